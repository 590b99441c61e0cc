// happy-dom has no layout: a stage with rectangles of its own, whose browser lays out and paints when it is told to.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Placer, type PlacerView } from '../../../../lib/content/placer';
import type { Box, PanelSpot } from '../../../../lib/guide/geometry';

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

class Observer {
  readonly targets = new Set<Element>();
  readonly fresh = new Set<Element>();
  constructor(
    private readonly callback: (entries: { target: Element }[]) => void,
    list: Observer[],
  ) {
    list.push(this);
  }
  observe(element: Element): void {
    this.targets.add(element);
    this.fresh.add(element);
  }
  unobserve(element: Element): void {
    this.targets.delete(element);
    this.fresh.delete(element);
  }
  disconnect(): void {
    this.targets.clear();
    this.fresh.clear();
  }
  tell(): void {
    if (this.fresh.size === 0) return;
    const entries = [...this.fresh].map((target) => ({ target }));
    this.fresh.clear();
    this.callback(entries);
  }
}

/** A viewport of 1000 × 800 with the page, our root and the clockwork of a browser. */
class Stage {
  /** Later ones lie above earlier ones. */
  readonly boxes = new Map<Element, Box>();
  readonly observers: Observer[] = [];
  readonly viewport = new EventTarget();
  readonly root: ShadowRoot;
  readonly spots: PanelSpot[] = [];
  readonly laidOut = vi.fn();
  readonly placer: Placer;
  readonly window: Record<string, unknown>;
  /** Questions that a browser answers with a layout. */
  reads = 0;
  now = 0;
  private frames = new Map<number, () => void>();
  private lastFrame = 0;

  constructor(change: Record<string, unknown> = {}) {
    document.body.innerHTML = '';
    const host = document.body.appendChild(document.createElement('unbind-guide'));
    this.root = host.attachShadow({ mode: 'open' });
    Object.defineProperty(document.documentElement, 'clientWidth', { configurable: true, value: 1000 });
    document.elementFromPoint = (x: number, y: number) => {
      this.reads++;
      return this.at(x, y, document) ?? document.body;
    };
    document.createRange = () => {
      let words: Element | undefined;
      const range = {
        selectNodeContents: (element: Element) => {
          words = element;
        },
        getBoundingClientRect: () => {
          this.reads++;
          const of = words?.firstElementChild;
          return (of && this.boxes.get(of)) ?? box(0, 0, 0, 0);
        },
      };
      return range as never;
    };
    const stage = this;
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      stage.reads++;
      return (stage.boxes.get(this) ?? box(0, 0, 0, 0)) as DOMRect;
    });
    this.window = {
      document,
      innerWidth: 1000,
      innerHeight: 800,
      visualViewport: this.viewport,
      performance: { now: () => this.now },
      addEventListener: window.addEventListener.bind(window),
      removeEventListener: window.removeEventListener.bind(window),
      requestAnimationFrame: (callback: () => void) => {
        this.frames.set(++this.lastFrame, callback);
        return this.lastFrame;
      },
      cancelAnimationFrame: (id: number) => this.frames.delete(id),
      ResizeObserver: class extends Observer {
        constructor(callback: (entries: { target: Element }[]) => void) {
          super(callback, stage.observers);
        }
      },
      ...change,
    };
    this.placer = new Placer(
      this.window as never,
      (spot) => this.spots.push(spot),
      () => this.laidOut(),
    );
  }

  /** The uppermost element of a document or a shadow root at a point. */
  at(x: number, y: number, root: Node): Element | undefined {
    let found: Element | undefined;
    for (const [element, at] of this.boxes)
      if (element.getRootNode() === root && x >= at.x && x < at.x + at.width && y >= at.y && y < at.y + at.height) found = element;
    return found;
  }

  set(element: Element, at: Box): void {
    this.boxes.set(element, at);
  }

  /** An element of the page. */
  page(html: string, at: Box, parent: Element | ShadowRoot = document.body): HTMLElement {
    const holder = document.createElement('div');
    holder.innerHTML = html;
    const element = parent.appendChild(holder.firstElementChild as HTMLElement);
    this.set(element, at);
    return element;
  }

  /** Something of ours. */
  ours(html: string, size?: Box): HTMLElement {
    const holder = document.createElement('div');
    holder.innerHTML = html;
    const element = this.root.appendChild(holder.firstElementChild as HTMLElement);
    if (size) this.set(element, size);
    return element;
  }

  get waiting(): number {
    return this.frames.size;
  }

  /** The browser's own layout, behind which observers of sizes run. */
  layout(): void {
    for (const observer of [...this.observers]) observer.tell();
  }

  frame(ms = 16): void {
    this.now += ms;
    const due = this.frames;
    this.frames = new Map();
    for (const callback of due.values()) callback();
    this.layout();
  }
}

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
  return () => {
    stage.placer.stop();
    for (const name of ['elementFromPoint', 'createRange'] as const) Reflect.deleteProperty(document, name);
    Reflect.deleteProperty(document.documentElement, 'clientWidth');
  };
});

const view = (change: Partial<PlacerView> = {}): PlacerView => ({
  root: stage.root,
  anchored: [],
  layers: [],
  openHint: undefined,
  asked: false,
  panel: undefined,
  rtl: false,
  ...change,
});

/** Lets everything that waits for nothing but promises happen. */
const settle = async (): Promise<void> => {
  for (let i = 0; i < 120; i++) await Promise.resolve();
};

interface Ours {
  readonly mark: HTMLElement;
  readonly hint: HTMLElement;
  readonly badge: HTMLElement;
}
const hintFor = (key: string): Ours => {
  const mark = stage.ours(`<div class="mark" data-key="${key}"></div>`);
  const hint = stage.ours(`<div class="hint" data-key="${key}"><button class="badge"></button></div>`);
  return { mark, hint, badge: hint.firstElementChild as HTMLElement };
};
/** Shows and lays out; the panel's spots of before do not count. */
const place = (change: Partial<PlacerView>): void => {
  stage.spots.length = 0;
  stage.placer.start();
  stage.placer.show(view(change));
  stage.layout();
};
const where = ({ style }: HTMLElement): string => style.transform.replace(/translate\((\S+)px, (\S+)px\)/, '$1 $2');

