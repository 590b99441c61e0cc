/** Why a page is, or is not, what it could be: every page against every clause. For people; the extension itself does not need it. */
import type { PageKind } from '../../site/kinds';
import { PAGES } from '../../site/pages';
import type { Clause } from '../../site/pages/definition';
import { candidatePages, choosePage } from './choose';
import { countOf, holds, labelFor } from './clauses';
import type { ElementId, PageFacts } from './facts';
import { type PageScore, type Reason, scorePage } from './score';
import { THRESHOLD, WEIGHT } from './weights';

/** One line of the table: what was asked, and what answered. */
export interface Line {
  readonly met: boolean;
  /** Points that count; undefined for what weighs nothing by itself. */
  readonly points?: number;
  /** Parts of a condition stand below it. */
  readonly depth: number;
  readonly asked: string;
  /** The label and element that decided. */
  readonly text?: string;
  readonly element?: ElementId;
  /** What would be needed, where it is missing. */
  readonly needed?: string;
}

export interface PageReport {
  readonly page: PageKind;
  readonly score: number;
  readonly passes: boolean;
  /** It is the one that was taken. */
  readonly chosen: boolean;
  /** A more general page is what the address says, so that this one was asked first; or it was not asked at all. */
  readonly wasAsked: boolean;
  readonly lines: readonly Line[];
  /** What is still missing, in one sentence; undefined where it passes. */
  readonly missing?: string;
}

/** Every page, the likeliest first. */
export function explain(facts: PageFacts): PageReport[] {
  const chosen = choosePage(facts)?.page;
  const asked = candidatePages(facts);
  return (Object.keys(PAGES) as PageKind[])
    .map((page) => {
      const score = scorePage(page, facts, page === facts.route);
      const missing = score.passes ? undefined : whatIsMissing(score);
      return {
        page,
        score: score.score,
        passes: score.passes,
        chosen: page === chosen,
        wasAsked: asked.includes(page),
        lines: score.reasons.flatMap((reason) => linesOf(reason, facts)),
        ...(missing !== undefined && { missing }),
      };
    })
    .sort((a, b) => Number(b.chosen) - Number(a.chosen) || Number(b.passes) - Number(a.passes) || b.score - a.score);
}

function whatIsMissing({ score, reasons }: PageScore): string {
  const parts: string[] = [];
  const missing = (kind: Reason['kind']): boolean => reasons.some((reason) => reason.kind === kind && !reason.met);
  if (missing('host')) return 'it belongs to the other site';
  if (missing('when')) parts.push('its condition');
  if (missing('witness')) parts.push('structure, or a label that is known from the site');
  if (score < THRESHOLD) parts.push(`${THRESHOLD - score} points`);
  return parts.join(', and ');
}

/** Points that a missing reason would bring at best. */
function worthOf(kind: Reason['kind']): number {
  const weight = kind in WEIGHT ? WEIGHT[kind as keyof typeof WEIGHT] : 0;
  return typeof weight === 'number' ? weight : weight.web;
}

function linesOf({ kind, met, weight, label, clause, text }: Reason, facts: PageFacts): Line[] {
  const worth = worthOf(kind);
  const base = { met, depth: 0, ...(worth !== 0 && { points: weight }) };
  const needed = met || worth <= 0 ? {} : { needed: `+${worth}` };
  if (clause !== undefined) {
    const parts = clauseLines(clause, facts, 1);
    return [{ ...base, asked: kind, ...needed }, ...parts];
  }
  const element = facts.labels.find((one) => one.text === text && label !== undefined && one.kinds.includes(label))?.element;
  return [
    {
      ...base,
      asked: label === undefined ? kind : `${kind} ${label}`,
      ...(text !== undefined && { text }),
      ...(element !== undefined && { element }),
      ...needed,
    },
  ];
}

/** A condition, part by part. */
function clauseLines(clause: Clause, facts: PageFacts, depth: number): Line[] {
  const met = holds(clause, facts);
  if (typeof clause === 'string') {
    const found = labelFor(clause, facts);
    const element = found && 'element' in found ? (found.element as ElementId) : undefined;
    const count = countOf(clause, facts);
    return [
      {
        met,
        depth,
        asked: clause,
        ...(found && { text: found.text }),
        ...(!found && count > 1 && { text: `${count}` }),
        ...(element !== undefined && { element }),
      },
    ];
  }
  const below = (parts: readonly Clause[]): Line[] => parts.flatMap((part) => clauseLines(part, facts, depth + 1));
  if ('all' in clause) return [{ met, depth, asked: 'all of' }, ...below(clause.all)];
  if ('any' in clause) return [{ met, depth, asked: 'one of' }, ...below(clause.any)];
  if ('not' in clause) return [{ met, depth, asked: 'not' }, ...below([clause.not])];
  return [{ met, depth, asked: `at least ${clause.atLeast} of` }, ...below(clause.of)];
}
