import type { Design } from '../model';
import { ARROW, DOTS, d, each, esc, first, page, plain, when } from './base';

/** A desktop of three panes; hashed CSS modules; rows are `div`s with a role. */
export const pane: Design = {
  name: 'pane',
  generation: 'unified panes, desktop, CSS modules',
  lang: 'right',
  draw: {
    ...plain,
    h1: (b) => `<div class="title-x1Qbz" role="heading" aria-level="1"${d(first(b))}>${esc(first(b).text)}</div>`,
    h2: (b) => `<div class="caption-p0Wd8" role="heading" aria-level="2"${d(first(b))}>${esc(first(b).text)}</div>`,
    text: (b) => `<div class="copy-Yt71a">${esc(first(b).text)}</div>`,
    cells: (b) =>
      `<div class="group-f3Kd1">${each(b, (it) => `<div class="cell-a8Kd2" role="button" tabindex="0"${d(it)}><div class="cellMain-Zk0q1"><div class="cellTitle-u7Hs2">${esc(it.text)}</div>${when(it.hint, `<div class="cellNote-mM3x0">${esc(it.hint)}</div>`)}</div>${when(it.value, `<div class="cellValue-1wQr9">${esc(it.value)}</div>`)}${it.acts.map((a) => `<span class="link-0oPz" role="button" tabindex="0"${d(a)}>${esc(a.text)}</span>`).join('') || `<i class="chevron-Gh2">${ARROW}</i>`}</div>`)}</div>`,
    tiles: (b) =>
      `<div class="grid-2Ytra">${each(b, (it) => `<a class="app-Kl92c" href="#/go"${d(it)}><i class="appIcon-7Hq"></i><span class="appName-Ui8">${esc(it.text)}</span>${when(it.hint, `<span class="appHint-4eR">${esc(it.hint)}</span>`)}</a>`)}</div>`,
    devices: (b) =>
      `<div class="deck-9sLm" role="list">${each(b, (it) => `<div class="device-Bn45" role="listitem" tabindex="0"${d(it)}><i class="phone-1qA"></i><div><div class="name-Er5">${esc(it.text)}</div><div class="state-Oi9">${esc(it.hint)}</div></div>${it.acts.map((a) => (a.icon ? `<div class="more-Tt6" role="button" tabindex="0" aria-label="${esc(a.text)}"${d(a)}>${DOTS}</div>` : `<div class="act-Vb2" role="button" tabindex="0"${d(a)}>${esc(a.text)}</div>`)).join('')}</div>`)}</div>`,
    facts: (b) =>
      `<div class="facts-Qw0">${each(b, (it) => `<div class="fact-Lk3"><span class="key-Po1">${esc(it.text)}</span><span class="val-Po2">${esc(it.hint)}</span></div>`)}</div>`,
    switches: (b) =>
      each(
        b,
        (it) =>
          `<div class="cell-a8Kd2"><div class="cellMain-Zk0q1"><div class="cellTitle-u7Hs2">${esc(it.text)}</div>${when(it.hint, `<div class="cellNote-mM3x0">${esc(it.hint)}</div>`)}</div><div class="toggle-Nn7 ${it.on ? 'on-Nn8' : ''}" role="switch" tabindex="0" aria-checked="${String(it.on)}" aria-label="${esc(it.text)}"${d(it)}></div></div>`,
      ),
    ticks: (b) =>
      each(
        b,
        (it) =>
          `<div class="check-Ss1" role="checkbox" tabindex="0" aria-checked="${String(it.on)}"${d(it)}><i class="box-Ss2"></i><span>${esc(it.text)}</span></div>`,
      ),
    buttons: (b) =>
      `<div class="actions-Rr3">${each(b, (it) => `<div class="btn-Rr4 ${it.look}-Rr5" role="button" tabindex="${it.look === 'disabled' ? '-1' : '0'}"${when(it.look === 'disabled', ' aria-disabled="true"')}${d(it)}>${esc(it.text)}</div>`)}</div>`,
    refusals: (b) =>
      `<div class="group-f3Kd1" role="list">${each(b, (it) => `<div class="reason-Cc8" role="listitem"${d(it)}><i class="warn-Cc9"></i><span>${esc(it.text)}</span>${when(it.hint, `<a class="link-0oPz" href="#/go" data-corpus="go">${esc(it.hint)}</a>`)}</div>`)}</div>`,
    map: (b) =>
      `<div class="map-Ww1"><div class="tiles-Ww2"><img alt="" src="data:,"><img alt="" src="data:,"></div><div class="bubble-Ww3">${esc(first(b).text)}</div></div>`,
    overlay: (b, inner) =>
      `<div class="mask-Dd0"></div><div class="sheet-Dd1" role="dialog" aria-modal="true"><div class="sheetTitle-Dd2" role="heading" aria-level="2">${esc(first(b).text)}</div>${inner(b.blocks)}</div>`,
    fold: (b, inner) =>
      `<div class="fold-Ff1"><div class="foldHead-Ff2" role="button" aria-expanded="true" tabindex="0">${esc(first(b).text)}</div><div class="foldBody-Ff3">${inner(b.blocks)}</div></div>`,
  },
  shell(f, main, over) {
    const rail = f.nav
      .map(
        (n) =>
          `<a class="railItem-Jj${n.current ? '1 active-Jj2' : '1'}" href="#/n"${when(n.current, ' aria-current="page"')}${d(n)}><i></i><span>${esc(n.text)}</span></a>`,
      )
      .join('');
    return page(
      pane,
      f,
      '<link rel="stylesheet" href="/s/main.5ac1.css">',
      `<div id="root"><div class="app-Aa0"><header class="top-Aa1"><span class="brand-Aa2">${esc(f.brand)}</span>${when(f.signOut.text, `<span class="me-Aa3">${esc(f.user)}</span><a class="out-Aa4" href="#/out"${d(f.signOut)}>${esc(f.signOut.text)}</a>`)}</header>${when(rail, `<nav class="rail-Jj0">${rail}</nav>`)}<main class="body-Aa5">${main}</main><footer class="foot-Aa6">${f.footer.map((t) => `<a href="#/t">${esc(t)}</a>`).join('')}</footer></div></div>${over}`,
    );
  },
};
