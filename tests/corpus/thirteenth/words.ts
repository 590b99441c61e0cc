import { east } from './words-east';
import { europe } from './words-europe';
import { south } from './words-south';
import { west } from './words-west';

/** The words of a page, in the order of the tables: a line for each group, `;` between words, `|` between two wordings. */
const KEYS = [
  'cloud account signout help back cancel settings manage',
  'gallery contacts notes recordings find services space',
  'sync mobile renewal region reports',
  'myDevices devicesIntro lastSync online offline more own',
  'model version findOn turnOff remove removeWarn',
  'locate ring lost erase located',
  'security methods changePassword recPhone recEmail securityIntro',
  'privacy manageData download withdraw deleteEntry policy privacyIntro',
  'delIntro lose1 lose2 consent aware confirm',
  'refusalHead r1 r2 r3 how',
  'signin code history plans buy trash emptyTrash',
  'faqQ faqA family linked error backup cookie',
] as const;
type Split<S extends string> = S extends `${infer A} ${infer B}` ? A | Split<B> : S;
export type Word = Split<(typeof KEYS)[number]>;

const TABLES: Readonly<Record<string, string>> = { ...west, ...europe, ...south, ...east };
export const LANGUAGES = Object.keys(TABLES);
export const RTL: readonly string[] = ['ar', 'he', 'fa'];

/** The words of a language; `turn` chooses between two wordings. */
export function wordsOf(language: string, turn: number): (word: Word) => string {
  const lines = (TABLES[language] ?? '').trim().split('\n');
  const found = new Map<string, string>();
  KEYS.forEach((keys, n) => {
    const cells = (lines[n] ?? '').split(';');
    const names = keys.split(' ');
    if (cells.length !== names.length) throw new Error(`${language}, line ${n + 1}: ${cells.length} of ${names.length}`);
    names.forEach((name, i) => {
      const ways = (cells[i] ?? '').split('|');
      found.set(name, (ways[turn % ways.length] ?? '').trim());
    });
  });
  return (word) => found.get(word) ?? '';
}
