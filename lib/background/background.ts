/**
 * The background: the only writer. It may be killed at any moment, so it keeps nothing that is not stored; two progresses exist,
 * the owner's and, while private windows are open, one of their own in memory. No answer waits for a page: a page may hang.
 */
import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import type { AnswerReply, CommandReply, FrameReply, RestoreReply, SettingsReply, Snapshot, SnapshotReply } from '../messaging/protocol';
import { type Request, RequestSchema } from '../messaging/requests';
import { type Asker, askerOf, mayAsk, type Sender } from '../messaging/sender';
import { type Area, loadSettings, Store, saveSettings } from '../progress/store';
import { type Translator, translator, type Words, wordsId } from '../words';
import { browserLanguages, idOfChoice, wordsFor } from '../words/catalogues';
import { pageWords } from '../words/page-words';
import { Badge } from './badge';
import { broadcast } from './broadcast';
import { coalesce } from './coalesce';
import { passBetweenFrames } from './frames';
import { listenToKeys, setButton } from './panel';
import { Reminders } from './reminders';
import { welcomeOnce } from './welcome';

type Api = typeof Browser;
type Reply = SnapshotReply | CommandReply | SettingsReply | RestoreReply | FrameReply | AnswerReply | undefined;
type MessageSender = Sender & { readonly tab?: { readonly id?: number | undefined; readonly incognito: boolean } | undefined };

/** Answers requests, and keeps badge and alarms. `start` registers every listener at once, as service workers want it. */
export class Background {
  private readonly normal: Store;
  private readonly hidden: Store;
  private readonly badge: Badge;
  private readonly reminders: Reminders;
  /** For the button's title; kept until the settings change, since every tick asks for them. */
  private words: Promise<Translator> | undefined;
  /** What follows from a change. Settled, never rejected: what is stored is stored, whatever becomes of the badge. */
  private readonly follow = {
    own: coalesce(() => Promise.allSettled([broadcast(this.api), this.badge.show(), this.reminders.setAlarms()])),
    hidden: coalesce(() => Promise.allSettled([broadcast(this.api), this.badge.showPrivate()])),
  };

  constructor(private readonly api: Api) {
    const clock = () => Date.now();
    this.normal = new Store({ area: api.storage.local as Area, prefix: '', clock });
    this.hidden = new Store({ area: api.storage.session as Area, prefix: 'private:', clock });
    this.badge = new Badge(api, { own: this.normal, hidden: this.hidden }, () => this.translator());
    this.reminders = new Reminders(api, this.normal);
  }

  start(): void {
    const { api } = this;
    api.runtime.onMessage.addListener((message: unknown, sender: MessageSender) => this.answer(message, sender) as never);
    const begin = (): void => void Promise.allSettled([this.badge.show(), this.remind()]);
    api.runtime.onInstalled.addListener(({ reason }) => {
      begin();
      void welcomeOnce(api, reason).catch(() => undefined); // a full disk is no reason to have no popup
    });
    api.runtime.onStartup.addListener(begin);
    listenToKeys(api);
    api.tabs.onActivated.addListener(({ tabId }) => void this.badge.showOn(tabId));
    api.tabs.onCreated.addListener((tab) => {
      if (tab.incognito && tab.id !== undefined) void this.badge.showOn(tab.id);
    });
    api.tabs.onUpdated.addListener((tabId, _change, tab) => {
      if (tab.incognito) void this.badge.showOn(tabId);
    });
    api.alarms.onAlarm.addListener(() => void Promise.allSettled([broadcast(api), this.remind()]));
    // by tabs, since Firefox for Android has no windows
    api.tabs.onRemoved.addListener((tabId) => void this.wipeAfterLastPrivateTab(tabId));
    // switched on again in the list of extensions, nobody is told; Firefox has forgotten the alarms then
    void Promise.allSettled([this.remind(), setButton(api)]);
  }

  /** Shows the reminders that are due, also those that fell due while nobody was here, and sets the alarms of the others anew. */
  private async remind(): Promise<void> {
    await Promise.allSettled([this.reminders.showDue()]);
    await Promise.allSettled([this.reminders.setAlarms()]);
  }

