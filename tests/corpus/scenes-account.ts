import { PRIVACY } from './labels';
import { each, type Scene } from './scene';
import { locale } from './sheets-cloud';
import { esc } from './tools';
import { howTo } from './words';

/** Pages of account.xiaomi.com beside the home, Privacy and the deletion. */
export const ACCOUNT_SCENES: readonly Scene[] = [
  {
    name: 'profile',
    wordings: ['ru', 'en', 'zh-CN', 'fr', 'ko'],
    generation: '2023',
    note: 'Personal data; the navigation names the other pages.',
    make: ({ labels, words, language }) => ({
      url: `https://account.xiaomi.com/fe/service/account/profile?_locale=${locale(language)}`,
      title: `${labels.brand} - ${labels.personalInfo}`,
      body: `<div id="root"><div class="mi-profile-layout__profile">${esc(words.person)}</div><ul class="ant-menu"><li><a href="/fe/service/account">${esc(labels.security)}</a></li><li class="ant-menu-item-selected"><a href="/fe/service/account/profile">${esc(labels.personalInfo)}</a></li><li><a href="/fe/service/account/privacy">${esc(PRIVACY[language] ?? words.privacy)}</a></li></ul>
<div class="mi-layout__card"><h2>${esc(labels.personalInfo)}</h2><img class="_-src-portals-desktop-pages-Account-pages-Profile-avatar_image" src="data:," alt=""><div data-corpus="x-change">${esc(words.change)}</div><table><tr><td>ID</td><td>6012345678</td></tr><tr><td>${esc(words.language)}</td><td>${esc(language)}</td></tr></table><button type="button" data-corpus="x-delete">${esc(words.delete)}</button></div></div>`,
    }),
  },
  {
    name: 'help-article',
    wordings: ['en', 'zh-CN', 'ru', 'de', 'pt-BR', 'id'],
    generation: 'gatsby',
    note: 'A help article on deleting the account, with a button-like heading and questions that open.',
    make: ({ labels, words, language }) => ({
      url: `https://account.xiaomi.com/helpcenter/faq/${locale(language)}/02.faqs/07.delete-account/faq-1`,
      title: `${labels.brand} - ${labels.help}`,
      body: `<div id="___gatsby"><header>${esc(labels.help)}</header><main><h1 data-corpus="x-h1">${esc(labels.deleteAccount)}</h1><p>${esc(words.warning)}</p><ol><li>${esc(howTo(words, labels.brand, PRIVACY[language] ?? words.privacy, labels.deleteAccount))}</li><li>${esc(howTo(words, labels.settings, labels.myDevices, labels.turnOff))}</li></ol>${each(
        [labels.removeDevice, labels.turnOff, labels.deleteAccount, labels.recoveryPhone],
        (text, at) => `<button aria-expanded="false" data-corpus="x-fold-${at}">${esc(text)}?</button>`,
      )}<p>👍 👎</p></main></div>`,
    }),
  },
  {
    name: 'help-accordion',
    wordings: ['en', 'ru', 'zh-CN', 'tr'],
    note: 'Questions whose whole text is a label, each a button without a question mark.',
    make: ({ labels, words, language }) => ({
      url: `https://global.account.xiaomi.com/helpcenter?_locale=${locale(language)}`,
      title: labels.help,
      body: `<div class="help"><input type="search" placeholder="${esc(labels.help)}">${each(
        [labels.deleteAccount, labels.removeDevice, labels.turnOff, labels.recoveryPhone, labels.recoveryEmail, labels.security],
        (text, at) =>
          `<div class="qa"><h3><button type="button" aria-controls="a${at}" aria-expanded="${at === 0}" data-corpus="x-q-${at}">${esc(text)}</button></h3><div id="a${at}" role="region">${esc(howTo(words, labels.settings, labels.security, text))}</div></div>`,
      )}</div>`,
    }),
  },
  {
    name: 'help-contents',
    wordings: ['zh-CN', 'en', 'es'],
    generation: 'gatsby',
    make: ({ labels, language }) => ({
      url: `https://account.xiaomi.com/helpcenter/faq/${locale(language)}/00.introduction/faq-1`,
      body: `<div id="___gatsby"><nav><h2>${esc(labels.help)}</h2><ul>${each([labels.signIn, labels.security, labels.recoveryPhone, labels.recoveryEmail, labels.password, labels.deleteAccount, labels.findDevice], (text, at) => `<li><a href="faq-${at}" data-corpus="x-link-${at}">${esc(text)}</a></li>`)}</ul></nav><main><h1>${esc(labels.brand)}</h1></main></div>`,
    }),
  },
  {
    name: 'protocol-privacy',
    wordings: ['ru', 'en', 'zh-CN', 'uk', 'ar'],
    note: 'The privacy policy: a text, not the page called Privacy.',
    make: ({ labels, words, language }) => ({
      url: `https://account.xiaomi.com/about/protocol/privacy?_locale=${locale(language)}`,
      title: labels.privacyPolicy,
      body: `<div class="protocol"><h1>${esc(labels.privacyPolicy)}</h1><h2>${esc(labels.withdraw)}</h2><p>${esc(howTo(words, labels.settings, labels.brand, labels.withdraw))}</p><h2>${esc(labels.deleteAccount)}</h2><p>${esc(words.warning)}</p><h2>${esc(words.data)}</h2><p>${esc(labels.recoveryPhone)}, ${esc(labels.recoveryEmail)}, ${esc(labels.myDevices)}.</p></div>`,
    }),
  },
  {
    name: 'protocol-agreement',
    wordings: ['en', 'zh-CN', 'pl', 'th'],
    make: ({ labels, words, language }) => ({
      url: `https://cn.account.xiaomi.com/about/protocol/agreement?_locale=${locale(language)}`,
      body: `<pre style="white-space:pre-wrap">${each([labels.brand, labels.deleteAccount, labels.security, labels.signOut], (text, at) => `${at + 1}. ${esc(text)}\n${esc(words.warning)}\n`)}</pre>`,
    }),
  },
  {
    name: 'sign-in',
    wordings: ['ru', 'en', 'zh-CN', 'vi', 'fa'],
    generation: '2020',
    make: ({ labels, words, language }) => ({
      url: `https://account.xiaomi.com/fe/service/login/password?sid=i.mi.com&_locale=${locale(language)}`,
      title: `${labels.brand} - ${labels.signIn}`,
      body: `<div id="root"><div class="login-password-root-wrap desktop"><div class="mi-layout__card"><div class="ant-tabs"><div role="tab" aria-selected="true">${esc(labels.signIn)}</div></div><form><input name="account" class="mi-input__input"><input name="password" type="password"><button type="submit" class="mi-button mi-button--primary mi-button--fullwidth" data-corpus="x-submit">${esc(labels.signIn)}</button></form><a class="mi-link" href="/fe/service/forgetPassword">${esc(labels.forgot)}</a><label class="mi-accept-terms"><input type="checkbox" class="ant-checkbox-input" data-corpus="x-terms">${esc(words.understood)} ${esc(labels.privacyPolicy)}</label></div></div></div>`,
    }),
  },
  {
    name: 'register',
    wordings: ['ru', 'en', 'zh-CN'],
    make: ({ labels, words, language }) => ({
      url: `https://global.account.xiaomi.com/fe/service/register/email?_locale=${locale(language)}&region=VN&sid=passport`,
      body: `<div id="root"><form class="mi-form__content"><h1>${esc(labels.brand)}</h1><label>E-mail <input type="email"></label><label>${esc(labels.recoveryPhone)} <input type="tel"></label><label class="ant-checkbox-wrapper" data-corpus="x-terms"><input type="checkbox"> ${esc(words.understood)}</label><button data-corpus="x-next">${esc(words.next)}</button></form></div>`,
    }),
  },
  {
    name: 'forgot-password',
    wordings: ['ru', 'en', 'id', 'it'],
    make: ({ labels, words, language }) => ({
      url: `https://account.xiaomi.com/fe/service/forgetPassword?_locale=${locale(language)}`,
      title: `${labels.brand} - ${labels.forgot}`,
      body: `<div class="mi-layout__card"><div class="mi-layout__title">${esc(labels.forgot)}</div><input placeholder="${esc(labels.recoveryPhone)} / ${esc(labels.recoveryEmail)}"><button class="mi-button">${esc(words.next)}</button></div>`,
    }),
  },
  {
    name: 'change-password',
    wordings: ['ru', 'en', 'zh-CN', 'uk'],
    note: 'The form that changes the password, reached from the account’s home.',
    make: ({ labels, words }) => ({
      url: 'https://account.xiaomi.com/pass/changePassword?userId=6012345678',
      title: `${labels.brand} - ${labels.password}`,
      body: `<table class="form"><tr><th colspan="2">${esc(labels.password)}</th></tr><tr><td><input type="password" name="old"></td></tr><tr><td><input type="password" name="new"></td></tr><tr><td><input type="button" value="${esc(words.change)}" data-corpus="x-change"> <input type="button" value="${esc(words.cancel)}"></td></tr></table>`,
    }),
  },
  {
    name: 'identity',
    wordings: ['ru', 'en', 'zh-CN', 'ja', 'hi'],
    make: ({ labels, words, language }) => ({
      url: `https://account.xiaomi.com/fe/service/identity/verifyPhone?sid=passport&context=x&_locale=${locale(language)}`,
      title: language === 'en' ? 'Xiaomi Account - Tips' : labels.brand,
      body: `<div id="root"><div class="mi-layout__card"><p>${esc(labels.recoveryPhone)}: +7 *** ***-12-34</p><div class="mi-ticket-field"><input placeholder="${esc(labels.codeInput)}"></div><button class="mi-button" data-corpus="x-next">${esc(words.next)}</button></div></div>`,
    }),
  },
  {
    name: 'bind-phone',
    wordings: ['ru', 'en', 'zh-CN', 'es'],
    note: 'The form that binds a telephone, not the page that lists it.',
    make: ({ labels, words }) => ({
      url: 'https://account.xiaomi.com/pass/bindAddress?type=PH',
      body: `<div class="wrapper"><h4>${esc(labels.recoveryPhone)}</h4><select><option>+7</option><option>+86</option></select><input type="tel"><a class="btn_tip" href="javascript:;" data-corpus="x-next">${esc(words.next)}</a><a href="javascript:;">${esc(words.cancel)}</a></div>`,
    }),
  },
  {
    name: 'third-party',
    wordings: ['fr', 'en', 'ru', 'zh-CN', 'pl'],
    note: 'Accounts of others that are bound to this one, each with a button that unbinds it.',
    make: ({ labels, words, language }) => ({
      url: 'https://account.xiaomi.com/pass/auth/sns/home',
      title: `${labels.brand} - ${language === 'fr' ? 'Comptes et autorisations' : labels.thirdParty}`,
      body: `<div class="n-main-nav"><ul><li><a href="/pass/auth/security/home">${esc(labels.security)}</a></li><li><a class="current">${esc(labels.thirdParty)}</a></li></ul></div><div class="n-frame"><ul class="sns">${each(['Google', 'Facebook', 'Apple ID'], (name, at) => `<li data-corpus="x-sns-${at}">${name}<input type="button" class="btn" value="${esc(language === 'en' || language === 'ru' ? words.delete : labels.removeDevice)}" data-corpus="x-unbind"></li>`)}</ul></div>`,
    }),
  },
  {
    name: 'oauth',
    wordings: ['en', 'ru', 'zh-CN', 'de'],
    note: 'An app asks for access; the list of devices is one of the things it wants.',
    make: ({ labels, words }) => ({
      url: 'https://account.xiaomi.com/pass/sns/login/auth?appid=107&_new=true',
      body: `<div class="oauth"><h1>Mi Home</h1><ul>${each([labels.personalInfo, labels.myDevices, labels.findDevice, labels.recoveryEmail], (text, at) => `<li><label data-corpus="x-scope-${at}"><input type="checkbox" checked> ${esc(text)}</label></li>`)}</ul><button data-corpus="x-agree">OK</button><button>${esc(words.cancel)}</button></div>`,
    }),
  },
];
