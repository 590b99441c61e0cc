// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imeiFault } from '../../../../lib/support/imei';
import { LETTER_LANGUAGES, type LetterInput, mailLink, writeLetter } from '../../../../lib/support/letter';
import { PAPER_IDS } from '../../../../lib/support/papers';

// 490154203237518 is the example of Wikipedia's article on IMEI; the second is the example of GSMA TS.06
const GOOD = ['490154203237518', '35-209900-176148-1', '35 209900 176148 1', '４９０１５４２０３２３７５１８'];

describe('an IMEI', () => {
  it.each(GOOD)('%s is well formed', (imei) => expect(imeiFault(imei)).toBeUndefined());
  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['490154203237519', 'check-digit'],
    ['49015420323751', 'length'],
    ['4901542032375180', 'length'],
    ['49015420323751x', 'not-digits'],
    ['<b>490154203237518</b>', 'not-digits'],
  ] as const)('%j: %s', (imei, fault) => expect(imeiFault(imei)).toBe(fault));

  it('is refused with any one digit changed, and with most neighbours swapped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = [...(GOOD[0] as string)];
        digits[at] = String((Number(digits[at]) + by) % 10);
        expect(imeiFault(digits.join(''))).toBe('check-digit');
      }),
    );
  });
});

describe('a letter', () => {
  const input: LetterInput = {
    imei: GOOD[0] as string,
    model: 'Redmi Note 8',
    account: '',
    bought: '',
    story: '',
    papers: ['receipt', 'box'],
  };

  it.each(LETTER_LANGUAGES)('is whole in %s, with what was given and no empty line for what was not', (language) => {
    const letter = writeLetter(input, language);
    if (!letter.ok) throw new Error('refused');
    expect(letter.subject).toContain(input.imei);
    expect(letter.body).toContain('Redmi Note 8');
    expect(letter.body).not.toContain('undefined');
    expect(letter.body.split('\n\n')[2]?.split('\n')).toHaveLength(2);
    expect(letter.body.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(2);
  });

  it('is not written without a proof of purchase, nor without a valid IMEI', () => {
    expect(writeLetter({ ...input, papers: ['box', 'serial', 'network'] }, 'ru')).toEqual({ ok: false, faults: ['no-proof'] });
    expect(writeLetter({ ...input, papers: [], imei: '1' }, 'ru')).toEqual({ ok: false, faults: ['imei-length', 'no-proof'] });
  });

  it('never advises a false country, and names no one but the owner', () => {
    for (const language of LETTER_LANGUAGES) {
      const letter = writeLetter({ ...input, papers: PAPER_IDS }, language);
      expect(JSON.stringify(letter)).not.toMatch(/indonesia|индонези|印度尼西亚|印尼/i);
    }
  });

  it('keeps odd text harmless: one line each, no control characters, a mail link that stays one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (text) => {
        const letter = writeLetter({ ...input, model: text, story: text }, 'en');
        if (!letter.ok) throw new Error('refused');
        expect(letter.body.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        const link = new URL(mailLink('a@example.test', letter));
        expect(link.protocol).toBe('mailto:');
        expect(link.searchParams.get('body')).toBe(letter.body.replaceAll('\n', '\r\n'));
        expect([...link.searchParams.keys()]).toEqual(['subject', 'body']);
      }),
    );
  });
});
