/** `npm run new:page -- KIND [--side cloud|account]`: starts a page kind that recognises nothing yet, and says what is left to do. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fail, ROOT } from './setup.mjs';

const HOSTS = { cloud: 'https://i.mi.com/#/', account: 'https://account.xiaomi.com/#/' };
const args = process.argv.slice(2);
const at = args.indexOf('--side');
const side = at === -1 ? 'cloud' : args.splice(at, 2)[1];
const [kind, ...more] = args;

/** Words of the language: the kind names a module. */
const RESERVED = new Set(
  'await break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield'.split(
    ' ',
  ),
);

if (!kind || more.length > 0) fail('npm run new:page -- KIND [--side cloud|account]');
if (!/^[a-z]+(-[a-z]+)*$/.test(kind)) fail(`${kind}: a kind is written in kebab-case, as in my-devices.`);
if (RESERVED.has(kind)) fail(`${kind} is a word of TypeScript. Say more: ${kind}-account, ${kind}-page.`);
if (!Object.hasOwn(HOSTS, side)) fail(`--side ${side}: there are cloud and account.`);
const definition = `lib/site/pages/${kind}.ts`;
if (existsSync(path.join(ROOT, definition))) fail(`${kind}: ${definition} exists.`);

const name = kind.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const key = name === kind ? kind : `'${kind}'`;
const read = (file) => readFileSync(path.join(ROOT, file), 'utf8');

/** Puts text behind the last match of a pattern. */
function behind(file, text, pattern, added) {
  const last = [...text.matchAll(pattern)].at(-1);
  if (!last) fail(`${file}: no place found for ${kind}.`);
  const end = last.index + last[0].length;
  return text.slice(0, end) + added + text.slice(end);
}

function index(file) {
  const imports = [...read(file).matchAll(/^import .* from '(.+)';\n/gm)];
  const before = imports.filter(([, from]) => from < `./${kind}`).at(-1)?.[0] ?? '';
  let text = read(file).replace(before, `${before}import * as ${name} from './${kind}';\n`);
  for (const part of ['place', 'definition'])
    text = behind(file, text, new RegExp(`^ {2}\\S+ \\w+\\.${part},\\n`, 'gm'), `  ${key}: ${name}.${part},\n`);
  return text;
}

const locales = readdirSync(path.join(ROOT, 'locales')).flatMap((file) => (file.endsWith('.ts') ? [`locales/${file}`] : []));
const words = (file) => behind(file, read(file), /^ {2}'page\.[^']+': .*\n/gm, `  'page.${kind}': '${kind}',\n`);
const KINDS = 'lib/site/page-kinds.ts';
const INDEX = 'lib/site/pages/index.ts';
const FIXTURE = `tests/pages/${kind}/example`;
const files = {
  [definition]: `/** Recognises nothing yet. */
import type { PageDefinition, PagePlace } from './definition';

export const place: PagePlace = {
  side: '${side}',
  routes: [],
};

export const definition: PageDefinition = {
  headings: [],
  context: [],
  actions: [],
  structure: [],
  when: { any: [] },
  controls: [],
  collects: [],
};
`,
  [INDEX]: index(INDEX),
  [KINDS]: behind(KINDS, read(KINDS), /^ {2}'[a-z-]+',\n/gm, `  '${kind}',\n`),
  ...Object.fromEntries(locales.map((file) => [file, words(file)])),
  [`${FIXTURE}.html`]: `<!doctype html>\n<html lang="en">\n  <body></body>\n</html>\n`,
  [`${FIXTURE}.expected.json`]: `${JSON.stringify({ url: HOSTS[side] + kind, page: kind, controls: {} }, null, 2)}\n`,
};
// all is worked out before anything is written
for (const [file, text] of Object.entries(files)) {
  mkdirSync(path.dirname(path.join(ROOT, file)), { recursive: true });
  writeFileSync(path.join(ROOT, file), text);
}
console.log(`Left to do:
${definition}: say what makes the page, and in its first line what it is
${definition}: its routes with examples, where its address is known
${locales.join(', ')}: what page.${kind} is called
${FIXTURE}.html: the page, without anything personal
${FIXTURE}.expected.json: its address and controls`);
