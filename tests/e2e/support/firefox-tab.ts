import { writeFile } from 'node:fs/promises';
import { axNode } from './accessibility';
import { AXE_SOURCE, AXE_WORLD, axeIsLoaded, runAxe } from './axe';
import { type Bidi, NodeRef } from './bidi';
import type { AxNode, ClickOptions, ColorScheme, El, Frame, Keyboard, Modifier, Mouse, MouseButton, Overlay, Tab, Touch } from './driver';
import { findIn, HOST, overlayOf, type Scope, type Surface } from './elements';
import { FrameOf } from './frame';
import { BUTTON, keyOf, keysOf } from './keys';
import * as privileged from './privileged';
import type { Json } from './rpc';
import { ask, LOAD_MS, Transient, until } from './wait';

type InBrowser = <T, A extends readonly unknown[]>(fn: (...args: A) => T | Promise<T>, ...args: A) => Promise<T>;

/** A sandbox of our own in every page, for marks that page scripts cannot see. */
const MARKS = 'unbind-guide-marks';
let marks = 0;

/** What there is in the tab now. Runs in the page. */
function look(mark: string) {
  const address = document.documentURI;
  return {
    url: location.href,
    same: mark in globalThis,
    loaded: document.readyState === 'complete' && (performance.timing.loadEventEnd > 0 || location.href === 'about:blank'),
    error: /^about:(net|cert)error/.test(address) ? decodeURIComponent(address) : '',
  };
}

export class FirefoxTab implements Tab, Surface {
  private gone = false;
  readonly context: string;
  readonly private: boolean;
  private readonly bidi: Bidi;
  private readonly inBrowser: InBrowser;

  constructor(bidi: Bidi, inBrowser: InBrowser, context: string, isPrivate: boolean) {
    this.bidi = bidi;
    this.inBrowser = inBrowser;
    this.context = context;
    this.private = isPrivate;
  }

  send(method: string, params: Json = {}): Promise<Json> {
    return this.open(method, () => this.bidi.send(method, { context: this.context, ...params }));
  }

  private call<T>(fn: string, args: readonly unknown[], sandbox?: string): Promise<T> {
    return this.open('script', () => this.bidi.call<T>({ context: this.context, ...(sandbox !== undefined && { sandbox }) }, fn, args));
  }

  /** Firefox does not report that a tab with a page of an extension was closed; it is noticed by the next question. */
  private async open<T>(what: string, work: () => Promise<T>): Promise<T> {
    if (this.gone) throw new Error(`${what}: the tab is closed`);
    try {
      return await work();
    } catch (error) {
      if (!/no such frame/.test(String(error))) throw error;
      this.gone = true;
      throw new Error(`${what}: the tab is closed`);
    }
  }

  // Navigation

  /**
   * Not left to the protocol: it reports no load event for pages of extensions nor for steps through the history, and waits for ever when
   * a page sends the browser on while it loads. So the document is marked before, and what is waited for is a loaded document without this
   * mark, at the address that the browser shows (else it is the blank one that a new process starts with), and nothing else on its way.
   */
  private async leaving(what: string, leave: () => Promise<unknown>, arrived: () => Promise<boolean> = async () => false): Promise<void> {
    const mark = `mark${++marks}`;
    await ask('a mark in the page', () => this.call('function (mark) { globalThis[mark] = true }', [mark], MARKS));
    await leave();
    let seen: Partial<ReturnType<typeof look>> = {};
    await until(
      async () => `${what}, the tab is at ${await this.url()}, ${JSON.stringify(seen)}`,
      async () => {
        seen = await this.call<ReturnType<typeof look>>(String(look), [mark], MARKS);
        if (!seen.loaded || seen.url !== (await this.url())) return false;
        if (seen.same && !(await arrived())) return false;
        return !(await this.inBrowser(privileged.isLoading, this.context));
      },
      LOAD_MS,
    );
    if (seen.error) throw new Error(`could not open ${seen.url}: ${seen.error}`);
  }

