// @vitest-environment node
// The practice site must be right before anything is tested against it. Its pages are drawn here by a DOM without a browser, through
// the same proxy and the same scripts that a browser gets.
import http from 'node:http';
import https from 'node:https';
import tls from 'node:tls';
import { Browser, type BrowserPage } from 'happy-dom';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  BAR_TEXT,
  DEFAULT_DEVICES,
  deletionPresses,
  GENERATIONS,
  type Generation,
  LANGUAGES,
  type Language,
  MAIN_PAGES,
  type MainPage,
  type PracticeSite,
  quotesOf,
  selectorOf,
  startPracticeSite,
  type Way,
  wayTo,
  wordsAreComplete,
  wordsOf,
} from '../practice/server';

let site: PracticeSite;
let browser: Browser;
/** The one script that pages load before anything else, and wait for. */
let witness: string;
beforeAll(async () => {
  site = await startPracticeSite({ lateMs: 1 });
  witness = (await ask('https://i.mi.com/practice-assets/client/witness')).body;
  browser = openBrowser();
});
beforeEach(() => site.reset());
afterAll(async () => {
  await browser.close();
  await site.close();
});

interface Reply {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: string;
}

/** One request through the proxy, as a browser makes it. */
async function ask(address: string, method = 'GET', body?: string): Promise<Reply> {
  const url = new URL(address);
  const socket = await new Promise<import('node:net').Socket>((done, fail) => {
    const tunnel = http.request({ host: '127.0.0.1', port: site.proxyPort, method: 'CONNECT', path: `${url.hostname}:443`, agent: false });
    tunnel.on('connect', (answer, stream) => (answer.statusCode === 200 ? done(stream) : fail(new Error(`refused ${url.host}`))));
    tunnel.on('error', fail).end();
  });
  return new Promise((done, fail) => {
    const secure = tls.connect({ socket, servername: url.hostname, rejectUnauthorized: false });
    const path = url.pathname + url.search;
    const request = https.request({ createConnection: () => secure, method, path, headers: { host: url.host } }, async (answer) => {
      let text = '';
      for await (const part of answer) text += part;
      secure.destroy();
      done({ status: answer.statusCode ?? 0, headers: answer.headers, body: text });
    });
    request.on('error', fail).end(body);
  });
}

const act = (order: object) => ask('https://i.mi.com/practice-api/act', 'POST', JSON.stringify(order));

const assets = new Map<string, Promise<Reply>>();

function cached(address: string): Promise<Reply> {
  const reply = assets.get(address) ?? ask(address);
  assets.set(address, reply);
  return reply;
}

/** A DOM that loads pages, scripts and styles from the practice site. */
function openBrowser(): Browser {
  return new Browser({
    settings: {
      enableJavaScriptEvaluation: true,
      suppressInsecureJavaScriptEnvironmentWarning: true,
      fetch: {
        interceptor: {
          beforeSyncRequest({ request, window }) {
            return {
              status: 200,
              statusText: 'OK',
              ok: true,
              url: request.url,
              redirected: false,
              headers: new window.Headers({ 'content-type': 'text/javascript' }),
              body: Buffer.from(witness),
            };
          },
          async beforeAsyncRequest({ request, window }) {
            const asset = request.url.includes('/practice-assets/');
            const body = request.method === 'POST' ? await request.text() : undefined;
            const reply = asset ? await cached(request.url) : await ask(request.url, request.method, body);
            return new window.Response(reply.body, {
              status: reply.status,
              headers: { 'content-type': reply.headers['content-type'] ?? '' },
            });
          },
        },
      },
    },
  });
}

type Root = BrowserPage['mainFrame']['document'];
interface Found {
  click(): void;
}

/** All text of a page, shadow roots included, joined as it is read. */
function textOf(node: { childNodes: Iterable<unknown>; nodeType: number; nodeValue: string | null; shadowRoot?: unknown }): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  const parts = [...(node.shadowRoot ? [node.shadowRoot] : []), ...node.childNodes];
  return parts.map((part) => textOf(part as typeof node)).join('');
}

