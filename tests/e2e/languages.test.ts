// Every language, chosen while a page of Xiaomi's is open: its words come from the package into our pages and onto that page.
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { directionOf, isNativeRead, LANGUAGES } from '../../lib/words/languages';
import { inBrowsers } from './support/world';

const SHOTS = '.output/shots';
mkdirSync(SHOTS, { recursive: true });

/** What the package says in a language, as it was built. */
const packaged = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(path.join('.output', 'chrome-mv3', 'words', `${language}.json`), 'utf8'));

inBrowsers('every language', { locale: 'ru', width: 1000, height: 800 }, (world) => {
  it('is spoken at once by the popup, by an open page and by what stands before a press, in its direction', async () => {
    await world.fresh({}, 'en');
    const page = await world.driver.tab();
    await world.walk(page, 'device');
    await page.overlay().find('.ug[lang="en"]').waitFor('attached');
    // the last first: the language that the page has is never the next one
    for (const language of [...LANGUAGES].reverse()) {
      const direction = directionOf(language);
      await world.inExtension(async (chosen) => {
        const { runtime } = ((globalThis as never)['browser'] ?? (globalThis as never)['chrome']) as {
          runtime: { sendMessage(message: object): Promise<unknown> };
        };
        await runtime.sendMessage({ type: 'settings', change: { language: chosen } });
      }, language);
      await page.overlay().find(`.ug[lang="${language}"][dir="${direction}"]`).waitFor('attached');
      const popup = await world.driver.extensionPage('popup.html');
      await popup.find('[data-journey]').waitFor();
      const ofDocument = () => popup.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
      await expect.poll(ofDocument).toEqual([language, direction]); // told once the first words are drawn
      expect(await popup.find('h1').text()).toBe(packaged(language)['app.title']);
      expect(await popup.find('[data-unread]').exists()).toBe(!isNativeRead(language));
      await popup.close();

      await page.activate();
      await world.control(page, 'remove-device').click();
      const guard = page.overlay().find('[role="alertdialog"]');
      await expect.poll(() => guard.find('#guard-title').text()).toBe(packaged(language)['guard.title.remove-device']);
      await guard.find('[data-settled] [data-action="not-yet"]').click();
      await guard.waitFor('gone');
    }
    expect(world.acts).toEqual([]);
    await page.close();
  });
});

inBrowsers('a browser in Arabic whose background hangs', { locale: 'ar', width: 400, height: 700 }, (world) => {
  it('holds a press in the browser’s own words', async () => {
    await world.fresh();
    await world.driver.inBackground((background) => {
      background.chrome.storage.local.get = () => new Promise(() => undefined);
    });
    const page = await world.driver.tab();
    await world.walk(page, 'device');
    await world.control(page, 'remove-device').click();
    const guard = page.overlay().find('[role="alertdialog"]');
    await guard.waitFor('visible');
    await guard.find('#guard-text [lang="ar"][dir="rtl"]').waitFor();
    await guard.find('#guard-text [lang="en"][dir="ltr"]').waitFor();
    await page.screenshot(`${SHOTS}/${world.name}-wordless-ar.png`);
    await guard.find('[data-settled] [data-action="not-yet"]').click();
    await guard.waitFor('gone');
    expect(world.acts).toEqual([]);
    await page.close();
  });
});
