/** What to show now, computed from what was recognised and what the owner has done. Pure: no browser, no clock, no storage. */
import type { JourneyId } from '../journeys';
import { nextItem, type PlanItem, planOf, requiredLeft, requiredOf } from '../journeys/plan';
import { type StepId, stepsSaying } from '../journeys/steps';
import { tickNow } from '../journeys/ticks';
import type { PlanDevice } from '../journeys/types';
import { MAX_NAME } from '../progress/limits';
import { devicesNamed, nameKey, type Progress, type ProgressView, type Settings } from '../progress/state';
import { linksTo } from '../site/controls';
import type { ControlKind, GuardedControl, PageKind } from '../site/kinds';
import { PLACES } from '../site/places';
import type { Evidence, Recognition } from '../site/recognise';
import type { RefusalId } from '../site/refusals';
import { beforeOf, type OpenStep } from './before';
import { HINTS, type Hint, REFUSAL_STEP } from './hints';

export { lostState, type OpenStep, openBefore } from './before';

/** What this document remembers by itself: gone with a reload. */
export interface Session {
  /** The owner has hidden the panel on this page. */
  readonly hidden: boolean;
  /** Guarded controls that may be pressed for a moment, see guard.ts. */
  readonly releases: readonly Release[];
}

/** A deliberate "go on": for one control of one device, until a moment of the monotonic clock. */
export interface Release {
  readonly control: GuardedControl;
  readonly device: string | undefined;
  /** Where the name is not enough: the button itself, and which device the owner has said it is about, see `Press`. */
  readonly place?: string;
  readonly chosen?: string;
  /** Milliseconds of `performance.now()`. */
  readonly until: number;
}

/** A hint at one control. */
export interface HintAdvice {
  /** Hint id. */
  readonly id: ControlKind;
  readonly control: ControlKind;
  readonly element: Element;
  /** As the page writes it; '' for an icon. */
  readonly label: string;
  readonly device?: string;
  readonly refusal?: string;
  /** The step that takes this refusal away, with its items in the owner's plan. */
  readonly removedBy?: { readonly step: StepId; readonly items: readonly PlanItem[] };
  readonly hint: Hint;
  /** The one that matters next: open by itself. */
  readonly next: boolean;
  /** Required steps that must come first; for guarded controls. */
  readonly before: readonly OpenStep[];
}

/** Something about the page as a whole. */
export interface NoticeAdvice {
  readonly id: 'last-button-unknown';
  readonly before: readonly OpenStep[];
}

/** The panel's list. */
export interface ChecklistAdvice {
  readonly journey: JourneyId;
  readonly total: number;
  readonly done: number;
  readonly left: number;
  readonly next?: PlanItem;
  /** Items that can be done on this page or on its site, undone ones first in order. */
  readonly here: readonly PlanItem[];
}

/** An observation, never a tick by itself. */
export interface PageDevicesAdvice {
  /** Names on the page that the owner's list lacks. */
  readonly unlisted: readonly string[];
  /** Devices taken from this page before, no longer on it, and not ticked as removed. */
  readonly vanished: readonly PlanDevice[];
}

export interface Advice {
  readonly page?: PageKind;
  readonly hints: readonly HintAdvice[];
  /** Why the page is taken for what it is. */
  readonly evidence: readonly Evidence[];
  readonly notices: readonly NoticeAdvice[];
  readonly checklist?: ChecklistAdvice;
  /** On the page with the list of devices: how it differs from the owner's own list. */
  readonly devices?: PageDevicesAdvice;
  /** The page says that the account is deleted. `item`: the step of the owner's plan that this ends. */
  readonly deleted?: { readonly item?: PlanItem };
  readonly progress: ProgressView['state'];
  readonly showPanel: boolean;
  /** There is something to do or to know on this very page; else the panel's bar is enough. */
  readonly needsPanel: boolean;
}

