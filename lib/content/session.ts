/**
 * The guide on one document: watches, recognises, advises, shows, guards. Everything that decides is pure and lives elsewhere; here
 * it is wired to the page and to the background.
 */
import { h, render } from 'preact';
import { OverlayView } from '../../components/overlay/OverlayView';
import { WordlessDialog } from '../../components/overlay/WordlessDialog';
import { advise, type HintAdvice, type Session } from '../guide/advise';
import type { PanelSpot } from '../guide/geometry';
import type { PlanItem } from '../journeys/plan';
import type { DeviceKind } from '../journeys/types';
import type { PageClient } from '../messaging/page-client';
import type { Snapshot } from '../messaging/protocol';
import type { CommandInput } from '../progress/commands';
import { DEFAULT_SETTINGS, type Device } from '../progress/state';
import { plain } from '../site/dom';
import { isGuarded } from '../site/kinds';
import type { Lesson, TeachableControl } from '../site/lessons';
import { createRecogniser, type Recogniser, type Recognition, summarise } from '../site/recognise';
import { isForbidden, isPage, routeOf } from '../site/routes';
import { type MessageKey, type Translator, translator, type Words } from '../words';
import { DocumentWatcher } from './document-watcher';
import type { Gate, GateVerdict } from './gate';
import { GuardController } from './guard-controller';
import { Overlay } from './overlay-host';
import { themeOf } from './page-theme';
import { PageWatcher } from './page-watcher';
import { Placer } from './placer';
import { Teacher } from './teach-mode';
import { TopLayer } from './top-layer';
import { UrlWatcher } from './url-watcher';

const NO_ADVICE = { hints: [], evidence: [], notices: [], progress: 'loading', showPanel: false } as const;
/** How long a hint opened by the pointer stays after the pointer has left. */
const LINGER_MS = 400;
/** Rows marked at most: more than a screen holds. */
const MAX_SHOWN = 80;
/** Of a long page so much is read in one go that nobody feels it: a tenth of a second is felt, and there is more to do than reading. */
const SLICE = { elements: 100, ms: 8 };

/** The guide of one document. `start` is called once; routes switch it on and off from then on. */
export class Guide {
  private readonly urls: UrlWatcher;
  private readonly documents: DocumentWatcher;
  private readonly pages: PageWatcher;
  private readonly overlay: Overlay;
  private readonly placer: Placer;
  private recogniser: Recogniser;
  private recognition: Recognition | undefined;
  private snapshot: Snapshot = { progress: { state: 'loading' }, settings: DEFAULT_SETTINGS, private: false };
  private asked = false;
  private t: Translator | undefined;
  private session: Session = { hidden: false, releases: [] };
  private active = false;
  private dead = false;
  private busy = false;
  private problem: string | undefined;
  private openHint: string | undefined;
  private readonly dismissed = new Set<string>();
  private readonly closedNotices = new Set<string>();
  /** The placer has found room for no more than the panel's bar, or the owner wants no more. */
  private folded = false;
  private panel = { side: DEFAULT_SETTINGS.side, folded: DEFAULT_SETTINGS.folded };
  private readonly keys = new WeakMap<Element, string>();
  private keyCount = 0;
  private byKey = new Map<string, HintAdvice>();
  private byElement = new Map<Element, string>();
  private onScreen = new Set<Element>();
  private screens: IntersectionObserver | undefined;
  private observed = new Set<Element>();
  private readonly teacher = new Teacher(() => this.draw());
  private linger: ReturnType<typeof setTimeout> | undefined;
  private readonly topLayer: TopLayer;
  /** Which presses are held, and the dialog. */
  readonly guard: GuardController;

  constructor(
    private readonly window: Window & typeof globalThis,
    private readonly gate: Gate,
    private readonly link: PageClient,
  ) {
    this.urls = new UrlWatcher(window, (url) => this.onUrl(url));
    this.documents = new DocumentWatcher(window, () => this.listenAgain());
    this.overlay = new Overlay(window.document, () => this.draw());
    this.pages = new PageWatcher(
      window,
      (changed, acted) => {
        if (acted) this.recogniser.findLayers();
        this.onChange(changed);
      },
      (node) => this.overlay.isOwn(node),
      (mutation) => this.recogniser.touchedBy(mutation),
    );
    this.placer = new Placer(
      window,
      (spot) => this.onPanelSpot(spot),
      () => this.followTheme(),
    );
    this.recogniser = this.makeRecogniser();
    this.topLayer = new TopLayer(window, this.overlay);
    this.guard = new GuardController({
      window,
      overlay: this.overlay,
      topLayer: this.topLayer,
      page: () => ({
        url: this.url,
        document: window.document,
        lessons: this.lessons,
        known: this.recognition?.details ?? this.byElement,
        keyOf: (element) => this.keyOf(element),
      }),
      recognition: () => this.recognition,
      snapshot: () => this.snapshot,
      speaks: () => this.t !== undefined,
      alive: () => this.checkAlive(),
      refresh: () => void this.refresh(),
      command: (wish) => this.command(wish),
      draw: () => this.draw(),
    });
  }

