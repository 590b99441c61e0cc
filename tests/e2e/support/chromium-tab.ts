import { writeFile } from 'node:fs/promises';
import { axNode } from './accessibility';
import { AXE_SOURCE, AXE_WORLD, axeIsLoaded, runAxe } from './axe';
import type { Cdp } from './cdp';
import type { AxNode, ClickOptions, ColorScheme, El, Frame, Keyboard, Modifier, Mouse, MouseButton, Overlay, Tab, Touch } from './driver';
import { findIn, HOST, overlayOf, type Scope, type Surface } from './elements';
import { FrameOf } from './frame';
import { BUTTON, type Key, keyOf, keysOf, MODIFIER_BIT } from './keys';
import type { Json } from './rpc';
import { ask, LOAD_MS, Transient, until } from './wait';

export interface TabSettings {
  /** Of the viewport; without them it is what the window gives. */
  size?: { width: number; height: number };
  colorScheme?: ColorScheme;
  locale?: string;
  /** Target id of a tab that may be brought to the front for a moment. */
  home?: string;
  /** The browser's own popup: it is in front as long as it exists, and asking for more would close it. */
  isPopup?: boolean;
}

/** A value as JavaScript; JSON has no word for undefined, NaN and Infinity. */
const source = (value: unknown): string =>
  value === undefined || (typeof value === 'number' && !Number.isFinite(value)) ? String(value) : JSON.stringify(value);

/** The protocol keeps what it handed out until its group is released; each question has a group of its own. */
let groups = 0;
const newGroup = (): string => `unbind-guide-${++groups}`;

/** Where a question is asked: a session, and in it a world, where it is not the page's own. */
interface Place {
  send(method: string, params?: Json): Promise<Json>;
  readonly context?: { readonly contextId: number };
}

export class ChromiumTab implements Tab, Surface {
  /** The document in the tab, those that were, and those whose load event was seen. The protocol's loader id tells documents apart. */
  private loader = '';
  private readonly committed = new Set<string>();
  private readonly loaded = new Set<string>();
  private gone = false;
  private features: Readonly<Record<string, string>> = {};
  private readonly forget: (() => void)[];
  readonly targetId: string;
  readonly private: boolean;
  private readonly cdp: Cdp;
  private readonly session: string;
  private readonly settings: TabSettings;

  private constructor(cdp: Cdp, targetId: string, session: string, isPrivate: boolean, settings: TabSettings) {
    this.cdp = cdp;
    this.targetId = targetId;
    this.session = session;
    this.private = isPrivate;
    this.settings = settings;
    const mine = (listener: (params: Json) => void) => (params: Json, from: string | undefined) => {
      if (from === session) listener(params);
    };
    this.forget = [
      cdp.on(
        'Page.lifecycleEvent',
        mine(({ name, loaderId }) => name === 'load' && this.loaded.add(loaderId)),
      ),
      cdp.on(
        'Page.frameNavigated',
        mine(({ frame, type }) => {
          if (frame.parentId !== undefined) return;
          this.loader = frame.loaderId;
          this.committed.add(frame.loaderId);
          // a document from the back/forward cache has had its load event, maybe before we were here
          if (type === 'BackForwardCacheRestore') this.loaded.add(frame.loaderId);
        }),
      ),
      // nobody is there to answer; accept only what would keep a page from being left
      cdp.on(
        'Page.javascriptDialogOpening',
        mine(({ type }) => void this.send('Page.handleJavaScriptDialog', { accept: type === 'beforeunload' }).catch(() => {})),
      ),
      cdp.on(
        'Inspector.targetCrashed',
        mine(() => this.end('the page crashed')),
      ),
      cdp.on('Target.detachedFromTarget', ({ sessionId }) => sessionId === session && this.end('the tab is closed')),
    ];
  }

