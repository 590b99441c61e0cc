/**
 * The register of what the sources say (lib/journeys/ledger.tsv), checked against what the guide has: an entry is covered by steps,
 * hints and the like that exist, or excused with a reason. `npm run ledger` prints it; a test fails on what is neither.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HINTS } from '../lib/guide/hints';
import { JOURNEYS } from '../lib/journeys/index';
import { QUESTIONS } from '../lib/journeys/questions';
import { WHEREABOUTS } from '../lib/journeys/source-addresses';
import { SOURCES, type Source, type SourceId, sourceOf } from '../lib/journeys/sources';
import { STEPS } from '../lib/journeys/steps';
import { WAITS } from '../lib/journeys/time';
import en from '../locales/en';

export interface LedgerEntry {
  /** `1`, `2` and so on, then `C1`, `C2` and so on for the contradictions. */
  readonly no: string;
  readonly kind: string;
  readonly citation: string;
  readonly gist: string;
  /** What covers it; empty where it is excused. */
  readonly covers: readonly string[];
  readonly excuse?: string;
}

const FILE = path.join(import.meta.dirname, '../lib/journeys/ledger.tsv');

/** What may cover an entry: by prefix, the names that exist; without a prefix, whole parts of the guide. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  step: Object.keys(STEPS),
  journey: Object.keys(JOURNEYS),
  hint: Object.keys(HINTS),
  wait: Object.keys(WAITS),
  question: QUESTIONS,
  card: ['create-account', 'alternatives'],
};
const PARTS = ['composer', 'handover', 'guard', 'refusals'];

/** Whether a cover names something that exists. */
export function exists(cover: string): boolean {
  const [prefix = '', name] = cover.split(':');
  return name === undefined ? PARTS.includes(prefix) : (NAMES[prefix]?.includes(name) ?? false);
}

/** Reads the register. Throws on a line that is none. */
export function readLedger(text = readFileSync(FILE, 'utf8')): LedgerEntry[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('no\t'));
  return lines.map((line) => {
    const [no, kind, citation, gist, cover, ...more] = line.split('\t');
    if (!no || !kind || !citation || !gist || !cover || more.length > 0) throw new Error(`no entry: ${line}`);
    if (cover.startsWith('excuse:')) return { no, kind, citation, gist, covers: [], excuse: cover.slice('excuse:'.length) };
    return { no, kind, citation, gist, covers: cover.split(' ') };
  });
}

/** The whole table, and its totals, as text. */
export function ledgerReport(entries: readonly LedgerEntry[]): string {
  const rows = entries.map(({ no, citation, gist, covers, excuse }) =>
    [no.padStart(4), citation.padEnd(18).slice(0, 40), excuse === undefined ? covers.join(' ') : `left out: ${excuse}`, `  ${gist}`].join(
      '  ',
    ),
  );
  const covered = entries.filter(({ excuse }) => excuse === undefined);
  const totals = (some: readonly LedgerEntry[]): string =>
    `${some.length} (${some.filter((entry) => !isContradiction(entry)).length} entries, ${some.filter(isContradiction).length} contradictions)`;
  const used = new Set(covered.flatMap(({ covers }) => covers));
  const fromElsewhere = Object.keys(STEPS).filter((step) => !used.has(`step:${step}`));
  return [
    ...rows,
    '',
    `covered: ${totals(covered)}; left out on purpose: ${totals(entries.filter(({ excuse }) => excuse !== undefined))}`,
    `steps that no entry names, because their facts come from other sources: ${fromElsewhere.join(', ')}`,
  ].join('\n');
}

const isContradiction = ({ no }: LedgerEntry): boolean => no.startsWith('C');

/** docs/sources.md: every source with title, kind, year, reliability, where to open it, and how much of the register rests on it. */
export function sourcesDocument(entries: readonly LedgerEntry[]): string {
  const cited = (id: SourceId): number =>
    entries.filter(({ citation }) => citation.split('; ').some((one) => sourceOf(one).id === id)).length;
  const rows = (Object.entries(SOURCES) as [SourceId, Source][]).map(([id, { kind, year, reliability, old }]) => {
    const where = WHEREABOUTS[id];
    const places = 'none' in where ? where.none : where.map((address) => `<${address}>`).join(', ');
    return `| ${id} | ${en[`source.${id}`]} | ${kind} | ${year} | ${reliability}${old ? ', old' : ''} | ${cited(id) || ''} | ${places} |`;
  });
  return `# Sources

Every sentence shown to the owner rests on one of these. Written by \`npm run ledger -- --write\` from
[sources.ts](../lib/journeys/sources.ts) and [source-addresses.ts](../lib/journeys/source-addresses.ts); not by hand.

Reliability: **A** Xiaomi's own words; **B** Xiaomi's app texts as translated by community ROM teams; **C** a dated thread of users or
maintainers, or a third party's test; **D** an undated or unsourced how-to article. "Old": real, maybe no longer current.

[ledger.tsv](../lib/journeys/ledger.tsv) holds what the articles say, statement by statement: ${entries.filter((entry) => !isContradiction(entry)).length} entries and
${entries.filter(isContradiction).length} contradictions between them, each covered by something that the guide has or left out for a stated reason.

| source | title | kind | year | reliability | statements | where |
|---|---|---|---|---|---|---|
${rows.join('\n')}
`;
}
