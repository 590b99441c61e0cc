import { PLACES } from '../lib/site/places';

/** Vite plugin: the examples of routes and pages are their tests, not shipped. Fails the build when a table looks otherwise. */
export function routesWithoutExamples() {
  return {
    name: 'unbind-guide:routes-without-examples',
    enforce: 'post' as const,
    transform(code: string, id: string) {
      if (!/\/lib\/site\/(?:routes|pages\/[\w-]+)\.ts$/.test(id)) return null;
      // a list of template literals or strings; none of them holds a square bracket
      const out = code.replace(/,?\s*examples: \[[^[\]]*\]/g, '');
      if (/\bexamples\b/.test(out)) throw new Error(`${id}: examples that this plugin does not understand`);
      return out === code ? null : { code: out, map: null };
    },
  };
}

/** Vite plugin: lib/site/places.ts as the data that it comes to. The examples of routes are their tests, not shipped. */
export function placesAsData() {
  const places = JSON.stringify(PLACES, (key, value) => (key === 'examples' ? undefined : value));
  return {
    name: 'unbind-guide:places-as-data',
    enforce: 'pre' as const,
    transform: (_: string, id: string) =>
      /\/lib\/site\/places\.ts$/.test(id) ? { code: `export const PLACES = ${places};`, map: null } : null,
  };
}
