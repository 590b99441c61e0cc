/** The arithmetic of `npm run weights`: pages with the answers to all that was asked, judged with other weights and without single clauses. */
import { THRESHOLD, type WEIGHT } from '../lib/recogniser/judge/weights';
import type { PageKind } from '../lib/site/kinds';

type Grade = 'web' | 'composed' | 'proxy';
export type WeightName =
  | 'route'
  | 'host'
  | 'structure'
  | 'prose'
  | 'secretField'
  | `${'title' | 'heading' | 'context' | 'action'}.${Grade}`;
type Weights = Readonly<Record<WeightName, number>>;

/** Something that counts for or against a page. */
export interface Evidence {
  readonly name: WeightName;
  readonly times: number;
  /** With it a page that no address names may be recognised. */
  readonly isWitness: boolean;
  /** The line of the page's definition that asked for it. */
  readonly clause?: string;
}

/** A page kind that was asked for, in the order of asking. */
export interface Asked {
  readonly page: PageKind;
  readonly byRoute: boolean;
  /** The ways in which its condition holds; none needed where the address is certain. */
  readonly ways: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** A page of a corpus. */
export interface Weighed {
  readonly id: string;
  readonly kind: PageKind | null;
  readonly or: PageKind | undefined;
  /** Set and layout. */
  readonly family: string;
  readonly asked: readonly Asked[];
}

interface Result {
  readonly right: number;
  readonly known: number;
  readonly silent: number;
  readonly unknown: number;
}

/** What a page is taken for. @param without a clause that is left out */
function verdictOf({ asked }: Weighed, weights: Weights, without?: string): PageKind | null {
  for (const { page, byRoute, ways, evidence } of asked) {
    if (!byRoute && !ways.some((way) => way !== without)) continue;
    let points = 0;
    let witnessed = byRoute;
    for (const { name, times, isWitness, clause } of evidence) {
      if (clause !== undefined && clause === without) continue;
      points += weights[name] * times;
      witnessed ||= isWitness;
    }
    if (witnessed && points >= THRESHOLD) return page;
  }
  return null;
}

function resultOf(pages: readonly Weighed[], weights: Weights, without?: string): Result {
  let [right, known, silent, unknown] = [0, 0, 0, 0];
  for (const page of pages) {
    const seen = verdictOf(page, weights, without);
    if (page.kind === null) {
      unknown++;
      if (seen === null || seen === page.or) silent++;
    } else {
      known++;
      if (seen === page.kind || (seen !== null && seen === page.or)) right++;
    }
  }
  return { right, known, silent, unknown };
}

/** Fit: silence before all, then recall. */
const worth = ({ right, silent, unknown }: Result): number => right - 1_000 * (unknown - silent);

const FACTORS = [0.6, 0.8, 0.9, 1.1, 1.25, 1.5];
const ROUNDS = 3;

/** Weights by which these pages are known best: one is changed at a time, as long as it helps. */
function fitted(pages: readonly Weighed[], start: Weights): Weights {
  let best = start;
  let most = worth(resultOf(pages, best));
  for (let round = 0, better = true; better && round < ROUNDS; round++) {
    better = false;
    for (const name of Object.keys(start) as WeightName[]) {
      for (const factor of FACTORS) {
        const next = { ...best, [name]: Math.round(best[name] * factor) };
        const now = worth(resultOf(pages, next));
        if (now <= most) continue;
        [best, most, better] = [next, now, true];
      }
    }
  }
  return best;
}

function flat(weight: typeof WEIGHT): Weights {
  const graded = (['title', 'heading', 'context', 'action'] as const).flatMap((kind) =>
    (['web', 'composed', 'proxy'] as const).map((grade) => [`${kind}.${grade}`, weight[kind][grade]] as const),
  );
  const { route, host, structure, prose, secretField } = weight;
  return { route, host, structure, prose, secretField, ...Object.fromEntries(graded) } as Weights;
}

const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
const change = (now: number, before: number): string => (now === before ? '·' : now > before ? `+${now - before}` : `${now - before}`);
const row = (title: string, ...cells: readonly string[]): string => `${title.padEnd(22)}${cells.map((cell) => cell.padStart(10)).join('')}`;

/** All three tables. */
export function printed(pages: readonly Weighed[], weight: typeof WEIGHT): string {
  const own = flat(weight);
  const base = resultOf(pages, own);
  return [
    `${pages.length} pages: ${share(base.right, base.known)} of ${base.known} recognised, ${share(base.silent, base.unknown)} of ${base.unknown} others left alone`,
    '',
    ...weightTable(pages, own, base),
    '',
    ...clauseTable(pages, own, base),
    '',
    ...foldTable(pages, own),
  ].join('\n');
}

function weightTable(pages: readonly Weighed[], own: Weights, base: Result): string[] {
  const factors = [0, 0.8, 1.2];
  const lines = (Object.keys(own) as WeightName[]).map((name) => {
    const cells = factors.flatMap((factor) => {
      const now = resultOf(pages, { ...own, [name]: own[name] * factor });
      return [change(now.right, base.right), change(now.silent, base.silent)];
    });
    return row(name, String(own[name]), ...cells);
  });
  return [row('weight', 'points', 'none', 'silence', '-20 %', 'silence', '+20 %', 'silence'), ...lines];
}

/** Clauses without which something changes, the dearest first. */
function clauseTable(pages: readonly Weighed[], own: Weights, base: Result): string[] {
  const clauses = new Set(
    pages.flatMap(({ asked }) => asked.flatMap(({ ways, evidence }) => [...ways, ...evidence.flatMap(({ clause }) => clause ?? [])])),
  );
  const lost = [...clauses]
    .map((clause) => ({ clause, now: resultOf(pages, own, clause) }))
    .sort((a, b) => a.now.right - b.now.right || a.now.silent - b.now.silent);
  const telling = lost.filter(({ now }) => now.right !== base.right || now.silent !== base.silent);
  return [
    `${'recall'.padStart(7)}${'silence'.padStart(9)}  without`,
    ...telling.map(
      ({ clause, now }) => `${change(now.right, base.right).padStart(7)}${change(now.silent, base.silent).padStart(9)}  ${clause}`,
    ),
    `${lost.length - telling.length} more clauses change nothing by themselves`,
  ];
}

/** For each family weights that are fitted to all others, and what they say of it. */
function foldTable(pages: readonly Weighed[], own: Weights): string[] {
  const families = [...new Set(pages.map(({ family }) => family))].sort();
  const total = { own: [0, 0], fitted: [0, 0] };
  let [known, unknown] = [0, 0];
  const lines: string[] = [];
  for (const family of families) {
    const inside = pages.filter((page) => page.family === family);
    const before = resultOf(inside, own);
    const others = fitted(
      pages.filter((page) => page.family !== family),
      own,
    );
    const after = resultOf(inside, others);
    known += before.known;
    unknown += before.unknown;
    for (const [sum, { right, silent }] of [
      [total.own, before],
      [total.fitted, after],
    ] as const) {
      sum[0] = (sum[0] ?? 0) + right;
      sum[1] = (sum[1] ?? 0) + silent;
    }
    if (after.right !== before.right || after.silent !== before.silent)
      lines.push(row(family, change(after.right, before.right), change(after.silent, before.silent)));
  }
  const all = fitted(pages, own);
  const moved = (Object.keys(own) as WeightName[])
    .filter((name) => all[name] !== own[name])
    .map((name) => `${name} ${own[name]} → ${all[name]}`);
  const of = (sum: readonly number[]): string => `${share(sum[0] ?? 0, known)} recognised, ${share(sum[1] ?? 0, unknown)} left alone`;
  return [
    `${families.length} families, each judged with weights that were fitted to the others`,
    `  by hand: ${of(total.own)}`,
    `  fitted:  ${of(total.fitted)}`,
    `  fitted to all: ${moved.length > 0 ? moved.join(', ') : 'the same weights'}`,
    ...(lines.length > 0 ? [row('  changed', 'recall', 'silence'), ...lines.map((line) => `  ${line}`)] : []),
  ];
}
