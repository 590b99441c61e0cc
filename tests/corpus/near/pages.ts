/**
 * Near misses: whole pages on both hosts that sound like ours and are something else, and a few of ours with such a neighbour.
 * Nothing may be shown or held on the former, and no neighbour on the latter. Written without sight of the recogniser.
 */
import type { CorpusPage } from '../page';
import { accountScenes } from './account';
import { besideScenes } from './beside';
import { cloudScenes } from './cloud';
import { designsA } from './designs-a';
import { designsB } from './designs-b';
import { helpScenes } from './help';
import { pagesOf } from './kit';
import { shopScenes } from './shop';

export function near(): CorpusPage[] {
  return pagesOf([...cloudScenes, ...accountScenes, ...shopScenes, ...helpScenes, ...besideScenes], [...designsA, ...designsB]);
}
