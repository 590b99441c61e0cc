/**
 * Reads a document once and keeps what recognition needs: places where a known label stands, texts that look like the name of a
 * device, how much prose there is. Afterwards only changed subtrees are read again.
 *
 * The name of an element is the joined text below it, so a label split over nested spans is found; it is looked up once, at the
 * outermost element that shows this text and nothing else. No layout, no style, no `innerText` here.
 */
import { labelMeanings } from '../recogniser/label-meanings';
import { type Meaning, meaningsOf } from './atlas';
import { labelHash, MAX_LABEL } from './atlas/normalise';
import { LAYER_CLASS_SOURCE, LAYER_ID_SOURCE, LAYER_TAGS } from './component-libraries';
import { BRAND, looksLikeDevice, MAY_BE_DEVICE } from './device-vocabulary';
import {
  attributeName,
  isEditable,
  isGlyph,
  isPressable,
  isSecretField,
  MAX_DEPTH,
  OPAQUE,
  parentOf,
  plain,
  remembered,
  tidy,
  treeParentOf,
} from './dom';
import { REFUSAL_CLASS } from './refusals';

/** A place where a known label stands. */
export interface Hit {
  /** The outermost element that shows this text and nothing else. */
  readonly element: Element;
  /** The innermost one. */
  readonly inner: Element;
  /** The label as the page writes it. */
  readonly text: string;
  readonly hash: number;
  readonly meanings: readonly Meaning[];
  /** Visible text, or a name given by attribute. */
  readonly via: 'text' | 'name';
}

/** What has been read of a document so far. */
export interface Scan {
  readonly hits: ReadonlyMap<Element, Hit>;
  /** Elements whose own text looks like a device's name ("Redmi Note 8 Pro"). */
  readonly deviceNames: ReadonlyMap<Element, string>;
  /** Characters in long running texts: articles, policies, notes. */
  readonly proseLength: number;
  /** Fields for passwords or codes: where they are, we are careful. */
  readonly secretFields: ReadonlySet<Element>;
  /** Elements marked up as headings of the first three levels. */
  readonly headings: ReadonlySet<Element>;
  /** Rows of Xiaomi's own list of reasons against deletion, by their class. */
  readonly refusals: ReadonlySet<Element>;
  /** What may be, or become, a dialog or a captcha. */
  readonly layers: ReadonlySet<Element>;
  /** Open shadow roots seen, so that the watcher can watch them too. */
  readonly shadowRoots: ReadonlySet<ShadowRoot>;
}

/** Hits in and on each element that holds any. */
export const hitsUnder = remembered((scan: Scan): ReadonlyMap<Element, readonly Hit[]> => {
  const under = new Map<Element, Hit[]>();
  for (const hit of scan.hits.values()) {
    for (let at: Element | null = hit.element; at; at = parentOf(at)) {
      const list = under.get(at);
      if (list) list.push(hit);
      else under.set(at, [hit]);
    }
  }
  return under;
});

/** The first name of a device in or on each element that holds any. */
export const nameUnder = remembered((scan: Scan): ReadonlyMap<Element, string> => {
  const under = new Map<Element, string>();
  for (const [element, name] of scan.deviceNames)
    for (let at: Element | null = element; at; at = parentOf(at)) if (!under.has(at)) under.set(at, name);
  return under;
});

interface Part {
  readonly text: string;
  top: Element;
  readonly inner: Element;
  /** Every piece stands in an inline element, so that together they may be one name. */
  readonly inline: boolean;
  readonly pieces: readonly Part[];
}

/** Of the many elements without children. */
const NO_PIECES: readonly Part[] = [];
const NOTHING = Symbol('no text');
const LONG = Symbol('more text than a label has');
const PAUSED = Symbol('enough for now');

/** An element half read: what has been found in it so far, and the child that comes next. */
interface Frame {
  readonly element: Element;
  readonly self: Element;
  readonly depth: number;
  readonly parent: Node;
  readonly child: Element;
  /** What stood before and behind the child: whatever comes beside it is told, but if both are others it has been moved. */
  readonly previous: Node | null;
  readonly next: Node | null;
  readonly text: string;
  readonly own: boolean;
  readonly long: boolean;
  readonly inline: boolean;
  readonly pieces: Part[] | undefined;
}
/** A page that takes away what is half read may do so as often as this; then the rest is read at once. */
const MOST_RESTARTS = 3;

