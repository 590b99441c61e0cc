import { expect, it } from 'vitest';
import { inBrowsers, PopupPage } from './support/world';

/** What the toolbar shows. */
const badge = (): Promise<string> => {
  const { action } = ((globalThis as never)['browser'] ?? (globalThis as never)['chrome']) as {
    action: { getBadgeText(d: object): Promise<string> };
  };
  return action.getBadgeText({});
};

inBrowsers('the popup', {}, (world) => {
  it('says which page the tab shows, and tells the other cases apart', async () => {
    await world.fresh();
    const tab = await world.driver.tab();
    const state = async (address: string, wait?: string): Promise<string | null> => {
      await tab.activate();
      await tab.goto('about:blank');
      await tab.goto(address);
      if (wait) await expect.poll(() => tab.overlay().page()).toBe(wait);
      const popup = await world.driver.popup(tab);
      await popup.find('.tab-line:not([data-tab="checking"])').waitFor();
      const line = await popup.find('.tab-line').attribute('data-tab');
      await popup.close();
      return line;
    };
    expect(await state('https://i.mi.com/#/', 'cloud-home')).toBe('seen');
    expect(await state('https://i.mi.com/#/memo')).toBe('unknown');
    expect(await state('https://example.test/')).toBe('foreign');
    expect(await state('https://i.mi.com.evil.test/')).toBe('foreign');
    expect(await state('https://account.xiaomi.com/fe/service/login/password')).toBe('excluded');
    expect(await state('https://i.mi.com/note/h5#/')).toBe('excluded');
    await tab.close();
  });

  it('says what to do where the script cannot be: a route change out of an excluded page', async () => {
    await world.fresh();
    const tab = await world.driver.tab();
    await tab.goto('https://account.xiaomi.com/fe/service/login/password');
    await tab.evaluate(() => history.pushState(null, '', '/fe/service/account'));
    const popup = await world.driver.popup(tab);
    await popup.find('[data-tab="stale"] button').waitFor();
    await popup.find('[data-tab="stale"] button').click();
    await expect.poll(() => tab.overlay().page()).toBe('security');
    await tab.close();
  });

  it('takes the owner there: to a known address, or to the nearest page with what to press', async () => {
    await world.fresh();
    const tab = await world.driver.tab();
    await tab.goto('https://us.i.mi.com/#/');
    const popup = new PopupPage(await world.driver.popup(tab));
    await popup.choose('delete-account');
    await popup.tickNext();
    expect(await popup.nextStep()).toBe('sign-in-works');
    const answers = popup.tab.find('.answers');
    const before = await answers.rect();
    await popup.tab.find('[data-action="go"]').click();
    await expect.poll(() => tab.url()).toContain('account.xiaomi.com/fe/service/account');
    await expect.poll(() => tab.overlay().page()).toBe('security');
    await popup.tab.activate();
    await popup.tab.find('[data-action="go"]').waitFor('hidden');
    expect(await popup.tab.find('.way').text()).toContain('Безопасность');
    expect(await answers.rect()).toEqual(before); // nothing moves under a finger because the tab has gone on
    // an address nobody knows
    await popup.tickUntil('find-list-checked');
    await popup.tickNext();
    expect(await popup.nextStep()).toBe('web-list-checked');
    expect(await popup.tab.find('.go').text()).toContain('Настройки');
    await popup.tab.find('[data-action="go"]').click();
    await expect.poll(() => tab.url()).toContain('i.mi.com/');
    await popup.tab.close();
    await tab.close();
  });

  it('shows the goals and what to press without a scroll, and each thing from its beginning', async () => {
    const scrolled = (): number => (document.querySelector('.body') as HTMLElement).scrollTop;
    /** How far the lower edge lies below what is in sight. */
    const below = (selector: string): number => {
      const edge = (one: string): number => (document.querySelector(one) as HTMLElement).getBoundingClientRect().bottom;
      return edge(selector) - edge('.body');
    };
    for (const language of ['ru', 'en'] as const) {
      await world.fresh({}, language);
      const tab = await world.driver.tab();
      await tab.goto('https://i.mi.com/#/');
      const popup = await world.driver.popup(tab);
      await popup.viewport(400, 600);
      await popup.find('[data-journey="delete-account"]').waitFor();
      expect(await popup.evaluate(below, '.journeys')).toBeLessThanOrEqual(0);
      await popup.find('[data-journey="delete-account"]').click();
      await popup.find('[data-purpose="end-it"]').waitFor();
      await popup.find('[data-purpose="end-it"]').click();
      await popup.find('.next [data-step]').waitFor();
      expect(await popup.evaluate(scrolled)).toBe(0);
      expect(await popup.evaluate(below, '.answers')).toBeLessThanOrEqual(0);
      const first = await popup.find('.next [data-step]').attribute('data-step');
      await popup.evaluate(() => (document.querySelector('.body') as HTMLElement).scrollTo(0, 999));
      await popup.find('.next input[type="checkbox"]').click();
      await popup.find(`.next [data-step="${first}"]`).waitFor('gone');
      await popup.find('.next [data-step]').waitFor();
      expect(await popup.evaluate(scrolled)).toBe(0);
      expect(await popup.evaluate(below, '.answers')).toBeLessThanOrEqual(0);
      await popup.close();
      await tab.close();
    }
  });

  it('shows the number of steps left on the toolbar', async () => {
    await world.fresh();
    const tab = await world.driver.tab();
    await tab.goto('https://i.mi.com/#/');
    const popup = new PopupPage(await world.driver.popup(tab));
    await popup.choose('delete-account');
    await expect.poll(() => world.inExtension(badge)).toBe(String(await popup.left()));
    await popup.tickNext();
    await expect.poll(() => world.inExtension(badge)).toBe(String(await popup.left()));
    await popup.tab.close();
    await tab.close();
  });

  it('names, renames and removes devices, asks before removing, and keeps odd names as text', async () => {
    await world.fresh();
    const popup = new PopupPage(await world.driver.extensionPage('popup.html'));
    await popup.choose('sell-or-give-away');
    const name = '<img src=x onerror=alert(1)> 🦊 هاتف';
    await popup.addDevice(name);
    await popup.view('devices');
    expect(await popup.tab.find('.device img').exists()).toBe(false);
    await popup.tab.find('[aria-label^="Переименовать"]').click();
    await popup.tab.find('input[name="name"]').click();
    await popup.tab.keyboard.press('a', ['Control']);
    await popup.tab.keyboard.type('Mi 9T');
    await popup.tab.find('.device-form button[type="submit"]').click();
    await popup.tab.find('.device').withText('Mi 9T').waitFor();
    await popup.tab.find('.device [aria-label*="Mi 9T"]').nth(1).click();
    await popup.tab.find('[data-action="forget-device"]').waitFor();
    await popup.tab.find('.device .buttons .primary').click();
    expect(await popup.tab.find('.device').count()).toBe(1);
    await popup.tab.find('.device [aria-label*="Mi 9T"]').nth(1).click();
    await popup.tab.find('[data-action="forget-device"]').click();
    await popup.tab.find('.device').waitFor('gone');
    await popup.tab.close();
  });

  it('changes language at once, and starts over only when asked twice', async () => {
    await world.fresh();
    const popup = new PopupPage(await world.driver.extensionPage('popup.html'));
    await popup.choose('delete-account');
    await popup.view('more');
    await popup.tab.find('.settings summary').click();
    await popup.tab.find('select[name="language"]').evaluate((select) => {
      (select as HTMLSelectElement).value = 'en';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect.poll(() => popup.tab.find('h1').text()).toBe('Unbind Guide');
    await expect.poll(() => popup.tab.evaluate(() => document.documentElement.lang)).toBe('en');
    await popup.tab.find('[data-action="start-over"]').click();
    expect(await popup.tab.find('[role="progressbar"]').exists()).toBe(true);
    await popup.tab.find('[data-action="start-over-yes"]').click();
    await popup.tab.find('[data-journey]').waitFor();
    await popup.tab.close();
  });

  it('keeps aside what it cannot read, says so, and starts afresh', async () => {
    await world.fresh();
    await world.inExtension(async () => {
      const { storage } = ((globalThis as never)['browser'] ?? (globalThis as never)['chrome']) as {
        storage: { local: { set(items: object): Promise<void> } };
      };
      await storage.local.set({ progress: { version: 1, journey: 'fly-to-the-moon' } });
    });
    const popup = new PopupPage(await world.driver.extensionPage('popup.html'));
    await popup.tab.find('[data-notice="aside"]').waitFor();
    await popup.tab.find('[data-notice="aside"] summary').click();
    expect(await popup.tab.find('[data-notice="aside"] textarea').evaluate((area) => (area as HTMLTextAreaElement).value)).toContain(
      'fly-to-the-moon',
    );
    await popup.choose('delete-account');
    await popup.tab.find('[data-notice="aside"] > button').click();
    await popup.tab.find('[data-notice="aside"]').waitFor('gone');
    await popup.tab.close();
  });

  it('says on page and popup when nothing can be stored, and pretends no tick', async () => {
    await world.fresh();
    const tab = await world.driver.tab();
    await world.walk(tab, 'home');
    const popup = new PopupPage(await world.driver.popup(tab));
    await popup.choose('delete-account');
    // fill the storage to its brim, as another part of the profile might
    const full = await world.inExtension(async () => {
      const { storage } = ((globalThis as never)['browser'] ?? (globalThis as never)['chrome']) as {
        storage: { local: { set(items: object): Promise<void>; QUOTA_BYTES?: number } };
      };
      for (let size = 1 << 22, i = 0; size > 16 && i < 400; i++) {
        try {
          await storage.local.set({ [`filler${i}`]: 'x'.repeat(size) });
        } catch {
          size >>= 1;
        }
        if (i === 399) return false; // this browser has no limit to reach
      }
      return true;
    });
    if (world.name === 'chromium') expect(full).toBe(true);
    if (full) {
      await popup.tab.find('.next input[type="checkbox"]').click();
      await popup.tab.find('[role="alert"]').waitFor();
      expect(await popup.nextStep()).toBe('devices-listed');
      await tab.activate();
      await tab.overlay().find('.panel [data-action="fold"]').click(); // nothing is to be done here yet
      await tab.overlay().find('.panel input[type="checkbox"]').click();
      await tab.overlay().find('.panel [role="alert"]').waitFor();
      expect(
        await tab
          .overlay()
          .find('.panel input[type="checkbox"]')
          .evaluate((input) => (input as HTMLInputElement).checked),
      ).toBe(false);
    }
    await popup.tab.close();
    await tab.close();
  });
});
