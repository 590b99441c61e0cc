import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OverlayProps } from '../../../../components/overlay/OverlayView';

/** What the view was given last. */
let seen: OverlayProps | undefined;
let renderings = 0;
/** Whether the view renders, which takes its time. */
let drawn = false;
vi.mock('../../../../components/overlay/OverlayView', async (original) => {
  const { OverlayView } = await original<typeof import('../../../../components/overlay/OverlayView')>();
  return {
    OverlayView: (props: OverlayProps) => {
      seen = props;
      renderings++;
      return drawn ? OverlayView(props) : null;
    },
  };
});

import { createGate, type Gate, type GateVerdict } from '../../../../lib/content/gate';
import { HOST_TAG } from '../../../../lib/content/overlay-host';
import { Placer, type PlacerView } from '../../../../lib/content/placer';
import { Session } from '../../../../lib/content/session';
import type { TopLayer } from '../../../../lib/content/top-layer';
import { openBefore } from '../../../../lib/guide/advise';
import { RELEASE_MS } from '../../../../lib/guide/release';
import type { PageClient } from '../../../../lib/messaging/page-client';
import type { CommandReply, Snapshot } from '../../../../lib/messaging/protocol';
import type { CommandInput } from '../../../../lib/progress/commands';
import {
  DEFAULT_SETTINGS,
  type Device,
  emptyProgress,
  type Progress,
  type ProgressView,
  type Settings,
} from '../../../../lib/progress/state';
import { labelHash } from '../../../../lib/site/atlas/normalise';
import type { RecognitionSummary } from '../../../../lib/site/recognise';
import type { Words } from '../../../../lib/words';

const HOME = location.href;
const DELETE = 'https://account.xiaomi.com/pass/del';
const CLOUD = 'https://i.mi.com/#/somewhere';
const SECRET = 'https://account.xiaomi.com/pass/serviceLogin';
const OTHER = 'https://account.xiaomi.com/helpcenter';

const DELETE_PAGE = `<h1>Удалить аккаунт</h1>
  <form id="form"><input id="field"><label><input type="checkbox" id="consent"> Да, я хочу навсегда удалить мой Mi Аккаунт и все его данные</label>
  <button id="last" type="button"><b id="word">Удалить аккаунт</b></button></form><p id="plain">слово</p>`;
const DEVICE_PAGE = `<div><a href="#/devices" id="back">Мои устройства</a><h1>Redmi Note 8 Pro</h1>
  <button id="remove">Удалить устройство</button><p id="plain">слово</p></div>`;
const LIST_PAGE = `<h2>Мои устройства</h2><ul><li id="one"><b>Redmi Note 8 Pro</b><button id="remove-one">Удалить устройство</button></li>
  <li id="two"><b>Телефон Ани</b><button id="remove-two">Удалить устройство</button></li></ul>`;
const NAMELESS_PAGE = `<h1>Настройки</h1><ul><li><a href="#/a">Аккаунт Xiaomi</a></li><li><a href="#/b">Мои устройства</a></li>
  <li><a href="#/c">Справка</a></li></ul><button id="remove">Удалить устройство</button>`;
const STRANGE_PAGE = '<h1>Redmi Note 8 Pro</h1><button id="strange">Распрощаться с гаджетом</button>';

const WORDS: Words = { language: 'ru', direction: 'ltr', messages: {} as Words['messages'] };
const phone: Device = { id: 'p', kind: 'phone', name: 'Redmi Note 8 Pro' };
const ready = (change: Partial<Progress> = {}): ProgressView => ({ state: 'ready', progress: { ...emptyProgress(), ...change } });
const snapshotOf = (progress: ProgressView, settings: Partial<Settings> = {}, words: Words | null = WORDS): Snapshot => ({
  progress,
  settings: { ...DEFAULT_SETTINGS, ...settings },
  private: false,
  ...(words && { words }),
});
/** Everything done that must come before the last button. */
const finished = (): ProgressView => {
  const before = openBefore('delete-account-confirm', undefined, ready());
  return ready({ steps: Object.fromEntries(before.map(({ key }) => [key, 1])) as Progress['steps'] });
};

/** Told when the test says so. */
class Mutations {
  static all: Mutations[] = [];
  nodes: { node: Node; deep: boolean }[] = [];
  constructor(readonly callback: (records: object[]) => void) {
    Mutations.all.push(this);
  }
  observe(node: Node, options: MutationObserverInit): void {
    this.nodes.push({ node, deep: options.subtree === true });
  }
  disconnect(): void {
    this.nodes = [];
  }
  takeRecords(): object[] {
    return [];
  }
}

/** Says which elements are on screen: at first all, as soon as they are watched. */
class Screens {
  static last: Screens | undefined;
  static made = 0;
  watched = new Set<Element>();
  constructor(readonly callback: (entries: object[]) => void) {
    Screens.last = this;
    Screens.made++;
  }
  observe(element: Element): void {
    this.watched.add(element);
  }
  unobserve(element: Element): void {
    this.watched.delete(element);
  }
  disconnect(): void {
    this.watched.clear();
  }
  say(elements: Iterable<Element>, isIntersecting: boolean): void {
    this.callback([...elements].map((target) => ({ target, isIntersecting })));
  }
}

interface Placing {
  onPanelSpot(spot: { corner: string; size: string }): void;
  onLaidOut(): void;
}

let gate: Gate;
let guide: Session;
let opened: number;
let closed: number;
let alive: boolean;
let snapshot: Snapshot | undefined;
let asked: (string | undefined)[];
let wishes: CommandInput[];
let settings: object[];
let reply: (wish: CommandInput) => CommandReply | undefined;
let tellChanged: () => void;
let tellTeach: () => void;
let pressNextHint: () => void;
let question: () => RecognitionSummary;
let holdInFrame: Parameters<PageClient['onHeldInFrame']>[0];
let answered: (Parameters<PageClient['answerFrame']>[1] & { frame: number })[];
let frameIsThere: boolean;
let placer: Placing | undefined;
let shown: PlacerView[];
let placing: { start: number; stop: number };
let cleanups: (() => void)[];
/** What of the page's events the page itself has seen. */
let heard: string[];

const link: PageClient = {
  snapshot: async (words) => {
    asked.push(words);
    return snapshot;
  },
  command: async (wish) => {
    wishes.push(wish);
    return reply(wish);
  },
  settings: async (change) => void settings.push(change),
  alive: () => alive,
  onChanged: (listener) => {
    tellChanged = listener;
  },
  onTeach: (listener) => {
    tellTeach = listener;
  },
  onNextHint: (listener) => {
    pressNextHint = listener;
  },
  onQuestion: (answer) => {
    question = answer;
  },
  onHeldInFrame: (listener) => {
    holdInFrame = listener;
  },
  answerFrame: async (frame, answer) => {
    answered.push({ frame, ...answer });
    return frameIsThere;
  },
  showAtTop: async () => undefined,
  onAnswer: () => undefined,
  onDescribe: () => undefined,
};

