/** Words of the guide's own domain: journeys, steps, devices, sources. Plain data, no browser, no clock. */
import type { ControlKind, PageKind } from '../site/kinds';
import type { PurposeId } from './purposes';
import type { SourceId } from './sources';
import type { StepId } from './steps';
import type { Channel, WaitKind } from './time';

/** Where a step is done. */
export const PLACES = ['phone', 'cloud', 'account', 'elsewhere'] as const;
export type Place = (typeof PLACES)[number];

/** Kinds of device, told apart by how each is released from an account. */
export const DEVICE_KINDS = ['phone', 'tablet', 'wearable', 'tv', 'speaker', 'smart-home', 'router', 'laptop'] as const;
export type DeviceKind = (typeof DEVICE_KINDS)[number];

/** A place in a source: `'K24'`, or with what helps to find it there, `'K24 XiaomiAccount.apk:327'`, `'A7 L571'`. */
export type Citation = SourceId | `${SourceId} ${string}`;

/** How much a step weighs: a required one is waited for by the guard. */
export type Weight = 'required' | 'recommended' | 'optional';

/**
 * What a step does to a device or the account. Code asks for effects, never for a step's name.
 * `releases-device`: gives up part of a device's protection. `moves-device`: the device sits in another account from then on.
 * `deletes-account`: the account is gone for good.
 */
export type Effect = 'releases-device' | 'moves-device' | 'deletes-account';

/** Where a device stands on its way out of the account, from the outside in. */
export const DEVICE_STATES = ['lost', 'released', 'unverified', 'removed', 'signed-out', 'find-off', 'bound'] as const;
export type DeviceState = (typeof DEVICE_STATES)[number];

/** What makes a tick void: what it was true of has changed. */
export type Reset =
  /** A device has joined the list. */
  | 'device-added'
  /** Something that comes before it has been unticked. */
  | 'untick-before'
  /** The password has been changed. */
  | 'password'
  /** Another journey has been chosen. */
  | 'journey';

/**
 * One thing to do, shared by all journeys that need it, so that they share its tick. Its words are `step.<id>.title`, `.why`
 * (why it stands here, what breaks without it) and `.how` in locales/.
 */
export interface Step {
  readonly place: Place;
  /** One tick for each device of these kinds; absent: one for the account. */
  readonly devices?: readonly DeviceKind[];
  /** The page where it is done, or where the way to it begins. */
  readonly page?: PageKind;
  /** The control that does it. */
  readonly control?: ControlKind;
  /** What has to be waited for here, see time.ts; absent: the sources name no time. */
  readonly wait?: WaitKind;
  /** Kinds of device for which `how` is `step.<id>.how.<variant>`, whatever the journey. */
  readonly unlike?: { readonly kinds: readonly DeviceKind[]; readonly variant: string };
  /** Cannot be taken back once done. */
  readonly irreversible?: true;
  readonly effect?: Effect;
  /** What the tick says of a device's state; for kinds that stand in Xiaomi's list too, only what that list's steps say counts. */
  readonly says?: DeviceState;
  /** Closed until a changed password has settled, see `passwordOpensAt`. */
  readonly opensAt?: 'password';
  readonly resetBy?: readonly Reset[];
  /** Its tick says that the list of devices is whole, also where it is empty. */
  readonly listsDevices?: true;
  /** Cannot be done, nor counted as done, while no device is in the plan. */
  readonly needsDevice?: true;
  /** The tick is about a device or a paper, not about an account: it stays when the account changes. */
  readonly outlastsAccount?: true;
  /** A code has to come for it: where none comes, the journey of those who are locked out helps. */
  readonly needsCode?: true;
  /** A try that may fail: answered "it worked" or "it did not"; set aside, it leads on to the next. */
  readonly attempt?: true;
  /** The tick starts, or ends, this wait. */
  readonly starts?: WaitKind;
  readonly ends?: WaitKind;
  readonly sources: readonly [Citation, ...Citation[]];
}

/**
 * When a step belongs into a plan. An answer that has not been given counts as the one that makes the plan longer: a step too many
 * is read and ticked, one too few locks a phone.
 */
export type Condition =
  /** Dropped only when the owner has answered "no". */
  | { readonly unlessNo: 'bootloader' | 'numberChanges' }
  /** Only for devices that the owner holds in their hands, or only for those they do not. */
  | { readonly hold: 'here' | 'gone' };

/** A step's place in one journey. The same step may stand twice, for devices here and for devices gone. */
export interface JourneyStep {
  readonly step: StepId;
  readonly weight: Weight;
  /** Steps that come before. Between two steps of devices: those of the same device. */
  readonly after?: readonly StepId[];
  /** Other words for `how` in this journey: `step.<id>.how.<variant>`. */
  readonly variant?: string;
  readonly when?: Condition;
  /** Pointless once one of these is done, for the same device where it has one; for recommended and optional steps. */
  readonly until?: readonly StepId[];
}

export interface Journey {
  /** Which of the owner's devices it is about: those not marked as staying out of it, all, or none. */
  readonly devices: 'chosen' | 'all' | 'none';
  /** In the order in which they are best done. */
  readonly steps: readonly JourneyStep[];
}

/** Answers to the planner's questions; absent: not answered. */
export interface PlanAnswers {
  readonly passwordChanged?: number | 'long-ago';
  readonly passwordDays?: number;
  readonly channels?: readonly Channel[];
  readonly bootloader?: 'yes' | 'no';
  readonly numberChanges?: 'yes' | 'no';
  /** What deleting the account should solve, see purposes.ts. */
  readonly purpose?: PurposeId;
}

/** A device as the planner sees it. */
export interface PlanDevice {
  readonly id: string;
  readonly kind: DeviceKind;
  readonly name: string;
  /** Lost or stolen? Absent until answered. */
  readonly lost?: 'yes' | 'no';
  /** Stays out of it. */
  readonly stays?: true;
  /** Not at hand: sold, given away, broken, in a drawer. */
  readonly gone?: true;
  readonly fromPage?: true;
}

/** What a plan is made from: the part of the owner's progress that the planner reads. */
export interface PlanInput {
  readonly devices: readonly PlanDevice[];
  /** Time of each tick, milliseconds since 1970, by key; see ticks.ts. */
  readonly steps: Readonly<Record<string, number>>;
  readonly answers: PlanAnswers;
  /** Answers to "lost or stolen?" for devices that are not in the list. */
  readonly strangers: Readonly<Record<string, 'yes' | 'no'>>;
  /** When a recommended step was skipped or a try failed, milliseconds since 1970, by key. */
  readonly setAside: Readonly<Record<string, number>>;
  /** The account that the chosen journey is about, counted from 0; see ticks.ts. */
  readonly account: number;
}
