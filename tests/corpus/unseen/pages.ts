/**
 * A second set that nobody has tuned anything to: written apart from how the extension recognises pages and from the other sets, in
 * designs that a next redesign of the two sites might bring.
 */
import type { CorpusPage } from '../page';
import { account } from './account';
import { cloudA } from './cloud-a';
import { cloudB } from './cloud-b';
import { other } from './other';

export function unseen(): CorpusPage[] {
  return [...cloudA(), ...cloudB(), ...account(), ...other()];
}
