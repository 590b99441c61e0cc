/** Four more designs of Xiaomi Account: Vant on a phone, tables of 2016, Tailwind cards with portals, Material 3. */
import { type Draft, draw, list, locale, MAIL, m } from '../held-out/kit';
import { labelsOf, languageOf, PRIVACY } from '../labels';
import type { CorpusPage } from '../page';
import { wordsOf } from '../words';

export interface Line {
  text: string;
  id?: string;
  value?: string;
  hint?: string;
  href?: string;
  /** A button at the end of the line, with a mark of its own or that of the line. */
  act?: string;
  actId?: string;
  here?: boolean;
}
interface Frame {
  brand: string;
  /** Signing out; empty where nobody is signed in. */
  out: string;
  heading: string;
  headingId: string;
  inner: string;
  nav: readonly Line[];
  covered: boolean;
}
export interface Kit {
  design: string;
  generation: string;
  css: string;
  /** What the document says of its language; the truth if left out. */
  lang?: string;
  frame(f: Frame): string;
  lines(lines: readonly Line[], caption?: string): string;
  button(text: string, id?: string, look?: 'plain' | 'danger' | 'off'): string;
  tick(text: string, id: string, on: boolean): string;
  field(label: string, type?: string): string;
  dialog(title: string, inner: string, buttons: string): string;
}
const mark = (id?: string): string => (id ? m(id) : '');

// --- The four designs.

export const vant: Kit = {
  design: 'vant',
  generation: '2025 Vue phone',
  lang: 'en',
  css: '.van-cell{display:flex;padding:10px 16px}.van-cell__title{flex:1}.van-overlay{position:fixed;inset:0;background:rgba(0,0,0,.7)}.van-dialog{position:fixed;top:30%;left:20px;width:320px;background:#fff}.van-button{display:block;width:100%;height:44px}.van-button--small{width:auto}.van-tabbar{position:fixed;bottom:0;width:100%;display:flex}',
  frame: (f) =>
    `<div id="app" data-v-app=""><div class="van-nav-bar van-hairline--bottom"><div class="van-nav-bar__content"><div class="van-nav-bar__left van-haptics-feedback"><i class="van-badge__wrapper van-icon van-icon-arrow-left"></i></div><div class="van-nav-bar__title van-ellipsis"${mark(f.headingId)}>${f.heading}</div></div></div><div class="view" data-v-7ba5bd90="">${f.inner}</div>${f.nav.length ? `<div class="van-tabbar van-tabbar--fixed" role="tablist">${list(f.nav, (l) => `<div role="tab" class="van-tabbar-item" tabindex="0" aria-selected="${Boolean(l.here)}"${mark(l.id)}><div class="van-tabbar-item__text">${l.text}</div></div>`)}</div>` : ''}</div>`,
  lines: (lines, caption) =>
    `${caption ? `<div class="van-cell-group__title">${caption}</div>` : ''}<div class="van-cell-group van-cell-group--inset">${list(lines, (l) => `<div class="van-cell${l.act ? '' : ' van-cell--clickable" role="button" tabindex="0'}"${mark(l.id)}><div class="van-cell__title"><span>${l.text}</span>${l.hint ? `<div class="van-cell__label">${l.hint}</div>` : ''}</div><div class="van-cell__value"><span>${l.value ?? ''}</span>${l.act ? `<button type="button" class="van-button van-button--small"${mark(l.actId ?? l.id)}><span class="van-button__text">${l.act}</span></button>` : ''}</div><i class="van-badge__wrapper van-icon van-icon-arrow"></i></div>`)}</div>`,
  button: (text, id, look = 'plain') =>
    `<button type="button" class="van-button van-button--${look === 'plain' ? 'default' : 'danger'} van-button--block${look === 'off' ? ' van-button--disabled" disabled="' : ''}"${mark(id)}><div class="van-button__content"><span class="van-button__text">${text}</span></div></button>`,
  tick: (text, id, on) =>
    `<div class="van-checkbox" role="checkbox" tabindex="0" aria-checked="${on}"${m(id)}><div class="van-checkbox__icon van-checkbox__icon--round${on ? ' van-checkbox__icon--checked' : ''}"><i class="van-icon van-icon-success"></i></div><span class="van-checkbox__label"${m(id)}>${text}</span></div>`,
  field: (label, type = 'text') =>
    `<div class="van-cell van-field"><div class="van-cell__title van-field__label"><label>${label}</label></div><div class="van-field__value"><input type="${type}" class="van-field__control" placeholder="${label}"></div></div>`,
  dialog: (title, inner, buttons) =>
    `<div class="van-overlay"></div><div role="dialog" tabindex="0" class="van-popup van-popup--round van-dialog" aria-labelledby="${title}"><div class="van-dialog__header">${title}</div><div class="van-dialog__content"><div class="van-dialog__message">${inner}</div></div><div class="van-hairline--top van-dialog__footer">${buttons}</div></div>`,
};

