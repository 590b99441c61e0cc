import { expect, it } from 'vitest';
import type { ControlKind, PageKind } from '../../lib/site/kinds';
import { GENERATIONS, LANGUAGES } from '../practice/server';
import { inBrowsers } from './support/world';

/** What the practice site calls a page, and what the guide should call it. */
const PAGES = {
  home: 'cloud-home',
  settings: 'cloud-settings',
  devices: 'my-devices',
  device: 'device',
  find: 'find-device',
  unlock: 'unlock-request',
  security: 'security',
  privacy: 'privacy',
  delete: 'delete-account',
} as const satisfies Record<string, PageKind>;

/** Controls that a page shows as soon as it is open, in every generation and language. */
const CONTROLS: Partial<Record<keyof typeof PAGES, readonly ControlKind[]>> = {
  home: ['settings-entry', 'find-device-entry'],
  settings: ['my-devices-heading'],
  devices: ['device-row'],
  device: ['remove-device'],
  find: ['device-row'],
  security: ['recovery-phone', 'recovery-email', 'privacy-entry'],
  privacy: ['delete-account-entry', 'security-entry'],
};

inBrowsers('recognition in a real page', {}, (world) => {
  it.each(GENERATIONS.flatMap((generation) => LANGUAGES.map((language) => [generation, language] as const)))(
    'knows every page of the %s generation in %s, and marks its controls',
    async (generation, language) => {
      await world.fresh({ generation, language });
      const tab = await world.driver.tab();
      const overlay = tab.overlay();
      for (const [name, kind] of Object.entries(PAGES) as [keyof typeof PAGES, PageKind][]) {
        await world.walk(tab, name);
        await expect.poll(() => overlay.page(), { message: name }).toBe(kind);
        expect(await overlay.count()).toBe(1);
        for (const control of CONTROLS[name] ?? []) {
          await overlay.find(`[data-mark="${control}"]`).waitFor('attached');
          await overlay.find(`[data-hint][data-control="${control}"]`).waitFor('attached');
        }
      }
      await tab.close();
    },
    120_000,
  );

  it('follows routes that change without loading, and content that comes late', async () => {
    await world.fresh({ lateMs: 400 });
    const tab = await world.driver.tab();
    const overlay = tab.overlay();
    await tab.goto('https://i.mi.com/#/');
    await overlay.find('[data-mark="settings-entry"]').waitFor('attached');
    await world.control(tab, 'settings-entry').click();
    await expect.poll(() => overlay.page()).toBe('cloud-settings');
    await world.control(tab, 'devices-entry').click();
    await expect.poll(() => overlay.page()).toBe('my-devices');
    await tab.back();
    await expect.poll(() => overlay.page()).toBe('cloud-settings');
    await tab.goto('https://account.xiaomi.com/fe/service/account');
    await expect.poll(() => overlay.page()).toBe('security');
    await world.control(tab, 'privacy-entry').click();
    await expect.poll(() => overlay.page()).toBe('privacy');
    await tab.close();
  });

  it('works under a strict policy with Trusted Types', async () => {
    await world.fresh({ csp: 'strict' });
    const tab = await world.driver.tab();
    for (const address of [
      'https://i.mi.com/#/',
      'https://account.xiaomi.com/fe/service/account/privacy',
      'https://i.mi.com/?practice=static',
    ]) {
      await tab.goto('about:blank');
      await tab.goto(address);
      await tab.overlay().find('.panel').waitFor();
      // styled, not just there
      expect(
        await tab
          .overlay()
          .find('.panel')
          .evaluate((panel) => getComputedStyle(panel).position),
      ).toBe('fixed');
    }
    await tab.close();
  });

  it('opens a hint from hover, focus and tap on the control itself, and from its badge', async () => {
    await world.fresh();
    const tab = await world.driver.tab();
    await world.walk(tab, 'privacy');
    const hint = tab.overlay().find('[data-hint][data-control="delete-account-entry"]');
    const bubble = hint.find('.bubble');
    await hint.waitFor('attached');
    expect(await bubble.visible()).toBe(false);
    await world.control(tab, 'delete-account-entry').hover();
    await bubble.waitFor();
    expect(await bubble.text()).toContain('Удалить аккаунт'); // the page's own words
    await bubble.find('button').click();
    await bubble.waitFor('hidden');
    await hint.find('button').click();
    await bubble.waitFor();
    const label = await world.control(tab, 'delete-account-entry').rect();
    const box = await bubble.rect();
    expect(
      box.x < label.x + label.width && label.x < box.x + box.width && box.y < label.y + label.height && label.y < box.y + box.height,
    ).toBe(false);
    await tab.close();
  });
});
