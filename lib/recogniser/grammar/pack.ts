/**
 * lexicon.tsv reduced to what reading a label needs: no texts, but the hash of each word, what it means, and whose word it is. A
 * look-up costs the same whatever the number of languages.
 */
import { CONCEPTS, type Concept, EVERY_LANGUAGE, familyOf, LANGUAGES } from './concepts';
import { foldInto, isUnspaced, SPACE, units } from './fold';

/** How a word of the lexicon is found: as a whole word, as the beginning of one, or as a part of a compound. */
export type Match = 'word' | 'stem' | 'compound';

/** One line of lexicon.tsv. */
export interface LexiconRow {
  readonly concept: Concept;
  readonly language: string;
  /** Without its mark. */
  readonly word: string;
  readonly match: Match;
  readonly source: string;
}

/** Columns instead of rows, each of a kind that compresses well. Records are sorted by hash. */
export interface PackedLexicon {
  /** Distinct sets of families, as bit masks. */
  readonly families: readonly number[];
  /** The differences of successive hashes in digits of six bits, lowest first, a column a digit; then concepts, then family sets. */
  readonly columns: readonly string[];
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Bits of a word's hash. A label of four words makes some 60 look-ups among some 4,000 records: one label in 1,000 meets a word it
 * does not hold. To be taken for a control this must further be one of the few verbs or nouns that its true words lack (1 in 15) and
 * of their language (1 in 10): less than one label in 100,000 among those that hold a true half, fewer than 1 in 10^9 among others.
 */
const HASH_BITS = 28;

/** Marks that end the hash of a word, so that one text may be a whole word here and a stem there. */
export const WORD_END = 1;
export const STEM_END = 2;
export const COMPOUND_END = 3;

/** Hash of nothing yet. */
export const START = FNV_OFFSET;
/** Adds a unit to a hash. */
export const addUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, FNV_PRIME);

/** Ends a hash: a number of HASH_BITS bits. */
export function endHash(hash: number, end: number): number {
  let h = Math.imul(hash ^ end, FNV_PRIME);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> (32 - HASH_BITS);
}

/** Longest word or phrase of the lexicon, in folded units. */
export const LONGEST = 32;

const ENDS: Readonly<Record<Match, number>> = { word: WORD_END, stem: STEM_END, compound: COMPOUND_END };

/** The hash under which a row is found, 0 when the word has no letters or is too long. */
function hashOf({ word, match }: Pick<LexiconRow, 'word' | 'match'>): number {
  const length = foldInto(word);
  if (length < 1 || length > LONGEST) return 0;
  let hash = START;
  for (let i = 0; i < length; i++) hash = addUnit(hash, units[i] as number);
  return endHash(hash, isUnspaced(units[0] as number) ? STEM_END : ENDS[match]);
}

