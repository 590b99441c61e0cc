import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageWatcher } from '../../../../lib/content/page-watcher';
import { UrlWatcher } from '../../../../lib/content/url-watcher';

const EVERYTHING = { childList: true, characterData: true, subtree: true };

/** A window whose time, frames and observers move by hand. */
class Stage extends EventTarget {
  readonly location = { href: 'https://i.mi.com/#/a' };
  readonly documentElement = document.createElement('html');
  readonly document = Object.assign(new EventTarget(), {
    visibilityState: 'visible',
    readyState: 'complete',
    documentElement: this.documentElement,
  });
  readonly observers: StageObserver[] = [];
  readonly sizes: StageSizes[] = [];
  readonly frames = new Map<number, () => void>();
  readonly MutationObserver: unknown;
  readonly ResizeObserver: unknown;
  navigation?: EventTarget;
  now = 0;
  readonly performance = { now: () => this.now };
  private handle = 0;

  constructor() {
    super();
    const { observers, sizes } = this;
    this.MutationObserver = class extends StageObserver {
      constructor(callback: (records: unknown[]) => void) {
        super(callback);
        observers.push(this);
      }
    };
    this.ResizeObserver = class extends StageSizes {
      constructor(callback: (entries: { target: unknown }[]) => void) {
        super(callback);
        sizes.push(this);
      }
    };
  }

  readonly requestAnimationFrame = (run: () => void): number => {
    this.handle++;
    this.frames.set(this.handle, run);
    return this.handle;
  };
  readonly cancelAnimationFrame = (handle: number): void => {
    this.frames.delete(handle);
  };

  /** Lets the frames asked for happen; says how many there were. */
  frame(): number {
    const due = [...this.frames.values()];
    this.frames.clear();
    for (const run of due) run();
    return due.length;
  }
  go(href: string): void {
    this.location.href = href;
  }
  show(state: 'visible' | 'hidden'): void {
    this.document.visibilityState = state;
    this.document.dispatchEvent(new Event('visibilitychange'));
  }
  get window(): Window & typeof globalThis {
    return this as never;
  }
}

class StageObserver {
  readonly observed: [unknown, unknown][] = [];
  kept: unknown[] = [];
  constructor(private readonly callback: (records: unknown[]) => void) {}
  observe(target: unknown, options: unknown): void {
    this.observed.push([target, options]);
  }
  disconnect(): void {
    this.observed.length = 0;
  }
  takeRecords(): unknown[] {
    return this.kept.splice(0);
  }
  tell(...records: unknown[]): void {
    if (this.observed.length > 0) this.callback(records);
  }
}

class StageSizes {
  readonly observed: unknown[] = [];
  starts = 0;
  constructor(private readonly callback: (entries: { target: unknown }[]) => void) {}
  tell(...targets: unknown[]): void {
    this.callback(targets.map((target) => ({ target })));
  }
  observe(target: unknown): void {
    this.observed.push(target);
    this.starts++;
  }
  disconnect(): void {
    this.observed.length = 0;
  }
}

/** Listeners that a target has now, by type and phase. */
function listenersOf(target: EventTarget): string[] {
  const now: string[] = [];
  const nameOf = (type: string, options?: boolean | AddEventListenerOptions): string =>
    `${type} ${typeof options === 'object' ? options.capture === true : options === true}`;
  vi.spyOn(target, 'addEventListener').mockImplementation((type, _, options) => void now.push(nameOf(type, options)));
  vi.spyOn(target, 'removeEventListener').mockImplementation((type, _, options) => {
    const at = now.indexOf(nameOf(type, options as boolean));
    if (at >= 0) now.splice(at, 1);
  });
  return now;
}

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});

