/**
 * Finds the known words of a label that has been folded: whole words, stems, parts of compounds, phrases of several words; in scripts
 * without spaces the longest known piece at each place. Works in arrays of its own and allocates nothing.
 */
import { isDigit, isUnspaced, MAX_UNITS, SPACE, units } from './fold';
import { addUnit, COMPOUND_END, endHash, type Lexicon, LONGEST, mix, START, STEM_END, WORD_END } from './pack';

/** A stem may be followed by an ending, not by another word: at most this many letters, and at most twice as many as it has. */
const LONGEST_ENDING = 10;
const SHORTEST_STEM = 2;
/** After a part of compounds more than this is not an ending but the next part. */
const COMPOUND_ENDING = 3;
/** Words that carry grammar rather than meaning are this short: they need no explanation. */
const SHORT_WORD = 3;
const MOST_MATCHES = 512;

/** What was found. A token is a word, a phrase or a part of a compound; its matches are of several languages, the longest last. */
export const tokens = {
  count: 0,
  /** First match of each token; one more ends the last. */
  first: new Uint16Array(MAX_UNITS + 1),
  /** First record of each match, and the units that it explains. */
  records: new Int32Array(MOST_MATCHES),
  lengths: new Uint8Array(MOST_MATCHES),
  words: 0,
  unexplained: 0,
  /** Unknown words so short that they may be grammar. */
  short: 0,
};

/** Where the matches of the token under way end, and the last `part` of a compound that it may begin with: record, end. */
const found = { end: 0, part: -1, partEnd: 0 };
let matches = 0;

function endOfWord(from: number): number {
  let end = from;
  while (units[end] !== SPACE) end++;
  return end;
}

/** Notes a match that explains `length` units and ends the token at `end`; a longer token replaces a shorter one. */
function note(record: number, length: number, end: number): void {
  if (record < 0 || matches === MOST_MATCHES) return;
  if (end > found.end) {
    matches = tokens.first[tokens.count] as number;
    found.end = end;
  }
  tokens.records[matches] = record;
  tokens.lengths[matches++] = length;
}

/** Notes the longest known piece of an unspaced script. */
function matchUnspaced(from: number, limit: number, lexicon: Lexicon): void {
  let hash = START;
  for (let i = from; i < limit; i++) {
    hash = addUnit(hash, units[i] as number);
    if (units[i] !== SPACE) note(lexicon.find(endHash(mix(hash), STEM_END)), i + 1 - from, i + 1);
  }
}

/** Notes what is known at a place: words, stems, phrases, or the longest piece of an unspaced script. True where there is any. */
function match(from: number, end: number, lexicon: Lexicon): boolean {
  const first = tokens.first[tokens.count] as number;
  matches = first;
  found.end = 0;
  found.part = -1;
  const limit = Math.min(end, from + LONGEST);
  if (isUnspaced(units[from] as number)) {
    matchUnspaced(from, limit, lexicon);
    return matches > first;
  }
  let hash = START;
  let wordEnd = endOfWord(from);
  const firstEnd = wordEnd;
  for (let i = from; i < limit; i++) {
    const unit = units[i] as number;
    hash = addUnit(hash, unit);
    if (unit === SPACE) {
      if (wordEnd === firstEnd && !lexicon.opens(hash)) break;
      wordEnd = endOfWord(i + 1);
      continue;
    }
    const length = i + 1 - from;
    const rest = wordEnd - i - 1;
    const mixed = mix(hash);
    if (length >= SHORTEST_STEM && rest <= LONGEST_ENDING && rest <= 2 * length)
      note(lexicon.find(endHash(mixed, STEM_END)), length, wordEnd);
    if (rest === 0) {
      note(lexicon.find(endHash(mixed, WORD_END)), length, wordEnd);
    }
    if (wordEnd !== firstEnd || length <= SHORTEST_STEM) continue;
    const part = lexicon.find(endHash(mixed, COMPOUND_END));
    if (rest <= COMPOUND_ENDING) note(part, length, wordEnd);
    else if (part >= 0) [found.part, found.partEnd] = [part, i + 1];
  }
  return matches > first;
}

/** Ends the token under way. */
function commit(): void {
  tokens.first[++tokens.count] = matches;
}

/** Reads a word as a compound. It counts when all of it is known: its first part, at most one linking letter, and the rest. */
function matchCompound(from: number, end: number, lexicon: Lexicon): boolean {
  const { part, partEnd } = found;
  if (part < 0) return false;
  const wordEnd = endOfWord(from);
  const before = tokens.count;
  matches = tokens.first[before] as number;
  found.end = 0;
  note(part, partEnd - from, partEnd);
  commit();
  for (let rest = partEnd; rest <= partEnd + 1 && rest < wordEnd; rest++) {
    if (!match(rest, end, lexicon) || found.end < wordEnd) continue;
    commit();
    return true;
  }
  tokens.count = before;
  return false;
}

/** What an unknown character of an unspaced script weighs: hiragana and the letters of Thai, Lao, Burmese and Khmer say less. */
const weightOf = (unit: number): number => (unit >= 0x30a0 ? 3 : 1);
const WORD_WEIGHT = 5;

/** Counts the words that an unknown stretch of an unspaced script may hold; particles count for none. */
function countUnknown(from: number, end: number): void {
  let weight = 0;
  for (let i = from; i < end; i++) weight += weightOf(units[i] as number);
  const unknown = Math.floor(weight / WORD_WEIGHT);
  tokens.words += unknown;
  tokens.unexplained += unknown;
}

/** Reads the word, phrase or piece at a place and returns where it ends; `from` itself for an unknown character without spaces. */
function readToken(from: number, end: number, lexicon: Lexicon): number {
  const wordEnd = endOfWord(from);
  const known = match(from, end, lexicon);
  const { end: tokenEnd, part, partEnd } = found;
  const longest = known ? (tokens.lengths[matches - 1] as number) : 0;
  if (part >= 0 && partEnd - from >= longest && matchCompound(from, end, lexicon)) {
    tokens.words++;
    return wordEnd;
  }
  if (known) {
    if (part >= 0) match(from, end, lexicon); // again: what was not a compound after all has overwritten it
    commit();
    tokens.words++;
    return tokenEnd;
  }
  if (isUnspaced(units[from] as number)) return from;
  if (isDigit(units[from] as number)) return wordEnd;
  if (wordEnd - from <= SHORT_WORD) tokens.short++;
  else {
    tokens.words++;
    tokens.unexplained++;
  }
  return wordEnd;
}

/** Finds the known words of the folded text in `units`, `end` long. */
export function scan(end: number, lexicon: Lexicon): void {
  tokens.count = tokens.words = tokens.unexplained = tokens.short = 0;
  let unknown = -1; // where an unknown stretch without spaces begins
  for (let i = 0; i < end; ) {
    if (units[i] !== SPACE) {
      const next = readToken(i, end, lexicon);
      if (next === i) {
        if (unknown < 0) unknown = i;
        i++;
        continue;
      }
      if (unknown >= 0) countUnknown(unknown, i);
      unknown = -1;
      i = next;
      continue;
    }
    if (unknown >= 0) countUnknown(unknown, i);
    unknown = -1;
    i++;
  }
  if (unknown >= 0) countUnknown(unknown, end);
}
