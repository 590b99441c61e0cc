import { doc, esc, h, type Kit, m, when } from './model';

/** Native details, dialog and popover. */
export const native: Kit = {
  name: 'native-details',
  generation: '2027 platform only',
  row: (a) =>
    a.on === undefined
      ? `<p><a href="${a.href ?? '#x'}"${m(a)}>${esc(a.text)}</a> <small>${esc(a.hint ?? a.value ?? '')}</small></p>`
      : `<p><label><input type="checkbox" switch${when(a.on, ' checked')}${m(a)}> ${esc(a.text)}</label></p>`,
  tile: (a) => `<li><a href="${a.href ?? '#x'}"${m(a)}><figure><figcaption>${esc(a.text)}</figcaption></figure></a></li>`,
  tick: (a) => `<p><label><input type="checkbox"${when(a.on, ' checked')}${m(a)}> ${esc(a.text)}</label></p>`,
  reason: (a) => `<li${m(a)}><strong>${esc(a.text)}</strong></li>`,
  button: (a) => `<button${when(a.off, ' disabled')} class="${a.danger ? 'danger' : ''}"${m(a)}>${esc(a.text)}</button>`,
  entry: (e) =>
    `<details open name="item"><summary${m(e)}>${esc(e.name)}</summary><p>${esc(e.sub)}</p>${e.more ? `<button popovertarget="pm" aria-label="${esc(e.more.text)}"${m(e.more)}>⋯</button>` : ''}${e.act ? `<button class="danger"${m(e.act)}>${esc(e.act.text)}</button>` : ''}</details>`,
  fact: (k, x) => `<p><b>${k}</b>: <output>${x}</output></p>`,
  group: (kind, head, inner) =>
    kind === 'text'
      ? `<p>${inner}</p>`
      : head
        ? `<details open><summary>${head}</summary>${kind === 'tiles' || kind === 'reasons' ? `<ul>${inner}</ul>` : inner}</details>`
        : kind === 'tiles' || kind === 'reasons'
          ? `<ul>${inner}</ul>`
          : `<div>${inner}</div>`,
  sheet: (title, inner) => `<dialog open><h2>${title}</h2>${inner}</dialog>`,
  menu: (a) => `<a href="${a.href ?? '#'}"${when(a.current, ' aria-current="page"')}${m(a)}>${esc(a.text)}</a>`,
  page: (v, menu, top, body, over) =>
    doc(
      v,
      `<header><hgroup><p>${esc(v.brand)}</p></hgroup><menu>${top}</menu></header><nav>${menu}</nav><main><h1>${h(v)}</h1>${body}</main>${over}`,
    ),
};

/** Two panes with tabs: a list on one side, what it opens on the other. */
export const panes: Kit = {
  name: 'split-panes-tabs',
  generation: '2027 tablet first',
  row: (a) =>
    `<div role="row" class="pane-row"><div role="gridcell">${esc(a.text)}</div><div role="gridcell">${a.on === undefined ? `<span role="link" tabindex="0" aria-label="${esc(a.text)}"${m(a)}>${esc(a.value ?? a.hint ?? '→')}</span>` : `<span role="switch" tabindex="0" aria-checked="${a.on}" aria-label="${esc(a.text)}"${m(a)}></span>`}</div></div>`,
  tile: (a) => `<div role="listitem"><span role="link" tabindex="0"${m(a)}>${esc(a.text)}</span></div>`,
  tick: (a) =>
    `<div class="pane-tick"><span role="checkbox" tabindex="0" aria-checked="${a.on ?? false}" aria-label="${esc(a.text)}"${m(a)}></span><span>${esc(a.text)}</span></div>`,
  reason: (a) => `<div role="listitem" class="pane-deny"${m(a)}>${esc(a.text)}</div>`,
  button: (a) => `<span role="button" tabindex="0" class="pane-btn"${when(a.off, ' aria-disabled="true"')}${m(a)}>${esc(a.text)}</span>`,
  entry: (e) =>
    `<div role="option" class="pane-option" aria-selected="false"><span${m(e)} tabindex="0">${esc(e.name)}</span><em>${esc(e.sub)}</em>${e.more ? `<span role="button" tabindex="0" aria-haspopup="menu" aria-label="${esc(e.more.text)}"${m(e.more)}>•••</span>` : ''}${e.act ? `<span role="button" tabindex="0"${m(e.act)}>${esc(e.act.text)}</span>` : ''}</div>`,
  fact: (k, x) => `<div role="row"><div role="rowheader">${k}</div><div role="gridcell">${x}</div></div>`,
  group: (kind, head, inner) =>
    kind === 'text'
      ? `<div class="pane-text">${inner}</div>`
      : `<div class="pane-group">${when(head, `<div role="heading" aria-level="2">${head}</div>`)}<div role="${kind === 'entries' ? 'listbox' : kind === 'rows' || kind === 'facts' ? 'grid' : kind === 'tiles' || kind === 'reasons' ? 'list' : 'group'}">${inner}</div></div>`,
  sheet: (title, inner) =>
    `<div role="alertdialog" aria-modal="true" aria-label="${title}"><div role="heading" aria-level="2">${title}</div>${inner}</div>`,
  menu: (a) => `<div role="tab" tabindex="0" aria-selected="${a.current ?? false}"${m(a)}>${esc(a.text)}</div>`,
  page: (v, menu, top, body, over) =>
    doc(
      v,
      `<div class="split"><div class="left-pane"><div class="who">${esc(v.brand)}</div><div role="tablist" aria-orientation="vertical">${menu}</div><div>${top}</div></div><div class="right-pane" role="tabpanel"><div role="heading" aria-level="1">${h(v)}</div>${body}</div></div>${over}`,
    ),
};

