/** Reminders: each is shown once, when its time has come and not before, whatever happened to browser and alarms meanwhile. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Reminders } from '../../../../lib/background/reminders';
import { emptyProgress } from '../../../../lib/progress/state';
import { type Area, Store } from '../../../../lib/progress/store';
import { packageWords } from '../../support/locales';

const DUE = 2_000_000;

/** A browser's storage and alarms. They outlive a background; `start` begins a new one. */
function world({ allowed = true } = {}) {
  const kept = new Map<string, unknown>();
  const alarms = new Map<string, number>();
  const area = {
    get: vi.fn(async (key: string) => (kept.has(key) ? { [key]: structuredClone(kept.get(key)) } : {})),
    set: vi.fn(async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
    }),
    remove: vi.fn(async (key: string) => void kept.delete(key)),
  };
  const shown: string[] = [];
  const api = {
    alarms: {
      create: (name: string, { when }: { when: number }) => void alarms.set(name, when),
      getAll: async () => [...alarms.keys()].map((name) => ({ name })),
      clear: async (name: string) => alarms.delete(name),
    },
    permissions: { contains: async () => allowed },
    notifications: { create: vi.fn(async (id: string) => void shown.push(id)) },
    runtime: { getURL: (path: string) => path },
    storage: { local: area },
    i18n: { getUILanguage: () => 'ru' },
  };
  const start = () => new Reminders(api as never, new Store({ area: area as Area, prefix: '', clock: Date.now }));
  const remind = (reminders: object) => kept.set('progress', { ...emptyProgress(), reminders });
  return { api, area, alarms, shown, start, remind };
}

beforeEach(() => {
  packageWords();
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
  return () => vi.useRealTimers();
});

describe('a reminder', () => {
  it('that fell due while the browser was closed is shown at the start, once', async () => {
    const { start, remind, shown, alarms } = world();
    remind({ password: DUE, code: DUE + 1, support: DUE + 500_000 });
    vi.setSystemTime(DUE + 1000);
    const first = start();
    await first.showDue();
    expect(shown).toEqual(['wait:password', 'wait:code']);
    await Promise.all([first.showDue(), first.showDue()]);
    await start().showDue();
    expect(shown).toHaveLength(2);
    await first.setAlarms();
    expect(alarms).toEqual(new Map([['support', DUE + 500_000]]));
  });

  it('is shown once by two calls at the same time', async () => {
    const { start, remind, shown } = world();
    remind({ password: 1 });
    const one = start();
    await Promise.all([one.showDue(), one.showDue(), one.showDue()]);
    expect(shown).toEqual(['wait:password']);
  });

  it('is shown in the millisecond it is for, and in none before', async () => {
    const { start, remind, shown } = world();
    remind({ password: DUE });
    vi.setSystemTime(DUE - 1);
    await start().showDue();
    expect(shown).toEqual([]);
    vi.setSystemTime(DUE);
    await start().showDue();
    expect(shown).toEqual(['wait:password']);
  });

  it('keeps its alarm when alarms are set anew after its time and before it has been shown', async () => {
    const { start, remind, alarms, shown } = world();
    remind({ password: DUE });
    vi.setSystemTime(DUE + 1);
    await start().setAlarms();
    expect(alarms).toEqual(new Map([['password', DUE]]));
    expect(shown).toEqual([]);
  });

  it('set for another time is shown again', async () => {
    const { start, remind, shown } = world();
    remind({ password: 10 });
    await start().showDue();
    remind({ password: 20 });
    await start().showDue();
    expect(shown).toEqual(['wait:password', 'wait:password']);
  });

  it('loses its alarm when it is taken back; others keep theirs', async () => {
    const { start, remind, alarms } = world();
    remind({ password: DUE, code: DUE });
    await start().setAlarms();
    remind({ code: DUE });
    await start().setAlarms();
    expect(alarms).toEqual(new Map([['code', DUE]]));
  });

  it('that may not be shown is left to popup and desk: its alarm does not ring for ever', async () => {
    const { start, remind, shown, alarms } = world({ allowed: false });
    remind({ password: 10 });
    const one = start();
    await one.setAlarms();
    expect(alarms).toEqual(new Map([['password', 10]]));
    await one.showDue();
    await one.setAlarms();
    expect([shown, [...alarms]]).toEqual([[], []]);
  });

  it('that a browser failed to show is shown by the next background', async () => {
    const { start, remind, shown, alarms, api } = world();
    remind({ password: 10 });
    api.notifications.create.mockRejectedValueOnce(new Error('no notifications here'));
    const one = start();
    await expect(one.showDue()).rejects.toThrow();
    await one.setAlarms();
    expect(alarms.size).toBe(0); // an alarm for a time that has passed would ring at once, for ever
    await start().showDue();
    expect(shown).toEqual(['wait:password']);
  });

  it('is shown once by a background that cannot store that it was', async () => {
    const { start, remind, shown, area } = world();
    remind({ password: 10 });
    area.set.mockRejectedValue(new Error('full'));
    const one = start();
    await one.showDue().catch(() => undefined);
    await one.showDue().catch(() => undefined);
    expect(shown).toEqual(['wait:password']);
  });

  it('is left alone, with its alarm, while the progress cannot be read', async () => {
    const { start, remind, shown, alarms, area } = world();
    remind({ password: 10 });
    await start().setAlarms();
    area.get.mockRejectedValue(new Error('locked'));
    await start().setAlarms();
    await start().showDue();
    expect(shown).toEqual([]);
    expect(alarms.size).toBe(1);
  });

  it('is not lost to a record of something else', async () => {
    const { start, remind, shown, area } = world();
    remind({ password: 10 });
    await area.set({ reminded: 'nonsense' });
    await start().showDue();
    expect(shown).toEqual(['wait:password']);
  });
});
