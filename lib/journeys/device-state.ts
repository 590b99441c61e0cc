/**
 * Where a device stands on its way out of the account, from the owner's ticks. Nothing here is known by looking: each state is as
 * true as the ticks are, and "removed on the site" proves nothing until a reset test.
 */
import { STEPS, type StepId, stepOf } from './steps';
import { tickNow } from './ticks';
import { DEVICE_STATES, type DeviceState, type PlanDevice, type PlanInput } from './types';

export interface StateOfDevice {
  readonly kind: DeviceState;
  /** When the tick behind it was set, milliseconds since 1970. */
  readonly since?: number;
}

/** Kinds that stand in Xiaomi's own list: their release is what that list's steps say. */
const LISTED_BY = 'removed' satisfies DeviceState;

/** The state of one device. A phone or tablet that is out of reach stays unverified until somebody has tested a reset. */
export function deviceState(device: PlanDevice, owner: Pick<PlanInput, 'devices' | 'steps'>): StateOfDevice {
  if (device.lost === 'yes') return { kind: 'lost' };
  let strongest: StateOfDevice = { kind: 'bound' };
  for (const id of Object.keys(STEPS) as StepId[]) {
    const said = saidBy(id, device);
    const since = said && tickNow(id, device, owner);
    if (said === undefined || since === undefined) continue;
    if (DEVICE_STATES.indexOf(said) < DEVICE_STATES.indexOf(strongest.kind)) strongest = { kind: said, since };
  }
  return strongest;
}

function saidBy(id: StepId, { kind }: PlanDevice): DeviceState | undefined {
  const { says, devices, effect } = stepOf(id);
  if (!says || !devices?.includes(kind)) return undefined;
  // a television that has left Mi Home may still stand in the account's list
  if (says === 'released' && effect === 'releases-device' && isListed(kind)) return undefined;
  return says === LISTED_BY && canBeReset(kind) ? 'unverified' : says;
}

const isListed = (kind: PlanDevice['kind']): boolean =>
  Object.values(STEPS).some((step) => 'says' in step && step.says === LISTED_BY && (step.devices as readonly string[]).includes(kind));
/** A phone or a tablet: whether it is free shows only when it is reset. */
const canBeReset = (kind: PlanDevice['kind']): boolean => kind === 'phone' || kind === 'tablet';
