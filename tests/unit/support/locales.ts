/** The words as a build makes them, from every file in locales/. */
import { readdirSync, readFileSync } from 'node:fs';
import compile from 'icu-minify/compile';
import { vi } from 'vitest';
import { parseLabels } from '../../../lib/site/atlas/pack';
import { phoneTable } from '../../../lib/site/atlas/phones';
import type { Catalogue, Words } from '../../../lib/words';
import { directionOf, type Language } from '../../../lib/words/languages';

const FILES = readdirSync('locales').filter((file) => file.endsWith('.ts'));

/** Messages in ICU syntax, by language. */
export const LOCALES = Object.fromEntries(
  await Promise.all(
    FILES.map(async (file) => [
      file.slice(0, -'.ts'.length),
      (await import(`../../../locales/${file.slice(0, -'.ts'.length)}.ts`)).default,
    ]),
  ),
) as Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** As the build compiles them. */
export const compiled = (messages: Readonly<Record<string, string>>): Catalogue =>
  Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, compile(text)])) as unknown as Catalogue;

const known = new Map<string, Words>();

/** The words of one language, as they come from the background. */
export function wordsOf(language: Language): Words {
  const words = known.get(language) ?? { language, direction: directionOf(language), messages: compiled(LOCALES[language]) };
  known.set(language, words);
  return words;
}

/** What phones call things, as the atlas has it. */
export const PHONES = phoneTable(parseLabels(readFileSync('lib/site/atlas/labels.tsv', 'utf8')));

/** A package whose words can be read, but for `broken`: there a file is missing. Answers which files were asked for. */
export function packageWords(broken: ReadonlySet<string> = new Set()): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const [file, name] = /words\/([\w-]+)\.json$/.exec(address) ?? [];
    asked.push(String(file));
    if (name === undefined || !(name === 'phones' || name in LOCALES) || broken.has(name)) throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify(name === 'phones' ? PHONES : wordsOf(name as Language).messages));
  });
  return asked;
}
