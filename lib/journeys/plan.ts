/**
 * The planner: a journey for one owner's devices and answers. Its steps multiplied by the devices, in an order that locks nobody
 * out, each open, closed or done. Pure; time comes as an argument.
 */
import { type JourneyId, journeyOf } from './index';
import { type StepId, stepOf } from './steps';
import { accountNow, accountOf, accountsOf, type StepKey, stepKey } from './ticks';
import { passwordOpensAt } from './time';
import type { Effect, JourneyStep, PlanDevice, PlanInput, Step, Weight } from './types';

/** One line of a plan. */
export interface PlanItem {
  readonly key: StepKey;
  readonly id: StepId;
  readonly step: Step;
  readonly weight: Weight;
  readonly variant?: string;
  readonly device?: PlanDevice;
  /** The account that its tick belongs to, see ticks.ts. */
  readonly account: number;
  /** `closed`: something must come before it, or its time has not come. */
  readonly state: 'done' | 'open' | 'closed';
  /** Ticked, although something required before it is not done. */
  readonly doubtful?: true;
  /** Required items that must come before this one, at whatever distance, and are not done; in the order of the plan. */
  readonly waitsFor: readonly PlanItem[];
  /** A device is lost or stolen: to do this is to give up its only protection. */
  readonly keepBound?: true;
  /** Closed by time until then, milliseconds since 1970. */
  readonly opensAt?: number;
  /** When it was ticked, milliseconds since 1970. */
  readonly doneAt?: number;
  /** Skipped, or tried in vain: not proposed any more. Never for a required step. */
  readonly setAside?: true;
}

export interface PlanOptions {
  /** Milliseconds since 1970. Without it nothing is closed by time. */
  readonly now?: number;
  /** Instead of the owner's devices that the journey is about. */
  readonly devices?: readonly PlanDevice[];
  /** Instead of the account that the journey is about. */
  readonly account?: number;
}

/** What is done at once for a device that is lost or stolen: right after the devices have been named. */
const FIRST_FOR_LOST: readonly JourneyStep[] = [
  { step: 'lost-mode', weight: 'recommended' },
  { step: 'theft-reported', weight: 'recommended' },
];
/** What is done with such a device instead of releasing it. */
export const KEEP_BOUND: StepId = 'keep-bound';
/** What ends every plan that has one. */
const LAST_FOR_LOST: readonly JourneyStep[] = [{ step: KEEP_BOUND, weight: 'required' }];
const FOR_LOST = [...FIRST_FOR_LOST, ...LAST_FOR_LOST];

/** The plan of a journey, in order. */
export function planOf(id: JourneyId, owner: PlanInput, options: PlanOptions = {}): PlanItem[] {
  const devices = options.devices ?? devicesOf(id, owner);
  const { now, account = accountFor(id, devices, owner) } = options;
  const made = new Made();
  const accountOfDevice = accountsOf(owner);
  const lost = lostDevices(owner).length > 0 || devices.some((device) => device.lost === 'yes');
  const opensAt = now === undefined ? undefined : passwordOpensAt(owner.answers, now);
  for (const { entry, device } of linesOf(id, devices, owner)) {
    const step = stepOf(entry.step);
    const own = device ? Math.min(account, accountOfDevice(device)) : account;
    const key = stepKey(entry.step, device?.id, own);
    const doneAt = step.needsDevice && devices.length === 0 ? undefined : owner.steps[key];
    const done = doneAt !== undefined;
    const variant = device && step.unlike?.kinds.includes(device.kind) ? step.unlike.variant : entry.variant;
    const waitsFor = made.undoneBefore(stepsBefore(id, entry.step), device);
    // what waits for the release of a lost device is put off with it
    const keepBound = givesUpLost(step, device, lost) || waitsFor.some((other) => other.keepBound);
    const early = step.opensAt !== undefined && opensAt !== undefined && now !== undefined && now < opensAt;
    made.add({
      key,
      id: entry.step,
      step,
      weight: entry.weight,
      ...(variant !== undefined && { variant }),
      ...(device && { device }),
      account: own,
      state: done ? 'done' : waitsFor.length > 0 || keepBound || early ? 'closed' : 'open',
      ...(done && waitsFor.length > 0 && { doubtful: true as const }),
      waitsFor,
      ...(keepBound && { keepBound }),
      ...(early && { opensAt }),
      ...(done && { doneAt }),
      ...(!done && entry.weight !== 'required' && owner.setAside[key] !== undefined && { setAside: true as const }),
    });
  }
  return withoutPointless(id, made.items);
}

