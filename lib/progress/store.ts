/**
 * Keeps the progress in a storage area. Writes one after another; what could not be stored did not happen; what cannot be read is
 * put aside before anything new is written, and shown to the owner.
 */
import * as v from 'valibot';
import { type Command, CommandSchema } from './commands';
import type { PutBack } from './done';
import { readProgress, type UnusableReason } from './migrations';
import { type RefusalReason, reduce } from './reduce';
import { SettingsSchema } from './schema';
import { DEFAULT_SETTINGS, emptyProgress, type Progress, type ProgressView, type Settings } from './state';
import { same, undoOf } from './undo';

/** The part of `storage.local` and `storage.session` that is needed. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Data that could not be read, kept as they were found. */
export interface Quarantined {
  /** Milliseconds since 1970. */
  readonly at: number;
  /**
   * `replaced`: it was fine, and made room for a copy that the owner has brought back. `wiped`: the owner has started over, or brought
   * back what was wiped before it; there is one of these at most.
   */
  readonly reason: UnusableReason | 'replaced' | 'wiped';
  readonly value: unknown;
}

/** What a command came to. Words: `refused.<reason>` in locales/. */
export type Outcome =
  /** `undo`: what takes it back, where that is possible. */
  | { readonly ok: true; readonly progress: Progress; readonly undo?: PutBack }
  | { readonly ok: false; readonly reason: RefusalReason | 'bad-command' | 'not-stored' | 'unreadable' };

/** What bringing back a copy came to. Words: `desk.copy.<reason>` and `refused.<reason>`. */
export type Restored =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: UnusableReason | 'not-stored' | 'unreadable' | 'changed-since' };

/** Copies kept at most; the oldest goes first. */
const MAX_ASIDE = 20;
const LOCK = 'unbind-guide:store';

export interface StoreOptions {
  readonly area: Area;
  /** Prefix of the keys in the area. */
  readonly prefix: string;
  readonly clock: () => number;
}

/** One progress in one storage area. */
export class Store {
  private readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** A reading that waits for its turn. */
  private reading: Promise<ProgressView> | undefined;
  private readonly key: string;
  private readonly asideKey: string;

  constructor(private readonly options: StoreOptions) {
    this.key = `${options.prefix}progress`;
    this.asideKey = `${options.prefix}aside`;
    this.inTurn = serialQueue(`${LOCK}:${this.key}`);
  }

  /** What is stored. Unusable data are put aside first; where even that fails, the progress is unreadable and stays untouched. */
  load(): Promise<ProgressView> {
    // whoever asks while a reading has not begun may have that one: it will see everything done by now
    if (this.reading) return this.reading;
    const begun = (): void => {
      this.reading = undefined;
    };
    const reading = this.inTurn(() => {
      begun();
      return this.read();
    });
    reading.catch(begun); // a lock that was refused must not stay what everybody is given
    this.reading = reading;
    return reading;
  }

  /** Carries out one command and stores the result. Anything that is not a command is refused. */
  execute(raw: unknown): Promise<Outcome> {
    return this.inTurn(async (): Promise<Outcome> => {
      const command = v.safeParse(CommandSchema, raw);
      if (!command.success) return { ok: false, reason: 'bad-command' };
      const view = await this.read();
      if (view.state !== 'ready') return { ok: false, reason: 'unreadable' };
      const result = reduce(view.progress, command.output, this.options.clock());
      if (!result.ok) return result;
      if (result.progress === view.progress) return { ok: true, progress: result.progress };
      try {
        // one write: nothing is wiped that is not put aside
        await this.options.area.set({
          ...(await this.asidesAfter(command.output, view.progress, result.progress)),
          [this.key]: result.progress,
        });
      } catch {
        return { ok: false, reason: 'not-stored' };
      }
      const undo = undoOf(view.progress, command.output, result.progress);
      return { ok: true, progress: result.progress, ...(undo && { undo }) };
    });
  }

  /** What to store beside the progress so that a command loses nothing, and keeps no plan aside that it has just brought back. */
  private async asidesAfter({ type }: Command, before: Progress, after: Progress): Promise<Record<string, unknown>> {
    if (type === 'start-over' && holdsPlan(before)) return this.withWiped(await this.storedAsides(), before);
    if (type !== 'put-back') return {};
    const asides = await this.asides();
    const kept = asides.filter(({ reason, value }) => reason !== 'wiped' || !isSamePlan(value as Progress, after));
    return kept.length < asides.length ? { [this.asideKey]: kept } : {};
  }

  /**
   * Puts a copy in the place of the progress. The progress that was there is put aside; where that fails, or the copy cannot be used,
   * nothing changes.
   */
  restore(copy: unknown): Promise<Restored> {
    return this.inTurn(async (): Promise<Restored> => {
      const read = readProgress(copy);
      if (!read.ok) return read;
      const view = await this.read();
      if (view.state !== 'ready') return { ok: false, reason: 'unreadable' };
      const aside: Quarantined = { at: this.options.clock(), reason: 'replaced', value: view.progress };
      try {
        await this.options.area.set({ ...(await this.withAside(aside)), [this.key]: read.progress });
      } catch {
        return { ok: false, reason: 'not-stored' };
      }
      return { ok: true };
    });
  }