const goTo = (address: string): void => (window as never as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
/** Everything that is due: answers, frames, renderings. */
const settle = async (): Promise<void> => {
  for (let i = 0; i < 4; i++) await vi.advanceTimersByTimeAsync(20);
};

/** Removes from the page, at the end, whatever the guide hangs on it. */
function trackListeners(target: EventTarget): void {
  const add = target.addEventListener.bind(target);
  const spy = vi.spyOn(target, 'addEventListener').mockImplementation(((type: string, listener: EventListener, options?: never) => {
    add(type, listener, options);
    cleanups.push(() => target.removeEventListener(type, listener, options));
  }) as never);
  cleanups.push(() => spy.mockRestore());
}

beforeEach(() => {
  vi.useFakeTimers({
    toFake: [
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
      'requestAnimationFrame',
      'cancelAnimationFrame',
      'performance',
      'Date',
    ],
  });
  cleanups = [];
  Mutations.all = [];
  Screens.last = undefined;
  Screens.made = 0;
  seen = undefined;
  renderings = 0;
  drawn = false;
  placer = undefined;
  shown = [];
  placing = { start: 0, stop: 0 };
  [opened, closed, alive] = [0, 0, true];
  snapshot = snapshotOf(ready());
  [asked, wishes, settings, heard, answered, frameIsThere] = [[], [], [], [], [], true];
  reply = () => ({ outcome: { ok: true }, snapshot: snapshot as Snapshot });
  vi.stubGlobal('MutationObserver', Mutations);
  vi.stubGlobal('IntersectionObserver', Screens);
  vi.stubGlobal('ResizeObserver', undefined);
  trackListeners(window);
  trackListeners(document);
  // this DOM does not know of the top layer: a dialog of ours that is open is taken for modal
  const { matches } = Element.prototype;
  Element.prototype.matches = function (this: Element, selector: string): boolean {
    return selector === ':modal' && this.getAttribute('role') === 'alertdialog' ? this.hasAttribute('open') : matches.call(this, selector);
  } as typeof matches;
  cleanups.push(() => {
    Element.prototype.matches = matches;
  });
  vi.spyOn(Placer.prototype, 'start').mockImplementation(() => void placing.start++);
  vi.spyOn(Placer.prototype, 'stop').mockImplementation(() => void placing.stop++);
  vi.spyOn(Placer.prototype, 'show').mockImplementation(function (this: Placer, view) {
    placer = this as never as Placing;
    shown.push(view);
  });
});
afterEach(() => {
  gate.close();
  gate.judge = undefined;
  for (const cleanup of cleanups.reverse()) cleanup();
  for (const left of document.querySelectorAll(HOST_TAG)) left.remove();
  document.body.innerHTML = '';
  goTo(HOME);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A guide on a page. All its controls are on screen unless the test says otherwise. */
async function open(address: string, html: string, onScreen = true): Promise<void> {
  goTo(address);
  document.body.innerHTML = html;
  gate = createGate(window);
  const { open: really, close } = gate;
  gate.open = () => {
    opened++;
    really();
  };
  gate.close = () => {
    closed++;
    close();
  };
  for (const type of [
    'pointerdown',
    'pointerup',
    'click',
    'dblclick',
    'auxclick',
    'keydown',
    'keypress',
    'keyup',
    'submit',
    'pointerover',
    'pointermove',
    'mousedown',
  ])
    window.addEventListener(type, (event) => void heard.push(event.type), true);
  guide = new Session(window as never, gate, link);
  guide.start();
  const { judge } = gate;
  gate.judge = (event, kind) => {
    const verdict = judge?.(event, kind) as GateVerdict;
    expect(['pass', 'hide', 'stop']).toContain(verdict);
    return verdict;
  };
  await settle();
  if (onScreen) await screenAll();
}
const screenAll = async (): Promise<void> => {
  if (Screens.last) Screens.last.say(Screens.last.watched, true);
  await settle();
};

/** The page has changed. */
async function change(target: Node = document.body): Promise<void> {
  for (const observer of Mutations.all)
    if (observer.nodes.some(({ deep }) => deep)) observer.callback([{ type: 'childList', target, addedNodes: [], removedNodes: [] }]);
  await settle();
}
/** The address has changed, and the page tells. */
async function moveTo(address: string, html?: string): Promise<void> {
  goTo(address);
  if (html !== undefined) document.body.innerHTML = html;
  window.dispatchEvent(new Event('popstate'));
  await settle();
}

interface Act {
  trusted?: boolean;
  key?: string;
  repeat?: boolean;
  submitter?: Element | null;
}
/** An event as the browser makes it; says whether the page has seen it and whether the browser may act. */
function fire(target: EventTarget, type: string, { trusted = true, key, repeat = false, submitter }: Act = {}): string {
  const options = { bubbles: true, composed: true, cancelable: true };
  const event = type.startsWith('key')
    ? new KeyboardEvent(type, { ...options, key: key ?? 'Enter', repeat })
    : type === 'submit'
      ? new Event(type, options)
      : new MouseEvent(type, options);
  if (submitter !== undefined) Object.defineProperty(event, 'submitter', { value: submitter });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  heard = [];
  target.dispatchEvent(event);
  return heard.length > 0 ? 'pass' : event.defaultPrevented ? 'stop' : 'hide';
}
const host = (): HTMLElement | null => document.querySelector(`html > ${HOST_TAG}`);
const root = (): ShadowRoot => shown.at(-1)?.root as ShadowRoot;
/** Our closed root, whatever stands in it. */
const shadow = (): ShadowRoot => (guide as never as { overlay: { root: ShadowRoot } }).overlay.root;
const inDialog = (action: string): HTMLElement | null => shadow()?.querySelector(`[role="alertdialog"] [data-action="${action}"]`) ?? null;
/** An event of the owner's on our dialog, as the window hears it: its target inside of our closed root cannot be seen. */
function onDialog(type: string, action?: string, act: Act = {}): string {
  const at = action === undefined ? null : inDialog(action);
  shadow().elementFromPoint = () => at;
  return fire(host() as Element, type, act);
}
/** A whole press with the pointer. */
function pressInDialog(action: string): void {
  onDialog('pointerdown', action);
  onDialog('click', action);
}
const hintOf = (id: string): string | undefined => seen?.hints.find(({ advice }) => advice.element === byId(id))?.key;

describe('routes', () => {
  it('is awake on a page of the account, and says what it sees', async () => {
    drawn = true;
    await open(DELETE, DELETE_PAGE);
    expect([opened, closed]).toEqual([1, 0]);
    expect(host()?.getAttribute('data-page')).toBe('delete-account');
    expect(question().page).toBe('delete-account');
    expect(seen?.hints.map(({ advice }) => advice.control).sort()).toEqual(['delete-account-confirm', 'delete-account-consent']);
    expect(root().querySelector('[data-mark="delete-account-confirm"]')).not.toBeNull();
  });

  it('does nothing at all on a secret one', async () => {
    await open(SECRET, DELETE_PAGE);
    expect(opened).toBe(0);
    expect(closed).toBeGreaterThan(0);
    expect(Mutations.all.flatMap(({ nodes }) => nodes).length).toBeLessThanOrEqual(1); // the address alone
    expect(asked).toEqual([]);
    expect(host()).toBeNull();
    expect(question()).toEqual({ confidence: 0, controls: [], evidence: [] });
    expect(fire(byId('last'), 'click')).toBe('pass');
    fire(byId('plain'), 'keyup', { key: 'a' });
    await change();
    tellTeach();
    await settle();
    expect([host(), asked]).toEqual([null, []]);
  });

  it('falls asleep on the way to a secret one, and leaves nothing', async () => {
    await open(DELETE, DELETE_PAGE);
    fire(byId('last'), 'click');
    const before = placing.stop;
    const screens = Screens.last;
    await moveTo(SECRET);
    expect(host()).toBeNull();
    expect(closed).toBe(1);
    expect(placing.stop).toBeGreaterThan(before);
    expect(screens?.watched.size).toBe(0);
    expect(question().page).toBeUndefined();
    expect(fire(byId('last'), 'click')).toBe('pass');
    // the gate may be slow to close: what it still asks about passes
    expect(gate.judge?.(new MouseEvent('click'), 'press')).toBe('pass');
    await change();
    expect(host()).toBeNull();
  });

  it('wakes again where it may be, without what was held before', async () => {
    await open(DELETE, DELETE_PAGE);
    fire(byId('last'), 'click');
    tellTeach();
    expect(seen?.dialog?.held).toBeDefined();
    await moveTo(SECRET);
    await moveTo(DELETE);
    await screenAll();
    expect(opened).toBe(2);
    expect(host()?.getAttribute('data-page')).toBe('delete-account');
    expect([seen?.dialog?.held, seen?.teaching]).toEqual([undefined, undefined]);
    expect(asked).toHaveLength(1);
    expect(seen?.hints).toHaveLength(2);
    fire(byId('last'), 'click');
    expect(seen?.dialog?.held?.press.control).toBe('delete-account-confirm');
  });

  it('reads a page anew after it was asleep', async () => {
    await open(DELETE, DELETE_PAGE);
    await moveTo(SECRET, '');
    document.body.innerHTML = DEVICE_PAGE;
    await moveTo(CLOUD);
    expect(host()?.getAttribute('data-page')).toBe('device');
  });

  it('opens the gate once for all pages where it may be', async () => {
    await open(OTHER, DELETE_PAGE);
    expect(host()).toBeNull();
    await moveTo(CLOUD, DEVICE_PAGE);
    expect(host()?.getAttribute('data-page')).toBe('device');
    await moveTo(OTHER);
    expect(host()).toBeNull();
    expect([opened, closed]).toEqual([1, 0]);
  });

  it('notices a silent change of the address at the next press', async () => {
    await open(OTHER, DELETE_PAGE);
    expect(fire(byId('last'), 'click')).toBe('pass');
    goTo(DELETE);
    expect(fire(byId('last'), 'click')).toBe('stop');
    goTo(SECRET);
    expect(fire(byId('last'), 'click')).toBe('pass');
    expect([closed, host()]).toEqual([1, null]);
  });

  it('notices it at the next change of the page, too', async () => {
    await open(DELETE, DELETE_PAGE);
    goTo(SECRET);
    await change();
    expect([closed, host()]).toEqual([1, null]);
  });

  it('shows on the next page what was closed on this one', async () => {
    drawn = true;
    await open(DELETE, '');
    const closed = (): string[] => [...(seen?.closedNotices ?? [])];
    seen?.on.closeNotice('last-button-unknown');
    seen?.on.hide();
    expect(closed()).toEqual(['last-button-unknown']);
    expect(root().querySelector('[data-notice]')).toBeNull();
    expect(seen?.advice.showPanel).toBe(false);
    expect(shown.at(-1)?.panel).toBeUndefined();
    expect(root().querySelector('.panel')).toBeNull();
    await moveTo(`${DELETE}?x=1`);
    expect(closed()).toEqual([]);
    expect(root().querySelector('[data-notice="last-button-unknown"]')).not.toBeNull();
    expect(seen?.advice.showPanel).toBe(true);
  });

  it.each([
    [true, 2],
    [false, 1],
  ])('asks again when a page comes back from the cache: %j', async (persisted, times) => {
    await open(DELETE, DELETE_PAGE);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
    await settle();
    expect(asked).toHaveLength(times);
  });

  it('asks nothing when a page comes back where it may not be', async () => {
    await open(SECRET, DELETE_PAGE);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await settle();
    expect(asked).toEqual([]);
  });
});

describe('asking the background', () => {
  it('asks once, and says which words are here from then on', async () => {
    await open(DELETE, DELETE_PAGE);
    await change();
    await change();
    expect(asked).toEqual([undefined]);
    tellChanged();
    await settle();
    expect(asked).toEqual([undefined, 'ru']);
  });

  it('takes words of another language when they come', async () => {
    await open(DELETE, DELETE_PAGE);
    snapshot = snapshotOf(ready(), {}, { language: 'ar', direction: 'rtl', messages: {} as never });
    expect(shown.at(-1)?.rtl).toBe(false);
    tellChanged();
    await settle();
    expect(seen?.t.language).toBe('ar');
    expect(shown.at(-1)?.rtl).toBe(true);
    snapshot = snapshotOf(ready(), {}, null);
    tellChanged();
    await settle();
    expect(seen?.t.language).toBe('ar');
  });

  it.each(['loading', 'interactive'])('asks about a page that nobody knows only when it is complete, not while %s', async (state) => {
    Object.defineProperty(document, 'readyState', { value: state, configurable: true });
    cleanups.push(() => Reflect.deleteProperty(document, 'readyState'));
    await open(CLOUD, STRANGE_PAGE);
    expect(asked).toEqual([]);
    Object.defineProperty(document, 'readyState', { value: 'complete', configurable: true });
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await change();
    expect(asked).toEqual([undefined]);
    expect(host()).toBeNull();
  });

  it('asks about a page that it knows as soon as that has been looked at, were it still loading', async () => {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    cleanups.push(() => Reflect.deleteProperty(document, 'readyState'));
    await open(CLOUD, DEVICE_PAGE);
    expect(asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked).toEqual([undefined]);
  });

  it('says of a tab that nobody looks at what its address says', async () => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    cleanups.push(() => Reflect.deleteProperty(document, 'visibilityState'));
    await open(DELETE, '');
    expect(host()?.dataset['page']).toBe('delete-account');
    await open(CLOUD, '');
    expect(question()).toEqual({ confidence: 0, controls: [], evidence: [] });
  });

  it('asks about an address that it knows at once', async () => {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    cleanups.push(() => Reflect.deleteProperty(document, 'readyState'));
    await open(DELETE, '');
    expect(asked).toEqual([undefined]);
    expect(host()).toBeNull();
  });

  it('reads an address that changes before the page is there together with the page', async () => {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    cleanups.push(() => Reflect.deleteProperty(document, 'readyState'));
    await open(CLOUD, DELETE_PAGE);
    await moveTo(DELETE);
    expect(question()).toEqual({ confidence: 0, controls: [], evidence: [] });
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await settle();
    expect(question().page).toBe('delete-account');
  });

  it('shows nothing before there are words, but holds with words of its own', async () => {
    snapshot = undefined;
    await open(DELETE, DELETE_PAGE);
    expect(host()).toBeNull();
    expect(fire(byId('last'), 'click')).toBe('stop');
    expect(shadow().querySelector('[role="alertdialog"]')?.textContent).toMatch(/нажмите снова.*press again/s);
    snapshot = snapshotOf(ready());
    tellChanged();
    await settle();
    expect(seen?.dialog?.held?.press.control).toBe('delete-account-confirm');
    expect(seen?.dialog?.held?.blind).toBeUndefined();
  });

  it('is blind when nobody answers, and sees again when somebody does', async () => {
    await open(DELETE, DELETE_PAGE);
    expect(seen?.advice.progress).toBe('ready');
    snapshot = undefined;
    tellChanged();
    await settle();
    expect(seen?.advice.progress).toBe('unreadable');
    expect(seen?.dead).toBe(false);
    fire(byId('last'), 'click');
    expect(seen?.dialog?.held?.blind).toBe('unreadable');
    snapshot = snapshotOf(ready());
    tellChanged();
    await settle();
    expect(seen?.dialog?.held?.blind).toBeUndefined();
  });

  it('keeps the last it knew where the extension has died', async () => {
    snapshot = snapshotOf(ready(), { guard: 'warn' });
    await open(DELETE, DELETE_PAGE);
    snapshot = undefined;
    alive = false;
    tellChanged();
    await settle();
    expect(seen?.dead).toBe(true);
    expect(fire(byId('last'), 'click')).toBe('pass');
  });

  it('stays with the owner’s settings while nobody answers', async () => {
    snapshot = snapshotOf(ready(), { guard: 'warn' });
    await open(DELETE, DELETE_PAGE);
    snapshot = undefined;
    tellChanged();
    await settle();
    expect(fire(byId('last'), 'click')).toBe('pass');
  });
});

describe('the panel', () => {
  const panel = () => shown.at(-1)?.panel;
  const widen = (width: number): void => {
    const { happyDOM } = window as unknown as { happyDOM: { setViewport(size: { width: number }): void } };
    const before = window.innerWidth;
    happyDOM.setViewport({ width });
    cleanups.push(() => happyDOM.setViewport({ width: before }));
  };

  it.each<[Partial<Settings>, number, object]>([
    [{}, 1024, { side: 'end', folded: false }],
    [{ side: 'start' }, 1024, { side: 'start', folded: false }],
    [{ folded: true }, 1024, { side: 'end', folded: true }],
    [{}, 600, { side: 'end', folded: false }],
    [{}, 599, { side: 'end', folded: true }],
  ])('with %j on a screen of %i', async (owner, width, expected) => {
    widen(width);
    snapshot = snapshotOf(ready(), owner);
    await open(DELETE, DELETE_PAGE);
    expect(panel()).toEqual(expected);
  });

  it('is folded, and tells the background', async () => {
    await open(DELETE, DELETE_PAGE);
    seen?.on.fold(true);
    expect(panel()).toEqual({ side: 'end', folded: true });
    expect(settings).toEqual([{ side: 'end', folded: true }]);
    seen?.on.fold(false);
    expect(panel()).toEqual({ side: 'end', folded: false });
  });

  it('is a bar where the page has nothing to do, until the owner opens it, and again on the next page', async () => {
    snapshot = snapshotOf(ready({ journey: 'delete-account' }));
    await open(DELETE, DELETE_PAGE);
    expect(panel()).toEqual({ side: 'end', folded: true });
    seen?.on.fold(false);
    expect(panel()).toEqual({ side: 'end', folded: false });
    await moveTo(`${DELETE}?again`);
    expect(panel()).toEqual({ side: 'end', folded: true });
  });

  it('is moved to the other side and back', async () => {
    await open(DELETE, DELETE_PAGE);
    seen?.on.move();
    expect(panel()).toEqual({ side: 'start', folded: false });
    seen?.on.move();
    expect(panel()).toEqual({ side: 'end', folded: false });
    expect(settings).toEqual([
      { side: 'start', folded: false },
      { side: 'end', folded: false },
    ]);
  });

  it.each<[string, Partial<Settings>, object]>([
    ['stays as it is here while the settings stay', {}, { side: 'end', folded: true }],
    ['follows the side', { side: 'start' }, { side: 'start', folded: false }],
    ['follows the folding', { folded: true }, { side: 'end', folded: true }],
  ])('%s', async (_name, owner, expected) => {
    await open(DELETE, DELETE_PAGE);
    seen?.on.fold(true);
    snapshot = snapshotOf(ready(), owner);
    tellChanged();
    await settle();
    expect(panel()).toEqual(expected);
  });

  it('opens where the owner has unfolded it elsewhere', async () => {
    snapshot = snapshotOf(ready(), { folded: true });
    await open(DELETE, DELETE_PAGE);
    snapshot = snapshotOf(ready());
    tellChanged();
    await settle();
    expect(panel()).toEqual({ side: 'end', folded: false });
  });

  it('is drawn anew when there is room for its bar only, and not for another corner', async () => {
    await open(DELETE, DELETE_PAGE);
    expect(seen?.folded).toBe(false);
    const before = renderings;
    placer?.onPanelSpot({ corner: 'bottom-end', size: 'whole' });
    placer?.onPanelSpot({ corner: 'top-end', size: 'whole' });
    placer?.onPanelSpot({ corner: 'top-end', size: 'away' });
    expect(renderings).toBe(before);
    placer?.onPanelSpot({ corner: 'top-end', size: 'folded' });
    expect(seen?.folded).toBe(true);
    expect(renderings).toBe(before + 1);
    placer?.onPanelSpot({ corner: 'bottom-end', size: 'folded' });
    expect(renderings).toBe(before + 1);
    await moveTo(SECRET);
    await moveTo(DELETE);
    await screenAll();
    expect(seen?.folded).toBe(false);
  });

  it('follows the light of the page, once for each change', async () => {
    await open(DELETE, DELETE_PAGE);
    expect(seen?.theme).toBe('light');
    const before = renderings;
    placer?.onLaidOut();
    expect(renderings).toBe(before);
    document.body.style.backgroundColor = 'rgb(10, 10, 10)';
    placer?.onLaidOut();
    expect(seen?.theme).toBe('dark');
    expect(renderings).toBe(before + 1);
    document.body.removeAttribute('style');
    placer?.onLaidOut();
    expect(seen?.theme).toBe('light');
  });
});

describe('what the owner says in the panel', () => {
  const device = { kind: 'phone', name: 'Redmi 9' } as const;
  const other = { kind: 'tablet', name: 'Mi Pad' } as const;

  it('a step, of a device or not', async () => {
    await open(DELETE, DELETE_PAGE);
    const [plain] = openBefore('delete-account-confirm', undefined, ready());
    const own = openBefore('delete-account-confirm', undefined, ready({ devices: [phone] })).find((item) => item.device);
    seen?.on.setStep(plain as never, true);
    seen?.on.setStep(own as never, false);
    await settle();
    expect(wishes).toStrictEqual([
      { type: 'set-step', step: plain?.id, account: 0, done: true },
      { type: 'set-step', step: own?.id, device: 'p', account: 0, done: false },
    ]);
  });

  it('that a device is gone from the page', async () => {
    await open(DELETE, DELETE_PAGE);
    seen?.on.markRemoved(phone);
    await settle();
    expect(wishes).toStrictEqual([{ type: 'set-step', step: 'removed-on-web', device: 'p', done: true }]);
  });

  it('that devices of the page are his, one after another', async () => {
    await open(DELETE, DELETE_PAGE);
    seen?.on.takeDevices([device, other]);
    await settle();
    expect(wishes).toStrictEqual([
      { type: 'add-device', device: { id: expect.any(String), ...device, fromPage: true } },
      { type: 'add-device', device: { id: expect.any(String), ...other, fromPage: true } },
    ]);
    const [first, second] = wishes.map((wish) => (wish.type === 'add-device' ? wish.device.id : ''));
    expect(first).not.toBe(second);
  });

  it('and goes on with none after one was refused', async () => {
    await open(DELETE, DELETE_PAGE);
    reply = () => ({ outcome: { ok: false, reason: 'full' } as never, snapshot: snapshot as Snapshot });
    seen?.on.takeDevices([device, other]);
    await settle();
    expect(wishes).toHaveLength(1);
  });

  it('shows that it is being kept, and what came of it', async () => {
    await open(DELETE, DELETE_PAGE);
    expect(seen?.busy).toBe(false);
    snapshot = snapshotOf(ready({ journey: 'delete-account' }));
    seen?.on.markRemoved(phone);
    expect(seen?.busy).toBe(true);
    expect(seen?.advice.checklist).toBeUndefined();
    await settle();
    expect(seen?.busy).toBe(false);
    expect(seen?.problem).toBeUndefined();
    expect(seen?.advice.checklist?.journey).toBe('delete-account');
  });

  it.each<[string, CommandReply | undefined]>([
    ['refused.no-answer', undefined],
    ['refused.full', { outcome: { ok: false, reason: 'full' } as never, snapshot: snapshotOf(ready()) }],
  ])('says why it was not kept: %s', async (problem, answer) => {
    await open(DELETE, DELETE_PAGE);
    reply = () => answer;
    seen?.on.markRemoved(phone);
    await settle();
    expect([seen?.problem, seen?.busy]).toEqual([problem, false]);
    reply = () => ({ outcome: { ok: true }, snapshot: snapshotOf(ready(), {}, null) });
    seen?.on.markRemoved(phone);
    await settle();
    expect(seen?.problem).toBeUndefined();
    expect(seen?.t.language).toBe('ru');
  });

  it('takes the words that come with an answer', async () => {
    await open(DELETE, DELETE_PAGE);
    reply = () => ({ outcome: { ok: true }, snapshot: snapshotOf(ready(), {}, { ...WORDS, language: 'en' }) });
    seen?.on.markRemoved(phone);
    await settle();
    expect(seen?.t.language).toBe('en');
  });
});

describe('teaching', () => {
  const lesson = {
    id: 'l1',
    at: 1,
    side: 'cloud',
    route: '/#/somewhere',
    page: 'device',
    control: 'remove-device',
    label: labelHash('Распрощаться с гаджетом'),
  } as const;

  it('begins from the popup, on a page that nobody knows', async () => {
    await open(CLOUD, STRANGE_PAGE);
    expect(host()).toBeNull();
    tellTeach();
    await settle();
    expect(seen?.teaching).toEqual({ step: 'point' });
    expect(host()?.hasAttribute('data-page')).toBe(false);
    expect(seen?.advice).toMatchObject({ hints: [], evidence: [], notices: [], showPanel: false, progress: 'loading' });
    expect(asked).toHaveLength(1);
  });

  it('asks for words first where there are none', async () => {
    snapshot = undefined;
    await open(CLOUD, STRANGE_PAGE);
    snapshot = snapshotOf(ready());
    tellTeach();
    await settle();
    expect(asked).toHaveLength(2);
    expect(seen?.teaching).toEqual({ step: 'point' });
  });

  it('keeps every press from the page meanwhile, but no movement, and not the presses on ourselves', async () => {
    await open(CLOUD, STRANGE_PAGE);
    tellTeach();
    await settle();
    expect(fire(byId('strange'), 'pointerover')).toBe('pass');
    for (const type of ['pointerdown', 'click', 'dblclick', 'submit']) expect(fire(byId('strange'), type), type).not.toBe('pass');
    expect(seen?.teaching).toEqual({ step: 'name', label: 'Распрощаться с гаджетом' });
    expect(fire(host() as Element, 'click')).toBe('pass');
    seen?.on.teachAgain();
    expect(seen?.teaching).toEqual({ step: 'point' });
    seen?.on.teachStop();
    expect(host()).toBeNull();
    expect(fire(byId('strange'), 'click')).toBe('pass');
  });

  it('keeps the lesson, and knows the control from then on', async () => {
    await open(CLOUD, STRANGE_PAGE);
    tellTeach();
    await settle();
    fire(byId('strange'), 'click');
    reply = () => ({ outcome: { ok: true }, snapshot: snapshotOf(ready({ lessons: [lesson] })) });
    seen?.on.teach('remove-device');
    await settle();
    await screenAll();
    const { id: _id, at: _at, ...kept } = lesson;
    expect(wishes).toStrictEqual([{ type: 'learn', lesson: kept }]);
    expect(seen?.teaching).toBeUndefined();
    expect(host()?.getAttribute('data-page')).toBe('device');
    expect(seen?.hints.map(({ advice }) => advice.control)).toEqual(['remove-device']);
    expect(fire(byId('strange'), 'click')).toBe('stop');
    // a press is judged by the page as it is now, with the lessons
    byId('strange').outerHTML = '<button id="strange">Распрощаться с гаджетом</button>';
    expect(fire(byId('strange'), 'click')).toBe('stop');
  });

  it('goes on where the lesson is refused', async () => {
    await open(CLOUD, STRANGE_PAGE);
    tellTeach();
    await settle();
    fire(byId('strange'), 'click');
    reply = () => undefined;
    seen?.on.teach('remove-device');
    await settle();
    expect(seen?.teaching).toEqual({ step: 'name', label: 'Распрощаться с гаджетом' });
    expect(seen?.problem).toBe('refused.no-answer');
  });

  it('keeps nothing before something is pointed at', async () => {
    await open(CLOUD, STRANGE_PAGE);
    tellTeach();
    await settle();
    seen?.on.teach('remove-device');
    await settle();
    expect(wishes).toEqual([]);
    expect(seen?.teaching).toEqual({ step: 'point' });
  });

  it('forgets a lesson that is taken back, and reads the page again only then', async () => {
    snapshot = snapshotOf(ready({ lessons: [lesson] }));
    await open(CLOUD, STRANGE_PAGE);
    expect(host()?.getAttribute('data-page')).toBe('device');
    const words = byId('strange').textContent;
    byId('strange').textContent = 'Прочее';
    tellChanged();
    await settle();
    expect(host()?.getAttribute('data-page')).toBe('device');
    byId('strange').textContent = words;
    snapshot = snapshotOf(ready({ lessons: [{ ...lesson, id: 'l2', control: 'turn-off-find-device' }] }));
    tellChanged();
    await settle();
    await screenAll();
    expect(seen?.hints.map(({ advice }) => advice.control)).toEqual(['turn-off-find-device']);
    snapshot = snapshotOf(ready());
    tellChanged();
    await settle();
    expect(host()).toBeNull();
    expect(fire(byId('strange'), 'click')).toBe('pass');
  });

  it('keeps the lessons over a secret page, and learns nothing there', async () => {
    snapshot = snapshotOf(ready({ lessons: [lesson] }));
    await open(CLOUD, STRANGE_PAGE);
    await moveTo(SECRET);
    await moveTo(CLOUD);
    expect(host()?.getAttribute('data-page')).toBe('device');
    await moveTo(SECRET);
    snapshot = snapshotOf(ready({ lessons: [{ ...lesson, id: 'l2' }] }));
    tellChanged();
    await settle();
    expect([host(), question().page]).toEqual([null, undefined]);
  });

  it('forgets its lessons while nothing can be read', async () => {
    snapshot = snapshotOf(ready({ lessons: [lesson] }));
    await open(CLOUD, STRANGE_PAGE);
    snapshot = snapshotOf({ state: 'unreadable', reason: 'x' });
    tellChanged();
    await settle();
    expect(host()).toBeNull();
  });
});

describe('the guard', () => {
  it.each<[string, Act, string, boolean]>([
    ['click', {}, 'stop', true],
    ['auxclick', {}, 'stop', true],
    ['dblclick', {}, 'stop', false],
    ['pointerdown', {}, 'hide', false],
    ['pointerup', {}, 'hide', false],
    ['mousedown', {}, 'hide', false],
    ['touchstart', {}, 'hide', false],
    ['keydown', { key: 'Enter' }, 'stop', true],
    ['keydown', { key: ' ' }, 'stop', true],
    ['keydown', { key: 'Enter', repeat: true }, 'stop', false],
    ...['Tab', 'ArrowDown', 'Escape', 'Home', 'a'].map((key): [string, Act, string, boolean] => ['keydown', { key }, 'pass', false]),
    ['keyup', { key: 'Enter' }, 'stop', false],
    ['keyup', { key: ' ' }, 'stop', false],
    ['keypress', { key: 'Enter' }, 'stop', false],
    ['keypress', { key: 'x' }, 'pass', false],
    ['click', { trusted: false }, 'stop', false],
    ['keydown', { key: 'Enter', trusted: false }, 'stop', false],
  ])('%s %j on the last button: %s, and asks: %j', async (type, act, verdict, asks) => {
    await open(DELETE, DELETE_PAGE);
    heard = [];
    for (const target of ['last', 'word']) {
      if (type === 'touchstart') window.addEventListener('touchstart', () => heard.push('touchstart'), true);
      expect(fire(byId(target), type, act), target).toBe(verdict);
      expect(seen?.dialog?.held !== undefined).toBe(asks);
    }
  });

  it('holds by what stands there now, before anybody has told', async () => {
    await open(DELETE, DELETE_PAGE);
    byId('last').outerHTML = '<button id="last">Удалить аккаунт</button>';
    expect(fire(byId('last'), 'click')).toBe('stop');
    expect(seen?.dialog?.held?.press).toEqual({ control: 'delete-account-confirm', device: undefined, inDialog: false });
  });

  it('lets pass what is no such button any more, before anybody has told', async () => {
    await open(DELETE, DELETE_PAGE);
    byId('last').textContent = 'Отмена';
    expect(fire(byId('last'), 'click')).toBe('pass');
  });

  it('lets everything else pass', async () => {
    await open(DELETE, DELETE_PAGE);
    for (const id of ['plain', 'consent', 'field'])
      for (const type of ['pointerdown', 'click']) expect(fire(byId(id), type), id).toBe('pass');
    expect(fire(byId('consent'), 'keydown', { key: ' ' })).toBe('pass');
    expect(fire(document, 'keydown')).toBe('pass');
    expect(seen?.dialog?.held).toBeUndefined();
  });

  it('lets the same words pass where nothing is recognised', async () => {
    await open(OTHER, DELETE_PAGE);
    expect(fire(byId('last'), 'click')).toBe('pass');
    await moveTo('https://account.xiaomi.com/fe/next/home', '<button id="last">Удалить аккаунт</button>');
    expect(fire(byId('last'), 'click')).toBe('pass');
  });

  it('only warns where the owner wants so', async () => {
    snapshot = snapshotOf(ready(), { guard: 'warn' });
    await open(DELETE, DELETE_PAGE);
    expect(fire(byId('last'), 'click')).toBe('pass');
  });

  it('lets pass what is due', async () => {
    snapshot = snapshotOf(finished());
    await open(DELETE, DELETE_PAGE);
    expect(fire(byId('last'), 'click')).toBe('pass');
    expect(fire(byId('last'), 'pointerover')).toBe('pass');
  });

  it('does not hold presses on ourselves', async () => {
    await open(DELETE, DELETE_PAGE);
    const ours = host() as Element;
    byId('last').append(ours);
    expect(fire(ours, 'click')).toBe('pass');
  });

  it('knows the device, and whether it stands in a dialog', async () => {
    await open(CLOUD, LIST_PAGE);
    fire(byId('remove-two'), 'click');
    expect(seen?.dialog?.held?.press).toEqual({ control: 'remove-device', device: 'Телефон Ани', inDialog: false });
    await moveTo(`${CLOUD}/x`, `<div role="dialog">${DEVICE_PAGE}</div>`);
    fire(byId('remove'), 'click');
    expect(seen?.dialog?.held?.press).toEqual({ control: 'remove-device', device: 'Redmi Note 8 Pro', inDialog: true });
  });

  it('asks the background at a press that comes before everything else', async () => {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    cleanups.push(() => Reflect.deleteProperty(document, 'readyState'));
    await open(CLOUD, '');
    document.body.innerHTML = DEVICE_PAGE;
    expect(asked).toEqual([]);
    expect(fire(byId('remove'), 'click')).toBe('stop');
    expect(asked).toEqual([undefined]);
    await settle();
    expect(seen?.dialog?.held?.press.control).toBe('remove-device');
    fire(byId('remove'), 'click');
    expect(asked).toHaveLength(1);
  });

  it('comes back when it asks, though the page has taken us away', async () => {
    await open(DELETE, DELETE_PAGE);
    const element = host() as Element;
    element.remove();
    fire(byId('last'), 'click');
    expect(element.isConnected).toBe(true);
    element.remove();
    await change();
    expect(element.isConnected).toBe(true);
    // and is drawn again when it has come back by itself
    const before = renderings;
    element.remove();
    for (const observer of Mutations.all) if (observer.nodes.length > 0 && !observer.nodes.some(({ deep }) => deep)) observer.callback([]);
    expect(element.isConnected).toBe(true);
    expect(renderings).toBeGreaterThan(before);
  });
});

describe('forms', () => {
  /** The last button as the form's default button. */
  const SUBMITS = DELETE_PAGE.replace('type="button"', 'type="submit"');

  it('holds Enter in a field of the form whose default button it would press', async () => {
    await open(DELETE, SUBMITS);
    for (const type of ['keydown', 'keypress', 'keyup']) expect(fire(byId('field'), type), type).toBe('stop');
    expect(seen?.dialog?.held?.press.control).toBe('delete-account-confirm');
    for (const key of ['a', ' ', 'Tab']) expect(fire(byId('field'), 'keydown', { key }), key).toBe('pass');
    expect(fire(byId('field'), 'click')).toBe('pass');
  });

  it.each([
    ['a text area', '<textarea id="other"></textarea>', 'pass'],
    ['a picker', '<select id="other"></select>', 'pass'],
    ['another field', '<input id="other">', 'stop'],
    ['a field, where another button is the default one', '<input id="other"><button>Сохранить</button>', 'pass'],
    ['a field, where the default button is switched off', '<input id="other"><button disabled>Удалить аккаунт</button>', 'pass'],
    ['a button of the form', '<input type="button" value="Отмена" id="other">', 'pass'],
  ])('Enter in %s of the form', async (_name, html, verdict) => {
    await open(DELETE, SUBMITS);
    byId('field').outerHTML = html;
    expect(fire(byId('other'), 'keydown')).toBe(verdict);
  });

  it('lets Enter pass in a field that sends nothing of the kind', async () => {
    await open(DELETE, `${DELETE_PAGE}<form><input id="elsewhere"><button>Отмена</button></form><input id="alone">`);
    expect(fire(byId('elsewhere'), 'keydown')).toBe('pass');
    expect(fire(byId('alone'), 'keydown')).toBe('pass');
    expect(seen?.dialog?.held).toBeUndefined();
  });

  it('lets Enter pass where it would send the form, but press no button', async () => {
    await open(DELETE, DELETE_PAGE);
    expect(fire(byId('field'), 'keydown')).toBe('pass');
    expect(submit()).toBe('stop');
  });

  const submit = (submitter?: string | null): string =>
    fire(byId('form'), 'submit', submitter === undefined ? {} : { submitter: submitter === null ? null : byId(submitter) });

  it('holds a form that is sent by the last button, by something in or around it, or by the page itself', async () => {
    await open(DELETE, DELETE_PAGE.replace('<b id="word">', '<b id="word"><i id="deep"></i>'));
    for (const submitter of [undefined, null, 'last', 'word', 'form']) expect(submit(submitter), String(submitter)).toBe('stop');
    expect(seen?.dialog?.held?.press).toEqual({ control: 'delete-account-confirm', device: undefined, inDialog: false });
  });

  it('lets it pass when another button sends it', async () => {
    await open(DELETE, DELETE_PAGE.replace('</form>', '<button id="save">Сохранить</button></form>'));
    expect(submit('save')).toBe('pass');
    expect(seen?.dialog?.held).toBeUndefined();
  });

  it('knows a last button that stands outside of its form', async () => {
    const outside = '<form id="form"><input id="field"></form><button id="last" form="form">Удалить аккаунт</button>';
    await open(
      DELETE,
      DELETE_PAGE.replace(
        /<form[\s\S]*<\/form>/,
        `<label><input type="checkbox"> Да, я хочу навсегда удалить мой Mi Аккаунт и все его данные</label>${outside}<form id="loose"><input></form>`,
      ),
    );
    expect(seen?.hints.some(({ advice }) => advice.control === 'delete-account-confirm')).toBe(true);
    Object.defineProperty(byId('last'), 'form', { value: byId('form') });
    expect(submit()).toBe('stop');
    expect(fire(byId('loose'), 'submit')).toBe('pass');
  });

  it('knows which device a form would remove', async () => {
    await open(
      CLOUD,
      LIST_PAGE.replace(/<button id="remove-(one|two)">([^<]*)<\/button>/g, '<form id="form-$1"><button>$2</button></form>'),
    );
    expect(fire(byId('form-two'), 'submit')).toBe('stop');
    expect(seen?.dialog?.held?.press).toEqual({ control: 'remove-device', device: 'Телефон Ани', inDialog: false });
  });

  it('holds no form on a page that nobody knows, or without such a button', async () => {
    await open(OTHER, DELETE_PAGE);
    expect(submit()).toBe('pass');
    await moveTo(CLOUD, `${DEVICE_PAGE}<form id="form"><input></form>`);
    expect(submit()).toBe('pass');
    await moveTo('https://account.xiaomi.com/fe/service/account', '<form id="form"><a href="#">Удалить аккаунт</a></form>');
    expect(submit()).toBe('pass');
  });
});

describe('the dialog', () => {
  it('stands over the page', async () => {
    drawn = true;
    await open(DELETE, DELETE_PAGE);
    fire(byId('last'), 'click');
    expect(root().querySelector('[role="alertdialog"]')).not.toBeNull();
  });

  it('is answered "not yet": nothing is released', async () => {
    await open(DELETE, DELETE_PAGE);
    fire(byId('last'), 'click');
    guide.dialogs.take('not-yet');
    expect([seen?.dialog?.held, seen?.mayPress]).toEqual([undefined, undefined]);
    expect(fire(byId('last'), 'click')).toBe('stop');
  });

  it('is answered "go on": the owner presses himself, for a minute', async () => {
    drawn = true;
    await open(DELETE, DELETE_PAGE);
    fire(byId('last'), 'click');
    guide.dialogs.take('go-on');
    expect([seen?.dialog?.held, seen?.mayPress]).toEqual([undefined, 'released']);
    expect(root().querySelector('[data-notice="may-press"]')).not.toBeNull();
    expect(fire(byId('last'), 'click')).toBe('pass');
    expect(fire(byId('last'), 'pointerover')).toBe('pass');
    vi.advanceTimersByTime(RELEASE_MS);
    expect(fire(byId('last'), 'click')).toBe('stop');
    expect(seen?.mayPress).toBeUndefined();
  });

  it('"go on" means nothing once it is gone', async () => {
    await open(DELETE, DELETE_PAGE);
    fire(byId('last'), 'click');
    guide.dialogs.take('not-yet');
    guide.dialogs.take('go-on');
    expect(seen?.mayPress).toBeUndefined();
    expect(fire(byId('last'), 'click')).toBe('stop');
  });

  it('keeps the releases of two devices', async () => {
    await open(CLOUD, LIST_PAGE);
    for (const id of ['remove-one', 'remove-two']) {
      fire(byId(id), 'click');
      guide.dialogs.take('go-on');
    }
    for (const id of ['remove-one', 'remove-two']) expect(fire(byId(id), 'click'), id).toBe('pass');
  });

  it('says again that the button may be pressed, though that was closed before', async () => {
    drawn = true;
    await open(DELETE, DELETE_PAGE);
    fire(byId('last'), 'click');
    guide.dialogs.take('go-on');
    seen?.on.closeNotice('may-press');
    expect(root().querySelector('[data-notice="may-press"]')).toBeNull();
    vi.advanceTimersByTime(RELEASE_MS);
    fire(byId('last'), 'click');
    guide.dialogs.take('go-on');
    expect(root().querySelector('[data-notice="may-press"]')).not.toBeNull();
  });

  it('goes when the last step is done elsewhere', async () => {
    await open(DELETE, DELETE_PAGE);
    fire(byId('last'), 'click');
    const before = seen?.dialog?.held?.open.length ?? 0;
    snapshot = snapshotOf(ready({ steps: { 'sign-in-works': 1 } as Progress['steps'] }));
    tellChanged();
    await settle();
    expect(seen?.dialog?.held?.open).toHaveLength(before - 1);
    snapshot = snapshotOf(finished());
    tellChanged();
    await settle();
    expect([seen?.dialog?.held, seen?.mayPress]).toEqual([undefined, 'ready']);
  });

  it('does not announce what nobody has asked for', async () => {
    await open(DELETE, DELETE_PAGE);
    snapshot = snapshotOf(finished());
    tellChanged();
    await settle();
    expect(seen?.mayPress).toBeUndefined();
  });

  it('stays though the page is another by now, and goes with it', async () => {
    await open(CLOUD, DEVICE_PAGE);
    fire(byId('remove'), 'click');
    document.body.innerHTML = STRANGE_PAGE;
    await change();
    expect(seen?.dialog?.held?.press.control).toBe('remove-device');
    expect(host()?.hasAttribute('data-page')).toBe(false);
    guide.dialogs.take('not-yet');
    expect(host()).toBeNull();
  });

  it('remembers whether a device is lost', async () => {
    await open(CLOUD, DEVICE_PAGE);
    fire(byId('remove'), 'click');
    expect(seen?.dialog?.held?.lost).toBe('open');
    reply = () => ({ outcome: { ok: true }, snapshot: snapshotOf(ready({ devices: [{ ...phone, lost: 'yes' }] })) });
    guide.dialogs.take('lost-yes');
    await settle();
    expect(wishes).toStrictEqual([{ type: 'answer-lost', device: 'Redmi Note 8 Pro', answer: 'yes' }]);
    expect(seen?.dialog?.held?.lost).toBe('yes');
  });

  it.each(['yes', 'no'] as const)('remembers "%s" for a device without a name on this page alone', async (answer) => {
    await open(CLOUD, NAMELESS_PAGE);
    expect(fire(byId('remove'), 'click')).toBe('stop');
    expect(seen?.dialog?.held?.press.device).toBeUndefined();
    const before = renderings;
    guide.dialogs.take(`lost-${answer}`);
    expect(seen?.dialog?.held?.lost).toBe(answer);
    expect(renderings).toBeGreaterThan(before);
    expect(wishes).toEqual([]);
    guide.dialogs.take('not-yet');
    fire(byId('remove'), 'click');
    expect(seen?.dialog?.held?.lost).toBe(answer);
  });
});

describe('the dialog is ours alone', () => {
  beforeEach(async () => {
    drawn = true;
    await open(DELETE, DELETE_PAGE);
    document.elementFromPoint = () => host();
    fire(byId('last'), 'click');
  });

  it.each(['not-yet', 'go-on', 'more'])('takes no press in its first half second: %s', (action) => {
    vi.advanceTimersByTime(499);
    pressInDialog(action);
    expect(seen?.dialog).toMatchObject({ pressedOnce: false, expanded: false });
    expect(inDialog(action)).not.toBeNull();
  });

  it('takes no press that began in it', () => {
    vi.advanceTimersByTime(400);
    onDialog('pointerdown', 'not-yet');
    vi.advanceTimersByTime(200);
    onDialog('click', 'not-yet');
    expect(inDialog('not-yet')).not.toBeNull();
    pressInDialog('not-yet');
    expect(inDialog('not-yet')).toBeNull();
  });

  it('lets the page hear nothing that happens on it', () => {
    vi.advanceTimersByTime(1000);
    for (const type of ['pointerdown', 'pointerup', 'mousedown', 'touchstart', 'click', 'dblclick', 'pointerover', 'pointermove', 'wheel'])
      expect(onDialog(type), type).toBe('hide');
    for (const key of ['Tab', 'a', 'ArrowDown']) expect(onDialog('keydown', undefined, { key }), key).toBe('hide');
  });

  it('is no worse for a page that stops every event at the document', () => {
    vi.advanceTimersByTime(1000);
    const trap = (event: Event): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const type of ['click', 'pointerdown', 'keydown', 'focusin']) document.addEventListener(type, trap, true);
    pressInDialog('not-yet');
    expect(inDialog('not-yet')).toBeNull();
  });

  it('stops a key that repeats itself, comes too early, or went down elsewhere', () => {
    for (const key of ['Enter', ' ', 'Escape']) expect(onDialog('keydown', undefined, { key }), key).toBe('stop');
    vi.advanceTimersByTime(1000);
    for (const key of ['Enter', ' ', 'Escape']) {
      expect(onDialog('keydown', undefined, { key, repeat: true }), key).toBe('stop');
      expect(onDialog('keyup', undefined, { key }), key).toBe('stop');
    }
    expect(inDialog('not-yet')).not.toBeNull();
  });

  it.each(['Enter', ' '])('is pressed by %j where the focus is', (key) => {
    vi.advanceTimersByTime(1000);
    inDialog('more')?.focus();
    expect(onDialog('keydown', undefined, { key })).toBe('hide');
    expect(onDialog('keypress', undefined, { key })).toBe('hide');
    if (key === ' ') expect(onDialog('keyup', undefined, { key })).toBe('hide');
    onDialog('click');
    expect(seen?.dialog?.expanded).toBe(true);
  });

  it('goes at Escape', () => {
    vi.advanceTimersByTime(1000);
    expect(onDialog('keydown', undefined, { key: 'Escape' })).toBe('stop');
    expect(inDialog('not-yet')).toBeNull();
    expect(fire(byId('last'), 'click')).toBe('stop');
  });

  it('keeps the rest of its last key from the page’s button, on which the focus is again', () => {
    vi.advanceTimersByTime(1000);
    onDialog('keydown', undefined, { key: 'Escape' });
    expect(fire(byId('last'), 'keydown', { key: 'Escape', repeat: true })).toBe('stop');
    expect(fire(byId('last'), 'keyup', { key: 'Escape' })).toBe('stop');
    expect(fire(byId('last'), 'keydown', { key: 'Escape' })).toBe('pass');
    expect(fire(byId('last'), 'keyup', { key: 'Escape' })).toBe('pass');
  });

  it('lets a key that is held down press nothing, though "go on" was pressed by it', () => {
    vi.advanceTimersByTime(6000);
    pressInDialog('go-on');
    inDialog('go-on')?.focus();
    onDialog('keydown', 'go-on');
    onDialog('click', 'go-on');
    expect(seen?.mayPress).toBe('released');
    expect(fire(byId('last'), 'keydown', { repeat: true })).toBe('stop');
    expect(fire(byId('last'), 'keyup')).toBe('stop');
    expect(fire(byId('last'), 'keydown')).toBe('pass');
    expect(fire(byId('last'), 'keydown', { repeat: true })).toBe('stop');
  });

  it('goes when the browser closes it, and stays when it was only lifted', () => {
    vi.advanceTimersByTime(1000);
    const dialog = shadow().querySelector('dialog') as HTMLDialogElement;
    dialog.dispatchEvent(new Event('close'));
    expect(seen?.dialog).toBeDefined();
    dialog.removeAttribute('open');
    dialog.dispatchEvent(new Event('close'));
    expect(seen?.dialog).toBeUndefined();
  });

  it('takes nothing that the page makes up', () => {
    vi.advanceTimersByTime(1000);
    expect(onDialog('click', 'not-yet', { trusted: false })).toBe('stop');
    expect(inDialog('not-yet')).not.toBeNull();
  });

  it('needs the reading time, two presses, and an uncovered button to go on', () => {
    vi.advanceTimersByTime(4_900);
    pressInDialog('go-on');
    expect(seen?.dialog?.pressedOnce).toBe(false);
    vi.advanceTimersByTime(300);
    pressInDialog('go-on');
    expect(seen?.dialog).toMatchObject({ pressedOnce: true, wait: 0 });
    document.elementFromPoint = () => null;
    pressInDialog('go-on');
    expect(seen?.dialog?.covered).toBe(true);
    document.elementFromPoint = () => host();
    pressInDialog('go-on');
    expect([seen?.dialog, seen?.mayPress]).toEqual([undefined, 'released']);
  });

  it('comes to the top again, and takes nothing at once, when the page opens a modal dialog later', () => {
    vi.advanceTimersByTime(1000);
    const dialog = shadow().querySelector('dialog') as HTMLDialogElement;
    const shown = vi.spyOn(dialog, 'showModal');
    // browsers tell of it later, when it is open again
    vi.spyOn(dialog, 'close').mockImplementation(() => dialog.removeAttribute('open'));
    const late = document.body.appendChild(document.createElement('dialog'));
    const all = document.querySelectorAll.bind(document);
    vi.spyOn(document, 'querySelectorAll').mockImplementation(((selector: string) =>
      selector === ':modal' ? [late] : selector === ':popover-open' ? [] : all(selector)) as never);
    vi.advanceTimersByTime(300);
    expect(shown).toHaveBeenCalledTimes(1);
    pressInDialog('not-yet');
    expect(seen?.dialog).toBeDefined();
    vi.advanceTimersByTime(1000);
    expect(shown).toHaveBeenCalledTimes(1);
    pressInDialog('not-yet');
    expect(seen?.dialog).toBeUndefined();
  });

  it('is usable again when the page has made everything beside its own dialog inert', () => {
    host()?.setAttribute('inert', '');
    host()?.setAttribute('aria-hidden', 'true');
    vi.advanceTimersByTime(300);
    expect(host()?.getAttributeNames()).toEqual(['data-page']);
  });
});

describe('a held press is never without words', () => {
  it('has some while the background does not answer, and asks again at each press', async () => {
    snapshot = undefined;
    await open(DELETE, DELETE_PAGE);
    const before = asked.length;
    fire(byId('last'), 'click');
    expect(inDialog('not-yet')?.textContent).toMatch(/Вернуться.*Go back/);
    expect(inDialog('reload')?.textContent).toMatch(/Обновить.*Reload/);
    expect(inDialog('go-on')).toBeNull();
    await settle();
    vi.advanceTimersByTime(1000);
    pressInDialog('not-yet');
    expect(host()).toBeNull();
    fire(byId('last'), 'click');
    expect(asked.length).toBe(before + 2);
  });

  it('has some where the extension was dead from the beginning', async () => {
    alive = false;
    await open(DELETE, DELETE_PAGE);
    fire(byId('last'), 'click');
    expect(inDialog('reload')).not.toBeNull();
    expect(asked).toEqual([]);
  });

  it('reloads the page when the owner wants so', async () => {
    alive = false;
    await open(DELETE, DELETE_PAGE);
    fire(byId('last'), 'click');
    const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => undefined);
    vi.advanceTimersByTime(1000);
    pressInDialog('reload');
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('asks again at each held press after a refresh has failed', async () => {
    snapshot = snapshotOf(finished());
    await open(DELETE, DELETE_PAGE);
    expect(fire(byId('last'), 'click')).toBe('pass');
    const good = snapshot;
    snapshot = undefined;
    tellChanged();
    await settle();
    const before = asked.length;
    fire(byId('last'), 'click');
    expect(seen?.dialog?.held.blind).toBe('unreadable');
    expect(asked.length).toBe(before + 1);
    await settle();
    guide.dialogs.take('not-yet');
    snapshot = good;
    fire(byId('last'), 'click');
    await settle();
    expect([seen?.dialog, seen?.mayPress]).toEqual([undefined, 'ready']);
  });

  it('says something even where it fails itself', async () => {
    await open(DELETE, DELETE_PAGE);
    let broken = true;
    link.alive = () => {
      if (broken) throw new Error('broken');
      return true;
    };
    cleanups.push(() => {
      link.alive = () => alive;
    });
    vi.spyOn(guide.guard, 'judge').mockImplementation(() => {
      broken = false;
      throw new Error('broken');
    });
    expect(fire(byId('word'), 'click')).toBe('stop');
    expect(seen?.dialog?.held.blind).toBe('unreadable');
  });

  it('believes the later of two answers', async () => {
    await open(DELETE, DELETE_PAGE);
    const answers: ((snapshot: Snapshot | undefined) => void)[] = [];
    const { snapshot: ask } = link;
    link.snapshot = () => new Promise((done) => answers.push(done));
    cleanups.push(() => {
      link.snapshot = ask;
    });
    tellChanged();
    tellChanged();
    answers[1]?.(snapshotOf(finished()));
    await settle();
    answers[0]?.(undefined);
    await settle();
    expect(seen?.advice.progress).toBe('ready');
    expect(fire(byId('last'), 'click')).toBe('pass');
  });
});

describe('what the page presses itself', () => {
  const menu = (attributes = ''): string =>
    DEVICE_PAGE.replace(
      '<button id="remove">Удалить устройство</button>',
      `<div role="menu" id="menu" tabindex="0" ${attributes}><div role="menuitem" tabindex="-1" id="other">Переименовать</div>
      <div role="menuitem" tabindex="-1" id="remove">Удалить устройство</div></div>`,
    );

  it('out of a key of the owner’s on the same path is held with the dialog', async () => {
    await open(CLOUD, menu());
    expect(fire(byId('menu'), 'keydown', { key: 'Enter' })).toBe('pass');
    expect(fire(byId('remove'), 'click', { trusted: false })).toBe('stop');
    expect(seen?.dialog?.held.press.control).toBe('remove-device');
  });

  it('by itself is held silently: long after a press, or elsewhere', async () => {
    await open(CLOUD, menu());
    fire(byId('menu'), 'keydown', { key: 'Enter' });
    vi.advanceTimersByTime(1_001);
    expect(fire(byId('remove'), 'click', { trusted: false })).toBe('stop');
    fire(byId('plain'), 'click');
    expect(fire(byId('remove'), 'click', { trusted: false })).toBe('stop');
    fire(document.body, 'keydown', { key: 'Enter' });
    expect(fire(byId('remove'), 'click', { trusted: false })).toBe('stop');
    fire(byId('menu'), 'keydown', { key: 'Enter', trusted: false });
    expect(fire(byId('remove'), 'click', { trusted: false })).toBe('stop');
    expect(seen?.dialog).toBeUndefined();
  });

  it('is held silently where it is no click, though it follows a press beside it', async () => {
    await open(DELETE, DELETE_PAGE);
    fire(byId('consent'), 'click');
    expect(fire(byId('form'), 'submit', { trusted: false })).toBe('stop');
    expect(seen?.dialog).toBeUndefined();
  });

  it('is held at the key already where the menu says which entry is active', async () => {
    await open(CLOUD, menu('aria-activedescendant="remove"'));
    expect(fire(byId('menu'), 'keydown', { key: 'ArrowDown' })).toBe('pass');
    expect(fire(byId('menu'), 'keydown', { key: 'Enter' })).toBe('stop');
    expect(seen?.dialog?.held.press.control).toBe('remove-device');
    byId('menu').setAttribute('aria-activedescendant', 'other');
    expect(fire(byId('menu'), 'keydown', { key: 'Enter' })).toBe('pass');
  });
});

describe('what was said of one page', () => {
  it('ends with it: the dialog, a release, "may press"', async () => {
    await open(DELETE, DELETE_PAGE);
    fire(byId('last'), 'click');
    await moveTo(`${DELETE}?step=2`);
    expect(seen?.dialog).toBeUndefined();
    fire(byId('last'), 'click');
    guide.dialogs.take('go-on');
    expect(fire(byId('last'), 'click')).toBe('pass');
    await moveTo(DELETE);
    expect(seen?.mayPress).toBeUndefined();
    expect(fire(byId('last'), 'click')).toBe('stop');
  });

  it('ends with it: the answer about a device without a name', async () => {
    await open(CLOUD, NAMELESS_PAGE);
    fire(byId('remove'), 'click');
    guide.dialogs.take('lost-no');
    expect(seen?.dialog?.held.lost).toBe('no');
    await moveTo('https://i.mi.com/#/another', NAMELESS_PAGE);
    fire(byId('remove'), 'click');
    expect(seen?.dialog?.held.lost).toBe('open');
  });

  it('is of one button where the device has no name', async () => {
    await open(CLOUD, NAMELESS_PAGE);
    fire(byId('remove'), 'click');
    guide.dialogs.take('go-on');
    expect(fire(byId('remove'), 'click')).toBe('pass');
    byId('remove').outerHTML = '<button id="remove">Удалить устройство</button>';
    expect(fire(byId('remove'), 'click')).toBe('stop');
    expect(seen?.dialog?.held.lost).toBe('open');
  });

  const question = (name: string): string =>
    `<div role="dialog"><h3>${name}</h3><p>Удалить?</p><button id="cancel">Отмена</button><button id="sure">Удалить</button></div>`;
  const two = LIST_PAGE.replace('Redmi Note 8 Pro', 'Redmi 9');

  it.each([
    ['names nobody', 'Удалить устройство?', 'pass'],
    ['names the model instead of the given name', 'Redmi Note 8 Pro', 'pass'],
    ['names another row', 'Redmi 9', 'stop'],
  ])('goes on in the dialog that follows, where that %s: %s', async (_title, name, verdict) => {
    await open(CLOUD, two);
    fire(byId('remove-two'), 'click');
    guide.dialogs.take('go-on');
    expect(fire(byId('remove-two'), 'click')).toBe('pass');
    document.body.insertAdjacentHTML('beforeend', question(name));
    await change();
    expect(fire(byId('sure'), 'click')).toBe(verdict);
  });

  it('does not go on in a dialog that something else has opened', async () => {
    await open(CLOUD, two);
    fire(byId('remove-two'), 'click');
    guide.dialogs.take('go-on');
    document.body.insertAdjacentHTML('beforeend', question('Удалить устройство?'));
    await change();
    expect(fire(byId('sure'), 'click')).toBe('stop');
    guide.dialogs.take('not-yet');
    fire(byId('remove-two'), 'click');
    fire(byId('cancel'), 'click');
    expect(fire(byId('sure'), 'click')).toBe('pass');
    fire(byId('one'), 'click');
    expect(fire(byId('sure'), 'click')).toBe('stop');
  });

  it('"may press" goes when the minute is over, or a step is open again', async () => {
    await open(DELETE, DELETE_PAGE);
    fire(byId('last'), 'click');
    guide.dialogs.take('go-on');
    vi.advanceTimersByTime(RELEASE_MS);
    expect(seen?.mayPress).toBeUndefined();
    fire(byId('last'), 'click');
    snapshot = snapshotOf(finished());
    tellChanged();
    await settle();
    expect(seen?.mayPress).toBe('ready');
    snapshot = snapshotOf(ready());
    tellChanged();
    await settle();
    expect(seen?.mayPress).toBeUndefined();
  });

  it('claims no ticks when the owner has turned holding into warning', async () => {
    await open(DELETE, DELETE_PAGE);
    fire(byId('last'), 'click');
    snapshot = snapshotOf(ready(), { guard: 'warn' });
    tellChanged();
    await settle();
    expect([seen?.dialog, seen?.mayPress]).toEqual([undefined, undefined]);
    expect(fire(byId('last'), 'click')).toBe('pass');
  });
});

describe('"lost or stolen"', () => {
  it('is a question of its own, before anything else is said', async () => {
    drawn = true;
    await open(CLOUD, DEVICE_PAGE);
    fire(byId('remove'), 'click');
    const actions = [...shadow().querySelectorAll<HTMLElement>('[role="alertdialog"] [data-action]')].map(
      ({ dataset }) => dataset['action'],
    );
    expect(actions).toEqual(['lost-no', 'lost-yes', 'not-yet']);
    expect(shadow().querySelector('[role="alertdialog"] ol')).toBeNull();
  });

  it('can be taken back after a mistaken "yes"', async () => {
    drawn = true;
    await open(CLOUD, DEVICE_PAGE);
    fire(byId('remove'), 'click');
    reply = () => ({ outcome: { ok: true }, snapshot: snapshotOf(ready({ devices: [{ ...phone, lost: 'yes' }] })) });
    guide.dialogs.take('lost-yes');
    await settle();
    expect(inDialog('lost-back')).not.toBeNull();
    reply = () => ({ outcome: { ok: true }, snapshot: snapshotOf(ready({ devices: [phone] })) });
    guide.dialogs.take('lost-back');
    await settle();
    expect(wishes.at(-1)).toStrictEqual({ type: 'answer-lost', device: 'Redmi Note 8 Pro', answer: null });
    expect(seen?.dialog?.held.lost).toBe('open');
  });

  it('can be taken back for a device without a name', async () => {
    await open(CLOUD, NAMELESS_PAGE);
    fire(byId('remove'), 'click');
    guide.dialogs.take('lost-yes');
    expect(seen?.dialog?.held.lost).toBe('yes');
    guide.dialogs.take('lost-back');
    expect(seen?.dialog?.held.lost).toBe('open');
  });

  it('is answered for this page where the answer cannot be stored', async () => {
    await open(CLOUD, DEVICE_PAGE);
    fire(byId('remove'), 'click');
    reply = () => ({ outcome: { ok: false, reason: 'storage' } as never, snapshot: snapshotOf(ready()) });
    guide.dialogs.take('lost-no');
    await settle();
    expect(seen?.dialog?.held.lost).toBe('no');
    await moveTo(`${CLOUD}/x`, DEVICE_PAGE);
    fire(byId('remove'), 'click');
    expect(seen?.dialog?.held.lost).toBe('open');
  });
});

describe('two devices of one name', () => {
  const twins = LIST_PAGE.replace('Телефон Ани', 'Redmi Note 8 Pro');
  const here: Device = { ...phone, id: 'here', lost: 'no' };
  const stolen: Device = { ...phone, id: 'stolen', lost: 'yes' };
  const choices = (): (string | undefined)[] =>
    [...shadow().querySelectorAll<HTMLElement>('[data-action="which"]')].map(({ dataset }) => dataset['choice']);

  beforeEach(async () => {
    drawn = true;
    snapshot = snapshotOf(ready({ devices: [here, stolen] }));
    await open(CLOUD, twins);
    document.elementFromPoint = () => host();
    fire(byId('remove-one'), 'click');
  });

  it('are told apart by the owner first, and by nothing else', () => {
    expect(choices()).toEqual(['here', 'stolen']);
    expect([inDialog('go-on'), inDialog('lost-no')]).toEqual([null, null]);
    vi.advanceTimersByTime(1000);
    pressInDialog('which');
    expect(seen?.dialog?.held.press.chosen).toBe('here');
    expect(seen?.dialog?.held.lost).toBe('no');
  });

  it('are each of one button: what is said of one says nothing of the other', () => {
    guide.dialogs.take('which', 'here');
    guide.dialogs.take('go-on');
    expect(fire(byId('remove-one'), 'click')).toBe('pass');
    expect(fire(byId('remove-two'), 'click')).toBe('stop');
    expect(choices()).toEqual(['here', 'stolen']);
    guide.dialogs.take('which', 'stolen');
    expect(seen?.dialog?.held.lost).toBe('yes');
    guide.dialogs.take('not-yet');
    // what has been chosen once is not asked again
    fire(byId('remove-two'), 'click');
    expect([choices(), seen?.dialog?.held.lost]).toEqual([[], 'yes']);
  });

  it('are answered by their ids', async () => {
    guide.dialogs.take('which', 'stolen');
    guide.dialogs.take('lost-back');
    await settle();
    expect(wishes.at(-1)).toStrictEqual({ type: 'answer-lost', device: 'stolen', answer: null });
  });

  it('may be one that is not listed', async () => {
    snapshot = snapshotOf(ready({ devices: [here] }));
    tellChanged();
    await settle();
    expect(choices()).toEqual(['here', '?']);
    guide.dialogs.take('which', '?');
    expect(seen?.dialog?.held.lost).toBe('open');
    guide.dialogs.take('lost-yes');
    await settle();
    expect(wishes.at(-1)).toStrictEqual({ type: 'answer-lost', device: 'Redmi Note 8 Pro', unlisted: true, answer: 'yes' });
  });
});

describe('deleting the account with a lost device', () => {
  it('is held with that reason, whatever is ticked, and the answer can be taken back', async () => {
    drawn = true;
    const lost: Device = { ...phone, lost: 'yes' };
    snapshot = snapshotOf(ready({ ...(finished() as { progress: Progress }).progress, devices: [lost] }));
    await open(DELETE, DELETE_PAGE);
    fire(byId('last'), 'click');
    const note = shadow().querySelector('[role="alertdialog"] .note');
    expect(note?.querySelector('h3')).not.toBeNull();
    expect(note?.querySelector('button')?.dataset['choice']).toContain('keep-bound');
    expect([...shadow().querySelectorAll('li')].some(({ dataset }) => dataset['step'] === 'keep-bound')).toBe(false);
    guide.dialogs.take('lost-back', note?.querySelector('button')?.dataset['choice']);
    await settle();
    expect(wishes.at(-1)).toStrictEqual({ type: 'answer-lost', device: 'p', answer: null });
  });
});

describe('deleting the account with two lost devices that are in no list', () => {
  it('takes back the answer about the one that was meant', async () => {
    drawn = true;
    const strangers = { 'name:mi 9': 'yes', 'name:poco f1': 'yes' } as const;
    snapshot = snapshotOf(ready({ ...(finished() as { progress: Progress }).progress, strangers }));
    await open(DELETE, DELETE_PAGE);
    fire(byId('last'), 'click');
    const choices = [...shadow().querySelectorAll<HTMLElement>('[data-action="lost-back"]')].map(({ dataset }) => dataset['choice']);
    expect(new Set(choices).size).toBe(2);
    guide.dialogs.take('lost-back', choices[1]);
    await settle();
    expect(wishes.at(-1)).toStrictEqual({ type: 'answer-lost', device: 'poco f1', unlisted: true, answer: null });
  });
});

describe('the steps in the dialog', () => {
  it('are the nearest three, and all with their reasons when asked for', async () => {
    drawn = true;
    await open(DELETE, DELETE_PAGE);
    document.elementFromPoint = () => host();
    fire(byId('last'), 'click');
    const open_ = seen?.dialog?.held.open.length ?? 0;
    const steps = (): number => shadow().querySelectorAll('[role="alertdialog"] li').length;
    expect([steps(), shadow().querySelectorAll('li .small').length]).toEqual([3, 0]);
    expect(inDialog('go-on')).not.toBeNull();
    vi.advanceTimersByTime(1000);
    pressInDialog('more');
    expect([steps(), shadow().querySelectorAll('li .small').length, inDialog('more')]).toEqual([open_, open_, null]);
  });
});

describe('when the extension is gone', () => {
  it('holds blindly, says so, and stays so', async () => {
    snapshot = snapshotOf(finished());
    await open(DELETE, DELETE_PAGE);
    expect(fire(byId('last'), 'click')).toBe('pass');
    const before = placing.stop;
    alive = false;
    expect(fire(byId('last'), 'click')).toBe('stop');
    expect(seen?.dead).toBe(true);
    expect(seen?.dialog?.held?.blind).toBe('dead');
    expect(seen?.hints).toEqual([]);
    expect(placing.stop).toBe(before + 1);
    alive = true;
    expect(fire(byId('last'), 'click')).toBe('stop');
    await change();
    expect(seen?.dead).toBe(true);
    expect(placing.stop).toBe(before + 1);
  });

  it('is noticed when a pointer passes, at a change of the page, not at what the page makes up', async () => {
    drawn = true;
    await open(DELETE, DELETE_PAGE);
    alive = false;
    for (const type of ['pointerover', 'pointermove']) fire(byId('plain'), type, { trusted: false });
    fire(byId('plain'), 'mousemove');
    expect(seen?.dead).toBe(false);
    fire(byId('plain'), 'pointerover');
    expect(seen?.dead).toBe(true);
    expect(root().querySelector('[data-notice="dead"]')).not.toBeNull();
    const before = renderings;
    fire(byId('plain'), 'pointerover');
    expect(renderings).toBe(before);
  });

  it('is noticed at a change of the page, and asks nothing any more', async () => {
    await open(OTHER, DELETE_PAGE);
    asked = [];
    alive = false;
    await moveTo(DELETE);
    expect(seen?.dead).toBe(true);
    expect(asked).toEqual([]);
  });

  it('asks nothing where it was dead from the beginning', async () => {
    alive = false;
    await open(DELETE, DELETE_PAGE);
    expect(asked).toEqual([]);
    expect(fire(byId('last'), 'click')).toBe('stop');
    expect(asked).toEqual([]);
  });

  it('keeps shut what it took for guarded when it fails itself, and nothing else', async () => {
    await open(DELETE, DELETE_PAGE);
    link.alive = () => {
      throw new Error('broken');
    };
    cleanups.push(() => {
      link.alive = () => alive;
    });
    expect(fire(byId('word'), 'click')).toBe('stop');
    expect(fire(byId('last'), 'mousedown')).toBe('stop');
    expect(fire(byId('last'), 'pointermove')).toBe('pass');
    expect(fire(byId('plain'), 'click')).toBe('pass');
  });

  it('lets pass what was never guarded when it fails itself', async () => {
    await open(DELETE, DELETE_PAGE);
    const fail = (id: string): string => {
      const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, composed: true });
      Object.defineProperty(event, 'key', {
        get: () => {
          throw new Error('broken');
        },
      });
      heard = [];
      byId(id).dispatchEvent(event);
      return heard.length > 0 ? 'pass' : event.defaultPrevented ? 'stop' : 'hide';
    };
    expect(fail('last')).toBe('stop');
    expect(fail('consent')).toBe('pass');
    expect(fail('plain')).toBe('pass');
  });
});

