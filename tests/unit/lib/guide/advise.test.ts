import { beforeEach, describe, expect, it } from 'vitest';
import { advise, lostState, openBefore } from '../../../../lib/guide/advise';
import { judgePress, type Press } from '../../../../lib/guide/guard';
import { HINTS } from '../../../../lib/guide/hints';
import { withRelease } from '../../../../lib/guide/release';
import { JOURNEY_IDS, journeyOf } from '../../../../lib/journeys';
import { planOf, requiredLeft } from '../../../../lib/journeys/plan';
import { stepKey } from '../../../../lib/journeys/ticks';
import { DEFAULT_SETTINGS, type Device, emptyProgress, type Progress, type ProgressView } from '../../../../lib/progress/state';
import { CONTROL_KINDS } from '../../../../lib/site/kinds';
import { recognise } from '../../../../lib/site/recognise';

const phone: Device = { id: 'p', kind: 'phone', name: 'Redmi Note 8' };
const band: Device = { id: 'b', kind: 'wearable', name: 'Mi Band 5' };
const ready = (change: Partial<Progress> = {}): ProgressView => ({ state: 'ready', progress: { ...emptyProgress(), ...change } });
const ids = (steps: readonly { key: string }[]) => steps.map(({ key }) => key);
/** Progress with everything that must come before done. */
const finished = (view: ProgressView, before: readonly { key: string }[]): ProgressView =>
  view.state === 'ready'
    ? { state: 'ready', progress: { ...view.progress, steps: Object.fromEntries(before.map(({ key }) => [key, 1])) as Progress['steps'] } }
    : view;

describe('openBefore', () => {
  it('lists, in order, what must come before deleting, and never the deletion itself', () => {
    const view = ready({ journey: 'delete-account', devices: [phone, band] });
    const steps = ids(openBefore('delete-account-confirm', undefined, view));
    expect(steps).toEqual([
      'devices-listed',
      'sign-in-works',
      'password-settled',
      'data-saved',
      'money-settled',
      'services-ended',
      'wearable-released@b',
      'find-device-off@p',
      'signed-out@p',
      'removed-on-web@p',
      'find-list-checked',
      'web-list-checked',
      'cloud-emptied',
      'consent-revoked',
    ]);
  });

  it('is empty when all of it is done', () => {
    const view = ready({ journey: 'delete-account', devices: [phone, band] });
    expect(openBefore('delete-account-confirm', undefined, finished(view, openBefore('delete-account-confirm', undefined, view)))).toEqual(
      [],
    );
  });

  it('takes the empty, unconfirmed list of devices for an open step', () => {
    expect(ids(openBefore('delete-account-confirm', undefined, ready({ journey: 'delete-account' })))).toContain('devices-listed');
    expect(ids(openBefore('delete-account-confirm', undefined, ready({ journey: 'sell-or-give-away' })))).toContain('devices-listed');
  });

  it('is the same with no journey or another one chosen', () => {
    const chosen = ids(openBefore('delete-account-confirm', undefined, ready({ journey: 'delete-account', devices: [phone] })));
    expect(ids(openBefore('delete-account-confirm', undefined, ready({ devices: [phone] })))).toEqual(chosen);
    expect(ids(openBefore('delete-account-confirm', undefined, ready({ journey: 'sell-or-give-away', devices: [phone] })))).toEqual(chosen);
  });

  it('asks for a device by id or by the name on the page', () => {
    const view = ready({ journey: 'sell-or-give-away', devices: [phone] });
    expect(ids(openBefore('remove-device', 'p', view))).toEqual(ids(openBefore('remove-device', 'REDMI note 8', view)));
    expect(ids(openBefore('remove-device', 'p', view))).toEqual([
      'devices-chosen',
      'sign-in-works',
      'password-settled',
      'data-saved',
      'find-device-off@p',
      'signed-out@p',
    ]);
  });

  it('does not ask for the steps of the other device', () => {
    const other: Device = { id: 'q', kind: 'phone', name: 'Xiaomi 13' };
    const view = ready({ journey: 'sell-or-give-away', devices: [phone, other] });
    expect(ids(openBefore('remove-device', 'q', view)).filter((key) => key.endsWith('@p'))).toEqual([]);
  });

  it('takes an unlisted or nameless device for a phone of which nothing is done', () => {
    for (const device of ['Неизвестный', undefined]) {
      expect(ids(openBefore('remove-device', device, ready()))).toEqual(['sign-in-works', 'password-settled', 'find-device-off@?']);
      expect(ids(openBefore('turn-off-find-device', device, ready()))).toEqual(['sign-in-works', 'password-settled']);
    }
  });

  it('holds rather than not when it knows nothing', () => {
    for (const view of [{ state: 'loading' }, { state: 'unreadable', reason: 'x' }] as const) {
      expect(openBefore('delete-account-confirm', undefined, view)).not.toEqual([]);
      expect(openBefore('remove-device', 'p', view)).not.toEqual([]);
    }
  });

  it('has nothing to say about controls that only warn', () => {
    for (const control of ['delete-account-entry', 'delete-account-acknowledge', 'delete-account-consent'] as const)
      expect(openBefore(control, undefined, ready())).toEqual([]);
  });

  it('shares ticks between journeys', () => {
    const key = stepKey('find-device-off', 'p');
    const view = ready({ devices: [phone], steps: { [key]: 1, 'sign-in-works': 1, 'password-settled': 1 } as Progress['steps'] });
    expect(openBefore('remove-device', 'p', view)).toEqual([]);
    const concerned = JOURNEY_IDS.filter((journey) => journeyOf(journey).steps.some(({ step }) => step === 'find-device-off'));
    expect(concerned).toEqual(['switch-account', 'sell-or-give-away', 'remove-device', 'delete-account']);
    for (const journey of concerned) {
      const item = planOf(journey, view.state === 'ready' ? view.progress : emptyProgress()).find((other) => other.key === key);
      expect(item?.state).toBe('done');
    }
  });
});

