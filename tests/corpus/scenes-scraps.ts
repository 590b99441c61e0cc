import { each, type Scene } from './scene';
import { locale } from './sheets-cloud';
import { esc } from './tools';

/** Pages with little on them, or nothing that can be read: signed out, loading, broken, in an unknown language. */
export const SCRAP_SCENES: readonly Scene[] = [
  {
    name: 'signed-out',
    wordings: ['ru', 'en', 'zh-CN', 'zh-TW', 'fr', 'ar', 'ko'],
    generation: '2020',
    or: 'cloud-home',
    note: 'The welcome page of the cloud: it advertises the services and asks to sign in. The home page all the same, signed out.',
    make: ({ labels, words, seed }) => ({
      url: seed % 2 === 0 ? 'https://i.mi.com/' : 'https://i.mi.com/#/',
      title: labels.siteName,
      body: `<div id="root"><div class="micloud-app"><div><div class="order-1aBcD policy-9zYxW">Cookies</div></div><h1>${esc(labels.siteName)}</h1><p>${esc(words.gallery)}, ${esc(words.contacts)}, ${esc(words.notes)}, ${esc(labels.findDevice)}</p><div class="login-3fGhJ" tabindex="0"><span class="login-text-sSOcf">${esc(labels.signInWith)}</span></div><div class="links-1"><a href="/find/device/activationlock">${esc(words.unlock)}</a></div></div></div>`,
    }),
  },
  {
    name: 'empty-root',
    wordings: ['en', 'zh-CN'],
    or: 'cloud-home',
    note: 'Nothing is drawn yet. The address of the home page is known for certain, the other is not.',
    make: ({ seed }) => ({
      url: seed % 2 === 0 ? 'https://i.mi.com/#/' : 'https://us.i.mi.com/#/device/list',
      body: '<div id="root"></div>',
    }),
  },
  {
    name: 'account-splash',
    wordings: ['en', 'ru'],
    make: () => ({
      url: 'https://account.xiaomi.com/fe/service/login?sid=passport',
      body: '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><div id="__page_loading"><i></i><i></i><i></i></div>',
    }),
  },
  {
    name: 'loading',
    wordings: ['ru', 'ja', 'tr'],
    make: ({ words, labels }) => ({
      url: 'https://i.mi.com/note/h5#/',
      title: labels.siteName,
      body: `<div id="container"><div class="spinner" role="status">${esc(words.loading)}</div></div>`,
    }),
  },
  {
    name: 'not-found',
    wordings: ['ru', 'en', 'zh-CN', 'he', 'hi'],
    make: ({ words, labels }) => ({
      url: 'https://i.mi.com/settings/old/page',
      title: '404',
      body: `<div class="err"><h1>404</h1><p>${esc(words.missing)}</p><a href="/">${esc(labels.siteName)}</a> <a href="https://account.xiaomi.com/">${esc(labels.brand)}</a></div>`,
    }),
  },
  {
    name: 'gateway',
    wordings: ['en'],
    make: () => ({
      url: 'https://us.i.mi.com/mobile/drive',
      title: '502 Bad Gateway',
      attribute: 'absent',
      body: '<center><h1>502 Bad Gateway</h1></center><hr><center>MicloudWeb</center>',
    }),
  },
  {
    name: 'json',
    wordings: ['en'],
    note: 'An answer meant for a program, as the browser shows it.',
    make: () => ({
      url: 'https://i.mi.com/find/v3/device/status/list',
      attribute: 'absent',
      body: '<pre>{"result":"ok","data":{"devices":[{"model":"Redmi Note 12","name":"Find device","status":"online"}]}}</pre>',
    }),
  },
  {
    name: 'unknown-language',
    wordings: ['en'],
    generation: 'esperanto',
    make: () => ({
      url: 'https://us.i.mi.com/gallery/h5#/photo',
      title: 'Bildaro',
      attribute: 'absent',
      body: '<div id="root"><h1>Bildaro</h1><ul><li>Redmi Note 12 <button data-corpus="x-forigi">Forigi</button></li><li>Xiaomi 13T <button data-corpus="x-forigi">Forigi</button></li></ul></div>',
    }),
  },
  {
    name: 'cookies',
    wordings: ['de', 'en', 'it'],
    note: 'A consent window over an empty page.',
    make: ({ words, labels, language }) => ({
      url: `https://eu.i.mi.com/gallery/h5?_locale=${locale(language)}#/`,
      body: `<div id="root"></div><div role="dialog" aria-modal="true" class="cmp"><h2>${esc(words.privacy)}</h2><p>${esc(labels.privacyPolicy)}</p>${each(['1', '2'], (n) => `<label data-corpus="x-tick-${n}"><input type="checkbox"> ${esc(words.understood)} ${n}</label>`)}<button data-corpus="x-ok">OK</button><button>${esc(labels.settings)}</button></div>`,
    }),
  },
  {
    name: 'captcha',
    wordings: ['en', 'zh-CN'],
    make: ({ labels }) => ({
      url: 'https://account.xiaomi.com/fe/service/login/password?sid=passport',
      body: `<div id="root"></div><div class="miverify_wind" style="z-index:1147483647"><p>${esc(labels.codeInput)}</p><iframe src="about:blank" title="captcha"></iframe></div>`,
    }),
  },
];
