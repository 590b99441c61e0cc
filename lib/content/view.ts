/** What is to be seen of us: decided from what is known, and put into our root. */
import { h, render } from 'preact';
import { type OverlayProps, OverlayView } from '../../components/overlay/OverlayView';
import { WordlessDialog } from '../../components/overlay/WordlessDialog';
import { type Advice, type AdviseInput, advise } from '../guide/advise';
import type { DialogState } from '../guide/confirmation';
import type { PanelSpot } from '../guide/geometry';
import { browserWords } from '../messaging/browser-words';
import type { Snapshot } from '../messaging/protocol';
import type { Recognition } from '../site/recognise';
import type { Translator } from '../words';
import type { HintController } from './hint-controller';
import type { Overlay } from './overlay-host';
import { themeOf } from './page-theme';
import type { PanelWish } from './panel';
import { Placer } from './placer';
import type { TopLayer } from './top-layer';

/** Everything that decides what is seen. */
export interface ViewState {
  /** On a route where we may be. */
  readonly active: boolean;
  /** The extension behind this page is gone. */
  readonly dead: boolean;
  readonly recognition: Recognition | undefined;
  readonly snapshot: Snapshot;
  readonly t: Translator | undefined;
  readonly dialog: DialogState | undefined;
  readonly mayPress: OverlayProps['mayPress'];
  readonly teaching: boolean;
  /** The owner has hidden the panel on this page. */
  readonly hidden: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** `wordless`: a press is held, and there is nothing to say it with but what comes with us. */
export type ViewModel =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'wordless'; readonly dialog: DialogState }
  | { readonly kind: 'overlay'; readonly advice: Advice; readonly t: Translator };

const NO_ADVICE: Advice = { hints: [], evidence: [], notices: [], progress: 'loading', showPanel: false, needsPanel: false };

/**
 * Decides what is seen. Pure.
 * @param adviseFor `advise`, or what remembers its last answer
 */
export function viewModel(state: ViewState, adviseFor: typeof advise = advise): ViewModel {
  const { active, dead, recognition, snapshot, t, dialog, mayPress, teaching, hidden, now } = state;
  if (!active) return { kind: 'nothing' };
  if (!t) return dialog ? { kind: 'wordless', dialog } : { kind: 'nothing' };
  if (!recognition && !dialog && !mayPress && !teaching) return { kind: 'nothing' };
  if (dead || !recognition) return { kind: 'overlay', advice: NO_ADVICE, t };
  const { progress, settings } = snapshot;
  return { kind: 'overlay', advice: adviseFor({ recognition, progress, settings, session: { hidden, releases: [] }, now }), t };
}

/** Waits are told in minutes at the finest: so long, in milliseconds, an advice stays true by itself. */
const ADVICE_MS = 60_000;

/** `advise` with a memory for its last answer: most drawings say the same as the one before, of other places. */
export function rememberAdvice(): typeof advise {
  let last: { readonly input: AdviseInput; readonly advice: Advice } | undefined;
  return (input) => {
    const before = last?.input;
    const same =
      before?.recognition === input.recognition &&
      before?.progress === input.progress &&
      before.settings === input.settings &&
      before.session.hidden === input.session.hidden &&
      Math.abs(input.now - before.now) < ADVICE_MS;
    if (!last || !same) last = { input, advice: advise(input) };
    return last.advice;
  };
}

/** What else a drawing needs. */
export interface DrawState extends Omit<ViewState, 'teaching'> {
  readonly layers: Iterable<Element>;
  readonly busy: boolean;
  readonly problem: string | undefined;
  readonly done: OverlayProps['done'];
  readonly teaching: OverlayProps['teaching'];
  readonly folded: boolean;
  readonly wish: PanelWish;
  /** The owner has opened the panel on this page. */
  readonly opened: boolean;
  readonly closedNotices: ReadonlySet<string>;
}

export interface ViewHost {
  readonly window: Window & typeof globalThis;
  readonly overlay: Overlay;
  readonly topLayer: TopLayer;
  readonly hints: HintController;
  readonly actions: OverlayProps['on'];
  onPanelSpot(spot: PanelSpot, isDrawnFolded: boolean): void;
  onTakenDown(): void;
  draw(): void;
}

