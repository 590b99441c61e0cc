/**
 * What a tick belongs to. Accounts are counted from 0 in the order in which the owner has used them. A tick of a step without device
 * belongs to an account; that of a device belongs to its binding to one: signed in to another account, the device begins anew, and
 * so does everything after an account has been deleted. Which account a device sits in follows from the ticks alone. Pure.
 */
import { type StepId, stepOf, stepsWithEffect } from './steps';
import type { PlanDevice, PlanInput } from './types';

/** Key of a tick: the step, its device, and the account where it is not the first. Shared by all journeys. */
export type StepKey = StepId | `${StepId}@${string}` | `${StepId}#${number}` | `${StepId}@${string}#${number}`;

/** Key of a step's tick. The first account has no number, and what outlasts an account never has. */
export function stepKey(step: StepId, device?: string, account = 0): StepKey {
  const key = device === undefined ? step : (`${step}@${device}` as const);
  return account === 0 || stepOf(step).outlastsAccount ? key : `${key}#${account}`;
}

/** The parts of a key; undefined when it is none. */
export function partsOfKey(key: string): { step: string; device?: string; account: number } | undefined {
  const parts = /^([\w-]+)(?:@([\w-]{1,64}))?(?:#([1-9]\d{0,3}))?$/.exec(key);
  if (!parts) return undefined;
  const [, step = '', device, account] = parts;
  return { step, ...(device !== undefined && { device }), account: Number(account ?? 0) };
}

type Ticked = Pick<PlanInput, 'devices' | 'steps'>;

const MOVES = stepsWithEffect('moves-device');
const DELETES = stepsWithEffect('deletes-account');

/** Whether this account has been deleted, as the owner says. */
export function isDeleted(account: number, { steps }: Ticked): boolean {
  return DELETES.some((step) => steps[stepKey(step, undefined, account)] !== undefined);
}

/** The account that the owner uses now: the newest that any device has been signed in to, or the one after a deleted one. */
export function accountNow(owner: Ticked): number {
  let account = Math.max(0, ...owner.devices.filter(canMove).map((device) => movedTo(device, owner)));
  while (isDeleted(account, owner)) account++;
  return account;
}

/** The account that a device sits in. One that is never signed in by hand (a watch, a lamp) goes where the owner goes. */
export function accountOf(device: PlanDevice, owner: Ticked): number {
  return canMove(device) ? movedTo(device, owner) : accountNow(owner);
}

function movedTo(device: PlanDevice, owner: Ticked): number {
  let account = 0;
  while (isDeleted(account, owner) || MOVES.some((step) => owner.steps[stepKey(step, device.id, account)] !== undefined)) account++;
  return account;
}

const canMove = ({ kind }: PlanDevice): boolean => MOVES.some((step) => stepOf(step).devices?.includes(kind));

/** `accountOf` for many devices of one owner: what follows from all of them is counted once. */
export function accountsOf(owner: Ticked): (device: PlanDevice) => number {
  let now: number | undefined;
  return (device) => {
    if (canMove(device)) return movedTo(device, owner);
    now ??= accountNow(owner);
    return now;
  };
}

/** When a step of a device was ticked, in the account that it sits in now; for what shows a device rather than a plan. */
export function tickNow(step: StepId, device: PlanDevice, owner: Ticked): number | undefined {
  return owner.steps[stepKey(step, device.id, accountOf(device, owner))];
}
