/**
 * What must come before a guarded control, by brute force over the journeys' data. It is written apart from the planner and shares
 * nothing with it but the data: slow, without memory, each question answered from the beginning, so that one mistake is not made
 * twice. Where the two disagree, one of them is wrong.
 */
import { JOURNEYS, type JourneyId } from '../../../lib/journeys';
import { STEPS, type StepId, stepOf } from '../../../lib/journeys/steps';
import type { Effect, Journey, PlanDevice, Weight } from '../../../lib/journeys/types';
import type { Progress } from '../../../lib/progress/state';
import type { GuardedControl } from '../../../lib/site/kinds';

/** Id of the phone that a page shows and the owner has not listed. */
export const STRANGER = '?';

const ALL_STEPS = Object.keys(STEPS) as StepId[];
const stepsThat = (effect: Effect): StepId[] => ALL_STEPS.filter((id) => stepOf(id).effect === effect);
const DELETIONS = stepsThat('deletes-account');
const MOVES = stepsThat('moves-device');

/** Whether what this control does is done to one device; the others end the account. */
export const isOfDevice = (control: GuardedControl): boolean => control === 'remove-device' || control === 'turn-off-find-device';

/** One thing to do in a plan: a step, for a device where it is one of devices. */
interface Item {
  readonly step: StepId;
  readonly weight: Weight;
  readonly device?: PlanDevice;
}

/** A plan: a journey, the devices it is about, and the account whose ticks count; for a device, where it was by then. */
interface Plan {
  readonly journey: Journey;
  readonly devices: readonly PlanDevice[];
  readonly account: number;
  readonly places: Readonly<Record<string, number>>;
}

/** The oracle's answer. */
export interface Saying {
  /** Keys of the open required steps; several unlisted lost devices as `keep-bound@?1`, `keep-bound@?2` ... */
  readonly open: ReadonlySet<string>;
  /** Those of them that would be seen by looking only behind steps that are not ticked. */
  readonly shallow: ReadonlySet<string>;
  /** Some device that may be meant is lost or stolen, or the owner has not said. */
  readonly asks: boolean;
}

/** One name for all its spellings: case, width and white space do not matter. */
export function sameName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ');
}

/** Key under which the answer about an unlisted device of this name is kept. */
export const answerKey = (name: string): string => `name:${sameName(name)}`;

/** Key of a tick: the step, its device, and the account where it is not the first. */
export function tickKey(step: StepId, device: string | undefined, account: number): string {
  const at = device === undefined ? '' : `@${device}`;
  return step + at + (account > 0 && !stepOf(step).outlastsAccount ? `#${account}` : '');
}

const isTicked = (progress: Progress, step: StepId, device: string | undefined, account: number): boolean =>
  Object.hasOwn(progress.steps, tickKey(step, device, account));

const isDeleted = (progress: Progress, account: number): boolean => DELETIONS.some((step) => isTicked(progress, step, undefined, account));

/** Steps that take a device of this kind to another account. */
const movesOf = (device: PlanDevice): StepId[] => MOVES.filter((step) => stepOf(step).devices?.includes(device.kind) ?? false);

/** The account in use: the farthest that a device has moved to, past those that are deleted. */
export function accountNow(progress: Progress): number {
  let now = 0;
  for (const device of progress.devices) {
    if (movesOf(device).length > 0) now = Math.max(now, accountOf(progress, device));
  }
  while (isDeleted(progress, now)) now += 1;
  return now;
}

/** The account that a device sits in. */
export function accountOf(progress: Progress, device: PlanDevice): number {
  const moves = movesOf(device);
  if (moves.length === 0) return accountNow(progress);
  let account = 0;
  while (isDeleted(progress, account) || moves.some((step) => isTicked(progress, step, device.id, account))) account += 1;
  return account;
}