describe('the list of devices on the page', () => {
  const address = new URL('https://i.mi.com/#/somewhere');
  const at = (names: readonly string[], view: ProgressView) => {
    document.body.innerHTML = `<main><h2>Мои устройства</h2><ul>${names
      .map((name) => `<li><b>${name}</b><button>Удалить устройство</button></li>`)
      .join('')}</ul></main>`;
    const recognition = recognise(address, document);
    expect(recognition?.page).toBe('my-devices');
    return advise({ recognition, progress: view, settings: DEFAULT_SETTINGS, session: { hidden: false, releases: [] }, now: 0 }).devices;
  };

  it('offers what is not in the list, whatever its spelling: two rows of one name are two devices', () => {
    const seen = at(['Redmi Note 8', 'Xiaomi 13', 'xiaomi  13', 'Mi Band 5'], ready({ devices: [phone, band] }));
    expect(seen?.unlisted).toEqual(['Xiaomi 13', 'xiaomi 13']);
    expect(at(['Mi 9', 'Redmi Note 8', 'redmi note 8'], ready({ devices: [phone] }))?.unlisted).toEqual(['Mi 9', 'redmi note 8']);
    expect(seen?.vanished).toEqual([]);
  });

  it('notes that a name taken from here is gone, until its removal is ticked', () => {
    const taken: Device = { id: 't', kind: 'phone', name: 'Xiaomi 13', fromPage: true };
    expect(at(['Redmi Note 8'], ready({ devices: [phone, taken] }))?.vanished).toEqual([taken]);
    expect(at(['Redmi Note 8', 'XIAOMI 13'], ready({ devices: [phone, taken] }))?.vanished).toEqual([]);
    const steps = { 'removed-on-web@t': 1 } as Progress['steps'];
    expect(at(['Redmi Note 8'], ready({ devices: [phone, taken], steps }))?.vanished).toEqual([]);
    // a name of the owner's own says nothing about the page
    expect(at(['Xiaomi 13'], ready({ devices: [phone] }))?.vanished).toEqual([]);
  });

  it('says nothing while the progress is not known, nor on other pages', () => {
    expect(at(['Redmi Note 8'], { state: 'loading' })).toBeUndefined();
  });
});

