/**
 * The words as they are shipped: of each language one file, its ICU messages compiled, so that no parser is shipped beside them; and one
 * of what phones call things.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import compile from 'icu-minify/compile';
import { transformWithOxc } from 'vite';
import { parseLabels } from '../lib/site/atlas/pack';
import { phoneTable } from '../lib/site/atlas/phones';

/**
 * Reads every file of locales/ and compiles its messages, and the labels of phones from the atlas.
 * @throws where a message is no ICU message: a bad one fails the build
 */
export async function packagedWords(root: string): Promise<{ relativeDest: string; contents: string }[]> {
  const folder = path.join(root, 'locales');
  const languages = readdirSync(folder).flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -'.ts'.length)] : []));
  const phones = phoneTable(parseLabels(readFileSync(path.join(root, 'lib/site/atlas/labels.tsv'), 'utf8')));
  const words = await Promise.all(
    languages.map(async (language) => {
      const file = path.join(folder, `${language}.ts`);
      const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
      // by now the code is plain JavaScript with one default export
      const { default: messages } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
        default: Record<string, string>;
      };
      return { relativeDest: `words/${language}.json`, contents: JSON.stringify(compiled(language, messages)) };
    }),
  );
  return [...words, { relativeDest: 'words/phones.json', contents: JSON.stringify(phones) }];
}

function compiled(language: string, messages: Readonly<Record<string, string>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]) => {
      try {
        return [key, compile(message)];
      } catch (error) {
        throw new Error(`locales/${language}.ts: ${key}: ${(error as Error).message}`);
      }
    }),
  );
}
