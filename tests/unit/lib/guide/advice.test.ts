// What is advised of pages that nobody has to read: the recognition is given.
import { describe, expect, it } from 'vitest';
import { type AdviseInput, advise, type HintAdvice, lostState, openBefore } from '../../../../lib/guide/advise';
import { HINTS, sentencesOf } from '../../../../lib/guide/hints';
import { DAY } from '../../../../lib/journeys/time';
import { DEFAULT_SETTINGS, type Device, emptyProgress, type Progress, type ProgressView } from '../../../../lib/progress/state';
import type { ControlKind, PageKind } from '../../../../lib/site/kinds';
import type { Recognition } from '../../../../lib/site/recognise';

type Detail = { label: string; device?: string; refusal?: string };
/** A page with controls, each with its label, device or refusal; `undefined`: a control of which nothing more is known. */
const page = (
  kind: PageKind,
  controls: Partial<Record<ControlKind, readonly (Detail | undefined)[]>> = {},
  evidence: readonly object[] = [],
): Recognition => {
  const details = new Map<Element, Detail>();
  const element = (detail: Detail | undefined): Element => {
    const made = document.createElement('a');
    if (detail) details.set(made, detail);
    return made;
  };
  return {
    page: kind,
    confidence: 1,
    controls: new Map(Object.entries(controls).map(([control, all]) => [control as ControlKind, all.map(element)])),
    details: details as never,
    evidence: evidence as never,
  };
};
const named = (device: string, label = 'x'): Detail => ({ label, device });
const plain: Detail = { label: 'x' };
const phone: Device = { id: 'p', kind: 'phone', name: 'Redmi Note 8' };
const tablet: Device = { id: 't', kind: 'tablet', name: 'Xiaomi Pad 6' };
const ready = (change: Partial<Progress> = {}): ProgressView => ({ state: 'ready', progress: { ...emptyProgress(), ...change } });
const ticked = (...keys: string[]): Progress['steps'] => Object.fromEntries(keys.map((key) => [key, 1])) as Progress['steps'];
const LOADING: ProgressView = { state: 'loading' };
const ask = (recognition: Recognition | undefined, progress: ProgressView = ready(), change: Partial<AdviseInput> = {}) =>
  advise({ recognition, progress, settings: DEFAULT_SETTINGS, session: { hidden: false, releases: [] }, now: 0, ...change });
/** Of the hint that matters next: its control, and which of several. */
const next = (recognition: Recognition, progress: ProgressView): string | undefined => {
  const found = ask(recognition, progress).hints.filter((hint) => hint.next);
  expect(found.length).toBeLessThan(2);
  const hint = found[0];
  return hint && [hint.control, hint.device].filter(Boolean).join(' ');
};
const keys = (items: readonly { key: string }[]): string[] => items.map(({ key }) => key);

describe('of a page', () => {
  it('that is not recognised there is nothing to say', () => {
    expect(ask(undefined, LOADING)).toEqual({
      hints: [],
      evidence: [],
      notices: [],
      progress: 'loading',
      showPanel: false,
      needsPanel: false,
    });
  });

  it('says what it is and why, and how far the progress is known', () => {
    const evidence = [{ kind: 'route' }];
    expect(ask(page('security', {}, evidence), LOADING)).toEqual({
      page: 'security',
      hints: [],
      evidence,
      notices: [],
      progress: 'loading',
      showPanel: true,
      needsPanel: true,
    });
    expect(ask(page('security'), { state: 'unreadable', reason: 'x' }).progress).toBe('unreadable');
  });

  it('shows no panel where the owner has hidden it', () => {
    expect(ask(page('security'), ready(), { session: { hidden: true, releases: [] } }).showPanel).toBe(false);
  });
});