describe('a mark and a badge', () => {
  it('go round and beside their control, with three questions and no more', () => {
    const element = stage.page('<button>Remove</button>', box(100, 100, 80, 40));
    const { mark, hint, badge } = hintFor('k');
    for (const part of [mark, hint, badge]) part.style.display = 'none';
    hint.style.display = '';
    hint.style.visibility = 'hidden';
    place({ anchored: [{ key: 'k', element }] });
    expect(where(mark)).toBe('96 96');
    expect([mark.style.width, mark.style.height, mark.style.display]).toEqual(['88px', '48px', '']);
    expect(where(badge)).toBe('184 108');
    expect([badge.style.display, badge.style.visibility, hint.style.visibility]).toEqual(['', '', '']);
    expect(stage.placer.reads).toBe(3);
    expect(stage.reads).toBe(3);
  });

  it('keep to their own of several controls, and badges off the other controls and each other', () => {
    const a = stage.page('<button>a</button>', box(100, 100, 80, 40));
    const b = stage.page('<button>b</button>', box(184, 100, 80, 40));
    const c = stage.page('<button>c</button>', box(20, 100, 20, 40));
    const [ofA, ofB, ofC] = [hintFor('a'), hintFor('b'), hintFor('c')];
    place({
      anchored: [
        { key: 'a', element: a },
        { key: 'b', element: b },
        { key: 'c', element: c },
      ],
    });
    expect([ofA, ofB, ofC].map(({ mark }) => where(mark))).toEqual(['96 96', '180 96', '16 96']);
    // c stands where a's badge would have been second, and a's badge where c's would have been first
    expect([ofA, ofB, ofC].map(({ badge }) => where(badge))).toEqual(['72 108', '268 108', '44 108']);
  });

  it('do not land on one spot', () => {
    const a = stage.page('<button>a</button>', box(100, 100, 80, 40));
    const b = stage.page('<button>b</button>', box(212, 100, 80, 40));
    const [ofA, ofB] = [hintFor('a'), hintFor('b')];
    place({
      anchored: [
        { key: 'a', element: a },
        { key: 'b', element: b },
      ],
      rtl: true,
    });
    expect([ofA, ofB].map(({ badge }) => where(badge))).toEqual(['72 108', '184 108']);
    place({
      anchored: [
        { key: 'b', element: b },
        { key: 'a', element: a },
      ],
    });
    expect([ofA, ofB].map(({ badge }) => where(badge))).toEqual(['184 108', '296 108']);
    const c = stage.page('<button>c</button>', box(320, 100, 80, 40));
    const ofC = hintFor('c');
    place({
      anchored: [
        { key: 'b', element: b },
        { key: 'c', element: c },
      ],
      rtl: true,
    });
    expect([ofB, ofC].map(({ badge }) => where(badge))).toEqual(['184 108', '292 108']);
    place({
      anchored: [
        { key: 'b', element: b },
        { key: 'c', element: c },
      ],
    });
    expect([ofB, ofC].map(({ badge }) => where(badge))).toEqual(['296 108', '404 108']);
    // the room between them is enough for one
    stage.set(c, box(316, 100, 684, 40));
    place({
      anchored: [
        { key: 'c', element: c },
        { key: 'b', element: b },
      ],
    });
    expect([ofC, ofB].map(({ badge }) => where(badge))).toEqual(['974 102', '184 108']);
  });

  it.each<[string, Box, boolean]>([
    ['in view', box(0, 0, 10, 10), true],
    ['without width', box(100, 100, 0, 40), false],
    ['without height', box(100, 100, 80, 0), false],
    ['above', box(100, -40, 80, 40), false],
    ['a pixel of it below the upper edge', box(100, -39, 80, 40), true],
    ['below', box(100, 800, 80, 40), false],
    ['a pixel of it above the lower edge', box(100, 799, 80, 40), true],
    ['left', box(-80, 100, 80, 40), false],
    ['a pixel of it right of the left edge', box(-79, 100, 80, 40), true],
    ['right', box(1000, 100, 80, 40), false],
    ['a pixel of it left of the right edge', box(999, 100, 80, 40), true],
  ])('are shown where the control can be seen: %s', (_, at, shown) => {
    const element = stage.page('<button>a</button>', at);
    const { mark, hint } = hintFor('k');
    place({ anchored: [{ key: 'k', element }] });
    expect(mark.style.display).toBe(shown ? '' : 'none');
    expect(hint.style.visibility).toBe(shown ? '' : 'hidden');
    // what cannot be seen is not asked what lies over it
    if (!shown) expect(stage.reads).toBe(1);
  });

  it('leave no badge where there is no room for one', () => {
    const element = stage.page('<button>a</button>', box(0, 0, 1000, 20));
    const { mark, hint, badge } = hintFor('k');
    place({ anchored: [{ key: 'k', element }] });
    expect([mark.style.display, hint.style.visibility, badge.style.display]).toEqual(['', '', 'none']);
    expect(badge.style.transform).toBe('');
    expect(badge.style.visibility).toBe('');
  });

  it('may not have been rendered', () => {
    const element = stage.page('<button>a</button>', box(100, 100, 80, 40));
    const other = stage.page('<button>a</button>', box(100, 300, 80, 40));
    const { hint } = hintFor('k');
    hint.firstElementChild?.remove();
    stage.ours('<div class="mark"></div>');
    place({
      anchored: [
        { key: 'x', element: other },
        { key: 'k', element },
      ],
    });
    expect(hint.style.visibility).toBe('');
    expect(stage.placer.reads).toBe(6);
  });
});

describe('a heading', () => {
  it.each([
    ['h1', true],
    ['h6', true],
    ['mi-h1', false],
    ['h1-line', false],
    ['h7', false],
    ['p', false],
    ['p role="heading"', true],
    ['p role="button"', false],
  ])('<%s> counts as wide as its words: %j', (tag, words) => {
    const element = stage.page(`<${tag}><i>Words</i></${tag.split(' ')[0]}>`, box(100, 100, 800, 40));
    stage.boxes.set(element.firstElementChild as Element, box(100, 105, 60, 30));
    const { mark } = hintFor('k');
    place({ anchored: [{ key: 'k', element }] });
    expect(mark.style.width).toBe(words ? '68px' : '808px');
    expect(where(mark)).toBe(words ? '96 101' : '96 96');
    expect(stage.placer.reads).toBe(3);
    expect(stage.reads).toBe(3);
  });

  it('without words counts as wide as it is', () => {
    const element = stage.page('<h2></h2>', box(100, 100, 800, 40));
    const { mark } = hintFor('k');
    place({ anchored: [{ key: 'k', element }] });
    expect(mark.style.width).toBe('808px');
    expect(stage.placer.reads).toBe(4);
    expect(stage.reads).toBe(4);
  });
});