function findAll(root: Root, selector: string): Found[] {
  const inside = [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? findAll(element.shadowRoot as never, selector) : [],
  );
  return [...(root.querySelectorAll(selector) as Iterable<Found>), ...inside];
}

/** Twice, because what a press asks of the server may end in another page. */
async function settle(page: BrowserPage): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    await new Promise((done) => setTimeout(done, 5));
    await page.waitUntilComplete();
  }
}

async function press(page: BrowserPage, name: string): Promise<void> {
  const control = findAll(page.mainFrame.document, selectorOf(name))[0];
  if (!control) throw new Error(`no ${name} at ${page.url}`);
  // Under a custom element lies the real button.
  const inner = (control as { shadowRoot?: { querySelector(selector: string): Found | null } | null }).shadowRoot;
  (inner?.querySelector('button, [role="button"], [role="checkbox"], a') ?? control).click();
  await settle(page);
}

async function visit<T>(way: Way, look: (page: BrowserPage) => Promise<T> | T): Promise<T> {
  const page = browser.newPage();
  try {
    await page.goto(way.url);
    await settle(page);
    for (const name of way.press) await press(page, name);
    return await look(page);
  } finally {
    await page.close();
  }
}

/** What must be readable on each page, and which controls must be there. */
function expectedOn(page: MainPage, generation: Generation, language: Language): { labels: string[]; controls: string[] } {
  const words = wordsOf(generation, language);
  switch (page) {
    case 'home':
      return { labels: [words.settings, words.findDevice], controls: ['settings-entry', 'find-device-entry', 'account-menu'] };
    case 'settings':
      return { labels: [words.settings, words.myDevices], controls: ['devices-entry'] };
    case 'devices':
      return { labels: [words.myDevices, ...DEFAULT_DEVICES.map(({ name }) => name)], controls: ['device-row'] };
    case 'device':
      return { labels: ['Redmi Note 8 Pro', words.removeDevice], controls: ['remove-device'] };
    case 'find':
      return { labels: [words.findDevice, 'Redmi Note 8 Pro', 'Mi 9T'], controls: ['device-row'] };
    case 'unlock':
      return { labels: [words.unlockHeading, words.nextStep], controls: ['unlock-next'] };
    case 'security':
      return {
        labels: [words.security, words.recoveryPhone, words.recoveryEmail, words.password, words.privacy],
        controls: ['recovery-phone', 'recovery-email', 'change-password', 'security-entry', 'privacy-entry'],
      };
    case 'privacy':
      return { labels: [words.privacy, words.deleteEntry], controls: ['delete-account-entry', 'security-entry', 'privacy-entry'] };
    case 'delete':
      return generation === 'old'
        ? { labels: [words.consent, words.deleteStart], controls: ['consent', 'delete-start'] }
        : { labels: [words.deleteTitle, words.acknowledge], controls: ['acknowledge'] };
  }
}

