import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ControlKind, PageKind } from '../../../../lib/site/kinds';
import { controlAt, createRecogniser, type Recognition, recognise, summarise } from '../../../../lib/site/recognise';

/** The parser's documents have no window; recognition asks one for styles, so pages are put into the test's own document. */
function page(body: string): Document {
  document.body.innerHTML = body;
  return document;
}

const UNKNOWN = 'https://i.mi.com/#/somewhere';
const see = (address: string, body: string): Recognition | undefined => recognise(new URL(address), page(body));
const labels = (recognition: Recognition | undefined, control: ControlKind): string[] =>
  (recognition?.controls.get(control) ?? []).map((element) => recognition?.details.get(element)?.label ?? '?');

/** Pages without a known address, by labels and structure alone. */
const PAGES: readonly {
  name: string;
  kind: PageKind;
  url: string;
  html: string;
  controls: Partial<Record<ControlKind, number>>;
  language: string;
}[] = [
  {
    name: 'list of devices, ru, buttons in rows',
    kind: 'my-devices',
    url: UNKNOWN,
    language: 'ru',
    html: `<div id="root"><h2>Мои устройства</h2><ul><li><b>Redmi Note 8 Pro</b><span>В сети</span><button>Удалить устройство</button></li>
      <li><b>Телефон Ани</b><button>Удалить устройство</button></li></ul></div>`,
    controls: { 'my-devices-heading': 1, 'device-row': 2, 'remove-device': 2 },
  },
  {
    name: 'list of devices, en, rows are links',
    kind: 'my-devices',
    url: UNKNOWN,
    language: 'en',
    html: `<main><div class="title-x1">My devices</div><div class="list"><a class="row" href="#/d/1"><p>Xiaomi 13</p><p>Last seen yesterday</p></a><a class="row" href="#/d/2"><p>POCO X3 NFC</p><p>Now</p></a></div></main>`,
    controls: { 'my-devices-heading': 1, 'device-row': 2 },
  },
  {
    name: 'list of devices, es, proxies only',
    kind: 'my-devices',
    url: UNKNOWN,
    language: 'es',
    html: `<main><h1>Mis dispositivos</h1><ul><li><span>Redmi 9A</span><button>Desvincular</button></li><li><span>Mi Pad 5</span><button>Desvincular</button></li></ul></main>`,
    controls: { 'device-row': 2, 'remove-device': 2 },
  },
  {
    name: 'one device, ru',
    kind: 'device',
    url: UNKNOWN,
    language: 'ru',
    html: `<div><a href="#/devices">‹ Мои устройства</a><h1>Redmi Note 8 Pro</h1><dl><dt>Модель</dt><dd>M1906G7G</dd></dl>
      <div class="row"><span>Найти устройство</span><button role="switch" aria-checked="true"></button></div><button>Удалить устройство</button></div>`,
    controls: { 'remove-device': 1, 'turn-off-find-device': 1 },
  },
  {
    name: 'one device with a name of its own, zh',
    kind: 'device',
    url: UNKNOWN,
    language: 'zh-CN',
    html: `<div><a href="#/l">设备列表</a><h2>妈妈的手机</h2><div class="btn" style="cursor:pointer"><span>删除</span><span>设备</span></div></div>`,
    controls: { 'remove-device': 1 },
  },
  {
    name: 'settings, ru',
    kind: 'cloud-settings',
    url: UNKNOWN,
    language: 'ru',
    html: `<div><h1>Настройки</h1><ul><li><a href="#/a">Аккаунт Xiaomi</a></li><li><a href="#/b">Мои устройства</a></li><li><a href="#/c">Справка</a></li></ul></div>`,
    controls: { 'my-devices-heading': 1 },
  },
  {
    name: 'find device at another address, zh',
    kind: 'find-device',
    url: 'https://i.mi.com/#/lookup',
    language: 'zh-CN',
    html: `<h1>查找设备</h1><ul><li>小米 13<button class="more" aria-haspopup="menu"></button></li><li>红米 9<button class="more" aria-haspopup="menu"></button></li></ul><button>设备发声</button><button>开启丢失模式</button>`,
    controls: { 'device-menu': 2 },
  },
  {
    name: 'security at another address, zh',
    kind: 'security',
    url: 'https://account.xiaomi.com/fe/next/home',
    language: 'zh-CN',
    html: `<nav><a href="/a" aria-current="page">登录与安全</a><a href="/b">隐私中心</a></nav><h3>登录方式</h3><div class="r"><span>安全手机</span><a href="/x">修改</a></div><div class="r"><span>安全邮箱</span><a href="/y">修改</a></div><div class="r"><span>修改密码</span><a href="/z">修改</a></div>`,
    controls: { 'recovery-phone': 1, 'recovery-email': 1, 'change-password': 1, 'privacy-entry': 1, 'security-entry': 1 },
  },
  {
    name: 'security at another address, uk, proxies',
    kind: 'security',
    url: 'https://account.xiaomi.com/fe/next/home',
    language: 'uk',
    html: `<h1>Безпека акаунту</h1><div class="r"><span>Телефон для відновлення</span><button>›</button></div><div class="r"><span>Email для відновлення</span><button>›</button></div>`,
    controls: { 'recovery-phone': 1, 'recovery-email': 1 },
  },
  {
    name: 'privacy at another address, en',
    kind: 'privacy',
    url: 'https://account.xiaomi.com/fe/next/privacy-hub',
    language: 'en',
    html: `<h1>Privacy</h1><div class="r"><a href="/x">Manage your data</a></div><div class="r"><a href="/y">Delete account</a></div>`,
    controls: { 'delete-account-entry': 1 },
  },
  {
    name: 'delete account at another address, ru',
    kind: 'delete-account',
    url: 'https://account.xiaomi.com/fe/next/farewell',
    language: 'ru',
    html: `<h1>Удалить аккаунт</h1><p>${'Будет стёрто многое. '.repeat(60)}</p><label><input type="checkbox"> Да, я хочу навсегда удалить мой Mi Аккаунт и все его данные</label><button disabled>Удаление</button>`,
    controls: { 'delete-account-consent': 1, 'delete-account-confirm': 1 },
  },
  {
    name: 'delete account as a dialog of 2014-19 on the security page',
    kind: 'delete-account',
    url: 'https://account.xiaomi.com/pass/auth/security/home?userId=1',
    language: 'zh-CN',
    html: `<div class="n-main-nav"><li><a href="#">帐号安全</a></li></div><div id="popSuicideWarning"><h4>注销帐号</h4><div class="twostep_trustinfo"><label><i class="icon_select"></i>我了解并接受注销可能带来的损失</label></div><a class="btn_tip btn_commom disabled">开始注销</a><a class="btn_tip btn_back">取消</a></div>`,
    controls: { 'delete-account-consent': 1, 'delete-account-confirm': 1 },
  },
];

