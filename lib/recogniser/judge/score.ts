/** How much speaks for a page and against it. Every reason is told, also those that are missing. Pure, without a document. */
import type { LabelKind } from '../../site/atlas/kinds';
import type { PageKind } from '../../site/kinds';
import { PAGES } from '../../site/pages';
import type { Clause } from '../../site/pages/definition';
import { PLACES } from '../../site/places';
import { holds } from './clauses';
import type { LabelFacts, PageFacts } from './facts';
import { MOST, THRESHOLD, WEIGHT } from './weights';

/** What a reason is about. `when` and `witness` weigh nothing: without them no sum is enough. */
export type ReasonKind =
  | 'route'
  | 'host'
  | 'when'
  | 'witness'
  | 'heading'
  | 'title'
  | 'action'
  | 'context'
  | 'structure'
  | 'prose'
  | 'secretField'
  | 'lesson';

/** One reason for or against a page. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly met: boolean;
  /** Points that count; 0 for what is missing. */
  readonly weight: number;
  /** The label asked for. */
  readonly label?: LabelKind;
  /** The condition asked for. */
  readonly clause?: Clause;
  /** The page's own words, where the reason is a label. */
  readonly text?: string;
  /** The wording is not known from the site. */
  readonly proxy?: boolean;
}

export interface PageScore {
  readonly page: PageKind;
  /** Points. */
  readonly score: number;
  /** It is this page, if no more specific one is. */
  readonly passes: boolean;
  readonly reasons: readonly Reason[];
}

/** Whether a page is worth weighing: it belongs to this site, and its own condition holds or its address is certain. */
export function mayBe(page: PageKind, facts: PageFacts, byRoute: boolean): boolean {
  return isOnSide(page, facts) && (byRoute || holds(PAGES[page].when, facts));
}

const isOnSide = (page: PageKind, { side }: PageFacts): boolean => PLACES[page].side === 'both' || PLACES[page].side === side;

type Graded = Readonly<Record<'web' | 'composed' | 'proxy', number>>;

/** Adds up what speaks for a page. */
export function scorePage(page: PageKind, facts: PageFacts, byRoute: boolean): PageScore {
  const definition = PAGES[page];
  const onSide = isOnSide(page, facts);
  const reasons: Reason[] = [];
  const add = (kind: ReasonKind, met: boolean, points: number, more?: Partial<Reason>): void => {
    reasons.push({ kind, met, weight: met ? points : 0, ...more });
  };

  if (byRoute || PLACES[page].routes.length > 0) add('route', byRoute, WEIGHT.route);
  add('host', onSide, WEIGHT.host);
  const when = holds(definition.when, facts);
  add('when', when, 0, { clause: definition.when });
  reasons.push(...labelReasons('heading', definition.headings, facts, ({ heading }) => heading !== 'no'));
  reasons.push(...titleReasons(definition.headings, facts));
  reasons.push(...labelReasons('action', definition.actions, facts));
  reasons.push(...labelReasons('context', definition.context, facts, ({ inSeries }) => !inSeries));
  for (const clause of definition.structure) add('structure', holds(clause, facts), WEIGHT.structure, { clause });

  let witnessed = true;
  if (!byRoute) {
    witnessed = reasons.some(({ kind, met, proxy }) => met && (kind === 'structure' || proxy === false));
    add('witness', witnessed, 0);
    const prose = facts.prose > 0 && definition.mayBeLong && holds(definition.mayBeLong, facts) ? 0 : facts.prose;
    if (prose > 0) add('prose', true, WEIGHT.prose * prose);
    if (facts.secretField) add('secretField', true, WEIGHT.secretField);
  }
  const score = reasons.reduce((sum, { weight }) => sum + weight, 0);
  return { page, score, passes: onSide && (byRoute || when) && witnessed && score >= THRESHOLD, reasons };
}

/** Each label once, the site's own wording before any other; so many count. */
function labelReasons(
  kind: 'heading' | 'action' | 'context',
  wanted: readonly LabelKind[],
  { labels }: PageFacts,
  fits: (label: LabelFacts) => boolean = () => true,
): Reason[] {
  let left: number = MOST[kind];
  return wanted.map((label) => {
    const fitting = left > 0 ? labels.filter((one) => one.kinds.includes(label) && fits(one)) : [];
    const found = fitting.find(({ web }) => web.includes(label)) ?? fitting[0];
    if (!found) return { kind, met: false, weight: 0, label };
    left--;
    const graded = { web: found.web.includes(label), composed: found.composed.includes(label) };
    return { kind, met: true, weight: points(WEIGHT[kind], graded), label, text: found.text, proxy: !graded.web };
  });
}

const points = (graded: Graded, { web, composed = false }: { web: boolean; composed?: boolean }): number =>
  graded[web ? 'web' : composed ? 'composed' : 'proxy'];

function titleReasons(headings: readonly LabelKind[], { titles }: PageFacts): Reason[] {
  const named = titles.filter(({ kind }) => headings.includes(kind));
  const title = named.find(({ web }) => web) ?? named[0];
  if (title)
    return [{ kind: 'title', met: true, weight: points(WEIGHT.title, title), label: title.kind, text: title.text, proxy: !title.web }];
  return headings.slice(0, 1).map((label) => ({ kind: 'title', met: false, weight: 0, label }));
}
