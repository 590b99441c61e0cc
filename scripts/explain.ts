/** What `npm run explain` prints: a saved page as recognition sees it. Loaded by scripts/explain.mjs. */
import { describePage } from '../lib/recogniser/describe';
import { QueryCache, withQueryCache } from '../lib/recogniser/dom/query-cache';
import { pageFacts } from '../lib/recogniser/facts/page-facts';
import { judge } from '../lib/recogniser/judge';
import { explain, type Line, type PageReport } from '../lib/recogniser/judge/explain';
import { labelMeanings } from '../lib/recogniser/label-meanings';
import { DocumentReader } from '../lib/recogniser/read/document-reader';
import { hasLetter } from '../lib/site/atlas/normalise';
import { looksLikeDevice } from '../lib/site/device-vocabulary';
import { mayBeRecognised, routeOf } from '../lib/site/routes';
import { documentOf } from './saved-page';

/** The table of a page, as text. Throws where the address is none of the two sites' or must not be read. */
export function explained(html: string, address: string, { all = false } = {}): string {
  const url = new URL(address);
  const verdict = routeOf(url);
  if (!mayBeRecognised(verdict)) return `${address}: ${verdict.use}. Such a page is not recognised, whatever it says.`;
  const root = documentOf(html, address);
  const reader = new DocumentReader(root);
  reader.readAll();
  const { index } = reader;
  return withQueryCache(new QueryCache(index.shadowRoots), () => {
    const { facts, ids } = pageFacts({ url, verdict, root, index, lessons: [] });
    const seen = judge(facts);
    const head = seen ? `${seen.page}, ${Math.round(seen.confidence * 100)} %` : 'not recognised';
    const bound = (seen?.bindings ?? []).map(
      ({ control, label, element }) => `  ${control}  ${quoted(label)}  ${place(ids.elementOf(element))}`,
    );
    const reports = explain(facts).filter(({ page, score, passes }) => all || passes || page === facts.route || score > ONLY_THE_SITE);
    return [
      `${address}: ${head}${facts.route ? `; the address says ${facts.route}` : ''}`,
      ...(bound.length > 0 ? ['', 'controls', ...bound] : []),
      ...reports.flatMap((report) => ['', ...tableOf(report, (id) => place(ids.elementOf(id)))]),
      '',
      `${facts.labels.length} labels: ${[...new Set(facts.labels.map(({ text, kinds }) => `${quoted(text)} ${kinds.join('/')}`))].join(', ')}`,
      ...unreadOf(url, root, facts.labels),
    ].join('\n');
  });
}

/** Headings, buttons and links of which nothing is known: words that may be missing. */
function unreadOf(url: URL, root: Document, labels: readonly { readonly text: string }[]): string[] {
  const known = new Set(labels.map(({ text }) => text.toLowerCase()));
  const page = describePage(url, root);
  const unread = (texts: readonly string[]): string[] =>
    texts.filter(
      (text) => hasLetter(text) && labelMeanings(text) === undefined && !known.has(text.toLowerCase()) && !looksLikeDevice(text),
    );
  const line = (what: string, texts: readonly string[]): string[] =>
    texts.length === 0 ? [] : [`unread ${what}: ${texts.map(quoted).join(', ')}`];
  return page ? [...line('headings', unread(page.headings)), ...line('buttons and links', unread(page.buttons))] : [];
}

/** Points of a page of which nothing is known but the site. */
const ONLY_THE_SITE = 10;

const quoted = (text: string): string => `“${text}”`;

function tableOf({ page, score, passes, chosen, wasAsked, lines, missing }: PageReport, placeOf: (id: number) => string): string[] {
  const said = chosen
    ? 'this page'
    : passes
      ? wasAsked
        ? 'enough, but a more specific page was taken'
        : 'enough, but the address says another'
      : `not: ${missing} missing`;
  return [`${page}  ${score} points, ${said}`, ...lines.map((line) => rowOf(line, placeOf))];
}

function rowOf({ met, points, depth, asked, text, element, needed }: Line, placeOf: (id: number) => string): string {
  const mark = met ? '✓' : '·';
  const sum = points === undefined ? '' : met ? `${points}` : '';
  const what = `${'  '.repeat(depth)}${asked}`;
  return `  ${mark} ${sum.padStart(4)}  ${what.padEnd(44)}${needed ?? ''}${text === undefined ? '' : quoted(text)}${element === undefined ? '' : `  ${placeOf(element)}`}`.trimEnd();
}

/** An element in short: its tag, id and classes. */
function place(element: Element): string {
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean).slice(0, 2);
  return `<${element.localName}${element.id ? `#${element.id}` : ''}${classes.map((name) => `.${name}`).join('')}>`;
}
