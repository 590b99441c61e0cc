import type { Block, Item, Line, Sheet } from '../page';
import { DOTS, esc, type Look, mark, named } from '../tools';
import type { Family } from './family';

/** Material-UI with counted JSS classes: every label sits in a span wrapper, presses are divs with a role. */

function press(item: Item, look: Look): string {
  const ripple = '<span class="MuiTouchRipple-root"></span>';
  if (item.icon) {
    return `<button class="MuiButtonBase-root MuiIconButton-root" tabindex="0" type="button"${named('aria-label', item.text)}${mark(item.corpus)}><span class="MuiIconButton-label">${DOTS}</span>${ripple}</button>`;
  }
  const inner = `<span class="MuiButton-label">${look.label(item.text)}</span>${ripple}`;
  if (item.href)
    return `<a class="MuiButtonBase-root MuiButton-root jss${look.seed}" href="${esc(item.href)}"${mark(item.corpus)}>${inner}</a>`;
  return `<div class="MuiButtonBase-root MuiButton-root${item.danger ? ' MuiButton-textSecondary' : ''}" role="button" tabindex="0"${mark(item.corpus)}>${inner}</div>`;
}

function listItem(item: Line, look: Look): string {
  const text = `<div class="MuiListItemText-root"><span class="MuiTypography-root MuiListItemText-primary MuiTypography-body1">${look.label(item.text)}</span>${
    item.hint || item.value
      ? `<p class="MuiTypography-root MuiListItemText-secondary MuiTypography-body2">${esc(item.hint ?? item.value ?? '')}</p>`
      : ''
  }</div>`;
  const action = item.action ? `<div class="MuiListItemSecondaryAction-root">${press(item.action, look)}</div>` : '';
  if (item.action) return `<li class="MuiListItem-container"${mark(item.corpus)}><div class="MuiListItem-root">${text}</div>${action}</li>`;
  const on = item.current ? ' Mui-selected' : '';
  return `<div class="MuiButtonBase-root MuiListItem-root MuiListItem-button${on}" role="button" tabindex="0" aria-disabled="false"${mark(item.corpus)}>${text}<span class="MuiTouchRipple-root"></span></div>`;
}

function block(one: Block, look: Look): string {
  switch (one.is) {
    case 'heading': {
      const level = one.level === 1 ? 'h5' : 'subtitle1';
      const tag = one.level === 1 ? 'h1' : 'h6';
      const count = one.count === undefined ? '' : ` · ${one.count}`;
      return `<${tag} class="MuiTypography-root MuiTypography-${level}"${mark(one.corpus)}>${look.label(one.text)}${count}</${tag}>`;
    }
    case 'text':
      return `<p class="MuiTypography-root MuiTypography-body2">${esc(one.text)}</p>`;
    case 'tiles':
      return `<div class="MuiGrid-root MuiGrid-container">${one.items
        .map(
          (item) =>
            `<div class="MuiGrid-root MuiGrid-item"><a class="MuiButtonBase-root MuiCardActionArea-root" href="${esc(item.href ?? '#')}"${mark(item.corpus)}><span class="MuiTypography-root MuiTypography-caption">${look.label(item.text)}</span><span class="MuiCardActionArea-focusHighlight"></span></a></div>`,
        )
        .join('')}</div>`;
    case 'lines':
      return `<div class="MuiPaper-root MuiPaper-elevation1"><div class="MuiList-root MuiList-padding">${one.items.map((item) => listItem(item, look)).join('\n')}</div></div>`;
    case 'devices':
      return `<ul class="MuiList-root">${one.rows
        .map(
          (row) =>
            `<li class="MuiListItem-container"${mark(row.corpus)}><div class="MuiButtonBase-root MuiListItem-root" role="button" tabindex="0"><div class="MuiListItemAvatar-root"><div class="MuiAvatar-root"></div></div><div class="MuiListItemText-root"><span class="MuiTypography-root">${esc(row.name)}</span><p class="MuiTypography-root">${esc(row.status)}</p></div></div>${
              row.menu || row.action
                ? `<div class="MuiListItemSecondaryAction-root">${row.menu ? press(row.menu, look) : ''}${row.action ? press(row.action, look) : ''}</div>`
                : ''
            }</li>`,
        )
        .join('\n')}</ul>`;
    case 'facts':
      return `<div class="MuiPaper-root">${one.pairs
        .map(
          ([name, value]) =>
            `<div class="MuiGrid-container"><span class="MuiTypography-root MuiTypography-caption">${esc(name)}</span><span class="MuiTypography-root">${esc(value)}</span></div>`,
        )
        .join('')}</div>`;
    case 'buttons':
      return `<div class="MuiCardActions-root">${one.items.map((item) => press(item, look)).join('')}</div>`;
    case 'switch':
      return `<label class="MuiFormControlLabel-root"${mark(one.corpus)}><span class="MuiSwitch-root"><span class="MuiSwitch-switchBase${one.on ? ' Mui-checked' : ''}" aria-disabled="false"><input class="MuiSwitch-input" type="checkbox"${one.on ? ' checked' : ''}></span><span class="MuiSwitch-track"></span></span><span class="MuiTypography-root MuiFormControlLabel-label">${look.label(one.text)}</span></label>`;
    case 'tick':
      return `<label class="MuiFormControlLabel-root"${mark(one.corpus)}><span class="MuiButtonBase-root MuiCheckbox-root"><span class="MuiIconButton-label"><input class="jss9" type="checkbox"${one.on ? ' checked' : ''}><svg class="MuiSvgIcon-root" viewBox="0 0 24 24" aria-hidden="true"></svg></span></span><span class="MuiTypography-root MuiFormControlLabel-label">${look.label(one.text)}</span></label>`;
    case 'dialog':
      return `<div role="presentation" class="MuiDialog-root"><div class="MuiBackdrop-root" aria-hidden="true"></div><div class="MuiDialog-container" role="none presentation"><div class="MuiPaper-root MuiDialog-paper" role="dialog" aria-labelledby="t1"><div class="MuiDialogTitle-root" id="t1"><h2 class="MuiTypography-root">${esc(one.title)}</h2></div><div class="MuiDialogContent-root">${one.blocks
        .map((inner) => block(inner, look))
        .join('')}</div></div></div></div>`;
    case 'map':
      return '<div class="MuiBox-root jss12"><canvas></canvas></div>';
  }
}

function body(sheet: Sheet, look: Look): string {
  const drawer = sheet.nav.length
    ? `<div class="MuiDrawer-root"><div class="MuiList-root">${sheet.nav.map((item) => press(item, look)).join('')}</div></div>`
    : '';
  return `<div id="root"><header class="MuiPaper-root MuiAppBar-root"><div class="MuiToolbar-root"><h6 class="MuiTypography-root MuiTypography-h6">${esc(sheet.site)}</h6><span class="MuiChip-label">${esc(sheet.user)}</span>${sheet.menu
    .map((item) => press(item, look))
    .join('')}</div></header>
${drawer}
<div class="MuiContainer-root" role="main">
${sheet.main.map((one) => block(one, look)).join('\n')}
</div>
<div class="jss40">${sheet.footer.map((item) => press(item, look)).join('')}</div></div>`;
}

export const mui: Family = {
  id: 'mui',
  generation: '2023-material',
  head: '<style data-jss>.jss9{opacity:0}</style>',
  bodyAttributes: ' style="background:#fafafa"',
  body,
};
