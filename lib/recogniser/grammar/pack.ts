/**
 * lexicon.tsv reduced to what reading a label needs: no texts, but the hash of each word, what it means, and whose word it is. A
 * look-up costs the same whatever the number of languages.
 */
import { bitReader, bitWriter } from './bits';
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

export interface PackedLexicon {
  readonly size: number;
  /** Concepts by their numbers, and distinct sets of families as bit masks, the most frequent first. */
  readonly concepts: readonly number[];
  readonly families: readonly number[];
  /** Each record's hash less the one before it, concept and family set (their places in the lists), see bits.ts. */
  readonly records: string;
  /** Which of OPENERS slots a first word of a phrase falls into, four in a hexadecimal digit. */
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
function hashOf({ word, match }: Pick<LexiconRow, 'word' | 'match'>): number {
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

/** Orders of the codes, see bits.ts: hashes lie some 2^16 apart. */
const STEP_ORDER = 16;
const CONCEPT_ORDER = 3;
const FAMILY_ORDER = 2;

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
  return digits.map((digit) => digit.toString(16)).join('');
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
  const writer = bitWriter();
  let previous = 0;
  for (const { hash, concept, mask } of sorted) {
    writer.put(hash - previous, STEP_ORDER);
    writer.put(concepts.indexOf(concept), CONCEPT_ORDER);
    writer.put(families.indexOf(mask), FAMILY_ORDER);
    previous = hash;
  }
  return { size: sorted.length, concepts, families, records: writer.text(), openers: packOpeners(rows) };
}

/** The lexicon in memory: typed arrays that are read in place. */
export interface Lexicon {
  /** Index of the first record with this hash, -1 for none; those that follow with the same hash belong to it. */
  find(hash: number): number;
  /** Whether phrases may begin with the word (and the space after it) that has this hash, not yet mixed. */
  opens(hash: number): boolean;
  readonly hashes: Uint32Array;
  readonly concepts: Uint8Array;
  /** The families whose word it is. */
  readonly families: Uint32Array;
}

const BUCKET_BITS = 13;

/** Unpacks the lexicon: sorted hashes, and where those begin that share their upper bits. */
export function unpackLexicon(packed: PackedLexicon): Lexicon {
  const { size } = packed;
  const read = bitReader(packed.records);
  const hashes = new Uint32Array(size + 1);
  const concepts = new Uint8Array(size);
  const families = new Uint32Array(size);
  const first = new Uint16Array(2 ** BUCKET_BITS);
  let hash = 0;
  let bucket = 0;
  for (let i = 0; i < size; i++) {
    hash += read(STEP_ORDER);
    hashes[i] = hash;
    concepts[i] = packed.concepts[read(CONCEPT_ORDER)] as number;
    families[i] = packed.families[read(FAMILY_ORDER)] as number;
    for (; bucket <= hash >>> (HASH_BITS - BUCKET_BITS); bucket++) first[bucket] = i;
  }
  first.fill(size, bucket);
  hashes[size] = 0xffffffff; // ends every search
  const openers = Uint8Array.from(packed.openers, (digit) => Number.parseInt(digit, 16));
  return {
    hashes,
    concepts,
    families,
    opens(word) {
      const slot = openerOf(word);
      return (((openers[slot >>> 2] as number) >>> (slot & 3)) & 1) === 1;
    },
    find(wanted) {
      let i = first[wanted >>> (HASH_BITS - BUCKET_BITS)] as number;
      while ((hashes[i] as number) < wanted) i++;
      return hashes[i] === wanted ? i : -1;
    },
  };
}
