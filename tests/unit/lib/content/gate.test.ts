import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createGate, type Gate, type GateVerdict } from '../../../../lib/content/gate';

// written down apart from the gate's own lists, so that a type that is lost there is missed here
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
];
// scrolling is no press: a finger that moves asks the quick question, not the whole document
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
];

describe('the gate', () => {
  let target: EventTarget;
  let gate: Gate;
  /** What the page, which listens after us, sees. */
  let page: string[];
  beforeEach(() => {
    target = new EventTarget();
    gate = createGate(target);
    page = [];
    for (const type of [...PRESSES, ...MOVES]) target.addEventListener(type, () => page.push(type), true);
  });
  const fire = (type: string): Event => {
    const event = new Event(type, { cancelable: true });
    target.dispatchEvent(event);
    return event;
  };

  it('lets everything pass until somebody decides', () => {
    for (const type of [...PRESSES, ...MOVES]) expect(fire(type).defaultPrevented).toBe(false);
    expect(page).toEqual([...PRESSES, ...MOVES]);
  });

  it.each<[GateVerdict, boolean, boolean]>([
    ['pass', true, false],
    ['hide', false, false],
    ['stop', false, true],
  ])('%s: the page sees it %j, the browser is kept from acting %j', (verdict, seen, prevented) => {
    gate.judge = () => verdict;
    for (const type of [...PRESSES, ...MOVES]) {
      page.length = 0;
      // a listener that promised to be passive cannot keep the browser from anything
      const mayPrevent = !MOVES.includes(type) && !/^(touch|pointer)/.test(type);
      expect(fire(type).defaultPrevented, type).toBe(prevented && mayPrevent);
      expect(page, type).toEqual(seen ? [type] : []);
    }
  });

  it('asks about each event once, and says whether it is a press or a move', () => {
    const judge = vi.fn((): GateVerdict => 'pass');
    gate.judge = judge;
    gate.open();
    for (const type of PRESSES) {
      const event = fire(type);
      expect(judge).toHaveBeenLastCalledWith(event, 'press');
    }
    for (const type of MOVES) {
      const event = fire(type);
      expect(judge).toHaveBeenLastCalledWith(event, 'move');
    }
    expect(judge).toHaveBeenCalledTimes(PRESSES.length + MOVES.length);
  });

  it('closes and opens again', () => {
    gate.judge = () => 'hide';
    gate.close();
    for (const type of [...PRESSES, ...MOVES]) fire(type);
    expect(page).toHaveLength(PRESSES.length + MOVES.length);
    gate.open();
    // the page's own listeners are older now; what is opened late still prevents
    gate.judge = () => 'stop';
    expect(fire('click').defaultPrevented).toBe(true);
  });

  it('takes away every listener as it was put', () => {
    const added: unknown[][] = [];
    const removed: unknown[][] = [];
    const note = (list: unknown[][]) => (type: string, listener: unknown, how: { capture: boolean } | boolean) =>
      list.push([type, listener, typeof how === 'object' ? how.capture : how]);
    createGate({ addEventListener: note(added), removeEventListener: note(removed) } as never).close();
    expect(added.map(([type]) => type)).toEqual([...PRESSES, ...MOVES]);
    expect(removed).toEqual(added);
  });

  it('comes before the page, in the capture phase', () => {
    const host = document.createElement('div');
    const child = host.appendChild(document.createElement('b'));
    const outer = createGate(host);
    outer.judge = () => 'hide';
    child.addEventListener('click', () => page.push('click'));
    child.addEventListener('mouseover', () => page.push('mouseover'));
    child.dispatchEvent(new Event('click'));
    child.dispatchEvent(new Event('mouseover'));
    expect(page).toEqual([]);
    outer.close();
    child.dispatchEvent(new Event('click'));
    child.dispatchEvent(new Event('mouseover'));
    expect(page).toEqual(['click', 'mouseover']);
  });
});
