// Chromium has `browser` since version 148. Before, webextension-polyfill makes it of `chrome`, and that is what runs for everybody from
// the oldest version we support on. Here it runs in the Chromium at hand, with `browser` hidden from every script of the extension.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { numbered, send, stored, tick } from './support/faults';
import type { Json } from './support/rpc';
import { inBrowsers, PopupPage } from './support/world';

declare const chrome: Json;

/** A copy of the build in which no script finds `browser`. */
function withoutBrowser(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'unbind-guide-older-'));
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.js')) continue;
    const file = path.join(entry.parentPath, entry.name);
    writeFileSync(file, `Object.defineProperty(globalThis,'browser',{value:undefined});${readFileSync(file, 'utf8')}`);
  }
  return folder;
}

const extensionDir = withoutBrowser();
afterAll(() => rmSync(extensionDir, { recursive: true, force: true }));

inBrowsers(
  'a Chromium without `browser`',
  { extensionDir },
  (world) => {
    it('has none in the background and in pages of ours', async () => {
      expect(await world.driver.inBackground((background) => typeof (background as unknown as Json)['browser'])).toBe('undefined');
      expect(await world.inExtension(() => typeof (globalThis as Json)['browser'])).toBe('undefined');
    });

    it('carries out what popup and page ask for, and tells one of the other', async () => {
      await world.fresh();
      const tab = await world.driver.tab();
      await world.walk(tab, 'home');
      await expect.poll(() => tab.overlay().page()).toBe('cloud-home');
      const popup = new PopupPage(await world.driver.popup(tab));
      await popup.choose('delete-account');
      await popup.addDevice('Redmi Note 8 Pro');
      const left = await popup.left();
      await tab.activate();
      await tab.overlay().find('.panel [data-action="fold"]').click(); // nothing is to be done here yet
      await tab.overlay().find('.panel input[type="checkbox"]').click();
      await expect.poll(() => popup.left()).toBe(left - 1);
      expect(await world.inExtension(() => chrome.action.getBadgeText({}))).toBe(String(left - 1));
      await popup.tab.close();
      await tab.close();
    });

    it('says what the page in the tab is, and what it is not', async () => {
      await world.fresh();
      const tab = await world.driver.tab();
      await world.walk(tab, 'home');
      await expect.poll(async () => (await world.seen(tab))?.page).toBe('cloud-home');
      const popup = await world.driver.popup(tab);
      await expect.poll(() => popup.find('[data-tab]').attribute('data-tab')).toBe('seen');
      await popup.close();
      await tab.close();
    });

    it('refuses with the reason, and answers after the background was stopped', async () => {
      await world.fresh();
      expect(await send(world, tick('a', 'nonsense'))).toEqual(['unknown-step']);
      await world.driver.stopBackground();
      expect(await send(world, ...numbered(5, (n) => tick(`b${n}`)))).toEqual(numbered(5, () => 'ok'));
      expect((await stored(world))['progress'].applied).toEqual(numbered(5, (n) => `b${n}`));
    });

    it('sets an alarm for a reminder', async () => {
      await world.fresh();
      const at = Date.now() + 3_600_000;
      expect(await send(world, { id: 'r', type: 'set-reminder', wait: 'export', at })).toEqual(['ok']);
      const alarms = await world.inExtension(() => chrome.alarms.getAll());
      expect(alarms.map(({ name }: Json) => name)).toEqual(['export']);
    });
  },
  ['chromium'],
);