describe('plans', () => {
  it('close what is not yet safe, and say what comes first', () => {
    const plan = planOf('delete-account', { ...emptyProgress(), devices: [phone] });
    const last = plan.find((item) => item.id === 'account-deleted');
    expect(last?.state).toBe('closed');
    expect(last?.waitsFor.length).toBeGreaterThan(0);
    expect(plan[0]?.state).toBe('open');
  });

  it('let a closed step be ticked deliberately', () => {
    const plan = planOf('delete-account', { ...emptyProgress(), devices: [phone], steps: { 'account-deleted': 5 } });
    expect(plan.find((item) => item.id === 'account-deleted')?.state).toBe('done');
  });

  it('keep a lost device bound', () => {
    const plan = planOf('delete-account', {
      ...emptyProgress(),
      devices: [{ ...phone, lost: 'yes' }],
      steps: { 'sign-in-works': 1, 'password-settled': 1 },
    });
    const release = plan.filter((item) => item.device && item.keepBound);
    expect(release.map(({ id }) => id)).toEqual(['find-device-off', 'signed-out', 'removed-on-web']);
    expect(release.every((item) => item.state === 'closed')).toBe(true);
  });

  it('of a sale are about the devices that leave', () => {
    const stays: Device = { id: 's', kind: 'phone', name: 'Мой', stays: true };
    const plan = planOf('sell-or-give-away', { ...emptyProgress(), devices: [phone, stays] });
    expect(new Set(plan.map((item) => item.device?.id).filter(Boolean))).toEqual(new Set(['p']));
    expect(requiredLeft(plan).length).toBeGreaterThan(5);
  });
});

describe('the guard', () => {
  const press = (change: Partial<Press> = {}): Press => ({ control: 'remove-device', device: 'Redmi Note 8', inDialog: false, ...change });
  const judge = (change: Partial<Parameters<typeof judgePress>[0]> = {}) =>
    judgePress({
      press: press(),
      progress: ready({ devices: [phone] }),
      settings: DEFAULT_SETTINGS,
      releases: [],
      at: 0,
      dead: false,
      answerHere: undefined,
      ...change,
    });
  const done = { 'sign-in-works': 1, 'password-settled': 1, 'find-device-off@p': 1 } as Progress['steps'];

  it('holds while steps are open, and says which', () => {
    expect(judge()?.open.map(({ key }) => key)).toEqual(['sign-in-works', 'password-settled', 'find-device-off@p']);
  });

  it('asks once whether the device is lost, also when nothing else is open', () => {
    expect(judge({ progress: ready({ devices: [phone], steps: done }) })).toMatchObject({ open: [], lost: 'open' });
    expect(judge({ progress: ready({ devices: [{ ...phone, lost: 'no' }], steps: done }) })).toBeUndefined();
    expect(judge({ progress: ready({ devices: [{ ...phone, lost: 'yes' }], steps: done }) })).toMatchObject({ lost: 'yes' });
  });

  it('asks about a nameless device once a page', () => {
    const nameless = press({ device: undefined });
    const view = ready({ steps: done });
    expect(judge({ press: nameless, progress: view })?.lost).toBe('open');
    expect(judge({ press: nameless, progress: view, answerHere: 'no' })).toMatchObject({ lost: 'no' });
    expect(lostState('remove-device', undefined, view)).toBe('open');
  });

  it('does not ask about devices before deleting an account', () => {
    expect(judge({ press: press({ control: 'delete-account-confirm', device: undefined }) })?.lost).toBe('not-asked');
  });

  it.each([
    [{ progress: { state: 'loading' } }, 'loading'],
    [{ progress: { state: 'unreadable', reason: 'x' } }, 'unreadable'],
    [{ dead: true, progress: ready({ devices: [{ ...phone, lost: 'no' }], steps: done }) }, 'dead'],
  ] as const)('holds blindly: %#', (change, blind) => {
    expect(judge(change)?.blind).toBe(blind);
  });

  it('only warns when the owner has said so', () => {
    expect(judge({ settings: { ...DEFAULT_SETTINGS, guard: 'warn' } })).toBeUndefined();
  });

  it('takes an answer given on this page only where none is stored, and for no other question', () => {
    expect(judge({ answerHere: 'yes' })?.lost).toBe('yes');
    const confirm = press({ control: 'delete-account-confirm', device: undefined });
    expect(judge({ press: confirm, answerHere: 'yes' })?.lost).toBe('not-asked');
    expect(judge({ progress: ready({ devices: [{ ...phone, lost: 'no' }] }), answerHere: 'yes' })?.lost).toBe('no');
  });

  it('lets pass what was released', () => {
    expect(judge({ releases: withRelease([], press(), 1000), at: 1001 })).toBeUndefined();
    expect(judge({ releases: withRelease([], press({ device: 'Xiaomi 13' }), 1000), at: 1001 })).toBeDefined();
  });
});

