/**
 * Vite plugin: Preact's one write to innerHTML serves dangerouslySetInnerHTML, which this code base does not use. Without it the
 * package holds no such sink, and the add-on linters are silent. Fails the build when Preact changes.
 */
export function preactWithoutInnerHtml() {
  return {
    name: 'unbind-guide:preact-without-innerhtml',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!/node_modules\/preact\/dist\/preact\.(module\.js|mjs)/.test(id)) return null;
      const out = code.replace(/\b\w+\.innerHTML=(\w+)\.__html/g, 'void 0');
      if (out === code) throw new Error('preact no longer has the innerHTML write that this plugin removes');
      return { code: out, map: null };
    },
  };
}
