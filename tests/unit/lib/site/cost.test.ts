/** What recognition costs, counted in questions to the page: the same on every machine. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageWatcher } from '../../../../lib/content/page-watcher';
import { createRecogniser } from '../../../../lib/site/recognise';

const SIZES = [200, 2_000, 20_000] as const;
const URL_OF_PAGE = new URL('https://i.mi.com/#/mic/devices');
const GROUP = 120;

/** A list of devices, and below it a very long list of files: `count` elements in the body. */
function open(count: number): void {
  const device = '<li><b>Redmi Note 8 Pro</b><span>В сети</span><button>Удалить устройство</button></li>';
  const head = `<h1>Настройки</h1><h2>Мои устройства</h2><a href="#/mic/devices">Мои устройства</a><ul>${device.repeat(3)}</ul>`;
  const row =
    '<div class="row"><span class="name"><b>IMG_2024</b>.jpg</span><div class="meta"><i class="sign"></i><span>2 KB</span></div></div>';
  const groups = Math.floor((count - 16) / (GROUP + 1));
  const group = `<section class="group">${row.repeat(GROUP / 6)}</section>`;
  document.body.innerHTML = head + group.repeat(groups) + '<hr>'.repeat(count - 16 - groups * (GROUP + 1));
  expect(document.body.querySelectorAll('*').length).toBe(count);
}

/** Counts what is asked of the page while `work` runs. */
function asked(work: () => void): { calls: number; searched: number; styles: number } {
  let calls = 0;
  let searched = 0;
  let styles = 0;
  const { querySelectorAll: all, querySelector: one } = Element.prototype;
  const size = (scope: Element | Document): number =>
    all.call(scope === document ? document.documentElement : (scope as Element), '*').length;
  for (const prototype of [Element.prototype, Document.prototype]) {
    const [allOf, oneOf] =
      prototype === Element.prototype ? [all, one] : [Document.prototype.querySelectorAll, Document.prototype.querySelector];
    vi.spyOn(prototype, 'querySelectorAll').mockImplementation(function (this: Element, selector: string) {
      calls++;
      searched += size(this);
      return allOf.call(this, selector);
    } as never);
    vi.spyOn(prototype, 'querySelector').mockImplementation(function (this: Element, selector: string) {
      calls++;
      searched += size(this);
      return oneOf.call(this, selector);
    } as never);
  }
  const style = window.getComputedStyle.bind(window);
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element) => {
    styles++;
    return style(element);
  });
  work();
  vi.restoreAllMocks();
  return { calls, searched, styles };
}

/** Nodes that are asked for their neighbours. */
function walked(work: () => void): number {
  let steps = 0;
  const spies = (['firstChild', 'nextSibling', 'parentElement', 'parentNode'] as const).map((name) => {
    const get = Object.getOwnPropertyDescriptor(Node.prototype, name)?.get as () => Node | null;
    return vi.spyOn(Node.prototype, name, 'get').mockImplementation(function (this: Node) {
      steps++;
      return get.call(this) as never;
    });
  });
  work();
  for (const spy of spies) spy.mockRestore();
  return steps;
}

/** How often attributes are read. */
function attributesRead(work: () => void): number {
  let attributes = 0;
  const { getAttribute, hasAttribute, getAttributeNames } = Element.prototype;
  const count = (method: (...args: never[]) => unknown) =>
    function (this: Element, ...args: never[]) {
      attributes++;
      return method.apply(this, args);
    } as never;
  vi.spyOn(Element.prototype, 'getAttribute').mockImplementation(count(getAttribute));
  vi.spyOn(Element.prototype, 'hasAttribute').mockImplementation(count(hasAttribute));
  vi.spyOn(Element.prototype, 'getAttributeNames').mockImplementation(count(getAttributeNames));
  work();
  vi.restoreAllMocks();
  return attributes;
}

afterEach(() => vi.restoreAllMocks());

/** A new file in a group in the middle of the list. */
function addRow(): Element {
  const groups = document.querySelectorAll('.group');
  const group = groups[Math.floor(groups.length / 2)] as Element;
  group.append((group.firstElementChild as Element).cloneNode(true));
  return group;
}

