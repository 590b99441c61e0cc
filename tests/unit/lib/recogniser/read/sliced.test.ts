import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { DocumentReader } from '../../../../../lib/recogniser/read/document-reader';
import { createRecogniser, recognise } from '../../../../../lib/site/recognise';

afterEach(() => {
  document.body.innerHTML = '';
});

/** Everything that a scan keeps, by the ids of the elements. */
const kept = (reader: DocumentReader): unknown => {
  const name = (element: Element): string => `${element.localName}#${element.id}`;
  return {
    hits: [...reader.index.matches].map(([element, hit]) => `${name(element)} ${name(hit.innermost)} ${hit.text}`).sort(),
    devices: [...reader.index.deviceNames].map(([element, text]) => `${name(element)} ${text}`).sort(),
    headings: [...reader.index.headings].map(name).sort(),
    layers: [...reader.index.layers].map(name).sort(),
    secretFields: [...reader.index.secretFields].map(name).sort(),
    prose: reader.index.proseLength,
  };
};
const fresh = (): unknown => {
  const reader = new DocumentReader(document);
  reader.readAll();
  return kept(reader);
};

const LONG = 'Совсем другое и очень длинное описание того, что здесь будет сделано с этим устройством, если вы на это нажмёте, и ещё слова';
const TEXTS = ['Удалить устройство', 'Мои устройства', 'Redmi Note 8 Pro', 'Удалить', 'устройство', 'слово', ' ', LONG, 'Поиск устройства'];
const TAGS = ['div', 'div', 'span', 'b', 'button', 'h2', 'ul', 'li', 'p', 'dialog', 'section'];

/** Evenly distributed numbers (mulberry32): a property testing library likes the ends of a range too well. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A random page and random hands on it. */
class Chaos {
  private count = 0;
  constructor(private readonly random: () => number) {}

  private pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)] as T;
  }
  build(depth: number): Element {
    const element = document.createElement(this.pick(TAGS));
    element.id = `e${this.count++}`;
    const children = depth === 0 ? 1 : 1 + Math.floor(this.random() * 4);
    for (let i = 0; i < children; i++) {
      if (depth === 0 || this.random() < 0.35) element.append(this.pick(TEXTS));
      else element.append(this.build(depth - 1));
    }
    return element;
  }
  change(): void {
    const all = [...document.body.querySelectorAll('main *')];
    const element = this.pick(all);
    const act = this.random();
    if (!element) return;
    if (act < 0.2) element.textContent = this.pick(TEXTS);
    else if (act < 0.35) element.append(this.build(1));
    else if (act < 0.45) element.remove();
    else if (act < 0.65) element.parentElement?.append(element);
    else if (act < 0.8) element.parentElement?.prepend(element);
    else {
      const to = this.pick(all);
      if (!element.contains(to)) to.insertBefore(element, this.pick([...to.childNodes, null]));
    }
  }
}

describe('what changes during a reading in slices', () => {
  it('ends as a fresh look does, whatever is put, taken, moved or said meanwhile', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 12 }), (seed, limit) => {
        const chaos = new Chaos(dice(seed));
        // a page is no label as a whole
        document.body.innerHTML = `<p>${LONG}</p><main></main>`;
        document.querySelector('main')?.append(...Array.from({ length: 5 }, () => chaos.build(3)));
        const records = new MutationObserver(() => undefined);
        records.observe(document, { childList: true, characterData: true, subtree: true });
        const reader = new DocumentReader(document);
        const changed: Node[] = [];
        const change = (): void => {
          chaos.change();
          for (const record of records.takeRecords()) changed.push(...reader.touchedBy(record));
        };
        reader.begin();
        for (let slice = 0; !reader.proceed(limit); slice++) if (slice < 20) for (let i = 0; i < 3; i++) change();
        for (let i = 0; i < 3; i++) change();
        reader.readChanged(changed);
        expect(kept(reader)).toEqual(fresh());
        // and from then on
        for (let i = 0; i < 10; i++) {
          changed.length = 0;
          change();
          reader.readChanged(changed);
          expect(kept(reader)).toEqual(fresh());
        }
        records.disconnect();
      }),
      { numRuns: 400 },
    );
  });
});

const CLOUD = new URL('https://i.mi.com/#/somewhere');
const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

it('a label that has grown long is a label no more, nor is what was around it', () => {
  document.body.innerHTML = `<div><a href="#/devices">Мои устройства</a><h1>Redmi Note 8 Pro</h1><p>Поиск устройства</p>
    <div id="wrap"><div id="mid"><button id="b">Удалить устройство</button></div></div></div>`;
  const recogniser = createRecogniser(document);
  expect(recogniser.update(CLOUD)?.controls.get('remove-device')).toHaveLength(1);
  byId('b').textContent = LONG;
  expect(recogniser.update(CLOUD, [byId('b')])?.controls.has('remove-device')).toBe(
    recognise(CLOUD, document)?.controls.has('remove-device'),
  );
});

/** Reads a hundred elements in each update, and no more. */
const slowly = () => {
  let time = 0;
  return createRecogniser(document, [], { elements: 100, ms: 0, now: () => time++ });
};
const filler = (n: number): string => Array.from({ length: n }, (_, i) => `<p id="p${i}"><i>x${i}</i></p>`).join('');
const LIST = `<h2>Мои устройства</h2><ul><li><b>Redmi Note 8 Pro</b><button>Удалить устройство</button></li>
  <li><b>Redmi 9</b><button>Удалить устройство</button></li></ul>`;

it.each([40, 45, 49, 50, 51, 55])('a half-read child that moves to the end leaves nothing out: %i', (n) => {
  document.body.innerHTML = `<div id="big">${filler(400)}${LIST}</div>`;
  const recogniser = slowly();
  recogniser.update(CLOUD);
  const child = byId(`p${n}`);
  byId('big').append(child);
  let found = recogniser.update(CLOUD, [child]);
  for (let i = 0; i < 40 && recogniser.reading; i++) found = recogniser.update(CLOUD, []);
  expect(found?.page).toBe('my-devices');
});

it('the layers of the last reading count until the page has been read anew', () => {
  document.body.innerHTML = `<div>${filler(400)}${LIST}<dialog id="dialog">Привет</dialog></div>`;
  const recogniser = slowly();
  recogniser.update(CLOUD);
  while (recogniser.reading) recogniser.update(CLOUD, []);
  expect([...recogniser.layers]).toEqual([byId('dialog')]);
  recogniser.update(CLOUD);
  expect(recogniser.reading).toBe('again');
  expect([...recogniser.layers]).toEqual([byId('dialog')]);
  byId('dialog').remove();
  for (let i = 0; i < 40 && recogniser.reading; i++) recogniser.update(CLOUD, []);
  expect([...recogniser.layers]).toEqual([]);
});