  async goto(url: string): Promise<void> {
    const before = await this.url();
    const target = new URL(url).href;
    // an address with # in the same page changes no document, be it another one or the same again
    const inDocument = target.includes('#') && target.replace(/#.*/, '') === before.replace(/#.*/, '');
    await this.leaving(
      `${url} to load`,
      () =>
        this.send('browsingContext.navigate', { url, wait: 'none' }).catch((error) => {
          throw new Error(`could not open ${url}: ${error.message}`);
        }),
      async () => inDocument && (await this.url()) === target,
    );
  }

  async reload(): Promise<void> {
    const url = await this.url();
    await this.leaving(`${url} to load again`, () => this.send('browsingContext.reload', { wait: 'none' }));
  }

  async back(): Promise<void> {
    const before = await this.url();
    await this.leaving(
      `the page before ${before}`,
      () => this.send('browsingContext.traverseHistory', { delta: -1 }),
      async () => (await this.url()) !== before,
    );
  }

  async url(): Promise<string> {
    const tree = () => this.open('address', () => this.bidi.send('browsingContext.getTree', { root: this.context, maxDepth: 0 }));
    return (await ask('the address of the tab', tree)).contexts[0].url;
  }

  async activate(): Promise<void> {
    const inFront = () => this.evaluate(() => document.visibilityState === 'visible' && document.hasFocus());
    if (await ask('whether the tab is in front', inFront)) return;
    await this.send('browsingContext.activate');
    await this.inBrowser(privileged.focusPage, this.context);
    await until(async () => `${await this.url()} to be in front and focused`, inFront);
  }

  async close(): Promise<void> {
    if (this.gone) return;
    await this.send('browsingContext.close');
    await until('the tab to close', () =>
      this.url().then(
        () => false,
        () => this.gone,
      ),
    );
  }

  // Scripts

  evaluate<T, A extends readonly unknown[]>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.call<T>(String(fn), args);
  }

  async run<T>(scope: Scope, fn: string, args: readonly unknown[]): Promise<T> {
    if (scope === 'page') return this.call<T>(`function (...args) { return (${fn})(document, ...args) }`, args);
    const overlay = await this.closedRoot();
    return this.call<T>(fn, [overlay?.root ?? null, ...args]);
  }

  /** Page scripts cannot reach it; the protocol describes the host together with its closed root. */
  private async closedRoot(): Promise<{ host: NodeRef; root: NodeRef } | undefined> {
    const { nodes } = await this.send('browsingContext.locateNodes', {
      locator: { type: 'css', value: HOST },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    });
    const host = nodes.at(-1);
    if (!host) return undefined;
    const root = host.value.shadowRoot;
    if (!root) throw new Transient(`<${HOST}> has no shadow root`);
    if (root.value.mode !== 'closed') throw new Error(`the shadow root of <${HOST}> is ${root.value.mode}, it has to be closed`);
    return { host: new NodeRef(host.sharedId), root: new NodeRef(root.sharedId) };
  }

  async frame(address: string): Promise<Frame> {
    const all = ({ children, ...context }: Json): Json[] => [context, ...(children ?? []).flatMap(all)];
    const found = await until(`a frame at ${address}`, async () => {
      const { contexts } = await this.bidi.send('browsingContext.getTree', { root: this.context });
      const [, ...frames] = all(contexts[0]);
      return frames.find(({ url }) => url.includes(address));
    });
    const inner = new FirefoxTab(this.bidi, this.inBrowser, found.context, this.private);
    // a press at the tab does not get into a frame that has a process of its own
    const mouse = new FirefoxMouse({ activate: () => this.activate(), send: (method, params) => inner.send(method, params) });
    return new FrameOf(this, {
      run: (scope, fn, args) => inner.run(scope, fn, args),
      evaluate: (fn, ...args) => inner.evaluate(fn, ...args),
      url: () => inner.evaluate(() => location.href),
      mouse,
    });
  }

  find = (css: string): El => findIn(this, css);
  overlay = (): Overlay => overlayOf(this);

  // Input

  readonly mouse: Mouse = new FirefoxMouse(this);
  readonly keyboard: Keyboard = {
    press: async (key: string, modifiers: readonly Modifier[] = []) => {
      if (key === 'Tab' && (await this.tabbedOut())) return this.tabIn(!modifiers.includes('Shift'));
      const pressed = keyOf(key).webdriver;
      const held = modifiers.map((name) => keyOf(name).webdriver);
      await this.keys([
        ...held.map((value) => ({ type: 'keyDown', value })),
        { type: 'keyDown', value: pressed },
        { type: 'keyUp', value: pressed },
        ...held.toReversed().map((value) => ({ type: 'keyUp', value })),
      ]);
    },
    hold: (key: string, repeats: number) => {
      const value = keyOf(key).webdriver;
      return this.keys([...Array.from({ length: repeats + 1 }, () => ({ type: 'keyDown', value })), { type: 'keyUp', value }]);
    },
    type: (text: string) =>
      this.keys(
        keysOf(text).flatMap(({ webdriver }) => [
          { type: 'keyDown', value: webdriver },
          { type: 'keyUp', value: webdriver },
        ]),
      ),
  };

