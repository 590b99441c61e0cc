import type { JSX } from 'preact';
import { forwardIcon, Icon } from '../icons';

type RowProps = JSX.IntrinsicElements['button'] & {
  /** What it leads to, as a picture. */
  readonly icon?: string;
  readonly title: string;
  readonly text?: string;
};

/** One line of a list of choices: a picture, what it is, what it means. The whole line is pressed. */
export function Row({ icon, title, text, ...rest }: RowProps) {
  return (
    <button type="button" class="row" {...rest}>
      {icon !== undefined && <Icon path={icon} />}
      <span>
        <strong>{title}</strong>
        {text !== undefined && <span class="small soft">{text}</span>}
      </span>
      <Icon path={forwardIcon} />
    </button>
  );
}
