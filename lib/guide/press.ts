/** A press, as the guard judges it. */
import type { GuardedControl } from '../site/kinds';

/** A press on a guarded control. */
export interface Press {
  readonly control: GuardedControl;
  readonly device: string | undefined;
  /** How many devices of this name the page shows; absent: one. */
  readonly alike?: number;
  /** Which of several devices of this name the owner has said it is: its id, or `UNLISTED`. */
  readonly chosen?: string;
  /** Nobody can read this button; the address alone says what it may do. */
  readonly unread?: true;
  /** Pressed in a dialog of the page: it may be the second half of an act, see release.ts. */
  readonly inDialog: boolean;
  /** Stands for the button itself, where a name does not say which device it is about: there is none, or several have it. */
  readonly place?: string;
}