/** Numbered steps and bottom sheets on a phone. */
export const steps: Kit = {
  name: 'mobile-steps',
  generation: '2027 phone web, one thing per screen',
  row: (a) =>
    `<section class="s-item"><p class="s-name">${esc(a.text)}</p><p class="s-note">${esc(a.hint ?? '')}</p>${a.on === undefined ? `<a class="s-link" href="${a.href ?? '#'}" aria-label="${esc(a.text)}"${m(a)}>${esc(a.value ?? '›')}</a>` : `<i class="s-switch" role="switch" tabindex="0" aria-checked="${a.on}" aria-label="${esc(a.text)}"${m(a)}></i>`}</section>`,
  tile: (a) => `<a class="s-bubble" href="${a.href ?? '#'}"${m(a)}><i></i><b>${esc(a.text)}</b></a>`,
  tick: (a) => `<p class="s-agree"><i class="icon_select${when(a.on, ' selected')}"${m(a)}></i><span>${esc(a.text)}</span></p>`,
  reason: (a) => `<section class="s-block"${m(a)}><p>${esc(a.text)}</p></section>`,
  button: (a) =>
    `<a class="s-btn ${a.danger ? 's-red' : ''}" role="button"${when(a.off, ' aria-disabled="true"')}${m(a)}>${esc(a.text)}</a>`,
  entry: (e) =>
    `<section class="s-device"><a href="#d"${m(e)}><b>${esc(e.name)}</b><br><span>${esc(e.sub)}</span></a>${e.more ? `<a class="s-dots" aria-label="${esc(e.more.text)}"${m(e.more)}></a>` : ''}${e.act ? `<a class="s-mini" role="button"${m(e.act)}>${esc(e.act.text)}</a>` : ''}</section>`,
  fact: (k, x) => `<p class="s-fact"><span>${k}</span><b>${x}</b></p>`,
  group: (kind, head, inner) =>
    kind === 'text' ? `<p class="s-lead">${inner}</p>` : `<div class="s-${kind}">${when(head, `<h4>${head}</h4>`)}${inner}</div>`,
  sheet: (title, inner) =>
    `<div class="s-veil"></div><div class="s-sheet" aria-modal="true"><span class="s-grip"></span><h3>${title}</h3>${inner}</div>`,
  menu: (a) => `<a class="s-tab${when(a.current, ' s-here')}"${m(a)}>${esc(a.text)}</a>`,
  page: (v, menu, top, body, over) =>
    doc(
      v,
      `<div class="phone"><header class="s-head"><a class="s-back" aria-label="‹"></a><h1>${h(v)}</h1></header><div class="s-body">${body}</div><div class="s-tabs">${menu}</div><div class="s-foot"><span>${esc(v.brand)}</span>${top}</div></div>${over}`,
    ),
};

