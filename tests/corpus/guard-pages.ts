/**
 * Plain pages around one wording: what a guarded button or menu item may stand on when the site is redesigned and translated.
 * Written apart from the recogniser, from what a page must hold to make sense to a person.
 */
import type { GuardWords, Pressed, Role } from './guard-words';

/** A page with one control to press, and its neighbours. */
export interface PressPage {
  readonly layout: string;
  readonly url: string;
  /** `data-press` marks the control, `data-harmless` each neighbour that must never be held. */
  readonly html: string;
}

/** The pages on which the wording of this index is pressed as this control. */
export function pressPages(words: GuardWords, control: Pressed, index: number): PressPage[] {
  const label = words.guarded[control][index] ?? '';
  if (control === 'withdraw-consent') return consentPages(words, label);
  // what the page is about stands in its heading, in other words than on the button
  if (control === 'delete-account-confirm') return deletionPages(words, label, words.guarded[control][index === 0 ? 1 : 0] ?? '');
  return devicePages(words, label, control === 'turn-off-find-device');
}

const PHONE = 'Redmi Note 12 Pro';
const IMEI = '860000000000017';

function devicePages(words: GuardWords, label: string, find: boolean): PressPage[] {
  const n = neighbours(words);
  const place = find ? '<div class="map"><canvas width="640" height="320"></canvas></div>' : '';
  const facts = `<dl class="facts"><dt>IMEI</dt><dd>${IMEI}</dd><dt>HyperOS</dt><dd>1.0.6.0</dd><dt>Wi-Fi</dt><dd>82 %</dd></dl>`;
  const files = `<ul class="files"><li><b>IMG_2041.jpg</b> ${n('delete-file')}</li><li><b>12.11.2026, 4.2 GB</b> ${n('delete-backup')}</li></ul>`;
  const actions = `<div class="actions">${n('rename-device')}${press(label)}${n('sign-out-others')}</div>`;
  const cards = [PHONE, 'Xiaomi Pad 6', 'Mi Smart Band 8']
    .map((name, at) => `<li class="card"><h3>${name}</h3><p>IMEI ${IMEI.slice(0, -1)}${at}</p><button aria-haspopup="menu">⋮</button></li>`)
    .join('');
  const menu = `<div class="popover"><ul role="menu">${[n('rename-device', 'menuitem'), press(label, 'menuitem'), n('delete-history', 'menuitem')].join('')}</ul></div>`;
  return [
    {
      layout: 'device page',
      url: `https://i.mi.com/next/hardware/detail?id=7f3a${find ? '&view=map' : ''}`,
      html: page(words, PHONE, `${place}<h1>${PHONE}</h1>${facts}${actions}<h2>Mi Cloud</h2>${files}`),
    },
    {
      layout: 'menu',
      url: 'https://i.mi.com/next/hardware',
      html: page(words, 'Xiaomi Cloud', `<ul class="cards">${cards}</ul>${n('add-device')}`, menu),
    },
    {
      layout: 'dialog',
      url: 'https://i.mi.com/next/hardware/detail?id=7f3a',
      html: page(
        words,
        PHONE,
        `<h1>${PHONE}</h1>${facts}${n('how-to-delete-account', 'link')}`,
        dialog(words, PHONE, `${n('do-not-delete-device')}${press(label)}`),
      ),
    },
  ];
}

const OWNER = '<dl class="facts"><dt>Xiaomi ID</dt><dd>6000000017</dd><dt>E-mail</dt><dd>a***@example.org</dd></dl>';
const CENTRE = 'https://account.xiaomi.com/fe/hub/centre';

function deletionPages(words: GuardWords, label: string, heading: string): PressPage[] {
  const n = neighbours(words);
  const tick = `<label class="tick"><input type="checkbox"> <span>${words.harmless['cannot-be-undone']}</span></label>`;
  const body = (links: string): string =>
    page(words, heading, `<h1>${heading}</h1>${OWNER}${tick}<div class="actions">${n('cancel')}${press(label)}</div>${links}`);
  const links = `<p>${n('privacy-policy', 'link')} ${n('how-to-delete-account', 'link')}</p>`;
  return [
    { layout: 'delete page', url: `${CENTRE}/leave`, html: body(links) },
    {
      layout: 'known address',
      url: 'https://account.xiaomi.com/fe/service/account/privacy/delete-account',
      html: body(links),
    },
    {
      layout: 'dialog',
      url: `${CENTRE}/leave/last`,
      html: page(
        words,
        heading,
        `<h1>${heading}</h1>${OWNER}${n('account-settings', 'link')}`,
        dialog(words, heading, `${n('cancel')}${press(label)}`),
      ),
    },
  ];
}

function consentPages(words: GuardWords, label: string): PressPage[] {
  const n = neighbours(words);
  const title = words.harmless['privacy-policy'];
  const row = (inner: string): string => `<li class="row">${inner}</li>`;
  const rows = `<ul class="rows">${[n('privacy-policy', 'link'), n('account-settings', 'link'), n('delete-history', 'row'), press(label, 'row')].map(row).join('')}</ul>`;
  const list = page(words, title, `<h1>${title}</h1>${rows}`);
  return [
    { layout: 'rows', url: `${CENTRE}/data-rights`, html: list },
    { layout: 'known address', url: 'https://account.xiaomi.com/fe/service/account/privacy', html: list },
    {
      layout: 'dialog',
      url: `${CENTRE}/data-rights`,
      html: page(words, title, `<h1>${title}</h1>${OWNER}`, dialog(words, title, `${n('cancel')}${press(label)}`)),
    },
  ];
}

type Shape = 'button' | 'menuitem' | 'row' | 'link';

/** The control itself, its words in an element of their own. */
const press = (label: string, shape: Shape = 'button'): string => pressable(label, 'data-press', shape, 'danger');

const neighbours =
  (words: GuardWords) =>
  (role: Role, shape: Shape = 'button'): string =>
    pressable(words.harmless[role], `data-harmless="${role}"`, shape, 'plain');

function pressable(label: string, mark: string, shape: Shape, look: string): string {
  const text = label.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  if (shape === 'menuitem') return `<li role="menuitem" tabindex="-1" class="item ${look}" ${mark}><span>${text}</span></li>`;
  if (shape === 'row')
    return `<div role="button" tabindex="0" class="line ${look}" ${mark}><span class="text">${text}</span><i class="chevron"></i></div>`;
  if (shape === 'link') return `<a href="/help/page" class="${look}" ${mark}>${text}</a>`;
  return `<button type="button" class="btn ${look}" ${mark}><span>${text}</span></button>`;
}

const dialog = (words: GuardWords, title: string, buttons: string): string =>
  `<div class="veil"><div role="dialog" aria-modal="true" aria-labelledby="t"><h2 id="t">${title}</h2><p>${words.harmless['cannot-be-undone']}</p><footer>${buttons}</footer></div></div>`;

const RIGHT_TO_LEFT = ['ar', 'fa-IR', 'he-IL', 'ug-CN', 'ur-IN', 'ur-PK'];

function page(words: GuardWords, title: string, main: string, portal = ''): string {
  const direction = RIGHT_TO_LEFT.includes(words.language) ? ' dir="rtl"' : '';
  return `<!doctype html><html lang="${words.language}"${direction}><head><meta charset="utf-8"><title>${title}</title></head>
<body><div id="app"><header><a href="/" class="logo">Xiaomi</a></header><main>${main}</main></div>${portal}</body></html>`;
}
