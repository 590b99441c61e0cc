/**
 * What a press inside the guard's dialog means: the first half second, the reading time, the two presses of "go on anyway". A pure
 * reducer; all times are milliseconds of the monotonic clock and come as arguments.
 */
import type { Held } from './guard';

/** Reading time before "go on anyway" can be pressed. */
export const READING_MS = 5_000;
/** The dialog takes nothing so soon: what is pressed then was meant for the page. */
export const SETTLE_MS = 500;
/** The second click of a double click comes sooner than this after the first. */
export const SECOND_PRESS_MS = 400;

/** What can be pressed in the dialog; as it stands in `data-action`. */
export const DIALOG_ACTIONS = ['not-yet', 'go-on', 'which', 'lost-yes', 'lost-no', 'lost-back', 'more', 'reload'] as const;
export type DialogAction = (typeof DIALOG_ACTIONS)[number];

/** What the dialog asks at the moment. */
export type Question = 'which' | 'lost' | 'steps';

/** The state of one dialog. */
export interface Confirmation {
  /** Since when it stands before the owner's eyes as it does. */
  readonly shownAt: number;
  /** Since when its text can be read. */
  readonly readFrom: number;
  /** When "go on anyway" was pressed for the first time. */
  readonly firstAt?: number;
  /** Something covered what was pressed last. */
  readonly covered: boolean;
  /** All steps are shown, with their reasons. */
  readonly expanded: boolean;
}

/** What the dialog is to show. */
export interface DialogState {
  readonly held: Held;
  /** Whole seconds of reading time that are left. */
  readonly wait: number;
  /** "Go on anyway" has been pressed once. */
  readonly pressedOnce: boolean;
  readonly covered: boolean;
  readonly expanded: boolean;
  /** Presses count by now. */
  readonly settled: boolean;
}

/** A press on something in the dialog. */
export interface DialogPress {
  readonly action: DialogAction;
  readonly at: number;
  /** When the finger, button or key went down; the same as `at` where nobody knows. */
  readonly began: number;
  /** Clicks in a row, see `UIEvent.detail`. */
  readonly count: number;
  /** Something lies over it. */
  readonly covered: boolean;
}

/** Which device is meant, and whether it is lost or stolen, is asked before anything else is said. */
export function questionOf(held: Held): Question {
  if (held.blind) return 'steps';
  if (held.which) return 'which';
  return held.lost === 'open' ? 'lost' : 'steps';
}

/** A dialog that has just come. */
export const beginConfirmation = (at: number): Confirmation => ({ shownAt: at, readFrom: at, covered: false, expanded: false });

/** It has come before the owner's eyes again: nothing is taken at once, but what was read stays read. */
export const shownAgain = (state: Confirmation, at: number): Confirmation => ({ ...state, shownAt: at });

/** Whether presses count by now. */
export const isSettled = (state: Confirmation, at: number): boolean => at - state.shownAt >= SETTLE_MS;

/** Reading time that is left. */
export const readingLeft = (state: Confirmation, at: number): number => Math.max(0, READING_MS - (at - state.readFrom));

/** What a press changes, and what it asks for; `effect` is absent where it asks for nothing. */
export function confirmPress(state: Confirmation, press: DialogPress): { readonly state: Confirmation; readonly effect?: DialogAction } {
  const { action, at } = press;
  if (!isSettled(state, press.began)) return { state };
  if (action === 'not-yet' || action === 'reload') return { state, effect: action };
  if (action === 'more') return { state: { ...state, expanded: true } };
  if (action === 'go-on' && readingLeft(state, at) > 0) return { state };
  if (press.covered) return { state: { ...state, covered: true } };
  const seen = { ...state, covered: false };
  if (action !== 'go-on') return { state: seen, effect: action };
  if (state.firstAt === undefined) return { state: { ...seen, firstAt: at } };
  // the second click of a double click is no second decision
  return press.count < 2 || at - state.firstAt >= SECOND_PRESS_MS ? { state: seen, effect: action } : { state: seen };
}

/** The dialog as it stands at a moment. */
export const dialogState = (held: Held, state: Confirmation, at: number): DialogState => ({
  held,
  wait: Math.ceil(readingLeft(state, at) / 1000),
  pressedOnce: state.firstAt !== undefined,
  covered: state.covered,
  expanded: state.expanded,
  settled: isSettled(state, at),
});
