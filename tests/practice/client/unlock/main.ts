// The unlock request: one application through the years, known from its own script: mount #container, plain class names
// (.find-status.partial, .que, .answer, .imei-label, .white-button.help-btn), routes in the hash, four languages of which Russian is
// none. The steps after the IMEI follow a guide of 2017-2022.

import { h, practice } from '../../../../lib/rehearsal/replicas/dom';
import { askPage, type Page } from '../api';
import { dressPage } from '../styles';

const LANGUAGES = { zh_CN: '简体', zh_TW: '繁體', en_US: 'English', in_ID: 'Indonesia' };

function languages(): Node {
  const links = Object.entries(LANGUAGES).map(([code, name]) => h('a', { href: `/find/device/activationlock?_locale=${code}#/` }, name));
  return h('div', { class: 'lang-section' }, links);
}

function status({ words }: Page): Node {
  return h(
    'div',
    { class: 'find-status partial' },
    h('h1', {}, words.unlockHeading),
    h('p', { class: 'que' }, words.unlockText),
    h('label', { class: 'imei-label' }, words.unlockImei, h('input', { type: 'text', name: 'imei', autocomplete: 'off' })),
    h('a', { class: 'imei-link', href: '#/status/imei' }, words.unlockWhereImei),
    h('a', { class: 'button', href: '#/complain', ...practice('unlock-next') }, words.nextStep),
    h('a', { class: 'white-button help-btn', href: '#/help' }, words.unlockHelp),
  );
}

function complain({ words }: Page): Node {
  return h(
    'div',
    { class: 'complain partial' },
    h('div', { class: 'back-header' }, h('a', { href: '#/' }, words.back)),
    h('h1', {}, words.unlockHeading),
    h('label', {}, words.otherSeller, h('input', { type: 'radio', name: 'seller' })),
    h('label', {}, words.boxPhoto, h('input', { type: 'file' })),
    h('label', {}, words.receiptPhoto, h('input', { type: 'file' })),
    h('button', { class: 'button', type: 'button' }, words.nextStep),
    h('button', { class: 'white-button', type: 'button' }, words.skip),
  );
}

function help({ words }: Page): Node {
  return h(
    'div',
    { class: 'help partial' },
    h('div', { class: 'back-header' }, h('a', { href: '#/' }, words.back)),
    h('h1', {}, words.unlockHelp),
    h('p', { class: 'que' }, words.unlockWhereImei),
    h('p', { class: 'answer' }, words.unlockImei),
  );
}

function draw(page: Page): void {
  const route = location.hash.replace(/\?.*$/, '');
  const view = route.startsWith('#/complain') ? complain : route === '#/help' || route === '#/status/imei' ? help : status;
  document.title = page.words.unlockHeading;
  document.querySelector('#container')?.replaceChildren(h('div', { class: 'unlock-app' }, view(page), languages()));
}

async function start(): Promise<void> {
  await dressPage();
  const page = await askPage();
  await new Promise((done) => setTimeout(done, page.lateMs));
  document.querySelector('#__page_loading')?.remove();
  draw(page);
  window.addEventListener('hashchange', () => draw(page));
}

void start();
