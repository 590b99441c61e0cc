/** Reads a document once and keeps what recognition needs. Afterwards only changed subtrees are read again. */
import { treeParent, unclobbered } from '../dom/tree';
import { Invalidation, touchedBy } from './invalidation';
import { type LabelIndex, LabelIndexBuilder } from './label-index';
import { TextWalker } from './text-walker';

/** A page that takes away what is half read may do so as often as this; then the rest is read at once. */
const MOST_RESTARTS = 3;

/** Keeps the label index of one document up to date. Construction reads nothing. */
export class DocumentReader {
  private readonly builder: LabelIndexBuilder;
  private readonly walker: TextWalker;
  private restarts = 0;

  /** @param taught hashes of labels that the owner has taught */
  constructor(
    private readonly root: Document,
    taught: ReadonlySet<number> = new Set(),
  ) {
    this.builder = new LabelIndexBuilder(taught);
    this.walker = new TextWalker(this.builder);
  }

  /** What has been read so far; one and the same object from beginning to end. */
  get index(): LabelIndex {
    return this.builder;
  }

  /** Elements looked at since the beginning: a machine-independent measure of work. */
  get visited(): number {
    return this.walker.visited;
  }

  /** Reads the whole document anew. */
  readAll(): void {
    this.begin();
    this.proceed(Number.POSITIVE_INFINITY);
  }

  /** Forgets everything, so that `proceed` reads the document from its beginning. */
  begin(): void {
    this.builder.clear();
    this.walker.reset();
    this.restarts = 0;
  }

  /**
   * Reads on, about `limit` elements far; says whether the end is reached. Between two calls the page may change: tell `readChanged`
   * of it, after the end.
   */
  proceed(limit: number): boolean {
    if (this.walker.isLost) {
      const { restarts } = this;
      this.begin();
      this.restarts = restarts + 1;
    }
    const far = this.restarts > MOST_RESTARTS ? Number.POSITIVE_INFINITY : limit;
    if (this.walker.isPaused) return this.walker.proceed(far);
    const top = this.root.body ?? this.root.documentElement;
    return !top || this.walker.read(top, far);
  }

  /**
   * Reads again what may have changed: the subtrees of `changed` (see `touchedBy`), widened to whole labels. Says whether anything of
   * what is kept has come, gone or become another: a counter beside a label changes neither.
   */
  readChanged(changed: readonly Node[]): boolean {
    const { builder, root } = this;
    const elements = new Set<Element>();
    for (const node of changed) {
      const element = unclobbered(node).nodeType === 1 ? (node as Element) : treeParent(node);
      if (!element || !unclobbered(element).isConnected || element.localName === 'unbind-guide') continue;
      if (element === root.documentElement || element === root.body) {
        this.readAll();
        return true;
      }
      elements.add(element);
    }
    const outdated = new Invalidation(elements, root.body, (at) => builder.knowsText(at));
    const before = builder.size;
    const forgotten = builder.forget((element) => !unclobbered(element).isConnected || outdated.has(element));
    for (const top of outdated.tops) if (!outdated.has(treeParent(top)) && !outdated.isUnread(top)) this.walker.read(top);
    return builder.size !== before || !forgotten.every((one) => builder.holds(one));
  }

  /** Nodes to read again after a mutation. */
  touchedBy(mutation: MutationRecord): readonly Node[] {
    return touchedBy(mutation, this.walker.long);
  }

  /** Looks for layers that an attribute has made since their elements were read. */
  findLayers(selector: string): void {
    for (const element of this.root.querySelectorAll(selector)) this.builder.layers.add(element);
  }
}
