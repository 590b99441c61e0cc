import { START_MS, Transient } from './wait';

/** A value of the wire: both protocols are too wide to be typed for the few dozen messages used here. */
// biome-ignore lint/suspicious/noExplicitAny: protocol values
export type Json = any;

interface Pending {
  method: string;
  session: string | undefined;
  timer: NodeJS.Timeout;
  resolve(result: Json): void;
  reject(error: Error): void;
}

/**
 * Requests with a number, answers with the same number, events without: what the DevTools protocol and WebDriver BiDi have in common.
 * A subclass brings the transport.
 */
export abstract class Rpc {
  private last = 0;
  private dead: string | undefined;
  private readonly pending = new Map<number, Pending>();
  private readonly listeners = new Map<string, Set<(params: Json, session: string | undefined) => void>>();

  /** Matches the errors which mean that the document went away under the question. */
  private readonly transient: RegExp;

  protected constructor(transient: RegExp) {
    this.transient = transient;
  }

  protected abstract write(frame: string): void;

  /** `session` is the DevTools protocol's; BiDi names the tab in its parameters. */
  send(method: string, params: Json = {}, session?: string): Promise<Json> {
    return new Promise((resolve, reject) => {
      if (this.dead !== undefined) return reject(new Error(`${method}: ${this.dead}`));
      const id = ++this.last;
      const timer = setTimeout(() => {
        this.pending.delete(id);
        reject(new Error(`${method}: the browser did not answer within ${START_MS} ms`));
      }, START_MS);
      this.pending.set(id, { method, session, timer, resolve, reject });
      this.write(JSON.stringify({ id, method, params, ...(session !== undefined && { sessionId: session }) }));
    });
  }

  /** @returns a function that removes the listener */
  on(event: string, listener: (params: Json, session: string | undefined) => void): () => void {
    const all = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, all.add(listener));
    return () => void all.delete(listener);
  }

  /** Fails whatever still waits, of one session or of all. */
  abandon(reason: string, session?: string): void {
    if (session === undefined) this.dead ??= reason;
    for (const [id, request] of this.pending) {
      if (session === undefined || request.session === session) this.settle(id, (p) => p.reject(new Error(`${p.method}: ${reason}`)));
    }
  }

  protected receive(frame: string): void {
    const message: Json = JSON.parse(frame);
    if (typeof message.id !== 'number') {
      for (const listener of [...(this.listeners.get(message.method) ?? [])]) listener(message.params, message.sessionId);
      return;
    }
    this.settle(message.id, (request) => {
      if (!message.error) return request.resolve(message.result);
      // BiDi: error is a code and message stands beside it; DevTools protocol: error is an object
      const text =
        message.type === 'error'
          ? `${message.error}: ${message.message}`
          : [message.error.message, message.error.data].filter(Boolean).join(': ');
      const full = `${request.method}: ${text}`;
      request.reject(this.transient.test(text) ? new Transient(full) : new Error(full));
    });
  }

  private settle(id: number, how: (request: Pending) => void): void {
    const request = this.pending.get(id);
    if (!request) return;
    this.pending.delete(id);
    clearTimeout(request.timer);
    how(request);
  }
}
