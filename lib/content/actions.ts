/** What the owner does in what lies over the page, carried out. */
import type { OverlayProps } from '../../components/overlay/OverlayView';
import type { TeachableControl } from '../site/controls';
import type { DialogController } from './dialog-controller';
import type { HintController } from './hint-controller';
import type { PanelController } from './panel';
import type { SnapshotKeeper } from './snapshot';
import type { Teacher } from './teach-mode';

export interface ActionHost {
  readonly dialogs: DialogController;
  readonly hints: HintController;
  readonly panel: PanelController;
  readonly snapshots: SnapshotKeeper;
  readonly teacher: Teacher;
  /** Notices that the owner has closed on this page. */
  readonly closedNotices: Set<string>;
  newId(): string;
  url(): URL;
  draw(): void;
}

/** Handlers for the view. */
export function actionsOf({ dialogs, hints, panel, snapshots, teacher, closedNotices, newId, url, draw }: ActionHost): OverlayProps['on'] {
  /** Takes names from the page into the owner's list, one after another, until one is refused. */
  const takeDevices = async (devices: Parameters<OverlayProps['on']['takeDevices']>[0]): Promise<void> => {
    for (const { kind, name } of devices) {
      const device = { id: newId(), kind, name, fromPage: true as const };
      if (!(await snapshots.command({ type: 'add-device', device }))) return;
    }
  };
  /** What the owner has pointed at is this control. */
  const learn = async (control: TeachableControl): Promise<void> => {
    const lesson = teacher.lesson(control, url());
    if (lesson && (await snapshots.command({ type: 'learn', lesson }))) teacher.stop();
  };
  return {
    toggleHint: (key, open) => hints.toggle(key, open),
    setStep: ({ id, device, account }, done) =>
      void snapshots.command({ type: 'set-step', step: id, ...(device && { device: device.id }), account, done }),
    takeDevices: (devices) => void takeDevices(devices),
    markRemoved: (device) => void snapshots.command({ type: 'set-step', step: 'removed-on-web', device: device.id, done: true }),
    undo: () => void (snapshots.done?.undo && snapshots.command(snapshots.done.undo)),
    closeDone: () => snapshots.closeDone(),
    teach: (control) => void learn(control),
    teachAgain: () => teacher.start(),
    teachStop: () => teacher.stop(),
    fold: (folded) => panel.fold(folded),
    move: () => panel.move(),
    hide: () => panel.hide(),
    closeNotice: (id) => {
      if (id === 'may-press') dialogs.clearNotice();
      else closedNotices.add(id);
      draw();
    },
    cancelDialog: dialogs.onCancel,
    dialogClosed: dialogs.onClose,
  };
}
