import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Device, devicesNamed, emptyProgress, lostAnswer, nameKey, strangerKey } from '../../../../lib/progress/state';

afterEach(() => {
  vi.resetModules();
});

it('begins guarded, with nothing known, in the language of the browser', async () => {
  vi.resetModules();
  const fresh = await import('../../../../lib/progress/state');
  expect(fresh.DEFAULT_SETTINGS).toEqual({
    language: 'auto',
    phoneLanguage: 'auto',
    guard: 'hold',
    theme: 'auto',
    textSize: '100',
    side: 'end',
    folded: false,
    button: 'popup',
    newsRead: '',
  });
  const { version, ...begun } = fresh.emptyProgress();
  expect(version).toBe(3);
  expect(Object.values(begun).filter((value) => value !== null && Object.keys(value).length > 0)).toEqual([]);
  expect(fresh.lostAnswer({ ...fresh.emptyProgress(), strangers: { 'name:mi 9': 'yes' } }, 'Mi 9')).toBe('yes');
});

describe('the key of a name', () => {
  it.each([
    ['Redmi Note 8', 'redmi note 8'],
    ['  REDMI \t Note\u00a08\n', 'redmi note 8'],
    ['Ｒｅｄｍｉ', 'redmi'],
    ['小米14', '小米14'],
    ['x'.repeat(200), 'x'.repeat(160)],
  ])('%j is %j, asked once or twice', (name, key) => {
    expect(nameKey(name)).toBe(key);
    expect(nameKey(name)).toBe(key);
    expect(strangerKey(name)).toBe(`name:${key}`);
  });

  describe('is remembered', () => {
    it('for a list of the longest kind twice over, and not for ever', async () => {
      vi.resetModules();
      const fresh = await import('../../../../lib/progress/state');
      const normalise = vi.spyOn(String.prototype, 'normalize');
      const computed = (name: string): number => {
        normalise.mockClear();
        fresh.nameKey(name);
        return normalise.mock.calls.length;
      };
      for (let i = 0; i < 1001; i++) expect(computed(`n${i}`)).toBe(1);
      expect(computed('n0')).toBe(0);
      expect(computed('n1000')).toBe(0);
      expect(computed('one more')).toBe(1);
      expect(computed('n0')).toBe(1);
      expect(computed('n0')).toBe(0);
    });
  });
});

describe('a device by its name', () => {
  const phone = (id: string, name: string, lost?: 'yes' | 'no'): Device => ({ id, kind: 'phone', name, ...(lost && { lost }) });
  const progress = {
    ...emptyProgress(),
    devices: [phone('a', 'b'), phone('b', 'Mi 9', 'no'), phone('c', 'MI 9', 'yes'), phone('d', 'Mi 10')],
    strangers: { 'name:mi 10': 'yes', 'name:mi 11': 'no' } as const,
  };
  it.each([
    ['mi  9', ['b', 'c']], // two of one name are two
    ['c', ['c']],
    ['b', ['b']], // an id before a name
    ['MI 10', ['d']],
    ['Mi 11', []],
    ['', []],
  ])('%j is %j', (name, ids) => {
    expect(devicesNamed(progress, name).map(({ id }) => id)).toEqual(ids);
  });
  it('has its own answer, else the one given to a stranger of that name; of several, the strictest', () => {
    expect(lostAnswer(progress, 'b')).toBe('no');
    expect(lostAnswer(progress, 'mi 9')).toBe('yes');
    const asked = { ...progress, devices: [phone('a', 'Mi 9', 'no'), phone('b', 'Mi 9')] };
    expect(lostAnswer(asked, 'Mi 9')).toBeUndefined();
    const two = { ...progress, devices: [phone('a', 'Mi 9', 'no')], strangers: {} };
    expect(lostAnswer(two, 'Mi 9')).toBe('no');
    expect(lostAnswer(two, 'Mi 9', 2), 'two rows of this name, one of them unknown').toBeUndefined();
    expect(lostAnswer({ ...two, strangers: { 'name:mi 9': 'yes' } }, 'Mi 9')).toBe('yes');
    expect(lostAnswer(progress, 'Mi  11')).toBe('no');
    expect(lostAnswer(progress, 'Mi 10')).toBe('yes');
    expect(lostAnswer(progress, 'Mi 12')).toBeUndefined();
  });
});
