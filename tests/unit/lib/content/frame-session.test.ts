import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FrameSession } from '../../../../lib/content/frame-session';
import { createGate, type Gate } from '../../../../lib/content/gate';
import { HOST_TAG } from '../../../../lib/content/overlay-host';
import { RELEASE_MS } from '../../../../lib/guide/release';
import type { PageClient } from '../../../../lib/messaging/page-client';
import type { FrameAnswer, HeldInFrame, Snapshot } from '../../../../lib/messaging/protocol';
import { DEFAULT_SETTINGS, type Device, emptyProgress } from '../../../../lib/progress/state';
import type { Words } from '../../../../lib/words';

const HOME = location.href;
const DEVICE = 'https://i.mi.com/#/somewhere';
const SECRET = 'https://account.xiaomi.com/pass/serviceLogin';
const PAGE = `<div><a href="#/devices">Мои устройства</a><h1>Redmi Note 8 Pro</h1>
  <button id="remove">Удалить устройство</button><p id="plain">слово</p></div>`;
const phone: Device = { id: 'p', kind: 'phone', name: 'Redmi Note 8 Pro' };
const WORDS: Words = { language: 'ru', direction: 'ltr', messages: {} as Words['messages'] };

let gate: Gate;
let frame: FrameSession;
let snapshot: Snapshot;
let asked: (string | undefined)[];
let told: HeldInFrame[];
/** What the top of the tab says; undefined: there is nobody of ours. */
let top: 'dialog' | 'pass' | undefined;
let alive: boolean;
let answer: (answer: FrameAnswer) => boolean;
let changed: () => void;
let heard: string[];
let size: { width: number; height: number };

const client: PageClient = {
  snapshot: async (words) => {
    asked.push(words);
    return { ...snapshot, ...(words !== '*' && { words: WORDS }) };
  },
  command: async () => undefined,
  settings: async () => undefined,
  alive: () => alive,
  onChanged: (listener) => {
    changed = listener;
  },
  onTeach: () => undefined,
  onNextHint: () => undefined,
  onQuestion: () => undefined,
  showAtTop: async (held) => {
    told.push(held);
    return top;
  },
  onDescribe: () => undefined,
  onAnswer: (listener) => {
    answer = listener;
  },
  onHeldInFrame: () => undefined,
  answerFrame: async () => false,
};