describe('advise', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });
  const look = (address: string, html: string) => {
    document.body.innerHTML = html;
    return recognise(new URL(address), document);
  };
  const session = { hidden: false, releases: [] };
  const input = (recognition: ReturnType<typeof look>, progress: ProgressView) => ({
    recognition,
    progress,
    settings: DEFAULT_SETTINGS,
    session,
    now: 0,
  });

  it('shows nothing on a page it does not recognise', () => {
    expect(advise(input(undefined, ready()))).toMatchObject({ hints: [], notices: [], showPanel: false });
  });

  it('gives every recognised control a hint, with no journey chosen too', () => {
    const recognition = look(
      'https://account.xiaomi.com/fe/service/account/privacy',
      '<nav><a href="/s">Безопасность</a></nav><div><a href="/d">Удалить аккаунт</a></div>',
    );
    expect(advise(input(recognition, ready())).hints.map(({ control, label }) => [control, label])).toEqual([
      ['security-entry', 'Безопасность'],
      ['delete-account-entry', 'Удалить аккаунт'],
    ]);
  });

  it('needs no more than a bar of the panel where the page has nothing to do now', () => {
    const at = 'https://account.xiaomi.com/fe/service/account/privacy';
    const needs = (view: ProgressView): boolean => advise(input(look(at, '<a href="/d">Удалить аккаунт</a>'), view)).needsPanel;
    const steps = { 'devices-listed': 1, 'sign-in-works': 1, 'password-settled': 1 } as Progress['steps'];
    expect(needs(ready())).toBe(true); // to choose a goal
    expect(needs({ state: 'loading' })).toBe(true);
    expect(needs(ready({ journey: 'delete-account' }))).toBe(false);
    expect(needs(ready({ journey: 'delete-account', steps }))).toBe(true); // "data-saved" is done here
    expect(needs(ready({ journey: 'delete-account', steps: { ...steps, 'data-saved': 1 } as Progress['steps'] }))).toBe(false);
  });

  it('points to the door that leads to the next step', () => {
    const recognition = look('https://i.mi.com/#/', '<a href="/mobile/find">Найти устройство</a><a href="#/s">Настройки</a>');
    const view = ready({
      journey: 'delete-account',
      devices: [phone],
      steps: {
        'devices-listed': 1,
        'sign-in-works': 1,
        'password-settled': 1,
        'data-saved': 1,
        'find-device-off@p': 1,
        'signed-out@p': 1,
        'find-list-checked': 1,
      } as Progress['steps'],
    });
    expect(
      advise(input(recognition, view))
        .hints.filter(({ next }) => next)
        .map(({ control }) => control),
    ).toEqual(['settings-entry']);
  });

  it('says that it cannot see the last button where the address is certain', () => {
    const at = 'https://account.xiaomi.com/pass/del';
    const unknown = advise(input(look(at, '<h1>?</h1><button>Vidare</button>'), ready()));
    expect(unknown.notices).toMatchObject([{ id: 'last-button-unknown' }]);
    expect(unknown.notices[0]?.before.length).toBeGreaterThan(0);
    expect(advise(input(look(at, '<button>Delete Account</button>'), ready())).notices).toEqual([]);
  });

  it('has a hint for every kind of control', () => {
    expect(Object.keys(HINTS).sort()).toEqual([...CONTROL_KINDS].sort());
  });
});