describe('a hint', () => {
  it('is given for every control, with what is known of it', () => {
    const recognition = page('device', { 'device-row': [named('Mi 9', 'Mi 9'), undefined], 'account-menu-item': [plain] });
    const [first, second] = recognition.controls.get('device-row') as Element[];
    expect(ask(recognition, ready()).hints).toStrictEqual([
      {
        id: 'device-row',
        control: 'device-row',
        element: first,
        label: 'Mi 9',
        device: 'Mi 9',
        hint: HINTS['device-row'],
        next: false,
        before: [],
      },
      { id: 'device-row', control: 'device-row', element: second, label: '', hint: HINTS['device-row'], next: false, before: [] },
      {
        id: 'account-menu-item',
        control: 'account-menu-item',
        element: recognition.controls.get('account-menu-item')?.[0],
        label: 'x',
        hint: HINTS['account-menu-item'],
        next: false,
        before: [],
      },
    ]);
  });

  it('of what hurts says what must come before, for its device', () => {
    const progress = ready({ devices: [phone, tablet], steps: ticked('sign-in-works', 'password-settled', 'find-device-off@p') });
    const hints = ask(page('device', { 'remove-device': [named('Redmi Note 8'), named('Xiaomi Pad 6')] }), progress).hints;
    expect(hints.map(({ before }) => keys(before))).toEqual([[], ['find-device-off@t']]);
  });

  describe('of a refusal', () => {
    const refused = (refusal: string, progress: ProgressView, now = 0): HintAdvice | undefined =>
      ask(page('delete-account', { 'delete-account-refusal': [{ label: 'x', refusal }] }), progress, { now }).hints[0];

    it('names the step that takes it away, with its items in the owner’s plan', () => {
      const hint = refused('find-device', ready({ devices: [phone, tablet] }));
      expect(hint?.refusal).toBe('find-device');
      expect(hint?.removedBy?.step).toBe('find-device-off');
      expect(keys(hint?.removedBy?.items ?? [])).toEqual(['find-device-off@p', 'find-device-off@t']);
    });

    it('knows of no items while the progress is not known', () => {
      expect(refused('mi-coins', LOADING)?.removedBy).toEqual({ step: 'money-settled', items: [] });
    });

    it('that nobody has explained names none', () => {
      expect(refused('no-such', ready())).toMatchObject({ refusal: 'no-such' });
      expect(refused('no-such', ready())).not.toHaveProperty('removedBy');
    });

    it('knows what has to be waited for', () => {
      const hint = refused('find-device', ready({ devices: [phone], answers: { passwordChanged: 10 * DAY } }), 11 * DAY);
      expect(hint?.removedBy?.items[0]?.waitsFor.find(({ id }) => id === 'password-settled')?.opensAt).toBe(13 * DAY);
    });
  });

  it('says what it does first, then what it does not, then whether it can be undone', () => {
    expect(sentencesOf('remove-device')).toEqual([
      { part: 'does', key: 'hint.remove-device.does' },
      { part: 'not', key: 'hint.remove-device.not' },
      { part: 'undo', key: 'hint.remove-device.undo' },
    ]);
    expect(sentencesOf('device-row')).toEqual([{ part: 'does', key: 'hint.device-row.does' }]);
  });
});

describe('the notice that the last button cannot be seen', () => {
  const route = [{ kind: 'label' }, { kind: 'route' }];
  it.each<[string, Recognition, boolean]>([
    ['where the address is certain', page('delete-account', {}, route), true],
    ['not where it is not', page('delete-account', {}, [{ kind: 'label' }]), false],
    ['not where nothing is', page('delete-account'), false],
    ['not where it can be seen', page('delete-account', { 'delete-account-confirm': [plain] }, route), false],
    ['not on other pages', page('privacy', {}, route), false],
  ])('stands %s', (_, recognition, stands) => {
    const { notices } = ask(recognition, LOADING);
    expect(notices.map(({ id }) => id)).toEqual(stands ? ['last-button-unknown'] : []);
    if (stands) expect(notices[0]?.before).toEqual(openBefore('delete-account-confirm', undefined, LOADING));
  });
});

