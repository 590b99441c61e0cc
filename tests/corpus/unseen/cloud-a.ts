/** Xiaomi Cloud as a uni-app mini-program, and as a Vant page for phones. */
import { GADGETS, list, locale, MAIL, m } from '../held-out/kit';
import type { CorpusPage } from '../page';
import { type Finding, type Listing, listed, page, type Rest, speak, state } from './cloud-kit';

const [FIRST, SECOND] = GADGETS;

// --- uni-app: a mini-program built for the web. Custom elements, every text in <uni-text><span>.

const text = (s: string, cls = ''): string => `<uni-text class="${cls}"><span>${s}</span></uni-text>`;
const uniItem = (title: string, under: string, end: string, mark = ''): string =>
  `<uni-view data-v-296a3d7e class="uni-list-item"${mark}><uni-view data-v-296a3d7e class="uni-list-item__container"><uni-view class="uni-list-item__content">${text(title, 'uni-list-item__content-title')}${under && text(under, 'uni-list-item__content-note')}</uni-view><uni-view class="uni-list-item__extra">${end}</uni-view></uni-view></uni-view>`;
const uniModal = (title: string, content: string, no: string, yes: string): string =>
  `<uni-modal><div class="uni-mask"></div><div class="uni-modal"><div class="uni-modal__hd"><strong class="uni-modal__title">${title}</strong></div><div class="uni-modal__bd">${content}</div><div class="uni-modal__ft">${no}${yes}</div></div></uni-modal>`;
const uniBtn = (label: string, kind: string, mark: string): string =>
  `<div class="uni-modal__btn uni-modal__btn_${kind}"${m(mark)}> ${label} </div>`;

function uni(w: string, name: string, url: string, head: string, main: string, rest: Rest): CorpusPage {
  const mark = rest.kind === 'my-devices' ? m('head') : '';
  return page({
    name,
    wording: w,
    design: 'uni-app',
    generation: '2027 mini-program',
    url: `https://${url}`,
    title: head,
    langAttribute: '',
    css: 'uni-app,uni-page,uni-view,uni-button{display:block}.uni-mask{position:fixed;inset:0;background:#0006}.uni-modal,.uni-actionsheet{position:fixed;inset:auto 20px 20px;background:#fff;z-index:999}',
    body: `<uni-app class="uni-app--maxwidth"><uni-page data-page="pages/p"><uni-page-head uni-page-head-type="default"><div class="uni-page-head"><div class="uni-page-head-hd"><div class="uni-page-head-btn"${m('back')}><i class="uni-btn-icon">\ue601</i></div></div><div class="uni-page-head-bd"><div class="uni-page-head__title"${mark}> ${head} </div></div></div></uni-page-head><uni-page-wrapper><uni-page-body><uni-view data-v-296a3d7e class="container">${main}</uni-view></uni-page-body></uni-page-wrapper></uni-page></uni-app>`,
    ...rest,
  });
}

function uniHome(w: string): CorpusPage {
  const t = speak(w);
  const cell = (label: string, mark = ''): string =>
    `<uni-view data-v-51d0 class="grid-item"${mark}><uni-image><div style="background-size:100%"></div></uni-image>${text(label)}</uni-view>`;
  const main = `<uni-view class="quota">${text(t.storage)}<uni-progress><div class="uni-progress-bar"></div></uni-progress>${text('5.6 GB / 15 GB')}</uni-view><uni-view class="grid">${cell(t.photos)}${cell(t.contacts)}${cell(t.notes)}${cell(t.messages)}${cell(t.findDevice, m('find'))}${cell(t.drive)}${cell(t.settings, m('gear'))}</uni-view>`;
  return uni(w, 'home', `us.i.mi.com/mp/?_locale=${locale(w)}#/pages/tab/a`, t.siteName, main, { kind: 'cloud-home' });
}

