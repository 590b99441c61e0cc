import { useRef } from 'preact/hooks';
import type { Done } from '../../lib/progress/done';
import type { Translator } from '../../lib/words';
import { closeIcon, Icon } from '../icons';

export interface ToastProps {
  /** What the last act has come to; undefined: there was none, or it has been read. */
  readonly done: Done | undefined;
  /** What is to be done now, where nothing else says so. */
  readonly now?: string | undefined;
  readonly busy: boolean;
  readonly t: Translator;
  onUndo(event: Event): void;
  onClose(event: Event): void;
}

/** Whether what is to be done now takes the focus by itself after this, and is read: announced as well, it would be heard twice. */
export const readsItself = (done: Done | undefined): boolean => done?.what === 'tick' || done?.what === 'skip';

/**
 * What has just been done, and the way back. It stays until the next act or until it is closed, since no clock is slow enough for
 * everybody, and never takes the focus. Its text is the one live region of its surface: always there, so that readers hear of what
 * comes into it, and with a new element each time, so that they hear the same words twice.
 */
export function Toast({ done, now, busy, t, onUndo, onClose }: ToastProps) {
  const own = useRef<HTMLElement>(null);
  return (
    <section ref={own} class="toast" tabIndex={-1} data-toast={done?.what}>
      <p role="status">
        {done && (
          <span key={done.serial}>
            {done.what === 'taken-back' ? t('undo.taken-back') : t('undo.done', { what: done.what })}
            {now !== undefined && ` ${t('panel.now')}: ${now}`}
          </span>
        )}
      </p>
      {done?.undo && (
        <button type="button" data-action="undo" disabled={busy} onClick={onUndo}>
          {t('undo.back')}
        </button>
      )}
      {done && (
        <button
          type="button"
          class="icon"
          data-action="close-toast"
          aria-label={t('undo.close')}
          onClick={(event) => {
            own.current?.focus(); // the button is about to go
            onClose(event);
          }}
        >
          <Icon path={closeIcon} />
        </button>
      )}
    </section>
  );
}