describe('pages whose address says nothing', () => {
  it.each(PAGES)('recognises $name', ({ kind, url, html, controls, language }) => {
    const seen = see(url, html);
    expect(seen?.page, JSON.stringify(seen?.evidence)).toBe(kind);
    expect(seen?.language).toBe(language);
    for (const [control, count] of Object.entries(controls)) expect(labels(seen, control as ControlKind), control).toHaveLength(count);
  });

  it('names the device of each removing button', () => {
    const seen = see(UNKNOWN, PAGES[0]?.html ?? '');
    expect((seen?.controls.get('remove-device') ?? []).map((element) => seen?.details.get(element)?.device)).toEqual([
      'Redmi Note 8 Pro',
      'Телефон Ани',
    ]);
  });
});

describe('pages known by their address', () => {
  it.each([
    ['https://i.mi.com/#/', 'cloud-home'],
    ['https://us.i.mi.com/mobile/find#/', 'find-device'],
    ['https://i.mi.com/ss', 'unlock-request'],
    ['https://account.xiaomi.com/fe/service/account', 'security'],
    ['https://account.xiaomi.com/fe/service/account/privacy', 'privacy'],
    ['https://global.account.xiaomi.com/pass/del', 'delete-account'],
  ])('takes an empty %s for %s, without a language', (address, kind) => {
    const seen = see(address, '<div id="root"></div>');
    expect(seen?.page).toBe(kind);
    expect(seen?.language).toBeUndefined();
  });

  it('gives way to a more specific page at the same address', () => {
    expect(see('https://i.mi.com/#/', PAGES[0]?.html ?? '')?.page).toBe('my-devices');
  });

  it('finds tiles and menu lines on the home page', () => {
    const seen = see(
      'https://i.mi.com/',
      `<header><span class="name">123</span><ul><li><a href="https://account.xiaomi.com/fe/service/account">Аккаунт</a></li></ul></header><a href="/mobile/find"><img alt=""><p>Найти устройство</p></a><a href="#/x"><i></i><span>Настройки</span></a>`,
    );
    for (const control of ['account-menu-item', 'find-device-entry', 'settings-entry'] as const)
      expect(labels(seen, control), control).toHaveLength(1);
  });
});

