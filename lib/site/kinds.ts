/**
 * The vocabulary of Xiaomi's pages: what a page is for, and which of its controls matter to us. A new page kind starts in
 * `page-kinds.ts`, and is one file under `pages/`; a new control is one row of `controls.ts`. The compiler names every table that wants
 * an entry.
 */

export { CONTROL_KINDS, type ControlKind, GUARDED_CONTROLS, type GuardedControl, isGuarded } from './controls';
export { PAGE_KINDS, type PageKind } from './page-kinds';
