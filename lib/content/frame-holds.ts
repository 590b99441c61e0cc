/**
 * Presses that are held in frames of this page, shown at its top: a frame may be too small for a dialog, and a dialog in it could be
 * covered by what surrounds it. The owner's answers go back to the frame, which holds and releases by itself.
 */
import type { Held, Press } from '../guide/guard';
import type { PageClient } from '../messaging/page-client';
import type { FrameReply, HeldInFrame } from '../messaging/protocol';
import type { DialogController, Hold } from './dialog-controller';
import { PressMemory } from './press-memory';

/** How often a frame whose press is shown is asked whether it is still there, milliseconds. */
const ASK_MS = 1_000;

export interface FrameHoldsHost {
  readonly client: PageClient;
  readonly dialogs: DialogController;
  /** On a route where we may be. */
  isActive(): boolean;
  /** By what this document knows of the progress. */
  judge(press: Press, memory: PressMemory): Held | undefined;
}

/** What the frames of one page hold. */
export class FrameHolds {
  private asking: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly host: FrameHoldsHost) {}

  /** Shows what a frame holds. Undefined: it has to help itself. */
  take({ token, press: sent, answer }: HeldInFrame, frame: number): FrameReply['shows'] | undefined {
    const press: Press = { ...sent, device: sent.device };
    const { client, dialogs, isActive, judge } = this.host;
    if (!isActive()) return undefined;
    const memory = new PressMemory();
    if (answer) memory.answer(press, answer);
    const tell = (about: Press, outcome: 'still-there' | 'held' | 'released'): Promise<boolean> => {
      const said = memory.answerTo(about);
      return client.answerFrame(frame, { token, press: about, outcome, ...(said && { answer: said }) });
    };
    const held = judge(press, memory);
    const hold: Hold = {
      held: held ?? { press, open: [], lost: 'not-asked' },
      memory,
      judge: (about) => judge(about, memory),
      onEnd: (about, passing) => {
        this.stop();
        void tell(about, passing === 'released' ? 'released' : 'held');
      },
    };
    if (!held) {
      dialogs.pass(hold);
      return 'pass';
    }
    dialogs.ask(hold);
    this.stop();
    this.asking = setInterval(async () => {
      if (await tell(press, 'still-there')) return;
      // the next one may be shown by now, and be asked about
      if (dialogs.withdraw(hold)) this.stop();
    }, ASK_MS);
    return 'dialog';
  }

  /** No frame is asked any more. */
  stop(): void {
    clearInterval(this.asking);
    this.asking = undefined;
  }
}
