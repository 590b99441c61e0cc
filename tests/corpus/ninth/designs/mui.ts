import { all, aria, c, common, esc, type Kit, label, svg, when } from '../kit';
import type { Act } from '../parts';

const button = (act: Act): string =>
  act.icon
    ? `<button class="MuiButtonBase-root MuiIconButton-root css-1yxmbwk" tabindex="0" type="button"${aria(act)}${c(act)}>${svg(act.icon)}<span class="MuiTouchRipple-root"></span></button>`
    : `<button class="MuiButtonBase-root MuiButton-root ${act.tone ? 'MuiButton-contained' : 'MuiButton-text'} MuiButton-${act.tone === 'danger' ? 'containedError' : 'textPrimary'}${when(act.off, ' Mui-disabled')} css-1hw9j7s" tabindex="${act.off ? -1 : 0}" type="button"${when(act.off, ' disabled=""')}${c(act)}>${esc(act.text)}<span class="MuiTouchRipple-root"></span></button>`;
const text = (primary: string, secondary: string | undefined): string =>
  `<div class="MuiListItemText-root MuiListItemText-multiline css-konndc"><span class="MuiTypography-root MuiTypography-body1 MuiListItemText-primary">${esc(primary)}</span>${secondary ? `<p class="MuiTypography-root MuiTypography-body2 MuiListItemText-secondary">${esc(secondary)}</p>` : ''}</div>`;
const knob = (on: boolean, name: string, mark = ''): string =>
  `<span class="MuiSwitch-root css-ecvcn9"${mark}><span class="MuiButtonBase-root MuiSwitch-switchBase${when(on, ' Mui-checked')}"><input class="MuiSwitch-input" type="checkbox" role="switch" aria-label="${esc(name)}"${when(on, ' checked=""')}${mark}><span class="MuiSwitch-thumb"></span></span><span class="MuiSwitch-track"></span></span>`;

