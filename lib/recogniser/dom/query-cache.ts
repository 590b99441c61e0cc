/**
 * Answers about a page that holds still. One cache belongs to one judgement, during which nothing on the page changes, so that no
 * question about a node is asked twice; it goes with the judgement.
 */
export class QueryCache {
  private readonly answers: Map<unknown, unknown>[] = [];

  /** @param shadowRoots all open shadow roots of the document, where they are known */
  constructor(readonly shadowRoots?: Iterable<ShadowRoot>) {}

  /** What has been answered to one question so far. */
  answersTo(question: number): Map<unknown, unknown> {
    let answers = this.answers[question];
    if (!answers) {
      answers = new Map();
      this.answers[question] = answers;
    }
    return answers;
  }
}

/** The cache of the judgement under way. */
let current: QueryCache | undefined;
let questions = 0;

/** Runs `work`, during which nothing on the page changes. Inside another such work the outer one's cache serves. */
export function withQueryCache<T>(cache: QueryCache, work: () => T): T {
  if (current) return work();
  current = cache;
  try {
    return work();
  } finally {
    current = undefined;
  }
}

/** A question whose answers are kept in the cache of the judgement under way; outside of one it is asked each time. */
export function cachedQuery<K, V>(ask: (key: K) => V): (key: K) => V {
  const question = questions++;
  return (key) => {
    if (!current) return ask(key);
    const answers = current.answersTo(question) as Map<K, V>;
    let answer = answers.get(key);
    if (answer === undefined && !answers.has(key)) {
      answer = ask(key);
      answers.set(key, answer);
    }
    return answer as V;
  };
}

/** All open shadow roots of the document that holds still, where they are known. */
export const knownShadowRoots = (): Iterable<ShadowRoot> | undefined => current?.shadowRoots;
