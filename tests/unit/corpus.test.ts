import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pages as eighth } from '../corpus/eighth/pages';
import { pages as eleventh } from '../corpus/eleventh/pages';
import { fifth } from '../corpus/fifth/pages';
import { pages as fourteenth } from '../corpus/fourteenth/pages';
import { fourth } from '../corpus/fourth/pages';
import { heldOut } from '../corpus/held-out/pages';
import { near } from '../corpus/near/pages';
import { pages as ninth } from '../corpus/ninth/pages';
import type { CorpusPage } from '../corpus/page';
import { corpus } from '../corpus/pages';
import { wronglyHeld } from '../corpus/press';
import { report, score, unmarked, type Verdict, verdicts } from '../corpus/score';
import { pages as seventh } from '../corpus/seventh/pages';
import { pages as sixth } from '../corpus/sixth/pages';
import { pages as tenth } from '../corpus/tenth/pages';
import { pages as thirteenth } from '../corpus/thirteenth/pages';
import { pages as twelfth } from '../corpus/twelfth/pages';
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
  ['pages held out, of designs that nobody prepared for', 'held-out', heldOut, 0.98],
  ['pages of a next redesign', 'unseen', unseen, 0.95],
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
  const { recall, silence, controls, wrong } = score(all);

  it('has every kind of markup, many languages and many pages that must not be recognised', () => {
    const families = new Set(all.map(({ page }) => page.family));
    expect(all.length).toBeGreaterThanOrEqual(220);
    expect(families.size).toBeGreaterThanOrEqual(14);
    for (const family of families) expect(all.filter(({ page }) => page.family === family).length, family).toBeGreaterThanOrEqual(6);
    expect(new Set(all.map(({ page }) => page.language)).size).toBeGreaterThanOrEqual(25);
    expect(new Set(all.map(({ page }) => page.id)).size).toBe(all.length);
    expect(all.filter(({ page }) => page.kind === null).length).toBeGreaterThanOrEqual(60);
  });
  it('is recognised, and nothing else is', () => {
    expect(recall).toBeGreaterThanOrEqual(0.96);
    expect(controls).toBeGreaterThanOrEqual(0.94);
    expect(silence).toBe(1);
    expect(wrong).toBe(0);
  });
  it('every control that is expected is in its page', () => {
    expect(unmarked(fourth())).toEqual([]);
  });
});

describe('pages of a fifth set, of which structure alone has to tell most', () => {
  const { recall, silence, controls, wrong } = score(judged('fifth', fifth));

  it('is recognised, and nothing else is', () => {
    expect(recall).toBeGreaterThanOrEqual(0.94);
    expect(controls).toBeGreaterThanOrEqual(0.88);
    expect(silence).toBe(1);
    expect(wrong).toBe(0);
  });
});

describe('pages of a sixth set, of which names and tiles have to tell most', () => {
  const { recall, silence, controls, wrong } = score(judged('sixth', () => [...sixth]));

  it('is recognised, but for pages that are called otherwise by design, and nothing else is', () => {
    expect(recall).toBeGreaterThanOrEqual(0.83);
    expect(controls).toBeGreaterThanOrEqual(0.97);
    expect(silence).toBe(1);
    expect(wrong).toBe(0);
  });
  it('every control that is expected is in its page', () => {
    expect(unmarked(sixth)).toEqual([]);
  });
});

describe('pages of a seventh set, as one team might draw both sites anew', () => {
  const { recall, silence, controls, wrong } = score(judged('seventh', () => [...seventh]));

  it('is recognised, and nothing else is', () => {
    expect(recall).toBeGreaterThanOrEqual(0.97);
    expect(controls).toBeGreaterThanOrEqual(0.92);
    expect(silence).toBe(1);
    expect(wrong).toBe(0);
  });
  it('every control that is expected is in its page', () => {
    expect(unmarked(seventh)).toEqual([]);
  });
});

