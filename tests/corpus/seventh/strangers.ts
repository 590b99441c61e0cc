import type { Block, Item } from './kit';
import { accountMenu, accountNav, cloudMenu, cloudNav, type Scene, x } from './scene';
import { NEIGHBOURS } from './strangers-a';
import { MORE_NEIGHBOURS } from './strangers-b';
import type { Words } from './words';

/** Pages that are none of ours. */
export const STRANGERS = [...NEIGHBOURS, ...MORE_NEIGHBOURS];

const parts = (text: string): string[] => text.split('|').map((part) => part.trim());
const items = (text: string): Item[] => parts(text).map((part) => x(part));

/**
 * A line as a block. The first sign says which: `=` heading, `~` text, `*` bullet, `-` row, `o` row with a switch, `+` a thing with its
 * state and a button, `#` tiles, `!` buttons, `?` field, `[]` tick.
 */
function block(line: string): Block {
  const [sign, rest] = [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)];
  const [text = '', second, third] = parts(rest);
  if (sign === '=') return { is: 'heading', item: { text: rest } };
  if (sign === '*') return { is: 'bullets', lines: [rest] };
  if (sign === '-') return { is: 'rows', items: [x(text, { hint: second, value: third })] };
  if (sign === 'o') return { is: 'rows', items: [x(text, { toggle: true })] };
  if (sign === '+') return { is: 'devices', rows: [{ name: text, status: second ?? '', mark: 'x', action: x(third ?? '') }] };
  if (sign === '#') return { is: 'tiles', items: rest.split(';').map((tile) => x(parts(tile)[0] ?? '', { value: parts(tile)[1] })) };
  if (sign === '!') return { is: 'buttons', items: items(rest) };
  if (sign === '?') return { is: 'field', label: text, hint: second ?? '' };
  if (sign === '[]') return { is: 'tick', item: x(rest) };
  return { is: 'text', lines: [rest] };
}

/** Neighbouring lines of one kind are one list. */
function merged(blocks: readonly Block[]): Block[] {
  const all: Block[] = [];
  for (const next of blocks) {
    const last = all.at(-1);
    if (last?.is === 'rows' && next.is === 'rows') last.items.push(...next.items);
    else if (last?.is === 'devices' && next.is === 'devices') last.rows.push(...next.rows);
    else if (last?.is === 'bullets' && next.is === 'bullets') last.lines.push(...next.lines);
    else all.push(next);
  }
  return all;
}

/** A neighbour as a scene. What stands after a line with `^` is a dialog above the page. */
export function strangerScene(w: Words, url: string, heading: string, body: string): Scene {
  const lines = body.split('\n');
  const cut = lines.findIndex((line) => line.startsWith('^'));
  const blocks = (some: readonly string[]): Block[] => merged(some.map(block));
  const ofCloud = new URL(url).hostname === 'i.mi.com';
  const signedOut = /\/login\/|\/identity\/|activationlock/.test(url);
  return {
    heading: { text: heading },
    nav: signedOut ? [] : ofCloud ? cloudNav(w, heading) : accountNav(w, ''),
    menu: signedOut ? [x(w.help)] : ofCloud ? cloudMenu(w) : accountMenu(w),
    main: blocks(cut === -1 ? lines : lines.slice(0, cut)),
    over: cut === -1 ? [] : [{ is: 'dialog', title: (lines[cut] ?? '').slice(2), blocks: blocks(lines.slice(cut + 1)) }],
    signedOut,
    controls: {},
  };
}
