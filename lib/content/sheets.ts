/** Where notices, panel and open bubble go: what is larger than a mark and has to keep clear of what it speaks of. */
import { bubbleSpot } from '../guide/bubble';
import { type Box, connector, inside, noticeSpot, overlaps, type PanelSpot, panelBox, panelSpot, SHEET_BELOW } from '../guide/geometry';
import { keyInFocus, type Placeable } from './marks';
import type { PlacerView } from './placer-view';

/** Height of the folded panel and a width that fits its title, CSS pixels. */
const BAR = { width: 260, height: 46 };

const AWAY: PanelSpot = { corner: 'bottom-end', size: 'away' };

/** The sheets of one document. */
export class Sheets {
  /** Height of the panel when it was last seen whole. */
  private wholeHeight = 320;
  /** Where the panel stands, where it is shown. */
  private panelAt: Box | undefined;
  /** The hint for whose sake the panel is folded: it is read, and both have no room. */
  private inFavourOf: string | undefined;
  /** The bubble that was placed last, and how far from its control. */
  private bubble: { readonly hint: string; readonly x: number; readonly y: number } | undefined;
  /** Where notices stand, and the headings that they keep off. */
  private noticed: readonly Box[] = [];

  /** @param measure an element's rectangle in the viewport */
  constructor(private readonly measure: (element: Element) => Box) {}

  /** Decides where notices and panel go; nothing is written before the writes are carried out. */
  find(view: PlacerView, boxes: readonly Placeable[], port: Box, dialogs: readonly Box[]): { writes: (() => void)[]; spot?: PanelSpot } {
    const writes: (() => void)[] = [];
    const clear = [...boxes.map(({ box }) => box).filter((box) => box.height < port.height / 2), ...dialogs];
    this.noticed = [];
    const notices = view.root.querySelector<HTMLElement>('.notices');
    if (notices?.childElementCount) {
      const { width, height } = this.measure(notices);
      const headings = this.headings(notices.ownerDocument);
      const at = noticeSpot({ width, height }, port, [...clear, ...headings]);
      clear.push(at);
      this.noticed = [at, ...headings];
      writes.push(() => {
        notices.style.transform = `translate(${at.x}px, ${at.y}px)`;
      });
    }
    const panel = view.root.querySelector<HTMLElement>('.panel');
    this.panelAt = undefined;
    if (this.inFavourOf !== view.openHint) this.inFavourOf = undefined;
    if (!panel || !view.panel) return { writes };
    const wish = { ...view.panel, folded: view.panel.folded || this.inFavourOf !== undefined };
    // on a narrow screen one of ours speaks at a time; the panel's bar would go where the page's title is
    const isOutspoken = this.noticed.length > 0 && port.width < SHEET_BELOW;
    const spot = isOutspoken ? AWAY : this.panelSpot(panel, wish, view.rtl, port, clear);
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
    const widest = port.width < SHEET_BELOW ? port.width : 320;
    const whole = isFolded ? { width: widest, height: this.wholeHeight } : { width, height };
    const bar = isFolded ? { width, height } : { width: Math.min(BAR.width, room), height: BAR.height };
    const spot = panelSpot({ whole, bar, wantsFolded: wish.folded, side: wish.side, view: port, keepClear, rtl });
    if (spot.size !== 'away') this.panelAt = panelBox(spot.corner, spot.size === 'whole' ? whole : bar, port, rtl);
    return spot;
  }

  /** What a page's headings say is read before anything else. */
  private headings(document: Document): Box[] {
    return [...document.querySelectorAll('h1,h2')].slice(0, 4).map((heading) => this.measure(heading));
  }

  /** The open bubble: beside its control, never on it, and off the page's other controls and dialogs where there is room. */
  placeBubble(view: PlacerView, boxes: readonly Placeable[], port: Box, dialogs: readonly Box[]): void {
    if (view.openHint === undefined) {
      this.bubble = undefined;
      return;
    }
    const element = view.root.querySelector<HTMLElement>(`.hint[data-key="${view.openHint}"] .bubble`);
    const anchor = boxes.find(({ key }) => key === view.openHint)?.box;
    if (!element || !anchor) return;
    const { width, height } = this.measure(element);
    const others = boxes.filter(({ key }) => key !== view.openHint).map(({ box }) => box);
    const { panelAt } = this;
    const ours = [...this.noticed, ...(panelAt ? [panelAt] : [])];
    const { bubble } = this;
    const before = bubble?.hint === view.openHint ? { width, height, x: anchor.x + bubble.x, y: anchor.y + bubble.y } : undefined;
    const spot = (others: readonly Box[]): Box => bubbleSpot({ size: { width, height }, anchor, others, dialogs, port, before });
    const clear = spot([...others, ...ours]);
    // rather on something of ours than off the screen
    const at = inside(clear, port) ? clear : spot(others);
    this.bubble = { hint: view.openHint, x: at.x - anchor.x, y: at.y - anchor.y };
    if (panelAt && view.asked && overlaps(panelAt, at)) this.inFavourOf = view.openHint;
    // no room for what nobody has asked for: the badge is enough
    const inTheWay = [...others, ...dialogs, anchor, ...this.noticed.slice(0, 1), ...(panelAt ? [panelAt] : [])].some((box) =>
      overlaps(box, at),
    );
    const isHidden = (inTheWay || !inside(at, port)) && !view.asked && keyInFocus(view.root) !== view.openHint;
    element.style.visibility = isHidden ? 'hidden' : '';
    element.style.transform = `translate(${Math.round(at.x)}px, ${Math.round(at.y)}px)`;
    const line = element.parentElement?.querySelector<HTMLElement>('.line');
    if (line) placeLine(line, isHidden ? undefined : connector(anchor, at));
  }
}

function placeLine({ style }: HTMLElement, box: Box | undefined): void {
  style.display = box ? '' : 'none';
  if (!box) return;
  style.transform = `translate(${box.x}px, ${box.y}px)`;
  style.width = `${box.width}px`;
  style.height = `${box.height}px`;
}
