/**
 * What stands before an irreversible press while there are no words yet: the background has not answered, or is gone. Both main
 * languages, and nothing to go on with: nobody knows what has been done.
 */
import * as en from '../../public/_locales/en/messages.json';
import * as ru from '../../public/_locales/ru/messages.json';

export interface WordlessDialogProps {
  /** Presses count by now. */
  readonly settled: boolean;
  onCancel(event: Event): void;
  onClose(event: Event): void;
}

/** Takes its texts from the manifest's own messages at build time: a dead extension's could not be asked for. */
export function WordlessDialog({ settled, onCancel, onClose }: WordlessDialogProps) {
  return (
    <div class="ug">
      <dialog
        class="guard"
        role="alertdialog"
        aria-labelledby="guard-title"
        aria-describedby="guard-text"
        onCancel={onCancel}
        onClose={onClose}
      >
        <div class="guard-sheet" data-settled={settled || undefined}>
          <div class="guard-body">
            <h2 id="guard-title">
              <span lang="ru">{ru.guardTitle.message}</span>
              <br />
              <span lang="en">{en.guardTitle.message}</span>
            </h2>
            <div id="guard-text">
              <p lang="ru">{ru.guardWait.message}</p>
              <p lang="en">{en.guardWait.message}</p>
            </div>
          </div>
          <div class="guard-foot">
            <button type="button" class="primary" data-action="not-yet">
              <span lang="ru">{ru.guardBack.message}</span> · <span lang="en">{en.guardBack.message}</span>
            </button>
            <button type="button" data-action="reload">
              <span lang="ru">{ru.guardReload.message}</span> · <span lang="en">{en.guardReload.message}</span>
            </button>
          </div>
        </div>
      </dialog>
    </div>
  );
}
