/** Plain parts with a design's own class names, for what a design has no opinion about. */
import { type Act, each, type Kit, type Line, m, type Unit } from './kit';

type Parts = Omit<Kit, 'family' | 'generation' | 'css' | 'frame'>;

/** `c` names the classes: `c('row')` is a row. */
export function base(c: (name: string) => string): Parts {
  const k = (name: string): string => ` class="${c(name)}"`;
  const press = (act: Act): string =>
    `<button type="button"${k(act.tone ? `btn-${act.tone}` : 'btn')}${act.off ? ' disabled' : ''}${m(act.mark)}>${act.text}</button>`;
  const line = (l: Line): string =>
    l.act
      ? `<li${k('row')}${m(l.mark)}><span${k('label')}>${l.text}</span><span${k('value')}>${l.value ?? l.hint ?? ''}</span>${press(l.act)}</li>`
      : `<li${k('row')}><a href="${l.href ?? '#'}"${m(l.mark)}><span${k('label')}>${l.text}</span>${l.value || l.hint ? `<span${k('value')}>${l.value ?? l.hint}</span>` : ''}</a></li>`;
  const unit = (u: Unit): string =>
    `<li${k('unit')}${m(u.mark)}><div${k('unit-main')} role="button" tabindex="0"><strong${k('name')}>${u.name}</strong>${each(u.hints, (hint) => `<span${k('hint')}>${hint}</span>`)}</div>${u.menu ? `<button type="button"${k('dots')} aria-haspopup="menu" aria-label="${u.menu}"${m('device-menu')}><svg width="16" height="16" aria-hidden="true"><circle cx="8" cy="8" r="1.5"/></svg></button>` : ''}${each(u.acts, press)}</li>`;
  return {
    tiles: (lines) =>
      `<ul${k('tiles')}>${each(lines, (l) => `<li><a${k('tile')} href="${l.href ?? '#'}"${m(l.mark)}><i${k('ico')} aria-hidden="true"></i><span>${l.text}</span></a></li>`)}</ul>`,
    lines: (lines, caption) =>
      `<section${k('group')}>${caption ? `<h2${k('caption')}>${caption}</h2>` : ''}<ul${k('list')}>${each(lines, line)}</ul></section>`,
    units: (units) => `<ul${k('units')}>${each(units, unit)}</ul>`,
    facts: (pairs) => `<dl${k('facts')}>${each(pairs, ([key, value]) => `<div><dt>${key}</dt><dd>${value}</dd></div>`)}</dl>`,
    acts: (acts) => `<div${k('acts')}>${each(acts, press)}</div>`,
    toggle: (text, on, mark, hint) =>
      `<div${k('switch-row')}${m(mark)}><span><b>${text}</b><small>${hint}</small></span><button type="button" role="switch" aria-checked="${on}" aria-label="${text}"${k('switch')}><span></span></button></div>`,
    tick: (text, mark) => `<label${k('tick')}${m(mark)}><input type="checkbox"><span>${text}</span></label>`,
    field: (label) => `<label${k('field')}><span>${label}</span><input type="text" autocomplete="off"></label>`,
    text: (texts) =>
      texts.length > 1 ? `<ul${k('notes')}>${each(texts, (text) => `<li>${text}</li>`)}</ul>` : `<p${k('text')}>${texts.join('')}</p>`,
    dialog: (title, text, acts) =>
      `<div${k('mask')}></div><div${k('dialog')} role="dialog" aria-modal="true" aria-labelledby="dlg"><h2 id="dlg">${title}</h2><p>${text}</p><div${k('dialog-acts')}>${each(acts, press)}</div></div>`,
    menu: (items, title) =>
      `<ul${k('menu')} role="menu" aria-label="${title}">${each(items, (act) => `<li role="menuitem" tabindex="-1"${m(act.mark)}>${act.text}</li>`)}</ul>`,
  };
}
