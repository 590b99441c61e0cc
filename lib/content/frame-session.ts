/**
 * The guide in a frame: the gate and the judge, and nothing that is seen. What it holds is shown at the top of the tab, or, where
 * nobody of ours is there, by a dialog of its own. On a secret route it is asleep, as everywhere.
 */
import type { Press } from '../guide/press';
import type { PageClient } from '../messaging/page-client';
import type { FrameAnswer } from '../messaging/protocol';
import { unclobbered } from '../recogniser/dom/tree';
import { isForbidden, isPage, routeOf } from '../site/routes';
import type { Hold } from './dialog-controller';
import { DocumentWatcher } from './document-watcher';
import { FrameDialog } from './frame-dialog';
import type { Gate, GateVerdict } from './gate';
import { GuardController } from './guard-controller';
import { SnapshotKeeper } from './snapshot';
import { UrlWatcher } from './url-watcher';

/** The guide of one frame. */
export class FrameSession {
  readonly guard: GuardController;
  private readonly urls: UrlWatcher;
  private readonly documents: DocumentWatcher;
  private readonly snapshots: SnapshotKeeper;
  private readonly keys = new WeakMap<Element, string>();
  private keyCount = 0;
  private own: FrameDialog | undefined;
  /** What the top shows for us, and under which token. */
  private shown: string | undefined;
  private active = false;
  private running = false;

  constructor(
    private readonly window: Window & typeof globalThis,
    private readonly gate: Gate,
    private readonly client: PageClient,
  ) {
    this.urls = new UrlWatcher(window, (url) => this.onUrl(url));
    this.documents = new DocumentWatcher(window, () => this.listenAgain());
    this.snapshots = new SnapshotKeeper(client, {
      alive: () => client.alive(),
      draw: () => this.own?.reconsider(),
      onTaken: () => this.own?.reconsider(),
      onCarriedOut: () => undefined,
      wantsWords: () => this.own !== undefined,
    });
    this.guard = new GuardController({
      window,
      page: () => ({
        url: new URL(window.location.href),
        document: window.document,
        lessons: this.lessons,
        known: new Map(),
        keyOf: (element) => this.keyOf(element),
      }),
      recognition: () => undefined,
      snapshot: () => this.snapshots.current,
      alive: () => client.alive(),
      ask: (hold) => void this.show(hold),
      isAsking: () => this.shown !== undefined || this.own?.dialogs.dialog !== undefined,
      isRest: (event) => this.own?.dialogs.isRest(event) ?? false,
    });
  }

  /** Twice is once. Routes put it to sleep and wake it from then on. */
  start(): void {
    if (this.running) return;
    this.running = true;
    this.gate.judge = (event, kind) => this.judge(event, kind);
    this.client.onChanged(() => {
      if (this.snapshots.wasAsked) void this.snapshots.refresh();
    });
    this.client.onAnswer((answer) => this.take(answer));
    this.urls.start();
  }

  /** Leaves no listener, observer, timer or node. It may be started again. */
  stop(): void {
    if (!this.running) return;
    this.running = false;
    this.urls.stop();
    this.sleep();
    this.gate.judge = undefined;
    this.client.onChanged(() => undefined);
    this.client.onAnswer(() => false);
  }

  private onUrl(url: URL): void {
    this.leavePage();
    const verdict = routeOf(url);
    if (isForbidden(verdict)) {
      this.sleep();
      return;
    }
    if (!this.active) {
      this.active = true;
      this.documents.start();
      this.gate.open();
    }
    if (isPage(verdict)) this.know();
  }

  private sleep(): void {
    this.active = false;
    this.documents.stop();
    this.gate.close();
    this.leavePage();
  }

  private leavePage(): void {
    this.guard.leavePage();
    this.shown = undefined;
    this.own?.takeDown();
    this.own = undefined;
  }

  /** The page has opened its document anew, and our listeners went with the old one. */
  private listenAgain(): void {
    this.urls.listenAgain();
    this.gate.open();
  }

  /** Most frames never need to know of any progress. */
  private know(): void {
    if (!this.snapshots.wasAsked && this.client.alive()) void this.snapshots.refresh();
  }

  private get lessons() {
    const { progress } = this.snapshots.current;
    return progress.state === 'ready' ? progress.progress.lessons : [];
  }

  private keyOf(element: Element): string {
    let key = this.keys.get(element);
    if (key === undefined) {
      key = String(++this.keyCount);
      this.keys.set(element, key);
    }
    return key;
  }

  // ---- events ----

  private judge(event: Event, kind: 'press' | 'move'): GateVerdict {
    if (!this.active) return 'pass';
    try {
      const path = event.composedPath();
      const own = this.own?.overlay.element;
      if (own && path.includes(own)) return this.own?.dialogs.own(event) ?? 'pass';
      // whoever comes near may press
      if (event.isTrusted) this.know();
      if (kind === 'move') return 'pass';
      this.urls.look();
      if (!this.active) return 'pass';
      return this.guard.judge(
        event,
        path.filter((target): target is Element => 'nodeType' in target && unclobbered(target as Node).nodeType === 1),
      );
    } catch {
      // nothing is known to be guarded but what the address says: there a dead button is better than a lost account
      return kind === 'press' && routeOf(new URL(this.window.location.href)).use === 'delete-account' ? 'stop' : 'pass';
    }
  }

  // ---- the dialog, wherever it is ----

  private async show(hold: Hold): Promise<void> {
    const { press } = hold.held;
    const answer = hold.memory.answerTo(press);
    const token = this.window.crypto.randomUUID();
    this.shown = token;
    const shows = this.client.alive() ? await this.client.showAtTop({ token, press, ...(answer && { answer }) }) : undefined;
    // meanwhile another page, or another press
    if (this.shown !== token) return;
    if (shows !== 'dialog') this.shown = undefined;
    if (shows === undefined) this.showHere(hold);
    else if (shows === 'pass') void this.snapshots.refresh();
  }

  private showHere(hold: Hold): void {
    this.own ??= new FrameDialog({
      window: this.window,
      snapshots: this.snapshots,
      snapshot: () => this.snapshots.current,
      speaks: () => this.snapshots.t !== undefined,
      alive: () => this.client.alive(),
      refresh: () => void this.snapshots.refresh(),
      command: (input) => this.snapshots.command(input),
    });
    this.own.ask(hold);
  }

  /** What the owner has answered at the top. Says whether it is about what is held here. */
  private take({ token, press: sent, answer, outcome }: FrameAnswer): boolean {
    const press: Press = { ...sent, device: sent.device };
    if (token !== this.shown) return false;
    if (outcome === 'still-there') return true;
    this.shown = undefined;
    const { memory } = this.guard;
    if (press.chosen !== undefined) memory.choose(press, press.chosen);
    memory.answer(press, answer ?? null);
    if (outcome === 'released') memory.release(press, this.window.performance.now());
    return true;
  }
}
