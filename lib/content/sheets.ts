/** Where notices, panel and open bubble go: what is larger than a mark and has to keep clear of what it speaks of. */
import { bubbleSpot } from '../guide/bubble';
import { type Box, noticeSpot, overlaps, type PanelSpot, panelSpot } from '../guide/geometry';
import { keyInFocus, type Placeable } from './marks';
import type { PlacerView } from './placer-view';

/** Height of the folded panel and a width that fits its title, CSS pixels. */
const BAR = { width: 260, height: 46 };

/** The sheets of one document. */
export class Sheets {
  /** Height of the panel when it was last seen whole. */
  private wholeHeight = 320;

  /** @param measure an element's rectangle in the viewport */
  constructor(private readonly measure: (element: Element) => Box) {}

  /** Decides where notices and panel go; nothing is written before the writes are carried out. */
  find(view: PlacerView, boxes: readonly Placeable[], port: Box, dialogs: readonly Box[]): { writes: (() => void)[]; spot?: PanelSpot } {
    const writes: (() => void)[] = [];
    const clear = [...boxes.map(({ box }) => box).filter((box) => box.height < port.height / 2), ...dialogs];
    const notices = view.root.querySelector<HTMLElement>('.notices');
    if (notices?.childElementCount) {
      const { width, height } = this.measure(notices);
      const at = noticeSpot({ width, height }, port, clear);
      clear.push(at);
      writes.push(() => {
        notices.style.transform = `translate(${at.x}px, ${at.y}px)`;
      });
    }
    const panel = view.root.querySelector<HTMLElement>('.panel');
    if (!panel || !view.panel) return { writes };
    const spot = this.panelSpot(panel, view.panel, view.rtl, port, clear);
    writes.push(() => {
      if (panel.dataset['corner'] !== spot.corner) panel.dataset['corner'] = spot.corner;
      if (panel.dataset['size'] !== spot.size) panel.dataset['size'] = spot.size;
    });
    return { writes, spot };
  }

  private panelSpot(
    panel: HTMLElement,
    wish: NonNullable<PlacerView['panel']>,
    rtl: boolean,
    port: Box,
    keepClear: readonly Box[],
  ): PanelSpot {
    const { width, height } = this.measure(panel);
    const room = port.width - 24;
    const isFolded = panel.dataset['size'] === 'folded';
    if (!isFolded) this.wholeHeight = height;
    return panelSpot({
      whole: isFolded ? { width: Math.min(320, room), height: this.wholeHeight } : { width, height },
      bar: isFolded ? { width, height } : { width: Math.min(BAR.width, room), height: BAR.height },
      wantsFolded: wish.folded,
      side: wish.side,
      view: port,
      keepClear,
      rtl,
    });
  }

  /** The open bubble: beside its control, never on it, and off the page's other controls and dialogs where there is room. */
  placeBubble(view: PlacerView, boxes: readonly Placeable[], port: Box, dialogs: readonly Box[]): void {
    if (view.openHint === undefined) return;
    const element = view.root.querySelector<HTMLElement>(`.hint[data-key="${view.openHint}"] .bubble`);
    const anchor = boxes.find(({ key }) => key === view.openHint)?.box;
    if (!element || !anchor) return;
    const { width, height } = this.measure(element);
    const others = boxes.filter(({ key }) => key !== view.openHint).map(({ box }) => box);
    const at = bubbleSpot({ size: { width, height }, anchor, others, dialogs, port });
    // no room for what nobody has asked for: the badge is enough
    const inTheWay = [...others, ...dialogs, anchor].some((box) => overlaps(box, at));
    element.style.visibility = inTheWay && !view.asked && keyInFocus(view.root) !== view.openHint ? 'hidden' : '';
    element.style.transform = `translate(${Math.round(at.x)}px, ${Math.round(at.y)}px)`;
  }
}
