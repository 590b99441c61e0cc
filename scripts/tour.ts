/**
 * What `npm start` does once everything is built. With a display: a browser with the extension on the practice site, until it is
 * closed. Without one: the whole delete journey headless, each step printed and photographed.
 */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type BrowserName, type Driver, launch, type Tab } from '../tests/e2e/support/driver';
import { type PracticeSite, selectorOf, startPracticeSite, wayTo } from '../tests/practice/server';

/** Opens a visible browser on the practice site and waits for its end. */
export async function show(name: BrowserName): Promise<void> {
  const site = await startPracticeSite({ generation: 'desktop', language: 'ru' });
  const driver = await launch(name, { proxyPort: site.proxyPort, locale: 'ru', headed: true, width: 1200, height: 800 });
  const tab = await driver.tab();
  await tab.goto('https://i.mi.com/#/');
  console.log('The practice site is open in a window of its own. Press the icon of the extension for the popup; press Ctrl+C here to end.');
  await new Promise<void>((done) => {
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });
  await driver.close();
  await site.close();
}

/** Walks the delete journey and leaves numbered pictures. */
export async function tour(name: BrowserName, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const site = await startPracticeSite({ generation: 'desktop', language: 'ru' });
  let driver: Driver | undefined;
  try {
    driver = await launch(name, { proxyPort: site.proxyPort, locale: 'ru', width: 1000, height: 760 });
    await new Tour(driver, site, folder).walk();
  } finally {
    await driver?.close();
    await site.close();
  }
}

class Tour {
  private count = 0;

  constructor(
    private readonly driver: Driver,
    private readonly site: PracticeSite,
    private readonly folder: string,
  ) {}

  async walk(): Promise<void> {
    this.site.configure({
      devices: [{ id: 'phone-1', name: 'Redmi Note 8 Pro', model: 'M1906G7G', kind: 'phone', findDevice: true, online: true }],
    });
    // a Chromium without the Russian pack tells the background its language only while a page of the extension is watched
    await this.driver.extensionPage('manifest.json');
    const page = await this.driver.tab();
    const guard = page.overlay().find('[role="alertdialog"]');
    await this.open(page, 'home');
    await page.overlay().find('[data-mark="settings-entry"]').waitFor('attached');
    await this.step(page, 'The home page of the cloud: quiet hints beside its controls');

    const popup = await this.driver.popup(page);
    await popup.viewport(400, 600);
    await popup.find('[data-journey="delete-account"]').waitFor();
    await this.step(popup, 'The popup asks what the owner wants');
    await popup.find('[data-journey="delete-account"]').click();
    await popup.find('[data-purpose="end-it"]').click();
    await popup.find('[role="progressbar"]').waitFor();
    await popup.find('[data-view="devices"]').click();
    await popup.find('[data-action="add-device"]').click();
    await popup.find('input[name="name"]').click();
    await popup.keyboard.type('Redmi Note 8 Pro');
    await popup.find('.device-form button[type="submit"]').click();
    await popup.find('.device').waitFor();
    await popup.find('[data-view="now"]').click();
    await this.step(popup, 'One phone is listed; the plan is there');

    await this.open(page, 'delete');
    await this.press(page, 'acknowledge', 'consent');
    await this.control(page, 'delete-start').waitFor('enabled');
    await page.overlay().find('[data-mark="delete-account-confirm"]').waitFor('attached');
    await this.control(page, 'delete-start').click();
    await guard.waitFor();
    await this.step(page, 'The last button, pressed long before its time, is held');
    await guard.find('[data-settled] [data-action="not-yet"]').click();
    await guard.waitFor('gone');

    await this.tickUntil(popup, 'removed-on-web');
    await this.step(popup, 'What is done on the phone and in the account is ticked');
    await this.open(page, 'device', 'phone-1');
    await page.overlay().find('[data-mark="remove-device"]').waitFor('attached');
    await this.control(page, 'remove-device').click();
    await guard.find('[data-settled] [data-action="lost-no"]').waitFor();
    await this.step(page, 'Before a phone is removed: is it lost or stolen?');
    await guard.find('[data-settled] [data-action="lost-no"]').click();
    await page.overlay().find('[data-notice="may-press"]').waitFor();
    await this.press(page, 'remove-device', 'remove-device-confirm');
    await this.until(() => this.site.state.devices.length === 0);
    await this.step(page, 'The phone is gone from the list');

    await this.tickUntil(popup, 'account-deleted');
    await this.step(popup, 'One step is left');
    await this.open(page, 'delete');
    await this.press(page, 'acknowledge', 'consent');
    await this.control(page, 'delete-start').waitFor('enabled');
    await this.press(page, 'delete-start', 'delete-continue');
    await this.until(() => this.site.state.deleted);
    await this.control(page, 'success').waitFor();
    await this.step(page, 'All steps done: nothing holds, the owner has pressed the last button himself');
    await popup.activate();
    await popup.find('.next input[type="checkbox"]').click();
    await popup.find('.next [data-step="contacts-kept"]').waitFor();
    await popup.find('.next input[type="checkbox"]').click();
    await popup.find('[data-now="finished"]').waitFor();
    await this.step(popup, 'The owner says that it is done; nothing ticks itself');
  }

  private async step(tab: Tab, text: string): Promise<void> {
    await tab.activate();
    const file = `${String(++this.count).padStart(2, '0')}.png`;
    await tab.screenshot(path.join(this.folder, file));
    console.log(`${file}  ${text}`);
  }

  private async open(tab: Tab, page: Parameters<typeof wayTo>[0], device?: string): Promise<void> {
    await tab.activate();
    const way = wayTo(page, this.site.state.config.generation, device);
    await tab.goto('about:blank');
    await tab.goto(way.url);
    await this.press(tab, ...way.press);
  }

  private control(tab: Tab, name: string) {
    return tab.find(selectorOf(name));
  }

  private async press(tab: Tab, ...names: string[]): Promise<void> {
    for (const name of names) await this.control(tab, name).click();
  }

  private async tickUntil(popup: Tab, step: string): Promise<void> {
    await popup.activate();
    for (;;) {
      const now = await popup.find('.next [data-step]').attribute('data-step');
      if (now === step) return;
      await popup.find('.next input[type="checkbox"]').click();
      await popup.find(`.next [data-step="${now}"]`).waitFor('gone');
    }
  }

  private async until(holds: () => boolean): Promise<void> {
    const end = Date.now() + 8000;
    while (!holds()) {
      if (Date.now() > end) throw new Error('the practice site did not follow');
      await new Promise((again) => setTimeout(again, 20));
    }
  }
}
