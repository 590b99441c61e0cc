/**
 * How long a deliberate "go on" lasts and what it covers. Pure; times are milliseconds of the monotonic clock. All of it belongs to
 * one page: whoever keeps releases forgets them when the address changes.
 */
import { nameKey } from '../progress/state';
import type { Release } from './advise';
import type { Press } from './guard';

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

/** Whether two presses are about the same device. */
export function isSameSubject(a: Pick<Press, 'device' | 'place'>, b: Pick<Press, 'device' | 'place'>): boolean {
  if (a.device === undefined || b.device === undefined) return a.device === b.device && a.place === b.place;
  return nameKey(a.device) === nameKey(b.device);
}

/** Adds a release and drops those that are over. */
export function withRelease(releases: readonly Release[], press: Press, at: number): readonly Release[] {
  const { control, device, place } = press;
  const release: Release = { control, device, until: at + RELEASE_MS, ...(place !== undefined && { place }) };
  return [...releases.filter(({ until }) => until > at), release];
}

/**
 * A press in a dialog as the second half of the act that opened it: where the dialog names no device, or the model instead of the
 * name that its owner gave, it is about the device of the first half. A name that belongs to another device is taken at its word.
 * @param others names of the devices on the page and in the owner's list
 */
export function continued(press: Press, act: Act | undefined, at: number, others: readonly string[]): Press {
  if (!act || at >= act.until || !press.inDialog || act.press.control !== press.control) return press;
  const { device, place } = act.press;
  if (press.device === undefined) return { ...press, device, ...(place !== undefined && { place }) };
  if (device === undefined || others.some((name) => nameKey(name) === nameKey(press.device as string))) return press;
  return { ...press, device };
}