describe('what lies over a control', () => {
  const isShown = (element: Element): boolean => {
    const { mark, hint, badge } = hintFor('k');
    place({ anchored: [{ key: 'k', element }] });
    const shown = mark.style.display === '';
    expect(hint.style.visibility).toBe(shown ? '' : 'hidden');
    expect(badge.style.display).toBe(shown ? '' : 'none');
    return shown;
  };

  it.each<[string, string, boolean]>([
    ['something of the page', 'div', false],
    ['what is ours', 'unbind-guide', true],
  ])('%s', (_, tag, shown) => {
    const element = stage.page('<button>a</button>', box(100, 100, 80, 40));
    stage.page(`<${tag}></${tag}>`, box(0, 0, 1000, 800));
    expect(isShown(element)).toBe(shown);
  });

  it('is nothing of its own, nor what it stands in', () => {
    const element = stage.page('<button></button>', box(100, 100, 80, 40));
    stage.page('<span>a</span>', box(110, 105, 60, 30), element);
    expect(isShown(element)).toBe(true);
    const label = stage.page('<label><input type="checkbox"></label>', box(300, 100, 80, 40));
    const input = label.firstElementChild as Element;
    stage.set(input, box(300, 100, 80, 40));
    stage.set(label, box(300, 100, 80, 40));
    stage.boxes.delete(input);
    stage.boxes.set(input, box(300, 100, 80, 40));
    stage.boxes.delete(label);
    stage.boxes.set(label, box(300, 100, 80, 40));
    expect(isShown(input)).toBe(true);
  });

  it('may be nothing at all', () => {
    const element = stage.page('<button>a</button>', box(100, 100, 80, 40));
    document.elementFromPoint = () => null;
    expect(isShown(element)).toBe(true);
  });

  it.each<[string, Box, Box]>([
    ['right', box(900, 100, 200, 40), box(940, 100, 20, 40)],
    ['left', box(-100, 100, 200, 40), box(40, 100, 20, 40)],
    ['above', box(100, -60, 80, 100), box(100, 15, 80, 10)],
    ['below', box(100, 760, 80, 100), box(100, 775, 80, 10)],
  ])('is looked for in the middle of what can be seen: partly out %s', (_, at, cover) => {
    const element = stage.page('<button>a</button>', at);
    stage.page('<div></div>', cover);
    expect(isShown(element)).toBe(false);
  });

  it('is not what lies beside the middle', () => {
    const element = stage.page('<button>a</button>', box(100, 100, 80, 40));
    stage.page('<div></div>', box(100, 100, 40, 40));
    stage.page('<div></div>', box(100, 100, 80, 20));
    stage.page('<div></div>', box(141, 100, 39, 40));
    stage.page('<div></div>', box(100, 121, 80, 19));
    expect(isShown(element)).toBe(true);
  });

  describe('in shadow roots', () => {
    const shadow = (parent: Element | ShadowRoot): ShadowRoot => {
      const root = stage.page('<mi-app></mi-app>', box(0, 0, 1000, 800), parent).attachShadow({ mode: 'open' });
      root.elementFromPoint = (x: number, y: number) => stage.at(x, y, root) ?? null;
      return root;
    };

    it('may be a dialog in the same root', () => {
      const root = shadow(shadow(document.body));
      const element = stage.page('<button>a</button>', box(100, 100, 80, 40), root);
      expect(isShown(element)).toBe(true);
      stage.page('<div></div>', box(0, 0, 1000, 800), root);
      expect(isShown(element)).toBe(false);
    });

    it('may be nothing but the host, as the root says or does not say', () => {
      const root = shadow(document.body);
      const element = stage.page('<button>a</button>', box(100, 100, 80, 40), root);
      root.elementFromPoint = () => null;
      expect(isShown(element)).toBe(true);
      root.elementFromPoint = () => root.host;
      expect(isShown(element)).toBe(true);
    });
  });
});

describe('a badge keeps off what can be pressed or read', () => {
  const END = '184 108';
  const START = '72 108';
  it.each<[string, string | undefined, string]>([
    ['nothing', undefined, END],
    ['an empty box', '<div></div>', END],
    ['white space', '<div> \n </div>', END],
    ['a comment', '<div><!-- x --></div>', END],
    ['words', '<div>Hello</div>', START],
    ['words behind a picture', '<div><img> Hello</div>', START],
    ['a button', '<button></button>', START],
    ['what is ours', '<unbind-guide>Hello</unbind-guide>', END],
    ['words of a form with a field for a name', '<form>Hello<input name="childNodes"></form>', START],
  ])('%s', (_, html, spot) => {
    const element = stage.page('<button>a</button>', box(100, 100, 80, 40));
    if (html) stage.page(html, box(184, 108, 24, 24));
    const { badge } = hintFor('k');
    place({ anchored: [{ key: 'k', element }] });
    expect(where(badge)).toBe(spot);
    const asked = spot === END ? 3 : 4;
    expect(stage.placer.reads).toBe(asked);
    expect(stage.reads).toBe(asked);
  });

  it.each([
    [2, START],
    [3, END],
  ])('what stands in a button with %i between', (levels, spot) => {
    const element = stage.page('<button>a</button>', box(100, 100, 80, 40));
    const outer = stage.page(`<button>${'<i>'.repeat(levels)}<b></b>${'</i>'.repeat(levels)}</button>`, box(500, 500, 10, 10));
    stage.set(outer.querySelector('b') as Element, box(184, 108, 24, 24));
    const { badge } = hintFor('k');
    place({ anchored: [{ key: 'k', element }] });
    expect(where(badge)).toBe(spot);
  });

  it.each<[string, Box, string]>([
    ['in its middle', box(195, 119, 2, 2), START],
    ['left of its middle', box(184, 108, 11, 24), END],
    ['above its middle', box(184, 108, 24, 11), END],
    ['right of its middle', box(197, 108, 11, 24), END],
    ['below its middle', box(184, 121, 24, 11), END],
  ])('%s', (_, at, spot) => {
    const element = stage.page('<button>a</button>', box(100, 100, 80, 40));
    stage.page('<button></button>', at);
    const { badge } = hintFor('k');
    place({ anchored: [{ key: 'k', element }] });
    expect(where(badge)).toBe(spot);
  });

  it('or stands where there is nothing at all', () => {
    const element = stage.page('<button>a</button>', box(100, 100, 80, 40));
    document.elementFromPoint = () => null;
    const { badge } = hintFor('k');
    place({ anchored: [{ key: 'k', element }] });
    expect(where(badge)).toBe(END);
  });
});

describe('the notices', () => {
  const notices = (html = '<p>x</p>'): HTMLElement => stage.ours(`<div class="notices">${html}</div>`, box(0, 0, 300, 100));
  const CENTRE = '350 12';
  const LEFT = '12 12';

  it('stand at the middle of the upper edge', () => {
    const element = notices();
    place({});
    expect(where(element)).toBe(CENTRE);
    expect(stage.placer.reads).toBe(1);
    expect(stage.spots).toEqual([]);
  });

  it('keep off the headings of the page', () => {
    stage.page('<h1>Delete</h1>', box(300, 20, 400, 40));
    const element = notices();
    place({});
    expect(where(element)).toBe('350 688');
  });

  it('are not even measured when there are none', () => {
    const element = notices('');
    place({});
    expect(element.style.transform).toBe('');
    expect(stage.reads).toBe(0);
  });

  it('leave out the scroll bar, where the document has a width', () => {
    const element = notices();
    Object.defineProperty(document.documentElement, 'clientWidth', { configurable: true, value: 900 });
    place({});
    expect(where(element)).toBe('300 12');
    Object.defineProperty(document.documentElement, 'clientWidth', { configurable: true, value: 0 });
    place({});
    expect(where(element)).toBe(CENTRE);
  });

  it.each([
    [399, LEFT],
    [400, CENTRE],
  ])('keep off a control %i high: what fills half the page is no control to keep off', (height, spot) => {
    const control = stage.page('<li>a</li>', box(400, 0, 100, height));
    const element = notices();
    place({ anchored: [{ key: 'k', element: control }] });
    expect(where(element)).toBe(spot);
  });

  it.each<[string, string, Box, string]>([
    ['a dialog', '<div role="dialog"></div>', box(400, 0, 100, 50), LEFT],
    ['a captcha', '<div class="geetest_panel"></div>', box(400, 0, 100, 50), LEFT],
    ['something else', '<div></div>', box(400, 0, 100, 50), CENTRE],
    ['a dialog that is hidden', '<div role="dialog" style="display:none"></div>', box(400, 0, 100, 50), CENTRE],
    ['a dialog without width', '<div role="dialog"></div>', box(400, 0, 0, 50), CENTRE],
    ['a dialog without height', '<div role="dialog"></div>', box(400, 0, 100, 0), CENTRE],
    ['a backdrop', '<div role="dialog"></div>', box(320, 0, 1000, 720), CENTRE],
    ['a dialog almost as large as one', '<div role="dialog"></div>', box(320, 0, 1000, 719), '12 12'],
    ['a form with a field for a name', '<form role="dialog"><input name="matches"></form>', box(400, 0, 100, 50), LEFT],
  ])('keep off what is a dialog: %s', (_, html, at, spot) => {
    const layer = stage.page(html, at);
    const element = notices();
    place({ layers: [layer] });
    expect(where(element)).toBe(spot);
    expect(stage.placer.reads).toBe(stage.reads);
  });

  it('do not keep off a dialog that is gone', () => {
    const layer = stage.page('<div role="dialog"></div>', box(400, 0, 100, 50));
    layer.remove();
    const element = notices();
    place({ layers: [layer] });
    expect(where(element)).toBe(CENTRE);
    expect(stage.reads).toBe(1);
  });
});

