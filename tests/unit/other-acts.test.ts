import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heldAs, show } from '../corpus/press';

interface OtherAct {
  readonly language: string;
  readonly says: string;
  readonly label: string;
}

const ACTS: readonly OtherAct[] = readFileSync('tests/corpus/other-acts.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map((line) => line.split('\t') as [string, string, string])
  .map(([language, says, label]) => ({ language, says, label }));

const page = (title: string, body: string): string =>
  `<!doctype html><html><head><title>${title}</title></head><body><div id="app">${body}</div></body></html>`;
const button = (label: string): string => `<button type="button" data-press><span>${label}</span></button>`;
const dialog = (title: string, label: string): string =>
  `<div role="dialog" aria-modal="true"><h2>${title}</h2><footer><button type="button">OK</button>${button(label)}</footer></div>`;
const PHONE = 'Redmi Note 12 Pro';
const FACTS = '<dl><dt>IMEI</dt><dd>860000000000017</dd><dt>HyperOS</dt><dd>1.0.6.0</dd></dl>';

/** Where such a label may stand beside what is guarded. */
const PLACES: readonly (readonly [place: string, url: string, html: (label: string) => string])[] = [
  ['device page', 'https://i.mi.com/next/hardware/detail?id=7f3a', (label) => page(PHONE, `<h1>${PHONE}</h1>${FACTS}${button(label)}`)],
  [
    'device dialog',
    'https://i.mi.com/next/hardware/detail?id=7f3a',
    (label) => page(PHONE, `<h1>${PHONE}</h1>${FACTS}${dialog(PHONE, label)}`),
  ],
  [
    'account dialog',
    'https://account.xiaomi.com/fe/hub/centre',
    (label) => page('Xiaomi Account', `<h1>Xiaomi Account</h1>${dialog('Xiaomi Account', label)}`),
  ],
  [
    'privacy page',
    'https://account.xiaomi.com/fe/service/account/privacy',
    (label) => page('Privacy', `<h1>Privacy</h1><ul><li>${button('Privacy policy')}</li><li>${button(label)}</li></ul>`),
  ],
];

describe('labels that look like a guarded act and are another', () => {
  it('are of many languages', () => {
    expect(new Set(ACTS.map(({ language }) => language)).size).toBeGreaterThanOrEqual(60);
  });

  it.each(PLACES)('are never held: %s', (_place, url, html) => {
    const held = ACTS.flatMap(({ language, says, label }) => {
      show(html(label));
      const buttons = document.querySelectorAll('[data-press]');
      const as = heldAs(buttons[buttons.length - 1] as Element, url);
      return as ? [`${language} ${label} (${says}) held as ${as}`] : [];
    });
    expect(held).toEqual([]);
  });

  it.each([
    ['device page', 'Delete device'],
    ['device dialog', 'Удалить устройство'],
    ['account dialog', 'Konto löschen'],
    ['privacy page', 'Withdraw consent'],
  ])('stand where the true ones are held: %s', (place, label) => {
    const [, url, html] = PLACES.find(([name]) => name === place) as (typeof PLACES)[number];
    show(html(label));
    const buttons = document.querySelectorAll('[data-press]');
    expect(heldAs(buttons[buttons.length - 1] as Element, url)).toBeDefined();
  });
});