  start(): void {
    this.gate.judge = (event, kind) => this.judge(event, kind);
    this.link.onChanged(() => void this.refresh());
    this.link.onTeach(() => void this.teach());
    this.link.onQuestion(() => summarise(this.recognition));
    this.window.addEventListener('pageshow', this.onPageShow);
    this.urls.start();
  }

  private readonly onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted && this.asked) void this.refresh();
  };

  /** The page has opened its document anew, and our listeners went with the old one. */
  private listenAgain(): void {
    this.window.addEventListener('pageshow', this.onPageShow);
    this.urls.stop();
    this.urls.start();
    this.gate.open();
    this.pages.stop();
    this.pages.start();
    this.placer.stop();
    this.draw();
  }

  // ---- routes ----

  private onUrl(url: URL): void {
    const verdict = routeOf(url);
    this.guard.leavePage();
    if (isForbidden(verdict)) {
      this.sleep();
      return;
    }
    this.closedNotices.clear();
    this.session = { ...this.session, hidden: false };
    if (this.active) {
      // what is about to be read will be read of this address
      if (this.recognition || !this.pages.isDue) this.onChange([], true);
      return;
    }
    this.wake();
    // the page comes later than its address, and so do the words: let both come at once
    if (isPage(verdict) && !this.asked && this.checkAlive()) void this.refresh();
    // nothing is read while nobody looks: what the address says must do until then
    if (this.window.document.visibilityState === 'hidden') this.onChange([], true);
  }

  private wake(): void {
    this.active = true;
    this.documents.start();
    this.gate.open();
    this.pages.start();
  }

  /** On a secret route: nothing is left but the watcher of the address. */
  private sleep(): void {
    this.active = false;
    this.documents.stop();
    this.gate.close();
    this.pages.stop();
    this.forgetPage();
    this.recogniser = this.makeRecogniser();
  }

  private forgetPage(): void {
    this.teacher.stop();
    this.recognition = undefined;
    this.takeDown();
  }

  // ---- recognition ----

  private makeRecogniser(): Recogniser {
    const { document, performance } = this.window;
    return createRecogniser(document, this.lessons, { ...SLICE, now: () => performance.now() });
  }

  private get url(): URL {
    return new URL(this.window.location.href);
  }

  /** @param anew what is to be shown is another, whatever the page says */
  private onChange(changed: readonly Node[] | undefined, anew = false): void {
    this.urls.look();
    if (!this.active) return;
    const wasDead = this.dead;
    this.checkAlive();
    const before = this.recognition;
    this.read(changed);
    this.pages.watchRoots(this.recogniser.shadowRoots);
    this.pages.watchHidden(this.recogniser.hidden());
    // a page that nobody knows may be one that the owner has taught
    const wanted = this.recognition !== undefined || this.window.document.readyState === 'complete';
    if (wanted && !this.asked && !this.dead) void this.refresh();
    this.overlay.revive();
    if (anew || this.recognition !== before || this.dead !== wasDead || !this.overlay.root) this.draw();
    else this.followPage(this.overlay.root);
  }

  private read(changed?: readonly Node[]): void {
    this.recognition = this.recogniser.update(this.url, changed);
    const { reading, owes } = this.recogniser;
    if (reading) this.pages.goOn(reading === 'first');
    else if (owes) this.pages.lookAtRest();
  }

  /** There is nothing else to say, but what it is said of may have moved, or lie under a dialog now. */
  private followPage(root: ShadowRoot): void {
    this.raise(root);
    this.placer.followPage();
  }

  // ---- progress ----

  /** Asks the background for everything there is to show. */
  private async refresh(): Promise<void> {
    this.asked = true;
    const question = ++this.questions;
    const snapshot = await this.link.snapshot(this.t?.id);
    // an answer that is overtaken by that to a later question says nothing new
    if (question < this.answered) return;
    this.answered = question;
    this.take(snapshot);
  }
  private questions = 0;
  private answered = 0;

  private take(snapshot: Snapshot | undefined): void {
    if (!snapshot) {
      if (this.checkAlive()) this.snapshot = { ...this.snapshot, progress: { state: 'unreadable', reason: 'no-answer' } };
    } else {
      const before = this.snapshot.settings;
      this.snapshot = snapshot;
      this.learn();
      if (snapshot.words) this.speak(snapshot.words);
      const { side, folded } = snapshot.settings;
      if (before.side !== side || before.folded !== folded || !this.panelSet)
        this.panel = { side, folded: folded || this.window.innerWidth < NARROW };
      this.panelSet = true;
    }
    this.guard.reconsider();
    this.draw();
  }

  private panelSet = false;
  private lessons: readonly Lesson[] = [];

  /** Reads the page again with the owner's lessons, when they have changed. */
  private learn(): void {
    const { progress } = this.snapshot;
    const lessons = progress.state === 'ready' ? progress.progress.lessons : [];
    if (lessons.map(({ id }) => id).join() === this.lessons.map(({ id }) => id).join()) return;
    this.lessons = lessons;
    this.recogniser = this.makeRecogniser();
    if (this.active) this.read();
  }

  private async teach(): Promise<void> {
    if (!this.active) return;
    if (!this.t) await this.refresh();
    // without words nobody could see what his presses are taken for
    if (this.active && this.t) this.teacher.start();
  }

  private async name(control: TeachableControl): Promise<void> {
    const lesson = this.teacher.lesson(control, this.url);
    if (lesson && (await this.command({ type: 'learn', lesson }))) this.teacher.stop();
  }

  private speak(words: Words): void {
    this.t = translator(words);
  }

  private async command(input: CommandInput): Promise<boolean> {
    this.busy = true;
    this.draw();
    const reply = await this.link.command(input);
    this.busy = false;
    const reason = reply ? (reply.outcome.ok ? undefined : reply.outcome.reason) : 'no-answer';
    this.closedNotices.delete('problem');
    this.problem = reason === undefined ? undefined : this.t?.say({ key: `refused.${reason}` as MessageKey });
    if (reply) this.take(reply.snapshot);
    else this.draw();
    return reason === undefined;
  }

  /** Whether the extension behind this page still lives. Once dead, for good: only a reload brings a new instance. */
  private checkAlive(): boolean {
    if (!this.dead && !this.link.alive()) {
      this.dead = true;
      this.placer.stop();
    }
    return !this.dead;
  }

  // ---- guard ----

  /** If we fail, what we last took for a guarded control stays shut: a dead button is better than a lost account. */
  private judge(event: Event, kind: 'press' | 'move'): GateVerdict {
    try {
      return this.decide(event, kind);
    } catch {
      if (kind === 'move') return 'pass';
      for (const target of event.composedPath()) {
        const advice = this.byKey.get(this.byElement.get(target as Element) ?? '');
        if (!advice || !isGuarded(advice.control)) continue;
        try {
          this.guard.holdBlindly(event, advice.control, advice.device);
        } catch {
          // not even that: it is held without a word
        }
        return 'stop';
      }
      return 'pass';
    }
  }

  private decide(event: Event, kind: 'press' | 'move'): GateVerdict {
    if (!this.active) return 'pass';
    const path = event.composedPath();
    const { element: own } = this.overlay;
    if (own && path.includes(own)) return this.guard.own(event);
    const elements = path.filter((target): target is Element => 'nodeType' in target && plain(target as Node).nodeType === 1);
    if (kind === 'press' && this.teacher.teaching) return this.teacher.take(event, elements);
    if (kind === 'move') return this.onMove(event, elements);
    this.urls.look();
    if (!this.active) return 'pass';
    if (event.type === 'pointerdown' && event.isTrusted) this.hover(elements);
    if (event.type === 'keydown' && (event as KeyboardEvent).key === 'Escape' && this.openHint !== undefined)
      this.toggleHint(this.openHint, false);
    return this.guard.judge(event, elements);
  }

  /** Over a held control the page sees no pointer; over any control its hint opens. */
  private onMove(event: Event, elements: readonly Element[]): GateVerdict {
    if (event.type === 'wheel') return 'pass';
    if (event.type === 'pointerover' && event.isTrusted) {
      this.checkAliveOnAct();
      this.hover(elements);
    }
    const element = elements.find((candidate) => this.byElement.has(candidate));
    if (!element) return 'pass';
    const advice = this.byKey.get(this.byElement.get(element) as string);
    if (!advice || !isGuarded(advice.control)) return 'pass';
    return this.guard.isHeld(advice.control, element) ? 'hide' : 'pass';
  }

  private checkAliveOnAct(): void {
    const before = this.dead;
    this.checkAlive();
    if (this.dead !== before) this.draw();
  }

  // ---- hints ----

  private hover(elements: readonly Element[]): void {
    const element = elements.find((candidate) => this.byElement.has(candidate));
    clearTimeout(this.linger);
    if (element) {
      const key = this.byElement.get(element) as string;
      if (key !== this.openHint && !this.dismissed.has(key)) {
        this.openHint = key;
        this.draw();
      }
    } else if (this.openHint !== undefined && !this.isNext(this.openHint)) {
      const key = this.openHint;
      this.linger = setTimeout(() => {
        if (!this.pointerIsOurs()) this.toggleHint(key, false, true);
      }, LINGER_MS);
    }
  }

  private pointerIsOurs(): boolean {
    return this.overlay.root?.querySelector('.hint:hover, .hint :hover') != null;
  }

  private isNext(key: string): boolean {
    return this.byKey.get(key)?.next === true;
  }

  private toggleHint(key: string, open: boolean, silently = false): void {
    if (open) {
      this.dismissed.delete(key);
      this.openHint = key;
    } else {
      if (!silently) this.dismissed.add(key);
      if (this.openHint === key) this.openHint = undefined;
    }
    this.draw();
  }

  private keyOf(element: Element): string {
    let key = this.keys.get(element);
    if (key === undefined) {
      key = String(++this.keyCount);
      this.keys.set(element, key);
    }
    return key;
  }

  // ---- view ----

  private draw(): void {
    const { recognition, t } = this;
    const { dialog } = this.guard;
    if (!dialog && this.overlay.root) this.topLayer.closeDialog(this.overlay.root);
    if (this.active && dialog && !t) {
      this.drawWithoutWords(dialog.settled);
      return;
    }
    if (!this.active || (!recognition && !dialog && !this.teacher.teaching) || !t) {
      if (this.overlay.root) this.takeDown();
      return;
    }
    const advice =
      this.dead || !recognition
        ? NO_ADVICE
        : advise({
            recognition,
            progress: this.snapshot.progress,
            settings: this.snapshot.settings,
            session: this.session,
            now: Date.now(),
          });
    const root = this.overlay.show(recognition?.page);
    // which of the new ones are on screen will be told after the next layout, and then is the time to draw them
    if (this.index(advice.hints) && !dialog && !this.teacher.teaching) {
      this.pages.discardOwn();
      return;
    }
    const hints = this.visibleHints(advice.hints);
    const next = hints.find(({ advice: hint, key }) => hint.next && !this.dismissed.has(key))?.key;
    const openHint = hints.some(({ key }) => key === this.openHint) ? this.openHint : next;
    render(
      h(OverlayView, {
        advice,
        hints,
        openHint,
        dialog,
        mayPress: this.guard.mayPress,
        dead: this.dead,
        closedNotices: new Set(this.closedNotices),
        folded: this.folded,
        teaching: this.teacher.teaching,
        busy: this.busy,
        problem: this.problem,
        theme: this.theme,
        t,
        on: this.actions,
      }),
      root,
    );
    this.raise(root);
    this.topLayer.showDialog(root);
    this.placer.start();
    this.placer.show({
      root,
      anchored: hints.map(({ key, advice: hint }) => ({ key, element: hint.element })),
      layers: this.recogniser.layers,
      openHint,
      asked: openHint !== undefined && openHint === this.openHint,
      panel: advice.showPanel ? this.panel : undefined,
      rtl: t.direction === 'rtl',
    });
    this.pages.discardOwn();
  }

  /** A held press is never without words: these come with us. */
  private drawWithoutWords(settled: boolean): void {
    const root = this.overlay.show(this.recognition?.page);
    render(h(WordlessDialog, { settled, onCancel: this.guard.onCancel, onClose: this.guard.onClose }), root);
    this.topLayer.showDialog(root);
    this.pages.discardOwn();
  }

  private theme: 'light' | 'dark' = 'light';

  private followTheme(): void {
    const theme = themeOf(this.window);
    if (theme === this.theme) return;
    this.theme = theme;
    this.draw();
  }

  private readonly actions = {
    toggleHint: (key: string, open: boolean) => this.toggleHint(key, open),
    setStep: (item: PlanItem, done: boolean) =>
      void this.command({ type: 'set-step', step: item.id, ...(item.device && { device: item.device.id }), account: item.account, done }),
    takeDevices: (devices: readonly { kind: DeviceKind; name: string }[]) => void this.takeDevices(devices),
    markRemoved: (device: Device) => void this.command({ type: 'set-step', step: 'removed-on-web', device: device.id, done: true }),
    teach: (control: TeachableControl) => void this.name(control),
    teachAgain: () => this.teacher.start(),
    teachStop: () => this.teacher.stop(),
    fold: (folded: boolean) => this.setPanel({ ...this.panel, folded }),
    move: () => this.setPanel({ ...this.panel, side: this.panel.side === 'end' ? 'start' : 'end' }),
    hide: () => {
      this.session = { ...this.session, hidden: true };
      this.draw();
    },
    closeNotice: (id: string) => {
      if (id === 'may-press') this.guard.clearNotice();
      else this.closedNotices.add(id);
      this.draw();
    },
    cancelDialog: (event: Event) => this.guard.onCancel(event),
    dialogClosed: (event: Event) => this.guard.onClose(event),
  };

  /** Takes names from the page into the owner's list, one after another, until one is refused. */
  private async takeDevices(devices: readonly { kind: DeviceKind; name: string }[]): Promise<void> {
    for (const { kind, name } of devices) {
      const device = { id: this.window.crypto.randomUUID(), kind, name, fromPage: true as const };
      if (!(await this.command({ type: 'add-device', device }))) return;
    }
  }

  private setPanel(panel: { side: 'end' | 'start'; folded: boolean }): void {
    this.panel = panel;
    this.draw();
    void this.link.settings(panel);
  }

  /** Says whether there is any of which it is not known yet whether it is on screen. */
  private index(hints: readonly HintAdvice[]): boolean {
    this.byKey = new Map();
    this.byElement = new Map();
    for (const advice of hints) {
      const key = this.keyOf(advice.element);
      this.byKey.set(key, advice);
      this.byElement.set(advice.element, key);
    }
    return this.observeScreens(hints.map(({ element }) => element));
  }

  /** Only what is on screen is marked: a list may have five hundred rows. */
  private observeScreens(elements: readonly Element[]): boolean {
    const { IntersectionObserver } = this.window;
    if (!IntersectionObserver) {
      this.onScreen = new Set(elements);
      return false;
    }
    this.screens ??= new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) this.onScreen.add(target);
        else this.onScreen.delete(target);
      }
      this.draw();
    });
    const wanted = new Set(elements);
    for (const element of this.observed) {
      if (wanted.has(element)) continue;
      this.screens.unobserve(element);
      this.onScreen.delete(element);
    }
    const fresh = [...wanted].filter((element) => !this.observed.has(element));
    for (const element of fresh) this.screens.observe(element);
    this.observed = wanted;
    return fresh.length > 0;
  }

  private visibleHints(hints: readonly HintAdvice[]): { key: string; advice: HintAdvice }[] {
    return hints
      .filter(({ element }) => this.onScreen.has(element))
      .slice(0, MAX_SHOWN)
      .map((advice) => ({ key: this.keyOf(advice.element), advice }));
  }

  private onPanelSpot(spot: PanelSpot): void {
    const folded = spot.size === 'folded';
    if (folded === this.folded) return;
    this.folded = folded;
    this.draw();
  }

  private raise(root: ShadowRoot): void {
    this.topLayer.raiseHints(root, this.recogniser.layers, this.byElement.keys());
  }

  private takeDown(): void {
    this.placer.stop();
    this.screens?.disconnect();
    this.observed = new Set();
    this.onScreen = new Set();
    this.byKey = new Map();
    this.byElement = new Map();
    this.openHint = undefined;
    this.topLayer.reset();
    this.folded = false;
    const { root } = this.overlay;
    if (root) render(null, root);
    this.overlay.hide();
  }
}

/** A panel that is whole from the start covers too much of a screen narrower than this. */
const NARROW = 600;
