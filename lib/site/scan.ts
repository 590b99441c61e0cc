/**
 * Reads a document once and keeps what recognition needs: places where a known label stands, texts that look like the name of a
 * device, how much prose there is. Afterwards only changed subtrees are read again.
 *
 * The name of an element is the joined text below it, so a label split over nested spans is found; it is looked up once, at the
 * outermost element that shows this text and nothing else. No layout, no style, no `innerText` here.
 */
import { lookUp, type Meaning } from './atlas';
import { labelHash, MAX_LABEL } from './atlas/normalise';
import { attributeName, holds, isEditable, isSecretField, OPAQUE, plain, tidy, treeParentOf } from './dom';

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
  /** Open shadow roots seen, so that the watcher can watch them too. */
  readonly shadowRoots: ReadonlySet<ShadowRoot>;
}

interface Part {
  readonly text: string;
  readonly top: Element;
  readonly inner: Element;
  /** Every piece stands in an inline element, so that together they may be one name. */
  readonly inline: boolean;
  readonly pieces: readonly Part[];
}

const NOTHING = Symbol('no text');
const LONG = Symbol('more text than a label has');

const INLINE = new Set(['span', 'b', 'i', 'em', 'strong', 'bdi', 'bdo', 'u', 'small', 'mark', 'font', 'wbr', 'ruby', 'a', 'label']);
/** A running text begins here; Chinese and Japanese need fewer characters for as much. */
const PROSE = 90;
const PROSE_CJK = 45;
/** Deeper nesting than any real page has; what lies below is not read, so that no document can exhaust the stack. */
const MAX_DEPTH = 400;

const BRAND =
  /^(?:xiaomi(?:\s+mi)?|redmi|poco|pocophone|mi|mix|mijia|hongmi|black\s?shark|amazfit|小米|红米|紅米)(?=[\s\d-]|note|pad|手|平|电|盒|环|K|$)/iu;
const SERIES =
  'note|pad|max|mix|band|watch|tv|box|stick|book|notebook|laptop|router|civi|play|pro|lite|ultra|plus|prime|power|turbo|speed|edition|nfc|fe|go|mini|active|smart|fit|fitness|se|fold|flip|buds|robot|vacuum|mop|speaker|camera|projector|air|purifier|lamp|bulb|soundbar|手机|平板|手环|手表|电视|盒子|笔记本|路由器';
const MODEL = new RegExp(`^(?:(?:${SERIES})+\\d*[a-z+]{0,2}|[a-z]{0,3}\\d{1,5}(?:\\.\\d)?[a-z+]{0,3}|[a-z])$`, 'iu');

/**
 * Whether a text is the name of a Xiaomi device: a brand, then only words of models. Owners may name devices as they like, so a "no"
 * proves nothing.
 */
export function looksLikeDevice(text: string): boolean {
  const code = text.charCodeAt(0) | 0x20;
  // x r p m h b a, or CJK: the test below is dear, and almost no text begins so
  if (code !== 0x78 && code !== 0x72 && code !== 0x70 && code !== 0x6d && code !== 0x68 && code !== 0x62 && code !== 0x61 && code < 0x4e00)
    return false;
  if (text.length > 48) return false;
  const brand = BRAND.exec(text)?.[0];
  if (brand === undefined) return false;
  const words = text
    .slice(brand.length)
    .split(/[\s\-/()]+/)
    .filter((word) => word !== '');
  return words.length > 0 && words.length <= 7 && words.every((word) => MODEL.test(word));
}

/** Keeps a scan of one document up to date. Construction reads nothing. */
export class Scanner implements Scan {
  readonly hits = new Map<Element, Hit>();
  readonly deviceNames = new Map<Element, string>();
  readonly secretFields = new Set<Element>();
  readonly shadowRoots = new Set<ShadowRoot>();
  /** Elements looked at since the beginning: a machine-independent measure of work. */
  visited = 0;
  private readonly prose = new Map<Element, number>();

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

  /** Reads the whole document anew. */
  readAll(): void {
    this.hits.clear();
    this.deviceNames.clear();
    this.secretFields.clear();
    this.shadowRoots.clear();
    this.prose.clear();
    this.read(this.root.body ?? this.root.documentElement);
  }

  /** Reads again what may have changed: the subtrees of `changed` (targets of mutations), widened to whole labels. */
  readChanged(changed: readonly Node[]): void {
    const tops = new Set<Element>();
    for (const node of changed) {
      const element = plain(node).nodeType === 1 ? (node as Element) : treeParentOf(node);
      if (!element?.isConnected || element.localName === 'unbind-guide') continue;
      if (element === this.root.documentElement || element === this.root.body) {
        this.readAll();
        return;
      }
      tops.add(this.widen(element));
    }
    this.forget((element) => !element.isConnected);
    for (const top of tops) {
      if ([...tops].some((other) => other !== top && holds(other, top))) continue;
      if (this.insideOpaque(top)) continue;
      this.forget((element) => holds(top, element));
      this.read(top);
    }
  }

