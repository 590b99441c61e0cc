/**
 * What must come before a guarded control, for which of the owner's devices. Where it is not certain which device is meant, the
 * strictest answer of all that may be meant counts. Pure.
 */
import { type JourneyId, journeyOf } from '../journeys';
import { KEEP_BOUND, lostDevices, openBeforeItem, type PlanItem, planOf, requiredLeft, stepsBefore, UNLISTED } from '../journeys/plan';
import { stepOf } from '../journeys/steps';
import { accountNow, accountOf, isDeleted, stepKey } from '../journeys/ticks';
import type { PlanDevice, Step } from '../journeys/types';
import { devicesNamed, emptyProgress, type LostAnswer, lostAnswer, type Progress, type ProgressView, strangerKey } from '../progress/state';
import { journeyOfControl } from '../site/controls';
import { type ControlKind, type GuardedControl, isGuarded } from '../site/kinds';

export { UNLISTED } from '../journeys/plan';

/** A step that is not done and must come before something. */
export type OpenStep = PlanItem;

/** Answers for one reading of the progress; plans are made once. */
export interface Before {
  /**
   * Open required steps that must come before what this control does, in order; never that step itself nor later ones. The journey
   * is the owner's, where it has such a step for this device, else the one that the control belongs to. A device that is not in the
   * list, or has no name, is taken for a phone of which nothing is done.
   * @param device id, or the name as the page writes it; `UNLISTED` for one that is not in the list
   * @param alike how many devices of this name the page shows
   */
  openBefore(control: ControlKind, device: string | undefined, alike?: number): readonly OpenStep[];
}

/** Prepares the answers. Progress that is not there counts as empty, so that a guard without knowledge holds. */
export function beforeOf(view: ProgressView): Before {
  const progress = view.state === 'ready' ? view.progress : emptyProgress();
  const plans = new Map<string, IndexedPlan>();
  const plan = (journey: JourneyId, account: number): IndexedPlan => {
    const key = `${journey}#${account}`;
    const made = plans.get(key) ?? new IndexedPlan(planOf(journey, progress, { account }));
    plans.set(key, made);
    return made;
  };

  function beforeDeletion(journeys: readonly JourneyId[]): readonly OpenStep[] {
    const account = isDeleted(progress.account, progress) ? accountNow(progress) : accountOfDeletion(progress);
    for (const journey of journeys) {
      const target = plan(journey, account).items.find(({ step }) => step.effect === 'deletes-account');
      if (target) return [...openBeforeItem(target), ...lostDevices(progress).map(keptBound)];
    }
    return [];
  }

  function beforeDevice(control: GuardedControl, journeys: readonly JourneyId[], device: PlanDevice): readonly OpenStep[] {
    if (device.id !== UNLISTED) {
      for (const journey of journeys) {
        const target = plan(journey, accountOf(device, progress)).of(control, device);
        if (target) return openBeforeItem(target);
      }
    }
    // Also of a kind that is released otherwise: where a page offers this for it, the kind may be wrong, and it is not let through.
    // Nobody has said which account an unlisted one sits in: what was done for a former account counts for nothing.
    const account = device.id === UNLISTED ? accountNow(progress) : accountOf(device, progress);
    const own = planOf(journeyOfControl(control), progress, { devices: [device], account });
    return openBeforeStep(journeyOfControl(control), (step) => step.control === control, own);
  }

  return {
    openBefore(control, device, alike = 1) {
      if (!isGuarded(control)) return [];
      const own = journeyOfControl(control);
      const journeys = progress.journey && progress.journey !== own ? [progress.journey, own] : [own];
      if (deletesAccount(control)) return beforeDeletion(journeys);
      const found = new Map<string, OpenStep>();
      for (const one of meantBy(device, alike, progress))
        for (const item of beforeDevice(control, journeys, one)) found.set(choiceOf(item), item);
      return [...found.values()];
    },
  };
}

/** See `Before.openBefore`. */
export function openBefore(control: ControlKind, device: string | undefined, view: ProgressView, alike?: number): readonly OpenStep[] {
  return beforeOf(view).openBefore(control, device, alike);
}