describe('the panel', () => {
  const panel = (size = 'whole', at = box(0, 0, 300, 500)): HTMLElement => stage.ours(`<div class="panel" data-size="${size}"></div>`, at);
  const placeAll = place;
  const open = { side: 'end', folded: false } as const;
  /** A control that is kept clear. */
  const control = (...at: [number, number, number, number]) => ({ key: 'k', element: stage.page('<button>a</button>', box(...at)) });

  it('is told its spot, once it has been measured', () => {
    panel();
    place({ panel: open });
    expect(stage.spots).toEqual([{ corner: 'bottom-end', size: 'whole' }]);
    expect(stage.placer.reads).toBe(1);
    expect(stage.reads).toBe(1);
    place({ panel: { side: 'start', folded: true } });
    expect(stage.spots).toEqual([{ corner: 'bottom-start', size: 'folded' }]);
  });

  it('bears its spot, which is written only where it changes', async () => {
    const element = panel();
    element.removeAttribute('data-size');
    place({ panel: open });
    expect({ ...element.dataset }).toEqual({ corner: 'bottom-end', size: 'whole' });
    const written: string[] = [];
    const observer = new MutationObserver((records) => void written.push(...records.map((record) => record.attributeName as string)));
    observer.observe(element, { attributes: true });
    place({ panel: open });
    await settle();
    expect(written).toEqual([]);
    place({ panel: { side: 'start', folded: true } });
    await settle();
    expect(written).toEqual(['data-corner', 'data-size']);
    expect({ ...element.dataset }).toEqual({ corner: 'bottom-start', size: 'folded' });
    observer.disconnect();
  });

  it('has none where it is not wanted or not there', () => {
    place({ panel: open });
    expect(stage.spots).toEqual([]);
    panel();
    place({});
    expect(stage.spots).toEqual([]);
    expect(stage.reads).toBe(0);
  });

  it('waits on a narrow screen until the notices are closed', () => {
    Object.defineProperty(document.documentElement, 'clientWidth', { configurable: true, value: 479 });
    panel('folded', box(0, 0, 150, 46));
    const notices = stage.ours('<div class="notices"><p>x</p></div>', box(0, 0, 300, 100));
    place({ panel: open });
    expect(stage.spots).toEqual([{ corner: 'bottom-end', size: 'away' }]);
    notices.replaceChildren();
    place({ panel: { ...open, folded: true } });
    expect(stage.spots).toEqual([{ corner: 'bottom-end', size: 'folded' }]);
  });

  it('folds for the hint that was asked for, where both have no room, and unfolds after it', () => {
    panel('whole', box(0, 0, 900, 600));
    const anchored = [control(40, 100, 40, 40)];
    const hint = stage.ours('<div class="hint" data-key="k"><i class="line"></i><div class="bubble"></div></div>');
    stage.set(hint.lastElementChild as HTMLElement, box(0, 0, 300, 400));
    place({ panel: open, anchored, openHint: 'k', asked: true });
    expect(stage.spots).toEqual([{ corner: 'bottom-end', size: 'whole' }]);
    place({ panel: open, anchored, openHint: 'k', asked: true });
    expect(stage.spots).toEqual([{ corner: 'bottom-end', size: 'folded' }]);
    place({ panel: open, anchored });
    expect(stage.spots).toEqual([{ corner: 'bottom-end', size: 'whole' }]);
  });

  it('keeps off controls, in reading direction, and off the notices', () => {
    panel('whole', box(0, 0, 300, 700));
    const anchored = [control(900, 300, 40, 40)];
    place({ panel: open, anchored });
    expect(stage.spots).toEqual([{ corner: 'bottom-start', size: 'whole' }]);
    place({ panel: open, anchored, rtl: true });
    expect(stage.spots).toEqual([{ corner: 'bottom-end', size: 'whole' }]);
    // with a control at either side it folds; with the notices low down on the left it goes right
    stage.ours('<div class="notices"><p>x</p></div>', box(0, 0, 976, 740));
    place({ panel: open });
    expect(stage.spots).toEqual([{ corner: 'bottom-end', size: 'away' }]);
  });

  it.each([
    [728, 'bottom-end'],
    [729, 'bottom-start'],
  ])('whole takes a bar of 260 for what it folds to: a control up to %i', (right, corner) => {
    panel();
    // the whole fits nowhere
    place({ panel: open, anchored: [control(right - 700, 742, 700, 40), { ...control(0, 60, 1000, 300), key: 'l' }] });
    expect(stage.spots).toEqual([{ corner: right === 728 ? 'bottom-end' : 'top-end', size: 'folded' }]);
    expect(corner).toBeDefined();
  });

  it.each([
    [742, 'bottom-end'],
    [743, 'top-end'],
  ] as const)('and of a height of 46: a control down to %i', (bottom, corner) => {
    panel();
    place({ panel: open, anchored: [control(0, bottom - 380, 1000, 380)] });
    expect(stage.spots).toEqual([{ corner, size: 'folded' }]);
  });

  it('takes a bar as wide as a narrow screen lets it', () => {
    stage = new Stage({ innerWidth: 200 });
    Object.defineProperty(document.documentElement, 'clientWidth', { configurable: true, value: 200 });
    panel();
    place({ panel: open });
    expect(stage.spots).toEqual([{ corner: 'bottom-end', size: 'folded' }]);
  });

  it('folded is a bar as large as it is', () => {
    const element = panel('folded', box(0, 0, 200, 30));
    const place = (change: Partial<PlacerView>): void => {
      element.dataset['size'] = 'folded';
      placeAll(change);
    };
    // room for 200 × 30 at the right, and nowhere else
    place({ panel: { side: 'end', folded: true }, anchored: [control(0, 758, 788, 42), { ...control(0, 0, 1000, 100), key: 'l' }] });
    expect(stage.spots).toEqual([{ corner: 'bottom-end', size: 'folded' }]);
    place({ panel: { side: 'end', folded: true }, anchored: [control(0, 757, 789, 42), { ...control(0, 0, 1000, 100), key: 'l' }] });
    expect(stage.spots).toEqual([{ corner: 'bottom-end', size: 'away' }]);
    place({ panel: { side: 'end', folded: true }, anchored: [control(0, 400, 1000, 358), { ...control(0, 0, 1000, 100), key: 'l' }] });
    expect(stage.spots).toEqual([{ corner: 'bottom-end', size: 'folded' }]);
    place({ panel: { side: 'end', folded: true }, anchored: [control(0, 400, 1000, 359), { ...control(0, 0, 1000, 100), key: 'l' }] });
    expect(stage.spots).toEqual([{ corner: 'bottom-end', size: 'away' }]);
  });

  it.each([
    [468, 'whole'],
    [469, 'folded'],
  ] as const)('folded unfolds where there is room for 320 × 320: a control down to %i', (bottom, size) => {
    panel('folded', box(0, 0, 200, 30));
    place({ panel: open, anchored: [control(0, bottom - 390, 1000, 390)] });
    expect(stage.spots[0]?.size).toBe(size);
  });

  it.each([
    [668, 'bottom-end', 'whole'],
    [669, 'bottom-end', 'folded'],
  ] as const)('folded unfolds where there is room for 320 × 320: a control up to %i', (right, corner, size) => {
    panel('folded', box(0, 0, 200, 30));
    place({ panel: open, anchored: [control(0, 410, right, 380), { ...control(0, 100, 1000, 300), key: 'l' }] });
    expect(stage.spots[0]?.size).toBe(size);
    expect(stage.spots[0]?.corner).toBe(corner);
  });

  it('folded is taken to be as high as it was when it was whole, and as wide as the screen lets it', () => {
    const element = panel('whole', box(0, 0, 300, 500));
    placeAll({ panel: open });
    const place = (change: Partial<PlacerView>): void => {
      element.dataset['size'] = 'folded';
      placeAll(change);
    };
    stage.set(element, box(0, 0, 200, 30));
    place({ panel: open, anchored: [control(0, 0, 1000, 288)] });
    expect(stage.spots[0]?.size).toBe('whole');
    place({ panel: open, anchored: [control(0, 0, 1000, 289)] });
    expect(stage.spots[0]?.size).toBe('folded');
    Object.defineProperty(document.documentElement, 'clientWidth', { configurable: true, value: 250 });
    place({ panel: open });
    expect(stage.spots[0]?.size).toBe('whole');
  });
});

