/** When the panel beside the page looks at the tab in front. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followTab } from '../../../../lib/messaging/follow-tab';

describe('following', () => {
  /** An event of the browser's that can be fired. */
  const event = () => {
    const listeners = new Set<(...args: unknown[]) => void>();
    return {
      addListener: (listener: (...args: unknown[]) => void) => void listeners.add(listener),
      removeListener: (listener: (...args: unknown[]) => void) => void listeners.delete(listener),
      fire: (...args: unknown[]) => {
        for (const listener of listeners) listener(...args);
      },
      listeners,
    };
  };
  const api = { tabs: { onActivated: event(), onUpdated: event() }, windows: { onFocusChanged: event() } };
  const looked: boolean[] = [];
  let end: () => void;
  beforeEach(() => {
    vi.useFakeTimers();
    looked.length = 0;
    end = followTab(api as never, (moved) => looked.push(moved));
  });
  afterEach(() => {
    end();
    vi.useRealTimers();
  });

  it('another tab, and another page in the tab in front, is something else', () => {
    api.tabs.onActivated.fire({ tabId: 8, windowId: 3 });
    api.tabs.onUpdated.fire(8, { url: 'https://i.mi.com/' }, { active: true });
    expect(looked).toEqual([true, true]);
  });

  it('a page that has come, and a window that has the focus again, is looked at', () => {
    api.tabs.onUpdated.fire(8, { status: 'complete' }, { active: true });
    api.windows.onFocusChanged.fire(3);
    expect(looked).toEqual([false, false]);
  });

  it('a tab behind it, and what changes no page, is not', () => {
    api.tabs.onUpdated.fire(9, { url: 'https://i.mi.com/', status: 'loading' }, { active: false });
    api.tabs.onUpdated.fire(8, { title: 'another' }, { active: true });
    expect(looked).toEqual([]);
  });

  it('looks by itself while it is seen: a page draws itself in its own time', () => {
    vi.advanceTimersByTime(3_000);
    expect(looked).toEqual([false, false, false]);
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    vi.advanceTimersByTime(3_000);
    hidden.mockRestore();
    expect(looked).toHaveLength(3);
  });

  it('ends', () => {
    end();
    vi.advanceTimersByTime(3_000);
    for (const { listeners } of [api.tabs.onActivated, api.tabs.onUpdated, api.windows.onFocusChanged]) expect(listeners.size).toBe(0);
    expect(looked).toEqual([]);
  });

  it('does without windows, as Firefox for Android', () => {
    expect(() => followTab({ tabs: api.tabs } as never, () => undefined)()).not.toThrow();
  });
});
