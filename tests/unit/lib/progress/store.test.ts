import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, emptyProgress } from '../../../../lib/progress/state';
import { type Area, loadSettings, Store, saveSettings } from '../../../../lib/progress/store';

/** Storage that can be full, dead or slow. */
class FakeArea implements Area {
  data: Record<string, unknown> = {};
  failGet = false;
  failSet = false;
  writes = 0;
  async get(key: string) {
    await Promise.resolve();
    if (this.failGet) throw new Error('get refused');
    return key in this.data ? { [key]: structuredClone(this.data[key]) } : {};
  }
  async set(items: Record<string, unknown>) {
    await Promise.resolve();
    if (this.failSet) throw new Error('QUOTA_BYTES quota exceeded');
    this.writes++;
    Object.assign(this.data, structuredClone(items));
  }
  async remove(key: string) {
    delete this.data[key];
  }
}

const make = (data: Record<string, unknown> = {}) => {
  const area = new FakeArea();
  area.data = data;
  return { area, store: new Store({ area, prefix: '', clock: () => 7 }) };
};
const tick = (id: string, step = 'sign-in-works', done = true) => ({ id, type: 'set-step', step, done });

describe('the store', () => {
  it('begins empty', async () => {
    expect(await make().store.load()).toEqual({ state: 'ready', progress: emptyProgress() });
  });

  it('acknowledges only what is stored', async () => {
    const { area, store } = make();
    expect((await store.execute(tick('a'))).ok).toBe(true);
    area.failSet = true;
    expect(await store.execute(tick('b', 'devices-listed'))).toEqual({ ok: false, reason: 'not-stored' });
    area.failSet = false;
    const view = await store.load();
    expect(view.state === 'ready' && Object.keys(view.progress.steps)).toEqual(['sign-in-works']);
  });

  it('loses none of many commands at once, and carries each out once', async () => {
    const { area, store } = make();
    const names = Array.from({ length: 100 }, (_, i) => `d${i}`);
    const adds = names.map((id) => ({ id: `add-${id}`, type: 'add-device', device: { id, kind: 'phone', name: id } }));
    await Promise.all([...adds, ...adds].map((command) => store.execute(command)));
    const view = await store.load();
    expect(view.state === 'ready' && view.progress.devices.map(({ id }) => id)).toEqual(names);
    expect(area.writes).toBe(100);
  });

  it.each([
    ['text', 'rubbish'],
    ['an array', []],
    ['no version', { devices: [] }],
    ['a foreign object', { version: 1, cart: [1, 2, 3] }],
    ['a bad tick', { ...emptyProgress(), steps: { 'no-such-step': 1 } }],
    ['a field too many', { ...emptyProgress(), more: 1 }],
    ['null', null],
  ])('puts %s aside and starts afresh', async (_, value) => {
    const { store } = make({ progress: value });
    expect(await store.load()).toEqual({ state: 'ready', progress: emptyProgress() });
    expect(await store.asides()).toEqual([{ at: 7, reason: 'damaged', value }]);
    // once is enough
    await store.load();
    expect(await store.asides()).toHaveLength(1);
    await store.forgetAsides();
    expect(await store.asides()).toEqual([]);
  });

  it('takes over what version 1 has written', async () => {
    const { answers: _, codes: __, waits: ___, reminders: ____, lessons: _____, ...old } = emptyProgress();
    const { store } = make({ progress: { ...old, version: 1, journey: 'delete-account', steps: { 'sign-in-works': 5 } } });
    expect(await store.load()).toEqual({
      state: 'ready',
      progress: { ...emptyProgress(), journey: 'delete-account', steps: { 'sign-in-works': 5 } },
    });
    expect(await store.asides()).toEqual([]);
  });

  it('takes a copy back, and puts aside what it replaces', async () => {
    const { area, store } = make();
    await store.execute(tick('a'));
    const before = await store.load();
    const copy: unknown = JSON.parse(JSON.stringify({ ...emptyProgress(), journey: 'delete-account', steps: { 'sign-in-works': 5 } }));
    expect(await store.restore(copy)).toEqual({ ok: true });
    expect(await store.load()).toEqual({ state: 'ready', progress: copy });
    expect(await store.asides()).toEqual([{ at: 7, reason: 'replaced', value: before.state === 'ready' && before.progress }]);
    area.failSet = true;
    expect(await store.restore(emptyProgress())).toEqual({ ok: false, reason: 'not-stored' });
    area.failSet = false;
    expect(await store.load()).toEqual({ state: 'ready', progress: copy });
  });

  it('is not impressed by 10,000 fuzzed copies: each is taken whole, or nothing changes', async () => {
    const { store } = make();
    const whole = {
      ...emptyProgress(),
      journey: 'sell-or-give-away',
      devices: [{ id: 'a', kind: 'phone', name: 'x' }],
      steps: { 'sign-in-works': 5 },
    };
    const texts = fc.sample(
      fc.oneof(
        fc.json(),
        // a true copy with something broken in it
        fc.tuple(fc.nat(JSON.stringify(whole).length), fc.string({ unit: 'binary', maxLength: 8 })).map(([at, noise]) => {
          const text = JSON.stringify(whole);
          return text.slice(0, at) + noise + text.slice(at + noise.length);
        }),
        fc.tuple(fc.constantFrom(...Object.keys(whole)), fc.jsonValue()).map(([key, value]) => JSON.stringify({ ...whole, [key]: value })),
        fc.constant('{"__proto__":{"polluted":true},"version":2}'),
      ),
      10_000,
    );
    let taken = 0;
    for (const text of texts) {
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch {
        continue;
      }
      const before = await store.load();
      const outcome = await store.restore(value);
      const after = await store.load();
      expect(after.state).toBe('ready');
      if (outcome.ok) taken++;
      else expect(after).toEqual(before);
    }
    expect(taken).toBeGreaterThan(0);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('keeps what a newer version has written', async () => {
    const value = { version: 99, wonders: true };
    const { store } = make({ progress: value });
    await store.load();
    expect(await store.asides()).toEqual([{ at: 7, reason: 'newer', value }]);
  });

  it('touches nothing when damaged data cannot be put aside', async () => {
    const { area, store } = make({ progress: 'rubbish' });
    area.failSet = true;
    expect(await store.load()).toEqual({ state: 'unreadable', reason: 'damaged' });
    expect(await store.execute(tick('a'))).toEqual({ ok: false, reason: 'unreadable' });
    expect(area.data).toEqual({ progress: 'rubbish' });
  });

  it('says so when storage does not answer', async () => {
    const { area, store } = make();
    area.failGet = true;
    expect(await store.load()).toEqual({ state: 'unreadable', reason: 'storage' });
    expect(await store.execute(tick('a'))).toEqual({ ok: false, reason: 'unreadable' });
  });

  it.each([
    undefined,
    null,
    'x',
    5,
    [],
    {},
    { type: 'set-step' },
    { ...tick('a'), extra: 1 },
    { ...tick('x'.repeat(99)) },
    { id: 'a', type: 'add-device', device: { id: 'b', kind: 'phone', name: '   ' } },
    { id: 'a', type: 'add-device', device: { id: 'b', kind: 'phone', name: 'x'.repeat(81) } },
  ])('refuses %j as no command', async (raw) => {
    expect(await make().store.execute(raw)).toEqual({ ok: false, reason: 'bad-command' });
  });
});

describe('settings', () => {
  it('mend field by field', async () => {
    const area = new FakeArea();
    area.data = { settings: { language: 'en', guard: 'off', theme: 5, folded: true, junk: 1 } };
    expect(await loadSettings(area)).toEqual({ ...DEFAULT_SETTINGS, language: 'en', folded: true });
  });

  it('fall back to their defaults where nothing can be read', async () => {
    const area = new FakeArea();
    area.failGet = true;
    expect(await loadSettings(area)).toEqual(DEFAULT_SETTINGS);
  });

  it('change one by one, and refuse what is no setting', async () => {
    const area = new FakeArea();
    expect(await saveSettings(area, { guard: 'warn' })).toEqual({ ...DEFAULT_SETTINGS, guard: 'warn' });
    expect(await saveSettings(area, { side: 'start' })).toEqual({ ...DEFAULT_SETTINGS, guard: 'warn', side: 'start' });
    await expect(saveSettings(area, { guard: 'never' })).rejects.toThrow();
    await expect(saveSettings(area, 'x')).rejects.toThrow();
    expect(await loadSettings(area)).toEqual({ ...DEFAULT_SETTINGS, guard: 'warn', side: 'start' });
  });
});
