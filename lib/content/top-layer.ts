/** The browser's top layer: our hints above the page's modal dialog, our dialog above everything, and whether something covers it. */
import { overlaps } from '../guide/geometry';
import { findAll } from '../recogniser/dom/find';
import { composedContains } from '../recogniser/dom/tree';
import { isVisible } from '../recogniser/dom/visibility';
import type { Overlay } from './overlay-host';

/** Times that our dialog is lifted above a layer of the page again, within a span of milliseconds; then we rest. */
const RAISE_LIMIT = 10;
const RAISE_SPAN_MS = 10_000;

/** What lies in the top layer of one document. */
export class TopLayer {
  private hintsRaised = false;
  /** Layers of the page that our dialog is known to lie above. */
  private below: ReadonlySet<Element> = new Set();
  private raisings: number[] = [];

  constructor(
    private readonly window: Window & typeof globalThis,
    private readonly overlay: Overlay,
  ) {}

  /** Under a modal dialog of the page only the top layer shows: our hints are lifted above it while one holds a control. */
  raiseHints(root: ShadowRoot, layers: Iterable<Element>, controls: Iterable<Element>): void {
    const layer = root.querySelector<HTMLElement>('[data-layer]');
    if (!layer || typeof layer.showPopover !== 'function') return;
    const modal = holdsModal(layers, controls);
    if (modal === this.hintsRaised) return;
    this.hintsRaised = modal;
    if (modal) {
      layer.popover = 'manual';
      layer.showPopover();
    } else {
      layer.hidePopover();
      layer.popover = null;
    }
  }

  /**
   * Shows the dialog that has been rendered, as a modal one. A page that takes our element away takes it out of the top layer too,
   * and it comes back open but not modal. Says whether it has come before the owner's eyes by this.
   */
  showDialog(root: ShadowRoot): boolean {
    const dialog = dialogIn(root);
    if (!dialog?.isConnected || isModal(dialog)) return false;
    dialog.removeAttribute('open');
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-action="not-yet"]')?.focus();
    this.below = new Set(this.pageLayers());
    return true;
  }

  /** Lifts our dialog above what the page has opened since. Says whether it had to. */
  keepDialogOnTop(root: ShadowRoot): boolean {
    const dialog = dialogIn(root);
    if (!dialog?.isConnected) return false;
    // libraries that make everything beside their own dialog unusable mean no harm
    for (const name of ['inert', 'aria-hidden']) this.overlay.element?.removeAttribute(name);
    if (!isModal(dialog)) return this.showDialog(root);
    const layers = this.pageLayers();
    if (layers.every((layer) => this.below.has(layer)) || !this.mayRaise()) return false;
    const focused = root.activeElement as HTMLElement | null;
    dialog.close();
    dialog.showModal();
    focused?.focus();
    this.below = new Set(layers);
    return true;
  }

  /** Before the dialog is taken away: closing gives the focus back to where it was. */
  closeDialog(root: ShadowRoot): void {
    const dialog = dialogIn(root);
    if (dialog?.open) dialog.close();
  }

  /** Our element is gone, and a new one begins anew. */
  reset(): void {
    this.hintsRaised = false;
    this.below = new Set();
  }

  /** Whether anything lies over a button of ours. */
  readonly isCovered = (button: Element): boolean => {
    const { root, element: host } = this.overlay;
    if (!root || !host) return true;
    const box = button.getBoundingClientRect();
    // what the page lifts above a modal dialog is seen but not hit: a press would go through it
    if (this.pagePopovers().some((popover) => overlaps(popover.getBoundingClientRect(), box))) return true;
    return SPOTS.some(([fx, fy]) => {
      const x = box.left + box.width * fx;
      const y = box.top + box.height * fy;
      const hit = root.elementFromPoint(x, y);
      return this.window.document.elementFromPoint(x, y) !== host || !hit || !button.contains(hit);
    });
  };

  private mayRaise(): boolean {
    const now = this.window.performance.now();
    this.raisings = this.raisings.filter((at) => now - at < RAISE_SPAN_MS);
    if (this.raisings.length >= RAISE_LIMIT) return false;
    this.raisings.push(now);
    return true;
  }

  private pagePopovers(): Element[] {
    return this.find(':popover-open').filter(isVisible);
  }

  /** Everything of the page in the top layer. */
  private pageLayers(): Element[] {
    return [...this.find(':modal'), ...this.find(':popover-open')];
  }

  private find(selector: string): Element[] {
    try {
      return findAll(this.window.document, selector);
    } catch {
      return []; // a browser that does not know of such
    }
  }
}

/** Places of a button that are asked about: the middle and near the corners. */
const SPOTS = [
  [0.5, 0.5],
  [0.1, 0.2],
  [0.9, 0.2],
  [0.1, 0.8],
  [0.9, 0.8],
] as const;

const dialogIn = (root: ShadowRoot): HTMLDialogElement | null => root.querySelector<HTMLDialogElement>('dialog[role="alertdialog"]');

function isModal(dialog: Element): boolean {
  try {
    return dialog.matches(':modal');
  } catch {
    return (dialog as HTMLDialogElement).open;
  }
}

function holdsModal(layers: Iterable<Element>, controls: Iterable<Element>): boolean {
  try {
    const modal = [...layers].filter((layer) => layer.localName === 'dialog' && layer.matches(':modal'));
    return modal.length > 0 && [...controls].some((element) => modal.some((dialog) => composedContains(dialog, element)));
  } catch {
    return false; // no :modal here
  }
}
