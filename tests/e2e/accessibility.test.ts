// Every surface by keyboard alone, by the accessibility tree, at the narrowest width and in large text; WCAG 2.2 AA.
import { expect, it } from 'vitest';
import type { El, Tab } from './support/driver';
import { inBrowsers, PopupPage, settled } from './support/world';

/** Presses of Tab after which nobody would go on. */
const PATIENCE = 60;
const VIEWS = ['now', 'steps', 'devices', 'more'] as const;
const SECTIONS = ['plan', 'questions', 'devices', 'waiting', 'letter', 'hand-over', 'new-account', 'detours', 'copy'] as const;
const ACTIVE = ['button', 'checkbox', 'radio', 'link', 'combobox', 'textbox', 'progressbar'];

inBrowsers('for everybody', { width: 400, height: 600 }, (world) => {
  const popup = async (): Promise<PopupPage> => {
    await world.fresh();
    const page = new PopupPage(await world.driver.extensionPage('popup.html'));
    await page.tab.find('[data-journey]').waitFor();
    return page;
  };
  /** Goes on by Tab until this has the focus; something always has it. */
  const tabTo = async ({ keyboard, find }: Pick<Tab, 'keyboard' | 'find'>, css: string): Promise<void> => {
    const wanted: El = find(css);
    await wanted.waitFor();
    for (let n = 0; n < PATIENCE; n++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await keyboard.press('Tab');
    }
    throw new Error(`${css} cannot be reached by Tab`);
  };

  it.each(['delete-account', 'sell-or-give-away'])('%s can be walked by keyboard alone, and the focus is never lost', async (journey) => {
    const { tab } = await popup();
    const press = async (css: string, key = 'Enter'): Promise<void> => {
      await tabTo({ keyboard: tab.keyboard, find: (selector) => tab.find(selector) }, css);
      await tab.keyboard.press(key);
    };
    await press(`[data-journey="${journey}"]`);
    if (journey === 'delete-account') await press('[data-purpose="end-it"]');
    await press('[data-action="add-device"]');
    await tab.find('input[name="name"]:focus').waitFor();
    await tab.keyboard.type('Mi 9');
    await tab.keyboard.press('Enter');
    await tab.find('.device').waitFor();
    const stands = async (): Promise<string> => {
      const end = tab.find('[data-now]');
      if (await end.exists()) return `end:${await end.attribute('data-now')}`;
      return `${await tab.find('.next [data-step]').attribute('data-step')} ${(await tab.find('.next .device-name').texts()).join()}`;
    };
    let steps = 0;
    for (let at = await stands(); !at.startsWith('end:'); at = await stands()) {
      expect(steps++, at).toBeLessThan(40);
      await press('.next input[type="checkbox"]', 'Space');
      await expect.poll(stands).not.toBe(at);
      await expect.poll(() => tab.evaluate(() => document.activeElement?.localName), { message: at }).not.toBe('body');
    }
    expect(await stands()).toBe('end:finished');
    expect(steps).toBeGreaterThan(8);
    await tab.close();
  });

  it('everything that can be used has a name, and stands in the order in which it is read', async () => {
    const page = await popup();
    await page.choose('delete-account');
    await page.addDevice('Mi 9');
    for (const view of VIEWS) {
      await page.view(view);
      const nodes = await page.tab.accessibility();
      const nameless = nodes.filter(({ role, name }) => ACTIVE.includes(role) && name === '');
      expect(nameless, view).toEqual([]);
      const roles = nodes.map(({ role }) => role);
      // the heading of the page, how far, what there is to do, and the ways on: each before the other
      const order = [roles.indexOf('heading'), roles.indexOf('progressbar'), roles.lastIndexOf('heading'), roles.lastIndexOf('button')];
      expect(order, view).toEqual([...order].sort((a, b) => a - b));
    }
    await page.tab.close();
  });

  it('axe finds nothing in any part of the popup and the desk', async () => {
    const page = await popup();
    await page.choose('sell-or-give-away');
    await page.addDevice('Mi 9');
    for (const view of VIEWS) {
      await page.view(view);
      expect(await page.tab.axe('page'), view).toEqual([]);
    }
    await page.tab.close();
    const desk = await world.driver.extensionPage('desk.html');
    for (const section of SECTIONS) {
      await desk.evaluate((hash) => location.assign(`#${hash}`), section);
      await desk.find(`[data-section="${section}"]`).waitFor();
      expect(await desk.axe('page'), section).toEqual([]);
    }
    await desk.close();
  });

  it('fits 320 pixels, and a screen of 1280 at 400 %, in the largest text, without scrolling sideways', async () => {
    const page = await popup();
    await page.choose('delete-account');
    await page.addDevice('Redmi Note 8 Pro');
    await world.inExtension(async () => {
      const { storage } = ((globalThis as never)['browser'] ?? (globalThis as never)['chrome']) as {
        storage: { local: { set(items: object): Promise<void> } };
      };
      await storage.local.set({ settings: { language: 'ru', textSize: '150' } });
    });
    await page.tab.reload();
    const widest = (tab: Tab): Promise<number> =>
      tab.evaluate(() =>
        Math.max(
          document.documentElement.scrollWidth - innerWidth,
          ...[...document.querySelectorAll('.body')].map((part) => part.scrollWidth - part.clientWidth),
        ),
      );
    await page.tab.find('[data-text="150"]').waitFor();
    for (const [width, height] of [
      [320, 640],
      [320, 256],
    ] as const) {
      await page.tab.viewport(width, height);
      for (const view of VIEWS) {
        await page.view(view);
        const folded = page.tab.find('details:not([open]) > summary');
        while (await folded.exists()) await folded.click();
        await settled(page.tab);
        expect(await widest(page.tab), `popup ${view} ${height}`).toBeLessThanOrEqual(0);
      }
    }
    await page.tab.close();
    const desk = await world.driver.extensionPage('desk.html');
    await desk.viewport(320, 256);
    for (const section of SECTIONS) {
      await desk.evaluate((hash) => location.assign(`#${hash}`), section);
      await desk.find(`[data-section="${section}"]`).waitFor();
      await settled(desk);
      expect(await widest(desk), `desk ${section}`).toBeLessThanOrEqual(0);
    }
    await desk.close();
  });

  it('nothing to press is smaller than 24 pixels, main actions are 44 high', async () => {
    /** What is too small, in the document or in our root. */
    const small = (scope: El): Promise<string[]> =>
      scope.evaluate((root) =>
        [...root.querySelectorAll<HTMLElement>('button,a[href],summary,select,input,textarea')].flatMap((element) => {
          // a box to tick is pressed by its label, too
          const target = element.matches('input') ? ((element as HTMLInputElement).labels?.[0] ?? element) : element;
          const { width, height } = target.getBoundingClientRect();
          if (width === 0 || !element.checkVisibility({ visibilityProperty: true })) return [];
          const least = element.matches('.primary,.done input') ? 43.5 : 23.5;
          return height < least || width < 23.5 ? [`${element.outerHTML.slice(0, 90)} ${Math.round(width)}×${Math.round(height)}`] : [];
        }),
      );
    const page = await popup();
    await page.tab.viewport(360, 640);
    expect(await small(page.tab.find('body'))).toEqual([]);
    await page.choose('delete-account');
    await page.addDevice('Mi 9');
    for (const view of VIEWS) {
      await page.view(view);
      expect(await small(page.tab.find('body')), view).toEqual([]);
    }
    world.configure({ generation: 'mobile' });
    const tab = await world.driver.tab();
    await tab.viewport(360, 640);
    for (const at of ['home', 'devices', 'device', 'delete'] as const) {
      await world.walk(tab, at);
      await tab.overlay().find('.badge').waitFor('attached');
      expect(await small(tab.overlay().find('.ug')), at).toEqual([]);
    }
    await tab.close();
    await page.tab.close();
  });
});
