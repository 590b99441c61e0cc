import { describe, expect, it } from 'vitest';
import { type Box, badgeSpot, connector, noticeSpot, overlaps, panelBox, panelSpot, sharedArea } from '../../../../lib/guide/geometry';

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });
const VIEW = box(0, 0, 1000, 800);

describe('rectangles', () => {
  const a = box(10, 10, 20, 20);
  it.each([
    ['the same', a, true, 400],
    ['a corner', box(25, 25, 20, 20), true, 25],
    ['inside', box(15, 15, 2, 3), true, 6],
    ['touching at the right', box(30, 10, 5, 5), false, 0],
    ['touching at the left', box(5, 10, 5, 5), false, 0],
    ['touching below', box(10, 30, 5, 5), false, 0],
    ['touching above', box(10, 5, 5, 5), false, 0],
    ['apart both ways', box(40, 50, 5, 5), false, 0],
    ['beside, at the same height', box(40, 15, 5, 5), false, 0],
    ['below, at the same place', box(15, 40, 5, 5), false, 0],
  ])('%s', (_, b, overlap, area) => {
    expect(overlaps(a, b)).toBe(overlap);
    expect(overlaps(b, a)).toBe(overlap);
    expect(sharedArea(a, b)).toBe(area);
    expect(sharedArea(b, a)).toBe(area);
  });
});

describe('the spot of a badge', () => {
  const control = box(100, 100, 80, 40);
  const END = box(184, 108, 24, 24);
  const START = box(72, 108, 24, 24);
  // a small control: on the corners of its outline, four pixels around it
  const ABOVE_END = box(172, 84, 24, 24);
  const ABOVE_START = box(84, 84, 24, 24);
  const BELOW_END = box(172, 132, 24, 24);
  const BELOW_START = box(84, 132, 24, 24);

  it('is at the end of the control, in reading direction', () => {
    expect(badgeSpot(control, VIEW, [], false)).toEqual(END);
    expect(badgeSpot(control, VIEW, [], true)).toEqual(START);
  });

  it('is near the top of a tall control', () => {
    expect(badgeSpot(box(100, 100, 80, 400), VIEW, [], false)).toEqual(box(184, 116, 24, 24));
  });

  it('moves on, in order, where others of ours stand', () => {
    // small: what takes one spot leaves the others free
    const at = ({ x, y }: Box): Box => box(x + (x > 150 ? 23 : 0), y + (y < 100 ? 0 : 23), 1, 1);
    const spots = [END, START, ABOVE_END, ABOVE_START, BELOW_END, BELOW_START];
    for (let i = 0; i < spots.length; i++) expect(badgeSpot(control, VIEW, spots.slice(0, i).map(at), false)).toEqual(spots[i]);
    // when all are taken, better two on one spot than none
    expect(badgeSpot(control, VIEW, spots, false)).toEqual(ABOVE_END);
  });

  it('rather keeps off what can be pressed or read', () => {
    expect(badgeSpot(control, VIEW, [], false, (spot) => spot.x === END.x)).toEqual(START);
    expect(badgeSpot(control, VIEW, [], false, () => true)).toEqual(ABOVE_END);
    expect(badgeSpot(control, VIEW, [], true, () => true)).toEqual(ABOVE_START);
  });

  it('is in the upper end corner of a row that has no room beside it: it cannot be taken for that of the row above', () => {
    const row = box(0, 200, 1000, 52);
    expect(badgeSpot(row, VIEW, [box(0, 148, 1000, 52), row, box(0, 252, 1000, 52)], false)).toEqual(box(974, 202, 24, 24));
    expect(badgeSpot(row, VIEW, [], true)).toEqual(box(2, 202, 24, 24));
    // too low for that, or too narrow
    expect(badgeSpot(box(0, 200, 1000, 35), VIEW, [], false)).toBeUndefined();
    expect(badgeSpot(box(860, 200, 95, 52), VIEW, [box(955, 200, 45, 52), box(800, 200, 60, 52)], false)).toEqual(box(947, 184, 24, 24));
  });

  it('touches its control’s outline, or stands on the control, wherever it is', () => {
    for (const [width, height] of [
      [40, 20],
      [80, 40],
      [400, 52],
      [1000, 60],
    ] as const)
      for (let x = 0; x + width <= 1000; x += 60)
        for (const taken of [[], [box(0, 0, x, 800)], [box(x + width, 0, 1000, 800)], [box(0, 0, 1000, 299)]]) {
          const own = box(x, 300, width, height);
          const spot = badgeSpot(own, VIEW, taken, false, ({ y }) => y > 300);
          if (spot) expect(overlaps(spot, box(own.x - 5, own.y - 5, own.width + 10, own.height + 10))).toBe(true);
        }
  });

  it('stays in the viewport', () => {
    expect(badgeSpot(box(900, 100, 80, 40), VIEW, [], false)).toEqual(box(872, 108, 24, 24));
    expect(badgeSpot(VIEW, VIEW, [], false)).toEqual(box(974, 2, 24, 24));
    expect(badgeSpot(box(0, 0, 1000, 20), VIEW, [], false)).toBeUndefined();
    // exactly at the edge is inside
    expect(badgeSpot(box(892, 100, 80, 40), VIEW, [], false)).toEqual(box(976, 108, 24, 24));
    expect(badgeSpot(box(28, 100, 972, 40), VIEW, [], false)).toEqual(box(0, 108, 24, 24));
  });
});

