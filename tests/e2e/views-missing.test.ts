// A package from which the chunk of the popup's other views has gone, as when the extension is updated under an open popup: the first
// screen works, a view says so in words, and nothing is blank.
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { BROWSERS, inBrowsers } from './support/world';

const folders = new Map(
  BROWSERS.map((name) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'unbind-guide-views-'));
    cpSync(`.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`, folder, { recursive: true });
    const chunks = path.join(folder, 'chunks');
    const views = readdirSync(chunks).filter((file) => file.startsWith('views-'));
    if (views.length !== 1) throw new Error(`the views of the popup are ${views.length} chunks`);
    rmSync(path.join(chunks, views[0] as string));
    return [name, folder] as const;
  }),
);
afterAll(() => {
  for (const folder of folders.values()) rmSync(folder, { recursive: true, force: true });
});

for (const [name, extensionDir] of folders)
  inBrowsers(
    'a popup without its other views',
    { extensionDir },
    (world) => {
      it('chooses, ticks and takes back; what it has not it says, where and when it is asked for', async () => {
        await world.fresh();
        const tab = await world.driver.extensionPage('popup.html');
        await tab.find('[data-journey="check-used-phone"]').click();
        const first = await tab.find('.next [data-step]').attribute('data-step');
        expect(await tab.find('[role="alert"]').exists()).toBe(false);
        await tab.find('.next input[type="checkbox"]').click();
        await tab.find(`.next [data-step="${first}"]`).waitFor('gone');
        await tab.find('[data-view="steps"]').click();
        await tab.find('.body [role="alert"]').waitFor();
        expect(await tab.find('.body [role="alert"]').text()).toContain('не отвечает');
        expect(await tab.evaluate(() => document.activeElement?.getAttribute('data-view'))).toBe('steps');
        expect(await tab.axe('page')).toEqual([]);
        await tab.find('[data-view="now"]').click();
        expect(await tab.find('[role="alert"]').exists()).toBe(false);
        await tab.find('[data-action="undo"]').click();
        await tab.find(`.next [data-step="${first}"]`).waitFor();
        await tab.close();
      });
    },
    [name],
  );
