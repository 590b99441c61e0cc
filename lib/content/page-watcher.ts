/**
 * Watches a living page: which nodes changed. One observer, one batch a frame, nothing while the tab is hidden. The construction is
 * inert; `start` and `stop` may be called in any order, any number of times.
 */
import { isDrawn } from '../recogniser/dom/visibility';

/** More changed nodes than this are told as "anything may have changed". */
const MANY = 400;
/** Passes may take at most this share of the time, whatever storm the page makes ... */
const SHARE = 0.1;
/** ... and after a rest so many milliseconds before that: a page that builds itself is no storm. */
const SAVED_MS = 50;
const LONGEST_PAUSE_MS = 1_000;
/** A page that has been given more passes than this, one soon after another, is restless ... */
const RESTLESS_AFTER = 10;
/** ... and gets one in so many milliseconds. */
const RESTLESS_MS = 100;
/** A page that has not changed for so long, in milliseconds, is taken to be at rest: short enough to be no wait. */
const REST_MS = 150;
/** A document that is still being parsed is looked at after so many milliseconds, and again when it is whole. */
const FIRST_LOOK_MS = 1_000;

/** Watches what is on the page. */
export class PageWatcher {
  private running = false;
  private readonly observer: MutationObserver;
  /** Open shadow roots that are there now: none that is gone is kept. */
  private watchedRoots: ReadonlySet<Node> = new Set();
  /** The observer watches the document: not while everything has to be read anyway, nor in a hidden tab. */
  private listening = false;
  private changed = new Set<Node>();
  private everything = true;
  private acted = false;
  private frame: number | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private rest: ReturnType<typeof setTimeout> | undefined;
  /** Milliseconds that passes may still take, and when that was reckoned. */
  private timeBudget = SAVED_MS;
  private reckoned = 0;
  private lastPass = Number.NEGATIVE_INFINITY;
  /** Passes that have followed one another closely. */
  private inARow = 0;
  private sizes: ResizeObserver | undefined;
  private hidden: ReadonlySet<Element> = new Set();

  constructor(
    private readonly window: Window & typeof globalThis,
    /** Told what may have changed, undefined for everything, and whether somebody has acted, so that attributes may have changed too. */
    private readonly listener: (changed: readonly Node[] | undefined, acted: boolean) => void,
    /** Our own nodes: their changes are nobody's business. */
    private readonly isOwn: (node: Node) => boolean,
    /** What has to be looked at again after a mutation. */
    private readonly touchedBy: (mutation: MutationRecord) => readonly Node[] = ({ target }) => [target],
  ) {
    this.observer = new window.MutationObserver((records) => this.take(records));
  }

  start(): void {
    if (this.running) return;
    this.running = true;
    this.everything = true;
    const { document } = this.window;
    document.addEventListener('visibilitychange', this.onVisibility);
    // classes may show or hide things without any node changing: look again when something was pressed, moved or faded
    for (const type of ['click', 'keyup', 'focusin', 'toggle', 'transitionend', 'animationend'] as const)
      document.addEventListener(type, this.onAct, { capture: true, passive: true });
    this.sizes = this.window.ResizeObserver
      ? new this.window.ResizeObserver((entries) => {
          // it begins by telling of each that it has no size
          if (entries.some(({ target }) => isDrawn(target))) this.schedule();
        })
      : undefined;
    this.observe();
  }

  stop(): void {
    if (!this.running) return;
    this.running = false;
    const { document } = this.window;
    document.removeEventListener('visibilitychange', this.onVisibility);
    for (const type of ['click', 'keyup', 'focusin', 'toggle', 'transitionend', 'animationend'] as const)
      document.removeEventListener(type, this.onAct, true);
    this.pause();
    this.sizes?.disconnect();
    this.sizes = undefined;
    this.hidden = new Set();
  }

  /** Watches open shadow roots too. */
  watchRoots(roots: Iterable<ShadowRoot>): void {
    if (!this.listening) return;
    const now = new Set<Node>(roots);
    for (const root of now)
      if (!this.watchedRoots.has(root)) this.observer.observe(root, { childList: true, characterData: true, subtree: true });
    this.watchedRoots = now;
  }

  /** Nothing has been read yet, or everything is about to be read again. */
  get isDue(): boolean {
    return this.everything;
  }

  /** Elements that are not drawn now: a size says that they are. */
  watchHidden(elements: readonly Element[]): void {
    const wanted = elements.slice(0, MANY);
    // observing anew calls back at once for whatever has a size already: only for a different set
    if (wanted.length === this.hidden.size && wanted.every((element) => this.hidden.has(element))) return;
    this.hidden = new Set(wanted);
    this.sizes?.disconnect();
    for (const element of wanted) this.sizes?.observe(element);
  }

