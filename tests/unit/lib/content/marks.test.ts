import { beforeEach, describe, expect, it } from 'vitest';
import type { HitTests } from '../../../../lib/content/hit-tests';
import { Marks, type Placeable } from '../../../../lib/content/marks';
import type { Box } from '../../../../lib/guide/geometry';

const PORT: Box = { x: 0, y: 0, width: 1000, height: 2000 };
/** Rows of a list, as many as its owner has devices; all of them on this large screen. */
const ROWS = 40;

let root: ShadowRoot;
let elements: Element[];
let asked: Element[];
let occupied: number;
/** What lies over which rows. */
let covered: (row: number) => boolean;
let marks: Marks;
let written: number;

const hits = {
  isBehind: (element: Element) => {
    asked.push(element);
    return covered(elements.indexOf(element));
  },
  isOccupied: () => {
    occupied++;
    return false;
  },
} as unknown as HitTests;

const rows = (dy = 0): Placeable[] =>
  elements.map((element, n) => ({ key: `${n}`, element, box: { x: 100, y: 10 + n * 40 + dy, width: 300, height: 30 } }));
/** One placing; says how many controls were asked about. */
function place(controls = rows(), port = PORT): number {
  asked = [];
  occupied = 0;
  const writes = marks.place(controls, port, false);
  written = writes.length;
  for (const write of writes) write();
  return asked.length;
}
const part = (kind: string, n: number): HTMLElement => root.querySelector(`.${kind}[data-key="${n}"]`) as HTMLElement;
/** Where a badge stands. */
const badge = (n: number): number[] =>
  ((root.querySelector(`.hint[data-key="${n}"] .badge`) as HTMLElement).style.transform.match(/-?[\d.]+/g) ?? []).map(Number);
const shown = (): number[] => elements.map((_, n) => n).filter((n) => part('mark', n).style.display !== 'none');

beforeEach(() => {
  root = document.createElement('div').attachShadow({ mode: 'open' });
  elements = Array.from({ length: ROWS }, () => document.createElement('button'));
  const html = elements.map(
    (_, n) => `<div class="mark" data-key="${n}"></div><div class="hint" data-key="${n}"><i class="badge"></i></div>`,
  );
  const template = document.createElement('template');
  template.innerHTML = html.join('');
  root.append(template.content);
  covered = () => false;
  marks = new Marks(hits);
  marks.adopt(root);
  place();
});

describe('what it costs', () => {
  it('asks once about each control that is new', () => {
    expect(asked).toHaveLength(ROWS);
    expect(written).toBe(ROWS);
  });

  it('asks about six and writes nothing when the page has changed elsewhere', () => {
    expect(place()).toBe(6);
    expect(occupied).toBeLessThanOrEqual(6);
    expect(written).toBe(0);
  });

  it('asks about six in a frame of a scroll, and moves the rest along', () => {
    const [x, y] = badge(39) as [number, number];
    for (let dy = -1; dy > -10; dy--) {
      expect(place(rows(dy))).toBe(6);
      expect(occupied).toBeLessThanOrEqual(6);
      expect(written).toBe(ROWS);
    }
    expect(badge(39)).toEqual([x, y - 9]);
  });

  it('asks about each in its turn', () => {
    const all = new Set<Element>();
    for (let n = 0; n < Math.ceil(ROWS / 6); n++) {
      place();
      for (const element of asked) all.add(element);
    }
    expect(all.size).toBe(ROWS);
  });

  it('asks about what comes into view, and not about what is out of it', () => {
    const half = { ...PORT, height: 800 };
    place(rows(), half);
    place(rows(), half);
    const before = new Set(asked);
    expect(place(rows(-80), half)).toBeLessThanOrEqual(6 + 2);
    expect(before.size).toBe(6);
    expect(place(rows(-5000), half)).toBe(0);
  });

  it('asks about all when the screen is another', () => {
    expect(place(rows(), { ...PORT, width: 900 })).toBe(ROWS);
  });

  it('writes what has been rendered anew, and nothing of what is the same', () => {
    marks.adopt(root);
    place();
    expect(written).toBe(0);
    part('mark', 3).replaceWith(part('mark', 3).cloneNode());
    marks.adopt(root);
    place();
    expect(written).toBe(1);
  });
});

describe('what it finds', () => {
  it('a dialog over everything at once', () => {
    covered = () => true;
    expect(place()).toBeGreaterThanOrEqual(ROWS);
    expect(shown()).toEqual([]);
    expect(part('hint', 5).style.visibility).toBe('hidden');
    covered = () => false;
    place();
    expect(shown()).toHaveLength(ROWS);
  });

  it('never hides the badge that has the focus, whatever lies over its control', () => {
    document.body.append(root.host);
    const focused = root.querySelector('.hint[data-key="7"] .badge') as HTMLElement;
    focused.tabIndex = 0;
    focused.focus();
    expect(root.activeElement).toBe(focused);
    covered = () => true;
    place();
    expect(shown()).toEqual([7]);
    expect(focused.style.display).toBe('');
    expect(part('hint', 7).style.visibility).toBe('');
    place(rows(-5000));
    expect(shown()).toEqual([7]);
    focused.blur();
    place(rows(-5000));
    expect(shown()).toEqual([]);
    root.host.remove();
  });

  it('a menu over one row, as soon as it is that row’s turn', () => {
    covered = (row) => row === 20;
    for (let n = 0; n < Math.ceil(ROWS / 6); n++) place();
    expect(shown()).toEqual(elements.map((_, n) => n).filter((n) => n !== 20));
  });

  it('a badge anew where its control has another size, or it would leave the screen', () => {
    const wide = rows().map((control, n) => (n === 30 ? { ...control, box: { ...control.box, width: 500 } } : control));
    place(wide);
    expect(badge(30)[0]).toBeGreaterThan(600);
    const right = rows().map((control, n) => (n === 31 ? { ...control, box: { ...control.box, x: 690 } } : control));
    place(right);
    expect(badge(31)[0]).toBeLessThan(690);
  });
});