/** A treegrid: one big table with levels. */
export const treegrid: Kit = {
  name: 'aria-treegrid',
  generation: '2027 dense console',
  row: (a) =>
    `<tr role="row" aria-level="2"><td role="gridcell">${esc(a.text)}</td><td role="gridcell">${esc(a.hint ?? '')}</td><td role="gridcell">${a.on === undefined ? `<button aria-label="${esc(a.text)}"${m(a)}>${esc(a.value ?? '…')}</button>` : `<button role="switch" aria-checked="${a.on}" aria-label="${esc(a.text)}"${m(a)}></button>`}</td></tr>`,
  tile: (a) =>
    `<tr role="row" aria-level="2"><td role="gridcell" colspan="3"><a href="${a.href ?? '#'}"${m(a)}>${esc(a.text)}</a></td></tr>`,
  tick: (a) =>
    `<tr role="row" aria-level="2"><td role="gridcell"><input type="checkbox" aria-label="${esc(a.text)}"${when(a.on, ' checked')}${m(a)}></td><td colspan="2">${esc(a.text)}</td></tr>`,
  reason: (a) => `<tr role="row" aria-level="2"${m(a)}><td>●</td><td colspan="2">${esc(a.text)}</td></tr>`,
  button: (a) =>
    `<tr role="row"><td colspan="3"><button class="${a.danger ? 'hot' : 'cool'}"${when(a.off, ' disabled')}${m(a)}>${esc(a.text)}</button></td></tr>`,
  entry: (e) =>
    `<tr role="row" aria-level="2" aria-expanded="false"><td role="gridcell"><a href="#d"${m(e)}>${esc(e.name)}</a></td><td role="gridcell">${esc(e.sub)}</td><td role="gridcell">${e.more ? `<button aria-label="${esc(e.more.text)}"${m(e.more)}>⋮</button>` : ''}${e.act ? `<button${m(e.act)}>${esc(e.act.text)}</button>` : ''}</td></tr>`,
  fact: (k, x) => `<tr role="row" aria-level="2"><th role="rowheader">${k}</th><td colspan="2">${x}</td></tr>`,
  group: (_kind, head, inner) =>
    `${when(head, `<tr role="row" aria-level="1" aria-expanded="true"><th colspan="3">${head}</th></tr>`)}${inner.startsWith('<tr') ? inner : `<tr role="row"><td colspan="3">${inner}</td></tr>`}`,
  sheet: (title, inner) =>
    `<div role="dialog" aria-label="${title}" class="float"><table role="treegrid"><caption>${title}</caption><tbody>${inner}</tbody></table></div>`,
  menu: (a) => `<a href="${a.href ?? '#'}" class="crumb${when(a.current, ' here')}"${m(a)}>${esc(a.text)}</a> / `,
  page: (v, menu, top, body, over) =>
    doc(
      v,
      `<div class="console"><div class="crumbs"><b>${esc(v.brand)}</b> / ${menu}</div><div class="corner">${top}</div><table role="treegrid" aria-label="${esc(v.heading)}"><caption>${h(v)}</caption><tbody>${body.replace(/<form[\s\S]*?<\/form>|<div class="map-canvas"[\s\S]*?<\/div>/g, (s) => `<tr><td colspan="3">${s}</td></tr>`)}</tbody></table></div>${over}`,
    ),
};

