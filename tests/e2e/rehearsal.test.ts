// The rehearsal: every journey practised to its end by what "now" says, the guard on the stage, and nothing of the true plan touched.
import { mkdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Frame, Tab } from './support/driver';
import { inBrowsers, settled } from './support/world';

const SHOTS = '.output/shots';
mkdirSync(SHOTS, { recursive: true });

const JOURNEYS = [
  'sell-or-give-away',
  'remove-device',
  'switch-account',
  'change-contact',
  'delete-account',
  'locked-out',
  'check-used-phone',
] as const;

inBrowsers('the rehearsal', { width: 1200, height: 900 }, (world) => {
  /** Everything that the extension keeps, byte for byte. */
  const stored = (): Promise<string> =>
    world.inExtension(async () => {
      const { storage } = ((globalThis as never)['browser'] ?? (globalThis as never)['chrome']) as {
        storage: Record<'local' | 'session', { get(): Promise<object> }>;
      };
      return JSON.stringify([await storage.local.get(), await storage.session.get()]);
    });
  /** A scene, and its stage once the guide has recognised the first page. */
  const open = async (scene: string): Promise<{ tab: Tab; stage: Frame }> => {
    const tab = await world.driver.extensionPage(`rehearsal.html#${scene}`);
    await tab.find('.scene iframe').waitFor();
    const stage = await tab.frame('rehearsal-stage.html');
    await stage.find('unbind-guide[data-page]').waitFor();
    return { tab, stage };
  };
  const stands = async (tab: Tab): Promise<string> => {
    const end = tab.find('[data-now]');
    if (await end.exists()) return `end:${await end.attribute('data-now')}`;
    const device = tab.find('.next .device-name');
    return `${await tab.find('.next [data-step]').attribute('data-step')}@${(await device.exists()) ? await device.text() : ''}`;
  };

  it.each(JOURNEYS)('%s is practised from its first step to its last, and the true plan stays as it is', async (journey) => {
    await world.fresh();
    const before = await stored();
    const { tab, stage } = await open(journey);
    expect(await tab.find('.ribbon h1').text()).toBe('Это тренировка');
    expect((await tab.find('.coach').rect()).width).toBeGreaterThan(340);
    expect(await tab.axe('page')).toEqual([]);
    if (journey === 'delete-account') await tab.screenshot(`${SHOTS}/${world.name}-rehearsal.png`);
    const seen: string[] = [];
    for (let at = await stands(tab); !at.startsWith('end:'); at = await stands(tab)) {
      expect(seen).not.toContain(at);
      seen.push(at);
      const go = tab.find('.next [data-action="go"]');
      if (await go.visible()) {
        const was = await stage.url();
        await go.click();
        await expect.poll(() => stage.url()).not.toBe(was);
      }
      await tab.find('.next input[type="checkbox"]').click();
      await expect.poll(() => stands(tab)).not.toBe(at);
      expect(seen.length).toBeLessThan(40);
    }
    expect(await stands(tab)).toBe('end:finished');
    expect(await stored()).toBe(before);
    await tab.close();
  });

  it('deletes nothing without the guard, and teaches the way back', async () => {
    await world.fresh();
    const before = await stored();
    const { tab, stage } = await open('delete-account');
    await stage.evaluate(() => {
      location.hash = encodeURIComponent('https://account.xiaomi.com/fe/service/account/privacy/delete-account');
    });
    await stage.find('[data-practice="acknowledge"]').click();
    await stage.find('[data-practice="consent"]').click();
    await stage.find('[data-practice="delete-start"]').waitFor('enabled');
    await stage.find('[data-practice="delete-start"]').click();
    const dialog = stage.overlay().find('[role="alertdialog"]');
    await dialog.waitFor('visible');
    await settled(tab);
    await tab.screenshot(`${SHOTS}/${world.name}-rehearsal-guard.png`);
    expect(await stage.find('.ant-modal').exists()).toBe(false);
    await stage.overlay().find('[data-settled] [data-action="not-yet"]').click();
    await dialog.waitFor('gone');
    expect(await stored()).toBe(before);
    await tab.close();
  });

  it('of two phones with one name asks which is meant', async () => {
    await world.fresh();
    const { tab, stage } = await open('same-name');
    await stage.find('[data-practice="device-row"][data-device="phone-1"]').click();
    await stage.find('[data-practice="remove-device"]').click();
    await stage.overlay().find('[role="alertdialog"]').waitFor('visible');
    await settled(tab);
    await tab.screenshot(`${SHOTS}/${world.name}-rehearsal-same-name.png`);
    expect(await stage.find('.ant-modal').exists()).toBe(false);
    await tab.close();
  });

  it('shows why the site refuses, and holds the hand that is hurried', async () => {
    await world.fresh();
    const refusal = await open('refusal');
    await refusal.stage.find('[data-practice="acknowledge"]').click();
    await refusal.stage.find('[data-practice="consent"]').click();
    await refusal.stage.find('[data-practice="delete-start"]').waitFor('enabled');
    await refusal.stage.find('[data-practice="delete-start"]').click();
    await refusal.stage.find('[data-practice="refusal-row"]').waitFor();
    await settled(refusal.tab);
    await refusal.tab.screenshot(`${SHOTS}/${world.name}-rehearsal-refusal.png`);
    await refusal.tab.close();
    const scam = await open('scam-call');
    await scam.stage.find('[data-practice="device-row"]').click();
    await scam.stage.find('[data-practice="device-menu"]').click();
    await scam.stage.find('[data-practice="turn-off-find-device"]').click();
    await scam.stage.overlay().find('[role="alertdialog"]').waitFor('visible');
    await settled(scam.tab);
    await scam.tab.screenshot(`${SHOTS}/${world.name}-rehearsal-scam.png`);
    await scam.tab.close();
  });

  it('is chosen and walked by keyboard alone, also where there is little room and no light', async () => {
    await world.fresh();
    const tab = await world.driver.extensionPage('rehearsal.html');
    await tab.find('.scenes a').waitFor();
    await tab.viewport(360, 640);
    await tab.colorScheme('dark');
    expect(await tab.find('.scenes a').count()).toBe(10);
    expect(await tab.axe('page')).toEqual([]);
    await tab.screenshot(`${SHOTS}/${world.name}-rehearsal-choice-dark.png`);
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await tab.find('.scene .next [data-step]').waitFor();
    const at = await stands(tab);
    for (let n = 0; n < 30; n++) {
      await tab.keyboard.press('Tab');
      if (await tab.evaluate(() => (document.activeElement as HTMLInputElement | null)?.type === 'checkbox')) break;
    }
    await tab.keyboard.press(' ');
    await expect.poll(() => stands(tab)).not.toBe(at);
    expect(await tab.axe('page')).toEqual([]);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await tab.screenshot(`${SHOTS}/${world.name}-rehearsal-narrow-dark.png`);
    await tab.close();
  });
});
