import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heldOut } from '../corpus/held-out/pages';
import { corpus } from '../corpus/pages';
import { report, score, verdicts } from '../corpus/score';
import { unseen } from '../corpus/unseen/pages';

describe.each([
  ['the corpus', 'corpus', corpus, 0.98],
  ['pages held out, of designs that nobody prepared for', 'held-out', heldOut, 0.95],
  ['pages of a next redesign', 'unseen', unseen, 0.85],
] as const)('%s', (_, name, pages, share) => {
  const all = verdicts(pages());
  mkdirSync('.output', { recursive: true });
  writeFileSync(`.output/${name}.txt`, `${report(all)}\n`);
  const { recall, silence, controls, wrong } = score(all);

  it('is large and has many pages that must not be recognised', () => {
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(all.filter(({ page }) => page.kind === null).length).toBeGreaterThanOrEqual(50);
  });
  it('no page of another kind is ever recognised', () => {
    expect(all.filter(({ page, seen }) => page.kind === null && seen !== null).map(({ page, seen }) => `${page.id}: ${seen}`)).toEqual([]);
    expect(silence).toBe(1);
  });
  it('no harmless element is ever taken for a guarded control', () => {
    expect(all.flatMap((verdict) => verdict.wrong.map((what) => `${verdict.page.id}: ${what}`))).toEqual([]);
    expect(wrong).toBe(0);
  });
  it(`${share * 100} of 100 pages are recognised, and as many controls on them`, () => {
    expect(recall).toBeGreaterThanOrEqual(share);
    expect(controls).toBeGreaterThanOrEqual(share);
  });
});
