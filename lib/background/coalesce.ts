/**
 * Calls that come while one is under way are carried out together, once, after it: each sees what was done before it was asked for.
 * A burst of a thousand calls does the work two or three times.
 */
export function coalesce(work: () => Promise<unknown>): () => Promise<unknown> {
  let running: Promise<unknown> | undefined;
  let next: Promise<unknown> | undefined;
  const run = (): Promise<unknown> => {
    running = work().finally(() => {
      running = undefined;
    });
    return running;
  };
  return () => {
    if (!running) return run();
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return run();
      });
    return next;
  };
}
