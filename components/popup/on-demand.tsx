import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Translator } from '../../lib/words';

/** Everything but what is on the screen at first. */
export type Views = typeof import('./views');

let fetched: Views | undefined;
let coming: Promise<Views> | undefined;

/**
 * Fetches the views from our own package, once; after a failure again, though Firefox then fails until the page is opened anew.
 * @throws where they cannot be had: the extension has been updated or removed since the page was opened
 */
export async function fetchViews(): Promise<Views> {
  try {
    coming ??= import('./views');
    fetched = await coming;
    return fetched;
  } catch (error) {
    coming = undefined;
    throw error;
  }
}

/** Has the views fetched before anybody asks for them: as soon as the page is drawn and has nothing else to do. */
export function useViewsWhenIdle(): void {
  useEffect(() => {
    const idle = requestIdleCallback(() => void fetchViews().catch(() => undefined)); // said where one is asked for
    return () => cancelIdleCallback(idle);
  }, []);
}

export interface OnDemandProps {
  readonly t: Translator;
  /** It only adds to what is there already, so that nobody has to be told if it cannot be had. */
  readonly extra?: boolean;
  show(views: Views): ComponentChildren;
}

/** Shows a part of the views: at once where they are there, else as soon as they are; where they cannot be had, says so. */
export function OnDemand({ t, extra, show }: OnDemandProps) {
  const [views, setViews] = useState(fetched);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (views) return;
    let wanted = true;
    fetchViews().then(
      (came) => wanted && setViews(came),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [views]);
  if (views) return <>{show(views)}</>;
  return failed && !extra ? (
    <p class="alert" role="alert">
      {t('popup.failed')}
    </p>
  ) : null;
}
