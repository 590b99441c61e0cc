import type { Browser } from 'wxt/browser';
import { planOf, requiredLeft } from '../journeys/plan';
import type { ProgressView } from '../progress/state';
import type { Store } from '../progress/store';
import type { Translator } from '../words';

const COLOUR = '#0b5d57';

/** Required steps left of the chosen journey; a tick when there are none, "!" where the progress cannot be read. */
export function badgeText(view: ProgressView): string {
  if (view.state === 'unreadable') return '!';
  if (view.state !== 'ready' || view.progress.journey === null) return '';
  const left = requiredLeft(planOf(view.progress.journey, view.progress)).length;
  return left === 0 ? '✓' : left > 99 ? '99+' : String(left);
}

/** What the number means, in the words of the popup. */
export function badgeTitle(view: ProgressView, t: Translator): string {
  const name = t('app.title');
  if (view.state !== 'ready' || view.progress.journey === null) return name;
  const left = requiredLeft(planOf(view.progress.journey, view.progress)).length;
  return `${name}. ${left === 0 ? t('popup.all-done') : t('popup.left.label', { n: left })}`;
}

/**
 * The number on the toolbar, and what it means. The owner's everywhere; the private one on each private tab only, so that neither leaks
 * into the other.
 */
export class Badge {
  /** Titles, one after the other: the last that was asked for stays. */
  private titles: Promise<void> = Promise.resolve();

  constructor(
    private readonly api: Pick<typeof Browser, 'action' | 'tabs'>,
    private readonly stores: { readonly own: Store; readonly hidden: Store },
    private readonly words: () => Promise<Translator>,
  ) {}

  /** Shows the owner's number, and the private one where there are private tabs. */
  async show(): Promise<void> {
    await this.api.action.setBadgeBackgroundColor({ color: COLOUR });
    await this.label({}, this.stores.own);
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
      await this.label({ tabId }, this.stores.hidden);
    } catch {
      // the tab is gone: so is its badge
    }
  }

  /** @param where one tab, or all */
  private async label(where: { readonly tabId?: number }, store: Store): Promise<void> {
    const view = await store.load();
    await this.api.action.setBadgeText({ ...where, text: badgeText(view) });
    this.titles = this.titles.then(() => this.title(where, view)).catch(() => undefined);
  }

  /** Nobody waits for it: its words are a file, which a background that has slept has not read yet. */
  private async title(where: { readonly tabId?: number }, view: ProgressView): Promise<void> {
    await this.api.action.setTitle({ ...where, title: badgeTitle(view, await this.words()) });
  }
}
