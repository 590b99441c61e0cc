/** A document in a frame of a tab: looked into by the protocol, pressed through the tab. */
import type { ClickOptions, El, Frame, Keyboard, Mouse, MouseButton, Overlay, Tab, Touch } from './driver';
import { findIn, overlayOf, type Scope, type Surface } from './elements';

/** What a browser's protocol can ask of one document. */
export interface Document {
  run: Surface['run'];
  evaluate: Surface['evaluate'];
  url(): Promise<string>;
  /** Where presses at places of the document itself go to; without it they go to the tab. */
  readonly mouse?: Mouse;
}

/** Runs in the frame: where it stands in the outermost page that may be looked into, and whether that is the tab's own. */
function offset() {
  let [x, y] = [0, 0];
  let at: Window = window;
  for (let frame = at.frameElement; frame; frame = at.frameElement) {
    const box = frame.getBoundingClientRect();
    x += box.x + frame.clientLeft;
    y += box.y + frame.clientTop;
    at = at.parent;
  }
  return { x, y, isTop: at === at.parent };
}

export class FrameOf implements Frame, Surface {
  readonly keyboard: Keyboard;
  constructor(
    private readonly tab: Tab,
    private readonly document: Document,
  ) {
    this.keyboard = tab.keyboard;
    this.mouse = document.mouse ?? this.throughTab;
  }

  run = <T>(scope: Scope, source: string, args: readonly unknown[]): Promise<T> => this.document.run<T>(scope, source, args);
  evaluate = <T, A extends readonly unknown[]>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> =>
    this.document.evaluate(fn, ...args);
  activate = (): Promise<void> => this.tab.activate();
  url = (): Promise<string> => this.document.url();
  find = (css: string): El => findIn(this, css);
  overlay = (): Overlay => overlayOf(this);

  /** A place in the frame, as one in the tab. A frame of another site cannot see where it stands: there the page has no other frame. */
  private async toTab(x: number, y: number): Promise<[number, number]> {
    const inner = await this.evaluate(offset);
    const outer = inner.isTop ? { x: 0, y: 0 } : await this.tab.find('iframe').rect();
    return [x + inner.x + outer.x, y + inner.y + outer.y];
  }

  readonly mouse: Mouse;
  private readonly throughTab: Mouse = {
    move: async (x: number, y: number) => this.tab.mouse.move(...(await this.toTab(x, y))),
    down: (button?: MouseButton) => this.tab.mouse.down(button),
    up: (button?: MouseButton) => this.tab.mouse.up(button),
    click: async (x: number, y: number, options?: ClickOptions) => this.tab.mouse.click(...(await this.toTab(x, y)), options),
  };
  readonly touch: Touch = { tap: async (x: number, y: number) => this.tab.touch.tap(...(await this.toTab(x, y))) };
}
