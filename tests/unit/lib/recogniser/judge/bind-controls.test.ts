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
    // a binding without a name beside it takes none away
    addBinding(bindings, { control: 'device-menu', element: 1, label: 'y', confidence: 1 });
    expect(bindings.get(1)).toMatchObject({ label: '', name: 2 });
    // of two rows for one element the first stays
    addBinding(bindings, { control: 'device-row', element: 3, label: 'a', confidence: 1 });
    addBinding(bindings, { control: 'device-row', element: 3, label: 'b', confidence: 1 });
    expect(bindings.get(3)?.label).toBe('a');
  });
});

describe('a label is a control', () => {
  const security = (as: Parameters<typeof label>[1]) =>
    bound('security', page({ side: 'account', labels: [label('recovery-phone', as)] })).length;

  it('with the certainty of the words and of the place', () => {
    const surely = (as: Parameters<typeof button>[1]) => bindControls('device', 0.8, page({ labels: [button('delete-device', as)] }));
    const how = (as: Parameters<typeof button>[1]) => [...surely(as).values()][0]?.confidence;
    expect(how({})).toBeCloseTo(0.8);
    expect(how({ web: [], composed: ['delete-device'] })).toBeCloseTo(0.8);
    expect(how({ web: [], composed: [] })).toBeCloseTo(0.68);
    const bare = bindControls('device', 0.8, page({ labels: [button('remove', { onlyRemover: true, composed: ['remove'] })] }));
    expect([...bare.values()][0]?.confidence).toBeCloseTo(0.68);
    const links = [{ id: 900, kind: 'find-device' as const, text: 'x' }];
    expect([...bindControls('cloud-home', 0.8, page({ links })).values()][0]?.confidence).toBeCloseTo(0.68);
  });

  it('in a line of its own, which nothing else marks', () => {
    const lines = (as: Parameters<typeof label>[1]) =>
      bound('security', page({ side: 'account', labels: [label('delete-account', as)] })).length;
    expect(lines({})).toBe(1);
    const entry = (as: Parameters<typeof label>[1]) => bound('cloud-home', page({ labels: [label('settings', as)] })).length;
    // a tile has its name as a heading
    expect([entry({ inLine: true }), entry({}), entry({ inLine: true, heading: 'markup' })]).toEqual([1, 0, 1]);
    // a chapter of a page has one, too
    const chapter = (as: Parameters<typeof label>[1]) =>
      bound('security', page({ side: 'account', labels: [label('security', as)] })).length;
    expect([chapter({ inLine: true }), chapter({ inLine: true, heading: 'markup' })]).toEqual([1, 0]);
    expect(security({ inSeries: true })).toBe(0);
    expect(security({ inSeries: true, inLine: true })).toBe(1);
    expect(security({ via: 'name', namesDialog: true })).toBe(0);
    expect(security({ via: 'name' })).toBe(1);
    const known = page({ side: 'account', route: 'security', labels: [label('recovery-phone', { inSeries: true })] });
    expect(bound('security', known)).toHaveLength(1);
  });

  it('on the certain address of the deletion also where nothing shows that it can be pressed', () => {
    const end = (
      kind: 'delete-start' | 'delete-continue' | 'delete-account',
      route: PageFacts['route'],
      heading: 'alone' | 'markup' | 'no',
    ) => bound('delete-account', page({ side: 'account', route, labels: [label(kind, { heading })] })).length;
    expect([end('delete-start', 'delete-account', 'alone'), end('delete-continue', 'delete-account', 'alone')]).toEqual([1, 1]);
    expect(end('delete-start', undefined, 'alone')).toBe(0);
    expect(end('delete-start', 'privacy', 'alone')).toBe(0);
    expect(end('delete-start', 'delete-account', 'markup')).toBe(0);
    expect(end('delete-start', 'delete-account', 'no')).toBe(0);
    expect(end('delete-account', 'delete-account', 'alone')).toBe(0);
  });

  it('of a deletion that goes on in a dialog, outside of it the entry', () => {
    const bare = button('remove');
    const ends = (...others: ReturnType<typeof label>[]) =>
      bound('delete-account', page({ side: 'account', labels: [bare, ...others], counts: { tick: 1 } })).includes(
        `delete-account-confirm ${bare.control?.id}`,
      );
    expect(ends()).toBe(true);
    expect(ends(label('cancel', { inDialog: true }))).toBe(true);
    expect(ends(label('cancel', { inDialog: true, kinds: ['cancel', 'delete-acknowledge'] }))).toBe(false);
    expect(ends(button('delete-continue'))).toBe(false);
    const inSeries = { ...bare, inSeries: true };
    expect(bound('delete-account', page({ side: 'account', labels: [inSeries], counts: { tick: 1 } }))).toEqual([]);
  });
});

