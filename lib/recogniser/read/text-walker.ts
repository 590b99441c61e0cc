/**
 * Walks a subtree and gathers its texts. The name of an element is the joined text below it, so a label split over nested spans is
 * found; it is looked up once, at the outermost element that shows this text and nothing else. No layout, no style, no `innerText`.
 *
 * The stack is explicit, so that a walk may pause anywhere and go on later.
 */
import { MAX_LABEL } from '../../site/atlas/normalise';
import { isGlyph } from '../dom/text';
import { MAX_DEPTH, unclobbered } from '../dom/tree';
import { type Content, noteElement } from './element-marks';
import type { LabelIndexBuilder } from './label-index';
import { BREAK, joined, START, shapeOf } from './shapes';
import { INLINE, traitsOf } from './tags';
import { collapseWhitespace, isBlank, isProse, makeRun, PROSE_CJK, type TextRun } from './text-run';
import { hasMoved, runOf, type WalkState } from './walk-state';

export class TextWalker {
  /** Elements looked at since the beginning: a machine-independent measure of work. */
  visited = 0;
  /** Elements that held more text than a label has when they were last read: their parts are labels of their own. */
  long = new WeakSet<Element>();
  /** What is half read, the outermost first. */
  private stack: WalkState[] = [];
  /** Some of what is read has been read before. */
  private again = false;

  constructor(private readonly index: LabelIndexBuilder) {}

  /** Whether a walk has paused. */
  get isPaused(): boolean {
    return this.stack.length > 0;
  }

  /** Whether something half read no longer stands where it did, so that going on from there would leave something out. */
  get isLost(): boolean {
    return this.stack.some(hasMoved);
  }

  /** Forgets everything. */
  reset(): void {
    this.long = new WeakSet();
    this.end();
    this.again = false;
  }

  /**
   * Reads a subtree.
   * @param limit pause after so many elements
   * @returns whether the end has been reached
   */
  read(top: Element, limit = Number.POSITIVE_INFINITY): boolean {
    const pauseAt = this.visited + limit;
    const self = unclobbered(top);
    const traits = traitsOf(self.localName);
    const content = this.look(top, self, traits);
    if (content !== 'closed') this.begin(top, self, traits, content === 'apart');
    return this.proceed(pauseAt - this.visited);
  }

  /** Reads on after a pause, see `read`. */
  proceed(limit: number): boolean {
    const pauseAt = this.visited + limit;
    const { stack } = this;
    while (stack.length > 0) {
      const state = stack[stack.length - 1] as WalkState;
      const { child } = state;
      if (child === null) {
        this.finish(state);
        continue;
      }
      const tag: unknown = (child as Partial<Element>).localName;
      if (tag === undefined) {
        if (child.nodeType === 3) this.readText(state, child as Text);
        state.child = child.nextSibling;
        continue;
      }
      if (this.visited >= pauseAt) {
        this.pause();
        return false;
      }
      const self = (tag === 'form' || typeof tag !== 'string' ? unclobbered(child) : child) as Element;
      this.readChild(state, child as Element, self, traitsOf(typeof tag === 'string' ? tag : self.localName));
    }
    this.end();
    return true;
  }

  private end(): void {
    this.again = true;
    this.stack = [];
  }

  private pause(): void {
    for (const state of this.stack) {
      const child = unclobbered(state.child as ChildNode);
      state.previous = child.previousSibling;
      state.next = child.nextSibling;
      // what comes to an element with so much text is read by itself, as it is once all of it has been read
      if (state.long) this.long.add(state.element);
    }
  }

  /** Looks at an element itself. */
  private look(element: Element, self: Element, traits: number): Content {
    this.visited++;
    return this.stack.length > MAX_DEPTH ? 'closed' : noteElement(element, self, traits, this.index);
  }

  private readChild(state: WalkState, element: Element, self: Element, traits: number): void {
    const content = this.look(element, self, traits);
    if (content !== 'closed' && (self.firstElementChild !== null || self.shadowRoot)) {
      this.begin(element, self, traits, content === 'apart');
      return;
    }
    state.child = self.nextSibling;
    if (content === 'closed') {
      if ((traits & INLINE) === 0) this.addBreak(state);
    } else this.readLeaf(state, element, self, traits, content === 'apart');
  }

  /** Begins an element whose children are to be read. */
  private begin(element: Element, self: Element, traits: number, apart: boolean): void {
    const root = self.shadowRoot;
    if (root) this.index.shadowRoots.add(root);
    const parent = root ?? self;
    this.stack.push({
      element,
      self,
      traits,
      parent,
      child: parent.firstChild,
      previous: null,
      next: null,
      text: '',
      shape: START,
      apart,
      own: false,
      long: false,
      inline: true,
      pieces: undefined,
    });
  }

