// @vitest-environment node
// What our documents point at is there: files, headings, commands. Addresses on the web are only looked at, not fetched.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const SKIPPED = new Set(['node_modules', '.output', '.wxt', '.git', 'coverage']);
const documents = readdirSync('.', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
  .map((entry) => path.join(entry.parentPath, entry.name))
  .filter((file) => !SKIPPED.has(file.split(path.sep)[0] ?? ''));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** A heading as GitHub names it in an address. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
const anchorsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^#{1,6} (.*)$/gm)].map(([, heading]) => anchorOf(heading ?? ''));

/** What is wrong with a target of a link in a file; undefined when nothing is. */
function fault(from: string, target: string): string | undefined {
  if (/^(https:|mailto:)/.test(target)) return URL.canParse(target) ? undefined : 'no address';
  const [place = '', anchor] = target.split('#');
  const file = place === '' ? from : path.join(path.dirname(from), place);
  if (!existsSync(file)) return 'no such file';
  return anchor === undefined || anchorsOf(file).includes(anchor) ? undefined : 'no such heading';
}

describe.each(documents)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  it('links to what is there', () => {
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '');
    expect(targets.map((target) => [target, fault(file, target)]).filter(([, problem]) => problem)).toEqual([]);
  });

  it('names files and commands that are there', () => {
    const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, name]) => name ?? '');
    const files = quoted.filter((name) => /^(components|docs|entrypoints|lib|locales|public|scripts|tests)\/[\w./-]+$/.test(name));
    expect(files.filter((name) => !existsSync(name))).toEqual([]);
    const commands = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name]) => name ?? '');
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
});

it('looks at the documents a reader begins with', () => {
  expect(documents).toEqual(expect.arrayContaining(['README.md', path.join('docs', 'threat-model.md')]));
});

it.each([
  ['docs/threat-model.md', '../README.md', undefined],
  ['docs/threat-model.md', 'README.md', 'no such file'],
  ['README.md', '#what-it-never-does', undefined],
  ['README.md', '#what-it-sometimes-does', 'no such heading'],
  ['README.md', 'https://', 'no address'],
])('in %s finds with %s: %s', (from, target, problem) => {
  expect(fault(from, target)).toBe(problem);
});
