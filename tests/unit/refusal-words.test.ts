import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../lib/recogniser/grammar';
import { LANGUAGES } from '../../lib/recogniser/grammar/concepts';

const [head, ...lines] = readFileSync('tests/corpus/refusal-words.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));
const reasons = (head ?? []).slice(1);

describe('reasons why an account cannot be deleted, in words that nobody prepared for', () => {
  it('are written in every language of the lexicon', () => {
    expect(lines.map(([language]) => language).sort()).toEqual([...LANGUAGES].sort());
    for (const [language, ...rows] of lines) expect(rows.filter(Boolean).length, language).toBe(reasons.length);
  });

  it.each(lines.map(([language, ...rows]) => [language as string, rows] as const))('are known in %s', (_language, rows) => {
    expect(Object.fromEntries(rows.map((row) => [row, refusalOf(row)]))).toEqual(
      Object.fromEntries(rows.map((row, i) => [row, reasons[i]])),
    );
  });
});