export const tables: Kit = {
  design: 'tables',
  generation: '2016 server page',
  lang: '',
  css: '.fl{float:left}.fr{float:right}.clearfix:after{content:"";display:block;clear:both}.tb{width:100%;border-collapse:collapse}.btn{display:inline-block;padding:8px 24px;border:1px solid #ccc}.disabled{color:#aaa}.modal_mask{position:fixed;top:0;left:0;width:100%;height:100%;background:#000;opacity:.4}.modal{position:fixed;top:120px;left:300px;width:480px;background:#fff}',
  frame: (f) =>
    `<div class="wrap"><div class="hd clearfix"><div class="logo fl"><a href="/" title="${f.brand}">${f.brand}</a></div>${f.out ? `<div class="user fr">0000000000 | <a href="javascript:;"${m('out')}>${f.out}</a></div>` : ''}</div><table class="layout" width="980" cellpadding="0"><tbody><tr><td class="side" width="180" valign="top"><ul>${list(f.nav, (l) => `<li${l.here ? ' class="on"' : ''}><a href="${l.href ?? 'javascript:;'}"${mark(l.id)}>${l.text}</a></li>`)}</ul></td><td class="cont" valign="top"><h3 class="tt"${mark(f.headingId)}>${f.heading}</h3>${f.inner}</td></tr></tbody></table><div class="ft">© Xiaomi</div></div>`,
  lines: (lines, caption) =>
    `<table class="tb" cellspacing="0">${caption ? `<caption>${caption}</caption>` : ''}<tbody>${list(lines, (l) => `<tr${mark(l.id)}><th align="left">${l.act || !(l.id ?? l.href) ? l.text : `<a href="${l.href ?? 'javascript:;'}"${mark(l.id)}>${l.text}</a>`}</th><td>${l.value ?? ''}${l.hint ? `<p class="tip">${l.hint}</p>` : ''}</td><td class="op">${l.act ? `<a href="javascript:;"${mark(l.actId ?? l.id)}>${l.act}</a>` : ''}</td></tr>`)}</tbody></table>`,
  button: (text, id, look = 'plain') =>
    `<a href="javascript:;" class="btn${look === 'plain' ? '' : ' btn_red'}${look === 'off' ? ' disabled' : ''}"${mark(id)}><span>${text}</span></a> `,
  tick: (text, id, on) =>
    `<p class="ck"${m(id)}><input type="checkbox" id="ck_${id}"${on ? ' checked' : ''}${m(id)}><label for="ck_${id}"${m(id)}>${text}</label></p>`,
  field: (label, type = 'text') => `<table><tr><td align="right">${label}</td><td><input type="${type}" size="30"></td></tr></table>`,
  dialog: (title, inner, buttons) =>
    `<div class="modal_mask"></div><div class="modal"><div class="modal_hd clearfix"><span class="fl">${title}</span><a href="javascript:;" class="fr">×</a></div><div class="modal_bd">${inner}</div><div class="modal_ft">${buttons}</div></div>`,
};

