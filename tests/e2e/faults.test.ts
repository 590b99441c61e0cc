// Faults of the background and of its storage. What a restart, a death of the background between two clicks, two tabs and an update
// do is shown in lifecycle.test.ts; how popup and page say that nothing can be stored in popup.test.ts.
import { expect } from 'vitest';
import type { Tab } from './support/driver';
import {
  addDevice,
  choose,
  countCode,
  devicesIn,
  fault,
  numbered,
  put,
  SOON,
  type Stored,
  send,
  sendFrom,
  stored,
  tick,
  told,
} from './support/faults';
import type { Json } from './support/rpc';
import { inBrowsers } from './support/world';

declare const chrome: Json;

inBrowsers('faults of the background', {}, (world) => {
  const sleeping = async (): Promise<void> => await world.driver.stopBackground();

  fault(
    world,
    'background killed before commands',
    {
      injected: 'the background is stopped, then 20 commands are sent at once',
      preserved: 'all 20 are answered and stored, in their order',
    },
    async () => {
      await world.fresh();
      const ids = numbered(20, (n) => `d${n}`);
      await world.ownPage();
      await sleeping();
      expect(await send(world, ...ids.map((id) => addDevice(id)))).toEqual(ids.map(() => 'ok'));
      expect(devicesIn(await stored(world))).toEqual(ids);
    },
  );

  fault(
    world,
    'background killed in the middle of commands',
    {
      injected: 'the background is stopped again and again while four lanes send 180 commands',
      preserved: 'every acknowledged command is stored; the unanswered ones, sent again, are carried out once',
    },
    async () => {
      await world.fresh();
      const ids = numbered(180, (n) => `d${n}`); // fewer than the background remembers
      const page = await world.ownPage();
      const answers = new Map<string, string>();
      const rest = [...ids];
      const lane = async (): Promise<void> => {
        for (let id = rest.shift(); id !== undefined; id = rest.shift())
          answers.set(id, (await sendFrom(page, [addDevice(id)]))[0] as string);
      };
      const lanes = Promise.all([lane(), lane(), lane(), lane()]);
      const done = (): number => [...answers.values()].filter((answer) => answer === 'ok').length;
      while (rest.length > 0) {
        await sleeping();
        const before = done();
        await expect.poll(() => done() - before > 8 || rest.length === 0, SOON).toBe(true);
      }
      await lanes;
      expect([...new Set(answers.values())].filter((answer) => answer !== 'ok' && answer !== 'silence')).toEqual([]);
      const silent = ids.filter((id) => answers.get(id) === 'silence');
      expect(silent.length).toBeGreaterThan(0); // or no command was hit
      const kept = devicesIn(await stored(world));
      expect(ids.filter((id) => answers.get(id) === 'ok' && !kept.includes(id))).toEqual([]);
      expect(await send(world, ...silent.map((id) => addDevice(id)))).toEqual(silent.map(() => 'ok'));
      expect(devicesIn(await stored(world)).sort()).toEqual([...ids].sort());
    },
  );

  fault(
    world,
    'background killed right after a write',
    { injected: 'the background is stopped in the moment of the answer', preserved: 'the same bytes are stored and told afterwards' },
    async () => {
      await world.fresh();
      expect(await send(world, choose('a'), addDevice('d'), tick('b'))).toEqual(['ok', 'ok', 'ok']);
      await sleeping();
      const { progress } = await stored(world);
      expect(progress).toMatchObject({ journey: 'delete-account', devices: [{ id: 'd' }], applied: ['a', 'add-d', 'b'] });
      expect((await told(world)).progress).toEqual({ state: 'ready', progress });
    },
  );

  fault(
    world,
    'a tab that hangs',
    {
      injected: 'the script of one page of Xiaomi runs for six seconds without a pause, ten commands are sent',
      preserved: 'all are answered and the badge tells the last while that page hangs; afterwards it shows them too',
    },
    async () => {
      await world.fresh();
      await send(world, choose('a'));
      const hung = await world.driver.tab();
      await world.walk(hung, 'home');
      const panel = hung.overlay().find('.panel [role="progressbar"]');
      await panel.waitFor('attached');
      const done = await panel.attribute('aria-valuenow');
      const page = await world.ownPage();
      const until = await hung.evaluate(() => {
        const end = Date.now() + 6000;
        setTimeout(() => {
          while (Date.now() < end);
        }, 50);
        return end;
      });
      const { answers, badges, at } = await page.evaluate(
        async (commands) => {
          await new Promise((go) => setTimeout(go, 200)); // the page hangs by now
          const badge = (): Promise<string> => chrome.action.getBadgeText({});
          const answers = [];
          const badges = [await badge()];
          for (const command of commands) {
            answers.push((await chrome.runtime.sendMessage({ type: 'command', command })).outcome.ok);
            badges.push(await badge());
          }
          return { answers, badges, at: Date.now() };
        },
        [tick('t1', 'devices-listed'), tick('t2'), ...numbered(8, (n) => countCode(`c${n}`))],
      );
      expect(answers).toEqual(numbered(10, () => true));
      expect(badges.slice(0, 3).map(Number)).toEqual([0, -1, -2].map((change) => Number(badges[0]) + change));
      expect(at).toBeLessThan(until);
      await hung.activate();
      await expect.poll(() => panel.attribute('aria-valuenow'), SOON).toBe(String(Number(done) + 2));
      await hung.close();
    },
  );

  fault(
    world,
    'a thousand commands from eight pages at once',
    {
      injected: '125 commands from each of eight pages of the extension, none waiting for an answer',
      preserved: 'all are answered "ok"; 480 devices, each renamed by its own page, 40 codes: none lost, none doubled',
    },
    async () => {
      await world.fresh();
      const pages: Tab[] = [];
      for (let n = 0; n < 8; n++) pages.push(await world.driver.extensionPage(n % 2 ? 'desk.html#devices' : 'popup.html'));
      const commands = (page: number) => [
        ...numbered(60, (n) => addDevice(`p${page}-${n}`, 'new')),
        ...numbered(60, (n) => ({ id: `name-${page}-${n}`, type: 'name-device', device: `p${page}-${n}`, name: `${page}/${n}` })),
        ...numbered(5, (n) => countCode(`code-${page}-${n}`)),
      ];
      const answers = await Promise.all(pages.map((page, n) => sendFrom(page, commands(n))));
      expect(answers.flat()).toEqual(numbered(1000, () => 'ok'));
      const { progress } = await stored(world);
      const wanted = numbered(8, (page) => numbered(60, (n) => `p${page}-${n}=${page}/${n}`)).flat();
      expect(progress.devices.map((device: Stored) => `${device['id']}=${device['name']}`).sort()).toEqual(wanted.sort());
      expect(progress.codes).toHaveLength(40);
      for (const page of pages) await page.close();
    },
    400_000,
  );

  fault(
    world,
    'the same command twice',
    {
      injected: '30 commands, each sent from two pages at once, and again after the background was stopped',
      preserved: 'each is answered "ok" three times and carried out once',
    },
    async () => {
      await world.fresh();
      const codes = numbered(30, (n) => countCode(`code-${n}`));
      const other = await world.driver.extensionPage('popup.html');
      const twice = await Promise.all([send(world, ...codes), sendFrom(other, codes)]);
      await sleeping();
      expect([...twice.flat(), ...(await send(world, ...codes))]).toEqual(numbered(90, () => 'ok'));
      const { progress } = await stored(world);
      expect(progress.codes).toHaveLength(30);
      expect(progress.applied).toEqual(codes.map(({ id }) => id));
      await other.close();
    },
  );

  fault(
    world,
    'commands that are refused',
    {
      injected: 'unknown steps and devices, a device twice, fields too many, foreign types, names of prototypes',
      preserved: 'each is refused with its reason; not a byte of storage changes; a refused id may be used again',
    },
    async () => {
      await world.fresh();
      await send(world, choose('a'), addDevice('d'));
      const before = await stored(world);
      expect(
        await send(
          world,
          tick('x', 'fly-to-the-moon'),
          tick('x', '__proto__'),
          tick('x', 'removed-on-web'),
          { ...tick('x', 'removed-on-web'), device: 'nobody' },
          { ...addDevice('d'), id: 'x' },
          { ...tick('x'), extra: 1 },
          { id: 'x', type: 'wipe' },
          { id: 'x', type: 'constructor' },
          { id: '', type: 'start-over' },
        ),
      ).toEqual([
        'unknown-step',
        'unknown-step',
        'step-needs-device',
        'unknown-device',
        'device-exists',
        'bad-command',
        'bad-command',
        'bad-command',
        'bad-command',
      ]);
      expect(await stored(world)).toEqual(before);
      expect(await send(world, tick('x'))).toEqual(['ok']);
      expect((await stored(world))['progress'].steps).toHaveProperty('sign-in-works');
    },
  );

  fault(
    world,
    'storage refuses to write',
    {
      injected: 'every storage.local.set fails, with sound data and with damaged data in it',
      preserved:
        'no command is acknowledged, nothing stored changes, damaged data are left where they are; afterwards the same commands work',
    },
    async () => {
      await world.fresh();
      await send(world, choose('a'));
      const before = await stored(world);
      const refuse = () =>
        world.driver.inBackground((background) => {
          background.chrome.storage.local.set = () => {
            throw new Error('quota exceeded');
          };
        });
      await refuse();
      expect(await send(world, tick('b'), addDevice('d'))).toEqual(['not-stored', 'not-stored']);
      expect(await stored(world)).toEqual(before);
      await sleeping(); // what comes up then is sound
      expect(await send(world, tick('b'), addDevice('d'))).toEqual(['ok', 'ok']);

      // first, because the popup that is open may be about to ask: then damaged data would be put aside as they should be
      await refuse();
      await put(world, '{"progress":{"version":2,"cart":[1,2,3]}}');
      const damaged = await stored(world);
      expect((await told(world)).progress).toEqual({ state: 'unreadable', reason: 'damaged' });
      expect(await send(world, tick('c'))).toEqual(['unreadable']);
      expect(await stored(world)).toEqual(damaged);
      await sleeping();
      expect((await told(world)).asides).toMatchObject([{ reason: 'damaged', value: damaged['progress'] }]);
    },
  );

  fault(
    world,
    'storage refuses to be read',
    {
      injected: 'every storage.local.get fails while a page with the button that deletes the account is open',
      preserved:
        'the press is held, and the dialog says that the progress cannot be seen; no command is taken, nothing is overwritten; afterwards all is as before',
    },
    async () => {
      await world.fresh({ devices: [] });
      await send(world, choose('a'), tick('b'));
      const tab = await world.driver.tab();
      await world.walk(tab, 'delete');
      await world.control(tab, 'acknowledge').click();
      await world.control(tab, 'consent').click();
      await tab.overlay().find('[data-mark="delete-account-confirm"]').waitFor('attached');
      const before = await stored(world);
      await world.driver.inBackground((background) => {
        background.chrome.storage.local.get = () => {
          throw new Error('the database is gone');
        };
      });
      expect((await told(world)).progress).toEqual({ state: 'unreadable', reason: 'storage' });
      expect(await send(world, tick('c', 'devices-listed'), { id: 'd', type: 'start-over' })).toEqual(['unreadable', 'unreadable']);
      await tab.reload();
      await world.control(tab, 'acknowledge').click();
      await world.control(tab, 'consent').click();
      await world.control(tab, 'delete-start').click();
      // it says that it cannot see how far the owner is
      await tab.overlay().find('[role="alertdialog"] .alert').waitFor();
      expect(world.acts).toEqual([]);
      expect(await stored(world)).toEqual(before);
      await sleeping();
      expect((await told(world)).progress).toEqual({ state: 'ready', progress: before['progress'] });
      await tab.close();
    },
  );
});
