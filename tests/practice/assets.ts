// Serves the site's own scripts and styles. Browser code is written in TypeScript and stripped of its types on the way out.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformWithOxc } from 'vite';

export const ASSETS = '/practice-assets/';
/** Where a module that the site shares with the rehearsal is asked for: the way out of this folder, as a browser resolves it. */
export const SHARED = '/lib/rehearsal/replicas/';
const FOLDERS = ['client', 'styles'];
const here = path.dirname(fileURLToPath(import.meta.url));
const shared = path.resolve(here, `../..${SHARED}`);

export interface Asset {
  type: string;
  body: string;
}

const known = new Map<string, Promise<Asset | undefined>>();

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

async function load(pathname: string): Promise<Asset | undefined> {
  const root = pathname.startsWith(SHARED) ? shared : here;
  const name = pathname.slice((root === shared ? SHARED : ASSETS).length);
  const file = path.resolve(root, name);
  const folder = path.relative(root, file).split(path.sep)[0] ?? '';
  if (root === here ? !FOLDERS.includes(folder) : folder === '..') return undefined;
  if (file.endsWith('.css')) {
    const body = read(file) ?? read(path.resolve(shared, name)); // those of the desktop generation are shared
    return body === undefined ? undefined : { type: 'text/css; charset=utf-8', body };
  }
  const source = read(`${file}.ts`);
  if (source === undefined) return undefined;
  // `tsconfig: false`: the project's own one extends a generated file that need not exist yet.
  const { code } = await transformWithOxc(source, `${file}.ts`, { sourcemap: false, tsconfig: false });
  return { type: 'text/javascript; charset=utf-8', body: code };
}

/** Modules are asked for the way they are written in an import, without an extension. */
export function assetAt(pathname: string): Promise<Asset | undefined> {
  const found = known.get(pathname) ?? load(pathname);
  known.set(pathname, found);
  return found;
}
