/**
 * `npm run bench`: what the extension costs, next to other extensions; writes docs/performance.md and docs/performance.json.
 * `npm run bench -- --functions [TITLE]`: which functions of ours the time goes to, in scenes whose title holds TITLE.
 */
import path from 'node:path';
import { ensureBrowsers, ensurePackages, fail, findBrowser, isBrandedChrome, ROOT, run } from './setup.mjs';

const asked = process.argv.slice(2);
const at = asked.indexOf('--rounds');
const rounds = Number((at >= 0 ? asked[at + 1] : process.env.BENCH_ROUNDS) ?? 25);
if (!Number.isInteger(rounds) || rounds < 1) fail('npm run bench -- --rounds N takes a whole number from 1 on.');

await ensurePackages();
await ensureBrowsers(['chromium']);
const program = findBrowser('chromium');
if (isBrandedChrome(program)) fail(`${program} is Google Chrome, which takes no unpacked extension. Name a Chromium in CHROMIUM_BIN.`);
if ((await run('npx', ['--no-install', 'wxt', 'build', '-b', 'chrome'])) !== 0) fail('The build failed: see above.');

const { createJiti } = await import('jiti');
const load = (file) => createJiti(import.meta.url).import(path.join(ROOT, 'scripts', 'bench', file));
const functions = asked.indexOf('--functions');
if (functions >= 0) {
  const only = asked[functions + 1];
  await (await load('functions.ts')).printFunctions(ROOT, rounds, only?.startsWith('--') ? undefined : only);
} else {
  await (await load('run.ts')).bench(ROOT, rounds);
  await run('npx', ['--no-install', 'biome', 'format', '--write', 'docs/performance.json']);
}
process.exit(0);
