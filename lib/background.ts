/**
 * The background: the only writer. It may be killed at any moment, so it keeps nothing that is not stored; two progresses exist,
 * the owner's and, while private windows are open, one of their own in memory.
 */
import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import { planOf, requiredLeft } from './journeys/plan';
import { WAIT_KINDS, type WaitKind } from './journeys/time';
import type { CommandReply, Push, RestoreReply, SettingsReply, Snapshot, SnapshotReply } from './messages';
import type { Command } from './progress/commands';
import type { ProgressView, Settings } from './progress/state';
import { type Area, loadSettings, Store, saveSettings } from './progress/store';
import { askerOf, type Request, RequestSchema, type Sender } from './requests';
import { HOST_PATTERNS } from './site/routes';
import { type Catalogue, translator, type Words } from './words';
import { wordsFor } from './words/catalogues';

type Api = typeof Browser;
type Reply = SnapshotReply | CommandReply | SettingsReply | RestoreReply;
/** What the guide on a page of Xiaomi's may ask for. */
const PAGE_COMMANDS: ReadonlySet<unknown> = new Set<Command['type']>(['set-step', 'add-device', 'answer-lost', 'learn']);
const PAGE_SETTINGS: ReadonlySet<string> = new Set<keyof Settings>(['side', 'folded']);

/** Whether a page may ask for this: never for another tab, never for what the owner does in the popup or at the desk. */
function isForPages(request: Request): boolean {
  if (request.tab !== undefined) return false;
  if (request.type === 'command') return PAGE_COMMANDS.has((Object(request.command) as Partial<Command>).type);
  if (request.type === 'settings') return Object.keys(Object(request.change)).every((key) => PAGE_SETTINGS.has(key));
  return request.type === 'snapshot';
}
type MessageSender = Sender & { readonly tab?: { readonly incognito: boolean } | undefined };

const BADGE_COLOUR = '#0b5d57';

/** Answers requests and keeps the badge. `start` registers every listener at once, as service workers want it. */
export class Background {
  private readonly normal: Store;
  private readonly hidden: Store;
  /** What follows from a change; a burst of commands is followed once or twice, not a thousand times. */
  private readonly follow = { own: joined(() => Promise.all([this.tell(false), this.setAlarms()])), hidden: joined(() => this.tell(true)) };

  constructor(private readonly api: Api) {
    const clock = () => Date.now();
    this.normal = new Store({ area: api.storage.local as Area, prefix: '', clock });
    this.hidden = new Store({ area: api.storage.session as Area, prefix: 'private:', clock });
  }

  start(): void {
    const { api } = this;
    api.runtime.onMessage.addListener((message: unknown, sender: MessageSender) => this.answer(message, sender) as never);
    const begin = (): void => void Promise.all([this.showBadges(), this.setAlarms()]);
    api.runtime.onInstalled.addListener(begin);
    api.runtime.onStartup.addListener(begin);
    api.tabs.onActivated.addListener(({ tabId }) => void this.showTabBadge(tabId));
    api.tabs.onCreated.addListener((tab) => {
      if (tab.incognito && tab.id !== undefined) void this.showTabBadge(tab.id);
    });
    api.tabs.onUpdated.addListener((tabId, _change, tab) => {
      if (tab.incognito) void this.showTabBadge(tabId);
    });
    api.alarms.onAlarm.addListener(({ name }) => void this.remind(name));
    // by tabs, since Firefox for Android has no windows
    api.tabs.onRemoved.addListener((tabId) => void this.wipeAfterLastPrivateTab(tabId));
  }

  /** A promise for a request of ours; undefined, so that nobody waits, for everything else. */
  private answer(message: unknown, sender: MessageSender): Promise<Reply> | undefined {
    const origin = this.api.runtime.getURL('/');
    const asker = askerOf(sender, { id: this.api.runtime.id, origin });
    if (!asker) return undefined;
    const request = v.safeParse(RequestSchema, message);
    if (!request.success) return undefined;
    if (asker === 'page' && !isForPages(request.output)) return undefined;
    return this.carryOut(request.output, asker, sender);
  }

  private async carryOut(request: Request, asker: 'extension' | 'page', sender: MessageSender): Promise<Reply> {
    const isPrivate = await this.isPrivate(request, sender);
    const store = isPrivate ? this.hidden : this.normal;
    switch (request.type) {
      case 'snapshot':
        return { snapshot: await this.snapshot(isPrivate, asker, request.words) };
      case 'command': {
        const outcome = await store.execute(request.command);
        if (outcome.ok) await this.follow[isPrivate ? 'hidden' : 'own']();
        return { outcome: outcome.ok ? { ok: true } : outcome, snapshot: await this.snapshot(isPrivate, asker, '*') };
      }
      case 'settings':
        try {
          await saveSettings(this.api.storage.local as Area, request.change);
        } catch {
          return { ok: false };
        }
        await this.tell(isPrivate);
        return { ok: true, snapshot: await this.snapshot(isPrivate, asker, undefined) };
      case 'restore': {
        const restored = await store.restore(request.copy);
        if (restored.ok) await Promise.all([this.tell(isPrivate), isPrivate ? undefined : this.setAlarms()]);
        return { restored, snapshot: await this.snapshot(isPrivate, asker, '*') };
      }
      case 'forget-aside':
        await store.forgetAsides();
        return { snapshot: await this.snapshot(isPrivate, asker, '*') };
    }
  }

