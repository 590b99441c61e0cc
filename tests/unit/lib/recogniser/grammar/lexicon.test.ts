import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Concept, conceptsOf, meaningOf, understand } from '../../../../../lib/recogniser/grammar';
import { CONCEPTS, EVERY_LANGUAGE, familyOf, LANGUAGES } from '../../../../../lib/recogniser/grammar/concepts';
import { DIGITS, valuesOfDigits } from '../../../../../lib/recogniser/grammar/digits';
import { foldByRules, foldByTables } from '../../../../../lib/recogniser/grammar/fold';
import { hashOf, type Lexicon, type LexiconRow, openLexicon, packLexicon, parseLexicon } from '../../../../../lib/recogniser/grammar/pack';
import packed from '../../../../../lib/site/lexicon.tsv';

const tsv = readFileSync('lib/site/lexicon.tsv', 'utf8');
const rows = parseLexicon(tsv);
const atlas = readFileSync('lib/site/atlas/labels.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .map(([kind, language, , , , text]) => ({ kind: kind as string, language: language as string, text: text as string }));

/** Every language has a word for these. */
const CORE: readonly Concept[] = [
  'DELETE',
  'REMOVE',
  'UNBIND',
  'TURN-OFF',
  'WITHDRAW',
  'CHANGE',
  'FIND',
  'DEVICE',
  'PHONE',
  'ACCOUNT',
  'PASSWORD',
  'CONSENT',
];

describe('the lexicon', () => {
  it('is what the build packs', () => {
    expect(packed).toEqual(packLexicon(rows));
  });

  it.each(LANGUAGES.map((language) => [language] as const))('has a word of %s for each core concept', (language) => {
    const known = new Set(rows.filter((row) => row.language === language).map((row) => row.concept));
    expect(CORE.filter((concept) => !known.has(concept))).toEqual([]);
  });

  it('knows every language of the atlas', () => {
    const languages = new Set(atlas.map(({ language }) => language.split('-')[0] as string));
    expect([...languages].filter((language) => !LANGUAGES.includes(language))).toEqual([]);
  });

  it('takes many of its words from Xiaomi’s own', () => {
    expect(rows.filter((row) => row.source.startsWith('X')).length).toBeGreaterThan(1000);
  });

  it.each([
    ['DELETE', 'NOT'],
    ['REMOVE', 'NOT'],
    ['TURN-OFF', 'NOT'],
    ['DELETE', 'BACK'],
    ['TURN-OFF', 'BACK'],
    ['DELETE', 'GO'],
    ['DEVICE', 'OTHER'],
    ['ACCOUNT', 'OTHER'],
    ['DEVICE', 'ACCOUNT'],
    ['PASSWORD', 'ACCOUNT'],
  ] as const)('has no word that means both %s and %s', (one, other) => {
    const words = (concept: Concept) => rows.filter((row) => row.concept === concept).map((row) => `${row.language} ${row.word}`);
    const others = new Set(words(other));
    expect(words(one).filter((word) => others.has(word))).toEqual([]);
  });

  it('refuses what is not a word', () => {
    for (const [line, reason] of [
      ['DELETE\ten\tdelete', 'four columns expected'],
      ['ERASE\ten\tdelete\tD', 'unknown concept'],
      ['DELETE\txx\tdelete\tD', 'unknown language'],
      ['DELETE\ten\tdelete\tX', 'the source is D, or X and where'],
      ['DELETE\ten\t…\tD', 'no word'],
      ['DELETE\ten\tdelete\tD\nDELETE\ten\tdelete\tD', 'word twice'],
    ] as const)
      expect(() => parseLexicon(line)).toThrow(reason);
  });
});

/** All that a lexicon says of a hash. */
function meaningsAt(lexicon: Lexicon, hash: number): { concept: number; families: number }[] {
  const all: { concept: number; families: number }[] = [];
  for (let record = lexicon.find(hash); record >= 0; record = lexicon.next(record))
    all.push({ concept: lexicon.conceptOf(record), families: lexicon.familiesOf(record) });
  return all;
}

describe('a packed lexicon', () => {
  const lexicon = openLexicon(packed);

  it('says of every word what its lines say, and no more', () => {
    const wanted = new Map<number, Map<number, number>>();
    for (const row of rows) {
      const concepts = wanted.get(hashOf(row)) ?? new Map<number, number>();
      const concept = CONCEPTS.indexOf(row.concept);
      concepts.set(concept, (concepts.get(concept) ?? 0) | familyOf(row.language));
      wanted.set(hashOf(row), concepts);
    }
    expect(wanted.size).toBeGreaterThan(5_000);
    for (const [hash, concepts] of wanted)
      expect(meaningsAt(lexicon, hash)).toEqual(
        [...concepts].sort(([a], [b]) => a - b).map(([concept, families]) => ({ concept, families })),
      );
  });

  it('knows nothing else', () => {
    const known = new Set(rows.map(hashOf));
    let hash = 1;
    for (let i = 0; i < 20_000; i++) {
      hash = (Math.imul(hash, 1_103_515_245) + 12_345) >>> 0;
      if (!known.has(hash >>> 3)) expect(lexicon.find(hash >>> 3)).toBe(-1);
    }
    // beside those that are known
    for (const near of known) for (const at of [near - 1, near + 1]) if (!known.has(at)) expect(lexicon.find(at)).toBe(-1);
  });

  it('may have one word, or none', () => {
    const [word] = parseLexicon(`DELETE\t${EVERY_LANGUAGE}\tdelete\tD`);
    const one = openLexicon(packLexicon([word as LexiconRow]));
    expect(meaningsAt(one, hashOf(word as LexiconRow))).toEqual([{ concept: 0, families: familyOf(EVERY_LANGUAGE) }]);
    expect(openLexicon(packLexicon([])).find(hashOf(word as LexiconRow))).toBe(-1);
  });
});

describe('digits', () => {
  it('are in the order of their codes', () => {
    expect([...DIGITS].sort().join('')).toBe(DIGITS);
    expect([...DIGITS].map((digit) => valuesOfDigits()[digit.charCodeAt(0)])).toEqual([...DIGITS].map((_, value) => value));
    expect(DIGITS).toHaveLength(64);
  });
});

describe('folding by rules', () => {
  it('says what Unicode’s tables say, of every unit', () => {
    const wrong: string[] = [];
    let known = 0;
    for (let unit = 0; unit < 0x10000; unit++) {
      const quick = foldByRules(unit);
      if (quick === 0) continue;
      known++;
      if (quick !== foldByTables(unit)) wrong.push(`U+${unit.toString(16)}`);
    }
    expect(wrong).toEqual([]);
    expect(known).toBeGreaterThan(30_000);
  });
});

describe('labels of the atlas', () => {
  const of = (kind: string) => atlas.filter((label) => label.kind === kind && !label.text.endsWith('?'));

  it.each([
    ['delete-account', 'delete-account-confirm', 0],
    ['delete-device', 'remove-device', 0],
    ['turn-off-find-device', 'turn-off-find-device', 0],
    // Tibetan names the device in its label
    ['remove', 'delete', 1],
    // Tibetan and Uyghur write a whole clause
    ['withdraw-consent', 'withdraw-consent', 2],
    ['find-device', 'find-device-entry', 2],
  ] as const)('of %s mean %s', (kind, meaning, unknown) => {
    const missed = of(kind).filter(({ text }) => !meaningOf(text).includes(meaning));
    expect(
      missed.length,
      missed.map(({ language, text }) => `${language} ${text}: ${conceptsOf(understand(text)).join(' ')}`).join('\n'),
    ).toBeLessThanOrEqual(unknown);
  });

  it('that are harmless mean no act', () => {
    const acts = [
      'remove-device',
      'turn-off-find-device',
      'delete-account-confirm',
      'withdraw-consent',
      'change-password',
      'delete',
      'turn-off',
      'withdraw',
    ];
    const destructive = /^(remove|delete-|turn-off|withdraw-consent|change-password)/;
    const wrong = atlas.filter(({ kind, text }) => !destructive.test(kind) && meaningOf(text).some((meaning) => acts.includes(meaning)));
    expect(wrong).toEqual([]);
  });
});