  private read(top: Element | null): void {
    if (!top) return;
    const part = this.visit(top, 0);
    if (part !== NOTHING && part !== LONG) this.settle(part);
  }

  private forget(gone: (element: Element) => boolean): void {
    for (const map of [this.hits, this.deviceNames, this.prose] as const)
      for (const element of map.keys()) if (gone(element)) map.delete(element);
    for (const element of this.secretFields) if (gone(element)) this.secretFields.delete(element);
    for (const root of this.shadowRoots) if (gone(root.host)) this.shadowRoots.delete(root);
  }

  /** The highest ancestor whose text is still short enough to be one label with the changed one. */
  private widen(element: Element): Element {
    let top = element;
    for (let up = treeParentOf(top); up && up !== this.root.body && this.isShort(up); up = treeParentOf(top)) top = up;
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

  private visit(element: Element, depth: number): Part | typeof NOTHING | typeof LONG {
    this.visited++;
    const self = plain(element);
    const tag = self.localName;
    if (OPAQUE.has(tag) || depth > MAX_DEPTH) return NOTHING;
    if (isEditable(element)) return NOTHING;
    if (self.attributes.length > 0) {
      if (isSecretField(element)) this.secretFields.add(element);
      const name = attributeName(element);
      if (name !== undefined) this.note(element, element, name, 'name');
    }

    let text = '';
    let own = false;
    let long = false;
    let inline = true;
    const pieces: Part[] = [];
    const take = (parent: Node): void => {
      for (let child = plain(parent).firstChild; child; child = plain(child).nextSibling) {
        if (child.nodeType === 3) {
          const data = collapsed((child as Text).data);
          if (data.length >= PROSE_CJK && isProse(data)) this.prose.set(element, (this.prose.get(element) ?? 0) + data.length);
          if (long) continue;
          if (!/\S/.test(data)) {
            if (text !== '') text += ' ';
            continue;
          }
          own = true;
          text += data;
        } else if (plain(child).nodeType === 1) {
          const part = this.visit(child as Element, depth + 1);
          if (part === NOTHING) continue;
          if (part === LONG) {
            long = true;
            continue;
          }
          pieces.push(part);
          if (!INLINE.has(part.top.localName)) inline = false;
          // a block begins a new word; an inline piece may be the middle of one
          text += text === '' || INLINE.has(part.top.localName) ? part.text : ` ${part.text}`;
        }
      }
    };
    const root = self.shadowRoot;
    if (root) {
      this.shadowRoots.add(root);
      take(root);
    }
    take(element);

    if (long || text.length > MAX_LABEL) {
      for (const piece of pieces) this.settle(piece);
      return LONG;
    }
    if (text === '') return NOTHING;
    const only = pieces[0];
    if (!own && only && pieces.length === 1) return { ...only, top: element };
    return { text, top: element, inner: element, inline, pieces };
  }

  /** A part that its parent does not continue: look it up, and its pieces. */
  private settle(part: Part): void {
    for (const piece of part.pieces) this.settle(piece);
    // a piece that says the same is the label itself; what the whole adds is a counter or a masked number
    const hash = labelHash(part.text);
    if (hash !== 0 && part.pieces.some((piece) => this.hits.get(piece.top)?.hash === hash)) return;
    if (this.note(part.top, part.inner, part.text, 'text')) {
      // «Удалить» + «устройство» are one label now, not two
      for (const piece of part.pieces) this.dropPieces(piece);
      return;
    }
    if (part.pieces.length === 0 || part.inline) {
      const text = tidy(part.text);
      if (looksLikeDevice(text)) {
        this.deviceNames.set(part.top, text);
        // «Redmi Note» + «8 Pro» are one name now
        for (const piece of part.pieces) this.deviceNames.delete(piece.top);
      }
    }
  }

  private dropPieces(part: Part): void {
    if (this.hits.get(part.top)?.via === 'text') this.hits.delete(part.top);
    for (const piece of part.pieces) this.dropPieces(piece);
  }

  private note(element: Element, inner: Element, raw: string, via: Hit['via']): boolean {
    const meanings = lookUp(raw);
    const hash = this.taught.size > 0 ? labelHash(raw) : 0;
    if (!meanings && !this.taught.has(hash)) return false;
    // visible text outranks a name by attribute on the same element
    if (via === 'text' || !this.hits.has(element)) {
      this.hits.set(element, { element, inner, text: tidy(raw), hash: hash || labelHash(raw), meanings: meanings ?? [], via });
    }
    return true;
  }
}

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
