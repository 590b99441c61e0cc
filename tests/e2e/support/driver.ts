/**
 * One way to drive both browsers. A test written against `Driver`, `Tab` and `El` runs unchanged in Chromium (Chrome DevTools protocol)
 * and Firefox (WebDriver BiDi); neither needs a driver binary. What stands behind these interfaces is in chromium.ts and firefox.ts.
 *
 * Rules that hold everywhere:
 * - Input is trusted (`event.isTrusted`) and goes, like a user's, to the tab in front: a tab that is not in front is brought there first.
 * - Nothing waits for a fixed time. What has to wait polls the real condition up to a deadline (`WAIT_MS`), and the error says what was
 *   looked for and what was there instead.
 * - Functions given to `evaluate` travel as text: they may use their arguments and the page's globals, nothing else; arguments and results
 *   are plain data.
 */
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';

export type BrowserName = 'chromium' | 'firefox';
export type ColorScheme = 'light' | 'dark';
export type Modifier = 'Alt' | 'Control' | 'Meta' | 'Shift';

export interface LaunchOptions {
  /** Port of a CONNECT proxy on 127.0.0.1 that serves the sites under test; certificates are not checked. */
  proxyPort: number;
  /** Unpacked build. Default: `.output/chrome-mv3` or `.output/firefox-mv3`. */
  extensionDir?: string;
  /** Language of the browser: its interface, `navigator.language(s)`, `i18n.getUILanguage()` and `i18n.getMessage()`. Default `en`. */
  locale?: string;
  /** Firefox preferences; Chromium has no such thing and ignores them. */
  prefs?: Readonly<Record<string, string | number | boolean>>;
  /** A window that can be seen; default false. */
  headed?: boolean;
  /** Further command-line switches. */
  args?: readonly string[];
  /** Leaves the page open that greets a new owner; else it is closed before the first test. */
  welcome?: boolean;
  /** False for an extension that opens no page when it is installed. */
  greets?: false;
  /** Default: what the browser thinks, which is light. */
  colorScheme?: ColorScheme;
  /** Viewport of new tabs, in CSS pixels. Default 1000 x 700. */
  width?: number;
  height?: number;
}

/** The background's global, as far as faults are put into it. */
export interface Background {
  readonly chrome: { storage: { local: Record<'get' | 'set' | 'remove', (...args: unknown[]) => unknown> } };
  readonly Date: { now(): number };
  readonly Object: ObjectConstructor;
}