/** What of us is seen on one document. */
export class View {
  private readonly placer: Placer;
  private theme: 'light' | 'dark' = 'light';
  private isDrawnFolded = false;
  private readonly adviseFor = rememberAdvice();

  constructor(private readonly host: ViewHost) {
    const onSpot = (spot: PanelSpot): void => host.onPanelSpot(spot, this.isDrawnFolded);
    this.placer = new Placer(host.window, onSpot, () => this.followTheme());
  }

  /** Draws what is known now, or takes everything away where there is nothing to say. */
  draw(state: DrawState): void {
    const { overlay, topLayer, hints, actions } = this.host;
    if (!state.dialog && overlay.root) topLayer.closeDialog(overlay.root);
    const model = viewModel({ ...state, teaching: state.teaching !== undefined }, this.adviseFor);
    if (model.kind === 'nothing') {
      if (overlay.root) this.takeDown();
      return;
    }
    const root = overlay.show(state.recognition?.page);
    if (model.kind === 'wordless') {
      const { cancelDialog: onCancel, dialogClosed: onClose } = actions;
      const { languages } = this.host.window.navigator;
      render(h(WordlessDialog, { settled: model.dialog.settled, words: browserWords(), languages, onCancel, onClose }), root);
      topLayer.showDialog(root);
      return;
    }
    // which of the new controls are on screen will be told after the next layout, and then is the time to draw them
    const unknown = hints.index(model.advice.hints);
    if (!unknown || state.dialog || state.teaching) this.drawAdvice(root, state, model);
  }

  private drawAdvice(root: ShadowRoot, state: DrawState, { advice, t }: Extract<ViewModel, { kind: 'overlay' }>): void {
    const { topLayer, hints: controller, actions } = this.host;
    const { hints, open, asked } = controller.shown(advice.hints);
    const { dialog, mayPress, dead, teaching, busy, problem, done } = state;
    const closedNotices = new Set(state.closedNotices);
    const { theme } = this;
    const { textSize } = state.snapshot.settings;
    const panel = advice.showPanel ? { ...state.wish, folded: state.wish.folded || !(state.opened || advice.needsPanel) } : undefined;
    // one that is not wanted whole is drawn as its bar from the start: told so by its place, it would be drawn twice
    const folded = state.folded || panel?.folded === true;
    this.isDrawnFolded = folded;
    const now = { dialog, mayPress, dead, folded, teaching, busy, problem, done, closedNotices, theme, textSize };
    render(h(OverlayView, { advice, hints, openHint: open, ...now, t, on: actions }), root);
    this.raise(root, state.layers);
    topLayer.showDialog(root);
    this.placer.start();
    this.placer.show({
      root,
      anchored: hints.map(({ key, advice: hint }) => ({ key, element: hint.element })),
      layers: state.layers,
      openHint: open,
      asked,
      panel,
      rtl: t.direction === 'rtl',
    });
  }

  /** Gives a hint that is drawn the focus. What has it is always shown, see marks.ts; hidden until it is placed, it could not take it. */
  focusHint(key: string): void {
    const hint = this.host.overlay.root?.querySelector<HTMLElement>(`.hint[data-key="${key}"]`);
    const badge = hint?.querySelector<HTMLElement>('.badge');
    if (!hint || !badge) return;
    hint.style.visibility = '';
    badge.style.visibility = '';
    badge.style.display = '';
    badge.focus({ preventScroll: true });
  }

  /** The page has changed, and what is said is the same. */
  followPage(layers: Iterable<Element>): void {
    const { root } = this.host.overlay;
    if (!root) return;
    this.raise(root, layers);
    this.placer.followPage();
  }

  /** What is seen stays where it is, until it is drawn again. */
  freeze(): void {
    this.placer.stop();
  }

  /** Leaves nothing. */
  takeDown(): void {
    const { overlay, topLayer, hints, onTakenDown } = this.host;
    this.placer.stop();
    hints.clear();
    topLayer.reset();
    onTakenDown();
    if (overlay.root) render(null, overlay.root);
    overlay.hide();
  }

  private raise(root: ShadowRoot, layers: Iterable<Element>): void {
    this.host.topLayer.raiseHints(root, layers, this.host.hints.controls.keys());
  }

  private followTheme(): void {
    const theme = themeOf(this.host.window);
    if (theme === this.theme) return;
    this.theme = theme;
    this.host.draw();
  }
}
