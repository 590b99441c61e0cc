/** Every surface in every state that its owner may see, one after another. */
import path from 'node:path';
import type { Language } from '../lib/words/languages';
import type { Driver, El, Tab } from '../tests/e2e/support/driver';
import { type PracticeSite, LANGUAGES as SITE_LANGUAGES, selectorOf, wayTo } from '../tests/practice/server';

export const LOOKS = ['light', 'dark', 'contrast', 'forced'] as const;
export type Look = (typeof LOOKS)[number];
type Width = 320 | 400 | 1280;

const HEIGHTS: Readonly<Record<Width, number>> = { 320: 640, 400: 600, 1280: 800 };
/** The practice site speaks two languages; over it every language of ours is shown. */
const siteIn = (language: Language) => SITE_LANGUAGES.find((one) => one === language) ?? 'en';
const PAGES = ['home', 'settings', 'devices', 'device', 'security', 'privacy', 'delete'] as const;
const SECTIONS = ['plan', 'questions', 'devices', 'waiting', 'letter', 'hand-over', 'new-account', 'detours', 'copy'] as const;

/** Walks through all states and photographs each; names are `surface.state.language.width.look`. */
export class Photographer {
  readonly names: string[] = [];

  constructor(
    private readonly driver: Driver,
    private readonly site: PracticeSite,
    private readonly folder: string,
    private readonly only: readonly string[],
  ) {}

  /** All surfaces in one language at one width. */
  async take(language: Language, width: Width): Promise<void> {
    this.site.reset();
    this.site.configure({ generation: width < 600 ? 'mobile' : 'desktop', language: siteIn(language) });
    const own = await this.driver.extensionPage('popup.html');
    await own.evaluate(async (chosen) => {
      const { storage } = (globalThis as never)['chrome'] as {
        storage: { local: { clear(): Promise<void>; set(items: object): Promise<void> } };
      };
      await storage.local.clear();
      await storage.local.set({ settings: { language: chosen } });
    }, language);
    await own.close();
    const page = await this.driver.tab();
    await page.viewport(width, HEIGHTS[width]);
    await page.goto('https://i.mi.com/#/');
    const popup = await this.driver.popup(page);
    await popup.viewport(width, HEIGHTS[width]);
    const at = (surface: string, state: string) => ({ surface, state, language, width });
    await this.takePopup(popup, at);
    await this.takePages(page, language, width, at);
    await this.takeDesk(width, at);
    await this.takeOwn('sidepanel', width, at);
    await this.takeOwn('welcome', width, at);
    await this.takeOwn('rehearsal', width, at);
    await popup.close();
    await page.close();
  }

  private wants(surface: string): boolean {
    return this.only.length === 0 || this.only.some((one) => surface.startsWith(one));
  }

  private async shoot(tab: Tab, at: ReturnType<Where>, looks: readonly Look[] = LOOKS): Promise<void> {
    if (!this.wants(at.surface)) return;
    await tab.activate();
    for (const look of looks) {
      await setLook(tab, look);
      const name = [at.surface, at.state, at.language, at.width, look].join('.');
      await tab.screenshot(path.join(this.folder, `${name}.png`));
      this.names.push(name);
    }
  }

