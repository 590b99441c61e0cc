/**
 * Reads a label as concepts. Word order is free. A label is of the languages in which the most of it can be read: a word that means
 * something else in another language does not count as that.
 */
import packed from '../../site/lexicon.tsv';
import { CONCEPTS, type Concept, familyOf } from './concepts';
import { foldInto } from './fold';
import { type Lexicon, openLexicon } from './pack';
import { scan, tokens } from './scan';

/** A set of concepts: bits 0 to 31 and 32 to 63 by their place in CONCEPTS. */
export interface ConceptSet {
  readonly low: number;
  readonly high: number;
}

/** What a label says. */
export interface Reading extends ConceptSet {
  /** Words of the label, counters and words of three letters or fewer apart; in scripts without spaces, an estimate. */
  readonly words: number;
  /** Those of them that the lexicon does not know. */
  readonly unexplained: number;
  /** Unknown words so short that they may be grammar. */
  readonly short: number;
  /** It asks something, or explains how. */
  readonly question: boolean;
  /** It says not to. */
  readonly negated: boolean;
}

/** The reading of a text in which nothing is known. */
export const NOTHING: Reading = { low: 0, high: 0, words: 0, unexplained: 0, short: 0, question: false, negated: false };

const QUESTION_MARKS = '?？؟՞;';
/** What may stand behind the mark of a question. */
const MAY_FOLLOW = ' "»”)\u00a0';

let lexicon: Lexicon | undefined;

/** The set of these concepts. */
export function setOf(concepts: readonly Concept[]): ConceptSet {
  let low = 0;
  let high = 0;
  for (const concept of concepts) {
    const bit = CONCEPTS.indexOf(concept);
    if (bit < 32) low |= 1 << bit;
    else high |= 1 << (bit - 32);
  }
  return { low, high };
}

/** Whether two sets have a concept in common. */
export const meets = (a: ConceptSet, b: ConceptSet): boolean => (a.low & b.low) !== 0 || (a.high & b.high) !== 0;

/** The concepts of a reading by name, for explanations and tests. */
export const conceptsOf = ({ low, high }: ConceptSet): readonly Concept[] =>
  CONCEPTS.filter((_, bit) => ((bit < 32 ? low >>> bit : high >>> (bit - 32)) & 1) === 1);

const QUESTION = setOf(['QUESTION']);
const NOT = setOf(['NOT']);

function asks(label: string): boolean {
  for (let i = label.length - 1; i >= 0; i--) {
    const mark = label[i] as string;
    if (QUESTION_MARKS.includes(mark)) return mark !== ';' || /[\u0370-\u03ff]/.test(label);
    if (!MAY_FOLLOW.includes(mark)) break;
  }
  return label.startsWith('¿');
}

/** Vietnamese writes syllables apart: its short words carry meaning. */
const SYLLABLES = familyOf('vi');
const MOST_TOKENS = 32;
/** For each token the families whose word it is, and its longest match. */
const families = new Uint32Array(MOST_TOKENS);
const weights = new Uint8Array(MOST_TOKENS);

function familiesOf(words: Lexicon, token: number): number {
  let mask = 0;
  for (let match = tokens.first[token] as number; match < (tokens.first[token + 1] as number); match++) {
    for (let record = tokens.records[match] as number; record >= 0; record = words.next(record)) mask |= words.familiesOf(record);
  }
  return mask;
}

/** The families in which the most of the label can be read. */
function settle(words: Lexicon, count: number): number {
  let common = -1;
  for (let token = 0; token < count; token++) {
    families[token] = familiesOf(words, token);
    weights[token] = tokens.lengths[(tokens.first[token + 1] as number) - 1] as number;
    common &= families[token] as number;
  }
  if (common !== 0) return common;
  let best = 0;
  let bestWeight = 0;
  for (let start = 0; start < count; start++) {
    let family = families[start] as number;
    let weight = weights[start] as number;
    for (let token = 0; token < count; token++) {
      const agreed = family & (families[token] as number);
      if (agreed === 0 || token === start) continue;
      family = agreed;
      weight += weights[token] as number;
    }
    if (weight > bestWeight) [best, bestWeight] = [family, weight];
  }
  return best;
}

/** Adds up the concepts of the label's language, of each token those of its longest match. */
function gather(words: Lexicon): { low: number; high: number; foreign: number } {
  const count = Math.min(tokens.count, MOST_TOKENS);
  const family = settle(words, count);
  let low = 0;
  let high = 0;
  let foreign = 0;
  for (let token = 0; token < count; token++) {
    let explained = 0;
    for (let match = (tokens.first[token + 1] as number) - 1; match >= (tokens.first[token] as number); match--) {
      const length = tokens.lengths[match] as number;
      if (length < explained) break;
      for (let record = tokens.records[match] as number; record >= 0; record = words.next(record)) {
        if ((words.familiesOf(record) & family) === 0) continue;
        explained = length;
        const concept = words.conceptOf(record);
        if (concept < 32) low |= 1 << concept;
        else high |= 1 << (concept - 32);
      }
    }
    if (explained === 0 && (weights[token] as number) > 3) foreign++;
  }
  if (family === SYLLABLES) foreign += tokens.short;
  return { low, high, foreign };
}

/** Reads a label. Texts too long for a label, and those in which no word is known, say nothing. */
export function understand(label: string): Reading {
  const end = foldInto(label);
  if (end <= 0) return NOTHING;
  lexicon ??= openLexicon(packed);
  scan(end, lexicon);
  if (tokens.count === 0) return NOTHING;
  const { low, high, foreign } = gather(lexicon);
  const concepts = { low, high };
  return {
    low,
    high,
    words: tokens.words,
    unexplained: tokens.unexplained + foreign,
    short: tokens.short,
    question: meets(concepts, QUESTION) || asks(label),
    negated: meets(concepts, NOT),
  };
}