/** Drops what is not done and makes no sense any more: a step that only served one which is done already. */
function withoutPointless(id: JourneyId, items: readonly PlanItem[]): PlanItem[] {
  const all = new Map<string, boolean>();
  for (const { id: step, device, state } of items)
    for (const key of new Set([step, `${step}@${device?.id ?? ''}`])) all.set(key, (all.get(key) ?? true) && state === 'done');
  const isDone = (step: StepId, device: PlanDevice | undefined): boolean =>
    (device && all.get(`${step}@${device.id}`)) ?? all.get(`${step}@`) ?? (device ? false : (all.get(step) ?? false));
  return items.filter(({ id: step, device, state, variant }) => {
    if (state === 'done') return true;
    const entry = journeyOf(id).steps.find((one) => one.step === step && one.variant === variant);
    return !entry?.until?.some((end) => isDone(end, device));
  });
}

/** The items of a plan while it is made, found by step and device: an owner may have hundreds. */
class Made {
  readonly items: PlanItem[] = [];
  /** Required and not done: those of the account under '', those of a device under its id; each with its place in the plan. */
  private readonly undone = new Map<StepId, Map<string, { readonly item: PlanItem; readonly at: number }>>();

  add(item: PlanItem): void {
    const at = this.items.push(item);
    if (item.weight !== 'required' || item.state === 'done') return;
    const byDevice = this.undone.get(item.id) ?? new Map();
    this.undone.set(item.id, byDevice.set(item.device?.id ?? '', { item, at }));
  }

  /** In the order of the plan. Of another device nothing comes before. */
  undoneBefore(before: ReadonlySet<StepId>, device: PlanDevice | undefined): readonly PlanItem[] {
    const found = [...before].flatMap((step) => {
      const byDevice = this.undone.get(step);
      if (!byDevice) return [];
      return device ? ['', device.id].flatMap((id) => byDevice.get(id) ?? []) : [...byDevice.values()];
    });
    return found.sort((a, b) => a.at - b.at).map(({ item }) => item);
  }
}

interface Line {
  readonly entry: JourneyStep;
  readonly device: PlanDevice | undefined;
}

/** Entries of the journey that are for this owner, each with the device it is about. */
function linesOf(id: JourneyId, devices: readonly PlanDevice[], { answers }: PlanInput): readonly Line[] {
  const lost = devices.filter((device) => device.lost === 'yes');
  const lines = (entries: readonly JourneyStep[], concerned: readonly PlanDevice[]): Line[] =>
    entries.flatMap((entry): Line[] => {
      if (entry.when && 'unlessNo' in entry.when && answers[entry.when.unlessNo] === 'no') return [];
      const step = stepOf(entry.step);
      if (!step.devices) return [{ entry, device: undefined }];
      return concerned.filter((device) => concerns(entry, step, device)).map((device) => ({ entry, device }));
    });
  const [first, ...rest] = journeyOf(id).steps;
  return [...lines(first ? [first] : [], devices), ...lines(FIRST_FOR_LOST, lost), ...lines(rest, devices), ...lines(LAST_FOR_LOST, lost)];
}

/**
 * Whether a step is for this device: by its kind, and by whether the owner has it at hand. Of what would release a lost device the
 * plan says that it is put off; anything else of such a device is nothing to do.
 */
function concerns(entry: JourneyStep, step: Step, device: PlanDevice): boolean {
  if (!step.devices?.includes(device.kind)) return false;
  if (device.lost === 'yes' && step.effect !== 'releases-device' && !FOR_LOST.includes(entry)) return false;
  return !entry.when || !('hold' in entry.when) || entry.when.hold === (device.gone ? 'gone' : 'here');
}

/** Whether a step would give up the protection of a device that is lost or stolen. */
function givesUpLost(step: Step, device: PlanDevice | undefined, anyLost: boolean): boolean {
  if (step.effect === 'releases-device') return device?.lost === 'yes';
  return step.effect === 'deletes-account' && anyLost;
}

/** Id of a device that a page shows and the owner has not listed. */
export const UNLISTED = '?';

/** Devices that are lost or stolen, as the owner says: listed ones, and those only seen on a page. */
export function lostDevices(owner: PlanInput): readonly PlanDevice[] {
  const strangers = Object.entries(owner.strangers).filter(([, answer]) => answer === 'yes');
  return [
    ...owner.devices.filter(({ lost }) => lost === 'yes'),
    ...strangers.map(([key]) => ({ id: UNLISTED, kind: 'phone' as const, name: key.replace(/^name:/, ''), lost: 'yes' as const })),
  ];
}

const closures = new Map<JourneyId, ReadonlyMap<StepId, ReadonlySet<StepId>>>();

/**
 * Steps from which a path of `after` leads to this one, in this journey, at whatever distance. A step that a device has not (a phone
 * that is gone cannot be signed out by hand) conducts: what is before it is before what comes after it.
 */