  static async attach(cdp: Cdp, targetId: string, settings: TabSettings, isPrivate = false): Promise<ChromiumTab> {
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: true });
    const tab = new ChromiumTab(cdp, targetId, sessionId, isPrivate, settings);
    await tab.send('Page.enable');
    await tab.send('Inspector.enable');
    const { frameTree } = await tab.send('Page.getFrameTree');
    tab.loader ||= frameTree.frame.loaderId;
    await tab.send('Page.setLifecycleEventsEnabled', { enabled: true });
    // Without that language's pack `i18n.getUILanguage()` and Intl follow only this. It belongs to the process: when another tab of the
    // same process set it, it is refused and already right.
    if (settings.locale) await tab.send('Emulation.setLocaleOverride', { locale: settings.locale }).catch(() => {});
    if (settings.size) await tab.viewport(settings.size.width, settings.size.height);
    if (settings.colorScheme) await tab.colorScheme(settings.colorScheme);
    return tab;
  }

  send(method: string, params: Json = {}): Promise<Json> {
    if (this.gone) return Promise.reject(new Error(`${method}: the tab is closed`));
    return this.cdp.send(method, params, this.session);
  }

  private end(reason: string): void {
    this.gone = true;
    for (const off of this.forget) off();
    this.cdp.abandon(reason, this.session);
  }

  // Navigation

  async goto(url: string): Promise<void> {
    const { loaderId, errorText } = await this.send('Page.navigate', { url });
    if (errorText) throw new Error(`could not open ${url}: ${errorText}`);
    if (loaderId) return this.settled(`${url} to load`, () => this.committed.has(loaderId));
    // no loader: only the part after # changed
    await until(`the address ${url}`, async () => (await this.url()) === new URL(url).href);
  }

  async reload(): Promise<void> {
    const before = this.loader;
    const url = await this.url();
    await this.send('Page.reload');
    await this.settled(`${url} to load again`, () => this.loader !== before);
  }

  async back(): Promise<void> {
    const { currentIndex, entries } = await this.send('Page.getNavigationHistory');
    if (currentIndex === 0) throw new Error(`there is nothing to go back to from ${entries[0]?.url}`);
    await this.send('Page.navigateToHistoryEntry', { entryId: entries[currentIndex - 1].id });
    await until(
      `${entries[currentIndex - 1].url}, going back from ${entries[currentIndex].url}`,
      async () =>
        (await this.send('Page.getNavigationHistory')).currentIndex === currentIndex - 1 &&
        (await this.evaluate(() => document.readyState === 'complete')),
      LOAD_MS,
    );
    // the event may be on its way still, and a reload that follows must not take it for its own
    this.loader = (await this.send('Page.getFrameTree')).frameTree.frame.loaderId;
    this.loaded.add(this.loader);
  }

  /** Waits for the load event of whatever document is there then: a page may send the browser on to another. */
  private async settled(what: string, arrived: () => boolean): Promise<void> {
    await until(
      () => `${what}${this.gone ? ', the tab is closed' : ''}`,
      async () => {
        if (this.gone) throw new Error(`waiting for ${what}: the tab is closed`);
        return arrived() && this.loaded.has(this.loader);
      },
      LOAD_MS,
    );
  }

  async url(): Promise<string> {
    const { currentIndex, entries } = await ask('the address of the tab', () => this.send('Page.getNavigationHistory'));
    return entries[currentIndex].url;
  }

  async activate(): Promise<void> {
    const inFront = () => this.evaluate(() => document.visibilityState === 'visible' && document.hasFocus());
    if (await ask('whether the tab is in front', inFront)) return;
    if (!this.settings.isPopup) await this.send('Page.bringToFront');
    let asked = 0;
    await until(
      async () => `${await this.url()} to be in front and focused`,
      async () => {
        if (await inFront()) return true;
        // A user who tabs past the last element is in the address bar, and sometimes only a change of tabs brings the focus back.
        if (++asked % 8 === 0 && this.settings.home) {
          await this.cdp.send('Target.activateTarget', { targetId: this.settings.home });
          await this.send('Page.bringToFront');
        }
        return false;
      },
    );
  }

  async close(): Promise<void> {
    if (this.gone) return;
    await this.cdp.send('Target.closeTarget', { targetId: this.targetId }).catch((error) => {
      if (!/No target with given id/.test(error.message)) throw error;
    });
    await until('the tab to close', async () => this.gone);
  }

  // Scripts

  async evaluate<T, A extends readonly unknown[]>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.value(
      await this.send('Runtime.evaluate', {
        expression: `(${fn})(${args.map(source).join(', ')})`,
        awaitPromise: true,
        returnByValue: true,
      }),
    );
  }

  private value({ result, exceptionDetails }: Json): Json {
    if (exceptionDetails) {
      const { exception, text } = exceptionDetails;
      throw new Error(`in the page: ${exception?.description ?? (exception && 'value' in exception ? String(exception.value) : text)}`);
    }
    const special = result.unserializableValue;
    if (special === undefined) return result.value;
    return special.endsWith('n') ? BigInt(special.slice(0, -1)) : Number(special);
  }

  run<T>(scope: Scope, fn: string, args: readonly unknown[]): Promise<T> {
    return this.runIn<T>(this, scope, fn, args);
  }

  private async runIn<T>(place: Place, scope: Scope, fn: string, args: readonly unknown[]): Promise<T> {
    const call = (root: string) => `(${fn})(${[root, ...args.map(source)].join(', ')})`;
    const objectGroup = newGroup();
    const overlay = scope === 'overlay' ? await this.closedRoot(objectGroup, place) : undefined;
    if (!overlay) {
      const expression = call(scope === 'overlay' ? 'null' : 'document');
      return this.value(await place.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, ...place.context }));
    }
    const { object } = await place.send('DOM.resolveNode', { backendNodeId: overlay.root, objectGroup });
    const functionDeclaration = `function () { return ${call('this')} }`;
    const result = await place.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration,
      awaitPromise: true,
      returnByValue: true,
    });
    await place.send('Runtime.releaseObjectGroup', { objectGroup });
    return this.value(result);
  }

  /** Page scripts cannot reach it; the protocol describes the host together with its closed root. */
  private async closedRoot(objectGroup: string, place: Place): Promise<{ host: number; root: number } | undefined> {
    const expression = `[...document.querySelectorAll('${HOST}')].at(-1) ?? null`;
    const { result } = await place.send('Runtime.evaluate', { expression, objectGroup, ...place.context });
    if (!result.objectId) return undefined;
    const { node } = await place.send('DOM.describeNode', { objectId: result.objectId, depth: 0, pierce: true });
    const root = node.shadowRoots?.[0];
    if (!root) throw new Transient(`<${HOST}> has no shadow root`);
    if (root.shadowRootType !== 'closed') throw new Error(`the shadow root of <${HOST}> is ${root.shadowRootType}, it has to be closed`);
    return { host: node.backendNodeId, root: root.backendNodeId };
  }

  /** One of another site has a process and so a target of its own; one of this site is asked in a world beside its page's. */
  async frame(address: string): Promise<Frame> {
    const place = await until(`a frame at ${address}`, async () => (await this.ownFrame(address)) ?? (await this.foreignFrame(address)));
    return new FrameOf(this, {
      run: (scope, fn, args) => this.runIn(place, scope, fn, args),
      evaluate: async (fn, ...args) => this.runIn(place, 'page', `(_document, ...args) => (${fn})(...args)`, args),
      url: () => this.runIn(place, 'page', '() => location.href', []),
    });
  }

  private async ownFrame(address: string): Promise<Place | undefined> {
    const all = ({ frame, childFrames }: Json): Json[] => [frame, ...(childFrames ?? []).flatMap(all)];
    const [, ...frames] = all((await this.send('Page.getFrameTree')).frameTree);
    const frame = frames.find(({ url, urlFragment = '' }) => `${url}${urlFragment}`.includes(address));
    if (!frame) return undefined;
    const { executionContextId } = await this.send('Page.createIsolatedWorld', { frameId: frame.id, worldName: 'unbind-guide-frame' });
    return { send: (method, params) => this.send(method, params), context: { contextId: executionContextId } };
  }

  private async foreignFrame(address: string): Promise<Place | undefined> {
    const { targetInfos } = await this.cdp.send('Target.getTargets', { filter: [{}] });
    const target = targetInfos.find(({ type, url }: Json) => type === 'iframe' && url.includes(address));
    if (!target) return undefined;
    const { sessionId } = await this.cdp.send('Target.attachToTarget', { targetId: target.targetId, flatten: true });
    return { send: (method, params = {}) => this.cdp.send(method, params, sessionId) };
  }

  find = (css: string): El => findIn(this, css);
  overlay = (): Overlay => overlayOf(this);

  // Input

  readonly mouse: Mouse = new ChromiumMouse(this);
  readonly keyboard: Keyboard = {
    press: async (key: string, modifiers: readonly Modifier[] = []) => {
      await this.activate();
      const held: Modifier[] = [];
      const bits = () => held.reduce((sum, name) => sum | MODIFIER_BIT[name], 0);
      for (const name of modifiers) {
        held.push(name);
        await this.key('keyDown', keyOf(name), bits());
      }
      const pressed = keyOf(modifiers.includes('Shift') && key.length === 1 ? key.toUpperCase() : key);
      await this.key('keyDown', pressed, bits());
      await this.key('keyUp', pressed, bits());
      for (const name of modifiers.toReversed()) {
        held.pop();
        await this.key('keyUp', keyOf(name), bits());
      }
    },
    hold: async (key: string, repeats: number) => {
      await this.activate();
      for (let i = 0; i <= repeats; i++) await this.key('keyDown', keyOf(key), 0, i > 0);
      await this.key('keyUp', keyOf(key), 0);
    },
    type: async (text: string) => {
      await this.activate();
      for (const key of keysOf(text)) {
        await this.key('keyDown', key, 0);
        await this.key('keyUp', key, 0);
      }
    },
  };

  private key(type: 'keyDown' | 'keyUp', { key, code, keyCode, text }: Key, modifiers: number, autoRepeat = false): Promise<void> {
    // a shortcut writes nothing
    const writes = type === 'keyDown' && text !== '' && (modifiers & ~MODIFIER_BIT.Shift) === 0;
    return this.send('Input.dispatchKeyEvent', {
      type: type === 'keyDown' && !writes ? 'rawKeyDown' : type,
      key,
      code,
      windowsVirtualKeyCode: keyCode,
      modifiers,
      autoRepeat,
      ...(writes && { text, unmodifiedText: text }),
    });
  }

  readonly touch: Touch = {
    tap: async (x: number, y: number) => {
      await this.activate();
      await this.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await this.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
  };

  // Looks

  async viewport(width: number, height: number): Promise<void> {
    await this.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 0, mobile: false });
    await until(`a viewport of ${width} x ${height}`, () => this.evaluate((w, h) => innerWidth === w && innerHeight === h, width, height));
  }

  async colorScheme(scheme: ColorScheme): Promise<void> {
    await this.media({ 'prefers-color-scheme': scheme });
    await until(`the ${scheme} colour scheme`, () => this.evaluate((s) => matchMedia(`(prefers-color-scheme: ${s})`).matches, scheme));
  }

  async media(features: Readonly<Record<string, string>>): Promise<void> {
    this.features = { ...this.features, ...features };
    const list = Object.entries(this.features).map(([name, value]) => ({ name, value }));
    await this.send('Emulation.setEmulatedMedia', { features: list });
  }

  async screenshot(file: string): Promise<void> {
    await this.activate();
    await writeFile(file, Buffer.from((await this.send('Page.captureScreenshot', { format: 'png' })).data, 'base64'));
  }

  async axe(scope: 'page' | 'overlay'): Promise<string[]> {
    const objectGroup = newGroup();
    const overlay = scope === 'overlay' ? await this.closedRoot(objectGroup, this) : undefined;
    if (scope === 'overlay' && !overlay) throw new Error(`axe: there is no overlay in ${await this.url()}`);
    const { frameTree } = await this.send('Page.getFrameTree');
    const { executionContextId } = await this.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: AXE_WORLD });
    const evaluate = (expression: string) =>
      this.send('Runtime.evaluate', { expression, contextId: executionContextId, returnByValue: true });
    if (!this.value(await evaluate(`(${axeIsLoaded})()`))) this.value(await evaluate(`${AXE_SOURCE}\n;0`));
    const here = async (backendNodeId: number) => ({
      objectId: (await this.send('DOM.resolveNode', { backendNodeId, executionContextId, objectGroup })).object.objectId,
    });
    const nodes = overlay ? [await here(overlay.host), await here(overlay.root)] : [{ value: null }, { value: null }];
    const call = { functionDeclaration: `${runAxe}`, executionContextId, arguments: nodes, awaitPromise: true, returnByValue: true };
    const result = this.value(await this.send('Runtime.callFunctionOn', call));
    await this.send('Runtime.releaseObjectGroup', { objectGroup });
    return result;
  }

  async accessibility(): Promise<AxNode[]> {
    const { nodes } = await this.send('Accessibility.getFullAXTree');
    const byId = new Map<string, Json>(nodes.map((n: Json) => [n.nodeId, n]));
    const list: AxNode[] = [];
    // the protocol lists level by level; a reader hears depth first
    const walk = (node: Json) => {
      const property = (name: string) => node.properties?.find((p: Json) => p.name === name)?.value.value;
      if (!node.ignored) {
        const checked = property('checked');
        const states = {
          ...(checked !== undefined && { checked: checked === 'mixed' ? ('mixed' as const) : String(checked) === 'true' }),
          ...(property('disabled') === true && { disabled: true }),
          ...(property('focused') === true && { focused: true }),
          ...(property('pressed') !== undefined && { pressed: String(property('pressed')) === 'true' }),
          ...(property('expanded') !== undefined && { expanded: property('expanded') === true }),
        };
        const entry = axNode(node.role?.value ?? '', String(node.name?.value ?? ''), states);
        if (entry) list.push(entry);
      }
      for (const id of node.childIds ?? []) if (byId.has(id)) walk(byId.get(id));
    };
    for (const node of nodes) if (!node.parentId) walk(node);
    return list;
  }
}

