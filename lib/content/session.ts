/**
 * The guide on one document: the only caller of start and stop. It wires the rooms beside it to the page, to the background and to
 * one another. On a secret route it is asleep: nothing is left but the watcher of the address. A dead one, whose extension is gone,
 * still holds.
 */
import type { PageClient } from '../messaging/page-client';
import { describePage } from '../recogniser/describe';
import { summarise } from '../site/recognise';
import { isForbidden, isPage, routeOf } from '../site/routes';
import { actionsOf } from './actions';
import type { DialogController } from './dialog-controller';
import { DocumentWatcher } from './document-watcher';
import { createJudge } from './event-judge';
import type { FrameHolds } from './frame-holds';
import type { Gate, Judge } from './gate';
import type { GuardController } from './guard-controller';
import { HintController } from './hint-controller';
import { keyInFocus } from './marks';
import { Overlay } from './overlay-host';
import { createPageGuard } from './page-guard';
import { PageReader } from './page-reader';
import { PanelController } from './panel';
import { SnapshotKeeper } from './snapshot';
import { Teacher } from './teach-mode';
import { TopLayer } from './top-layer';
import { UrlWatcher } from './url-watcher';
import { View } from './view';

/** The guide of one document. */
export class Session {
  readonly guard: GuardController;
  readonly dialogs: DialogController;
  private readonly frames: FrameHolds;
  private readonly urls: UrlWatcher;
  private readonly documents: DocumentWatcher;
  private readonly overlay: Overlay;
  private readonly reader: PageReader;
  private readonly snapshots: SnapshotKeeper;
  private readonly hints: HintController;
  private readonly panel: PanelController;
  private readonly teacher: Teacher;
  private readonly view: View;
  private readonly judge: Judge;
  private readonly closedNotices = new Set<string>();
  private active = false;
  private dead = false;
  private running: AbortController | undefined;

  constructor(
    private readonly window: Window & typeof globalThis,
    private readonly gate: Gate,
    private readonly client: PageClient,
    /** The page's address; in the rehearsal, that of the page that is played. */
    address: () => string = () => window.location.href,
  ) {
    const draw = (): void => this.draw();
    const alive = (): boolean => this.checkAlive();
    this.urls = new UrlWatcher(window, (url) => this.onUrl(url), address);
    this.documents = new DocumentWatcher(window, () => this.listenAgain());
    this.overlay = new Overlay(window.document, draw);
    const topLayer = new TopLayer(window, this.overlay);
    this.reader = new PageReader(window, this.overlay.isOwn, (changed) => this.onChange(changed), address);
    this.snapshots = new SnapshotKeeper(client, {
      alive,
      draw,
      onTaken: (before) => this.onTaken(before),
      onCarriedOut: () => this.closedNotices.delete('problem'),
    });
    this.hints = new HintController({
      window,
      draw,
      isPointerOnHint: () => this.overlay.root?.querySelector('.hint:hover, .hint :hover') != null,
      keyInFocus: () => this.overlay.root && keyInFocus(this.overlay.root),
    });
    this.panel = new PanelController({
      draw,
      // not innerWidth: that lays out the page, which is still being built
      isNarrower: (than) => window.matchMedia(`(max-width: ${than - 0.01}px)`).matches,
      store: (wish) => void client.settings(wish),
    });
    this.teacher = new Teacher(draw);
    const { overlay, reader, hints, panel, snapshots, teacher, closedNotices } = this;
    const isActive = (): boolean => this.active;
    const parts = createPageGuard({ window, client, overlay, topLayer, reader, snapshots, hints, alive, isActive, draw });
    const { guard, dialogs } = parts;
    [this.guard, this.dialogs, this.frames] = [guard, dialogs, parts.frames];
    const newId = (): string => window.crypto.randomUUID();
    const actions = actionsOf({ dialogs, hints, panel, snapshots, teacher, closedNotices, newId, url: () => this.reader.url, draw });
    this.view = new View({
      window,
      overlay: this.overlay,
      topLayer,
      hints,
      actions,
      draw,
      onPanelSpot: (spot, isDrawnFolded) => panel.onSpot(spot, isDrawnFolded),
      onTakenDown: () => panel.clear(),
    });
    this.judge = createJudge({
      guard,
      dialogs,
      hints,
      teacher,
      own: () => this.overlay.element,
      isActive: (look) => {
        if (look) this.urls.look();
        return this.active;
      },
      checkLife: () => {
        const wasDead = this.dead;
        if (!this.checkAlive() && !wasDead) this.draw();
      },
    });
  }

  // ---- life ----

  /** Twice is once. Routes put it to sleep and wake it from then on. */
  start(): void {
    if (this.running) return;
    this.running = new AbortController();
    this.gate.judge = this.judge;
    this.client.onChanged(() => void this.snapshots.refresh());
    this.client.onTeach(() => void this.teach());
    this.client.onNextHint(() => this.nextHint());
    this.client.onQuestion(() => summarise(this.reader.recognition));
    this.client.onDescribe(() => (this.active ? describePage(this.reader.url, this.window.document) : undefined));
    this.client.onHeldInFrame((held, frame) => this.frames.take(held, frame));
    this.listenToWindow();
    this.urls.start();
  }