describe.each(GENERATIONS)('generation %s', (generation) => {
  describe.each(LANGUAGES)('in %s', (language) => {
    it.each(MAIN_PAGES)('draws %s with its labels and controls', async (name) => {
      site.configure({ generation, language });
      const { labels, controls } = expectedOn(name, generation, language);
      await visit(wayTo(name, generation), (page) => {
        const text = textOf(page.mainFrame.document.body as never);
        for (const label of labels) expect(text).toContain(label);
        for (const control of controls) expect(findAll(page.mainFrame.document, selectorOf(control)), control).not.toHaveLength(0);
        expect(text).toContain(BAR_TEXT);
      });
    });
  });

  it('removes a device for good', async () => {
    site.configure({ generation });
    await visit(wayTo('device', generation, 'phone-2'), async (page) => {
      await press(page, 'remove-device');
      expect(site.state.log).toEqual([]);
      await press(page, 'remove-device-confirm');
    });
    expect(site.state.log).toEqual([{ act: 'device-removed', device: 'phone-2' }]);
    await visit(wayTo('devices', generation), (page) => {
      expect(textOf(page.mainFrame.document.body as never)).not.toContain('Mi 9T');
    });
  });

  it('turns Find device off behind the three dots', async () => {
    site.configure({ generation });
    await visit(wayTo('find', generation), async (page) => {
      for (const name of ['device-row:phone-1', 'device-menu:phone-1', 'turn-off-find-device:phone-1']) await press(page, name);
      await press(page, 'turn-off-find-device-confirm:phone-1');
    });
    expect(site.state.log).toEqual([{ act: 'find-device-off', device: 'phone-1' }]);
    expect(site.state.devices[0]?.findDevice).toBe(false);
  });

  it('refuses the deletion row by row while something remains', async () => {
    site.configure({ generation, refusals: ['coins', 'Заказ № 5'] });
    await visit(wayTo('delete', generation), async (page) => {
      for (const name of deletionPresses(generation).slice(0, -1)) await press(page, name);
      const rows = findAll(page.mainFrame.document, selectorOf('refusal-row')).map((row) => textOf(row as never));
      expect(rows).toHaveLength(4);
      expect(rows[3]).toBe('Заказ № 5');
    });
    expect(site.state.log).toEqual([{ act: 'deletion-refused', rows: ['find-device', 'bound-devices', 'coins', 'Заказ № 5'] }]);
    expect(site.state.deleted).toBe(false);
  });

  it('does not start a deletion without the tick', async () => {
    site.configure({ generation, devices: [] });
    await visit(wayTo('delete', generation), async (page) => {
      for (const name of deletionPresses(generation).filter((one) => !['consent', 'delete-continue'].includes(one)))
        await press(page, name);
    });
    expect(site.state.log).toEqual([]);
  });

  it('deletes the account when nothing remains', async () => {
    site.configure({ generation, devices: [] });
    await visit(wayTo('delete', generation), async (page) => {
      for (const name of deletionPresses(generation)) await press(page, name);
      expect(findAll(page.mainFrame.document, selectorOf('success'))).not.toHaveLength(0);
    });
    expect(site.state.log).toEqual([{ act: 'deletion-started' }, { act: 'account-deleted' }]);
    expect(site.state.deleted).toBe(true);
    expect(site.state.presses.map(({ control }) => control)).toEqual(expect.arrayContaining(deletionPresses(generation)));
  });

  it.each(['https://i.mi.com/note/h5#/', 'https://i.mi.com/#/memo', 'https://i.mi.com/#/messages', 'https://i.mi.com/contacts'])(
    'quotes every label in the private text at %s',
    async (url) => {
      site.configure({ generation });
      await visit({ url, press: [] }, (page) => {
        const text = textOf(page.mainFrame.document.body as never);
        for (const quote of quotesOf('ru')) expect(text).toContain(quote);
      });
    },
  );

  it('shows a sign-in button to a guest, and sends him to the sign-in page from everywhere else', async () => {
    site.configure({ generation, signedIn: false });
    await visit(wayTo('home', generation), (page) => {
      expect(textOf(page.mainFrame.document.body as never)).toContain(wordsOf(generation, 'ru').cloudSignIn);
      expect(findAll(page.mainFrame.document, selectorOf('sign-in'))).not.toHaveLength(0);
    });
    for (const name of ['find', 'security', 'privacy'] as const) {
      const { status, headers } = await ask(wayTo(name, generation).url);
      expect(status).toBe(302);
      expect(headers.location).toContain('https://account.xiaomi.com/pass/serviceLogin?');
    }
  });

  it.each([
    '/fe/service/login/password',
    '/fe/service/register',
    '/fe/service/identity/authStart',
    '/fe/service/forgetPassword',
    '/fe/service/account/?_service=setPassword',
    '/pass/changePassword',
  ])('answers at %s, where nothing may be injected', async (path) => {
    site.configure({ generation });
    const first = await ask(`https://account.xiaomi.com${path}`);
    const { status, body } = first.headers.location ? await ask(new URL(first.headers.location, 'https://account.xiaomi.com').href) : first;
    expect(status).toBe(200);
    expect(body).toContain(BAR_TEXT);
  });
});

