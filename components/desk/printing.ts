/**
 * While a page is printed, everything that is folded on it is open: nobody unfolds paper. Folds again afterwards what was folded.
 * @returns ends it
 */
export function openForPrint(page: Document): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  let opened: readonly HTMLDetailsElement[] = [];
  const open = (): void => {
    opened = [...opened, ...page.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of opened) details.open = true;
  };
  const fold = (): void => {
    for (const details of opened) details.open = false;
    opened = [];
  };
  addEventListener('beforeprint', open, { signal });
  addEventListener('afterprint', fold, { signal });
  return () => ended.abort();
}
