// @vitest-environment node
// Which room may lean on which: knowledge below, decisions above it, what lives on a page on top. Read off the sources.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

interface Import {
  readonly from: string;
  readonly to: string;
  /** Nothing of it is left when the program runs. */
  readonly type: boolean;
}

const FILES = ['lib', 'components', 'entrypoints'].flatMap((root) =>
  readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name)),
);

function importsOf(file: string): Import[] {
  const found: Import[] = [];
  const source = readFileSync(file, 'utf8');
  for (const [, type, names, specifier] of source.matchAll(/^(?:import|export)\s+(type\s)?([^;'"]*?)\s*from\s+'([^']+)'/gm)) {
    if (!specifier?.startsWith('.')) continue;
    const parts = (names ?? '')
      .replace(/[{}]/g, '')
      .split(',')
      .filter((name) => name.trim() !== '');
    const isType = type !== undefined || (parts.length > 0 && parts.every((name) => /^\s*type\s/.test(name)));
    found.push({ from: file, to: path.normalize(path.join(path.dirname(file), specifier)), type: isType });
  }
  return found;
}

const IMPORTS = FILES.flatMap(importsOf);
const roomOf = (file: string): string => (file.startsWith('lib/') ? file.split('/').slice(0, 2).join('/') : (file.split('/')[0] as string));
const said = ({ from, to }: Import): string => `${from} → ${to}`;

describe('imports go one way', () => {
  it.each([
    ['lib/site', ['lib/journeys', 'lib/progress', 'lib/guide', 'lib/content', 'lib/messaging', 'lib/background']],
    ['lib/recogniser', ['lib/journeys', 'lib/progress', 'lib/guide', 'lib/content', 'lib/messaging', 'lib/background']],
    ['lib/journeys', ['lib/guide', 'lib/content', 'lib/messaging', 'lib/background']],
    ['lib/progress', ['lib/guide', 'lib/content', 'lib/messaging', 'lib/background']],
    ['lib/guide', ['lib/content', 'lib/messaging', 'lib/background']],
    ['lib/messaging', ['lib/guide', 'lib/content', 'lib/background']],
    ['lib/content', ['lib/background']],
    ['lib/background', ['lib/guide', 'lib/content']],
  ])('%s leans on nothing above it', (room, above) => {
    const up = IMPORTS.filter(({ from, to }) => roomOf(from) === room && above.includes(roomOf(to)));
    expect(up.map(said)).toEqual([]);
  });

  it('the judge leans on knowledge of the site alone, and never on what reads a document', () => {
    const out = IMPORTS.filter(({ from, to }) => from.startsWith('lib/recogniser/judge/') && !/^lib\/(recogniser\/judge|site)\//.test(to));
    expect(out.map(said)).toEqual([]);
    const reading = IMPORTS.filter(
      ({ from, to }) =>
        /^lib\/recogniser\/(dom|read|grammar)\//.test(from) && /^lib\/recogniser\/(facts|judge|live|judgement|press|unread)/.test(to),
    );
    expect(reading.map(said)).toEqual([]);
  });

  it('of the knowledge of the site, only the door to the recogniser leans on it', () => {
    const up = IMPORTS.filter(({ from, to }) => from.startsWith('lib/site/') && to.startsWith('lib/recogniser/'));
    expect([...new Set(up.map(({ from }) => from))]).toEqual(['lib/site/recognise.ts']);
  });

  it('nothing in lib leans on a view, but the one place that draws on a page', () => {
    const views = IMPORTS.filter(
      ({ from, to, type }) => from.startsWith('lib/') && to.startsWith('components/') && !type && !/\.css/.test(to),
    );
    expect([...new Set(views.map(({ from }) => from))]).toEqual(['lib/content/view.ts']);
  });

  it('views lean on no runtime of a page or of the background', () => {
    const runtimes = IMPORTS.filter(
      ({ from, to, type }) => from.startsWith('components/') && /^lib\/(content|background)\//.test(to) && !type,
    );
    expect(runtimes.map(said)).toEqual([]);
  });

  it('what runs on a page of Xiaomi’s, or plays it, never reaches what reads our package', () => {
    const reached = new Set<string>();
    const walk = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { from, to, type } of IMPORTS) if (from === file && !type) for (const end of ['.ts', '.tsx', '/index.ts']) walk(to + end);
    };
    for (const entry of ['entrypoints/guide.ts', 'entrypoints/stage.ts']) walk(entry);
    expect(reached).toContain('lib/words/index.ts');
    expect(reached).not.toContain('lib/words/packaged.ts');
    walk('entrypoints/background.ts');
    expect(reached).toContain('lib/words/packaged.ts');
  });

  it('in the rooms of the page there is no circle', () => {
    const graph = new Map<string, string[]>();
    for (const { from, to } of IMPORTS)
      if (/^lib\/(content|guide)\//.test(from)) graph.set(from, [...(graph.get(from) ?? []), to.endsWith('.ts') ? to : `${to}.ts`]);
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      if (done.has(file) || trail.includes(file)) return;
      for (const next of graph.get(file) ?? []) walk(next, [...trail, file]);
      done.add(file);
    };
    for (const file of graph.keys()) walk(file, []);
    expect(circles).toEqual([]);
  });
});

it.each(FILES.filter((file) => file.startsWith('lib/')))('%s can be read in a sitting: 300 lines at most', (file) => {
  expect(readFileSync(file, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(300);
});

it('finds what is imported', () => {
  expect(IMPORTS.length).toBeGreaterThan(300);
  expect(IMPORTS.some(({ from, to, type }) => from === 'lib/content/view.ts' && to === 'components/overlay/OverlayView' && !type)).toBe(
    true,
  );
  expect(IMPORTS.some(({ type }) => type)).toBe(true);
});