describe('UrlWatcher', () => {
  let told: string[];
  let watcher: UrlWatcher;
  const make = (): void => {
    told = [];
    watcher = new UrlWatcher(stage.window, (url) => told.push(url.href));
  };
  beforeEach(make);

  it('is inert until it starts, then tells the address it finds', () => {
    stage.dispatchEvent(new Event('popstate'));
    expect(told).toEqual([]);
    watcher.start();
    watcher.start();
    expect(told).toEqual(['https://i.mi.com/#/a']);
  });

  it.each(['popstate', 'hashchange', 'pageshow'])('looks at the address on %s, and tells it once', (type) => {
    watcher.start();
    stage.dispatchEvent(new Event(type));
    expect(told).toHaveLength(1);
    stage.go('https://i.mi.com/#/b');
    stage.dispatchEvent(new Event(type));
    stage.dispatchEvent(new Event(type));
    expect(told.slice(1)).toEqual(['https://i.mi.com/#/b']);
    watcher.stop();
    stage.go('https://i.mi.com/#/c');
    stage.dispatchEvent(new Event(type));
    expect(told).toHaveLength(2);
  });

  it.each(['currententrychange', 'navigatesuccess'])('listens to %s of the Navigation API, and then to no change of nodes', (type) => {
    stage.navigation = new EventTarget();
    watcher.start();
    expect(stage.observers).toHaveLength(0);
    stage.go('https://i.mi.com/#/b');
    stage.navigation.dispatchEvent(new Event(type));
    expect(told).toHaveLength(2);
    watcher.stop();
    stage.go('https://i.mi.com/#/c');
    stage.navigation.dispatchEvent(new Event(type));
    expect(told).toHaveLength(2);
  });

  it('without the Navigation API it looks whenever the page changes', () => {
    watcher.start();
    const [observer] = stage.observers;
    expect(observer?.observed).toEqual([[stage.document, { childList: true, subtree: true }]]);
    stage.go('https://i.mi.com/#/b');
    observer?.tell({});
    expect(told).toHaveLength(2);
    watcher.stop();
    expect(observer?.observed).toEqual([]);
  });

  it('leaves no listener behind', () => {
    stage.navigation = new EventTarget();
    const listeners = [listenersOf(stage), listenersOf(stage.navigation)];
    watcher.start();
    expect(listeners.map(({ length }) => length)).toEqual([3, 2]);
    watcher.stop();
    expect(listeners).toEqual([[], []]);
  });

  it('looks when asked', () => {
    watcher.start();
    stage.go('https://i.mi.com/#/b');
    watcher.look();
    expect(told.at(-1)).toBe('https://i.mi.com/#/b');
  });

  it('may be stopped before it starts, and started again', () => {
    watcher.stop();
    watcher.start();
    watcher.stop();
    watcher.stop();
    stage.go('https://i.mi.com/#/b');
    watcher.start();
    expect(told).toEqual(['https://i.mi.com/#/a', 'https://i.mi.com/#/b']);
    stage.go('https://i.mi.com/#/c');
    stage.dispatchEvent(new Event('popstate'));
    expect(told).toHaveLength(3);
  });
});

