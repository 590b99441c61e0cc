/** The test's document as the recogniser's tests use it. */
import { Scanner } from '../../../lib/site/scan';

/** An element that the test has written and knows to be there. */
export const by = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

/**
 * Reads all of the document; with markup, of a body of just that.
 * @param taught hashes of labels that the owner has taught
 */
export function read(html?: string, taught: readonly number[] = []): Scanner {
  if (html !== undefined) document.body.innerHTML = html;
  const scanner = new Scanner(document, new Set(taught));
  scanner.readAll();
  return scanner;
}
