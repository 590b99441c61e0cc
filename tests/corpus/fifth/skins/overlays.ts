/** Decisions above the page, in the markup of well-known libraries and of the platform: dialogs, menus, sheets. */
import { ground, UTILITIES } from '../ground';
import { all, is, type Press, type Skin } from '../skin';

type Layer = (title: string, text: string, presses: readonly Press[]) => string;
const pick = <T>(list: readonly T[], turn: number): T => list[turn % list.length] as T;

const bootstrapModal: Layer = (title, text, presses) =>
  `<div class="modal-backdrop fade show"></div><div role="dialog" aria-modal="true" class="fade modal show" tabindex="-1" style="display:block"><div class="modal-dialog modal-dialog-centered"><div class="modal-content"><div class="modal-header"><div class="modal-title h4">${title}</div><button type="button" class="btn-close" aria-label="Close"></button></div><div class="modal-body">${text}</div><div class="modal-footer">${all(presses, (p) => `<button type="button" class="btn ${p.strong ? 'btn-danger' : 'btn-light'}"${is(p.as)}>${p.text}</button>`)}</div></div></div></div>`;
const fluentDialog: Layer = (title, text, presses) =>
  `<div class="fui-FluentProvider"><div aria-hidden="true" class="fui-DialogSurface__backdrop"></div><div role="alertdialog" tabindex="-1" aria-modal="true" class="fui-DialogSurface" aria-labelledby="dt"><div class="fui-DialogBody"><h2 id="dt" class="fui-DialogTitle">${title}</h2><div class="fui-DialogContent">${text}</div><div class="fui-DialogActions">${all(presses, (p) => `<button type="button" class="fui-Button"${is(p.as)}>${p.text}</button>`)}</div></div></div></div>`;
const platformDialog: Layer = (title, text, presses) =>
  `<dialog open class="native"><form method="dialog"><p><strong>${title}</strong></p><p>${text}</p><menu>${all(presses, (p, at) => `<li><button value="${at}"${is(p.as)}>${p.text}</button></li>`)}</menu></form></dialog>`;
const wizardLayer: Layer = (title, text, presses) =>
  `<div class="layer" role="presentation"><article role="alertdialog" aria-modal="true" aria-label="${title}"><b>${title}</b><p>${text}</p>${all(presses, (p) => `<a href="#" role="button" class="${p.strong ? 'go' : 'no'}"${is(p.as)}>${p.text}</a>`)}</article></div>`;
const DIALOGS = [bootstrapModal, fluentDialog, platformDialog, wizardLayer] as const;

export const dialogs: Skin = {
  ...ground,
  family: 'own-dialog',
  generation: '2027 dialogs',
  css: `${UTILITIES}.modal,.modal-backdrop,.layer,.fui-DialogSurface__backdrop{position:fixed;inset:0}.modal-backdrop,.layer,.fui-DialogSurface__backdrop{background:#0008}.modal-dialog,.fui-DialogSurface,.layer article{position:fixed;top:20%;left:30%;width:420px;padding:24px;background:#fff}.native{padding:24px;border-radius:12px}.go,.btn-danger{color:#fff;background:#b3261e}`,
  ask: (title, text, presses, turn) => pick(DIALOGS, turn)(title, text, presses),
};

type Menu = (title: string, presses: readonly Press[]) => string;
const angularMenu: Menu = (_title, presses) =>
  `<div class="cdk-overlay-container"><div class="cdk-overlay-backdrop cdk-overlay-transparent-backdrop"></div><div class="cdk-overlay-connected-position-bounding-box"><div class="cdk-overlay-pane" style="position:static"><div tabindex="-1" role="menu" class="mat-mdc-menu-panel mat-menu-after"><div class="mat-mdc-menu-content">${all(presses, (p) => `<button mat-menu-item role="menuitem" class="mat-mdc-menu-item" tabindex="0" aria-disabled="false"${is(p.as)}><span class="mat-mdc-menu-item-text">${p.text}</span><div class="mat-mdc-menu-ripple"></div></button>`)}</div></div></div></div></div>`;
