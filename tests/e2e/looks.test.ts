import { mkdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { ColorScheme, Tab } from './support/driver';
import { inBrowsers, PopupPage, settled } from './support/world';

/** Pictures of every state, to be looked at. */
const FOLDER = '.output/shots';
mkdirSync(FOLDER, { recursive: true });

inBrowsers('how it looks', { width: 1000, height: 720 }, (world) => {
  const shot = async (tab: Tab, name: string): Promise<void> => {
    await settled(tab);
    await tab.screenshot(`${FOLDER}/${world.name}-${name}.png`);
  };

  it.each([
    ['ru', 'light'],
    ['ru', 'dark'],
    ['en', 'light'],
    ['en', 'dark'],
  ] as const)('is accessible and whole: popup and overlay, %s, %s', async (language, theme: ColorScheme) => {
    const name = `${language}-${theme}`;
    await world.fresh({ language, theme }, language);
    const tab = await world.driver.tab();
    await tab.colorScheme(theme);
    await tab.goto('https://i.mi.com/#/');
    const popup = new PopupPage(await world.driver.popup(tab));
    await popup.tab.viewport(400, 600);
    await popup.tab.colorScheme(theme);
    await popup.tab.find('[data-journey]').waitFor();
    expect(await popup.tab.axe('page')).toEqual([]);
    await shot(popup.tab, `popup-choice-${name}`);
    await popup.choose('delete-account');
    await popup.addDevice('Redmi Note 8 Pro');
    await popup.tickNext();
    expect(await popup.tab.axe('page')).toEqual([]);
    await shot(popup.tab, `popup-plan-${name}`);

    await tab.activate();
    for (const page of ['home', 'device', 'security', 'delete'] as const) {
      await world.walk(tab, page);
      await tab.overlay().find('.panel').waitFor();
      await settled(tab);
      expect(await tab.axe('overlay'), page).toEqual([]);
      await shot(tab, `page-${page}-${name}`);
    }
    await world.walk(tab, 'device');
    await tab.overlay().find('[data-mark="remove-device"]').waitFor('attached');
    await world.control(tab, 'remove-device').click();
    await tab.overlay().find('[role="alertdialog"]').waitFor();
    expect(await tab.axe('overlay')).toEqual([]);
    await shot(tab, `guard-${name}`);
    await popup.tab.close();
    await tab.close();
  });

  it('fits a phone 360 px wide: nothing wider than the screen, no control under the panel', async () => {
    await world.fresh({ generation: 'mobile' });
    const tab = await world.driver.tab();
    await tab.viewport(360, 640);
    for (const page of ['home', 'devices', 'device', 'security', 'privacy', 'delete'] as const) {
      await world.walk(tab, page);
      await tab.overlay().find('.panel').waitFor('attached');
      await settled(tab);
      await shot(tab, `narrow-${page}`);
      const panel = tab.overlay().find('.panel');
      const marks = tab.overlay().find('.mark');
      /** What is wrong with the panel's place now. */
      const faults = async (): Promise<string[]> => {
        if (!(await panel.visible())) return [];
        const box = await panel.rect();
        const found = box.x < 0 || box.x + box.width > 360 ? ['wider than the screen'] : [];
        for (let i = 0; i < (await marks.count()); i++) {
          const mark = marks.nth(i);
          if (!(await mark.visible())) continue;
          const { x, y, width, height } = await mark.rect();
          if (box.x < x + width - 4 && x + 4 < box.x + box.width && box.y < y + height - 4 && y + 4 < box.y + box.height)
            found.push(`on ${await mark.attribute('data-mark')}`);
        }
        return found;
      };
      // rows that have just come into sight are marked a tenth of a second later: what counts is where the panel comes to rest
      await expect.poll(faults, { message: page }).toEqual([]);
    }
    await tab.close();
  });

  it('can be used by keyboard alone', async () => {
    await world.fresh();
    const tab = await world.driver.tab();
    await world.walk(tab, 'security');
    const panel = tab.overlay().find('.panel');
    await panel.waitFor();
    await panel.find('[data-action="fold"]').focus();
    await tab.keyboard.press('Enter');
    await expect.poll(() => panel.attribute('data-size')).toBe('folded');
    await tab.keyboard.press('Enter');
    await expect.poll(() => panel.attribute('data-size')).toBe('whole');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter'); // hide
    await panel.waitFor('gone');
    const badge = tab.overlay().find('[data-hint][data-control="recovery-phone"] .badge');
    await badge.focus();
    await tab.keyboard.press('Enter');
    await tab.overlay().find('[data-hint][data-control="recovery-phone"] .bubble').waitFor();
    await tab.keyboard.press('Escape');
    await tab.overlay().find('[data-hint][data-control="recovery-phone"] .bubble').waitFor('hidden');
    await tab.close();
  });

  it('keeps the focus where it was, when what was pressed is gone', async () => {
    await world.fresh();
    const popup = new PopupPage(await world.driver.extensionPage('popup.html'));
    await popup.tab.find('[data-journey="delete-account"]').waitFor();
    await popup.choose('delete-account');
    const next = popup.tab.find('.next input[type="checkbox"]');
    await next.waitFor();
    await next.focus();
    const begun = await popup.nextStep();
    await popup.tab.keyboard.press('Space');
    await expect.poll(() => popup.nextStep()).not.toBe(begun);
    await expect.poll(() => popup.tab.find('.next h2:focus').exists()).toBe(true);
    await popup.view('more');
    await popup.tab.find('[data-action="start-over"]').focus();
    await popup.tab.keyboard.press('Enter');
    await popup.tab.find('[role="alertdialog"] .primary:focus').waitFor();
    await popup.tab.keyboard.press('Enter');
    await popup.tab.find('[data-action="start-over"]:focus').waitFor();
    const tab = await world.driver.tab();
    await tab.viewport(1400, 1000); // room for the whole panel
    await world.walk(tab, 'security');
    const step = tab.overlay().find('.panel [data-step] input[type="checkbox"]');
    await step.waitFor();
    await step.focus();
    const first = tab.overlay().find('.panel [data-step]');
    const before = await first.attribute('data-step');
    await tab.keyboard.press('Space');
    await expect.poll(() => first.attribute('data-step')).not.toBe(before);
    await expect.poll(() => tab.overlay().find('.panel input:focus').exists()).toBe(true);
    await tab.close();
    await popup.tab.close();
  });
});