describe('movement', () => {
  it('of a finger asks what is known, not the whole document', async () => {
    await open(DELETE, DELETE_PAGE);
    window.addEventListener('touchmove', () => heard.push('touchmove'), true);
    expect(fire(byId('last'), 'touchmove')).toBe('hide');
    // the button is another by now, and nobody has told: a press would find out, a finger that scrolls does not look
    byId('last').textContent = 'Отмена';
    expect(fire(byId('last'), 'touchmove')).toBe('hide');
    expect(fire(byId('last'), 'click')).toBe('pass');
  });

  it('of a wheel is the page’s own, but over our texts', async () => {
    await open(DELETE, DELETE_PAGE);
    window.addEventListener('wheel', () => heard.push('wheel'), true);
    expect(fire(byId('last'), 'wheel')).toBe('pass');
    expect(fire(host() as Element, 'wheel')).toBe('hide');
  });

  it('over a held control is nothing for the page', async () => {
    await open(DELETE, DELETE_PAGE);
    for (const type of ['pointerover', 'pointermove', 'mousemove']) {
      if (type === 'mousemove') window.addEventListener(type, () => heard.push(type), true);
      expect(fire(byId('last'), type), type).toBe('hide');
      expect(fire(byId('word'), type), type).toBe('hide');
      expect(fire(byId('plain'), type), type).toBe('pass');
      expect(fire(byId('consent'), type), type).toBe('pass');
    }
  });

  it('over a control of a released device is for the page again', async () => {
    await open(CLOUD, LIST_PAGE);
    fire(byId('remove-one'), 'click');
    guide.dialogs.take('go-on');
    expect(fire(byId('remove-one'), 'pointermove')).toBe('pass');
    expect(fire(byId('remove-two'), 'pointermove')).toBe('hide');
  });
});