function uniSettings(w: string): CorpusPage {
  const t = speak(w);
  const main = `<uni-view class="uni-list">${uniItem(t.myDevices, '', text('4'), m('head'))}${uniItem(t.storage, '', text('15 GB'))}${uniItem(t.language, '', text(t.lang))}${uniItem(t.account, MAIL, '', m('account'))}${uniItem(t.privacyPolicy, '', '')}${uniItem(t.help, '', '')}</uni-view><uni-button type="default"${m('out')}>${t.signOut}</uni-button>`;
  return uni(w, 'settings', 'us.i.mi.com/mp/#/pages/tab/c', t.settings, main, { kind: 'cloud-settings' });
}

const uniDevices =
  (what: Listing) =>
  (w: string): CorpusPage => {
    const t = speak(w);
    const dots = `<uni-view class="dots"${m('menu')}>${text('\ue65f', 'uni-icons')}</uni-view>`;
    const main = `<uni-scroll-view><div class="uni-scroll-view"><uni-view class="uni-list">${list(listed(what), (g, at) => uniItem(g.name, state(t, at), dots, m('row')))}${what === 'empty' ? text(t.empty, 'blank') : ''}</uni-view></div></uni-scroll-view>`;
    const sheet = `<uni-actionsheet><div class="uni-mask uni-actionsheet__mask"></div><div class="uni-actionsheet uni-actionsheet_toggle"><div class="uni-actionsheet__menu"><div class="uni-actionsheet__title">${SECOND.name}</div><div class="uni-actionsheet__cell"${m('details')}>${t.details}</div><div class="uni-actionsheet__cell" style="color:#e64340"${m('remove')}>${t.removeDevice}</div></div><div class="uni-actionsheet__action"><div class="uni-actionsheet__cell"${m('cancel')}> ${t.cancel} </div></div></div></uni-actionsheet>`;
    const ask = uniModal(SECOND.name, t.removeAsk, uniBtn(t.cancel, 'default', 'cancel'), uniBtn(t.removeDevice, 'primary', 'remove'));
    const portal = what === 'menu' ? sheet : what === 'dialog' ? ask : '';
    return uni(w, `devices-${what}`, 'i.mi.com/mp/#/pages/sub/k7', t.myDevices, main, { kind: 'my-devices', portal });
  };

const uniDevice =
  (asked: boolean) =>
  (w: string): CorpusPage => {
    const t = speak(w);
    const main = `<uni-view class="uni-list">${uniItem(t.model, '', text(FIRST.code))}${uniItem(t.system, '', text(FIRST.system))}${uniItem(t.findDevice, '', text(t.online))}</uni-view><uni-button type="default"${m('off')}>${t.turnOff}</uni-button><uni-button type="warn"${m('remove')}>${t.removeDevice}</uni-button>`;
    const portal = uniModal(
      `${t.removeDevice}?`,
      t.removeAsk,
      uniBtn(t.cancel, 'default', 'cancel'),
      uniBtn(t.removeDevice, 'primary', 'remove'),
    );
    const rest: Rest = { kind: 'device', portal: asked ? portal : '' };
    return uni(w, asked ? 'device-asked' : 'device', `i.mi.com/mp/#/pages/sub/k8?x=${FIRST.id}`, FIRST.name, main, rest);
  };

const uniFind =
  (what: Finding) =>
  (w: string): CorpusPage => {
    const t = speak(w);
    const map = '<uni-map id="map"><div style="width:100%;height:300px"></div></uni-map>';
    const rows = list(GADGETS, (g, at) => uniItem(g.name, at ? t.offline : t.online, ''));
    const one = `<uni-view class="drawer">${text(FIRST.name, 'name')}${text(t.online)}<uni-button${m('sound')}>${t.sound}</uni-button><uni-button>${t.lost}</uni-button><uni-button>${t.wipe}</uni-button><uni-button${m('off')}>${t.turnOff}</uni-button></uni-view>`;
    const ask = uniModal(`${t.turnOff}?`, FIRST.name, uniBtn(t.keepOn, 'default', 'keep'), uniBtn(t.off, 'primary', 'off'));
    const rest: Rest = { kind: 'find-device', portal: what === 'off' ? ask : '', ...(what === 'list' ? {} : { or: 'device' }) };
    return uni(w, `find-${what}`, 'i.mi.com/mp/#/pages/sub/r2', t.findDevice, map + (what === 'list' ? rows : one), rest);
  };

