/** Words of the guide's own domain: journeys, steps, devices, sources. Plain data, no browser, no clock. */
import type { ControlKind, PageKind } from '../site/kinds';
import type { SourceId } from './sources';
import type { StepId } from './steps';

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
  /** Cannot be taken back once done. */
  readonly irreversible?: true;
  readonly sources: readonly [Citation, ...Citation[]];
}

/** A step's place in one journey. */
export interface JourneyStep {
  readonly step: StepId;
  readonly weight: Weight;
  /** Steps that come before. Between two steps of devices: those of the same device. */
  readonly after?: readonly StepId[];
  /** Other words for `how` in this journey: `step.<id>.how.<variant>`. */
  readonly variant?: string;
}

export interface Journey {
  /** Only for devices that leave the owner, or for all of them. */
  readonly devices: 'leaving' | 'all';
  /** In the order in which they are best done. */
  readonly steps: readonly JourneyStep[];
}
