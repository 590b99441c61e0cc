import type { Block, It } from './blocks';

/** A page that is none of ours. */
export interface Stranger {
  lang: string;
  /** The cloud's host, or the account's. */
  side: 'i' | 'a';
  /** What stands after the host. */
  at: string;
  design: 0 | 1 | 2;
  title: string;
  main: Block[];
  forbidden?: string[];
}

export const H = (text: string, level: 1 | 2 = 1): Block => ({ is: 'head', text, level });
export const T = (text: string): Block => ({ is: 'text', text });
/** Lines, each `label`, or `label|hint`. */
export const L = (...items: string[]): Block => ({
  is: 'lines',
  items: items.map((item) => {
    const [text = '', hint] = item.split('|');
    return hint === undefined ? { text } : { text, hint };
  }),
});
/** Buttons; one that begins with `!` must never be held, and is marked `x`. */
export const B = (...items: string[]): Block => ({
  is: 'buttons',
  items: items.map((text): It => (text.startsWith('!') ? { text: text.slice(1), c: 'x', danger: true } : { text })),
});
export const D = (title: string, ...body: Block[]): Block => ({ is: 'dialog', title, body });
export const F = (...pairs: [string, string][]): Block => ({ is: 'facts', pairs });
export const I = (label: string, type = 'text'): Block => ({ is: 'input', label, type });
export const K = (text: string): Block => ({ is: 'tick', text, on: false });
export const U = (...items: string[]): Block => ({ is: 'list', items: items.map((text) => ({ text })) });
/** Devices or sessions, each `name|model|status`. */
export const R = (...rows: string[]): Block => ({
  is: 'devices',
  rows: rows.map((row) => {
    const [name = '', model = '', status = ''] = row.split('|');
    return { name, model, status };
  }),
});
export const X = ['x'];
