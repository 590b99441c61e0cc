/**
 * Texts that say nothing, by their shapes: lists repeat them with other dates, sizes and numbers, and each shape is asked once. A digit changes
 * no meaning, and no label of the atlas holds one. Two texts in a thousand millions share their shape by chance.
 */

/** What is known of all texts of a shape; 0 of most labels. Each says what the smaller ones say. */
export type Known = 0 | typeof NOT_EXACT | typeof NO_LABEL | typeof NOTHING | typeof NO_LETTER;
/** Not known word for word. */
export const NOT_EXACT = 1;
export const NO_LABEL = 2;
/** Nor the name of a device. */
export const NOTHING = 3;
export const NO_LETTER = 4;

const known = new Map<number, Known>();
const MOST = 5_000;
const PRIME = 0x01000193;
/** Engines keep numbers of so many bits without a box. */
const SMALL = 0x3fffffff;
/** The shape of no text yet, and of the space that parts two. */
export const START = 0x11c9dc5;
export const BREAK = 0x20;

/** The shape of a text that stands behind another. */
export const joined = (shape: number, next: number): number => Math.imul(shape ^ next, PRIME) & SMALL;

export function shapeOf(text: string): number {
  let shape = START;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    shape = Math.imul(shape ^ (unit >= 0x30 && unit <= 0x39 ? 0x30 : unit), PRIME);
  }
  return shape & SMALL;
}

export const knownOf = (shape: number): Known => known.get(shape) ?? 0;

export function note(shape: number, what: Known): void {
  if (known.size >= MOST) known.clear();
  known.set(shape, what);
}
