/** Designs whose labels are not plain text: pictures only, values of submit buttons, words split over elements, translated pages. */
import { base } from '../base';
import { type Act, each, type Kit, type Line, m, PIXEL } from '../kit';

// --- Pictures that carry their name in an attribute, a title or hidden text, in turn.

const SHAPE = '<path d="M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0M12 8v8M8 12h8"/>';
const PICTURES: readonly ((text: string, mark: string) => string)[] = [
  (text, mark) =>
    `<button class="ib" type="button" aria-label="${text}"${mark}><svg viewBox="0 0 24 24" aria-hidden="true">${SHAPE}</svg></button>`,
  (text, mark) => `<button class="ib" type="button" title="${text}"${mark}><i class="mi-icon mi-icon-bin"></i></button>`,
  (text, mark) => `<a class="ib" href="#" role="button"${mark}><img src="${PIXEL}" alt="${text}" width="24" height="24"></a>`,
  (text, mark) =>
    `<button class="ib" type="button"${mark}><svg viewBox="0 0 24 24" role="img"><title>${text}</title>${SHAPE}</svg></button>`,
  (text, mark) =>
    `<span class="ib" role="button" tabindex="0"${mark}><svg viewBox="0 0 24 24" aria-hidden="true">${SHAPE}</svg><span class="vh">${text}</span></span>`,
];
const picture = (text: string, mark: string | undefined, at: number): string =>
  (PICTURES[(text.length + at) % PICTURES.length] as (text: string, mark: string) => string)(text, m(mark));

export const iconOnly: Kit = {
  ...base((name) => `io-${name}`),
  family: 'icon-only',
  generation: '2026 minimal',
  css: 'body{margin:0;font:15px/1.5 sans-serif}.ib{display:inline-flex;width:40px;height:40px;border:0;background:none;cursor:pointer}.ib svg{width:24px;height:24px}.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.io-dock{display:flex;gap:24px}.io-units{list-style:none;padding:0}.io-unit{display:flex;align-items:center}',
  frame: (f) =>
    `<div class="io-page"><header class="io-dock"><img class="io-logo" src="${PIXEL}" alt="${f.brand}">${each(f.nav, (l, at) => (l.here ? '' : picture(l.text, l.mark, at)))}${each(f.user, (l, at) => picture(l.text, l.mark, at))}</header><main><h1${m(f.headMark)}>${f.heading}</h1>${f.main}</main></div>${f.overlay}`,
  tiles: (lines) => `<nav class="io-dock">${each(lines, (l, at) => picture(l.text, l.mark, at))}</nav>`,
  acts: (acts) => `<div class="io-dock" role="toolbar">${each(acts, (a, at) => picture(a.text, a.mark, at))}</div>`,
  units: (units) =>
    `<ul class="io-units">${each(units, (u, at) => `<li class="io-unit"${m(u.mark)}><a href="#/d/${at}"><b>${u.name}</b> <small>${u.hints.join(' · ')}</small></a>${u.menu ? picture(u.menu, 'device-menu', at) : ''}${each(u.acts, (a, n) => picture(a.text, a.mark, at + n))}</li>`)}</ul>`,
};

// --- Pages that the server draws: each button is an input of a form of its own.

const submit = (act: Act, at: number): string =>
  `<form class="act" method="post" action="/web/do?op=${at}"><input type="hidden" name="token" value="0"><input type="submit" class="btn${act.tone ? ' btn2' : ''}" value="${act.text}"${act.off ? ' disabled' : ''}${m(act.mark)}></form>`;
const formRow = (l: Line, at: number): string =>
  `<tr${m(l.mark)}><th scope="row">${l.act || !l.mark ? l.text : `<a href="/web/go?p=${at}"${m(l.mark)}>${l.text}</a>`}</th><td>${l.value ?? l.hint ?? ''}</td><td>${l.act ? submit(l.act, at) : ''}</td></tr>`;

