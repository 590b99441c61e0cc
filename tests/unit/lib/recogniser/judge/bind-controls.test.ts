import { describe, expect, it } from 'vitest';
import { judge } from '../../../../../lib/recogniser/judge';
import { addBinding, type Bindings, bindControls, plainlyGuarded, takeOver } from '../../../../../lib/recogniser/judge/bind-controls';
import type { PageFacts } from '../../../../../lib/recogniser/judge/facts';
import type { PageKind } from '../../../../../lib/site/kinds';
import { button, label, page, target } from '../../../support/facts';

/** Controls found, in short: `control element`. */
const bound = (kind: PageKind, facts: PageFacts, confidence = 1): string[] =>
  [...bindControls(kind, confidence, facts).values()].map(({ control, element }) => `${control} ${element}`);

describe('the controls of a page', () => {
  it('are what can be pressed, and for lines what would be', () => {
    const [pressed, dead, line] = [button('delete-device'), label('delete-device'), label('recovery-phone')];
    expect(bound('device', page({ labels: [pressed, dead] }))).toEqual([`remove-device ${pressed.control?.id}`]);
    expect(bound('security', page({ side: 'account', labels: [line] }))).toEqual([`recovery-phone ${line.line.id}`]);
  });

  it('take a bare verb only where the page says that it means something', () => {
    const bare = (as: Parameters<typeof button>[1]) => bound('my-devices', page({ labels: [button('remove', as)] })).length;
    expect(bare({})).toBe(0);
    expect(bare({ inRow: true })).toBe(1);
    expect(bare({ inDialog: true })).toBe(1);
    expect(bare({ inLayer: true })).toBe(1);
    expect(bare({ onlyRemover: true })).toBe(0);
    expect(bound('device', page({ labels: [button('remove', { onlyRemover: true })] }))).toHaveLength(1);
    expect(bound('device', page({ labels: [button('remove', { inLayer: true })] }))).toHaveLength(0);
  });

  it('end the deletion by a bare verb beside the tick alone, and where no other button says so', () => {
    const ends = (facts: Partial<PageFacts> & { tick?: number }, ...others: ReturnType<typeof button>[]) => {
      const { tick = 0, ...rest } = facts;
      const verb = button('remove');
      const found = bound('delete-account', page({ side: 'account', ...rest, labels: [verb, ...others], counts: { tick } }));
      return found.includes(`delete-account-confirm ${verb.control?.id}`);
    };
    expect(ends({})).toBe(false);
    expect(ends({ tick: 1 })).toBe(true);
    expect(ends({ route: 'delete-account' })).toBe(true);
    expect(ends({ tick: 1 }, button('delete-start'))).toBe(false);
    expect(ends({ tick: 1 }, label('delete-consent', { inDialog: true }))).toBe(false);
  });

  it('know the ticks of a page that has few by what they speak of and their order', () => {
    const ticks = (...deletes: boolean[]): string[] =>
      bound('delete-account', page({ side: 'account', ticks: deletes.map((one, at) => ({ id: 900 + at, text: 'x', deletes: one })) }));
    expect(ticks(true)).toEqual(['delete-account-consent 900']);
    expect(ticks(false)).toEqual(['delete-account-acknowledge 900']);
    expect(ticks(false, true)).toEqual(['delete-account-consent 901', 'delete-account-acknowledge 900']);
    expect(ticks(true, true)).toEqual(['delete-account-consent 901', 'delete-account-acknowledge 900']);
    expect(ticks(false, false)).toEqual(['delete-account-acknowledge 900']);
  });

  it('know what recovers an account by its look, where no label says it', () => {
    const contacts = [
      { id: 901, text: 'x', is: 'phone' },
      { id: 902, text: 'y', is: 'email' },
    ] as const;
    expect(bound('security', page({ side: 'account', contacts }))).toEqual(['recovery-phone 901', 'recovery-email 902']);
    const phone = label('recovery-phone');
    expect(bound('security', page({ side: 'account', contacts, labels: [phone] }))).toEqual([
      `recovery-phone ${phone.line.id}`,
      'recovery-email 902',
    ]);
    expect(bound('privacy', page({ side: 'account', contacts }))).toEqual([]);
  });

  it('know entries by their address, but nothing that the guard holds', () => {
    const links = (['find-device', 'settings', 'delete-account'] as const).map((kind, at) => ({ id: 900 + at, kind, text: 'x' }));
    expect(bound('cloud-home', page({ links }))).toEqual(['settings-entry 901', 'find-device-entry 900'].reverse());
    expect(bound('delete-account', page({ side: 'account', links }))).toEqual([]);
    const known = button('find-device');
    expect(bound('cloud-home', page({ links: links.slice(0, 1), labels: [known] }))).toEqual([`find-device-entry ${known.control?.id}`]);
  });

  it('know the heading of a list by its place, where no label says it', () => {
    const listHeading = { id: 901, text: 'x' };
    expect(bound('my-devices', page({ listHeading }))).toEqual(['my-devices-heading 901']);
    expect(bound('find-device', page({ listHeading }))).toEqual([]);
    const known = label('my-devices', { heading: 'markup' });
    expect(bound('my-devices', page({ listHeading, labels: [known] }))).toEqual([`my-devices-heading ${known.innermost.id}`]);
  });

  it('never take a tick or a line of the menu for the last button, and know the entry behind a dialog', () => {
    const facts = (...labels: ReturnType<typeof button>[]) => page({ side: 'account', labels });
    expect(bound('delete-account', facts(button('delete-start', { isTickOrEntry: true })))).toEqual([]);
    const entry = button('delete-account');
    const dialog = button('delete-continue', { inDialog: true });
    expect(bound('delete-account', facts(entry, dialog))).toEqual([
      `delete-account-entry ${entry.control?.id}`,
      `delete-account-confirm ${dialog.control?.id}`,
    ]);
  });

  it('collect rows, switches, menus and the account’s links where the page says so', () => {
    const facts = page({
      labels: [button('account-brand', { leadsToAccount: true, control: target({ id: 907 }) })],
      rows: [{ id: 901, name: 'Redmi 9A', onlySwitch: 902 }],
      findSwitches: [{ target: target({ id: 903 }), label: 'Find device', name: 904 }],
      rowMenus: [{ id: 905, device: 'Redmi 9A' }],
      menus: [{ id: 906, device: undefined }],
    });
    const link = 'account-menu-item 907';
    expect(bound('my-devices', facts)).toEqual(['device-row 901', 'turn-off-find-device 903', 'device-menu 905', link]);
    expect(bound('find-device', facts)).toEqual([
      'device-row 901',
      'turn-off-find-device 903',
      'turn-off-find-device 902',
      'device-menu 906',
      link,
    ]);
    expect(bound('device', facts)).toEqual(['turn-off-find-device 903', 'device-menu 906', link]);
    expect(bound('cloud-home', facts)).toEqual([link]);
  });

  it('say nothing of what destroys when they are not sure, and give a row the more particular meaning', () => {
    const facts = page({
      labels: [button('delete-device', { control: target({ id: 901 }) })],
      rows: [{ id: 901, name: 'x', onlySwitch: undefined }],
    });
    expect(bound('my-devices', facts, 0.59)).toEqual(['device-row 901']);
    expect(bound('my-devices', facts, 0.6)).toEqual(['remove-device 901']);
  });

  it('are named by words beside them', () => {
    const bindings: Bindings = new Map();
    addBinding(bindings, { control: 'device-menu', element: 1, label: '', confidence: 1 });
    addBinding(bindings, { control: 'device-menu', element: 1, label: 'x', confidence: 1, name: 2 });
    expect(bindings.get(1)).toMatchObject({ label: '', name: 2 });
  });
});