describe('pages of an eighth set, with the menu of the site on every page', () => {
  const { recall, silence, controls, wrong } = score(judged('eighth', () => [...eighth]));

  it('is recognised, and nothing else is', () => {
    expect(recall).toBeGreaterThanOrEqual(0.91);
    expect(controls).toBeGreaterThanOrEqual(0.96);
    expect(silence).toBe(1);
    expect(wrong).toBe(0);
  });
  it('every control that is expected is in its page', () => {
    expect(unmarked(eighth)).toEqual([]);
  });
});

describe.each([
  ['a ninth set, of a responsive redesign', 'ninth', ninth, { recall: 0.99, controls: 0.9, silence: 1, wrong: 0 }],
  ['a tenth set, of pages by many teams', 'tenth', tenth, { recall: 0.98, controls: 0.89, silence: 1, wrong: 0 }],
  ['an eleventh set, calm and with few headings', 'eleventh', eleventh, { recall: 0.99, controls: 0.89, silence: 1, wrong: 1 }],
  ['a twelfth set, which has taught next to nothing', 'twelfth', twelfth, { recall: 0.98, controls: 0.91, silence: 1, wrong: 0 }],
  ['a thirteenth set, of eighteen designs', 'thirteenth', thirteenth, { recall: 1, controls: 0.94, silence: 1, wrong: 0 }],
  ['a fourteenth set, as each country words its sites', 'fourteenth', fourteenth, { recall: 1, controls: 0.95, silence: 1, wrong: 0 }],
] as const)('pages of %s', (_, name, pages, expected) => {
  const { recall, silence, controls, wrong } = score(judged(name, () => [...pages]));

  it('is recognised, and nothing else is', () => {
    expect(recall).toBeGreaterThanOrEqual(expected.recall);
    expect(controls).toBeGreaterThanOrEqual(expected.controls);
    expect(silence).toBe(expected.silence);
    expect(wrong).toBeLessThanOrEqual(expected.wrong);
  });
  it('every control that is expected is in its page', () => {
    expect(unmarked(pages)).toEqual([]);
  });
});

describe('near misses: pages that sound like ours and are something else', () => {
  const pages = near();
  const all = judged('near', near);
  const held = pages.map((page) => ({ page, presses: wronglyHeld(page) })).filter(({ presses }) => presses.length > 0);
  const shown = all.filter(({ page, seen }) => page.kind === null && seen !== null).map(({ page, seen }) => `${page.id}: ${seen}`);
  const wrong = all.flatMap(({ page, wrong }) => wrong.map((what) => `${page.id}: ${what}`));
  const lines = held.map(({ page, presses }) => `${page.id}: ${presses.join(' | ')}`);
  const clean = pages.length - new Set([...shown, ...wrong, ...lines].map((line) => line.split(':')[0])).size;
  const summary = `${lines.length} pages where a press is wrongly held\n${lines.join('\n')}\n${clean} of ${pages.length} near misses clean`;
  appendFileSync('.output/near.txt', `\n${summary}\n`);

  it('are many, in many languages', () => {
    expect(pages.filter(({ kind }) => kind === null).length).toBeGreaterThanOrEqual(120);
    expect(new Set(pages.map(({ language }) => language)).size).toBeGreaterThanOrEqual(15);
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
  });
  it('show nothing', () => {
    expect(shown).toEqual([]);
    expect(wrong).toEqual([]);
  });
  it('let every press through, beside our own controls too', () => {
    expect(lines).toEqual([]);
    const deletion = pages.find(({ kind }) => kind === 'delete-account') as CorpusPage;
    expect(wronglyHeld({ ...deletion, controls: {} }).length, 'a held press is felt').toBeGreaterThan(0);
  });
  it('do not hide our own pages', () => {
    expect(score(all).recall).toBe(1);
    expect(score(all).controls).toBe(1);
    expect(unmarked(pages)).toEqual([]);
  });
});
