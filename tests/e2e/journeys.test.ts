import { expect, it } from 'vitest';
import type { Tab } from './support/driver';
import { inBrowsers, PopupPage } from './support/world';

const READING_MS = 5000;

inBrowsers('the main job', {}, (world) => {
  it('deletes an account: from the first popup to the held button to the released one', async () => {
    await world.fresh({
      devices: [{ id: 'phone-1', name: 'Redmi Note 8 Pro', model: 'M1906G7G', kind: 'phone', findDevice: true, online: true }],
    });
    const page = await world.driver.tab();
    await world.walk(page, 'home');
    const overlay = page.overlay();
    await expect.poll(() => overlay.page()).toBe('cloud-home');
    // no journey yet: every control has its quiet hint all the same
    await overlay.find('[data-mark="settings-entry"]').waitFor('attached');
    await overlay.find('[data-hint][data-control="find-device-entry"]').waitFor('attached');

    const popup = new PopupPage(await world.driver.popup(page));
    expect(await popup.tab.find('[data-tab="seen"]').attribute('data-page')).toBe('cloud-home');
    await popup.choose('delete-account');
    await popup.addDevice('Redmi Note 8 Pro');
    expect(await popup.nextStep()).toBe('devices-listed');
    const total = await popup.left();
    expect(await popup.tickNext()).toBe('devices-listed');
    expect(await popup.left()).toBe(total - 1);

    // the last button, long before its time
    await page.activate();
    await world.walk(page, 'delete');
    await expect.poll(() => overlay.page()).toBe('delete-account');
    await overlay.find('[data-hint][data-control="delete-account-acknowledge"]').waitFor('attached');
    await world.control(page, 'acknowledge').click();
    await world.control(page, 'consent').click();
    await overlay.find('[data-mark="delete-account-confirm"]').waitFor('attached');
    await world.control(page, 'delete-start').waitFor('enabled');
    await world.control(page, 'delete-start').click();
    const guard = overlay.find('[role="alertdialog"]');
    await guard.waitFor();
    await guard.find('[data-settled] [data-action="more"]').click();
    expect(await guard.find('[data-step]').count()).toBe(total - 2);
    expect(world.acts).not.toContain('deletion-started');
    await guard.find('[data-settled] [data-action="not-yet"]').click();
    await guard.waitFor('gone');
    expect(world.acts).not.toContain('deletion-started');

    // the steps, one after another, as the popup names them
    await popup.tab.activate();
    const ticked = await popup.tickUntil('removed-on-web');
    // recommended ones too, each in its place
    expect(ticked).toEqual([
      'sign-in-works',
      'password-set',
      'password-settled',
      'second-contact',
      'trusted-kept',
      'bootloader-wait',
      'data-saved',
      'money-settled',
      'services-ended',
      'side-effects-read',
      'contacts-saved',
      'find-device-off',
      'signed-out',
    ]);

    // removing the phone on the site: asked once whether it is lost, then let through
    await page.activate();
    await world.walk(page, 'device', 'phone-1');
    await expect.poll(() => overlay.page()).toBe('device');
    await overlay.find('[data-mark="remove-device"]').waitFor('attached');
    await world.control(page, 'remove-device').click();
    await guard.waitFor();
    expect(await guard.text()).toContain('Redmi Note 8 Pro');
    await guard.find('[data-settled] [data-action="lost-no"]').click();
    await guard.waitFor('gone');
    await world.control(page, 'remove-device').click();
    await world.control(page, 'remove-device-confirm').click();
    await expect.poll(() => world.site.state.devices.length).toBe(0);

    await popup.tab.activate();
    await popup.tickUntil('account-deleted');
    expect(await popup.left()).toBe(1);

    // now the last button passes without a word
    await page.activate();
    await world.walk(page, 'delete');
    await world.control(page, 'acknowledge').click();
    await world.control(page, 'consent').click();
    await world.control(page, 'delete-start').waitFor('enabled');
    await world.control(page, 'delete-start').click();
    await expect.poll(() => world.acts).toContain('deletion-started');
    expect(await guard.exists()).toBe(false);
    await world.control(page, 'delete-continue').click();
    await expect.poll(() => world.site.state.deleted).toBe(true);

    // nothing ticks itself: the owner says that it is done
    await popup.tab.activate();
    expect(await popup.left()).toBe(1);
    await popup.tab.find('.next input[type="checkbox"]').click();
    await expect.poll(() => popup.left()).toBe(0);
  }, 120_000);

  it('lets the owner go on anyway, after reading time and two presses', async () => {
    await world.fresh();
    const page = await world.driver.tab();
    await world.walk(page, 'device', 'phone-1');
    const overlay = page.overlay();
    await overlay.find('[data-mark="remove-device"]').waitFor('attached');
    await world.control(page, 'remove-device').click();
    await overlay.find('[data-settled] [data-action="lost-no"]').click();
    const opened = Date.now();
    const goOn = overlay.find('[data-settled] [data-action="go-on"]');
    await goOn.waitFor();
    await goOn.waitFor('enabled', READING_MS + 3000);
    expect(Date.now() - opened).toBeGreaterThanOrEqual(READING_MS - 250);
    await goOn.click({ clickCount: 2 }); // a nervous double click is one decision
    expect(await overlay.find('[role="alertdialog"]').exists()).toBe(true);
    await goOn.focus();
    await page.keyboard.press('Enter');
    await overlay.find('[role="alertdialog"]').waitFor('gone');
    await overlay.find('[data-notice="may-press"]').waitFor();
    expect(world.acts).toEqual([]); // we press nothing
    await world.control(page, 'remove-device').click();
    await world.control(page, 'remove-device-confirm').click(); // the second half of the same act
    await expect.poll(() => world.acts).toContain('device-removed');
    // another device is another act
    await world.walk(page, 'device', 'phone-2');
    await overlay.find('[data-mark="remove-device"]').waitFor('attached');
    await world.control(page, 'remove-device').click();
    await overlay.find('[role="alertdialog"]').waitFor();
    expect(world.acts.filter((act) => act === 'device-removed')).toHaveLength(1);
    await page.close();
  }, 60_000);

  it('sells one of two phones, and forgets neither', async () => {
    await world.fresh();
    const start = await world.driver.tab();
    await world.walk(start, 'home');
    const popup = new PopupPage(await world.driver.popup(start));
    await popup.choose('sell-or-give-away');
    await popup.addDevice('Redmi Note 8 Pro');
    await popup.addDevice('Mi 9T');
    const group = (name: string) => popup.tab.find(`fieldset[aria-label="${name}"]`);
    const stays = async (): Promise<void> => {
      await popup.view('devices');
      await popup.tab.find('.device').withText('Mi 9T').find('button[aria-pressed]').click();
      await popup.view('steps');
    };
    await popup.view('steps');
    expect(await group('Mi 9T').find('[data-step="factory-reset"]').exists()).toBe(true);
    const both = await popup.left();
    // the second one stays
    await stays();
    await expect.poll(() => popup.left()).toBeLessThan(both);
    expect(await group('Mi 9T').exists()).toBe(false);
    await stays();
    await expect.poll(() => popup.left()).toBe(both);
    await popup.view('now');

    // ticks are the device's own, and can be taken back
    const tick = (name: string, step: string) => group(name).find(`[data-step="${step}"] input`);
    await popup.tickUntil('find-device-off');
    expect(await popup.tab.find('.next').text()).toContain('Redmi Note 8 Pro');
    await popup.tickNext();
    expect(await popup.tab.find('.next').text()).toContain('Mi 9T');
    await popup.view('steps');
    await expect
      .poll(() => tick('Redmi Note 8 Pro', 'find-device-off').evaluate((input) => (input as HTMLInputElement).checked))
      .toBe(true);
    await tick('Redmi Note 8 Pro', 'find-device-off').click();
    await popup.view('now');
    await expect.poll(() => popup.tab.find('.next').text()).toContain('Redmi Note 8 Pro');
    await popup.view('steps');
    // a closed step can be ticked deliberately
    await group('Mi 9T').find('[data-step="signed-out"] [data-action="already-done"]').click();
    await expect.poll(() => group('Mi 9T').find('[data-step="signed-out"]').attribute('data-state')).toBe('done');

    await popup.view('now');
    await popup.tickUntil('factory-reset');
    expect(await popup.left()).toBe(4); // two resets, two tests
    for (let i = 0; i < 3; i++) await popup.tickNext();
    await popup.tab.find('.next input[type="checkbox"]').click();
    await expect.poll(() => popup.left()).toBe(0);
    await popup.tab.close();
    await start.close();
  }, 120_000);
});

