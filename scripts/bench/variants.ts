/** What is compared: unpacked extensions, most of them made on the spot with the content-script matches of our own manifest. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const VARIANTS = ['none', 'null', 'empty', 'ours', 'autoconsent', 'driver.js'] as const;
export type Variant = (typeof VARIANTS)[number];
/** Those that bring a script into the page. */
export const WITH_SCRIPT = ['empty', 'ours', 'autoconsent', 'driver.js'] as const satisfies readonly Variant[];

/** Those that do something there. */
export const COMPARED = ['ours', 'autoconsent', 'driver.js'] as const satisfies readonly Variant[];

export interface Variants {
  readonly folders: Readonly<Record<Variant, string>>;
  /** Versions of the foreign packages. */
  readonly versions: Readonly<Record<string, string>>;
  remove(): void;
}

/** The extension around driver.js: waits for something to point at, and points at it. */
const TOUR = `const target = () => document.querySelector('#root a, #root button, .entry');
const show = () => (target() ? driver.js.driver().highlight({ element: target(), popover: { title: 'Here', description: 'Press this.' } }) : setTimeout(show, 50));
show();
`;

export function makeVariants(root: string): Variants {
  const made = mkdtempSync(path.join(tmpdir(), 'unbind-guide-bench-'));
  const ours = path.join(root, '.output', 'chrome-mv3');
  const packages = path.join(root, 'node_modules');
  const [script] = JSON.parse(readFileSync(path.join(ours, 'manifest.json'), 'utf8')).content_scripts;
  const where = { matches: script.matches, exclude_matches: script.exclude_matches };

  const extension = (name: string, scripts: object[], files: Record<string, string> = {}): string => {
    const folder = path.join(made, name);
    mkdirSync(folder);
    const manifest = { manifest_version: 3, name, version: '1', ...(scripts.length > 0 && { content_scripts: scripts }) };
    writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
    for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
    return folder;
  };
  const versionOf = (name: string): string => JSON.parse(readFileSync(path.join(packages, name, 'package.json'), 'utf8')).version;

  const tour = extension(
    'driver.js',
    [{ ...where, js: ['driver.js.iife.js', 'tour.js'], css: ['driver.css'], run_at: 'document_idle' as const }],
    { 'tour.js': TOUR },
  );
  for (const file of ['driver.js.iife.js', 'driver.css'])
    copyFileSync(path.join(packages, 'driver.js', 'dist', file), path.join(tour, file));

  return {
    folders: {
      // a manifest and nothing else: the browser is in the same mode, the page gets nothing
      none: extension('none', []),
      null: extension('null', []),
      empty: extension('empty', [{ ...where, js: ['empty.js'], run_at: 'document_start' }], {
        'empty.js': '',
        'popup.html': '<!doctype html><meta charset="utf-8"><title>Empty</title><p>Empty</p>',
      }),
      ours,
      autoconsent: path.join(packages, '@duckduckgo', 'autoconsent', 'dist', 'addon-mv3'),
      'driver.js': tour,
    },
    versions: Object.fromEntries(['@duckduckgo/autoconsent', 'driver.js'].map((name) => [name, versionOf(name)])),
    remove: () => rmSync(made, { recursive: true, force: true }),
  };
}
