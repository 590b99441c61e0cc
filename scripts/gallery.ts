/**
 * Pictures of every surface in every state, by the real extension on the practice site in Chromium: for each language, look and width.
 * A fingerprint of each is compared with that of the last accepted one. Sheets of chosen states are kept in docs/gallery.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../lib/words/languages';
import { launch } from '../tests/e2e/support/driver';
import { startPracticeSite } from '../tests/practice/server';
import { drawSheet, fingerprint } from './gallery-sheets';
import { LOOKS, type Look, Photographer } from './gallery-states';

/** Pixels of a fingerprint that may differ, of 256, by more than `TONES` of 256 tones: fonts are smoothed a little differently each time. */
const SMALL = 2;
const TONES = 12;
/** Pictures on one sheet, and their size there: three in a row are legible on a page of documentation. */
const SCALE = 0.5;

const ACCEPTED = ['ru', 'en', 'ar', 'zh-CN'] as const satisfies readonly Language[];
/** Written from the right, and in another script: they have sheets of their own. */
const APART: readonly string[] = ['ar', 'zh-CN'];

export interface GalleryOptions {
  readonly folder: string;
  readonly accepted: string;
  /** Beginnings of surfaces' names; all where there are none. */
  readonly only: readonly string[];
  /** Languages of the interface; those of the accepted pictures where none is named. */
  readonly languages?: readonly Language[];
  readonly accept: boolean;
}

/** Takes all pictures, says what has changed, and accepts them where asked. */
export async function gallery({ folder, accepted, only, languages = ACCEPTED, accept }: GalleryOptions): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const site = await startPracticeSite({ generation: 'desktop', language: 'ru', lateMs: 0 });
  const driver = await launch('chromium', { proxyPort: site.proxyPort, locale: 'ru' });
  try {
    const photographer = new Photographer(driver, site, folder, only);
    for (const language of languages) for (const width of [320, 400, 1280] as const) await photographer.take(language, width);
    const names = photographer.names;
    const tab = await driver.tab();
    const prints: Record<string, number[]> = {};
    for (const name of names) prints[name] = await fingerprint(tab, readPicture(folder, name));
    writeIndex(folder, names);
    report(accepted, prints, only.length === 0 && languages === ACCEPTED);
    if (!accept) return;
    if (only.length > 0 || languages !== ACCEPTED) throw new Error('Only a whole gallery can be accepted.');
    mkdirSync(accepted, { recursive: true });
    writeFileSync(path.join(accepted, 'pictures.json'), `${JSON.stringify(hexOf(prints), null, 2)}\n`);
    for (const look of LOOKS) {
      for (const [sheet, chosen] of sheetsOf(names, look)) {
        const pictures = chosen.map((name) => ({ name, picture: readPicture(folder, name) }));
        writeFileSync(path.join(accepted, `${sheet}.webp`), await drawSheet(tab, pictures, SCALE));
      }
    }
  } finally {
    await driver.close();
    await site.close();
  }
}

const readPicture = (folder: string, name: string): string =>
  `data:image/png;base64,${readFileSync(path.join(folder, `${name}.png`)).toString('base64')}`;

/** One sheet a surface and look: in Russian at the width where it is mostly seen, and where it is narrowest; and one a language apart. */
function sheetsOf(names: readonly string[], look: Look): Map<string, string[]> {
  const sheets = new Map<string, string[]>();
  for (const name of names) {
    const [surface, , language, width, itsLook] = name.split('.') as [string, string, string, string, string];
    const isMain = width === (surface === 'popup' || surface === 'sidepanel' ? '400' : '1280');
    if (itsLook !== look || !(isMain || (width === '320' && look === 'light' && language === 'ru'))) continue;
    const isApart = APART.includes(language) && look === 'light';
    if (language !== 'ru' && !isApart) continue;
    const sheet = `${surface}-${isApart ? `${language}-` : ''}${isMain ? '' : 'narrow-'}${look}`;
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), name]);
  }
  return sheets;
}

const hexOf = (prints: Record<string, number[]>): Record<string, string> =>
  Object.fromEntries(Object.entries(prints).map(([name, tones]) => [name, Buffer.from(tones).toString('base64')]));

/** Says which pictures are new, gone or different. */
function report(accepted: string, prints: Record<string, number[]>, isWhole: boolean): void {
  const file = path.join(accepted, 'pictures.json');
  const before: Record<string, string> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  if (Object.keys(before).length === 0) {
    console.log(`${Object.keys(prints).length} pictures; none has been accepted yet.`);
    return;
  }
  const lines: string[] = [];
  for (const [name, tones] of Object.entries(prints)) {
    const known = before[name];
    if (known === undefined) {
      lines.push(`new       ${name}`);
      continue;
    }
    const old = [...Buffer.from(known, 'base64')];
    const differ = tones.filter((tone, at) => Math.abs(tone - (old[at] ?? 0)) > TONES).length;
    if (differ > SMALL) lines.push(`changed   ${name}  (${Math.round((differ / tones.length) * 100)} % of its area)`);
  }
  if (isWhole) for (const name of Object.keys(before)) if (!(name in prints)) lines.push(`gone      ${name}`);
  console.log(lines.length === 0 ? 'Nothing looks different.' : lines.sort().join('\n'));
  console.log(`${Object.keys(prints).length} pictures, ${lines.length} of them new, changed or gone.`);
}

/** One page with all of them, to be opened in a browser. */
function writeIndex(folder: string, names: readonly string[]): void {
  const figures = names.map(
    (name) => `<figure><figcaption>${name}</figcaption><img loading="lazy" src="${name}.png" alt="${name}"></figure>`,
  );
  const style =
    'body{background:#888;color:#fff;font:12px sans-serif;display:flex;flex-wrap:wrap;gap:12px}figure{margin:0}img{max-width:640px}';
  writeFileSync(
    path.join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>${style}</style>${figures.join('\n')}`,
  );
}