describe('pages on which nothing may be said', () => {
  const quotes = `Мои устройства, Удалить устройство, Настройки, Delete Device, 删除设备`;
  const article = `<h1>Как удалить аккаунт</h1><h2>Мои устройства</h2><p>Откройте <b>Настройки</b>, потом <b>Мои устройства</b> и нажмите <b>Удалить устройство</b>. ${'Длинное объяснение, которое никто не дочитает до конца. '.repeat(20)}</p><ul><li>Redmi Note 8</li><li>Xiaomi 13</li></ul><a href="#x">Удалить устройство</a>`;
  it.each([
    ['an article', UNKNOWN, article],
    [
      'an article on the account site',
      'https://account.xiaomi.com/fe/service/read',
      article.replaceAll('Удалить устройство', 'Удалить аккаунт'),
    ],
    ['the help centre', 'https://account.xiaomi.com/helpcenter/faq/x', PAGES[10]?.html ?? ''],
    [
      'a note being written',
      UNKNOWN,
      `<div contenteditable="true"><div>Мои устройства</div><div>Redmi Note 8</div><div>Удалить устройство</div></div>`,
    ],
    [
      'a list of notes',
      UNKNOWN,
      `<div>${['Мои устройства', 'Redmi Note 8', 'Удалить устройство', 'Хлеб', 'Молоко', 'Позвонить маме'].map((text) => `<div class="note-item" tabindex="0">${text}</div>`).join('')}</div>`,
    ],
    [
      'a chat',
      UNKNOWN,
      `<ul>${['Мои устройства', 'Redmi Note 8', 'что нажать?', 'Удалить устройство', 'ок', 'спасибо'].map((text) => `<li class="bubble"><p>${text}</p></li>`).join('')}</ul>`,
    ],
    ['words in one sentence', UNKNOWN, `<p>${quotes}</p>`],
    ['an empty page', UNKNOWN, ''],
    ['a sign-in page', 'https://account.xiaomi.com/fe/service/login/password', PAGES[10]?.html ?? ''],
    ['a look-alike host', 'https://account.xiaomi.com.evil.test/pass/del', PAGES[10]?.html ?? ''],
    ['hidden markup', UNKNOWN, `<div style="display:none">${PAGES[0]?.html}</div>`],
    [
      'a password form with the words',
      'https://account.xiaomi.com/fe/next/x',
      `<h1>Безопасность</h1><input type="password"><div class="r">Телефон для восстановления</div><div class="r">E-mail для восстановления</div>`,
    ],
    [
      'settings whose entry for devices has another name: they are not the first page',
      'https://i.mi.com/#/settings',
      `<header><b>Xiaomi Cloud</b></header><h1>Settings</h1><div class="cards">${['Find device', 'Registered hardware', 'Synced data'].map((text) => `<div class="card" tabindex="0"><h3>${text}</h3></div>`).join('')}</div>`,
    ],
  ])('is silent on %s', (_, address, html) => {
    const seen = see(address, html);
    expect(seen && { page: seen.page, evidence: seen.evidence }).toBeUndefined();
  });

  it('does not take words of prose for controls on a page known by its address', () => {
    const seen = see('https://account.xiaomi.com/fe/service/account/privacy/delete-account', article);
    expect(labels(seen, 'delete-account-confirm')).toEqual([]);
  });
});

