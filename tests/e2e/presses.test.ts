// What is held is at least what reacts: pages of our own making, real presses, and a page that notes whatever reaches it.
import { afterEach, expect, it } from 'vitest';
import type { Tab } from './support/driver';
import { inBrowsers, settled } from './support/world';

/** The page of one device, at an address that says nothing. */
const device = (row: string): string => `
  <nav><a href="#/devices">Мои устройства</a></nav><h1>Redmi Note 8 Pro</h1>
  <button id="harmless" data-reacts>Переименовать</button>${row}`;
const REMOVE = 'Удалить устройство';
const FIND = '<p>Поиск устройства</p>';
const HIDDEN = 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)';
const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
const svg = (inner: string, more = ''): string => `<svg width="24" height="24" ${more}>${inner}<rect width="24" height="24"/></svg>`;
const finder = (control: string): string =>
  device(`<div class="row" style="display:flex;gap:9px">${control}</div><button>${REMOVE}</button>`);

/** Kinds of markup: what the page holds, and where it is pressed. */
const REMOVALS: readonly [kind: string, html: string, pressed: string][] = [
  [
    'a row with a description and a chevron, where the row listens',
    `<ul><li data-reacts style="cursor:pointer"><h4>${REMOVE}</h4><p id="here">Устройство исчезнет из списка</p><i>›</i></li></ul>${FIND}`,
    '#here',
  ],
  [
    'a button named by the text of its picture',
    `<button data-reacts><img id="here" width="24" height="24" src="${PICTURE}" alt="${REMOVE}"></button>${FIND}`,
    '#here',
  ],
  [
    'a button named by the title of its drawing',
    `<button data-reacts id="here">${svg(`<title>${REMOVE}</title>`)}</button>${FIND}`,
    '#here',
  ],
  ['a button named by aria-label', `<button data-reacts aria-label="${REMOVE}">${svg('', 'id="here"')}</button>${FIND}`, '#here'],
  [
    'a button named by hidden text',
    `<button data-reacts>${svg('', 'id="here"')}<span style="${HIDDEN}">${REMOVE}</span></button>${FIND}`,
    '#here',
  ],
  [
    'a label split over inline elements',
    `<div data-reacts role="button" tabindex="0"><font><font id="here">Удалить</font></font> <b>устройство</b></div>${FIND}`,
    '#here',
  ],
];
const SWITCHES: readonly [kind: string, html: string, pressed: string][] = [
  ['a native check box', finder('<span>Поиск устройства</span><input type="checkbox" id="here" data-reacts checked>'), '#here'],
  [
    'the words of its label',
    finder('<label data-reacts><span id="here">Поиск устройства</span><input type="checkbox" checked></label>'),
    '#here',
  ],
  [
    'a switch of a library around a native one',
    finder(
      '<span>Поиск устройства</span><span class="MuiSwitch-root" data-reacts><span class="MuiSwitch-switchBase Mui-checked"><input type="checkbox" role="switch" class="MuiSwitch-input" id="here" checked></span></span>',
    ),
    '#here',
  ],
];

inBrowsers('presses on every kind of markup', {}, (world) => {
  let tab: Tab;
  const guard = () => tab.overlay().find('[role="alertdialog"]');
  /** Puts a page of our own at this address, which notes every press that reaches what reacts. */
  async function show(address: string, html: string): Promise<void> {
    await world.fresh();
    tab = await world.driver.tab();
    await tab.goto(address);
    await tab.evaluate((markup) => {
      const noted: string[] = [];
      (globalThis as never as { noted: string[] }).noted = noted;
      document.body.innerHTML = `<main>${markup}</main>`;
      for (const element of document.querySelectorAll('[data-reacts]'))
        for (const type of ['pointerdown', 'mousedown', 'click']) element.addEventListener(type, () => noted.push(type));
    }, html);
    await settled(tab);
  }
  const noted = (): Promise<string[]> => tab.evaluate(() => (globalThis as never as { noted: string[] }).noted);
  async function isHeld(pressed: string): Promise<void> {
    await tab.find(pressed).click();
    await guard().waitFor();
    expect(await noted()).toEqual([]);
    await guard().find('[data-settled] [data-action="not-yet"]').waitFor();
    await guard().find('[data-settled] [data-action="not-yet"]').click();
    await guard().waitFor('gone');
  }
  afterEach(async () => {
    await tab?.close();
  });

  it.each(REMOVALS)('holds a removal that is %s, and lets its neighbour pass', async (_, html, pressed) => {
    await show('https://i.mi.com/#/memo', device(html));
    await tab.overlay().find('[data-mark="remove-device"]').waitFor('attached');
    await isHeld(pressed);
    await tab.find('#harmless').click();
    await expect.poll(noted).toContain('click');
    expect(await guard().exists()).toBe(false);
  });

  it.each(SWITCHES)('holds %s that is on, and leaves it on', async (_, html, pressed) => {
    await show('https://i.mi.com/#/memo', html);
    await tab.overlay().find('[data-mark="turn-off-find-device"]').waitFor('attached');
    await isHeld(pressed);
    expect(await tab.find('input').evaluate((input) => (input as HTMLInputElement).checked)).toBe(true);
  });

  it('lets a native check box that is off be turned on', async () => {
    await show('https://i.mi.com/#/memo', finder('<span>Поиск устройства</span><input type="checkbox" id="here" data-reacts>'));
    await tab.overlay().find('[data-mark="remove-device"]').waitFor('attached');
    await tab.find('#here').click();
    await expect.poll(noted).toContain('click');
    expect(await tab.find('#here').evaluate((input) => (input as HTMLInputElement).checked)).toBe(true);
    expect(await guard().exists()).toBe(false);
  });

  it('holds the row that withdraws consent to the privacy policy, wherever it is pressed', async () => {
    const row = (title: string, text: string, more: string): string =>
      `<li ${more} style="cursor:pointer;display:flex;gap:9px"><img width="24" height="24" src="${PICTURE}" alt=""><h4>${title}</h4><p>${text}</p><i>›</i></li>`;
    await show(
      'https://account.xiaomi.com/fe/service/account/privacy',
      `<h1>Конфиденциальность</h1><ul>${row('Управление данными', 'Скачать копию', 'id="harmless" data-reacts')}${row('Отзыв согласия', 'Все данные аккаунта будут удалены навсегда', 'id="row" data-reacts')}</ul>`,
    );
    await tab.overlay().find('[data-mark="withdraw-consent"]').waitFor('attached');
    await isHeld('#row p');
    await isHeld('#row i');
    await tab.find('#harmless').click();
    await expect.poll(noted).toContain('click');
    expect(await guard().exists()).toBe(false);
  });
});
