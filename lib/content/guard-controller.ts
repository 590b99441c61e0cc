/**
 * The guard of one document: which presses are held, and what has been released. What it decides by is pure (lib/guide/guard,
 * release); here it meets events and time. The dialog is somebody else's.
 */

import { type Held, judgePress, type Press } from '../guide/guard';
import type { Snapshot } from '../messaging/protocol';
import type { GuardedControl } from '../site/kinds';
import type { Recognition } from '../site/recognise';
import type { Hold } from './dialog-controller';
import type { GateVerdict } from './gate';
import { PressMemory } from './press-memory';
import { isAct, isKey, namesOnPage, opens, type PageNow, pressOf, pressOn } from './press-reader';

/** What the guard needs of its document. */
export interface GuardHost {
  readonly window: Window & typeof globalThis;
  page(): PageNow;
  recognition(): Recognition | undefined;
  snapshot(): Snapshot;
  /** False once the extension behind this page is gone. */
  alive(): boolean;
  /** Shows the dialog. */
  ask(hold: Hold): void;
  /** It is open. */
  isAsking(): boolean;
  /** The rest of a key that was pressed on it. */
  isRest(event: Event): boolean;
}

/** The guard of one document. */
export class GuardController {
  readonly memory = new PressMemory();

  constructor(private readonly host: GuardHost) {}

  private get now(): number {
    return this.host.window.performance.now();
  }

  /** An event by which something of the page is pressed. */
  judge(event: Event, path: readonly Element[]): GateVerdict {
    if (this.host.isRest(event)) return 'stop';
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
    return event.type === 'click' && !this.host.isAsking() && this.memory.isMeant(path, this.now, this.host.window.document);
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

  private heldNow(press: Press): Held | undefined {
    return heldIn(press, this.memory, this.host, this.now);
  }

  private ask(held: Held): void {
    this.host.ask({ held, memory: this.memory, judge: (press) => this.heldNow(press) });
  }

  /** Another page: nothing that was said of the last one counts. */
  leavePage(): void {
    this.memory.clear();
  }
}

/**
 * Why a press is held, by what is known now; undefined: it passes.
 * @param at milliseconds of the monotonic clock
 */
export function heldIn(press: Press, memory: PressMemory, host: Pick<GuardHost, 'alive' | 'snapshot'>, at: number): Held | undefined {
  const dead = !host.alive();
  const { progress, settings } = host.snapshot();
  return judgePress({ press, progress, settings, releases: memory.releases, at, dead, answerHere: memory.answerTo(press) });
}
