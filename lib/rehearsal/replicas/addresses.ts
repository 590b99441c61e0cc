// Where each page lives. What public evidence gives is used as it is: `/#/`, `/find`, `/mobile/find#/`, `/ss`,
// `/find/device/activationlock#/`, `/fe/service/account...`, `/pass/auth/security/home`, `/pass/del`. The addresses of the
// cloud's settings, its device list and one device were never seen by anybody, so they differ here from generation to generation,
// and the newest has none at all: there everything happens at `/#/`.
import type { Generation, PageKind, Role } from './types';

export interface Place {
  kind: PageKind;
  /** Id of the device that the address names. */
  device?: string;
}

const CLOUD_PATHS: Record<string, PageKind> = {
  '/find': 'find',
  '/mobile/find': 'find',
  '/ss': 'unlock',
  '/find/device/activationlock': 'unlock',
  '/note/h5': 'note',
  '/sms/h5': 'messages',
  '/contacts': 'contacts',
  '/useragreement': 'policy',
};

/** Routes nobody has described, at which the owner's private text quotes every label there is. */
const QUOTING_HASHES: Record<string, PageKind> = { '#/memo': 'memo', '#/messages': 'messages', '#/contacts': 'contacts' };

const ACCOUNT_PATHS: Record<string, PageKind> = {
  '/fe/service/account': 'security',
  '/pass/auth/security/home': 'security',
  '/fe/service/account/profile': 'profile',
  '/pass/auth/profile/home': 'profile',
  '/fe/service/account/privacy': 'privacy',
  '/fe/service/account/privacy/delete-account': 'delete',
  '/pass/del': 'delete',
  '/fe/service/account/tips': 'article',
  '/fe/service/login': 'sign-in',
  '/fe/service/login/password': 'sign-in',
  '/fe/service/login/phone': 'sign-in',
  '/pass/serviceLogin': 'sign-in',
  '/fe/service/register': 'register',
  '/fe/service/register/email': 'register',
  '/pass/register': 'register',
  '/fe/service/forgetPassword': 'forgot',
  '/helpcenter/service/forgetPassword': 'forgot',
  '/pass/forgetPassword': 'forgot',
  '/pass/changePassword': 'set-password',
  '/about/protocol/privacy': 'policy',
  '/about/protocol/agreement': 'policy',
};

const tidy = (path: string): string => (path.length > 1 ? path.replace(/\/+$/, '') : path);

function cloudSettings(generation: Generation, path: string, hash: string): Place | undefined {
  if (generation === 'old') {
    if (path === '/settings') return { kind: 'settings' };
    if (path === '/settings/devices') return { kind: 'devices' };
    const device = /^\/settings\/device\/([^/]+)$/.exec(path)?.[1];
    return device === undefined ? undefined : { kind: 'device', device: decodeURIComponent(device) };
  }
  if (path !== '/') return undefined;
  if (generation === 'desktop') {
    if (hash === '#/settings') return { kind: 'settings' };
    if (hash === '#/mic/devices') return { kind: 'devices' };
    const device = /^#\/mic\/devices\/([^/]+)$/.exec(hash)?.[1];
    return device === undefined ? undefined : { kind: 'device', device: decodeURIComponent(device) };
  }
  if (generation === 'mobile') {
    if (hash === '#/mine/setting') return { kind: 'settings' };
    if (hash === '#/mine/setting/devices') return { kind: 'devices' };
  }
  return undefined;
}

/** The page behind an address, or nothing where the practice site has none. */
export function placeOf(generation: Generation, role: Role, url: URL): Place | undefined {
  const path = tidy(url.pathname);
  const hash = url.hash.replace(/\?.*$/, '');
  if (role === 'cloud') {
    const settings = cloudSettings(generation, path, hash);
    if (settings) return settings;
    if (path === '/') return { kind: QUOTING_HASHES[hash] ?? 'home' };
    const kind = CLOUD_PATHS[path];
    return kind && { kind };
  }
  if (role === 'account') {
    if (path.startsWith('/fe/service/identity/')) return { kind: 'identity' };
    const kind = ACCOUNT_PATHS[path] ?? (path.startsWith('/helpcenter') ? 'article' : undefined);
    if (kind === 'security' && url.searchParams.get('_service') === 'setPassword') return { kind: 'set-password' };
    return kind && { kind };
  }
  return undefined;
}

