/** What to show now, computed from what was recognised and what the owner has done. Pure: no browser, no clock, no storage. */
import { JOURNEY_OF, type JourneyId } from '../journeys';
import { nextItem, openBeforeItem, type PlanItem, planOf, requiredLeft, requiredOf, stepKey } from '../journeys/plan';
import type { StepId } from '../journeys/steps';
import { MAX_NAME } from '../progress/limits';
import {
  type Device,
  deviceNamed,
  emptyProgress,
  lostAnswer,
  nameKey,
  type Progress,
  type ProgressView,
  type Settings,
} from '../progress/state';
import { type ControlKind, type GuardedControl, isGuarded, type PageKind } from '../site/kinds';
import type { Evidence, Recognition } from '../site/recognise';
import type { RefusalId } from '../site/refusals';
import { HINTS, type Hint, REFUSAL_STEP } from './hints';
import { doorsFrom, sideOfPage } from './ways';

/** A step that is not done and must come before something. */
export type OpenStep = PlanItem;

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
  readonly vanished: readonly Device[];
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
  readonly progress: ProgressView['state'];
  readonly showPanel: boolean;
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
  if (!recognition) return { hints: [], evidence: [], notices: [], progress: progress.state, showPanel: false };
  const { page } = recognition;
  const known = progress.state === 'ready' ? progress.progress : undefined;
  const plan = known?.journey ? planOf(known.journey, known, { now }) : undefined;
  const next = plan && nextItem(plan);
  const nextElement = next && elementForNext(recognition, plan, known);

  const hints: HintAdvice[] = [];
  for (const [control, elements] of recognition.controls) {
    for (const element of elements) {
      const detail = recognition.details.get(element);
      hints.push({
        id: control,
        control,
        element,
        label: detail?.label ?? '',
        ...(detail?.device !== undefined && { device: detail.device }),
        ...(detail?.refusal !== undefined && { refusal: detail.refusal, ...removedBy(detail.refusal, known, now) }),
        hint: HINTS[control],
        next: element === nextElement,
        before: openBefore(control, detail?.device, progress),
      });
    }
  }
  const byRoute = recognition.evidence.some((item) => item.kind === 'route');
  const lastUnknown = page === 'delete-account' && byRoute && !recognition.controls.has('delete-account-confirm');
  return {
    page,
    hints,
    evidence: recognition.evidence,
    notices: lastUnknown ? [{ id: 'last-button-unknown', before: openBefore('delete-account-confirm', undefined, progress) }] : [],
    ...(known?.journey && plan && { checklist: checklist(known.journey, plan, page) }),
    ...(known && page === 'my-devices' && { devices: pageDevices(recognition, known) }),
    progress: progress.state,
    showPanel: !session.hidden,
  };
}

function removedBy(refusal: string, known: Progress | undefined, now: number): Pick<HintAdvice, 'removedBy'> {
  const step = REFUSAL_STEP[refusal as RefusalId];
  if (step === undefined) return {};
  const items = known ? planOf('delete-account', known, { now }).filter(({ id }) => id === step) : [];
  return { removedBy: { step, items } };
}

/** Names offered at once at most: a preview that can be read. */
const MAX_OFFERED = 30;

function pageDevices({ controls, details }: Recognition, progress: Progress): PageDevicesAdvice {
  const names = (controls.get('device-row') ?? []).flatMap((row) => details.get(row)?.device ?? []);
  const seen = new Set(names.map(nameKey));
  const unlisted = names.filter(
    (name, at) => !deviceNamed(progress, name) && names.findIndex((other) => nameKey(other) === nameKey(name)) === at,
  );
  const removed = (device: Device): boolean => progress.steps[stepKey('removed-on-web', device.id)] !== undefined;
  return {
    unlisted: unlisted.slice(0, MAX_OFFERED).map((name) => name.slice(0, MAX_NAME)),
    // an empty list may only be a list that has not come yet
    vanished:
      names.length === 0 ? [] : progress.devices.filter((device) => device.fromPage && !seen.has(nameKey(device.name)) && !removed(device)),
  };
}

function checklist(journey: JourneyId, plan: readonly PlanItem[], page: PageKind): ChecklistAdvice {
  const required = requiredOf(plan);
  const left = requiredLeft(plan).length;
  const next = nextItem(plan);
  const onPage = plan.filter((item) => item.step.page === page || (page === 'device' && item.step.page === 'my-devices'));
  const here = onPage.length > 0 ? onPage : plan.filter((item) => item.step.place === sideOfPage(page) && item.state === 'open');
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
      const own = item.device && elements.find((element) => isDevice(details.get(element)?.device, item.device as Device, progress));
      if (own) return own;
      if (!item.device && elements[0]) return elements[0];
    }
    if (!goal || goal === page) continue;
    for (const door of doorsFrom(page, goal)) {
      const element = controls.get(door)?.[0];
      if (element) return element;
    }
  }
  return undefined;
}

function isDevice(name: string | undefined, device: Device, progress: Progress | undefined): boolean {
  return name !== undefined && progress !== undefined && deviceNamed(progress, name)?.id === device.id;
}

/**
 * Open required steps that must come before what this control does, in order; never that step itself nor later ones.
 * The journey is the owner's, where it has such a step for this device, else the one that the control belongs to. A device that is
 * not in the list, or has no name, is taken for a phone of which nothing is done. Progress that is not there counts as empty, so
 * that a guard without knowledge holds.
 * @param device id, or the name as the page writes it
 */
export function openBefore(control: ControlKind, device: string | undefined, progress: ProgressView): readonly OpenStep[] {
  if (!isGuarded(control)) return [];
  const known = progress.state === 'ready' ? progress.progress : emptyProgress();
  const own = JOURNEY_OF[control];
  for (const journey of known.journey && known.journey !== own ? [known.journey, own] : [own]) {
    if (control === 'delete-account-confirm') {
      const plan = planOf(journey, known);
      const target = plan.find((item) => item.step.control === control);
      if (target) return openBeforeItem(plan, target);
      continue;
    }
    const wanted = (device !== undefined && deviceNamed(known, device)) || stranger(device);
    const inPlan = planOf(journey, known);
    const listed = inPlan.find((item) => item.step.control === control && item.device?.id === wanted.id);
    if (listed) return openBeforeItem(inPlan, listed);
    if (journey !== own) continue;
    const plan = planOf(journey, known, { devices: [wanted] });
    const target = plan.find((item) => item.step.control === control);
    return target ? openBeforeItem(plan, target) : [];
  }
  return [];
}

const stranger = (name: string | undefined): Device => ({ id: '?', kind: 'phone', name: name ?? '?' });

/** Whether the owner has still to say if a device is lost or stolen, and what he has said. */
export function lostState(
  control: GuardedControl,
  device: string | undefined,
  progress: ProgressView,
): 'not-asked' | 'open' | 'no' | 'yes' {
  if (control === 'delete-account-confirm') return 'not-asked';
  if (progress.state !== 'ready' || device === undefined) return 'open';
  return lostAnswer(progress.progress, device) ?? 'open';
}
