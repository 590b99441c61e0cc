/** Words of the guide's own domain: journeys, steps, devices, sources. Plain data, no browser, no clock. */
import type { ControlKind, PageKind } from '../site/kinds';
import type { SourceId } from './sources';
import type { StepId } from './steps';
import type { WaitKind } from './time';

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
  readonly sources: readonly [Citation, ...Citation[]];
}

/**
 * When a step belongs into a plan. An answer that has not been given counts as the one that makes the plan longer: a step too many
 * is read and ticked, one too few locks a phone.
 */
export type Condition =
  /** Dropped only when the owner has answered "no". */
  | { readonly unlessNo: 'bootloader' | 'numberChanges' }
  /** Only for devices that the owner holds in his hands, or only for those he does not. */
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
}

export interface Journey {
  /** Which of the owner's devices it is about: those not marked as staying out of it, all, or none. */
  readonly devices: 'chosen' | 'all' | 'none';
  /** In the order in which they are best done. */
  readonly steps: readonly JourneyStep[];
}
