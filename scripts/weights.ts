/**
 * What each clause of the judge is worth on the pages that have taught it, and whether weights fitted to them would do better on designs that
 * they have not seen. Loaded by scripts/weights.mjs; the arithmetic is in weigh.ts.
 */
import { QueryCache, withQueryCache } from '../lib/recogniser/dom/query-cache';
import { pageFacts } from '../lib/recogniser/facts/page-facts';
import { candidatePages } from '../lib/recogniser/judge/choose';
import { holds } from '../lib/recogniser/judge/clauses';
import type { PageFacts } from '../lib/recogniser/judge/facts';
import { mayBe, type Reason, scorePage } from '../lib/recogniser/judge/score';
import { WEIGHT } from '../lib/recogniser/judge/weights';
import { DocumentReader } from '../lib/recogniser/read/document-reader';
import type { PageKind } from '../lib/site/kinds';
import { PAGES } from '../lib/site/pages';
import type { Clause } from '../lib/site/pages/definition';
import { mayBeRecognised, routeOf } from '../lib/site/routes';
import { fifth } from '../tests/corpus/fifth/pages';
import { fourth } from '../tests/corpus/fourth/pages';
import { heldOut } from '../tests/corpus/held-out/pages';
import { near } from '../tests/corpus/near/pages';
import type { CorpusPage } from '../tests/corpus/page';
import { corpus } from '../tests/corpus/pages';
import { unseen } from '../tests/corpus/unseen/pages';
import { documentOf } from './saved-page';
import { type Asked, type Evidence, printed, type Weighed, type WeightName } from './weigh';

/** Every set that has taught, by its name. */
const SETS: Readonly<Record<string, () => readonly CorpusPage[]>> = { corpus, 'held-out': heldOut, unseen, fourth, fifth, near };

/** The tables, as text. */
export function weights(): string {
  const pages = Object.entries(SETS).flatMap(([set, load]) => load().map((page) => weighed(set, page)));
  return printed(pages, WEIGHT);
}

/** Everything that the judge asks of a page, with the answers. */
function weighed(set: string, page: CorpusPage): Weighed {
  const url = new URL(page.url);
  const verdict = routeOf(url);
  const base = { id: page.id, kind: page.kind, or: page.or, family: `${set}/${page.family}` };
  if (!mayBeRecognised(verdict)) return { ...base, asked: [] };
  const root = documentOf(page.html, page.url);
  const reader = new DocumentReader(root);
  reader.readAll();
  const { index } = reader;
  const asked = withQueryCache(new QueryCache(index.shadowRoots), () => {
    const { facts } = pageFacts({ url, verdict, root, index, lessons: [] });
    return candidatePages(facts)
      .filter((one) => mayBe(one, facts, one === facts.route))
      .map((one) => askedOf(one, facts));
  });
  root.defaultView?.close();
  return { ...base, asked };
}

function askedOf(page: PageKind, facts: PageFacts): Asked {
  const byRoute = page === facts.route;
  const { reasons } = scorePage(page, facts, byRoute);
  const { when } = PAGES[page];
  return {
    page,
    byRoute,
    ways: waysOf(when).flatMap(({ clause, name }) => (holds(clause, facts) ? [`${page}: when ${name}`] : [])),
    evidence: reasons.filter(({ met, kind }) => met && kind !== 'when' && kind !== 'witness').map((reason) => evidenceOf(page, reason)),
  };
}

/** The ways in which a condition may hold, each called by what is its own. */
function waysOf(clause: Clause): { readonly clause: Clause; readonly name: string }[] {
  if (typeof clause !== 'string' && 'any' in clause) return clause.any.flatMap(waysOf);
  const choice =
    typeof clause !== 'string' && 'all' in clause ? clause.all.findLast((part) => typeof part !== 'string' && 'any' in part) : undefined;
  if (!choice || typeof clause === 'string' || !('all' in clause)) return [{ clause, name: said(clause) }];
  const others = clause.all.filter((part) => part !== choice);
  return waysOf(choice).map((way) => ({ clause: { all: [...others, way.clause] }, name: `… + ${way.name}` }));
}

function evidenceOf(page: PageKind, { kind, weight, clause, label, proxy }: Reason): Evidence {
  const isWitness = kind === 'structure' || proxy === false;
  if (kind === 'prose') return { name: 'prose', times: weight / WEIGHT.prose, isWitness: false };
  if (clause !== undefined) return { name: 'structure', times: 1, isWitness, clause: `${page}: structure ${said(clause)}` };
  const graded = WEIGHT[kind as 'title' | 'heading' | 'context' | 'action'];
  if (typeof graded === 'number') return { name: kind as WeightName, times: 1, isWitness };
  const grade = proxy === false ? 'web' : weight === graded.composed ? 'composed' : 'proxy';
  return { name: `${kind as 'title'}.${grade}`, times: 1, isWitness, clause: `${page}: ${kind} ${label}` };
}

/** A condition in short. */
function said(clause: Clause): string {
  if (typeof clause === 'string') return clause;
  if ('not' in clause) return `not ${said(clause.not)}`;
  if ('atLeast' in clause) return `${clause.atLeast} of ${clause.of.join(', ')}`;
  if ('all' in clause) return clause.all.map((part) => (typeof part === 'string' ? part : `(${said(part)})`)).join(' + ');
  return clause.any.map(said).join(' | ');
}