describe('a first pass', () => {
  it.each(SIZES)('reads each of %d elements once', (count) => {
    open(count);
    const recogniser = createRecogniser(document);
    expect(recogniser.update(URL_OF_PAGE)?.page).toBe('my-devices');
    expect(recogniser.visited).toBe(count + 1);
  });

  it('asks each element once which attributes it has, and reads of them what may say what it is', () => {
    const [few, many] = [200, 2_000].map((count) => {
      open(count);
      return attributesRead(() => void createRecogniser(document).update(URL_OF_PAGE));
    }) as [number, number];
    // the few labels of a page are asked for more, however long it is
    expect((many - few) / 1_800).toBeLessThan(2.4);
    expect(many / 2_000).toBeLessThan(2.5);
  });

  it('takes no more than a few steps a node, and searches nothing that it has read', () => {
    const per = SIZES.map((count) => {
      open(count);
      const recogniser = createRecogniser(document);
      const work = (): void => void recogniser.update(URL_OF_PAGE);
      return { steps: walked(work) / count, asked: asked(() => void createRecogniser(document).update(URL_OF_PAGE)) };
    });
    for (const { steps } of per) expect(steps).toBeLessThan(8);
    expect((per[2] as (typeof per)[0]).steps).toBeLessThan(2.2);
    expect(new Set(per.map(({ asked: { calls } }) => calls)).size, 'as many searches, whatever the length').toBe(1);
    expect(new Set(per.map(({ asked: { searched } }) => searched)).size, 'through as many elements').toBe(1);
    expect(new Set(per.map(({ asked: { styles } }) => styles)).size, 'as many computed styles').toBe(1);
  });
});

describe('a pass after a change', () => {
  it('reads, walks and searches as much on a long page as on a short one', () => {
    const costs = SIZES.map((count) => {
      open(count);
      const recogniser = createRecogniser(document);
      recogniser.update(URL_OF_PAGE);
      const before = recogniser.visited;
      const steps = walked(() => void recogniser.update(URL_OF_PAGE, [addRow()]));
      const visited = recogniser.visited - before;
      return { visited, steps, asked: asked(() => void recogniser.update(URL_OF_PAGE, [document.querySelector('.group') as Element])) };
    });
    const [small, middle, large] = costs as [(typeof costs)[0], (typeof costs)[0], (typeof costs)[0]];
    expect(large.visited).toBeLessThanOrEqual(GROUP + 10);
    expect(large.visited).toBe(middle.visited);
    expect(large.asked).toEqual(small.asked);
    expect(large.asked.searched).toBeLessThan(200);
    expect(large.steps).toBeLessThan(small.steps * 1.5);
  });

  it('reads only what came where it came to a long list', () => {
    open(20_000);
    const recogniser = createRecogniser(document);
    recogniser.update(URL_OF_PAGE);
    const before = recogniser.visited;
    const group = addRow();
    const added = group.lastElementChild as Element;
    const mutation = { type: 'childList', target: group, addedNodes: [added], removedNodes: [] } as never;
    expect(recogniser.touchedBy(mutation)).toEqual([added]);
    recogniser.update(URL_OF_PAGE, [added]);
    expect(recogniser.visited - before).toBe(6);
  });

  it('reads a label anew that something was put beside', () => {
    document.body.innerHTML = `<h2>Мои устройства</h2><ul><li><b>Redmi Note 8 Pro</b><p><span>Удалить</span></p></li><li><b>Redmi 9</b><p><span>Удалить</span></p></li></ul>`;
    const recogniser = createRecogniser(document);
    recogniser.update(URL_OF_PAGE);
    const label = document.querySelector('p') as Element;
    const mutation = { type: 'childList', target: label, addedNodes: [label.firstChild], removedNodes: [] } as never;
    expect(recogniser.touchedBy(mutation)).toEqual([label]);
  });
});

describe('a frame of a restless page', () => {
  /** Puts so many new rows deep into a long list, and reads them. */
  const frame = (count: number, depth: number) => {
    open(2_000);
    const storm = document.createElement('section');
    storm.textContent = 'слово '.repeat(30);
    let deepest: Element = document.body;
    for (let i = 0; i < depth; i++) {
      const around = document.createElement('div');
      around.textContent = 'слово '.repeat(30);
      deepest.append(around);
      deepest = around;
    }
    deepest.append(storm);
    const recogniser = createRecogniser(document);
    recogniser.update(URL_OF_PAGE);
    const rows = Array.from({ length: count }, (_, i) => {
      const row = document.createElement('div');
      row.innerHTML = `<span class="name">файл ${i}</span><button>ok</button>`;
      return row;
    });
    storm.append(...rows);
    const mutation = { type: 'childList', target: storm, addedNodes: rows, removedNodes: [] } as never;
    expect(recogniser.touchedBy(mutation)).toEqual(rows);
    const before = recogniser.visited;
    let steps = 0;
    const attributes = attributesRead(() => {
      steps = walked(() => void recogniser.update(URL_OF_PAGE, rows));
    });
    expect(recogniser.visited - before).toBe(3 * count);
    return { steps, attributes };
  };

  it('costs a few steps and attributes for each new element, the first and the last', () => {
    const [few, many] = [frame(20, 3), frame(60, 3)];
    expect((many.attributes - few.attributes) / 120).toBeLessThan(2.5);
    expect((many.steps - few.steps) / 120).toBeLessThan(3);
  });

  it('costs as much however deep they stand, but for the way there', () => {
    const [flat, deep] = [frame(60, 3), frame(60, 43)];
    expect(deep.steps - flat.steps).toBeLessThan(40 * 5);
    expect(deep.attributes - flat.attributes).toBeLessThan(40 * 3);
  });
});