/** The account that is deleted when the owner deletes one. */
export function accountToDelete(progress: Progress): number {
  const chosen: Journey | undefined = progress.journey === null ? undefined : JOURNEYS[progress.journey];
  const isDeletion = chosen?.steps.some(({ step }) => stepOf(step).effect === 'deletes-account') ?? false;
  return isDeletion && !isDeleted(progress, progress.account) ? progress.account : accountNow(progress);
}

/** Every path of `after` that ends in a step, each from its first step to the goal. */
export function pathsInto(journey: Journey, goal: StepId): StepId[][] {
  const paths: StepId[][] = [];
  const walk = (path: StepId[]) => {
    for (const entry of journey.steps) {
      if (entry.step !== path[0]) continue;
      for (const before of entry.after ?? []) {
        paths.push([before, ...path]);
        walk([before, ...path]);
      }
    }
  };
  walk([goal]);
  return paths;
}

/** Whether a path leads from a step of one device to one of the other: only what is of no device leads from device to device. */
function leads(path: readonly StepId[], from: PlanDevice | undefined, to: PlanDevice | undefined): boolean {
  if (!from || !to || from.id === to.id) return true;
  return path.slice(1, -1).some((step) => stepOf(step).devices === undefined);
}

function itemsOf({ journey, devices }: Plan, progress: Progress): Item[] {
  const items: Item[] = [];
  for (const { step, weight, when } of journey.steps) {
    if (when && 'unlessNo' in when && progress.answers[when.unlessNo] === 'no') continue;
    const kinds = stepOf(step).devices;
    if (!kinds) {
      items.push({ step, weight });
      continue;
    }
    for (const device of devices) {
      if (!kinds.includes(device.kind)) continue;
      if (when && 'hold' in when && when.hold !== (device.gone ? 'gone' : 'here')) continue;
      items.push({ step, weight, device });
    }
  }
  return items;
}

function planAbout(journey: Journey, devices: readonly PlanDevice[], account: number, progress: Progress): Plan {
  const places = devices.map((device) => [device.id, Math.min(account, accountOf(progress, device))]);
  return { journey, devices, account, places: Object.fromEntries(places) };
}

/** Key of an item's tick: of a device that has moved on, or has yet to move, where it was. */
const keyOf = ({ step, device }: Item, plan: Plan): string =>
  tickKey(step, device?.id, device ? (plan.places[device.id] as number) : plan.account);

function isDone(item: Item, plan: Plan, progress: Progress): boolean {
  if (stepOf(item.step).needsDevice && plan.devices.length === 0) return false;
  return Object.hasOwn(progress.steps, keyOf(item, plan));
}

/** Whether an item waits for what must not be done: giving up a lost device. */
function isPutOff(item: Item, items: readonly Item[], plan: Plan, progress: Progress): boolean {
  return items.some(
    (other) =>
      other.device?.lost === 'yes' &&
      stepOf(other.step).effect === 'releases-device' &&
      !isDone(other, plan, progress) &&
      pathsInto(plan.journey, item.step).some((path) => path[0] === other.step && leads(path, other.device, item.device)),
  );
}

/** Required, undone, with a path to the goal. `about`: only steps of this device, and of none. */
function openIn(plan: Plan, goal: StepId, about: PlanDevice | undefined, progress: Progress): { open: string[]; shallow: string[] } {
  const items = itemsOf(plan, progress);
  const paths = pathsInto(plan.journey, goal);
  const undone = items.filter((item) => !isDone(item, plan, progress));
  const listed = undone.filter(
    (item) =>
      item.weight === 'required' &&
      item.device?.lost !== 'yes' &&
      (!about || !item.device || item.device.id === about.id) &&
      paths.some((path) => path[0] === item.step && leads(path, item.device, about)) &&
      !isPutOff(item, items, plan, progress),
  );
  const hides = (step: StepId, from: PlanDevice | undefined) => {
    const between = items.filter((item) => item.step === step && (!from || !item.device || item.device.id === from.id));
    return between.length > 0 && !between.some((item) => undone.includes(item));
  };
  const near = listed.filter(({ step, device }) =>
    paths.some((path) => path[0] === step && !path.slice(1, -1).some((between) => hides(between, device))),
  );
  return { open: listed.map((item) => keyOf(item, plan)), shallow: near.map((item) => keyOf(item, plan)) };
}

