import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fourth } from '../corpus/fourth/pages';
import { heldOut } from '../corpus/held-out/pages';
import type { CorpusPage } from '../corpus/page';
import { corpus } from '../corpus/pages';
import { report, score, unmarked, type Verdict, verdicts } from '../corpus/score';
import { unseen } from '../corpus/unseen/pages';

/** What is said of a set, also for `npm run corpus`. */
function judged(name: string, pages: () => CorpusPage[]): Verdict[] {
  const all = verdicts(pages());
  mkdirSync('.output', { recursive: true });
  writeFileSync(`.output/${name}.txt`, `${report(all)}\n`);
  return all;
}

describe.each([
  ['the corpus', 'corpus', corpus, 0.98],
  ['pages held out, of designs that nobody prepared for', 'held-out', heldOut, 0.95],
  ['pages of a next redesign', 'unseen', unseen, 0.85],
] as const)('%s', (_, name, pages, share) => {
  const all = judged(name, pages);
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

describe('pages of a fourth set, by kinds of markup', () => {
  const all = judged('fourth', fourth);
  const { recall, silence } = score(all);

  it('has every kind of markup, many languages and many pages that must not be recognised', () => {
    const families = new Set(all.map(({ page }) => page.family));
    expect(all.length).toBeGreaterThanOrEqual(220);
    expect(families.size).toBeGreaterThanOrEqual(14);
    for (const family of families) expect(all.filter(({ page }) => page.family === family).length, family).toBeGreaterThanOrEqual(6);
    expect(new Set(all.map(({ page }) => page.language)).size).toBeGreaterThanOrEqual(25);
    expect(new Set(all.map(({ page }) => page.id)).size).toBe(all.length);
    expect(all.filter(({ page }) => page.kind === null).length).toBeGreaterThanOrEqual(60);
  });
  it('is recognised no worse than before anything was tuned', () => {
    expect(recall).toBeGreaterThanOrEqual(0.25);
    expect(silence).toBeGreaterThanOrEqual(0.95);
  });
  it('every control that is expected is in its page', () => {
    expect(unmarked(fourth())).toEqual([]);
  });
});
