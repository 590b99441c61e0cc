/**
 * What evidence weighs. Points are hundredths of confidence; more than 100 is 100. Weights are judgements, held in place by the corpus
 * under `tests/`: an address known for certain is enough alone; without one, a heading, its context and the structure have to agree; a
 * proxy label weighs less and never stands alone.
 */

/** Points below which there is no recognition. */
export const THRESHOLD = 60;
/** Confidence (0..1) below which a control that destroys something is not named: a wrong hint there is worse than none. */
export const GUARDED_THRESHOLD = 0.6;

/** `composed` is for a label understood as concepts, `proxy` for one known from the phone's app only. */
export const WEIGHT = {
  route: 90,
  host: 10,
  /** The document's title, or a part of it. */
  title: { web: 20, composed: 14, proxy: 12 },
  heading: { web: 35, composed: 30, proxy: 25 },
  context: { web: 15, composed: 12, proxy: 10 },
  action: { web: 25, composed: 25, proxy: 18 },
  structure: 25,
  lesson: 100,
  /** A page of running text, without an address that we know. */
  prose: -50,
  /** A password or code field on a page without an address that we know. */
  secretField: -100,
} as const;

/** How many labels count at most. */
export const MOST = { heading: 1, action: 4, context: 4 } as const;

/** Characters of running text from which a page counts as something to read; each further such measure weighs again. */
export const PROSE_LIMIT = 500;
/** As many labels quoted in sentences or in a table of contents make a page something to read, too. */
export const QUOTED_LIMIT = 3;
