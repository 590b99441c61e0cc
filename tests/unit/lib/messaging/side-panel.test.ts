/** Which browsers have a panel beside the page, and how it is opened. */
import { describe, expect, it, vi } from 'vitest';
import { sidePanelOf } from '../../../../lib/messaging/side-panel';

const tabs = { query: vi.fn(async (_query: object) => [{ id: 7, windowId: 3 }]) };

describe('the panel', () => {
  it('is not offered where the browser has none', () => {
    expect(sidePanelOf({ tabs } as never)).toBeUndefined();
    expect(sidePanelOf({ tabs, sidePanel: {}, sidebarAction: undefined } as never)).toBeUndefined();
  });

  it('is opened in this window', async () => {
    const open = vi.fn(async () => undefined);
    expect(await sidePanelOf({ tabs, sidePanel: { open } } as never)?.open()).toBe(true);
    expect(tabs.query.mock.calls).toEqual([[{ active: true, currentWindow: true }]]);
    expect(open.mock.calls).toEqual([[{ windowId: 3 }]]);
  });

  it('is opened in the same turn in Firefox, which forgets the press', () => {
    const open = vi.fn(async () => undefined);
    void sidePanelOf({ tabs, sidebarAction: { open } } as never)?.open();
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('says so where it did not open', async () => {
    const refuses = async () => Promise.reject(new Error('not here'));
    expect(await sidePanelOf({ tabs, sidePanel: { open: refuses } } as never)?.open()).toBe(false);
    expect(await sidePanelOf({ tabs, sidebarAction: { open: refuses } } as never)?.open()).toBe(false);
    tabs.query.mockResolvedValueOnce([]);
    expect(await sidePanelOf({ tabs, sidePanel: { open: vi.fn() } } as never)?.open()).toBe(false);
  });
});
