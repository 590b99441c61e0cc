/** Where a walk stands in an element that is half read. */
import { unclobbered } from '../dom/tree';
import { makeRun, type TextRun } from './text-run';

/** An element half read: what has been found in it so far, and the child that comes next or is being read. */
export interface WalkState {
  element: Element;
  /** The element, or what is true of it, see `unclobbered`. */
  self: Element;
  /** What its name says of it. */
  traits: number;
  /** Whose children are read: the element's, or first those of its shadow root. */
  parent: Node;
  child: ChildNode | null;
  /** In a pause, what stood before and behind the child: whatever comes beside it is told, but if both are others it has been moved. */
  previous: Node | null;
  next: Node | null;
  text: string;
  /** Of the text, see shapes.ts. */
  shape: number;
  /** Its text is no part of the text around it. */
  apart: boolean;
  /** It shows something besides the text of one child. */
  own: boolean;
  /** It holds more text than a label has. */
  long: boolean;
  inline: boolean;
  pieces: TextRun[] | undefined;
}

/** The run of an element whose children have been read. */
export function runOf({ element, text, shape, own, inline, pieces }: WalkState): TextRun {
  if (!own && pieces?.length === 1) {
    const only = pieces[0] as TextRun;
    only.outermost = element;
    // with the space around it
    only.text = text;
    return only;
  }
  return makeRun(text, shape, element, inline, pieces);
}

/** Whether the child that comes next no longer stands where it did. */
export function hasMoved({ element, self, parent, child, previous, next }: WalkState): boolean {
  const now = unclobbered(child as ChildNode);
  if (now.parentNode !== (parent === self ? element : parent)) return true;
  return now.previousSibling !== previous && now.nextSibling !== next;
}
