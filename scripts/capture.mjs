/**
 * `npm run capture -- saved.html ADDRESS [NAME]`: turns a saved page into an anonymised fixture under tests/pages/, with what is expected
 * of it. Writes nothing where the recogniser would say something else of the fixture than of the page.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withScript } from './load-script.mjs';
import { fail, ROOT } from './setup.mjs';

const [file, address, given] = process.argv.slice(2);
if (!file || !address || !URL.canParse(address)) fail('npm run capture -- saved.html https://i.mi.com/#/… [NAME]');
if (!existsSync(file)) fail(`${file} does not exist`);
const name = given ?? path.basename(file, path.extname(file));
if (!/^[\w-]+$/.test(name)) fail(`“${name}” is no name for a fixture: letters, digits and hyphens only`);
const captured = await withScript('capture.ts', ({ capture }) => capture(readFileSync(file, 'utf8'), address));
if (captured.lost) fail(`Nothing written. Without what was taken out, the recogniser misses\n  ${captured.lost.join('\n  ')}`);
const folder = path.join(ROOT, 'tests', 'pages', captured.expected.page ?? 'unknown');
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, `${name}.html`), captured.html);
writeFileSync(path.join(folder, `${name}.expected.json`), `${JSON.stringify(captured.expected, null, 2)}\n`);
spawnSync('npx', ['--no-install', 'biome', 'format', '--write', `${path.join(folder, name)}.expected.json`], { cwd: ROOT });
if (captured.expected.page === null)
  console.log(
    `The recogniser does not know this page, and the fixture expects that it stays so. If it should know it: npm run explain -- ${file} ${address}`,
  );
console.log(`${path.relative(ROOT, folder)}/${name}.html: look through it before you commit it`);
process.exit(0);
