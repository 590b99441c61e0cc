/** Where the bubble of an open hint goes. Pure: everything that counts is a rectangle of the viewport. */
import { type Box, inside, OUTLINE, overlaps, SHEET_BELOW, sharedArea } from './geometry';

export interface BubbleInput {
  readonly size: { readonly width: number; readonly height: number };
  /** The control that the hint is about. */
  readonly anchor: Box;
  /** The page's other controls and headings, our notices and panel. */
  readonly others: readonly Box[];
  readonly dialogs: readonly Box[];
  /** The viewport. */
  readonly port: Box;
  /** Where it would stand had it moved with its control: a bubble that is being read stays, and covers nothing that comes back later. */
  readonly before?: Box | undefined;
}

/** From the control to the bubble, and from the bubble to the viewport's edge, CSS pixels. */
const GAP = 10;
const EDGE = 8;

/** Beside its control, never on it, and off what else is in the way where there is room; on a narrow screen a sheet. */
export function bubbleSpot({ size, anchor, others, dialogs, port, before }: BubbleInput): Box {
  if (port.width < SHEET_BELOW) return sheet(anchor, size, port);
  const at = beside(anchor, size, [...others, ...dialogs], port, before);
  // a control in a dialog: better beside the dialog than on it
  const dialog = dialogs.find((box) => overlaps(box, anchor));
  if (!dialog || sharedArea(at, dialog) === 0) return at;
  const outside = beside(dialog, size, dialogs, port, before);
  return inside(outside, port) && !dialogs.some((box) => overlaps(box, outside)) ? outside : at;
}

/** On a narrow screen: at the lower edge, or at the upper one where the control stands below. */
function sheet(control: Box, size: { width: number; height: number }, port: Box): Box {
  const low = { ...size, x: (port.width - size.width) / 2, y: port.height - size.height };
  return control.y + control.height + OUTLINE > low.y ? { ...low, y: 0 } : low;
}

/**
 * Of the places around a rectangle, the first on which nothing is hidden, or the one on which least is: edge, controls, dialogs. Of several
 * that are as good, the one nearest to where it was.
 */
function beside(to: Box, size: { width: number; height: number }, obstacles: readonly Box[], port: Box, before?: Box): Box {
  const x = between(EDGE, to.x + to.width / 2 - size.width / 2, port.width - EDGE - size.width);
  const y = between(EDGE, to.y + to.height / 2 - size.height / 2, port.height - EDGE - size.height);
  const [below, above] = [to.y + to.height + GAP, to.y - size.height - GAP];
  // along a wide control there is often room at one of its ends
  const along = to.width > size.width ? [to.x, to.x + to.width - size.width] : [];
  const sides: readonly Box[] = [
    { ...size, x, y: below },
    ...along.map((end) => ({ ...size, x: end, y: below })),
    { ...size, x, y: above },
    { ...size, x: to.x + to.width + GAP, y },
    { ...size, x: to.x - size.width - GAP, y },
  ];
  const hidden = (box: Box): number => box.width * box.height - sharedArea(box, port);
  const hiding = (box: Box): number => obstacles.reduce((sum, other) => sum + sharedArea(box, other), 0);
  // words off the screen can be read no more than words under it; halves of pixels do not add up exactly: what is no whole square pixel
  // is nothing
  const cost = (box: Box): number => Math.round(hidden(box) + hiding(box));
  const away = (box: Box): number => (before ? Math.abs(box.x - before.x) + Math.abs(box.y - before.y) : 0);
  return sides
    .map((box) => ({ box, cost: cost(box), away: away(box) }))
    .reduce((best, side) => (side.cost < best.cost || (side.cost === best.cost && side.away < best.away) ? side : best)).box;
}

/** Where both bounds cannot be kept, the lower one is. */
const between = (least: number, value: number, most: number): number => Math.max(least, Math.min(value, most));
