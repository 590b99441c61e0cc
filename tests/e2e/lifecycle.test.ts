import { expect, it } from 'vitest';
import { Scene } from './support/hostile';
import { inBrowsers, PopupPage } from './support/world';

inBrowsers('what must survive', {}, (world) => {
  const begun = async (): Promise<PopupPage> => {
    await world.fresh();
    const popup = new PopupPage(await world.driver.extensionPage('popup.html'));
    await popup.choose('delete-account');
    await popup.addDevice('Redmi Note 8 Pro');
    await popup.tickNext();
    return popup;
  };
  const opened = async (): Promise<PopupPage> => {
    const popup = new PopupPage(await world.driver.extensionPage('popup.html'));
    await popup.tab.find('[role="progressbar"]').waitFor();
    return popup;
  };

  it('progress, over a restart of the browser and over its sudden death', async () => {
    const left = await (await begun()).left();
    await world.driver.restart();
    world.forgetPages();
    const again = await opened();
    expect(await again.left()).toBe(left);
    expect(await again.tickNext()).toBe('sign-in-works');
    await world.driver.kill();
    world.forgetPages();
    expect(await (await opened()).left()).toBe(left - 1);
  });

  it('the death of the background: it wakes and has lost nothing', async () => {
    const popup = await begun();
    const left = await popup.left();
    const tab = await world.driver.tab();
    await world.walk(tab, 'home');
    await tab.overlay().find('.panel [data-action="fold"]').click(); // nothing is to be done here yet
    await tab.overlay().find('.panel input[type="checkbox"]').waitFor();
    await world.driver.stopBackground();
    await tab.activate();
    await tab.overlay().find('.panel input[type="checkbox"]').click();
    await expect.poll(() => tab.overlay().find('.panel [role="progressbar"]').attribute('aria-valuenow')).toBe('2');
    await popup.tab.activate();
    await expect.poll(() => popup.left()).toBe(left - 1);
    await popup.tab.close();
    await tab.close();
  });

  it('two tabs that tick at once', async () => {
    const popup = await begun();
    const left = await popup.left();
    const other = await opened();
    await popup.view('steps');
    await other.view('steps');
    // each has its own plan on the screen; both ticks count
    const tick = (step: string) => `[data-step="${step}"] input`;
    await Promise.all([
      popup.tab.find(tick('sign-in-works')).evaluate((input) => (input as HTMLElement).click()),
      other.tab.find(tick('password-settled')).evaluate((input) => (input as HTMLElement).click()),
    ]);
    await expect.poll(() => popup.left()).toBe(left - 2);
    await expect.poll(() => other.left()).toBe(left - 2);
    await other.tab.close();
    await popup.tab.close();
  });

  it('a private window: a progress of its own, gone with it', async () => {
    const left = await (await begun()).left();
    const hidden = await world.driver.tab({ private: true });
    await hidden.goto('https://i.mi.com/#/');
    await expect.poll(() => hidden.overlay().page()).toBe('cloud-home');
    const popup = new PopupPage(await world.driver.popup(hidden));
    await popup.tab.find('[data-journey="sell-or-give-away"]').waitFor(); // starts empty
    await popup.choose('sell-or-give-away');
    await popup.addDevice('Redmi 9');
    await popup.tickNext();
    await popup.view('more');
    // Chromium would open the desk in an ordinary window, over the owner's own list
    expect(await popup.tab.find('main').evaluate((main) => main.querySelectorAll('[data-desk]').length > 0)).toBe(world.name === 'firefox');
    await popup.tab.close();
    await hidden.close();
    // the owner's own is as it was, and nothing of the private one is stored
    expect(await (await opened()).left()).toBe(left);
    const stored = await world.inExtension(async () => {
      const { storage } = ((globalThis as never)['browser'] ?? (globalThis as never)['chrome']) as {
        storage: { local: { get(): Promise<object> }; session: { get(): Promise<object> } };
      };
      return JSON.stringify([await storage.local.get(), await storage.session.get()]);
    });
    expect(stored).not.toContain('sell-or-give-away');
  });

  it('an update under an open page: never two overlays, never a silent dead guard', async () => {
    await world.fresh({ devices: [] });
    const tab = await world.driver.tab();
    await world.walk(tab, 'delete');
    await world.control(tab, 'acknowledge').click();
    await world.control(tab, 'consent').click();
    await tab.overlay().find('[data-mark="delete-account-confirm"]').waitFor('attached');
    await world.control(tab, 'delete-start').waitFor('enabled');
    await world.driver.reloadExtension();
    world.forgetPages();
    await tab.activate();
    await world.control(tab, 'delete-start').hover();
    expect(await tab.overlay().count()).toBeLessThanOrEqual(1);
    await world.control(tab, 'delete-start').click();
    const guard = tab.overlay().find('[role="alertdialog"]');
    await guard.waitFor();
    expect(await tab.overlay().count()).toBe(1);
    expect(world.acts).not.toContain('deletion-started');
    // an old instance says what to do; a new one works as ever
    if (world.name === 'chromium') expect(await guard.text()).toContain('Обновите страницу');
    await tab.reload();
    await expect.poll(() => tab.overlay().page()).toBe('delete-account');
    expect(await tab.overlay().count()).toBe(1);
    await tab.close();
  });

  it('document.open(), which takes away every listener there is: the press is held, by one overlay', async () => {
    await world.fresh({ devices: [] });
    const tab = await world.driver.tab();
    const scene = Scene.of(world, tab, 'delete-start');
    await scene.arrive();
    await tab.evaluate(() => {
      const { outerHTML } = document.body;
      document.open();
      document.write(`<!doctype html><title>x</title>${outerHTML.replace(/<script[\s\S]*?<\/script>/g, '')}`);
      document.close();
      const button = document.querySelector('[data-practice="delete-start"]');
      button?.addEventListener('click', () => document.documentElement.setAttribute('pressed', ''));
    });
    await tab.overlay().find('[data-mark="delete-account-confirm"]').waitFor('attached');
    await scene.held();
    expect(await tab.overlay().count()).toBe(1);
    await scene.notYet();
    await tab.close();
  });
});
