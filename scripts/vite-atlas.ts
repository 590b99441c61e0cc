import { packLexicon, parseLexicon } from '../lib/recogniser/grammar/pack';
import { pack, parseLabels } from '../lib/site/atlas/pack';
import { phoneTable } from '../lib/site/atlas/phones';

/** The tables that are packed when they are imported. */
const PACKERS: Readonly<Record<string, (tsv: string) => unknown>> = {
  'labels.tsv': (tsv) => pack(parseLabels(tsv)),
  'labels.tsv?phone-languages': (tsv) => Object.keys(phoneTable(parseLabels(tsv))),
  'lexicon.tsv': (tsv) => packLexicon(parseLexicon(tsv)),
};

/** Vite plugin: `import packed from './labels.tsv'` gives the packed atlas, likewise the lexicon and the languages of phones; a bad line fails the build. */
export function atlas() {
  return {
    name: 'unbind-guide:atlas',
    transform(code: string, id: string) {
      const packed = PACKERS[id.slice(id.lastIndexOf('/') + 1)];
      return packed ? { code: `export default ${JSON.stringify(packed(code))};`, map: null } : null;
    },
  };
}
