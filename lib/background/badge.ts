import type { Browser } from 'wxt/browser';
import { planOf, requiredLeft } from '../journeys/plan';
import type { ProgressView } from '../progress/state';
import type { Store } from '../progress/store';

const COLOUR = '#0b5d57';

/** Required steps left of the chosen journey; a tick when there are none, "!" where the progress cannot be read. */
export function badgeText(view: ProgressView): string {
  if (view.state === 'unreadable') return '!';
  if (view.state !== 'ready' || view.progress.journey === null) return '';
  const left = requiredLeft(planOf(view.progress.journey, view.progress)).length;
  return left === 0 ? '✓' : left > 99 ? '99+' : String(left);
}

/** The number on the toolbar. The owner's everywhere; the private one on each private tab only, so that neither leaks into the other. */
export class Badge {
  constructor(
    private readonly api: Pick<typeof Browser, 'action' | 'tabs'>,
    private readonly stores: { readonly own: Store; readonly hidden: Store },
  ) {}

  /** Shows the owner's number, and the private one where there are private tabs. */
  async show(): Promise<void> {
    await this.api.action.setBadgeBackgroundColor({ color: COLOUR });
    await this.api.action.setBadgeText({ text: badgeText(await this.stores.own.load()) });
    await this.showPrivate();
  }

  /** Shows the private number on each private tab. */
  async showPrivate(): Promise<void> {
    const tabs = await this.api.tabs.query({});
    await Promise.all(tabs.map((tab) => tab.incognito && tab.id !== undefined && this.showOn(tab.id)));
  }

  /** Shows the private number on one tab, if it is private. */
  async showOn(tabId: number): Promise<void> {
    try {
      const tab = await this.api.tabs.get(tabId);
      if (!tab.incognito) return;
      await this.api.action.setBadgeText({ tabId, text: badgeText(await this.stores.hidden.load()) });
    } catch {
      // the tab is gone: so is its badge
    }
  }
}
