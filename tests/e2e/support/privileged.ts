/**
 * Functions that run in Firefox's own window, with the browser's rights: for what WebDriver BiDi has no command. They travel as text, so
 * each may use only its arguments and the browser's globals.
 */
import type { ColorScheme } from './driver';
import type { Json } from './rpc';

declare const ChromeUtils: Json;
declare const Services: Json;
declare const WebExtensionPolicy: Json;
declare const Cc: Json;
declare const Ci: Json;

/** 0 dark, 1 light, for what pages are told. */
export const SCHEME_PREF = 'layout.css.prefers-color-scheme.content-override';
export const SCHEME: Record<ColorScheme, number> = { dark: 0, light: 1 };

export function setPref(name: string, value: number): void {
  Services.prefs.setIntPref(name, value);
}

/**
 * Firefox takes only languages that it has a pack of; a test has none. Extensions and pages need no pack, so the list of languages is
 * simply extended. True when it had to be, which an add-on that is running already has not noticed.
 */
export function useLocale(locale: string): boolean {
  if (Services.locale.appLocaleAsBCP47 === locale) return false;
  Services.locale.availableLocales = [...new Set([...Services.locale.availableLocales, locale])];
  Services.locale.requestedLocales = [locale];
  return true;
}

/** Add-ons that are installed for good start some time after the window. */
export async function isInstalled(id: string): Promise<boolean> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(id);
  return Boolean(addon?.isActive);
}

export async function addonReady(id: string): Promise<boolean> {
  const policy = WebExtensionPolicy.getByID(id);
  if (!policy?.active || !policy.extension) return false;
  await policy.readyPromise;
  return true;
}

/**
 * Firefox writes its list of add-ons and their permissions a second or two late. One that a user has had for a while is in it; one that
 * was installed a moment ago is not, and after a crash Firefox would find a file that nobody installed and that may run nowhere.
 */
export async function saveAddons(): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions._uninit();
  const { XPIExports } = ChromeUtils.importESModule('resource://gre/modules/addons/XPIExports.sys.mjs');
  await XPIExports.XPIDatabase._saveNow();
  await XPIExports.XPIInternal.XPIStates._jsonFile?._save();
  Services.prefs.savePrefFile(null);
}

export async function setEnabled(id: string, enabled: boolean): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(id);
  await (enabled ? addon.enable() : addon.disable());
}

export async function restartAddon(id: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(id);
  await addon.disable();
  await addon.enable();
}

export async function allowPrivateWindows(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
}