const goTo = (address: string): void => (window as never as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const settle = async (): Promise<void> => {
  for (let i = 0; i < 4; i++) await vi.advanceTimersByTimeAsync(5);
};
const hear = ({ type }: Event): void => void heard.push(type);

/** A press as a person makes it; what the page has heard of it. */
function press(target: Element, type = 'click', trusted = true): string[] {
  heard = [];
  const event = type.startsWith('key')
    ? new KeyboardEvent(type, { key: 'Enter', bubbles: true, composed: true, cancelable: true })
    : new MouseEvent(type, { bubbles: true, composed: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  target.dispatchEvent(event);
  return heard;
}

async function open(address: string): Promise<void> {
  goTo(address);
  document.body.innerHTML = PAGE;
  gate = createGate(window);
  frame = new FrameSession(window as never, gate, client);
  frame.start();
  await settle();
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  snapshot = {
    progress: { state: 'ready', progress: { ...emptyProgress(), devices: [phone] } },
    settings: DEFAULT_SETTINGS,
    private: false,
  };
  [asked, told, heard, top, alive] = [[], [], [], 'dialog', true];
  size = { width: 1000, height: 700 };
  vi.spyOn(window, 'innerWidth', 'get').mockImplementation(() => size.width);
  vi.spyOn(window, 'innerHeight', 'get').mockImplementation(() => size.height);
  // this DOM does not know of the top layer: a dialog of ours that is open is taken for modal
  const { matches } = Element.prototype;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector: string) {
    return selector === ':modal' && this.getAttribute('role') === 'alertdialog' ? this.hasAttribute('open') : matches.call(this, selector);
  });
  for (const type of ['click', 'keydown', 'pointerover']) document.addEventListener(type, hear);
});
afterEach(() => {
  frame.stop();
  gate.close();
  for (const type of ['click', 'keydown', 'pointerover']) document.removeEventListener(type, hear);
  document.body.innerHTML = '';
  goTo(HOME);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** The owner has answered at the top. */
const say = (outcome: FrameAnswer['outcome'], more: Partial<FrameAnswer> = {}): boolean =>
  answer({ ...(told.at(-1) as HeldInFrame), outcome, ...more });

describe('a press in a frame', () => {
  it('is held and shown at the top; in the frame nothing is seen', async () => {
    await open(DEVICE);
    expect(press(byId('plain'))).toEqual(['click']);
    expect(press(byId('remove'))).toEqual([]);
    await settle();
    expect(told).toMatchObject([{ press: { control: 'remove-device', device: 'Redmi Note 8 Pro' } }]);
    expect(document.querySelector(HOST_TAG)).toBeNull();
  });

  it('is released by the answer to it, for a minute, and by no other', async () => {
    await open(DEVICE);
    press(byId('remove'));
    await settle();
    expect(say('released', { token: 'another' })).toBe(false);
    expect(press(byId('remove'))).toEqual([]);
    await settle();
    expect(say('still-there')).toBe(true);
    expect(say('released')).toBe(true);
    expect(press(byId('remove'))).toEqual(['click']);
    await vi.advanceTimersByTimeAsync(RELEASE_MS);
    expect(press(byId('remove'))).toEqual([]);
    // that answer was about the press before
    expect(answer({ ...(told[0] as HeldInFrame), outcome: 'released' })).toBe(false);
  });

  it('stays held after "not yet", and keeps what could not be stored', async () => {
    await open(DEVICE);
    press(byId('remove'));
    await settle();
    say('held', { answer: 'no' });
    expect(press(byId('remove'))).toEqual([]);
    await settle();
    expect(told.map((held) => held.answer)).toEqual([undefined, 'no']);
  });

  it('is held silently where nobody has made it', async () => {
    await open(DEVICE);
    expect(press(byId('remove'), 'click', false)).toEqual([]);
    await settle();
    expect(told).toEqual([]);
  });

  it('is let through by what the top has said on another page no more', async () => {
    await open(DEVICE);
    press(byId('remove'));
    await settle();
    say('released');
    goTo('https://i.mi.com/#/elsewhere');
    expect(press(byId('remove'))).toEqual([]);
  });

  it('asks for the progress when somebody comes near, and for no words', async () => {
    await open(DEVICE);
    expect(asked).toEqual([]);
    press(byId('plain'), 'pointerover', false);
    expect(asked).toEqual([]);
    press(byId('plain'), 'pointerover');
    press(byId('plain'), 'pointerover');
    expect(asked).toEqual(['*']);
    await settle();
    changed();
    expect(asked).toEqual(['*', '*']);
  });

  it('passes where the owner wants no more than a warning', async () => {
    snapshot = { ...snapshot, settings: { ...DEFAULT_SETTINGS, guard: 'warn' } };
    await open(DEVICE);
    press(byId('plain'), 'pointerover');
    await settle();
    expect(press(byId('remove'))).toEqual(['click']);
  });

  it('that the top takes for harmless makes the frame ask anew what is known', async () => {
    top = 'pass';
    await open(DEVICE);
    press(byId('remove'));
    await settle();
    expect(asked).toEqual(['*', '*']);
    expect(document.querySelector(HOST_TAG)).toBeNull();
  });
});

describe('in a page that is none of ours', () => {
  const dialogs = () =>
    (frame as never as { own?: { dialogs: import('../../../../lib/content/dialog-controller').DialogController } }).own?.dialogs;

  it('the frame shows its own dialog, with words, and releases by itself', async () => {
    top = undefined;
    await open(DEVICE);
    press(byId('remove'));
    await settle();
    expect(document.querySelector(HOST_TAG)).not.toBeNull();
    expect(asked).toEqual(['*', undefined]);
    expect(dialogs()?.dialog?.held).toMatchObject({ lost: 'open' });
    dialogs()?.take('go-on');
    expect(press(byId('remove'))).toEqual(['click']);
  });

  it('where it is too small, it says so and offers no way on', async () => {
    top = undefined;
    size = { width: 279, height: 700 };
    await open(DEVICE);
    press(byId('remove'));
    await settle();
    expect(dialogs()?.dialog?.held.blind).toBe('cramped');
    dialogs()?.take('not-yet');
    expect(document.querySelector(HOST_TAG)).toBeNull();
    size = { width: 280, height: 320 };
    press(byId('remove'));
    await settle();
    expect(dialogs()?.dialog?.held.blind).toBeUndefined();
  });

  it('and takes it along when the page goes', async () => {
    top = undefined;
    await open(DEVICE);
    press(byId('remove'));
    await settle();
    goTo(SECRET);
    window.dispatchEvent(new Event('popstate'));
    expect(document.querySelector(HOST_TAG)).toBeNull();
  });

  it('once the extension is gone, it holds by itself and asks nobody', async () => {
    await open(DEVICE);
    press(byId('plain'), 'pointerover');
    await settle();
    alive = false;
    expect(press(byId('remove'))).toEqual([]);
    await settle();
    expect(told).toEqual([]);
    expect(dialogs()?.dialog?.held.blind).toBe('dead');
  });
});

describe('a secret route in a frame', () => {
  it('is left alone, and what comes after it is guarded', async () => {
    await open(SECRET);
    expect(press(byId('remove'))).toEqual(['click']);
    press(byId('plain'), 'pointerover');
    expect(asked).toEqual([]);
    goTo(DEVICE);
    window.dispatchEvent(new Event('popstate'));
    expect(press(byId('remove'))).toEqual([]);
  });

  it('takes a release along', async () => {
    await open(DEVICE);
    press(byId('remove'));
    await settle();
    say('released');
    for (const address of [SECRET, DEVICE]) {
      goTo(address);
      window.dispatchEvent(new Event('popstate'));
    }
    expect(press(byId('remove'))).toEqual([]);
  });
});

it('leaves nothing when it is stopped, and may be started again', async () => {
  await open(DEVICE);
  const removed = vi.spyOn(window, 'removeEventListener');
  frame.stop();
  expect(press(byId('remove'))).toEqual(['click']);
  expect(removed).toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
  frame.start();
  expect(press(byId('remove'))).toEqual([]);
});
