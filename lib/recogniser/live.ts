/**
 * The recogniser of a living page: the same answer as `recognise`, from what has changed. A long document is read a slice at a time.
 */
import { LAYER_SELECTOR } from '../site/component-libraries';
import type { Lesson } from '../site/lessons';
import { mayBeRecognised, type RouteVerdict, routeOf, type Side } from '../site/routes';
import { QueryCache, withQueryCache } from './dom/query-cache';
import { unclobbered } from './dom/tree';
import { isDrawn, isVisible } from './dom/visibility';
import { recogniseIn } from './judgement';
import { DocumentReader } from './read/document-reader';
import type { Recognition } from './recognition';

/** A recogniser for a living page. `visited` counts the elements looked at since it was made. */
export interface Recogniser {
  /**
   * Recognises again. Without `changed`, everything is read anew; otherwise only these nodes and what they touch. Gives back the very
   * same recognition as long as it would say the same.
   */
  update(url: URL, changed?: readonly Node[]): Recognition | undefined;
  /**
   * Whether the last update met only nodes that mean nothing by themselves, and so judged nothing anew. They may still be company for
   * what was there (one more row makes a list): when the page comes to rest, update once more with `[]`.
   */
  readonly pending: boolean;
  /**
   * Whether the document has not been read to its end: a long one is read a slice at a time, and until then the last answer stands.
   * Update once more, with whatever has changed meanwhile. `first` where there is no answer yet.
   */
  readonly reading: 'first' | 'again' | undefined;
  readonly visited: number;
  /** What to tell `update` of a mutation. */
  touchedBy(mutation: MutationRecord): readonly Node[];
  /** What may be a dialog or a captcha. */
  readonly layers: Iterable<Element>;
  /** Looks for layers that attributes have made since their elements were read. */
  findLayers(): void;
  /** Open shadow roots that have to be watched as well. */
  readonly shadowRoots: ReadonlySet<ShadowRoot>;
  /** Elements that bear a label but are not drawn now: when one gets a size, recognise again. */
  hidden(): Element[];
}

/** So many updates of a page that never rests may pass without a judgement: at sixty frames a second, a sixth of a second. */
const MOST_OWED = 10;

/** How much is read in one update, where everything has to be read. */
export interface Slice {
  /** Elements between two looks at the clock. */
  readonly elements: number;
  /** Milliseconds after which no more are begun. */
  readonly ms: number;
  readonly now: () => number;
}
/** What has come is read a slice at a time, as a new page is, if it is longer than so many. */
const LONG_SLICES = 20;
const ALL: Slice = { elements: Number.POSITIVE_INFINITY, ms: 0, now: () => 0 };

/** Makes a recogniser for one document. Nothing is read before the first update. */
export const createRecogniser = (root: Document, lessons: readonly Lesson[] = [], slice = ALL): Recogniser =>
  new LivingRecogniser(root, lessons, slice);

class LivingRecogniser implements Recogniser {
  private readonly reader: DocumentReader;
  /** A reading of the whole document under way: what has changed since it began, and what is left to do. */
  private current: { readonly changed: Node[]; left: 'all' | 'some' | 'judging' } | undefined;
  /** Meanwhile so much has changed that everything has to be read once more. */
  private outdated = false;
  /** The address under which the page was last judged. */
  private read: string | undefined;
  private last: Recognition | undefined;
  /** Updates in a row that judged nothing. */
  private owed = 0;
  private notDrawn: Element[] = [];
  /** Layers of the last reading, which count until the next one is at its end. */
  private earlierLayers: readonly Element[] = [];
  readonly layers: Iterable<Element> = { [Symbol.iterator]: () => this.allLayers() };

  constructor(
    private readonly root: Document,
    private readonly lessons: readonly Lesson[],
    private readonly slice: Slice,
  ) {
    this.reader = new DocumentReader(root, new Set(lessons.map(({ label }) => label)));
  }

  update(url: URL, changed?: readonly Node[]): Recognition | undefined {
    const verdict = routeOf(url);
    if (!mayBeRecognised(verdict)) {
      this.forget();
      return undefined;
    }
    if (!this.current && this.needsAll(changed)) this.begin();
    else if (this.current) {
      if (changed) this.current.changed.push(...changed);
      else this.outdated = true;
    } else if (changed && changed.length > 0 && !this.reader.readChanged(changed) && this.read === url.href && this.owed < MOST_OWED) {
      this.owed++;
      return this.last;
    }
    if (!this.readOn()) {
      // of another address, what was said of the last one says nothing
      if (this.read !== url.href) this.last = undefined;
      return this.last;
    }
    this.read = url.href;
    this.owed = 0;
    const now = this.judge(url, verdict);
    if (!(this.last && now && saysTheSame(this.last, now))) this.last = now;
    return this.last;
  }