function uniSignIn(w: string): CorpusPage {
  const t = speak(w);
  const main = `<uni-view class="hero">${text(t.siteName, 'h')}${text(`${t.photos} · ${t.contacts} · ${t.notes}`)}<uni-button type="primary">${t.signInWith}</uni-button></uni-view><uni-view class="foot">${text(t.privacyPolicy)}${text(t.help)}</uni-view>`;
  return uni(w, 'sign-in', `i.mi.com/mp/?_locale=${locale(w)}#/pages/tab/a`, t.siteName, main, { kind: 'cloud-home' });
}

function uniGallery(w: string): CorpusPage {
  const t = speak(w);
  const main = `<uni-view class="wall">${list([1, 2, 3, 4, 5, 6], (n) => `<uni-view class="photo"><uni-image><div></div></uni-image>${n < 3 ? '<uni-checkbox checked></uni-checkbox>' : ''}</uni-view>`)}</uni-view><uni-view class="bar"><uni-button size="mini"${m('cancel')}>${t.cancel}</uni-button><uni-button size="mini" type="warn"${m('erase')}>${t.erase} (2)</uni-button></uni-view>`;
  return uni(w, 'gallery', 'i.mi.com/gallery/h5#/photo', t.photos, main, { kind: null });
}

function uniMessages(w: string): CorpusPage {
  const t = speak(w);
  const main = `<uni-view class="uni-list">${uniItem('Xiaomi', `${t.turnOff}: ${FIRST.name}`, text('09:41'))}${uniItem(t.siteName, `${t.myDevices}: ${SECOND.name}. ${t.removeDevice}?`, text('08:12'))}${uniItem('+00 ••• ••• 18 80', t.codeInput, text('07:55'))}</uni-view><uni-view class="bar"><uni-button size="mini" type="warn"${m('erase')}>${t.erase}</uni-button></uni-view>`;
  return uni(w, 'messages', 'us.i.mi.com/sms/h5#/', t.messages, main, { kind: null });
}

function uniSkeleton(w: string): CorpusPage {
  const t = speak(w);
  const main = `<uni-view class="sk">${list([1, 2, 3, 4], () => '<uni-view class="sk-row"><uni-view class="sk-pic"></uni-view><uni-view class="sk-line"></uni-view></uni-view>')}</uni-view>${text(t.loading, 'uni-load-more__text')}`;
  return uni(w, 'skeleton', 'us.i.mi.com/mp/#/pages/sub/k9', t.siteName, main, { kind: null });
}

// --- Vant: a Vue page for phones, with the language of its template left in <html>.

const icon = (name: string): string => `<i class="van-badge__wrapper van-icon van-icon-${name}"><!----></i>`;
const vanCell = (title: string, label: string, end: string, mark = ''): string =>
  `<div class="van-cell van-cell--clickable" role="button" tabindex="0"${mark}><div class="van-cell__title"><span>${title}</span>${label && `<div class="van-cell__label">${label}</div>`}</div><div class="van-cell__value">${end}</div>${icon('arrow van-cell__right-icon')}</div>`;
const vanButton = (label: string, look: string, mark = ''): string =>
  `<button type="button" class="van-button van-button--normal ${look}"${mark}><div class="van-button__content"><span class="van-button__text">${label}</span></div></button>`;
const vanDialog = (title: string, message: string, no: string, yes: string): string =>
  `<div class="van-overlay" style="z-index:2001"></div><div role="dialog" tabindex="0" class="van-popup van-popup--round van-popup--center van-dialog" aria-labelledby="${title.replaceAll('"', '')}" style="z-index:2001"><div class="van-dialog__header">${title}</div><div class="van-dialog__content"><div class="van-dialog__message van-dialog__message--has-title">${message}</div></div><div class="van-hairline--top van-dialog__footer">${no}${yes}</div></div>`;

