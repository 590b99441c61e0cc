/**
 * From places where labels stand to what a person sees there: pressable or not, heading or not, in a sentence, in a list, in a
 * dialog. Visibility and cursor are asked here, for the few candidates only.
 */

import type { LabelKind } from '../../site/atlas';
import { hasLetter } from '../../site/atlas/normalise';
import { leadingDevice } from '../../site/device-vocabulary';
import { findAll } from '../dom/find';
import { isNavigationLink, isPressable } from '../dom/pressable';
import { cachedQuery } from '../dom/query-cache';
import { hasSimilarSibling, isMostlySimilar, someSibling } from '../dom/siblings';
import { hasText, normaliseText, shownText } from '../dom/text';
import { closest, composedAncestors, composedParent, unclobbered } from '../dom/tree';
import { hasHandCursor, isVisible } from '../dom/visibility';
import { type LabelIndex, type LabelMatch, matchesUnder } from '../read/label-index';
import { collapseWhitespace, isProse } from '../read/text-run';
import { type Heading, headingOf } from './headings';
import { dialogAround } from './layers';

/** A visible label and its role on the page. */
export interface Candidate {
  readonly match: LabelMatch;
  readonly kinds: ReadonlySet<LabelKind>;
  /** Seen on the site itself, for at least one of its kinds. */
  readonly web: ReadonlySet<LabelKind>;
  /** Understood as concepts, for at least one of its kinds. */
  readonly composed: ReadonlySet<LabelKind>;
  /** What is pressed; absent when nothing says that this can be pressed. */
  readonly control?: Element;
  /** By markup, or only by the hand cursor. */
  readonly pressable: 'markup' | 'cursor' | 'no';
  /** Part of a sentence, or of a running text. */
  readonly inText: boolean;
  /** One of three or more alike items of a list that are not ours: somebody's content, not a heading. */
  readonly inSeries: boolean;
  /** Marked up as a heading, or standing alone as one. */
  readonly heading: Heading;
  /** The dialog in which it stands. */
  readonly dialog?: Element;
}

const ARTICLE_SELECTOR = '[role="document"],blockquote,pre,code,[class*="markdown"],[class*="article"],[role="log"]';
/** `<article>` may be a text to read, or the card of one thing: told apart by how much it says. */
const ARTICLE_TEXT = 300;
/** How far above a label the thing that is pressed may begin: an icon, a caption and a description between them. */
const ROW_CLIMB = 5;
/** Characters of a value beside its label, or before its button. */
const VALUE_LENGTH = 20;
/** More text than this in one pressable thing is not one control. */
const ROW_TEXT = 320;

/** The same where the label says by itself what the thing does: it may explain itself at length. */
const COMMAND_TEXT = 1_000;

/** All visible candidates, in document order of their discovery. */
export function candidatesOf(index: LabelIndex): Candidate[] {
  const found: Candidate[] = [];
  for (const match of index.matches.values()) {
    if (!isVisible(drawnOf(match.innermost))) continue;
    found.push(see(match, index));
  }
  return found;
}

/** Whether a label of a kind can be pressed, and is none of several alike items. */
export const hasPressable = (candidates: readonly Candidate[], kind: LabelKind): boolean =>
  candidates.some(({ kinds, control, inSeries }) => kinds.has(kind) && control !== undefined && !inSeries);

/** What shows: the title of a picture is drawn by its picture, as a browser tells its name. */
const drawnOf = (inner: Element): Element => (inner.localName === 'title' && inner.parentElement ? inner.parentElement : inner);

function see(match: LabelMatch, index: LabelIndex): Candidate {
  const kinds = new Set(match.meanings.map((meaning) => meaning.kind));
  const web = new Set(match.meanings.filter((meaning) => meaning.web).map((meaning) => meaning.kind));
  const composed = new Set(match.meanings.filter((meaning) => meaning.composed).map((meaning) => meaning.kind));
  const pressed = pressedBy(match, index);
  const isButton =
    PLAIN_COMMANDS.some((kind) => kinds.has(kind)) && pressed.pressable === 'markup' && isCommand(pressed.control as Element);
  const sentence = isInSentence(match.element, isButton);
  const inText = sentence || isInArticle(match.element) || isContents(match);
  const inSeries = !(isButton && isButtonProper(pressed.control as Element)) && isInSeries(match, index);
  const dialog = dialogAround(match.element);
  const heading = headingOf(match, index, { ...pressed, inText, inSeries, sentence });
  return { match, kinds, web, composed, ...pressed, inText, inSeries, heading, ...(dialog && { dialog }) };
}