describe('what has no words is a control by its place', () => {
  const of = (facts: Partial<PageFacts>) => [...bindControls('delete-account', 1, page({ side: 'account', ...facts })).values()];

  it('the last button of a deletion, where no label says which it is', () => {
    const endButton = { id: 900, text: 'Go' };
    expect(of({ endButton })).toEqual([{ control: 'delete-account-confirm', element: 900, label: 'Go', confidence: 0.85 }]);
    expect(of({ endButton, labels: [button('delete-start')] }).map(({ element }) => element)).not.toContain(900);
  });

  it('a tick beside another that is known', () => {
    const tick = (id: number, deletes: boolean) => ({ id, text: 'x', deletes });
    const consent = label('delete-consent');
    const acknowledge = label('delete-acknowledge');
    const found = (labels: readonly ReturnType<typeof label>[], ...ticks: ReturnType<typeof tick>[]) =>
      of({ labels: [...labels], ticks })
        .filter(({ element }) => element >= 900)
        .map(({ control, element }) => `${control} ${element}`);
    // the only tick is the one that is known
    expect(found([consent], tick(900, true))).toEqual([]);
    expect(found([acknowledge], tick(900, true))).toEqual([]);
    expect(found([consent], tick(900, true), tick(901, true))).toEqual([]);
    // of two, the other one acknowledges; of three nobody knows
    const known = { id: 902, text: `${consent.text}.`, deletes: true };
    expect(found([consent], tick(900, false), known)).toEqual(['delete-account-acknowledge 900']);
    expect(found([consent], tick(900, false), tick(901, false), known)).toEqual([]);
    expect(found([acknowledge], tick(900, false), tick(901, true))).toEqual(['delete-account-consent 901']);
    expect(found([], tick(900, true), tick(901, false))).toEqual(['delete-account-consent 900', 'delete-account-acknowledge 901']);
  });

  it('a switch and a menu, with no label of their own', () => {
    const rows = [{ id: 901, name: 'Redmi 9A', onlySwitch: 902 }];
    const found = [...bindControls('find-device', 1, page({ rows })).values()];
    expect(found.find(({ element }) => element === 902)).toMatchObject({ label: '', device: 'Redmi 9A', confidence: 0.9 });
  });

  it('the account in the head of a settings page, pressed or not', () => {
    const account = label('account-brand', { leadsToAccount: true, row: target({ id: 907 }) });
    const lines = (['cloud-settings', 'cloud-home', 'my-devices'] as const).map((kind) => bound(kind, page({ labels: [account] })));
    // a line is enough where the page says so, and nowhere else
    expect(lines.filter((found) => found.includes('account-menu-item 907')).length).toBeGreaterThan(0);
    expect(lines.filter((found) => found.length === 0).length).toBeGreaterThan(0);
    const pressed = button('account-brand', { leadsToAccount: true, row: target({ id: 908 }) });
    expect(bound('cloud-settings', page({ labels: [pressed] }))).toEqual([`account-menu-item ${pressed.control?.id}`]);
    expect(bound('cloud-settings', page({ labels: [{ ...account, leadsToAccount: false }] }))).toEqual([]);
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
    const nowhere = judge(page({ taught: facts.taught }));
    expect(nowhere).toMatchObject({ page: 'cloud-home', confidence: 1 });
    expect(nowhere?.bindings).toHaveLength(1);
  });

  it('knows the end of an account, and where the unknown is held', () => {
    const facts = (...labels: ReturnType<typeof button>[]) => page({ side: 'account', route: 'delete-account', labels });
    expect(judge(facts(label('delete-done')))).toMatchObject({ ended: true, holdsUnread: true });
    expect(judge(facts(label('delete-done'), button('delete-start')))?.ended).toBe(false);
    // another control than the last button takes nothing from the end
    expect(judge(facts(label('delete-done'), label('delete-consent')))?.ended).toBe(true);
    expect(judge(page({ side: 'account', route: 'security' }))).toMatchObject({ ended: false, holdsUnread: false });
  });

  it('is none on an unknown page, but for the guard', () => {
    const remover = button('delete-device');
    const facts = page({ labels: [remover] });
    expect(judge(facts)).toBeUndefined();
    expect(judge(facts, true)).toMatchObject({ page: 'device', confidence: 0, reasons: [], ended: false, holdsUnread: false });
    expect(judge(facts, true)?.bindings.map(({ control, element }) => `${control} ${element}`)).toEqual([
      `remove-device ${remover.control?.id}`,
    ]);
    expect(judge(page())).toBeUndefined();
  });
});