  /** Asks for one more pass: in its turn, or at once, whatever the last ones have cost, as soon as the page has had its chance. */
  goOn(atOnce: boolean): void {
    if (!this.running) return;
    if (!atOnce) this.schedule(true);
    else if (this.frame === undefined) {
      clearTimeout(this.timer);
      this.inTime(0);
    }
  }

  /** Asks for one more pass when the page has come to rest. */
  scheduleWhenIdle(): void {
    if (!this.running) return;
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.schedule(), REST_MS);
  }

  /** Forgets what our own hands did to the page. */
  discardOwn(): void {
    this.take(this.observer.takeRecords());
  }

  private readonly onVisibility = (): void => {
    if (this.window.document.visibilityState === 'hidden') {
      this.pause();
      return;
    }
    this.everything = true;
    this.observe();
  };

  private readonly onAct = (event: Event): void => {
    if (this.isOwn(event.target as Node)) return;
    this.acted = true;
    this.schedule();
  };

  private observe(): void {
    const { document } = this.window;
    if (document.visibilityState === 'hidden' || this.timer !== undefined) return;
    // all will be read, so no change before that is news
    if (document.readyState !== 'loading') {
      this.schedule();
      return;
    }
    // what is read of half a document is read twice
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.schedule();
    }, FIRST_LOOK_MS);
    document.addEventListener('DOMContentLoaded', this.onWhole, { once: true });
  }

  private readonly onWhole = (): void => {
    if (!this.running || this.window.document.visibilityState === 'hidden') return;
    this.everything = true;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.inFrame();
  };

  private listen(): void {
    this.watchedRoots = new Set();
    this.listening = true;
    this.observer.observe(this.window.document, { childList: true, characterData: true, subtree: true });
  }

  private unlisten(): void {
    this.listening = false;
    this.observer.disconnect();
  }

  private pause(): void {
    this.unlisten();
    if (this.frame !== undefined) this.window.cancelAnimationFrame(this.frame);
    clearTimeout(this.timer);
    clearTimeout(this.rest);
    this.frame = undefined;
    this.timer = undefined;
    this.changed.clear();
  }

  private take(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (this.everything) break;
      const { target } = record;
      if (this.isOwn(target) || this.isAboutOurs(record)) continue;
      for (const node of this.touchedBy(record)) {
        if (this.changed.size < MANY) this.changed.add(node);
        else this.everything = true;
      }
    }
    if (!this.everything) {
      if (this.changed.size > 0) this.schedule();
      return;
    }
    // what else changes until then makes no difference: a page in the making is not listened to
    this.unlisten();
    this.changed.clear();
    this.schedule();
  }

  /** Whether nothing but our element came or went. It stands in the root of the document, so elsewhere it is none of ours. */
  private isAboutOurs(record: MutationRecord): boolean {
    if (record.target !== this.window.document.documentElement || record.type !== 'childList') return false;
    for (const node of record.addedNodes) if (!this.isOwn(node)) return false;
    for (const node of record.removedNodes) if (!this.isOwn(node)) return false;
    return true;
  }

  /** @param begun goes on with what has been begun, and is no news from a restless page */
  private schedule(begun = false): void {
    if (!this.running || this.frame !== undefined || this.timer !== undefined) return;
    this.chargeBudget(0);
    const rest = this.inARow >= RESTLESS_AFTER && !begun ? this.lastPass + RESTLESS_MS - this.reckoned : 0;
    const wait = Math.max(rest, -this.timeBudget / SHARE);
    if (wait <= 20) this.inFrame();
    else this.inTime(wait);
  }

  /** Time saves up, what a pass has cost is spent. */
  private chargeBudget(cost: number): void {
    const now = this.window.performance.now();
    this.timeBudget = Math.min(SAVED_MS, this.timeBudget + (now - this.reckoned) * SHARE) - cost;
    this.reckoned = now;
  }

  private inFrame(): void {
    this.frame ??= this.window.requestAnimationFrame(() => {
      this.frame = undefined;
      this.pass();
    });
  }

  private inTime(ms: number): void {
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.pass();
    }, ms);
  }

  private pass(): void {
    const changed = this.everything ? undefined : [...this.changed];
    const { acted } = this;
    this.acted = false;
    if (this.everything && this.window.document.readyState !== 'loading') this.listen();
    this.everything = false;
    this.changed.clear();
    const begin = this.window.performance.now();
    this.inARow = begin - this.lastPass < 2 * RESTLESS_MS ? this.inARow + 1 : 0;
    this.lastPass = begin;
    this.listener(changed, acted);
    this.chargeBudget(this.window.performance.now() - begin);
    this.timeBudget = Math.max(this.timeBudget, -LONGEST_PAUSE_MS * SHARE);
  }
}
