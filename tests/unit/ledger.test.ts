// @vitest-environment node
import { expect, it } from 'vitest';
import { sourceOf } from '../../lib/journeys/sources';
import { CONTRADICTIONS, ENTRIES, exists, readLedger } from '../../scripts/ledger';

const ledger = readLedger();

it('holds every entry and every contradiction once, in order', () => {
  const numbers = [
    ...Array.from({ length: ENTRIES }, (_, i) => `${i + 1}`),
    ...Array.from({ length: CONTRADICTIONS }, (_, i) => `C${i + 1}`),
  ];
  expect(ledger.map(({ no }) => no)).toEqual(numbers);
});

it('covers each by something that exists, or says why not', () => {
  for (const { no, covers, excuse } of ledger) {
    if (excuse !== undefined) expect(excuse.length, no).toBeGreaterThan(15);
    else expect(covers.length, no).toBeGreaterThan(0);
    for (const cover of covers) expect(exists(cover), `${no}: ${cover}`).toBe(true);
  }
  expect(exists('step:no-such-step')).toBe(false);
  expect(exists('no-such-part')).toBe(false);
});

it('cites sources that are in the register', () => {
  for (const { no, citation } of ledger) for (const one of citation.split('; ')) expect(() => sourceOf(one), `${no}: ${one}`).not.toThrow();
});

it('refuses a line that is none', () => {
  expect(() => readLedger('1\tfact\tA1 L1\tgist')).toThrow(/no entry/);
});