export const serverForm: Kit = {
  ...base((name) => `sf-${name}`),
  family: 'server-form',
  generation: '2026 server-rendered',
  css: 'body{margin:0 auto;width:960px;font:14px/1.6 Arial,sans-serif}table{border-collapse:collapse;width:100%}th,td{padding:8px;text-align:start;border-bottom:1px solid #ddd}form.act{display:inline}.btn2{background:#c62828;color:#fff}',
  frame: (f) =>
    `<div id="head"><a href="/">${f.brand}</a> ${each(f.nav, (l) => (l.here ? `| <b>${l.text}</b> ` : `| <a href="/web/go"${m(l.mark)}>${l.text}</a> `))}${each(f.user, (l) => `| <a href="${l.href ?? '/web/out'}"${m(l.mark)}>${l.text}</a> `)}</div><div id="body"><h2${m(f.headMark)}>${f.heading}</h2>${f.main}</div>${f.overlay}`,
  lines: (lines, caption) => `<table>${caption ? `<caption>${caption}</caption>` : ''}<tbody>${each(lines, formRow)}</tbody></table>`,
  acts: (acts) => `<p>${each(acts, submit)}</p>`,
  tick: (text, mark) => `<p${m(mark)}><input type="checkbox" name="agree" id="agree" value="1"> <label for="agree">${text}</label></p>`,
  field: (label) => `<p><label for="f${label.length}">${label}</label><br><input type="text" id="f${label.length}" name="f" size="40"></p>`,
  toggle: (text, on, mark, hint) =>
    `<p${m(mark)}><input type="checkbox" id="sw" name="sw"${on ? ' checked' : ''} onchange="this.form.submit()"> <label for="sw">${text}</label> (${hint})</p>`,
  units: (units) =>
    `<table><tbody>${each(units, (u, at) => `<tr${m(u.mark)}><td><a href="/web/dev?i=${at}">${u.name}</a></td><td>${u.hints.join(', ')}</td><td>${each(u.acts, submit)}</td></tr>`)}</tbody></table>`,
};

// --- Labels in pieces: words, halves of words, soft breaks.

const pieces = (text: string): string => {
  const words = text.split(' ');
  if (words.length > 1) return words.map((word, at) => (at % 2 ? `<b>${word}</b>` : `<span>${word}</span>`)).join(' ');
  const half = Math.ceil([...text].length / 2);
  return `<span>${[...text].slice(0, half).join('')}</span><wbr><span>${[...text].slice(half).join('')}</span>`;
};
const CUT = base((name) => `cut-${name}`);
const cutAct = (act: Act): Act => ({ ...act, text: pieces(act.text) });
const cutLine = (l: Line): Line => ({ ...l, text: pieces(l.text), ...(l.act ? { act: cutAct(l.act) } : {}) });

export const splitLabel: Kit = {
  ...CUT,
  family: 'split-label',
  generation: '2026 animated type',
  css: 'body{margin:0;font:18px/1.4 sans-serif}.cut-acts button{cursor:pointer;padding:12px 20px}.cut-list,.cut-units,.cut-tiles{list-style:none;padding:0}',
  frame: (f) =>
    `<div class="cut-root"><header>${pieces(f.brand)} ${each(f.user, (l) => `<a href="${l.href ?? '#'}"${m(l.mark)}>${pieces(l.text)}</a> `)}</header>${f.nav.length ? `<nav>${each(f.nav, (l) => `<a href="#"${l.here ? ' class="cur"' : ''}${m(l.mark)}>${pieces(l.text)}</a> `)}</nav>` : ''}<article><h1${m(f.headMark)}>${pieces(f.heading)}</h1>${f.main}</article></div>${f.overlay}`,
  tiles: (lines) => CUT.tiles(lines.map(cutLine)),
  lines: (lines, caption) => CUT.lines(lines.map(cutLine), caption),
  acts: (acts) => CUT.acts(acts.map(cutAct)),
  tick: (text, mark) => CUT.tick(pieces(text), mark),
  toggle: (text, on, mark, hint) =>
    `<div class="cut-sw"${m(mark)} role="switch" aria-checked="${on}" tabindex="0"><span>${pieces(text)}</span> <small>${hint}</small><i></i></div>`,
  units: (units) => CUT.units(units.map((u) => ({ ...u, name: pieces(u.name), acts: u.acts.map(cutAct) }))),
  dialog: (title, text, acts, seed) => CUT.dialog(pieces(title), text, acts.map(cutAct), seed),
};

// --- What a browser's translator has been over.

const SRC = base((name) => `_src-portals-pages-${name}`);

export const translatedPage: Kit = {
  ...SRC,
  family: 'translated',
  generation: '2026 translated by the browser',
  css: 'body{margin:0;font:14px/1.5 sans-serif}ul{list-style:none;padding:0}.mi-head{display:flex;justify-content:space-between}button{cursor:pointer}',
  frame: (f) =>
    `<div id="root"><div class="mi-layout"><div class="mi-head"><span class="mi-brand">${f.brand}</span>${each(f.user, (l) => `<a href="${l.href ?? '#'}"${m(l.mark)}>${l.text}</a>`)}</div>${f.nav.length ? `<div class="mi-nav">${each(f.nav, (l) => `<a class="mi-nav__item${l.here ? ' active' : ''}" href="#"${m(l.mark)}>${l.text}</a>`)}</div>` : ''}<div class="mi-card"><h2${m(f.headMark)}>${f.heading}</h2>${f.main}</div></div></div>${f.overlay}<div id="goog-gt-tt" class="VIpgJd-yAWNEb-L7lbkb skiptranslate" style="display:none"></div>`,
  // attributes stay in the language of the page
  toggle: (text, on, mark, hint) => SRC.toggle(text, on, mark, hint).replace(/aria-label="[^"]*"/, 'aria-label="Find device"'),
};
