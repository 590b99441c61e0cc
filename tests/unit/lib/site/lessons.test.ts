import { describe, expect, it } from 'vitest';
import { type Lesson, lessonsFor, routeShape } from '../../../../lib/site/lessons';

const lesson = (changes: Partial<Lesson>): Lesson => ({
  id: 'a',
  side: 'cloud',
  route: '/x',
  page: 'device',
  control: 'remove-device',
  label: 1,
  at: 0,
  ...changes,
});

describe('routeShape', () => {
  it.each([
    ['https://i.mi.com/', '/'],
    ['https://i.mi.com/find/', '/find'],
    ['https://i.mi.com/find//', '/find'],
    ['https://i.mi.com/a//b', '/a//b'],
    ['https://i.mi.com/find?x=1', '/find'],
    // the hash counts where it is a route
    ['https://i.mi.com/#/', '/'],
    ['https://i.mi.com/#top', '/'],
    ['https://i.mi.com/#top/', '/'],
    ['https://i.mi.com/#/settings', '/#/settings'],
    ['https://i.mi.com/#/settings?tab=2', '/#/settings'],
    ['https://i.mi.com/#/settings&tab=2', '/#/settings'],
    ['https://i.mi.com/mobile/find#/map', '/mobile/find#/map'],
    // what could be an id is none of our business
    ['https://i.mi.com/d/123', '/d/:id'],
    ['https://i.mi.com/d/dev123x', '/d/:id'],
    ['https://i.mi.com/d/12', '/d/:id'],
    ['https://i.mi.com/oauth2/v1', '/oauth2/v1'],
    ['https://i.mi.com/d/Ab9', '/d/:id'],
    ['https://i.mi.com/d/x12', '/d/:id'],
    [`https://i.mi.com/${'g'.repeat(24)}`, `/${'g'.repeat(24)}`],
    [`https://i.mi.com/${'g'.repeat(25)}`, '/:id'],
    ['https://i.mi.com/h5', '/h5'],
    ['https://i.mi.com/d/deadbeef', '/d/:id'],
    ['https://i.mi.com/d/DEADBEEF', '/d/:id'],
    ['https://i.mi.com/d/abcdefa', '/d/abcdefa'],
    ['https://i.mi.com/d/xdeadbeef', '/d/xdeadbeef'],
    ['https://i.mi.com/d/deadbeefx', '/d/deadbeefx'],
    ['https://i.mi.com/d/me@mail.com', '/d/:id'],
    ['https://i.mi.com/d/%D0%90%D0%BD%D1%8F', '/d/:id'],
    ['https://i.mi.com/d/delete-account.v2_x', '/d/:id'],
    ['https://i.mi.com/#/device/5f3a12bc/edit', '/#/device/:id/edit'],
  ])('%s is %s', (address, shape) => {
    expect(routeShape(new URL(address))).toBe(shape);
  });
});

describe('lessonsFor', () => {
  it('holds a lesson for its own page only', () => {
    const here = lesson({ route: '/#/d/:id' });
    const elsewhere = lesson({ id: 'b', route: '/#/other' });
    const otherSite = lesson({ id: 'c', route: '/#/d/:id', side: 'account' });
    const all = [here, elsewhere, otherSite];
    expect(lessonsFor(new URL('https://us.i.mi.com/#/d/12345'), all)).toEqual([here]);
    expect(lessonsFor(new URL('https://account.xiaomi.com/#/d/12345'), all)).toEqual([otherSite]);
    expect(lessonsFor(new URL('https://example.test/#/d/12345'), all)).toEqual([]);
    expect(lessonsFor(new URL('https://i.mi.com/#/d/12345'), [])).toEqual([]);
  });
});