function vant(w: string, name: string, url: string, head: string, main: string, rest: Rest): CorpusPage {
  const t = speak(w);
  const mark = rest.kind === 'my-devices' ? m('head') : '';
  return page({
    name,
    wording: w,
    design: 'vant',
    generation: '2026 Vue phone',
    url: `https://${url}`,
    title: t.siteName,
    langAttribute: 'en',
    css: '.van-overlay{position:fixed;inset:0;background:#000b}.van-popup{position:fixed;background:#fff;inset:auto 24px 24px}.van-cell{display:flex;padding:10px 16px}.van-swipe-cell{overflow:hidden;position:relative}.van-swipe-cell__right{position:absolute;top:0;right:0;transform:translate3d(100%,0,0)}',
    body: `<div id="app" data-v-app=""><div class="van-nav-bar van-hairline--bottom"><div class="van-nav-bar__content"><div class="van-nav-bar__left van-haptics-feedback"${m('back')}>${icon('arrow-left van-nav-bar__arrow')}</div><div class="van-nav-bar__title van-ellipsis"${mark}>${head}</div></div></div>${main}</div>`,
    ...rest,
  });
}

function vantHome(w: string): CorpusPage {
  const t = speak(w);
  const item = (label: string, glyph: string, mark = ''): string =>
    `<div class="van-grid-item" style="flex-basis:25%"><div class="van-grid-item__content" role="button" tabindex="0"${mark}>${icon(glyph)}<span class="van-grid-item__text">${label}</span></div></div>`;
  const tab = (label: string, glyph: string, mark = ''): string =>
    `<div role="tab" class="van-tabbar-item" tabindex="0"${mark}><div class="van-tabbar-item__icon">${icon(glyph)}</div><div class="van-tabbar-item__text">${label}</div></div>`;
  const main = `<div class="van-grid">${item(t.photos, 'photo-o')}${item(t.notes, 'notes-o')}${item(t.contacts, 'contact')}${item(t.findDevice, 'aim', m('find'))}${item(t.recordings, 'volume-o')}${item(t.drive, 'description')}</div><div role="tablist" class="van-tabbar van-tabbar--fixed">${tab(t.siteName, 'home-o')}${tab(t.storage, 'bar-chart-o')}${tab(t.settings, 'setting-o', m('gear'))}</div>`;
  return vant(w, 'home', 'us.i.mi.com/#/', t.siteName, main, { kind: 'cloud-home' });
}

function vantSettings(w: string): CorpusPage {
  const t = speak(w);
  const main = `<div class="van-cell-group van-cell-group--inset">${vanCell(t.account, MAIL, '', m('account'))}${vanCell(t.myDevices, '', '<span>4</span>', m('head'))}</div><div class="van-cell-group van-cell-group--inset">${vanCell(t.backup, '', '<div role="switch" class="van-switch van-switch--on" tabindex="0" aria-checked="true"><div class="van-switch__node"></div></div>')}${vanCell(t.language, '', t.lang)}${vanCell(t.help, '', '')}</div>${vanButton(t.signOut, 'van-button--default van-button--block', m('out'))}`;
  return vant(w, 'settings', 'us.i.mi.com/v/#/o/2', t.settings, main, { kind: 'cloud-settings' });
}