function pressedBy(match: LabelMatch, index: LabelIndex): Pick<Candidate, 'control' | 'pressable'> {
  if (match.via === 'name') {
    if (isPressable(match.element)) return { control: match.element, pressable: 'markup' };
    const owner = namedOwner(match.element);
    if (owner) return { control: owner, pressable: 'markup' };
    // a named picture without words is pressed, whatever its markup says
    return isPicture(match.element) ? { control: match.element, pressable: 'cursor' } : { pressable: 'no' };
  }
  for (let at: Element | null = match.innermost; at; at = composedParent(at)) {
    if (isPressable(at)) return { control: at, pressable: 'markup' };
    if (at === match.element) break;
  }
  const limit = match.meanings.some(({ kind }) => PLAIN_COMMANDS.includes(kind)) ? COMMAND_TEXT : ROW_TEXT;
  let at = composedParent(match.element);
  for (let i = 0; at && i < ROW_CLIMB; i++, at = composedParent(at)) {
    const marked = isPressable(at);
    if (!marked && !(i < HAND_CLIMB && showsHand(at))) continue;
    if ((at.textContent?.length ?? 0) > limit || holdsOtherControl(at, index)) break;
    return { control: at, pressable: marked ? 'markup' : 'cursor' };
  }
  if (hasHandCursor(match.innermost) || namesPress(match) || isChoice(match.element))
    return { control: match.element, pressable: 'cursor' };
  return { pressable: 'no' };
}

/** Words by which designs call what is pressed, where the style is not asked. */
const PRESS_CLASS = /(?:^|[_-])(?:btn|button|clickable|cursor-pointer)(?:[_\d-]|$)/i;

/** The same of a row: the hand, by the names that libraries of styles have for it. */
const HAND_CLASSES = ['cursor-pointer', 'clickable'];

/** How far above a label the row begins that shows it. */
const HAND_CLIMB = 1;

const showsHand = (element: Element): boolean => HAND_CLASSES.some((name) => unclobbered(element).classList.contains(name));

const namesPress = ({ innermost, element }: LabelMatch): boolean =>
  [innermost, element].some((at) => [...unclobbered(at).classList].some((name) => PRESS_CLASS.test(name)));

/** The pressable element that shows no words, so that the name of a picture in it is its own. */
function namedOwner(picture: Element): Element | undefined {
  for (const at of composedAncestors(picture, ROW_CLIMB))
    if (isPressable(at)) return /\S/.test(shownText(at, VALUE_LENGTH)) ? undefined : at;
  return undefined;
}

/** One of the alike lines of a dialog in which nothing says that it can be pressed: they are what can be. */
function isChoice(element: Element): boolean {
  const dialog = dialogAround(element);
  return dialog !== undefined && dialog !== element && hasSimilarSibling(element) && !holdsPressable(dialog);
}

const holdsPressable = cachedQuery((dialog: Element): boolean => findAll(dialog, '*', MOST_IN_DIALOG).some(isPressable));
/** Elements of a dialog that are asked whether they can be pressed. */
const MOST_IN_DIALOG = 400;

const isPicture = (element: Element): boolean => !/\S/.test(element.textContent ?? '') && element.querySelector('svg,img,i') !== null;

/** A row that holds a label which is pressed itself is a container, not the control of one that is not. */
function holdsOtherControl(row: Element, index: LabelIndex): boolean {
  for (const other of matchesUnder(index).get(row) ?? []) {
    for (let at: Element | null = other.innermost; at && at !== row; at = composedParent(at)) if (isPressable(at)) return true;
  }
  return false;
}

function isInArticle(element: Element): boolean {
  if (closest(element, ARTICLE_SELECTOR)) return true;
  const card = closest(element, 'article,[role="article"]');
  return card !== undefined && isToRead(card);
}

/** Long, and with at least one long text in it: a page may be one article in its markup, however little there is to read. */
const isToRead = cachedQuery((card: Element): boolean => {
  if ((card.textContent ?? '').replace(/\s+/g, ' ').length <= ARTICLE_TEXT) return false;
  return (
    findAll(card, '*', MOST_IN_DIALOG).some((at) => [...unclobbered(at).childNodes].some(isLongText)) ||
    [...card.childNodes].some(isLongText)
  );
});