  /**
   * Brings back the plan that was wiped; the present one, where there is one, is put aside in its place. What was taught stays.
   * @param at when it was put aside, as the owner was told: another one has another time
   */
  bringBack(at: number): Promise<Restored> {
    return this.inTurn(async (): Promise<Restored> => {
      const view = await this.read();
      if (view.state !== 'ready') return { ok: false, reason: 'unreadable' };
      const { progress: present } = view;
      try {
        const asides = await this.storedAsides();
        const wiped = asides.find((aside) => aside.reason === 'wiped' && aside.at === at);
        if (!wiped) return { ok: false, reason: 'changed-since' };
        const read = readProgress(wiped.value);
        if (!read.ok) return read;
        const back: Progress = { ...read.progress, lessons: present.lessons, applied: present.applied };
        await this.options.area.set({ ...this.withWiped(asides, present), [this.key]: back });
      } catch {
        return { ok: false, reason: 'not-stored' };
      }
      return { ok: true };
    });
  }

  /** What to store so that this plan takes the place of the one that was wiped before. An empty one takes it to no purpose. */
  private withWiped(asides: readonly Quarantined[], plan: Progress): Record<string, unknown> {
    const others = asides.filter(({ reason }) => reason !== 'wiped');
    const wiped: Quarantined = { at: this.options.clock(), reason: 'wiped', value: plan };
    return { [this.asideKey]: holdsPlan(plan) ? [...others, wiped].slice(-MAX_ASIDE) : others };
  }

  /** Data put aside, oldest first; empty where they cannot be read. */
  async asides(): Promise<readonly Quarantined[]> {
    return this.storedAsides().catch(() => []);
  }

  private async storedAsides(): Promise<readonly Quarantined[]> {
    const stored = (await this.options.area.get(this.asideKey))[this.asideKey];
    return Array.isArray(stored) ? (stored as Quarantined[]) : [];
  }

  /** What to store so that one more is put aside. Rejects where the others cannot be read: nothing may take their place. */
  private async withAside(aside: Quarantined): Promise<Record<string, unknown>> {
    return { [this.asideKey]: [...(await this.storedAsides()), aside].slice(-MAX_ASIDE) };
  }

  /** Drops, on the owner's word, the plan that was wiped, or everything else that was put aside. */
  forgetAsides(which: 'wiped' | 'others'): Promise<void> {
    return this.inTurn(async () => {
      const kept = (await this.storedAsides()).filter(({ reason }) => (reason === 'wiped') !== (which === 'wiped'));
      if (kept.length === 0) await this.options.area.remove(this.asideKey);
      else await this.options.area.set({ [this.asideKey]: kept });
    });
  }

  /** Removes everything: for the private progress when the last private window closes. */
  wipe(): Promise<void> {
    return this.inTurn(async () => {
      await this.options.area.remove(this.key);
      await this.options.area.remove(this.asideKey);
    });
  }

  private async read(): Promise<ProgressView> {
    let stored: unknown;
    try {
      stored = (await this.options.area.get(this.key))[this.key];
    } catch {
      return { state: 'unreadable', reason: 'storage' };
    }
    if (stored === undefined) return { state: 'ready', progress: emptyProgress() };
    const read = readProgress(stored);
    if (read.ok) return { state: 'ready', progress: read.progress };
    const aside: Quarantined = { at: this.options.clock(), reason: read.reason, value: stored };
    const fresh = emptyProgress();
    try {
      // one write: the copy and the fresh start belong together
      await this.options.area.set({ ...(await this.withAside(aside)), [this.key]: fresh });
    } catch {
      return { state: 'unreadable', reason: read.reason };
    }
    return { state: 'ready', progress: fresh };
  }
}

/** Whether there is anything that starting over would wipe. */
const holdsPlan = (progress: Progress): boolean => !isSamePlan(progress, emptyProgress());

/** Whether two progresses hold the same plan. What was taught, and which commands were carried out, is no part of it. */
function isSamePlan({ lessons: _, applied: __, ...one }: Progress, { lessons: ___, applied: ____, ...other }: Progress): boolean {
  return same(one, other);
}

/**
 * One after another. Within one background the promise chain does it; Web Locks hold where two backgrounds overlap for a moment,
 * as when an event page is being replaced.
 */
function serialQueue(lock: string): <T>(work: () => Promise<T>) => Promise<T> {
  let queue: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>) => {
    const locks = globalThis.navigator?.locks;
    const turn = queue.then(() => (locks ? locks.request(lock, work) : work())) as Promise<T>;
    queue = turn.catch(() => undefined);
    return turn;
  };
}

const SETTINGS_KEY = 'settings';
const settingsInTurn = serialQueue(`${LOCK}:settings`);

/** Reads the settings; each field that cannot be read falls back to its default. */
export async function loadSettings(area: Area): Promise<Settings> {
  try {
    return mendSettings((await area.get(SETTINGS_KEY))[SETTINGS_KEY]);
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/** Stores changed settings. Rejects where they are no settings, or those that are there cannot be read, or these not be stored. */
export function saveSettings(area: Area, change: unknown): Promise<Settings> {
  return settingsInTurn(async () => {
    const stored = mendSettings((await area.get(SETTINGS_KEY))[SETTINGS_KEY]);
    const settings = v.parse(SettingsSchema, { ...stored, ...v.parse(v.partial(SettingsSchema), change) });
    await area.set({ [SETTINGS_KEY]: settings });
    return settings;
  });
}

function mendSettings(stored: unknown): Settings {
  const mended: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  const found = Object(stored) as Record<string, unknown>;
  for (const [key, schema] of Object.entries(SettingsSchema.entries)) {
    const parsed = v.safeParse(schema, found[key]);
    if (parsed.success) mended[key] = parsed.output;
  }
  return mended as Settings;
}
