/**
 * `npm test`: everything that decides, on a machine with only Node. `npm test -- guard`: the test files with "guard" in their name, in
 * both browsers. Ends with a plain `N passed, N failed` line.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, ensureBrowsers, ensurePackages, fail, missingParts, ROOT, readJson, run } from './setup.mjs';

const [wanted] = process.argv.slice(2);
/** The test files asked for; undefined for all. */
const files =
  wanted &&
  ['tests/unit', 'tests/e2e']
    .flatMap((folder) =>
      readdirSync(path.join(ROOT, folder), { recursive: true }).map((file) => `${folder}/${file.split(path.sep).join('/')}`),
    )
    .filter((file) => /\.test\.tsx?$/.test(file) && file.includes(wanted));
if (files?.length === 0) fail(`No test file has "${wanted}" in its path below tests/unit or tests/e2e.`);

console.log(
  files
    ? `npm test: ${files.join(', ')}`
    : 'npm test: types, lint, build, unit tests, and end-to-end tests in real Chromium and Firefox; about 20 minutes on two cores.',
);
const missing = missingParts(['chromium', 'firefox']);
console.log(missing.length > 0 ? `First it installs what is missing: ${missing.join('; ')}.` : 'Nothing has to be installed.');
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
/** Vitest projects: each of their tests counts. */
async function suite(name, projects, only = []) {
  console.log(`\n== ${name}`);
  const file = path.join(reports, `${name}.json`);
  const chosen = projects.map((project) => `--project=${project}`);
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await run('npx', ['--no-install', 'vitest', 'run', ...chosen, ...report, ...only]);
  const { numPassedTests = 0, numFailedTests = 0 } = readJson(file) ?? {};
  passed += numPassedTests;
  failed += numFailedTests;
  // a file that did not load, or an error between tests, is a failure too
  if (code !== 0 && numFailedTests === 0) failed++;
}

const npx = (...args) => ['npx', ['--no-install', ...args]];
if (files) {
  await build();
  await suite('chosen', ['unit', 'e2e', 'e2e-alone'], files);
} else {
  await check('types', ...npx('tsc', '--noEmit'));
  await check('lint', ...npx('biome', 'ci', '.'));
  await build();
  await check(
    'add-on lint',
    ...npx('web-ext', 'lint', '--no-config-discovery', '--warnings-as-errors', '--source-dir', '.output/firefox-mv3'),
  );
  await check('bundle sizes', 'node', ['scripts/bundle-breakdown.mjs', '--check']);
  await suite('unit', ['unit']);
  await suite('e2e', ['e2e', 'e2e-alone']);
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