describe('what does not change a recognition', () => {
  const wrap = fc.array(fc.constantFrom('div', 'span', 'section'), { maxLength: 4 });
  const cased = fc.constantFrom(
    (s: string) => s,
    (s: string) => s.toUpperCase(),
    (s: string) => s.toLowerCase(),
  );
  it('wrappers, hashed classes, split labels, white space, case', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PAGES),
        wrap,
        cased,
        fc.string({ minLength: 5, maxLength: 5, unit: fc.constantFrom(...'0123456789abcdef') }),
        fc.boolean(),
        ({ kind, url, html, controls }, tags, change, hash, split) => {
          const changed = html.replace(/>([^<>]+)</g, (_, text: string) => {
            const other = change(text);
            const words = split && /\S\s\S/.test(other) && other.length < 60 ? other.replace(/(\S)\s(\S)/, '$1</span> \n <span>$2') : other;
            return `>${words === other ? other : `<span>${words}</span>`}<`;
          });
          const wrapped = tags.reduce((inner, tag) => `<${tag} class="x-${hash}">${inner}</${tag}>`, changed);
          const seen = see(url, wrapped);
          expect(seen?.page).toBe(kind);
          for (const [control, count] of Object.entries(controls))
            expect(labels(seen, control as ControlKind), control).toHaveLength(count);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a living page', () => {
  it('gives the same from changed subtrees as from the whole', () => {
    for (const { url, html, kind } of PAGES) {
      const root = page('<div id="root"></div>');
      const recogniser = createRecogniser(root);
      const address = new URL(url);
      recogniser.update(address);
      const mount = root.getElementById('root') as HTMLElement;
      mount.innerHTML = html;
      const seen = recogniser.update(address, [mount]);
      expect(seen?.page).toBe(kind);
      expect(summarise(seen)).toEqual(summarise(recognise(address, root)));
      mount.innerHTML = '';
      expect(recogniser.update(address, [mount])?.controls.size ?? 0).toBe(0);
    }
  });

  it('looks at changed nodes only', () => {
    const root = page(
      `<div id="root">${'<p>a paragraph of some length that is no label at all</p>'.repeat(500)}<div id="late"></div></div>`,
    );
    const recogniser = createRecogniser(root);
    recogniser.update(new URL(UNKNOWN));
    const before = recogniser.visited;
    const late = root.getElementById('late') as HTMLElement;
    late.innerHTML = '<b>Настройки</b>';
    recogniser.update(new URL(UNKNOWN), [late]);
    expect(recogniser.visited - before).toBeLessThan(10);
  });
});

describe('controlAt', () => {
  it('knows the control from any node of the path, and from the padding of its wrapper', () => {
    const root = page(
      `<div><a href="#/devices">‹ Мои устройства</a><h1>Redmi Note 8</h1><div class="w"><button id="b"><i></i><span id="s">Удалить устройство</span></button></div><button id="c">Отмена</button></div>`,
    );
    const path = (id: string) => {
      const nodes: EventTarget[] = [];
      for (let at: Node | null = root.getElementById(id); at; at = at.parentNode) nodes.push(at);
      return [...nodes, window];
    };
    const url = new URL(UNKNOWN);
    expect(controlAt(path('s'), url, root)).toBe('remove-device');
    expect(controlAt(path('b'), url, root)).toBe('remove-device');
    expect(controlAt(path('s').slice(2), url, root)).toBe('remove-device');
    expect(controlAt(path('c'), url, root)).toBeUndefined();
    expect(controlAt([], url, root)).toBeUndefined();
    expect(controlAt([window], url, root)).toBeUndefined();
  });
});

describe('a page is known by what it is in any language', () => {
  const kindOf = (body: string, address = UNKNOWN): PageKind | undefined => see(address, body)?.page;
  const tiles = (...names: string[]): string => `<div>${names.map((name) => `<a class="tile" href="#">${name}</a>`).join('')}</div>`;
  const row = (name: string): string => `<li><a href="#">${name}</a></li>`;
  const SERVICES = tiles('Zdjęcia', 'Kontakty', 'Znajdź urządzenie');

  it('the first page of the cloud by its services, with or without a list of devices', () => {
    const menu = '<nav><a href="#">Ustawienia</a></nav><p>12,4 GB z 50 GB</p>';
    expect(kindOf(`${menu}<h1>M. A.</h1>${SERVICES}`)).toBe('cloud-home');
    expect(kindOf(`<h1>Xiaomi Cloud</h1>${SERVICES}`)).toBe('cloud-home');
    expect(kindOf(`${menu}<h1>M. A.</h1>${SERVICES}<ul>${row('Redmi 9A')}${row('Xiaomi 13')}</ul>`)).toBe('cloud-home');
    expect(kindOf(`<h1>M. A.</h1>${SERVICES}<p>12,4 GB z 50 GB</p>`)).toBe('cloud-home');
    // nothing else says that it is the cloud
    expect(kindOf(`<h1>M. A.</h1>${SERVICES}`)).toBeUndefined();
    expect(kindOf(`${menu}<h1>M. A.</h1>${tiles('Zdjęcia', 'Kontakty', 'Forum')}`)).toBeUndefined();
  });

  it('not where services stand in a menu or a table, or are told of', () => {
    const brand = '<b>Xiaomi Cloud</b><h1>Jolo</h1>';
    expect(kindOf(`${brand}<nav>${SERVICES}</nav>`)).toBeUndefined();
    const times = ['Zdjęcia 02:00', 'Kontakty 03:00', 'Znajdź urządzenie 04:00'];
    expect(
      kindOf(`${brand}<ul>${times.map((time) => `<li><b>${time.slice(0, -6)}</b> <i>${time.slice(-5)}</i></li>`).join('')}</ul>`),
    ).toBeUndefined();
    expect(kindOf(`<h1>Ustawienia</h1>${SERVICES}<p>12,4 GB z 50 GB</p>`)).not.toBe('cloud-home');
  });

  it('a request to unlock by its only field', () => {
    expect(kindOf('<h1>Poproś o odblokowanie urządzenia</h1><label>IMEI <input></label><button>OK</button>')).toBe('unlock-request');
    // the appeal asks for more, and the words alone may stand anywhere
    expect(kindOf('<h1>Poproś o odblokowanie urządzenia</h1><label>IMEI <input></label><input type="file">')).toBeUndefined();
    expect(kindOf('<h1>Poproś o odblokowanie urządzenia</h1><button>OK</button>')).toBeUndefined();
    expect(kindOf('<h1>Gwarancja</h1><label>IMEI <input></label>')).toBeUndefined();
  });

  it('a switch by what it says that it turns off', () => {
    const body = (words: string): string =>
      `<h1>Redmi 9A</h1><p>IMEI 86••••27</p><div class="row"><span>${words}</span><button role="switch" aria-checked="true"></button></div>`;
    expect(labels(see(UNKNOWN, body('Turn off Find device')), 'turn-off-find-device')).toEqual(['Turn off Find device']);
    expect(labels(see(UNKNOWN, body('Turn off notifications')), 'turn-off-find-device')).toEqual([]);
  });

  it('a list of devices by a dialog that asks to remove one', () => {
    const list = `<h1>Jolo</h1><ul>${row('Redmi 9A')}${row('Xiaomi 13')}</ul>`;
    const dialog = (act: string): string => `<div role="dialog"><p>Jolo</p><button>${act}</button></div>`;
    expect(kindOf(list + dialog('Usuń urządzenie z konta'))).toBe('my-devices');
    expect(kindOf(list + dialog('Usuń kopię'))).toBeUndefined();
  });

  it('a list of devices by the one in use', () => {
    const list = (more: string): string =>
      `<h1>Jolo</h1><ul><li><a href="#"><b>Redmi 9A</b> <i>Dieses Gerät</i></a></li><li><a href="#"><b>Xiaomi 13</b> <i>${more}</i></a></li></ul>`;
    expect(kindOf(list('Berlin'))).toBe('my-devices');
    // how much is stored of each
    expect(kindOf(list('4,1 GB'))).toBeUndefined();
    expect(kindOf(list('Berlin'), 'https://i.mi.com/w/backups')).toBeUndefined();
  });

  it('the account’s pages by their names and one line that is known', () => {
    const ACCOUNT = 'https://account.xiaomi.com/w/1';
    const lines = (...texts: string[]): string => `<ul>${texts.map((text) => `<li><a href="#">${text}</a></li>`).join('')}</ul>`;
    const privacy = '<h1>Daten und Datenschutz</h1>';
    const contact = (value: string): string => `<li><b>Jolo</b><i>${value}</i></li>`;
    expect(kindOf(privacy + lines('Jolo', 'Einwilligung widerrufen', 'Xiaomi-Konto löschen'), ACCOUNT)).toBe('privacy');
    expect(kindOf(privacy + lines('Jolo', 'Jolo zwei'), ACCOUNT)).toBeUndefined();
    const security = '<h1>Anmeldung und Sicherheit</h1>';
    expect(kindOf(`${security}<ul>${contact('+49 *** *** 42')}<li><b>Passwort ändern</b><i>›</i></li></ul>`, ACCOUNT)).toBe('security');
    expect(kindOf(`${security}<ul>${contact('Berlin')}${contact('Lyon')}</ul>`, ACCOUNT)).toBeUndefined();
  });
});
