/**
 * One hash for all the ways in which a page may write the same label: case, ё/е, 帐/账/帳/賬, full-width letters, soft hyphens,
 * zero-width and direction marks, any white space (labels are split over spans), punctuation, a trailing counter "(3)".
 *
 * Two paths, one result (a property test holds them together): a loop over code units for the scripts that need no Unicode
 * tables, and `normalize` + `toLowerCase` + `\p{…}` for everything else. The first allocates nothing and takes the great
 * majority of a page's texts.
 */

/** Longest text that can be a label, in UTF-16 units; the longest known one has 69. */
export const MAX_LABEL = 120;

/** Asks one of Unicode's tables. Lazy: the engine checks a literal while it compiles the script, which costs startup time on every page. */
const table = (pattern: string): ((text: string) => boolean) => {
  let made: RegExp | undefined;
  return (text) => {
    made ??= new RegExp(pattern, 'u');
    return made.test(text);
  };
};
export const hasLetter = table('\\p{L}');
const hasDigit = table('\\p{Nd}');
/** Whether it holds anything that is more than punctuation, a sign or a space. */
const isWritten = table('[\\p{L}\\p{M}\\p{N}]');

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const ACCOUNT_CHARACTER = 0x8d26; // 账, for 帐 帳 賬
const SLOW = -1;
const SKIP = -2;

/** Folds one UTF-16 unit: a unit to hash, SKIP, or SLOW where Unicode tables are needed. */
function fold(unit: number): number {
  if (unit < 0x80) {
    if (unit >= 0x61 && unit <= 0x7a) return unit;
    if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20;
    if (unit >= 0x30 && unit <= 0x39) return unit;
    return SKIP;
  }
  if (unit >= 0x410 && unit <= 0x42f) return unit + 0x20;
  if (unit >= 0x430 && unit <= 0x45f) return unit === 0x451 ? 0x435 : unit;
  if (unit >= 0x400 && unit <= 0x40f) return unit === 0x401 ? 0x435 : unit + 0x50;
  if (unit >= 0x4e00 && unit <= 0x9fff) return unit === 0x5e10 || unit === 0x5e33 || unit === 0x8cec ? ACCOUNT_CHARACTER : unit;
  if (unit >= 0xac00 && unit <= 0xd7a3) return unit;
  if (unit >= 0xc0 && unit <= 0xff && unit !== 0xd7 && unit !== 0xf7) return unit <= 0xde ? unit + 0x20 : unit;
  if (unit === 0xa0 || unit === 0xab || unit === 0xad || unit === 0xb7 || unit === 0xbb) return SKIP;
  // U+2011 and U+2033 … have compatibility forms, but all of them are punctuation; U+2070 and up may turn into digits.
  if (unit >= 0x2000 && unit <= 0x206f) return SKIP;
  if (unit >= 0x3001 && unit <= 0x3004) return SKIP;
  if (unit >= 0x3008 && unit <= 0x301b) return SKIP;
  return SLOW;
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

function hashUnits(text: string, folded: boolean): number {
  let hash = FNV_OFFSET;
  let committed = 0; // the hash up to the last letter: what follows is a counter
  for (let i = 0; i < text.length; i++) {
    const raw = text.charCodeAt(i);
    const unit = folded ? raw : fold(raw);
    if (unit === SLOW) return -1;
    if (unit === SKIP) continue;
    hash = Math.imul(hash ^ unit, FNV_PRIME);
    if (!isDigit(unit)) committed = hash;
  }
  return committed === 0 ? 0 : finish(committed);
}

/** FNV leaves the low bits poorly mixed for short keys; one round of murmur's finaliser mends that. */
function finish(hash: number): number {
  let h = hash;
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  return h >>> 0 || 1;
}

/** The slow, exact path, exported for the property test that holds the two together. */
export function hashByTables(text: string): number {
  let kept = '';
  for (const char of text.normalize('NFKC').toLowerCase().normalize('NFKC')) {
    if (!isWritten(char)) continue;
    if (char === 'ё') kept += 'е';
    else if (char === '帐' || char === '帳' || char === '賬') kept += '账';
    else if (char === 'ς') kept += 'σ';
    else if (hasDigit(char) && char > '9')
      kept += '0'; // so that a counter in another script's digits falls away too
    else kept += char;
  }
  return hashUnits(kept, true);
}

/** The hash of a label, an unsigned 32-bit number; 0 when the text has no letter or is too long to be a label. */
export function labelHash(text: string): number {
  if (text.length > MAX_LABEL) return 0;
  const quick = hashUnits(text, false);
  return quick === -1 ? hashByTables(text) : quick;
}
