import { kept } from './kept';
import { mimics } from './mimics';
import { negatives } from './negatives';
import type { CorpusPage } from './page';
import { positives } from './positives';

export type { CorpusPage } from './page';

/** The whole corpus, always the same: pages of every kind, faithful copies of known ones, and pages that are none. */
export function corpus(): CorpusPage[] {
  return [...positives(), ...kept(), ...negatives(), ...mimics()];
}