/** Material UI with a permanent drawer. */
export const mui: Kit = {
  ...common,
  name: 'mui',
  generation: 'Material UI 5, responsive',
  style: '.MuiDrawer-root{width:240px}.MuiBackdrop-root{position:fixed;inset:0}',
  frame: (sheet, main, layers) =>
    `<div id="app"><header class="MuiPaper-root MuiAppBar-root MuiAppBar-positionFixed css-hip9hq"><div class="MuiToolbar-root"><div class="MuiTypography-root MuiTypography-h6">${esc(sheet.brand)}</div>${all(sheet.top, (item) => (item.icon ? button(item) : `<button class="MuiButtonBase-root MuiButton-root MuiButton-text" type="button"${c(item)}>${esc(item.text)}</button>`))}</div></header><div class="MuiDrawer-root MuiDrawer-docked"><div class="MuiPaper-root MuiDrawer-paper"><nav class="MuiList-root MuiList-padding">${all(sheet.nav, (item) => `<a class="MuiButtonBase-root MuiListItemButton-root${when(item.here, ' Mui-selected')}" tabindex="0"${c(item)}><div class="MuiListItemIcon-root">${svg('dot')}</div><div class="MuiListItemText-root"><span class="MuiTypography-root MuiTypography-body1">${esc(item.text)}</span></div></a>`)}</nav></div></div><main class="MuiBox-root css-k008qs"><div class="MuiContainer-root">${main}</div>${all(sheet.footer, (item) => `<a class="MuiTypography-root MuiLink-root"${c(item)}>${esc(item.text)}</a>`)}</main></div>${layers}`,
  title: (part) =>
    `<h${part.level} class="MuiTypography-root MuiTypography-h${part.level + 3} css-hrk8x"${c(part)}>${esc(part.text)}</h${part.level}>`,
  text: (part) => `<p class="MuiTypography-root MuiTypography-body2">${esc(part.text)}</p>`,
  tiles: (part) =>
    `<div class="MuiGrid-root MuiGrid-container">${all(part.items, (item) => `<div class="MuiGrid-root MuiGrid-item"><div class="MuiPaper-root MuiCard-root"><button class="MuiButtonBase-root MuiCardActionArea-root" tabindex="0" type="button"${c(item)}><div class="MuiCardContent-root">${svg('app')}<div class="MuiTypography-root MuiTypography-h6">${esc(item.text)}</div>${when(item.note, `<p class="MuiTypography-root MuiTypography-caption">${esc(item.note ?? '')}</p>`)}</div></button></div></div>`)}</div>`,
  rows: (part) =>
    `<ul class="MuiList-root MuiList-padding css-1ontqvh">${all(
      part.items,
      (row) =>
        `<li class="MuiListItem-root MuiListItem-secondaryAction"><div class="MuiButtonBase-root MuiListItemButton-root" role="button" tabindex="0"${c(row)}>${text(row.text, row.note ?? row.value)}</div>${row.on === undefined && !row.act ? '' : `<div class="MuiListItemSecondaryAction-root">${row.on === undefined ? '' : knob(row.on, row.text)}${row.act ? button(row.act) : ''}</div>`}</li>`,
    )}</ul>`,
  devices: (part) =>
    `<ul class="MuiList-root">${all(part.items, (item) => `<li class="MuiListItem-root"><div class="MuiButtonBase-root MuiListItemButton-root" tabindex="0" role="button"${c(item)}><div class="MuiListItemAvatar-root"><div class="MuiAvatar-root">${svg('phone')}</div></div>${text(item.name, item.note)}</div>${item.menu || item.act ? `<div class="MuiListItemSecondaryAction-root">${item.menu ? button(item.menu) : ''}${item.act ? button(item.act) : ''}</div>` : ''}</li>`)}</ul>`,
  facts: (part) =>
    `<div class="MuiTableContainer-root"><table class="MuiTable-root"><tbody class="MuiTableBody-root">${all(part.items, ([name, value]) => `<tr class="MuiTableRow-root"><th class="MuiTableCell-root" scope="row">${esc(name)}</th><td class="MuiTableCell-root">${esc(value)}</td></tr>`)}</tbody></table></div>`,
  acts: (part) => `<div class="MuiStack-root">${all(part.items, button)}</div>`,
  toggle: (part) =>
    `<label class="MuiFormControlLabel-root MuiFormControlLabel-labelPlacementStart">${knob(part.on, part.text, c(part))}<span class="MuiTypography-root MuiFormControlLabel-label">${esc(part.text)}</span></label>${when(part.note, `<p class="MuiFormHelperText-root">${esc(part.note ?? '')}</p>`)}`,
  tick: (part) =>
    `<label class="MuiFormControlLabel-root"${c(part)}><span class="MuiButtonBase-root MuiCheckbox-root${when(part.on, ' Mui-checked')}"><input class="PrivateSwitchBase-input" type="checkbox"${when(part.on, ' checked=""')}${c(part)}>${svg('box')}</span><span class="MuiTypography-root MuiFormControlLabel-label">${esc(part.text)}</span></label>`,
  bullets: (part) =>
    `<div class="MuiStack-root">${all(part.items, (item) => `<div class="MuiPaper-root MuiAlert-root MuiAlert-standardWarning" role="alert"${c(item)}><div class="MuiAlert-icon">${svg('warn')}</div><div class="MuiAlert-message">${esc(item.text)}</div>${item.act ? `<div class="MuiAlert-action">${button(item.act)}</div>` : ''}</div>`)}</div>`,
  group: (part, inner) =>
    `<div class="MuiPaper-root MuiAccordion-root Mui-expanded"><h3 class="MuiAccordion-heading"><button class="MuiButtonBase-root MuiAccordionSummary-root Mui-expanded" aria-expanded="true" type="button"${c(part)}><span class="MuiAccordionSummary-content">${esc(part.title)}</span></button></h3><div class="MuiCollapse-root MuiCollapse-entered"><div class="MuiAccordion-region" role="region"><div class="MuiAccordionDetails-root">${inner}</div></div></div></div>`,
  menu: (part) =>
    `<div class="MuiPopover-root MuiMenu-root MuiModal-root" role="presentation"><div class="MuiBackdrop-root MuiBackdrop-invisible"></div><div class="MuiPaper-root MuiMenu-paper"><ul class="MuiList-root MuiMenu-list" role="menu">${all(part.items, (act) => `<li class="MuiButtonBase-root MuiMenuItem-root" tabindex="0" role="menuitem"${c(act)}>${label(act)}</li>`)}</ul></div></div>`,
  steps: (part) =>
    `<div class="MuiStepper-root MuiStepper-horizontal">${all(part.items, (item, index) => `<div class="MuiStep-root"><span class="MuiStepLabel-root"${c(part)}><span class="MuiStepLabel-iconContainer">${index + 1}</span><span class="MuiStepLabel-label${when(index === part.at, ' Mui-active')}">${esc(item)}</span></span></div>`)}</div>`,
  field: (part) =>
    `<div class="MuiFormControl-root MuiTextField-root"><label class="MuiInputLabel-root">${esc(part.text)}</label><div class="MuiInputBase-root MuiOutlinedInput-root"><input type="${part.kind}" class="MuiInputBase-input"></div></div>`,
  toast: (part) =>
    `<div class="MuiSnackbar-root"><div class="MuiPaper-root MuiSnackbarContent-root" role="alert"><div class="MuiSnackbarContent-message">${esc(part.text)}</div>${part.act ? `<div class="MuiSnackbarContent-action">${button(part.act)}</div>` : ''}</div></div>`,
  layer: (part, inner) =>
    part.form === 'dialog'
      ? `<div role="presentation" class="MuiDialog-root MuiModal-root"><div class="MuiBackdrop-root"></div><div class="MuiDialog-container MuiDialog-scrollPaper" tabindex="-1"><div class="MuiPaper-root MuiDialog-paper" role="dialog" aria-labelledby=":r3:"><h2 class="MuiTypography-root MuiDialogTitle-root" id=":r3:">${esc(part.title)}</h2><div class="MuiDialogContent-root">${inner}</div><div class="MuiDialogActions-root">${all(part.foot, button)}</div></div></div></div>`
      : `<div role="presentation" class="MuiDrawer-root MuiDrawer-modal MuiModal-root"><div class="MuiBackdrop-root"></div><div class="MuiPaper-root MuiDrawer-paper MuiDrawer-paperAnchor${part.form === 'sheet' ? 'Bottom' : 'Right'}"><div class="MuiToolbar-root">${part.close ? button({ ...part.close, icon: 'close' }) : ''}<div class="MuiTypography-root MuiTypography-h6">${esc(part.title)}</div></div>${inner}<div class="MuiStack-root">${all(part.foot, button)}</div></div></div>`,
};
