/**
 * Pages that nobody has tuned anything to: written without sight of how the extension recognises pages, nor of the
 * rest of the corpus. Judge with them; do not learn from them.
 */
import type { CorpusPage } from '../page';
import { account } from './account';
import { cloudA } from './cloud-a';
import { cloudB } from './cloud-b';
import { otherA } from './other-a';
import { otherB } from './other-b';

export function heldOut(): CorpusPage[] {
  return [...cloudA(), ...cloudB(), ...account(), ...otherA(), ...otherB()];
}
