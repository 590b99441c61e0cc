/**
 * The listeners of the guard. They are registered when this module is evaluated, which is the first thing the content script does
 * at document_start: nothing of the page has run, so at the window, in the capture phase, nobody comes before us.
 *
 * Imports nothing, so that nothing can fail before.
 */

/** What to do with an event: nothing, keep the page from seeing it, or also keep the browser from acting on it. */
export type GateVerdict = 'pass' | 'hide' | 'stop';

/** Events by which a control is pressed; on a guarded path the page sees none of them. */
const PRESSES = [
  'pointerdown',
  'pointerup',
  'pointercancel',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'touchstart',
  'touchend',
  'touchcancel',
  'keydown',
  'keypress',
  'keyup',
  'submit',
] as const;
/** Events by which a pointer passes over a control, or by which something is scrolled. */
const MOVES = [
  'touchmove',
  'wheel',
  'pointermove',
  'pointerover',
  'pointerout',
  'pointerenter',
  'pointerleave',
  'mousemove',
  'mouseover',
  'mouseout',
  'mouseenter',
  'mouseleave',
] as const;

/** Asked for every event; must not throw and must be quick for moves. */
export type Judge = (event: Event, kind: 'press' | 'move') => GateVerdict;

/** The gate in front of a window. */
export interface Gate {
  /** Who decides. Until somebody does, everything passes: there is nothing to guard before there is a document. */
  judge: Judge | undefined;
  /** Registers the listeners; twice is once. */
  open(): void;
  /** Takes them away, on routes where we must not be. */
  close(): void;
}

/** Puts a gate in front of a window. */
export function createGate(target: EventTarget): Gate {
  const onPress = (event: Event): void => decide(event, 'press');
  const onMove = (event: Event): void => decide(event, 'move');
  // passive: scrolling stays quick, and preventDefault on a touch is never wanted
  const passive = (type: string): AddEventListenerOptions => ({
    capture: true,
    passive: type.startsWith('touch') || type.startsWith('pointer'),
  });
  const gate: Gate = {
    judge: undefined,
    open() {
      for (const type of PRESSES) target.addEventListener(type, onPress, passive(type));
      for (const type of MOVES) target.addEventListener(type, onMove, { capture: true, passive: true });
    },
    close() {
      for (const type of PRESSES) target.removeEventListener(type, onPress, true);
      for (const type of MOVES) target.removeEventListener(type, onMove, true);
    },
  };
  function decide(event: Event, kind: 'press' | 'move'): void {
    const verdict = gate.judge?.(event, kind) ?? 'pass';
    if (verdict === 'pass') return;
    event.stopImmediatePropagation();
    if (verdict === 'stop') event.preventDefault();
  }
  gate.open();
  return gate;
}

/** The gate of this document. */
export const gate = createGate(globalThis);