describe('hints', () => {
  const openHint = () => seen?.openHint;
  const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

  it('opens under the pointer, and closes a moment after it has left', async () => {
    await open(CLOUD, LIST_PAGE);
    const [one, two] = [hintOf('remove-one'), hintOf('remove-two')];
    expect(openHint()).toBeUndefined();
    fire(byId('remove-one'), 'pointerover');
    expect(openHint()).toBe(one);
    expect(shown.at(-1)).toMatchObject({ openHint: one, asked: true });
    const before = renderings;
    fire(byId('remove-one'), 'pointerover');
    expect(renderings).toBe(before);
    fire(byId('remove-two'), 'pointerover');
    expect(openHint()).toBe(two);
    fire(document.body, 'pointerover');
    await wait(399);
    expect(openHint()).toBe(two);
    await wait(1);
    expect(openHint()).toBeUndefined();
    // and opens again
    fire(byId('remove-two'), 'pointerover');
    expect(openHint()).toBe(two);
  });

  it('opens at a touch, not at what the page makes up', async () => {
    await open(CLOUD, LIST_PAGE);
    for (const type of ['pointerover', 'pointermove', 'pointerdown']) fire(byId('remove-one'), type, { trusted: false });
    for (const type of ['mousemove', 'mousedown']) fire(byId('remove-one'), type);
    expect(openHint()).toBeUndefined();
    fire(byId('remove-one'), 'pointerdown');
    expect(openHint()).toBe(hintOf('remove-one'));
  });

  it('opens at a move: within one shadow tree the window is told of nothing else', async () => {
    await open(CLOUD, LIST_PAGE);
    fire(byId('remove-one'), 'pointermove');
    expect(openHint()).toBe(hintOf('remove-one'));
    fire(byId('remove-one'), 'keydown', { key: 'Escape' });
    fire(byId('remove-one'), 'pointermove');
    expect(openHint(), 'it has not gone anywhere').toBeUndefined();
  });

  it('opens at the focus of a control within a dialog of the page, where our badges cannot have it', async () => {
    await open(CLOUD, LIST_PAGE);
    fire(byId('remove-one'), 'keyup', { key: 'Tab' });
    expect(openHint(), 'outside of one the badge is the next stop').toBeUndefined();
    await open(CLOUD, `<div role="dialog" aria-modal="true">${LIST_PAGE}</div>`);
    fire(byId('remove-one'), 'keyup', { key: 'Tab', trusted: false });
    fire(byId('remove-one'), 'keyup', { key: 'Enter' });
    expect(openHint()).toBeUndefined();
    fire(byId('remove-one'), 'keyup', { key: 'Tab' });
    expect(openHint()).toBe(hintOf('remove-one'));
  });

  it('stays when the pointer comes back in time', async () => {
    await open(CLOUD, LIST_PAGE);
    fire(byId('remove-one'), 'pointerover');
    fire(document.body, 'pointerover');
    await wait(300);
    fire(byId('remove-one'), 'pointerover');
    await wait(1000);
    expect(openHint()).toBe(hintOf('remove-one'));
    // each movement begins to wait anew
    fire(document.body, 'pointerover');
    await wait(300);
    fire(document.body, 'pointerover');
    await wait(300);
    expect(openHint()).toBe(hintOf('remove-one'));
    await wait(100);
    expect(openHint()).toBeUndefined();
  });

  it('stays while the pointer is on it, and closes no other one', async () => {
    await open(CLOUD, LIST_PAGE);
    fire(byId('remove-one'), 'pointerover');
    const ask = vi.spyOn(root(), 'querySelector').mockImplementation((selector) => {
      expect(selector).toBe('.hint:hover, .hint :hover');
      return document.body;
    });
    fire(document.body, 'pointerover');
    await wait(400);
    expect(openHint()).toBe(hintOf('remove-one'));
    ask.mockRestore();
    fire(document.body, 'pointerover');
    seen?.on.toggleHint(hintOf('remove-two') as string, true);
    await wait(400);
    expect(openHint()).toBe(hintOf('remove-two'));
  });

  it('stays closed once the owner has closed it, until he opens it', async () => {
    await open(CLOUD, LIST_PAGE);
    const one = hintOf('remove-one') as string;
    fire(byId('remove-one'), 'pointerover');
    seen?.on.toggleHint(one, false);
    expect(openHint()).toBeUndefined();
    fire(byId('remove-one'), 'pointerover');
    expect(openHint()).toBeUndefined();
    seen?.on.toggleHint(one, true);
    expect(openHint()).toBe(one);
    fire(byId('remove-two'), 'pointerover');
    fire(byId('remove-one'), 'pointerover');
    expect(openHint()).toBe(one);
    seen?.on.toggleHint(hintOf('remove-two') as string, false);
    expect(openHint()).toBe(one);
  });

  it.each<[string, Act, boolean]>([
    ['keydown', { key: 'Escape' }, true],
    ['keyup', { key: 'Escape' }, false],
    ['keydown', { key: 'Enter' }, false],
  ])('%s %j closes it: %j', async (type, act, closes) => {
    await open(CLOUD, LIST_PAGE);
    const one = hintOf('remove-one');
    fire(byId('remove-one'), 'pointerover');
    expect(fire(document.body, type, act)).toBe('pass');
    expect(openHint()).toBe(closes ? undefined : one);
    fire(byId('remove-one'), 'pointerover');
    expect(openHint()).toBe(closes ? undefined : one);
  });

  it('does not look at the page again for what happens in our own element', async () => {
    await open(CLOUD, LIST_PAGE);
    const before = renderings;
    byId('remove-one').style.display = 'none'; // no change of nodes
    fire(host() as Element, 'click');
    await settle();
    expect(renderings).toBe(before);
    fire(byId('one'), 'click');
    await settle();
    expect(renderings).toBeGreaterThan(before);
  });

  it('draws nothing at Escape where no hint is open', async () => {
    await open(CLOUD, LIST_PAGE);
    const before = renderings;
    fire(document.body, 'keydown', { key: 'Escape' });
    expect(renderings).toBe(before);
  });

  it('has the one that matters next open by itself, until it is closed', async () => {
    snapshot = snapshotOf(ready({ journey: 'delete-account' }));
    await open(DELETE, DELETE_PAGE);
    const last = hintOf('last') as string;
    expect(openHint()).toBe(last);
    expect(shown.at(-1)).toMatchObject({ openHint: last, asked: false });
    // a pointer that leaves does not close it
    fire(byId('last'), 'pointerover');
    expect(shown.at(-1)).toMatchObject({ openHint: last, asked: true });
    fire(document.body, 'pointerover');
    await wait(1000);
    expect(shown.at(-1)).toMatchObject({ openHint: last, asked: true });
    seen?.on.toggleHint(last, false);
    expect(openHint()).toBeUndefined();
    expect(shown.at(-1)).toMatchObject({ openHint: undefined, asked: false });
  });

  it('gives way to the one that the owner looks at', async () => {
    snapshot = snapshotOf(ready({ journey: 'delete-account' }));
    await open(DELETE, DELETE_PAGE);
    fire(byId('consent').closest('label') as Element, 'pointerover');
    expect(openHint()).not.toBe(hintOf('last'));
    const own = openHint();
    expect(own).toBeDefined();
    // what is not on screen is not open: the next one is
    Screens.last?.say([seen?.hints.find(({ key }) => key === own)?.advice.element as Element], false);
    vi.advanceTimersByTime(100);
    expect(openHint()).toBe(hintOf('last'));
    expect(shown.at(-1)?.asked).toBe(false);
  });

  it('forgets what was open on the page before', async () => {
    await open(CLOUD, LIST_PAGE);
    fire(byId('remove-one'), 'pointerover');
    await moveTo(SECRET);
    await moveTo(CLOUD);
    await screenAll();
    expect(hintOf('remove-one')).toBeDefined();
    expect(openHint()).toBeUndefined();
  });

  it('gives each control a key of its own, for as long as it lives', async () => {
    await open(CLOUD, LIST_PAGE);
    const keys = seen?.hints.map(({ key }) => key) ?? [];
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(3);
    await change();
    expect(seen?.hints.map(({ key }) => key)).toEqual(keys);
    expect(shown.at(-1)?.anchored.map(({ key }) => key)).toEqual(keys);
    expect(shown.at(-1)?.anchored.map(({ element }) => element)).toEqual(seen?.hints.map(({ advice }) => advice.element));
  });
});

