import type { ControlKind, PageKind } from '../../../lib/site/kinds';
import type { Block, Item } from './kit';
import type { Words } from './words';

/** What one of our pages holds. */
export interface Scene {
  heading: Item;
  nav: Item[];
  menu: Item[];
  back?: Item | undefined;
  main: Block[];
  over?: Block[];
  /** Nobody is signed in: no name in the header. */
  signedOut?: boolean;
  /** Controls that are on the page in every design. */
  controls: Partial<Record<ControlKind, string>>;
  /** Controls of the frame, judged where the design draws them. */
  framed?: Partial<Record<ControlKind, string>>;
  or?: PageKind;
  note?: string;
}

/** A scene in one of its variants. `seed` chooses what the owner has. */
export type Draft = (w: Words, variant: number, seed: number) => Scene;

export const x = (text: string, more: Partial<Item> = {}): Item => ({ text, mark: 'x', ...more });

export const accountNav = (w: Words, current: string): Item[] =>
  [{ text: w.security, mark: 'security' }, { text: w.personal }, { text: w.privacy, mark: 'privacy' }].map((item) =>
    item.text === current ? { text: item.text, current: true } : item,
  );

export const accountMenu = (w: Words): Item[] => [x(w.help), x(w.signOut)];
export const cloudMenu = (w: Words): Item[] => [{ text: w.account, mark: 'account' }, x(w.feedback), x(w.signOut)];
export const cloudNav = (w: Words, current: string): Item[] =>
  [w.home, w.services[0], w.services[2], w.settings].map((text) => ({ text, current: text === current }));
