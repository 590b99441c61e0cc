/**
 * The guard of one document: which presses are held, the dialog that stands before them, and what has been released. What it decides
 * by is pure (lib/guide/guard, release, confirmation); here it meets events, time and the owner's answers.
 */

import type { Release } from '../guide/advise';
import {
  beginConfirmation,
  type Confirmation,
  confirmPress,
  type DialogAction,
  type DialogState,
  dialogState,
  isSettled,
  questionOf,
  shownAgain,
} from '../guide/confirmation';
import type { GateVerdict } from '../guide/gate';
import { type Held, judgePress, type Press } from '../guide/guard';
import type { Overlay } from '../guide/overlay';
import { type Act, continued, isSameSubject, RELEASE_MS, withRelease } from '../guide/release';
import type { Snapshot } from '../messaging/protocol';
import type { CommandInput } from '../progress/commands';
import { closest, DIALOG_SELECTOR } from '../site/dom';
import type { GuardedControl } from '../site/kinds';
import type { Recognition } from '../site/recognise';
import { DialogInput } from './dialog-input';
import { type PageNow, pressOf, pressOn } from './press-reader';
import type { TopLayer } from './top-layer';

/** How often the open dialog looks at its time and at what the page puts above it, milliseconds. */
const TICK_MS = 250;
/** So soon after a press of the owner's a page presses by itself what he has meant. */
const FOLLOWS_MS = 1_000;
/** What makes the browser, or the page, act. */
const ACTS = new Set(['click', 'auxclick', 'dblclick', 'submit']);

/** What the guard needs of the guide. */
export interface GuardHost {
  readonly window: Window & typeof globalThis;
  readonly overlay: Overlay;
  readonly topLayer: TopLayer;
  page(): PageNow;
  recognition(): Recognition | undefined;
  snapshot(): Snapshot;
  /** There are words to speak with. */
  speaks(): boolean;
  /** False once the extension behind this page is gone. */
  alive(): boolean;
  /** Asks the background for everything anew. */
  refresh(): void;
  command(input: CommandInput): Promise<boolean>;
  draw(): void;
}

/** The guard of one document. */
export class GuardController {
  private held: Held | undefined;
  private confirmation: Confirmation = beginConfirmation(0);
  private releases: readonly Release[] = [];
  private notice: { readonly why: 'released' | 'ready'; readonly press: Press } | undefined;
  /** Answers that could not be stored, on this page. */
  private answers: readonly { readonly press: Press; readonly answer: 'yes' | 'no' }[] = [];
  private act: Act | undefined;
  /** The owner's last press that the page has seen. */
  private lastPress: { readonly path: readonly Element[]; readonly at: number } | undefined;
  private ticking: ReturnType<typeof setInterval> | undefined;
  private noticeEnds: ReturnType<typeof setTimeout> | undefined;
  private readonly input: DialogInput;

  constructor(private readonly host: GuardHost) {
    this.input = new DialogInput({
      root: () => host.overlay.root,
      now: () => this.now,
      settled: () => isSettled(this.confirmation, this.now),
      onClick: ({ action, button, began, count }) => {
        const covered = action !== 'not-yet' && host.topLayer.isCovered(button);
        this.press({ action, began, count, covered });
      },
      onEscape: () => this.take('not-yet'),
    });
  }

  /** The dialog that stands open. */
  get dialog(): DialogState | undefined {
    return this.held && dialogState(this.held, this.confirmation, this.now);
  }

  /** The browser is about to close the dialog, at a key or gesture of its own. */
  readonly onCancel = (event: Event): void => {
    event.preventDefault();
    if (event.isTrusted && isSettled(this.confirmation, this.now)) this.take('not-yet');
  };

  /** The browser has closed it. Its event comes later, when the dialog may be open again. */
  readonly onClose = (event: Event): void => {
    const dialog = event.target as HTMLDialogElement;
    if (dialog.isConnected && !dialog.open) this.take('not-yet');
  };

  /** Why the owner may press Xiaomi's button now. */
  get mayPress(): 'released' | 'ready' | undefined {
    return this.notice?.why;
  }

