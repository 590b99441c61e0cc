// The panel beside the page. What is real: the browser's own panel, opened by a press on our button, in a window with tabs that come and
// go; and a press on the extension's own button, as the browser makes it. What is not: no protocol sends a mouse into the panel, so what is
// pressed in it is pressed by a script (nothing in it asks for more), and none presses the browser's own keys, so what they bring about is
// asked for from a page of the extension.
import { expect, it } from 'vitest';
import type { SidePanel, Tab } from './support/driver';
import { stored } from './support/faults';
import { inBrowsers, PopupPage, settled, type World } from './support/world';

/** The extension's API, in a page of the extension. */
declare const chrome: {
  action: { getTitle(d: object): Promise<string>; getPopup(d: object): Promise<string> };
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  runtime: { sendMessage(message: object): Promise<unknown> };
  sidePanel?: { getPanelBehavior(): Promise<{ openPanelOnActionClick: boolean }> };
  tabs: {
    query(q: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object, to: object): Promise<unknown>;
  };
};

/** Opens it with the button in the popup, which stands in a tab that goes then. */
async function keepBeside(world: World, tab: Tab, popup: PopupPage): Promise<SidePanel> {
  await popup.tab.find('[data-action="keep-beside"]').click();
  const panel = await world.driver.sidePanel(tab);
  await tab.activate();
  await expect.poll(() => panel.evaluate((document) => document.querySelector('[data-place="beside"] .tab-line') !== null)).toBe(true);
  return panel;
}

/** What it says of the tab in front: how it is, and which page it shows. */
const says = (panel: SidePanel): Promise<string> =>
  panel.evaluate((document) => {
    const line = document.querySelector('.tab-line');
    return [line?.getAttribute('data-tab'), line?.getAttribute('data-page')].filter(Boolean).join(' ');
  });
const press = (panel: SidePanel, css: string): Promise<void> =>
  panel.evaluate((document, selector) => document.querySelector<HTMLElement>(selector)?.click(), css);
const nextStep = (panel: SidePanel): Promise<string | null | undefined> =>
  panel.evaluate((document) => document.querySelector('.next [data-step]')?.getAttribute('data-step'));

inBrowsers('the panel beside the page', {}, (world) => {
  it('stays while tabs come and go, says what the one in front shows, also where the overlay must not be, and its ticks arrive', async () => {
    await world.fresh();
    const tab = await world.driver.tab();
    await tab.goto('https://i.mi.com/#/');
    await expect.poll(() => tab.overlay().page()).toBe('cloud-home');
    const popup = new PopupPage(await world.driver.popup(tab));
    await popup.choose('delete-account');
    const panel = await keepBeside(world, tab, popup);
    await expect.poll(() => says(panel)).toBe('seen cloud-home');

    // a route inside of the page, and the page's own way to it
    await world.walk(tab, 'settings');
    await expect.poll(() => tab.overlay().page()).toBe('cloud-settings');
    await expect.poll(() => says(panel)).toBe('seen cloud-settings');

    const other = await world.driver.tab();
    await other.goto('https://example.test/');
    await expect.poll(() => says(panel)).toBe('foreign');
    await other.goto('https://account.xiaomi.com/fe/service/login/password');
    await expect.poll(() => says(panel)).toBe('excluded');
    expect(await other.overlay().present()).toBe(false);
    const step = await nextStep(panel);
    expect(step).toBeTruthy();

    await press(panel, '.next input[type="checkbox"]');
    await expect.poll(() => nextStep(panel)).not.toBe(step);
    await tab.activate();
    await expect.poll(() => says(panel)).toBe('seen cloud-settings');
    await expect.poll(() => tab.overlay().find('[role="progressbar"]').attribute('aria-valuenow')).toBe('1');

    // what closes the popup: a reload of a tab that was open before
    await other.activate();
    await other.evaluate(() => history.pushState(null, '', '/fe/service/account'));
    await expect.poll(() => says(panel)).toBe('stale');
    await press(panel, '[data-tab="stale"] button');
    await expect.poll(() => other.overlay().page()).toBe('security');
    await expect.poll(() => says(panel)).toBe('seen security');
    await other.close();
    await expect.poll(() => says(panel)).toBe('seen cloud-settings');
    await tab.close();
  });

  it('is of a private window in a private window: another list, and nothing of it is kept', async () => {
    await world.fresh();
    const tab = await world.driver.tab({ private: true });
    await tab.goto('https://i.mi.com/#/');
    await expect.poll(() => tab.overlay().page()).toBe('cloud-home');
    const popup = new PopupPage(await world.driver.popup(tab));
    await popup.choose('sell-or-give-away');
    const panel = await keepBeside(world, tab, popup);
    await expect.poll(() => says(panel)).toBe('seen cloud-home');
    expect(await panel.evaluate((document) => document.querySelector('.note')?.textContent)).toContain('Приватное окно');
    await press(panel, '[data-view="more"]');
    await expect.poll(() => panel.evaluate((document) => document.querySelector('[data-action="change-journey"]') !== null)).toBe(true);
    expect((await stored(world))['progress']?.journey ?? null).toBeNull();
    await tab.close();
  });

  it('is as narrow as a browser makes it, with what to do now above everything else', async () => {
    await world.fresh();
    const popup = new PopupPage(await world.driver.extensionPage('popup.html'));
    await popup.choose('sell-or-give-away');
    await popup.addDevice('Redmi Note 8');
    await popup.tab.close();
    const page = await world.driver.extensionPage('sidepanel.html');
    for (const width of [252, 300, 400, 500]) {
      await page.viewport(width, 800);
      for (const size of ['100', '150']) {
        await page.find('[data-view="more"]').click();
        await page.find('.settings:not([open]) summary').click();
        await page.find('select[name="text-size"]').evaluate((select, value) => {
          (select as HTMLSelectElement).value = value;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        }, size);
        await page.find(`[data-place="beside"][data-text="${size}"]`).waitFor();
        for (const view of ['steps', 'devices', 'now']) {
          await page.find(`[data-view="${view}"]`).click();
          await page.find(`[data-view="${view}"][aria-current]`).waitFor();
          const wide = await page.evaluate(() =>
            [document.documentElement, document.querySelector('.body')].map((part) => part && part.scrollWidth - part.clientWidth),
          );
          expect(wide, `${view} at ${width} px, ${size} %`).toEqual([0, 0]);
        }
        // no word stands there letter by letter
        await page.find('[data-view="devices"]').click();
        expect((await page.find('.device-line > span').rect()).height, `kind at ${width} px, ${size} %`).toBeLessThan(50);
        await page.find('[data-view="now"]').click();
        const [main, now, tabs] = await Promise.all(['main', '.next h2', '.tabs'].map((css) => page.find(css).rect()));
        expect(main).toMatchObject({ x: 0, y: 0, width, height: 800 });
        expect(now?.y).toBeLessThan(300);
        expect((tabs?.y ?? 0) + (tabs?.height ?? 0)).toBeLessThanOrEqual(801);
      }
    }
    expect(await page.axe('page')).toEqual([]);
    await page.close();
  });
});

