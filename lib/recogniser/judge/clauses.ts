/** Whether a condition of a page definition holds. */
import type { LabelKind } from '../../site/atlas/kinds';
import type { Clause, FactName, Standing, Term } from '../../site/pages/definition';
import type { LabelFacts, PageFacts } from './facts';

const STANDS: Readonly<Record<Exclude<Standing, 'titled' | 'addressed'>, (label: LabelFacts, kind: LabelKind) => boolean>> = {
  web: (label, kind) => label.web.includes(kind) && !label.inSeries,
  heading: (label) => label.heading !== 'no',
  heads: (label) => label.heading === 'markup' && label.pressable === 'no' && !label.inDialog && !label.inLine,
  tops: (label) => label.heading === 'markup' && label.pressable === 'no' && !label.inDialog && label.isFirstHeading,
  pressable: (label) => label.pressable !== 'no' && !label.inSeries,
  leads: (label) => label.heading !== 'no' || label.pressable !== 'no',
  acting: (label) => label.acting,
  listed: (label) => label.listed,
  lined: (label) => label.heading !== 'markup' && label.inLine,
  asked: (label) => label.pressable !== 'no' && label.inDialog,
  apart: (label) => !label.inMenu,
  above: (label) => label.pressable !== 'no' && label.inLayer && !label.inDialog,
};

/** A term in its parts. */
export function parsed(term: Term): { readonly kind: LabelKind; readonly as?: Standing } {
  const [kind, as] = term.split(' ') as [LabelKind, Standing?];
  return as ? { kind, as } : { kind };
}

/** The first label that is what a term asks for; for `titled` and `addressed`, the part of the title or address. */
export function labelFor(term: Term, { labels, titles, addressed }: PageFacts): { readonly text: string } | undefined {
  const { kind, as } = parsed(term);
  if (as === 'titled') return titles.find((title) => title.kind === kind);
  if (as === 'addressed') return addressed?.kind === kind ? addressed : undefined;
  return labels.find((label) => label.kinds.includes(kind) && (as === undefined || STANDS[as](label, kind)));
}

/** How many there are of what a term asks for; a label counts once. */
export const countOf = (term: Term, page: PageFacts): number =>
  term in page.counts ? page.counts[term as FactName] : Number(labelFor(term, page) !== undefined);

/** Whether a condition holds. */
export function holds(clause: Clause, page: PageFacts): boolean {
  if (typeof clause === 'string') return countOf(clause, page) > 0;
  if ('all' in clause) return clause.all.every((part) => holds(part, page));
  if ('any' in clause) return clause.any.some((part) => holds(part, page));
  if ('not' in clause) return !holds(clause.not, page);
  let left = clause.atLeast;
  return clause.of.some((term) => {
    left -= countOf(term, page);
    return left <= 0;
  });
}
