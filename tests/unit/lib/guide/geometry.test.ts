import { describe, expect, it } from 'vitest';
import { type Box, badgeSpot, noticeSpot, overlaps, panelBox, panelSpot, sharedArea } from '../../../../lib/guide/geometry';

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
  const ABOVE_END = box(156, 72, 24, 24);
  const ABOVE_START = box(100, 72, 24, 24);
  const BELOW_END = box(156, 144, 24, 24);
  const BELOW_START = box(100, 144, 24, 24);

  it('is at the end of the control, in reading direction', () => {
    expect(badgeSpot(control, VIEW, [], false)).toEqual(END);
    expect(badgeSpot(control, VIEW, [], true)).toEqual(START);
  });

  it('is near the top of a tall control', () => {
    expect(badgeSpot(box(100, 100, 80, 400), VIEW, [], false)).toEqual(box(184, 116, 24, 24));
  });

  it('moves on, in order, where others of ours stand', () => {
    const spots = [END, START, ABOVE_END, ABOVE_START, BELOW_END, BELOW_START];
    // on a control wide enough, no spot touches another
    for (let i = 0; i < spots.length; i++) expect(badgeSpot(control, VIEW, spots.slice(0, i), false)).toEqual(spots[i]);
    // when all are taken, better two on one spot than none
    expect(badgeSpot(control, VIEW, spots, false)).toEqual(END);
  });

  it('rather keeps off what can be pressed or read, but not at the price of another badge', () => {
    expect(badgeSpot(control, VIEW, [], false, (spot) => spot.x === END.x)).toEqual(START);
    expect(badgeSpot(control, VIEW, [END], false, () => true)).toEqual(START);
  });

  it('stays in the viewport', () => {
    expect(badgeSpot(box(900, 100, 80, 40), VIEW, [], false)).toEqual(box(872, 108, 24, 24));
    expect(badgeSpot(box(0, 0, 1000, 40), VIEW, [], false)).toEqual(box(976, 44, 24, 24));
    expect(badgeSpot(box(0, 760, 1000, 40), VIEW, [], false)).toEqual(box(976, 732, 24, 24));
    expect(badgeSpot(VIEW, VIEW, [], false)).toBeUndefined();
    // exactly at the edge is inside
    expect(badgeSpot(box(100, 28, 900, 40), VIEW, [box(72, 36, 24, 24)], false)).toEqual(box(976, 0, 24, 24));
    expect(badgeSpot(box(0, 732, 1000, 40), VIEW, [box(0, 704, 1000, 24)], false)).toEqual(box(976, 776, 24, 24));
    expect(badgeSpot(box(892, 100, 80, 40), VIEW, [], false)).toEqual(box(976, 108, 24, 24));
    expect(badgeSpot(box(28, 100, 972, 40), VIEW, [], false)).toEqual(box(0, 108, 24, 24));
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