  /** A promise for a request of ours; undefined, so that nobody waits, for everything else. */
  private answer(message: unknown, sender: MessageSender): Promise<Reply> | undefined {
    const origin = this.api.runtime.getURL('/');
    const asker = askerOf(sender, { id: this.api.runtime.id, origin });
    if (!asker) return undefined;
    const request = v.safeParse(RequestSchema, message);
    if (!request.success) return undefined;
    if (!mayAsk(asker, request.output)) return undefined;
    return this.carryOut(request.output, asker, sender);
  }

  private async carryOut(request: Request, asker: Asker, sender: MessageSender): Promise<Reply> {
    if (request.type === 'held-in-frame' || request.type === 'answer-frame') return passBetweenFrames(this.api, request, sender);
    const isPrivate = await this.isPrivate(request, sender);
    const store = isPrivate ? this.hidden : this.normal;
    switch (request.type) {
      case 'snapshot':
        return { snapshot: await this.snapshot(isPrivate, asker, request.words) };
      case 'command': {
        const outcome = await store.execute(request.command);
        if (outcome.ok) await this.follow[isPrivate ? 'hidden' : 'own']();
        const told = outcome.ok ? { ok: true as const, ...(outcome.undo && { undo: outcome.undo }) } : outcome;
        return { outcome: told, snapshot: await this.snapshot(isPrivate, asker, '*') };
      }
      case 'settings':
        try {
          await saveSettings(this.api.storage.local as Area, request.change);
        } catch {
          return { ok: false };
        }
        void broadcast(this.api).catch(() => undefined);
        // the button is named in the owner's language, and does what they prefer
        this.words = undefined;
        void Promise.allSettled([this.badge.show(), setButton(this.api)]);
        return { ok: true, snapshot: await this.snapshot(isPrivate, asker, undefined) };
      case 'restore':
      case 'bring-back': {
        const restored = request.type === 'restore' ? await store.restore(request.copy) : await store.bringBack(request.at);
        if (restored.ok) await this.follow[isPrivate ? 'hidden' : 'own']();
        return { restored, snapshot: await this.snapshot(isPrivate, asker, '*') };
      }
      case 'forget-aside':
        await store.forgetAsides(request.which);
        void broadcast(this.api).catch(() => undefined);
        return { snapshot: await this.snapshot(isPrivate, asker, '*') };
    }
  }

  /**
   * What is so when it is answered: words may take a while to be read, and meanwhile everything may have changed. Without words where
   * none can be read, also for who has none: what is held is held, and says so in the words that it brings along.
   * @param known id of the words that the asker has; `*` for "whatever it is"
   */
  private async snapshot(isPrivate: boolean, asker: Asker, known: string | undefined): Promise<Snapshot> {
    const store = isPrivate ? this.hidden : this.normal;
    const own = asker === 'extension';
    const browser = browserLanguages(this.api.i18n);
    let read: { readonly choice: string; readonly words: Words | undefined } | undefined;
    for (;;) {
      const [{ progress, asides }, settings] = await Promise.all([
        // what cannot be read is put aside by the reading itself, so the asides come after it
        store.load().then(async (view) => ({ progress: view, asides: own ? await store.asides() : undefined })),
        loadSettings(this.api.storage.local as Area),
      ]);
      const choice = idOfChoice(settings, browser);
      if (known === '*' || known === choice || read?.choice === choice) {
        const words = known === '*' || known === choice ? undefined : read?.words;
        return {
          progress,
          settings,
          private: isPrivate,
          ...(words && known !== wordsId(words) && { words: own ? words : pageWords(words) }),
          ...(asides && { asides }),
        };
      }
      read = { choice, words: await wordsFor(settings, browser).catch(() => undefined) };
    }
  }

  private translator(): Promise<Translator> {
    this.words ??= loadSettings(this.api.storage.local as Area).then(async (settings) =>
      translator(await wordsFor(settings, browserLanguages(this.api.i18n))),
    );
    return this.words;
  }

  private async isPrivate(request: Request, sender: MessageSender): Promise<boolean> {
    if (request.tab !== undefined) return (await this.api.tabs.get(request.tab)).incognito;
    return sender.tab?.incognito ?? false;
  }

  private async wipeAfterLastPrivateTab(removed: number): Promise<void> {
    const tabs = await this.api.tabs.query({});
    if (!tabs.some((tab) => tab.incognito && tab.id !== removed)) await this.hidden.wipe();
  }
}
