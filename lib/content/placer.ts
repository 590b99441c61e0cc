/**
 * Sets the geometry of what the view has rendered: marks, badges, the open bubble, the corner and size of the panel. First all reads, then all writes, one
 * pass a frame and only when something may have moved; between the browser's own layout and its painting, so that no read asks for
 * a layout of its own. The page's elements are measured, never touched.
 */
import { bubbleSpot } from '../guide/bubble';
import { type Box, noticeSpot, overlaps, type PanelSpot, panelSpot } from '../guide/geometry';
import { unclobbered } from '../recogniser/dom/tree';
import { isVisible } from '../recogniser/dom/visibility';
import { LAYER_SELECTOR } from '../site/component-libraries';
import { HitTests } from './hit-tests';
import { keyInFocus, Marks } from './marks';

/** A control with its key in the view. */
export interface Anchored {
  readonly key: string;
  readonly element: Element;
}

export interface PlacerView {
  /** The closed root with what the view has rendered. */
  readonly root: ShadowRoot;
  readonly anchored: readonly Anchored[];
  /** What of the page may be a dialog or a captcha. */
  readonly layers: Iterable<Element>;
  readonly openHint: string | undefined;
  /** The owner has opened that hint himself. */
  readonly asked: boolean;
  readonly panel: { readonly side: 'end' | 'start'; readonly folded: boolean } | undefined;
  readonly rtl: boolean;
}

/** Height of the folded panel and a width that fits its title, CSS pixels. */
const BAR = { width: 260, height: 46 };
/** A page that changes all the time, in milliseconds: how often what lies over what is asked again. */
const SELDOM_MS = 100;
/** Pages slide things in; while they do, follow for at most so many milliseconds after the last such event. */
const FOLLOW_MS = 700;

/** Follows scrolling, resizing and moving; says after each placing which spot the panel has. */
export class Placer {
  private frame: number | undefined;
  private soon: ReturnType<typeof setTimeout> | undefined;
  private lastPlaced = Number.NEGATIVE_INFINITY;
  private followUntil = 0;
  private running = false;
  private view: PlacerView | undefined;
  private sizes: ResizeObserver | undefined;
  private sized: ReadonlySet<Element> = new Set();
  /** Calls once after the next layout: observers of sizes run right behind it. */
  private laidOut: ResizeObserver | undefined;
  private placing = false;
  /** A place is due right after the next layout. */
  private due = false;
  private readonly hits: HitTests;
  private readonly marks: Marks;
  private measured = 0;

  constructor(
    private readonly window: Window & typeof globalThis,
    private readonly onPanelSpot: (spot: PanelSpot) => void,
    /** Right before placing: style and layout are up to date, so that asking for them costs nothing. */
    private readonly onLaidOut: () => void = () => undefined,
  ) {
    this.hits = new HitTests(window.document);
    this.marks = new Marks(this.hits);
  }

  /** Layout reads since the beginning, hit tests included: a machine-independent measure of work. */
  get reads(): number {
    return this.measured + this.hits.count;
  }

  start(): void {
    if (this.running) return;
    this.running = true;
    const { window } = this;
    for (const type of ['scroll', 'resize'] as const) window.addEventListener(type, this.request, { capture: true, passive: true });
    window.visualViewport?.addEventListener('resize', this.request);
    for (const type of ['transitionrun', 'animationstart', 'toggle'] as const)
      window.document.addEventListener(type, this.follow, { capture: true, passive: true });
    if (!window.ResizeObserver) return;
    // it also tells of what it has just begun to watch; then a place is due anyway
    this.sizes = new window.ResizeObserver(() => {
      if (!this.due) this.request();
    });
    this.laidOut = new window.ResizeObserver(() => {
      this.laidOut?.disconnect();
      this.place();
    });
  }

  stop(): void {
    this.running = false;
    const { window } = this;
    for (const type of ['scroll', 'resize'] as const) window.removeEventListener(type, this.request, true);
    window.visualViewport?.removeEventListener('resize', this.request);
    for (const type of ['transitionrun', 'animationstart', 'toggle'] as const) window.document.removeEventListener(type, this.follow, true);
    this.sizes?.disconnect();
    this.sizes = undefined;
    this.sized = new Set();
    this.laidOut?.disconnect();
    this.laidOut = undefined;
    this.due = false;
    if (this.frame !== undefined) window.cancelAnimationFrame(this.frame);
    this.frame = undefined;
    clearTimeout(this.soon);
    this.soon = undefined;
    this.view = undefined;
  }

  /** Takes over a new rendering and places it before it is painted. */
  show(view: PlacerView): void {
    this.view = view;
    this.marks.adopt(view.root);
    const wanted = new Set(view.anchored.map(({ element }) => element));
    for (const element of this.sized) if (!wanted.has(element)) this.sizes?.unobserve(element);
    for (const element of wanted) if (!this.sized.has(element)) this.sizes?.observe(element);
    this.sized = wanted;
    // the panel's new spot, found by this very placing: nothing of the page has moved
    if (this.placing) {
      this.place();
      return;
    }
    // until then nothing of ours may catch a press in a corner where it does not belong
    for (const part of view.root.querySelectorAll<HTMLElement>('.badge,.bubble'))
      if (part.style.transform === '') part.style.visibility = 'hidden';
    this.placeWhenLaidOut();
  }

  private placeWhenLaidOut(): void {
    this.due = this.laidOut !== undefined;
    if (this.laidOut) this.laidOut.observe(this.window.document.documentElement);
    else this.place();
  }

