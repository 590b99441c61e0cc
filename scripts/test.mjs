/** `npm test`: everything that decides, on a machine with only Node. Ends with a plain `N passed, N failed` line. */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, ensureBrowsers, ensurePackages, ROOT, readJson, run } from './setup.mjs';

await ensurePackages();
await ensureBrowsers(['chromium', 'firefox']);

const reports = path.join(ROOT, '.output', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

let passed = 0;
let failed = 0;
/** A check that passes or fails as a whole. */
async function check(name, program, args) {
  console.log(`\n== ${name}`);
  const code = await run(program, args);
  if (code === 0) passed++;
  else failed++;
}
/** A vitest project: each of its tests counts. */
async function suite(project) {
  console.log(`\n== ${project}`);
  const file = path.join(reports, `${project}.json`);
  const code = await run('npx', [
    '--no-install',
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = readJson(file);
  passed += report?.numPassedTests ?? 0;
  failed += report?.numFailedTests ?? 0;
  // a file that did not load, or an error between tests, is a failure too
  if (code !== 0 && (report?.numFailedTests ?? 0) === 0) failed++;
}

const npx = (...args) => ['npx', ['--no-install', ...args]];
await check('types', ...npx('tsc', '--noEmit'));
await check('lint', ...npx('biome', 'ci', '.'));
await build();
await check(
  'add-on lint',
  ...npx('web-ext', 'lint', '--no-config-discovery', '--warnings-as-errors', '--source-dir', '.output/firefox-mv3'),
);
await check('bundle sizes', 'node', ['scripts/bundle-breakdown.mjs', '--check']);
await suite('unit');
await suite('e2e');

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
