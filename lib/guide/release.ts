/**
 * How long a deliberate "go on" lasts and what it covers. Pure; times are milliseconds of the monotonic clock. All of it belongs to
 * one page: whoever keeps releases forgets them when the address changes.
 */
import { nameKey } from '../progress/state';
import type { Release } from './advise';
import type { Press } from './press';

/** How long a deliberate "go on" lasts. */
export const RELEASE_MS = 60_000;

/** A guarded press that was let through: what the page asks about next belongs to it. */
export interface Act {
  readonly press: Press;
  readonly until: number;
}

/** Whether a release is for this press: the same control of the same device; without a name, the very same button. */
export function covers(release: Release, press: Press, at: number): boolean {
  return release.control === press.control && at < release.until && isSameSubject(release, press);
}

/** What says which device a press is about. */
export type Subject = Pick<Press, 'device' | 'place' | 'chosen'>;

/** Whether two presses are about the same device. A name is not enough where the button itself counts, or the owner has chosen one. */
export function isSameSubject(a: Subject, b: Subject): boolean {
  if (a.place !== b.place || a.chosen !== b.chosen) return false;
  if (a.device === undefined || b.device === undefined) return a.device === b.device;
  return nameKey(a.device) === nameKey(b.device);
}

/** A press with what the owner has said of the same button: which of several devices it is about. */
export function withChoice(press: Press, choices: readonly (Press & { readonly chosen: string })[]): Press {
  const made = choices.find((choice) => choice.control === press.control && isSameSubject(choice, { ...press, chosen: choice.chosen }));
  return press.chosen !== undefined || made === undefined ? press : { ...press, chosen: made.chosen };
}

/** Adds a release and drops those that are over. */
export function withRelease(releases: readonly Release[], press: Press, at: number): readonly Release[] {
  const { control, device, place, chosen } = press;
  const which = { ...(place !== undefined && { place }), ...(chosen !== undefined && { chosen }) };
  const release: Release = { control, device, until: at + RELEASE_MS, ...which };
  return [...releases.filter(({ until }) => until > at), release];
}

/**
 * A press in a dialog as the second half of the act that opened it: where the dialog names no device, or the model instead of the
 * name that its owner gave, it is about the device of the first half. A name that belongs to another device is taken at its word.
 * @param others names of the devices on the page and in the owner's list
 */
export function continued(press: Press, act: Act | undefined, at: number, others: readonly string[]): Press {
  if (!act || at >= act.until || !press.inDialog || act.press.control !== press.control) return press;
  const { device } = act.press;
  const first: Press = { ...act.press, inDialog: true };
  if (press.device === undefined) return first;
  if (device === undefined) return press;
  const named = nameKey(press.device);
  return named === nameKey(device) || !others.some((name) => nameKey(name) === named) ? first : press;
}