  private async takePopup(popup: Tab, at: Where): Promise<void> {
    await popup.find('[data-journey="delete-account"]').waitFor();
    await this.shoot(popup, at('popup', 'choice'));
    await popup.find('[data-journey="delete-account"]').click();
    await popup.find('[data-purpose="end-it"]').waitFor();
    await this.shoot(popup, at('popup', 'purpose'));
    await popup.find('[data-purpose="end-it"]').click();
    await popup.find('.next [data-step]').waitFor();
    await this.shoot(popup, at('popup', 'first-step'));
    await popup.find('[data-view="devices"]').click();
    await popup.find('[data-action="add-device"]').click();
    await popup.find('input[name="name"]').click();
    await popup.keyboard.type('Redmi Note 8 Pro');
    await this.shoot(popup, at('popup', 'add-device'));
    await popup.find('.device-form button[type="submit"]').click();
    await popup.find('.device').waitFor();
    await this.shoot(popup, at('popup', 'devices'));
    await popup.find('[data-view="now"]').click();
    for (let n = 0; n < 2; n++) {
      const step = popup.find('.next [data-step]');
      const before = await step.attribute('data-step');
      await popup.find('.next input[type="checkbox"]').click();
      await popup.find(`.next [data-step="${before}"]`).waitFor('gone');
    }
    await popup.find('.next [data-step]').waitFor();
    await this.shoot(popup, at('popup', 'now'));
    await popup.find('[data-action="trouble"]').click();
    await this.shoot(popup, at('popup', 'trouble'));
    await popup.find('[data-view="steps"]').click();
    await this.shoot(popup, at('popup', 'steps'));
    await popup.find('[data-view="more"]').click();
    await popup.find('.settings summary').click();
    await this.shoot(popup, at('popup', 'more'));
    for (const size of ['150', '100']) {
      await popup.find('select[name="text-size"]').evaluate((select, value) => {
        (select as HTMLSelectElement).value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, size);
      await popup.find(`[data-text="${size}"]`).waitFor();
      await popup.find('[data-view="now"]').click();
      if (size === '150') await this.shoot(popup, at('popup', 'large-text'), ['light']);
      await popup.find('[data-view="more"]').click();
    }
    await popup.find('[data-view="now"]').click();
  }

  private async takePages(page: Tab, language: Language, width: Width, at: Where): Promise<void> {
    if (!this.wants('page') && !this.wants('guard')) return;
    const generation = width < 600 ? 'mobile' : 'desktop';
    for (const theme of ['light', 'dark'] as const) {
      this.site.configure({ generation, language: siteIn(language), theme });
      const looks = LOOKS.filter((look) => (look === 'dark') === (theme === 'dark'));
      await page.activate(); // nothing is drawn in a tab that is not in front
      await setLook(page, looks[0] as Look);
      for (const name of PAGES) {
        await this.open(page, name);
        await this.shoot(page, at('page', name), looks);
      }
      await this.takeGuard(page, at, looks);
    }
  }

  private async takeGuard(page: Tab, at: Where, looks: readonly Look[]): Promise<void> {
    await this.open(page, 'device');
    const control = page.find(selectorOf('remove-device'));
    const guard = page.overlay().find('[role="alertdialog"]');
    await page.overlay().find('[data-mark="remove-device"]').waitFor('attached');
    await control.hover();
    await page.overlay().find('[data-control="remove-device"] .bubble').waitFor();
    await this.shoot(page, at('page', 'hint'), looks);
    await control.click();
    const settled = (action: string): El => guard.find(`[data-settled] [data-action="${action}"]`);
    await guard.find('[data-settled]').waitFor();
    if (await settled('lost-no').exists()) {
      await this.shoot(page, at('guard', 'question'), looks);
      await settled('lost-no').click();
    }
    await settled('more').waitFor();
    await this.shoot(page, at('guard', 'steps'), looks);
    await settled('more').click();
    await settled('more').waitFor('gone');
    await this.shoot(page, at('guard', 'reasons'), looks);
    await settled('not-yet').click();
    await guard.waitFor('gone');
  }

  private async takeDesk(width: Width, at: Where): Promise<void> {
    if (!this.wants('desk')) return;
    const desk = await this.driver.extensionPage('desk.html');
    await desk.viewport(width, HEIGHTS[width]);
    for (const section of SECTIONS) {
      await desk.evaluate((hash) => location.assign(`#${hash}`), section);
      await desk.find(`[data-section="${section}"]`).waitFor();
      await this.shoot(desk, at('desk', section), section === 'plan' ? LOOKS : ['light', 'dark']);
    }
    await desk.close();
  }

  /** A page of ours as it is when it is opened. */
  private async takeOwn(surface: 'sidepanel' | 'welcome' | 'rehearsal', width: Width, at: Where): Promise<void> {
    if (!this.wants(surface)) return;
    const tab = await this.driver.extensionPage(`${surface}.html`);
    await tab.viewport(width, HEIGHTS[width]);
    await tab.find('main button, main a').waitFor();
    await this.shoot(tab, at(surface, 'first'));
    await tab.close();
  }

  private async open(tab: Tab, page: (typeof PAGES)[number]): Promise<void> {
    await tab.activate();
    const way = wayTo(page, this.site.state.config.generation, page === 'device' ? this.site.state.devices[0]?.id : undefined);
    await tab.goto('about:blank');
    await tab.goto(way.url);
    for (const press of way.press) await tab.find(selectorOf(press)).click();
    await tab.overlay().find('.panel[data-size]').waitFor('attached');
    await tab.overlay().find('.badge').waitFor('attached');
    await drawn(tab);
  }
}

type Where = (
  surface: string,
  state: string,
) => { readonly surface: string; readonly state: string; readonly language: Language; readonly width: Width };

async function setLook(tab: Tab, look: Look): Promise<void> {
  await tab.media({
    'prefers-color-scheme': look === 'dark' ? 'dark' : 'light',
    'prefers-contrast': look === 'contrast' ? 'more' : 'no-preference',
    'forced-colors': look === 'forced' ? 'active' : 'none',
    'prefers-reduced-motion': 'reduce',
  });
  await drawn(tab);
}

/** Lets a page draw what has just changed. */
const drawn = (tab: Tab): Promise<void> =>
  tab.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done())))),
  );