const isLongText = (node: Node): boolean => node.nodeType === 3 && isProse(collapseWhitespace((node as Text).data));

/** A button, and none that unfolds a text below it. */
const isButtonProper = (control: Element): boolean =>
  unclobbered(control).matches('button:not([aria-expanded]),[role="button"]:not([aria-expanded]),input');

/** What acts where it stands; a link in a sentence leads to another page. */
const isCommand = (control: Element): boolean => !isNavigationLink(control);

/** Labels that say by themselves what they do. */
const PLAIN_COMMANDS: readonly LabelKind[] = ['delete-device', 'turn-off-find-device'];

/** Whether a label is part of a sentence. `IMEI 8660…` and `online [Turn off …]` are a name and its value, and a counter is no word. */
function isInSentence(element: Element, isButton: boolean): boolean {
  const before = wordsBeside(element, 'previousSibling');
  const after = wordsBeside(element, 'nextSibling');
  return after > VALUE_LENGTH || (isButton ? before > VALUE_LENGTH || (before > 0 && after > 0) : before > 0);
}

/** Characters of the longest words of its own that stand beside an element. */
function wordsBeside(element: Element, side: 'previousSibling' | 'nextSibling'): number {
  let most = 0;
  let at: ChildNode | null = unclobbered(element)[side];
  for (let i = 0; at && i < MAX_SIBLINGS; i++, at = unclobbered(at)[side]) {
    if (unclobbered(at).nodeType !== 3 || !/\S/.test((at as Text).data)) continue;
    const text = normaliseText((at as Text).data);
    // the name of a device and how it is make a row, not a sentence
    if (text.length > most && hasLetter(text) && leadingDevice(text) === undefined) most = text.length;
  }
  return most;
}

/** Nodes looked at on each side of a label for the words of its sentence. */
const MAX_SIBLINGS = 120;

/** A line of a table of contents: it leads to another place of the same text. */
function isContents(match: LabelMatch): boolean {
  const target = /^#([^/!?].*)$/.exec(closest(match.innermost, 'a')?.getAttribute('href') ?? '')?.[1];
  return target !== undefined && match.innermost.ownerDocument.getElementById(target) !== null;
}

/** Siblings that are commands, not content, however many there are. */
const BUTTON_TAG = /-(?:button|btn)$/;
const COMMANDS =
  'button,[role="menuitem"],[role="button"],[role="tab"],[role="menu"] *,[role="tablist"] *,nav *,[class*="menu"] *,[class*="dropdown"] *,[class*="actions"] *';

/**
 * Three or more siblings of one shape, most of them with other words: bubbles of a chat, notes, lines of a list. Where two of them are
 * different acts upon a device, they are a list of acts, whatever the others say.
 */
function isInSeries(match: LabelMatch, index: LabelIndex): boolean {
  const under = index.shadowRoots.size === 0 ? matchesUnder(index) : undefined;
  const heldBy = (sibling: Element): readonly LabelMatch[] =>
    under ? (under.get(sibling) ?? []) : [...index.matches.values()].filter(({ element }) => sibling.contains(element));
  const command = commandOf(match);
  let acts = false;
  const isForeign = isInSeriesAt(match.element, (sibling) => {
    const held = heldBy(sibling);
    acts ||= command !== undefined && held.some((other) => commandOf(other) !== undefined && commandOf(other) !== command);
    return held.length > 0;
  });
  return isForeign && !acts;
}

const commandOf = ({ meanings }: LabelMatch): LabelKind | undefined =>
  PLAIN_COMMANDS.find((kind) => meanings.some((one) => one.kind === kind));

/** The same for any element; `ours` says which siblings are no foreign content. */
export function isInSeriesAt(element: Element, ours: (sibling: Element) => boolean): boolean {
  let at: Element | null = element;
  for (let i = 0; at && i < 3; i++, at = composedParent(at)) {
    const self = at;
    if (!unclobbered(self).parentElement) return false;
    if (unclobbered(self).matches(COMMANDS) || BUTTON_TAG.test(self.localName)) continue;
    let twins = 1;
    let foreign = 0;
    someSibling(self, (sibling) => {
      if (isMostlySimilar(sibling, self)) {
        twins++;
        if (!ours(sibling) && hasText(sibling)) foreign++;
      }
      return false;
    });
    if (foreign >= 2 && foreign >= twins / 2) return true;
  }
  return false;
}
