/** How long anything may take unless the caller says otherwise. Generous: a loaded two-core machine is the normal case. */
export const WAIT_MS = 8_000;
/** Page loads and whatever starts a process. */
export const LOAD_MS = 30_000;
export const START_MS = 60_000;

/**
 * The browser could not answer because the document was just being replaced: nothing was done, asking again is right.
 * Everything else that goes wrong is not retried.
 */
export class Transient extends Error {}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

type Falsy = undefined | null | false | 0 | '';

/**
 * Asks until the answer is truthy. `what` ends the sentence "timed out after … waiting for"; it is called at the deadline, so that it can
 * tell what was seen last.
 */
export async function until<T>(what: string | (() => string | Promise<string>), probe: () => Promise<T | Falsy>, ms = WAIT_MS): Promise<T> {
  const start = Date.now();
  for (let pause = 5; ; pause = Math.min(pause * 2, 50)) {
    let transient: string | undefined;
    try {
      const value = await probe();
      if (value) return value;
    } catch (error) {
      if (!(error instanceof Transient)) throw error;
      transient = error.message;
    }
    if (Date.now() - start >= ms) {
      const wanted = typeof what === 'string' ? what : await what();
      throw new Error(`timed out after ${Date.now() - start} ms waiting for ${wanted}${transient ? ` (last answer: ${transient})` : ''}`);
    }
    await sleep(pause);
  }
}

/** Repeats a question that changes nothing while the document under it is being replaced. */
export async function ask<T>(what: string, question: () => Promise<T>): Promise<T> {
  return (await until(what, async () => ({ answer: await question() }))).answer;
}

/** For promises that the browser may never settle. */
export async function within<T>(ms: number, what: () => string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  try {
    return await Promise.race([
      work,
      new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error(`timed out after ${ms} ms waiting for ${what()}`)), ms);
      }),
    ]);
  } finally {
    clearTimeout(timer);
  }
}
