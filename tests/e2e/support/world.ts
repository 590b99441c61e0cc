// A practice site and a browser with the extension, for one file of tests; the same tests run in every browser.
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { type PracticeConfig, type PracticeSite, selectorOf, startPracticeSite, wayTo } from '../../practice/server';
import { type BrowserName, type Driver, type El, type LaunchOptions, launch, type Tab } from './driver';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** Hosts that the browsers ask of themselves, whatever is installed in them. */
const OWN_TRAFFIC =
  /(accounts\.google\.com|update\.googleapis\.com|clients2\.google\.com|redirector\.gvt1\.com|content-autofill\.googleapis\.com|safebrowsing\.|firefox\.settings\.services\.mozilla\.com|aus5\.mozilla\.org|content-signature|location\.services\.mozilla\.com)/;

export class World {
  site!: PracticeSite;
  driver!: Driver;
  private everRefused: string[] = [];
  /** A page of the extension, kept open for questions to its API. */
  private own: Tab | undefined;

  constructor(readonly name: BrowserName) {}

  /** Back to the practice site's beginning, with changes. */
  configure(change: Partial<PracticeConfig> = {}): void {
    this.everRefused.push(...this.site.refused);
    this.site.reset();
    this.site.configure({ generation: 'desktop', language: 'ru', ...change });
  }

  /**
   * The same for a newly installed extension: nothing stored but that its owner has been greeted, and the language, since a browser
   * without that language's pack would fall back to English.
   */
  async fresh(change: Partial<PracticeConfig> = {}, language: 'ru' | 'en' = 'ru'): Promise<void> {
    this.configure(change);
    await this.inExtension(async (chosen) => {
      const { storage } = ((globalThis as never)['browser'] ?? (globalThis as never)['chrome']) as {
        storage: { local: { clear(): Promise<void>; set(items: object): Promise<void> } };
      };
      await storage.local.clear();
      await storage.local.set({ settings: { language: chosen }, welcomed: true });
    }, language);
  }

  /** After the browser or the extension has been started again. */
  forgetPages(): void {
    this.own = undefined;
  }

  /** Runs in a page of the extension. */
  async inExtension<T, A extends readonly unknown[]>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return await (await this.ownPage()).evaluate(fn, ...args);
  }

  /** That page: it stays open until `forgetPages`. */
  async ownPage(): Promise<Tab> {
    this.own ??= await this.driver.extensionPage('popup.html');
    return this.own;
  }

  /** Opens a page of the practice site the way a person gets there. */
  async walk(tab: Tab, page: Parameters<typeof wayTo>[0], device?: string): Promise<void> {
    const way = wayTo(page, this.site.state.config.generation, device);
    await tab.goto('about:blank');
    await tab.goto(way.url);
    for (const press of way.press) await this.control(tab, press).click();
  }

  /** A control of the practice page by its test name. */
  control(tab: Tab, name: string): El {
    return tab.find(selectorOf(name));
  }

  /** What the practice site's own handlers have done. */
  get acts(): string[] {
    return this.site.state.log.map((entry) => entry.act);
  }

  /** Requests to anybody but the practice site and the browser's own services. */
  get strangers(): string[] {
    return [...this.everRefused, ...this.site.refused].filter((entry) => !OWN_TRAFFIC.test(entry));
  }

  /** What the content script of a tab says it sees; undefined where there is none. */
  async seen(tab: Tab): Promise<{ page?: string } | undefined> {
    const url = await tab.url();
    return await this.inExtension(async (address) => {
      const { tabs } = ((globalThis as never)['browser'] ?? (globalThis as never)['chrome']) as {
        tabs: {
          query(q: object): Promise<{ id: number; url?: string }[]>;
          sendMessage(id: number, m: object): Promise<{ seen: { page?: string } }>;
        };
      };
      const target = (await tabs.query({})).find((candidate) => candidate.url === address);
      if (!target) return undefined;
      try {
        return (await tabs.sendMessage(target.id, { type: 'what-do-you-see' }))?.seen;
      } catch {
        return undefined;
      }
    }, url);
  }
}

