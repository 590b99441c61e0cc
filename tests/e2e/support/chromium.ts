import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Cdp } from './cdp';
import { ChromiumTab } from './chromium-tab';
import type { Background, Driver, LaunchOptions, SidePanel, Tab } from './driver';
import { regional } from './locale';
import { type BrowserProcess, extensionFolder, findBinary, Profile } from './process';
import type { Json } from './rpc';
import { LOAD_MS, START_MS, until, WAIT_MS } from './wait';

const SWITCHES = [
  '--no-sandbox',
  '--remote-debugging-pipe',
  '--enable-unsafe-extension-debugging',
  '--proxy-bypass-list=<-loopback>',
  '--ignore-certificate-errors',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--hide-crash-restore-bubble',
  '--disable-search-engine-choice-screen',
  // visibility stays true to life; only the processes of hidden tabs are not starved on a busy machine
  '--disable-renderer-backgrounding',
  '--disable-features=Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider',
  '--force-color-profile=srgb',
  '--mute-audio',
  '--password-store=basic',
  '--use-mock-keychain',
];

/** An extension loaded through the protocol carries this bit in the profile and is dropped at the next start. */
const LOADED_BY_PROTOCOL = 0x8000;

export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const binary = findBinary(
    'CHROMIUM_BIN',
    ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome'],
    'chromium (Debian, Ubuntu: apt-get install chromium) or Chrome for Testing',
  );
  const driver = new ChromiumDriver(binary, extensionFolder(options.extensionDir, '.output/chrome-mv3'), options);
  try {
    await driver.start();
  } catch (error) {
    await driver.close();
    throw error;
  }
  return driver;
}

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  version = '';
  private id = '';
  private readonly profile = new Profile('unbind-guide-chromium-');
  private process!: BrowserProcess;
  private cdp!: Cdp;
  /** The tab Chromium starts with: keeps the browser open and answers questions about workers. Never handed out. */
  private home!: ChromiumTab;
  private closed = false;
  private readonly binary: string;
  private readonly extension: string;
  private readonly options: LaunchOptions;
  private readonly size: { width: number; height: number };
  private readonly locale: string;

  constructor(binary: string, extension: string, options: LaunchOptions) {
    this.binary = binary;
    this.extension = extension;
    this.options = options;
    this.size = { width: options.width ?? 1000, height: options.height ?? 700 };
    this.locale = regional(options.locale);
    this.editPreferences((preferences) => {
      // without it an unpacked extension of the profile is disabled at the next start
      preferences.extensions = { ...preferences.extensions, ui: { ...preferences.extensions?.ui, developer_mode: true } };
    });
  }

  get extensionOrigin(): string {
    return `chrome-extension://${this.id}`;
  }

  async start(): Promise<void> {
    const [language] = this.locale.split('-');
    this.process = this.profile.start(
      this.binary,
      [
        ...SWITCHES,
        ...(this.options.headed ? [] : ['--headless=new']),
        `--user-data-dir=${this.profile.dir}`,
        `--proxy-server=http://127.0.0.1:${this.options.proxyPort}`,
        // --lang changes getMessage (and everything else where Chromium brings that language's pack), --accept-lang navigator.languages
        `--lang=${language === 'ru' ? 'ru' : this.locale}`,
        `--accept-lang=${[...new Set([this.locale, language])].join()}`,
        `--window-size=${this.size.width},${this.size.height + 120}`,
        ...(this.options.args ?? []),
        'about:blank',
      ],
      {},
      true,
    );
    this.cdp = new Cdp(this.process);
    const { product } = await this.process.alive(START_MS, 'Chromium to start', this.cdp.send('Browser.getVersion'));
    this.version = String(product).replace(/^.*\//, '');
    const page = await until('the first tab of Chromium', async () => (await this.targets()).find((t) => t.type === 'page'), START_MS);
    this.home = await ChromiumTab.attach(this.cdp, page.targetId, {});
    if (await this.isLoaded()) return;
    await this.load();
    if (this.options.greets !== false) await this.beGreeted();
  }

  /** A newly installed extension opens its first page, in its own time: before that, no test begins. */
  private async beGreeted(): Promise<void> {
    const page = await this.findTab(`${this.extensionOrigin}/welcome.html`, START_MS);
    if (!this.options.welcome) await page.close();
  }

  private async targets(): Promise<Json[]> {
    return (await this.cdp.send('Target.getTargets', { filter: [{}] })).targetInfos;
  }

  private attach(targetId: string, isPrivate = false): Promise<ChromiumTab> {
    const { colorScheme } = this.options;
    const settings = { size: this.size, locale: this.locale, home: this.home.targetId, ...(colorScheme && { colorScheme }) };
    return ChromiumTab.attach(this.cdp, targetId, settings, isPrivate);
  }

  /** Whether the profile brought it along, after `restart` and `kill`. */
  private async isLoaded(): Promise<boolean> {
    if (!this.id) return false;
    const { extensions } = await this.cdp.send('Extensions.getExtensions').catch(() => ({ extensions: [] }));
    return extensions.some((extension: Json) => extension.id === this.id);
  }

  private async load(): Promise<void> {
    const { id } = await this.cdp.send('Extensions.loadUnpacked', { path: this.extension, enableInIncognito: true });
    this.id = id;
  }

  /**
   * Runs a function in a page of the extension that is no tab, so that it neither counts as used last nor shows in `tabs.query`.
   * It is the manifest, shown as text: no code of ours runs, the worker is not woken.
   */
  private async asExtension<T, A extends readonly unknown[]>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    const { targetId } = await this.cdp.send('Target.createTarget', { url: `${this.extensionOrigin}/manifest.json`, hidden: true });
    const page = await ChromiumTab.attach(this.cdp, targetId, { locale: this.locale });
    try {
      await until('a hidden page of the extension', () =>
        page.evaluate(() => document.readyState === 'complete' && location.pathname === '/manifest.json'),
      );
      return await page.evaluate(fn, ...args);
    } finally {
      await page.close();
    }
  }

  async tab({ private: isPrivate = false }: { private?: boolean } = {}): Promise<Tab> {
    if (isPrivate) return this.privateTab();
    const { targetId } = await this.cdp.send('Target.createTarget', { url: 'about:blank' });
    const tab = await this.attach(targetId);
    await tab.activate();
    return tab;
  }

  /** The protocol makes no tab in a private window, the extension API does. */
  private async privateTab(): Promise<Tab> {
    // an address of its own tells the new tab from all others
    const url = `about:blank#${crypto.randomUUID()}`;
    const problem = await this.asExtension(async (address: string) => {
      const api = (globalThis as Json).chrome;
      if (!(await api.extension.isAllowedIncognitoAccess())) return 'this Chromium did not allow the extension in private windows';
      const open = (await api.windows.getAll()).find((w: Json) => w.incognito);
      await (open ? api.tabs.create({ windowId: open.id, url: address }) : api.windows.create({ incognito: true, url: address }));
      return '';
    }, url);
    if (problem) throw new Error(problem);
    const target = await until('the new private tab', async () => (await this.targets()).find((t) => t.type === 'page' && t.url === url));
    const tab = await this.attach(target.targetId, true);
    await tab.activate();
    return tab;
  }

  async findTab(address: string | RegExp, ms: number = WAIT_MS): Promise<Tab> {
    let open: string[] = [];
    const own = (await this.targets()).find((t) => t.targetId === this.home.targetId)?.browserContextId;
    const target = await until(
      () => `a tab at ${address}, open are ${open.join(', ')}`,
      async () => {
        const pages = (await this.targets()).filter((t) => t.type === 'page' && t.targetId !== this.home.targetId);
        open = pages.map((t) => t.url);
        return pages.findLast((t) => (typeof address === 'string' ? t.url.includes(address) : address.test(t.url)));
      },
      ms,
    );
    return this.attach(target.targetId, target.browserContextId !== own);
  }

  async popup(over?: Tab): Promise<Tab> {
    if (over?.private) return this.browserPopup(over);
    await over?.activate();
    return this.extensionPage('popup.html');
  }

  /** The real popup. It has the size of its content, and closes when something else gets the focus. */
  private async browserPopup(over: Tab): Promise<Tab> {
    await over.activate();
    const before = new Set((await this.targets()).map((t) => t.targetId));
    const { windowId } = await this.cdp.send('Browser.getWindowForTarget', { targetId: (over as ChromiumTab).targetId });
    await this.asExtension((id: number) => (globalThis as Json).chrome.action.openPopup({ windowId: id }), windowId);
    const target = await until('the popup to open', async () =>
      (await this.targets()).find((t) => t.type === 'page' && !before.has(t.targetId) && t.url.startsWith(`${this.extensionOrigin}/`)),
    );
    const popup = await ChromiumTab.attach(this.cdp, target.targetId, { locale: this.locale, isPopup: true }, true);
    await until('the popup to load', () => popup.evaluate(() => document.readyState === 'complete'), LOAD_MS);
    return popup;
  }

  async pressButton(over: Tab): Promise<void> {
    await over.activate();
    const { url } = (await this.targets()).find(({ targetId }) => targetId === (over as ChromiumTab).targetId) ?? {};
    const around = (await this.targets()).find((one) => one.type === 'tab' && one.url === url);
    if (!around) throw new Error(`no tab shows ${url}`);
    await this.cdp.send('Extensions.triggerAction', { id: this.id, targetId: around.targetId });
  }

  /** To the protocol it is one more page; which window it stands in, it says itself. */
  async sidePanel(over: Tab): Promise<SidePanel> {
    const { windowId } = await this.cdp.send('Browser.getWindowForTarget', { targetId: (over as ChromiumTab).targetId });
    return until('the panel beside the page', async () => {
      const found = (await this.targets()).filter((t) => t.type === 'page' && t.url === `${this.extensionOrigin}/sidepanel.html`);
      for (const { targetId } of found) {
        const panel = await ChromiumTab.attach(this.cdp, targetId, { locale: this.locale, isPopup: true }, over.private);
        const isHere = async (id: number): Promise<boolean> => (await (globalThis as Json).chrome.windows.getCurrent()).id === id;
        if (!(await panel.evaluate(isHere, windowId))) continue;
        return {
          evaluate: (fn, ...args) => panel.evaluate(new Function('...args', `return (${fn})(document, ...args)`) as never, ...args),
        };
      }
      return undefined;
    });
  }

  async extensionPage(page: string): Promise<Tab> {
    const tab = await this.tab();
    await tab.goto(`${this.extensionOrigin}/${page.replace(/^\//, '')}`);
    return tab;
  }

  private async worker(): Promise<Json | undefined> {
    return (await this.targets()).find((t) => t.type === 'service_worker' && t.url.startsWith(`${this.extensionOrigin}/`));
  }

  async stopBackground(): Promise<void> {
    const running = new Map<string, string>();
    let stopped = false;
    const off = this.cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, runningStatus, scriptURL } of versions) {
        if (!scriptURL.startsWith(`${this.extensionOrigin}/`)) continue;
        if (runningStatus === 'stopped') stopped ||= running.delete(versionId);
        else running.set(versionId, runningStatus);
      }
    });
    try {
      await this.home.send('ServiceWorker.enable');
      await until(
        () => `the service worker to stop, it is ${[...running.values()].join(', ') || 'not listed'}`,
        async () => {
          if (stopped || !(await this.worker())) return true;
          for (const [versionId, status] of running)
            if (status === 'running') await this.home.send('ServiceWorker.stopWorker', { versionId });
          return false;
        },
      );
    } finally {
      off();
      await this.home.send('ServiceWorker.disable');
    }
  }

  async inBackground<T, A extends readonly unknown[]>(fn: (background: Background, ...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    await this.asExtension(() => (globalThis as Json).chrome.runtime.sendMessage({ type: 'nobody answers this' }).catch(() => {}));
    const { targetId } = await until('the service worker of the extension', () => this.worker());
    const { sessionId } = await this.cdp.send('Target.attachToTarget', { targetId, flatten: true });
    try {
      const expression = `(${fn})(globalThis, ...${JSON.stringify(args)})`;
      const answer = await this.cdp.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, sessionId);
      if (answer.exceptionDetails) throw new Error(`in the background: ${answer.exceptionDetails.exception?.description}`);
      return answer.result.value;
    } finally {
      // attached, it would never go idle
      await this.cdp.send('Target.detachFromTarget', { sessionId }).catch(() => {});
    }
  }

  async setEnabled(enabled: boolean): Promise<void> {
    const { targetId } = await this.cdp.send('Target.createTarget', { url: 'chrome://extensions', background: true });
    const page = await ChromiumTab.attach(this.cdp, targetId, {});
    try {
      await until("Chromium's list of extensions", () => page.evaluate(() => document.readyState === 'complete'), LOAD_MS);
      await page.evaluate((id: string, on: boolean) => (globalThis as Json).chrome.management.setEnabled(id, on), this.id, enabled);
      await until(`the extension to be switched ${enabled ? 'on' : 'off'}`, () =>
        page.evaluate(
          async (id: string, on: boolean) => (await (globalThis as Json).chrome.management.get(id)).enabled === on,
          this.id,
          enabled,
        ),
      );
    } finally {
      await page.close();
    }
  }

  async reloadExtension(): Promise<void> {
    const before = await this.worker();
    await this.load();
    await until('the new service worker of the extension', async () => {
      const now = await this.worker();
      return now && now.targetId !== before?.targetId;
    });
  }

  async restart(): Promise<void> {
    await this.quit();
    this.editPreferences((preferences) => {
      const entry = preferences.extensions?.settings?.[this.id];
      if (entry) entry.creation_flags &= ~LOADED_BY_PROTOCOL;
    });
    await this.start();
  }

  /**
   * Chromium writes its preferences some seconds late. An extension that a user has had for a while is in them; one that was loaded a
   * moment ago is not, so its entry is read from the living browser and put there.
   */
  async kill(): Promise<void> {
    const { targetId } = await this.cdp.send('Target.createTarget', { url: 'chrome://prefs-internals', background: true });
    const page = await ChromiumTab.attach(this.cdp, targetId, {});
    // textContent: innerText would lay out half a megabyte
    const read = () => page.evaluate(() => document.readyState === 'complete' && /{.*}/s.exec(document.body.textContent ?? '')?.[0]);
    const text = await until('the preferences of Chromium', read, LOAD_MS);
    const { settings, last_chrome_version: version } = JSON.parse(text).extensions;
    const entry = settings.value[this.id];
    this.process.signal('SIGKILL');
    await this.process.gone();
    this.editPreferences((preferences) => {
      const known = { ...entry, creation_flags: entry.creation_flags & ~LOADED_BY_PROTOCOL };
      const extensions = preferences.extensions ?? {};
      // without the version the extension would be told of an update of the browser
      preferences.extensions = {
        ...extensions,
        last_chrome_version: version.value,
        settings: { ...extensions.settings, [this.id]: known },
      };
    });
    await this.start();
  }

  private editPreferences(edit: (preferences: Json) => void): void {
    const file = path.join(this.profile.dir, 'Default', 'Preferences');
    mkdirSync(path.dirname(file), { recursive: true });
    const preferences = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    edit(preferences);
    writeFileSync(file, JSON.stringify(preferences));
  }

  private async quit(): Promise<void> {
    // it may be gone before it answers
    this.cdp.send('Browser.close').catch(() => {});
    await this.process.gone();
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    if (this.cdp) await this.quit();
    await this.profile.remove();
  }
}
