import { each, type Scene } from './scene';
import { deviceNames, locale } from './sheets-cloud';
import { DOTS, esc } from './tools';
import { howTo } from './words';

/** What else the cloud's host serves: space, family, payment, guides, promotion, help. */
export const SERVICE_SCENES: readonly Scene[] = [
  {
    name: 'backups',
    wordings: ['ru', 'en', 'zh-CN', 'pt-BR', 'th', 'ar'],
    note: 'Storage management: backups are named after phones, the button deletes a backup.',
    make: (draft) => ({
      url: 'https://us.i.mi.com/#/storage',
      title: `${draft.words.storage} - ${draft.labels.siteName}`,
      body: `<div id="root"><div class="micloud-app"><h1>${esc(draft.words.storage)}</h1><div class="bar" role="progressbar" aria-valuenow="46"></div><h2>${esc(draft.words.backup)}</h2><ul>${each(
        deviceNames(draft, 3),
        (name, at) =>
          `<li data-corpus="x-backup-${at}"><b>${esc(name)} ${esc(draft.words.backup.toLowerCase())}</b><span>${at + 1}.4 GB · 2024-0${at + 2}-17</span><button data-corpus="x-delete">${esc(draft.words.delete)}</button></li>`,
      )}</ul></div></div>`,
    }),
  },
  {
    name: 'family-members',
    wordings: ['ru', 'en', 'zh-CN', 'de', 'ja', 'he'],
    note: 'The button removes a person from the family.',
    make: ({ labels, words, wording }) => ({
      url: 'https://i.mi.com/#/family',
      title: words.family,
      body: `<div class="family-app"><header><h1>${esc(words.family)}</h1></header><section>${each(
        [words.person, 'Olga', 'Li Wei'],
        (name, at) =>
          `<div class="member" data-corpus="x-member-${at}"><img class="face" alt="" src="data:,"><span>${esc(name)}</span><button class="quiet" data-corpus="x-remove">${esc(
            wording.startsWith('zh') || wording === 'ru' || wording === 'en' ? words.delete : labels.removeDevice,
          )}</button></div>`,
      )}<button>+</button></section></div>`,
    }),
  },
  {
    name: 'membership',
    wordings: ['ru', 'en', 'zh-CN', 'it'],
    make: ({ labels, words, language }) => ({
      url: `https://i.mi.com/vip?source=web&_locale=${locale(language)}`,
      title: `${labels.siteName} VIP`,
      body: `<div class="vip"><div class="plans">${each(
        ['50 GB', '200 GB', '1 TB'],
        (size, at) =>
          `<div class="plan"><h3>${size}</h3><p>¥${at * 15 + 6}</p><ul><li>${esc(labels.findDevice)}</li><li>${esc(labels.myDevices)}: ${at + 5}</li></ul><button>¥</button></div>`,
      )}</div><p><a href="/tos/vip/zh-CN">${esc(words.about)}</a></p><a role="button" data-corpus="x-cancel-plan">${esc(words.cancel)}</a></div>`,
    }),
  },
  {
    name: 'orders',
    wordings: ['ru', 'en', 'zh-CN', 'id'],
    note: 'Orders of phones: names, states, a button that deletes the record.',
    make: (draft) => ({
      url: 'https://i.mi.com/vip/orders',
      body: `<div class="order-list">${each(
        deviceNames(draft, 3),
        (name, at) =>
          `<div class="order" data-corpus="x-order-${at}"><div class="no">№ 52${at}0117</div><div class="goods"><img src="data:," alt="">${esc(name)} × 1</div><div class="sum">$${at * 90 + 139}</div><div class="ops"><a data-corpus="x-delete" href="#">${esc(draft.words.delete)}</a><a href="#">${esc(draft.words.more)}</a></div></div>`,
      )}</div>`,
    }),
  },
  {
    name: 'guide-find',
    wordings: ['zh-CN', 'en', 'ru', 'vi', 'ar'],
    generation: 'gatsby',
    note: 'The manual of Find device: every label as a heading or in the text.',
    make: ({ labels, words, language }) => ({
      url: `https://i.mi.com/guide/${language}/find/overview`,
      title: language === 'zh-CN' ? '小米云服务使用手册' : `${labels.siteName} – ${labels.findDevice}`,
      body: `<div id="___gatsby"><div id="gatsby-focus-wrapper"><nav class="toc">${each([labels.findDevice, words.sound, words.lost, words.erase], (text) => `<a href="#${encodeURIComponent(text)}">${esc(text)}</a>`)}</nav><article><h1>${esc(labels.findDevice)}</h1><h2 data-corpus="x-h">${esc(labels.turnOff)}</h2><p>${esc(howTo(words, labels.settings, labels.myDevices, labels.turnOff))}</p><h2 data-corpus="x-h2">${esc(labels.removeDevice)}</h2><p>${esc(howTo(words, labels.settings, labels.myDevices, labels.removeDevice))}</p><img src="data:," alt="${esc(labels.myDevices)}"><h2>${esc(words.erase)}</h2><p>…</p></article></div></div>`,
    }),
  },
  {
    name: 'guide-contents',
    wordings: ['zh-CN', 'zh-TW', 'es', 'ko'],
    generation: 'gatsby',
    make: ({ labels, words, language }) => ({
      url: `https://i.mi.com/guide/${language}/xiaomicloud/overview`,
      title: labels.siteName,
      body: `<div id="___gatsby"><aside><ul>${each(
        [
          words.gallery,
          words.contacts,
          words.notes,
          labels.findDevice,
          labels.myDevices,
          labels.settings,
          labels.security,
          labels.deleteAccount,
        ],
        (text, at) => `<li><a href="/guide/${language}/c${at}/overview" data-corpus="x-toc-${at}">${at + 1}. ${esc(text)}</a></li>`,
      )}</ul></aside><div role="main"><h1>${esc(labels.siteName)}</h1><p>${esc(words.about)}</p></div></div>`,
    }),
  },
  {
    name: 'guide-account',
    wordings: ['zh-CN', 'ru', 'fr'],
    generation: 'gatsby',
    make: ({ labels, words, language }) => ({
      url: `https://i.mi.com/guide/${language}/account/overview`,
      body: `<div id="___gatsby"><article class="md"><h1>${esc(labels.brand)}</h1><h3>${esc(labels.recoveryPhone)}</h3><p>${esc(howTo(words, labels.settings, labels.security, labels.recoveryPhone))}</p><h3>${esc(labels.recoveryEmail)}</h3><p>…</p><h3 data-corpus="x-h">${esc(labels.deleteAccount)}</h3><blockquote>${esc(words.warning)}</blockquote></article></div>`,
    }),
  },
  {
    name: 'user-agreement',
    wordings: ['zh-CN', 'en', 'ru', 'pl'],
    make: ({ labels, words, language }) => ({
      url: `https://i.mi.com/useragreement?lang=${language.slice(0, 2)}&region=CN`,
      body: `<div style="max-width:800px;margin:auto"><center><b>${esc(labels.siteName)}</b></center>${each(
        [labels.findDevice, labels.myDevices, labels.deleteAccount, labels.withdraw],
        (title, at) =>
          `<p><b>${at + 1}. ${esc(title)}</b></p><p>${at + 1}.1 ${esc(words.warning)} ${esc(howTo(words, labels.settings, labels.myDevices, title))}</p>`,
      )}</div>`,
    }),
  },
  {
    name: 'shop',
    wordings: ['ru', 'en', 'zh-CN', 'hi'],
    note: 'Promotion: phones with prices, called devices.',
    make: (draft) => ({
      url: 'https://i.mi.com/static2?filename=MicloudWebStatic/promo/2024.html',
      title: 'Xiaomi',
      body: `<div class="promo"><h1>${esc(draft.labels.devices)}</h1><div class="goods-grid">${each(
        ['Redmi Note 12', 'Xiaomi 13T', 'Mi TV Stick', 'POCO X5 Pro'],
        (name, at) =>
          `<a class="goods" href="#" data-corpus="x-goods-${at}"><img src="data:," alt="${name}"><h3>${name}</h3><p class="price">$${at * 70 + 99}</p><span class="buy">+</span></a>`,
      )}</div></div>`,
    }),
  },
  {
    name: 'comments',
    wordings: ['ru', 'en', 'es', 'tr'],
    note: 'Comments under an announcement, the reader’s own with a Delete button.',
    make: ({ labels, words }) => ({
      url: 'https://i.mi.com/static2?filename=MicloudWebStatic/news/42.html',
      body: `<article><h1>${esc(labels.findDevice)} 3.0</h1><p>${esc(howTo(words, labels.settings, labels.findDevice, labels.turnOff))}</p></article><section class="comments"><h2>3</h2>${each(
        [labels.removeDevice, labels.deleteAccount, howTo(words, labels.settings, labels.myDevices, labels.removeDevice)],
        (text, at) =>
          `<div class="comment"><b>user${at}</b><p>${esc(text)}</p><button data-corpus="x-delete">${esc(words.delete)}</button><button>↩</button></div>`,
      )}</section>`,
    }),
  },
  {
    name: 'announcement',
    wordings: ['en', 'zh-CN', 'uk', 'de'],
    make: ({ labels, words }) => ({
      url: 'https://i.mi.com/#/notice/2023-11',
      title: labels.siteName,
      body: `<div id="root"><div class="micloud-app"><div class="notice-9aPzQ"><div class="t-1">${esc(words.notes)} · ${esc(words.messages)}</div><div class="b-2">${esc(words.warning)} ${esc(howTo(words, labels.settings, labels.myDevices, labels.removeDevice))}</div><div class="ok-3" tabindex="0">OK</div></div></div></div>`,
    }),
  },
  {
    name: 'chat',
    wordings: ['ru', 'en', 'zh-CN', 'ja'],
    note: 'A support chat over a loading page; the suggested answers are our labels.',
    make: ({ labels, words }) => ({
      url: 'https://us.i.mi.com/static2?filename=MicloudWebStatic/support/index.html#/chat',
      body: `<div class="chat-widget" role="log"><div class="msg bot">${esc(labels.help)}?</div><div class="quick">${each(
        [labels.removeDevice, labels.turnOff, labels.deleteAccount, labels.forgot],
        (text, at) => `<button class="chip" data-corpus="x-chip-${at}">${esc(text)}</button>`,
      )}</div><div class="msg me">${esc(labels.removeDevice)}</div><div class="msg bot">${esc(howTo(words, labels.settings, labels.myDevices, labels.removeDevice))}</div><textarea></textarea><button aria-label="${esc(words.next)}">➤</button></div>`,
    }),
  },
  {
    name: 'survey',
    wordings: ['ru', 'en', 'fr', 'vi'],
    note: 'Which phones do you use? Phones as answers.',
    make: ({ words, labels }) => ({
      url: 'https://i.mi.com/static2?filename=MicloudWebStatic/survey.html',
      body: `<form><fieldset><legend>${esc(labels.devices)}?</legend>${each(['Redmi Note 12', 'Xiaomi 13T', 'POCO X5 Pro', 'iPhone 15'], (name) => `<label><input type="checkbox" name="d"> ${name}</label><br>`)}</fieldset><fieldset><legend>${esc(labels.findDevice)}?</legend><label><input type="radio" name="f"> 👍</label><label><input type="radio" name="f"> 👎</label></fieldset><button type="submit">${esc(words.next)}</button></form>`,
    }),
  },
  {
    name: 'input-dictionary',
    wordings: ['zh-CN', 'en'],
    note: 'Words learned by the keyboard, each with a menu.',
    make: ({ labels, words }) => ({
      url: 'https://i.mi.com/#/cloudinput',
      body: `<div id="root"><div class="micloud-app"><ul class="dict-1Xx">${each(
        [labels.myDevices, labels.findDevice, labels.removeDevice, labels.settings],
        (text, at) =>
          `<li data-corpus="x-word-${at}">${esc(text)} <i class="more-2Yy" title="${esc(words.more)}" data-corpus="x-more">${DOTS}</i></li>`,
      )}</ul></div></div>`,
    }),
  },
];