describe('the open bubble', () => {
  /** A bubble of 300 × 150 for a control, and the rest of the scene. */
  const scene = async (
    at: Box,
    { others = [], dialogs = [], ...change }: { others?: Box[]; dialogs?: Box[] } & Partial<PlacerView> = {},
  ): Promise<HTMLElement> => {
    stage.root.replaceChildren();
    const layers = dialogs.map((each) => stage.page('<div role="dialog"></div>', each));
    const element = stage.page('<button>a</button>', at);
    const hint = stage.ours('<div class="hint" data-key="k"><div class="bubble"></div></div>');
    const bubble = hint.firstElementChild as HTMLElement;
    stage.set(bubble, box(0, 0, 300, 150));
    const anchored = [
      { key: 'k', element },
      ...others.map((each, i) => ({ key: `o${i}`, element: stage.page('<button>o</button>', each) })),
    ];
    place({ anchored, layers, openHint: 'k', ...change });
    await settle();
    return bubble;
  };
  it('is joined to its control by a line', async () => {
    const bubble = await scene(box(400, 300, 100, 40));
    const line = document.createElement('i');
    line.className = 'line';
    bubble.before(line);
    place({ anchored: [{ key: 'k', element: document.querySelector('button') as Element }], openHint: 'k' });
    expect([where(line), line.style.width, line.style.height, line.style.display]).toEqual(['449 344', '2px', '6px', '']);
  });

  const BELOW = '300 350';
  const ABOVE = '300 140';
  const RIGHT = '510 245';
  const LEFT = '90 245';
  const control = box(400, 300, 100, 40);
  const below = box(440, 360, 20, 20);
  const above = box(440, 200, 20, 20);
  const right = box(700, 300, 20, 20);
  const left = box(200, 300, 20, 20);

  it('stands below its control, and is visible', async () => {
    const bubble = await scene(control);
    expect(where(bubble)).toBe(BELOW);
    expect(bubble.style.visibility).toBe('');
    expect(stage.placer.reads).toBe(stage.reads);
  });

  it.each<[string, Box[], Box[], string]>([
    ['above where something is below', [below], [], ABOVE],
    ['above where a dialog is below', [], [below], ABOVE],
    ['right of it', [below, above], [], RIGHT],
    ['left of it', [below, above, right], [], LEFT],
    ['left of it, dialogs mixed in', [above], [below, right], LEFT],
  ])('stands %s', async (_, others, dialogs, spot) => {
    const bubble = await scene(control, { others, dialogs });
    expect(where(bubble)).toBe(spot);
    expect(bubble.style.visibility).toBe('');
  });

  it.each([
    [false, 'hidden'],
    [true, ''],
  ])('stands where it hides least, and there only if it was asked for: %j', async (asked, visibility) => {
    const bubble = await scene(control, { others: [below, above, box(700, 300, 20, 19), left], asked });
    expect(where(bubble)).toBe(RIGHT);
    expect(bubble.style.visibility).toBe(visibility);
  });

  it.each([
    ['the first of all', [10, 20, 20, 20], BELOW],
    ['the second', [20, 10, 20, 20], ABOVE],
    ['the last', [20, 20, 20, 10], LEFT],
    ['of places equally bad the first', [20, 10, 10, 10], ABOVE],
    ['of all equally bad the first', [10, 10, 10, 10], BELOW],
  ])('takes %s where that hides least', async (_, heights, spot) => {
    const others = [below, above, right, left].map((each, i) => ({ ...each, height: heights[i] as number }));
    expect(where(await scene(control, { others, asked: true }))).toBe(spot);
  });

  it.each([
    [200, '300 -10'],
    [100, '300 200'],
  ])('leaves the screen a little rather than cover a control more: %i wide', async (width, spot) => {
    // above, ten rows of 200 would be out
    const others = [box(300, 210, width, 18), box(600, 160, 100, 40), box(100, 160, 100, 40)];
    expect(where(await scene(box(400, 150, 100, 40), { others, asked: true }))).toBe(spot);
  });

  it('that covers nothing is not moved by halves of pixels', async () => {
    for (const part of [0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9])
      expect(where(await scene(box(400 + part, 300, 100, 40)))).toBe(part < 0.5 ? BELOW : '301 350');
  });

  it('stays eight pixels from the edges of the screen', async () => {
    expect(where(await scene(box(0, 300, 100, 40)))).toBe('8 350');
    expect(where(await scene(box(900, 300, 100, 40)))).toBe('692 350');
  });

  it('goes up at the lower edge', async () => {
    expect(where(await scene(box(400, 700, 100, 40)))).toBe('300 540');
  });

  it('stands on whole pixels', async () => {
    expect(where(await scene(box(400.3, 300.4, 100, 40.2)))).toBe('300 351');
  });

  it('of a control in a dialog stands beside the dialog', async () => {
    const bubble = await scene(box(450, 320, 100, 40), { dialogs: [box(300, 200, 400, 300)] });
    expect(where(bubble)).toBe('350 510');
    expect(bubble.style.visibility).toBe('');
  });

  it('of a control in a dialog stays at the control where that is beside the dialog already', async () => {
    expect(where(await scene(control, { dialogs: [box(390, 290, 120, 60)] }))).toBe(BELOW);
  });

  it('of a control in a dialog stays there where the dialog leaves no room', async () => {
    // nowhere outside is room for all of it
    const bubble = await scene(box(450, 320, 100, 40), { dialogs: [box(100, 50, 800, 700)], asked: true });
    expect(where(bubble)).toBe('350 370');
  });

  it('of a control in a dialog stays there where the room outside is other dialogs’', async () => {
    const around = [box(0, 505, 1000, 200), box(0, 0, 1000, 190), box(705, 195, 200, 300), box(200, 195, 90, 300)];
    const bubble = await scene(box(450, 320, 100, 40), { dialogs: [box(300, 200, 400, 300), ...around], asked: true });
    expect(where(bubble)).toBe('140 265');
  });

  it.each([
    [false, 'hidden'],
    [true, ''],
  ])('of a control that stands out of its dialog lies on it only if asked for: %j', async (asked, visibility) => {
    const bubble = await scene(box(450, 480, 100, 60), {
      dialogs: [box(300, 200, 400, 300)],
      others: [box(350, 665, 300, 135)],
      asked,
    });
    expect(where(bubble)).toBe('350 510');
    expect(bubble.style.visibility).toBe(visibility);
  });

  it('of a control beside a dialog does not go to the dialog', async () => {
    const bubble = await scene(control, { dialogs: [box(350, 345, 600, 400)], others: [above], asked: true });
    expect(where(bubble)).toBe(ABOVE);
    const low = await scene(control, { dialogs: [box(350, 345, 600, 400)], others: [box(300, 140, 300, 150)], asked: true });
    expect(where(low)).toBe(LEFT);
  });

  it('is not placed where there is none, or its control is gone', async () => {
    const element = stage.page('<button>a</button>', control);
    const hint = stage.ours('<div class="hint" data-key="x"><div class="bubble"></div></div>');
    const bubble = hint.firstElementChild as HTMLElement;
    stage.set(bubble, box(0, 0, 300, 150));
    place({ anchored: [{ key: 'k', element }], openHint: 'k' });
    await settle();
    expect(bubble.style.transform).toBe('');
    place({ anchored: [{ key: 'k', element }], openHint: 'x' });
    await settle();
    expect(bubble.style.transform).toBe('');
    expect(stage.placer.reads).toBe(stage.reads);
  });

  it('that nobody opened is left alone', async () => {
    expect(where(await scene(control, { openHint: undefined }))).toBe('');
  });
});

