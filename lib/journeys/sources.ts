/**
 * The register of sources. Every sentence shown to the owner cites one of these; their titles are `source.<id>` in locales/.
 *
 * Reliability: A Xiaomi's own words; B Xiaomi's app texts as translated by community ROM teams; C a dated thread of users or
 * maintainers, or a third party's test; D an undated or unsourced how-to article. `old`: real, maybe no longer current.
 */
export type Reliability = 'A' | 'B' | 'C' | 'D';

export interface Source {
  readonly kind: 'xiaomi-page' | 'xiaomi-app' | 'rom-team' | 'thread' | 'article';
  /** Year, or range of years, of the text. */
  readonly year: string;
  readonly reliability: Reliability;
  readonly old?: true;
}

export const SOURCES = {
  // Russian how-to articles; the lines cited are those of the collection that the guide was made from.
  A1: { kind: 'article', year: '2017-2022', reliability: 'D' },
  A2: { kind: 'article', year: '2017-2022', reliability: 'D' },
  A3: { kind: 'article', year: '2017-2022', reliability: 'D' },
  A4: { kind: 'article', year: '2017-2019', reliability: 'D' },
  A5: { kind: 'article', year: '2017-2022', reliability: 'D' },
  A6: { kind: 'article', year: '2017-2022', reliability: 'D' },
  A7: { kind: 'article', year: '2017-2022', reliability: 'D' },
  A8: { kind: 'article', year: '2017-2022', reliability: 'D' },
  /** Two saved copies of the security page with the whole delete dialog. */
  O1: { kind: 'xiaomi-page', year: '2018-2021', reliability: 'A', old: true },
  /** Announcement of 25 October 2022: gallery sync and paid plans end outside mainland China. */
  O2: { kind: 'xiaomi-page', year: '2022', reliability: 'A' },
  /** Privacy white paper: Cloud, Account, Find Device. */
  O3: { kind: 'xiaomi-page', year: '2021-2023', reliability: 'A' },
  /** Official Xiaomi Cloud user guide, Chinese. */
  O10: { kind: 'xiaomi-page', year: '2020-2021', reliability: 'A', old: true },
  /** Address of the delete page inside Xiaomi's File Manager. */
  O8: { kind: 'xiaomi-app', year: '2024', reliability: 'A' },
  /** Stock Xiaomi app texts, all languages, August-October 2024. */
  K24: { kind: 'xiaomi-app', year: '2024', reliability: 'A' },
  M13: { kind: 'rom-team', year: '2023', reliability: 'B' },
  M12: { kind: 'rom-team', year: '2022', reliability: 'B' },
  M7: { kind: 'rom-team', year: '2017', reliability: 'B', old: true },
  T1: { kind: 'thread', year: '2026', reliability: 'C' },
  T2: { kind: 'thread', year: '2026', reliability: 'C' },
  T3: { kind: 'thread', year: '2024-2026', reliability: 'C' },
  T8: { kind: 'thread', year: '2024-2025', reliability: 'C' },
  T9: { kind: 'thread', year: '2023', reliability: 'C' },
  T11: { kind: 'thread', year: '2017-2018', reliability: 'C', old: true },
  T12: { kind: 'thread', year: '2020', reliability: 'C', old: true },
  T13: { kind: 'thread', year: '2026', reliability: 'C' },
  T14: { kind: 'thread', year: '2024-2026', reliability: 'C' },
  T15: { kind: 'thread', year: '2025', reliability: 'C' },
  T16: { kind: 'thread', year: '2026', reliability: 'C' },
  /** Stock Xiaomi app texts of 2020 and 2021, in English. */
  S21: { kind: 'xiaomi-app', year: '2020-2021', reliability: 'A', old: true },
  /** Xiaomi's own page that answers whether a device is locked, and scripts written for it. */
  F2: { kind: 'xiaomi-page', year: '2018-2025', reliability: 'C' },
  /** The appeal form beside it, a copy. */
  F3: { kind: 'xiaomi-page', year: '2016-2018', reliability: 'A', old: true },
  /** How many codes go to an email address, and when they stop. */
  F13: { kind: 'thread', year: '2026', reliability: 'C' },
  /** Who sends the codes. */
  F14: { kind: 'thread', year: '2025', reliability: 'C' },
  R1: { kind: 'thread', year: '2025', reliability: 'C' },
  R2: { kind: 'thread', year: '2021-2024', reliability: 'C' },
  R3: { kind: 'thread', year: '2025', reliability: 'C' },
  R4: { kind: 'thread', year: '2025', reliability: 'C' },
  R5: { kind: 'thread', year: '2026', reliability: 'C' },
  R7: { kind: 'thread', year: '2022', reliability: 'C' },
  R8: { kind: 'thread', year: '2020', reliability: 'C' },
  R9: { kind: 'thread', year: '2020-2021', reliability: 'C' },
  R10: { kind: 'thread', year: '2025', reliability: 'C' },
  R12: { kind: 'thread', year: '2019', reliability: 'C', old: true },
  R13: { kind: 'thread', year: '2023', reliability: 'C' },
  /** How-to articles: a band is unbound with the app on any phone; a scooter by its model in Xiaomi Home. */
  R14: { kind: 'article', year: '2020-2025', reliability: 'D' },
  R18: { kind: 'thread', year: '2024', reliability: 'C' },
  /** An account deleted as a cure; the cause was the network. al-one/hass-xiaomi-miot, issue 719. */
  R16: { kind: 'thread', year: '2022', reliability: 'C' },
  /** Public rebuilds of the account's Privacy page, with the texts of its rows. */
  W1: { kind: 'thread', year: '2021-2024', reliability: 'C' },
  /** Xiaomi's privacy policies that name its address for requests. */
  P1: { kind: 'xiaomi-page', year: '2025', reliability: 'A' },
  /** Warnings of "please remove the phone from your account" after a theft, documented for iPhones. */
  N1: { kind: 'article', year: '2023-2025', reliability: 'C' },
  /** Checklists for selling an Android phone. */
  G1: { kind: 'article', year: '2015-2024', reliability: 'D' },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;

/** The source that a citation names, and where in it. */
export function sourceOf(citation: string): { id: SourceId; source: Source; at: string } {
  const [id = '', ...at] = citation.split(' ');
  const source = (SOURCES as Record<string, Source>)[id];
  if (!source) throw new Error(`unknown source ${citation}`);
  return { id: id as SourceId, source, at: at.join(' ') };
}

/** The best mark among citations: what the statement rests on at most. */
export function reliabilityOf(citations: readonly string[]): { mark: Reliability; old: boolean } {
  const best = citations
    .map((citation) => sourceOf(citation).source)
    .reduce<Source | undefined>((one, other) => (one && rank(one) <= rank(other) ? one : other), undefined);
  if (!best) throw new Error('a statement without a source');
  return { mark: best.reliability, old: best.old === true };
}

/** The best first; of equals, what is not old. */
const rank = ({ reliability, old }: Source): string => reliability + (old ? 1 : 0);
