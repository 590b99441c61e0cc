/** A page as a text that can be read by its owner and by whoever mends the extension. */
import { explain, type Line, type PageReport } from './explain';
import type { PageFacts } from './facts';
import type { PageDescription } from './page-evidence';

const SITES = { cloud: 'i.mi.com', account: 'account.xiaomi.com' } as const;
/** So many pages that it was not taken for are told. */
const MOST_OTHERS = 3;

/** @param version of the extension */
export function pageReport({ side, route, evidence, headings, buttons }: PageDescription, version: string): string {
  // pages are told apart by the evidence alone; the other facts are about their controls
  const [first, ...others] = explain(evidence as PageFacts);
  const likely = others.filter(({ score, lines }) => score > 0 && lines.some(({ met, text }) => met && text !== undefined));
  const known = [...new Set(evidence.labels.map(({ text, kinds }) => `${quoted(text)} ${kinds.join(', ')}`))];
  return [
    `Unbind Guide ${version}, a page of ${SITES[side]}`,
    `Address: ${route}`,
    `Taken for: ${first?.chosen ? first.page : 'nothing'}`,
    `Language of its labels: ${evidence.language ?? 'not known'}`,
    ...list('Labels that are known', known),
    ...list('Headings', headings.map(quoted)),
    ...list('Buttons and links', buttons.map(quoted)),
    ...[...(first ? [first] : []), ...likely.slice(0, MOST_OTHERS)].flatMap((report) => ['', ...reasons(report)]),
  ].join('\n');
}

const quoted = (text: string): string => `“${text}”`;

const list = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];

function reasons({ page, score, missing, lines }: PageReport): string[] {
  return [`${page}: ${score} points${missing === undefined ? '' : `; missing: ${missing}`}`, ...lines.map(line)];
}

function line({ met, depth, asked, text, points }: Line): string {
  const worth = met && points !== undefined ? ` (${points})` : '';
  return `  ${'  '.repeat(depth)}${met ? 'yes' : 'no '} ${asked}${text === undefined ? '' : ` ${quoted(text)}`}${worth}`;
}
