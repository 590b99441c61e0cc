import type { ComponentChildren } from 'preact';
import type { Translator } from '../../lib/words';
import { closeIcon, Icon } from '../icons';

/** Something about the page as a whole, at its upper edge. */
export function Notice(props: { id: string; title: string; t: Translator; onClose(): void; children?: ComponentChildren }) {
  return (
    <section class="notice" data-notice={props.id} aria-label={props.title}>
      <div class="notice-head">
        <h2>{props.title}</h2>
        <button type="button" class="icon" aria-label={props.t('panel.close-hint')} onClick={(event) => event.isTrusted && props.onClose()}>
          <Icon path={closeIcon} />
        </button>
      </div>
      {props.children}
    </section>
  );
}