describe('what is judged anew', () => {
  const FILE = '<div class="row"><span class="name"><b>IMG_2025</b>.jpg</span></div>';
  const begin = () => {
    open(200);
    const recogniser = createRecogniser(document);
    const first = recogniser.update(URL_OF_PAGE);
    const group = document.querySelector('.group') as Element;
    const bring = (html: string): Element => {
      group.insertAdjacentHTML('beforeend', html);
      return group.lastElementChild as Element;
    };
    return { recogniser, first, bring };
  };

  it('nothing, where what came means nothing by itself; but it is owed', () => {
    const { recogniser, first, bring } = begin();
    expect(recogniser.pending).toBe(false);
    expect(asked(() => expect(recogniser.update(URL_OF_PAGE, [bring(FILE)])).toBe(first)).calls).toBe(0);
    expect(recogniser.pending).toBe(true);
    expect(recogniser.update(URL_OF_PAGE, [])).toBe(first);
    expect(recogniser.pending).toBe(false);
  });

  it('at once, what is a label, came or gone', () => {
    const { recogniser, first, bring } = begin();
    const device = bring('<ul><li><b>Redmi 9</b><button>Удалить устройство</button></li></ul>');
    const second = recogniser.update(URL_OF_PAGE, [device]);
    expect(recogniser.pending).toBe(false);
    expect(second?.controls.get('remove-device')).toHaveLength(4);
    device.remove();
    const third = recogniser.update(URL_OF_PAGE, [document.querySelector('.group') as Element]);
    expect(recogniser.pending).toBe(false);
    expect(third?.controls.get('remove-device')).toHaveLength(3);
    expect(third).not.toBe(first);
  });

  it('under another address', () => {
    const { recogniser, bring } = begin();
    recogniser.update(new URL('https://i.mi.com/#/'), [bring(FILE)]);
    expect(recogniser.pending).toBe(false);
  });

  it('now and then on a page that never rests', () => {
    const { recogniser, bring } = begin();
    const owed = Array.from({ length: 22 }, () => {
      recogniser.update(URL_OF_PAGE, [bring(FILE)]);
      return recogniser.pending;
    });
    expect(owed.filter((is) => !is)).toHaveLength(2);
  });

  it('and the very same recognition comes back as long as it says the same', () => {
    const { recogniser, first } = begin();
    expect(recogniser.update(URL_OF_PAGE)).toBe(first);
    const name = document.querySelector('li b') as Element;
    name.textContent = 'Redmi Note 9 Pro';
    const renamed = recogniser.update(URL_OF_PAGE, [name]);
    expect(renamed).not.toBe(first);
    expect(recogniser.update(URL_OF_PAGE)).toBe(renamed);
    document.querySelector('h1')?.remove();
    expect(recogniser.update(URL_OF_PAGE)).not.toBe(renamed);
  });
});

describe('the watcher', () => {
  const frames: FrameRequestCallback[] = [];
  const frame = async (): Promise<void> => {
    await new Promise((done) => setTimeout(done)); // mutations are told behind the task that made them
    for (const call of frames.splice(0)) call(performance.now());
  };
  const watch = (): { passes: (readonly Node[] | undefined)[]; watcher: PageWatcher } => {
    frames.length = 0;
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation((call) => frames.push(call));
    const passes: (readonly Node[] | undefined)[] = [];
    const watcher = new PageWatcher(
      window as never,
      (changed) => passes.push(changed),
      () => false,
    );
    watcher.start();
    return { passes, watcher };
  };

  it('calls once for all changes of a frame, and not at all when nothing changes', async () => {
    open(200);
    const { passes, watcher } = watch();
    await frame();
    expect(passes).toEqual([undefined]);
    await frame();
    expect(passes).toHaveLength(1);
    for (let i = 0; i < 100; i++) addRow();
    await frame();
    expect(passes).toHaveLength(2);
    expect(passes[1]).toHaveLength(1);
    watcher.stop();
  });

  it('stops listening once everything has to be read anyway', async () => {
    open(2_000);
    const { passes, watcher } = watch();
    await frame();
    for (const element of [...document.querySelectorAll('.row')].slice(0, 2_000)) element.append('x');
    for (const element of document.querySelectorAll('.meta, .name, .sign')) element.append('x');
    await frame();
    expect(passes).toEqual([undefined, undefined]);
    addRow();
    await frame();
    expect(passes).toHaveLength(3);
    expect(passes[2]).toHaveLength(1);
    watcher.stop();
  });
});
