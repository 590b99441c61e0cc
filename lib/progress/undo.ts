/**
 * Taking the last act back: what it has changed in the progress, as a command that puts it back. It undoes marks of ours, never anything
 * at Xiaomi's. Pure.
 */
import type { StepId } from '../journeys/steps';
import { partsOfKey } from '../journeys/ticks';
import type { Command } from './commands';
import { type PutBack, undoableOf } from './done';
import { MAX_DEVICES } from './limits';
import type { Device, Progress } from './state';

export type Changes = PutBack['changes'];

/** Fields that come back as a whole. */
const WHOLE = ['journey', 'account', 'resume', 'strangers', 'answers', 'codes', 'waits', 'reminders'] as const;
/** Fields that come back by their keys. */
const KEYED = ['steps', 'setAside'] as const;

/**
 * The command that takes another back; undefined where that cannot be taken back, or has changed nothing.
 * @param before the progress that the command was carried out on
 * @param after what it has made of it
 */
export function undoOf(before: Progress, command: Command, after: Progress): PutBack | undefined {
  const kind = undoableOf(command);
  // a first goal is no change of goals
  if (kind === undefined || (kind === 'journey' && before.journey === null)) return undefined;
  const changes: Record<string, unknown> = {};
  for (const field of WHOLE) if (!same(before[field], after[field])) changes[field] = change(before[field], after[field]);
  for (const field of KEYED) {
    const keys = new Set([...Object.keys(before[field]), ...Object.keys(after[field])]);
    const changed = [...keys].filter((key) => before[field][key] !== after[field][key]);
    if (changed.length > 0) changes[field] = Object.fromEntries(changed.map((key) => [key, change(before[field][key], after[field][key])]));
  }
  const gone = before.devices.flatMap((device, at) => (after.devices.some(({ id }) => id === device.id) ? [] : [{ at, device }]));
  if (gone.length > 0) changes['devices'] = gone;
  return Object.keys(changes).length > 0 ? { type: 'put-back', changes: changes as Changes } : undefined;
}

/** What is not there is left out: not every message carries `undefined`. */
const change = (was: unknown, is: unknown): object => ({ ...(was !== undefined && { was }), ...(is !== undefined && { is }) });

/**
 * Puts changes back. Refused where anything of it has been changed since: what is newer is not written over.
 * What has been ticked since on the strength of a tick that is taken back is for whoever carries it out to look at, see `takenBack`.
 */
export function putBack(progress: Progress, changes: Changes): Progress | 'changed-since' | 'too-many-devices' {
  const next: Record<string, unknown> = { ...progress };
  for (const field of WHOLE) {
    const found = changes[field];
    if (!found) continue;
    if (!same(progress[field], found.is)) return 'changed-since';
    next[field] = found.was;
  }
  for (const field of KEYED) {
    const entries = new Map(Object.entries(progress[field]));
    for (const [key, { was, is }] of Object.entries(changes[field] ?? {})) {
      if (entries.get(key) !== is) return 'changed-since';
      if (was === undefined) entries.delete(key);
      else entries.set(key, was);
    }
    next[field] = Object.fromEntries(entries);
  }
  const devices: Device[] = [...progress.devices];
  for (const { at, device } of changes.devices ?? []) {
    if (devices.some(({ id }) => id === device.id)) return 'changed-since';
    devices.splice(at, 0, device);
  }
  if (devices.length > MAX_DEVICES) return 'too-many-devices';
  const known = new Set(devices.map(({ id }) => id));
  // a mark of a device that has been taken out since has nothing to stand on
  const comesBack = KEYED.flatMap((field) => Object.entries(changes[field] ?? {})).filter(([, { was }]) => was !== undefined);
  const isOrphan = ([key]: [string, unknown]): boolean => {
    const device = partsOfKey(key)?.device;
    return device !== undefined && !known.has(device);
  };
  return comesBack.some(isOrphan) ? 'changed-since' : ({ ...next, devices } as Progress);
}

/** Steps whose ticks are taken back, and when they had been ticked. */
export function takenBack({ steps = {} }: Changes): readonly { readonly step: StepId; readonly at: number }[] {
  return Object.entries(steps).flatMap(([key, { was, is }]) =>
    was === undefined && is !== undefined ? [{ step: partsOfKey(key)?.step as StepId, at: is }] : [],
  );
}

/** Whether two plain values say the same. The order of keys says nothing. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  const of = (value: object, key: string): unknown => (value as Record<string, unknown>)[key];
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(of(a, key), of(b, key)));
}
