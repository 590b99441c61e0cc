import type { Design } from '../model';
import { d, each, esc, first, page, plain, when } from './base';

/** The platform's own parts: popovers, fieldsets, `dialog`, `search`, sections with headings. */
export const native: Design = {
  name: 'native',
  generation: 'platform elements, popovers and dialogs',
  lang: 'right',
  draw: {
    ...plain,
    h2: (b) => `<header><h2${d(first(b))}>${esc(first(b).text)}</h2></header>`,
    cells: (b) =>
      `<section class="cells"><ul role="list">${each(b, (it, i) => `<li><button type="button" popovertarget="p${i}"${d(it)}><strong>${esc(it.text)}</strong>${when(it.value, `<data value="">${esc(it.value)}</data>`)}${when(it.hint, `<small>${esc(it.hint)}</small>`)}</button>${it.acts.map((a) => `<button type="button"${d(a)}>${esc(a.text)}</button>`).join('')}</li>`)}</ul></section>`,
    devices: (b) =>
      `<section class="devices">${each(b, (it, i) => `<article${d(it)}><header><h3>${esc(it.text)}</h3></header><p>${esc(it.hint)}</p><footer>${it.acts.map((a) => (a.icon ? `<button type="button" popovertarget="menu${i}" aria-label="${esc(a.text)}"${d(a)}></button>` : `<button type="button"${d(a)}>${esc(a.text)}</button>`)).join('')}</footer></article>`)}</section>`,
    tiles: (b) =>
      `<section class="tiles">${each(b, (it) => `<article><h3><a href="/a"${d(it)}>${esc(it.text)}</a></h3>${when(it.hint, `<p>${esc(it.hint)}</p>`)}</article>`)}</section>`,
    facts: (b) =>
      `<table><tbody>${each(b, (it) => `<tr><th scope="row">${esc(it.text)}</th><td><output>${esc(it.hint)}</output></td></tr>`)}</tbody></table>`,
    switches: (b) =>
      `<fieldset>${each(b, (it) => `<label${d(it)}><input type="checkbox" switch${d(it)}${when(it.on, ' checked')}>${esc(it.text)}</label>${when(it.hint, `<small>${esc(it.hint)}</small>`)}`)}</fieldset>`,
    buttons: (b) =>
      `<menu class="bar">${each(b, (it) => `<li><button type="${it.look === 'plain' ? 'button' : 'submit'}" class="${it.look}"${when(it.look === 'disabled', ' disabled')}${d(it)}>${esc(it.text)}</button></li>`)}</menu>`,
    refusals: (b) =>
      `<section class="hurdles">${each(b, (it) => `<details open${d(it)}><summary>${esc(it.text)}</summary>${when(it.hint, `<a href="/go" data-corpus="go">${esc(it.hint)}</a>`)}</details>`)}</section>`,
    map: (b) => `<figure><iframe title="" srcdoc=""></iframe><figcaption>${esc(first(b).text)}</figcaption></figure>`,
    meter: (b) =>
      `<figure><meter min="0" max="100" value="${first(b).hint}"></meter><figcaption>${esc(first(b).text)}</figcaption></figure>`,
    overlay: (b, inner) => `<dialog open aria-labelledby="dt"><h2 id="dt">${esc(first(b).text)}</h2>${inner(b.blocks)}</dialog>`,
    toast: (b) => `<output popover="manual" class="snack">${esc(first(b).text)}</output>`,
  },
  shell(f, main, over) {
    const nav = f.nav.map((n) => `<a href="/n"${when(n.current, ' aria-current="page"')}${d(n)}>${esc(n.text)}</a>`).join('');
    return page(
      native,
      f,
      '',
      `<header class="masthead"><a href="/">${esc(f.brand)}</a><search><input type="search" aria-label="…"></search></header>${when(nav, `<aside><nav>${nav}${when(f.signOut.text, `<hr><a href="/o"${d(f.signOut)}>${esc(f.signOut.text)}</a>`)}</nav></aside>`)}<main>${main}</main><footer><nav>${f.footer.map((t) => `<a href="/t">${esc(t)}</a>`).join('')}</nav></footer>${over}`,
    );
  },
};
