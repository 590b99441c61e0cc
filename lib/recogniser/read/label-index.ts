/** What has been read of a document: where known labels stand, which texts look like the name of a device, how much prose there is. */
import { type Meaning, meaningsOf } from '../../site/atlas';
import { BRAND, leadingDevice, looksLikeDevice, MAY_BE_DEVICE } from '../../site/device-vocabulary';
import { cachedQuery } from '../dom/query-cache';
import { normaliseText } from '../dom/text';
import { composedParent, unclobbered } from '../dom/tree';
import { composedMeanings, labelMeanings } from '../label-meanings';
import { knownOf, NO_LABEL, NOT_EXACT, NOTHING, note, shapeOf } from './shapes';
import { hashOf, isOneText, isWritten, makeRun, type TextRun } from './text-run';

/** A place where a known label stands. */
export interface LabelMatch {
  /** The outermost element that shows this text and nothing else. */
  readonly element: Element;
  /** The innermost one. */
  readonly innermost: Element;
  /** The label as the page writes it. */
  readonly text: string;
  readonly hash: number;
  readonly meanings: readonly Meaning[];
  /** Visible text, or a name given by attribute. */
  readonly via: 'text' | 'name';
}

/** What has been read of a document so far. */
export interface LabelIndex {
  readonly matches: ReadonlyMap<Element, LabelMatch>;
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
  /** What may hold a map, by its class. */
  readonly maps: ReadonlySet<Element>;
  /** Open shadow roots seen, so that the watcher can watch them too. */
  readonly shadowRoots: ReadonlySet<ShadowRoot>;
}

/** Matches in and on each element that holds any. */
export const matchesUnder = cachedQuery((index: LabelIndex): ReadonlyMap<Element, readonly LabelMatch[]> => {
  const under = new Map<Element, LabelMatch[]>();
  for (const match of index.matches.values()) {
    for (let at: Element | null = match.element; at; at = composedParent(at)) {
      const list = under.get(at);
      if (list) list.push(match);
      else under.set(at, [match]);
    }
  }
  return under;
});

/** The first name of a device in or on each element that holds any. */
export const deviceNameUnder = cachedQuery((index: LabelIndex): ReadonlyMap<Element, string> => {
  const under = new Map<Element, string>();
  for (const [element, name] of index.deviceNames)
    for (let at: Element | null = element; at; at = composedParent(at)) if (!under.has(at)) under.set(at, name);
  return under;
});

/** Several things side by side are known word for word only; of a piece of a text, a bare verb says nothing. */
type TextIs = 'whole' | 'piece' | 'exact';

/** What is known of one element, or shadow root. */
interface Entry {
  readonly kept: Map<unknown, unknown> | Set<unknown>;
  readonly key: unknown;
  readonly value: unknown;
}

const isSameMatch = (a: Partial<LabelMatch> | undefined, b: Partial<LabelMatch>): boolean =>
  a?.innermost !== undefined && a.innermost === b.innermost && a.text === b.text && a.via === b.via;

/** An index that is being written. */
export class LabelIndexBuilder implements LabelIndex {
  readonly matches = new Map<Element, LabelMatch>();
  readonly deviceNames = new Map<Element, string>();
  readonly secretFields = new Set<Element>();
  readonly shadowRoots = new Set<ShadowRoot>();
  readonly headings = new Set<Element>();
  readonly refusals = new Set<Element>();
  readonly layers = new Set<Element>();
  readonly maps = new Set<Element>();
  private readonly prose = new Map<Element, number>();

  /** @param taught hashes of labels that the owner has taught */
  constructor(private readonly taught: ReadonlySet<number>) {}

  get proseLength(): number {
    let sum = 0;
    for (const [element, length] of this.prose) {
      if (element.isConnected) sum += length;
      else this.prose.delete(element);
    }
    return sum;
  }

  /** How many things are known. */
  get size(): number {
    return this.perElement.reduce((sum, { size }) => sum + size, this.shadowRoots.size);
  }

  /** Everything that is kept by its element. */
  private get perElement(): readonly (Map<Element, unknown> | Set<Element>)[] {
    return [this.matches, this.deviceNames, this.prose, this.secretFields, this.headings, this.refusals, this.layers, this.maps];
  }

  clear(): void {
    for (const kept of this.perElement) kept.clear();
    this.shadowRoots.clear();
  }

