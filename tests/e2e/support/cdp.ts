/**
 * The Chrome DevTools protocol over a pair of pipes (`--remote-debugging-pipe`). The pipe, not a port, because only there Chromium offers
 * the `Extensions` domain, because nobody else can connect, and because Chromium ends by itself when the pipe closes.
 *
 * Spoken directly, not through Playwright: Playwright makes every page believe that it is focused and visible, switches the back/forward
 * cache off, shows neither the browser's own popup nor private windows, and hides the process that `kill` has to kill.
 */
import type { Readable, Writable } from 'node:stream';
import type { BrowserProcess } from './process';
import { Rpc } from './rpc';

const GONE =
  /Cannot find context|context was destroyed|context with specified id|default execution context|navigated or closed|Not attached to an active page|Could not find node|No node with given id|Could not find object|does not belong to the document|Frame with the given|Internal error/i;

export class Cdp extends Rpc {
  private readonly out: Writable;

  constructor(process: BrowserProcess) {
    super(GONE);
    const [, , , out, input] = process.child.stdio as unknown as [null, null, Readable, Writable, Readable];
    this.out = out;
    // a browser that dies breaks the pipe: the exit is what is reported, not this
    out.on('error', () => {});
    input.on('error', () => {});
    let chunks: Buffer[] = [];
    input.on('data', (data: Buffer) => {
      let rest = data;
      for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
        chunks.push(rest.subarray(0, end));
        rest = rest.subarray(end + 1);
        const frame = Buffer.concat(chunks).toString('utf8');
        chunks = [];
        this.receive(frame);
      }
      if (rest.length > 0) chunks.push(rest);
    });
    void process.exited.then(() => this.abandon(`Chromium is gone\n${process.tail()}`));
  }

  protected write(frame: string): void {
    this.out.write(`${frame}\0`);
  }
}
