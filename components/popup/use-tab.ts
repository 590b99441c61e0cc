import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ExtensionClient, TabState } from '../../lib/messaging/extension-client';

/** What is said of the tab moves everything below it: it is waited for so many milliseconds, and a finger finds what it aimed at. */
const TAB_MS = 500;

/** Calls back when the tab in front, or what it shows, may be another (`moved`: certainly is). Returns what ends it. */
export type Follow = (look: (moved: boolean) => void) => () => void;

/**
 * What the tab shows. A popup looks once, and again when it gets the focus; what stays beside the page follows.
 * @returns undefined until something can be said, and a function that looks again
 */
export function useTab(link: ExtensionClient, follow?: Follow): [TabState | undefined, () => void] {
  const [tab, setTab] = useState<TabState>();
  const asked = useRef(0);
  /** Answers to this question and to those before it are not waited for any more. */
  const settled = useRef(0);
  const look = useCallback(
    (moved: boolean) => {
      asked.current += 1;
      const mine = asked.current;
      // what is still to come would be said of the tab before
      if (moved) settled.current = mine - 1;
      const isOpen = (): boolean => mine > settled.current;
      if (moved) setTimeout(() => isOpen() && setTab({ kind: 'checking' }), TAB_MS);
      void link.tabState().then((next) => {
        if (!isOpen()) return;
        settled.current = mine;
        setTab((known) => (JSON.stringify(known) === JSON.stringify(next) ? known : next));
      });
    },
    [link],
  );
  const again = useCallback(() => look(false), [look]);
  useEffect(() => {
    look(true);
    addEventListener('focus', again);
    const unfollow = follow?.(look);
    return () => {
      removeEventListener('focus', again);
      unfollow?.();
    };
  }, [look, again, follow]);
  return [tab, again];
}
