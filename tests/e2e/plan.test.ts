// The guard against the plan, in the built extension with real presses: what is ticked never hides what is not.
import { beforeEach, expect, it } from 'vitest';
import type { Tab } from './support/driver';
import { inBrowsers, settled } from './support/world';

const NOTE = { id: 'phone-1', name: 'Redmi Note 8 Pro', model: 'M1906G7G', kind: 'phone', findDevice: true, online: true } as const;
/** All that has to be done for one phone before an account is deleted, as its owner ticks it. */
const FOR_DELETION = ['devices-listed', 'sign-in-works', 'password-settled', 'data-saved', 'money-settled', 'services-ended'];
const FOR_PHONE = ['find-device-off', 'signed-out', 'removed-on-web'];
const AT_LAST = ['find-list-checked', 'web-list-checked', 'cloud-emptied', 'consent-revoked'];
const FOR_SWITCH = ['devices-chosen', 'sign-in-works', 'password-settled', 'bootloader-wait', 'new-account-ready', 'data-saved'];

inBrowsers('the guard and the plan', {}, (world) => {
  let tab: Tab;
  const guard = () => tab.overlay().find('[role="alertdialog"]');

  /** Sends commands as the popup does, one after another. */
  const tell = (...commands: object[]): Promise<void> =>
    world.inExtension(async (list) => {
      const { runtime } = ((globalThis as never)['browser'] ?? (globalThis as never)['chrome']) as {
        runtime: { sendMessage(message: object): Promise<{ outcome: { ok: boolean; reason?: string } }> };
      };
      for (const command of list as object[]) {
        const { outcome } = await runtime.sendMessage({ type: 'command', command: { ...command, id: crypto.randomUUID() } });
        if (!outcome.ok) throw new Error(`${outcome.reason}: ${JSON.stringify(command)}`);
      }
    }, commands as never);
  const tick = (steps: readonly string[], device?: string) =>
    steps.map((step) => ({ type: 'set-step', step, ...(device && { device }), done: true }));
  const phone = (id: string, name: string) => ({ type: 'add-device', device: { id, kind: 'phone', name } });
  const readyToDelete = [
    { type: 'choose-journey', journey: 'delete-account' },
    phone('a', NOTE.name),
    ...tick(FOR_DELETION),
    ...tick(FOR_PHONE, 'a'),
    ...tick(AT_LAST),
  ];

  async function pressLast(): Promise<void> {
    await world.walk(tab, 'delete');
    await world.control(tab, 'acknowledge').click();
    await world.control(tab, 'consent').click();
    await tab.overlay().find('[data-mark="delete-account-confirm"]').waitFor('attached');
    await world.control(tab, 'delete-start').waitFor('enabled');
    await world.control(tab, 'delete-start').click();
  }
  async function pressRemove(device = 'phone-1'): Promise<void> {
    await world.walk(tab, 'device', device);
    await tab.overlay().find('[data-mark="remove-device"]').waitFor('attached');
    await world.control(tab, 'remove-device').click();
  }
  const passes = async (): Promise<void> => {
    await expect.poll(() => world.acts).toContain('deletion-started');
    expect(await guard().exists()).toBe(false);
  };
  const isHeld = async (...words: string[]): Promise<void> => {
    await guard().waitFor();
    const text = await guard().text();
    for (const word of words) expect(text).toContain(word);
    await settled(tab);
    expect(world.acts).toEqual([]);
  };

  beforeEach(async () => {
    await tab?.close();
    await world.fresh({ devices: [NOTE] });
    tab = await world.driver.tab();
  });

  it('lets the last button pass when all is done', async () => {
    await world.fresh({ devices: [] });
    await tell(...readyToDelete);
    await pressLast();
    await passes();
  });

  it('holds it when a phone is added after everything was ticked', async () => {
    await tell(...readyToDelete, phone('b', 'POCO X3'));
    await pressLast();
    await isHeld();
  });

  it('holds it when an early step is unticked', async () => {
    await tell(...readyToDelete, { type: 'set-step', step: 'sign-in-works', done: false });
    await pressLast();
    await isHeld();
  });

  it('holds it when the phone turns out to be lost, and says so', async () => {
    await tell(...readyToDelete, { type: 'answer-lost', device: 'a', answer: 'yes' });
    await pressLast();
    await isHeld(NOTE.name);
  });

  it('holds the removal of one of two phones of one name while the other is stolen', async () => {
    await tell(
      { type: 'choose-journey', journey: 'remove-device' },
      phone('a', NOTE.name),
      phone('b', NOTE.name),
      { type: 'answer-lost', device: 'a', answer: 'no' },
      { type: 'answer-lost', device: 'b', answer: 'yes' },
      ...tick(['devices-chosen', 'sign-in-works', 'password-settled']),
      ...tick(['find-device-off'], 'a'),
    );
    await pressRemove();
    await isHeld();
  });

  it('after a switch of accounts, selling begins anew: nothing of the former account counts', async () => {
    await tell(
      { type: 'choose-journey', journey: 'switch-account' },
      phone('a', NOTE.name),
      { type: 'answer-lost', device: 'a', answer: 'no' },
      ...tick(FOR_SWITCH),
      ...tick([...FOR_PHONE, 'signed-in-new'], 'a'),
      { type: 'choose-journey', journey: 'sell-or-give-away' },
    );
    await pressRemove();
    await isHeld();
  });
});