/** Pages that send a signed-out visitor to the sign-in page. Cloud home does not: it has its own sign-in button. */
export function needsSignIn(kind: PageKind): boolean {
  return ['settings', 'devices', 'device', 'find', 'security', 'privacy', 'delete', 'profile', 'identity', 'set-password'].includes(kind);
}

/** Old addresses lead to new ones and the other way round, depending on what is in service. */
export function redirectOf(generation: Generation, role: Role, path: string): string | undefined {
  const here = tidy(path);
  if (role === 'cloud') return here === '/ss' && generation !== 'next' ? '/find/device/activationlock?_locale=en#/' : undefined;
  if (role !== 'account') return undefined;
  if (here === '/') return generation === 'old' ? '/pass/auth/security/home' : '/fe/service/account';
  const moved: Record<string, string> =
    generation === 'old'
      ? {
          '/fe/service/account/privacy/delete-account': '/pass/del',
          '/fe/service/account/profile': '/pass/auth/profile/home',
          '/fe/service/login/password': '/pass/serviceLogin',
        }
      : {
          '/pass/auth/security/home': '/fe/service/account',
          '/pass/auth/profile/home': '/fe/service/account/profile',
          '/pass/serviceLogin': '/fe/service/login/password',
          ...(generation === 'desktop' && { '/pass/del': '/fe/service/account/privacy/delete-account' }),
        };
  return moved[here];
}

export type MainPage = 'home' | 'settings' | 'devices' | 'device' | 'find' | 'unlock' | 'security' | 'privacy' | 'delete';
export const MAIN_PAGES: readonly MainPage[] = ['home', 'settings', 'devices', 'device', 'find', 'unlock', 'security', 'privacy', 'delete'];

export interface Way {
  url: string;
  /** Controls (their data-practice names) to press one after another, for pages without an address of their own. */
  press: string[];
}

const CLOUD = 'https://i.mi.com';
const ACCOUNT = 'https://account.xiaomi.com';

/** How a visitor gets to a page: the address to open, then what to press. `device` is only for the page of one device. */
export function wayTo(page: MainPage, generation: Generation, device = 'phone-1'): Way {
  const old = generation === 'old';
  const next = generation === 'next';
  const at = (url: string, ...press: string[]): Way => ({ url, press });
  switch (page) {
    case 'home':
      return at(old ? `${CLOUD}/` : `${CLOUD}/#/`);
    case 'settings':
      if (next) return at(`${CLOUD}/#/`, 'settings-entry');
      return at(CLOUD + { old: '/settings', desktop: '/#/settings', mobile: '/#/mine/setting' }[generation]);
    case 'devices':
      if (next) return at(`${CLOUD}/#/`, 'settings-entry', 'devices-entry');
      return at(CLOUD + { old: '/settings/devices', desktop: '/#/mic/devices', mobile: '/#/mine/setting/devices' }[generation]);
    case 'device':
      if (next) return at(`${CLOUD}/#/`, 'settings-entry', 'devices-entry', `device-row:${device}`);
      if (generation === 'mobile') return at(`${CLOUD}/#/mine/setting/devices`, `device-row:${device}`);
      return at(`${CLOUD}${old ? '/settings/device/' : '/#/mic/devices/'}${device}`);
    case 'find':
      return at(`${CLOUD}${generation === 'desktop' || next ? '/find' : '/mobile/find#/'}`);
    case 'unlock':
      return at(next ? `${CLOUD}/ss` : `${CLOUD}/find/device/activationlock?_locale=en#/`);
    case 'security':
      return at(ACCOUNT + (old ? '/pass/auth/security/home' : '/fe/service/account'));
    case 'privacy':
      return at(`${ACCOUNT}/fe/service/account/privacy`);
    case 'delete':
      return at(ACCOUNT + (old ? '/pass/del' : '/fe/service/account/privacy/delete-account'));
  }
}

/** A step of `Way.press` as a CSS selector; `device-row:phone-1` is the row of one device. */
export function selectorOf(press: string): string {
  const [control = '', device] = press.split(':');
  return `[data-practice="${control}"]${device === undefined ? '' : `[data-device="${device}"]`}`;
}

/** What is pressed, in this order, to delete the account from the delete page. The old pop-up had no "I am aware" button. */
export function deletionPresses(generation: Generation): string[] {
  const presses = ['consent', 'delete-start', 'delete-continue'];
  return generation === 'old' ? presses : ['acknowledge', ...presses];
}
