/** What of a page can leave it, for a report. */
import type { Side } from '../../site/routes';
import type { LabelFacts, PageFacts } from './facts';

/** What pages are told apart by: of a label how it stands, of devices nothing. */
export type PageEvidence = Pick<PageFacts, 'side' | 'route' | 'language' | 'titles' | 'counts' | 'prose' | 'secretField'> & {
  readonly labels: readonly Pick<LabelFacts, (typeof OF_LABELS)[number]>[];
};
/** What is told of a label. */
export const OF_LABELS = [
  'text',
  'kinds',
  'web',
  'composed',
  'via',
  'heading',
  'pressable',
  'inSeries',
  'inDialog',
  'acting',
  'listed',
] as const;

/** A page for a report. */
export interface PageDescription {
  readonly side: Side;
  /** Path and hash route, see `routeShape`. */
  readonly route: string;
  readonly evidence: PageEvidence;
  readonly headings: readonly string[];
  readonly buttons: readonly string[];
}
