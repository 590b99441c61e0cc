/** Texts as they stand in a document, before anybody asks what they mean. */
import { labelHash } from '../../site/atlas/normalise';
import { isPressable } from '../dom/pressable';
import { knownOf, NO_LETTER, note } from './shapes';

/** A text and the elements that show it and nothing else. */
export interface TextRun {
  text: string;
  outermost: Element;
  readonly innermost: Element;
  /** Every piece stands in an inline element, so that together they may be one name. */
  readonly inline: boolean;
  readonly pieces: readonly TextRun[];
  /** It stands in the text around it without a break. */
  joins: boolean;
  /** See shapes.ts. */
  readonly shape: number;
  /** Of the text, once it has been asked for, see `hashOf`. */
  hash: number | undefined;
}

/** The hash of a run's text, 0 when there is no letter in it. */
export function hashOf(run: TextRun): number {
  run.hash ??= labelHash(run.text);
  return run.hash;
}

/** Whether there is a letter in it. */
export function isWritten(run: TextRun): boolean {
  const known = knownOf(run.shape);
  if (known !== 0) return known !== NO_LETTER;
  if (hashOf(run) !== 0) return true;
  note(run.shape, NO_LETTER);
  return false;
}

const NO_PIECES: readonly TextRun[] = [];

/** The run of an element that shows more than another one does. */
export function makeRun(text: string, shape: number, element: Element, inline: boolean, pieces = NO_PIECES): TextRun {
  return { text, outermost: element, innermost: element, inline, pieces, joins: false, shape, hash: undefined };
}

/** A running text begins here; Chinese and Japanese need fewer characters for as much. */
const PROSE = 90;
export const PROSE_CJK = 45;

/**
 * Whether a run is one text and not several things side by side: only then may its words be taken together as concepts. A counter, a
 * badge or an arrow behind it changes nothing.
 */
export function isOneText({ pieces }: TextRun): boolean {
  let ended = false;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as TextRun;
    if ((ended || !piece.joins) && isWritten(piece)) return false;
    if (!piece.joins) ended = true;
  }
  // attributes last: most of what stands side by side are blocks
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as TextRun;
    const { outermost, innermost } = piece;
    if (isWritten(piece) && (isPressable(outermost) || (innermost !== outermost && isPressable(innermost)))) return false;
  }
  return true;
}

/** Whether there is nothing but white space. */
export const isBlank = (data: string): boolean => !(data.charCodeAt(0) > 0x20 && data.charCodeAt(0) < 0x80) && !/\S/.test(data);

/** White space as a page shows it: an indented source is no long text. */
export const collapseWhitespace = (data: string): string => (/\s\s/.test(data) ? data.replace(/\s+/g, ' ') : data);

/** Whether a text is long enough to be read and not pressed. */
export function isProse(data: string): boolean {
  if (data.length < PROSE_CJK) return false;
  if (data.length >= PROSE) return true;
  let cjk = 0;
  for (let i = 0; i < data.length; i++) {
    const unit = data.charCodeAt(i);
    if (unit >= 0x3040 && unit <= 0x9fff && ++cjk >= PROSE_CJK * 0.8) return true;
  }
  return false;
}
