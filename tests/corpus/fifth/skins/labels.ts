/** Labels in unusual places: pictures, submit inputs, letters, translators' wrappers. */
import { ground, UTILITIES } from '../ground';
import { all, is, type Press, type Row, type Skin } from '../skin';

// --- Pictures only.

const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const glyph = (mark: string): string =>
  mark.includes('remove') ? 'delete' : mark.includes('settings') ? 'settings' : 'radio_button_checked';
const ICONS: readonly ((text: string, mark: string, at: number) => string)[] = [
  (text, mark, at) =>
    `<button class="pic"${mark} aria-labelledby="tip-${at}"><span class="material-symbols-outlined" aria-hidden="true">${glyph(mark)}</span></button><span role="tooltip" id="tip-${at}" class="tip">${text}</span>`,
  (text, mark) => `<input class="pic" type="image" src="${DOT}" alt="${text}"${mark}>`,
  (text, mark) => `<a class="pic" href="#" aria-label="${text}"${mark}><svg width="24" height="24"><use href="#i-7"></use></svg></a>`,
  (text, mark) => `<i class="pic iconfont" role="button" tabindex="0" title="${text}"${mark}></i>`,
  (text, mark) =>
    `<button class="pic"${mark}><svg width="24" height="24" role="img" aria-label="${text}"><circle cx="12" cy="12" r="9"/></svg></button>`,
];
const icon = (p: Press, at: number): string => (ICONS[(at + p.text.length) % ICONS.length] as (typeof ICONS)[number])(p.text, is(p.as), at);

export const pictures: Skin = {
  ...ground,
  family: 'icon-only',
  generation: '2027 pictograms',
  css: `${UTILITIES}.pic{display:inline-block;width:44px;height:44px;border:0;background:#eee;cursor:pointer}.tip{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.material-symbols-outlined{font-family:Material Symbols}`,
  tiles: (rows) => `<div class="flex gap-4">${all(rows, icon)}</div>`,
  presses: (presses) => `<div class="flex gap-4" role="group">${all(presses, (p, at) => icon(p, at + 40))}</div>`,
  devices: (devices) =>
    all(
      devices,
      (d, at) =>
        `<div class="flex gap-4 py-4"${is(d.as)}><a class="grow" href="#/hw/${at}">${d.name}<br><small>${d.notes.join(', ')}</small></a>${d.more ? icon({ text: d.more, as: 'device-menu' }, at) : ''}${all(d.ends, (p, n) => icon(p, at * 10 + n))}</div>`,
    ),
};

// --- Forms that a server has drawn; a button may stand outside its form.

const submit = (p: Press, at: number): string =>
  (at + p.text.length) % 2
    ? `<form id="f${at}${p.text.length}" method="post" action="/a.do"><input type="hidden" name="k" value="1"></form><input type="submit" form="f${at}${p.text.length}" name="go" value="${p.text}"${is(p.as)}>`
    : `<form method="post" action="/a.do"><fieldset><button type="submit" name="go" value="1"${is(p.as)}>${p.text}</button></fieldset></form>`;
