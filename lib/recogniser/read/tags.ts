/** What the name of an element alone says of it. */
import { LAYER_TAGS } from '../../site/component-libraries';
import { INLINE_TAGS, OPAQUE } from '../dom/text';

/** Its text may be the middle of a word. */
export const INLINE = 1;
/** Its text is none of our business. */
export const CLOSED = 2;
/** It is, or may become, what is drawn above the page. */
export const LAYER = 4;
/** It is named by attributes of its own. */
export const NAMED = 8;
export const HEADING = 16;
/** The title in it is its name. */
export const PICTURE = 32;
/** A map is drawn in it, as `gmp-map` does. */
export const MAP = 64;

const traits = new Map<string, number>();
for (const [trait, tags] of [
  [INLINE, INLINE_TAGS],
  [CLOSED, OPAQUE],
  [LAYER, LAYER_TAGS],
  [NAMED, ['input', 'img']],
  [PICTURE, ['svg']],
  [HEADING, ['h1', 'h2', 'h3']],
] as const)
  for (const tag of tags) traits.set(tag, (traits.get(tag) ?? 0) | trait);

/** Everything that the name of an element says, as bits. */
export const traitsOf = (tag: string): number => traits.get(tag) ?? (tag.endsWith('-map') ? MAP : 0);