const INLINE = new Set(['span', 'b', 'i', 'em', 'strong', 'bdi', 'bdo', 'u', 'small', 'mark', 'font', 'wbr', 'ruby', 'a', 'label']);
/** A running text begins here; Chinese and Japanese need fewer characters for as much. */
const PROSE = 90;
const PROSE_CJK = 45;
/** Classes by which refusals and layers are known. */
const MARKED_CLASS = new RegExp(`${REFUSAL_CLASS}|${LAYER_CLASS_SOURCE}`);
const LAYER_ID = new RegExp(LAYER_ID_SOURCE);
/** Values of `class` seen: pages repeat them. */
const markedClasses = new Map<string, boolean>();
const MOST_CLASSES = 2_000;

function isMarked(names: string): boolean {
  let marked = markedClasses.get(names);
  if (marked === undefined) {
    marked = MARKED_CLASS.test(names);
    if (markedClasses.size < MOST_CLASSES) markedClasses.set(names, marked);
  }
  return marked;
}

/** Keeps a scan of one document up to date. Construction reads nothing. */
export class Scanner implements Scan {
  readonly hits = new Map<Element, Hit>();
  readonly deviceNames = new Map<Element, string>();
  readonly secretFields = new Set<Element>();
  readonly shadowRoots = new Set<ShadowRoot>();
  /** Elements looked at since the beginning: a machine-independent measure of work. */
  visited = 0;
  readonly headings = new Set<Element>();
  readonly refusals = new Set<Element>();
  readonly layers = new Set<Element>();
  private readonly prose = new Map<Element, number>();
  /** Elements that held more text than a label has when they were last read: their parts are labels of their own. */
  private long = new WeakSet<Element>();
  /** What is half read, the innermost first. Empty unless a reading is under way. */
  private frames: Frame[] = [];
  private pauseAt = Number.POSITIVE_INFINITY;
  private restarts = 0;

  constructor(
    private readonly root: Document,
    /** Hashes of labels that the owner has taught. */
    private readonly taught: ReadonlySet<number> = new Set(),
  ) {}

  get proseLength(): number {
    let sum = 0;
    for (const [element, length] of this.prose) {
      if (element.isConnected) sum += length;
      else this.prose.delete(element);
    }
    return sum;
  }

  /** Everything that is kept by its element. */
  private get kept(): readonly (Map<Element, unknown> | Set<Element>)[] {
    return [this.hits, this.deviceNames, this.prose, this.secretFields, this.headings, this.refusals, this.layers];
  }

  /** Reads the whole document anew. */
  readAll(): void {
    this.begin();
    this.proceed(Number.POSITIVE_INFINITY);
  }

  /** Forgets everything, so that `proceed` reads the document from its beginning. */
  begin(): void {
    for (const kept of this.kept) kept.clear();
    this.shadowRoots.clear();
    this.long = new WeakSet();
    this.frames = [];
    this.restarts = 0;
  }

  /**
   * Reads on, about `limit` elements far; says whether the end is reached. Between two calls the page may change: tell `readChanged`
   * of it, after the end.
   */
  proceed(limit: number): boolean {
    if (this.frames.some(isLost)) {
      const { restarts } = this;
      this.begin();
      this.restarts = restarts + 1;
    }
    this.pauseAt = this.restarts > MOST_RESTARTS ? Number.POSITIVE_INFINITY : this.visited + limit;
    const frame = this.frames.pop();
    const top = frame?.element ?? this.root.body ?? this.root.documentElement;
    const done = !top || this.read(top, frame);
    this.pauseAt = Number.POSITIVE_INFINITY;
    // what comes to an element with so much text is read by itself, as it is once all of it has been read
    for (const { element, long, text } of this.frames) if (long || text.length > MAX_LABEL) this.long.add(element);
    return done;
  }

  /**
   * Reads again what may have changed: the subtrees of `changed` (see `touchedBy`), widened to whole labels. Says whether anything of
   * what is kept was there before or is there now.
   */
  readChanged(changed: readonly Node[]): boolean {
    const tops = new Set<Element>();
    // nothing changes in here, and many that have come stand in one parent
    const short = new Map<Element, boolean>();
    for (const node of changed) {
      const element = plain(node).nodeType === 1 ? (node as Element) : treeParentOf(node);
      if (!element || !plain(element).isConnected || element.localName === 'unbind-guide') continue;
      if (element === this.root.documentElement || element === this.root.body) {
        this.readAll();
        return true;
      }
      tops.add(this.widen(element, short));
    }
    const before = this.size;
    this.forget(tops);
    const left = this.size;
    for (const top of tops) if (!isWithin(treeParentOf(top), tops) && !this.insideOpaque(top)) this.read(top);
    return left < before || this.size > left;
  }

