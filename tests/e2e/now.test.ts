// Every journey from its choice to its end, following only what "now" says, as an owner without any other help would.
import { expect, it } from 'vitest';
import { inBrowsers, PopupPage, settled } from './support/world';

const JOURNEYS = [
  'switch-account',
  'sell-or-give-away',
  'remove-device',
  'change-contact',
  'delete-account',
  'locked-out',
  'check-used-phone',
] as const;

inBrowsers('following what "now" says', {}, (world) => {
  const open = async (): Promise<PopupPage> => {
    await world.fresh();
    const popup = new PopupPage(await world.driver.extensionPage('popup.html'));
    await popup.tab.viewport(400, 600);
    return popup;
  };
  /** What stands there now: a step with its device, or the name of the end. */
  const stands = async ({ tab }: PopupPage): Promise<string> => {
    const end = tab.find('[data-now]');
    if (await end.exists()) return `end:${await end.attribute('data-now')}`;
    const device = tab.find('.next .device-name');
    return `${await tab.find('.next [data-step]').attribute('data-step')}@${(await device.exists()) ? await device.text() : ''}`;
  };

  it.each(JOURNEYS)('%s ends where it should, each step with its how and a way to say that it is done', async (journey) => {
    const popup = await open();
    await popup.choose(journey);
    const seen: string[] = [];
    for (let at = await stands(popup); !at.startsWith('end:'); at = await stands(popup)) {
      expect(seen).not.toContain(at);
      seen.push(at);
      expect(await popup.tab.find('.next h2').text()).not.toBe('');
      expect(await popup.tab.find('.next .how li').count()).toBeGreaterThan(0);
      const done = popup.tab.find('.next input[type="checkbox"]');
      // where devices are to be named, the form stands right there
      if (seen.length === 1 && at.startsWith('devices-')) {
        await popup.tab.find('.next [data-action="add-device"]').click();
        await popup.tab.find('.next input[name="name"]').click();
        await popup.tab.keyboard.type('Redmi Note 8');
        await popup.tab.find('.next .device-form button[type="submit"]').click();
        await popup.tab.find('.next .device').waitFor();
      }
      await done.waitFor('enabled');
      await done.click();
      await expect.poll(() => stands(popup)).not.toBe(at);
      expect(seen.length).toBeLessThan(40);
    }
    expect(await stands(popup)).toBe('end:finished');
    expect(await popup.tab.find('.next .numbered li').count()).toBeGreaterThan(0);
    expect(await popup.left()).toBe(0);
    await settled(popup.tab);
    await popup.tab.close();
  });

  it('asks what deleting should solve, and opens the plan that does', async () => {
    const popup = await open();
    await popup.tab.find('[data-journey="delete-account"]').click();
    await popup.tab.find('[data-now="purpose"]').waitFor();
    expect(await popup.tab.axe('page')).toEqual([]);
    await popup.tab.find('[data-purpose="device-gone"]').click();
    await popup.tab.find('[data-action="instead"]').click();
    await popup.tab.find('.next [data-step="devices-chosen"]').waitFor();
    await popup.tab.close();
  });

  it('leads whoever is locked out from try to try, says when all have failed, and begins again', async () => {
    const popup = await open();
    await popup.choose('locked-out');
    for (const step of ['recovery-tried', 'codes-rested', 'documents-gathered', 'support-asked', 'support-answered']) {
      await popup.tab.find(`.next [data-step="${step}"]`).waitFor();
      if (step.startsWith('documents') || step === 'support-asked') {
        await popup.tab.find('.next input[type="checkbox"]').click();
      } else {
        await popup.tab.find('.next [data-action="trouble"]').click();
        await popup.tab.find('.next [data-action="next-way"]').click();
      }
    }
    await popup.tab.find('[data-now="exhausted"]').waitFor();
    await popup.tab.find('[data-action="try-again"]').click();
    await popup.tab.find('.next [data-step="recovery-tried"]').waitFor();
    await popup.tab.close();
  });
});