  /** An element without elements, at once: its text nodes need not be looked at one by one. */
  private readLeaf(outer: WalkState, element: Element, self: Element, traits: number, apart: boolean): void {
    const raw = self.textContent as string;
    this.noLongerLong(element);
    if (isBlank(raw)) {
      if (raw !== '' || (traits & INLINE) === 0) this.addBreak(outer);
      return;
    }
    const text = collapseWhitespace(raw);
    if (text.length >= PROSE_CJK) for (let node = self.firstChild; node; node = node.nextSibling) this.countProse(element, node);
    if (text.length > MAX_LABEL) {
      this.long.add(element);
      if (!apart) this.makeLong(outer);
      return;
    }
    this.deliver(outer, element, traits, makeRun(text, shapeOf(text), element, true), apart);
  }

  private readText(state: WalkState, node: Text): void {
    const raw = node.data;
    if (isBlank(raw)) {
      this.addText(state, ' ', BREAK);
      return;
    }
    const data = collapseWhitespace(raw);
    if (isProse(data)) this.index.addProse(state.element, data.length);
    state.own = true;
    this.addText(state, data, shapeOf(data));
  }

  private countProse(element: Element, node: Node): void {
    if (node.nodeType !== 3) return;
    const data = collapseWhitespace((node as Text).data);
    if (isProse(data)) this.index.addProse(element, data.length);
  }

  /** All children have been read. */
  private finish(state: WalkState): void {
    if (state.parent !== state.self) {
      // what its shadow root shows comes before what is put into its slots
      state.parent = state.self;
      state.child = state.self.firstChild;
      return;
    }
    this.stack.pop();
    const outer = this.stack.at(-1);
    if (outer) outer.child = state.self.nextSibling;
    if (state.long) {
      this.long.add(state.element);
      if (outer && !state.apart) this.makeLong(outer);
      return;
    }
    this.noLongerLong(state.element);
    if (state.text === '' || state.text === ' ') {
      // «Удалить<br>устройство» is two words; an empty piece may stand in the middle of one
      if (outer && (state.text === ' ' || (state.traits & INLINE) === 0)) this.addBreak(outer);
      return;
    }
    this.deliver(outer, state.element, state.traits, runOf(state), state.apart);
  }

  /** What an element shows belongs to the text of its parent, or stands by itself. */
  private deliver(outer: WalkState | undefined, element: Element, traits: number, run: TextRun, apart: boolean): void {
    if (!outer) {
      this.index.commitRun(run);
      return;
    }
    if (apart || isGlyph(element, run.text)) {
      // no word of the label, but there is more to see here than its words
      outer.own = true;
      if (apart) this.index.commitRun(run);
      return;
    }
    if (outer.long) {
      this.index.commitRun(run);
      return;
    }
    // words of its own above a block are a text by themselves: a name, and below it what it is about
    if (!outer.pieces && outer.own && (traits & INLINE) === 0 && !isBlank(outer.text))
      outer.pieces = [makeRun(outer.text.trimEnd(), outer.shape, outer.element, true)];
    if (outer.pieces) outer.pieces.push(run);
    else outer.pieces = [run];
    run.joins = (traits & INLINE) !== 0;
    if (run.joins) {
      // it may be the middle of a word
      this.addText(outer, run.text, run.shape);
      return;
    }
    outer.inline = false;
    this.addBreak(outer);
    this.addText(outer, run.text, run.shape);
    this.addBreak(outer);
  }

  private addText(state: WalkState, data: string, shape: number): void {
    const { text } = state;
    if (state.long || (data === ' ' && text.endsWith(' '))) return;
    state.text = text === '' ? data : text + data;
    state.shape = joined(state.shape, shape);
    if (state.text.length > MAX_LABEL) this.makeLong(state);
  }

  /** Parts words. */
  private addBreak(state: WalkState): void {
    if (state.text !== '') this.addText(state, ' ', BREAK);
  }

  private noLongerLong(element: Element): void {
    if (this.again) this.long.delete(element);
  }

  /** There is more text than a label has: its pieces are labels of their own. */
  private makeLong(state: WalkState): void {
    state.long = true;
    const { pieces } = state;
    state.pieces = undefined;
    for (let i = 0; pieces && i < pieces.length; i++) {
      const piece = pieces[i] as TextRun;
      // its own first words would not be read again where only what stands behind them changes
      if (piece.outermost !== state.element) this.index.commitRun(piece);
    }
  }
}