describe('the page that says the account is deleted', () => {
  const ended: Recognition = { ...page('delete-account', {}, [{ kind: 'route' }]), ended: true };
  it('asks for the tick of the owner’s own plan, and knows when it is given', () => {
    const asked = ask(ended, ready({ journey: 'delete-account' }));
    expect(asked.notices).toEqual([]);
    expect(asked.deleted?.item?.step.effect).toBe('deletes-account');
    expect(asked.deleted?.item?.state).not.toBe('done');
    expect(ask(ended, ready({ journey: 'delete-account', steps: ticked('account-deleted') })).deleted?.item?.state).toBe('done');
  });
  it('asks for none where no plan deletes, and says nothing before the progress is known', () => {
    expect(ask(ended, ready({ journey: 'change-contact' })).deleted).toEqual({});
    expect(ask(ended, ready()).deleted).toEqual({});
    expect(ask(ended, LOADING).deleted).toBeUndefined();
    expect(ask(page('delete-account'), ready({ journey: 'delete-account' })).deleted).toBeUndefined();
  });
});

describe('the checklist', () => {
  const contact = (...steps: string[]): ProgressView => ready({ journey: 'change-contact', steps: ticked(...steps) });

  it('is there once a journey has been chosen and the progress is known', () => {
    expect(ask(page('security'), ready())).not.toHaveProperty('checklist');
    expect(ask(page('security'), LOADING)).not.toHaveProperty('checklist');
  });

  it('counts required steps, and names the next one', () => {
    const list = ask(page('security'), contact('sign-in-works', 'contacts-kept')).checklist;
    expect(list).toMatchObject({ journey: 'change-contact', total: 4, done: 1, left: 3 });
    expect(list?.next?.id).toBe('second-contact');
    const over = ask(
      page('security'),
      contact('sign-in-works', 'second-contact', 'contact-replaced', 'new-contact-tested', 'contacts-kept'),
    );
    expect(over.checklist).toMatchObject({ total: 4, done: 4, left: 0 });
    expect(over.checklist).not.toHaveProperty('next');
  });

  it('shows what is done on this page', () => {
    expect(keys(ask(page('security'), contact('sign-in-works')).checklist?.here ?? [])).toEqual([
      'sign-in-works',
      'second-contact',
      'contact-replaced',
    ]);
  });

  it('else what is open on this site', () => {
    expect(keys(ask(page('privacy'), contact('sign-in-works')).checklist?.here ?? [])).toEqual(['second-contact']);
    expect(keys(ask(page('cloud-settings'), contact('sign-in-works')).checklist?.here ?? [])).toEqual([]);
    const sale = ready({ journey: 'remove-device', devices: [phone] });
    expect(keys(ask(page('privacy'), sale).checklist?.here ?? [])).toContain('sign-in-works');
  });

  it('shows on the page of a device what belongs to the list of devices', () => {
    const removing = ready({ journey: 'remove-device', devices: [phone] });
    const of = (kind: PageKind): string[] => keys(ask(page(kind), removing).checklist?.here ?? []);
    expect(of('device')).toContain('removed-on-web@p');
    expect(of('device')).toEqual(of('my-devices'));
    expect(of('find-device')).not.toContain('removed-on-web@p');
  });

  it('knows the time: what opens later is not the next', () => {
    const sale = ready({
      journey: 'delete-account',
      answers: { passwordChanged: 10 * DAY },
      steps: ticked('devices-listed', 'sign-in-works', 'password-set'),
    });
    expect(ask(page('security'), sale, { now: 11 * DAY }).checklist?.next?.id).toBe('second-contact');
    expect(ask(page('security'), sale, { now: 14 * DAY }).checklist?.next?.id).toBe('password-settled');
  });
});

describe('the list of devices on the page', () => {
  const list = (rows: readonly (Detail | undefined)[], change: Partial<Progress> = {}) =>
    ask(page('my-devices', { 'device-row': rows }), ready(change)).devices;

  it('offers thirty names at once, no longer than names may be, and leaves out rows without one', () => {
    const rows = Array.from({ length: 31 }, (_, i) => named(`Mi ${i}`));
    expect(list([undefined, plain, ...rows])?.unlisted).toEqual(rows.slice(0, 30).map(({ device }) => device));
    expect(list([named('x'.repeat(81))])?.unlisted).toEqual(['x'.repeat(80)]);
  });

  it('that shows nothing says nothing: it may not have come yet', () => {
    const devices = [{ ...phone, fromPage: true } as const];
    expect(list([], { devices })).toEqual({ unlisted: [], vanished: [] });
    expect(ask(page('my-devices'), ready({ devices })).devices).toEqual({ unlisted: [], vanished: [] });
    expect(list([named('Mi 9')], { devices })?.vanished).toEqual(devices);
  });

  it('is compared on its own page only', () => {
    const recognition = page('device', { 'device-row': [named('Mi 9')] });
    expect(ask(recognition, ready())).not.toHaveProperty('devices');
    expect(ask(page('my-devices', { 'device-row': [named('Mi 9')] }), LOADING)).not.toHaveProperty('devices');
  });
});

