/** What recognition says of a page. */
import type { ControlKind } from '../site/controls';
import type { PageKind } from '../site/kinds';
import type { Side } from '../site/routes';

/** One reason for what we recognised, in a form that can be said to the owner. */
export interface Evidence {
  readonly kind: 'route' | 'host' | 'title' | 'heading' | 'context' | 'action' | 'structure' | 'lesson' | 'prose' | 'secretField';
  /** Points. */
  readonly weight: number;
  /** The page's own words, where the evidence is a label. */
  readonly text?: string;
  /** The wording is not known from the site itself. */
  readonly proxy?: boolean;
}

export interface ControlDetail {
  /** The label as the page writes it; '' for an icon. */
  readonly label: string;
  /** Name of the device that the control belongs to, as the page writes it. */
  readonly device?: string;
  /** Which of Xiaomi's reasons a refusal row states, or 'unknown'. */
  readonly refusal?: string;
  /** 0..1. */
  readonly confidence: number;
}

export interface Recognition {
  readonly page: PageKind;
  /** Which of the two sites the page is on. */
  readonly side?: Side;
  /** 0..1; below the threshold there is no recognition. */
  readonly confidence: number;
  /** BCP 47, of the labels that matched; absent when only the route did. */
  readonly language?: string;
  readonly controls: ReadonlyMap<ControlKind, readonly Element[]>;
  readonly details: ReadonlyMap<Element, ControlDetail>;
  readonly evidence: readonly Evidence[];
  /** The words that name a control, where they stand beside it and not in it. */
  readonly names?: ReadonlyMap<Element, Element>;
  /** For the guard: the address alone says that this page deletes the account, so that what cannot be read is held as well. */
  readonly holdsUnread?: true;
  /** The page says that the account has been deleted: there is no last button any more. */
  readonly ended?: true;
}

/** What can be sent to the popup: no elements, no device names. */
export interface RecognitionSummary {
  readonly page?: PageKind;
  readonly confidence: number;
  readonly language?: string;
  readonly controls: readonly { readonly control: ControlKind; readonly label: string; readonly count: number }[];
  readonly evidence: readonly Evidence[];
}
