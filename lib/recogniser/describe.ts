/**
 * What a page looks like to the recogniser, as data that can leave the page: for a report that the owner reads and may pass on.
 * Addresses lose what may be an id; of what nobody knows only headings and things to press are told, every digit hidden.
 */
import { routeShape } from '../site/lessons';
import { mayBeRecognised, routeOf } from '../site/routes';
import { QueryCache, withQueryCache } from './dom/query-cache';
import { shownText } from './dom/text';
import { isVisible } from './dom/visibility';
import { pageFacts } from './facts/page-facts';
import type { LabelFacts, PageFacts } from './judge/facts';
import { OF_LABELS, type PageDescription, type PageEvidence } from './judge/page-evidence';
import { DocumentReader } from './read/document-reader';

/** So many headings and buttons at most, of so many characters. */
const MOST_TEXTS = 40;
const MAX_TEXT = 60;
const HEADINGS = 'h1,h2,h3,[role="heading"]';
const BUTTONS = 'button,a[href],[role="button"],[role="menuitem"],[role="tab"],[role="switch"],[type="submit"]';

/** Describes a document as it stands now; undefined where nothing is ever recognised. */
export function describePage(url: URL, root: Document): PageDescription | undefined {
  const verdict = routeOf(url);
  if (!mayBeRecognised(verdict)) return undefined;
  const reader = new DocumentReader(root);
  reader.readAll();
  const { index } = reader;
  return withQueryCache(new QueryCache(index.shadowRoots), () => ({
    side: verdict.side,
    route: routeShape(url),
    evidence: evidenceOf(pageFacts({ url, verdict, root, index, lessons: [] }).facts),
    headings: textsOf(root, HEADINGS),
    buttons: textsOf(root, BUTTONS),
  }));
}

function textsOf(root: Document, selector: string): string[] {
  const texts = new Set<string>();
  for (const element of root.querySelectorAll(selector)) {
    if (texts.size === MOST_TEXTS) break;
    if (!isVisible(element)) continue;
    const text = shownText(element, MAX_TEXT)
      .replace(/\S+@\S+/g, '…')
      .replace(/\p{Nd}/gu, '0');
    if (text.trim() !== '') texts.add(text.trim());
  }
  return [...texts];
}

/** Facts are worked out when they are asked for; these are, once and for all. */
function evidenceOf({ side, route, language, titles, counts, prose, secretField, labels }: PageFacts): PageEvidence {
  const ofLabel = (label: LabelFacts) => Object.fromEntries(OF_LABELS.map((name) => [name, label[name]])) as never;
  return { side, route, language, titles, counts: { ...counts }, prose, secretField, labels: labels.map(ofLabel) };
}
