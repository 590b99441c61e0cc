// npm run release:check: what is shipped is what is in the repository, nothing more, and everybody may check it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ALLOWED_LICENCES, runtimePackages } from './dependencies.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const OUT = path.join(ROOT, '.output');
const BROWSERS = ['chrome', 'firefox'];
/** Neither sources nor made by a build that counts. */
const LEFT_OUT = new Set(['node_modules', '.output', '.wxt', '.git', 'coverage']);

function run(program, args, cwd) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}\n${stdout}\n${stderr}`);
  return stdout;
}

const sha256 = (data) => createHash('sha256').update(data).digest('hex');

/** Names of the files under a folder, in one order everywhere. */
const filesOf = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();

/** What would be zipped, as name and hash. */
const contentsOf = (folder) => new Map(filesOf(folder).map((name) => [name, sha256(readFileSync(path.join(folder, name)))]));

/** A build from a copy of the sources, in a folder of its own, without anything an earlier build has left. */
function cleanBuild(folder) {
  cpSync(ROOT, folder, { recursive: true, filter: (from) => !LEFT_OUT.has(path.relative(ROOT, from).split(path.sep)[0] ?? '') });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  run('npx', ['--no-install', 'wxt', 'prepare'], folder);
  return Object.fromEntries(
    BROWSERS.map((browser) => {
      run('npx', ['--no-install', 'wxt', 'build', '-b', browser], folder);
      return [browser, contentsOf(path.join(folder, '.output', `${browser}-mv3`))];
    }),
  );
}

/**
 * Made of a package file and a lock file without the development tools: with them in it, npm leaves out whatever we ship that a tool
 * needs too (`--omit dev` alone forgets preact).
 */
function billOfMaterials() {
  const folder = mkdtempSync(path.join(tmpdir(), 'unbind-guide-bill-'));
  try {
    const { devDependencies: _tools, scripts: _scripts, ...own } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    const { devDependencies: _more, ...root } = lock.packages[''];
    const packages = { '': root, ...Object.fromEntries(runtime.map(({ place }) => [place, lock.packages[place]])) };
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify(own));
    writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ ...lock, packages }));
    return run('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'], folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const problems = [];

const temporary = mkdtempSync(path.join(tmpdir(), 'unbind-guide-release-'));
try {
  // folders of different names and depths: a path that gets into the output shows
  const [first, second] = ['one', path.join('another', 'two')].map((name) => {
    const folder = path.join(temporary, name);
    mkdirSync(folder, { recursive: true });
    return cleanBuild(folder);
  });
  for (const browser of BROWSERS) {
    const [a, b] = [first[browser], second[browser]];
    const names = [...new Set([...a.keys(), ...b.keys()])].sort();
    const differing = names.filter((name) => a.get(name) !== b.get(name));
    for (const name of differing) problems.push(`${browser}: ${name} differs between two builds of the same sources`);
    if (names.length === 0) problems.push(`${browser}: the build is empty`);
    console.log(`${browser}: ${names.length} files, together sha256 ${sha256(names.map((name) => `${a.get(name)}  ${name}\n`).join(''))}`);
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

const lock = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
const runtime = runtimePackages(lock);
const bill = billOfMaterials();
mkdirSync(OUT, { recursive: true });
writeFileSync(path.join(OUT, 'sbom.json'), bill);
console.log(bill);

for (const { name, version, licence, allowed } of runtime) {
  console.log(`${name} ${version}: ${licence}`);
  if (!allowed) problems.push(`${name} ${version}: licence ${licence} is not one of ${ALLOWED_LICENCES.join(', ')}`);
}
// the bill and the lock file are two views of one thing; a reference, since a scoped package's name stands there in two parts
const billed = new Set(JSON.parse(bill).components.map((component) => decodeURIComponent(component.purl)));
for (const { name, version } of runtime)
  if (!billed.has(`pkg:npm/${name}@${version}`)) problems.push(`${name} ${version} is missing in the bill of materials`);

for (const problem of problems) console.error(`✗ ${problem}`);
console.log(problems.length === 0 ? 'ready for release' : `${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
