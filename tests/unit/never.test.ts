// @vitest-environment node
// What no source file of ours may do, read off the syntax tree: conventions are forgotten, this is not.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const SOURCES = ['entrypoints', 'components', 'lib'].flatMap((root) =>
  readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name)),
);

/** Names that nobody may call or construct. */
const CALLS = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'Image',
  'eval',
  'Function',
  'importScripts',
  'postMessage',
  'Worker',
  'SharedWorker',
]);
/** Methods that press, send, store where the page can see, or write markup. */
const METHODS = new Set([
  'click',
  'fetch',
  'dispatchEvent',
  'sendBeacon',
  'submit',
  'requestSubmit',
  'insertAdjacentHTML',
  'setHTML',
  'setHTMLUnsafe',
  'write',
  'writeln',
  'execCommand',
  'postMessage',
]);
/** Properties that hold what an owner has typed, or the page's own memory, or markup. */
const PROPERTIES = new Set([
  'cookie',
  'innerHTML',
  'outerHTML',
  'srcdoc',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'clipboard',
  'valueAsNumber',
  'valueAsDate',
  'selectedOptions',
  'files',
  'dangerouslySetInnerHTML',
]);
/** The one place that reads a file, of our own package. The script on Xiaomi's pages does not reach it: rooms.test.ts. */
const READS_OWN_FILES = 'lib/words/packaged.ts';
/** The one place that puts a text into the clipboard, on the owner's press; nothing reads it. */
const COPIES = 'components/use-copy.ts';
/** Pages of our own, where the owner types to us, may read their own fields. */
const OWN_PAGE = /^components\/(popup\/|desk\/|overlay\/PageDevices|shared\/Select)/; // the last two are choices, the former of kinds, in our own closed root

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const parsed = (file: string, code: string): Node => parseSync(file, code, { sourceType: 'module' }).program as unknown as Node;

/** What is imported, by relative paths, by whichever way; types leave nothing behind. */
function importsOf(file: string): string[] {
  const found: string[] = [];
  const walk = (node: Node): void => {
    const source = node['source'] as Node | undefined;
    const isImport = /^(Import|Export(Named|All))/.test(node.type) && node['importKind'] !== 'type' && node['exportKind'] !== 'type';
    if (isImport && source?.type === 'Literal') found.push(String(source['value']));
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value]) if (child && typeof child.type === 'string') walk(child as Node);
  };
  walk(parsed(file, readFileSync(file, 'utf8')));
  return found
    .filter((to) => to.startsWith('.'))
    .flatMap((to) => {
      const at = path.join(path.dirname(file), to);
      return SOURCES.filter((source) => source === at || [`${at}.ts`, `${at}.tsx`, `${at}/index.ts`].includes(source));
    });
}

/**
 * What reaches a page of Xiaomi's or answers it, and what plays that in the rehearsal: all of it is there when it starts. A script that
 * fetches more of itself there would need a file that the page can see and ask for, at the very moment at which a press has to be held;
 * a worker cannot, and what it has not when an update replaces the package it never gets.
 */
const AT_ONCE = new Set<string>();
const reach = (file: string): void => {
  if (AT_ONCE.has(file)) return;
  AT_ONCE.add(file);
  for (const next of importsOf(file)) reach(next);
};
for (const entry of ['guide', 'stage', 'background']) reach(`entrypoints/${entry}.ts`);

/**
 * A file of our own package, on a page of our own, named where it stands: it is a chunk of the build, reviewed with the rest, and no value
 * at run time can make it another.
 */
function isOwnChunk(file: string, { source }: Node): boolean {
  const from = source as Node;
  return !AT_ONCE.has(file) && from.type === 'Literal' && /^\.{1,2}\/[\w./-]+$/.test(String(from['value']));
}