  get pending(): boolean {
    return this.owed > 0;
  }

  get reading(): 'first' | 'again' | undefined {
    if (!this.current && !this.outdated) return undefined;
    return this.read === undefined ? 'first' : 'again';
  }

  get visited(): number {
    return this.reader.visited;
  }

  get shadowRoots(): ReadonlySet<ShadowRoot> {
    return this.reader.index.shadowRoots;
  }

  touchedBy(mutation: MutationRecord): readonly Node[] {
    return this.reader.touchedBy(mutation);
  }

  findLayers(): void {
    this.reader.findLayers(LAYER_SELECTOR);
  }

  hidden(): Element[] {
    return this.notDrawn;
  }

  private forget(): void {
    this.read = undefined;
    this.current = undefined;
    this.outdated = false;
    this.owed = 0;
    this.notDrawn = [];
    this.last = undefined;
  }

  private needsAll(changed: readonly Node[] | undefined): boolean {
    return this.read === undefined || !changed || this.outdated || isMuch(changed, LONG_SLICES * this.slice.elements);
  }

  /** Begins to read the whole document. */
  private begin(): void {
    this.current = { changed: [], left: 'all' };
    this.outdated = false;
    this.earlierLayers = [...this.reader.index.layers];
    this.reader.begin();
  }

  /** Reads on. Says whether the page is to be judged now: at once after one slice, in an update of its own after several. */
  private readOn(): boolean {
    const { current, slice, reader } = this;
    if (!current) return true;
    const { left, changed } = current;
    if (left !== 'judging') {
      const end = slice.now() + slice.ms;
      let done: boolean;
      do done = reader.proceed(slice.elements);
      while (!done && slice.now() < end);
      current.left = done ? 'judging' : 'some';
      if (!done || left === 'some') return false;
    }
    if (changed.length > 0) reader.readChanged(changed);
    this.current = undefined;
    return true;
  }

  private judge(url: URL, verdict: RouteVerdict & { readonly side: Side }): Recognition | undefined {
    const { root, lessons } = this;
    const { index } = this.reader;
    return withQueryCache(new QueryCache(index.shadowRoots), () => {
      this.notDrawn = [...index.matches.values()]
        .map(({ innermost }) => innermost)
        .filter((element) => !isVisible(element) && !isDrawn(element));
      return recogniseIn({ url, verdict, root, index, lessons });
    });
  }

  private *allLayers(): Generator<Element> {
    const { layers } = this.reader.index;
    yield* layers;
    if (!this.current) return;
    for (const layer of this.earlierLayers) if (!layers.has(layer) && unclobbered(layer).isConnected) yield layer;
  }
}

function saysTheSame(a: Recognition, b: Recognition): boolean {
  if (!areAlike(a, b, ['page', 'confidence', 'language', 'ended'])) return false;
  if (a.controls.size !== b.controls.size || a.details.size !== b.details.size || a.evidence.length !== b.evidence.length) return false;
  for (const [control, elements] of a.controls) {
    const others = b.controls.get(control);
    if (others?.length !== elements.length || elements.some((element, i) => element !== others[i])) return false;
  }
  for (const [element, detail] of a.details)
    if (!areAlike(detail, b.details.get(element), ['label', 'device', 'refusal', 'confidence'])) return false;
  return a.evidence.every((item, i) => areAlike(item, b.evidence[i], ['kind', 'weight', 'text', 'proxy']));
}

const areAlike = <T extends object>(a: T, b: T | undefined, members: readonly (keyof T)[]): boolean =>
  b !== undefined && members.every((member) => a[member] === b[member]);

/** Whether more elements than `limit` stand in these nodes, counted by the browser. */
function isMuch(nodes: readonly Node[], limit: number): boolean {
  if (limit === Number.POSITIVE_INFINITY) return false;
  let count = 0;
  for (const node of nodes) {
    const self = unclobbered(node);
    if (self.nodeType === 1) count += (self as Element).getElementsByTagName('*').length;
    if (count > limit) return true;
  }
  return false;
}
