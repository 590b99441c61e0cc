import type { Act, Block, BlockKind, Item } from './model';

/** The first characters of a line, longest first, and what they say. */
const SIGILS: readonly [string, BlockKind, Partial<Item>?][] = [
  ['## ', 'h2'],
  ['# ', 'h1'],
  ['. ', 'text'],
  ['- ', 'cells'],
  ['+ ', 'tiles'],
  ['* ', 'devices'],
  ['% ', 'facts'],
  ['~0 ', 'switches', { on: false }],
  ['~ ', 'switches', { on: true }],
  ['[ ] ', 'ticks', { on: false }],
  ['[x] ', 'ticks', { on: true }],
  ['!! ', 'buttons', { look: 'danger' }],
  ['!- ', 'buttons', { look: 'plain' }],
  ['!x ', 'buttons', { look: 'disabled' }],
  ['! ', 'buttons', { look: 'primary' }],
  ['? ', 'refusals'],
  ['ox ', 'radios', { on: true }],
  ['o ', 'radios', { on: false }],
  ['_ ', 'inputs'],
  ['^ ', 'map'],
  ['& ', 'meter'],
  ['>* ', 'steps', { on: true }],
  ['> ', 'steps'],
  ['a ', 'links'],
  ['|* ', 'tabs', { on: true }],
  ['| ', 'tabs'],
  ['$ ', 'bullets'],
  ['" ', 'toast'],
];
/** Never gathered with their neighbours. */
const ALONE = new Set<BlockKind>(['h1', 'h2', 'text', 'map', 'meter', 'toast']);

const MARK = /^(.*?)(?: @([A-Z]{2}))?$/su;

/** A text and the mark behind it. */
export function marked(raw: string): { text: string; mark: string } {
  const found = MARK.exec(raw.trim());
  return { text: found?.[1] ?? raw, mark: found?.[2]?.toLowerCase() ?? '' };
}

const ACT = /^([MB]):(.*)$/su;

function item(raw: string, preset: Partial<Item>): Item {
  const whole = marked(raw);
  const acts: Act[] = [];
  const fields: string[] = [];
  for (const part of whole.text.split(/\s*::\s*/u)) {
    const act = ACT.exec(part);
    if (act === null) {
      fields.push(part);
      continue;
    }
    const { text, mark } = marked(act[2] ?? '');
    acts.push({ text, mark, icon: act[1] === 'M' });
  }
  const [text = '', hint = '', value = ''] = fields;
  // A single mark behind a button at the end of the line is the button's.
  const last = acts.at(-1);
  const ofAct = last?.mark === '' && ACT.test(whole.text.split(/\s*::\s*/u).at(-1) ?? '');
  if (ofAct && last !== undefined) last.mark = whole.mark;
  return { text, hint, value, mark: ofAct ? '' : whole.mark, on: false, look: 'plain', acts, ...preset };
}

/** The blocks of a page's lines. `{ title` … `}` is an overlay, `( title` … `)` a fold. */
export function parse(lines: readonly string[]): Block[] {
  const root: Block[] = [];
  const stack: Block[][] = [root];
  for (const line of lines) {
    const here = stack.at(-1) ?? root;
    if (line.startsWith('{ ') || line.startsWith('( ')) {
      const block: Block = { is: line.startsWith('{') ? 'overlay' : 'fold', items: [item(line.slice(2), {})], blocks: [] };
      here.push(block);
      stack.push(block.blocks);
      continue;
    }
    if (line === '}' || line === ')') {
      stack.pop();
      continue;
    }
    const sigil = SIGILS.find(([start]) => line.startsWith(start));
    if (sigil === undefined) throw new Error(`Unknown line: ${line}`);
    const [start, is, preset = {}] = sigil;
    const made = item(line.slice(start.length), preset);
    const last = here.at(-1);
    if (last?.is === is && !ALONE.has(is)) last.items.push(made);
    else here.push({ is, items: [made], blocks: [] });
  }
  if (stack.length !== 1) throw new Error(`Not closed: ${lines[0] ?? ''}`);
  return root;
}
