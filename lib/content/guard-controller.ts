/**
 * The guard of one document: which presses are held, the dialog that stands before them, and what has been released. What it decides
 * by is pure (lib/guide/guard, release, confirmation); here it meets events, time and the owner's answers.
 */

import { choiceOf, UNLISTED } from '../guide/before';
import {
  beginConfirmation,
  type Confirmation,
  confirmPress,
  type DialogAction,
  type DialogState,
  dialogState,
  isSettled,
  type Question,
  questionOf,
  shownAgain,
} from '../guide/confirmation';
import { type Held, judgePress, type Press } from '../guide/guard';
import { isSameSubject, RELEASE_MS } from '../guide/release';
import type { Snapshot } from '../messaging/protocol';
import type { CommandInput } from '../progress/commands';
import type { GuardedControl } from '../site/kinds';
import type { Recognition } from '../site/recognise';
import { DialogInput } from './dialog-input';
import type { GateVerdict } from './gate';
import type { Overlay } from './overlay-host';
import { PressMemory } from './press-memory';
import { isAct, isKey, namesOnPage, opens, type PageNow, pressOf, pressOn } from './press-reader';
import type { TopLayer } from './top-layer';

/** How often the open dialog looks at its time and at what the page puts above it, milliseconds. */
const TICK_MS = 250;

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
  /** What the dialog asks at the moment. */
  private asked: Question | undefined;
  private notice: { readonly why: 'released' | 'ready'; readonly press: Press } | undefined;
  private readonly memory = new PressMemory();
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
        this.press({ action, began, count, covered }, button.getAttribute('data-choice') ?? undefined);
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
    if (this.input.isRest(event)) return 'stop';
    if (isKey(event) && event.key !== 'Enter' && event.key !== ' ') return 'pass';
    const press = this.read(event, path);
    // a key that is held down decides nothing: what has been released in the meantime is not pressed by it
    if (press && isKey(event) && event.repeat) return 'stop';
    const held = press && this.heldNow(press);
    if (!held) {
      this.memory.note(event, path, press, opens(event), this.now);
      return 'pass';
    }
    const acts = isAct(event);
    if (acts && opens(event) && (event.isTrusted || this.isMeant(event, path))) this.ask(held);
    return acts ? 'stop' : 'hide';
  }

  /** A click that the page makes out of a press of the owner's; what else it makes up is held silently. */
  private isMeant(event: Event, path: readonly Element[]): boolean {
    return event.type === 'click' && !this.held && this.memory.isMeant(path, this.now, this.host.window.document);
  }

  /** A pointer over a control that is known: the page sees nothing of it while it is held. */
  isHeld(control: GuardedControl, element: Element): boolean {
    const recognition = this.host.recognition();
    return (
      recognition !== undefined && this.heldNow(this.inAct(pressOn(control, element, recognition, this.host.page().keyOf))) !== undefined
    );
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
    return this.memory.recall(press, this.now, () => {
      const { progress } = this.host.snapshot();
      const recognition = this.host.recognition();
      const listed = progress.state === 'ready' ? progress.progress.devices.map(({ name }) => name) : [];
      return [...listed, ...(recognition ? namesOnPage(recognition) : [])];
    });
  }

  // ---- the dialog ----

  private heldNow(press: Press): Held | undefined {
    const dead = !this.host.alive();
    const { progress, settings } = this.host.snapshot();
    const { releases } = this.memory;
    return judgePress({ press, progress, settings, releases, at: this.now, dead, answerHere: this.memory.answerTo(press) });
  }

  private ask(held: Held): void {
    const { now } = this;
    const again = this.held && this.held.press.control === held.press.control && isSameSubject(this.held.press, held.press);
    this.confirmation = again ? shownAgain(this.confirmation, now) : beginConfirmation(now);
    this.held = held;
    this.asked = questionOf(held);
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

  private press(press: { action: DialogAction; began: number; count: number; covered: boolean }, choice: string | undefined): void {
    if (!this.held) return;
    const { state, effect } = confirmPress(this.confirmation, { ...press, at: this.now });
    this.confirmation = state;
    if (effect) this.take(effect, choice);
    else this.host.draw();
  }

  /**
   * Carries out what the owner has chosen in the dialog.
   * @param choice where several could be meant: id of a device, or what `choiceOf` says of what stands in the way
   */
  take(action: DialogAction, choice?: string): void {
    const { held, host } = this;
    if (!held) return;
    if (action === 'not-yet') this.close();
    else if (action === 'reload') host.window.location.reload();
    else if (action === 'go-on') {
      this.memory.release(held.press, this.now);
      this.allow('released');
    } else if (action === 'lost-yes') void this.answerLost(held.press, 'yes');
    else if (action === 'lost-no') void this.answerLost(held.press, 'no');
    else if (action === 'lost-back') void this.answerLost(lostSubject(held, choice), null);
    else if (action === 'which' && choice !== undefined) this.choose(held, choice);
    host.draw();
  }

  private choose(held: Held, chosen: string): void {
    this.held = { ...held, press: this.memory.choose(held.press, chosen) };
    this.reconsider();
  }

  /** What is stored outlives the page; where nothing can be stored, the answer counts on this page. */
  private async answerLost(press: Press, answer: 'yes' | 'no' | null): Promise<void> {
    const { chosen } = press;
    const device = chosen === undefined || chosen === UNLISTED ? press.device : chosen;
    const unlisted = chosen === UNLISTED && { unlisted: true as const };
    const stored = device !== undefined && (await this.host.command({ type: 'answer-lost', device, ...unlisted, answer }));
    this.memory.answer(press, stored ? null : answer);
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
      if (questionOf(now) !== this.asked || now.lost !== this.held.lost || now.blind !== this.held.blind)
        this.confirmation = beginConfirmation(this.now);
      this.held = now;
      this.asked = questionOf(now);
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
    this.memory.clear();
  }
}

/** Whose "lost or stolen" is taken back: that of the device which is pressed, or of one that stands in the way of the deletion. */
function lostSubject({ press, open }: Held, choice: string | undefined): Press {
  const device = open.find((item) => item.keepBound && choiceOf(item) === choice)?.device;
  return device ? { ...press, device: device.name, chosen: device.id } : press;
}
