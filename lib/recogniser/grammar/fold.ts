/**
 * One writing for all the ways in which a word may be written: case, accents of Latin and Greek, ё/е, 帐/账/帳/賬, dotless i, Arabic
 * and Hebrew vowel marks, Persian and Arabic letters of one look, full-width letters, soft hyphens and zero-width marks.
 * Everything between words becomes one space, the apostrophe too (l’appareil, don’t, o‘chirish); every digit becomes 0.
 */

/** Longest text that is read as a label, in UTF-16 units. */
export const MAX_UNITS = 160;
export const SPACE = 0x20;

const DROPPED = 1;
/** Letters that are written as others are, in pairs. */
const FOLDS = 'ёеѐеıiłlđdøoħhςσ帐账帳账賬账أاإاآاٱاىيیيکكةهँं';

function foldLetter(unit: number): number {
  for (let i = 0; i < FOLDS.length; i += 2) if (FOLDS.charCodeAt(i) === unit) return FOLDS.charCodeAt(i + 1);
  return unit;
}

/** Marks that may be left out: accents, Arabic vowels and the stretched line, Hebrew points, the nukta of Indian scripts. */
const isDropped = (unit: number): boolean =>
  (unit >= 0x300 && unit <= 0x36f) ||
  (unit >= 0x64b && unit <= 0x65f) ||
  unit === 0x640 ||
  unit === 0x670 ||
  (unit >= 0x591 && unit <= 0x5c7 && unit !== 0x5be) ||
  (unit >= 0x93c && unit <= 0xcbc && (unit & 0x7f) === 0x3c) ||
  unit === 0xad ||
  (unit >= 0x200b && unit <= 0x200f) ||
  (unit >= 0x202a && unit <= 0x202e) ||
  (unit >= 0x2060 && unit <= 0x2069) ||
  unit === 0xfeff ||
  unit === 0xfe0f;

/** Letters whose accents are left out: Latin and Greek. Elsewhere an accent makes another letter (й, ї). */
const losesAccents = (unit: number): boolean => (unit >= 0xc0 && unit < 0x400) || (unit >= 0x1e00 && unit < 0x2000);

let written: RegExp | undefined;
let digit: RegExp | undefined;

/** What Unicode's tables say, exact for every unit. */
export function foldByTables(unit: number): number {
  if (isDropped(unit)) return DROPPED;
  if (unit === 0x02bb || unit === 0x02bc) return SPACE;
  let char = String.fromCharCode(unit).normalize('NFKC').toLowerCase();
  if (losesAccents(unit)) char = char.normalize('NFD');
  const first = char.charCodeAt(0);
  written ??= /[\p{L}\p{M}\p{Nd}]/u;
  if (!written.test(String.fromCharCode(first))) return SPACE;
  digit ??= /\p{Nd}/u;
  return digit.test(String.fromCharCode(first)) ? 0x30 : foldLetter(first);
}

/** The letters from À to ſ without their accents; a space where Unicode's tables are to be asked. */
const LATIN =
  'aaaaaa ceeeeiiii nooooo ouuuuy  aaaaaa ceeeeiiii nooooo ouuuuy y' +
  'aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkk llllllllllnnnnnn   oooooo  rrrrrrsssssssstttt  uuuuuuuuuuuuwwyyyzzzzzzs';

/**
 * The same for the letters and signs of most pages, so that no table is made for them: the engine takes a millisecond for each. 0 where
 * the tables have to be asked.
 */
export function foldByRules(unit: number): number {
  if (unit < 0x80) {
    if (unit >= 0x61 && unit <= 0x7a) return unit;
    if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20;
    return unit >= 0x30 && unit <= 0x39 ? 0x30 : SPACE;
  }
  if (unit >= 0x430 && unit <= 0x44f) return unit;
  if (unit >= 0x410 && unit <= 0x42f) return unit + 0x20;
  if (unit >= 0x4e00 && unit <= 0x9fff) return unit === 0x5e10 || unit === 0x5e33 || unit === 0x8cec ? 0x8d26 : unit;
  if (unit >= 0xc0 && unit < 0x180) {
    const letter = LATIN.charCodeAt(unit - 0xc0);
    return letter === SPACE ? 0 : letter;
  }
  if (unit === 0x451 || unit === 0x401) return 0x435;
  if (unit > 0x401 && unit <= 0x40f) return unit + 0x50;
  if (unit > 0x451 && unit <= 0x45f) return unit;
  if (unit >= 0x2000 && unit < 0x2060) return isDropped(unit) ? DROPPED : SPACE;
  if (unit === 0xa0 || unit === 0xab || unit === 0xb7 || unit === 0xbb) return SPACE;
  if ((unit >= 0x3041 && unit <= 0x3096) || (unit >= 0x30a1 && unit <= 0x30fa) || (unit >= 0xac00 && unit <= 0xd7a3)) return unit;
  return unit >= 0x3000 && unit <= 0x3003 ? SPACE : 0;
}

/** Folded units as far as they have been met; 0 is not yet met. */
let folded: Uint16Array | undefined;

/** The units of the text that was folded last; a space between words, none at the ends. */
export const units = new Uint16Array(MAX_UNITS + 1);

/** Whether a unit may be written in several ways that Unicode takes for one; the common letters of most scripts are not. */
const isAmbiguous = (unit: number): boolean =>
  unit >= 0x300 &&
  !(unit >= 0x370 && unit < 0x700) &&
  !(unit >= 0x1e00 && unit < 0x2070) &&
  !(unit >= 0x3040 && unit < 0xa000 && unit !== 0x3099 && unit !== 0x309a) &&
  !(unit >= 0xac00 && unit < 0xd7b0);

/** Folds a text into `units` and returns their number; 0 when nothing is written, -1 when it is too long for a label. */
export function foldInto(text: string): number {
  if (text.length > MAX_UNITS) return -1;
  let raw = text;
  folded ??= new Uint16Array(0x10000);
  for (let i = 0; i < raw.length; i++) {
    if (!isAmbiguous(raw.charCodeAt(i))) continue;
    raw = raw.normalize('NFKC');
    if (raw.length > MAX_UNITS) return -1;
    break;
  }
  let length = 0;
  for (let i = 0; i < raw.length; i++) {
    const at = raw.charCodeAt(i);
    let unit = folded[at] as number;
    if (unit === 0) {
      unit = foldByRules(at) || foldByTables(at);
      folded[at] = unit;
    }
    if (unit === DROPPED) continue;
    if (unit === SPACE && (length === 0 || units[length - 1] === SPACE)) continue;
    // names stand in texts of scripts without spaces without a space: "Xiaomiアカウント"
    if (length > 0 && unit !== SPACE && units[length - 1] !== SPACE && isUnspaced(unit) !== isUnspaced(units[length - 1] as number)) {
      if (length >= MAX_UNITS) return -1;
      units[length++] = SPACE;
    }
    if (length >= MAX_UNITS) return -1;
    units[length++] = unit;
  }
  if (length > 0 && units[length - 1] === SPACE) length--;
  units[length] = SPACE;
  return length;
}

/** Whether words of this unit's script stand without spaces: Han, kana, Hangul, Thai, Lao, Burmese, Khmer. */
export function isUnspaced(unit: number): boolean {
  return (
    (unit >= 0x3040 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xe00 && unit <= 0xeff) ||
    (unit >= 0x1000 && unit <= 0x109f) ||
    (unit >= 0x1780 && unit <= 0x17ff)
  );
}

/** Whether a unit is a digit, after folding. */
export const isDigit = (unit: number): boolean => unit === 0x30;
