// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { WHEREABOUTS } from '../../lib/journeys/source-addresses';
import { SOURCES, type SourceId, sourceOf } from '../../lib/journeys/sources';
import { exists, readLedger, sourcesDocument } from '../../scripts/ledger';

const ledger = readLedger();

it('holds every entry and every contradiction once, in order', () => {
  const numbers = ledger.map(({ no }) => no);
  const entries = numbers.filter((no) => !no.startsWith('C'));
  const contradictions = numbers.slice(entries.length);
  expect(entries.length).toBeGreaterThan(200);
  expect(entries).toEqual(entries.map((_, i) => `${i + 1}`));
  expect(contradictions.length).toBeGreaterThan(20);
  expect(contradictions).toEqual(contradictions.map((_, i) => `C${i + 1}`));
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

it('says of each source where it can be opened, or why it cannot', () => {
  for (const id of Object.keys(SOURCES) as SourceId[]) {
    const where = WHEREABOUTS[id];
    if ('none' in where) expect(where.none.length, id).toBeGreaterThan(15);
    else for (const address of where) expect(new URL(address).protocol, id).toBe('https:');
  }
});

it('is what docs/sources.md tells a reader', () => {
  expect(readFileSync('docs/sources.md', 'utf8'), 'run: npm run ledger -- --write').toBe(sourcesDocument(ledger));
});