describe('the key that goes from hint to hint', () => {
  const openElement = () => seen?.hints.find(({ key }) => key === seen?.openHint)?.advice.element;
  const inOrder = () => seen?.hints.map(({ advice }) => advice.element).sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1)) ?? [];

  it('opens one after the other as they stand on the page, and begins again', async () => {
    await open(CLOUD, LIST_PAGE);
    const all = inOrder();
    expect(all.length).toBeGreaterThan(3);
    for (const element of [...all, all[0]]) {
      pressNextHint();
      expect(openElement()).toBe(element);
    }
  });

  it('begins with the one that matters next, and goes on from where the owner is', async () => {
    snapshot = snapshotOf(ready({ journey: 'delete-account' }));
    await open(DELETE, DELETE_PAGE);
    pressNextHint();
    expect(seen?.openHint).toBe(hintOf('last'));
    const first = inOrder()[0] as Element;
    fire(first, 'pointerover');
    expect(openElement()).toBe(first);
    pressNextHint();
    expect(openElement()).toBe(inOrder()[1]);
  });

  it('gives it the focus, and brings what is not on the screen there', async () => {
    drawn = true;
    await open(CLOUD, LIST_PAGE, false);
    Screens.last?.say([byId('remove-one')], true);
    const scrolled: Element[] = [];
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
      scrolled.push(this);
    });
    pressNextHint();
    expect(openElement()).toBe(byId('remove-one'));
    expect(scrolled).toEqual([]);
    pressNextHint();
    const next = openElement() as Element;
    expect(next).not.toBe(byId('remove-one'));
    expect(scrolled).toEqual([next]);
    expect(root()?.activeElement?.closest('.hint')?.getAttribute('data-key')).toBe(seen?.openHint);
  });

  it('does nothing where nothing is known, where we may not be, and while a press is held', async () => {
    await open(CLOUD, '<p>Новости</p>');
    pressNextHint();
    expect(host()).toBeNull();
    await moveTo(SECRET);
    pressNextHint();
    expect(host()).toBeNull();
    await open(CLOUD, LIST_PAGE);
    fire(byId('remove-one'), 'click');
    const before = seen?.openHint;
    expect(seen?.dialog).toBeDefined();
    pressNextHint();
    expect(seen?.openHint).toBe(before);
  });

  it('ends with the guide', async () => {
    await open(CLOUD, LIST_PAGE);
    guide.stop();
    pressNextHint();
    expect(host()).toBeNull();
  });
});

