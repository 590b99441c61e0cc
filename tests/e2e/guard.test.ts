import { beforeEach, expect, it } from 'vitest';
import type { Tab } from './support/driver';
import { inBrowsers, PopupPage, settled } from './support/world';

/** Events that the page's own window-capture listener has seen on an element with this label. */
const eventsOn = (tab: Tab, css: string): Promise<string[]> =>
  tab.evaluate((selector) => (globalThis as never as { heard?: string[] }).heard ?? [selector].slice(1), css);

/** Lets the page listen at window capture for everything that happens on an element, wherever it is. */
async function listen(tab: Tab, css: string): Promise<void> {
  await tab.evaluate((selector) => {
    const heard: string[] = [];
    (globalThis as never as { heard: string[] }).heard = heard;
    const types =
      'pointerdown pointerup pointermove pointerover mousedown mouseup mousemove mouseover click dblclick auxclick touchstart touchend keydown keypress keyup submit';
    for (const type of types.split(' ')) {
      window.addEventListener(
        type,
        (event) => {
          const path = event.composedPath();
          if (path.some((node) => node instanceof Element && node.matches(selector))) heard.push(event.type);
        },
        true,
      );
    }
  }, css);
}

const START = '[data-practice="delete-start"]';

inBrowsers('the guard', {}, (world) => {
  let tab: Tab;
  /** The delete page with the tick set and the last button live, nothing done. */
  async function lastButton(change: Parameters<typeof world.fresh>[0] = {}): Promise<void> {
    await world.fresh({ devices: [], ...change });
    tab = await world.driver.tab();
    await world.walk(tab, 'delete');
    if (world.site.state.config.generation !== 'old') await world.control(tab, 'acknowledge').click();
    await world.control(tab, 'consent').click();
    await tab.overlay().find('[data-mark="delete-account-confirm"]').waitFor('attached');
    await world.control(tab, 'delete-start').waitFor('enabled');
  }
  const guard = () => tab.overlay().find('[role="alertdialog"]');
  const start = () => world.control(tab, 'delete-start');
  /** What takes the focus: in the redesign the button inside its custom element. */
  const focusable = (generation: string) => (generation === 'next' ? start().find('button') : start());
  const notYet = async () => {
    await guard().find('[data-settled] [data-action="not-yet"]').click();
    await guard().waitFor('gone');
  };

  beforeEach(async () => {
    await tab?.close();
  });

  it('only warns at what does not end anything', async () => {
    await world.fresh();
    tab = await world.driver.tab();
    await world.walk(tab, 'privacy');
    await tab.overlay().find('[data-hint][data-control="delete-account-entry"]').waitFor('attached');
    await world.control(tab, 'delete-account-entry').click();
    await expect.poll(() => tab.overlay().page()).toBe('delete-account');
    await tab.overlay().find('[data-hint][data-control="delete-account-acknowledge"]').waitFor('attached');
    await world.control(tab, 'acknowledge').click();
    await world.control(tab, 'consent').click();
    await world.control(tab, 'delete-start').waitFor('enabled');
    expect(await guard().exists()).toBe(false);
  });

  it.each(['old', 'desktop', 'mobile', 'next'] as const)(
    'holds mouse, Enter, Space and touch, and the page sees none of it: %s',
    async (generation) => {
      await lastButton({ generation });
      await listen(tab, START);
      await start().click();
      await guard().waitFor();
      await notYet();
      await focusable(generation).focus();
      await tab.keyboard.press('Enter');
      await guard().find('[data-settled]').waitFor();
      await tab.keyboard.press('Escape');
      await guard().waitFor('gone');
      await focusable(generation).focus();
      await tab.keyboard.press('Space');
      await guard().waitFor();
      await notYet();
      const { x, y, width, height } = await start().rect();
      await tab.touch.tap(x + width / 2, y + height / 2);
      await guard().waitFor();
      await notYet();
      await start().click({ clickCount: 2 });
      await guard().waitFor();
      expect(await eventsOn(tab, START)).toEqual([]);
      expect(world.acts).not.toContain('deletion-started');
    },
  );

  it('focuses the way back, has "go on" closed at first, and is a modal alertdialog with a name', async () => {
    await lastButton();
    await start().click();
    await guard().waitFor();
    const nodes = await tab.accessibility();
    const dialog = nodes.find((node) => node.role === 'alertdialog');
    expect(dialog?.name).toBe('Прежде чем удалить аккаунт');
    expect(nodes.find((node) => node.role === 'button' && node.name === 'Вернуться')?.focused).toBe(true);
    expect(nodes.find((node) => node.role === 'button' && node.name === 'Всё равно продолжить')?.disabled).toBe(true);
    expect(await guard().evaluate((element) => element.matches(':modal'))).toBe(true);
  });

  it('holds what the page presses by itself, silently', async () => {
    await lastButton();
    await listen(tab, START);
    await start().evaluate((element) => {
      (element as HTMLElement).click();
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
        element.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    });
    await settled(tab);
    expect(await eventsOn(tab, START)).toEqual([]);
    expect(await guard().exists()).toBe(false);
    expect(world.acts).not.toContain('deletion-started');
  });

  it('holds a node that is swapped between press and click', async () => {
    await lastButton();
    await start().evaluate((element) => {
      window.addEventListener(
        'pointerup',
        () => {
          const copy = element.cloneNode(true) as HTMLElement;
          copy.addEventListener('click', () => document.body.setAttribute('data-swapped', 'pressed'));
          element.replaceWith(copy);
        },
        { once: true },
      );
    });
    const { x, y, width, height } = await start().rect();
    await tab.mouse.move(x + width / 2, y + height / 2);
    await tab.mouse.down();
    await tab.evaluate(() => {
      const old = document.querySelector('[data-practice="delete-start"]') as HTMLElement;
      const copy = old.cloneNode(true) as HTMLElement;
      copy.addEventListener('click', () => document.body.setAttribute('data-swapped', 'pressed'));
      old.replaceWith(copy);
    });
    await tab.mouse.up();
    await start().click();
    await guard().waitFor();
    expect(await tab.evaluate(() => document.body.getAttribute('data-swapped'))).toBe(null);
  });

  it('holds a button wrapped in an open shadow root', async () => {
    await lastButton();
    await start().evaluate((element) => {
      const host = document.createElement('div');
      element.replaceWith(host);
      const root = host.attachShadow({ mode: 'open' });
      const button = document.createElement('button');
      button.id = 'inner';
      const span = document.createElement('span');
      span.textContent = element.textContent;
      button.append(span);
      button.addEventListener('click', () => document.body.setAttribute('data-shadow', 'pressed'));
      root.append(button);
    });
    await tab.find('#inner').click();
    await guard().waitFor();
    expect(await tab.evaluate(() => document.body.getAttribute('data-shadow'))).toBe(null);
  });

  it('holds a submit: by its button, by Enter in a field of its form, by requestSubmit', async () => {
    await lastButton();
    await tab.evaluate(() => {
      const old = document.querySelector('[data-practice="delete-start"]') as HTMLElement;
      const form = document.createElement('form');
      const field = document.createElement('input');
      field.id = 'field';
      const button = document.createElement('button');
      button.textContent = old.textContent;
      button.id = 'submit';
      form.append(field, button);
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        document.body.setAttribute('data-submitted', 'yes');
      });
      old.replaceWith(form);
    });
    await tab.overlay().find('[data-mark="delete-account-confirm"]').waitFor('attached');
    await tab.find('#submit').click();
    await guard().waitFor();
    await notYet();
    await tab.find('#field').click();
    await tab.keyboard.press('Enter');
    await guard().waitFor();
    await notYet();
    await tab.evaluate(() => document.querySelector('form')?.requestSubmit());
    await settled(tab);
    expect(await tab.evaluate(() => document.body.getAttribute('data-submitted'))).toBe(null);
  });

  it("stands above the page's own modal dialog, and can be reached there", async () => {
    await world.fresh({ generation: 'next' });
    tab = await world.driver.tab();
    await world.walk(tab, 'device', 'phone-1');
    await tab.overlay().find('[data-mark="remove-device"]').waitFor('attached');
    expect(
      await tab.evaluate(() =>
        [...document.querySelectorAll('*')].some((element) => (element.shadowRoot ?? element).querySelector(':modal')),
      ),
    ).toBe(true);
    await world.control(tab, 'remove-device').click();
    await guard().waitFor();
    await notYet();
    expect(world.acts).toEqual([]);
  });

  it('asks once for each device whether it is lost, and says why to keep it bound', async () => {
    await world.fresh();
    tab = await world.driver.tab();
    await world.walk(tab, 'device', 'phone-1');
    await tab.overlay().find('[data-mark="remove-device"]').waitFor('attached');
    await world.control(tab, 'remove-device').click();
    await guard().find('[data-settled] [data-action="lost-yes"]').click();
    await guard().find('.note').waitFor();
    expect(await guard().find('.note').text()).toContain('полици');
    await notYet();
    // remembered, also after a reload
    await tab.reload();
    await tab.overlay().find('[data-mark="remove-device"]').waitFor('attached');
    await world.control(tab, 'remove-device').click();
    await guard().find('.note').waitFor();
    expect(await guard().find('[data-action="lost-yes"]').exists()).toBe(false);
  });

  it('only warns when the owner has said so, and holds again when he takes it back', async () => {
    await lastButton();
    const popup = new PopupPage(await world.driver.popup(tab));
    await popup.tab.find('.settings summary').click();
    await popup.tab.find('input[name="guard"]').click();
    await expect.poll(() => popup.tab.find('input[name="guard"]').evaluate((input) => (input as HTMLInputElement).checked)).toBe(false);
    await popup.tab.close();
    await tab.activate();
    await start().click();
    await expect.poll(() => world.site.state.presses.some((press) => press.control === 'delete-start')).toBe(true);
    expect(await guard().exists()).toBe(false);
  });

  it('says so where it cannot see the last button', async () => {
    await world.fresh({ language: 'en' });
    tab = await world.driver.tab();
    await world.walk(tab, 'delete');
    const notice = tab.overlay().find('[data-notice="last-button-unknown"]');
    await notice.waitFor();
    await notice.find('summary').click();
    expect(await notice.find('li').count()).toBeGreaterThan(5);
  });
});
