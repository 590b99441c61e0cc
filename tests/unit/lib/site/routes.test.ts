import { describe, expect, it } from 'vitest';
import { PAGE_KINDS } from '../../../../lib/site/kinds';
import { PLACES } from '../../../../lib/site/pages';
import { excludePatterns, HOST_PATTERNS, isForbidden, ROUTES, routeOf, sideOf } from '../../../../lib/site/routes';

const all = ROUTES.flatMap((route) => route.examples.map((example) => ({ route, example })));

describe('isForbidden', () => {
  it.each([
    ['https://account.xiaomi.com/pass/register', true],
    ['https://i.mi.com/note/h5', true],
    ['https://example.test/', true],
    ['https://account.xiaomi.com/helpcenter/faq', false],
    ['https://account.xiaomi.com/pass/del', false],
    ['https://i.mi.com/#/somewhere', false],
  ])('says of %s: %j', (address, forbidden) => {
    expect(isForbidden(routeOf(new URL(address)))).toBe(forbidden);
  });
});

describe('the table of routes', () => {
  it('gives every route an example', () => {
    for (const route of ROUTES) expect(route.examples, JSON.stringify(route)).not.toHaveLength(0);
  });

  it.each(all)('claims $example for $route.use', ({ route, example }) => {
    expect(routeOf(new URL(example))).toEqual({ side: sideOf(new URL(example)), use: route.use });
  });

  it.each([
    'https://i.mi.com.evil.test/',
    'https://account.xiaomi.com.evil.test/pass/del',
    'https://account.xiaomi.com@evil.test/pass/del',
    'https://user:pass@account.xiaomi.com/pass/del',
    'https://user@account.xiaomi.com/pass/del',
    'https://:pass@account.xiaomi.com/pass/del',
    'https://xi.mi.com/',
    'https://account-xiaomi.com/pass/del',
    'http://account.xiaomi.com/pass/del',
    'https://mi.com/',
    'https://xn--accunt-qta.xiaomi.com/pass/del',
    'about:blank',
    'data:text/html,https://i.mi.com/',
  ])('has nothing to do with %s', (address) => {
    expect(routeOf(new URL(address)).use).toBe('foreign');
  });

  it.each([
    ['https://account.xiaomi.com//fe//service/login/password', 'secret'],
    ['https://account.xiaomi.com/fe/service/%6Cogin', 'secret'],
    ['https://account.xiaomi.com/FE/service/Login', 'secret'],
    ['https://account.xiaomi.com/fe/service/account/?x=1&_service=setPassword&y=2', 'secret'],
    ['https://account.xiaomi.com/fe/service/account/?%5Fservice=setPassword', 'secret'],
    ['https://i.mi.com/#/note/1', 'private'],
    ['https://us.i.mi.com/gallery/h5#/photo', 'private'],
    ['https://i.mi.com/#/settings', 'unknown'],
    ['https://i.mi.com/#/mic/devices/42', 'unknown'],
    ['https://account.xiaomi.com/fe/service/account/privacy/', 'privacy'],
    ['https://account.xiaomi.com/fe/service/account/privacy/delete-account/confirm', 'delete-account'],
    ['https://account.xiaomi.com/pass/delivery', 'unknown'],
    ['https://account.xiaomi.com/fe/service/accountant', 'unknown'],
    ['https://account.xiaomi.com/100%', 'unknown'],
    ['https://account.xiaomi.com/fe/next/_service=setPassword', 'unknown'], // a path, not a query
    ['https://i.mi.com/pass/del', 'unknown'], // an address of the other site
    ['https://account.xiaomi.com/find', 'unknown'],
    ['https://account.xiaomi.com/note/h5', 'unknown'],
    ['https://i.mi.com/find//', 'find-device'],
    ['https://i.mi.com/#/?a=1&b=2', 'cloud-home'],
    ['https://i.mi.com/#/&b=2', 'cloud-home'],
    ['https://i.mi.com/#/?back=/settings', 'cloud-home'],
  ])('takes %s for %s', (address, use) => {
    expect(routeOf(new URL(address)).use).toBe(use);
  });

  it('keeps the manifest and the run-time check in step', () => {
    const patterns = excludePatterns().map((pattern) => {
      const [, host = '', path = ''] = /^https:\/\/\*\.([^/]+)(\/.*)$/.exec(pattern) ?? [];
      const glob = path.replace(/[.+^${}()|[\]\\?]/g, '\\$&').replace(/\*/g, '.*');
      return new RegExp(`^https://([\\w-]+\\.)*${host.replace(/\./g, '\\.')}${glob}$`);
    });
    const excluded = (url: URL) => patterns.some((pattern) => pattern.test(url.href.replace(/#.*/, '')));
    for (const { route, example } of all) {
      const url = new URL(example);
      // a hash cannot stand in a match pattern
      if (route.hash === undefined || route.path === '/') expect(excluded(url), example).toBe(isForbidden(routeOf(url)));
    }
  });

  it('excludes paths of the two sites only, and private ones on the cloud only', () => {
    const patterns = excludePatterns();
    for (const pattern of patterns) expect(pattern).toMatch(/^https:\/\/\*\.(i\.mi\.com|account\.xiaomi\.com)\//);
    expect(patterns).toContain('https://*.i.mi.com/note*');
    expect(patterns).not.toContain('https://*.account.xiaomi.com/note*');
    expect(patterns).toContain('https://*.i.mi.com/pass/register*');
    expect(patterns).toContain('https://*.account.xiaomi.com/pass/register*');
    expect(new Set(patterns).size).toBe(patterns.length);
  });

  it('opens pages for what they are', () => {
    const known = PAGE_KINDS.flatMap((page) => PLACES[page].address ?? []);
    expect(known.length).toBeGreaterThan(5);
    for (const page of PAGE_KINDS) {
      const { address } = PLACES[page];
      if (address) expect(routeOf(new URL(address)).use).toBe(page);
    }
  });

  it('asks for no more hosts than the two sites', () => {
    expect(HOST_PATTERNS).toEqual([
      'https://i.mi.com/*',
      'https://*.i.mi.com/*',
      'https://account.xiaomi.com/*',
      'https://*.account.xiaomi.com/*',
    ]);
  });
});