export const server: Skin = {
  ...ground,
  family: 'server-form',
  generation: '2027 without scripts',
  css: 'body{max-width:800px;margin:0 auto;font:16px/1.5 serif}fieldset{display:inline;border:0;padding:0}td,th{padding:6px 12px;text-align:start}',
  page: (s) =>
    `<p>${s.brand} ${all(s.places, (r) => (r.current ? ` · <b>${r.text}</b>` : ` · <a href="/p.do"${is(r.as)}>${r.text}</a>`))}${all(s.me, (r) => ` · <a href="/m.do"${is(r.as)}>${r.text}</a>`)}</p><hr><h1${is(s.titleAs)}>${s.title}</h1>${s.content}${s.above}`,
  rows: (rows) =>
    `<table>${all(rows, (r, at) => `<tr${is(r.as)}><td>${r.end ? r.text : `<a href="/r.do"${is(r.as)}>${r.text}</a>`}</td><td>${r.note ?? ''}</td><td>${r.end ? submit(r.end, at) : ''}</td></tr>`)}</table>`,
  devices: (devices) =>
    `<table>${all(devices, (d, at) => `<tr${is(d.as)}><td><a href="/d.do?n=${at}">${d.name}</a></td><td>${d.notes.join('; ')}</td><td>${all(d.ends, submit)}</td></tr>`)}</table>`,
  presses: (presses) => `<div>${all(presses, submit)}</div>`,
  tick: (text, as) => `<div${is(as)}><label><input type="checkbox" name="${as}" value="y" required> ${text}</label></div>`,
  toggle: (text, on, as, note) =>
    `<form method="post" action="/t.do"${is(as)}><label><input type="checkbox" name="s"${on ? ' checked' : ''}> ${text}</label> <small>${note}</small></form>`,
};

// --- Labels letter by letter or with breaks inside.

const letters = (text: string): string => {
  if (/[\u0600-\u06ff\u0900-\u097f\u0e00-\u0e7f]/.test(text)) return text.replaceAll(' ', '&nbsp;');
  const words = text.split(' ');
  return words
    .map((word, at) => (at === 0 ? all([...word], (letter) => `<span class="l">${letter}</span>`) : `<i>${word}</i>`))
    .join('&nbsp;');
};
const cut = <T extends Press | Row>(one: T): T => ({ ...one, text: letters(one.text) });
export const split: Skin = {
  ...ground,
  family: 'split-label',
  generation: '2027 kinetic type',
  css: `${UTILITIES}.l{display:inline-block}i{font-style:normal}`,
  page: (s) => ground.page({ ...s, title: letters(s.title), places: s.places.map(cut), me: s.me.map(cut) }),
  tiles: (rows) => ground.tiles(rows.map(cut)),
  rows: (rows) => ground.rows(rows.map((r) => ({ ...cut(r), ...(r.end ? { end: cut(r.end) } : {}) }))),
  devices: (devices) => ground.devices(devices.map((d) => ({ ...d, name: letters(d.name), ends: d.ends.map(cut) }))),
  presses: (presses) => ground.presses(presses.map(cut)),
  tick: (text, as) => ground.tick(letters(text), as),
  ask: (title, text, presses, turn) => ground.ask(letters(title), text, presses.map(cut), turn),
};

// --- Pages that a browser's translator has changed: Edge, Yandex and Chrome, in turn.

const TEXT = />([^<]*\p{L}[^<]*)</gu;
const WRAPPERS: readonly ((text: string, at: number) => string)[] = [
  (text, at) => `<font _mstmutation="1" _msttexthash="${at * 7717 + 130}" _msthash="${at}">${text}</font>`,
  (text, at) =>
    `<ya-tr-span data-index="${at}-0" data-translated="true" data-source-lang="en" data-target-lang="xx" data-type="trSpan">${text}</ya-tr-span>`,
  (text) => `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${text}</font></font>`,
];
const ROOTS = [' _msttexthash="1222" _msthash="0"', '', ' class="translated-ltr"'] as const;
/** The body and the attributes of the document after translation. */
export function translate(body: string, turn: number): { body: string; root: string } {
  const wrap = WRAPPERS[turn % WRAPPERS.length] as (typeof WRAPPERS)[number];
  let at = 0;
  return { body: body.replace(TEXT, (_, text: string) => `>${wrap(text, ++at)}<`), root: ROOTS[turn % ROOTS.length] ?? '' };
}
export const foreign: Skin = {
  ...ground,
  family: 'translated',
  generation: '2027 translated by the browser',
  css: UTILITIES,
  toggle: (text, on, as, note) => ground.toggle(text, on, as, note).replace(/<span class="sr-only">.*?<\/span>/, ''),
};
