/**
 * A rehearsal under way: a progress of its own, kept nowhere but here, and the practice site with its state. It stands in the place of
 * the background for the guide on the stage and for the page around it.
 */
import { isStepId, stepOf } from '../journeys/steps';
import { partsOfKey } from '../journeys/ticks';
import type { PageClient } from '../messaging/page-client';
import type { CommandReply, Snapshot } from '../messaging/protocol';
import type { Command, CommandInput } from '../progress/commands';
import { reduce } from '../progress/reduce';
import type { Progress, Settings } from '../progress/state';
import { undoOf } from '../progress/undo';
import type { RecognitionSummary } from '../site/recognise';
import type { Words } from '../words';
import { PracticeState } from './replicas/state';
import type { Language } from './replicas/types';
import { beginningOf, type Scene } from './scenes';

const HOME = 'https://i.mi.com/#/';

/** The language of the practice site for a language of ours. */
export function siteLanguage(language: string): Language {
  return language === 'ru' || language === 'en' ? language : language.startsWith('zh') ? 'zh-CN' : 'en';
}

export interface PracticeOptions {
  readonly scene: Scene;
  readonly words: Words;
  readonly settings: Settings;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** One rehearsal of one scene. */
export class Practice {
  readonly site: PracticeState;
  readonly start: string;
  /** Opens an address on the stage; set by the stage. */
  openPage: (address: string) => void = () => undefined;
  /** Draws the site's page again; set by the stage. */
  redraw: () => void = () => undefined;
  private progress: Progress;
  private settings: Settings;
  private readonly listeners = new Set<() => void>();
  private readonly lookers = new Set<() => void>();
  private lastSeen: string | undefined;
  private ask: (() => RecognitionSummary) | undefined;
  private commands = 0;

  constructor(private readonly options: PracticeOptions) {
    const { scene, words, settings, clock } = options;
    this.progress = beginningOf(scene, clock());
    // to be held is what is to be practised; what to do stands beside the stage, so the panel need not
    this.settings = { ...settings, guard: 'hold', folded: true };
    this.start = scene.start ?? HOME;
    this.site = new PracticeState({
      language: siteLanguage(words.language),
      lateMs: 0,
      refusals: [...(scene.refusals ?? [])],
      devices: scene.released
        ? []
        : scene.phones.map(({ id, name, model }) => ({ id, name, model, kind: 'phone', findDevice: true, online: true })),
    });
  }

  get words(): Words {
    return this.options.words;
  }
  get snapshot(): Snapshot {
    return { progress: { state: 'ready', progress: this.progress }, settings: this.settings, private: false };
  }
  /** What the guide on the stage takes its page for. */
  get seen(): RecognitionSummary | undefined {
    return this.ask?.();
  }

  /** Tells of another progress, and of another page that is seen on the stage. Returns how to stop that. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    this.lookers.add(listener);
    return () => {
      this.listeners.delete(listener);
      this.lookers.delete(listener);
    };
  }
  /** Something on the stage may be taken for another page. */
  look(): void {
    const page = this.seen?.page;
    if (page === this.lastSeen) return;
    this.lastSeen = page;
    for (const listener of this.lookers) listener();
  }

  command(input: CommandInput): CommandReply {
    const command: Command = { ...input, id: `practice-${++this.commands}` };
    const result = reduce(this.progress, command, this.options.clock());
    if (!result.ok) return { outcome: { ok: false, reason: result.reason }, snapshot: this.snapshot };
    const before = this.progress;
    this.progress = result.progress;
    if (this.followOnSite(before)) this.redraw();
    for (const listener of this.listeners) listener();
    const undo = undoOf(before, command, result.progress);
    return { outcome: { ok: true, ...(undo && { undo }) }, snapshot: this.snapshot };
  }

  /** The guide's client. */
  client(): PageClient {
    const { words } = this.options;
    return {
      snapshot: async (known) => (known === undefined ? { ...this.snapshot, words } : this.snapshot),
      command: async (input) => this.command(input),
      settings: async (change) => {
        this.settings = { ...this.settings, ...change };
      },
      alive: () => true,
      onChanged: (listener) => void this.listeners.add(listener),
      onTeach: () => undefined,
      onNextHint: () => undefined,
      onQuestion: (answer) => {
        this.ask = answer;
      },
      showAtTop: async () => undefined,
      onAnswer: () => undefined,
      onDescribe: () => undefined,
      onHeldInFrame: () => undefined,
      answerFrame: async () => false,
    };
  }

  /** What is said to be done on a phone shows on the site, as it would. Says whether the site has changed. */
  private followOnSite(before: Progress): boolean {
    let changed = false;
    for (const key of Object.keys(this.progress.steps)) {
      const parts = partsOfKey(key);
      if (!parts || Object.hasOwn(before.steps, key)) continue;
      const says = isStepId(parts.step) ? stepOf(parts.step).says : undefined;
      const name = this.progress.devices.find(({ id }) => id === parts.device)?.name;
      const device = this.site.devices.find((one) => one.id === parts.device || one.name === name);
      if (!device || !says) continue;
      const act = says === 'find-off' ? 'turn-off-find-device' : 'remove-device';
      changed = this.site.carryOut({ act, device: device.id }).done || changed;
    }
    return changed;
  }
}
