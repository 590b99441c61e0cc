import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Concept, conceptsOf, meaningOf, understand } from '../../../../../lib/recogniser/grammar';
import { bitReader, bitWriter } from '../../../../../lib/recogniser/grammar/bits';
import { LANGUAGES } from '../../../../../lib/recogniser/grammar/concepts';
import { packLexicon, parseLexicon } from '../../../../../lib/recogniser/grammar/pack';
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

describe('numbers in bits', () => {
  it('come back as they were written', () => {
    const values = [0, 1, 7, 8, 20, 16383, 16384, 70000, 4_000_000];
    for (const k of [0, 2, 3, 14]) {
      const writer = bitWriter();
      for (const value of values) writer.put(value, k);
      const read = bitReader(writer.text());
      expect(values.map(() => read(k))).toEqual(values);
    }
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
