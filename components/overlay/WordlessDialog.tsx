/**
 * What stands before an irreversible press while there are no words yet: the background has not answered, or is gone. Two languages, and
 * nothing to go on with: nobody knows what has been done.
 */
import type { HeldWords } from '../../lib/messaging/browser-words';
import * as en from '../../public/_locales/en/messages.json';
import * as ru from '../../public/_locales/ru/messages.json';

export interface WordlessDialogProps {
  /** Presses count by now. */
  readonly settled: boolean;
  /** Of the browser's language, where it can say them. */
  readonly words: HeldWords | undefined;
  /** Those of the owner, BCP 47, the dearest first. */
  readonly languages: readonly string[];
  onCancel(event: Event): void;
  onClose(event: Event): void;
}

/** Built in: a dead extension's could not be asked for. */
const [RUSSIAN, ENGLISH] = (
  [
    ['ru', ru],
    ['en', en],
  ] as const
).map(
  ([language, { guardTitle, guardWait, guardBack, guardReload }]): HeldWords => ({
    language,
    direction: 'ltr',
    title: guardTitle.message,
    wait: guardWait.message,
    back: guardBack.message,
    reload: guardReload.message,
  }),
) as [HeldWords, HeldWords];

/** The browser's language and one that comes with us, so that a borrowed computer is no riddle; or both of these. */
export function heldIn(words: HeldWords | undefined, languages: readonly string[]): readonly [HeldWords, HeldWords] {
  if (!words || words.title === RUSSIAN.title || words.title === ENGLISH.title) return [RUSSIAN, ENGLISH];
  return [words, languages.some((language) => /^ru\b/i.test(language)) ? RUSSIAN : ENGLISH];
}

export function WordlessDialog({ settled, words, languages, onCancel, onClose }: WordlessDialogProps) {
  const [first, second] = heldIn(words, languages);
  const said = (part: 'title' | 'back' | 'reload', { language, direction, ...text }: HeldWords) => (
    <bdi lang={language} dir={direction}>
      {text[part]}
    </bdi>
  );
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
          <div class="guard-body" dir={first.direction}>
            <h2 id="guard-title">
              {said('title', first)}
              <br />
              {said('title', second)}
            </h2>
            <div id="guard-text">
              {[first, second].map(({ language, direction, wait }) => (
                <p key={language} lang={language} dir={direction}>
                  {wait}
                </p>
              ))}
            </div>
          </div>
          <div class="guard-foot" dir={first.direction}>
            <button type="button" class="primary" data-action="not-yet">
              {said('back', first)} · {said('back', second)}
            </button>
            <button type="button" data-action="reload">
              {said('reload', first)} · {said('reload', second)}
            </button>
          </div>
        </div>
      </dialog>
    </div>
  );
}
