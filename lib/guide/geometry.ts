/** Where badges, bubbles and the panel go. Rectangles in CSS pixels of the viewport; pure. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two rectangles share any area. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Shared area, square pixels. */
export function sharedArea(a: Box, b: Box): number {
  const w = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const h = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return w > 0 && h > 0 ? w * h : 0;
}

/** Whether all of a rectangle is in another. */
export const inside = (box: Box, view: Box): boolean =>
  box.x >= view.x && box.y >= view.y && box.x + box.width <= view.x + view.width && box.y + box.height <= view.y + view.height;

/** Side of a badge, CSS pixels: a finger's least target. */
export const BADGE = 24;
const GAP = 4;

/**
 * Spot for the badge of a control: beside it, never on it, preferably on nothing else of ours nor on anything of the page that can
 * be pressed or read (`isOccupied`); inside the viewport. Undefined when the control fills everything around it.
 */
export function badgeSpot(
  control: Box,
  view: Box,
  taken: readonly Box[],
  rtl: boolean,
  isOccupied: (spot: Box) => boolean = () => false,
): Box | undefined {
  const middle = control.y + Math.min(control.height, 56) / 2 - BADGE / 2;
  const end = { x: control.x + control.width + GAP, y: middle };
  const start = { x: control.x - GAP - BADGE, y: middle };
  const spots = [
    ...(rtl ? [start, end] : [end, start]),
    { x: control.x + control.width - BADGE, y: control.y - GAP - BADGE },
    { x: control.x, y: control.y - GAP - BADGE },
    { x: control.x + control.width - BADGE, y: control.y + control.height + GAP },
    { x: control.x, y: control.y + control.height + GAP },
  ].map((spot) => ({ ...spot, width: BADGE, height: BADGE }));
  const visible = spots.filter((spot) => inside(spot, view));
  const free = visible.filter((spot) => !taken.some((other) => overlaps(spot, other)));
  return free.find((spot) => !isOccupied(spot)) ?? free[0] ?? visible[0];
}

/** Distance of panel and notices from the viewport's edge. */
export const PANEL_MARGIN = 12;

/**
 * Spot for the notices: the upper or lower edge, then the sides, wherever they cover nothing that must stay clear; else where they
 * cover least.
 */
export function noticeSpot(size: { width: number; height: number }, view: Box, keepClear: readonly Box[]): Box {
  const xs = [(view.width - size.width) / 2, PANEL_MARGIN, view.width - size.width - PANEL_MARGIN];
  const ys = [PANEL_MARGIN, view.height - size.height - PANEL_MARGIN, (view.height - size.height) / 2];
  const spots = ys.flatMap((y) => xs.map((x) => ({ x: view.x + Math.max(0, x), y: view.y + Math.max(0, y), ...size })));
  const cost = (spot: Box): number => keepClear.reduce((sum, clear) => sum + sharedArea(spot, clear), 0);
  return spots.reduce((best, spot) => (cost(spot) < cost(best) ? spot : best));
}

/** Corner of the viewport; `end` and `start` in reading direction. */
export type Corner = 'bottom-end' | 'bottom-start' | 'top-end' | 'top-start';

/** How the panel shows: whole, folded to its bar, or not at all for the moment. */
export interface PanelSpot {
  readonly corner: Corner;
  readonly size: 'whole' | 'folded' | 'away';
}

/** The rectangle that a panel of this size takes in a corner. */
export function panelBox(corner: Corner, size: { width: number; height: number }, view: Box, rtl: boolean): Box {
  const atEnd = corner.endsWith('end') !== rtl;
  return {
    x: atEnd ? view.x + view.width - size.width - PANEL_MARGIN : view.x + PANEL_MARGIN,
    y: corner.startsWith('bottom') ? view.y + view.height - size.height - PANEL_MARGIN : view.y + PANEL_MARGIN,
    width: size.width,
    height: size.height,
  };
}

/**
 * Chooses a corner where the panel covers neither a control we speak of nor a dialog of the page. The owner's side comes first;
 * rather folded than on top of something; rather away than on a dialog or the last button.
 */
export function panelSpot(input: {
  readonly whole: { width: number; height: number };
  readonly bar: { width: number; height: number };
  readonly wantsFolded: boolean;
  readonly side: 'end' | 'start';
  readonly view: Box;
  readonly keepClear: readonly Box[];
  readonly rtl: boolean;
}): PanelSpot {
  const other = input.side === 'end' ? 'start' : 'end';
  const corners: readonly Corner[] = [`bottom-${input.side}`, `bottom-${other}`, `top-${input.side}`, `top-${other}`];
  const free = (corner: Corner, size: { width: number; height: number }): boolean => {
    const box = panelBox(corner, size, input.view, input.rtl);
    return inside(box, input.view) && !input.keepClear.some((clear) => overlaps(box, clear));
  };
  if (!input.wantsFolded) {
    const corner = corners.find((candidate) => free(candidate, input.whole));
    if (corner) return { corner, size: 'whole' };
  }
  const corner = corners.find((candidate) => free(candidate, input.bar));
  return corner ? { corner, size: 'folded' } : { corner: corners[0] as Corner, size: 'away' };
}
