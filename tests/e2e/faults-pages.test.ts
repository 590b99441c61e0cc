// More than anybody has: tabs, nodes, changes, devices.
import { expect } from 'vitest';
import type { Tab } from './support/driver';
import { choose, fault, numbered, put, SOON, send, stored, tick } from './support/faults';
import { Scene } from './support/hostile';
import { inBrowsers, PopupPage } from './support/world';

const DONE = '.panel [role="progressbar"]';

/** A storm on the page: `nodes` elements, 1,000 changes of them in every frame. Milliseconds for so many frames; 0 frames: it goes on. */
const storm = (tab: Tab, nodes: number, frames: number): Promise<number> =>
  tab.evaluate(
    (count, end) =>
      new Promise<number>((done) => {
        const box = document.createElement('div');
        // out of the way of the page's layout, or it would be that which is measured
        box.style.cssText = 'position:fixed;right:0;bottom:0;width:200px;height:100px;overflow:hidden;contain:strict;z-index:-1';
        const items: HTMLElement[] = [];
        for (let i = 0; i < count; i++) {
          const item = document.createElement(i % 5 ? 'span' : 'button');
          item.textContent = `Строка ${i}`;
          if (i % 100 === 0) {
            // small blocks by themselves, or every change would lay out all of them
            const group = document.createElement('div');
            group.style.cssText = 'height:12px;overflow:hidden;contain:strict';
            box.append(group);
          }
          box.lastElementChild?.append(item);
          items.push(item);
        }
        document.body.append(box);
        let frame = 0;
        const start = performance.now();
        const next = (): void => {
          for (let i = 0; i < 1000; i++) {
            const place = (frame * 997 + i * 49) % count;
            const at = items[place] as HTMLElement;
            if (i % 4 === 0) {
              const other = at.cloneNode(true) as HTMLElement;
              items[place] = other;
              at.replaceWith(other);
            } else if (i % 4 === 1) at.className = `c${frame}`;
            else (at.firstChild as Text).data = `Строка ${frame}`;
          }
          frame++;
          if (frame === end) done(performance.now() - start);
          else requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
        if (end === 0) done(0);
      }),
    nodes,
    frames,
  );

inBrowsers('more than anybody has', {}, (world) => {
  fault(
    world,
    'fifty open tabs',
    {
      injected: 'fifty tabs of Xiaomi are open, the background is stopped, then one step is ticked',
      preserved: 'each of the fifty shows the tick, hidden as it is',
    },
    async () => {
      await world.fresh();
      await send(world, choose('a'));
      const tabs: Tab[] = [];
      for (let n = 0; n < 50; n++) {
        const tab = await world.driver.tab();
        tabs.push(tab);
        await tab.goto('https://i.mi.com/#/');
        await tab.overlay().find(DONE).waitFor('attached', SOON.timeout);
      }
      await world.driver.stopBackground();
      expect(await send(world, tick('b'))).toEqual(['ok']);
      for (const tab of tabs) await expect.poll(() => tab.overlay().find(DONE).attribute('aria-valuenow'), SOON).toBe('1');
      for (const tab of tabs) await tab.close();
    },
    500_000,
  );

  fault(
    world,
    'a page of 50,000 nodes with 1,000 changes in every frame',
    {
      injected: '50,000 elements and 1,000 changes a frame, on the page with the button that deletes the account',
      preserved:
        'frames go on coming (five take at most three times as long as without us, and five seconds); the press is still held, the dialog shown',
    },
    async () => {
      const without = await world.driver.tab();
      await without.goto('https://example.test/');
      const alone = await storm(without, 50_000, 5);
      await without.close();

      const scene = await Scene.at(world, 'delete-start');
      const guided = await storm(scene.tab, 50_000, 5);
      expect(guided).toBeLessThan(alone * 3 + 5000);

      const { x, y } = await scene.middle();
      await storm(scene.tab, 1000, 0);
      await scene.tab.mouse.click(x, y);
      await scene.guard.waitFor('visible', SOON.timeout);
      await scene.untouched();
      await scene.tab.close();
    },
    400_000,
  );

  fault(
    world,
    'five hundred devices',
    {
      injected: '500 devices in the list, a thousand ticks',
      preserved: 'popup, page and guard work; the 501st is refused with its reason, nothing else changes',
    },
    async () => {
      await world.fresh();
      const devices = numbered(500, (n) => ({ id: `d${n}`, kind: 'phone', name: `Redmi ${n}` }));
      const perDevice = ['mi-home-removed', 'find-device-off'];
      const steps = Object.fromEntries(
        devices
          .slice(1)
          .flatMap(({ id }) => perDevice.map((step) => [`${step}@${id}`, 5]))
          .concat([['devices-listed', 5]] as never),
      );
      const progress = {
        ...{ version: 3, journey: 'delete-account', account: 0, devices, steps, setAside: {}, resume: null, strangers: {} },
        ...{ answers: { purpose: 'end-it' }, codes: [], waits: {}, reminders: {}, lessons: [], applied: [] },
      };
      await put(world, JSON.stringify({ progress }));
      const tab = await world.driver.tab();
      await world.walk(tab, 'home');
      const popup = new PopupPage(await world.driver.popup(tab));
      await popup.tab.find('[role="progressbar"]').waitFor('visible', SOON.timeout);
      await popup.view('devices');
      expect(await popup.tab.find('.device').count()).toBe(500);
      await popup.view('now');
      const left = await popup.left();
      expect(left).toBeGreaterThan(1000);
      expect(await popup.tickNext()).toBe('sign-in-works');
      await expect.poll(() => popup.left(), SOON).toBe(left - 1);

      const before = await stored(world);
      expect(await send(world, { id: 'x', type: 'add-device', device: { id: 'one-more', kind: 'phone', name: 'One more' } })).toEqual([
        'too-many-devices',
      ]);
      expect(await stored(world)).toEqual(before);
      await popup.tab.close();

      await tab.activate();
      await tab.overlay().find('.panel [data-action="fold"]').click(); // nothing is to be done here yet
      await tab.overlay().find('.panel input[type="checkbox"]').click();
      await expect.poll(async () => Object.keys((await stored(world))['progress'].steps).length, SOON).toBe(Object.keys(steps).length + 2);
      await world.walk(tab, 'device', 'phone-1');
      await tab.overlay().find('[data-mark="remove-device"]').waitFor('attached', SOON.timeout);
      await world.control(tab, 'remove-device').click();
      await tab.overlay().find('[role="alertdialog"]').waitFor('visible', SOON.timeout);
      expect(world.acts).toEqual([]);
      await tab.close();
    },
  );
});
