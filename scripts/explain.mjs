/**
 * `npm run explain -- page.html ADDRESS`: what a saved page is taken for, and why; for every page kind each clause, met or not, the
 * label and element that decided, and what would be needed; at the end the headings and buttons that could not be read. `--all`: also
 * kinds for which nothing speaks.
 */
import { readFileSync, statSync } from 'node:fs';
import { withScript } from './load-script.mjs';
import { fail } from './setup.mjs';

const asked = process.argv.slice(2);
const [file, address] = asked.filter((one) => !one.startsWith('--'));
if (!file || !address || !URL.canParse(address)) fail('npm run explain -- page.html https://i.mi.com/#/…');
if (!statSync(file, { throwIfNoEntry: false })?.isFile()) fail(`There is no file ${file}.`);
const html = readFileSync(file, 'utf8');
await withScript('explain.ts', ({ explained }) => console.log(explained(html, address, { all: asked.includes('--all') })));
process.exit(0);