describe('only what is on screen', () => {
  it('is marked', async () => {
    await open(CLOUD, LIST_PAGE, false);
    // which are on screen will be told at once: nothing is drawn twice
    expect(seen).toBeUndefined();
    expect(host()?.dataset['page']).toBe('my-devices');
    Screens.last?.say([byId('remove-one')], true);
    expect(seen?.hints.map(({ advice }) => advice.element.id)).toEqual(['remove-one']);
    Screens.last?.say([byId('remove-one')], false);
    vi.advanceTimersByTime(100);
    expect(seen?.hints).toEqual([]);
    expect(Screens.made).toBe(1);
  });

  it('is drawn ten times a second while rows come and go, however many', async () => {
    await open(CLOUD, LIST_PAGE, false);
    Screens.last?.say([byId('remove-one')], true);
    const before = renderings;
    for (let ms = 0; ms < 1000; ms += 20) {
      Screens.last?.say([byId('remove-two')], ms % 40 === 0);
      vi.advanceTimersByTime(20);
    }
    expect(renderings - before).toBeLessThanOrEqual(11);
    vi.advanceTimersByTime(100);
    expect(seen?.hints.map(({ advice }) => advice.element.id)).toEqual(['remove-one']);
  });

  it('is guarded, though: also what is not', async () => {
    await open(CLOUD, LIST_PAGE, false);
    expect(fire(byId('remove-one'), 'pointermove')).toBe('hide');
    expect(fire(byId('remove-one'), 'click')).toBe('stop');
  });

  it('is watched while it is a control, and no longer', async () => {
    await open(CLOUD, LIST_PAGE);
    const observe = vi.spyOn(Screens.last as Screens, 'observe');
    const gone = byId('remove-one');
    expect(Screens.last?.watched.has(gone)).toBe(true);
    const label = gone.firstChild as Text;
    label.data = 'Прочее';
    await change(label);
    expect(Screens.last?.watched.has(gone)).toBe(false);
    expect(Screens.last?.watched.has(byId('remove-two'))).toBe(true);
    expect(observe).not.toHaveBeenCalled();
    // it was forgotten that it is on screen
    label.data = 'Удалить устройство';
    await change(label);
    expect(Screens.last?.watched.has(gone)).toBe(true);
    expect(hintOf('remove-one')).toBeUndefined();
    expect(hintOf('remove-two')).toBeDefined();
  });

  it('is everything, where nobody can say', async () => {
    vi.stubGlobal('IntersectionObserver', undefined);
    await open(CLOUD, LIST_PAGE, false);
    expect(hintOf('remove-one')).toBeDefined();
    expect(hintOf('remove-two')).toBeDefined();
  });

  it('is at most eighty', async () => {
    const rows = Array.from({ length: 50 }, (_, i) => `<li><b>Redmi ${i}</b><button>Удалить устройство</button></li>`);
    await open(CLOUD, `<h2>Мои устройства</h2><ul>${rows.join('')}</ul>`);
    expect(Screens.last?.watched.size).toBeGreaterThan(80);
    expect(seen?.hints).toHaveLength(80);
  });
});