/** Reads lexicon.tsv. Throws with the line number when a line is not a word. */
export function parseLexicon(tsv: string): LexiconRow[] {
  const rows: LexiconRow[] = [];
  const seen = new Set<string>();
  for (const [index, line] of tsv.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const fail = (what: string): never => {
      throw new Error(`lexicon.tsv:${index + 1}: ${what}: ${line}`);
    };
    const [concept, language, text, source, ...more] = line.split('\t');
    if (!concept || !language || !text || !source || more.length > 0) return fail('four columns expected');
    if (!(CONCEPTS as readonly string[]).includes(concept)) fail('unknown concept');
    if (language !== EVERY_LANGUAGE && !LANGUAGES.includes(language)) fail('unknown language');
    if (!/^(D|X .+)$/.test(source)) fail('the source is D, or X and where');
    const match = text.endsWith('*') ? 'stem' : text.endsWith('+') ? 'compound' : 'word';
    const row = { concept: concept as Concept, language, word: match === 'word' ? text : text.slice(0, -1), match, source } as const;
    if (hashOf(row) === 0) fail('no word');
    const key = `${concept}\t${language}\t${text}`;
    if (seen.has(key)) fail('word twice');
    seen.add(key);
    rows.push(row);
  }
  return rows;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=-.:;,!?()[]{}<>|~^_*&%$#@';
const DIGIT_COLUMNS = 4;

/** Packs the lexicon: a word with one meaning in several languages is one record. */
export function packLexicon(rows: readonly LexiconRow[]): PackedLexicon {
  const records = new Map<string, { hash: number; concept: number; mask: number }>();
  for (const row of rows) {
    const hash = hashOf(row);
    const concept = CONCEPTS.indexOf(row.concept);
    const record = records.get(`${hash} ${concept}`);
    if (record) record.mask |= familyOf(row.language);
    else records.set(`${hash} ${concept}`, { hash, concept, mask: familyOf(row.language) });
  }
  const sorted = [...records.values()].sort((a, b) => a.hash - b.hash || a.concept - b.concept);
  const count = new Map<number, number>();
  for (const { mask } of sorted) count.set(mask, (count.get(mask) ?? 0) + 1);
  const families = [...count.keys()].sort((a, b) => (count.get(b) as number) - (count.get(a) as number) || a - b);
  const columns = Array.from({ length: DIGIT_COLUMNS + 3 }, () => '');
  const digit = (value: number): string => DIGITS[value] as string;
  let previous = 0;
  for (const { hash, concept, mask } of sorted) {
    const step = hash - previous;
    previous = hash;
    const family = families.indexOf(mask);
    const values = [...Array.from({ length: DIGIT_COLUMNS }, (_, i) => (step >>> (6 * i)) & 63), concept, family % 64, family >> 6];
    for (const [i, value] of values.entries()) columns[i] += digit(value);
  }
  return { families, columns };
}

/** The lexicon in memory: typed arrays that are read in place. */
export interface Lexicon {
  /** Index of the first record with this hash, -1 for none; those that follow with the same hash belong to it. */
  find(hash: number): number;
  readonly hashes: Uint32Array;
  readonly concepts: Uint8Array;
  /** The families whose word it is. */
  readonly families: Uint32Array;
}

const BUCKET_BITS = 13;

/** Unpacks the lexicon: sorted hashes, and where those begin that share their upper bits. */
export function unpackLexicon({ families: masks, columns }: PackedLexicon): Lexicon {
  const value = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) value[DIGITS.charCodeAt(i)] = i;
  const n = (columns[0] as string).length;
  const at = (column: number, i: number): number => value[(columns[column] as string).charCodeAt(i)] as number;
  const hashes = new Uint32Array(n + 1);
  const concepts = new Uint8Array(n);
  const families = new Uint32Array(n);
  const first = new Uint16Array(2 ** BUCKET_BITS);
  let hash = 0;
  let bucket = 0;
  for (let i = 0; i < n; i++) {
    for (let column = DIGIT_COLUMNS - 1, step = 0; column >= 0; column--) {
      step = step * 64 + at(column, i);
      if (column === 0) hash += step;
    }
    hashes[i] = hash;
    concepts[i] = at(DIGIT_COLUMNS, i);
    families[i] = masks[at(DIGIT_COLUMNS + 1, i) + at(DIGIT_COLUMNS + 2, i) * 64] as number;
    for (; bucket <= hash >>> (HASH_BITS - BUCKET_BITS); bucket++) first[bucket] = i;
  }
  first.fill(n, bucket);
  hashes[n] = 0xffffffff; // ends every search
  return {
    hashes,
    concepts,
    families,
    find(wanted) {
      let i = first[wanted >>> (HASH_BITS - BUCKET_BITS)] as number;
      while ((hashes[i] as number) < wanted) i++;
      return hashes[i] === wanted ? i : -1;
    },
  };
}

/** Whether a row is a phrase of several words, for tests and messages. */
export const isPhrase = (row: LexiconRow): boolean => {
  const length = foldInto(row.word);
  return units.subarray(0, Math.max(0, length)).includes(SPACE);
};
