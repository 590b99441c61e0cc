import { describe, expect, it } from 'vitest';
import type { Release } from '../../../../lib/guide/advise';
import type { Press } from '../../../../lib/guide/guard';
import { continued, covers, isSameSubject, RELEASE_MS, withChoice, withRelease } from '../../../../lib/guide/release';

const press = (change: Partial<Press> = {}): Press => ({ control: 'remove-device', device: 'Redmi Note 8', inDialog: false, ...change });
const nameless = (place: string, change: Partial<Press> = {}): Press => ({ ...press(change), device: undefined, place });

describe('a release', () => {
  it('is for a minute, for this control, for this device', () => {
    const [release] = withRelease([], press(), 1000) as [Release];
    expect(covers(release, press(), 1000)).toBe(true);
    expect(covers(release, press({ device: ' redmi  note 8 ' }), 1000)).toBe(true);
    expect(covers(release, press(), 1000 + RELEASE_MS - 1)).toBe(true);
    expect(covers(release, press(), 1000 + RELEASE_MS)).toBe(false);
    expect(covers(release, press({ device: 'Xiaomi 13' }), 1001)).toBe(false);
    expect(covers(release, press({ control: 'turn-off-find-device' }), 1001)).toBe(false);
  });

  it('of a named device covers no button without a name, not even in a dialog', () => {
    const [release] = withRelease([], press(), 0) as [Release];
    expect(covers(release, nameless('7'), 1)).toBe(false);
    expect(covers(release, nameless('7', { inDialog: true }), 1)).toBe(false);
  });

  it('without a name covers its own button and nothing else', () => {
    const [release] = withRelease([], nameless('7'), 0) as [Release];
    expect(covers(release, nameless('7'), 1)).toBe(true);
    expect(covers(release, nameless('8'), 1)).toBe(false);
    expect(covers(release, nameless('8', { inDialog: true }), 1)).toBe(false);
    expect(covers(release, press(), 1)).toBe(false);
  });

  it('of the account is for the account', () => {
    const account = press({ control: 'delete-account-confirm', device: undefined });
    const [release] = withRelease([], account, 0) as [Release];
    expect(covers(release, { ...account, inDialog: true }, 1)).toBe(true);
  });

  it('is forgotten when it is over', () => {
    const release = (until: number): Release => ({ control: 'remove-device', device: 'x', until });
    expect(withRelease([release(9), release(10), release(11)], press(), 10)).toEqual([
      release(11),
      { control: 'remove-device', device: 'Redmi Note 8', until: 10 + RELEASE_MS },
    ]);
  });
});

it('two presses are about the same device by its name, or by the button', () => {
  expect(isSameSubject(press(), press({ control: 'turn-off-find-device' }))).toBe(true);
  expect(isSameSubject(press(), press({ device: 'Xiaomi 13' }))).toBe(false);
  expect(isSameSubject(press(), nameless('7'))).toBe(false);
  expect(isSameSubject(nameless('7'), nameless('7'))).toBe(true);
  expect(isSameSubject(nameless('7'), nameless('8'))).toBe(false);
});

it('of several devices of one name the chosen one is remembered for its button', () => {
  const twin = press({ alike: 2, place: '7' });
  const chosen = { ...twin, chosen: 'a' };
  expect(withChoice(twin, [chosen]).chosen).toBe('a');
  expect(withChoice({ ...twin, place: '8' }, [chosen]).chosen).toBeUndefined();
  expect(withChoice(twin, []).chosen).toBeUndefined();
  const [release] = withRelease([], chosen, 0) as [Release];
  expect([covers(release, chosen, 1), covers(release, twin, 1), covers(release, { ...chosen, chosen: 'b' }, 1)]).toEqual([
    true,
    false,
    false,
  ]);
});

describe('a dialog that follows a press', () => {
  const act = { press: press({ device: 'Телефон Ани' }), until: 100 };
  const inDialog = (change: Partial<Press> = {}): Press => press({ inDialog: true, ...change });

  it.each<[string, Press, string | undefined]>([
    ['names nobody', nameless('7', { inDialog: true }), 'Телефон Ани'],
    ['names the model', inDialog(), 'Телефон Ани'],
    ['names another device', inDialog({ device: 'Redmi 9' }), 'Redmi 9'],
    ['is about something else', inDialog({ control: 'turn-off-find-device' }), 'Redmi Note 8'],
    ['is none', press(), 'Redmi Note 8'],
  ])('and %s', (_title, second, device) => {
    expect(continued(second, act, 99, ['Телефон Ани', 'Redmi 9']).device).toBe(device);
  });

  it('belongs to no act after its time, or to none at all', () => {
    expect(continued(inDialog(), act, 100, []).device).toBe('Redmi Note 8');
    expect(continued(inDialog(), undefined, 0, []).device).toBe('Redmi Note 8');
  });

  it('stands for the button where nobody knows a name, and is another device where it has one', () => {
    const first = { press: nameless('7'), until: 100 };
    expect(continued(nameless('8', { inDialog: true }), first, 0, [])).toEqual(nameless('7', { inDialog: true }));
    const twin = { press: press({ alike: 2, place: '7', chosen: 'a' }), until: 100 };
    expect(continued(inDialog({ alike: 2, place: '8' }), twin, 0, ['Redmi Note 8'])).toEqual({ ...twin.press, inDialog: true });
    expect(continued(inDialog(), first, 0, [])).toEqual(inDialog());
  });
});
