/**
 * Reminders: an alarm for each, and a notification when its time has come, once. A browser may forget alarms, be closed when one is due,
 * or let one ring early; the reminders themselves are in the progress and stay there until the owner takes them back.
 */
import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import { WAIT_KINDS, type WaitKind } from '../journeys/time';
import { type Area, loadSettings, type Store } from '../progress/store';
import { translator } from '../words';
import { browserLanguages, wordsFor } from '../words/catalogues';
import { coalesce } from './coalesce';

/** Which reminders have been shown: wait and time of each. Beside the progress, since it says what was shown and not what is so. */
const SHOWN_KEY = 'reminded';
const ShownSchema = v.record(v.string(), v.number());
type Shown = Readonly<Record<string, number>>;
type Due = { readonly kind: WaitKind; readonly at: number };

export class Reminders {
  /** Shows what is due and has not been shown. Never twice at a time: each must see what the other has shown. */
  readonly showDue = coalesce(() => this.show());
  /** What this background has tried to show. Tried once: an alarm for a time that has passed rings at once, again and again. */
  private readonly tried = new Map<WaitKind, number>();

  constructor(
    private readonly api: Pick<typeof Browser, 'alarms' | 'i18n' | 'notifications' | 'permissions' | 'runtime' | 'storage'>,
    private readonly store: Store,
  ) {}

  /**
   * One alarm for each reminder that has not been shown, a due one too: it rings at once. No alarm is taken away but that of a reminder
   * that is gone or has been shown.
   */
  async setAlarms(): Promise<void> {
    const pending = await this.pending();
    if (!pending) return;
    for (const { kind, at } of pending) this.api.alarms.create(kind, { when: at });
    const alarms = await this.api.alarms.getAll();
    const idle = alarms.filter(({ name }) => !pending.some(({ kind }) => kind === name));
    await Promise.all(idle.map(({ name }) => this.api.alarms.clear(name)));
  }

  private async show(): Promise<void> {
    const due = (await this.pending())?.filter(({ at }) => at <= Date.now()) ?? [];
    if (due.length === 0) return;
    for (const { kind, at } of due) this.tried.set(kind, at);
    // without it popup and desk say it alone
    if (await this.api.permissions.contains({ permissions: ['notifications'] })) await this.notify(due.map(({ kind }) => kind));
    const shown = { ...(await this.shown()), ...Object.fromEntries(due.map(({ kind, at }) => [kind, at])) };
    await this.api.storage.local.set({ [SHOWN_KEY]: shown });
  }

  private async notify(kinds: readonly WaitKind[]): Promise<void> {
    const settings = await loadSettings(this.api.storage.local as Area);
    const t = translator(await wordsFor(settings, browserLanguages(this.api.i18n)));
    for (const kind of kinds)
      await this.api.notifications.create(`wait:${kind}`, {
        type: 'basic',
        iconUrl: this.api.runtime.getURL('/icon/128.png'),
        title: t(`desk.wait.${kind}`),
        message: t('desk.remind.text'),
      });
  }

  /** Reminders that nobody has tried to show; undefined where the progress cannot be read just now. */
  private async pending(): Promise<readonly Due[] | undefined> {
    const view = await this.store.load();
    if (view.state !== 'ready') return undefined;
    const shown = await this.shown();
    const reminders: Partial<Record<WaitKind, number>> = view.progress.reminders;
    return WAIT_KINDS.flatMap((kind) => {
      const at = reminders[kind];
      return at === undefined || at === shown[kind] || at === this.tried.get(kind) ? [] : [{ kind, at }];
    });
  }

  private async shown(): Promise<Shown> {
    const stored = v.safeParse(ShownSchema, (await this.api.storage.local.get(SHOWN_KEY))[SHOWN_KEY]);
    return stored.success ? stored.output : {};
  }
}
