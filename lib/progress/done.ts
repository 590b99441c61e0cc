/** What the last act has come to, as its owner is told: on pages, which take nothing back themselves. Pure. */
import type { CommandInput } from './commands';

export type PutBack = Extract<CommandInput, { type: 'put-back' }>;

/** What can be taken back. Words: `undo.done`. */
export type Undoable = 'tick' | 'untick' | 'skip' | 'device' | 'journey' | 'start-over';

/** What an act has come to, as its owner is told. */
export interface Done {
  readonly what: Undoable | 'taken-back';
  /** Takes it back. */
  readonly undo?: PutBack;
  /** Tells one act from the next that says the same. */
  readonly serial: number;
}

/** What a command is to its owner, where it can be taken back. */
export function undoableOf(command: CommandInput): Undoable | undefined {
  switch (command.type) {
    case 'set-step':
      return command.done ? 'tick' : 'untick';
    case 'set-aside':
      return command.aside ? 'skip' : undefined;
    case 'forget-device':
      return 'device';
    case 'choose-journey':
      return 'journey';
    case 'start-over':
      return 'start-over';
    default:
      return undefined;
  }
}

/**
 * What is told of the last act, after one more: nothing of one that cannot be taken back, and the same as before of one that was refused;
 * but what has been found to be out of date is offered no more.
 */
export function doneAfter(
  last: Done | undefined,
  command: CommandInput,
  outcome: { readonly ok: true; readonly undo?: PutBack } | { readonly ok: false; readonly reason: string },
): Done | undefined {
  const serial = (last?.serial ?? 0) + 1;
  const isUndo = command.type === 'put-back';
  if (!outcome.ok) return isUndo && outcome.reason === 'changed-since' ? undefined : last;
  if (isUndo) return { what: 'taken-back', serial };
  const what = undoableOf(command);
  return what && outcome.undo ? { what, undo: outcome.undo, serial } : undefined;
}