  private get size(): number {
    return this.kept.reduce((sum, { size }) => sum + size, this.shadowRoots.size);
  }

  /** Nodes to read again after a mutation: its target, or only what came where there is no label to continue. */
  touchedBy({ type, target, addedNodes, removedNodes }: MutationRecord): readonly Node[] {
    if (type !== 'childList' || !this.long.has(target as Element)) return [target];
    if (removedNodes.length > 0 && !isLong(target)) return [target];
    const elements: Element[] = [];
    for (const nodes of [addedNodes, removedNodes])
      for (let i = 0; i < nodes.length; i++) {
        const node = nodes[i] as Node;
        // whatever has a local name is an element, were it a form whose fields stand in for its own members
        if ((node as Partial<Element>).localName !== undefined) elements.push(node as Element);
        else if (node.nodeType === 3 && (node as Text).data.length >= PROSE_CJK) return [target];
      }
    return elements;
  }

  /** Looks for layers that an attribute has made since their elements were read. */
  findLayers(selector: string): void {
    for (const element of this.root.querySelectorAll(selector)) this.layers.add(element);
  }

  /** Says whether all of it is read. */
  private read(top: Element, frame?: Frame): boolean {
    const part = this.visit(top, plain(top), 0, frame);
    if (part === PAUSED) return false;
    if (part !== NOTHING && part !== LONG) this.settle(part);
    return true;
  }

  /** Forgets what is gone, and what is about to be read again. */
  private forget(tops: ReadonlySet<Element>): void {
    const gone = (element: Element): boolean => !plain(element).isConnected || isWithin(element, tops);
    for (const kept of this.kept) for (const element of kept.keys()) if (gone(element)) kept.delete(element);
    for (const root of this.shadowRoots) if (gone(root.host)) this.shadowRoots.delete(root);
  }

  /** The highest ancestor whose text is still short enough to be one label with the changed one. */
  private widen(element: Element, short: Map<Element, boolean>): Element {
    let top = element;
    for (let up = treeParentOf(top); up && up !== this.root.body; up = treeParentOf(top)) {
      let fits = short.get(up);
      if (fits === undefined) {
        fits = this.isShort(up);
        short.set(up, fits);
      }
      if (!fits) break;
      top = up;
    }
    // what was one label with it, and has grown too long to be one
    for (let up = treeParentOf(top); up && up !== this.root.body; up = treeParentOf(up))
      if (this.hits.get(up)?.via === 'text' || this.deviceNames.has(up)) top = up;
    return top;
  }

  private isShort(element: Element): boolean {
    let length = 0;
    let nodes = 0;
    const walk = (node: Node): boolean => {
      if (++nodes > 200) return false;
      if (node.nodeType === 3) {
        length += collapsed((node as Text).data).length;
        return length <= MAX_LABEL;
      }
      for (let child = plain(node).firstChild; child; child = plain(child).nextSibling) if (!walk(child)) return false;
      return true;
    };
    return walk(element);
  }

  private insideOpaque(element: Element): boolean {
    for (let at: Element | null = element; at; at = treeParentOf(at)) if (OPAQUE.has(at.localName) || isEditable(at)) return true;
    return false;
  }

