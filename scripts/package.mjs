// `npm run package`: the packages for the stores, in .output/packages, made twice and compared; and whether a store will take them.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ALLOWED_LICENCES, runtimePackages } from './dependencies.mjs';
import { ensurePackages, fail, ROOT, run, runQuietly } from './setup.mjs';

/** Neither sources nor made by a build that counts. */
const LEFT_OUT = new Set(['node_modules', '.output', '.wxt', '.git', 'coverage']);
const OUT = path.join(ROOT, '.output', 'packages');

await ensurePackages();
const { createJiti } = await import('jiti');
const { default: AdmZip } = await import('adm-zip');
const { manifestProblems } = await createJiti(import.meta.url).import('./chrome-manifest.ts');
const { BILL_FILES } = await createJiti(import.meta.url).import('./bill.ts');
const { name, version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const PACKAGES = {
  chrome: `${name}-${version}-chrome.zip`,
  firefox: `${name}-${version}-firefox.zip`,
  sources: `${name}-${version}-sources.zip`,
};

/** One step of packing; what follows makes no sense without it. */
async function step(folder, ...args) {
  if (!(await runQuietly(folder, ...args))) fail(`npx ${args.join(' ')} failed in ${folder}: see above.`);
}

/** Packs what stands in a folder without packages of its own; answers the names and contents of the packages. */
async function pack(folder) {
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  await step(folder, 'wxt', 'prepare');
  for (const browser of ['chrome', 'firefox']) await step(folder, 'wxt', 'zip', '-b', browser);
  return Object.fromEntries(Object.values(PACKAGES).map((file) => [file, readFileSync(path.join(folder, '.output', file))]));
}

const copySources = (folder) =>
  cpSync(ROOT, folder, { recursive: true, filter: (from) => !LEFT_OUT.has(path.relative(ROOT, from).split(path.sep)[0] ?? '') });

const problems = [];
const temporary = mkdtempSync(path.join(tmpdir(), 'unbind-guide-package-'));
try {
  console.log('Packing for Chrome and Firefox, twice from this folder and once from the packed sources (about a minute) ...');
  // folders of different names and depths: a path that gets into the output shows
  const folders = ['one', path.join('another', 'two'), path.join('from', 'sources', 'three')].map((one) => path.join(temporary, one));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  for (const folder of folders.slice(0, 2)) copySources(folder);
  const first = await pack(folders[0]);
  new AdmZip(first[PACKAGES.sources]).extractAllTo(folders[2], true);
  for (const [what, others] of [
    ['built in another folder', await pack(folders[1])],
    ['built from the packed sources, as a reviewer does', await pack(folders[2])],
  ])
    for (const [file, bytes] of Object.entries(others)) if (!bytes.equals(first[file])) problems.push(`${file} differs when ${what}`);

  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const sums = Object.entries(first).map(([file, bytes]) => {
    writeFileSync(path.join(OUT, file), bytes);
    return `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`;
  });
  writeFileSync(path.join(OUT, 'SHA256SUMS'), sums.join(''));
  console.log(sums.join(''));

  const unpacked = path.join(temporary, 'chrome');
  new AdmZip(first[PACKAGES.chrome]).extractAllTo(unpacked, true);
  for (const problem of manifestProblems(unpacked)) problems.push(`Chrome manifest: ${problem}`);
  for (const file of Object.values(BILL_FILES)) if (!existsSync(path.join(unpacked, file))) problems.push(`no ${file} in the package`);
  if (readdirSync(unpacked, { recursive: true }).some((file) => file.endsWith('.map'))) problems.push('a source map is in the package');
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

if (
  (await run('npx', [
    '--no-install',
    'web-ext',
    'lint',
    '--no-config-discovery',
    '--warnings-as-errors',
    '-s',
    path.join(OUT, PACKAGES.firefox),
  ])) !== 0
)
  problems.push('the add-on lint complains');

for (const { name, version, licence, allowed } of runtimePackages(JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'))))
  if (!allowed) problems.push(`${name} ${version}: licence ${licence} is not one of ${ALLOWED_LICENCES.join(', ')}`);

for (const problem of problems) console.error(`✗ ${problem}`);
console.log(problems.length === 0 ? `\nReady for the stores: ${path.relative(process.cwd(), OUT)}` : `\n${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
