/**
 * Sets the geometry of what the view has rendered: marks, badges, the open bubble, the corner and size of the panel. First all reads,
 * then all writes, one pass a frame and only when something may have moved; between the browser's own layout and its painting, so that
 * no read asks for a layout of its own. The page's elements are measured, never touched.
 *
 * Where all controls have moved together, as in a scroll, what stands at them is moved as one, and everything else waits a moment.
 */
import type { Box, PanelSpot } from '../guide/geometry';
import { composedAncestors, unclobbered } from '../recogniser/dom/tree';
import { isVisible } from '../recogniser/dom/visibility';
import { LAYER_SELECTOR } from '../site/component-libraries';
import { HitTests } from './hit-tests';
import { Marks, type Placeable } from './marks';
import type { Anchored, PlacerView } from './placer-view';
import { Sheets } from './sheets';

export type { PlacerView };

/** A page that changes all the time, in milliseconds: how often what lies over what is asked again. */
const SELDOM_MS = 100;
const STILL = { x: 0, y: 0 } as const;
/** So long, in milliseconds, the panel stands still while everything else moves. */
const LONGEST_MS = 1_000;
/** Ancestors of a control whose sizes are watched. */
const AROUND = 12;
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
  /** When everything was placed last, and what holds all marks and hints: moved as one. */
  private lastWhole = Number.NEGATIVE_INFINITY;
  private group: HTMLElement | null = null;
  private shifted: { readonly x: number; readonly y: number } = STILL;
  /** All controls have been seen to move together: until one is seen that does not, the first and the last speak for all. */
  private together = false;
  private readonly hits: HitTests;
  private readonly marks: Marks;
  private readonly sheets = new Sheets((element) => this.box(element));
  private lastSheets = Number.NEGATIVE_INFINITY;
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
    window.addEventListener('scroll', this.request, { capture: true, passive: true });
    window.addEventListener('resize', this.requestAll, { capture: true, passive: true });
    window.visualViewport?.addEventListener('resize', this.requestAll);
    for (const type of ['transitionrun', 'animationstart', 'toggle'] as const)
      window.document.addEventListener(type, this.follow, { capture: true, passive: true });
    if (!window.ResizeObserver) return;
    // it also tells of what it has just begun to watch; then a place is due anyway
    this.sizes = new window.ResizeObserver((entries) => {
      if (this.due) return;
      const sized = entries.map(({ target }) => target);
      if (this.areControls(sized)) this.requestAll();
      else if (this.hasMoved()) this.request();
    });
    this.laidOut = new window.ResizeObserver(() => {
      this.laidOut?.disconnect();
      this.place();
    });
  }

  stop(): void {
    this.running = false;
    const { window } = this;
    window.removeEventListener('scroll', this.request, true);
    window.removeEventListener('resize', this.requestAll, true);
    window.visualViewport?.removeEventListener('resize', this.requestAll);
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
    this.group = view.root.querySelector<HTMLElement>('.marks');
    this.lastWhole = Number.NEGATIVE_INFINITY;
    this.marks.adopt(view.root);
    this.watchSizes(view.anchored.map(({ element }) => element));
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

  /** Of the controls, and of what stands around them: whatever grows above them makes that grow, too. */
  private watchSizes(elements: readonly Element[]): void {
    const around = [elements[0], elements.at(-1)].flatMap((element) => (element ? [...composedAncestors(element, AROUND)] : []));
    const wanted = new Set([...elements, ...around]);
    for (const element of this.sized) if (!wanted.has(element)) this.sizes?.unobserve(element);
    for (const element of wanted) if (!this.sized.has(element)) this.sizes?.observe(element);
    this.sized = wanted;
  }

  private areControls(sized: readonly Element[]): boolean {
    const anchored = this.view?.anchored ?? [];
    return anchored.length === 0 || sized.some((element) => anchored.some((one) => one.element === element));
  }

  /** Whether other sizes of what is around the controls mean other places: where the first or the last has moved. */
  private hasMoved(): boolean {
    const shift = this.marks.shiftOf(this.measureEnds());
    return shift?.x !== this.shifted.x || shift.y !== this.shifted.y;
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

  /** Something else than a place may have changed: everything is placed, at once after a rest, else soon. */
  followPage(): void {
    const wait = this.lastPlaced + SELDOM_MS - this.window.performance.now();
    if (wait <= 0) this.requestAll();
    else
      this.soon ??= setTimeout(() => {
        this.soon = undefined;
        this.requestAll();
      }, wait);
  }

  private readonly requestAll = (): void => {
    this.lastWhole = Number.NEGATIVE_INFINITY;
    this.request();
  };

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
    const now = this.window.performance.now();
    this.lastPlaced = now;
    const { view } = this;
    const mayShift = this.group !== null && now - this.lastWhole < SELDOM_MS;
    let boxes: readonly Placeable[] | undefined;
    if (!mayShift || !(this.together && this.moveAsOne(this.measureEnds()))) boxes = this.measureAll();
    if (boxes && !(mayShift && this.moveAsOne(boxes))) {
      this.lastWhole = now;
      if (!outer) this.onLaidOut();
      if (view) this.placeAll(view, boxes, now);
    }
    this.placing = outer;
  }

  private measure(anchored: readonly Anchored[]): Placeable[] {
    return anchored.map(({ key, element }) => ({ key, element, box: this.controlBox(element) }));
  }

  private measureEnds(): readonly Placeable[] {
    const anchored = this.view?.anchored ?? [];
    return this.measure(anchored.length > 2 ? [...anchored.slice(0, 1), ...anchored.slice(-1)] : anchored);
  }

  /** Learns, too, whether they have moved together: where they have not moved at all, that is not known. */
  private measureAll(): readonly Placeable[] {
    const boxes = this.measure(this.view?.anchored ?? []);
    const shift = this.marks.shiftOf(boxes);
    if (!shift) this.together = false;
    else if (shift.x !== 0 || shift.y !== 0) this.together = true;
    return boxes;
  }

  /** For a moment it is enough that what stands at the controls goes where they go. Says whether it is. */
  private moveAsOne(boxes: readonly Placeable[]): boolean {
    const { group } = this;
    const shift = this.marks.shiftOf(boxes);
    if (!group || !shift) return false;
    if (shift.x !== this.shifted.x || shift.y !== this.shifted.y) this.shift(group, shift);
    this.followPage();
    return true;
  }

  private shift(group: HTMLElement, to: { readonly x: number; readonly y: number }): void {
    this.shifted = to;
    group.style.transform = to.x === 0 && to.y === 0 ? '' : `translate(${to.x}px, ${to.y}px)`;
  }

  private placeAll(view: PlacerView, boxes: readonly Placeable[], now: number): void {
    const port = this.viewport();
    const dialogs = this.keepClear(view.layers);
    const isMoving = this.shifted.x !== 0 || this.shifted.y !== 0;
    const writes = this.marks.place(boxes, port, view.rtl);
    // a corner that is free in passing is not worth a jump
    const atRest = !isMoving || now - this.lastSheets >= LONGEST_MS;
    if (atRest) this.lastSheets = now;
    else this.followPage();
    const sheets = atRest ? this.sheets.find(view, boxes, port, dialogs) : undefined;
    if (this.group && isMoving) this.shift(this.group, STILL);
    for (const write of [...writes, ...(sheets?.writes ?? [])]) write();
    this.sheets.placeBubble(view, boxes, port, dialogs);
    if (sheets?.spot) this.onPanelSpot(sheets.spot);
  }

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
}
