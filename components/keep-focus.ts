/**
 * What has been pressed is often gone afterwards: a step that is ticked, a question that is answered. Browsers then give the focus to
 * the document, and whoever works by keyboard or ear begins again at its top.
 */

const CAN_HAVE_FOCUS = 'button:not(:disabled),input:not(:disabled),select:not(:disabled),summary,a[href]';

/**
 * When the element in focus is taken away, gives the focus to what comes first in the smallest part that is still there; to what bears
 * `data-focus` before anything else, such as the title of a step that takes the place of another. Nowhere else
 * does it move: not out of the part in which the owner was, not where nothing had it, and not for whoever uses a mouse or a finger.
 * @param root of our own view
 * @param parts beyond which it does not look
 * @returns ends it
 */
export function keepFocus(root: Document | ShadowRoot, parts: string): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  let path: readonly Element[] = [];
  let pointed = false;
  const point = (): void => {
    pointed = true;
  };
  const unpoint = (): void => {
    pointed = false;
  };
  root.addEventListener('pointerdown', point, { signal });
  root.addEventListener('keydown', unpoint, { signal });
  // a screen reader presses without either
  const onClick = (event: Event): void => {
    if ((event as MouseEvent).detail === 0) pointed = false;
  };
  const onFocus = (event: Event): void => {
    path = [];
    for (let at: Element | null = event.target as Element; at; at = at.parentElement) path = [...path, at];
  };
  root.addEventListener('click', onClick, { signal });
  root.addEventListener('focusin', onFocus, { signal });
  const observer = new MutationObserver(() => {
    const [last] = path;
    if (!last || last.isConnected) return;
    const around = path.filter((element) => element.isConnected && element.closest(parts));
    path = [];
    const { activeElement } = root;
    if (pointed || (activeElement && activeElement.localName !== 'body')) return;
    for (const element of around) {
      const next =
        element.querySelector<HTMLElement>('[data-focus]') ??
        [...element.querySelectorAll<HTMLElement>(CAN_HAVE_FOCUS)].find((one) => one.checkVisibility?.() !== false);
      if (next) return next.focus({ preventScroll: true });
    }
  });
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return () => ended.abort();
}
