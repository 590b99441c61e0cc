/**
 * The recogniser of a living page: the same answer as `recognise`, from what has changed. A long document is read a slice at a time.
 */
import { LAYER_SELECTOR } from '../site/component-libraries';
import type { Lesson } from '../site/lessons';
import { mayBeRecognised, routeOf } from '../site/routes';
import { QueryCache, withQueryCache } from './dom/query-cache';
import { unclobbered } from './dom/tree';
import { isDrawn, isVisible } from './dom/visibility';
import { recogniseIn } from './judgement';
import { DocumentReader } from './read/document-reader';
import type { Evidence, Recognition } from './recognition';

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
export function createRecogniser(root: Document, lessons: readonly Lesson[] = [], slice = ALL): Recogniser {
  const reader = new DocumentReader(root, new Set(lessons.map(({ label }) => label)));
  /** A reading of the whole document under way: what has changed since it began, and what is left to do. */
  let reading: { readonly changed: Node[]; left: 'all' | 'some' | 'judging' } | undefined;
  /** Meanwhile so much has changed that everything has to be read once more. */
  let outdated = false;
  /** Reads on. Says whether the page is to be judged now: at once after one slice, in an update of its own after several. */
  const readOn = (): boolean => {
    if (!reading) return true;
    const { left, changed } = reading;
    if (left !== 'judging') {
      const end = slice.now() + slice.ms;
      let done: boolean;
      do done = reader.proceed(slice.elements);
      while (!done && slice.now() < end);
      reading.left = done ? 'judging' : 'some';
      if (!done || left === 'some') return false;
    }
    if (changed.length > 0) reader.readChanged(changed);
    reading = undefined;
    return true;
  };
  let read: string | undefined; // the address under which the page was last judged
  let last: Recognition | undefined;
  /** Updates in a row that judged nothing. */
  let owed = 0;
  let hidden: Element[] = [];
  /** Layers of the last reading, which count until the next one is at its end. */
  let earlierLayers: readonly Element[] = [];
  function* layers(): Generator<Element> {
    yield* reader.index.layers;
    if (!reading) return;
    for (const layer of earlierLayers) if (!reader.index.layers.has(layer) && unclobbered(layer).isConnected) yield layer;
  }
  return {
    update(url, changed) {
      const verdict = routeOf(url);
      if (!mayBeRecognised(verdict)) {
        read = undefined;
        reading = undefined;
        outdated = false;
        owed = 0;
        hidden = [];
        last = undefined;
        return undefined;
      }
      if (!reading && (read === undefined || !changed || outdated || isMuch(changed, LONG_SLICES * slice.elements))) {
        reading = { changed: [], left: 'all' };
        outdated = false;
        earlierLayers = [...reader.index.layers];
        reader.begin();
      } else if (reading) {
        if (changed) reading.changed.push(...changed);
        else outdated = true;
      } else if (changed && changed.length > 0 && !reader.readChanged(changed) && read === url.href && owed < MOST_OWED) {
        owed++;
        return last;
      }
      if (!readOn()) {
        // of another address, what was said of the last one says nothing
        if (read !== url.href) last = undefined;
        return last;
      }
      read = url.href;
      owed = 0;
      const now = withQueryCache(new QueryCache(reader.index.shadowRoots), () => {
        hidden = [...reader.index.matches.values()]
          .map(({ innermost }) => innermost)
          .filter((element) => !isVisible(element) && !isDrawn(element));
        return recogniseIn({ url, verdict, root, index: reader.index, lessons });
      });
      if (!(last && now && saysTheSame(last, now))) last = now;
      return last;
    },
    get pending() {
      return owed > 0;
    },
    get reading() {
      if (!reading && !outdated) return undefined;
      return read === undefined ? 'first' : 'again';
    },
    touchedBy: (mutation) => reader.touchedBy(mutation),
    layers: { [Symbol.iterator]: layers },
    findLayers: () => reader.findLayers(LAYER_SELECTOR),
    get visited() {
      return reader.visited;
    },
    get shadowRoots() {
      return reader.index.shadowRoots;
    },
    hidden: () => hidden,
  };
}

function saysTheSame(a: Recognition, b: Recognition): boolean {
  if (a.page !== b.page || a.confidence !== b.confidence || a.language !== b.language || a.ended !== b.ended) return false;
  if (a.controls.size !== b.controls.size || a.details.size !== b.details.size || a.evidence.length !== b.evidence.length) return false;
  for (const [control, elements] of a.controls) {
    const others = b.controls.get(control);
    if (others?.length !== elements.length || elements.some((element, i) => element !== others[i])) return false;
  }
  for (const [element, detail] of a.details) {
    const other = b.details.get(element);
    if (
      !other ||
      detail.label !== other.label ||
      detail.device !== other.device ||
      detail.refusal !== other.refusal ||
      detail.confidence !== other.confidence
    )
      return false;
  }
  return a.evidence.every((item, i) => {
    const other = b.evidence[i] as Evidence;
    return item.kind === other.kind && item.weight === other.weight && item.text === other.text && item.proxy === other.proxy;
  });
}

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