const vantDevices =
  (what: Listing) =>
  (w: string): CorpusPage => {
    const t = speak(w);
    const dots = `<i class="van-icon van-icon-ellipsis van-haptics-feedback" role="button" tabindex="0"${m('menu')}></i>`;
    const blank = `<div class="van-empty"><div class="van-empty__image"></div><p class="van-empty__description">${t.empty}</p></div>`;
    const main = `<div class="van-pull-refresh"><div role="feed" class="van-list">${list(listed(what), (g, at) => vanCell(g.name, `${state(t, at)} · ${g.system}`, dots, m('row')))}${what === 'empty' ? blank : ''}<div class="van-list__placeholder"></div></div></div>`;
    const sheet = `<div class="van-overlay"></div><div role="dialog" class="van-popup van-popup--round van-popup--bottom van-action-sheet"><div class="van-action-sheet__description">${SECOND.name}</div><div class="van-action-sheet__content"><button type="button" class="van-action-sheet__item"${m('details')}><span class="van-action-sheet__name">${t.details}</span></button><button type="button" class="van-action-sheet__item" style="color:#ee0a24"${m('remove')}><span class="van-action-sheet__name">${t.removeDevice}</span></button></div><div class="van-action-sheet__gap"></div><button type="button" class="van-action-sheet__cancel"${m('cancel')}>${t.cancel}</button></div>`;
    const ask = vanDialog(
      `${t.removeDevice}: ${SECOND.name}`,
      t.removeAsk,
      vanButton(t.cancel, 'van-dialog__cancel', m('cancel')),
      vanButton(t.removeDevice, 'van-dialog__confirm', m('remove')),
    );
    const portal = what === 'menu' ? sheet : what === 'dialog' ? ask : '';
    return vant(w, `devices-${what}`, 'eu.i.mi.com/v/#/o/2/5', t.myDevices, main, { kind: 'my-devices', portal });
  };

const vantDevice =
  (asked: boolean) =>
  (w: string): CorpusPage => {
    const t = speak(w);
    const toggle = `<div role="switch" class="van-switch van-switch--on" tabindex="0" aria-checked="true"${m('off')}><div class="van-switch__node"></div></div>`;
    const main = `<div class="van-cell-group">${vanCell(t.model, '', SECOND.code)}${vanCell(t.system, '', SECOND.system)}${vanCell(t.findDevice, '', toggle, m('off'))}${vanCell(t.backup, '', '3.2 GB')}</div>${vanButton(t.removeDevice, 'van-button--danger van-button--plain van-button--block', m('remove'))}`;
    const no = vanButton(t.cancel, 'van-dialog__cancel', m('cancel'));
    const portal = vanDialog(SECOND.name, t.removeAsk, no, vanButton(t.removeDevice, 'van-dialog__confirm', m('remove')));
    const note = 'Find device is a switch that is on; pressing it turns the thing off.';
    const rest: Rest = { kind: 'device', portal: asked ? portal : '', note };
    return vant(w, asked ? 'device-asked' : 'device', 'eu.i.mi.com/v/#/o/2/5/1', SECOND.name, main, rest);
  };

const vantFind =
  (what: Finding) =>
  (w: string): CorpusPage => {
    const t = speak(w);
    const act = (label: string, glyph: string, mark = ''): string => vanCell(label, '', icon(glyph), mark);
    const one = `<div class="van-floating-panel"><h3>${FIRST.name}</h3><p>${t.online}</p>${act(t.sound, 'volume-o', m('sound'))}${act(t.lost, 'lock')}${act(t.wipe, 'delete-o')}${act(t.turnOff, 'closed-eye', m('off'))}</div>`;
    const rows = `<div class="van-floating-panel">${list(GADGETS, (g, at) => vanCell(g.name, '', at ? t.offline : t.online))}</div>`;
    const no = vanButton(t.keepOn, 'van-dialog__cancel', m('keep'));
    const ask = vanDialog(`${t.turnOff}?`, FIRST.name, no, vanButton(t.off, 'van-dialog__confirm', m('off')));
    const rest: Rest = { kind: 'find-device', portal: what === 'off' ? ask : '', ...(what === 'list' ? {} : { or: 'device' }) };
    const url = what === 'list' ? `i.mi.com/find?_locale=${locale(w)}` : 'us.i.mi.com/v/#/q/1';
    return vant(w, `find-${what}`, url, t.findDevice, `<div class="amap-container"></div>${what === 'list' ? rows : one}`, rest);
  };