  readonly request = (): void => {
    if (!this.running || this.frame !== undefined) return;
    this.frame = this.window.requestAnimationFrame(() => {
      this.frame = undefined;
      this.placeWhenLaidOut();
      if (this.window.performance.now() < this.followUntil) this.request();
    });
  };

  /** The page has changed somewhere: at once after a rest, else soon. */
  followPage(): void {
    const wait = this.lastPlaced + SELDOM_MS - this.window.performance.now();
    if (wait <= 0) this.request();
    else
      this.soon ??= setTimeout(() => {
        this.soon = undefined;
        this.request();
      }, wait);
  }

  private readonly follow = (): void => {
    this.followUntil = this.window.performance.now() + FOLLOW_MS;
    this.request();
  };

  private box(element: Element): Box {
    this.measured++;
    return unclobbered(element).getBoundingClientRect();
  }

  /** A heading is as wide as its column; its words are not. */
  private controlBox(element: Element): Box {
    if (!/^h[1-6]$/.test(element.localName) && element.getAttribute('role') !== 'heading') return this.box(element);
    this.measured++;
    const range = this.window.document.createRange();
    range.selectNodeContents(element);
    const words = range.getBoundingClientRect();
    return words.width > 0 ? words : this.box(element);
  }

  private viewport(): Box {
    const { documentElement } = this.window.document;
    return { x: 0, y: 0, width: documentElement.clientWidth || this.window.innerWidth, height: this.window.innerHeight };
  }

  private place(): void {
    const outer = this.placing;
    this.placing = true;
    this.due = false;
    if (!outer) this.onLaidOut();
    this.lastPlaced = this.window.performance.now();
    this.placeNow();
    this.placing = outer;
  }

  private placeNow(): void {
    const { view } = this;
    if (!view) return;
    const port = this.viewport();
    const boxes = view.anchored.map(({ key, element }) => ({ key, element, box: this.controlBox(element) }));
    const dialogs = this.keepClear(view.layers);
    const controls = boxes.map(({ box }) => box);
    const writes = this.marks.place(boxes, port, view.rtl);
    const notices = view.root.querySelector<HTMLElement>('.notices');
    const clear = [...controls.filter((box) => box.height < port.height / 2), ...dialogs];
    if (notices?.childElementCount) {
      const { width, height } = this.box(notices);
      const at = noticeSpot({ width, height }, port, clear);
      clear.push(at);
      writes.push(() => {
        notices.style.transform = `translate(${at.x}px, ${at.y}px)`;
      });
    }
    const panel = view.root.querySelector<HTMLElement>('.panel');
    let spot: PanelSpot | undefined;
    if (panel && view.panel) {
      const size = this.box(panel);
      const folded = panel.dataset['size'] === 'folded';
      const whole = folded ? { width: Math.min(320, port.width - 24), height: this.lastWhole } : { width: size.width, height: size.height };
      if (!folded) this.lastWhole = size.height;
      spot = panelSpot({
        whole,
        bar: folded ? { width: size.width, height: size.height } : { width: Math.min(BAR.width, port.width - 24), height: BAR.height },
        wantsFolded: view.panel.folded,
        side: view.panel.side,
        view: port,
        keepClear: clear,
        rtl: view.rtl,
      });
    }
    for (const write of writes) write();
    if (view.openHint !== undefined) void this.placeBubble(view, boxes, port, dialogs);
    if (panel && spot) {
      if (panel.dataset['corner'] !== spot.corner) panel.dataset['corner'] = spot.corner;
      if (panel.dataset['size'] !== spot.size) panel.dataset['size'] = spot.size;
      this.onPanelSpot(spot);
    }
  }

  /** Height of the panel when it was last seen whole. */
  private lastWhole = 320;

  /** Dialogs and captchas of the page that can be seen. */
  private keepClear(layers: Iterable<Element>): Box[] {
    const found: Box[] = [];
    for (const element of layers) {
      if (!unclobbered(element).matches(LAYER_SELECTOR) || !isVisible(element)) continue;
      const box = this.box(element);
      // a wrapper over the whole page is a backdrop, not the dialog
      if (box.width > 0 && box.height > 0 && box.width * box.height < 0.9 * this.window.innerWidth * this.window.innerHeight)
        found.push(box);
    }
    return found;
  }

  /** The open bubble: beside its control, never on it, and off the page's other controls and dialogs where there is room. */
  private async placeBubble(
    view: PlacerView,
    boxes: readonly { key: string; box: Box }[],
    port: Box,
    dialogs: readonly Box[],
  ): Promise<void> {
    const element = view.root.querySelector<HTMLElement>(`.hint[data-key="${view.openHint}"] .bubble`);
    const anchor = boxes.find(({ key }) => key === view.openHint)?.box;
    if (!element || !anchor) return;
    const size = this.box(element);
    const others = boxes.filter(({ key }) => key !== view.openHint).map(({ box }) => box);
    const at = await bubbleSpot({ floating: element, size, anchor, others, dialogs, port });
    if (this.view !== view) return;
    // no room for what nobody has asked for: the badge is enough
    const inTheWay = [...others, ...dialogs, anchor].some((box) => overlaps(box, at));
    element.style.visibility = inTheWay && !view.asked && keyInFocus(view.root) !== view.openHint ? 'hidden' : '';
    element.style.transform = `translate(${Math.round(at.x)}px, ${Math.round(at.y)}px)`;
  }
}
