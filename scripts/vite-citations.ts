/**
 * Vite plugin: of a citation, the source is shown, and where in it is for those who check it in the repository. Only the source is
 * shipped, each once.
 */
export function citationsBySource() {
  return {
    name: 'unbind-guide:citations-by-source',
    enforce: 'post' as const,
    transform(code: string, id: string) {
      if (!/\/lib\/(?:journeys|guide|support)\/[\w-]+\.ts$/.test(id)) return null;
      const out = code.replace(/\bsources: \[((?:\s*(["'])[^"'[\]]*\2,?)+\s*)\]/g, (_, list: string) => {
        const ids = [...list.matchAll(/["']([\w-]+)[^"']*["']/g)].map(([, source]) => source);
        return `sources: ${JSON.stringify([...new Set(ids)])}`;
      });
      return out === code ? null : { code: out, map: null };
    },
  };
}
