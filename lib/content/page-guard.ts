/** The guard of a page with its dialog, and with what the page's frames hold: made and joined to the rest of the guide. */
import type { PageClient } from '../messaging/page-client';
import { DialogController } from './dialog-controller';
import { FrameHolds } from './frame-holds';
import { GuardController, heldIn } from './guard-controller';
import type { HintController } from './hint-controller';
import type { Overlay } from './overlay-host';
import type { PageReader } from './page-reader';
import type { SnapshotKeeper } from './snapshot';
import type { TopLayer } from './top-layer';

export interface PageGuardParts {
  readonly window: Window & typeof globalThis;
  readonly client: PageClient;
  readonly overlay: Overlay;
  readonly topLayer: TopLayer;
  readonly reader: PageReader;
  readonly snapshots: SnapshotKeeper;
  readonly hints: HintController;
  /** False once the extension behind this page is gone. */
  alive(): boolean;
  /** On a route where we may be. */
  isActive(): boolean;
  draw(): void;
}

export interface PageGuard {
  readonly guard: GuardController;
  readonly dialogs: DialogController;
  readonly frames: FrameHolds;
}

/** Makes the guard of a page. It listens to nothing by itself. */
export function createPageGuard(parts: PageGuardParts): PageGuard {
  const { window, client, overlay, topLayer, reader, snapshots, hints, alive, isActive, draw } = parts;
  const snapshot = () => snapshots.current;
  const dialogs = new DialogController({
    window,
    overlay,
    topLayer,
    snapshot,
    speaks: () => snapshots.t !== undefined,
    alive,
    refresh: () => void snapshots.refresh(),
    command: (input) => snapshots.command(input),
    draw,
  });
  const guard = new GuardController({
    window,
    page: () => ({
      url: reader.url,
      document: window.document,
      lessons: reader.lessons,
      known: reader.recognition?.details ?? hints.controls,
      keyOf: (element) => hints.keyOf(element),
    }),
    recognition: () => reader.recognition,
    snapshot,
    alive,
    ask: (hold) => dialogs.ask(hold),
    isAsking: () => dialogs.dialog !== undefined,
    isRest: (event) => dialogs.isRest(event),
  });
  const frames = new FrameHolds({
    client,
    dialogs,
    isActive,
    judge: (press, memory) => heldIn(press, memory, { alive, snapshot }, window.performance.now()),
  });
  return { guard, dialogs, frames };
}
