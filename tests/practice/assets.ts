// Serves the site's own scripts and styles. Browser code is written in TypeScript and stripped of its types on the way out.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformWithOxc } from 'vite';

export const ASSETS = '/practice-assets/';
const FOLDERS = ['client', 'common', 'styles'];
const here = path.dirname(fileURLToPath(import.meta.url));

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

async function load(name: string): Promise<Asset | undefined> {
  const file = path.resolve(here, name);
  const folder = path.relative(here, file).split(path.sep)[0] ?? '';
  if (!FOLDERS.includes(folder)) return undefined;
  if (file.endsWith('.css')) {
    const body = read(file);
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
  const name = pathname.slice(ASSETS.length);
  const found = known.get(name) ?? load(name);
  known.set(name, found);
  return found;
}
