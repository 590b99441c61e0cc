// The practice site: a replica of the pages the extension works on, served for their real host names to a browser that goes through
// the proxy of this file. It knows nothing of the extension, so that it can contradict it.
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { placeOf } from '../../lib/rehearsal/replicas/addresses';
import { REFUSAL_IDS, refusalOf } from '../../lib/rehearsal/replicas/refusals';
import { PracticeState } from '../../lib/rehearsal/replicas/state';
import {
  type Act,
  GENERATIONS,
  LANGUAGES,
  type PageData,
  type PracticeConfig,
  type Press,
  THEMES,
} from '../../lib/rehearsal/replicas/types';
import { quotesOf, type SiteWords, wordsOf } from '../../lib/rehearsal/replicas/words';
import { ASSETS, assetAt, SHARED } from './assets';
import { makeCertificate } from './certificate';
import { LOCALES, type PageContext } from './context';
import { policyOf } from './document';
import { HOSTS, roleOf } from './hosts';
import { type Answer, answerOf, notFound, passOn } from './pages';
import { makeProxy } from './proxy';

export * from '../../lib/rehearsal/replicas/addresses';
export { DEFAULT_DEVICES, type PracticeState } from '../../lib/rehearsal/replicas/state';
export * from '../../lib/rehearsal/replicas/types';
export { quotesOf, wordsAreComplete, wordsOf } from '../../lib/rehearsal/replicas/words';
export { BAR_TEXT } from './document';
export { HOSTS } from './hosts';

export interface PracticeSite {
  /** For the browser: `--proxy-server=http://127.0.0.1:<proxyPort>`. */
  proxyPort: number;
  /** The HTTPS server itself, for clients that send their own Host header. */
  port: number;
  /** `METHOD host/path` of everything that was served. */
  requests: string[];
  /** `CONNECT host:port` of everything else a browser asked for. */
  refused: string[];
  readonly state: PracticeState;
  configure(change: Partial<PracticeConfig>): void;
  /** Back to the options of the start; forgets log, presses, requests and refusals. */
  reset(): void;
  close(): Promise<void>;
}

export interface PracticeOptions extends Partial<PracticeConfig> {
  /** A fixed port for the proxy; without it any free one. */
  proxyPort?: number;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) body += part;
  return body;
}

function contextOf(state: PracticeState, url: URL): PageContext {
  const config = state.config;
  const still = url.searchParams.get('practice') === 'static';
  // The still page is made of the old markup, whatever generation is in service.
  const generation = still ? 'old' : config.generation;
  const role = roleOf(url.host);
  const place = placeOf(config.generation, role, url) ?? placeOf(generation, role, url);
  return {
    url,
    role,
    kind: place?.kind ?? 'home',
    device: config.devices.find((device) => device.id === place?.device),
    config,
    generation,
    language: config.language,
    words: wordsOf(generation, config.language),
    quotes: quotesOf(config.language),
    allRefusals: [...new Set([...REFUSAL_IDS, ...config.refusals])].map((id) => refusalOf(id, config.language)),
    nonce: randomBytes(12).toString('base64'),
    still,
  };
}

function pageData(context: PageContext, state: PracticeState): PageData<SiteWords> {
  const { kind, device, generation, language, config, words, quotes } = context;
  const { signedIn, lateMs, devices } = config;
  return { kind, device, generation, language, signedIn, lateMs, devices, words, quotes, policyAccepted: state.policyAccepted };
}

/** The switches of the bar at the bottom of every page. */
function turnSwitch(state: PracticeState, url: URL): Answer {
  const asked = url.searchParams;
  if (asked.has('reset')) state.reset();
  const generation = GENERATIONS.find((one) => one === asked.get('generation'));
  const language = LANGUAGES.find((one) => one === asked.get('language'));
  const theme = THEMES.find((one) => one === asked.get('theme'));
  state.configure({ ...(generation && { generation }), ...(language && { language }), ...(theme && { theme }) });
  const back = asked.get('back') ?? '/';
  return { status: 302, location: back.startsWith('/') ? back : '/' };
}

function makeHandler(state: PracticeState, requests: string[]) {
  const api = async (request: IncomingMessage, url: URL): Promise<unknown> => {
    switch (url.pathname) {
      case '/practice-api/page':
        return pageData(contextOf(state, new URL(url.searchParams.get('url') ?? url.href)), state);
      case '/practice-api/act':
        return state.carryOut(JSON.parse(await bodyOf(request)) as Act);
      case '/practice-api/press':
        state.pressed(JSON.parse(await bodyOf(request)) as Press);
        return {};
      case '/practice-api/state':
        return { config: state.config, deleted: state.deleted, log: state.log, presses: state.presses };
      default:
        return undefined;
    }
  };

  const send = (response: ServerResponse, answer: Answer, policy?: string): void => {
    response.writeHead(answer.status, {
      'cache-control': 'no-store',
      'content-type': 'text/html; charset=utf-8',
      ...(answer.location !== undefined && { location: answer.location }),
      ...(policy !== undefined && { 'content-security-policy': policy }),
    });
    response.end(answer.body);
  };

  const sendText = (response: ServerResponse, type: string, body: string): void => {
    response.writeHead(200, { 'cache-control': 'no-store', 'content-type': type });
    response.end(body);
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    requests.push(`${request.method} ${url.host}${url.pathname}`);
    if (url.pathname === '/favicon.ico') return void response.writeHead(204).end();
    if (url.pathname.startsWith(ASSETS) || url.pathname.startsWith(SHARED)) {
      const asset = await assetAt(url.pathname);
      return asset ? sendText(response, asset.type, asset.body) : send(response, { status: 404 });
    }
    if (url.pathname.startsWith('/practice-api/')) {
      const answer = await api(request, url);
      return answer === undefined ? send(response, { status: 404 }) : sendText(response, 'application/json', JSON.stringify(answer));
    }
    if (url.pathname === '/practice-switch') return send(response, turnSwitch(state, url));
    const context = contextOf(state, url);
    const hop = context.role === 'foreign' ? undefined : passOn(url, LOCALES[context.language]);
    if (hop !== undefined) return send(response, { status: 302, location: hop });
    const known = context.role === 'foreign' || url.pathname === '/' || placeOf(context.config.generation, context.role, url);
    const answer = known || context.still ? answerOf(context) : notFound(context);
    send(response, answer, policyOf(context));
  };

  return (request: IncomingMessage, response: ServerResponse): void => {
    response.on('error', () => response.destroy());
    handle(request, response).catch((error: unknown) => {
      // A mistake of ours must be seen by the test that met it, not end the server.
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(String(error instanceof Error ? error.stack : error));
    });
  };
}

async function listen(server: Server, port = 0): Promise<number> {
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

export async function startPracticeSite(options: PracticeOptions = {}): Promise<PracticeSite> {
  const { proxyPort, ...start } = options;
  const state = new PracticeState(start);
  const requests: string[] = [];
  const refused: string[] = [];

  const server = createServer(makeCertificate(HOSTS), makeHandler(state, requests));
  // Browsers give up connections in every phase, the TLS handshake included.
  server.on('tlsClientError', (_error, socket) => socket.destroy());
  server.on('clientError', (_error, socket) => socket.destroy());
  const port = await listen(server);
  const proxy = makeProxy(HOSTS, port, refused);

  return {
    proxyPort: await listen(proxy.server, proxyPort),
    port,
    requests,
    refused,
    state,
    configure: (change) => state.configure(change),
    reset() {
      state.reset();
      requests.length = 0;
      refused.length = 0;
    },
    async close() {
      await proxy.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
