import type { ControlKind } from '../../../lib/site/kinds';

/** What a line of the notation becomes. */
export type BlockKind =
  | 'h1'
  | 'h2'
  | 'text'
  | 'cells'
  | 'tiles'
  | 'devices'
  | 'facts'
  | 'switches'
  | 'ticks'
  | 'buttons'
  | 'refusals'
  | 'radios'
  | 'inputs'
  | 'map'
  | 'meter'
  | 'steps'
  | 'links'
  | 'tabs'
  | 'bullets'
  | 'toast'
  | 'overlay'
  | 'fold';

/** A small button at the end of a line. */
export interface Act {
  text: string;
  mark: string;
  icon: boolean;
}

export interface Item {
  text: string;
  hint: string;
  value: string;
  mark: string;
  on: boolean;
  look: 'primary' | 'danger' | 'plain' | 'disabled';
  acts: Act[];
}

export interface Block {
  is: BlockKind;
  items: Item[];
  /** What an overlay or a fold holds. */
  blocks: Block[];
}

export interface NavItem {
  text: string;
  mark: string;
  current: boolean;
}

/** A page before a design gives it a shape. */
export interface Frame {
  language: string;
  rtl: boolean;
  title: string;
  brand: string;
  nav: NavItem[];
  signOut: NavItem;
  back: string;
  footer: string[];
  user: string;
  blocks: Block[];
}

/** The words of a language that stand around every page. */
export interface Chrome {
  cloud: string;
  account: string;
  cloudNav: string;
  accountNav: string;
  out: string;
  back: string;
  footer: string;
}

export interface Language extends Chrome {
  code: string;
  /** Pages in the notation of `notation.ts`. */
  pages: string;
}

export type Draw = (block: Block, inner: (blocks: Block[]) => string) => string;

export interface Design {
  name: string;
  generation: string;
  /** Whether `<html lang>` says the truth. */
  lang: 'right' | 'absent' | 'wrong';
  draw: Record<BlockKind, Draw>;
  shell: (frame: Frame, main: string, over: string) => string;
}

/** Marks of the notation and the controls they stand for; `NO` is a neighbour that must not be held. */
export const MARKS: Readonly<Record<string, ControlKind>> = {
  SE: 'settings-entry',
  FD: 'find-device-entry',
  AM: 'account-menu-item',
  MH: 'my-devices-heading',
  DR: 'device-row',
  DM: 'device-menu',
  RD: 'remove-device',
  TF: 'turn-off-find-device',
  RP: 'recovery-phone',
  RE: 'recovery-email',
  CP: 'change-password',
  SC: 'security-entry',
  PV: 'privacy-entry',
  DE: 'delete-account-entry',
  WC: 'withdraw-consent',
  CO: 'delete-account-consent',
  AK: 'delete-account-acknowledge',
  CF: 'delete-account-confirm',
  RF: 'delete-account-refusal',
};
