import { choiceOf, UNLISTED } from '../../lib/guide/before';
import { type DialogState, questionOf } from '../../lib/guide/confirmation';
import type { Held } from '../../lib/guide/guard';
import type { PlanDevice } from '../../lib/journeys/types';
import type { Translator } from '../../lib/words';
import { stepTitle, stepWhy } from '../step-words';

export interface GuardDialogProps {
  readonly dialog: DialogState;
  /** Why the last command was not carried out, in words. */
  readonly problem: string | undefined;
  readonly t: Translator;
  /** The browser is about to close the dialog by itself. */
  onCancel(event: Event): void;
  /** It has. */
  onClose(event: Event): void;
}

/** Steps that are shown before the owner asks for all. */
const NEAREST = 3;

/**
 * What stands before an irreversible press. It only shows: presses are heard at the window by their `data-action`, where no listener
 * of the page can keep them from us.
 */
export function GuardDialog({ dialog, problem, t, onCancel, onClose }: GuardDialogProps) {
  const { held } = dialog;
  const { press } = held;
  const question = questionOf(held);
  return (
    <dialog
      class="guard"
      role="alertdialog"
      aria-labelledby="guard-title"
      aria-describedby="guard-text"
      data-question={question}
      onCancel={onCancel}
      onClose={onClose}
    >
      <div class="guard-sheet" data-settled={dialog.settled || undefined}>
        <div class="guard-body">
          <h2 id="guard-title">{t.say({ key: `guard.title.${press.control}` })}</h2>
          {press.device !== undefined && <p>{t('guard.device', { device: press.device })}</p>}
          <div id="guard-text" aria-live="polite">
            {question === 'which' && <WhichQuestion devices={held.which ?? []} t={t} />}
            {question === 'lost' && <LostQuestion t={t} />}
            {question === 'steps' && <Consequences dialog={dialog} t={t} />}
          </div>
        </div>
        <div class="guard-foot">
          {problem !== undefined && (
            <p class="alert small wait" role="alert">
              {t('panel.not-saved', { reason: problem })}
            </p>
          )}
          {dialog.covered && (
            <p class="alert small wait" role="alert">
              {t('guard.covered')}
            </p>
          )}
          {question === 'steps' && held.blind !== 'cramped' && dialog.wait > 0 && (
            <p class="soft small wait">{t('guard.wait', { n: dialog.wait })}</p>
          )}
          <button type="button" class="primary" data-action="not-yet">
            {t('guard.not-yet')}
          </button>
          {(held.blind === 'dead' || held.blind === 'unreadable') && (
            <button type="button" data-action="reload">
              {t('guard.reload')}
            </button>
          )}
          {question === 'steps' && held.blind !== 'cramped' && (
            <button type="button" class="danger" data-action="go-on" disabled={dialog.wait > 0}>
              {dialog.pressedOnce ? t('guard.go-on-again') : t('guard.go-on')}
            </button>
          )}
        </div>
      </div>
    </dialog>
  );
}

/** Several devices have the name on the page. Their names are the same, so their places in the owner's list tell them apart. */
function WhichQuestion({ devices, t }: { devices: readonly PlanDevice[]; t: Translator }) {
  return (
    <div class="choices">
      <h3>{t('guard.which.question')}</h3>
      {devices.map((device, at) => (
        <button key={device.id} type="button" data-action="which" data-choice={device.id}>
          {device.id === UNLISTED ? t('guard.which.unlisted') : t('guard.which.device', { kind: t(`kind.${device.kind}`), n: at + 1 })}
          {device.lost === 'yes' && <span class="soft small"> · {t('guard.which.lost')}</span>}
          {device.gone && <span class="soft small"> · {t('guard.which.gone')}</span>}
        </button>
      ))}
    </div>
  );
}

/** A question of its own: whoever has lost the device should read nothing else first. */
function LostQuestion({ t }: { t: Translator }) {
  return (
    <div class="choices">
      <h3>{t('guard.lost.question')}</h3>
      <button type="button" data-action="lost-no">
        {t('guard.lost.no')}
        <br />
        <span class="soft small">{t('guard.lost.no-hint')}</span>
      </button>
      <button type="button" data-action="lost-yes">
        {t('guard.lost.yes')}
      </button>
    </div>
  );
}

/** What happens if this is pressed now, and what should be done before. */
function Consequences({ dialog, t }: { dialog: DialogState; t: Translator }) {
  const { held } = dialog;
  // that a lost device stays bound is said above, and is nothing to be done
  const open = held.open.filter(({ keepBound }) => !keepBound);
  return (
    <>
      {held.blind && <p class="alert">{t.say({ key: `guard.${held.blind}` })}</p>}
      {held.lost === 'yes' ? (
        <KeepBound held={held} t={t} />
      ) : (
        <p>{held.press.unread ? t('guard.now.unread') : t.say({ key: `guard.now.${held.press.control}` })}</p>
      )}
      {open.length > 0 && !held.blind && <OpenSteps open={open} expanded={dialog.expanded} t={t} />}
    </>
  );
}

/** Why a lost device stays bound, and how a mistaken answer is taken back: of this device, or of each that stands in the way. */
function KeepBound({ held, t }: { held: Held; t: Translator }) {
  const inTheWay = held.open.filter(({ keepBound }) => keepBound);
  return (
    <div class="note">
      <h3>{inTheWay.length > 0 ? t('guard.lost.account', { n: inTheWay.length }) : t('guard.lost.keep')}</h3>
      <p>{inTheWay.length > 0 ? t('guard.lost.account-why') : t('guard.lost.why')}</p>
      <p>{t('guard.lost.next')}</p>
      {inTheWay.map((item) => (
        <button key={choiceOf(item)} type="button" data-action="lost-back" data-choice={choiceOf(item)}>
          {t('guard.lost.back-of', { device: item.device?.name ?? '' })}
        </button>
      ))}
      {inTheWay.length === 0 && (
        <button type="button" data-action="lost-back">
          {t('guard.lost.back')}
        </button>
      )}
    </div>
  );
}

function OpenSteps({ open, expanded, t }: { open: Held['open']; expanded: boolean; t: Translator }) {
  const shown = expanded ? open : open.slice(0, NEAREST);
  return (
    <>
      <p>{t('guard.steps', { n: open.length })}</p>
      <ol class="open-steps">
        {shown.map((item) => (
          <li key={item.key} data-step={item.id}>
            <strong>
              {t.say(stepTitle(item.id))}
              {item.device && item.device.id !== UNLISTED && (
                <span class="soft">
                  {' '}
                  · <bdi>{item.device.name}</bdi>
                </span>
              )}
            </strong>
            {expanded && <span class="small">{t.say(stepWhy(item.id))}</span>}
          </li>
        ))}
      </ol>
      {!expanded && (
        <button type="button" class="plain" data-action="more">
          {open.length > NEAREST ? t('guard.more', { n: open.length - NEAREST }) : t('guard.reasons')}
        </button>
      )}
    </>
  );
}
