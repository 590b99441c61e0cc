/**
 * The owner's hands on our dialog. Every event on it is heard at the window, in the capture phase, and the page hears none: no focus
 * trap, document listener or shortcut of the page can disable it. The browser still does its own part (focus, Tab, the press of a
 * button by a key), unless a key repeats itself or comes too early.
 */
import { DIALOG_ACTIONS, type DialogAction } from '../guide/confirmation';
import type { GateVerdict } from './gate';

/** What the dialog is asked to do. */
export interface DialogClick {
  readonly action: DialogAction;
  readonly button: Element;
  /** When the press began, milliseconds of the monotonic clock. */
  readonly began: number;
  readonly count: number;
}

export interface DialogHost {
  /** Of our element; undefined while it is not there. */
  readonly root: () => ShadowRoot | undefined;
  readonly now: () => number;
  /** Whether presses count by now. */
  readonly settled: () => boolean;
  onClick(click: DialogClick): void;
  onEscape(): void;
}

/** Reads the events of one dialog after another. */
export class DialogInput {
  /** The press under way: by which means, and since when. */
  private press: { readonly by: 'pointer' | 'key'; readonly key?: string; readonly began: number } | undefined;
  /** The key that went down on the dialog and has not come up yet. */
  private keyDown: string | undefined;

  constructor(private readonly host: DialogHost) {}

  /** An event whose path goes through our element while the dialog is open. */
  take(event: Event): GateVerdict {
    if (!event.isTrusted) return 'stop';
    if (event.type.startsWith('key')) return this.takeKey(event as KeyboardEvent);
    if (event.type === 'pointerdown') this.press = { by: 'pointer', began: this.host.now() };
    else if (event.type === 'click') this.takeClick(event as MouseEvent);
    return 'hide';
  }

  /**
   * A key of ours that is still down when the dialog is gone: the focus is back on the page's button then, and what the key repeats
   * would press it. Says whether the event is such.
   */
  isRest(event: Event): boolean {
    if (!event.type.startsWith('key') || (event as KeyboardEvent).key !== this.keyDown) return false;
    if (event.type === 'keydown' && !(event as KeyboardEvent).repeat) this.keyDown = undefined;
    const rest = this.keyDown !== undefined;
    if (event.type === 'keyup') this.keyDown = undefined;
    return rest;
  }

  /** A new dialog: what began before it is no press on it. */
  reset(): void {
    this.press = undefined;
  }

  private takeKey(event: KeyboardEvent): GateVerdict {
    const { key, type } = event;
    if (key !== 'Enter' && key !== ' ' && key !== 'Escape') return 'hide';
    if (type === 'keydown') {
      if (event.repeat || !this.host.settled()) return 'stop';
      this.keyDown = key;
      if (key === 'Escape') {
        this.host.onEscape();
        return 'stop';
      }
      this.press = { by: 'key', key, began: this.host.now() };
      return 'hide';
    }
    if (type === 'keyup') this.keyDown = undefined;
    // the rest of a key that went down elsewhere, or too early, presses nothing: Space does so when it comes up
    return this.press?.key === key ? 'hide' : 'stop';
  }

  private takeClick(event: MouseEvent): void {
    const { press } = this;
    this.press = undefined;
    const root = this.host.root();
    const hit = press?.by === 'key' ? undefined : root?.elementFromPoint(event.clientX, event.clientY)?.closest('[data-action]');
    // what an assistive technology presses has the focus, and may have no place
    const button = hit ?? (press?.by === 'pointer' ? undefined : root?.activeElement?.closest('[data-action]'));
    const action = DIALOG_ACTIONS.find((known) => known === button?.getAttribute('data-action'));
    if (!button || !action || (button as HTMLButtonElement).disabled) return;
    this.host.onClick({ action, button, began: press?.began ?? this.host.now(), count: event.detail });
  }
}
