/**
 * The one table of addresses. It makes the manifest's `matches` and `exclude_matches` (wxt.config.ts) as well as the
 * check at run time, so that the two cannot drift apart.
 *
 * A path is compared without regard to case, doubled slashes and percent-encoding; `*` stands for anything.
 * Sources of the addresses: saved pages, scrapers and app strings of 2013-2026; none could be opened by us.
 */
import { PAGE_KINDS, type PageKind } from './page-kinds';
import { PLACES } from './places';

export type Side = 'cloud' | 'account';

/** What an address is, as far as the address alone tells. */
export type RouteUse =
  /** One of our page kinds, for certain. */
  | PageKind
  /** Sign-in, registration, identity, password: we are not even loaded there. */
  | 'secret'
  /** The owner's notes, messages, pictures ...: not loaded there either. */
  | 'private'
  /** Help, policies, profile: loaded, but never recognised, whatever words stand there. */
  | 'other';

export interface Route {
  readonly side: Side | 'both';
  readonly use: RouteUse;
  /** Glob over the path (and over `?query` where the glob has a `?`). */
  readonly path?: string;
  /** Glob over the hash route, without `#`. Cannot stand in a manifest: checked at run time only. */
  readonly hash?: string;
  /** Addresses that this entry, and no other use, must claim. They are its test. */
  readonly examples: readonly string[];
}

const CLOUD = 'https://i.mi.com';
const ACCOUNT = 'https://account.xiaomi.com';