/**
 * Whether the owner has still to say if a device is lost or stolen, and what they have said. For what deletes the account: whether
 * any device is lost that the account alone protects.
 */
export function lostState(
  control: GuardedControl,
  device: string | undefined,
  view: ProgressView,
  alike?: number,
): 'not-asked' | 'open' | 'no' | 'yes' {
  if (deletesAccount(control)) return view.state === 'ready' && lostDevices(view.progress).length > 0 ? 'yes' : 'not-asked';
  if (view.state !== 'ready' || device === undefined) return 'open';
  return lostAnswer(view.progress, device, alike) ?? 'open';
}

/** `lostState` for the one of this name that is not in the owner's list. */
export function lostStateOfUnlisted(name: string | undefined, view: ProgressView): 'open' | 'no' | 'yes' {
  if (view.state !== 'ready' || name === undefined) return 'open';
  return view.progress.strangers[strangerKey(name)] ?? 'open';
}

/** Whether a control ends the account, by what the last step of its journey does; if not, it is about one device. */
export function deletesAccount(control: GuardedControl): boolean {
  return journeyOf(journeyOfControl(control)).steps.some(({ step }) => stepOf(step).effect === 'deletes-account');
}

/** The devices that a page may mean: listed ones of this name, and one that is not listed where the page shows more than those. */
export function meantBy(device: string | undefined, alike: number, progress: Progress): readonly PlanDevice[] {
  if (device === undefined || device === UNLISTED) return [unlisted(undefined, undefined)];
  const listed = devicesNamed(progress, device);
  const lost = progress.strangers[strangerKey(device)];
  const strangers = listed.length === 0 || listed.length < alike || lost !== undefined;
  return strangers ? [...listed, unlisted(device, lost)] : listed;
}

function unlisted(name: string | undefined, lost: LostAnswer | undefined): PlanDevice {
  return { id: UNLISTED, kind: 'phone', name: name ?? UNLISTED, ...(lost && { lost }) };
}

/** The account that is being deleted: the one that the owner's plan is about where it deletes one, else the one in use. */
function accountOfDeletion(progress: Progress): number {
  const { journey, account } = progress;
  return journey && journeyOf(journey).steps.some(({ step }) => stepOf(step).effect === 'deletes-account') ? account : accountNow(progress);
}

/** What stands before a deletion for a lost device, whatever is ticked: the account is all that protects it. */
function keptBound(device: PlanDevice): OpenStep {
  const step = stepOf(KEEP_BOUND);
  return {
    key: stepKey(KEEP_BOUND, device.id),
    id: KEEP_BOUND,
    step,
    weight: 'required',
    device,
    account: 0,
    state: 'open',
    waitsFor: [],
    keepBound: true,
  };
}

/** Required, undone items of a plan that come before a step of its journey, whether or not the plan has that step. */
function openBeforeStep(journey: JourneyId, isTarget: (step: Step) => boolean, plan: readonly PlanItem[]): readonly PlanItem[] {
  const targets = journeyOf(journey).steps.filter(({ step }) => isTarget(stepOf(step)));
  const before = new Set(targets.flatMap(({ step }) => [...stepsBefore(journey, step)]));
  return requiredLeft(plan).filter(({ id }) => before.has(id));
}

/** Tells what stands in the way of a deletion apart: all devices that are in no list have one id. */
export const choiceOf = ({ key, device }: OpenStep): string => `${key} ${device?.name ?? ''}`;

/** A plan whose items are found by control and device at once. */
class IndexedPlan {
  private readonly byControl = new Map<string, PlanItem>();
  constructor(readonly items: readonly PlanItem[]) {
    for (const item of items) if (item.step.control && item.device) this.byControl.set(`${item.step.control}@${item.device.id}`, item);
  }
  of(control: ControlKind, device: PlanDevice): PlanItem | undefined {
    return this.byControl.get(`${control}@${device.id}`);
  }
}