describe('the control that matters next', () => {
  const deleting = (...steps: string[]): ProgressView =>
    ready({ journey: 'delete-account', devices: [phone, tablet], steps: ticked(...steps) });

  it('is none without a journey, or when all is done', () => {
    const recognition = page('security', { 'recovery-email': [plain], 'recovery-phone': [plain] });
    expect(next(recognition, ready())).toBeUndefined();
    const done = ticked('sign-in-works', 'second-contact', 'contact-replaced', 'new-contact-tested', 'contacts-kept');
    expect(next(recognition, ready({ journey: 'change-contact', steps: done }))).toBeUndefined();
  });

  it.each<[readonly ControlKind[], ControlKind | undefined]>([
    [['delete-account-consent', 'delete-account-acknowledge', 'delete-account-confirm'], 'delete-account-confirm'],
    [['delete-account-consent', 'delete-account-acknowledge'], 'delete-account-acknowledge'],
    [['delete-account-consent', 'security-entry'], 'delete-account-consent'],
    [['security-entry'], undefined],
  ])('on the page of the deletion, of %j, is %s', (controls, expected) => {
    const recognition = page('delete-account', Object.fromEntries(controls.map((control) => [control, [plain, plain]])));
    expect(next(recognition, deleting())).toBe(expected);
    expect(ask(recognition, deleting()).hints.findIndex((hint) => hint.next)).toBe(expected ? 2 * controls.indexOf(expected) : -1);
  });

  it('is the first that serves the step, of several', () => {
    const recognition = page('security', { 'recovery-email': [plain, plain] });
    const { hints } = ask(recognition, ready({ journey: 'change-contact', steps: ticked('sign-in-works') }));
    expect(hints.map((hint) => hint.next)).toEqual([true, false]);
  });

  it('is not one of a step that is done or closed', () => {
    const recognition = page('security', { 'recovery-phone': [plain], 'recovery-email': [plain] });
    const change = (...steps: string[]): ProgressView => ready({ journey: 'change-contact', steps: ticked(...steps) });
    expect(next(recognition, change())).toBeUndefined();
    expect(next(recognition, change('sign-in-works'))).toBe('recovery-email');
    expect(next(recognition, change('sign-in-works', 'second-contact'))).toBe('recovery-phone');
  });

  it('is the one of the step’s own device', () => {
    const recognition = page('find-device', {
      'turn-off-find-device': [plain, named('Mi 9'), named('xiaomi PAD 6'), named('Redmi Note 8')],
    });
    const begun = ['devices-listed', 'sign-in-works', 'password-settled', 'data-saved'];
    expect(next(recognition, deleting(...begun))).toBe('turn-off-find-device Redmi Note 8');
    expect(next(recognition, deleting(...begun, 'find-device-off@p'))).toBe('turn-off-find-device xiaomi PAD 6');
    expect(next(page('find-device', { 'turn-off-find-device': [plain, named('Mi 9')] }), deleting(...begun))).toBeUndefined();
  });

  it('is a door where the step is done elsewhere, the nearest first', () => {
    const removing = (...steps: string[]): ProgressView => ready({ journey: 'remove-device', devices: [phone], steps: ticked(...steps) });
    const doors = page('cloud-home', { 'settings-entry': [plain], 'my-devices-heading': [plain], 'find-device-entry': [plain] });
    const begun = ['devices-listed', 'sign-in-works', 'password-settled', 'data-saved'];
    expect(next(doors, removing(...begun))).toBe('find-device-entry');
    expect(next(doors, removing(...begun, 'find-device-off@p', 'signed-out@p'))).toBe('my-devices-heading');
    const empty = page('cloud-home', { 'my-devices-heading': [], 'settings-entry': [plain] });
    expect(next(empty, removing(...begun, 'find-device-off@p', 'signed-out@p'))).toBe('settings-entry');
  });

  it('does not lead away from a page where the step is done', () => {
    const begun = ['devices-listed', 'sign-in-works', 'second-contact', 'data-saved', 'find-device-off@p', 'find-device-off@t'];
    const both = ['signed-out@p', 'signed-out@t', 'removed-on-web@p', 'removed-on-web@t', 'find-list-checked'];
    const recognition = page('my-devices', { 'my-devices-heading': [plain], 'account-menu-item': [plain] });
    expect(next(recognition, deleting(...begun, ...both))).toBe('account-menu-item');
  });
});

