// Renders the components of well-known libraries as they draw themselves, for tests/pages/libraries/. The libraries are installed into a
// temporary folder, so that none of them becomes a dependency: node scripts/render-libraries.mjs [folder where they are installed].
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Window } from 'happy-dom';
import { LIBRARIES } from './libraries.mjs';

const TARGET = fileURLToPath(new URL('../tests/pages/libraries/', import.meta.url));
const PACKAGES = [...new Set(LIBRARIES.flatMap(({ packages }) => packages))];
/** What a library adds to its page after this is none of its components. */
const SETTLED_MS = 400;

const [, , given, only] = process.argv;
if (only) await render(given, only);
else renderAll(given ?? install());

function install() {
  const folder = mkdtempSync(path.join(tmpdir(), 'libraries-'));
  writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps', ...PACKAGES], {
    cwd: folder,
    stdio: 'inherit',
  });
  return folder;
}

/** Each library in a process of its own: they patch the same globals. */
function renderAll(folder) {
  mkdirSync(TARGET, { recursive: true });
  for (const { name } of LIBRARIES) {
    const { status, stderr } = spawnSync(process.execPath, [process.argv[1], folder, name], { encoding: 'utf8' });
    console.log(`${name}: ${status === 0 ? 'rendered' : `failed\n${stderr.split('\n').slice(0, 12).join('\n')}`}`);
  }
}

async function render(folder, name) {
  const library = LIBRARIES.find((one) => one.name === name);
  const window = new Window({ url: 'http://localhost/', width: 1024, height: 768 });
  for (const key of [...Object.getOwnPropertyNames(window), ...Object.getOwnPropertyNames(Object.getPrototypeOf(window))])
    if (!(key in globalThis)) globalThis[key] = window[key];
  // Node has some of these itself, and an event of another kind is none for this document
  const { document, Node, Event, CustomEvent } = window;
  Object.assign(globalThis, { window, document, Node, Event, CustomEvent });
  window.document.body.innerHTML = '<div id="app"></div>';
  const require = createRequire(path.join(folder, 'package.json'));
  const versions = library.packages.map((wanted) => {
    const local = wanted.replace(/(?<=.)@.*$/, '');
    const { version } = JSON.parse(readFileSync(path.join(folder, 'node_modules', local, 'package.json'), 'utf8'));
    return `${local} ${version}`;
  });
  const load = (id) => import(resolved(require, folder, id));
  await library.render({ require, load, root: window.document.getElementById('app'), document: window.document });
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  const body = tidied(window.document.body.innerHTML);
  writeFileSync(
    path.join(TARGET, `${name}.html`),
    `<!doctype html>\n<!-- ${versions.join(', ')}: as rendered by scripts/render-libraries.mjs, under the licences of these libraries -->\n<html lang="en"><head><meta charset="utf-8"><title>${name}</title></head><body>${body}</body></html>\n`,
  );
  process.exit(0);
}

function resolved(require, folder, id) {
  const file = path.join(folder, 'node_modules', id);
  return existsSync(file) && path.extname(file) !== '' ? file : require.resolve(id);
}

/** Styles, comments and drawings say nothing of a component. */
function tidied(html) {
  return html
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(<path[^>]* d=")[^"]*"/g, '$1M0 0"')
    .replace(/\n\s*/g, '\n');
}