/** A form of fieldsets and legends. */
export const fieldsets: Kit = {
  name: 'fieldset-form',
  generation: '2027 accessible forms',
  row: (a) =>
    a.on === undefined
      ? `<div class="line"><span>${esc(a.text)}</span> <span class="hint">${esc(a.hint ?? '')}</span> <button type="button" aria-label="${esc(a.text)}"${m(a)}>${esc(a.value ?? a.text)}</button></div>`
      : `<div class="line"><span>${esc(a.text)}</span> <input type="range" min="0" max="1" value="${a.on ? 1 : 0}" role="switch" aria-checked="${a.on}" aria-label="${esc(a.text)}"${m(a)}></div>`,
  tile: (a) => `<button type="button" class="door"${m(a)}>${esc(a.text)}</button>`,
  tick: (a) =>
    `<div class="line"><input type="checkbox" id="f-${a.mark ?? 'x'}"${when(a.on, ' checked')}${m(a)}><label for="f-${a.mark ?? 'x'}">${esc(a.text)}</label></div>`,
  reason: (a) => `<div class="line obstacle"${m(a)}>${esc(a.text)}</div>`,
  button: (a) => `<button type="${a.danger ? 'submit' : 'button'}"${when(a.off, ' disabled')}${m(a)}>${esc(a.text)}</button>`,
  entry: (e) =>
    `<div class="line"><button type="button" class="name"${m(e)}>${esc(e.name)}</button><span>${esc(e.sub)}</span>${e.more ? `<button type="button" title="${esc(e.more.text)}"${m(e.more)}>⋯</button>` : ''}${e.act ? `<button type="button"${m(e.act)}>${esc(e.act.text)}</button>` : ''}</div>`,
  fact: (k, x) => `<div class="line"><label>${k} <input readonly value="${x.replace(/"/g, '&quot;')}"></label></div>`,
  group: (kind, head, inner) =>
    kind === 'text' ? `<p>${inner}</p>` : `<fieldset class="${kind}">${when(head, `<legend>${head}</legend>`)}${inner}</fieldset>`,
  sheet: (title, inner) => `<div popover="manual" class="shown" role="dialog"><fieldset><legend>${title}</legend>${inner}</fieldset></div>`,
  menu: (a) => `<a class="jump" href="${a.href ?? '#'}"${when(a.current, ' aria-current="page"')}${m(a)}>${esc(a.text)}</a>`,
  page: (v, menu, top, body, over) =>
    doc(
      v,
      `<header><span>${esc(v.brand)}</span> <nav>${menu}</nav></header><main><h1>${h(v)}</h1><div class="form">${body}</div></main>${over}<footer>${top}</footer>`,
    ),
};

/** A feed of chat-like messages with quick answers. */
export const feed: Kit = {
  name: 'assistant-feed',
  generation: '2027 assistant first',
  row: (a) =>
    `<li class="msg"><span class="bubble">${esc(a.text)}${when(a.hint, ` — ${esc(a.hint ?? '')}`)}</span>${a.on === undefined ? `<button class="quick" aria-label="${esc(a.text)}"${m(a)}>${esc(a.value ?? a.text)}</button>` : `<button class="quick" aria-pressed="${a.on}" aria-label="${esc(a.text)}"${m(a)}>${a.on ? '●' : '○'}</button>`}</li>`,
  tile: (a) => `<li class="chip"><button class="chip-in"${m(a)}>${esc(a.text)}</button></li>`,
  tick: (a) => `<li class="msg"><label><input type="checkbox"${when(a.on, ' checked')}${m(a)}><span>${esc(a.text)}</span></label></li>`,
  reason: (a) => `<li class="msg msg-warn"${m(a)}><span class="bubble">${esc(a.text)}</span></li>`,
  button: (a) =>
    `<li class="answer"><button class="${a.danger ? 'no-return' : 'safe'}"${when(a.off, ' disabled')}${m(a)}>${esc(a.text)}</button></li>`,
  entry: (e) =>
    `<li class="card"><a href="#d"${m(e)}>${esc(e.name)}</a><small>${esc(e.sub)}</small>${e.more ? `<button aria-label="${esc(e.more.text)}"${m(e.more)}>⋯</button>` : ''}${e.act ? `<button class="quick"${m(e.act)}>${esc(e.act.text)}</button>` : ''}</li>`,
  fact: (k, x) => `<li class="pair"><span>${k}</span> <span>${x}</span></li>`,
  group: (kind, head, inner) =>
    kind === 'text'
      ? `<p class="says">${inner}</p>`
      : `<div class="turn">${when(head, `<p class="says-title" role="heading" aria-level="2">${head}</p>`)}<ul class="${kind}">${inner}</ul></div>`,
  sheet: (title, inner) =>
    `<section class="focus" role="dialog" aria-modal="true"><p role="heading" aria-level="2">${title}</p>${inner}</section>`,
  menu: (a) => `<li><a href="${a.href ?? '#'}"${when(a.current, ' class="now" aria-current="true"')}${m(a)}>${esc(a.text)}</a></li>`,
  page: (v, menu, top, body, over) =>
    doc(
      v,
      `<div class="feed"><aside><p>${esc(v.brand)}</p><ul>${menu}</ul><ul>${top}</ul></aside><div role="feed"><article><h1>${h(v)}</h1>${body}</article></div></div>${over}`,
    ),
};
