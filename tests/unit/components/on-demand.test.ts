// What the popup fetches after its first paint: when that is asked for, what is there meanwhile, and what is said where it cannot be had.
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFocus } from '../../../components/keep-focus';
import type { Popup as PopupView } from '../../../components/popup/Popup';
import { closePage, faultsOf, type OpenPage, openPage, type PageOptions } from './page';

const phone = { id: 'p1', kind: 'phone', name: 'Redmi Note 8' } as const;
const SELLING: PageOptions = { progress: { journey: 'sell-or-give-away', devices: [phone] } };
const VIEWS = '../../../components/popup/views';

/** How often the package was asked for the views, and what lets it answer. */
let asked: number;
let come: () => void;
let fail: () => void;
/** What waits until the browser has nothing else to do. */
let waiting: Map<number, () => void>;
let ended: () => void;

beforeEach(() => {
  asked = 0;
  waiting = new Map();
  vi.stubGlobal('requestIdleCallback', (work: () => void) => {
    waiting.set(waiting.size + 1, work);
    return waiting.size;
  });
  vi.stubGlobal('cancelIdleCallback', (id: number) => waiting.delete(id));
  ended = keepFocus(document, 'section');
});
afterEach(() => {
  ended();
  closePage();
  vi.unstubAllGlobals();
  vi.doUnmock(VIEWS);
  vi.resetModules();
});

/** A popup that has just been opened: nothing has been fetched. */
async function open(options: PageOptions = SELLING): Promise<OpenPage> {
  vi.resetModules();
  const gate = new Promise<void>((done, failed) => {
    come = done;
    fail = () => failed(new Error('Failed to fetch dynamically imported module'));
  });
  gate.catch(() => undefined);
  vi.doMock(VIEWS, async (original) => {
    asked++;
    await gate;
    return await original();
  });
  const { Popup } = (await import('../../../components/popup/Popup')) as { readonly Popup: typeof PopupView };
  return openPage(Popup, options);
}

/** Something happens, and all that follows from it. */
const then = (what: () => void): Promise<void> =>
  act(async () => {
    what();
    for (let turn = 0; turn < 30; turn++) await new Promise((done) => setTimeout(done));
  });
const whenIdle = (): Promise<void> => then(() => [...waiting.values()].map((work) => work()));
const tab = (view: string): string => `[data-view="${view}"]`;

/** A step whose first screen needs nothing more than its words. */
const BARE: PageOptions = { progress: { journey: 'check-used-phone' } };

describe('the first screen', () => {
  it('is whole without what is fetched: its words, its tick, its tabs', async () => {
    const page = await open(BARE);
    expect(page.all('.next [data-step] input[type="checkbox"]')).toHaveLength(1);
    expect(page.all('[data-view]')).toHaveLength(4);
    expect(faultsOf(page.root)).toEqual([]);
  });

  it('comes before anything is fetched for the other views, and that before anybody asks', async () => {
    await open({ dead: true });
    expect(asked).toBe(0);
    await whenIdle();
    expect(asked).toBe(1);
  });

  it('does not fetch for a popup that has been closed', async () => {
    await open({ dead: true });
    await then(closePage);
    expect(waiting.size).toBe(0);
  });
});

describe('a view that is pressed before it has come', () => {
  it.each([
    ['steps', 'details.place'],
    ['devices', '.devices'],
    ['more', '.settings'],
  ])('%s is there as soon as it has, with the focus where it was', async (view, part) => {
    const page = await open(BARE);
    page.find(tab(view)).focus();
    await page.press(tab(view));
    expect(page.find(tab(view)).getAttribute('aria-current')).toBe('page');
    expect(page.all(part)).toEqual([]);
    await then(come);
    expect(page.all(part).length).toBeGreaterThan(0);
    expect(document.activeElement).toBe(page.find(tab(view)));
    expect(page.all('.alert')).toEqual([]);
    expect(asked).toBe(1);
  });

  it('does not come over the one that is pressed meanwhile', async () => {
    const page = await open(BARE);
    await page.press(tab('steps'));
    await page.press(tab('more'));
    await then(come);
    expect(page.all('.settings')).toHaveLength(1);
    expect(page.all('details.place')).toEqual([]);
  });
});

it('is drawn at once when it has come before', async () => {
  const page = await open(BARE);
  await whenIdle();
  await then(come);
  for (const [view, part] of [
    ['steps', 'details.place'],
    ['devices', '.devices'],
    ['more', '.settings'],
  ] as const) {
    act(() => page.find(tab(view)).click());
    expect(page.all(part).length, view).toBeGreaterThan(0);
  }
  expect(asked).toBe(1);
});

describe('where it cannot be had', () => {
  it('a view says so, in words and aloud, and the first screen stays as it is', async () => {
    const page = await open(BARE);
    await page.press(tab('more'));
    await then(fail);
    expect(page.find('.body [role="alert"]').textContent).toContain('не отвечает');
    await page.press(tab('now'));
    expect(page.all('.next [data-step] input[type="checkbox"]')).toHaveLength(1);
    expect(page.all('[role="alert"]')).toEqual([]);
  });

  it('a step whose answer it is says so; a drawing beside a step does not', async () => {
    const page = await open({ progress: { journey: 'sell-or-give-away' } });
    await then(fail);
    expect(page.all('.next [role="alert"]')).toHaveLength(1);
    closePage();
    await open(BARE);
    await then(fail);
    expect(document.querySelector('[role="alert"]')).toBeNull();
  });

  it('is asked for once more by the next press', async () => {
    const page = await open(BARE);
    await page.press(tab('more'));
    await then(fail);
    vi.doUnmock(VIEWS);
    await page.press(tab('steps'));
    await then(() => undefined);
    expect(page.all('details.place').length).toBeGreaterThan(0);
    expect(page.all('[role="alert"]')).toEqual([]);
  });
});
