import type { Design } from '../model';
import { d, each, esc, first, page, plain, when } from './base';

const s = (text: string, name = ''): string => `<div${when(name, ` class="${name}"`)}>${esc(text)}</div>`;

/** Nothing but `div`, `span` and `i`: no role, no heading, no label; a hand over what can be pressed. */
export const divs: Design = {
  name: 'divs',
  generation: 'div-only markup, hands through class',
  lang: 'absent',
  draw: {
    ...plain,
    h1: (b) => `<div class="ttl"${d(first(b))}>${esc(first(b).text)}</div>`,
    h2: (b) => `<div class="cap"${d(first(b))}>${esc(first(b).text)}</div>`,
    text: (b) => s(first(b).text, 'txt'),
    cells: (b) =>
      `<div class="box">${each(b, (it) => `<div class="row hand"${d(it)}><div class="l">${s(it.text, 'a')}${when(it.hint, s(it.hint, 'b'))}</div>${when(it.value, s(it.value, 'r'))}${it.acts.map((a) => `<span class="blue hand"${d(a)}>${esc(a.text)}</span>`).join('')}<i class="arr"></i></div>`)}</div>`,
    tiles: (b) =>
      `<div class="tiles">${each(b, (it) => `<div class="tile hand"${d(it)}><i class="ic"></i>${s(it.text, 'a')}${when(it.hint, s(it.hint, 'b'))}</div>`)}</div>`,
    devices: (b) =>
      `<div class="box">${each(b, (it) => `<div class="row dev hand"${d(it)}><i class="ph"></i><div class="l">${s(it.text, 'a')}${s(it.hint, 'b')}</div>${it.acts.map((a) => (a.icon ? `<i class="dots hand"${d(a)}></i>` : `<span class="red hand"${d(a)}>${esc(a.text)}</span>`)).join('')}</div>`)}</div>`,
    facts: (b) => `<div class="box">${each(b, (it) => `<div class="row">${s(it.text, 'a')}${s(it.hint, 'r')}</div>`)}</div>`,
    switches: (b) =>
      each(
        b,
        (it) =>
          `<div class="row">${`<div class="l">${s(it.text, 'a')}${when(it.hint, s(it.hint, 'b'))}</div>`}<span class="sw${when(it.on, ' sw-on')} hand"${d(it)}><i></i></span></div>`,
      ),
    ticks: (b) =>
      each(
        b,
        (it) => `<div class="agree hand"${d(it)}><i class="tick${when(it.on, ' tick-on')}"${d(it)}></i><span>${esc(it.text)}</span></div>`,
      ),
    buttons: (b) =>
      `<div class="foot">${each(b, (it) => `<div class="btn ${it.look}${when(it.look !== 'disabled', ' hand')}"${d(it)}>${esc(it.text)}</div>`)}</div>`,
    refusals: (b) =>
      `<div class="box">${each(b, (it) => `<div class="row"${d(it)}><i class="no"></i>${s(it.text, 'l')}${when(it.hint, `<span class="blue hand" data-corpus="go">${esc(it.hint)}</span>`)}</div>`)}</div>`,
    radios: (b) =>
      `<div class="box">${each(b, (it) => `<div class="row hand"><i class="dot${when(it.on, ' dot-on')}"></i>${s(it.text, 'l')}</div>`)}</div>`,
    inputs: (b) => each(b, (it) => `<div class="row"><input type="${it.hint || 'text'}" placeholder="${esc(it.text)}"></div>`),
    map: (b) => `<div class="map"><div class="layer"></div><div class="pop">${esc(first(b).text)}</div></div>`,
    meter: (b) => `<div class="room">${s(first(b).text)}<div class="bar"><div style="width:${first(b).hint}%"></div></div></div>`,
    steps: (b) => `<div class="stp">${each(b, (it) => `<div class="s${when(it.on, ' on')}">${esc(it.text)}</div>`)}</div>`,
    links: (b) => `<div class="lks">${each(b, (it) => `<span class="blue hand"${d(it)}>${esc(it.text)}</span>`)}</div>`,
    tabs: (b) => `<div class="tabs">${each(b, (it) => `<div class="tab${when(it.on, ' on')} hand"${d(it)}>${esc(it.text)}</div>`)}</div>`,
    bullets: (b) => `<div class="pts">${each(b, (it) => `<div class="pt">${esc(it.text)}</div>`)}</div>`,
    toast: (b) => `<div class="toast">${esc(first(b).text)}</div>`,
    overlay: (b, inner) =>
      `<div class="shade"></div><div class="sheet"><div class="grip"></div><div class="sheet-ttl">${esc(first(b).text)}</div>${inner(b.blocks)}</div>`,
    fold: (b, inner) =>
      `<div class="fold open"><div class="fold-h hand">${esc(first(b).text)}</div><div class="fold-b">${inner(b.blocks)}</div></div>`,
  },
  shell(f, main, over) {
    const nav = f.nav.map((n) => `<div class="nv${when(n.current, ' on')} hand"${d(n)}>${esc(n.text)}</div>`).join('');
    return page(
      divs,
      f,
      '<style>.hand{cursor:pointer}.shade{position:fixed;inset:0}.sheet{position:fixed;bottom:0}</style>',
      `<div id="wrap"><div class="bar-top"><div class="logo">${esc(f.brand)}</div>${when(f.signOut.text, `<div class="who">${esc(f.user)}</div><div class="hand"${d(f.signOut)}>${esc(f.signOut.text)}</div>`)}</div>${when(nav, `<div class="side">${nav}</div>`)}<div class="main">${main}</div><div class="btm">${f.footer.map((t) => `<span class="hand">${esc(t)}</span>`).join('')}</div></div>${over}`,
    );
  },
};