function devicesOf(journey: Journey, devices: readonly PlanDevice[]): PlanDevice[] {
  if (journey.devices === 'none') return [];
  return devices.filter(({ stays }) => journey.devices === 'all' || !stays);
}

/** The plan that says what comes before this control for this device. */
function planFor(control: GuardedControl, device: PlanDevice, progress: Progress): Plan {
  const account = device.id === STRANGER ? accountNow(progress) : accountOf(progress, device);
  if (progress.journey) {
    const journey: Journey = JOURNEYS[progress.journey];
    const chosen = planAbout(journey, devicesOf(journey, progress.devices), account, progress);
    const has = itemsOf(chosen, progress).some((item) => item.device?.id === device.id && stepOf(item.step).control === control);
    if (has) return chosen;
  }
  const others = progress.devices.filter(({ id, stays }) => id !== device.id && !stays);
  return planAbout(JOURNEYS['remove-device'], [...others, device], account, progress);
}

/** The devices that a page may mean by this name; without a name one that is not listed. */
export function devicesMeant(progress: Progress, name: string | undefined, alike: number): PlanDevice[] {
  const phone: PlanDevice = { id: STRANGER, kind: 'phone', name: name ?? '' };
  if (name === undefined) return [phone];
  const byId = progress.devices.filter(({ id }) => id === name);
  if (byId.length > 0) return byId;
  const listed = progress.devices.filter((device) => sameName(device.name) === sameName(name));
  const answer = progress.strangers[answerKey(name)];
  if (listed.length >= alike && listed.length > 0 && answer === undefined) return listed;
  return [...listed, answer === undefined ? phone : { ...phone, lost: answer }];
}

/** What is said of the last button of a deletion. */
function sayOfDeletion(progress: Progress): Saying {
  const [id] = (Object.keys(JOURNEYS) as JourneyId[]).filter((journey) =>
    (JOURNEYS[journey] as Journey).steps.some(({ step }) => stepOf(step).effect === 'deletes-account'),
  );
  const journey: Journey = JOURNEYS[id as JourneyId];
  const plan = planAbout(journey, devicesOf(journey, progress.devices), accountToDelete(progress), progress);
  const { open, shallow } = openIn(plan, DELETIONS[0] as StepId, undefined, progress);
  const lost = progress.devices.filter((device) => device.lost === 'yes').map((device) => `keep-bound@${device.id}`);
  const strangers = Object.values(progress.strangers)
    .filter((answer) => answer === 'yes')
    .map((_, at) => `keep-bound@${STRANGER}${at + 1}`);
  return { open: new Set([...open, ...lost, ...strangers]), shallow: new Set([...shallow, ...lost, ...strangers]), asks: false };
}

/**
 * What must come before a control.
 * @param name the device as the page names it, or its id
 * @param alike how many devices of this name the page shows
 */
export function say(control: GuardedControl, name: string | undefined, progress: Progress, alike = 1): Saying {
  if (!isOfDevice(control)) return sayOfDeletion(progress);
  return sayOf(control, devicesMeant(progress, name, alike), progress);
}

/** The same for the devices that are meant. */
export function sayOf(control: GuardedControl, meant: readonly PlanDevice[], progress: Progress): Saying {
  const [goal] = ALL_STEPS.filter((id) => stepOf(id).control === control);
  const found = meant.map((device) => openIn(planFor(control, device, progress), goal as StepId, device, progress));
  return {
    open: new Set(found.flatMap(({ open }) => open)),
    shallow: new Set(found.flatMap(({ shallow }) => shallow)),
    asks: meant.some(({ lost }) => lost !== 'no'),
  };
}
