// Faults of the browser around us: it dies, we are switched off in it, it has private windows. An update under an open page, and a private
// window that is closed in peace, are in lifecycle.test.ts.
import { expect } from 'vitest';
import { addDevice, choose, devicesIn, fault, SOON, send, sendFrom, stored, tick, told } from './support/faults';
import type { Json } from './support/rpc';
import { inBrowsers, PopupPage } from './support/world';

declare const chrome: Json;

inBrowsers('faults of the browser', {}, (world) => {
  fault(
    world,
    'browser killed while ticking',
    {
      injected: 'SIGKILL to the whole browser while three lanes send commands',
      preserved: 'every command acknowledged before the kill is there after the start, once',
    },
    async () => {
      await world.fresh();
      await send(world, choose('a'));
      const page = await world.ownPage();
      const acknowledged: string[] = [];
      const lane = async (name: string): Promise<void> => {
        try {
          for (let n = 0; n < 150; n++)
            if ((await sendFrom(page, [addDevice(`${name}${n}`)]))[0] === 'ok') acknowledged.push(`${name}${n}`);
        } catch {
          // the browser is gone, as was wanted
        }
      };
      const lanes = ['a', 'b', 'c'].map(lane);
      await expect.poll(() => acknowledged.length, SOON).toBeGreaterThan(5);
      await world.driver.kill();
      await Promise.all(lanes);
      world.forgetPages();
      expect(acknowledged.length).toBeLessThan(450); // or it was killed after the last
      const kept = devicesIn(await stored(world));
      expect(acknowledged.filter((id) => !kept.includes(id))).toEqual([]);
      expect(new Set(kept).size).toBe(kept.length);
      expect((await told(world)).progress.state).toBe('ready');
    },
  );

  fault(
    world,
    'extension switched off under an open page',
    {
      injected: 'the extension is switched off in the list of extensions while a guarded button is on screen, and on again',
      preserved:
        'progress; in Chromium the old script still holds the press and says "reload"; after a reload there is one overlay and the press is held',
    },
    async () => {
      await world.fresh({ devices: [] });
      await send(world, choose('a'), tick('b'));
      const before = await stored(world);
      const tab = await world.driver.tab();
      await world.walk(tab, 'delete');
      await world.control(tab, 'acknowledge').click();
      await world.control(tab, 'consent').click();
      await tab.overlay().find('[data-mark="delete-account-confirm"]').waitFor('attached');
      await world.driver.setEnabled(false);
      world.forgetPages();
      await tab.activate();
      const guard = tab.overlay().find('[role="alertdialog"]');
      // Firefox takes our script out of the page with the extension: there the owner has what he asked for
      if (world.name === 'chromium') {
        await world.control(tab, 'delete-start').click();
        await guard.waitFor();
        expect(await guard.text()).toContain('Обновите страницу');
        expect(world.acts).toEqual([]);
      }
      await world.driver.setEnabled(true);
      expect(await stored(world)).toEqual(before);
      await tab.activate();
      await tab.reload();
      await expect.poll(() => tab.overlay().page()).toBe('delete-account');
      expect(await tab.overlay().count()).toBe(1);
      await world.control(tab, 'acknowledge').click();
      await world.control(tab, 'consent').click();
      await world.control(tab, 'delete-start').click();
      await guard.waitFor();
      expect(world.acts).toEqual([]);
      await tab.close();
    },
  );

  fault(
    world,
    'private window, background and browser killed in it',
    {
      injected: 'a journey in a private window; the background is stopped, then the browser killed with the window open',
      preserved:
        'the private progress over the first, nothing of it after the second; never a byte of it in storage.local, never its number on the badge of other windows',
    },
    async () => {
      await world.fresh();
      await send(world, choose('a'), addDevice('d'), tick('b'));
      const before = await stored(world);
      const badges = () =>
        world.inExtension(async () => {
          const tabs: { id: number; incognito: boolean }[] = await chrome.tabs.query({});
          const texts = async (hidden: boolean) => [
            ...new Set(
              await Promise.all(tabs.filter((tab) => tab.incognito === hidden).map((tab) => chrome.action.getBadgeText({ tabId: tab.id }))),
            ),
          ];
          return { own: await texts(false), hidden: await texts(true) } as { own: string[]; hidden: string[] };
        });
      const hidden = await world.driver.tab({ private: true });
      await hidden.goto('https://i.mi.com/#/');
      await expect.poll(() => hidden.overlay().page()).toBe('cloud-home');
      const { own } = await badges();
      expect(own).toHaveLength(1);
      expect(Number(own[0])).toBeGreaterThan(0);
      await expect.poll(badges, SOON).toEqual({ own, hidden: [''] }); // nothing of the owner's
      let popup = new PopupPage(await world.driver.popup(hidden));
      await popup.choose('change-contact');
      await popup.tickNext();
      const left = await popup.left();
      await popup.tab.close();
      expect(String(left)).not.toBe(own[0]);
      await expect.poll(badges, SOON).toEqual({ own, hidden: [String(left)] });
      expect(await stored(world)).toEqual(before);

      await world.driver.stopBackground();
      popup = new PopupPage(await world.driver.popup(hidden));
      await popup.tab.find('[role="progressbar"]').waitFor();
      expect(await popup.left()).toBe(left);
      await popup.tab.close();

      await world.driver.kill();
      world.forgetPages();
      expect(await stored(world)).toEqual(before);
      const session = await world.inExtension(async () => JSON.stringify(await chrome.storage.session.get()));
      expect(session).not.toContain('change-contact');
    },
  );
});

inBrowsers(
  'access taken away',
  // the browser's own question cannot be answered by a test; what it does after a "yes" is the same
  { prefs: { 'extensions.webextOptionalPermissionPrompts': false } },
  (world) => {
    fault(
      world,
      'access to the sites taken away',
      {
        injected: 'the grant for both sites is revoked under an open page, and given back by a press in the popup',
        preserved: 'progress; the popup says what is missing and asks for it; afterwards the page is guided as before',
      },
      async () => {
        await world.fresh();
        await send(world, choose('a'), tick('b'));
        const before = await stored(world);
        const tab = await world.driver.tab();
        await world.walk(tab, 'home');
        await tab.overlay().find('.panel [role="progressbar"]').waitFor('attached');
        expect(
          await world.inExtension(async () => {
            const { origins } = await chrome.permissions.getAll();
            return await chrome.permissions.remove({ origins });
          }),
        ).toBe(true);
        await tab.reload();
        await tab.overlay().waitFor('gone');
        const popup = await world.driver.popup(tab);
        await popup.find('[data-tab="revoked"] button').waitFor();
        expect(await stored(world)).toEqual(before);
        await popup.find('[data-tab="revoked"] button').click();
        await popup.find('.tab-line:not([data-tab="revoked"])').waitFor();
        await tab.activate();
        await tab.reload();
        await expect.poll(() => tab.overlay().page(), SOON).toBe('cloud-home');
        await expect.poll(() => tab.overlay().find('.panel [role="progressbar"]').attribute('aria-valuenow'), SOON).toBe('1');
        expect(await stored(world)).toEqual(before);
        await popup.close();
        await tab.close();
      },
    );
  },
  ['firefox'], // Chromium lets no script take away what the manifest requires, only its owner in its own window
);
