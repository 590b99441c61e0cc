import type { PageKind } from '../../lib/site/kinds';
import type { LangAttribute } from './page';
import type { Draft } from './sheets-cloud';

/** A page that is none of our kinds, and the wordings it is written in. */
export interface Scene {
  name: string;
  wordings: readonly string[];
  generation?: string;
  note?: string;
  /** A name that a careful person could defend all the same. */
  or?: PageKind;
  make(draft: Draft): Made;
}

export interface Made {
  url: string;
  body: string;
  title?: string;
  head?: string;
  bodyAttributes?: string;
  attribute?: LangAttribute;
}

/** The instruments of a scene: one string from parts. */
export function each<T>(list: readonly T[], write: (item: T, at: number) => string): string {
  return list.map(write).join('\n');
}
