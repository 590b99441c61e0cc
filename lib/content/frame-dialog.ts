/**
 * The dialog of a frame that stands in a page which is none that we may draw on. Made when it is first needed: mostly the top of the
 * tab shows what its frames hold, or nothing is ever held.
 */
import type { OverlayProps } from '../../components/overlay/OverlayView';
import { DialogController, type DialogHost, type Hold } from './dialog-controller';
import { HintController } from './hint-controller';
import { Overlay } from './overlay-host';
import type { SnapshotKeeper } from './snapshot';
import { TopLayer } from './top-layer';
import { View } from './view';

/** In less room than this, CSS pixels, nobody reads what they are about to confirm, and what lies around it may be arranged to deceive. */
const LEAST = { width: 280, height: 320 };

export interface FrameDialogHost extends Omit<DialogHost, 'overlay' | 'topLayer' | 'draw'> {
  readonly snapshots: SnapshotKeeper;
}

/** One dialog in one frame. */
export class FrameDialog {
  readonly overlay: Overlay;
  readonly dialogs: DialogController;
  private readonly view: View;

  constructor(private readonly host: FrameDialogHost) {
    const { window } = host;
    const draw = (): void => this.draw();
    this.overlay = new Overlay(window.document, draw);
    const topLayer = new TopLayer(window, this.overlay);
    this.dialogs = new DialogController({ ...host, overlay: this.overlay, topLayer, draw });
    const nothing = (): void => undefined;
    this.view = new View({
      window,
      overlay: this.overlay,
      topLayer,
      hints: new HintController({ window, draw, isPointerOnHint: () => false, keyInFocus: () => undefined }),
      actions: this.actions(),
      draw,
      onPanelSpot: nothing,
      onTakenDown: nothing,
    });
  }

  /** Opens the dialog; where there is no room for it, it only says so. */
  ask(hold: Hold): void {
    const { innerWidth, innerHeight } = this.host.window;
    const isCramped = innerWidth < LEAST.width || innerHeight < LEAST.height;
    const judge: Hold['judge'] = (press) => {
      const held = hold.judge(press);
      return held && isCramped ? { ...held, blind: held.blind === 'dead' ? 'dead' : 'cramped' } : held;
    };
    this.dialogs.ask({ ...hold, judge, held: judge(hold.held.press) ?? hold.held });
  }

  /** What is known has changed. */
  reconsider(): void {
    this.dialogs.reconsider();
    this.draw();
  }

  /** Leaves nothing. */
  takeDown(): void {
    this.dialogs.leavePage();
    this.view.takeDown();
  }

  private draw(): void {
    const { snapshots, alive } = this.host;
    const { dialog, mayPress } = this.dialogs;
    this.view.draw({
      active: true,
      dead: !alive(),
      recognition: undefined,
      layers: [],
      snapshot: snapshots.current,
      t: snapshots.t,
      busy: snapshots.busy,
      problem: snapshots.problem,
      done: undefined,
      dialog,
      mayPress,
      teaching: undefined,
      hidden: true,
      folded: false,
      wish: { side: 'end', folded: false },
      opened: false,
      closedNotices: new Set(),
      now: Date.now(),
    });
  }

  /** There is nothing here but the dialog and the notice after it. */
  private actions(): OverlayProps['on'] {
    const nothing = (): void => undefined;
    return {
      toggleHint: nothing,
      setStep: nothing,
      takeDevices: nothing,
      markRemoved: nothing,
      undo: nothing,
      closeDone: nothing,
      fold: nothing,
      move: nothing,
      hide: nothing,
      teach: nothing,
      teachAgain: nothing,
      teachStop: nothing,
      closeNotice: () => {
        this.dialogs.clearNotice();
        this.draw();
      },
      cancelDialog: this.dialogs.onCancel,
      dialogClosed: this.dialogs.onClose,
    };
  }
}