class ChromiumMouse implements Mouse {
  private x = 0;
  private y = 0;
  private buttons = 0;

  private readonly tab: ChromiumTab;
  constructor(tab: ChromiumTab) {
    this.tab = tab;
  }

  private event(type: string, button: MouseButton | 'none', clickCount = 0): Promise<void> {
    return this.tab.send('Input.dispatchMouseEvent', { type, x: this.x, y: this.y, button, buttons: this.buttons, clickCount });
  }

  async move(x: number, y: number): Promise<void> {
    await this.tab.activate();
    this.x = x;
    this.y = y;
    await this.event('mouseMoved', 'none');
  }

  async down(button: MouseButton = 'left', clickCount = 1): Promise<void> {
    await this.tab.activate();
    this.buttons |= BUTTON[button].bit;
    await this.event('mousePressed', button, clickCount);
  }

  async up(button: MouseButton = 'left', clickCount = 1): Promise<void> {
    this.buttons &= ~BUTTON[button].bit;
    await this.event('mouseReleased', button, clickCount);
  }

  async click(x: number, y: number, { button = 'left', clickCount = 1 }: ClickOptions = {}): Promise<void> {
    await this.move(x, y);
    for (let n = 1; n <= clickCount; n++) {
      await this.down(button, n);
      await this.up(button, n);
    }
  }
}