  private async keys(actions: Json[]): Promise<void> {
    await this.activate();
    await this.send('input.performActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  private tabbedOut(): Promise<boolean> {
    return ask('whether the page has the focus', () => this.evaluate(() => document.visibilityState === 'visible' && !document.hasFocus()));
  }

  /** A user would go on through the browser's own controls until the page has the focus again, at its first or last element. */
  private async tabIn(forward: boolean): Promise<void> {
    await this.inBrowser(privileged.tabIntoPage, this.context, forward);
    await until(
      async () => `the focus to come back to ${await this.url()}`,
      async () => !(await this.tabbedOut()),
    );
  }

  readonly touch: Touch = {
    tap: async (x: number, y: number) => {
      await this.activate();
      const actions = [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await this.send('input.performActions', {
        actions: [{ type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions }],
      });
    },
  };

  // Looks

  async viewport(width: number, height: number): Promise<void> {
    await this.send('browsingContext.setViewport', { viewport: { width, height } });
    await until(`a viewport of ${width} x ${height}`, () => this.evaluate((w, h) => innerWidth === w && innerHeight === h, width, height));
  }

  /** BiDi's own emulation of media features is not there yet, and the override of a single tab is lost when it changes its process. */
  async colorScheme(scheme: ColorScheme): Promise<void> {
    await this.inBrowser(privileged.setPref, privileged.SCHEME_PREF, privileged.SCHEME[scheme]);
    await until(`the ${scheme} colour scheme`, () => this.evaluate((s) => matchMedia(`(prefers-color-scheme: ${s})`).matches, scheme));
  }

  async media(): Promise<void> {
    throw new Error('Firefox lets no tab have media features of its own');
  }

  async screenshot(file: string): Promise<void> {
    await this.activate();
    await writeFile(file, Buffer.from((await this.send('browsingContext.captureScreenshot')).data, 'base64'));
  }

  async axe(scope: 'page' | 'overlay'): Promise<string[]> {
    const overlay = scope === 'overlay' ? await this.closedRoot() : undefined;
    if (scope === 'overlay' && !overlay) throw new Error(`axe: there is no overlay in ${await this.url()}`);
    if (!(await this.call<boolean>(String(axeIsLoaded), [], AXE_WORLD))) await this.call(`function () { ${AXE_SOURCE}\n}`, [], AXE_WORLD);
    return this.call<string[]>(String(runAxe), [overlay?.host ?? null, overlay?.root ?? null], AXE_WORLD);
  }

  /**
   * Firefox keeps the tree in its main process and mends it frame by frame, after the page has changed. What is handed out is a tree that
   * did not change over a frame.
   */
  async accessibility(): Promise<AxNode[]> {
    let last = '';
    const nodes = await until(
      async () => `the accessible tree of ${await this.url()} to rest`,
      async () => {
        await this.drawn();
        const list = await this.inBrowser(privileged.accessibleNodes, this.context);
        const now = JSON.stringify(list);
        const rests = now === last;
        last = now;
        return rests && list;
      },
    );
    return nodes.flatMap(({ role, name, ...states }) => axNode(role, name, states) ?? []);
  }

  /** A tab in the background draws none. */
  private drawn(): Promise<void> {
    return this.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
          setTimeout(resolve, 250);
        }),
    );
  }
}

class FirefoxMouse implements Mouse {
  private readonly tab: Pick<FirefoxTab, 'activate' | 'send'>;
  constructor(tab: Pick<FirefoxTab, 'activate' | 'send'>) {
    this.tab = tab;
  }

  private async perform(actions: Json[]): Promise<void> {
    await this.tab.activate();
    await this.tab.send('input.performActions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }

  private to = (x: number, y: number): Json => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });

  async move(x: number, y: number): Promise<void> {
    await this.perform([this.to(x, y)]);
  }
  async down(button: MouseButton = 'left'): Promise<void> {
    await this.perform([{ type: 'pointerDown', button: BUTTON[button].webdriver }]);
  }
  async up(button: MouseButton = 'left'): Promise<void> {
    await this.perform([{ type: 'pointerUp', button: BUTTON[button].webdriver }]);
  }

  async click(x: number, y: number, { button = 'left', clickCount = 1 }: ClickOptions = {}): Promise<void> {
    const once = [
      { type: 'pointerDown', button: BUTTON[button].webdriver },
      { type: 'pointerUp', button: BUTTON[button].webdriver },
    ];
    // Firefox counts presses that follow quickly as a double click, also those of separate calls; a fresh input state counts anew.
    await this.tab.send('input.releaseActions');
    await this.perform([this.to(x, y), ...Array.from({ length: clickCount }, () => once).flat()]);
  }
}
