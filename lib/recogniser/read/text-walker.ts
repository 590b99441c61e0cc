/**
 * Walks a subtree and gathers its texts. The name of an element is the joined text below it, so a label split over nested spans is
 * found; it is looked up once, at the outermost element that shows this text and nothing else. No layout, no style, no `innerText`.
 *
 * The stack is explicit, so that a walk may pause anywhere and go on later.
 */
import { MAX_LABEL } from '../../site/atlas/normalise';
import { isGlyph } from '../dom/text';
import { MAX_DEPTH, unclobbered } from '../dom/tree';
import { noteElement } from './element-marks';
import type { LabelIndexBuilder } from './label-index';
import { collapseWhitespace, isBlank, isInline, isProse, NO_PIECES, type TextRun } from './text-run';

/** An element half read: what has been found in it so far, and the child that comes next or is being read. */
interface WalkState {
  element: Element;
  /** The element, or what is true of it, see `unclobbered`. */
  self: Element;
  /** Whose children are read: the element's, or first those of its shadow root. */
  parent: Node;
  child: ChildNode | null;
  /** In a pause, what stood before and behind the child: whatever comes beside it is told, but if both are others it has been moved. */
  previous: Node | null;
  next: Node | null;
  text: string;
  /** Its text is no part of the text around it. */
  apart: boolean;
  /** It shows something besides the text of one child. */
  own: boolean;
  /** It holds more text than a label has. */
  long: boolean;
  inline: boolean;
  pieces: TextRun[] | undefined;
}

export class TextWalker {
  /** Elements looked at since the beginning: a machine-independent measure of work. */
  visited = 0;
  /** Elements that held more text than a label has when they were last read: their parts are labels of their own. */
  long = new WeakSet<Element>();
  /** What is half read, the outermost first. States are used again: only the first `depth` of them count. */
  private stack: WalkState[] = [];
  private depth = 0;

  constructor(private readonly index: LabelIndexBuilder) {}

  /** Whether a walk has paused. */
  get isPaused(): boolean {
    return this.depth > 0;
  }

  /** Whether something half read no longer stands where it did, so that going on from there would leave something out. */
  get isLost(): boolean {
    return this.stack.slice(0, this.depth).some(hasMoved);
  }

  /** Forgets everything. */
  reset(): void {
    this.long = new WeakSet();
    this.end();
  }

  /**
   * Reads a subtree.
   * @param limit pause after so many elements
   * @returns whether the end has been reached
   */
  read(top: Element, limit = Number.POSITIVE_INFINITY): boolean {
    const pauseAt = this.visited + limit;
    this.enter(top, unclobbered(top));
    return this.proceed(pauseAt - this.visited);
  }

  /** Reads on after a pause, see `read`. */
  proceed(limit: number): boolean {
    const pauseAt = this.visited + limit;
    while (this.depth > 0) {
      const state = this.stack[this.depth - 1] as WalkState;
      const { child } = state;
      if (child === null) {
        this.finish(state);
        continue;
      }
      const kind: unknown = (child as Partial<Element>).localName;
      if (kind === undefined) {
        if (child.nodeType === 3) this.readText(state, (child as Text).data);
        state.child = child.nextSibling;
        continue;
      }
      if (this.visited >= pauseAt) {
        this.pause();
        return false;
      }
      const self = (kind === 'form' || typeof kind !== 'string' ? unclobbered(child) : child) as Element;
      if (this.enter(child as Element, self)) continue;
      state.child = self.nextSibling;
      if (!isInline(self)) addBreak(state);
    }
    this.end();
    return true;
  }

  private end(): void {
    this.depth = 0;
    this.stack = [];
  }

  private pause(): void {
    for (let i = 0; i < this.depth; i++) {
      const state = this.stack[i] as WalkState;
      const child = unclobbered(state.child as ChildNode);
      state.previous = child.previousSibling;
      state.next = child.nextSibling;
      // what comes to an element with so much text is read by itself, as it is once all of it has been read
      if (state.long) this.long.add(state.element);
    }
  }

