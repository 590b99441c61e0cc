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
/** From a control to the outline that is drawn around it. */
export const OUTLINE = 4;
/** A control that is at least so large has room for its badge inside, without its words or icon being covered. */
const ROOMY = { width: 96, height: 36 };

/**
 * Spot for the badge of a control, so that nobody takes it for another's: it touches the control's outline at the end or the start,
 * where nothing of ours stands nor anything of the page that can be pressed or read (`isOccupied`); else it stands in the upper end
 * corner of a large control, or on the corner of a small one's outline. Inside the viewport; undefined where that cannot be.
 * @param taken what no badge may cover, the control itself included
 */
export function badgeSpot(
  control: Box,
  view: Box,
  taken: readonly Box[],
  rtl: boolean,
  isOccupied: (spot: Box) => boolean = () => false,
): Box | undefined {
  const { x, y, width, height } = control;
  const [left, right, bottom] = [x - OUTLINE, x + width + OUTLINE, y + height + OUTLINE];
  const at = (spotX: number, spotY: number): Box => ({ x: spotX, y: spotY, width: BADGE, height: BADGE });
  const ends = (end: Box, start: Box): readonly Box[] => (rtl ? [start, end] : [end, start]);
  const middle = y + Math.min(height, 56) / 2 - BADGE / 2;
  const isFree = (spot: Box): boolean => inside(spot, view) && !taken.some((other) => other !== control && overlaps(spot, other));
  const beside = ends(at(right, middle), at(left - BADGE, middle)).filter(isFree);
  const half = BADGE / 2;
  const isRoomy = width >= ROOMY.width && height >= ROOMY.height;
  const within = isRoomy ? ends(at(x + width - BADGE - 2, y + 2), at(x + 2, y + 2)) : [];
  const onCorner = [
    ...ends(at(right - half, y - OUTLINE - half), at(left - half, y - OUTLINE - half)),
    ...ends(at(right - half, bottom - half), at(left - half, bottom - half)),
  ];
  const rest = [...within, ...onCorner];
  return beside.find((spot) => !isOccupied(spot)) ?? rest.find(isFree) ?? beside[0] ?? rest.find((spot) => inside(spot, view));
}

/** On a viewport narrower than this, CSS pixels, open hint and panel are sheets as wide as the screen; overlay.css says the same. */
export const SHEET_BELOW = 480;

/** Distance of panel and notices from the viewport's edge. */
export const PANEL_MARGIN = 12;

/**
 * Spot for the notices: the upper or lower edge (on a narrow screen the other way round), then the sides, wherever they cover nothing that must stay clear; else where they
 * cover least.
 */
export function noticeSpot(size: { width: number; height: number }, view: Box, keepClear: readonly Box[]): Box {
  const xs = [(view.width - size.width) / 2, PANEL_MARGIN, view.width - size.width - PANEL_MARGIN];
  const [top, bottom] = [PANEL_MARGIN, view.height - size.height - PANEL_MARGIN];
  // the title of a narrow page stands at its upper edge, whatever it is marked up as
  const ys = [...(view.width < SHEET_BELOW ? [bottom, top] : [top, bottom]), (view.height - size.height) / 2];
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
  // a sheet as wide as the screen stands at its very edge
  const margin = size.width >= view.width ? 0 : PANEL_MARGIN;
  return {
    x: atEnd ? view.x + view.width - size.width - margin : view.x + margin,
    y: corner.startsWith('bottom') ? view.y + view.height - size.height - margin : view.y + margin,
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

/**
 * The line that joins a control's outline with its bubble where they face each other, 2 CSS pixels thick.
 * @returns undefined where they overlap, stand aslant, or are so far from one another that it would cross what is read
 */
export function connector(control: Box, bubble: Box): Box | undefined {
  const [thick, longest] = [2, 40];
  const [left, right] = [Math.max(control.x, bubble.x), Math.min(control.x + control.width, bubble.x + bubble.width)];
  const [top, bottom] = [Math.max(control.y, bubble.y), Math.min(control.y + control.height, bubble.y + bubble.height)];
  const below = bubble.y - bottomOf(control) - OUTLINE;
  const above = control.y - bottomOf(bubble) - OUTLINE;
  const after = bubble.x - control.x - control.width - OUTLINE;
  const before = control.x - bubble.x - bubble.width - OUTLINE;
  if (right > left && below > 0 && below <= longest)
    return { x: (left + right) / 2 - 1, y: bottomOf(control) + OUTLINE, width: thick, height: below };
  if (right > left && above > 0 && above <= longest) return { x: (left + right) / 2 - 1, y: bottomOf(bubble), width: thick, height: above };
  if (bottom > top && after > 0 && after <= longest)
    return { x: control.x + control.width + OUTLINE, y: (top + bottom) / 2 - 1, width: after, height: thick };
  if (bottom > top && before > 0 && before <= longest)
    return { x: bubble.x + bubble.width, y: (top + bottom) / 2 - 1, width: before, height: thick };
  return undefined;
}

const bottomOf = ({ y, height }: Box): number => y + height;
