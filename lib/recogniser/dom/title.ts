/** The title of a document. */
import { normaliseText } from './text';

/** What a document's title says, from one separator to the next. */
export function titleParts(root: Document): string[] {
  return root.title.split(/\s*(?:::|[|:·–—]|\s-\s)\s*/).map(normaliseText);
}
