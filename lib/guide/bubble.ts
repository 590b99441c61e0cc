/** Where the bubble of an open hint goes. Pure: everything that counts is a rectangle of the viewport. */
import { computePosition, type Middleware, offset, type Placement, type Platform, shift } from '@floating-ui/core';
import { type Box, inside, overlaps, sharedArea } from './geometry';

export interface BubbleInput {
  /** Stands for the bubble; it is not asked anything. */
  readonly floating: object;
  readonly size: { readonly width: number; readonly height: number };
  /** The control that the hint is about. */
  readonly anchor: Box;
  /** The page's other controls. */
  readonly others: readonly Box[];
  readonly dialogs: readonly Box[];
  /** The viewport. */
  readonly port: Box;
}

/** Beside its control, never on it, and off the page's other controls and dialogs where there is room. */
export async function bubbleSpot({ floating, size, anchor, others, dialogs, port }: BubbleInput): Promise<Box> {
  const beside = async (reference: Box, obstacles: readonly Box[]): Promise<Box> => {
    const { x, y } = await computePosition(reference, floating, {
      placement: 'bottom',
      strategy: 'fixed',
      platform: platformFor(reference, size, port),
      middleware: [offset(10), shift({ padding: 8 }), avoid(obstacles, port)],
    });
    return { x, y, width: size.width, height: size.height };
  };
  const at = await beside(anchor, [...others, ...dialogs]);
  // a control in a dialog: better beside the dialog than on it
  const dialog = dialogs.find((box) => overlaps(box, anchor));
  if (!dialog || sharedArea(at, dialog) === 0) return at;
  const outside = await beside(dialog, dialogs);
  return inside(outside, port) && !dialogs.some((box) => overlaps(box, outside)) ? outside : at;
}

/** Everything is fixed to the viewport, so the platform that floating-ui asks is three rectangles. */
function platformFor(anchor: Box, size: { width: number; height: number }, port: Box): Platform {
  const floating = { x: 0, y: 0, width: size.width, height: size.height };
  return {
    getElementRects: () => ({ reference: anchor, floating }),
    getClippingRect: () => port,
    getDimensions: () => size,
  };
}

const SIDES: readonly Placement[] = ['bottom', 'top', 'right', 'left'];

/** Tries all sides and keeps the one that hides least: of the screen's edge, other controls, dialogs. */
function avoid(obstacles: readonly Box[], port: Box): Middleware {
  return {
    name: 'avoid',
    fn({ x, y, rects, placement, middlewareData }) {
      const box = { x, y, width: rects.floating.width, height: rects.floating.height };
      const outside = box.width * box.height - sharedArea(box, port);
      // halves of pixels do not add up exactly: what is no whole square pixel is nothing
      const cost = Math.round(outside + 8 * obstacles.reduce((sum, other) => sum + sharedArea(box, other), 0));
      const before = middlewareData['avoid'] as { tried: { placement: Placement; cost: number }[]; settled: boolean } | undefined;
      if (before?.settled) return {};
      const tried = [...(before?.tried ?? []), { placement, cost }];
      const next = SIDES.find((side) => !tried.some((other) => other.placement === side));
      if (cost > 0 && next) return { data: { tried, settled: false }, reset: { placement: next } };
      const best = tried.reduce((a, b) => (b.cost < a.cost ? b : a));
      return { data: { tried, settled: true }, ...(best.placement !== placement && { reset: { placement: best.placement } }) };
    },
  };
}
