import { afterEach, describe, expect, it, vi } from 'vitest';
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
    ['a version in words', { ...emptyProgress(), version: '1' }],
    ['a version between two', { ...emptyProgress(), version: 1.5 }],
    ['version 0', { ...emptyProgress(), version: 0 }],
    ['a version before the first', { ...emptyProgress(), version: -3 }],
    ['no number', { ...emptyProgress(), version: Number.NaN }],
    ...['@a', 'x signed-out', 'signed-out@', 'signed-out@a b', 'signed-out@a@b', `signed-out@${'a'.repeat(65)}`].map(
      (key): [string, unknown] => [`a tick ${key.slice(0, 20)}`, { ...emptyProgress(), steps: { [key]: 1 } }],
    ),
  ])('puts %s aside and starts afresh', async (_, value) => {
    const { store } = make({ progress: value });
    expect(await store.load()).toEqual({ state: 'ready', progress: emptyProgress() });
    expect(await store.asides()).toEqual([{ at: 7, reason: 'damaged', value }]);
    // once is enough
    await store.load();
    expect(await store.asides()).toHaveLength(1);
    await store.forgetAsides('others');
    expect(await store.asides()).toEqual([]);
  });

  it.each(['sign-in-works', 'signed-out@a', 'signed-out@Phone-1_b', `signed-out@${'a'.repeat(64)}`])('takes a tick %s', async (key) => {
    const progress = { ...emptyProgress(), steps: { [key]: 1 } };
    expect(await make({ progress }).store.load()).toEqual({ state: 'ready', progress });
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

  describe('a fresh start', () => {
    const begun = async () => {
      const area = new FakeArea();
      let now = 100;
      const store = new Store({ area, prefix: '', clock: () => ++now });
      await store.execute(tick('a'));
      return { area, store };
    };
    const steps = async (store: Store): Promise<string[]> => {
      const view = await store.load();
      return view.state === 'ready' ? Object.keys(view.progress.steps) : ['unreadable'];
    };
    const wiped = async (store: Store) => (await store.asides()).filter(({ reason }) => reason === 'wiped');
    const startOver = (id: string) => ({ id, type: 'start-over' });

    it('puts what it wipes aside in the same write, and brings it back; the plan since then takes its place', async () => {
      const { area, store } = await begun();
      const writes = area.writes;
      expect((await store.execute(startOver('s'))).ok).toBe(true);
      expect(area.writes).toBe(writes + 1);
      expect(await steps(store)).toEqual([]);
      await store.execute(tick('b', 'devices-listed'));
      const [first] = await wiped(store);
      expect(await store.bringBack(first?.at as number)).toEqual({ ok: true });
      expect(await steps(store)).toEqual(['sign-in-works']);
      const [second, ...more] = await wiped(store);
      expect(more).toEqual([]);
      expect(second?.at).toBeGreaterThan(first?.at as number);
      // nothing is lost, however often
      await store.bringBack(second?.at as number);
      expect(await steps(store)).toEqual(['devices-listed']);
    });

    it('leaves no copy of an empty plan, neither when it is wiped nor when another comes back', async () => {
      const { store } = await begun();
      await store.execute(startOver('s'));
      const [first] = await wiped(store);
      await store.execute(startOver('again'));
      expect(await wiped(store)).toEqual([first]);
      await store.bringBack(first?.at as number);
      expect(await wiped(store)).toEqual([]);
    });

    it('leaves no copy of a plan that is there again, once it has been taken back', async () => {
      const { area, store } = await begun();
      const outcome = await store.execute(startOver('s'));
      const undo = outcome.ok ? outcome.undo : undefined;
      await store.execute({
        id: 'l',
        type: 'learn',
        lesson: { side: 'cloud', route: '/#/a', page: 'device', control: 'remove-device', label: 1 },
      });
      const writes = area.writes;
      expect(await store.execute({ ...undo, id: 'u' })).toMatchObject({ ok: true });
      expect(await steps(store)).toEqual(['sign-in-works']);
      expect(area.writes).toBe(writes + 1);
      expect(await wiped(store)).toEqual([]);
    });

    it('keeps it where another act is taken back, and where nothing can be stored', async () => {
      const { area, store } = await begun();
      const outcome = await store.execute(startOver('s'));
      const [first] = await wiped(store);
      area.failSet = true;
      const undo = outcome.ok ? outcome.undo : undefined;
      expect(await store.execute({ ...undo, id: 'u' })).toEqual({ ok: false, reason: 'not-stored' });
      area.failSet = false;
      const ticked = await store.execute(tick('b', 'devices-listed'));
      await store.execute({ ...(ticked.ok && ticked.undo), id: 'v' });
      expect(await wiped(store)).toEqual([first]);
    });

    it('brings back only what the owner was told of: not twice, not another', async () => {
      const { store } = await begun();
      await store.execute(startOver('s'));
      await store.execute(tick('b', 'devices-listed'));
      const [first] = await wiped(store);
      await store.bringBack(first?.at as number);
      expect(await store.bringBack(first?.at as number)).toEqual({ ok: false, reason: 'changed-since' });
      expect(await steps(store)).toEqual(['sign-in-works']);
    });

    it('changes nothing where there is no room', async () => {
      const { area, store } = await begun();
      area.failSet = true;
      expect(await store.execute(startOver('s'))).toEqual({ ok: false, reason: 'not-stored' });
      area.failSet = false;
      expect(await steps(store)).toEqual(['sign-in-works']);
      await store.execute(startOver('t'));
      const [first] = await wiped(store);
      area.failSet = true;
      expect(await store.bringBack(first?.at as number)).toEqual({ ok: false, reason: 'not-stored' });
      area.failSet = false;
      expect(await steps(store)).toEqual([]);
      expect(await wiped(store)).toEqual([first]);
    });

    it('keeps one copy, beside what could not be read, and each is dropped by itself', async () => {
      const { area, store } = await begun();
      area.data['progress'] = 'rubbish';
      await store.load();
      await store.execute(tick('b'));
      await store.execute(startOver('s'));
      await store.execute(tick('c', 'devices-listed'));
      await store.execute(startOver('t'));
      expect((await store.asides()).map(({ reason }) => reason)).toEqual(['damaged', 'wiped']);
      await store.forgetAsides('others');
      expect((await store.asides()).map(({ reason }) => reason)).toEqual(['wiped']);
      await store.forgetAsides('wiped');
      expect(await store.asides()).toEqual([]);
    });

    it('goes with the private window', async () => {
      const { area, store } = await begun();
      await store.execute(startOver('s'));
      await store.wipe();
      expect(area.data).toEqual({});
    });

    it('keeps what was taught, and brings none of it back', async () => {
      const { area, store } = await begun();
      const taught = { side: 'cloud', route: '/#/a', page: 'device', control: 'remove-device', label: 1 };
      await store.execute({ id: 'l', type: 'learn', lesson: taught });
      await store.execute(startOver('s'));
      await store.execute({ id: 'u', type: 'unlearn', lesson: 'l' });
      const [first] = await wiped(store);
      await store.bringBack(first?.at as number);
      expect((area.data['progress'] as { lessons: unknown[] }).lessons).toEqual([]);
      expect(await steps(store)).toEqual(['sign-in-works']);
    });
  });

  it('says with a command what takes it back', async () => {
    const { store } = make();
    const ticked = await store.execute(tick('a'));
    expect(ticked.ok && ticked.undo).toEqual({ type: 'put-back', changes: { steps: { 'sign-in-works': { is: 7 } } } });
    const back = await store.execute({ id: 'b', ...(ticked.ok ? ticked.undo : {}) });
    expect(back.ok && back.progress.steps).toEqual({});
    expect(back.ok && back.undo).toBeUndefined();
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

  it('says why the reducer refused, and writes nothing', async () => {
    const { area, store } = make();
    expect(await store.execute(tick('a', 'no-such-step'))).toEqual({ ok: false, reason: 'unknown-step' });
    expect(area.writes).toBe(0);
  });

  it.each([
    ['rubbish', 'damaged'],
    [{ ...emptyProgress(), version: 99 }, 'newer'],
  ])('takes no copy that it cannot read: %j', async (copy, reason) => {
    const { area, store } = make();
    expect(await store.restore(copy)).toEqual({ ok: false, reason });
    expect(area.writes).toBe(0);
  });

  it('takes no copy while it cannot see what the copy would replace', async () => {
    const { area, store } = make({ progress: { ...emptyProgress(), journey: 'delete-account' } });
    area.failGet = true;
    expect(await store.restore(emptyProgress())).toEqual({ ok: false, reason: 'unreadable' });
    expect(area.writes).toBe(0);
    expect(await store.asides()).toEqual([]);
  });

  it('keeps the twenty newest of what was put aside', async () => {
    const many = Array.from({ length: 20 }, (_, at) => ({ at, reason: 'damaged', value: at }));
    const damaged = make({ progress: 'rubbish', aside: many });
    await damaged.store.load();
    expect(await damaged.store.asides()).toEqual([...many.slice(1), { at: 7, reason: 'damaged', value: 'rubbish' }]);
    const replaced = make({ aside: many });
    await replaced.store.restore(emptyProgress());
    expect(await replaced.store.asides()).toEqual([...many.slice(1), { at: 7, reason: 'replaced', value: emptyProgress() }]);
  });

  it('shows nothing put aside where that cannot be read', async () => {
    expect(await make({ aside: 'rubbish' }).store.asides()).toEqual([]);
    const { area, store } = make({ aside: [{ at: 1, reason: 'damaged', value: 1 }] });
    area.failGet = true;
    expect(await store.asides()).toEqual([]);
  });

  it('lives beside another in one area, and wipes only itself', async () => {
    const { area, store } = make({ progress: 'rubbish', aside: [] });
    const other = new Store({ area, prefix: 'private:', clock: () => 8 });
    area.data['private:progress'] = 'rubbish too';
    await other.load();
    await other.execute(tick('a'));
    await store.load();
    expect(Object.keys(area.data).sort()).toEqual(['aside', 'private:aside', 'private:progress', 'progress']);
    expect(await other.asides()).toEqual([{ at: 8, reason: 'damaged', value: 'rubbish too' }]);
    await other.wipe();
    expect(Object.keys(area.data).sort()).toEqual(['aside', 'progress']);
    expect(await other.load()).toEqual({ state: 'ready', progress: emptyProgress() });
  });

  it('reads once for all who ask before it has begun, and again for who asks later', async () => {
    const { area, store } = make();
    const get = vi.spyOn(area, 'get');
    const views = await Promise.all([store.load(), store.load(), store.load()]);
    expect(new Set(views).size).toBe(1);
    expect(get).toHaveBeenCalledTimes(1);
    await store.load();
    expect(get).toHaveBeenCalledTimes(2);
  });

  it('lets who asks behind a command see what it did', async () => {
    const { store } = make();
    const early = store.load();
    await Promise.resolve();
    await Promise.resolve();
    void store.execute(tick('a'));
    const late = store.load();
    expect((await early).state).toBe('ready');
    expect(await late).toMatchObject({ progress: { steps: { 'sign-in-works': 7 } } });
  });

  it('goes on after a turn that failed', async () => {
    const { area, store } = make();
    vi.spyOn(area, 'remove').mockRejectedValueOnce(new Error('no'));
    const forgetting = store.forgetAsides('others');
    const next = store.execute(tick('a'));
    await expect(forgetting).rejects.toThrow('no');
    expect((await next).ok).toBe(true);
  });

  describe('with locks of the browser', () => {
    afterEach(() => {
      vi.unstubAllGlobals();
    });

    it('takes its turns under a lock of its own', async () => {
      const request = vi.fn((_: string, work: () => unknown) => work());
      vi.stubGlobal('navigator', { locks: { request } });
      const { area } = make();
      await new Store({ area, prefix: 'private:', clock: () => 8 }).load();
      await new Store({ area, prefix: '', clock: () => 8 }).execute(tick('a'));
      expect(request.mock.calls.map(([name]) => name)).toEqual(['unbind-guide:store:private:progress', 'unbind-guide:store:progress']);
    });

    it('tries anew when a lock was refused', async () => {
      const request = vi.fn((_: string, work: () => unknown): unknown => work()).mockRejectedValueOnce(new Error('refused'));
      vi.stubGlobal('navigator', { locks: { request } });
      const { store } = make();
      await expect(store.load()).rejects.toThrow('refused');
      expect((await store.load()).state).toBe('ready');
    });

    it.each([undefined, {}])('does without them: %j', async (navigator) => {
      vi.stubGlobal('navigator', navigator);
      expect((await make().store.execute(tick('a'))).ok).toBe(true);
    });
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

  it.each([undefined, null, 'x', 5, []])('begin with their defaults where %j is stored', async (settings) => {
    const area = new FakeArea();
    area.data = { settings };
    expect(await loadSettings(area)).toEqual(DEFAULT_SETTINGS);
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
    await Promise.all([saveSettings(area, { guard: 'hold' }), saveSettings(area, { folded: true }), saveSettings(area, { side: 'end' })]);
    expect(await loadSettings(area)).toEqual({ ...DEFAULT_SETTINGS, folded: true });
    await expect(saveSettings(area, { guard: 'never' })).rejects.toThrow();
    await expect(saveSettings(area, 'x')).rejects.toThrow();
    expect(await loadSettings(area)).toEqual({ ...DEFAULT_SETTINGS, folded: true });
  });
});

describe('what cannot be read for a moment', () => {
  /** Storage in which one key cannot be read. */
  class Torn extends FakeArea {
    torn = '';
    override async get(key: string) {
      if (key === this.torn) throw new Error('get refused');
      return super.get(key);
    }
  }

  it('is not overwritten: what was put aside', async () => {
    const area = new Torn();
    const earlier = [{ at: 1, reason: 'damaged', value: 'rubbish' }];
    area.data = { aside: earlier };
    area.torn = 'aside';
    const store = new Store({ area, prefix: '', clock: () => 7 });
    expect(await store.restore(emptyProgress())).toEqual({ ok: false, reason: 'not-stored' });
    area.data['progress'] = 'more rubbish';
    expect((await store.load()).state).toBe('unreadable');
    expect(area.data).toEqual({ aside: earlier, progress: 'more rubbish' });
    area.torn = '';
    expect((await store.load()).state).toBe('ready');
    expect(await store.asides()).toEqual([...earlier, { at: 7, reason: 'damaged', value: 'more rubbish' }]);
  });

  it('is not overwritten: settings', async () => {
    const area = new Torn();
    const kept = { ...DEFAULT_SETTINGS, guard: 'warn' };
    area.data = { settings: kept };
    area.torn = 'settings';
    await expect(saveSettings(area, { folded: true })).rejects.toThrow('get refused');
    expect(area.data).toEqual({ settings: kept });
  });
});