/** First match wins, so secret and private routes stand first and special pages before general ones. */
export const ROUTES: readonly Route[] = [
  // Secret. Passwords, codes and identity checks are nobody's business, ours least of all.
  { side: 'both', use: 'secret', path: '/*?*_service=setPassword*', examples: [`${ACCOUNT}/fe/service/account/?_service=setPassword`] },
  {
    side: 'both',
    use: 'secret',
    hash: '*service=setPassword*',
    examples: [`${ACCOUNT}/pass/auth/security/home?userId=1#service=setPassword`],
  },
  {
    side: 'both',
    use: 'secret',
    path: '/fe/service/login*',
    examples: [`${ACCOUNT}/fe/service/login/password?sid=i.mi.com`, `https://eu.account.xiaomi.com/fe/service/login`],
  },
  { side: 'both', use: 'secret', path: '/fe/service/register*', examples: [`${ACCOUNT}/fe/service/register/email?region=VN`] },
  { side: 'both', use: 'secret', path: '/fe/service/identity/*', examples: [`${ACCOUNT}/fe/service/identity/authStart?sid=passport`] },
  { side: 'both', use: 'secret', path: '/fe/service/forgetPassword*', examples: [`${ACCOUNT}/fe/service/forgetPassword?_locale=ru_RU`] },
  { side: 'both', use: 'secret', path: '/fe/service/oauth2/*', examples: [`${ACCOUNT}/fe/service/oauth2/authorize?client_id=1`] },
  { side: 'both', use: 'secret', path: '/helpcenter/service/forgetPassword*', examples: [`${ACCOUNT}/helpcenter/service/forgetPassword`] },
  {
    side: 'both',
    use: 'secret',
    path: '/pass/serviceLogin*',
    examples: [`${ACCOUNT}/pass/serviceLogin?sid=i.mi.com`, `${ACCOUNT}/pass/serviceLoginAuth2`],
  },
  { side: 'both', use: 'secret', path: '/pass/register*', examples: [`${ACCOUNT}/pass/register`] },
  { side: 'both', use: 'secret', path: '/pass/forgetPassword*', examples: [`https://eu.account.xiaomi.com/pass/forgetPassword`] },
  {
    side: 'both',
    use: 'secret',
    path: '/pass/retrievePassport*',
    examples: [`${ACCOUNT}/pass/retrievePassport?type=pwd`, `https://eu.account.xiaomi.com/pass/retrievePassport`],
  },
  { side: 'both', use: 'secret', path: '/pass/changePassword*', examples: [`${ACCOUNT}/pass/changePassword`] },
  { side: 'both', use: 'secret', path: '/pass/bindAddress*', examples: [`${ACCOUNT}/pass/bindAddress?type=EM`] },
  { side: 'both', use: 'secret', path: '/pass/sns/*', examples: [`${ACCOUNT}/pass/sns/login/auth?appid=1`] },
  { side: 'both', use: 'secret', path: '/identity/*', examples: [`${ACCOUNT}/identity/auth/verifyPhone`] },
  { side: 'both', use: 'secret', path: '/longPolling/*', examples: [`https://cn.account.xiaomi.com/longPolling/login?ticket=lp`] },
  { side: 'both', use: 'secret', path: '/sts*', examples: [`${CLOUD}/sts?sign=1`] },
  { side: 'both', use: 'secret', path: '/api/*', examples: [`${CLOUD}/api/user/login?ts=1`] },

  // The appeal asks for an identity number, its picture and a code by SMS.
  {
    side: 'cloud',
    use: 'secret',
    path: '/support/application*',
    examples: [`${CLOUD}/support/application`, `${CLOUD}/support/application/new`],
  },
  {
    side: 'cloud',
    use: 'secret',
    path: '/find/device/activationlock*',
    hash: '/complain*',
    examples: [`${CLOUD}/find/device/activationlock?_locale=en#/complain`, `${CLOUD}/find/device/activationlock#/complain/form?_k=1`],
  },

  // Private. The same words as a path of its own, under /mobile, and as a hash route of the home application.
  ...(['note', 'sms', 'message', 'contact', 'gallery', 'album', 'record', 'drive'] as const).flatMap((app): Route[] => [
    { side: 'cloud', use: 'private', path: `/${app}*`, examples: [`${CLOUD}/${app}/h5#/`, `https://us.i.mi.com/${app}s/h5`] },
    { side: 'cloud', use: 'private', path: `/mobile/${app}*`, examples: [`${CLOUD}/mobile/${app}/trash?_locale=ru_RU`] },
    { side: 'cloud', use: 'private', hash: `/${app}*`, examples: [`${CLOUD}/#/${app}/list`] },
  ]),

  // Texts that quote every word we look for.
  { side: 'account', use: 'other', path: '/helpcenter*', examples: [`${ACCOUNT}/helpcenter/faq/en_US/01.guide/02.login/faq-1`] },
  { side: 'account', use: 'other', path: '/about/*', examples: [`https://cn.account.xiaomi.com/about/protocol/privacy`] },
  { side: 'cloud', use: 'other', path: '/useragreement*', examples: [`${CLOUD}/useragreement?lang=zh&region=CN`] },
  { side: 'cloud', use: 'other', path: '/tos/*', examples: [`${CLOUD}/tos/vip/zh-CN`] },
  { side: 'cloud', use: 'other', path: '/guide/*', examples: [`${CLOUD}/guide/zh-CN/find/overview`] },
  { side: 'cloud', use: 'other', path: '/announcement/*', examples: [`https://us.i.mi.com/announcement/stop_service?_locale=en_IN`] },
  { side: 'cloud', use: 'other', path: '/static2*', examples: [`${CLOUD}/static2?filename=MicloudWebStatic/a.html`] },
  { side: 'cloud', use: 'other', path: '/vip*', examples: [`${CLOUD}/vip?source=web`] },
  { side: 'account', use: 'other', path: '/fe/service/account/profile*', examples: [`${ACCOUNT}/fe/service/account/profile`] },
  { side: 'account', use: 'other', path: '/pass/auth/profile/*', examples: [`${ACCOUNT}/pass/auth/profile/home`] },
  { side: 'account', use: 'other', path: '/pass/auth/sns/*', examples: [`${ACCOUNT}/pass/auth/sns/home`] },
  { side: 'account', use: 'other', path: '/pass/auth/services/*', examples: [`${ACCOUNT}/pass/auth/services/home`] },
  {
    side: 'account',
    use: 'other',
    path: '/pass/auth/rights/*',
    examples: [`${ACCOUNT}/pass/auth/rights/home`, `${ACCOUNT}/pass/auth/rights/unregisterService/index?productId=mijia`],
  },
  // Xiaomi's own lock check: it says whether a device is locked, and asks for nothing
  {
    side: 'cloud',
    use: 'other',
    path: '/find/device/activationlock*',
    hash: '/status*',
    examples: [`${CLOUD}/find/device/activationlock?_locale=en#/status`, `${CLOUD}/find/device/activationlock#/status/imei`],
  },
  { side: 'account', use: 'other', path: '/pass/logout*', examples: [`${ACCOUNT}/pass/logout`] },

  // Our page kinds: each says its own addresses.
  ...PAGE_KINDS.flatMap((use) => PLACES[use].routes.map((route): Route => ({ side: PLACES[use].side, use, ...route }))),
];

