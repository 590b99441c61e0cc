/** Which controls of the page carry a hint now, which of them are on screen, and which hint is open. */
import type { HintAdvice } from '../guide/advise';
import { unclobbered } from '../recogniser/dom/tree';

/** How long a hint opened by the pointer stays after the pointer has left, milliseconds. */
const LINGER_MS = 400;
/** While rows come and go on screen one after another, they are drawn once in so many milliseconds. */
const COMING_MS = 100;
/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const FOLLOWING = 4;
/** Rows marked at most: more than a screen holds. */
const MAX_SHOWN = 80;

/** A hint with the key under which it is drawn. */
export interface KeyedHint {
  readonly key: string;
  readonly advice: HintAdvice;
}

export interface HintHost {
  readonly window: Window & typeof globalThis;
  /** The pointer is on a hint of ours. */
  isPointerOnHint(): boolean;
  /** The hint that has the focus. */
  keyInFocus(): string | undefined;
  draw(): void;
}

/** The hints of one document. */
export class HintController {
  private openKey: string | undefined;
  /** Asked for by a key: drawn before its control is on the screen. */
  private soughtKey: string | undefined;
  private readonly dismissed = new Set<string>();
  private readonly keys = new WeakMap<Element, string>();
  private keyCount = 0;
  private byKey = new Map<string, HintAdvice>();
  private byElement = new Map<Element, string>();
  private onScreen = new Set<Element>();
  private screens: IntersectionObserver | undefined;
  private observed = new Set<Element>();
  private linger: ReturnType<typeof setTimeout> | undefined;
  private coming: ReturnType<typeof setTimeout> | undefined;
  private lastComing = Number.NEGATIVE_INFINITY;
  /** What was indexed last. */
  private hints: readonly HintAdvice[] | undefined;

  constructor(private readonly host: HintHost) {}

  /** Controls that carry a hint. */
  get controls(): ReadonlyMap<Element, string> {
    return this.byElement;
  }

  /** Stands for an element as long as it lives. */
  keyOf(element: Element): string {
    let key = this.keys.get(element);
    if (key === undefined) {
      key = String(++this.keyCount);
      this.keys.set(element, key);
    }
    return key;
  }

  /** The innermost control on a path of an event. */
  adviceAt(path: readonly EventTarget[]): HintAdvice | undefined {
    const element = path.find((target) => this.byElement.has(target as Element));
    return element && this.byKey.get(this.byElement.get(element as Element) as string);
  }

  /** The pointer is over these elements, the innermost first. */
  hover(path: readonly Element[]): void {
    const element = path.find((candidate) => this.byElement.has(candidate));
    clearTimeout(this.linger);
    if (element) {
      const key = this.byElement.get(element) as string;
      if (key === this.openKey || this.dismissed.has(key)) return;
      this.openKey = key;
      this.host.draw();
    } else if (this.openKey !== undefined && this.byKey.get(this.openKey)?.next !== true) {
      const key = this.openKey;
      this.linger = setTimeout(() => {
        if (!this.host.isPointerOnHint()) this.toggle(key, false, true);
      }, LINGER_MS);
    }
  }

  /** Escape closes the hint that the owner looks at. */
  closeOpen(): void {
    if (this.openKey !== undefined) this.toggle(this.openKey, false);
  }

  /** @param silently it may open again by itself */
  toggle(key: string, open: boolean, silently = false): void {
    if (open) {
      this.dismissed.delete(key);
      this.openKey = key;
    } else {
      if (!silently) this.dismissed.add(key);
      if (this.openKey === key) this.openKey = undefined;
    }
    this.host.draw();
  }

  /**
   * Opens the hint after the one that the owner is at, in the page's order, and brings its control onto the screen. Where they are at
   * none, the one that matters next, else the first on the screen.
   * @param focus gives it the focus, with which it stays drawn until its control has come
   */
  next(focus: (key: string) => void): void {
    const inOrder = [...this.byElement.keys()].sort((a, b) => (unclobbered(a).compareDocumentPosition(b) & FOLLOWING ? -1 : 1));
    const at = this.host.keyInFocus() ?? this.openKey;
    const place = inOrder.findIndex((element) => this.keys.get(element) === at);
    const begin = (): Element | undefined =>
      inOrder.find((element) => this.byKey.get(this.keyOf(element))?.next) ?? inOrder.find((element) => this.onScreen.has(element));
    const element = (place < 0 ? begin() : inOrder[place + 1]) ?? inOrder[0];
    if (!element) return;
    if (!this.onScreen.has(element)) unclobbered(element).scrollIntoView({ block: 'center' });
    this.soughtKey = this.keyOf(element);
    this.toggle(this.soughtKey, true);
    focus(this.soughtKey);
    this.soughtKey = undefined;
  }

  /** Takes over the hints of a new advice. Says whether there is any of which it is not known yet whether it is on screen. */
  index(hints: readonly HintAdvice[]): boolean {
    if (hints === this.hints) return false;
    this.hints = hints;
    this.byKey = new Map();
    this.byElement = new Map();
    for (const advice of hints) {
      const key = this.keyOf(advice.element);
      this.byKey.set(key, advice);
      this.byElement.set(advice.element, key);
    }
    return this.observeScreens([...this.byElement.keys()]);
  }

  /** What is to be drawn, and which of them is open: asked for by the owner, or the one that matters next. */
  shown(hints: readonly HintAdvice[]): { hints: readonly KeyedHint[]; open: string | undefined; asked: boolean } {
    const inFocus = this.host.keyInFocus();
    const shown = hints
      .filter(({ element }) => {
        const key = this.keys.get(element);
        return this.onScreen.has(element) || (key !== undefined && (key === inFocus || key === this.soughtKey));
      })
      .slice(0, MAX_SHOWN)
      .map((advice) => ({ key: this.keyOf(advice.element), advice }));
    if (this.openKey !== undefined && shown.some(({ key }) => key === this.openKey))
      return { hints: shown, open: this.openKey, asked: true };
    return { hints: shown, open: shown.find(({ advice, key }) => advice.next && !this.dismissed.has(key))?.key, asked: false };
  }

  /** Nothing is shown any more. */
  clear(): void {
    this.screens?.disconnect();
    clearTimeout(this.linger);
    clearTimeout(this.coming);
    this.coming = undefined;
    this.hints = undefined;
    this.observed = new Set();
    this.onScreen = new Set();
    this.byKey = new Map();
    this.byElement = new Map();
    this.openKey = undefined;
  }

  private drawSoon(): void {
    if (this.coming !== undefined) return;
    const wait = this.lastComing + COMING_MS - this.host.window.performance.now();
    const draw = (): void => {
      this.coming = undefined;
      this.lastComing = this.host.window.performance.now();
      this.host.draw();
    };
    if (wait <= 0) draw();
    else this.coming = setTimeout(draw, wait);
  }

  /** Only what is on screen is marked: a list may have five hundred rows. */
  private observeScreens(elements: readonly Element[]): boolean {
    const { IntersectionObserver } = this.host.window;
    if (!IntersectionObserver) {
      this.onScreen = new Set(elements);
      return false;
    }
    this.screens ??= new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) this.onScreen.add(target);
        else this.onScreen.delete(target);
      }
      this.drawSoon();
    });
    const wanted = new Set(elements);
    for (const element of this.observed) {
      if (wanted.has(element)) continue;
      this.screens.unobserve(element);
      this.onScreen.delete(element);
    }
    const fresh = [...wanted].filter((element) => !this.observed.has(element));
    for (const element of fresh) this.screens.observe(element);
    this.observed = wanted;
    return fresh.length > 0;
  }
}
