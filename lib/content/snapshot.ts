/** What the background has said last, in which words, and the commands that go there. */
import type { PageClient } from '../messaging/page-client';
import type { Snapshot } from '../messaging/protocol';
import type { CommandInput } from '../progress/commands';
import { type Done, doneAfter } from '../progress/done';
import { DEFAULT_SETTINGS, type Settings } from '../progress/state';
import { type Translator, translator } from '../words';

/** Says to the background that no words are wanted. */
const NO_WORDS = '*';

export interface SnapshotHost {
  /** False once the extension behind this page is gone. */
  alive(): boolean;
  /** Something else is known. `before`: the settings until then, where they may have changed. */
  onTaken(before: Settings | undefined): void;
  /** A command has been carried out, or has not: `problem` is another. */
  onCarriedOut(): void;
  draw(): void;
  /** Absent: yes. Who shows nothing needs none. */
  wantsWords?(): boolean;
}

/** The progress as one document knows it. */
export class SnapshotKeeper {
  private snapshot: Snapshot = { progress: { state: 'loading' }, settings: DEFAULT_SETTINGS, private: false };
  private words: Translator | undefined;
  private isBusy = false;
  private lastProblem: string | undefined;
  private lastDone: Done | undefined;
  private asked = 0;
  private answered = 0;

  constructor(
    private readonly client: PageClient,
    private readonly host: SnapshotHost,
  ) {}

  get current(): Snapshot {
    return this.snapshot;
  }
  /** Undefined before there are words. */
  get t(): Translator | undefined {
    return this.words;
  }
  /** The background has been asked at least once. */
  get wasAsked(): boolean {
    return this.asked > 0;
  }
  /** A command is under way. */
  get busy(): boolean {
    return this.isBusy;
  }
  /** Why the last command was not carried out, in words. */
  get problem(): string | undefined {
    return this.lastProblem;
  }

  /** What the last act here has come to, and the way back. */
  get done(): Done | undefined {
    return this.lastDone;
  }
  /** It has been read. */
  closeDone(): void {
    this.lastDone = undefined;
    this.host.draw();
  }

  /** Asks the background for everything there is to show. */
  async refresh(): Promise<void> {
    const question = ++this.asked;
    const { words } = this;
    const snapshot = await this.client.snapshot(words?.id ?? (this.host.wantsWords?.() === false ? NO_WORDS : undefined));
    // an answer that is overtaken by that to a later question says nothing new
    if (question < this.answered) return;
    this.answered = question;
    // no words in an answer: those that were here when it was asked for, whatever has come between
    if (snapshot && !snapshot.words) this.words = words;
    this.take(snapshot);
  }

  /** Resolves to whether the command was carried out. */
  async command(input: CommandInput): Promise<boolean> {
    this.isBusy = true;
    this.host.draw();
    const reply = await this.client.command(input);
    this.isBusy = false;
    const reason = reply ? (reply.outcome.ok ? undefined : reply.outcome.reason) : 'no-answer';
    this.lastProblem = reason === undefined ? undefined : this.words?.say({ key: `refused.${reason}` });
    if (reply) this.lastDone = doneAfter(this.lastDone, input, reply.outcome);
    this.host.onCarriedOut();
    if (reply) this.take(reply.snapshot);
    else this.host.draw();
    return reason === undefined;
  }

  private take(snapshot: Snapshot | undefined): void {
    const before = this.snapshot.settings;
    if (snapshot) {
      this.snapshot = snapshot;
      if (snapshot.words) this.words = translator(snapshot.words);
    } else if (this.host.alive()) this.snapshot = { ...this.snapshot, progress: { state: 'unreadable', reason: 'no-answer' } };
    this.host.onTaken(snapshot && before);
  }
}
