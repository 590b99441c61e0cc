import type { Design } from '../model';
import { d, each, esc, first, page, plain, when } from './base';

const t = (text: string, name: string): string => `<uni-text class="${name}"><span>${esc(text)}</span></uni-text>`;
const v = (html: string, name: string, attributes = ''): string => `<uni-view class="${name}"${attributes}>${html}</uni-view>`;

/** A mini-program compiled for the web: `uni-*` elements without roles. No language on the root. */
export const mini: Design = {
  name: 'mini',
  generation: 'mini-program compiled for the web',
  lang: 'absent',
  draw: {
    ...plain,
    h1: (b) => v(t(first(b).text, 'tx'), 'hd-lg', d(first(b))),
    h2: (b) => v(t(first(b).text, 'tx'), 'hd-sm', d(first(b))),
    text: (b) => v(t(first(b).text, 'tx'), 'para'),
    cells: (b) =>
      v(
        each(b, (it) =>
          v(
            `${v(`${t(it.text, 'uni-list-item__content-title')}${when(it.hint, t(it.hint, 'uni-list-item__content-note'))}`, 'uni-list-item__content')}${when(it.value, t(it.value, 'uni-list-item__extra-text'))}${it.acts.map((a) => v(t(a.text, 'tx'), 'mini-link', d(a))).join('')}<uni-text class="uni-icons uniui-arrowright"></uni-text>`,
            'uni-list-item uni-list-item--hover',
            d(it),
          ),
        ),
        'uni-list',
      ),
    tiles: (b) =>
      v(
        each(b, (it) =>
          v(`<uni-image class="ico"><div></div></uni-image>${t(it.text, 'nm')}${when(it.hint, t(it.hint, 'sb'))}`, 'uni-grid-item', d(it)),
        ),
        'uni-grid',
      ),
    devices: (b) =>
      v(
        each(b, (it) =>
          v(
            `${v(`${t(it.text, 'dv-name')}${t(it.hint, 'dv-state')}`, 'dv-body')}${it.acts.map((a) => (a.icon ? v('<uni-text class="uni-icons uniui-more-filled"></uni-text>', 'dv-more', d(a)) : v(t(a.text, 'tx'), 'dv-act', d(a)))).join('')}`,
            'dv-card',
            d(it),
          ),
        ),
        'dv-list',
      ),
    facts: (b) =>
      v(
        each(b, (it) => v(`${t(it.text, 'k')}${t(it.hint, 'v')}`, 'kv')),
        'kvs',
      ),
    switches: (b) =>
      each(b, (it) =>
        v(
          `${v(`${t(it.text, 'ttl')}${when(it.hint, t(it.hint, 'sub'))}`, 'l')}<uni-switch${d(it)}><div class="uni-switch-wrapper"><div class="uni-switch-input${when(it.on, ' uni-switch-input-checked')}"></div></div></uni-switch>`,
          'sw-row',
        ),
      ),
    ticks: (b) =>
      each(
        b,
        (it) =>
          `<uni-label class="agree"${d(it)}><uni-checkbox${d(it)}><div class="uni-checkbox-wrapper"><div class="uni-checkbox-input${when(it.on, ' uni-checkbox-input-checked')}"></div></div></uni-checkbox>${t(it.text, 'tx')}</uni-label>`,
      ),
    buttons: (b) =>
      v(
        each(
          b,
          (it) =>
            `<uni-button${when(it.look === 'disabled', ' disabled="true"')} type="${it.look === 'danger' ? 'warn' : it.look === 'plain' ? 'default' : 'primary'}"${d(it)}>${esc(it.text)}</uni-button>`,
        ),
        'btns',
      ),
    refusals: (b) =>
      v(
        each(b, (it) =>
          v(
            `${t(it.text, 'why')}${when(it.hint, `<uni-navigator class="go" data-corpus="go">${t(it.hint, 'tx')}</uni-navigator>`)}`,
            'why-row',
            d(it),
          ),
        ),
        'whys',
      ),
    radios: (b) =>
      `<uni-radio-group>${each(b, (it) => `<uni-label><uni-radio><div class="uni-radio-wrapper"><div class="uni-radio-input${when(it.on, ' uni-radio-input-checked')}"></div></div></uni-radio>${t(it.text, 'tx')}</uni-label>`)}</uni-radio-group>`,
    inputs: (b) =>
      each(b, (it) =>
        v(
          `${t(it.text, 'lb')}<uni-input><div class="uni-input-wrapper"><div class="uni-input-placeholder">${esc(it.text)}</div><form><input class="uni-input-input" type="${it.hint || 'text'}"></form></div></uni-input>`,
          'fld',
        ),
      ),
    map: (b) => `<uni-map><div class="mp" style="width:100%;height:60vh"></div>${v(t(first(b).text, 'tx'), 'callout')}</uni-map>`,
    meter: (b) =>
      v(`${t(first(b).text, 'tx')}<uni-progress percent="${first(b).hint}"><div class="uni-progress-bar"></div></uni-progress>`, 'room'),
    steps: (b) =>
      v(
        each(b, (it) => v(t(it.text, 'tx'), it.on ? 'st on' : 'st')),
        'sts',
      ),
    links: (b) =>
      v(
        each(b, (it) => v(t(it.text, 'tx'), 'lnk', d(it))),
        'lnks',
      ),
    tabs: (b) =>
      v(
        each(b, (it) => v(t(it.text, 'segmented-control__text'), it.on ? 'segmented-control__item on' : 'segmented-control__item', d(it))),
        'segmented-control',
      ),
    bullets: (b) =>
      v(
        each(b, (it) => v(t(it.text, 'tx'), 'bl')),
        'bls',
      ),
    toast: (b) => `<uni-toast><div class="uni-simple-toast__text">${esc(first(b).text)}</div></uni-toast>`,
    overlay: (b, inner) =>
      v(
        `${v('', 'uni-mask')}${v(`${v(t(first(b).text, 'tx'), 'pop-title')}${inner(b.blocks)}`, 'uni-popup__wrapper bottom')}`,
        'uni-popup',
      ),
    fold: (b, inner) =>
      v(`${v(t(first(b).text, 'tx'), 'uni-collapse-item__title')}${v(inner(b.blocks), 'uni-collapse-item__wrap')}`, 'uni-collapse-item'),
  },
  shell(f, main, over) {
    const nav = f.nav
      .map(
        (n) =>
          `<div class="uni-tabbar__item"${d(n)}><div class="uni-tabbar__bd"><div class="uni-tabbar__icon"></div><div class="uni-tabbar__label${when(n.current, ' on')}">${esc(n.text)}</div></div></div>`,
      )
      .join('');
    return page(
      mini,
      f,
      '',
      `<uni-app class="uni-app--showtabbar"><uni-page><uni-page-head><div class="uni-page-head"><div class="uni-page-head-hd"><div class="uni-page-head-btn"><i class="uni-btn-icon"></i></div></div><div class="uni-page-head-bd"><div class="uni-page-head__title">${esc(f.brand)}</div></div></div></uni-page-head><uni-page-wrapper><uni-page-body>${v(main, 'content')}</uni-page-body></uni-page-wrapper></uni-page>${when(nav, `<uni-tabbar class="uni-tabbar-bottom"><div class="uni-tabbar">${nav}</div></uni-tabbar>`)}${over}</uni-app>`,
    );
  },
};