export const cards: Kit = {
  design: 'headless',
  generation: '2026 Tailwind portals',
  css: '.fixed{position:fixed}.inset-0{inset:0}.flex{display:flex}.gap-6{gap:24px}.justify-between{justify-content:space-between}.block{display:block}.p-6{padding:24px}.bg-white{background:#fff}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.size-5{width:20px;height:20px}.mx-auto{margin:0 auto}.max-w-3xl{max-width:768px}',
  frame: (f) =>
    `<div id="__next"${f.covered ? ' inert="" aria-hidden="true"' : ''}><header class="flex justify-between p-6"><a class="text-lg font-semibold" href="/">${f.brand}</a><nav class="flex gap-6">${list(f.nav, (l) => `<a href="${l.href ?? '#'}"${l.here ? ' aria-current="page"' : ''}${mark(l.id)}>${l.text}</a>`)}</nav>${f.out ? `<button type="button" id="headlessui-menu-button-:r1:" aria-haspopup="menu" aria-expanded="false"><span class="sr-only">${MAIL}</span></button>` : ''}</header><main class="mx-auto max-w-3xl"><h1 class="text-2xl font-bold tracking-tight"${mark(f.headingId)}>${f.heading}</h1>${f.inner}</main></div>`,
  lines: (lines, caption) =>
    `<section class="rounded-2xl bg-white p-6 shadow-sm ring-1 ring-black/5">${caption ? `<h2 class="text-base font-semibold">${caption}</h2>` : ''}<ul role="list" class="divide-y divide-slate-100">${list(lines, (l) => `<li class="flex justify-between gap-6 py-4"${mark(l.id)}>${l.act ? '<div class="min-w-0">' : `<a class="block group" href="${l.href ?? '#'}"${mark(l.id)}>`}<span class="block font-medium">${l.text}</span>${l.value || l.hint ? `<span class="block text-sm text-slate-500">${l.value ?? l.hint}</span>` : ''}${l.act ? `</div><button type="button" class="rounded-lg px-3 text-sm font-medium text-orange-600"${mark(l.actId ?? l.id)}>${l.act}</button>` : '</a>'}</li>`)}</ul></section>`,
  button: (text, id, look = 'plain') =>
    `<button type="button" class="inline-flex rounded-xl px-4 py-2 ${look === 'plain' ? 'bg-slate-100' : 'bg-red-600 text-white disabled:opacity-40'}"${look === 'off' ? ' disabled' : ''}${mark(id)}>${text}</button>`,
  tick: (text, id, on) =>
    `<div class="flex gap-6"${m(id)}><span class="block size-5 rounded border" role="checkbox" tabindex="0" id="headlessui-control-:r${id.length}:" aria-checked="${on}" aria-labelledby="headlessui-label-:s${id.length}:" data-headlessui-state="${on ? 'checked' : ''}"${m(id)}></span><label id="headlessui-label-:s${id.length}:"${m(id)}>${text}</label></div>`,
  field: (label, type = 'text') =>
    `<div><label class="block text-sm font-medium">${label}</label><input type="${type}" class="block rounded-md ring-1"></div>`,
  dialog: (title, inner, buttons) =>
    `<div id="headlessui-portal-root"><div data-headlessui-portal=""><div id="headlessui-dialog-:r9:" role="dialog" tabindex="-1" aria-modal="true" aria-labelledby="headlessui-dialog-title-:ra:" data-headlessui-state="open"><div class="fixed inset-0 bg-black/30" aria-hidden="true"></div><div class="fixed inset-0 flex p-6"><div id="headlessui-dialog-panel-:rb:" class="max-w-md bg-white p-6"><h2 id="headlessui-dialog-title-:ra:" class="text-lg font-semibold">${title}</h2><div>${inner}</div><div class="flex gap-6">${buttons}</div></div></div></div></div></div>`,
};

export const material: Kit = {
  design: 'material',
  generation: '2027 Material 3',
  css: 'md-top-app-bar,md-list,md-list-item,md-navigation-drawer,md-outlined-text-field{display:block}md-navigation-drawer{float:inline-start;width:260px}md-list-item{padding:12px 16px}md-filled-button,md-text-button{display:inline-block;padding:10px 24px;border-radius:20px}md-checkbox{display:inline-block;width:18px;height:18px}md-dialog{display:block;position:fixed;top:20vh;left:30vw;width:40vw;background:#fff}md-icon{font-family:Material Symbols}',
  frame: (f) =>
    `<account-shell><md-top-app-bar><md-icon-button><md-icon aria-hidden="true">menu</md-icon></md-icon-button><span slot="title">${f.brand}</span></md-top-app-bar>${f.nav.length ? `<md-navigation-drawer opened><md-list>${list(f.nav, (l) => `<md-list-item type="link" href="${l.href ?? '#'}"${l.here ? ' selected' : ''}${mark(l.id)}><div slot="headline">${l.text}</div></md-list-item>`)}</md-list></md-navigation-drawer>` : ''}<main id="outlet"><h1 class="md-typescale-headline-medium"${mark(f.headingId)}>${f.heading}</h1>${f.inner}</main></account-shell>`,
  lines: (lines, caption) =>
    `${caption ? `<p class="md-typescale-title-small">${caption}</p>` : ''}<md-list>${list(lines, (l) => `<md-list-item type="${l.act ? 'text' : 'button'}"${mark(l.id)}><div slot="headline">${l.text}</div>${l.value || l.hint ? `<div slot="supporting-text">${l.value ?? l.hint}</div>` : ''}${l.act ? `<md-text-button slot="end"${mark(l.actId ?? l.id)}>${l.act}</md-text-button>` : '<md-icon slot="end" aria-hidden="true">chevron_right</md-icon>'}</md-list-item><md-divider></md-divider>`)}</md-list>`,
  button: (text, id, look = 'plain') =>
    look === 'plain'
      ? `<md-text-button${mark(id)}>${text}</md-text-button>`
      : `<md-filled-button class="error"${look === 'off' ? ' disabled' : ''}${mark(id)}><md-icon slot="icon" aria-hidden="true">delete_forever</md-icon>${text}</md-filled-button>`,
  tick: (text, id, on) =>
    `<label class="tick"${m(id)}><md-checkbox touch-target="wrapper"${on ? ' checked' : ''}${m(id)}></md-checkbox><span>${text}</span></label>`,
  field: (label, type = 'text') => `<md-outlined-text-field label="${label}" type="${type}"></md-outlined-text-field>`,
  dialog: (title, inner, buttons) =>
    `<md-dialog open type="alert"><div slot="headline">${title}</div><form slot="content" method="dialog">${inner}</form><div slot="actions">${buttons}</div></md-dialog>`,
};