  /** Leaves no listener, observer, timer or node. It may be started again. */
  stop(): void {
    if (!this.running) return;
    this.running.abort();
    this.running = undefined;
    this.urls.stop();
    this.leavePage();
    this.sleep();
    this.gate.judge = undefined;
    const nothing = (): void => undefined;
    this.client.onChanged(nothing);
    this.client.onTeach(nothing);
    this.client.onNextHint(nothing);
    this.client.onQuestion(() => summarise(undefined));
    this.client.onDescribe(() => undefined);
    this.client.onHeldInFrame(() => undefined);
  }

  /** Nothing that was said of the last page counts. */
  private leavePage(): void {
    this.dialogs.leavePage();
    this.frames.stop();
    this.guard.leavePage();
  }

  private listenToWindow(): void {
    const { signal } = this.running as AbortController;
    this.window.addEventListener('pageshow', this.onPageShow, { signal });
  }

  private readonly onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted && this.snapshots.wasAsked) void this.snapshots.refresh();
  };

  /** The page has opened its document anew, and our listeners went with the old one. */
  private listenAgain(): void {
    this.listenToWindow();
    this.urls.listenAgain();
    this.gate.open();
    this.reader.restart();
    this.view.freeze();
    this.draw();
  }

  private onUrl(url: URL): void {
    const verdict = routeOf(url);
    this.leavePage();
    if (isForbidden(verdict)) {
      this.sleep();
      return;
    }
    this.closedNotices.clear();
    this.panel.unhide();
    if (this.active) {
      // what is about to be read will be read of this address
      if (this.reader.recognition || !this.reader.isDue) this.onChange([], true);
      return;
    }
    this.wake();
    // the page comes later than its address, and so do the words: let both come at once
    if (isPage(verdict) && !this.snapshots.wasAsked && this.checkAlive()) void this.snapshots.refresh();
    // nothing is read while nobody looks: what the address says must do until then
    if (this.window.document.visibilityState === 'hidden') this.onChange([], true);
  }

  private wake(): void {
    this.active = true;
    this.documents.start();
    this.gate.open();
    this.reader.start();
  }

  private sleep(): void {
    this.active = false;
    this.documents.stop();
    this.gate.close();
    this.teacher.stop();
    this.reader.stop();
    this.view.takeDown();
  }

  /** Whether the extension behind this page still lives. Once dead, for good: only a reload brings a new instance. */
  private checkAlive(): boolean {
    if (!this.dead && !this.client.alive()) {
      this.dead = true;
      this.view.freeze();
    }
    return !this.dead;
  }

  // ---- what is new ----

  /** @param anew what is to be shown is another, whatever the page says */
  private onChange(changed: readonly Node[] | undefined, anew = false): void {
    this.urls.look();
    if (!this.active) return;
    const wasDead = this.dead;
    this.checkAlive();
    const isOther = this.reader.read(changed);
    // a page that nobody knows may be one that the owner has taught
    const wanted = this.reader.recognition !== undefined || this.window.document.readyState === 'complete';
    if (wanted && !this.snapshots.wasAsked && !this.dead) void this.snapshots.refresh();
    this.overlay.revive();
    // where there is nothing else to say, what it is said of may have moved, or lie under a dialog now
    if (anew || isOther || this.dead !== wasDead || !this.overlay.root) this.draw();
    else this.view.followPage(this.reader.layers);
  }

  private onTaken(before: Parameters<PanelController['take']>[0] | undefined): void {
    const { progress, settings } = this.snapshots.current;
    if (before) {
      if (this.reader.learn(progress) && this.active) this.reader.read();
      this.panel.take(before, settings);
    }
    this.dialogs.reconsider();
    this.draw();
  }

  private async teach(): Promise<void> {
    if (!this.active) return;
    if (!this.snapshots.t) await this.snapshots.refresh();
    // without words nobody could see what their presses are taken for
    if (this.active && this.snapshots.t) this.teacher.start();
  }

  private nextHint(): void {
    if (this.active && !this.dialogs.dialog && !this.teacher.teaching) this.hints.next((key) => this.view.focusHint(key));
  }

  private draw(): void {
    const { active, dead, snapshots, dialogs, reader, panel, teacher } = this;
    this.view.draw({
      active,
      dead,
      recognition: reader.recognition,
      layers: reader.layers,
      snapshot: snapshots.current,
      t: snapshots.t,
      busy: snapshots.busy,
      problem: snapshots.problem,
      done: snapshots.done,
      dialog: dialogs.dialog,
      mayPress: dialogs.mayPress,
      teaching: teacher.teaching,
      hidden: panel.hidden,
      folded: panel.folded,
      wish: panel.wish,
      opened: panel.opened,
      closedNotices: this.closedNotices,
      now: Date.now(),
    });
    reader.discardOwn();
  }
}