export interface Driver {
  readonly name: BrowserName;
  readonly version: string;
  /** `chrome-extension://ID` or `moz-extension://UUID`, the same one after `restart`, `kill` and `reloadExtension`. */
  readonly extensionOrigin: string;
  /** A new blank tab in front; with `private`, in the private window, which is opened when there is none. */
  tab(options?: { private?: boolean }): Promise<Tab>;
  /** An open tab that somebody else opened (the extension, a link), found by a part of its address or a pattern. */
  findTab(address: string | RegExp, ms?: number): Promise<Tab>;
  /**
   * popup.html as a tab of the window of `over`, with `over` the tab used last before it. The one exception: over a private tab of
   * Chromium it is the browser's own popup, because there an extension with `incognito: spanning` cannot have a tab in a private window.
   */
  popup(over?: Tab): Promise<Tab>;
  /** A press on the extension's button in the toolbar of the window of this tab, which is in front. */
  pressButton(over: Tab): Promise<void>;
  /** The browser's own panel beside the page, open in the window of this tab. */
  sidePanel(over: Tab): Promise<SidePanel>;
  /** A page of the extension in a new tab. */
  extensionPage(path: string): Promise<Tab>;
  /** Stops the service worker or event page as the browser does when it is idle; resolves when it is seen stopped. */
  stopBackground(): Promise<void>;
  /**
   * Runs in the service worker or event page itself, which is woken for it; its first argument is the background's global. What it
   * changes there lasts until the background stops.
   */
  inBackground<T, A extends readonly unknown[]>(fn: (background: Background, ...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Switches the extension off or on, as its owner may in the browser's list of extensions. Switched off, its own pages close. */
  setEnabled(enabled: boolean): Promise<void>;
  /** Quits the browser and starts it again on the same profile: storage.local, the permission for private windows and the origin stay. */
  restart(): Promise<void>;
  /** The same after a SIGKILL instead of an orderly end. */
  kill(): Promise<void>;
  /** Installs the extension again over itself, as an update does under open pages. Its own pages close; pages of sites stay. */
  reloadExtension(): Promise<void>;
  /** Ends the browser and removes its profile. May be called twice. */
  close(): Promise<void>;
}

/** What stands in the panel beside the page. Neither browser's protocol sends keys or a mouse there. */
export interface SidePanel {
  /** Runs there, with its document. */
  evaluate<T, A extends readonly unknown[]>(fn: (document: Document, ...args: A) => T, ...args: A): Promise<T>;
}

export interface Tab {
  /** Whether it is in a private window. */
  readonly private: boolean;
  /** Resolves after the load event. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  url(): Promise<string>;
  /** Brings it to the front. */
  activate(): Promise<void>;
  close(): Promise<void>;
  /** Runs in the page's main world. */
  evaluate<T, A extends readonly unknown[]>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Finds lazily in the page, also inside open shadow roots; never inside our closed one. */
  find(css: string): El;
  overlay(): Overlay;
  /** The document in a frame, at whatever depth, found by a part of its address. */
  frame(address: string): Promise<Frame>;
  readonly mouse: Mouse;
  readonly keyboard: Keyboard;
  readonly touch: Touch;
  /** Size in CSS pixels. */
  viewport(width: number, height: number): Promise<void>;
  /** `prefers-color-scheme`. In Firefox it is set for the whole browser, in Chromium for this tab. */
  colorScheme(scheme: ColorScheme): Promise<void>;
  /** Sets further media features of this tab, such as `prefers-contrast: more` or `forced-colors: active`. Chromium only; Firefox throws. */
  media(features: Readonly<Record<string, string>>): Promise<void>;
  /** The viewport as PNG. */
  screenshot(file: string): Promise<void>;
  /** axe-core's violations as `rule: target`. `overlay` looks inside our closed root only, `page` everywhere else. Page scripts notice nothing. */
  axe(scope: 'page' | 'overlay'): Promise<string[]>;
  /** What the browser tells a screen reader, in reading order, our closed root included. */
  accessibility(): Promise<AxNode[]>;
}

/** A document in a frame. It is asked and pressed like one in a tab. */
export interface Frame {
  url(): Promise<string>;
  evaluate: Tab['evaluate'];
  find(css: string): El;
  overlay(): Overlay;
}

export interface Mouse {
  move(x: number, y: number): Promise<void>;
  down(button?: MouseButton): Promise<void>;
  up(button?: MouseButton): Promise<void>;
  click(x: number, y: number, options?: ClickOptions): Promise<void>;
}
export type MouseButton = 'left' | 'middle' | 'right';
export interface ClickOptions {
  button?: MouseButton;
  /** 2 is a double click. */
  clickCount?: number;
}

export interface Keyboard {
  /** `key` is a `KeyboardEvent.key` value: `Enter`, `Tab`, `Escape`, `ArrowDown`, `Space` or a single character. */
  press(key: string, modifiers?: readonly Modifier[]): Promise<void>;
  /** Holds a key down while it repeats itself so many times. */
  hold(key: string, repeats: number): Promise<void>;
  /** Key by key into whatever has the focus. */
  type(text: string): Promise<void>;
}

export interface Touch {
  tap(x: number, y: number): Promise<void>;
}

export interface AimOptions {
  /** Do not ask what lies over the point. */
  force?: boolean;
  /** Deadline. */
  ms?: number;
}

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * `visible`: has a box and is not hidden by CSS (it may be scrolled away or covered); `enabled`: visible and neither disabled nor
 * `aria-disabled`; `attached`: in the document; `hidden`: not visible or not there; `gone`: not in the document.
 */
export type ElState = 'visible' | 'enabled' | 'attached' | 'hidden' | 'gone';

/** An element that is looked for anew at every call. With several matches it is the first one. */
export interface El {
  /** These four answer at once. */
  exists(): Promise<boolean>;
  count(): Promise<number>;
  visible(): Promise<boolean>;
  /** The text of all matches. */
  texts(): Promise<string[]>;
  /** The others wait for the element. Its text as it is drawn (of one that is not drawn, all of it), white space collapsed. */
  text(): Promise<string>;
  attribute(name: string): Promise<string | null>;
  /** In CSS pixels of the viewport. */
  rect(): Promise<Rect>;
  /** Scrolls it into view, waits until it rests and nothing else lies over its middle, then clicks there. A disabled element is clicked too. */
  click(options?: ClickOptions & AimOptions): Promise<void>;
  /** The same, but only moves the mouse there. */
  hover(options?: AimOptions): Promise<void>;
  /** The same with a finger. */
  tap(options?: AimOptions): Promise<void>;
  focus(): Promise<void>;
  /** Runs in the page's main world, also for an element of our closed root. */
  evaluate<T, A extends readonly unknown[]>(fn: (el: Element, ...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  nth(index: number): El;
  find(css: string): El;
  /** Only the matches that contain this text, white space collapsed. */
  withText(text: string): El;
  waitFor(state?: ElState, ms?: number): Promise<void>;
}

/** Our closed shadow root. When there are several hosts it is the newest, the last one in the document. */
export interface Overlay {
  present(): Promise<boolean>;
  /** The host's `data-page`. */
  page(): Promise<string | null>;
  find(css: string): El;
  /** Visible text; empty when there is no overlay. */
  text(): Promise<string>;
  /** Number of hosts in the document. */
  count(): Promise<number>;
  waitFor(state?: 'present' | 'gone', ms?: number): Promise<void>;
}

export interface AxNode {
  /** ARIA role; `text` is a piece of text, `document` the page. Nodes without a role of their own are left out. */
  role: string;
  name: string;
  checked?: boolean | 'mixed';
  disabled?: boolean;
  focused?: boolean;
  /** Chromium only. */
  pressed?: boolean;
  expanded?: boolean;
}

/** Starts a browser with the extension installed, allowed in private windows, on a profile of its own. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