// --- A page of any design.

export function tell(wording: string) {
  const lang = languageOf(wording);
  const words = wordsOf(lang);
  return { ...words, ...labelsOf(wording), lang, privacyName: PRIVACY[lang] ?? words.privacy };
}
export type Told = ReturnType<typeof tell>;

export interface Scene extends Pick<Draft, 'name' | 'wording' | 'kind' | 'or' | 'controls' | 'forbidden' | 'note'> {
  url: string;
  heading: string;
  inner: string;
  headingId?: string;
  title?: string;
  nav?: readonly Line[];
  dialog?: string;
  /** Nobody is signed in. */
  anonymous?: true;
}
export const HOST = 'account.xiaomi.com';
export function show(kit: Kit, scene: Scene): CorpusPage {
  const { url, heading, inner, headingId, title, nav, dialog, anonymous, forbidden, ...rest } = scene;
  const t = labelsOf(rest.wording);
  const [path = '', hash] = url.split('#');
  const frame = {
    brand: t.brand,
    out: anonymous ? '' : t.signOut,
    heading,
    headingId: headingId ?? '',
    inner,
    nav: nav ?? [],
    covered: Boolean(dialog),
  };
  return draw({
    ...rest,
    ...(kit.lang === undefined ? {} : { langAttribute: kit.lang }),
    set: 'unseen',
    design: kit.design,
    generation: kit.generation,
    css: kit.css,
    url: `https://${path}${path.includes('?') ? '&' : '?'}_locale=${locale(rest.wording)}${hash === undefined ? '' : `#${hash}`}`,
    title: title ?? `${t.brand} - ${heading}`,
    body: kit.frame(frame),
    portal: dialog ?? '',
    forbidden: ['out', ...(forbidden ?? [])],
  });
}

export const p = (text: string): string => `<p>${text}</p>`;
export const menu = (t: Told, here: 'security' | 'privacy' | ''): Line[] => [
  { text: t.security, here: here === 'security', id: here === 'security' ? '' : 'security' },
  { text: t.personalInfo },
  { text: t.privacyName, here: here === 'privacy', id: here === 'privacy' ? '' : 'privacy' },
  { text: t.help },
];

/** A scene that is none of our pages: every button that sounds destructive is marked `x` or `y`. */
export type Draw = (
  kit: Kit,
  t: Told,
  s: (at: number) => string,
) => Pick<Scene, 'heading' | 'inner'> & Partial<Pick<Scene, 'title' | 'nav' | 'dialog' | 'note' | 'anonymous'>>;
/** A scene, and its own texts by language: cells between bars. */
export type Scenes = Readonly<Record<string, readonly [texts: Readonly<Record<string, string>>, draw: Draw]>>;
const KITS: Readonly<Record<string, Kit>> = { vant, tables, cards, material };

/** `places`: a line for each page, with scene, design, wording and address. */
export function strangers(scenes: Scenes, places: string): CorpusPage[] {
  return places
    .trim()
    .split('\n')
    .map((place) => {
      const [name = '', design = '', wording = '', url = ''] = place.split(' | ');
      const [kit, scene] = [KITS[design], scenes[name]];
      if (!kit || !scene) throw new Error(`No such page: ${place}`);
      const [texts, shape] = scene;
      const cells = texts[wording]?.split(' | ') ?? [];
      const part = shape(kit, tell(wording), (at) => cells[at] ?? '');
      return show(kit, { name, wording, url, ...part, kind: null, forbidden: ['x', 'y'] });
    });
}
