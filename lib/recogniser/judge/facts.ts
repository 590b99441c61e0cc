/**
 * What the judge is told of a page: plain data without elements, which are named by numbers. Whoever makes it may work out each fact
 * when it is first asked for; for the judge it is as if all were there.
 */
import type { LabelKind } from '../../site/atlas/kinds';
import type { PageKind } from '../../site/kinds';
import type { FactName } from '../../site/pages/definition';
import type { Side } from '../../site/routes';

/** A visible label outside of running text, and how it stands on the page. */
export interface LabelFacts {
  /** As the page writes it. */
  readonly text: string;
  readonly kinds: readonly LabelKind[];
  /** Of the kinds, those for which this is the site's own wording. */
  readonly web: readonly LabelKind[];
  /** Of the kinds, those which are understood from concepts. */
  readonly composed: readonly LabelKind[];
  /** Marked up as a heading, or standing alone as one. */
  readonly heading: 'markup' | 'alone' | 'no';
  /** Something shows that it can be pressed. */
  readonly canBePressed: boolean;
  /** One of three or more alike items of a list that are not ours. */
  readonly inSeries: boolean;
  readonly inDialog: boolean;
  /** It can be pressed, or there is something to press in its row. */
  readonly acting: boolean;
  /** It stands among alike pressable lines. */
  readonly listed: boolean;
}

/** A label in the document's title. */
export interface TitleFacts {
  readonly kind: LabelKind;
  readonly text: string;
  readonly web: boolean;
  readonly composed?: true;
}

export interface PageFacts {
  readonly side: Side;
  /** The page that the address alone says. */
  readonly route: PageKind | undefined;
  readonly labels: readonly LabelFacts[];
  readonly titles: readonly TitleFacts[];
  /** Facts about the page as a whole: how many there are; 1 or 0 for what is there or not. */
  readonly facts: Readonly<Record<FactName, number>>;
  /** How much this is a page to read, 0 to 3. */
  readonly prose: number;
  /** There is a field for a password or a code. */
  readonly secretField: boolean;
}
