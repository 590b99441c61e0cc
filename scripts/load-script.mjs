// Loads a script of ours as the build would: with the atlas and the lexicon packed in.
import path from 'node:path';
import { ensurePackages, ROOT } from './setup.mjs';

/** Runs `use` with the exports of a script in this folder. */
export async function withScript(file, use) {
  await ensurePackages();
  const { createServer } = await import('vite');
  const { createJiti } = await import('jiti');
  const { atlas } = await createJiti(import.meta.url).import('./vite-atlas.ts');
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [atlas()],
    server: { middlewareMode: true, ws: false, watch: null },
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return await use(await server.ssrLoadModule(path.join(ROOT, 'scripts', file)));
  } finally {
    await server.close();
  }
}
