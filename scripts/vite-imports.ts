/**
 * Vite plugin: `import()` as the browser has it. Vite wraps each into a helper that asks for the file's own imports ahead of time, over the
 * network, and reports a failure by an event of its own making; our files lie on the disk, and pages of ours dispatch nothing.
 */
export function plainImports() {
  return {
    name: 'unbind-guide:plain-imports',
    enforce: 'pre' as const,
    load: (id: string) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
  };
}
