// The page that greets a new owner: once, with the pages of Xiaomi's that were open, and from there into a plan.
import { expect, it } from 'vitest';
import { inBrowsers } from './support/world';

inBrowsers('the first page', { welcome: true, locale: 'ru', width: 1000, height: 900 }, (world) => {
  it('is there after the installation, can be used by everybody, and leads into a plan', async () => {
    const page = await world.driver.findTab('/welcome.html');
    await page.find('[data-journey="sell-or-give-away"]').waitFor();
    expect(await page.axe('page')).toEqual([]);
    await page.find('[data-journey="sell-or-give-away"]').click();
    await page.find('[data-chosen]').waitFor();
    const popup = await world.driver.popup(page);
    await popup.find('[role="progressbar"]').waitFor();
    await popup.close();
    await page.close();
  });

  it('does not come again after an update or a restart', async () => {
    world.forgetPages();
    await world.driver.reloadExtension();
    await world.driver.restart();
    const own = await world.driver.extensionPage('popup.html');
    await own.find('[role="progressbar"]').waitFor();
    await expect(world.driver.findTab('/welcome.html', 1_000)).rejects.toThrow('timed out');
    await own.close();
  });

  it('reloads the pages that were open before, and no page where people sign in', async () => {
    const site = await world.driver.tab();
    await world.walk(site, 'devices');
    const secret = await world.driver.tab();
    await secret.goto('https://account.xiaomi.com/fe/service/login/password');
    for (const tab of [site, secret])
      await tab.evaluate(() => {
        (globalThis as { before?: boolean }).before = true;
      });
    const page = await world.driver.extensionPage('welcome.html');
    await page.find('[data-open-tabs="1"]').waitFor();
    await page.find('[data-action="reload-tabs"]').click();
    const isOld = (): boolean => (globalThis as { before?: boolean }).before === true;
    await expect.poll(() => site.evaluate(isOld)).toBe(false);
    expect(await secret.evaluate(isOld)).toBe(true);
    for (const tab of [page, secret, site]) await tab.close();
  });
});
