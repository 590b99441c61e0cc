import { Icon } from '../icons';

/** The parts of a surface, always at the same place. `news`: why there is a dot at one, in words. */
export function Tabs<Id extends string>(props: {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly text: string; readonly icon: string; readonly news?: string | false }[];
  readonly current: Id;
  onChoose(id: Id): void;
}) {
  return (
    <nav class="tabs" aria-label={props.label}>
      {props.tabs.map(({ id, text, icon, news }) => (
        <button
          key={id}
          type="button"
          data-view={id}
          aria-current={id === props.current ? 'page' : undefined}
          onClick={() => props.onChoose(id)}
        >
          <Icon path={icon} />
          {text}
          {news && <span class="dot">{news}</span>}
        </button>
      ))}
    </nav>
  );
}
