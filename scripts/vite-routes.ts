/** Vite plugin: the examples of the route table are its tests, not shipped. Fails the build when the table looks otherwise. */
export function routesWithoutExamples() {
  return {
    name: 'unbind-guide:routes-without-examples',
    enforce: 'post' as const,
    transform(code: string, id: string) {
      if (!/\/lib\/site\/routes\.ts$/.test(id)) return null;
      // a list of template literals or strings; none of them holds a square bracket
      const out = code.replace(/,?\s*examples: \[[^[\]]*\]/g, '');
      if (out === code || /\bexamples\b/.test(out)) throw new Error('lib/site/routes.ts: examples that this plugin does not understand');
      return { code: out, map: null };
    },
  };
}