  /**
   * @param self the element, or what is true of it, see `plain`
   * @param frame how far it has been read already
   */
  private visit(
    element: Element,
    self: Element,
    depth: number,
    frame: Frame | undefined,
  ): Part | typeof NOTHING | typeof LONG | typeof PAUSED {
    if (frame === undefined && this.isClosed(element, self, depth)) return NOTHING;
    let text = '';
    let own = false;
    let long = false;
    let inline = true;
    let pieces: Part[] | undefined;
    let parent: Node = self;
    let child: ChildNode | null;
    if (frame === undefined) {
      const root = self.shadowRoot;
      if (root) {
        this.shadowRoots.add(root);
        parent = root;
      }
      child = parent.firstChild;
    } else ({ self, text, own, long, inline, pieces, parent, child } = frame);
    let deeper = frame === undefined ? undefined : this.frames.pop();
    for (;;) {
      while (child) {
        const kind: unknown = (child as Partial<Element>).localName;
        if (kind === undefined) {
          if (child.nodeType === 3) {
            const raw = (child as Text).data;
            if (isBlank(raw)) {
              if (!long && text !== '') text += ' ';
            } else {
              const data = collapsed(raw);
              if (data.length >= PROSE_CJK && isProse(data)) this.prose.set(element, (this.prose.get(element) ?? 0) + data.length);
              if (!long) {
                own = true;
                text = text === '' ? data : text + data;
              }
            }
          }
          child = child.nextSibling;
          continue;
        }
        const it = kind === 'form' || typeof kind !== 'string' ? plain(child) : child;
        const part =
          deeper === undefined && this.visited >= this.pauseAt ? PAUSED : this.visit(child as Element, it as Element, depth + 1, deeper);
        deeper = undefined;
        if (part === PAUSED) {
          const { previousSibling: previous, nextSibling: next } = it;
          this.frames.push({ element, self, depth, parent, child: child as Element, previous, next, text, own, long, inline, pieces });
          return PAUSED;
        }
        const stood = child as Element;
        child = it.nextSibling;
        if (part === NOTHING) continue;
        if (part === LONG) {
          long = true;
          continue;
        }
        if (isGlyph(stood, part.text)) {
          // no word of the label, but there is more to see here than its words
          own = true;
          continue;
        }
        if (pieces) pieces.push(part);
        else pieces = [part];
        const isInline = INLINE.has(part.top.localName);
        if (!isInline) inline = false;
        // a block begins a new word; an inline piece may be the middle of one
        if (!long) text = text === '' ? part.text : isInline ? text + part.text : `${text} ${part.text}`;
      }
      if (parent === self) break;
      // what its shadow root shows comes before what is put into its slots
      parent = self;
      child = self.firstChild;
    }

    if (long || text.length > MAX_LABEL) {
      if (pieces) for (let i = 0; i < pieces.length; i++) this.settle(pieces[i] as Part);
      this.long.add(element);
      return LONG;
    }
    this.long.delete(element);
    if (text === '') return NOTHING;
    if (!own && pieces?.length === 1) {
      const only = pieces[0] as Part;
      only.top = element;
      return only;
    }
    return { text, top: element, inner: element, inline, pieces: pieces ?? NO_PIECES };
  }

  /** Notes what an element itself, without what stands in it, is; says whether what stands in it is none of our business. */
  private isClosed(element: Element, self: Element, depth: number): boolean {
    this.visited++;
    const tag = self.localName;
    if (LAYER_TAGS.has(tag)) this.layers.add(element);
    if (OPAQUE.has(tag) || depth > MAX_DEPTH) return true;
    let named = tag === 'input' || tag === 'img';
    // here and below: plain loops and no closures, because most of a first pass runs before anything is compiled
    const names = self.getAttributeNames();
    for (let i = 0; i < names.length; i++) {
      const name = names[i] as string;
      if (name === 'class') {
        const classes = self.getAttribute(name) as string;
        if (isMarked(classes)) (classes.includes(REFUSAL_CLASS) ? this.refusals : this.layers).add(element);
      } else if (name === 'id') {
        if (LAYER_ID.test(self.getAttribute(name) as string)) this.layers.add(element);
      } else if (name === 'role') {
        const role = self.getAttribute(name) as string;
        if (role === 'textbox') return true;
        if (role === 'heading') this.headings.add(element);
        else if (role.endsWith('dialog')) this.layers.add(element);
      } else if (name === 'aria-modal') this.layers.add(element);
      else if (name === 'contenteditable') {
        if (isEditable(element)) return true;
      } else if (name === 'aria-label' || name === 'aria-labelledby' || name === 'title') named = true;
    }
    if (named) {
      if (isSecretField(element)) this.secretFields.add(element);
      const name = attributeName(element);
      if (name !== undefined) this.note(element, element, name, labelHash(name), 'name');
    }
    if (tag === 'h1' || tag === 'h2' || tag === 'h3') this.headings.add(element);
    return false;
  }