// a window of its own: where the panel is open already, Firefox's button closes it
inBrowsers('button, keys and title', {}, (world) => {
  it('is what the button opens, if its owner prefers that', async () => {
    await world.fresh();
    const popup = new PopupPage(await world.driver.extensionPage('popup.html'));
    await popup.choose('delete-account');
    await popup.view('more');
    await popup.tab.find('.settings summary').click();
    const button = () =>
      world.inExtension(async () => [
        (await chrome.action.getPopup({})).replace(/^.*\//, ''),
        (await chrome.sidePanel?.getPanelBehavior())?.openPanelOnActionClick ?? null,
      ]);
    const opensPanel = world.name === 'chromium' ? [true, false] : [null, null];
    await popup.tab.find('input[name="button"]').click();
    await expect.poll(button).toEqual(['', opensPanel[0]]);
    const tab = await world.driver.tab();
    await tab.goto('https://i.mi.com/#/');
    await world.driver.pressButton(tab);
    const panel = await world.driver.sidePanel(tab);
    await expect.poll(() => nextStep(panel)).not.toBeFalsy();
    await tab.close();
    await popup.tab.activate();
    await popup.tab.find('input[name="button"]').click();
    await expect.poll(button).toEqual(['popup.html', opensPanel[1]]);
    await popup.tab.close();
  });

  it('says in the title of the button what its number counts', async () => {
    await world.fresh();
    const tab = await world.driver.tab();
    await tab.goto('https://i.mi.com/#/');
    // as the settings do it; what only lies in the storage is read when the background begins anew
    await world.inExtension(() => chrome.runtime.sendMessage({ type: 'settings', change: { language: 'ru' } }));
    const title = () => world.inExtension(() => chrome.action.getTitle({}));
    const popup = new PopupPage(await world.driver.popup(tab));
    await popup.choose('delete-account');
    await expect.poll(title).toBe(`Отвязка. ${await popup.tab.find('[role="progressbar"]').attribute('aria-valuetext')}`);
    await popup.tickNext();
    await expect.poll(title).toBe(`Отвязка. ${await popup.tab.find('[role="progressbar"]').attribute('aria-valuetext')}`);
    await popup.tab.close();
    await tab.close();
  });

  it('has the keys that it suggests: the browser took them all', async () => {
    const keys = await world.inExtension(async () => (await chrome.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]));
    expect(Object.fromEntries(keys)).toEqual({
      _execute_action: 'Alt+Shift+U',
      [world.name === 'chromium' ? 'open-side-panel' : '_execute_sidebar_action']: 'Alt+Shift+K',
      'next-hint': 'Alt+Shift+H',
    });
  });

  it('goes from hint to hint with the keyboard’s focus, when the extension says so', async () => {
    await world.fresh();
    await world.ownPage(); // which would stand in front of the page when it is opened later
    const tab = await world.driver.tab();
    await tab.goto('https://i.mi.com/#/');
    await expect.poll(() => tab.overlay().page()).toBe('cloud-home');
    await tab.overlay().find('.hint').waitFor('attached');
    await settled(tab);
    const key = () =>
      world.inExtension(async () => {
        const [own] = (await chrome.tabs.query({})).filter(({ url }) => url?.startsWith('https://i.mi.com/'));
        await chrome.tabs.sendMessage(own?.id ?? 0, { type: 'next-hint' }, { frameId: 0 }).catch(() => undefined);
      });
    const inFocus = () =>
      tab
        .overlay()
        .find('.ug')
        .evaluate((view) => (view.getRootNode() as ShadowRoot).activeElement?.closest('.hint')?.getAttribute('data-key') ?? '');
    const seen: string[] = [];
    for (let presses = 0; presses < 3; presses++) {
      await key();
      await expect.poll(inFocus).not.toBe(seen.at(-1) ?? '');
      seen.push(await inFocus());
      await tab
        .overlay()
        .find(`.hint[data-key="${seen.at(-1)}"] .bubble`)
        .waitFor();
    }
    // there are two on this page, and after the last comes the first
    expect(seen[1]).not.toBe(seen[0]);
    expect(seen[2]).toBe(seen[0]);
    await tab.activate();
    await tab.keyboard.press('Escape');
    await tab.overlay().find('.hint[data-open="true"] .bubble').waitFor('hidden');
    await tab.close();
  });
});
