/** What a page holds before its design has drawn the frame, and who and what appears in all of them. */
import type { PageKind } from '../../../lib/site/kinds';
import type { Kit, Line } from './kit';
import type { Speech } from './words';

/** One page before its design has drawn the frame. */
export interface Scene {
  kind: PageKind | null;
  or?: PageKind;
  heading: string;
  headMark?: string;
  main: string;
  overlay?: string;
  nav?: readonly Line[];
  user?: readonly Line[];
  note?: string;
}
/** `t` and `kit` say and draw; `seed` chooses among details. */
export type Play = (kit: Kit, t: Speech, seed: number) => Scene;

const NAMES = ['Xiaomi 17 Pro', 'Redmi Note 15 Pro+', 'POCO X8', 'Xiaomi Pad 8', 'Redmi 15C', 'Xiaomi 15T', 'POCO F8 Ultra'] as const;
export const named = (seed: number): string => NAMES[seed % NAMES.length] ?? NAMES[0];
export const PHONE = '+00 ••• •••-20-63';
export const MAIL = 'u•••v@example.com';
export const apart = (t: Speech): Line[] => [{ text: t.help }, { text: t.signout, mark: 'x' }];