describe('the line from a control to its bubble', () => {
  const control = box(100, 100, 80, 40);
  it.each([
    ['below', box(60, 150, 300, 100), box(139, 144, 2, 6)],
    ['above', box(60, 20, 300, 70), box(139, 90, 2, 6)],
    ['after', box(190, 90, 300, 100), box(184, 119, 6, 2)],
    ['before', box(10, 90, 80, 30), box(90, 109, 6, 2)],
  ])('%s', (_, bubble, line) => {
    expect(connector(control, bubble)).toEqual(line);
  });
  it('is none where it would cross what is read', () => {
    expect(connector(control, box(60, 184, 300, 100))).toMatchObject({ height: 40 });
    expect(connector(control, box(60, 185, 300, 100))).toBeUndefined();
    expect(connector(control, box(225, 90, 300, 100))).toBeUndefined();
  });
  it('is none where they touch, overlap or stand aslant', () => {
    expect(connector(control, box(100, 144, 80, 50))).toBeUndefined();
    expect(connector(control, box(120, 120, 80, 50))).toBeUndefined();
    expect(connector(control, box(300, 300, 80, 50))).toBeUndefined();
  });
});

describe('the spot of the notices', () => {
  const size = { width: 300, height: 100 };
  it('is the middle of the upper edge, else wherever it covers nothing', () => {
    expect(noticeSpot(size, VIEW, [])).toEqual(box(350, 12, 300, 100));
    expect(noticeSpot(size, VIEW, [box(400, 0, 100, 50)])).toEqual(box(12, 12, 300, 100));
    expect(noticeSpot(size, VIEW, [box(0, 0, 500, 50)])).toEqual(box(688, 12, 300, 100));
    expect(noticeSpot(size, VIEW, [box(0, 0, 1000, 50)])).toEqual(box(350, 688, 300, 100));
    expect(noticeSpot(size, VIEW, [box(0, 0, 1000, 50), box(0, 750, 1000, 50)])).toEqual(box(350, 350, 300, 100));
  });
  it('is the lower edge of a narrow screen, off the title of the page', () => {
    expect(noticeSpot(size, box(0, 0, 360, 640), [])).toEqual(box(30, 528, 300, 100));
    expect(noticeSpot(size, box(0, 0, 360, 640), [box(0, 600, 360, 40)])).toEqual(box(30, 12, 300, 100));
  });
  it('is where it covers least', () => {
    expect(noticeSpot(size, VIEW, [box(0, 0, 1000, 30), box(0, 0, 1000, 800)])).toEqual(box(350, 688, 300, 100));
  });
  it('is in the viewport, wherever that has been scrolled to', () => {
    expect(noticeSpot(size, box(50, 60, 1000, 800), [])).toEqual(box(400, 72, 300, 100));
    expect(noticeSpot({ width: 2000, height: 2000 }, VIEW, [])).toMatchObject({ x: 0 });
    expect(noticeSpot({ width: 2000, height: 2000 }, VIEW, [box(500, 5, 1, 1)]).x).toBeGreaterThanOrEqual(0);
  });
});