function vantSignIn(w: string): CorpusPage {
  const t = speak(w);
  const main = `<div class="van-swipe"><div class="van-swipe__track"><div class="van-swipe-item">${t.photos}</div><div class="van-swipe-item">${t.findDevice}</div></div></div>${vanButton(t.signInWith, 'van-button--primary van-button--block van-button--round')}<div class="links"><a href="https://privacy.mi.com/">${t.privacyPolicy}</a><a href="/help">${t.help}</a></div>`;
  return vant(w, 'sign-in', 'i.mi.com/v/#/', t.siteName, main, { kind: 'cloud-home' });
}

function vantContacts(w: string): CorpusPage {
  const t = speak(w);
  const names = [...GADGETS.map((g) => g.name), t.named];
  const main = `<div class="van-search"><input type="search" class="van-field__control"></div>${list(names, (name, at) => `<div class="van-swipe-cell"><div class="van-swipe-cell__wrapper">${vanCell(name, `+00 ••• ••• 41 0${at}`, '')}<div class="van-swipe-cell__right">${vanButton(t.erase, 'van-button--danger van-button--square', m('erase'))}</div></div></div>`)}`;
  return vant(w, 'contacts', 'us.i.mi.com/contacts/h5#/', t.contacts, main, { kind: null });
}

function vantBin(w: string): CorpusPage {
  const t = speak(w);
  const main = `<div class="van-checkbox-group">${list(['IMG_2041.jpg', 'Redmi Note 14 Pro.bak', 'report.pdf'], (name) => `<div role="checkbox" class="van-checkbox" tabindex="0" aria-checked="true"><span class="van-checkbox__label">${name}</span></div>`)}</div><div class="van-action-bar">${vanButton(t.restore, 'van-action-bar-button', m('restore'))}${vanButton(t.erase, 'van-action-bar-button van-button--danger', m('erase'))}</div>`;
  const no = vanButton(t.cancel, 'van-dialog__cancel', m('cancel'));
  const portal = vanDialog(`${t.erase} (3)?`, t.recycle, no, vanButton(t.erase, 'van-dialog__confirm', m('all')));
  return vant(w, 'bin', `i.mi.com/mobile/drive/trash?_locale=${locale(w)}`, t.recycle, main, { kind: null, portal });
}

export function cloudA(): CorpusPage[] {
  return [
    ...['ru'].map(uniHome),
    ...['es'].map(uniSettings),
    ...['zh-CN'].map(uniDevices('many')),
    ...['vi'].map(uniDevices('one')),
    ...['ru'].map(uniDevices('empty')),
    ...['en'].map(uniDevices('menu')),
    ...['ru+app'].map(uniDevices('dialog')),
    ...['ar'].map(uniDevice(false)),
    ...['zh-TW'].map(uniDevice(true)),
    ...['ru'].map(uniFind('list')),
    ...['id'].map(uniFind('one')),
    ...['zh-CN'].map(uniFind('off')),
    ...['ja'].map(uniSignIn),
    ...['ru', 'zh-CN', 'id'].map(uniGallery),
    ...['ru', 'vi'].map(uniMessages),
    ...['en', 'zh-CN'].map(uniSkeleton),
    ...['en'].map(vantHome),
    ...['ru'].map(vantSettings),
    ...['ru'].map(vantDevices('many')),
    ...['hi'].map(vantDevices('one')),
    ...['de'].map(vantDevices('empty')),
    ...['ru+app'].map(vantDevices('menu')),
    ...['pt-BR'].map(vantDevices('dialog')),
    ...['uk'].map(vantDevice(false)),
    ...['ru'].map(vantDevice(true)),
    ...['zh-TW'].map(vantFind('list')),
    ...['ru'].map(vantFind('one')),
    ...['ru+app'].map(vantFind('off')),
    ...['es'].map(vantSignIn),
    ...['ru', 'uk'].map(vantContacts),
    ...['ru', 'en', 'es'].map(vantBin),
  ];
}
