/**
 * The planner: a journey for one owner's devices and answers. Its steps multiplied by the devices, in an order that locks nobody
 * out, each open, closed or done. Pure; time comes as an argument.
 */
import type { Device, Progress } from '../progress/state';
import { type JourneyId, journeyOf } from './index';
import { type StepId, stepOf } from './steps';
import { passwordOpensAt } from './time';
import type { JourneyStep, Step, Weight } from './types';

/** Key of a step's tick: the step, with the device where there is one. Shared by all journeys. */
export type StepKey = StepId | `${StepId}@${string}`;

/** Key of a step's tick. */
export function stepKey(step: StepId, device?: string): StepKey {
  return device === undefined ? step : `${step}@${device}`;
}

/** One line of a plan. */
export interface PlanItem {
  readonly key: StepKey;
  readonly id: StepId;
  readonly step: Step;
  readonly weight: Weight;
  readonly variant?: string;
  readonly device?: Device;
  /** `closed`: something must come before it, or its time has not come. */
  readonly state: 'done' | 'open' | 'closed';
  /** Required items right before this one that are not done. */
  readonly waitsFor: readonly PlanItem[];
  /** A device is lost or stolen: to do this is to give up its only protection. */
  readonly keepBound?: true;
  /** Closed by time until then, milliseconds since 1970. */
  readonly opensAt?: number;
  /** When it was ticked, milliseconds since 1970. */
  readonly doneAt?: number;
}

export interface PlanOptions {
  /** Milliseconds since 1970. Without it nothing is closed by time. */
  readonly now?: number;
  /** Instead of the owner's devices that the journey is about. */
  readonly devices?: readonly Device[];
}

/** Steps that let a device go; with the account they end its protection. */
const RELEASING: ReadonlySet<StepId> = new Set<StepId>([
  'find-device-off',
  'signed-out',
  'removed-on-web',
  'factory-reset',
  'mi-home-removed',
  'wearable-released',
]);
/** What is done instead for a device that is lost or stolen. They end every plan that has such a device. */
const FOR_LOST: readonly JourneyStep[] = [
  { step: 'lost-mode', weight: 'recommended' },
  { step: 'theft-reported', weight: 'recommended' },
  { step: 'keep-bound', weight: 'required' },
];

/** The plan of a journey, in order. */
export function planOf(id: JourneyId, progress: Progress, options: PlanOptions = {}): PlanItem[] {
  const journey = journeyOf(id);
  const devices = options.devices ?? devicesOf(id, progress);
  const items: PlanItem[] = [];
  const byStep = new Map<StepId, PlanItem[]>();
  const lost = devices.filter((device) => device.lost === 'yes');
  const entries = lost.length > 0 ? [...journey.steps, ...FOR_LOST] : journey.steps;
  for (const entry of entries) {
    if (entry.when && 'unlessNo' in entry.when && progress.answers[entry.when.unlessNo] === 'no') continue;
    const step = stepOf(entry.step);
    const concerned = FOR_LOST.includes(entry) ? lost : devices;
    const made = step.devices
      ? concerned.filter((device) => concerns(entry, step, device)).map((device) => item(entry, step, device))
      : [item(entry, step, undefined)];
    byStep.set(entry.step, [...(byStep.get(entry.step) ?? []), ...made]);
    items.push(...made);
  }
  return items;

  function item(entry: JourneyStep, step: Step, device: Device | undefined): PlanItem {
    const key = stepKey(entry.step, device?.id);
    const doneAt = progress.steps[key];
    const variant = device && step.unlike?.kinds.includes(device.kind) ? step.unlike.variant : entry.variant;
    const waitsFor: PlanItem[] = [];
    for (const before of entry.after ?? []) {
      for (const other of byStep.get(before) ?? []) {
        if (device && other.device && other.device.id !== device.id) continue;
        if (other.weight === 'required' && other.state !== 'done') waitsFor.push(other);
      }
    }
    // what waits for the release of a lost device is put off with it
    const releases = (device?.lost === 'yes' && RELEASING.has(entry.step)) || (entry.step === 'account-deleted' && lost.length > 0);
    const keepBound = releases || waitsFor.some((before) => before.keepBound);
    const { now } = options;
    const time = entry.step === 'password-settled' && now !== undefined ? passwordOpensAt(progress.answers, now) : undefined;
    const early = time !== undefined && (now as number) < time;
    return {
      key,
      id: entry.step,
      step,
      weight: entry.weight,
      ...(variant !== undefined && { variant }),
      ...(device && { device }),
      state: doneAt !== undefined ? 'done' : waitsFor.length > 0 || keepBound || early ? 'closed' : 'open',
      waitsFor,
      ...(keepBound && { keepBound }),
      ...(early && { opensAt: time }),
      ...(doneAt !== undefined && { doneAt }),
    };
  }
}

/** Whether a step is for this device: by its kind, and by whether the owner still holds it. */
function concerns(entry: JourneyStep, step: Step, device: Device): boolean {
  if (!step.devices?.includes(device.kind)) return false;
  return !entry.when || !('hold' in entry.when) || entry.when.hold === (device.gone ? 'gone' : 'here');
}

/** The owner's devices that a journey is about. */
export function devicesOf(id: JourneyId, progress: Progress): readonly Device[] {
  const { devices } = journeyOf(id);
  if (devices === 'none') return [];
  return devices === 'all' ? progress.devices : progress.devices.filter((device) => device.stays !== true);
}

/** Required items of a plan that are not done, in order. Letting a lost device go is never asked for. */
export function requiredLeft(plan: readonly PlanItem[]): readonly PlanItem[] {
  return plan.filter((item) => item.weight === 'required' && item.state !== 'done' && !item.keepBound);
}

/** Required items that count: what `requiredLeft` counts down from. */
export function requiredOf(plan: readonly PlanItem[]): readonly PlanItem[] {
  return plan.filter((item) => item.weight === 'required' && !item.keepBound);
}

/** The item to do now: the first required one that is open, else the first open one. */
export function nextItem(plan: readonly PlanItem[]): PlanItem | undefined {
  return plan.find((item) => item.state === 'open' && item.weight === 'required') ?? plan.find((item) => item.state === 'open');
}

/** Required, undone items that must come before `target`, in the order of the plan; never `target` itself. */
export function openBeforeItem(plan: readonly PlanItem[], target: PlanItem): readonly PlanItem[] {
  const wanted = new Set<PlanItem>();
  const collect = (item: PlanItem): void => {
    for (const before of item.waitsFor) {
      if (wanted.has(before)) continue;
      wanted.add(before);
      collect(before);
    }
  };
  collect(target);
  return plan.filter((item) => wanted.has(item));
}