  /** Forgets what is known of elements that pass, and says what that was. */
  forget(passes: (element: Element) => boolean): Entry[] {
    const forgotten: Entry[] = [];
    for (const kept of this.perElement)
      for (const [element, value] of kept.entries())
        if (passes(element)) {
          kept.delete(element);
          forgotten.push({ kept, key: element, value });
        }
    for (const root of this.shadowRoots) {
      if (!passes(root.host)) continue;
      this.shadowRoots.delete(root);
      forgotten.push({ kept: this.shadowRoots, key: root, value: root });
    }
    return forgotten;
  }

  /** Whether the same is known of an element once more. */
  holds({ kept, key, value }: Entry): boolean {
    const now = kept instanceof Map ? kept.get(key) : kept.has(key) && key;
    return now === value || isSameMatch(now as LabelMatch | undefined, value as LabelMatch);
  }

  addProse(element: Element, length: number): void {
    this.prose.set(element, (this.prose.get(element) ?? 0) + length);
  }

  /** Whether what stands here is known by its text. */
  knowsText(element: Element): boolean {
    return this.matches.get(element)?.via === 'text' || this.deviceNames.has(element);
  }

  /** A name given by attribute. */
  addName(element: Element, name: string): void {
    const run = makeRun(name, shapeOf(name), element, true);
    if (isWritten(run)) this.add(run, 'whole', 'name');
  }

  /** A run of text that its parent does not continue: looks it up, and its pieces. */
  commitRun(run: TextRun, isPiece = false): void {
    const { pieces } = run;
    const known = this.taught.size > 0 ? 0 : knownOf(run.shape);
    if (known >= NOTHING && pieces.length === 0) return;
    // no letter, so no label; nor is one of its pieces
    if (!isWritten(run)) return;
    const oneText = isOneText(run);
    for (let i = 0; i < pieces.length; i++) this.commitRun(pieces[i] as TextRun, oneText);
    // a piece that says the same is the label itself; what the whole adds is a counter or a masked number
    for (let i = 0; i < pieces.length; i++) {
      const match = this.matches.get((pieces[i] as TextRun).outermost);
      if (match && match.hash === hashOf(run)) return;
    }
    if (this.add(run, !oneText ? 'exact' : isPiece ? 'piece' : 'whole', 'text')) {
      // «Удалить» + «устройство» are one label now, not two
      for (const piece of pieces) if (piece.outermost !== run.outermost) this.dropPieces(piece);
      return;
    }
    if (known < NOTHING && run.inline && MAY_BE_DEVICE.test(run.text)) this.addDeviceName(run);
  }

  private addDeviceName(run: TextRun): void {
    const text = normaliseText(run.text);
    if (looksLikeDevice(text)) {
      this.deviceNames.set(run.outermost, text);
      // «Redmi Note» + «8 Pro» are one name now
      for (const piece of run.pieces) this.deviceNames.delete(piece.outermost);
    } else if (BRAND.test(text)) {
      // a name, and how its device is: «Xiaomi 15 Ultra<i>online</i>», «Xiaomi 15 Ultra, online»
      const first = unclobbered(run.innermost).firstChild;
      const begins = first?.nodeType === 3 ? normaliseText((first as Text).data) : '';
      const name = looksLikeDevice(begins) ? begins : leadingDevice(begins);
      if (name !== undefined) this.deviceNames.set(run.outermost, name);
    }
  }

  private dropPieces(run: TextRun): void {
    if (this.matches.get(run.outermost)?.via === 'text') this.matches.delete(run.outermost);
    for (const piece of run.pieces) this.dropPieces(piece);
  }

  private add(run: TextRun, as: TextIs, via: LabelMatch['via']): boolean {
    if (this.taught.size === 0 && knownOf(run.shape) >= (as === 'exact' ? NOT_EXACT : NO_LABEL)) return false;
    const { outermost: element, innermost, text } = run;
    const hash = hashOf(run);
    const meanings = as === 'exact' ? meaningsOf(hash) : labelMeanings(text, as === 'piece', hash);
    if (!meanings) note(run.shape, whatIsNot(text, as));
    if (!meanings && !this.taught.has(hash)) return false;
    // visible text outranks a name by attribute on the same element
    if (via === 'text' || !this.matches.has(element))
      this.matches.set(element, { element, innermost, text: normaliseText(text), hash, meanings: meanings ?? [], via });
    return true;
  }
}

/** What a text is not that has no meaning as what it was taken for. */
function whatIsNot(text: string, as: TextIs): typeof NOT_EXACT | typeof NO_LABEL | typeof NOTHING {
  if (as === 'exact' || (as === 'piece' && composedMeanings(text))) return NOT_EXACT;
  return MAY_BE_DEVICE.test(text) ? NO_LABEL : NOTHING;
}
