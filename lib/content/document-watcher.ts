/**
 * Notices `document.open()`: it empties the document and takes away every listener of the window and the document, ours too. Observers
 * of mutations stay. What the page registers in the same task comes before us from then on; that cannot be helped.
 */
export class DocumentWatcher {
  private root: Element | null = null;
  private readonly observer: MutationObserver;

  constructor(
    private readonly window: Window & typeof globalThis,
    /** All listeners of the window and the document are gone. */
    private readonly onReopened: () => void,
  ) {
    this.observer = new window.MutationObserver(() => this.look());
  }

  start(): void {
    this.root = this.window.document.documentElement;
    this.observer.observe(this.window.document, { childList: true });
  }

  stop(): void {
    this.observer.disconnect();
  }

  private look(): void {
    const { documentElement } = this.window.document;
    const before = this.root;
    this.root = documentElement;
    // at document_start the first root may be yet to come
    if (before !== null && before !== documentElement) this.onReopened();
  }
}
