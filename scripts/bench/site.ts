/**
 * The pages of the benchmark, under the true host names: the practice site, and in front of it a server of three pages of our own
 * (`?bench=…`) that the practice site has no use for.
 */
import { Agent, request as ask, createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from '../../tests/practice/certificate';
import { makeProxy } from '../../tests/practice/proxy';
import { type Device, HOSTS, startPracticeSite, wayTo, wordsOf } from '../../tests/practice/server';
import { hintPage } from './storms';

export interface BenchSite {
  readonly proxyPort: number;
  close(): Promise<void>;
}

export const LARGE = 20_000;
export const CHURN_FRAMES = 150;
/** Elements that each frame brings. */
export const CHURN_NODES = 60;
const ROW_NODES = 6;
const ROWS_A_GROUP = 20;

const bench = (page: string): string => `https://i.mi.com/?bench=${page}#/mic/devices`;

/** Pages that are loaded in every round. */
export const PAGES = [
  { id: 'home', title: 'light home', url: wayTo('home', 'desktop').url },
  { id: 'devices', title: 'My devices, 50 rows', url: wayTo('devices', 'desktop').url },
  { id: 'delete', title: 'delete page', url: wayTo('delete', 'desktop').url },
  { id: 'large', title: '20,000 elements', url: bench(String(LARGE)) },
] as const;

export const CHURN_URL = bench('churn');
/** A page of so many elements, for the recogniser alone. */
export const nodesUrl = (count: number): string => bench(String(count));

const devices = Array.from(
  { length: 50 },
  (_, i): Device => ({
    id: `phone-${i + 1}`,
    name: `Redmi Note ${(i % 12) + 1} Pro`,
    model: `M19${String(i).padStart(2, '0')}G7G`,
    kind: 'phone',
    findDevice: i % 2 === 0,
    online: i % 3 === 0,
  }),
);

/** What most of a cloud page is: a name, a date, a size. Six elements. */
const row = (i: number): string =>
  `<div class="row row-${i % 7}"><span class="name"><b>IMG_${20_240_000 + i}</b>.jpg</span><div class="meta"><i class="sign"></i><span>${(i % 28) + 1}.0${(i % 9) + 1}.2024, ${i % 97} KB</span></div></div>`;

/** A device list with a very long list of files below it, `count` elements in the body. */
function longPage(count: number): string {
  const words = wordsOf('desktop', 'ru');
  const head = `<h1>${words.settings}</h1><h2>${words.myDevices}</h2><a class="entry" href="#/mic/devices">${words.myDevices}</a>`;
  let left = count - 3;
  let body = '';
  for (let i = 0; left > 0; ) {
    let group = '';
    left--; // the group itself
    for (let n = 0; n < ROWS_A_GROUP && left >= ROW_NODES; n++, i++, left -= ROW_NODES) group += row(i);
    if (left < ROW_NODES) for (; left > 0; left--) group += '<hr>';
    body += `<section class="group">${group}</section>`;
  }
  return head + body;
}

/** Brings new rows in every frame, as a page does that renders a long list while it is scrolled. */
const CHURN = `const row = ${row};
window.benchChurn = () => new Promise((done) => {
  const list = document.createElement('main');
  document.body.append(list);
  let frame = 0, made = 0;
  const tick = () => {
    if (frame++ === ${CHURN_FRAMES}) return done(list.getElementsByTagName('*').length);
    const box = document.createElement('template');
    let text = '';
    for (let n = 0; n < ${CHURN_NODES / ROW_NODES}; n++) text += row(made++);
    box.innerHTML = text;
    list.append(box.content);
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
});`;

function ownPage(name: string): string {
  const churn = name === 'churn';
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Mi Cloud</title>
<style>body{margin:16px;font:14px sans-serif}.row{display:flex;justify-content:space-between}.group{margin:8px 0}hr{margin:0}</style></head>
<body>${longPage(churn ? 600 : Number(name))}${churn ? `<script>${CHURN}</script>` : ''}</body></html>`;
}

export async function startBenchSite(): Promise<BenchSite> {
  const practice = await startPracticeSite({ generation: 'desktop', language: 'ru', lateMs: 10, devices });
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false });
  const pages = new Map<string, string>();

  const server = createServer(makeCertificate(HOSTS), (request, response) => {
    response.on('error', () => response.destroy());
    const name = new URL(request.url ?? '/', 'https://i.mi.com').searchParams.get('bench');
    if (name !== null) {
      const text = pages.get(name) ?? hintPage(name) ?? ownPage(name);
      pages.set(name, text);
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        // an isolated page has a clock of microseconds
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      });
      response.end(text);
      return;
    }
    const { method, headers, url: address } = request;
    const onward = ask({ host: '127.0.0.1', port: practice.port, path: address, method, headers, agent }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('tlsClientError', (_error, socket) => socket.destroy());
  server.on('clientError', (_error, socket) => socket.destroy());
  const listen = (one: { listen(port: number, host: string, done: () => void): unknown }) =>
    new Promise<void>((done) => void one.listen(0, '127.0.0.1', done));
  await listen(server);
  const proxy = makeProxy(HOSTS, (server.address() as AddressInfo).port, []);
  await listen(proxy.server);

  return {
    proxyPort: (proxy.server.address() as AddressInfo).port,
    async close() {
      await proxy.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      agent.destroy();
      await practice.close();
    },
  };
}
