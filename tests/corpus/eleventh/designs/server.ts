import type { Design } from '../model';
import { d, each, esc, first, page, plain, when } from './base';

const input = (text: string, attributes: string): string => `<input type="submit" value="${esc(text)}"${attributes}>`;

/** A light page for slow networks, rendered by the server: tables and forms, one form per action. */
export const server: Design = {
  name: 'server',
  generation: 'lite pages rendered by the server, tables and forms',
  lang: 'right',
  draw: {
    ...plain,
    cells: (b) =>
      `<table width="100%" cellpadding="8">${each(b, (it) => `<tr${d(it)}><td><a href="/s?x=1"${d(it)}>${esc(it.text)}</a>${when(it.hint, `<br><font color="#888">${esc(it.hint)}</font>`)}</td><td align="right">${esc(it.value)}</td><td>${it.acts.map((a) => `<form method="post" action="/s">${input(a.text, d(a))}</form>`).join('')}</td></tr>`)}</table>`,
    tiles: (b) =>
      `<table width="100%"><tr>${each(b, (it, i) => `${when(i > 0 && i % 3 === 0, '</tr><tr>')}<td align="center"><a href="/s?x=2"${d(it)}><img src="data:," alt="" width="48"><br>${esc(it.text)}</a>${when(it.hint, `<br><small>${esc(it.hint)}</small>`)}</td>`)}</tr></table>`,
    devices: (b) =>
      `<table border="1" width="100%"><tbody>${each(b, (it) => `<tr${d(it)}><td><a href="/d?id=1"${d(it)}>${esc(it.text)}</a></td><td>${esc(it.hint)}</td><td>${it.acts.map((a) => (a.icon ? `<a href="/d?m=1" title="${esc(a.text)}"${d(a)}>⋯</a>` : `<form method="post" action="/d">${input(a.text, d(a))}</form>`)).join('')}</td></tr>`)}</tbody></table>`,
    facts: (b) => `<table>${each(b, (it) => `<tr><td><b>${esc(it.text)}</b></td><td>${esc(it.hint)}</td></tr>`)}</table>`,
    switches: (b) =>
      each(
        b,
        (it, i) =>
          `<form method="post" action="/w"><p><input type="checkbox" name="s${i}" id="s${i}"${when(it.on, ' checked')}${d(it)}> <label for="s${i}"${d(it)}>${esc(it.text)}</label>${when(it.hint, `<br><small>${esc(it.hint)}</small>`)}</p></form>`,
      ),
    ticks: (b) =>
      each(
        b,
        (it, i) =>
          `<p><input type="checkbox" name="t${i}" id="t${i}"${when(it.on, ' checked')}${d(it)}><label for="t${i}"${d(it)}>${esc(it.text)}</label></p>`,
      ),
    buttons: (b) =>
      `<form method="post" action="/p"><input type="hidden" name="csrf" value="0">${each(b, (it) => input(it.text, `${when(it.look === 'disabled', ' disabled')}${d(it)}`))}</form>`,
    refusals: (b) =>
      `<table border="1">${each(b, (it, i) => `<tr${d(it)}><td>${i + 1}</td><td>${esc(it.text)}</td><td>${when(it.hint, `<a href="/go" data-corpus="go">${esc(it.hint)}</a>`)}</td></tr>`)}</table>`,
    inputs: (b) =>
      `<table>${each(b, (it, i) => `<tr><td><label for="i${i}">${esc(it.text)}</label></td><td><input name="i${i}" id="i${i}" type="${it.hint || 'text'}"></td></tr>`)}</table>`,
    overlay: (b, inner) =>
      `<table class="confirm" align="center" border="1" cellpadding="16"><tr><th>${esc(first(b).text)}</th></tr><tr><td>${inner(b.blocks)}</td></tr></table>`,
    fold: (b, inner) => `<h3>${esc(first(b).text)}</h3><blockquote>${inner(b.blocks)}</blockquote>`,
    toast: (b) => `<p class="notice"><b>${esc(first(b).text)}</b></p>`,
  },
  shell(f, main, over) {
    const nav = f.nav.map((n) => (n.current ? `<b${d(n)}>${esc(n.text)}</b>` : `<a href="/n"${d(n)}>${esc(n.text)}</a>`)).join(' | ');
    return page(
      server,
      f,
      '',
      `<table width="960" align="center"><tr><td><a href="/">${esc(f.brand)}</a></td><td align="right">${when(f.signOut.text, `${esc(f.user)} <a href="/out"${d(f.signOut)}>${esc(f.signOut.text)}</a>`)}</td></tr>${when(nav, `<tr><td colspan="2">${nav}</td></tr>`)}<tr><td colspan="2">${over}${main}</td></tr><tr><td colspan="2"><small>${f.footer.map((t) => `<a href="/t">${esc(t)}</a>`).join(' - ')}</small></td></tr></table>`,
    );
  },
};
