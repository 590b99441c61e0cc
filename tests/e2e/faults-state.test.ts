// What is stored was written by an older or newer version, by a broken disk or by somebody who means harm; and the clock was wrong.
import { expect } from 'vitest';
import type { Tab } from './support/driver';
import { addDevice, choose, countCode, fault, put, SOON, send, stored, tick, told } from './support/faults';
import type { Json } from './support/rpc';
import { inBrowsers, PopupPage } from './support/world';

declare const chrome: Json;

/** As it is stored, written down apart from state.ts: what is on people's disks does not change when that does. */
const EMPTY = {
  version: 3,
  journey: null,
  account: 0,
  devices: [],
  steps: {},
  setAside: {},
  resume: null,
  strangers: {},
  answers: {},
  codes: [],
  waits: {},
  reminders: {},
  lessons: [],
  applied: [],
};
const MARKUP = '<img src=x onerror="globalThis.polluted=1"><script>polluted=1</script>';

inBrowsers('faults of what is stored', {}, (world) => {
  /** One stored value as text, as it is there: on the way to the test a key like `__proto__` would get lost. */
  const textOf = (key: string): Promise<string> =>
    world.inExtension(async (name) => JSON.stringify((await chrome.storage.local.get(name))[name]), key);

  /** Stores a progress, has the background meet it, and expects it to be put aside whole and a fresh start made. */
  const meets = async (progress: string, reason: 'damaged' | 'newer'): Promise<void> => {
    await world.fresh();
    const { settings } = await stored(world);
    // as the browser keeps it; not read where it belongs, since any page of ours that asks makes the background meet it there at once
    await put(world, `{"beside":${progress}}`);
    const found = await textOf('beside');
    await world.inExtension(() => chrome.storage.local.remove('beside'));
    await put(world, `{"progress":${progress}}`);
    expect((await told(world)).progress).toEqual({ state: 'ready', progress: EMPTY });
    const aside = await textOf('aside');
    expect(aside.startsWith(`[{"`)).toBe(true);
    expect(aside).toContain(`"value":${found}`);
    expect(aside).toContain(`"reason":"${reason}"`);
    expect(await send(world, choose('a'), tick('b'))).toEqual(['ok', 'ok']);
    expect((await stored(world))['settings']).toEqual(settings);
    expect(await textOf('aside')).toBe(aside);
    await unharmed();
  };
  /** No object of the background's or of a page's has got anything it should not have. */
  const unharmed = async (): Promise<void> => {
    const marks = (keys: readonly string[]): boolean[] => keys.map((key) => key in {} || key in globalThis);
    expect(await world.inExtension(marks, ['polluted'])).toEqual([false]);
    expect(await world.driver.inBackground((background) => 'polluted' in new background.Object() || 'polluted' in background)).toBe(false);
  };
  /** The popup works, and shows what was put aside as text. */
  const shown = async (part: string): Promise<void> => {
    const popup = new PopupPage(await world.driver.extensionPage('popup.html'));
    await popup.tab.find('[data-notice="aside"] summary').click();
    const text = () => popup.tab.find('[data-notice="aside"] textarea').evaluate((area) => (area as HTMLTextAreaElement).value);
    await expect.poll(text, SOON).toContain(part);
    expect(await popup.tab.find('main img, main script').exists()).toBe(false);
    await popup.answerPurpose();
    expect(await popup.tickNext()).toBe('devices-listed');
    await popup.tab.close();
  };

  fault(
    world,
    'stored state corrupt or of wrong types',
    {
      injected: 'text, a list, null, a foreign object, a version that is none, ticks and devices of wrong types',
      preserved: 'each is put aside whole and a fresh start made; settings stay; commands work at once',
    },
    async () => {
      const broken: unknown[] = [
        'rubbish',
        [1, 2, 3],
        null,
        { cart: [1] },
        { ...EMPTY, version: '2' },
        { ...EMPTY, version: 1.5 },
        { ...EMPTY, steps: { 'sign-in-works': '5' } },
        { ...EMPTY, devices: { length: 1 } },
        { ...EMPTY, codes: [null] },
        { ...EMPTY, applied: 'all' },
      ];
      for (const value of broken) await meets(JSON.stringify(value), 'damaged');
      await shown('all');
    },
  );

  fault(
    world,
    'stored state of a newer version',
    {
      injected: 'version 99 with fields nobody knows',
      preserved: 'put aside whole, marked "newer", shown in the popup; a fresh start made',
    },
    async () => {
      await meets('{"version":99,"wonders":{"deep":[true]}}', 'newer');
      await shown('wonders');
    },
  );

  fault(
    world,
    'stored state of an older version',
    {
      injected: 'what the version before last kept: ticks that belong to no account, nothing skipped',
      preserved: 'every tick, device and answer; what was listed for a sale counts as chosen',
    },
    async () => {
      await world.fresh();
      const device = { id: 'd', kind: 'phone', name: 'Redmi 9', lost: 'no' };
      const steps = { 'devices-listed': 5, 'signed-out@d': 6 };
      const rest = { strangers: { 'name:mi 9': 'yes' }, answers: { bootloader: 'no' }, codes: [7], waits: {}, reminders: {} };
      const old = { version: 2, journey: 'sell-or-give-away', devices: [device], steps, ...rest, lessons: [], applied: ['a'] };
      await put(world, JSON.stringify({ progress: old }));
      const { progress, asides } = await told(world);
      expect(asides).toEqual([]);
      expect(progress.progress).toEqual({ ...EMPTY, ...old, version: 3, steps: { ...steps, 'devices-chosen': 5 } });
    },
  );

  fault(
    world,
    'stored state of nine megabytes',
    {
      injected: '9 MB of foreign data where the progress belongs, of the 10 MB that Chromium gives',
      preserved: 'put aside whole (9 MB), a fresh start made, ticks stored; the popup shows both',
    },
    async () => {
      await meets(`{"version":2,"end":"of it","junk":"${'x'.repeat(9_000_000)}"}`, 'damaged');
      await shown('of it');
    },
    200_000,
  );

  fault(
    world,
    'stored state that means harm: prototypes',
    {
      injected: '`__proto__`, `constructor` and `prototype` as keys at the top, among ticks, among answers for strangers, in settings',
      preserved:
        'nothing gets a property it should not have, in the background or a page; sound ticks and answers beside such keys are kept',
    },
    async () => {
      const evil = '{"polluted":1,"prototype":{"polluted":1}}';
      const base = JSON.stringify(EMPTY).slice(1, -1);
      await meets(`{${base},"__proto__":${evil},"constructor":${evil},"prototype":${evil}}`, 'damaged');
      await world.fresh();
      const sly = base
        .replace('"steps":{}', '"steps":{"sign-in-works":5,"constructor":1,"__proto__":1}')
        .replace('"strangers":{}', `"strangers":{"name:ok":"yes","__proto__":"yes","constructor":"no"}`);
      await put(world, `{"progress":{${sly}},"settings":{"language":"ru","__proto__":${evil},"constructor":${evil}}}`);
      const { progress, settings } = await told(world);
      // no such key can be one of ours: what is sound beside them is kept
      expect(progress.progress).toEqual({ ...EMPTY, steps: { 'sign-in-works': 5 }, strangers: { 'name:ok': 'yes' } });
      expect(Object.keys(settings).sort()).toEqual([
        'button',
        'folded',
        'guard',
        'language',
        'newsRead',
        'phoneLanguage',
        'side',
        'textSize',
        'theme',
      ]);
      expect(await send(world, choose('a'), { id: 'c', type: 'answer-lost', device: '__proto__', answer: 'yes' })).toEqual(['ok', 'ok']);
      await unharmed();
    },
  );

  fault(
    world,
    'stored state that means harm: markup',
    {
      injected: 'markup with a script in names of devices (a sound state) and in a broken state',
      preserved: 'it is shown as text in popup and overlay; nothing of it becomes an element or runs',
    },
    async () => {
      await meets(JSON.stringify({ version: MARKUP }), 'damaged');
      await shown('onerror');
      await world.fresh();
      const before = ['devices-listed', 'sign-in-works', 'password-set', 'password-settled', 'second-contact', 'trusted-kept'];
      before.push('bootloader-wait', 'data-saved', 'money-settled', 'services-ended');
      await send(world, choose('a'), addDevice('d', MARKUP), ...before.map((step) => tick(step, step)));
      const popup = await world.driver.extensionPage('popup.html');
      await popup.find('[data-view="devices"]').click();
      await popup.find('.device').withText('<img src=x').waitFor();
      expect(await popup.find('main img, main script').exists()).toBe(false);
      const tab = await world.driver.tab();
      await world.walk(tab, 'home');
      await tab.overlay().find('.panel [data-action="fold"]').click(); // nothing is to be done here yet
      await tab.overlay().find('.panel').withText('<img src=x').waitFor();
      expect(await tab.overlay().find('img, script').exists()).toBe(false);
      await unharmed();
      await popup.close();
      await tab.close();
    },
  );

  /** Every section of the desk, and the popup, without a word that a reader must not see. */
  const reads = async (): Promise<void> => {
    const page: Tab = await world.driver.extensionPage('desk.html#plan');
    for (const section of ['questions', 'plan', 'devices', 'waiting']) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, section);
      await page.find(`nav a[href="#${section}"][aria-current]`).waitFor();
      expect(await page.find('main').text(), section).not.toMatch(/Invalid|NaN|undefined|Infinity/);
    }
    await page.close();
    const popup = await world.driver.extensionPage('popup.html');
    await popup.find('[role="progressbar"]').waitFor();
    expect(await popup.find('main').text()).not.toMatch(/Invalid|NaN|undefined|Infinity/);
    await popup.close();
  };
  const setClock = async (time: number): Promise<void> =>
    await world.driver.inBackground((background, now) => {
      background.Date.now = () => now;
    }, time);

  fault(
    world,
    'clock moved back and forward',
    {
      injected: 'commands while the clock stands ten years ahead, then thirty years back, then right again',
      preserved:
        'ticks count, the plan goes on, no wait runs from a time to come, codes to come count as now and can be forgotten; every view can be read',
    },
    async () => {
      const year = 365 * 86_400_000;
      for (const shift of [10 * year, -30 * year]) {
        await world.fresh();
        await put(world, `{"settings":{"language":"en"}}`);
        await setClock(Date.now() + shift);
        const answers = { type: 'answer', answers: { passwordChanged: Date.now() + shift } };
        const waits = { type: 'set-wait', wait: 'export', running: true };
        const wishes = [choose('a'), tick('b'), tick('b2', 'support-asked'), { id: 'w', ...waits }, { id: 'p', ...answers }];
        expect(await send(world, ...wishes, countCode('1'), countCode('2'), countCode('3'))).toEqual([...wishes, 1, 2, 3].map(() => 'ok'));
        await world.driver.stopBackground(); // the clock is right again
        await reads();
        const desk = await world.driver.extensionPage('desk.html#waiting');
        const future = shift > 0;
        await expect.poll(() => desk.find('[data-codes]').attribute('data-codes'), SOON).toBe(future ? '3' : '0');
        expect(await desk.find('[data-wait="export"]').exists()).toBe(!future);
        expect(await desk.find('[data-wait="support"]').exists()).toBe(!future);
        expect(await desk.find('[data-wait="password"]').exists()).toBe(false);
        await desk.close();
        expect(await send(world, { id: 'f', type: 'forget-codes' }, countCode('4'))).toEqual(['ok', 'ok']);
        const popup = new PopupPage(await world.driver.extensionPage('popup.html'));
        await popup.tab.find('[role="progressbar"]').waitFor();
        await popup.answerPurpose();
        const left = await popup.left();
        expect(await popup.tickNext()).toBe('devices-listed');
        expect(await popup.left()).toBe(left - 1);
        await popup.tab.close();
        expect((await stored(world))['progress'].steps['sign-in-works']).toBeGreaterThan(0);
      }
    },
  );

  fault(
    world,
    'times that no clock shows',
    {
      injected: 'ticks, codes, waits, answers and reminders at 0, before 1970, and where no date reaches',
      preserved: 'either the state is read and every view stays readable, or it is put aside whole; commands work either way',
    },
    async () => {
      for (const time of [0, -1e12, 8.64e15, -8.64e15, 1e300, -1e300]) {
        await world.fresh();
        await put(world, `{"settings":{"language":"en"}}`);
        const state = {
          ...EMPTY,
          journey: 'delete-account',
          steps: { 'sign-in-works': time, 'support-asked': time, 'account-deleted': time },
          answers: { passwordChanged: time },
          codes: [time, time, time],
          waits: { export: time, bootloader: time },
          reminders: { deletion: time, support: time },
        };
        await put(world, `{"progress":${JSON.stringify(state)}}`);
        const { progress, asides } = await told(world);
        if (asides.length > 0) {
          expect(asides).toMatchObject([{ reason: 'damaged', value: state }]);
          expect(await send(world, choose('a'))).toEqual(['ok']);
        } else expect(progress.progress).toEqual(state);
        expect(
          await send(world, { id: 'r', type: 'set-reminder', wait: 'export', at: Date.now() + 1e6 }, tick('t', 'devices-listed')),
        ).toEqual(['ok', 'ok']);
        await reads();
      }
    },
  );
});