  /** @param known language whose words the asker has; `*` for "whatever it is" */
  private async snapshot(isPrivate: boolean, asker: 'extension' | 'page', known: string | undefined): Promise<Snapshot> {
    const store = isPrivate ? this.hidden : this.normal;
    const [progress, settings] = await Promise.all([store.load(), loadSettings(this.api.storage.local as Area)]);
    const words = wordsFor(settings.language, this.api.i18n.getUILanguage());
    return {
      progress,
      settings,
      private: isPrivate,
      ...(known !== '*' && known !== words.language && { words: asker === 'page' ? withoutDesk(words) : words }),
      ...(asker === 'extension' && { asides: await store.asides() }),
    };
  }

  private async isPrivate(request: Request, sender: MessageSender): Promise<boolean> {
    if (request.tab !== undefined) return (await this.api.tabs.get(request.tab)).incognito;
    return sender.tab?.incognito ?? false;
  }

  /** Says to every view that something changed; whoever is not there is no error. */
  private async tell(isPrivate: boolean): Promise<void> {
    const push: Push = { type: 'changed' };
    const tabs = await this.api.tabs.query({ url: [...HOST_PATTERNS] });
    await Promise.allSettled([
      this.api.runtime.sendMessage(push),
      ...tabs.map((tab) => this.api.tabs.sendMessage(tab.id ?? -1, push)),
      this.showBadges(isPrivate),
    ]);
  }

  /** One alarm for each reminder that lies ahead; a browser may forget alarms, the progress does not. */
  private async setAlarms(): Promise<void> {
    const view = await this.normal.load();
    if (view.state !== 'ready') return;
    await this.api.alarms.clearAll();
    for (const [wait, at] of Object.entries(view.progress.reminders)) if (at > Date.now()) this.api.alarms.create(wait, { when: at });
  }

  /** Says that a wait may be over: as a notification where the owner has allowed them; popup and desk say it anyway. */
  private async remind(wait: string): Promise<void> {
    const view = await this.normal.load();
    const at = view.state === 'ready' ? (view.progress.reminders as Partial<Record<string, number>>)[wait] : undefined;
    if (at === undefined) return;
    // the clock has been set back since the alarm was set, or the browser counts time otherwise
    if (at > Date.now()) return this.setAlarms();
    await this.tell(false);
    if (!(WAIT_KINDS as readonly string[]).includes(wait) || !(await this.api.permissions.contains({ permissions: ['notifications'] })))
      return;
    const settings = await loadSettings(this.api.storage.local as Area);
    const t = translator(wordsFor(settings.language, this.api.i18n.getUILanguage()));
    await this.api.notifications.create(`wait:${wait}`, {
      type: 'basic',
      iconUrl: this.api.runtime.getURL('/icon/128.png'),
      title: t(`desk.wait.${wait as WaitKind}`),
      message: t('desk.remind.text'),
    });
  }

  private badgeOf(view: ProgressView): string {
    if (view.state === 'unreadable') return '!';
    if (view.state !== 'ready' || view.progress.journey === null) return '';
    const left = requiredLeft(planOf(view.progress.journey, view.progress)).length;
    return left === 0 ? '✓' : left > 99 ? '99+' : String(left);
  }

  /** The owner's number everywhere; the private one on each private tab only, so that neither leaks into the other. */
  private async showBadges(onlyPrivate = false): Promise<void> {
    if (!onlyPrivate) {
      await this.api.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
      await this.api.action.setBadgeText({ text: this.badgeOf(await this.normal.load()) });
    }
    const tabs = await this.api.tabs.query({});
    await Promise.allSettled(tabs.filter((tab) => tab.incognito && tab.id !== undefined).map((tab) => this.showTabBadge(tab.id as number)));
  }

  private async showTabBadge(tabId: number): Promise<void> {
    try {
      const tab = await this.api.tabs.get(tabId);
      if (!tab.incognito) return;
      await this.api.action.setBadgeText({ tabId, text: this.badgeOf(await this.hidden.load()) });
    } catch {
      // the tab is gone: so is its badge
    }
  }

  private async wipeAfterLastPrivateTab(removed: number): Promise<void> {
    const tabs = await this.api.tabs.query({});
    if (!tabs.some((tab) => tab.incognito && tab.id !== removed)) await this.hidden.wipe();
  }
}

/** Calls that come while one is under way are carried out together, once, after it: each sees what was done before it was asked for. */
function joined(work: () => Promise<unknown>): () => Promise<unknown> {
  let running: Promise<unknown> | undefined;
  let next: Promise<unknown> | undefined;
  const run = (): Promise<unknown> => {
    running = work().finally(() => {
      running = undefined;
    });
    return running;
  };
  return () => {
    if (!running) return run();
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return run();
      });
    return next;
  };
}

/** A page of Xiaomi's needs none of the desk's words: half of all. */
function withoutDesk(words: Words): Words {
  const messages = Object.fromEntries(Object.entries(words.messages).filter(([key]) => !key.startsWith('desk.'))) as Catalogue;
  return { ...words, messages };
}