  /** A part that its parent does not continue: look it up, and its pieces. */
  private settle(part: Part, isPiece = false): void {
    const { pieces } = part;
    const oneText = isOneText(part);
    for (let i = 0; i < pieces.length; i++) this.settle(pieces[i] as Part, oneText);
    const hash = labelHash(part.text);
    // a piece that says the same is the label itself; what the whole adds is a counter or a masked number
    if (hash !== 0) for (let i = 0; i < pieces.length; i++) if (this.hits.get((pieces[i] as Part).top)?.hash === hash) return;
    if (this.note(part.top, part.inner, part.text, hash, 'text', !oneText ? 'exact' : isPiece ? 'piece' : 'whole')) {
      // «Удалить» + «устройство» are one label now, not two
      for (const piece of part.pieces) this.dropPieces(piece);
      return;
    }
    if (part.inline && MAY_BE_DEVICE.test(part.text)) {
      const text = tidy(part.text);
      if (looksLikeDevice(text)) {
        this.deviceNames.set(part.top, text);
        // «Redmi Note» + «8 Pro» are one name now
        for (const piece of part.pieces) this.deviceNames.delete(piece.top);
      } else if (part.pieces.length > 0 && BRAND.test(text)) {
        // a name, and how its device is: «Xiaomi 15 Ultra<i>online</i>»
        const first = plain(part.inner).firstChild;
        const name = first?.nodeType === 3 ? tidy((first as Text).data) : '';
        if (looksLikeDevice(name)) this.deviceNames.set(part.top, name);
      }
    }
  }

  private dropPieces(part: Part): void {
    if (this.hits.get(part.top)?.via === 'text') this.hits.delete(part.top);
    for (const piece of part.pieces) this.dropPieces(piece);
  }

  private note(element: Element, inner: Element, raw: string, hash: number, via: Hit['via'], as: TextIs = 'whole'): boolean {
    const meanings = hash === 0 ? undefined : as === 'exact' ? meaningsOf(hash) : labelMeanings(raw, as === 'piece');
    if (!meanings && !this.taught.has(hash)) return false;
    // visible text outranks a name by attribute on the same element
    if (via === 'text' || !this.hits.has(element))
      this.hits.set(element, { element, inner, text: tidy(raw), hash, meanings: meanings ?? [], via });
    return true;
  }
}

/** Several things side by side are known word for word only; of a piece of a text, a bare verb says nothing. */
type TextIs = 'whole' | 'piece' | 'exact';

/** Whether a part is one text and not several things side by side: only then may its words be taken together as concepts. */
const isOneText = ({ inline, pieces }: Part): boolean =>
  pieces.length === 0 || (inline && !pieces.some(({ top, inner }) => isPressable(top) || isPressable(inner)));

/** Whether the child that comes next no longer stands where it did, so that going on from there would leave something out. */
function isLost({ element, self, parent, child, previous, next }: Frame): boolean {
  const now = plain(child);
  if (now.parentNode !== (parent === self ? element : parent)) return true;
  return now.previousSibling !== previous && now.nextSibling !== next;
}

/** Whether an element is one of `tops`, or in one of them. */
function isWithin(element: Element | null, tops: ReadonlySet<Element>): boolean {
  for (let at = element; at; at = treeParentOf(at)) if (tops.has(at)) return true;
  return false;
}

/** Whether there is more text than a label has, for certain. Looks at 200 nodes at most. */
function isLong(top: Node): boolean {
  let length = 0;
  let nodes = 0;
  const walk = (node: Node): void => {
    if (++nodes > 200) return;
    const self = plain(node);
    if (self.nodeType === 3) {
      if (/\S/.test((node as Text).data)) length += collapsed((node as Text).data).length;
    } else if (self.nodeType === 1) {
      if (OPAQUE.has((self as Element).localName) || isEditable(node as Element)) return;
      for (let child = self.firstChild; child && nodes <= 200 && length <= MAX_LABEL; child = plain(child).nextSibling) walk(child);
    }
  };
  walk(top);
  return length > MAX_LABEL;
}

const isBlank = (data: string): boolean => !(data.charCodeAt(0) > 0x20 && data.charCodeAt(0) < 0x80) && !/\S/.test(data);

/** White space as a page shows it: an indented source is no long text. */
const collapsed = (data: string): string => (/\s\s/.test(data) ? data.replace(/\s+/g, ' ') : data);

function isProse(data: string): boolean {
  if (data.length >= PROSE) return true;
  let cjk = 0;
  for (let i = 0; i < data.length; i++) {
    const unit = data.charCodeAt(i);
    if (unit >= 0x3040 && unit <= 0x9fff && ++cjk >= PROSE_CJK * 0.8) return true;
  }
  return false;
}
