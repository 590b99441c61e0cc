/**
 * Our one element in the page: `<unbind-guide data-page="…">` with a closed root. The page sees that it is there and which page we
 * take it for; nothing else.
 */
import css from '../../components/overlay/overlay.css?inline';
import parts from '../../components/shared/parts.css?inline';
import tokens from '../../components/tokens.css?inline';

export const HOST_TAG = 'unbind-guide';

/** Times that we put our element back after the page took it away, within a span of milliseconds; then we rest. */
const REATTACH_LIMIT = 10;
const REATTACH_SPAN_MS = 10_000;

/** Adopted sheet where a content script may set one (Firefox from 153 on), else a style element. */
function addStyles(root: ShadowRoot, text: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = text;
    root.prepend(style);
  }
}

/** The mount. Construction touches nothing; `show` and `hide` may be called in any order. */
export class Overlay {
  private host: HTMLElement | undefined;
  private shadow: ShadowRoot | undefined;
  private readonly observer: MutationObserver;
  private attached: number[] = [];

  constructor(
    private readonly document: Document,
    private readonly onGone: () => void,
  ) {
    this.observer = new MutationObserver(() => this.putBack());
  }

  /** The place to render into; present while shown. */
  get root(): ShadowRoot | undefined {
    return this.shadow;
  }

  /** Whether a node of the page is our element. What is inside, the page's observers never see. */
  isOwn = (node: Node): boolean => node === this.host || (node.nodeType === 1 && (node as Element).localName === HOST_TAG);

  get element(): HTMLElement | undefined {
    return this.host;
  }

  /** Puts the element there. An element of an earlier instance of ours, left behind by an update, goes. */
  show(page: string | undefined): ShadowRoot {
    if (!this.host || !this.shadow) {
      for (const old of this.document.querySelectorAll(`html > ${HOST_TAG}`)) old.remove();
      const host = this.document.createElement(HOST_TAG);
      const shadow = host.attachShadow({ mode: 'closed' });
      addStyles(shadow, tokens + parts + css);
      // what is typed to us is not for the page's shortcuts
      for (const type of ['keydown', 'keypress', 'keyup'] as const) shadow.addEventListener(type, (event) => event.stopPropagation());
      this.host = host;
      this.shadow = shadow;
      this.document.documentElement.append(host);
      this.observer.observe(this.document, { childList: true });
      this.observer.observe(this.document.documentElement, { childList: true });
    }
    if (page === undefined) this.host.removeAttribute('data-page');
    else if (this.host.getAttribute('data-page') !== page) this.host.setAttribute('data-page', page);
    return this.shadow;
  }

  /** Takes the element away. */
  hide(): void {
    this.observer.disconnect();
    this.host?.remove();
    this.host = undefined;
    this.shadow = undefined;
  }

  /** The page threw us out: come back, but never fight. */
  private putBack(): void {
    if (!this.host || (this.host.isConnected && this.host.parentNode === this.document.documentElement)) return;
    const now = performance.now();
    this.attached = this.attached.filter((at) => now - at < REATTACH_SPAN_MS);
    if (this.attached.length >= REATTACH_LIMIT) return;
    this.attached.push(now);
    const root = this.document.documentElement;
    // the page has opened its document anew: the next root will be told
    if (!root) return;
    root.append(this.host);
    this.observer.observe(root, { childList: true });
    this.observer.takeRecords();
    this.onGone();
  }

  /** Tries again after a rest, when the owner does something. */
  revive(): void {
    this.putBack();
  }
}
