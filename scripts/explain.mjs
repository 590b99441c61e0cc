/**
 * `npm run explain -- page.html ADDRESS`: what a saved page is taken for, and why; for every page kind each clause, met or not, the
 * label and element that decided, and what would be needed. `--all`: also kinds for which nothing speaks.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ensurePackages, fail, ROOT } from './setup.mjs';

const asked = process.argv.slice(2);
const [file, address] = asked.filter((one) => !one.startsWith('--'));
if (!file || !address || !URL.canParse(address)) fail('npm run explain -- page.html https://i.mi.com/#/…');
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
const { explained } = await server.ssrLoadModule(path.join(ROOT, 'scripts', 'explain.ts'));
console.log(explained(readFileSync(file, 'utf8'), address, { all: asked.includes('--all') }));
await server.close();
process.exit(0);
