import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import AdmZip from 'adm-zip';
import { Bidi } from './bidi';
import type { Background, Driver, LaunchOptions, SidePanel, Tab } from './driver';
import { FirefoxTab } from './firefox-tab';
import { regional } from './locale';
import * as privileged from './privileged';
import { type BrowserProcess, extensionFolder, findBinary, Profile } from './process';
import type { Json } from './rpc';
import { START_MS, until, WAIT_MS } from './wait';

const QUIET = {
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.safebrowsing.provider.google5.enabled': false,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const binary = findBinary('FIREFOX_BIN', ['firefox-esr', 'firefox'], 'firefox-esr (Debian: apt-get install firefox-esr) or Firefox');
  const driver = new FirefoxDriver(binary, extensionFolder(options.extensionDir, '.output/firefox-mv3'), options);
  try {
    await driver.start();
  } catch (error) {
    await driver.close();
    throw error;
  }
  return driver;
}

class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  version = '';
  private readonly id: string;
  private readonly uuid = crypto.randomUUID();
  private readonly profile = new Profile('unbind-guide-firefox-');
  private process!: BrowserProcess;
  private bidi!: Bidi;
  private home = '';
  /** The page of the extension through which its event page is reached. */
  private asker: FirefoxTab | undefined;
  private closed = false;
  private greeted = false;
  private readonly binary: string;
  private readonly extension: string;
  private readonly options: LaunchOptions;
  private readonly size: { width: number; height: number };

  constructor(binary: string, extension: string, options: LaunchOptions) {
    this.binary = binary;
    this.extension = extension;
    this.options = options;
    this.size = { width: options.width ?? 1000, height: options.height ?? 700 };
    const manifest: Json = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8'));
    this.id = manifest.browser_specific_settings?.gecko?.id;
    if (!this.id) throw new Error(`${extension}/manifest.json has no browser_specific_settings.gecko.id`);
  }

  get extensionOrigin(): string {
    return `moz-extension://${this.uuid}`;
  }

  private preferences(): Record<string, string | number | boolean> {
    const { proxyPort, locale, colorScheme, prefs } = this.options;
    return {
      ...QUIET,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'intl.accept_languages': [...new Set([regional(locale), regional(locale).replace(/-.*/, '')])].join(', '),
      'intl.locale.requested': locale ?? 'en-US',
      ...(colorScheme && { [privileged.SCHEME_PREF]: privileged.SCHEME[colorScheme] }),
      // Installed for good where the build allows it (ESR, Developer Edition, Nightly, Debian's builds); see install().
      'xpinstall.signatures.required': false,
      // Where it does not, the add-on is a temporary one, which Firefox uninstalls when it ends; then these keep what it stored.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      [`extensions.webextensions.ExtensionStorageIDB.migrated.${this.id}`]: true,
      'extensions.webextensions.uuids': JSON.stringify({ [this.id]: this.uuid }),
      ...prefs,
    };
  }

  async start(): Promise<void> {
    const { width, height } = this.size;
    this.asker = undefined;
    const lines = Object.entries(this.preferences()).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(path.join(this.profile.dir, 'user.js'), lines.join('\n'));
    // Mouse events travel through the browser's window: a viewport that sticks out of it could not be clicked everywhere.
    const window = { width: String(Math.max(1600, width + 100)), height: String(Math.max(1200, height + 200)) };
    this.process = this.profile.start(
      this.binary,
      [
        '--no-remote',
        ...(this.options.headed ? [] : ['--headless']),
        ...['--profile', this.profile.dir],
        ...['--width', window.width, '--height', window.height],
        ...['--remote-debugging-port', '0'],
        // without it pages of the extension can be neither opened nor scripted, nor can the browser's own window
        '--remote-allow-system-access',
        ...(this.options.args ?? []),
        'about:blank',
      ],
      { MOZ_CRASHREPORTER_DISABLE: '1', MOZ_HEADLESS_WIDTH: window.width, MOZ_HEADLESS_HEIGHT: window.height },
      false,
    );
    this.bidi = await Bidi.connect(this.process);
    const prompts = { default: 'dismiss', beforeUnload: 'accept' };
    const { capabilities } = await this.bidi.send('session.new', {
      capabilities: { alwaysMatch: { acceptInsecureCerts: true, unhandledPromptBehavior: prompts } },
    });
    this.version = capabilities.browserVersion;
    const tree = await until('the first tab of Firefox', async () => (await this.tree())[0], START_MS);
    this.home = tree.context;

    await this.inBrowser(privileged.startAccessibility);
    const { locale } = this.options;
    const languageChanged = locale !== undefined && locale !== 'en' && (await this.inBrowser(privileged.useLocale, locale));
    const isNew = !(await this.inBrowser(privileged.isInstalled, this.id));
    if (isNew) await this.install();
    else if (languageChanged) await this.inBrowser(privileged.restartAddon, this.id);
    await this.ready();
    if (isNew && !this.greeted) await this.beGreeted();
  }

  /** A newly installed extension opens its first page, in its own time: before that, no test begins. */
  private async beGreeted(): Promise<void> {
    this.greeted = true;
    const page = await this.findTab(`${this.extensionOrigin}/welcome.html`, START_MS);
    if (!this.options.welcome) await page.close();
  }

  private async ready(): Promise<void> {
    await until('the extension to run in Firefox', () => this.inBrowser(privileged.addonReady, this.id), START_MS);
  }

  private async tree(): Promise<Json[]> {
    return (await this.bidi.send('browsingContext.getTree', {})).contexts;
  }

  /** Runs a function with the browser's own rights. */
  private async inBrowser<T, A extends readonly unknown[]>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    const { contexts } = await this.bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const window = contexts.find((context: Json) => context.url.startsWith('chrome:'));
    // older ones answer with their tabs
    if (!window)
      throw new Error(`Firefox ${this.version} does not let WebDriver BiDi into its own window: a newer one is needed, 153 is known to do`);
    return this.bidi.call({ context: window.context }, String(fn), args);
  }

  /**
   * For good, because only then a restart is a restart for the extension too (`runtime.onStartup`, no second `onInstalled`). A build that
   * insists on signatures refuses that and gets it as a temporary add-on.
   */
  private async install(): Promise<void> {
    // before, not with `moz:allowPrivateBrowsing`: that installs and then reloads, and the extension would see two installs
    await this.inBrowser(privileged.allowPrivateWindows, this.id);
    try {
      const file = new AdmZip();
      file.addLocalFolder(this.extension);
      const extensionData = { type: 'base64', value: file.toBuffer().toString('base64') };
      await this.bidi.send('webExtension.install', { extensionData, 'moz:permanent': true });
    } catch {
      await this.bidi.send('webExtension.install', { extensionData: { type: 'path', path: this.extension } });
    }
  }

  private at(context: string, isPrivate: boolean): FirefoxTab {
    const inBrowser = this.inBrowser.bind(this);
    return new FirefoxTab(this.bidi, inBrowser as typeof inBrowser, context, isPrivate);
  }

  private async open(isPrivate: boolean, referenceContext: string): Promise<FirefoxTab> {
    const { context } = await this.bidi.send('browsingContext.create', { type: 'tab', referenceContext });
    const tab = this.at(context, isPrivate);
    await tab.viewport(this.size.width, this.size.height);
    await tab.activate();
    return tab;
  }

  async tab({ private: isPrivate = false }: { private?: boolean } = {}): Promise<Tab> {
    if (!isPrivate) return this.open(false, this.home);
    const window = await this.inBrowser(privileged.privateWindow);
    const tab = await this.open(true, window.context);
    // the page that a private window starts with
    if (window.isNew) await this.bidi.send('browsingContext.close', { context: window.context });
    return tab;
  }

  async findTab(address: string | RegExp, ms: number = WAIT_MS): Promise<Tab> {
    let open: Json[] = [];
    const found = await until(
      () => `a tab at ${address}, open are ${open.map((t) => t.url).join(', ')}`,
      async () => {
        open = (await this.tree()).filter((t) => t.context !== this.home);
        return open.findLast((t) => (typeof address === 'string' ? t.url.includes(address) : address.test(t.url)));
      },
      ms,
    );
    const tab = this.at(found.context, await this.inBrowser(privileged.isPrivate, found.context));
    await tab.viewport(this.size.width, this.size.height);
    return tab;
  }

  async popup(over?: Tab): Promise<Tab> {
    await over?.activate();
    return this.page('popup.html', over as FirefoxTab | undefined);
  }

  async pressButton(over: Tab): Promise<void> {
    await over.activate();
    await this.inBrowser(privileged.pressButton, this.id, (over as FirefoxTab).context);
  }

  async sidePanel(over: Tab): Promise<SidePanel> {
    const { context } = over as FirefoxTab;
    await until('the sidebar', () => this.inBrowser(privileged.isSidebarOpen, context));
    return {
      evaluate: async (fn, ...args) => {
        const { value, error } = await this.inBrowser(
          privileged.inSidebar,
          context,
          `(${fn})(content.document, ...${JSON.stringify(args)})`,
        );
        if (error) throw new Error(`in the sidebar: ${error}`);
        return value;
      },
    };
  }

  extensionPage(page: string): Promise<Tab> {
    return this.page(page);
  }

  private async page(page: string, beside?: FirefoxTab): Promise<Tab> {
    const tab = await this.open(beside?.private ?? false, beside?.context ?? this.home);
    await tab.goto(`${this.extensionOrigin}/${page.replace(/^\//, '')}`);
    return tab;
  }

  async stopBackground(): Promise<void> {
    let state = '';
    await until(
      () => `the event page to stop, it is ${state}`,
      async () => {
        state = await this.inBrowser(privileged.stopBackground, this.id);
        return state === 'stopped';
      },
    );
  }

  /** Only a page of the extension gets at its event page, and waking is part of it. */
  async inBackground<T, A extends readonly unknown[]>(fn: (background: Background, ...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    // kept: functions that were put into the event page die with the page they come from
    this.asker ??= (await this.page('popup.html')) as FirefoxTab;
    const text = `async (...args) => (${fn})(await browser.runtime.getBackgroundPage(), ...args)`;
    return await this.bidi.call({ context: this.asker.context }, text, args);
  }

  async setEnabled(enabled: boolean): Promise<void> {
    this.asker = undefined;
    await this.inBrowser(privileged.setEnabled, this.id, enabled);
    if (enabled) await this.ready();
  }

  async reloadExtension(): Promise<void> {
    this.asker = undefined;
    await this.install();
    await this.ready();
  }

  async restart(): Promise<void> {
    await this.quit();
    await this.start();
  }

  async kill(): Promise<void> {
    await this.inBrowser(privileged.saveAddons);
    this.process.signal('SIGKILL');
    await this.process.gone();
    await this.start();
  }

  private async quit(): Promise<void> {
    // it may be gone before it answers
    this.bidi.send('browser.close').catch(() => {});
    await this.process.gone();
    this.bidi.close();
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    if (this.bidi) await this.quit();
    else if (this.process) {
      this.process.signal('SIGKILL');
      await this.process.gone();
    }
    await this.profile.remove();
  }
}
