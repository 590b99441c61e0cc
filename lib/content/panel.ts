/** Where the panel stands on one document, and how much of it is shown. */
import type { PanelSpot } from '../guide/geometry';
import { DEFAULT_SETTINGS, type Settings } from '../progress/state';

/** A panel that is whole from the start covers too much of a screen narrower than this, CSS pixels. */
const NARROW = 600;

export type PanelWish = Pick<Settings, 'side' | 'folded'>;

export interface PanelHost {
  /** Whether the viewport is narrower than so many CSS pixels. */
  isNarrower(than: number): boolean;
  /** The owner has put it elsewhere. */
  store(wish: PanelWish): void;
  draw(): void;
}

/** The panel of one document. */
export class PanelController {
  private now: PanelWish = { side: DEFAULT_SETTINGS.side, folded: DEFAULT_SETTINGS.folded };
  private isSet = false;
  private isHidden = false;
  private isFolded = false;
  private isOpened = false;

  constructor(private readonly host: PanelHost) {}

  /** Where the owner wants it. */
  get wish(): PanelWish {
    return this.now;
  }
  /** The owner has hidden it on this page. */
  get hidden(): boolean {
    return this.isHidden;
  }
  /** The owner has opened it on this page: it stays open, whether the page needs it or not. */
  get opened(): boolean {
    return this.isOpened;
  }
  /** There is room for no more than its bar, or the owner wants no more. */
  get folded(): boolean {
    return this.isFolded;
  }

  /** The settings have come; what has not changed there is left as it is here. */
  take(before: PanelWish, { side, folded }: PanelWish): void {
    if (this.isSet && before.side === side && before.folded === folded) return;
    this.now = { side, folded: folded || this.host.isNarrower(NARROW) };
    this.isSet = true;
  }

  fold(folded: boolean): void {
    this.isOpened = !folded;
    this.put({ ...this.now, folded });
  }

  /** To the other side. */
  move(): void {
    this.put({ ...this.now, side: this.now.side === 'end' ? 'start' : 'end' });
  }

  hide(): void {
    this.isHidden = true;
    this.host.draw();
  }

  /** Another page: shown again, as far as it is needed there. */
  unhide(): void {
    this.isHidden = false;
    this.isOpened = false;
  }

  /**
   * The place that has been found for it.
   * @param isDrawnFolded it is drawn as its bar already
   */
  onSpot({ size }: PanelSpot, isDrawnFolded: boolean): void {
    const folded = size === 'folded';
    if (folded === this.isFolded) return;
    this.isFolded = folded;
    if (folded !== isDrawnFolded) this.host.draw();
  }

  /** It is not shown any more. */
  clear(): void {
    this.isFolded = false;
  }

  private put(wish: PanelWish): void {
    this.now = wish;
    this.host.draw();
    this.host.store(wish);
  }
}
