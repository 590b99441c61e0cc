/** What each protocol wants to know about a key. */
import type { Modifier, MouseButton } from './driver';

export interface Key {
  /** `KeyboardEvent.key` */
  key: string;
  /** `KeyboardEvent.code` and the legacy key code, without which Chromium carries out no default action (Tab, Enter, Ctrl+A). */
  code: string;
  keyCode: number;
  /** What it writes. */
  text: string;
  /** WebDriver's name: the character itself or a code point of the private use area. */
  webdriver: string;
}

const NAMED: Record<string, [code: string, keyCode: number, webdriver: string, text?: string]> = {
  Alt: ['AltLeft', 18, '\uE00A'],
  ArrowDown: ['ArrowDown', 40, '\uE015'],
  ArrowLeft: ['ArrowLeft', 37, '\uE012'],
  ArrowRight: ['ArrowRight', 39, '\uE014'],
  ArrowUp: ['ArrowUp', 38, '\uE013'],
  Backspace: ['Backspace', 8, '\uE003'],
  Control: ['ControlLeft', 17, '\uE009'],
  Delete: ['Delete', 46, '\uE017'],
  End: ['End', 35, '\uE010'],
  Enter: ['Enter', 13, '\uE006', '\r'],
  Escape: ['Escape', 27, '\uE00C'],
  Home: ['Home', 36, '\uE011'],
  Meta: ['MetaLeft', 91, '\uE03D'],
  PageDown: ['PageDown', 34, '\uE00F'],
  PageUp: ['PageUp', 33, '\uE00E'],
  Shift: ['ShiftLeft', 16, '\uE008'],
  Tab: ['Tab', 9, '\uE004'],
};

export function keyOf(name: string): Key {
  if (name === 'Space' || name === ' ') return { key: ' ', code: 'Space', keyCode: 32, text: ' ', webdriver: ' ' };
  const named = NAMED[name];
  if (named) return { key: name, code: named[0], keyCode: named[1], text: named[3] ?? '', webdriver: named[2] };
  const fn = /^F([1-9]|1[0-2])$/.exec(name);
  if (fn) return { key: name, code: name, keyCode: 111 + Number(fn[1]), text: '', webdriver: String.fromCodePoint(0xe030 + Number(fn[1])) };
  if ([...name].length !== 1)
    throw new Error(`unknown key "${name}": a single character, Space, F1 to F12 or one of ${Object.keys(NAMED).join(', ')}`);
  // a letter or digit has a place on the keyboard; whatever else is written as it is
  const upper = name.toUpperCase();
  const place = /^[A-Z]$/.test(upper) ? `Key${upper}` : /^[0-9]$/.test(name) ? `Digit${name}` : '';
  return { key: name, code: place, keyCode: place ? upper.charCodeAt(0) : 0, text: name, webdriver: name };
}

/** The keys that write `text`; a line end is Enter. */
export const keysOf = (text: string): Key[] =>
  [...text.replaceAll('\r\n', '\n')].map((c) => keyOf(c === '\n' ? 'Enter' : c === '\t' ? 'Tab' : c));

/** Bits of the DevTools protocol. */
export const MODIFIER_BIT: Record<Modifier, number> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };
/** DevTools' bit in `buttons` and WebDriver's number. */
export const BUTTON: Record<MouseButton, { bit: number; webdriver: number }> = {
  left: { bit: 1, webdriver: 0 },
  middle: { bit: 4, webdriver: 1 },
  right: { bit: 2, webdriver: 2 },
};