describe('labels', () => {
  it('exist in every language', () => {
    expect(wordsAreComplete()).toBe(true);
  });

  it('are those of the sources', () => {
    const [old, desktop, mobile, next] = GENERATIONS.map((generation) => wordsOf(generation, 'ru'));
    expect(desktop).toMatchObject({
      cloudSignIn: 'Войти через Mi аккаунт',
      settings: 'Настройки',
      myDevices: 'Мои устройства',
      removeDevice: 'Удалить устройство',
      findDevice: 'Найти устройство',
      turnOffFindDevice: 'Отключение Найти устройство',
      recoveryPhone: 'Телефон для восстановления',
      privacy: 'Конфиденциальность',
      deleteEntry: 'Удалить аккаунт',
      acknowledge: 'Я полностью осознаю последствия',
      consent: 'Да, я хочу навсегда удалить мой Mi Аккаунт и все его данные',
      deleteStart: 'Удаление',
    });
    expect(old?.consent).toBe('Да, я хочу навсегда удалить мой аккаунт');
    expect(mobile?.findDevice).toBe('Поиск устройства');
    expect(next?.removeDevice).toBe('Удалить');
    expect(wordsOf('old', 'zh-CN')).toMatchObject({ deleteStart: '开始注销', deleteContinue: '继续注销', success: '您已成功注销帐号' });
  });
});

describe('texts that only speak about the controls', () => {
  const texts = [
    'https://account.xiaomi.com/helpcenter/faq/ru_RU/02.faqs/faq-1',
    'https://account.xiaomi.com/fe/service/account/tips',
    'https://account.xiaomi.com/about/protocol/privacy',
    'https://i.mi.com/useragreement',
    'https://example.test/',
  ];
  it.each(texts)('%s quotes every label', async (url) => {
    const { status, body } = await ask(url);
    expect(status).toBe(200);
    for (const quote of quotesOf('ru')) expect(body).toContain(quote);
    expect(body).not.toContain('data-practice=');
  });

  it('look-alike hosts serve the same delete page', async () => {
    const path = '/fe/service/account/privacy/delete-account';
    const real = await ask(`https://account.xiaomi.com${path}`);
    const copy = await ask(`https://account.xiaomi.com.evil.test${path}`);
    const plain = (body: string) => body.replaceAll(/nonce="[^"]*"/g, '');
    expect(plain(copy.body)).toBe(plain(real.body));
  });

  it('unknown addresses are not found', async () => {
    expect((await ask('https://i.mi.com/no/such/page')).status).toBe(404);
  });
});

describe('strict content security policy', () => {
  it('allows nothing but scripts with the nonce of the answer', async () => {
    site.configure({ csp: 'strict' });
    const { headers, body } = await ask('https://account.xiaomi.com/fe/service/account');
    const nonce = /nonce="([^"]+)"/.exec(body)?.[1];
    const policy = headers['content-security-policy'];
    expect(policy).toContain(`script-src 'nonce-${nonce}'`);
    expect(policy).toContain("style-src 'none'");
    expect(policy).toContain("trusted-types 'none'");
    expect(body).not.toMatch(/<link|<style| style=/);
  });

  it('has a still page without any script, the deletion open', async () => {
    const { headers, body } = await ask('https://account.xiaomi.com/pass/del?practice=static');
    expect(headers['content-security-policy']).toContain("script-src 'none'");
    expect(body).not.toMatch(/<script|<link|<style| style=/);
    expect(body).toContain(wordsOf('old', 'ru').consent);
    expect(body).not.toContain('popSuicideSuccess');
  });
});

