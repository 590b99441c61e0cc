/** Which labels head a page or a part of it, and which are only entries of a list. */
import type { LabelKind } from '../../site/atlas';
import { cachedQuery } from '../dom/query-cache';
import { hasSimilarSibling, isMostlySimilar, someSibling } from '../dom/siblings';
import { titleParts } from '../dom/title';
import { closest, composedParent, unclobbered } from '../dom/tree';
import { labelMeanings } from '../label-meanings';
import { type LabelIndex, type LabelMatch, matchesUnder } from '../read/label-index';

/** Marked up as a heading, standing alone as one, or neither. */
export type Heading = 'markup' | 'alone' | 'no';

/** What is known of a label before. */
export interface Standing {
  /** What is pressed, and by what it is known to be. */
  readonly control?: Element;
  readonly pressable: 'markup' | 'cursor' | 'no';
  readonly inText: boolean;
  readonly inSeries: boolean;
  /** Part of a sentence. */
  readonly sentence: boolean;
}

const HEADING_SELECTOR = 'h1,h2,h3,h4,h5,h6,[role="heading"],legend,caption';

/** The heading of a whole page. */
export const TOP_HEADING = 'h1,[role="heading"][aria-level="1"]';

/** How a label heads what stands below it. */
export function headingOf(match: LabelMatch, index: LabelIndex, { control, pressable, inText, inSeries, sentence }: Standing): Heading {
  const isPressedLine = (): boolean => control !== undefined && (isLine(match) || hasSimilarSibling(control));
  if (closest(match.innermost, HEADING_SELECTOR)) return sentence || isPressedLine() ? 'no' : 'markup';
  // `title` is also what many call the first line of a row
  if (hasHeadingClass(match)) return sentence || pressable === 'markup' || isPressedLine() || isEntry(match, index) ? 'no' : 'markup';
  if (control || inText || inSeries || match.via !== 'text' || isLine(match) || isEntry(match, index)) return 'no';
  return isTitle(match) ? 'markup' : 'alone';
}

/** One line of a list by markup: it heads nothing, however its words are marked up. */
function isLine(match: LabelMatch): boolean {
  const line = closest(match.element, 'li,tr,[role="listitem"],[role="row"]');
  return line !== undefined && hasSimilarSibling(line);
}

/** Words by which designs call a heading, and the names that libraries of styles have for its size. */
const HEADING_CLASS =
  /(?:^|[\s_-])(?:title|heading|headline|header)(?:[\s_\d-]|$)|(?:^|\s)(?:h[1-3]|(?:text|fs)-[2-6]xl|display-\d)(?:\s|$)/i;
const HEADING_TAG = /-(?:title|heading|headline)$/;

function hasHeadingClass(match: LabelMatch): boolean {
  for (let at: Element | null = match.innermost; at; at = composedParent(at)) {
    const self = unclobbered(at);
    if (HEADING_TAG.test(self.localName) || HEADING_CLASS.test(self.getAttribute('class') ?? '')) return true;
    if (at === match.element) break;
  }
  return false;
}

/** What the document is called, in these or other words, standing on the page by itself; the name of the site stands in every title. */
export const isTitle = ({ element, meanings }: LabelMatch): boolean =>
  meanings.some(({ kind }) => !OF_SITE.includes(kind) && titleKinds(element.ownerDocument).has(kind));
const OF_SITE: readonly LabelKind[] = ['cloud-brand', 'account-brand', 'account-menu'];

const titleKinds = cachedQuery(
  (root: Document): ReadonlySet<LabelKind> =>
    new Set(titleParts(root).flatMap((part) => (labelMeanings(part) ?? []).map(({ kind }) => kind))),
);

/** Names of places, as the menu of a site and the tiles of its first page list them. */
const PLACES: readonly LabelKind[] = ['settings', 'my-devices', 'find-device', 'cloud-feature', 'security', 'privacy', 'personal-info'];

/** One of several places named side by side: it leads to one, and heads none. */
function isEntry(match: LabelMatch, index: LabelIndex): boolean {
  const placeOf = ({ meanings }: LabelMatch): LabelKind | undefined => PLACES.find((kind) => meanings.some((one) => one.kind === kind));
  const place = placeOf(match);
  if (place === undefined) return false;
  const under = matchesUnder(index);
  let at: Element | null = match.element;
  for (let i = 0; at && i < 3; i++, at = composedParent(at)) {
    const self = at;
    if (
      someSibling(
        self,
        (sibling) =>
          isMostlySimilar(sibling, self) &&
          (under.get(sibling) ?? []).some((other) => placeOf(other) !== undefined && placeOf(other) !== place),
      )
    )
      return true;
  }
  return false;
}
