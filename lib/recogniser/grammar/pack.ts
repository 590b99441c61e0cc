/**
 * lexicon.tsv reduced to what reading a label needs: no texts, but the hash of each word, what it means, and whose word it is. A
 * look-up costs the same whatever the number of languages.
 */
import { CONCEPTS, type Concept, EVERY_LANGUAGE, familyOf, LANGUAGES } from './concepts';
import { DIGITS, valuesOfDigits } from './digits';
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

export interface PackedLexicon {
  readonly size: number;
  /** Concepts by their numbers, and distinct sets of families as bit masks, the most frequent first. */
  readonly concepts: readonly number[];
  readonly families: readonly number[];
  /**
   * In digits of base 64, sorted by hash: of every record the rest of its hash, two digits of it, then the third, with MORE where the
   * next record has the same hash; then of every record its concept (the place in the list), then its family set modulo 64, then what is
   * left of that; then how many records each bucket of hashes has. Like stands beside like, so that it compresses.
   */
  readonly records: string;
  /** Which of OPENERS slots a first word of a phrase falls into, four in a digit. */
  readonly openers: string;
}

/** Where a hash starts. Any number would do; with this one no label of the atlas meets a word that it does not hold. */
const FNV_OFFSET = 0x9e3779b9;
const FNV_PRIME = 0x01000193;

/**
 * Bits of a word's hash. A label of four words makes some 40 look-ups among some 8,800 records, so that one label in 1,500 meets a word
 * that it does not hold. Mostly that makes the label unclear. To be taken for a control of ours, the word must stand in for the one
 * verb or noun that the true words lack or for the one word that nobody knew, and be of their language (1 in 8): about one in 12,000
 * of the labels that already hold a true half. Two bits fewer would save 2.2 kB and make that one in 3,000.
 */
const HASH_BITS = 29;

/** Marks that end the hash of a word, so that one text may be a whole word here and a stem there. */
export const WORD_END = 0x5bd1e995;
export const STEM_END = 0x1b873593;
export const COMPOUND_END = 0x27d4eb2f;

/** Hash of nothing yet. */
export const START = FNV_OFFSET;
/** Adds a unit to a hash. */
export const addUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, FNV_PRIME);

