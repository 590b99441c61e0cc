// `npm run check`: what can be said without a browser, in under a minute: types, lint, dead code, spelling, links, words.
import { spawn } from 'node:child_process';
import { ensurePackages, ROOT } from './setup.mjs';

const CHECKS = {
  types: ['tsc', '--noEmit'],
  lint: ['biome', 'ci', '.', '--diagnostic-level=error'],
  'dead code': ['knip', '--no-progress'],
  spelling: ['cspell', 'lint', '--no-progress', '--no-summary'],
  'links, words, dependencies': ['vitest', 'run', '--project=unit', 'tests/unit/links', 'tests/unit/words', 'tests/unit/dependencies'],
};

await ensurePackages();

/** Runs one check; its output is shown only when it fails. */
function check([name, args]) {
  return new Promise((resolve) => {
    const since = performance.now();
    const child = spawn('npx', ['--no-install', ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => said.push(data));
    child.on('close', (code) => {
      console.log(`${code === 0 ? '✓' : '✗'} ${name} (${((performance.now() - since) / 1000).toFixed(0)} s)`);
      if (code !== 0) console.log(Buffer.concat(said).toString());
      resolve(code === 0);
    });
  });
}

const results = await Promise.all(Object.entries(CHECKS).map(check));
process.exit(results.every(Boolean) ? 0 : 1);
