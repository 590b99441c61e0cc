/**
 * The dialog that stands before a held press: what it asks, how long it has been read, what the owner answers. What it decides by is
 * pure (lib/guide/guard, release, confirmation); here it meets events and time. Whose press it is, it does not know: a frame's is
 * shown by the same dialog as one of its own document.
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
import type { Held, Press } from '../guide/guard';
import { isSameSubject, RELEASE_MS } from '../guide/release';
import type { Snapshot } from '../messaging/protocol';
import type { CommandInput } from '../progress/commands';
import { DialogInput } from './dialog-input';
import type { GateVerdict } from './gate';
import type { Overlay } from './overlay-host';
import type { PressMemory } from './press-memory';
import type { TopLayer } from './top-layer';

/** How often the open dialog looks at its time and at what the page puts above it, milliseconds. */
const TICK_MS = 250;

/** Why the owner may press Xiaomi's button now: they have said so, or nothing stands before it any more. */
export type Passing = 'released' | 'ready';

/** A press that is held, with what its document knows of it. */
export interface Hold {
  readonly held: Held;
  /** Takes the owner's answers. */
  readonly memory: PressMemory;
  /** Judged anew, as things stand now; undefined: it would pass. */
  judge(press: Press): Held | undefined;
  /** Its dialog is gone. `passing` is absent where the press stays held. */
  onEnd?(press: Press, passing: Passing | undefined): void;
}

/** What the dialog needs of its document. */
export interface DialogHost {
  readonly window: Window & typeof globalThis;
  readonly overlay: Overlay;
  readonly topLayer: TopLayer;
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

/** The dialog of one document. */
export class DialogController {
  private hold: Hold | undefined;
  private held: Held | undefined;
  private confirmation: Confirmation = beginConfirmation(0);
  /** What the dialog asks at the moment. */
  private asked: Question | undefined;
  private notice: { readonly why: Passing; readonly press: Press; readonly hold: Hold } | undefined;
  private ticking: ReturnType<typeof setInterval> | undefined;
  private noticeEnds: ReturnType<typeof setTimeout> | undefined;
  private shown: string | undefined;
  private readonly input: DialogInput;

  constructor(private readonly host: DialogHost) {
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

  /** Why the owner may press Xiaomi's button now. */
  get mayPress(): Passing | undefined {
    return this.notice?.why;
  }

  private get now(): number {
    return this.host.window.performance.now();
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

  /** An event on our own element. */
  own(event: Event): GateVerdict {
    // a page that keeps the wheel to itself would keep our texts from scrolling
    if (!this.held) return event.type === 'wheel' ? 'hide' : 'pass';
    return this.input.take(event);
  }

  /** The rest of a key that was pressed on the dialog, see `DialogInput`. */
  isRest(event: Event): boolean {
    return this.input.isRest(event);
  }

  /** Opens the dialog for a press, or the same one again. */
  ask(hold: Hold): void {
    const { now, host } = this;
    const { held } = hold;
    const isSame = this.hold?.memory === hold.memory && this.held?.press.control === held.press.control;
    const again = isSame && this.held !== undefined && isSameSubject(this.held.press, held.press);
    this.confirmation = again ? shownAgain(this.confirmation, now) : beginConfirmation(now);
    if (this.held && !again) this.end(undefined);
    this.hold = hold;
    this.held = held;
    this.asked = questionOf(held);
    this.input.reset();
    this.clearNotice();
    if ((host.snapshot().progress.state !== 'ready' || !host.speaks()) && host.alive()) host.refresh();
    host.overlay.revive();
    host.draw();
    this.ticking ??= setInterval(() => this.tick(), TICK_MS);
  }

  /** Nothing stands before this press by now: says so, and nothing is asked. */
  pass(hold: Hold): void {
    this.notice = { why: 'ready', press: hold.held.press, hold };
    this.host.draw();
  }

  /** What a dialog is about is gone: so is the dialog. False where it stands open no more. */
  withdraw(hold: Hold): boolean {
    if (this.hold !== hold) return false;
    this.close();
    this.host.draw();
    return true;
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
    const { held, hold, host } = this;
    if (!held || !hold) return;
    if (action === 'not-yet') this.end(undefined);
    else if (action === 'reload') host.window.location.reload();
    else if (action === 'go-on') {
      hold.memory.release(held.press, this.now);
      this.allow('released');
    } else if (action === 'lost-yes') void this.answerLost(hold, held.press, 'yes');
    else if (action === 'lost-no') void this.answerLost(hold, held.press, 'no');
    else if (action === 'lost-back') void this.answerLost(hold, lostSubject(held, choice), null);
    else if (action === 'which' && choice !== undefined) this.choose(hold, held, choice);
    host.draw();
  }

  private choose({ memory }: Hold, held: Held, chosen: string): void {
    this.held = { ...held, press: memory.choose(held.press, chosen) };
    this.reconsider();
  }

  /** What is stored outlives the page; where nothing can be stored, the answer counts on this page. */
  private async answerLost({ memory }: Hold, press: Press, answer: 'yes' | 'no' | null): Promise<void> {
    const { chosen } = press;
    const device = chosen === undefined || chosen === UNLISTED ? press.device : chosen;
    const unlisted = chosen === UNLISTED && { unlisted: true as const };
    const stored = device !== undefined && (await this.host.command({ type: 'answer-lost', device, ...unlisted, answer }));
    memory.answer(press, stored ? null : answer);
    this.reconsider();
    this.host.draw();
  }

  /** The progress, the settings or the life of the extension have changed. */
  reconsider(): void {
    const { notice, hold } = this;
    if (notice?.why === 'ready' && notice.hold.judge(notice.press)) this.clearNotice();
    if (!this.held || !hold) return;
    const now = hold.judge(this.held.press);
    if (now) {
      // another question, another text to read
      if (questionOf(now) !== this.asked || now.lost !== this.held.lost || now.blind !== this.held.blind)
        this.confirmation = beginConfirmation(this.now);
      this.held = now;
      this.asked = questionOf(now);
    } else if (this.host.snapshot().settings.guard === 'warn') this.end('ready');
    else this.allow('ready');
  }

  private allow(why: Passing): void {
    const { held, hold } = this;
    this.end(why);
    if (!held || !hold) return;
    this.notice = { why, press: held.press, hold };
    if (why === 'released')
      this.noticeEnds = setTimeout(() => {
        this.clearNotice();
        this.host.draw();
      }, RELEASE_MS);
  }

  private end(passing: Passing | undefined): void {
    const { held, hold } = this;
    this.close();
    if (held) hold?.onEnd?.(held.press, passing);
  }

  private close(): void {
    this.hold = undefined;
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

  /** Another page: nothing that was asked of the last one counts. */
  leavePage(): void {
    this.end(undefined);
    this.clearNotice();
  }
}

/** Whose "lost or stolen" is taken back: that of the device which is pressed, or of one that stands in the way of the deletion. */
function lostSubject({ press, open }: Held, choice: string | undefined): Press {
  const device = open.find((item) => item.keepBound && choiceOf(item) === choice)?.device;
  return device ? { ...press, device: device.name, chosen: device.id } : press;
}
