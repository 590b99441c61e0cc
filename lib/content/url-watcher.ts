/**
 * Watches the address alone. The construction is inert; `start` and `stop` may be called in any order, any number of times.
 */

/** Where the addresses of single-page routes show: the Navigation API where there is one, history events everywhere. */
const ROUTE_EVENTS = ['popstate', 'hashchange', 'pageshow'] as const;

interface NavigationLike extends EventTarget {
  readonly currentEntry?: { readonly url: string | null } | null;
}

/** Watches the address alone. All that lives on pages where we must not be. */
export class UrlWatcher {
  private last = '';
  private running = false;
  private observer: MutationObserver | undefined;
  private readonly check = (): void => {
    const href = this.address();
    if (href === this.last) return;
    this.last = href;
    this.listener(new URL(href));
  };

  constructor(
    private readonly window: Window & typeof globalThis,
    private readonly listener: (url: URL) => void,
    private readonly address: () => string = () => window.location.href,
  ) {}

  start(): void {
    if (this.running) return;
    this.running = true;
    for (const type of ROUTE_EVENTS) this.window.addEventListener(type, this.check, true);
    const navigation = (this.window as { navigation?: NavigationLike }).navigation;
    if (navigation) {
      navigation.addEventListener('currententrychange', this.check);
      navigation.addEventListener('navigatesuccess', this.check);
    } else {
      // without the Navigation API a pushState is silent, but what it is for is to change the page
      this.observer = new this.window.MutationObserver(this.check);
      this.observer.observe(this.window.document, { childList: true, subtree: true });
    }
    this.check();
  }

  /** All listeners of the window are gone; the address is the same. */
  listenAgain(): void {
    const { last } = this;
    this.stop();
    this.last = last;
    this.start();
  }

  /** Looks at the address now: called wherever we are awake anyway. */
  look(): void {
    this.check();
  }

  /** Forgets the address, too: it is told again after the next start. */
  stop(): void {
    if (!this.running) return;
    this.running = false;
    this.last = '';
    for (const type of ROUTE_EVENTS) this.window.removeEventListener(type, this.check, true);
    const navigation = (this.window as { navigation?: NavigationLike }).navigation;
    navigation?.removeEventListener('currententrychange', this.check);
    navigation?.removeEventListener('navigatesuccess', this.check);
    this.observer?.disconnect();
    this.observer = undefined;
  }
}
