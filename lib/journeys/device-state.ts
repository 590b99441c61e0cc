/**
 * Where a device stands on its way out of the account, from the owner's ticks. Nothing here is known by looking: each state is as
 * true as the ticks are, and "removed on the site" proves nothing until a reset test.
 */
import type { Device, Progress } from '../progress/state';
import { stepKey } from './plan';
import type { StepId } from './steps';

export const DEVICE_STATES = ['lost', 'released', 'unverified', 'removed', 'signed-out', 'find-off', 'bound'] as const;
export type DeviceStateKind = (typeof DEVICE_STATES)[number];

export interface DeviceState {
  readonly kind: DeviceStateKind;
  /** When the tick behind it was set, milliseconds since 1970. */
  readonly since?: number;
}

/** Ticks that say it, strongest first. */
const SAID_BY: readonly (readonly [StepId, DeviceStateKind])[] = [
  ['reset-tested', 'released'],
  ['wearable-released', 'released'],
  ['mi-home-removed', 'released'],
  ['removed-on-web', 'removed'],
  ['signed-out', 'signed-out'],
  ['find-device-off', 'find-off'],
];

/** The state of one device. A phone or tablet that is out of reach stays unverified until somebody has tested a reset. */
export function deviceState(device: Device, progress: Progress): DeviceState {
  if (device.lost === 'yes') return { kind: 'lost' };
  for (const [step, kind] of SAID_BY) {
    const since = progress.steps[stepKey(step, device.id)];
    if (since === undefined) continue;
    const resettable = device.kind === 'phone' || device.kind === 'tablet';
    return { kind: kind === 'removed' && resettable ? 'unverified' : kind, since };
  }
  return { kind: 'bound' };
}