const topLayer = (): TopLayer => (guide as never as { view: { host: { topLayer: TopLayer } } }).view.host.topLayer;

describe('whether a button of ours is covered', () => {
  /** What is hit at a point: of the document, and inside our root. */
  let hits: { document: (x: number, y: number) => Element | null; root: (x: number, y: number) => Element | null };
  let button: HTMLElement;
  let points: number[][];

  beforeEach(async () => {
    drawn = true;
    await open(DELETE, DELETE_PAGE);
    fire(byId('last'), 'click');
    await settle();
    button = root().querySelector('[data-action="go-on"]') as HTMLElement;
    button.getBoundingClientRect = () => new DOMRect(100, 200, 50, 20);
    points = [];
    hits = { document: () => host(), root: () => button };
    const from = document.elementFromPoint;
    document.elementFromPoint = (x, y) => {
      points.push([x, y]);
      return hits.document(x, y);
    };
    cleanups.push(() => {
      document.elementFromPoint = from;
    });
    root().elementFromPoint = (x, y) => hits.root(x, y);
  });
  const covered = (): boolean => topLayer().isCovered(button);

  it('not, when it is hit all over', () => {
    expect(covered()).toBe(false);
    expect(points).toEqual([
      [125, 210],
      [105, 204],
      [145, 204],
      [105, 216],
      [145, 216],
    ]);
  });

  it('not by what stands in it', () => {
    const inner = button.appendChild(document.createElement('span'));
    hits.root = () => inner;
    expect(covered()).toBe(false);
  });

  it.each([
    [125, 210],
    [105, 204],
    [145, 204],
    [105, 216],
    [145, 216],
  ])('by something of the page over one place alone: %i, %i', (x, y) => {
    const at = (a: number, b: number): boolean => Math.abs(a - x) < 1 && Math.abs(b - y) < 1;
    hits.document = (a, b) => (at(a, b) ? byId('plain') : host());
    expect(covered()).toBe(true);
    hits.document = () => host();
    hits.root = (a, b) => (at(a, b) ? null : button);
    expect(covered()).toBe(true);
    hits.root = (a, b) => (at(a, b) ? (button.parentElement as Element) : button);
    expect(covered()).toBe(true);
  });

  it.each([
    [new DOMRect(120, 205, 5, 5), true, true],
    [new DOMRect(0, 0, 50, 50), true, false],
    [new DOMRect(120, 205, 5, 5), false, false],
  ])('by what the page lifts above everything: %j, seen: %j', (box, visible, expected) => {
    const popover = byId('plain');
    popover.getBoundingClientRect = () => box;
    if (!visible) popover.setAttribute('style', 'display: none');
    const find = document.querySelectorAll.bind(document);
    vi.spyOn(document, 'querySelectorAll').mockImplementation(((selector: string) =>
      selector === ':popover-open' ? [popover] : find(selector)) as never);
    vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
      return selector === ':popover-open' && this === popover;
    });
    expect(covered()).toBe(expected);
  });

  it('where there is nothing of ours any more', async () => {
    await moveTo(SECRET);
    expect(covered()).toBe(true);
  });
});