/** Lets a page draw twice: whatever our script does for what stands there now is done then. */
export async function settled(tab: Tab): Promise<void> {
  await tab.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done())))),
  );
}

/** Declares the same tests for every browser, or for some. */
export function inBrowsers(
  title: string,
  options: Partial<LaunchOptions>,
  body: (world: World) => void,
  browsers: readonly BrowserName[] = BROWSERS,
): void {
  describe.each(browsers)(`${title} [%s]`, (name) => {
    const world = new World(name);
    beforeAll(async () => {
      world.site = await startPracticeSite({ lateMs: 10 });
      world.driver = await launch(name, { proxyPort: world.site.proxyPort, locale: 'ru', ...options });
    });
    afterAll(async () => {
      await world.driver?.close();
      await world.site?.close();
      expect(world.strangers).toEqual([]);
    });
    body(world);
  });
}

/** The popup as its owner uses it. */
export class PopupPage {
  constructor(readonly tab: Tab) {}

  async choose(journey: string): Promise<void> {
    await this.tab.find(`[data-journey="${journey}"]`).click();
    await this.tab.find('[role="progressbar"]').waitFor();
    if (journey === 'delete-account') await this.answerPurpose();
  }

  /** What deleting should solve is asked once, before the first step. */
  async answerPurpose(): Promise<void> {
    await this.tab.find('.next').waitFor();
    const purpose = this.tab.find('[data-purpose="end-it"]');
    if (!(await purpose.exists())) return;
    await purpose.click();
    await purpose.waitFor('gone');
  }

  /** Goes to a part of the popup. */
  async view(name: 'now' | 'steps' | 'devices' | 'more'): Promise<void> {
    await this.tab.find(`[data-view="${name}"]`).click();
    await this.tab.find(`[data-view="${name}"][aria-current]`).waitFor();
  }

  /** Adds a device where devices are, and comes back. */
  async addDevice(name: string, kind?: string): Promise<void> {
    const inPopup = await this.tab.find('[data-view]').exists(); // the desk shows the same part without views
    if (inPopup) await this.view('devices');
    await this.tab.find('[data-action="add-device"]').click();
    if (kind) {
      await this.tab.find('select[name="kind"]').evaluate((select, value) => {
        (select as HTMLSelectElement).value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, kind);
    }
    await this.tab.find('input[name="name"]').click();
    await this.tab.keyboard.type(name);
    await this.tab.find('.device-form button[type="submit"]').click();
    await this.tab.find('.device').withText(name).waitFor();
    if (inPopup) await this.view('now');
  }

  /** Required steps left, as the ring tells it. */
  async left(): Promise<number> {
    const ring = this.tab.find('[role="progressbar"]');
    return Number(await ring.attribute('aria-valuemax')) - Number(await ring.attribute('aria-valuenow'));
  }

  /** Id of the step that stands first. */
  nextStep(): Promise<string | null> {
    return this.tab.find('.next [data-step]').attribute('data-step');
  }

  /** Ticks the step that stands first, and waits until it no longer does. */
  async tickNext(): Promise<string> {
    // the step and its device; what stands below them follows the tab, not the tick
    const stands = async (): Promise<string> =>
      [
        ...(await this.tab.find('.next .device-name').texts()),
        ...((await this.tab.find('.next [data-step]').exists()) ? [await this.nextStep()] : []),
      ].join();
    const before = await stands();
    const step = (await this.nextStep()) ?? '';
    await this.tab.find('.next input[type="checkbox"]').click();
    await expect.poll(stands).not.toBe(before);
    return step;
  }

  /** Ticks steps, as they come, until this one stands first. */
  async tickUntil(step: string): Promise<string[]> {
    const done: string[] = [];
    while ((await this.nextStep()) !== step) done.push(await this.tickNext());
    return done;
  }
}
