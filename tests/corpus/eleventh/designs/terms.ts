import type { Design } from '../model';
import { d, each, esc, first, page, plain, when } from './base';

/** A reading page: definition lists, details, a native dialog, hardly any class. */
export const terms: Design = {
  name: 'terms',
  generation: 'definition lists and native elements, few classes',
  lang: 'right',
  draw: {
    ...plain,
    cells: (b) =>
      `<dl>${each(b, (it) => `<dt${d(it)}><a href="/l"${d(it)}>${esc(it.text)}</a></dt>${when(it.hint, `<dd>${esc(it.hint)}</dd>`)}${when(it.value, `<dd><output>${esc(it.value)}</output></dd>`)}${it.acts.map((a) => `<dd><button${d(a)}>${esc(a.text)}</button></dd>`).join('')}`)}</dl>`,
    tiles: (b) =>
      `<menu>${each(b, (it) => `<li><a href="/l"${d(it)}>${esc(it.text)}</a>${when(it.hint, ` <i>${esc(it.hint)}</i>`)}</li>`)}</menu>`,
    devices: (b) =>
      `<dl>${each(b, (it) => `<div${d(it)}><dt><a href="/d">${esc(it.text)}</a></dt><dd>${esc(it.hint)}</dd>${it.acts.map((a) => `<dd>${a.icon ? `<button popovertarget="m" aria-label="${esc(a.text)}"${d(a)}>⋮</button>` : `<button${d(a)}>${esc(a.text)}</button>`}</dd>`).join('')}</div>`)}</dl>`,
    facts: (b) => `<dl>${each(b, (it) => `<dt>${esc(it.text)}</dt><dd>${esc(it.hint)}</dd>`)}</dl>`,
    meter: (b) => `<p><label>${esc(first(b).text)} <meter min="0" max="100" value="${first(b).hint}"></meter></label></p>`,
    overlay: (b, inner) => `<dialog open><form method="dialog"><h2>${esc(first(b).text)}</h2>${inner(b.blocks)}</form></dialog>`,
  },
  shell(f, main, over) {
    const nav = f.nav.map((n) => `<li><a href="/n"${when(n.current, ' aria-current="page"')}${d(n)}>${esc(n.text)}</a></li>`).join('');
    return page(
      terms,
      f,
      '<style>body{max-width:44rem;margin:4rem auto;font:16px/1.7 MiSans,sans-serif}</style>',
      `<header><hgroup><p>${esc(f.brand)}</p></hgroup>${when(nav, `<details><summary aria-label="Menu">☰</summary><ul>${nav}</ul></details>`)}</header><main><article>${main}</article></main><footer><p>${f.footer.map((t) => `<a href="/t">${esc(t)}</a>`).join(' ')}</p>${when(f.signOut.text, `<p><a href="/o"${d(f.signOut)}>${esc(f.signOut.text)}</a></p>`)}</footer>${over}`,
    );
  },
};