/** What a press on the add-on's button does, in the window of this tab. */
export async function pressButton(id: string, context: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const window = NavigableManager.getBrowsingContextById(context).embedderElement.ownerDocument.defaultView;
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** Whether a page of the extension stands in the sidebar of the window of this tab, and has been drawn. */
export function isSidebarOpen(context: string): boolean {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const { SidebarController } = NavigableManager.getBrowsingContextById(context).embedderElement.ownerDocument.defaultView;
  const inner = SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser');
  return Boolean(inner?.messageManager && /\/sidepanel\.html$/.test(inner.currentURI?.spec));
}

/** Runs an expression there. WebDriver BiDi knows tabs only; a frame script reaches every page, as `content`. */
export async function inSidebar(context: string, expression: string): Promise<{ value?: Json; error?: string }> {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const { SidebarController } = NavigableManager.getBrowsingContextById(context).embedderElement.ownerDocument.defaultView;
  const { messageManager } = SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
  const name = `unbind-guide:${Math.random()}`;
  const script = `try { sendAsyncMessage('${name}', { value: ${expression} }); } catch (e) { sendAsyncMessage('${name}', { error: String(e) }); }`;
  return await new Promise((resolve) => {
    messageManager.addMessageListener(name, ({ data }: Json) => resolve(data));
    messageManager.loadFrameScript(`data:application/javascript,${encodeURIComponent(script)}`, false);
  });
}

/** A tab of the private window; opens the window when there is none. */
export async function privateWindow(): Promise<{ context: string; isNew: boolean }> {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const { PrivateBrowsingUtils } = ChromeUtils.importESModule('resource://gre/modules/PrivateBrowsingUtils.sys.mjs');
  const windows: Json[] = [...Services.wm.getEnumerator('navigator:browser')];
  let window = windows.find((w) => PrivateBrowsingUtils.isWindowPrivate(w) && !w.closed);
  const isNew = !window;
  if (!window) {
    window = Services.wm.getMostRecentBrowserWindow().OpenBrowserWindow({ private: true });
    await new Promise<void>((resolve) => {
      Services.obs.addObserver(function observer(subject: Json) {
        if (subject !== window) return;
        Services.obs.removeObserver(observer, 'browser-delayed-startup-finished');
        resolve();
      }, 'browser-delayed-startup-finished');
    });
  }
  return { context: NavigableManager.getIdForBrowser(window.gBrowser.selectedBrowser), isNew };
}

export function isPrivate(context: string): boolean {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  return NavigableManager.getBrowsingContextById(context).usePrivateBrowsing;
}

export function isLoading(context: string): boolean {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  return Boolean(NavigableManager.getBrowsingContextById(context)?.webProgress?.isLoadingDocument);
}

/** What the idle timer does, without the wait, and also while a message port is open or an answer is due. Returns the state reached. */
export async function stopBackground(id: string): Promise<string> {
  const { extension } = WebExtensionPolicy.getByID(id);
  if (extension.backgroundState === 'running')
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  return extension.backgroundState;
}

/** Goes from one of the browser's controls to the next; past the last one the page takes over, which does not show here. */
export function tabIntoPage(context: string, forward: boolean): void {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const window = NavigableManager.getBrowsingContextById(context).embedderElement.ownerDocument.defaultView;
  const { focus } = Services;
  for (let before: Json; before !== focus.focusedElement; ) {
    before = focus.focusedElement;
    focus.moveFocus(window, null, forward ? focus.MOVEFOCUS_FORWARD : focus.MOVEFOCUS_BACKWARD, focus.FLAG_BYKEY);
  }
}

export interface RawAxNode {
  role: string;
  name: string;
  checked?: boolean | 'mixed';
  disabled?: boolean;
  focused?: boolean;
}

/** From the start, or it would not know where the focus is. It ends when nobody holds it any more. */
export function startAccessibility(): void {
  (globalThis as Json).unbindGuideAccessibility = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
}

/** When a user tabs past the last element of a page, the browser's own controls have the focus. */
export function focusPage(context: string): void {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  NavigableManager.getBrowsingContextById(context)?.embedderElement?.focus();
}

/** The tree of the accessibility service, as a screen reader would get it; null while the page is not in it yet. */
export function accessibleNodes(context: string): RawAxNode[] | null {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const S = Ci.nsIAccessibleStates;
  const browser = NavigableManager.getBrowsingContextById(context)?.embedderElement;
  const page = browser && service.getAccessibleFor(browser)?.firstChild;
  if (!page) return null;
  const stateOf = (node: Json): number => {
    const state = { value: 0 };
    node.getState(state, {});
    return state.value;
  };
  if (stateOf(page) & S.STATE_BUSY) return null;
  const list: RawAxNode[] = [];
  const walk = (node: Json) => {
    const state = stateOf(node);
    list.push({
      role: node.computedARIARole || (service.getStringRole(node.role) === 'text leaf' ? 'text leaf' : ''),
      name: node.name ?? '',
      ...(state & S.STATE_CHECKABLE && { checked: state & S.STATE_MIXED ? ('mixed' as const) : Boolean(state & S.STATE_CHECKED) }),
      ...(state & S.STATE_UNAVAILABLE && { disabled: true }),
      ...(state & S.STATE_FOCUSED && { focused: true }),
    });
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
  };
  walk(page);
  return list;
}