describe('PageWatcher', () => {
  const own = document.createElement('unbind-guide');
  const nodes = Array.from({ length: 500 }, (_, i) => Object.assign(document.createElement('p'), { id: `p${i}` }));
  const [a, b] = nodes as unknown as [Element, Element];
  /** What the listener was told, in order. */
  let told: (readonly Node[] | undefined)[];
  /** How long the listener works, in milliseconds. */
  let work: number;
  let watcher: PageWatcher;
  const changed = (target: Node, more: object = {}) => ({ type: 'characterData', target, addedNodes: [], removedNodes: [], ...more });
  const observer = (): StageObserver => stage.observers[0] as StageObserver;

  beforeEach(() => {
    vi.useFakeTimers();
    told = [];
    work = 0;
    watcher = new PageWatcher(
      stage.window,
      (nodes) => {
        told.push(nodes);
        stage.now += work;
      },
      (node) => node === own,
    );
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  /** Started, and the first pass done. */
  const running = (): void => {
    watcher.start();
    stage.frame();
    told.length = 0;
  };

  it('is inert until it starts; its first word is that anything may have changed, and from then on it listens', () => {
    expect(stage.frames.size).toBe(0);
    watcher.start();
    expect(told).toEqual([]);
    // all will be read: what changes until then is no news
    expect(observer().observed).toEqual([]);
    stage.frame();
    expect(told).toEqual([undefined]);
    expect(observer().observed).toEqual([[stage.document, EVERYTHING]]);
    expect(stage.frame()).toBe(0);
  });

  it('listens before it is told to read, so that no change falls between', () => {
    let heard: unknown[] = [];
    const early = new PageWatcher(
      stage.window,
      () => {
        heard = [...(stage.observers[1] as StageObserver).observed];
      },
      () => false,
    );
    early.start();
    stage.frame();
    expect(heard).toHaveLength(1);
  });

  it('tells the changes of one frame together, each node once', () => {
    running();
    observer().tell(changed(a), changed(a));
    observer().tell(changed(b));
    expect(stage.frames.size).toBe(1);
    stage.frame();
    expect(told).toEqual([[a, b]]);
    observer().tell(changed(b));
    stage.frame();
    expect(told.at(-1)).toEqual([b]);
  });

  it('says nothing of our own nodes', () => {
    running();
    observer().tell(changed(own));
    expect(stage.frame()).toBe(0);
    observer().tell(changed(own), changed(a));
    stage.frame();
    expect(told).toEqual([[a]]);
  });

  it.each<[string, object, number]>([
    ['comes', { addedNodes: [own] }, 0],
    ['goes', { removedNodes: [own] }, 0],
    ['comes with another', { addedNodes: [own, b] }, 1],
    ['goes with another', { removedNodes: [own, b] }, 1],
    ['comes where another went', { addedNodes: [own], removedNodes: [b] }, 1],
    ['goes where another came', { addedNodes: [b], removedNodes: [own] }, 1],
  ])('says nothing when only our element %s in the root of the document', (_, nodes, passes) => {
    running();
    observer().tell(changed(stage.documentElement, { type: 'childList', ...nodes }));
    expect(stage.frame()).toBe(passes);
  });

  it('takes what bears our name elsewhere, and words in the root, for the page’s own', () => {
    running();
    observer().tell(changed(a, { type: 'childList', addedNodes: [own] }));
    stage.frame();
    observer().tell(changed(stage.documentElement));
    stage.frame();
    expect(told).toEqual([[a], [stage.documentElement]]);
  });

  it('tells of a change what has to be looked at again, where somebody knows', () => {
    const touched: Record<string, readonly Node[]> = { two: [a, b], none: [] };
    const other = new PageWatcher(
      stage.window,
      (nodes) => told.push(nodes),
      () => false,
      ({ attributeName }) => touched[attributeName as string] as Node[],
    );
    other.start();
    stage.frame();
    const last = stage.observers.at(-1) as StageObserver;
    last.tell(changed(nodes[2] as Node, { attributeName: 'none' }));
    expect(stage.frame()).toBe(0);
    last.tell(changed(nodes[2] as Node, { attributeName: 'two' }));
    stage.frame();
    expect(told).toEqual([undefined, [a, b]]);
  });

  it('tells of very many changes that anything may have changed, and listens to none until that is read', () => {
    running();
    observer().tell(...nodes.slice(0, 400).map((node) => changed(node)));
    expect(observer().observed).toHaveLength(1);
    stage.frame();
    expect(told.at(-1)).toHaveLength(400);
    observer().tell(...nodes.slice(0, 401).map((node) => changed(node)));
    expect(observer().observed).toEqual([]);
    expect(stage.frames.size).toBe(1);
    stage.frame();
    expect(told.at(-1)).toBeUndefined();
    expect(observer().observed).toEqual([[stage.document, EVERYTHING]]);
    observer().tell(changed(a));
    stage.frame();
    expect(told.at(-1)).toEqual([a]);
  });

  it('asks of no change what it touches, once all has to be read', () => {
    let asked = 0;
    const other = new PageWatcher(
      stage.window,
      () => undefined,
      () => false,
      () => {
        asked++;
        return nodes;
      },
    );
    other.start();
    stage.frame();
    (stage.observers.at(-1) as StageObserver).tell(changed(a), changed(b));
    expect(asked).toBe(1);
  });

  it.each(['click', 'keyup', 'focusin', 'toggle', 'transitionend', 'animationend'])(
    'looks again after %s, but not on our own nodes',
    (type) => {
      running();
      const event = (target: unknown): Event => Object.defineProperty(new Event(type), 'target', { value: target });
      stage.document.dispatchEvent(event(own));
      expect(stage.frame()).toBe(0);
      stage.document.dispatchEvent(event(a));
      expect(stage.frame()).toBe(1);
      expect(told).toEqual([[]]);
      watcher.stop();
      watcher.start();
      stage.frame();
      stage.document.dispatchEvent(event(a));
      expect(stage.frame()).toBe(1);
      watcher.stop();
      stage.document.dispatchEvent(event(a));
      expect(stage.frame()).toBe(0);
    },
  );

  it('watches shadow roots while it listens, and keeps none that is gone', () => {
    const [first, second] = [{}, {}] as unknown as [ShadowRoot, ShadowRoot];
    const watched = (): unknown[] => observer().observed.map(([target]) => target);
    // before anything has been read, and while nobody looks, nothing is listened to
    watcher.start();
    watcher.watchRoots([first]);
    expect(watched()).toEqual([]);
    stage.frame();
    watcher.watchRoots([first, second]);
    expect(watched()).toEqual([stage.document, first, second]);
    watcher.watchRoots([second]);
    watcher.watchRoots([first, second]);
    expect(watched()).toEqual([stage.document, first, second, first]);
    stage.show('hidden');
    watcher.watchRoots([first]);
    expect(watched()).toEqual([]);
    stage.show('visible');
    stage.frame();
    watcher.watchRoots([first]);
    expect(watched()).toEqual([stage.document, first]);
  });

  it('does nothing while the tab is hidden, and reads anew when it is seen again', () => {
    running();
    observer().tell(changed(a));
    stage.show('hidden');
    expect(observer().observed).toEqual([]);
    expect(stage.frame()).toBe(0);
    stage.show('visible');
    expect(observer().observed).toEqual([]);
    stage.frame();
    expect(told).toEqual([undefined]);
    expect(observer().observed).toHaveLength(1);
  });

  it('may start in a hidden tab', () => {
    stage.document.visibilityState = 'hidden';
    watcher.start();
    expect(observer().observed).toEqual([]);
    expect(stage.frame()).toBe(0);
    stage.show('visible');
    stage.frame();
    expect(told).toEqual([undefined]);
  });

  it('stops, and may be started and stopped in any order', () => {
    watcher.stop();
    watcher.start();
    watcher.start();
    expect(stage.frames.size).toBe(1);
    expect(stage.sizes).toHaveLength(1);
    stage.frame();
    expect(observer().observed).toHaveLength(1);
    told.length = 0;
    watcher.stop();
    watcher.stop();
    expect(observer().observed).toEqual([]);
    expect(stage.frame()).toBe(0);
    stage.show('hidden');
    stage.show('visible');
    expect(stage.frame()).toBe(0);
    expect(observer().observed).toEqual([]);
    watcher.start();
    stage.frame();
    expect(told).toEqual([undefined]);
  });

  it('leaves no listener behind', () => {
    const listeners = listenersOf(stage.document);
    watcher.start();
    expect(listeners).toHaveLength(7);
    watcher.stop();
    expect(listeners).toEqual([]);
  });

  it('sees a press that the page keeps to itself', () => {
    Object.assign(stage, { document });
    document.body.innerHTML = '<button>x</button>';
    document.body.addEventListener('click', (event) => event.stopImmediatePropagation(), { once: true });
    running();
    document.querySelector('button')?.click();
    expect(stage.frame()).toBe(1);
    watcher.stop();
  });

  it('forgets changes from before a pause', () => {
    running();
    observer().tell(changed(a));
    watcher.stop();
    watcher.start();
    stage.frame();
    observer().tell(changed(b));
    stage.frame();
    expect(told).toEqual([undefined, [b]]);
  });

  // the browsers show the same in tests/e2e/faults-pages.test.ts
  it.each([
    [2, 0],
    [50, 0],
    [80, 300],
    [500, 1000], // never longer than a second, or a hint would not come
  ])('of 50 ms that it has saved up it spends %i on a pass, and rests %i ms', (cost, rest) => {
    work = cost;
    running();
    observer().tell(changed(a));
    observer().tell(changed(b)); // a storm is one batch
    expect(stage.frame()).toBe(rest === 0 ? 1 : 0);
    if (rest > 0) {
      vi.advanceTimersByTime(rest - 1);
      expect(told).toEqual([]);
      vi.advanceTimersByTime(1);
    }
    expect(told).toEqual([[a, b]]);
  });

  describe('a page that is slow to read', () => {
    it('gets a rest ten times as long as what the pass took too long', () => {
      work = 80;
      running();
      observer().tell(changed(a));
      expect(stage.frames.size).toBe(0);
      observer().tell(changed(b)); // one timer, not two
      stage.now += 300;
      vi.advanceTimersByTime(299);
      expect(told).toEqual([]);
      vi.advanceTimersByTime(1);
      expect(told).toEqual([[a, b]]);
      vi.advanceTimersByTime(5000);
      expect(told).toHaveLength(1);
    });

    it('but of a second at the most', () => {
      work = 5000;
      running();
      observer().tell(changed(a));
      vi.advanceTimersByTime(999);
      expect(told).toEqual([]);
      vi.advanceTimersByTime(1);
      expect(told).toEqual([[a]]);
    });

    it('and none where it has saved up enough, or the rest is nearly over', () => {
      stage.now = 1000;
      work = 50;
      running();
      observer().tell(changed(a));
      expect(stage.frames.size).toBe(1);
      // all is spent, and 20 ms in debt is as good as paid
      work = 2;
      stage.frame();
      observer().tell(changed(a));
      expect(stage.frames.size).toBe(1);
      work = 1;
      stage.frame();
      observer().tell(changed(a));
      expect(stage.frames.size).toBe(0);
    });

    it('saves up a tenth of the time, 50 ms of it at the most', () => {
      stage.now = 1e6;
      work = 60;
      running();
      stage.now += 100;
      observer().tell(changed(a));
      expect(stage.frames.size).toBe(1);
      work = 0;
      stage.frame();
      stage.now += 1e6;
      work = 60;
      observer().tell(changed(a));
      stage.frame();
      observer().tell(changed(a));
      expect(stage.frames.size).toBe(0);
    });

    it('is not read after all when the watcher stops during the rest, and is read soon after it starts again', () => {
      work = 80;
      running();
      observer().tell(changed(a));
      watcher.stop();
      vi.advanceTimersByTime(5000);
      expect(told).toEqual([]);
      stage.now += 5000;
      watcher.start();
      expect(stage.frame()).toBe(1);
    });
  });

  describe('a page that never rests', () => {
    it('is read every 100 ms once it has been read ten times in a row', () => {
      running();
      for (let i = 0; i < 10; i++) {
        stage.now += 16;
        observer().tell(changed(a));
        expect(stage.frame()).toBe(1);
      }
      told.length = 0;
      for (let i = 0; i < 3; i++) {
        stage.now += 16;
        observer().tell(changed(a));
        expect(stage.frame()).toBe(0);
        stage.now += 84;
        vi.advanceTimersByTime(83);
        expect(told).toHaveLength(i);
        vi.advanceTimersByTime(1);
        expect(told).toHaveLength(i + 1);
      }
      // what has been begun is not news
      watcher.goOn(false);
      expect(stage.frame()).toBe(1);
      // and after a rest it is a page like any other
      stage.now += 200;
      observer().tell(changed(a));
      expect(stage.frame()).toBe(1);
      stage.now += 16;
      observer().tell(changed(a));
      expect(stage.frame()).toBe(1);
    });
  });

  it('goes on at once where that is wanted, rest or no rest, but not when it has stopped', () => {
    work = 500;
    running();
    observer().tell(changed(a));
    watcher.goOn(false);
    expect(stage.frames.size).toBe(0);
    watcher.goOn(true);
    watcher.goOn(true);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(0);
    expect(told).toEqual([[a]]);
    // a frame is coming anyway
    stage.now += 5000;
    observer().tell(changed(a));
    watcher.goOn(true);
    vi.advanceTimersByTime(0);
    expect(told).toHaveLength(1);
    expect(stage.frame()).toBe(1);
    expect(told).toHaveLength(2);
    vi.advanceTimersByTime(5000);
    expect(told).toHaveLength(2);
    watcher.stop();
    watcher.goOn(true);
    watcher.goOn(false);
    expect(stage.frame()).toBe(0);
  });

  it('says whether somebody has acted', () => {
    const acts: boolean[] = [];
    const other = new PageWatcher(
      stage.window,
      (_nodes, acted) => acts.push(acted),
      (node) => node === own,
    );
    other.start();
    stage.frame();
    stage.document.dispatchEvent(new Event('click'));
    stage.frame();
    (stage.observers.at(-1) as StageObserver).tell(changed(a));
    stage.frame();
    expect(acts).toEqual([false, true, false]);
    other.stop();
  });

  describe('a document that is still being parsed', () => {
    const whole = (): void => {
      stage.document.readyState = 'interactive';
      stage.document.dispatchEvent(new Event('DOMContentLoaded'));
    };
    beforeEach(() => {
      stage.document.readyState = 'loading';
      watcher.start();
    });

    it('is read when it is whole', () => {
      expect(stage.frames.size).toBe(0);
      expect(watcher.isDue).toBe(true);
      whole();
      stage.frame();
      expect(told).toEqual([undefined]);
      expect(watcher.isDue).toBe(false);
      vi.advanceTimersByTime(5000);
      expect(stage.frames.size).toBe(0);
      expect(observer().observed).toHaveLength(1);
    });

    it('or after a second, without being listened to, and again when it is whole', () => {
      vi.advanceTimersByTime(999);
      expect(stage.frames.size).toBe(0);
      vi.advanceTimersByTime(1);
      stage.frame();
      expect(told).toEqual([undefined]);
      expect(observer().observed).toEqual([]);
      // somebody acts meanwhile
      stage.document.dispatchEvent(new Event('click'));
      stage.frame();
      expect(told).toEqual([undefined, []]);
      whole();
      stage.frame();
      expect(told).toEqual([undefined, [], undefined]);
      expect(observer().observed).toHaveLength(1);
    });

    it('is not read when the watcher has stopped, or nobody looks', () => {
      watcher.stop();
      whole();
      vi.advanceTimersByTime(5000);
      expect(stage.frames.size).toBe(0);
      stage.document.readyState = 'loading';
      watcher.start();
      stage.show('hidden');
      whole();
      vi.advanceTimersByTime(5000);
      expect(stage.frames.size).toBe(0);
      stage.show('visible');
      stage.frame();
      expect(told).toEqual([undefined]);
    });
  });

  describe('open shadow roots', () => {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    it('are watched once each, and again after a pause', () => {
      running();
      watcher.watchRoots([root]);
      watcher.watchRoots([root]);
      observer().tell(changed(a));
      stage.frame();
      watcher.watchRoots([root]);
      expect(observer().observed.slice(1)).toEqual([[root, EVERYTHING]]);
      stage.show('hidden');
      stage.show('visible');
      stage.frame();
      expect(observer().observed).toHaveLength(1);
      watcher.watchRoots([root]);
      expect(observer().observed).toHaveLength(2);
    });
  });

  describe('elements that cannot be seen', () => {
    const sizes = (): StageSizes => stage.sizes.at(-1) as StageSizes;
    it('are looked at again when one gets a size', () => {
      running();
      watcher.watchHidden([a, b]);
      expect(sizes().observed).toEqual([a, b]);
      // a browser begins by telling of each that it has none
      const drawn = vi.fn((_element: Element) => false);
      for (const element of [a, b]) element.checkVisibility = () => drawn(element);
      sizes().tell(a, b);
      expect(stage.frame()).toBe(0);
      drawn.mockImplementation((element) => element === b);
      sizes().tell(a, b);
      expect(stage.frame()).toBe(1);
      for (const element of [a, b]) Reflect.deleteProperty(element, 'checkVisibility');
      expect(told).toEqual([[]]);
    });

    it('are watched anew only where the set is another one', () => {
      running();
      watcher.watchHidden([a, b]);
      watcher.watchHidden([b, a]);
      expect(sizes().starts).toBe(2);
      watcher.watchHidden([a]);
      expect(sizes().observed).toEqual([a]);
      watcher.watchHidden([b]);
      expect(sizes().observed).toEqual([b]);
      watcher.watchHidden([a, b]);
      watcher.watchHidden([nodes[2] as Element, b]);
      expect(sizes().observed).toEqual([nodes[2], b]);
      watcher.watchHidden([]);
      expect(sizes().observed).toEqual([]);
    });

    it('are watched in bounds', () => {
      running();
      watcher.watchHidden(nodes);
      expect(sizes().observed).toHaveLength(400);
      watcher.watchHidden(nodes);
      expect(sizes().starts).toBe(400);
    });

    it('are forgotten when the watcher stops', () => {
      running();
      watcher.watchHidden([a]);
      const before = sizes();
      watcher.stop();
      expect(before.observed).toEqual([]);
      document.body.append(a);
      before.tell(a);
      a.remove();
      expect(stage.frame()).toBe(0);
      watcher.start();
      watcher.watchHidden([a]);
      expect(sizes().observed).toEqual([a]);
    });

    it('need a browser that can watch sizes; without one nothing breaks', () => {
      Object.assign(stage, { ResizeObserver: undefined });
      running();
      watcher.watchHidden([a]);
      watcher.stop();
      expect(stage.sizes).toHaveLength(0);
    });
  });

  it('looks once more when the page has come to rest', () => {
    running();
    watcher.scheduleWhenIdle();
    vi.advanceTimersByTime(149);
    watcher.scheduleWhenIdle(); // not yet at rest
    vi.advanceTimersByTime(149);
    expect(stage.frames.size).toBe(0);
    vi.advanceTimersByTime(1);
    stage.frame();
    expect(told).toEqual([[]]);
    watcher.scheduleWhenIdle();
    watcher.stop();
    watcher.scheduleWhenIdle();
    vi.advanceTimersByTime(1000);
    expect(stage.frames.size).toBe(0);
  });

  it('can be told to look at once at what our own hands did, and forgets it', () => {
    running();
    observer().kept = [changed(own), changed(a)];
    watcher.discardOwn();
    expect(observer().kept).toEqual([]);
    stage.frame();
    expect(told).toEqual([[a]]);
  });
});