  /** Begins an element. Says whether what stands in it is to be read. */
  private enter(element: Element, self: Element): boolean {
    this.visited++;
    const content = this.depth > MAX_DEPTH ? 'closed' : noteElement(element, self, this.index);
    if (content === 'closed') return false;
    const apart = content === 'apart';
    const root = self.shadowRoot;
    if (root) this.index.shadowRoots.add(root);
    const parent = root ?? self;
    const child = parent.firstChild;
    const state = this.stack[this.depth++];
    if (state) {
      state.element = element;
      state.self = self;
      state.parent = parent;
      state.child = child;
      state.text = '';
      state.apart = apart;
      state.own = false;
      state.long = false;
      state.inline = true;
      state.pieces = undefined;
    } else {
      const fresh = { previous: null, next: null, text: '', own: false, long: false, inline: true, pieces: undefined };
      this.stack.push({ element, self, parent, child, apart, ...fresh });
    }
    return true;
  }

  private readText(state: WalkState, raw: string): void {
    if (isBlank(raw)) {
      addText(state, ' ');
      return;
    }
    const data = collapseWhitespace(raw);
    if (isProse(data)) this.index.addProse(state.element, data.length);
    state.own = true;
    addText(state, data);
  }

  /** All children have been read. */
  private finish(state: WalkState): void {
    if (state.parent !== state.self) {
      // what its shadow root shows comes before what is put into its slots
      state.parent = state.self;
      state.child = state.self.firstChild;
      return;
    }
    this.depth--;
    const outer = this.depth > 0 ? (this.stack[this.depth - 1] as WalkState) : undefined;
    if (outer) outer.child = state.self.nextSibling;
    if (state.long) {
      const { pieces } = state;
      if (pieces) for (let i = 0; i < pieces.length; i++) this.index.commitRun(pieces[i] as TextRun);
      this.long.add(state.element);
      if (outer && !state.apart) outer.long = true;
      return;
    }
    this.long.delete(state.element);
    if (state.text === '' || state.text === ' ') {
      // «Удалить<br>устройство» is two words; an empty piece may stand in the middle of one
      if (outer && (state.text === ' ' || !isInline(state.self))) addBreak(outer);
      return;
    }
    const run = runOf(state);
    if (outer && !state.apart) {
      addRun(outer, state.element, run);
      return;
    }
    this.index.commitRun(run);
    // no word of the label, but there is more to see here than its words
    if (outer) outer.own = true;
  }
}

/** Adds to the text of an element. What is too long for a label is not gathered any further. */
function addText(state: WalkState, data: string): void {
  const { text } = state;
  if (state.long || (data === ' ' && text.endsWith(' '))) return;
  state.text = text === '' ? data : text + data;
  if (state.text.length > MAX_LABEL) state.long = true;
}

/** Parts words. */
function addBreak(state: WalkState): void {
  if (state.text !== '') addText(state, ' ');
}

/** The run of an element whose children have been read. */
function runOf({ element, text, own, inline, pieces }: WalkState): TextRun {
  if (!own && pieces?.length === 1) {
    const only = pieces[0] as TextRun;
    only.outermost = element;
    // with the space around it
    only.text = text;
    return only;
  }
  return { text, outermost: element, innermost: element, inline, pieces: pieces ?? NO_PIECES };
}

/** What a child shows belongs to the text of its parent. */
function addRun(state: WalkState, child: Element, run: TextRun): void {
  if (isGlyph(child, run.text)) {
    // no word of the label, but there is more to see here than its words
    state.own = true;
    return;
  }
  if (state.pieces) state.pieces.push(run);
  else state.pieces = [run];
  const inline = isInline(run.outermost);
  if (!inline) state.inline = false;
  // a block is a word of its own; an inline piece may be the middle of one
  if (!inline) addBreak(state);
  addText(state, run.text);
  if (!inline) addBreak(state);
}

function hasMoved({ element, self, parent, child, previous, next }: WalkState): boolean {
  const now = unclobbered(child as ChildNode);
  if (now.parentNode !== (parent === self ? element : parent)) return true;
  return now.previousSibling !== previous && now.nextSibling !== next;
}