const radixMenu: Menu = (title, presses) =>
  `<div data-radix-popper-content-wrapper="" style="position:fixed;left:0;top:0;transform:translate(320px,140px)"><div data-side="bottom" data-align="end" role="menu" aria-orientation="vertical" data-state="open" aria-label="${title}" tabindex="-1">${all(presses, (p) => `<div role="menuitem" class="relative flex cursor-default select-none" tabindex="-1" data-orientation="vertical" data-radix-collection-item=""${is(p.as)}>${p.text}</div>`)}</div></div>`;
const dropdown: Menu = (_title, presses) =>
  `<div><div class="ant-dropdown ant-dropdown-placement-bottomRight" style="left:300px;top:120px"><ul class="ant-dropdown-menu ant-dropdown-menu-root" role="menu" tabindex="0">${all(presses, (p, at) => `<li class="ant-dropdown-menu-item${p.strong ? ' ant-dropdown-menu-item-danger' : ''}" role="menuitem" tabindex="-1" data-menu-id="rc-menu-${at}"${is(p.as)}><span class="ant-dropdown-menu-title-content">${p.text}</span></li>`)}</ul></div></div>`;
const bubble: Menu = (title, presses) =>
  `<aside class="bubble" id="bubble-9"><header>${title}</header>${all(presses, (p) => `<div class="line" data-cmd="${p.text.length}"${is(p.as)}><em></em>${p.text}</div>`)}</aside>`;
const MENUS = [angularMenu, radixMenu, dropdown, bubble] as const;

export const menus: Skin = {
  ...ground,
  family: 'portal-menu',
  generation: '2027 menus',
  css: `${UTILITIES}.cdk-overlay-pane,.ant-dropdown,.bubble{position:absolute;background:#fff;box-shadow:0 4px 20px #0003}.bubble{right:40px;top:160px}.line,.mat-mdc-menu-item,.ant-dropdown-menu-item{display:block;padding:10px 16px;cursor:pointer}`,
  pop: (title, presses, turn) => pick(MENUS, turn)(title, presses),
};

const ionic: Layer = (title, text, presses) =>
  `<ion-action-sheet class="ios overlay-hidden-none" role="dialog" aria-modal="true" tabindex="-1" style="z-index:20001"><ion-backdrop tappable class="ios"></ion-backdrop><div class="action-sheet-wrapper ion-overlay-wrapper"><div class="action-sheet-container"><div class="action-sheet-group"><div class="action-sheet-title">${title}<div class="action-sheet-sub-title">${text}</div></div>${all(presses, (p) => `<button type="button" class="action-sheet-button ion-focusable${p.strong ? ' action-sheet-destructive' : ''}"${is(p.as)}><span class="action-sheet-button-inner">${p.text}</span></button>`)}</div></div></div></ion-action-sheet>`;
const vaul: Layer = (title, text, presses) =>
  `<div data-vaul-overlay="" data-state="open" class="fixed inset-0 bg-black/40"></div><div role="dialog" data-vaul-drawer="" data-vaul-drawer-direction="bottom" data-state="open" class="drawer"><div class="drawer-grip"></div><h2>${title}</h2><p>${text}</p>${all(presses, (p) => `<button class="wide"${is(p.as)}>${p.text}</button>`)}</div>`;
const weui: Layer = (title, text, presses) =>
  `<div class="weui-mask"></div><div class="weui-actionsheet weui-actionsheet_toggle" role="dialog"><div class="weui-actionsheet__title"><p class="weui-actionsheet__title-text">${title}<br>${text}</p></div><div class="weui-actionsheet__menu">${all(presses, (p) => `<div class="weui-actionsheet__cell${p.strong ? ' weui-actionsheet__cell_warn' : ''}" role="button"${is(p.as)}>${p.text}</div>`)}</div></div>`;
const SHEETS = [ionic, vaul, weui] as const;

export const sheets: Skin = {
  ...ground,
  family: 'bottom-sheet',
  generation: '2027 sheets',
  css: `${UTILITIES}.drawer,.weui-actionsheet,.action-sheet-wrapper{position:fixed;left:0;right:0;bottom:0;padding:16px;background:#fff}.weui-mask{position:fixed;inset:0;background:#0008}.wide,.action-sheet-button{display:block;width:100%;padding:14px}`,
  ask: (title, text, presses, turn) => pick(SHEETS, turn)(title, text, presses),
  pop: (title, presses, turn) => pick(SHEETS, turn)(title, '', presses),
};
