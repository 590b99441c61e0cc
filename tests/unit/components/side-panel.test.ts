// The popup's parts beside the page: they stay, and speak of the tab in front. And the way there from the popup.
import { h } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../../components/popup/Popup';
import type { Follow } from '../../../components/popup/use-tab';
import type { ExtensionClient, TabState } from '../../../lib/messaging/extension-client';
import { closePage, faultsOf, openPage, type PageOptions } from './page';

const phone = { id: 'p1', kind: 'phone', name: 'Redmi Note 8' } as const;
const SELLING: PageOptions = { progress: { journey: 'sell-or-give-away', devices: [phone] } };
const seen = (page?: string): TabState =>
  ({ kind: 'seen', seen: { page, confidence: 0.9, labels: [], evidence: [], controls: [] } }) as never;

/** What the tab in front answers; asked anew each time. */
let front: () => TabState | Promise<TabState>;
/** Tells the panel of the browser's events. */
let look: (moved: boolean) => void;
const followers = new Set<typeof look>();
const follow: Follow = (told) => {
  look = told;
  followers.add(told);
  return () => void followers.delete(told);
};
const closed = vi.fn();

beforeEach(() => {
  front = () => ({ kind: 'foreign' });
  closed.mockReset();
  vi.stubGlobal('close', closed);
});
afterEach(() => {
  closePage();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const open = (options: PageOptions, more: Partial<PopupProps>) => {
  const asking = (link: ExtensionClient): ExtensionClient =>
    new Proxy(link, { get: (own, name: keyof ExtensionClient) => (name === 'tabState' ? async () => await front() : own[name]) });
  let client: ExtensionClient | undefined;
  return openPage(({ link }) => {
    client ??= asking(link);
    return h(Popup, { link: client, ...more });
  }, options);
};
const panel = (options: PageOptions = SELLING) => open(options, { follow });
/** Something happens, and all that follows from it. */
const then = (what: () => unknown): Promise<void> =>
  act(async () => {
    what();
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  });
const happens = (moved: boolean): Promise<void> => then(() => look(moved));
const line = () => document.querySelector<HTMLElement>('.tab-line')?.dataset['tab'];

describe('the panel beside the page', () => {
  it('says what the tab in front shows, whichever that is', async () => {
    front = () => seen('my-devices');
    const page = await panel();
    expect(page.find('.tab-line').dataset['page']).toBe('my-devices');
    front = () => ({ kind: 'foreign' });
    await happens(true);
    expect(line()).toBe('foreign');
    front = () => seen('security');
    await happens(false);
    expect(page.find('.tab-line').dataset['page']).toBe('security');
    expect(faultsOf(page.root)).toEqual([]);
  });

  it('stays useful where people sign in: what to do now, the codes, and why the page is left alone', async () => {
    front = () => ({ kind: 'excluded' });
    const page = await panel();
    expect(line()).toBe('excluded');
    expect(page.all('.next [data-step]')).toHaveLength(1);
    expect(page.all('.codes')).toHaveLength(1);
    expect(page.all('[data-action="teach"]')).toEqual([]);
    // nothing was asked of the page or its tab
    expect(page.asked).toEqual([]);
  });

  it('is closed by nothing that closes the popup', async () => {
    front = () => ({ kind: 'stale' });
    const page = await panel();
    await page.press('[data-tab="stale"] button');
    front = () => seen();
    await happens(false);
    await page.press('[data-action="teach"]');
    expect(page.asked).toEqual(['reloadTab', 'teach']);
    expect(closed).not.toHaveBeenCalled();
  });

  it('is where the popup would be closed', async () => {
    front = () => ({ kind: 'stale' });
    const page = await open(SELLING, {});
    await page.press('[data-tab="stale"] button');
    expect(closed).toHaveBeenCalledTimes(1);
  });

  it('says nothing of a tab that it has left, however late that one answers', async () => {
    let answer: (state: TabState) => void = () => undefined;
    front = () => new Promise((done) => (answer = done));
    await panel();
    expect(line(), 'it waits').toBeUndefined();
    front = () => ({ kind: 'foreign' });
    await happens(true);
    expect(line()).toBe('foreign');
    await then(() => answer(seen('my-devices')));
    expect(line()).toBe('foreign');
  });

  it('says nothing of it while the new one has not answered, either', async () => {
    front = () => seen('my-devices');
    await panel();
    let answer: (state: TabState) => void = () => undefined;
    front = () => new Promise((done) => (answer = done));
    await happens(false);
    const late = answer;
    await happens(true);
    await then(() => late({ kind: 'excluded' }));
    expect(line()).toBe('seen');
    await then(() => answer({ kind: 'foreign' }));
    expect(line()).toBe('foreign');
  });

  it('says that it looks, where a tab does not answer, and what it says when it does', async () => {
    vi.useFakeTimers();
    front = () => seen('my-devices');
    await panel();
    let answer: (state: TabState) => void = () => undefined;
    front = () => new Promise((done) => (answer = done));
    await happens(true);
    await then(() => vi.advanceTimersByTime(499));
    expect(line()).toBe('seen');
    await then(() => vi.advanceTimersByTime(1));
    expect(line()).toBe('checking');
    // looked at again and again meanwhile: none of these is too old to be believed
    const first = answer;
    await happens(false);
    await then(() => first(seen('security')));
    expect(line()).toBe('seen');
  });

  it('says "looking" of no tab that is merely slow to be asked again', async () => {
    vi.useFakeTimers();
    front = () => seen('my-devices');
    await panel();
    front = () => new Promise(() => undefined);
    await happens(false);
    await then(() => vi.advanceTimersByTime(5_000));
    expect(line()).toBe('seen');
  });

  it('follows as long as it is there', async () => {
    await panel();
    expect(followers).toContain(look);
    await then(closePage);
    expect(followers).not.toContain(look);
  });

  it('does not offer itself, and lets the button open it', async () => {
    const page = await panel();
    expect(page.all('[data-action="keep-beside"]')).toEqual([]);
    await page.press('[data-view="more"]');
    await page.press('input[name="button"]');
    expect(page.settings().button).toBe('panel');
    expect((page.find('input[name="button"]') as HTMLInputElement).checked).toBe(true);
    await page.press('input[name="button"]');
    expect(page.settings().button).toBe('popup');
  });
});

describe('the way there from the popup', () => {
  it('is a press, after which the popup is out of the way', async () => {
    const opens = vi.fn(async () => true);
    const page = await open(SELLING, { panel: { open: opens } });
    await page.press('[data-action="keep-beside"]');
    expect(opens).toHaveBeenCalledTimes(1);
    expect(closed).toHaveBeenCalledTimes(1);
    expect(faultsOf(page.root)).toEqual([]);
  });

  it('is offered before the step where nothing of ours is on the page, and after everything elsewhere', async () => {
    const isFirst = () => {
      const button = document.querySelector('[data-action="keep-beside"]') as Element;
      return Boolean(button.compareDocumentPosition(document.querySelector('.next') as Element) & 4);
    };
    for (const [state, first] of [
      [{ kind: 'excluded' }, true],
      [{ kind: 'foreign' }, false],
    ] as const) {
      front = () => state;
      await open(SELLING, { panel: { open: async () => true } });
      expect(isFirst()).toBe(first);
      closePage();
    }
  });

  it('is offered no more by a browser that has the name of it only', async () => {
    const page = await open(SELLING, { panel: { open: async () => false } });
    await page.press('[data-action="keep-beside"]');
    expect(closed).not.toHaveBeenCalled();
    expect(page.all('[data-action="keep-beside"]')).toEqual([]);
    await page.press('[data-view="more"]');
    expect(page.all('input[name="button"]')).toEqual([]);
  });

  it('is not offered where there is none', async () => {
    const page = await open(SELLING, {});
    expect(page.all('[data-action="keep-beside"]')).toEqual([]);
    await page.press('[data-view="more"]');
    expect(page.all('input[name="button"]')).toEqual([]);
  });
});