describe('addresses', () => {
  it.each([
    ['old', 'https://account.xiaomi.com/fe/service/account/privacy/delete-account', '/pass/del'],
    ['desktop', 'https://account.xiaomi.com/pass/del', '/fe/service/account/privacy/delete-account'],
    ['mobile', 'https://account.xiaomi.com/pass/auth/security/home', '/fe/service/account'],
    ['desktop', 'https://i.mi.com/ss', '/find/device/activationlock?_locale=en#/'],
  ] as const)('%s moves %s to %s', async (generation, from, to) => {
    site.configure({ generation });
    expect((await ask(from)).headers.location).toBe(to);
  });

  it.each(['mobile', 'next', 'old'] as const)('%s answers at /pass/del itself', async (generation) => {
    site.configure({ generation });
    expect((await ask('https://eu.account.xiaomi.com/pass/del')).status).toBe(200);
  });
});

describe('state', () => {
  it('is set by configure, undone by reset, and remembers what was done', async () => {
    site.configure({ language: 'en', theme: 'dark', devices: DEFAULT_DEVICES.slice(0, 1) });
    expect(site.state.config).toMatchObject({ language: 'en', theme: 'dark', generation: 'desktop', lateMs: 1 });
    expect((await ask('https://i.mi.com/')).body).toContain('data-theme="dark"');

    await act({ act: 'remove-device', device: 'phone-1' });
    await act({ act: 'remove-device', device: 'phone-1' });
    expect(site.state.devices).toEqual([]);
    expect(site.state.log).toEqual([{ act: 'device-removed', device: 'phone-1' }]);

    site.reset();
    expect(site.state.config.language).toBe('ru');
    expect(site.state.devices).toEqual(DEFAULT_DEVICES);
    expect(site.state.log).toEqual([]);
    expect(site.requests).toEqual([]);
  });

  it('hands out copies and plain data', () => {
    const { config } = site.state;
    config.devices.pop();
    expect(site.state.devices).toHaveLength(DEFAULT_DEVICES.length);
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
  });

  it('finishes no deletion that was not started', async () => {
    site.configure({ devices: [] });
    await act({ act: 'finish-deletion' });
    expect(site.state.deleted).toBe(false);
  });

  it('is shared by all hosts and switched by the bar', async () => {
    const { status, headers } = await ask('https://us.i.mi.com/practice-switch?generation=next&language=en&back=%2F');
    expect([status, headers.location]).toEqual([302, '/']);
    expect(site.state.config).toMatchObject({ generation: 'next', language: 'en' });
  });

  it('signs in and out by the site itself', async () => {
    site.configure({ signedIn: false });
    await act({ act: 'sign-in' });
    expect(site.state.config.signedIn).toBe(true);
    const hop = await ask('https://i.mi.com/api/user/login?followUp=https%3A%2F%2Fi.mi.com%2F');
    expect(hop.headers.location).toContain('followup=https%3A%2F%2Fi.mi.com%2F');
    expect((await ask('https://i.mi.com/sts?followup=https%3A%2F%2Fi.mi.com%2F')).headers.location).toBe('https://i.mi.com/');
  });
});

describe('network', () => {
  it('remembers what was served', async () => {
    await ask('https://in.i.mi.com/find');
    expect(site.requests).toContain('GET in.i.mi.com/find');
  });

  it('refuses and remembers every other host, and survives reset connections', async () => {
    await expect(ask('https://tracker.example/')).rejects.toThrow('refused');
    await expect(ask('https://i.mi.com.evil.example/')).rejects.toThrow('refused');
    expect(site.refused).toEqual(['CONNECT tracker.example:443', 'CONNECT i.mi.com.evil.example:443']);
    const plain = await new Promise<number | undefined>((done, fail) => {
      http
        .get({ host: '127.0.0.1', port: site.proxyPort, path: 'http://i.mi.com/' }, (answer) => done(answer.resume().statusCode))
        .on('error', fail);
    });
    expect(plain).toBe(403);
    expect(site.refused).toContain('GET http://i.mi.com/');
  });
});
