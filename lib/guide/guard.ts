/** Decides whether a press on a guarded control is held. Pure; the monotonic clock comes as an argument. */
import type { PlanDevice } from '../journeys/types';
import type { ProgressView, Settings } from '../progress/state';
import type { Release } from './advise';
import { deletesAccount, lostState, lostStateOfUnlisted, meantBy, type OpenStep, openBefore, UNLISTED } from './before';
import type { Press } from './press';
import { covers } from './release';

export type { Press } from './press';

/** Why a press is held. */
export interface Held {
  readonly press: Press;
  readonly open: readonly OpenStep[];
  /**
   * `open`: the owner has not answered "lost or stolen?"; `yes`: they have, and should keep the device bound. For what deletes the
   * account `yes` means that some device is lost: `open` names it.
   */
  readonly lost: 'not-asked' | 'open' | 'no' | 'yes';
  /** Several devices may be meant, and the owner has to say which. One that is not listed has the id `UNLISTED`. */
  readonly which?: readonly PlanDevice[];
  /**
   * Nothing is known of the progress. `dead`: the extension behind this page is gone. `cramped`: whatever is known, there is no room to
   * say it, so that there is nothing to go on with.
   */
  readonly blind?: 'loading' | 'unreadable' | 'dead' | 'cramped';
}

export interface GuardInput {
  readonly press: Press;
  readonly progress: ProgressView;
  readonly settings: Settings;
  readonly releases: readonly Release[];
  /** Milliseconds of the monotonic clock. */
  readonly at: number;
  /** The extension has been updated or switched off under this page. */
  readonly dead: boolean;
  /** What the owner has said about this very device on this page, where it could not be stored: it has no name, or storing failed. */
  readonly answerHere: 'yes' | 'no' | undefined;
}

/** Undefined: let it pass. */
export function judgePress(input: GuardInput): Held | undefined {
  const { press, progress, settings, releases, at } = input;
  if (settings.guard === 'warn') return undefined;
  if (releases.some((release) => covers(release, press, at))) return undefined;
  const device = press.chosen ?? press.device;
  const alike = press.chosen === undefined ? press.alike : 1;
  const open = openBefore(press.control, device, progress, alike);
  let lost = press.chosen === UNLISTED ? lostStateOfUnlisted(press.device, progress) : lostState(press.control, device, progress, alike);
  if (lost === 'open' && input.answerHere) lost = input.answerHere;
  const blind = input.dead ? 'dead' : progress.state === 'ready' ? undefined : progress.state;
  if (blind) return { press, open, lost, blind };
  if (open.length === 0 && lost !== 'open' && lost !== 'yes') return undefined;
  const which = whichOf(press, progress);
  return { press, open: lost === 'yes' ? withoutUnlisted(open, press) : open, lost, ...(which && { which }) };
}

/** Of a lost device nothing is to be done, also where it alone is meant and has no name or is not in the owner's list. */
function withoutUnlisted(open: readonly OpenStep[], { device, chosen }: Press): readonly OpenStep[] {
  const isUnlisted = chosen === undefined ? device === undefined : chosen === UNLISTED;
  return isUnlisted ? open.filter((step) => step.device?.id !== UNLISTED || step.keepBound) : open;
}

function whichOf({ control, device, alike = 1, chosen }: Press, view: ProgressView): readonly PlanDevice[] | undefined {
  if (chosen !== undefined || device === undefined || view.state !== 'ready' || deletesAccount(control)) return undefined;
  const meant = meantBy(device, alike, view.progress);
  return meant.length > 1 ? meant : undefined;
}
