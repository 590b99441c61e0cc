// Who is answered, and what is taken for a request: the line between the background and everybody else.
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { RequestSchema } from '../../../../lib/messaging/requests';
import { askerOf, mayAsk } from '../../../../lib/messaging/sender';

const OWN = { id: 'own-id', origin: 'chrome-extension://own-id/' };
const HOME = 'https://i.mi.com/#/';
const SECRET = 'https://account.xiaomi.com/pass/auth/security/home#service=setPassword';

describe('who is asking', () => {
  it('a page of ours, or our script in the top frame of a page where we may be', () => {
    expect(askerOf({ id: 'own-id', url: 'chrome-extension://own-id/popup.html' }, OWN)).toBe('extension');
    expect(askerOf({ id: 'own-id', url: HOME, frameId: 0 }, OWN)).toBe('page');
  });

  it.each([HOME, 'https://example.test/', undefined])('our script in a frame of a page where we may be, in a tab at %s', (url) => {
    expect(askerOf({ id: 'own-id', url: HOME, frameId: 3, tab: { url } }, OWN)).toBe('frame');
  });

  it('a page that began on a secret hash route and has gone on from there: the tab knows where it is', () => {
    const began = { id: 'own-id', url: SECRET, frameId: 0 };
    expect(askerOf(began, OWN)).toBeUndefined();
    expect(askerOf({ ...began, tab: { url: HOME } }, OWN)).toBe('page');
    expect(askerOf({ ...began, tab: {} }, OWN)).toBeUndefined();
    expect(askerOf({ id: 'own-id', url: HOME, frameId: 0, tab: { url: 'nonsense' } }, OWN)).toBe('page');
  });

  it.each([
    ['another extension', { id: 'other-id', url: 'chrome-extension://other-id/popup.html' }],
    ['another extension under our address', { id: 'other-id', url: 'chrome-extension://own-id/popup.html' }],
    ['a host whose name begins like ours', { id: 'own-id', url: 'chrome-extension://own-id.evil.test/popup.html', frameId: 0 }],
    ['nobody', {}],
    ['no address', { id: 'own-id', frameId: 0 }],
    ['no real address', { id: 'own-id', url: 'nonsense', frameId: 0 }],
    ['a frame of no tab', { id: 'own-id', url: HOME, frameId: 3 }],
    ['a foreign frame in a tab of ours', { id: 'own-id', url: 'https://example.test/', frameId: 3, tab: { url: HOME } }],
    [
      'a frame with a sign-in page',
      { id: 'own-id', url: 'https://account.xiaomi.com/fe/service/login/password', frameId: 3, tab: { url: HOME } },
    ],
    ['a frame with the notes', { id: 'own-id', url: 'https://i.mi.com/note/h5#/', frameId: 3, tab: { url: HOME } }],
    ['an unknown frame', { id: 'own-id', url: HOME }],
    ['a foreign page', { id: 'own-id', url: 'https://example.test/', frameId: 0 }],
    ['a look-alike', { id: 'own-id', url: 'https://i.mi.com.evil.test/', frameId: 0 }],
    ['a sign-in page', { id: 'own-id', url: 'https://account.xiaomi.com/fe/service/login/password', frameId: 0 }],
    ['the notes', { id: 'own-id', url: 'https://i.mi.com/note/h5#/', frameId: 0 }],
    ['a page that has gone on to a secret route', { id: 'own-id', url: HOME, frameId: 0, tab: { url: SECRET } }],
    ['a foreign document in a tab of ours', { id: 'own-id', url: 'https://example.test/', frameId: 0, tab: { url: HOME } }],
  ])('%s gets no answer', (_, sender) => {
    expect(askerOf(sender, OWN)).toBeUndefined();
  });
});

describe('what is a request', () => {
  it.each([
    [{ type: 'snapshot' }, true],
    [{ type: 'snapshot', tab: 3, words: 'ru' }, true],
    [{ type: 'snapshot', tab: '3' }, false],
    [{ type: 'snapshot', store: 'private' }, false],
    [{ type: 'wipe' }, false],
    [{ type: '__proto__' }, false],
    [null, false],
    ['snapshot', false],
  ])('%j: %s', (message, wanted) => {
    expect(v.safeParse(RequestSchema, message).success).toBe(wanted);
  });
});

describe('who may ask for what', () => {
  const press = { control: 'remove-device', device: 'Redmi', inDialog: false };
  const token = '7f9d3c1e-5b0a-4c7e-9d1a-2f3b4c5d6e7f';
  const requests = {
    snapshot: { type: 'snapshot' },
    answerLost: { type: 'command', command: { id: 'x', type: 'answer-lost' } },
    tick: { type: 'command', command: { id: 'x', type: 'set-step' } },
    choose: { type: 'command', command: { id: 'x', type: 'choose-journey' } },
    side: { type: 'settings', change: { side: 'start' } },
    guard: { type: 'settings', change: { guard: 'warn' } },
    restore: { type: 'restore', copy: {} },
    bringBack: { type: 'bring-back', at: 1 },
    forget: { type: 'forget-aside', which: 'wiped' },
    untick: { type: 'command', command: { id: 'x', type: 'put-back', changes: { steps: {}, setAside: {} } } },
    goal: { type: 'command', command: { id: 'x', type: 'put-back', changes: { steps: {}, journey: {} } } },
    held: { type: 'held-in-frame', token, press },
    answer: { type: 'answer-frame', token, press, frame: 3, outcome: 'released' },
  };
  it.each([
    ['extension', ['snapshot', 'answerLost', 'tick', 'choose', 'side', 'guard', 'restore', 'bringBack', 'forget', 'untick', 'goal']],
    ['page', ['snapshot', 'answerLost', 'tick', 'side', 'untick', 'answer']],
    ['frame', ['snapshot', 'answerLost', 'held']],
  ] as const)('%s: %j', (asker, wanted) => {
    const parsed = Object.entries(requests).map(([name, request]) => [name, v.parse(RequestSchema, request)] as const);
    expect(parsed.filter(([, request]) => mayAsk(asker, request)).map(([name]) => name)).toEqual(wanted);
  });

  it.each(['page', 'frame'] as const)('a %s never for another tab', (asker) => {
    for (const request of Object.values(requests)) expect(mayAsk(asker, v.parse(RequestSchema, { ...request, tab: 3 }))).toBe(false);
  });

  it.each([
    ['without a device', { control: 'delete-account-confirm', inDialog: true }, true],
    ['with one that is undefined', { ...press, device: undefined }, true],
    ['of a control that is not held', { ...press, control: 'device-row' }, false],
    ['with more than a press has', { ...press, released: true }, false],
    ['with a name of a book’s length', { ...press, device: 'x'.repeat(501) }, false],
  ])('a press %s', (_, given, wanted) => {
    expect(v.safeParse(RequestSchema, { type: 'held-in-frame', token, press: given }).success).toBe(wanted);
  });
});
