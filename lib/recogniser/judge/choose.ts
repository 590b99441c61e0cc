/** Which page this is: of those for which enough speaks, the most specific. */
import type { PageKind } from '../../site/kinds';
import { moreSpecific, SPECIFIC_FIRST } from '../../site/pages';
import type { PageFacts } from './facts';
import { mayBe, type PageScore, scorePage } from './score';

/** Pages in the order in which they are asked. One known by its address still gives way to more specific ones, by their own evidence. */
export const candidatePages = ({ route }: Pick<PageFacts, 'route'>): readonly PageKind[] =>
  route ? [...moreSpecific(route), route] : SPECIFIC_FIRST;

/** The page, with every reason for and against it; undefined when nothing is enough. Weighs no more pages than it has to. */
export function choosePage(facts: PageFacts): PageScore | undefined {
  for (const page of candidatePages(facts)) {
    const byRoute = page === facts.route;
    if (!mayBe(page, facts, byRoute)) continue;
    const score = scorePage(page, facts, byRoute);
    if (score.passes) return score;
  }
  return undefined;
}