/** `fetch(extensionApi.runtime.getURL(…))` and nothing else: no options, no other address. */
function isOwnAddress(code: string, { arguments: given }: Node): boolean {
  const [address, ...more] = given as readonly Node[];
  return (
    address !== undefined &&
    more.length === 0 &&
    /^extensionApi\.runtime\.getURL\(`words\/\$\{name\}\.json`/.test(code.slice(address.start, address.end))
  );
}

function offences(file: string, code: string): string[] {
  const found: string[] = [];
  const name = (node: unknown): string => {
    const at = node as Node | undefined;
    if (at?.type === 'Identifier') return at['name'] as string;
    if (at?.type === 'Literal') return String(at['value']);
    return '';
  };
  const walk = (node: Node): void => {
    if (node.type === 'CallExpression' || node.type === 'NewExpression') {
      const callee = node['callee'] as Node;
      const isOwnFile = name(callee) === 'fetch' && file === READS_OWN_FILES && isOwnAddress(code, node);
      if (CALLS.has(name(callee)) && !isOwnFile) found.push(`${name(callee)}()`);
      if (callee.type === 'MemberExpression' && METHODS.has(name(callee['property']))) found.push(`.${name(callee['property'])}()`);
    }
    if (node.type === 'MemberExpression') {
      const property = name(node['property']);
      if (property === 'writeText' && file === COPIES) return;
      // the one file that the owner himself chooses
      if (property === 'files' && file === 'components/desk/chosen-file.ts') return;
      if (PROPERTIES.has(property)) found.push(`.${property}`);
      const object = node['object'] as Node;
      if (
        property === 'value' &&
        !OWN_PAGE.test(file) &&
        /^(element|input|target|currentTarget|control|field|at|candidate|node|form)$/.test(name(object) || name(object['property']))
      )
        found.push(`${name(object) || name(object['property'])}.value`);
    }
    if (node.type === 'JSXAttribute' && PROPERTIES.has(String((node['name'] as Node)['name'])))
      found.push(String((node['name'] as Node)['name']));
    if (node.type === 'ImportExpression' && !isOwnChunk(file, node)) found.push('import()');
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value])
        if (child && typeof (child as Node).type === 'string') walk(child as Node);
    }
  };
  walk(parsed(file, code));
  return found;
}

describe('sources', () => {
  it('are found', () => {
    expect(SOURCES.length).toBeGreaterThan(40);
  });

  it.each(SOURCES)('%s presses, sends and reads nothing it must not', (file) => {
    expect(offences(file, readFileSync(file, 'utf8'))).toEqual([]);
  });

  it('would be caught: the check sees what it is for', () => {
    const code = `fetch('/x'); new WebSocket(u); button.click(); form.requestSubmit(); x.innerHTML = y; document.cookie; input.value; event.currentTarget.value; navigator.clipboard.readText(); eval(z); globalThis.localStorage; el.dispatchEvent(e); import(x); new Image().src = u; const a = <p dangerouslySetInnerHTML={b} />;`;
    expect(offences('lib/x.tsx', code)).toEqual(
      expect.arrayContaining([
        'fetch()',
        'WebSocket()',
        '.click()',
        '.requestSubmit()',
        '.innerHTML',
        '.cookie',
        'input.value',
        'currentTarget.value',
        '.clipboard',
        'eval()',
        '.localStorage',
        '.dispatchEvent()',
        'import()',
        'Image()',
        'dangerouslySetInnerHTML',
      ]),
    );
  });

  it('read our own package in one place, and nothing else there either', () => {
    const own = 'fetch(extensionApi.runtime.getURL(`words/$' + '{name}.json` as never) as string);';
    expect(offences(READS_OWN_FILES, own)).toEqual([]);
    expect(offences('lib/words/index.ts', own)).toEqual(['fetch()']);
    for (const other of ['fetch(address)', own.replace(')', '), {}'), 'fetch(extensionApi.runtime.getURL(address))'])
      expect(offences(READS_OWN_FILES, other), other).toEqual(['fetch()']);
    expect(offences(READS_OWN_FILES, 'globalThis.fetch(address)')).toEqual(['.fetch()']);
  });

  it('fetch more of themselves on pages of our own alone, by a path that is written there', () => {
    for (const own of ["import('./views')", "import('../shared/Sources')"])
      expect(offences('components/popup/on-demand.tsx', own), own).toEqual([]);
    for (const other of [
      'import(name)',
      "import('https://example.org/x.js')",
      "import('preact')",
      'import(`./views`)',
      "import('./' + name)",
    ])
      expect(offences('components/popup/on-demand.tsx', other), other).toEqual(['import()']);
    for (const file of ['entrypoints/guide.ts', 'lib/content/view.ts', 'components/overlay/Panel.tsx', 'lib/background/background.ts'])
      expect(offences(file, "import('./views')"), file).toEqual(['import()']);
    // the walk through the imports has come everywhere
    expect(AT_ONCE.size).toBeGreaterThan(120);
    expect(AT_ONCE).toContain('components/shared/StepLine.tsx');
    expect(AT_ONCE).not.toContain('components/popup/Popup.tsx');
  });

  it('name nothing that is not in the repository', () => {
    for (const file of SOURCES) {
      const text = readFileSync(file, 'utf8');
      expect(text, file).not.toMatch(/\/work\/|localhost/);
      for (const [up] of text.matchAll(/(?:\.\.\/)+[\w.-]+/g)) expect(path.join(path.dirname(file), up), file).not.toMatch(/^\.\./);
    }
  });
});