describe('nothing of ours catches a press before it is placed', () => {
  it('so what has no place yet is hidden until there is one', () => {
    const element = stage.page('<button>a</button>', box(100, 100, 80, 40));
    const fresh = hintFor('k');
    const bubble = stage.ours('<div class="bubble"></div>');
    const other = stage.ours('<div class="other"></div>');
    const placed = stage.ours('<div class="badge" style="transform: translate(1px, 1px)"></div>');
    stage.placer.start();
    stage.placer.show(view({ anchored: [{ key: 'k', element }] }));
    expect([fresh.badge, bubble, other, placed].map(({ style }) => style.visibility)).toEqual(['hidden', 'hidden', '', '']);
    expect(stage.reads).toBe(0);
    expect(stage.laidOut).not.toHaveBeenCalled();
    stage.layout();
    expect(fresh.badge.style.visibility).toBe('');
    expect(stage.laidOut).toHaveBeenCalledTimes(1);
  });

  it('but not when the panel’s new spot brings a new rendering: that is placed at once', () => {
    const { badge } = hintFor('k');
    const element = stage.page('<button>a</button>', box(100, 100, 80, 40));
    const anchored = [{ key: 'k', element }];
    stage.ours('<div class="panel"></div>', box(0, 0, 300, 500));
    const shown: string[] = [];
    let late: HTMLElement | undefined;
    const placer = new Placer(
      stage.window as never,
      () => {
        if (late) return;
        late = hintFor('l').badge;
        placer.show(view({ anchored: [...anchored, { key: 'l', element }], panel: { side: 'end', folded: false } }));
        shown.push(where(badge), where(late));
      },
      () => stage.laidOut(),
    );
    placer.start();
    placer.show(view({ anchored, panel: { side: 'end', folded: false } }));
    stage.layout();
    expect(shown).toEqual(['184 108', '72 108']);
    expect(stage.laidOut).toHaveBeenCalledTimes(1);
    // and the next rendering waits again
    const last = hintFor('m').badge;
    placer.show(view({ anchored }));
    expect(last.style.visibility).toBe('hidden');
    expect(stage.laidOut).toHaveBeenCalledTimes(1);
    stage.layout();
    expect(stage.laidOut).toHaveBeenCalledTimes(2);
    placer.stop();
  });
});

