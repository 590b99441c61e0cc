/** The test's document as the recogniser's tests use it. */

import { DocumentReader } from '../../../lib/recogniser/read/document-reader';
import type { LabelIndex } from '../../../lib/recogniser/read/label-index';

/** An element that the test has written and knows to be there. */
export const by = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

/**
 * Reads all of the document; with markup, of a body of just that.
 * @param taught hashes of labels that the owner has taught
 */
export function read(html?: string, taught: readonly number[] = []): DocumentReader {
  if (html !== undefined) document.body.innerHTML = html;
  const reader = new DocumentReader(document, new Set(taught));
  reader.readAll();
  return reader;
}

/** What such a reading finds. */
export const readIndex = (html?: string): LabelIndex => read(html).index;
