import { pack, parseLabels } from '../lib/site/atlas/pack';

/** Vite plugin: `import packed from './labels.tsv'` gives the packed atlas; a bad line fails the build. */
export function atlas() {
  return {
    name: 'unbind-guide:atlas',
    transform(code: string, id: string) {
      if (!id.endsWith('/labels.tsv')) return null;
      return { code: `export default ${JSON.stringify(pack(parseLabels(code)))};`, map: null };
    },
  };
}
