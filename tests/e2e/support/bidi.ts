/** WebDriver BiDi over Firefox's own socket: no driver binary. */
import { WebSocket } from 'ws';
import type { BrowserProcess } from './process';
import { type Json, Rpc } from './rpc';
import { START_MS } from './wait';

const GONE =
  /no such node|no such realm|no such handle|no such element|stale element|DiscardedBrowsingContext|AbortError|Actor .* destroyed|dead object|NS_ERROR_(FAILURE|NOT_INITIALIZED|NOT_AVAILABLE)|InactiveActor|MessageHandlerFrame|document(Global)? is null|window is null|can't access property/i;

export class Bidi extends Rpc {
  private readonly socket: WebSocket;

  private constructor(socket: WebSocket, process: BrowserProcess) {
    super(GONE);
    this.socket = socket;
    socket.on('message', (data) => this.receive(String(data)));
    // a browser that dies breaks the connection: the exit is what is reported, not this
    socket.on('error', () => {});
    socket.on('close', () => this.abandon(`the connection to Firefox is closed\n${process.tail()}`));
    void process.exited.then(() => this.abandon(`Firefox is gone\n${process.tail()}`));
  }

  static async connect(process: BrowserProcess): Promise<Bidi> {
    const address = new Promise<string>((resolve) => {
      const look = () => {
        const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(process.log)?.[1];
        if (found) resolve(found);
        return found;
      };
      process.child.stderr?.on('data', look);
      process.child.stdout?.on('data', look);
    });
    const url = await process.alive(START_MS, 'Firefox to start', address);
    const socket = new WebSocket(`${url}/session`, { perMessageDeflate: false, maxPayload: 2 ** 28 });
    const open = new Promise((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    await process.alive(START_MS, 'the connection to Firefox', open);
    return new Bidi(socket, process);
  }

  protected write(frame: string): void {
    // a write error means that the connection ends, and that fails every request
    this.socket.send(frame, () => {});
  }

  close(): void {
    this.socket.close();
  }

  /** Runs a function in a page, in one of its sandboxes, or in the browser's own window. */
  async call<T>(target: { context: string; sandbox?: string }, fn: string, args: readonly unknown[]): Promise<T> {
    const { type, result, exceptionDetails } = await this.send('script.callFunction', {
      functionDeclaration: fn,
      awaitPromise: true,
      target,
      arguments: args.map(toLocal),
    });
    if (type === 'exception') throw new Error(`in the page: ${exceptionDetails.text}`);
    return fromRemote(result);
  }
}

/** A node of a page; can be handed back as an argument. */
export class NodeRef {
  readonly sharedId: string;
  constructor(sharedId: string) {
    this.sharedId = sharedId;
  }
}

/** Plain data to BiDi's typed form. */
function toLocal(value: unknown): Json {
  if (value === null || value === undefined) return { type: value === null ? 'null' : 'undefined' };
  if (value instanceof NodeRef) return { sharedId: value.sharedId };
  if (Array.isArray(value)) return { type: 'array', value: value.map(toLocal) };
  if (typeof value === 'object') return { type: 'object', value: Object.entries(value).map(([key, v]) => [key, toLocal(v)]) };
  if (typeof value === 'number' && !Number.isFinite(value)) return { type: 'number', value: String(value) };
  if (typeof value === 'bigint') return { type: 'bigint', value: String(value) };
  return { type: typeof value, value };
}

/** And back. What is no data (a node, a function) becomes an empty object, as it does in Chromium. */
function fromRemote(remote: Json): Json {
  switch (remote.type) {
    case 'undefined':
      return undefined;
    case 'null':
      return null;
    case 'string':
    case 'boolean':
      return remote.value;
    case 'number':
      return Number(remote.value);
    case 'bigint':
      return BigInt(remote.value);
    case 'array':
      return remote.value.map(fromRemote);
    case 'object':
      return Object.fromEntries(remote.value.map(([key, v]: [string, Json]) => [key, fromRemote(v)]));
    default:
      return {};
  }
}