describe('the panel', () => {
  const whole = { width: 360, height: 500 };
  const bar = { width: 360, height: 40 };
  it.each([
    ['bottom-end', false, 628, 288],
    ['bottom-end', true, 12, 288],
    ['bottom-start', false, 12, 288],
    ['bottom-start', true, 628, 288],
    ['top-end', false, 628, 12],
    ['top-start', true, 628, 12],
  ] as const)('in the corner %s, right to left %j', (corner, rtl, x, y) => {
    expect(panelBox(corner, whole, VIEW, rtl)).toEqual(box(x, y, 360, 500));
    expect(panelBox(corner, whole, box(5, 7, 1000, 800), rtl)).toEqual(box(x + 5, y + 7, 360, 500));
  });

  const spot = (keepClear: Box[], changes: Partial<Parameters<typeof panelSpot>[0]> = {}) =>
    panelSpot({ whole, bar, wantsFolded: false, side: 'end', view: VIEW, keepClear, rtl: false, ...changes });

  it('stands at the owner’s side, below', () => {
    expect(spot([])).toEqual({ corner: 'bottom-end', size: 'whole' });
    expect(spot([], { side: 'start' })).toEqual({ corner: 'bottom-start', size: 'whole' });
    expect(spot([], { wantsFolded: true })).toEqual({ corner: 'bottom-end', size: 'folded' });
  });
  it('gives way: to the other side, then upwards, then folded, then away', () => {
    const lowerRight = box(900, 600, 50, 50);
    const lowerLeft = box(50, 600, 50, 50);
    const upperRight = box(900, 100, 50, 50);
    const upperLeft = box(50, 100, 50, 50);
    expect(spot([lowerRight])).toEqual({ corner: 'bottom-start', size: 'whole' });
    expect(spot([lowerRight, lowerLeft])).toEqual({ corner: 'top-end', size: 'whole' });
    expect(spot([lowerRight, lowerLeft, upperRight])).toEqual({ corner: 'top-start', size: 'whole' });
    expect(spot([lowerRight, lowerLeft, upperRight, upperLeft])).toEqual({ corner: 'bottom-end', size: 'folded' });
    expect(spot([VIEW])).toEqual({ corner: 'bottom-end', size: 'away' });
    expect(spot([lowerRight], { side: 'start' })).toEqual({ corner: 'bottom-start', size: 'whole' });
    expect(spot([lowerLeft], { side: 'start' })).toEqual({ corner: 'bottom-end', size: 'whole' });
    expect(spot([box(900, 760, 50, 20)], { wantsFolded: true })).toEqual({ corner: 'bottom-start', size: 'folded' });
    expect(spot([lowerLeft], { rtl: true })).toEqual({ corner: 'bottom-start', size: 'whole' });
  });
  it('folds, or goes away, in a small viewport', () => {
    expect(spot([], { view: box(0, 0, 400, 300) })).toEqual({ corner: 'bottom-end', size: 'folded' });
    expect(spot([], { view: box(0, 0, 300, 300) })).toEqual({ corner: 'bottom-end', size: 'away' });
  });
});