  private get now(): number {
    return this.host.window.performance.now();
  }

  // ---- events ----

  /** An event on our own element. */
  own(event: Event): GateVerdict {
    // a page that keeps the wheel to itself would keep our texts from scrolling
    if (!this.held) return event.type === 'wheel' ? 'hide' : 'pass';
    return this.input.take(event);
  }

  /** An event by which something of the page is pressed. */
  judge(event: Event, path: readonly Element[]): GateVerdict {
    if (isKey(event) && event.key !== 'Enter' && event.key !== ' ') return 'pass';
    const press = this.read(event, path);
    const held = press && this.heldNow(press);
    if (!held) {
      this.note(event, path, press);
      return 'pass';
    }
    const acts = ACTS.has(event.type) || isKey(event);
    if (acts && opens(event) && (event.isTrusted || this.isMeant(path))) this.ask(held);
    return acts ? 'stop' : 'hide';
  }

  /** A pointer over a control that is known: the page sees nothing of it while it is held. */
  isHeld(control: GuardedControl, element: Element, device: string | undefined): boolean {
    return this.heldNow(this.inAct(pressOn(control, element, device, this.host.page().keyOf))) !== undefined;
  }

  /** We have failed at a press on something guarded: it stays shut, and even now not without a word. */
  holdBlindly(event: Event, control: GuardedControl, device: string | undefined): void {
    if (!event.isTrusted || !opens(event)) return;
    this.ask({ press: { control, device, inDialog: false }, open: [], lost: 'not-asked', blind: 'unreadable' });
  }

  private read(event: Event, path: readonly Element[]): Press | undefined {
    const press = pressOf(event, path, this.host.page());
    return press && this.inAct(press);
  }

  private inAct(press: Press): Press {
    if (!this.act || !press.inDialog) return press;
    const { progress } = this.host.snapshot();
    const listed = progress.state === 'ready' ? progress.progress.devices.map(({ name }) => name) : [];
    const recognition = this.host.recognition();
    const rows = recognition?.controls.get('device-row') ?? [];
    const onPage = rows.flatMap((row) => recognition?.details.get(row)?.device ?? []);
    return continued(press, this.act, this.now, [...listed, ...onPage]);
  }

  /** Remembers what the page has seen of the owner's presses. */
  private note(event: Event, path: readonly Element[], press: Press | undefined): void {
    if (!event.isTrusted) return;
    if (event.type === 'pointerdown' || event.type === 'keydown' || event.type === 'click') this.lastPress = { path, at: this.now };
    if (!opens(event)) return;
    if (press) this.act = { press, until: this.now + RELEASE_MS };
    else if (event.type === 'click' && !(path[0] && closest(path[0], DIALOG_SELECTOR))) this.act = undefined;
  }

  /** A press that the page makes itself out of one of the owner's, on the same path: a menu that works by keyboard does so. */
  private isMeant(path: readonly Element[]): boolean {
    const { lastPress } = this;
    const target = path[0];
    const pressed = lastPress?.path[0];
    if (!lastPress || !target || !pressed || this.held || this.now - lastPress.at > FOLLOWS_MS) return false;
    const { body, documentElement } = this.host.window.document;
    if (pressed === body || pressed === documentElement) return false;
    return path.includes(pressed) || lastPress.path.includes(target);
  }

  // ---- the dialog ----

  private heldNow(press: Press): Held | undefined {
    const dead = !this.host.alive();
    const { progress, settings } = this.host.snapshot();
    const answerHere = this.answers.find((given) => isSameSubject(given.press, press))?.answer;
    return judgePress({ press, progress, settings, releases: this.releases, at: this.now, dead, answerHere });
  }

  private ask(held: Held): void {
    const { now } = this;
    const again = this.held && this.held.press.control === held.press.control && isSameSubject(this.held.press, held.press);
    this.confirmation = again ? shownAgain(this.confirmation, now) : beginConfirmation(now);
    this.held = held;
    this.input.reset();
    this.clearNotice();
    const { host } = this;
    if ((host.snapshot().progress.state !== 'ready' || !host.speaks()) && host.alive()) host.refresh();
    host.overlay.revive();
    host.draw();
    this.ticking ??= setInterval(() => this.tick(), TICK_MS);
  }

