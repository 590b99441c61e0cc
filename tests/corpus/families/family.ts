import type { Sheet } from '../page';
import type { Look } from '../tools';

/** A layout: one team's way to write the same page. */
export interface Family {
  id: string;
  generation: string;
  head: string;
  bodyAttributes: string;
  body(sheet: Sheet, look: Look): string;
}