describe('a modal dialog of the page', () => {
  let calls: string[];
  /** A dialog of the page with a control in it, or beside it. */
  const inDialog = `<dialog open id="dialog">${DEVICE_PAGE}</dialog>`;

  beforeEach(() => {
    drawn = true;
    calls = [];
    const proto = HTMLElement.prototype as { showPopover?: () => void; hidePopover?: () => void };
    proto.showPopover = () => void calls.push('show');
    proto.hidePopover = () => void calls.push('hide');
    cleanups.push(() => {
      delete proto.showPopover;
      delete proto.hidePopover;
    });
  });
  const modal = (is: boolean): void => {
    const dialog = byId('dialog');
    const matches = Element.prototype.matches.bind(dialog);
    dialog.matches = ((selector: string) => (selector === ':modal' ? is : matches(selector))) as never;
  };
  const layer = (): HTMLElement => root().querySelector('[data-layer]') as HTMLElement;

  it('lifts ours above it while a control stands in it', async () => {
    await open(CLOUD, inDialog);
    expect(calls).toEqual([]);
    modal(true);
    await change();
    expect(calls).toEqual(['show']);
    expect(layer().popover).toBe('manual');
    await change();
    expect(calls).toEqual(['show']);
    modal(false);
    await change();
    expect(calls).toEqual(['show', 'hide']);
    expect(layer().popover ?? null).toBeNull();
    await change();
    expect(calls).toEqual(['show', 'hide']);
  });

  it('does not for a dialog without any, for one that is not modal, or for something that is no dialog element', async () => {
    await open(CLOUD, `${DEVICE_PAGE}<dialog open id="dialog">Привет</dialog>`);
    modal(true);
    await change();
    await moveTo(`${CLOUD}/x`, `<div role="dialog" id="dialog">${DEVICE_PAGE}</div>`);
    modal(true);
    await change();
    await moveTo(`${CLOUD}/y`, inDialog);
    modal(false);
    await change();
    expect(calls).toEqual([]);
  });

  it('begins anew with a new element of ours', async () => {
    await open(CLOUD, inDialog);
    modal(true);
    await change();
    await moveTo(SECRET);
    await moveTo(CLOUD);
    await screenAll();
    expect(calls).toEqual(['show', 'show']);
  });

  it('is none where the browser does not know of modal dialogs', async () => {
    await open(CLOUD, inDialog);
    modal(true);
    const { matches } = byId('dialog');
    byId('dialog').matches = ((selector: string) => {
      if (selector === ':modal') throw new SyntaxError(selector);
      return matches(selector);
    }) as never;
    await change();
    expect(calls).toEqual([]);
    expect(seen?.hints.length).toBeGreaterThan(0);
  });

  it('cannot be risen above where there are no popovers', async () => {
    delete (HTMLElement.prototype as { showPopover?: unknown }).showPopover;
    drawn = true;
    await open(CLOUD, inDialog);
    modal(true);
    await change();
    expect(seen?.hints.length).toBeGreaterThan(0);
    expect(calls).toEqual([]);
  });
});

describe('what a frame holds', () => {
  const press = { control: 'remove-device', device: 'Redmi Note 8 Pro', inDialog: false } as const;
  const token = '7f9d3c1e-5b0a-4c7e-9d1a-2f3b4c5d6e7f';
  const held = { token, press };

  it('is shown here, and the owner’s "go on" goes to that frame', async () => {
    await open(OTHER, STRANGE_PAGE);
    expect(holdInFrame(held, 7)).toBe('dialog');
    await settle();
    expect(seen?.dialog?.held.press).toEqual(press);
    expect(answered).toEqual([]);
    guide.dialogs.take('go-on');
    expect(answered).toEqual([{ frame: 7, token, press, outcome: 'released' }]);
    expect([seen?.dialog, seen?.mayPress]).toEqual([undefined, 'released']);
  });

  it('releases nothing of this page itself', async () => {
    await open(CLOUD, DEVICE_PAGE);
    holdInFrame(held, 7);
    await settle();
    guide.dialogs.take('go-on');
    expect(fire(byId('remove'), 'click')).toBe('stop');
  });

  it('stays held after "not yet", and on another page', async () => {
    await open(OTHER, STRANGE_PAGE);
    holdInFrame(held, 7);
    guide.dialogs.take('not-yet');
    holdInFrame(held, 8);
    await moveTo(CLOUD, STRANGE_PAGE);
    expect(answered).toEqual([
      { frame: 7, token, press, outcome: 'held' },
      { frame: 8, token, press, outcome: 'held' },
    ]);
    expect(document.querySelector(HOST_TAG)).toBeNull();
  });

  it('brings along what could not be stored, and takes it back with the answer', async () => {
    snapshot = snapshotOf(ready({ devices: [phone] }));
    reply = () => undefined;
    await open(CLOUD, STRANGE_PAGE);
    holdInFrame(held, 7);
    await settle();
    expect(seen?.dialog?.held.lost).toBe('open');
    guide.dialogs.take('lost-no');
    await settle();
    guide.dialogs.take('not-yet');
    expect(answered.at(-1)).toEqual({ frame: 7, token, press, outcome: 'held', answer: 'no' });
    holdInFrame({ ...held, answer: 'yes' }, 7);
    expect(seen?.dialog?.held.lost).toBe('yes');
  });

  it('is asked about while its dialog is open, and the dialog goes with the frame', async () => {
    await open(OTHER, STRANGE_PAGE);
    holdInFrame(held, 7);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(answered.map(({ outcome }) => outcome)).toEqual(['still-there', 'still-there']);
    frameIsThere = false;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(document.querySelector(HOST_TAG)).toBeNull();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(answered.map(({ outcome }) => outcome)).toEqual(['still-there', 'still-there', 'still-there']);
  });

  it('passes where this page knows that nothing is open, and that is said', async () => {
    snapshot = snapshotOf(ready(), { guard: 'warn' });
    await open(CLOUD, DEVICE_PAGE);
    expect(holdInFrame(held, 7)).toBe('pass');
    expect([seen?.dialog, seen?.mayPress]).toEqual([undefined, 'ready']);
  });

  it('has to help itself where we must not be', async () => {
    await open(SECRET, STRANGE_PAGE);
    expect(holdInFrame(held, 7)).toBeUndefined();
    await moveTo(CLOUD, DEVICE_PAGE);
    guide.stop();
    expect(holdInFrame(held, 7)).toBeUndefined();
  });
});

describe('started and stopped', () => {
  /** What is listened to, observed and waited for, by target and type; a balance of zero means that nothing is left. */
  function ledger(): { left(): string[] } {
    const balance = new Map<string, number>();
    const count = (name: string, by: number): void => void balance.set(name, (balance.get(name) ?? 0) + by);
    const targets: [string, EventTarget][] = [
      ['window', window],
      ['document', document],
    ];
    for (const [name, target] of targets) {
      const live = new Map<unknown, Set<string>>();
      const { addEventListener: add, removeEventListener: remove } = target;
      const forget = (key: string, listener: unknown): void => {
        if (live.get(listener)?.delete(key)) count(`${name} ${key}`, -1);
      };
      target.addEventListener = ((type: string, listener: EventListener, options?: AddEventListenerOptions) => {
        const key = `${type} ${typeof options === 'object' ? options.capture === true : options === true}`;
        const kept = live.get(listener) ?? new Set();
        live.set(listener, kept);
        if (!kept.has(key)) {
          kept.add(key);
          count(`${name} ${key}`, 1);
          options?.signal?.addEventListener('abort', () => forget(key, listener));
        }
        add.call(target, type, listener, options);
      }) as never;
      target.removeEventListener = ((type: string, listener: EventListener, options?: never) => {
        forget(
          `${type} ${typeof options === 'object' ? (options as AddEventListenerOptions).capture === true : options === true}`,
          listener,
        );
        remove.call(target, type, listener, options);
      }) as never;
      cleanups.push(() => Object.assign(target, { addEventListener: add, removeEventListener: remove }));
    }
    return {
      left: () => [
        ...[...balance].filter(([, n]) => n !== 0).map(([name, n]) => `${name}: ${n}`),
        ...Mutations.all.flatMap(({ nodes }) => nodes.map(() => 'an observer of mutations')),
        ...(Screens.last ? [...Screens.last.watched].map(() => 'an observer of screens') : []),
        ...Array.from({ length: vi.getTimerCount() }, () => 'a timer'),
        ...[...document.querySelectorAll(HOST_TAG)].map(() => 'a node'),
      ],
    };
  }

  it('a hundred times, in use, it leaves no listener, observer, timer or node', async () => {
    vi.mocked(Placer.prototype.start).mockRestore();
    vi.mocked(Placer.prototype.stop).mockRestore();
    drawn = true;
    goTo(DELETE);
    document.body.innerHTML = DELETE_PAGE;
    const { left } = ledger();
    gate = createGate(window);
    gate.close();
    guide = new Session(window as never, gate, link);
    const before = left();
    for (let n = 0; n < 100; n++) {
      guide.start();
      guide.start();
      await settle();
      await screenAll();
      expect(left().length).toBeGreaterThan(before.length);
      fire(byId('last'), 'pointerover');
      fire(byId('plain'), 'pointerover');
      fire(byId('last'), 'click');
      if (n % 2) guide.dialogs.take('go-on');
      if (n % 3 === 0) tellTeach();
      if (n % 5 === 0) await moveTo(n % 2 ? SECRET : CLOUD);
      await settle();
      guide.stop();
      guide.stop();
      await settle();
      expect(left(), `after ${n + 1}`).toEqual(before);
      goTo(DELETE);
    }
    expect(fire(byId('last'), 'click')).toBe('hide');
  });
});
