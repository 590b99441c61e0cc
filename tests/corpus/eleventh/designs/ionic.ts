import type { Design } from '../model';
import { d, each, esc, first, page, plain, when } from './base';

/** Ionic's elements as they stand in a page: `ion-item`, `ion-toggle`, a modal with a breakpoint. */
export const ionic: Design = {
  name: 'ionic',
  generation: 'mobile web, Ionic elements, sheet modal',
  lang: 'right',
  draw: {
    ...plain,
    h1: (b) =>
      `<ion-header collapse="condense"><ion-toolbar><ion-title size="large"${d(first(b))}>${esc(first(b).text)}</ion-title></ion-toolbar></ion-header>`,
    h2: (b) => `<ion-list-header><ion-label${d(first(b))}>${esc(first(b).text)}</ion-label></ion-list-header>`,
    text: (b) => `<ion-note class="ion-padding">${esc(first(b).text)}</ion-note>`,
    cells: (b) =>
      `<ion-list inset="true">${each(b, (it) => `<ion-item button detail="true" class="item md ion-activatable ion-focusable"${d(it)}><ion-label><h3>${esc(it.text)}</h3>${when(it.hint, `<p>${esc(it.hint)}</p>`)}</ion-label>${when(it.value, `<ion-note slot="end">${esc(it.value)}</ion-note>`)}${it.acts.map((a) => `<ion-button slot="end" fill="clear"${d(a)}>${esc(a.text)}</ion-button>`).join('')}</ion-item>`)}</ion-list>`,
    tiles: (b) =>
      `<ion-grid><ion-row>${each(b, (it) => `<ion-col size="6"><ion-card button="true" class="ion-activatable"${d(it)}><ion-card-header><ion-card-title>${esc(it.text)}</ion-card-title>${when(it.hint, `<ion-card-subtitle>${esc(it.hint)}</ion-card-subtitle>`)}</ion-card-header></ion-card></ion-col>`)}</ion-row></ion-grid>`,
    devices: (b) =>
      `<ion-list>${each(
        b,
        (it) =>
          `<ion-item-sliding><ion-item button class="item ion-activatable"${d(it)}><ion-thumbnail slot="start"></ion-thumbnail><ion-label><h2>${esc(it.text)}</h2><p>${esc(it.hint)}</p></ion-label>${it.acts
            .filter((a) => a.icon)
            .map(
              (a) =>
                `<ion-button slot="end" fill="clear" aria-label="${esc(a.text)}"${d(a)}><ion-icon name="ellipsis-horizontal"></ion-icon></ion-button>`,
            )
            .join('')}</ion-item>${it.acts
            .filter((a) => !a.icon)
            .map(
              (a) =>
                `<ion-item-options side="end"><ion-item-option color="danger"${d(a)}>${esc(a.text)}</ion-item-option></ion-item-options>`,
            )
            .join('')}</ion-item-sliding>`,
      )}</ion-list>`,
    facts: (b) =>
      `<ion-list lines="none">${each(b, (it) => `<ion-item><ion-label>${esc(it.text)}</ion-label><ion-text slot="end">${esc(it.hint)}</ion-text></ion-item>`)}</ion-list>`,
    switches: (b) =>
      `<ion-list>${each(b, (it) => `<ion-item><ion-toggle role="switch" aria-checked="${String(it.on)}" checked="${String(it.on)}"${d(it)}>${esc(it.text)}</ion-toggle>${when(it.hint, `<ion-note slot="helper">${esc(it.hint)}</ion-note>`)}</ion-item>`)}</ion-list>`,
    ticks: (b) =>
      each(
        b,
        (it) =>
          `<ion-item lines="none"><ion-checkbox label-placement="end" role="checkbox" aria-checked="${String(it.on)}"${d(it)}>${esc(it.text)}</ion-checkbox></ion-item>`,
      ),
    buttons: (b) =>
      `<ion-footer>${each(b, (it) => `<ion-button expand="block" shape="round" color="${it.look === 'danger' ? 'danger' : it.look === 'plain' ? 'light' : 'primary'}"${when(it.look === 'disabled', ' disabled="true" aria-disabled="true"')}${d(it)}>${esc(it.text)}</ion-button>`)}</ion-footer>`,
    refusals: (b) =>
      `<ion-list>${each(b, (it) => `<ion-item${d(it)}><ion-icon slot="start" name="alert-circle"></ion-icon><ion-label class="ion-text-wrap">${esc(it.text)}</ion-label>${when(it.hint, `<ion-button slot="end" size="small" data-corpus="go">${esc(it.hint)}</ion-button>`)}</ion-item>`)}</ion-list>`,
    radios: (b) =>
      `<ion-radio-group>${each(b, (it) => `<ion-item><ion-radio role="radio" aria-checked="${String(it.on)}">${esc(it.text)}</ion-radio></ion-item>`)}</ion-radio-group>`,
    tabs: (b) =>
      `<ion-segment>${each(b, (it) => `<ion-segment-button role="tab" aria-selected="${String(it.on)}"${d(it)}><ion-label>${esc(it.text)}</ion-label></ion-segment-button>`)}</ion-segment>`,
    overlay: (b, inner) =>
      `<ion-modal class="modal-sheet show-modal" role="dialog" aria-modal="true" tabindex="-1"><div class="ion-page"><ion-header><ion-toolbar><ion-title>${esc(first(b).text)}</ion-title></ion-toolbar></ion-header><ion-content>${inner(b.blocks)}</ion-content></div></ion-modal>`,
    fold: (b, inner) =>
      `<ion-accordion-group><ion-accordion class="accordion-expanded"><ion-item slot="header"><ion-label>${esc(first(b).text)}</ion-label></ion-item><div slot="content">${inner(b.blocks)}</div></ion-accordion></ion-accordion-group>`,
    toast: (b) => `<ion-toast class="show"><div class="toast-message">${esc(first(b).text)}</div></ion-toast>`,
  },
  shell(f, main, over) {
    const nav = f.nav
      .map(
        (n) =>
          `<ion-tab-button${when(n.current, ' class="tab-selected" aria-selected="true"')} role="tab"${d(n)}><ion-label>${esc(n.text)}</ion-label></ion-tab-button>`,
      )
      .join('');
    return page(
      ionic,
      f,
      '',
      `<ion-app><div class="ion-page"><ion-header><ion-toolbar><ion-buttons slot="start"><ion-back-button text="${esc(f.back)}"></ion-back-button></ion-buttons><ion-title>${esc(f.brand)}</ion-title></ion-toolbar></ion-header><ion-content fullscreen="true">${main}</ion-content>${when(nav, `<ion-tab-bar slot="bottom" role="tablist">${nav}</ion-tab-bar>`)}</div>${over}</ion-app>`,
    );
  },
};