/** Mixes the bits of a hash that is complete. */
export function mix(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Ends a mixed hash: a number of HASH_BITS bits. */
export const endHash = (mixed: number, end: number): number => (mixed ^ end) >>> (32 - HASH_BITS);

/**
 * Slots for the first words of phrases. Only a label's word that falls into a taken one (1 in 11) is read on beyond its end: without
 * this most look-ups would be for phrases that do not exist.
 */
const OPENERS = 8192;
const openerOf = (hash: number): number => mix(hash) >>> 19;

/** Longest word or phrase of the lexicon, in folded units. */
export const LONGEST = 24;

const ENDS: Readonly<Record<Match, number>> = { word: WORD_END, stem: STEM_END, compound: COMPOUND_END };

/** The hash under which a row is found, 0 when the word has no letters or is too long. */
export function hashOf({ word, match }: Pick<LexiconRow, 'word' | 'match'>): number {
  const length = foldInto(word);
  if (length < 1 || length > LONGEST) return 0;
  let hash = START;
  for (let i = 0; i < length; i++) hash = addUnit(hash, units[i] as number);
  return endHash(mix(hash), isUnspaced(units[0] as number) ? STEM_END : ENDS[match]);
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

/** A hash is the number of its bucket and a rest of three digits, 6, 6 and 5 bits. */
const REST_BITS = 17;
const BUCKETS = 2 ** (HASH_BITS - REST_BITS);
/** Stands in the third digit of a record where the next one has the same hash. */
const MORE = 32;

/** Numbers below 64 as digits. Throws when one is none. */
function written(numbers: readonly number[]): string {
  for (const number of numbers) if (DIGITS[number] === undefined) throw new Error(`lexicon.tsv: ${number} is no digit of base 64`);
  return numbers.map((number) => DIGITS[number]).join('');
}

/** The taken slots of the first words of phrases. */
function packOpeners(rows: readonly LexiconRow[]): string {
  const taken = new Set<number>();
  for (const { word } of rows) {
    const space = units.subarray(0, foldInto(word)).indexOf(SPACE);
    let hash = START;
    for (let i = 0; i <= space; i++) hash = addUnit(hash, units[i] as number);
    if (space > 0) taken.add(openerOf(hash));
  }
  const digits = Array.from({ length: OPENERS / 4 }, (_, i) =>
    [0, 1, 2, 3].reduce((sum, k) => sum + (taken.has(i * 4 + k) ? 2 ** k : 0), 0),
  );
  return written(digits);
}

/** Distinct values, the most frequent first. */
function byFrequency(values: readonly number[]): number[] {
  const count = new Map<number, number>();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  return [...count.keys()].sort((a, b) => (count.get(b) as number) - (count.get(a) as number) || a - b);
}

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
  const concepts = byFrequency(sorted.map(({ concept }) => concept));
  const families = byFrequency(sorted.map(({ mask }) => mask));
  const counts = new Array<number>(BUCKETS).fill(0);
  for (const { hash } of sorted) (counts[hash >>> REST_BITS] as number)++;
  const sets = sorted.map(({ mask }) => families.indexOf(mask));
  const columns = [
    sorted.flatMap(({ hash }) => [(hash >>> 11) & 63, (hash >>> 5) & 63]),
    sorted.map(({ hash }, i) => (hash & (MORE - 1)) + (hash === sorted[i + 1]?.hash ? MORE : 0)),
    sorted.map(({ concept }) => concepts.indexOf(concept)),
    sets.map((set) => set % 64),
    sets.map((set) => set >>> 6),
    counts,
  ];
  return { size: sorted.length, concepts, families, records: columns.map(written).join(''), openers: packOpeners(rows) };
}

/** The lexicon as it is asked. */
export interface Lexicon {
  /** The first record with this hash, -1 for none. */
  find(hash: number): number;
  /** The next record with the hash of this one, -1 when it is the last. */
  next(record: number): number;
  /** A record's concept by its number. */
  conceptOf(record: number): number;
  /** The families whose word it is. */
  familiesOf(record: number): number;
  /** Whether phrases may begin with the word (and the space after it) that has this hash, not yet mixed. */
  opens(hash: number): boolean;
}

/**
 * Makes the lexicon ready to be asked. The records are read where they stand: nothing is made of them but a table of where the buckets
 * begin, so that the first label of a page does not wait for ten thousand words.
 */
export function openLexicon({ size, concepts, families, records, openers }: PackedLexicon): Lexicon {
  const values = valuesOfDigits();
  const valueAt = (at: number): number => values[records.charCodeAt(at)] as number;
  const first = new Uint16Array(BUCKETS + 1);
  const thirdAt = 2 * size;
  const conceptsAt = thirdAt + size;
  const setsAt = conceptsAt + size;
  const highAt = setsAt + size;
  const countsAt = highAt + size;
  for (let bucket = 0; bucket < BUCKETS; bucket++) first[bucket + 1] = (first[bucket] as number) + valueAt(countsAt + bucket);
  return {
    find(wanted) {
      const bucket = wanted >>> REST_BITS;
      const end = first[bucket + 1] as number;
      // digits are in the order of their codes: compared as they stand
      const top = DIGITS.charCodeAt((wanted >>> 11) & 63);
      for (let record = first[bucket] as number; record < end; record++) {
        const digit = records.charCodeAt(2 * record);
        if (digit > top) return -1;
        if (
          digit === top &&
          valueAt(2 * record + 1) === ((wanted >>> 5) & 63) &&
          (valueAt(thirdAt + record) & (MORE - 1)) === (wanted & (MORE - 1))
        )
          return record;
      }
      return -1;
    },
    next: (record) => (valueAt(thirdAt + record) & MORE ? record + 1 : -1),
    conceptOf: (record) => concepts[valueAt(conceptsAt + record)] as number,
    familiesOf: (record) => families[valueAt(setsAt + record) + 64 * valueAt(highAt + record)] as number,
    opens(word) {
      const slot = openerOf(word);
      return (((values[openers.charCodeAt(slot >>> 2)] as number) >>> (slot & 3)) & 1) === 1;
    },
  };
}