export function stepsBefore(id: JourneyId, step: StepId): ReadonlySet<StepId> {
  let closure = closures.get(id);
  if (!closure) {
    const direct = new Map<StepId, Set<StepId>>();
    for (const entry of journeyOf(id).steps) direct.set(entry.step, new Set([...(direct.get(entry.step) ?? []), ...(entry.after ?? [])]));
    closure = new Map([...direct.keys()].map((start) => [start, reachable(start, direct)]));
    closures.set(id, closure);
  }
  return closure.get(step) ?? new Set();
}

function reachable(start: StepId, edges: ReadonlyMap<StepId, ReadonlySet<StepId>>): ReadonlySet<StepId> {
  const found = new Set<StepId>();
  const pending = [...(edges.get(start) ?? [])];
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    if (found.has(step)) continue;
    found.add(step);
    pending.push(...(edges.get(step) ?? []));
  }
  return found;
}

/**
 * The account that a journey is about. One that ends in another account stays with the one it began with; any other is about the
 * account that its devices sit in now.
 */
function accountFor(id: JourneyId, devices: readonly PlanDevice[], owner: PlanInput): number {
  if (hasEffect(id, 'moves-device') || hasEffect(id, 'deletes-account')) return owner.account;
  const { devices: about } = journeyOf(id);
  if (about !== 'chosen' || devices.length === 0) return Math.max(owner.account, about === 'none' ? 0 : accountNow(owner));
  return Math.max(...devices.map((device) => accountOf(device, owner)));
}

const hasEffect = (id: JourneyId, effect: Effect): boolean => journeyOf(id).steps.some(({ step }) => stepOf(step).effect === effect);

/** Whether the owner is asked what for: people delete an account as a cure for something else. */
export const asksPurpose = (id: JourneyId): boolean => hasEffect(id, 'deletes-account');

/** The owner's devices that a journey is about. */
export function devicesOf(id: JourneyId, owner: Pick<PlanInput, 'devices'>): readonly PlanDevice[] {
  const { devices } = journeyOf(id);
  if (devices === 'none') return [];
  return devices === 'all' ? owner.devices : owner.devices.filter((device) => device.stays !== true);
}

/** Required items of a plan that are not done, in order. Letting a lost device go is never asked for. */
export function requiredLeft(plan: readonly PlanItem[]): readonly PlanItem[] {
  return plan.filter((item) => item.weight === 'required' && item.state !== 'done' && !item.keepBound);
}

/** Required items that count: what `requiredLeft` counts down from. */
export function requiredOf(plan: readonly PlanItem[]): readonly PlanItem[] {
  return plan.filter((item) => item.weight === 'required' && !item.keepBound);
}

/** The item to do now: the first in the plan's order that is open and not set aside. */
export function nextItem(plan: readonly PlanItem[]): PlanItem | undefined {
  return plan.find((item) => item.state === 'open' && !item.setAside);
}

/** Where the owner stands. */
export type Now =
  /** One thing to do; `waiting`: what has to wait for its time meanwhile. */
  | { readonly kind: 'step'; readonly item: PlanItem; readonly waiting?: PlanItem }
  /** Nothing can be done until then. */
  | { readonly kind: 'wait'; readonly item: PlanItem }
  /** Every try was in vain, and nothing else is known. */
  | { readonly kind: 'exhausted' }
  /** What is left is put off, since a device is lost or stolen. */
  | { readonly kind: 'kept-bound' }
  | { readonly kind: 'finished' };

/** What there is to do now, or why there is nothing. */
export function nowOf(plan: readonly PlanItem[]): Now {
  const item = nextItem(plan);
  const waiting = plan.find(({ state, opensAt, waitsFor }) => state === 'closed' && opensAt !== undefined && waitsFor.length === 0);
  if (item && triedInVain(plan, item)) return { kind: 'exhausted' };
  if (item) return { kind: 'step', item, ...(waiting && { waiting }) };
  if (waiting) return { kind: 'wait', item: waiting };
  return { kind: plan.some(({ keepBound, state }) => keepBound && state !== 'done') ? 'kept-bound' : 'finished' };
}

/** Whether this is what the tries were for, and none of them has worked. */
function triedInVain(plan: readonly PlanItem[], goal: PlanItem): boolean {
  const tries = plan.filter(({ step }) => step.attempt);
  return goal.weight === 'required' && tries.length > 0 && tries.every((one) => one.setAside && plan.indexOf(one) < plan.indexOf(goal));
}

/** Required, undone items that must come before `target`, in the order of the plan. What is put off for a lost device is none. */
export function openBeforeItem(target: PlanItem): readonly PlanItem[] {
  return target.waitsFor.filter((item) => !item.keepBound);
}