/** Hosts we are made for, as match patterns: the same for `content_scripts` and `host_permissions`. */
export const HOST_PATTERNS: readonly string[] = [
  'https://i.mi.com/*',
  'https://*.i.mi.com/*',
  'https://account.xiaomi.com/*',
  'https://*.account.xiaomi.com/*',
];

const HOSTS: Readonly<Record<Side, string>> = { cloud: 'i.mi.com', account: 'account.xiaomi.com' };

/** Which of the two sites an address belongs to; undefined for every other site, look-alikes included. */
export function sideOf(url: URL): Side | undefined {
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return undefined;
  const host = url.hostname;
  for (const side of ['cloud', 'account'] as const) {
    if (host === HOSTS[side] || host.endsWith(`.${HOSTS[side]}`)) return side;
  }
  return undefined;
}

/** Whether a lower-case text matches a glob. */
function globTest(glob: string, text: string): boolean {
  const star = glob.indexOf('*');
  if (star === -1) return text === glob.toLowerCase();
  if (!text.startsWith(glob.slice(0, star).toLowerCase())) return false;
  if (star === glob.length - 1) return true;
  const parts = glob
    .toLowerCase()
    .slice(star + 1)
    .split('*');
  const last = parts.pop() as string;
  let at = star;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray % is no encoding
  }
}

/** What the address alone tells: a use of the table, `unknown` on the two sites, or `foreign`. */
export type RouteVerdict =
  | { readonly side?: undefined; readonly use: 'foreign' }
  | { readonly side: Side; readonly use: RouteUse | 'unknown' };

let last: { readonly href: string; readonly verdict: RouteVerdict } | undefined;

/** Looks an address up in the table. Never throws. */
export function routeOf(url: URL): RouteVerdict {
  // a page asks for one and the same address at every press and every change
  if (last?.href !== url.href) last = { href: url.href, verdict: lookUp(url) };
  return last.verdict;
}

function lookUp(url: URL): RouteVerdict {
  const side = sideOf(url);
  if (!side) return { use: 'foreign' };
  const path = decoded(url.pathname)
    .replace(/\/{2,}/g, '/')
    .toLowerCase();
  const bare = path.replace(/\/$/, '');
  const query = decoded(url.search).toLowerCase();
  const hash = decoded(url.hash.slice(1)).toLowerCase();
  const hashPath = hash.replace(/[?&].*$/, '');
  for (const route of ROUTES) {
    if (route.side !== 'both' && route.side !== side) continue;
    if (route.path !== undefined) {
      const withQuery = route.path.includes('?');
      if (!(withQuery ? globTest(route.path, path + query) : globTest(route.path, path) || (bare !== path && globTest(route.path, bare))))
        continue;
    }
    if (route.hash !== undefined && !globTest(route.hash, route.hash.includes('=') ? hash : hashPath)) continue;
    return { side, use: route.use };
  }
  return { side, use: 'unknown' };
}

/** Whether nothing of ours but a watcher of the address may live here. */
export function isForbidden(verdict: RouteVerdict): boolean {
  return verdict.use === 'secret' || verdict.use === 'private' || verdict.use === 'foreign';
}

/** Whether the words of a page may be asked what it is. */
export function mayBeRecognised(verdict: RouteVerdict): verdict is RouteVerdict & { readonly side: Side } {
  return verdict.side !== undefined && !isForbidden(verdict) && verdict.use !== 'other';
}

/** The page kind of ours that the address alone names. */
export function pageOf({ use }: RouteVerdict): PageKind | undefined {
  return (PAGE_KINDS as readonly string[]).includes(use) ? (use as PageKind) : undefined;
}

/** Whether the address alone names a page kind of ours. */
export const isPage = (verdict: RouteVerdict): boolean => pageOf(verdict) !== undefined;

/** The manifest's `exclude_matches`: every secret and private path, on both sites. Hash routes cannot be said there. */
export function excludePatterns(): string[] {
  const patterns = new Set<string>();
  for (const route of ROUTES) {
    if ((route.use !== 'secret' && route.use !== 'private') || route.path === undefined || route.hash !== undefined) continue;
    for (const side of ['cloud', 'account'] as const) {
      if (route.side === 'both' || route.side === side) patterns.add(`https://*.${HOSTS[side]}${route.path}`);
    }
  }
  return [...patterns];
}
