import { afterEach, expect, it } from 'vitest';
import { HOST, Scene, SWALLOWING } from './support/hostile';
import { inBrowsers, settled } from './support/world';

inBrowsers('a hostile page, at the press', {}, (world) => {
  let scene: Scene;
  afterEach(async () => {
    await scene?.tab.close();
  });
  const swallowed = (): Promise<string[]> => scene.tab.evaluate(() => (globalThis as never as { heard: string[] }).heard);
  const startSwallowing = () =>
    scene.tab.evaluate(() => {
      Object.assign(globalThis, { swallowing: true });
    });

  it('swallows every event at the window, and still hears nothing of the press', async () => {
    scene = await Scene.at(world, 'delete-start', { intruder: SWALLOWING });
    await scene.button.hover();
    await startSwallowing();
    const { x, y } = await scene.middle();
    await scene.tab.mouse.click(x, y);
    await expect.poll(() => scene.asks()).toBe(true);
    expect(await swallowed()).toEqual([]);
    await scene.untouched();
  });

  it('is heard first after a route on which we must not be, and gains nothing by it', async () => {
    await world.fresh({ intruder: SWALLOWING });
    const tab = await world.driver.tab();
    scene = Scene.of(world, tab, 'delete-start');
    await world.walk(tab, 'security');
    await world.control(tab, 'recovery-phone').click();
    await expect.poll(() => tab.url()).toContain('/identity/');
    await tab.overlay().waitFor('gone');
    await tab.back();
    await expect.poll(() => tab.overlay().page()).toBe('security');
    await world.control(tab, 'privacy-entry').click();
    await world.control(tab, 'delete-account-entry').click();
    await scene.ready();
    expect(await tab.evaluate(() => 'heard' in globalThis && performance.getEntriesByType('navigation').length)).toBe(1);
    await scene.held();
    await scene.notYet();
    await startSwallowing();
    const { x, y } = await scene.middle();
    await tab.mouse.click(x, y);
    // the page's own listener was there before ours came back: it keeps the press from us, and from its own button
    await expect.poll(swallowed).toContain('click');
    await settled(tab);
    await scene.untouched();
    expect(await scene.asks()).toBe(false);
    await tab.evaluate(() => {
      Object.assign(globalThis, { swallowing: false });
    });
    await scene.held();
  });

  it('turns a harmless button into the dangerous one while it is pressed', async () => {
    scene = await Scene.at(world, 'delete-start');
    const { tab } = scene;
    await scene.button.evaluate((button) => {
      const { textContent } = button;
      button.textContent = 'Отмена';
      button.addEventListener('pointerdown', () => {
        button.textContent = textContent;
      });
    });
    await tab.overlay().find('[data-mark="delete-account-confirm"]').waitFor('gone');
    await scene.held();
  });

  it('puts the dangerous button in the place of a harmless one while that is pressed', async () => {
    scene = await Scene.at(world, 'delete-start');
    const { tab } = scene;
    await scene.button.evaluate((button) => {
      const decoy = document.createElement('button');
      decoy.type = 'button';
      decoy.textContent = 'Отмена';
      decoy.id = 'decoy';
      decoy.style.cssText = `width: ${button.getBoundingClientRect().width}px`;
      decoy.addEventListener('pointerdown', () => decoy.replaceWith(button));
      button.replaceWith(decoy);
    });
    await tab.find('#decoy').click();
    await scene.button.waitFor('enabled');
    await settled(tab);
    await scene.untouched();
    if (await scene.asks()) await scene.notYet();
    await scene.held();
  });

  it.each(['Space', 'Enter'])('moves the focus to the button while %s is down', async (key) => {
    scene = await Scene.at(world, 'delete-start');
    const { tab } = scene;
    await scene.button.evaluate((button) => {
      const decoy = document.createElement('button');
      decoy.type = 'button';
      decoy.textContent = 'Отмена';
      decoy.id = 'decoy';
      decoy.addEventListener('keydown', () => {
        (button as HTMLElement).focus();
        decoy.setAttribute('data-moved', '');
      });
      button.before(decoy);
    });
    await tab.find('#decoy').focus();
    await tab.keyboard.press(key);
    await tab.find('#decoy[data-moved]').waitFor();
    await settled(tab);
    await scene.untouched();
    if (await scene.asks()) await scene.notYet();
    await scene.held();
  });

  it('sees a press that is drawn off the button and back no more than a short one', async () => {
    scene = await Scene.at(world, 'delete-start', { intruder: SWALLOWING });
    const { tab } = scene;
    const { x, y } = await scene.middle();
    await tab.mouse.move(x, y);
    await tab.mouse.down();
    await tab.mouse.move(x, 5);
    await tab.mouse.up();
    await settled(tab);
    // let go elsewhere: nothing was pressed, so nothing is asked
    expect(await scene.asks()).toBe(false);
    await tab.mouse.move(x, y);
    await tab.mouse.down();
    await tab.mouse.move(x, 5);
    await tab.mouse.move(x + 1, y + 1);
    await tab.mouse.up();
    await scene.guard.waitFor();
    await scene.untouched();
  });

  it('makes a link of the button, and it is pressed with the middle button', async () => {
    scene = await Scene.at(world, 'delete-start');
    await scene.button.evaluate((button) => {
      const link = document.createElement('a');
      link.href = 'https://account.xiaomi.com/practice-gone';
      link.target = '_blank';
      link.dataset['practice'] = 'delete-start';
      link.textContent = button.textContent;
      button.replaceWith(link);
    });
    await scene.button.click({ button: 'middle' });
    await scene.guard.waitFor();
    await scene.notYet();
    await scene.held();
    expect(world.site.requests.filter((request) => request.includes('practice-gone'))).toEqual([]);
  });

  it.each(['popover', 'dialog'] as const)('lays a %s over our dialog: "go on" cannot be pressed through it', async (kind) => {
    scene = await Scene.at(world, 'delete-start');
    const { tab } = scene;
    await scene.held();
    const goOn = scene.guard.find('[data-settled] [data-action="go-on"]');
    await goOn.waitFor('enabled');
    const first = await goOn.text();
    await tab.evaluate((layer) => {
      const cover = document.createElement(layer === 'dialog' ? 'dialog' : 'div');
      cover.id = 'cover';
      cover.style.cssText =
        'position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; margin: 0; border: 0; opacity: 0.01';
      document.body.append(cover);
      if (layer === 'dialog') (cover as HTMLDialogElement).showModal();
      else {
        cover.popover = 'manual';
        cover.showPopover();
      }
    }, kind);
    const { x, y, width, height } = await goOn.rect();
    await tab.mouse.click(x + width / 2, y + height / 2);
    await tab.mouse.click(x + width / 2, y + height / 2);
    await settled(tab);
    expect(await goOn.text()).toBe(first);
    await tab.evaluate(() => document.querySelector('#cover')?.remove());
    // what covered it is gone, and so is the refusal
    await goOn.click();
    await expect.poll(() => goOn.text()).not.toBe(first);
  });

  it.each(['removes', 'moves'] as const)('%s our element again and again: a short fight, and the button stays held', async (what) => {
    scene = await Scene.at(world, 'delete-start');
    const { tab } = scene;
    await tab.evaluate(
      (tag, act) => {
        const state = { times: 0, on: true };
        Object.assign(globalThis, { fight: state });
        const strike = () => {
          const host = document.querySelector(`html > ${tag}`);
          if (!host || !state.on) return;
          state.times++;
          if (act === 'removes') host.remove();
          else document.body.prepend(host);
        };
        new MutationObserver(strike).observe(document.documentElement, { childList: true });
        strike();
      },
      HOST,
      what,
    );
    const times = () => tab.evaluate(() => (globalThis as never as { fight: { times: number } }).fight.times);
    await expect.poll(times).toBeGreaterThan(5);
    const { x, y } = await scene.middle();
    await tab.mouse.click(x, y);
    await settled(tab);
    await tab.mouse.click(x, y);
    await settled(tab);
    await scene.untouched();
    expect(await times()).toBeLessThan(30);
    await tab.evaluate(() => {
      (globalThis as never as { fight: { on: boolean } }).fight.on = false;
    });
    // the page has given up: after the rest the owner is asked again when he presses
    await expect
      .poll(
        async () => {
          await tab.mouse.click(x, y);
          return await scene.asks();
        },
        { timeout: 20_000, interval: 500 },
      )
      .toBe(true);
    await scene.untouched();
    expect(await tab.find(HOST).count()).toBe(1);
    await scene.notYet();
    await scene.held();
  });

  it('removes our element while the dialog is open', async () => {
    scene = await Scene.at(world, 'delete-start');
    const { tab } = scene;
    await scene.held();
    await tab.evaluate((tag) => document.querySelector(tag)?.remove(), HOST);
    await tab.overlay().waitFor('present');
    // back, and as modal as before
    await expect.poll(() => scene.guard.evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
    await scene.untouched();
    await scene.notYet();
    await scene.held();
  });
});