  /** Time has passed, or the page may have put something above the dialog. */
  private tick(): void {
    const { root } = this.host.overlay;
    if (root && this.host.topLayer.keepDialogOnTop(root)) this.confirmation = shownAgain(this.confirmation, this.now);
    const shown = this.shown;
    const { dialog } = this;
    this.shown = dialog && `${dialog.wait} ${dialog.settled}`;
    if (this.shown !== shown) this.host.draw();
  }
  private shown: string | undefined;

  private press(press: { action: DialogAction; began: number; count: number; covered: boolean }): void {
    if (!this.held) return;
    const { state, effect } = confirmPress(this.confirmation, { ...press, at: this.now });
    this.confirmation = state;
    if (effect) this.take(effect);
    else this.host.draw();
  }

  /** Carries out what the owner has chosen in the dialog. */
  take(action: DialogAction): void {
    const { held, host } = this;
    if (!held) return;
    if (action === 'not-yet') this.close();
    else if (action === 'reload') host.window.location.reload();
    else if (action === 'go-on') {
      this.releases = withRelease(this.releases, held.press, this.now);
      this.allow('released');
    } else if (action === 'lost-yes') void this.answerLost(held.press, 'yes');
    else if (action === 'lost-no') void this.answerLost(held.press, 'no');
    else if (action === 'lost-back') void this.answerLost(held.press, null);
    host.draw();
  }

  /** What is stored outlives the page; where nothing can be stored, the answer counts on this page. */
  private async answerLost(press: Press, answer: 'yes' | 'no' | null): Promise<void> {
    this.answers = this.answers.filter((given) => !isSameSubject(given.press, press));
    const { device } = press;
    const stored = device !== undefined && (await this.host.command({ type: 'answer-lost', device, answer }));
    if (!stored && answer !== null) this.answers = [...this.answers, { press, answer }];
    this.reconsider();
    this.host.draw();
  }

  /** The progress, the settings or the life of the extension have changed. */
  reconsider(): void {
    if (this.notice?.why === 'ready' && this.heldNow(this.notice.press)) this.clearNotice();
    if (!this.held) return;
    const now = this.heldNow(this.held.press);
    if (now) {
      // another question, another text to read
      if (questionOf(now) !== questionOf(this.held) || now.lost !== this.held.lost || now.blind !== this.held.blind)
        this.confirmation = beginConfirmation(this.now);
      this.held = now;
    } else if (this.host.snapshot().settings.guard === 'warn') this.close();
    else this.allow('ready');
  }

  private allow(why: 'released' | 'ready'): void {
    const press = this.held?.press;
    this.close();
    if (!press) return;
    this.notice = { why, press };
    if (why === 'released')
      this.noticeEnds = setTimeout(() => {
        this.clearNotice();
        this.host.draw();
      }, RELEASE_MS);
  }

  private close(): void {
    this.held = undefined;
    this.shown = undefined;
    clearInterval(this.ticking);
    this.ticking = undefined;
  }

  /** The owner has read that they may press, or it is no longer so. */
  clearNotice(): void {
    this.notice = undefined;
    clearTimeout(this.noticeEnds);
    this.noticeEnds = undefined;
  }

  /** Another page: nothing that was said of the last one counts. */
  leavePage(): void {
    this.close();
    this.clearNotice();
    this.releases = [];
    this.answers = [];
    this.act = undefined;
    this.lastPress = undefined;
  }
}

const isKey = (event: Event): event is KeyboardEvent => event.type.startsWith('key');

/** One dialog for one act: the press itself, not its echo. */
function opens(event: Event): boolean {
  if (isKey(event)) return event.type === 'keydown' && !event.repeat;
  return event.type === 'click' || event.type === 'submit' || event.type === 'auxclick';
}