describe('what must come before', () => {
  const begun = ticked('sign-in-works', 'password-settled');

  it('is asked of the owner’s own journey first, where it speaks of the device', () => {
    const sale = (devices: readonly Device[]): ProgressView => ready({ journey: 'sell-or-give-away', devices: [...devices], steps: begun });
    expect(keys(openBefore('remove-device', 'p', sale([phone])))).toEqual([
      'devices-chosen',
      'data-saved',
      'find-device-off@p',
      'signed-out@p',
    ]);
    // a device that stays, and one that nobody has listed, are no part of a sale
    expect(keys(openBefore('remove-device', 'p', sale([{ ...phone, stays: true }])))).toEqual(['find-device-off@p']);
    expect(keys(openBefore('remove-device', 'Mi 9', sale([phone])))).toEqual(['find-device-off@?']);
    expect(keys(openBefore('remove-device', undefined, sale([phone])))).toEqual(['find-device-off@?']);
  });

  it('is asked of the control’s own journey where the owner’s has no such step', () => {
    const progress = (journey: Progress['journey']): ProgressView => ready({ journey, devices: [phone], steps: begun });
    const plainly = openBefore('remove-device', 'p', progress(null));
    expect(keys(plainly)).toEqual(['find-device-off@p']);
    expect(openBefore('remove-device', 'p', progress('change-contact'))).toEqual(plainly);
    expect(openBefore('remove-device', 'p', progress('remove-device'))).toEqual(plainly);
    expect(openBefore('delete-account-confirm', undefined, progress('locked-out'))).not.toEqual([]);
  });

  it('is what the owner must do first, where the kind of device has no such step', () => {
    const band: Device = { id: 'b', kind: 'wearable', name: 'Mi Band 5' };
    expect(keys(openBefore('remove-device', 'Mi Band 5', ready({ devices: [band] })))).toEqual(['sign-in-works', 'password-settled']);
    const steps = { 'sign-in-works': 1, 'password-settled': 1 };
    expect(openBefore('remove-device', 'Mi Band 5', ready({ devices: [band], steps }))).toEqual([]);
  });
});

describe('whether a device is lost', () => {
  it.each([
    ['remove-device', 'p', ready({ devices: [{ ...phone, lost: 'yes' }] }), 'yes'],
    ['turn-off-find-device', 'redmi note 8', ready({ devices: [{ ...phone, lost: 'no' }] }), 'no'],
    ['remove-device', 'Mi 9', ready({ strangers: { 'name:mi 9': 'yes' } }), 'yes'],
    ['remove-device', 'Mi 9', ready(), 'open'],
    ['remove-device', undefined, ready({ strangers: { 'name:': 'yes' } }), 'open'],
    ['remove-device', 'p', LOADING, 'open'],
    ['delete-account-confirm', 'p', ready({ devices: [{ ...phone, lost: 'yes' }] }), 'yes'],
    ['delete-account-confirm', undefined, ready({ strangers: { 'name:mi 9': 'yes' } }), 'yes'],
    ['delete-account-confirm', undefined, ready({ devices: [phone] }), 'not-asked'],
  ] as const)('%s of %s', (control, device, progress, state) => {
    expect(lostState(control, device, progress)).toBe(state);
  });
});
