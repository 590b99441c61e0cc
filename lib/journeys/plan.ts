/** A journey for one owner's devices: its steps multiplied by the devices, ordered, each open, closed or done. Pure. */
import type { Device, Progress } from '../progress/state';
import { type JourneyId, journeyOf } from './index';
import { type StepId, stepOf } from './steps';
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
  /** `closed`: something that must come before it is not done yet. */
  readonly state: 'done' | 'open' | 'closed';
  /** Required items right before this one that are not done. */
  readonly waitsFor: readonly PlanItem[];
  /** The device is lost or stolen: to let it go is to give up its only protection. */
  readonly keepBound?: true;
  readonly doneAt?: number;
}

/** Whether a journey has this device in its plan. A laptop has no Find device, a band is not in the web list, and so on. */
function concerns(step: Step, device: Device): boolean {
  return step.devices?.includes(device.kind) ?? false;
}

/** Steps that let a device go. */
const RELEASING: ReadonlySet<StepId> = new Set<StepId>(['find-device-off', 'signed-out', 'removed-on-web', 'factory-reset']);

/** The plan of a journey, in order. `devices` defaults to the owner's, as far as the journey is about them. */
export function planOf(id: JourneyId, progress: Progress, devices: readonly Device[] = devicesOf(id, progress)): PlanItem[] {
  const journey = journeyOf(id);
  const items: PlanItem[] = [];
  const byStep = new Map<StepId, PlanItem[]>();
  for (const entry of journey.steps) {
    const step = stepOf(entry.step);
    const made = step.devices
      ? devices.filter((device) => concerns(step, device)).map((device) => item(entry, step, device))
      : [item(entry, step, undefined)];
    byStep.set(entry.step, made);
    items.push(...made);
  }
  return items;

  function item(entry: JourneyStep, step: Step, device: Device | undefined): PlanItem {
    const key = stepKey(entry.step, device?.id);
    const doneAt = progress.steps[key];
    const waitsFor: PlanItem[] = [];
    for (const before of entry.after ?? []) {
      for (const other of byStep.get(before) ?? []) {
        if (device && other.device && other.device.id !== device.id) continue;
        if (other.weight === 'required' && other.state !== 'done') waitsFor.push(other);
      }
    }
    const keepBound = device?.lost === 'yes' && RELEASING.has(entry.step);
    return {
      key,
      id: entry.step,
      step,
      weight: entry.weight,
      ...(entry.variant !== undefined && { variant: entry.variant }),
      ...(device && { device }),
      state: doneAt !== undefined ? 'done' : waitsFor.length > 0 || keepBound ? 'closed' : 'open',
      waitsFor,
      ...(keepBound && { keepBound }),
      ...(doneAt !== undefined && { doneAt }),
    };
  }
}

/** The owner's devices that a journey is about. */
export function devicesOf(id: JourneyId, progress: Progress): readonly Device[] {
  return journeyOf(id).devices === 'all' ? progress.devices : progress.devices.filter((device) => device.stays !== true);
}

/** Required items of a plan that are not done, in order. */
export function requiredLeft(plan: readonly PlanItem[]): readonly PlanItem[] {
  return plan.filter((item) => item.weight === 'required' && item.state !== 'done');
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
