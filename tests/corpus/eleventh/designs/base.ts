import type { Act, Block, Design, Draw, Frame, Item, NavItem } from '../model';

export const esc = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The attribute that names an element for the judge. */
export const d = (it: Item | Act | NavItem): string => (it.mark === '' ? '' : ` data-corpus="${it.mark}"`);
export const when = (condition: boolean | string, html: string): string => (condition === false || condition === '' ? '' : html);
export const each = (block: Block, draw: (it: Item, index: number) => string): string => block.items.map(draw).join('');
export const first = (block: Block): Item => {
  const it = block.items[0];
  if (it === undefined) throw new Error('An empty block');
  return it;
};

/** Three dots, drawn. */
export const DOTS =
  '<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><circle cx="5" cy="12" r="2"/><circle cx="12" cy="12" r="2"/><circle cx="19" cy="12" r="2"/></svg>';
export const ARROW = '<svg viewBox="0 0 8 14" width="8" height="14" aria-hidden="true"><path d="M1 1l6 6-6 6"/></svg>';

/** The whole document around a body. */
export function page(design: Pick<Design, 'lang'>, frame: Frame, head: string, body: string, bodyAttributes = ''): string {
  const lang = design.lang === 'absent' ? '' : ` lang="${design.lang === 'wrong' ? 'en' : frame.language}"`;
  return `<!doctype html><html${lang}${when(frame.rtl, ' dir="rtl"')}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${esc(frame.title)}</title>${head}</head><body${bodyAttributes}>${body}</body></html>`;
}

const text =
  (tag: string): Draw =>
  (block) =>
    `<${tag}${d(first(block))}>${esc(first(block).text)}</${tag}>`;

/** Plain elements, for whatever a design has no own idea of. */
export const plain: Design['draw'] = {
  h1: text('h1'),
  h2: text('h2'),
  text: text('p'),
  cells: (block) =>
    `<ul>${each(block, (it) => `<li><a href="javascript:"${d(it)}><span>${esc(it.text)}</span>${when(it.hint, `<small>${esc(it.hint)}</small>`)}${when(it.value, `<em>${esc(it.value)}</em>`)}</a>${it.acts.map((act) => `<button type="button"${d(act)}>${esc(act.text)}</button>`).join('')}</li>`)}</ul>`,
  tiles: (block) =>
    `<nav>${each(block, (it) => `<a href="javascript:"${d(it)}><b>${esc(it.text)}</b>${when(it.hint, `<span>${esc(it.hint)}</span>`)}</a>`)}</nav>`,
  devices: (block) =>
    `<ul>${each(block, (it) => `<li${d(it)}><b>${esc(it.text)}</b> <span>${esc(it.hint)}</span>${it.acts.map((act) => `<button type="button"${d(act)}${when(act.icon, ` aria-label="${esc(act.text)}"`)}>${act.icon ? DOTS : esc(act.text)}</button>`).join('')}</li>`)}</ul>`,
  facts: (block) => `<dl>${each(block, (it) => `<dt>${esc(it.text)}</dt><dd>${esc(it.hint)}</dd>`)}</dl>`,
  switches: (block) =>
    each(
      block,
      (it) =>
        `<label${d(it)}><input type="checkbox" role="switch"${d(it)}${when(it.on, ' checked')}> ${esc(it.text)}${when(it.hint, `<small>${esc(it.hint)}</small>`)}</label>`,
    ),
  ticks: (block) => each(block, (it) => `<label${d(it)}><input type="checkbox"${d(it)}${when(it.on, ' checked')}> ${esc(it.text)}</label>`),
  buttons: (block) =>
    `<div>${each(block, (it) => `<button type="button"${d(it)}${when(it.look === 'disabled', ' disabled')}>${esc(it.text)}</button>`)}</div>`,
  refusals: (block) =>
    `<ol>${each(block, (it) => `<li${d(it)}>${esc(it.text)}${when(it.hint, ` <a href="javascript:" data-corpus="go">${esc(it.hint)}</a>`)}</li>`)}</ol>`,
  radios: (block) =>
    `<fieldset>${each(block, (it) => `<label><input type="radio" name="r"${when(it.on, ' checked')}> ${esc(it.text)}${when(it.hint, `<small>${esc(it.hint)}</small>`)}</label>`)}</fieldset>`,
  inputs: (block) =>
    each(
      block,
      (it, index) =>
        `<p><label for="f${index}">${esc(it.text)}</label><input id="f${index}" type="${it.hint === '' ? 'text' : it.hint}"></p>`,
    ),
  map: (block) =>
    `<div class="map-canvas" role="application"><canvas width="960" height="540"></canvas><span class="map-pin">${esc(first(block).text)}</span></div>`,
  meter: (block) =>
    `<div class="quota"><span>${esc(first(block).text)}</span><div role="progressbar" aria-valuenow="${first(block).hint}" aria-valuemin="0" aria-valuemax="100"></div></div>`,
  steps: (block) => `<ol class="steps">${each(block, (it) => `<li${when(it.on, ' aria-current="step"')}>${esc(it.text)}</li>`)}</ol>`,
  links: (block) => `<p>${each(block, (it) => `<a href="javascript:"${d(it)}>${esc(it.text)}</a> `)}</p>`,
  tabs: (block) =>
    `<div role="tablist">${each(block, (it) => `<button type="button" role="tab" aria-selected="${String(it.on)}"${d(it)}>${esc(it.text)}</button>`)}</div>`,
  bullets: (block) => `<ul>${each(block, (it) => `<li>${esc(it.text)}</li>`)}</ul>`,
  toast: (block) => `<div role="status" aria-live="polite">${esc(first(block).text)}</div>`,
  overlay: (block, inner) =>
    `<div role="dialog" aria-modal="true" aria-label="${esc(first(block).text)}"><h2>${esc(first(block).text)}</h2>${inner(block.blocks)}</div>`,
  fold: (block, inner) => `<details open><summary>${esc(first(block).text)}</summary>${inner(block.blocks)}</details>`,
};