inBrowsers(
  'every other journey',
  {},
  (world) => {
    /** A popup over the home page with a journey chosen. */
    const begin = async (journey: string): Promise<{ page: Tab; popup: PopupPage }> => {
      await world.fresh();
      const page = await world.driver.tab();
      await world.walk(page, 'home');
      const popup = new PopupPage(await world.driver.popup(page));
      await popup.choose(journey);
      return { page, popup };
    };
    const finish = async (popup: PopupPage): Promise<string[]> => {
      const done: string[] = [];
      while ((await popup.left()) > 0) done.push(await popup.tickNext());
      return done;
    };

    it('switches the account: the new one is ready before the old one goes', async () => {
      const { page, popup } = await begin('switch-account');
      await popup.addDevice('Redmi Note 8 Pro');
      const done = await finish(popup);
      expect(done.indexOf('new-account-ready')).toBeLessThan(done.indexOf('signed-out'));
      expect(done.slice(-3)).toEqual(['signed-out', 'removed-on-web', 'signed-in-new']);
      await popup.tab.close();
      await page.close();
    });

    it('removes a device: its name taken from the page, its absence noted, its tick set by the owner', async () => {
      const { page, popup } = await begin('remove-device');
      await page.activate();
      await world.walk(page, 'devices');
      const overlay = page.overlay();
      const names = world.site.state.devices.map(({ name }) => name);
      await overlay.find('[data-action="preview-devices"]').click();
      await overlay.find('[data-preview]').waitFor();
      await overlay.find('[data-action="take-devices"]').click();
      await overlay.find('[data-preview]').waitFor('gone');
      await popup.tab.activate();
      await popup.view('devices');
      await expect.poll(() => popup.tab.find('.device').count()).toBe(names.length);
      const name = world.site.state.devices[0]?.name as string;
      await popup.tab.find('.device').withText(name).find('[data-mark="gone"]').click();
      await popup.view('now');
      const id = world.site.state.devices[0]?.id as string;
      await page.activate();
      await world.walk(page, 'device', id);
      await overlay.find('[data-mark="remove-device"]').waitFor('attached');
      await world.control(page, 'remove-device').click();
      await overlay.find('[data-settled] [data-action="lost-no"]').click();
      await overlay.find('[data-settled] [data-action="go-on"]').waitFor('enabled', READING_MS + 3000);
      await overlay.find('[data-settled] [data-action="go-on"]').click();
      await overlay.find('[data-settled] [data-action="go-on"]').click();
      await overlay.find('[role="alertdialog"]').waitFor('gone');
      await world.control(page, 'remove-device').click();
      await world.control(page, 'remove-device-confirm').click();
      await expect.poll(() => world.site.state.devices.length).toBe(names.length - 1);
      await world.walk(page, 'devices');
      await overlay.find('[data-vanished]').waitFor();
      expect(await overlay.find('[data-vanished]').text()).toContain(name);
      await popup.tab.activate();
      const left = await popup.left();
      await page.activate();
      await overlay.find('[data-action="mark-removed"]').click();
      await overlay.find('[data-vanished]').waitFor('gone');
      await popup.tab.activate();
      await expect.poll(() => popup.left()).toBe(left - 1);
      await popup.tab.close();
      await page.close();
    });

    it('changes a contact: taken to the right page, the new one before the old one', async () => {
      const { page, popup } = await begin('change-contact');
      expect(await popup.tickNext()).toBe('sign-in-works');
      expect(await popup.nextStep()).toBe('second-contact');
      await popup.tab.find('[data-action="go"]').click();
      await expect.poll(() => page.overlay().page()).toBe('security');
      await page.overlay().find('[data-mark="recovery-email"]').waitFor('attached');
      await popup.tab.activate();
      expect(await finish(popup)).toEqual(['second-contact', 'contact-replaced', 'new-contact-tested']);
      await popup.tab.close();
      await page.close();
    });

    it('locked out: recovery before support, and the letter one press away', async () => {
      const { page, popup } = await begin('locked-out');
      expect(await popup.nextStep()).toBe('recovery-tried');
      await popup.view('more');
      await popup.tab.find('[data-desk="letter"]').click();
      const desk = await world.driver.findTab('desk.html#letter');
      await desk.find('[data-letter="refused"]').waitFor();
      await desk.close();
      await popup.tab.activate();
      await popup.view('now');
      expect(await finish(popup)).toEqual(['recovery-tried', 'access-back', 'second-contact']);
      await popup.tab.close();
      await page.close();
    });

    it('checks a used phone: no device of the owner is in it, and it ends in a decision', async () => {
      const { page, popup } = await begin('check-used-phone');
      expect(await finish(popup)).toEqual(['used-reset-seen', 'used-first-start', 'used-no-locks', 'used-own-account', 'used-decided']);
      await popup.tab.close();
      await page.close();
    });
  },
  ['chromium'],
);
