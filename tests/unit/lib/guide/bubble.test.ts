import { describe, expect, it } from 'vitest';
import { bubbleSpot } from '../../../../lib/guide/bubble';
import type { Box } from '../../../../lib/guide/geometry';

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });
const at = (anchor: Box, change: Partial<Parameters<typeof bubbleSpot>[0]> = {}) =>
  bubbleSpot({ size: { width: 300, height: 150 }, anchor, others: [], dialogs: [], port: box(0, 0, 1000, 800), ...change });

describe('on a narrow screen', () => {
  const port = box(0, 0, 360, 640);
  const size = { width: 360, height: 200 };
  it('a hint is a sheet at the lower edge, its control above it', () => {
    expect(at(box(20, 300, 320, 44), { port, size })).toEqual(box(0, 440, 360, 200));
    expect(at(box(20, 392, 320, 44), { port, size })).toEqual(box(0, 440, 360, 200));
  });
  it('and at the upper edge where the control stands below', () => {
    expect(at(box(20, 393, 320, 44), { port, size })).toEqual(box(0, 0, 360, 200));
    expect(at(box(20, 590, 320, 44), { port, size })).toEqual(box(0, 0, 360, 200));
  });
  it('from 480 pixels on it is beside its control', () => {
    expect(at(box(20, 300, 320, 44), { port: box(0, 0, 479, 640), size })).toMatchObject({ y: 440 });
    expect(at(box(20, 300, 320, 44), { port: box(0, 0, 480, 640), size })).toMatchObject({ y: 354 });
  });
});

it('keeps off our own panel where there is room', () => {
  const anchor = box(200, 500, 300, 40);
  const panel = box(400, 540, 320, 250);
  expect(at(anchor).y).toBe(550);
  expect(at(anchor, { others: [panel] })).toMatchObject({ x: 200, y: 340 });
});

it('stands at an end of a wide control rather than on what is in the way of its middle', () => {
  const anchor = box(100, 300, 800, 40);
  expect(at(anchor)).toMatchObject({ x: 350, y: 350 });
  expect(at(anchor, { others: [box(600, 400, 300, 300)] })).toMatchObject({ x: 100, y: 350 });
  expect(at(anchor, { others: [box(0, 400, 500, 300)] })).toMatchObject({ x: 600, y: 350 });
});

describe('while it is read', () => {
  const anchor = box(200, 400, 300, 40);
  const button = box(200, 460, 120, 40);
  it('stays above its control although the button below it is away for a moment', () => {
    const above = at(anchor, { others: [button] });
    expect(above.y).toBe(240);
    expect(at(anchor, { before: above })).toEqual(above);
    expect(at(anchor).y).toBe(450);
  });
  it('goes with its control, and away from what it would hide', () => {
    const before = box(200, 200, 300, 150);
    expect(at(box(200, 360, 300, 40), { before }).y).toBe(200);
    expect(at(box(200, 140, 300, 40), { before: box(200, -20, 300, 150) }).y).toBe(190);
    expect(at(anchor, { before: at(anchor), others: [button] }).y).toBe(240);
  });
});
