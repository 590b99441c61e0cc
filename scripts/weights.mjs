/**
 * `npm run weights`: what each weight and clause of the judge is worth on the pages of the corpora, and whether weights that are fitted to
 * them (cross-validated by layout) would do better than those made by hand. Changes nothing.
 */
import { withScript } from './load-script.mjs';

await withScript('weights.ts', ({ weights }) => console.log(weights()));
process.exit(0);
