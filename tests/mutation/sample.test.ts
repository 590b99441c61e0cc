/**
 * Every ninth page of the corpus and every fourth that was held out: exactly what is recognised there, kept in sample.json.
 * The corpus' own test allows a page or two to be missed, so it cannot notice a small change; this one can, and in two seconds.
 * After an intended change write it anew and read the difference: `SAMPLE=write npx vitest run -c tests/mutation/vitest.config.ts sample`.
 */
import { writeFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { recognise } from '../../lib/site/recognise';
import { heldOut } from '../corpus/held-out/pages';
import { type CorpusPage, corpus } from '../corpus/pages';
import { score, verdicts } from '../corpus/score';
import sample from './sample.json';

/** What is recognised on a page. A control is told by its mark in the page, or by its words where it has none. */
interface Seen {
  readonly page: string | null;
  readonly language?: string;
  readonly confidence?: number;
  readonly controls?: Readonly<Record<string, readonly string[]>>;
}

const PAGES: readonly CorpusPage[] = [
  ...corpus().filter((_, index) => index % 9 === 0),
  ...heldOut().filter((_, index) => index % 4 === 0),
];
const WRITE = process.env['SAMPLE'] === 'write';
const written: Record<string, Seen> = {};
const kept = sample as Readonly<Record<string, Seen>>;

function seen(page: CorpusPage): Seen {
  const found = recognise(new URL(page.url), document);
  if (!found) return { page: null };
  const told = (element: Element): string => {
    const { label = '', device, refusal } = found.details.get(element) ?? {};
    const mark = element.closest('[data-corpus]')?.getAttribute('data-corpus') ?? '';
    return [`<${element.localName}>`, mark, label, device && `(${device})`, refusal].filter(Boolean).join(' ');
  };
  return {
    page: found.page,
    ...(found.language !== undefined && { language: found.language }),
    confidence: Math.round(found.confidence * 100),
    controls: Object.fromEntries([...found.controls].map(([control, elements]) => [control, elements.map(told)])),
  };
}

it.each(PAGES.map((page) => ({ id: page.id, page })))('$id', ({ id, page }) => {
  if (WRITE) expect(score(verdicts([page])).wrong).toBe(0); // what is kept takes no harmless element for a guarded one
  document.open();
  document.write(page.html);
  document.close();
  const now = seen(page);
  written[id] = now;
  if (!WRITE) expect(now).toEqual(kept[id]);
});

afterAll(() => {
  if (WRITE) writeFileSync('tests/mutation/sample.json', `${JSON.stringify(written, null, 2)}\n`);
});
