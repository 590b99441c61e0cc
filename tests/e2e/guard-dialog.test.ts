// The guard's dialog under hands that mean something else, and under pages that mean no harm.
import { afterEach, expect, it } from 'vitest';
import type { Tab } from './support/driver';
import { Scene } from './support/hostile';
import { inBrowsers, settled } from './support/world';

inBrowsers("the guard's dialog", {}, (world) => {
  let scene: Scene;
  let tab: Tab;
  const at = async (...args: Parameters<typeof Scene.at> extends [unknown, ...infer Rest] ? Rest : never): Promise<void> => {
    scene = await Scene.at(world, ...args);
    ({ tab } = scene);
  };
  const ready = () => scene.guard.find('[data-settled]').waitFor('attached');
  const question = () => scene.guard.attribute('data-question');
  afterEach(async () => {
    await tab?.close();
  });

  it('is not answered by the second click of a double click', async () => {
    await at('remove-device');
    const { x, y } = await scene.middle();
    // as quick as a hand that doubles everything: the second click meets the dialog, wherever it stands
    await tab.mouse.click(x, y);
    await scene.guard.waitFor();
    const no = await scene.guard.find('[data-action="lost-no"]').rect();
    await tab.mouse.click(no.x + no.width / 2, no.y + no.height / 2);
    await settled(tab);
    expect(await question()).toBe('lost');
    await ready();
    expect(await question()).toBe('lost');
    await scene.untouched();
  });

  it.each(['Enter', 'Space'])('is not answered by a held %s that began on the page’s button', async (key) => {
    await at('delete-start');
    await scene.button.focus();
    await tab.keyboard.hold(key, 20);
    await scene.guard.waitFor();
    await ready();
    await scene.untouched();
    // a key of its own answers it, and what that key repeats presses nothing on the page
    await tab.keyboard.hold(key, 20);
    await scene.guard.waitFor('gone');
    await settled(tab);
    expect(await scene.asks()).toBe(false);
    await scene.untouched();
  });

  it('works under a focus trap and under handlers that stop everything at the document', async () => {
    await at('delete-start');
    await tab.evaluate(() => {
      const trap = (event: Event): void => {
        if (document.querySelector('main')?.contains(event.target as Node)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        if (event.type === 'focusin' || event.type === 'focusout')
          document.querySelector<HTMLElement>('[data-practice="consent"]')?.focus();
      };
      for (const type of 'click mousedown pointerdown touchstart touchmove wheel keydown keyup focusin focusout'.split(' ')) {
        window.addEventListener(type, trap, { capture: true, passive: false });
        document.addEventListener(type, trap, { capture: true, passive: false });
      }
    });
    await scene.held();
    await ready();
    await scene.guard.find('[data-action="more"]').click();
    await scene.guard.find('[data-action="more"]').waitFor('gone');
    await scene.guard.find('[data-action="not-yet"]').focus();
    await tab.keyboard.press('Enter');
    await scene.guard.waitFor('gone');
    await scene.held();
    await ready();
    await tab.keyboard.press('Escape');
    await scene.guard.waitFor('gone');
    await scene.untouched();
  });

  it('comes to the top again when the page opens a modal dialog of its own', async () => {
    await at('delete-start');
    await scene.held();
    await ready();
    await tab.evaluate(() => {
      const late = document.createElement('dialog');
      late.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none';
      document.body.append(late);
      late.showModal();
    });
    // lifted above it, and taking nothing at once
    await scene.guard.find('[data-settled]').waitFor('gone');
    await scene.notYet();
    await scene.untouched();
  });

  it('is usable when a library of the page makes everything beside its own dialog inert', async () => {
    await at('delete-start');
    await scene.held();
    await tab.evaluate(() => {
      for (const element of document.documentElement.children) if (element !== document.head) element.setAttribute('inert', '');
    });
    await scene.notYet();
    await scene.untouched();
  });

  it.each(['delete-start', 'remove-device'] as const)('fits 360 × 640 without scrolling: %s', async (name) => {
    await at(name, { generation: 'mobile' });
    await tab.viewport(360, 640);
    await scene.button.click();
    const fits = () =>
      scene.guard.evaluate((dialog) => {
        const { top, bottom, left, right } = dialog.getBoundingClientRect();
        return { rest: dialog.scrollHeight - dialog.clientHeight, inside: top >= 0 && bottom <= 640 && left >= 0 && right <= 360 };
      });
    await ready();
    expect(await fits()).toEqual({ rest: 0, inside: true });
    if (name === 'remove-device') {
      await scene.guard.find('[data-action="lost-no"]').click();
      await scene.guard.find('[data-action="go-on"]').waitFor('attached');
      expect(await fits()).toEqual({ rest: 0, inside: true });
    }
    await scene.guard.find('[data-action="go-on"]').waitFor('enabled');
    expect(await fits()).toEqual({ rest: 0, inside: true });
  });

  it('has words in both languages before the background has answered, and asks again', async () => {
    await world.fresh({ devices: [] });
    await world.driver.inBackground((background) => {
      const { local } = background.chrome.storage;
      const get = local.get.bind(local) as (...args: unknown[]) => Promise<object>;
      let answer: () => void = () => undefined;
      const answered = new Promise<void>((done) => {
        answer = done;
      });
      (background as never as { answer: () => void }).answer = answer;
      local.get = (...args: unknown[]) => answered.then(() => get(...args));
    });
    tab = await world.driver.tab();
    scene = Scene.of(world, tab, 'delete-start');
    await world.walk(tab, 'delete');
    await world.control(tab, 'acknowledge').click();
    await world.control(tab, 'consent').click();
    await scene.button.waitFor('enabled');
    await scene.button.click();
    await scene.guard.waitFor();
    const text = await scene.guard.text();
    expect(text).toContain('придержана');
    expect(text).toContain('held for now');
    expect(await scene.guard.find('[data-action="go-on"]').exists()).toBe(false);
    await scene.untouched();
    await scene.notYet();
    await world.driver.inBackground((background) => (background as never as { answer: () => void }).answer());
    await scene.button.click();
    await scene.guard.find('[data-step]').waitFor();
    await scene.untouched();
    await scene.notYet();
  });

  it('holds a menu that works by keyboard, and lets its other keys pass', async () => {
    await at('remove-device');
    await scene.button.evaluate((button) => {
      const menu = document.createElement('div');
      menu.setAttribute('role', 'menu');
      menu.id = 'menu';
      menu.tabIndex = 0;
      menu.innerHTML = '<div role="menuitem" tabindex="-1" id="rename">Переименовать</div>';
      button.replaceWith(menu);
      const item = document.createElement('div');
      item.setAttribute('role', 'menuitem');
      item.tabIndex = -1;
      item.id = 'item';
      item.dataset['practice'] = 'remove-device';
      item.textContent = button.textContent;
      item.addEventListener('click', () => document.documentElement.setAttribute('pressed', ''));
      menu.append(item);
      const keys: string[] = [];
      Object.assign(globalThis, { keys });
      menu.addEventListener('keydown', (event) => {
        keys.push(event.key);
        if (event.key === 'Enter') item.click();
      });
    });
    const keys = () => tab.evaluate(() => (globalThis as never as { keys: string[] }).keys);
    await tab.overlay().find('[data-mark="remove-device"]').waitFor('attached');
    await tab.find('#item').focus();
    for (const key of ['ArrowUp', 'Home', 'Escape', 'x']) await tab.keyboard.press(key);
    expect(await keys()).toEqual(['ArrowUp', 'Home', 'Escape', 'x']);
    await tab.keyboard.press('Enter');
    await scene.guard.waitFor();
    await scene.notYet();
    expect(await keys()).toHaveLength(4);
    // the menu itself has the focus, and presses its entry
    await tab.find('#menu').focus();
    await tab.keyboard.press('Enter');
    await scene.guard.waitFor();
    await scene.notYet();
    await scene.untouched();
  });

  it('holds Enter in a field only where it would press the button', async () => {
    await at('delete-start');
    await scene.button.evaluate((button) => {
      const form = document.createElement('form');
      form.innerHTML = '<input id="field"><button id="save" type="button">Отмена</button>';
      button.replaceWith(form);
      const last = document.createElement('button');
      last.textContent = button.textContent;
      last.dataset['practice'] = 'delete-start';
      form.append(last);
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        document.documentElement.setAttribute('pressed', '');
      });
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      document.querySelector('#field')?.addEventListener('keydown', (event) => heard.push((event as KeyboardEvent).key));
    });
    const heard = () => tab.evaluate(() => (globalThis as never as { heard: string[] }).heard);
    await tab.overlay().find('[data-mark="delete-account-confirm"]').waitFor('attached');
    await tab.find('#field').click();
    await tab.keyboard.press('Enter');
    await scene.guard.waitFor();
    await scene.notYet();
    expect(await heard()).toEqual([]);
    // another default button: the field is the page's own
    await tab.evaluate(() => document.querySelector('#save')?.setAttribute('type', 'submit'));
    await tab.find('#field').click();
    await tab.keyboard.press('Enter');
    expect(await heard()).toEqual(['Enter']);
    await settled(tab);
    expect(await scene.asks()).toBe(false);
    // the page has sent its form by a button of its own
    expect(await tab.evaluate(() => document.documentElement.hasAttribute('pressed'))).toBe(true);
    expect(world.acts).toEqual([]);
  });
});