describe('the placer', () => {
  const one = (): PlacerView => view({ anchored: [{ key: 'k', element: stage.page('<button>a</button>', box(100, 100, 80, 40)) }] });
  const fire = (type: string, target: EventTarget = document.body): void => {
    target.dispatchEvent(new Event(type));
  };

  it('reads style and layout once they are up to date, then writes, then says where the panel goes', () => {
    const order: string[] = [];
    stage.ours('<div class="panel"></div>', box(0, 0, 300, 500));
    const notices = stage.ours('<div class="notices"><p>x</p></div>', box(0, 0, 300, 100));
    stage.laidOut.mockImplementation(() => order.push(`laid out, ${stage.reads} read`));
    vi.spyOn(stage.spots, 'push').mockImplementation(() => order.push(`panel, notices at ${where(notices)}`));
    place({ panel: { side: 'end', folded: false } });
    expect(order).toEqual(['laid out, 0 read', 'panel, notices at 350 12']);
  });

  it.each(['scroll', 'resize'])('follows a %s anywhere on the page, once a frame', (type) => {
    stage.placer.start();
    stage.placer.show(one());
    stage.layout();
    stage.frame(); // sizes are reported when they begin to be observed
    const reads = stage.reads;
    expect(stage.waiting).toBe(0);
    fire(type);
    fire(type);
    expect(stage.waiting).toBe(1);
    expect(stage.reads).toBe(reads);
    stage.frame();
    expect(stage.reads).toBe(reads + 3);
    expect(stage.waiting).toBe(0);
    fire(type);
    expect(stage.waiting).toBe(1);
  });

  it('follows a zoom by two fingers, where there can be one', () => {
    stage.placer.start();
    fire('resize', stage.viewport);
    expect(stage.waiting).toBe(1);
    stage.placer.stop();
    fire('resize', stage.viewport);
    expect(stage.waiting).toBe(0);
    stage = new Stage({ visualViewport: null });
    stage.placer.start();
    stage.placer.stop();
  });

  it.each(['transitionrun', 'animationstart', 'toggle'])('follows what a %s sets off for 700 ms, frame by frame', (type) => {
    stage.placer.start();
    stage.placer.show(view({ panel: undefined }));
    stage.layout();
    stage.now = 1000;
    fire(type);
    for (let ms = 100; ms < 700; ms += 100) {
      expect(stage.waiting).toBe(1);
      stage.frame(100);
    }
    expect(stage.waiting).toBe(1);
    stage.frame(100);
    expect(stage.waiting).toBe(0);
    fire(type);
    expect(stage.waiting).toBe(1);
    stage.frame(699);
    expect(stage.waiting).toBe(1);
    stage.placer.stop();
    expect(stage.waiting).toBe(0);
    fire(type);
    expect(stage.waiting).toBe(0);
  });

  it('promises the page never to stop an event', () => {
    const onWindow = vi.fn();
    const onDocument = vi.spyOn(document, 'addEventListener');
    stage = new Stage({ addEventListener: onWindow });
    stage.placer.start();
    const options = { capture: true, passive: true };
    expect([...onWindow.mock.calls, ...onDocument.mock.calls].map(([type, , how]) => [type, how])).toEqual(
      ['scroll', 'resize', 'transitionrun', 'animationstart', 'toggle'].map((type) => [type, options]),
    );
  });

  it('takes away every listener as it was put', () => {
    const added: unknown[][] = [];
    const removed: unknown[][] = [];
    const note = (list: unknown[][]) => (type: string, listener: unknown, how: { capture: boolean } | boolean) =>
      list.push([type, listener, typeof how === 'object' ? how.capture : how]);
    stage = new Stage({ addEventListener: note(added), removeEventListener: note(removed) });
    vi.spyOn(document, 'addEventListener').mockImplementation(note(added) as never);
    vi.spyOn(document, 'removeEventListener').mockImplementation(note(removed) as never);
    stage.placer.start();
    stage.placer.stop();
    expect(added).toHaveLength(5);
    expect(removed).toEqual(added);
  });

  it('starts once', () => {
    stage.placer.start();
    stage.placer.start();
    expect(stage.observers).toHaveLength(2);
  });

  it('watches the sizes of the controls shown and of what is around the first and the last, and of those only', () => {
    const anchor = (key: string) => ({ key, element: stage.page('<button>a</button>', box(100, 100, 80, 40)) });
    const a = anchor('a');
    const b = anchor('b');
    const c = anchor('c');
    stage.placer.start();
    const sizes = stage.observers[0] as Observer;
    const observe = vi.spyOn(sizes, 'observe');
    stage.placer.show(view({ anchored: [a, b] }));
    const around = [document.body, document.documentElement];
    expect(sizes.targets).toEqual(new Set([a.element, b.element, ...around]));
    stage.layout();
    // what it has just begun to watch is placed anyway
    expect(stage.waiting).toBe(0);
    stage.placer.show(view({ anchored: [b, c] }));
    expect(sizes.targets).toEqual(new Set([b.element, c.element, ...around]));
    expect(observe).toHaveBeenCalledTimes(3 + around.length);
    // a new size is followed at the next frame
    stage.frame();
    stage.frame();
    expect(stage.waiting).toBe(0);
    sizes.fresh.add(b.element);
    sizes.tell();
    expect(stage.waiting).toBe(1);
    stage.placer.stop();
    expect(sizes.targets.size).toBe(0);
    // and from the beginning where it starts again
    stage.placer.start();
    stage.placer.show(view({ anchored: [b] }));
    expect((stage.observers[2] as Observer).targets).toEqual(new Set([b.element, ...around]));
  });

  it('waits for a layout once for each placing', () => {
    stage.placer.start();
    const laidOut = stage.observers[1] as Observer;
    stage.placer.show(one());
    expect([...laidOut.targets]).toEqual([document.documentElement]);
    stage.layout();
    expect(laidOut.targets.size).toBe(0);
    stage.placer.show(one());
    expect(laidOut.targets.size).toBe(1);
    stage.placer.stop();
    expect(laidOut.targets.size).toBe(0);
  });

  it('does nothing before it is started nor after it is stopped', () => {
    fire('scroll');
    stage.placer.request();
    expect(stage.waiting).toBe(0);
    stage.placer.start();
    stage.placer.show(one());
    stage.layout();
    stage.placer.request();
    expect(stage.waiting).toBe(1);
    stage.placer.stop();
    expect(stage.waiting).toBe(0);
    const reads = stage.reads;
    fire('scroll');
    fire('resize');
    fire('toggle');
    stage.placer.request();
    expect(stage.waiting).toBe(0);
    // a rendering of before is not placed again
    stage.placer.start();
    stage.placer.request();
    stage.frame();
    expect(stage.reads).toBe(reads);
    expect(stage.waiting).toBe(0);
  });

  it('follows a page that changes all the time ten times a second, and the last change too', () => {
    vi.useFakeTimers();
    try {
      const asked = (): number => {
        const waiting = stage.waiting;
        stage.frame();
        return waiting;
      };
      stage.placer.start();
      stage.placer.show(one());
      stage.layout();
      stage.now += 100; // at rest
      stage.placer.followPage();
      expect(asked()).toBe(1);
      stage.now += 60;
      stage.placer.followPage();
      stage.placer.followPage();
      expect(asked()).toBe(0);
      vi.advanceTimersByTime(39);
      expect(asked()).toBe(0);
      vi.advanceTimersByTime(1);
      expect(asked()).toBe(1);
      stage.placer.followPage();
      stage.placer.stop();
      vi.advanceTimersByTime(1000);
      expect(stage.waiting).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('cancels no frame when none was asked for', () => {
    const cancel = vi.fn();
    stage = new Stage({ cancelAnimationFrame: cancel });
    stage.placer.start();
    stage.placer.stop();
    expect(cancel).not.toHaveBeenCalled();
  });

  it('places at once where nobody can say when there has been a layout', () => {
    stage = new Stage({ ResizeObserver: undefined });
    const { badge } = hintFor('k');
    stage.placer.start();
    stage.placer.show(one());
    expect(where(badge)).toBe('184 108');
    fire('scroll');
    stage.frame();
    expect(stage.reads).toBe(6);
    stage.placer.stop();
  });

  it('needs nobody to tell about layouts', () => {
    const { badge } = hintFor('k');
    const placer = new Placer(stage.window as never, () => undefined);
    placer.start();
    placer.show(one());
    stage.layout();
    expect(where(badge)).toBe('184 108');
    placer.stop();
  });
});

describe('what moves together is moved as one', () => {
  const ROWS = 12;
  let rows: { key: string; element: HTMLElement; ours: Ours }[];
  let group: HTMLElement;
  let asked: number;
  const all = (change: Partial<PlacerView> = {}): PlacerView =>
    view({ anchored: rows.map(({ key, element }) => ({ key, element })), ...change });
  const shift = (dy: number): void => {
    for (const { element } of rows) {
      const at = stage.boxes.get(element) as Box;
      stage.set(element, { ...at, y: at.y + dy });
    }
  };
  /** A frame of a scroll; says what of the page was read in it. */
  const scroll = (dy: number, ms = 16): { rects: number; hits: number } => {
    shift(dy);
    window.dispatchEvent(new Event('scroll'));
    const before = stage.reads;
    asked = 0;
    stage.frame(ms);
    return { rects: stage.reads - before - asked, hits: asked };
  };

  beforeEach(() => {
    group = stage.ours('<div class="marks"></div>');
    rows = Array.from({ length: ROWS }, (_, n) => {
      const key = `r${n}`;
      const ours = hintFor(key);
      group.append(ours.mark, ours.hint);
      return { key, element: stage.page('<button>a</button>', box(100, 60 * n, 200, 30)), ours };
    });
    const { elementFromPoint } = document;
    document.elementFromPoint = (x, y) => {
      asked++;
      return elementFromPoint.call(document, x, y);
    };
    stage.placer.start();
    stage.placer.show(all());
    stage.layout();
    stage.frame();
  });

  it('in the first frame of a scroll each control is measured, in the next the first and the last; nothing is asked, one thing is written', async () => {
    const written: string[] = [];
    const observer = new MutationObserver((records) => written.push(...records.map(({ target }) => (target as Element).className)));
    observer.observe(stage.root, { attributes: true, subtree: true });
    expect(scroll(-4)).toEqual({ rects: ROWS, hits: 0 });
    await settle();
    expect(written).toEqual(['marks']);
    expect(where(group)).toBe('0 -4');
    expect(scroll(-4)).toEqual({ rects: 2, hits: 0 });
    expect(where(group)).toBe('0 -8');
    observer.disconnect();
  });

  it('where they come to rest, each is placed by itself, and a few are asked about', async () => {
    vi.useFakeTimers();
    try {
      scroll(-4);
      stage.now += 100;
      vi.advanceTimersByTime(100);
      const before = stage.reads;
      asked = 0;
      stage.frame();
      expect(group.style.transform).toBe('');
      expect(where((rows[5] as (typeof rows)[0]).ours.mark)).toBe('96 292');
      expect(asked).toBeLessThanOrEqual(12);
      expect(stage.reads - before - asked).toBe(ROWS);
      // once more, for what stood still meanwhile, and that was all
      stage.now += 100;
      vi.advanceTimersByTime(100);
      expect(stage.waiting).toBe(1);
      stage.frame();
      vi.advanceTimersByTime(1000);
      expect(stage.waiting).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('a scroll of a second asks about few more than sixty times', () => {
    let hits = 0;
    for (let n = 0; n < 60; n++) hits += scroll(n < 30 ? -1 : 1).hits;
    expect(hits).toBeGreaterThan(0);
    expect(hits).toBeLessThanOrEqual(66);
  });

  it('when one of them moves otherwise, all are placed at once', () => {
    const bar = rows[0] as (typeof rows)[0];
    shift(-4);
    stage.set(bar.element, box(100, 0, 200, 30));
    window.dispatchEvent(new Event('scroll'));
    stage.frame();
    expect(group.style.transform).toBe('');
    expect(where(bar.ours.mark)).toBe('96 -4');
    expect(where((rows[3] as (typeof rows)[0]).ours.mark)).toBe('96 172');
  });

  it('one between the others that stays where it is is seen within a tenth of a second, and is then measured in each frame', () => {
    const bar = rows[5] as (typeof rows)[0];
    const held = stage.boxes.get(bar.element) as Box;
    scroll(-4);
    for (let n = 0; n < 7; n++) {
      shift(-4);
      stage.set(bar.element, held);
      window.dispatchEvent(new Event('scroll'));
      stage.frame();
    }
    expect(group.style.transform).toBe('');
    expect(where(bar.ours.mark)).toBe('96 296');
    expect(where((rows[3] as (typeof rows)[0]).ours.mark)).toBe('96 144');
    const before = stage.reads;
    asked = 0;
    shift(-4);
    stage.set(bar.element, held);
    window.dispatchEvent(new Event('scroll'));
    stage.frame();
    expect(stage.reads - before - asked).toBe(ROWS);
    expect(where(bar.ours.mark)).toBe('96 296');
    expect(where((rows[3] as (typeof rows)[0]).ours.mark)).toBe('96 140');
  });

  it('one that has another size is placed anew at once', () => {
    const row = rows[5] as (typeof rows)[0];
    scroll(-4);
    stage.set(row.element, { ...(stage.boxes.get(row.element) as Box), width: 300 });
    (stage.observers[0] as Observer).fresh.add(row.element);
    stage.layout();
    stage.frame();
    expect(row.ours.mark.style.width).toBe('308px');
  });

  it('follows what grows above them, without an event', () => {
    shift(20);
    const sizes = stage.observers[0] as Observer;
    sizes.fresh.add(document.body);
    stage.layout();
    stage.frame();
    expect(where(group)).toBe('0 20');
  });

  it('measures two of them, and no more, when something grows below them', () => {
    const sizes = stage.observers[0] as Observer;
    sizes.fresh.add(document.body);
    const before = stage.reads;
    stage.layout();
    expect(stage.reads - before).toBe(2);
    expect(stage.waiting).toBe(0);
  });

  it('is seen to go under a bar of the page as soon as something is asked', () => {
    stage.page('<nav>bar</nav>', box(0, 0, 1000, 100));
    for (let n = 0; n < 8; n++) scroll(-1);
    expect(rows.filter(({ ours }) => ours.mark.style.display === 'none').map(({ key }) => key)).toEqual(['r0', 'r1']);
  });

  it('the panel stands still meanwhile, for a second', () => {
    stage.ours('<div class="panel"></div>', box(0, 0, 300, 300));
    stage.placer.show(all({ panel: { side: 'end', folded: false } }));
    stage.layout();
    const before = stage.spots.length;
    for (let n = 0; n < 50; n++) scroll(-1);
    expect(stage.spots.length).toBe(before);
    for (let n = 0; n < 20; n++) scroll(-1);
    expect(stage.spots.length).toBe(before + 1);
  });

  it('another size of the screen is no movement', () => {
    shift(-4);
    window.dispatchEvent(new Event('resize'));
    stage.frame();
    expect(group.style.transform).toBe('');
    expect(where((rows[5] as (typeof rows)[0]).ours.mark)).toBe('96 292');
  });
});
