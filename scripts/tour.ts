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

/** A picture of the tour: `file` lies in its folder. */
export interface TourPicture {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

/** Walks the delete journey and leaves numbered pictures: pages 1000 × 760, the popup 400 × 600 pixels. */
export async function tour(name: BrowserName, folder: string, language: 'ru' | 'en' = 'ru'): Promise<readonly TourPicture[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const site = await startPracticeSite({ generation: 'desktop', language });
  let driver: Driver | undefined;
  try {
    driver = await launch(name, { proxyPort: site.proxyPort, locale: language, width: 1000, height: 760 });
    const walk = new Tour(driver, site, folder);
    await walk.walk();
    return walk.pictures;
  } finally {
    await driver?.close();
    await site.close();
  }
}

class Tour {
  readonly pictures: TourPicture[] = [];

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
    await this.step(page, 'home', 'The home page of the cloud: quiet hints beside its controls');

    const popup = await this.driver.popup(page);
    await popup.viewport(400, 600);
    await popup.find('[data-journey="delete-account"]').waitFor();
    await this.step(popup, 'choice', 'The popup asks what the owner wants');
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
    await this.step(popup, 'now', 'One phone is listed; the plan is there');

    await this.open(page, 'device', 'phone-1');
    await page.overlay().find('[data-mark="remove-device"]').waitFor('attached');
    await this.control(page, 'remove-device').hover();
    await page.overlay().find('[data-control="remove-device"] .bubble').waitFor();
    await this.step(page, 'hint', 'At the button: what it does, what it does not do, whether it can be taken back');
    await this.control(page, 'remove-device').click();
    await guard.find('[data-settled] [data-action="lost-no"]').waitFor();
    await this.step(page, 'lost', 'Before a phone is removed: is it lost or stolen?');
    await guard.find('[data-settled] [data-action="lost-no"]').click();
    await guard.find('[data-settled] [data-action="go-on"]').waitFor('attached');
    await this.step(page, 'guard', 'A press long before its time is held, with what is missing');
    await guard.find('[data-settled] [data-action="not-yet"]').click();
    await guard.waitFor('gone');

    await this.tickUntil(popup, 'removed-on-web');
    await this.step(popup, 'ticked', 'What is done on the phone and in the account is ticked');
    await this.open(page, 'device', 'phone-1');
    await page.overlay().find('[data-mark="remove-device"]').waitFor('attached');
    await this.press(page, 'remove-device', 'remove-device-confirm');
    await this.until(() => this.site.state.devices.length === 0);
    await this.step(page, 'removed', 'The phone is gone from the list');

    await this.tickUntil(popup, 'account-deleted');
    await this.step(popup, 'last', 'One step is left');
    await this.open(page, 'delete');
    await this.press(page, 'acknowledge', 'consent');
    await this.control(page, 'delete-start').waitFor('enabled');
    await this.press(page, 'delete-start', 'delete-continue');
    await this.until(() => this.site.state.deleted);
    await this.control(page, 'success').waitFor();
    await this.step(page, 'deleted', 'All steps done: nothing holds, the owner has pressed the last button himself');
    await popup.activate();
    await popup.find('.next input[type="checkbox"]').click();
    await popup.find('.next [data-step="contacts-kept"]').waitFor();
    await popup.find('.next input[type="checkbox"]').click();
    await popup.find('[data-now="finished"]').waitFor();
    await this.step(popup, 'done', 'The owner says that it is done; nothing ticks itself');
  }

  private async step(tab: Tab, name: string, text: string): Promise<void> {
    await tab.activate();
    const file = `${String(this.pictures.length + 1).padStart(2, '0')}-${name}.png`;
    await tab.screenshot(path.join(this.folder, file));
    this.pictures.push({ name, file, text });
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