describe('guarded controls', () => {
  it('are taken over from another judgement, and nothing else is', () => {
    const bindings: Bindings = new Map([[1, { control: 'device-row', element: 1, label: '', confidence: 1 }]]);
    takeOver(
      bindings,
      new Map([
        [1, { control: 'remove-device', element: 1, label: 'a', confidence: 0.6 }],
        [2, { control: 'settings-entry', element: 2, label: 'b', confidence: 1 }],
      ]),
    );
    expect([...bindings.values()].map(({ control }) => control)).toEqual(['remove-device']);
    takeOver(bindings, new Map([[1, { control: 'turn-off-find-device', element: 1, label: 'c', confidence: 0.6 }]]));
    expect(bindings.get(1)?.control).toBe('remove-device');
  });

  it('are held on an unknown page where they say so in so many words', () => {
    const plain = (as: Partial<PageFacts>) => [...(plainlyGuarded(page(as))?.bindings.values() ?? [])].map(({ control }) => control);
    const labels = [button('delete-device')];
    expect(plain({ labels })).toEqual(['remove-device']);
    expect(plain({ labels, prose: 1 })).toEqual([]);
    expect(plain({ labels, secretField: true })).toEqual([]);
    expect(plain({ labels, side: 'account' })).toEqual([]);
    expect(plain({ labels: [button('delete-device', { inSeries: true })] })).toEqual([]);
    expect(plain({ labels: [button('delete-device', { pressable: 'cursor' })] })).toEqual([]);
    const account = (...given: ReturnType<typeof button>[]) => plain({ side: 'account', labels: given });
    expect(account(button('withdraw-consent'))).toEqual([]);
    expect(account(button('withdraw-consent'), label('privacy'))).toEqual(['withdraw-consent']);
    expect(account(button('delete-account'))).toEqual([]);
    expect(account(button('delete-account', { hasTick: true }))).toEqual(['delete-account-confirm']);
    expect(account(button('delete-account', { inDialog: true }))).toEqual(['delete-account-confirm']);
  });
});

describe('a verdict', () => {
  it('follows a lesson, and keeps what is guarded all the same', () => {
    const remover = button('delete-device');
    const facts = page({
      labels: [label('my-devices', { heading: 'markup' }), remover],
      counts: { rows: 2, certainRows: 2 },
      taught: [{ page: 'cloud-home', control: 'settings-entry', text: 'Gear', target: target({ id: 900 }) }],
    });
    const verdict = judge(facts);
    expect(verdict).toMatchObject({ page: 'cloud-home', confidence: 1, reasons: [{ kind: 'lesson', weight: 100, text: 'Gear' }] });
    expect(verdict?.bindings.map(({ control }) => control)).toEqual(['remove-device', 'settings-entry']);
  });

  it('knows the end of an account, and where the unknown is held', () => {
    const facts = (...labels: ReturnType<typeof button>[]) => page({ side: 'account', route: 'delete-account', labels });
    expect(judge(facts(label('delete-done')))).toMatchObject({ ended: true, holdsUnread: true });
    expect(judge(facts(label('delete-done'), button('delete-start')))?.ended).toBe(false);
    expect(judge(page({ side: 'account', route: 'security' }))).toMatchObject({ ended: false, holdsUnread: false });
  });

  it('is none on an unknown page, but for the guard', () => {
    const facts = page({ labels: [button('delete-device')] });
    expect(judge(facts)).toBeUndefined();
    expect(judge(facts, true)).toMatchObject({ page: 'device', confidence: 0, reasons: [] });
  });
});
