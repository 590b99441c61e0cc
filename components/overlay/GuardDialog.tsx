import { useEffect, useRef, useState } from 'preact/hooks';
import { type Held, READING_MS } from '../../lib/guide/guard';
import type { MessageKey, Translator } from '../../lib/words';
import { stepTitle, stepWhy } from '../step-words';

export interface GuardDialogProps {
  readonly held: Held;
  /** Why the last command was not carried out, in words. */
  readonly problem: string | undefined;
  readonly t: Translator;
  /** Monotonic milliseconds. */
  readonly clock: () => number;
  /** Whether anything covers this button right now. */
  readonly isCovered: (button: Element) => boolean;
  onNotYet(): void;
  onGoOn(): void;
  /** Only for "lost or stolen?". */
  onLost(answer: 'yes' | 'no'): void;
}

/** The second click of a double click comes sooner than this, milliseconds. */
const SECOND_PRESS_MS = 400;

/** What stands before an irreversible press. Modal in the top layer, so that it is above the page's own modal dialogs. */
export function GuardDialog({ held, problem, t, clock, isCovered, onNotYet, onGoOn, onLost }: GuardDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const leaving = useRef(false);
  const opened = useRef(clock());
  const [left, setLeft] = useState(READING_MS);
  const [first, setFirst] = useState<number | undefined>(undefined);
  const [covered, setCovered] = useState(false);
  const { press, open, lost, blind } = held;
  const asking = lost === 'open' && !blind;

  // at every rendering: a page that takes our element away takes it out of the top layer too, and it comes back open but not modal
  useEffect(() => {
    const element = dialog.current;
    if (!element?.isConnected || element.matches(':modal')) return;
    element.removeAttribute('open');
    element.showModal();
    element.querySelector<HTMLElement>('[data-action="not-yet"]')?.focus();
  });

  useEffect(() => {
    const element = dialog.current;
    return () => {
      // its close event comes later, when the next dialog may stand here already
      leaving.current = true;
      element?.close();
    };
  }, []);

  // "yes" brings a new text to read
  useEffect(() => {
    opened.current = clock();
    setLeft(READING_MS);
    setFirst(undefined);
    const timer = setInterval(() => {
      const rest = READING_MS - (clock() - opened.current);
      setLeft(rest);
      if (rest <= 0) clearInterval(timer);
    }, 250);
    return () => clearInterval(timer);
  }, [lost === 'yes', blind]);

  const goOn = (event: MouseEvent): void => {
    if (!event.isTrusted || clock() - opened.current < READING_MS) return;
    const hidden = isCovered(event.currentTarget as Element);
    setCovered(hidden);
    if (hidden) return;
    const now = clock();
    if (first === undefined) setFirst(now);
    // the second click of a double click is no second decision
    else if (event.detail < 2 || now - first >= SECOND_PRESS_MS) onGoOn();
  };
  const answer = (value: 'yes' | 'no') => (event: MouseEvent) => {
    if (!event.isTrusted) return;
    const hidden = isCovered(event.currentTarget as Element);
    setCovered(hidden);
    if (!hidden) onLost(value);
  };

  return (
    <dialog
      ref={dialog}
      class="guard"
      role="alertdialog"
      aria-labelledby="guard-title"
      aria-describedby="guard-text"
      onCancel={(event) => {
        event.preventDefault();
        if (event.isTrusted) onNotYet();
      }}
      onClose={() => leaving.current || onNotYet()}
    >
      <div class="guard-body">
        <h2 id="guard-title">{t.say({ key: `guard.title.${press.control}` as MessageKey })}</h2>
        {press.device !== undefined && <p dir="auto">{t('guard.device', { device: press.device })}</p>}
        <div id="guard-text" aria-live="polite">
          {blind && <p class="alert">{t.say({ key: `guard.${blind}` })}</p>}
          {asking && (
            <div class="choices">
              <h3>{t('guard.lost.question')}</h3>
              <button type="button" data-action="lost-no" onClick={answer('no')}>
                {t('guard.lost.no')}
                <br />
                <span class="soft small">{t('guard.lost.no-hint')}</span>
              </button>
              <button type="button" data-action="lost-yes" onClick={answer('yes')}>
                {t('guard.lost.yes')}
              </button>
            </div>
          )}
          {lost === 'yes' && (
            <div class="note">
              <h3>{t('guard.lost.keep')}</h3>
              <p>{t('guard.lost.why')}</p>
              <p>{t('guard.lost.next')}</p>
            </div>
          )}
          {open.length > 0 && !blind && (
            <>
              <p>{t('guard.steps', { n: open.length })}</p>
              <ol class="open-steps">
                {open.map((item) => (
                  <li key={item.key} data-step={item.id}>
                    <strong>
                      {t.say(stepTitle(item.id))}
                      {item.device && item.device.id !== '?' && (
                        <span class="soft" dir="auto">
                          {' '}
                          · {item.device.name}
                        </span>
                      )}
                    </strong>
                    <span class="small">{t.say(stepWhy(item.id))}</span>
                  </li>
                ))}
              </ol>
            </>
          )}
        </div>
      </div>
      <div class="guard-foot">
        {problem !== undefined && (
          <p class="alert small wait" role="alert">
            {t('panel.not-saved', { reason: problem })}
          </p>
        )}
        {covered && (
          <p class="alert small wait" role="alert">
            {t('guard.covered')}
          </p>
        )}
        {left > 0 && <p class="soft small wait">{t('guard.wait', { n: Math.ceil(left / 1000) })}</p>}
        <button type="button" class="primary" data-action="not-yet" onClick={(event) => event.isTrusted && onNotYet()}>
          {t('guard.not-yet')}
        </button>
        <button
          type="button"
          class="danger"
          data-action="go-on"
          disabled={left > 0}
          onClick={goOn}
          onKeyDown={(event) => event.repeat && event.preventDefault()}
        >
          {first === undefined ? t('guard.go-on') : t('guard.go-on-again')}
        </button>
      </div>
    </dialog>
  );
}