export interface AdviseInput {
  readonly recognition?: Recognition | undefined;
  readonly progress: ProgressView;
  readonly settings: Settings;
  readonly session: Session;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Computes what to show. */
export function advise({ recognition, progress, session, now }: AdviseInput): Advice {
  if (!recognition) return { hints: [], evidence: [], notices: [], progress: progress.state, showPanel: false, needsPanel: false };
  const { page } = recognition;
  const known = progress.state === 'ready' ? progress.progress : undefined;
  const plan = known?.journey ? planOf(known.journey, known, { now }) : undefined;
  const next = plan && nextItem(plan);
  const nextElement = next && elementForNext(recognition, plan, known);
  const { openBefore } = beforeOf(progress);
  // asked for at a refusal alone
  let removal: readonly PlanItem[] | undefined;
  const planToDelete = (): readonly PlanItem[] | undefined => {
    if (known) removal ??= planOf('delete-account', known, { now });
    return removal;
  };

  const hints: HintAdvice[] = [];
  for (const [control, elements] of recognition.controls) {
    for (const element of elements) {
      const detail = recognition.details.get(element);
      let before: readonly OpenStep[] | undefined;
      hints.push({
        id: control,
        control,
        element,
        label: detail?.label ?? '',
        ...(detail?.device !== undefined && { device: detail.device }),
        ...(detail?.refusal !== undefined && { refusal: detail.refusal, ...removedBy(detail.refusal, planToDelete()) }),
        hint: HINTS[control],
        next: element === nextElement,
        // read of the open one of many: a list has as many plans as rows
        get before() {
          before ??= openBefore(control, detail?.device);
          return before;
        },
      });
    }
  }
  const byRoute = recognition.evidence.some((item) => item.kind === 'route');
  const lastUnknown = page === 'delete-account' && byRoute && !recognition.ended && !recognition.controls.has('delete-account-confirm');
  const steps = known?.journey && plan ? checklist(known.journey, plan, recognition) : undefined;
  const devices = known && page === 'my-devices' ? pageDevices(recognition, known) : undefined;
  return {
    page,
    hints,
    evidence: recognition.evidence,
    notices: lastUnknown ? [{ id: 'last-button-unknown', before: openBefore('delete-account-confirm', undefined) }] : [],
    ...(steps && { checklist: steps }),
    ...(recognition.ended && known && { deleted: deletedStep(plan) }),
    ...(devices && { devices }),
    progress: progress.state,
    showPanel: !session.hidden,
    needsPanel:
      !steps ||
      recognition.ended === true ||
      steps.here.some(({ state }) => state === 'open') ||
      (devices !== undefined && devices.unlisted.length + devices.vanished.length > 0),
  };
}

function deletedStep(plan: readonly PlanItem[] | undefined): NonNullable<Advice['deleted']> {
  const item = plan?.find(({ step }) => step.effect === 'deletes-account');
  return item ? { item } : {};
}

function removedBy(refusal: string, removal: readonly PlanItem[] | undefined): Pick<HintAdvice, 'removedBy'> {
  const step = REFUSAL_STEP[refusal as RefusalId];
  return step === undefined ? {} : { removedBy: { step, items: removal?.filter(({ id }) => id === step) ?? [] } };
}

/** Names offered at once at most: a preview that can be read. */
const MAX_OFFERED = 30;

const REMOVING = stepsSaying('removed');

function pageDevices({ controls, details }: Recognition, progress: Progress): PageDevicesAdvice {
  const names = (controls.get('device-row') ?? []).flatMap((row) => details.get(row)?.device ?? []);
  const seen = new Set(names.map(nameKey));
  const removed = (device: PlanDevice): boolean => REMOVING.some((step) => tickNow(step, device, progress) !== undefined);
  const unlisted = [...seen].flatMap((key) => {
    // two rows of one name are two devices: so many more than the owner has listed are offered
    const rows = names.filter((name) => nameKey(name) === key);
    return rows.slice(devicesNamed(progress, rows[0] as string).length);
  });
  return {
    unlisted: unlisted.slice(0, MAX_OFFERED).map((name) => name.slice(0, MAX_NAME)),
    // an empty list may only be a list that has not come yet
    vanished:
      names.length === 0 ? [] : progress.devices.filter((device) => device.fromPage && !seen.has(nameKey(device.name)) && !removed(device)),
  };
}

function checklist(journey: JourneyId, plan: readonly PlanItem[], recognition: Recognition): ChecklistAdvice {
  const { page } = recognition;
  // some pages stand on either site, as the list of devices does
  const side = recognition.side ?? PLACES[page].side;
  const places: readonly string[] = side === 'both' ? ['cloud', 'account'] : [side];
  const required = requiredOf(plan);
  const left = requiredLeft(plan).length;
  const next = nextItem(plan);
  const onPage = plan.filter((item) => item.step.page === page || (page === 'device' && item.step.page === 'my-devices'));
  const here = onPage.length > 0 ? onPage : plan.filter((item) => places.includes(item.step.place) && item.state === 'open');
  return { journey, total: required.length, done: required.length - left, left, ...(next && { next }), here };
}

/** The control on this page that serves the earliest open step which can be served here. */
function elementForNext(recognition: Recognition, plan: readonly PlanItem[], progress: Progress | undefined): Element | undefined {
  const { page, controls, details } = recognition;
  if (page === 'delete-account')
    return (controls.get('delete-account-confirm') ??
      controls.get('delete-account-acknowledge') ??
      controls.get('delete-account-consent'))?.[0];
  for (const item of plan) {
    if (item.state !== 'open' || item.weight === 'optional') continue;
    const { control, page: goal } = item.step;
    if (control) {
      const elements = controls.get(control) ?? [];
      const own = item.device && elements.find((element) => isDevice(details.get(element)?.device, item.device?.id, progress));
      if (own) return own;
      if (!item.device && elements[0]) return elements[0];
    }
    if (!goal || goal === page) continue;
    for (const link of linksTo(goal)) {
      const element = controls.get(link)?.[0];
      if (element) return element;
    }
  }
  return undefined;
}

function isDevice(name: string | undefined, id: string | undefined, progress: Progress | undefined): boolean {
  return name !== undefined && progress !== undefined && devicesNamed(progress, name).some((device) => device.id === id);
}
