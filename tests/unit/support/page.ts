/** The test's document as the recogniser's tests use it. */

import { pageFacts } from '../../../lib/recogniser/facts/page-facts';
import type { PageFacts } from '../../../lib/recogniser/judge/facts';
import { DocumentReader } from '../../../lib/recogniser/read/document-reader';
import type { LabelIndex } from '../../../lib/recogniser/read/label-index';
import type { Lesson } from '../../../lib/site/lessons';
import { mayBeRecognised, routeOf } from '../../../lib/site/routes';

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

/** Addresses of no known page, on either site. */
export const CLOUD = 'https://i.mi.com/#/somewhere';
export const ACCOUNT = 'https://account.xiaomi.com/fe/next/x';

/** What the judge is told of a page with this body, and the id of the element that a number stands for. */
export function factsOn(
  html: string,
  address = CLOUD,
  lessons: readonly Lesson[] = [],
): { readonly facts: PageFacts; readonly idOf: (of: number | { readonly id: number } | undefined) => string | undefined } {
  const url = new URL(address);
  const verdict = routeOf(url);
  if (!mayBeRecognised(verdict)) throw new Error(`Never read: ${address}`);
  const { facts, ids } = pageFacts({ url, verdict, root: document, index: readIndex(html), lessons });
  return { facts, idOf: (of) => (of === undefined ? undefined : ids.elementOf(typeof of === 'number' ? of : of.id).id) };
}
