/**
 * Presses: what is pressed where, and whether it is held while steps are open. Rows are plain markup and words, written without a look
 * at selectors; each says the place pressed, how, and the guarded control that must be held, or nothing for a harmless neighbour.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { mayBeGuarded } from '../../../../lib/guide/prefilter';
import { isGuarded } from '../../../../lib/site/kinds';
import { controlAt, pressedPath, pressingOf } from '../../../../lib/site/recognise';

type How = 'click' | 'enter' | 'space' | 'tap' | 'arrow';
type Held = 'remove-device' | 'turn-off-find-device' | 'withdraw-consent' | 'delete-account-confirm' | false;
interface Case {
  readonly what: string;
  readonly url: string;
  readonly html: string;
  readonly presses: readonly (readonly [place: string, how: How, held: Held])[];
}

const CLOUD = 'https://i.mi.com/#/somewhere';
const PRIVACY = 'https://account.xiaomi.com/fe/service/account/privacy?_locale=ru_RU';
const DELETE = 'https://account.xiaomi.com/fe/service/account/privacy/delete-account';

const device = (inner: string): string =>
  `<div><a href="#/devices" id="back">Мои устройства</a><h1 id="name">Redmi Note 8 Pro</h1>${inner}</div>`;
/** One device with a switch of some make in the row of Find device, on or off. */
const withSwitch = (row: string): string =>
  device(
    `<div id="block"><div id="row"><span id="label">Поиск устройства</span>${row}</div></div><button id="remove">Удалить устройство</button><p id="note">Версия 12.5</p>`,
  );
const consent =
  '<h1 id="title">Удалить аккаунт</h1><label id="tick"><input type="checkbox" id="box"> Да, я хочу навсегда удалить мой Mi Аккаунт и все его данные</label>';
const OFF = 'turn-off-find-device';

const SWITCHES: readonly Case[] = [
  {
    what: 'a plain box that is on',
    url: CLOUD,
    html: withSwitch('<input type="checkbox" id="box" checked>'),
    presses: [
      ['box', 'click', OFF],
      ['box', 'space', OFF],
      ['box', 'tap', OFF],
      ['note', 'click', false],
      ['name', 'click', false],
      ['back', 'click', false],
    ],
  },
  {
    what: 'a plain box that is off',
    url: CLOUD,
    html: withSwitch('<input type="checkbox" id="box">'),
    presses: [
      ['box', 'click', false],
      ['box', 'space', false],
      ['box', 'tap', false],
      ['remove', 'click', 'remove-device'],
    ],
  },
  {
    what: 'a box in its label, on',
    url: CLOUD,
    html: device(
      '<label id="row"><span id="label">Поиск устройства</span><input type="checkbox" id="box" checked></label><button>Удалить устройство</button>',
    ),
    presses: [
      ['label', 'click', OFF],
      ['row', 'click', OFF],
      ['box', 'click', OFF],
    ],
  },
  {
    what: 'a box in its label, off',
    url: CLOUD,
    html: device(
      '<label id="row"><span id="label">Поиск устройства</span><input type="checkbox" id="box"></label><button>Удалить устройство</button>',
    ),
    presses: [
      ['label', 'click', false],
      ['row', 'click', false],
      ['box', 'click', false],
    ],
  },
  {
    what: 'MUI 5, on',
    url: CLOUD,
    html: withSwitch(
      '<span class="MuiSwitch-root MuiSwitch-sizeMedium" id="root"><span class="MuiButtonBase-root MuiSwitch-switchBase Mui-checked"><input class="MuiSwitch-input" type="checkbox" id="box" checked><span class="MuiSwitch-thumb"></span></span><span class="MuiSwitch-track"></span></span>',
    ),
    presses: [['box', 'click', OFF]],
  },
  {
    what: 'MUI 5, off',
    url: CLOUD,
    html: withSwitch(
      '<span class="MuiSwitch-root" id="root"><span class="MuiButtonBase-root MuiSwitch-switchBase"><input class="MuiSwitch-input" type="checkbox" id="box"><span class="MuiSwitch-thumb"></span></span><span class="MuiSwitch-track"></span></span>',
    ),
    presses: [
      ['box', 'click', false],
      ['box', 'space', false],
    ],
  },
  {
    what: 'MUI 7, whose box bears the role, on',
    url: CLOUD,
    html: withSwitch(
      '<span class="MuiSwitch-root" id="root"><span class="MuiSwitch-switchBase Mui-checked"><input class="MuiSwitch-input" type="checkbox" role="switch" id="box" checked></span><span class="MuiSwitch-track" id="track"></span></span>',
    ),
    presses: [
      ['box', 'click', OFF],
      ['box', 'space', OFF],
    ],
  },
  {
    what: 'Element Plus, on',
    url: CLOUD,
    html: withSwitch(
      '<div class="el-switch is-checked" id="root"><input class="el-switch__input" type="checkbox" role="switch" aria-checked="true" id="box" checked><span class="el-switch__core" id="core"><div class="el-switch__action"></div></span></div>',
    ),
    presses: [
      ['core', 'click', OFF],
      ['root', 'click', OFF],
      ['box', 'space', OFF],
    ],
  },
  {
    what: 'Element Plus, off',
    url: CLOUD,
    html: withSwitch(
      '<div class="el-switch" id="root"><input class="el-switch__input" type="checkbox" role="switch" aria-checked="false" id="box"><span class="el-switch__core" id="core"></span></div>',
    ),
    presses: [
      ['core', 'click', false],
      ['box', 'space', false],
    ],
  },
  {
    what: 'Element UI, on',
    url: CLOUD,
    html: withSwitch(
      '<div role="switch" aria-checked="true" class="el-switch is-checked" id="root"><input type="checkbox" class="el-switch__input" id="box"><span class="el-switch__core" id="core"></span></div>',
    ),
    presses: [
      ['core', 'click', OFF],
      ['core', 'tap', OFF],
    ],
  },
  {
    what: 'Vant, on, in a cell that is pressed as a whole',
    url: CLOUD,
    html: device(
      '<div class="van-cell van-cell--clickable" role="button" tabindex="0" id="row"><div class="van-cell__title"><span id="label">Поиск устройства</span><div class="van-cell__label" id="desc">Показывает телефон на карте</div></div><div class="van-cell__value"><div role="switch" class="van-switch van-switch--on" tabindex="0" aria-checked="true" id="root"><div class="van-switch__node" id="node"></div></div></div></div><button>Удалить устройство</button>',
    ),
    presses: [
      ['node', 'click', OFF],
      ['label', 'click', OFF],
      ['desc', 'click', OFF],
      ['row', 'click', OFF],
      ['row', 'enter', OFF],
    ],
  },
  {
    what: 'Vant, off',
    url: CLOUD,
    html: withSwitch(
      '<div role="switch" class="van-switch" tabindex="0" aria-checked="false" id="root"><div class="van-switch__node" id="node"></div></div>',
    ),
    presses: [
      ['node', 'click', false],
      ['label', 'click', false],
    ],
  },
  {
    what: 'Ant Design, on, in a row with a hand over it',
    url: CLOUD,
    html: device(
      '<div id="row" style="cursor:pointer"><span id="label">Поиск устройства</span><button type="button" role="switch" aria-checked="true" class="ant-switch ant-switch-checked" id="root"><div class="ant-switch-handle"></div></button></div><button>Удалить устройство</button>',
    ),
    presses: [
      ['root', 'click', OFF],
      ['root', 'enter', OFF],
      ['label', 'click', OFF],
      ['row', 'click', OFF],
    ],
  },
  {
    what: 'TDesign, which has no role, on',
    url: CLOUD,
    html: withSwitch('<div class="t-switch t-size-m t-is-checked" id="root"><span class="t-switch__handle" id="node"></span></div>'),
    presses: [['node', 'click', OFF]],
  },
  {
    what: 'TDesign, off',
    url: CLOUD,
    html: withSwitch('<div class="t-switch t-size-m" id="root"><span class="t-switch__handle" id="node"></span></div>'),
    presses: [['node', 'click', false]],
  },
  {
    what: 'Radix, with a box for forms beside it, on',
    url: CLOUD,
    html: withSwitch(
      '<button type="button" role="switch" aria-checked="true" data-state="checked" id="root"><span id="node" data-state="checked"></span></button><input type="checkbox" aria-hidden="true" tabindex="-1" checked style="position:absolute;opacity:0">',
    ),
    presses: [['node', 'click', OFF]],
  },
  {
    what: 'a help button in the row of a switch',
    url: CLOUD,
    html: withSwitch(
      '<button id="help" aria-label="Что это?">?</button><span role="switch" aria-checked="true" tabindex="0" id="root"></span>',
    ),
    presses: [
      ['help', 'click', false],
      ['root', 'click', OFF],
    ],
  },
];

const NAMES: readonly Case[] = (
  [
    ['the text of a picture', '<button id="b"><img id="i" alt="Удалить устройство"></button>'],
    ['the name of a drawing', '<button id="b"><svg id="i" aria-label="Удалить устройство"><path/></svg></button>'],
    ['the title of a drawing', '<button id="b"><svg id="i"><title>Удалить устройство</title><path/></svg></button>'],
    ['the title of an icon', '<button id="b"><i id="i" class="icon" title="Удалить устройство"></i></button>'],
    [
      'the name of an icon with a role',
      '<button id="b" type="button"><span id="i" role="img" aria-label="Удалить устройство"><svg><path/></svg></span></button>',
    ],
    [
      'hidden text',
      '<button id="b"><svg id="i"></svg><span style="position:absolute;clip:rect(0 0 0 0);width:1px;height:1px">Удалить устройство</span></button>',
    ],
    ['its own name', '<button id="b" aria-label="Удалить устройство"><i id="i"></i></button>'],
    ['words elsewhere', '<span id="words" hidden>Удалить устройство</span><button id="b" aria-labelledby="words"><i id="i"></i></button>'],
    ['its title', '<button id="b" title="Удалить устройство"><i id="i"></i></button>'],
  ] as const
).map(([what, html]) => ({
  what: `a button named by ${what}`,
  url: CLOUD,
  html: device(`<p id="note">Поиск устройства</p>${html}<button id="rename" title="Переименовать"><i id="pen"></i></button>`),
  presses: [
    ['i', 'click', 'remove-device'],
    ['b', 'enter', 'remove-device'],
    ['pen', 'click', false],
  ],
}));

const AREAS: readonly Case[] = [
  {
    what: 'a line with a description and an arrow',
    url: CLOUD,
    html: device(
      '<p>Поиск устройства</p><div class="list"><div class="item" id="item" style="cursor:pointer"><div id="label">Удалить устройство</div><div id="desc">Данные на телефоне останутся</div><i id="arrow"></i></div><div class="item" id="other" style="cursor:pointer"><div id="rename">Переименовать</div><div>Имя в списке</div></div></div>',
    ),
    presses: [
      ['label', 'click', 'remove-device'],
      ['desc', 'click', 'remove-device'],
      ['arrow', 'click', 'remove-device'],
      ['item', 'tap', 'remove-device'],
      ['rename', 'click', false],
      ['other', 'click', false],
    ],
  },
  {
    what: 'a card pressed by keys, with a long description',
    url: CLOUD,
    html: device(
      `<div id="item" role="button" tabindex="0"><p id="label">Удалить устройство</p><p id="desc">${'Что будет с этим устройством дальше. '.repeat(12)}</p></div><p id="below">Поиск устройства</p>`,
    ),
    presses: [
      ['label', 'click', 'remove-device'],
      ['desc', 'click', 'remove-device'],
      ['item', 'enter', 'remove-device'],
      ['item', 'space', 'remove-device'],
      ['below', 'click', false],
    ],
  },
  {
    what: 'a real button beside other words',
    url: CLOUD,
    html: device(
      '<section id="card"><p id="text">Это устройство</p><div id="foot"><button id="b">Удалить устройство</button><button id="no">Отмена</button></div></section>',
    ),
    presses: [
      ['b', 'click', 'remove-device'],
      ['text', 'click', false],
      ['card', 'click', false],
      ['no', 'click', false],
      ['foot', 'click', false],
    ],
  },
  {
    what: 'a list of devices with a button in each row',
    url: CLOUD,
    html: '<h2 id="head">Мои устройства</h2><ul><li id="row"><b id="dev">Redmi Note 8 Pro</b><i id="online">В сети</i><button id="b">Удалить устройство</button></li><li><b>POCO F5</b><button>Удалить устройство</button></li></ul>',
    presses: [
      ['b', 'click', 'remove-device'],
      ['dev', 'click', false],
      ['online', 'click', false],
      ['row', 'click', false],
      ['head', 'click', false],
    ],
  },
  {
    what: 'a menu that keeps the focus, on its dangerous item',
    url: CLOUD,
    html: device(
      '<p>Поиск устройства</p><div role="menu" id="menu" tabindex="0" aria-activedescendant="item"><div role="menuitem" tabindex="-1" id="x">Переименовать</div><div role="menuitem" tabindex="-1" id="item">Удалить устройство</div></div>',
    ),
    presses: [
      ['menu', 'enter', 'remove-device'],
      ['menu', 'space', 'remove-device'],
      ['item', 'click', 'remove-device'],
      ['x', 'click', false],
      ['menu', 'arrow', false],
    ],
  },
  {
    what: 'the same menu, on a harmless item',
    url: CLOUD,
    html: device(
      '<p>Поиск устройства</p><div role="menu" id="menu" tabindex="0" aria-activedescendant="x"><div role="menuitem" tabindex="-1" id="x">Переименовать</div><div role="menuitem" tabindex="-1" id="item">Удалить устройство</div></div>',
    ),
    presses: [
      ['menu', 'enter', false],
      ['menu', 'space', false],
    ],
  },
  {
    what: 'the last button with a card around it',
    url: DELETE,
    html: `${consent}<div id="card" style="cursor:pointer"><p id="label">Удалить аккаунт</p><p id="desc">Это нельзя отменить</p></div><p id="foot">Условия</p>`,
    presses: [
      ['label', 'click', 'delete-account-confirm'],
      ['desc', 'click', 'delete-account-confirm'],
      ['card', 'click', 'delete-account-confirm'],
      ['foot', 'click', false],
      ['title', 'click', false],
    ],
  },
  {
    what: 'the last button in a wrapper that takes the keys',
    url: DELETE,
    html: `${consent}<div id="wrap" role="button" tabindex="0"><div id="label" style="cursor:pointer"><span>Удалить аккаунт</span></div></div><button id="no">Отмена</button>`,
    presses: [
      ['wrap', 'enter', 'delete-account-confirm'],
      ['label', 'click', 'delete-account-confirm'],
      ['no', 'click', false],
      ['box', 'click', false],
      ['tick', 'click', false],
    ],
  },
];

/** The rebuilt Privacy page: each `li` listens as a whole, and nothing in its markup says so. */
const privacy = (rows: readonly (readonly [id: string, label: string, text: string])[]): string =>
  `<ul class="list">${rows.map(([id, label, text]) => `<li class="row" id="${id}"><img id="${id}-img" src="x.png"><div><h4 id="${id}-label">${label}</h4><p id="${id}-text">${text}</p></div><span class="arrow" id="${id}-arrow">›</span></li>`).join('')}</ul>`;
const PRIVACY_ROWS: readonly Case[] = (
  [
    ['in Russian', 'Управление данными', 'Отзыв согласия', 'Удалить аккаунт'],
    ['in Chinese', '管理您的数据', '撤回同意隐私政策', '注销账号'],
    ['in German', 'Daten verwalten', 'Widerruf der Einwilligung', 'Konto löschen'],
  ] as const
).map(([what, data, withdraw, erase]) => ({
  what: `the Privacy page ${what}`,
  url: PRIVACY,
  html: privacy([
    ['data', data, 'x'],
    ['withdraw', withdraw, '撤回对隐私政策的同意，将永久删除小米账号及其下所有数据并永远无法恢复'],
    ['erase', erase, '永久删除小米账号及其下所有数据并永远无法恢复'],
  ]),
  presses: [
    ['withdraw-label', 'click', 'withdraw-consent'],
    ['withdraw-text', 'click', 'withdraw-consent'],
    ['withdraw-img', 'click', 'withdraw-consent'],
    ['withdraw-arrow', 'tap', 'withdraw-consent'],
    ['withdraw', 'click', 'withdraw-consent'],
    ['data-label', 'click', false],
    ['data', 'click', false],
    ['erase-label', 'click', false],
    ['erase-text', 'click', false],
    ['erase', 'click', false],
  ],
}));

/** An address that deletes the account, in words that nobody can read. */
const UNREADABLE: readonly Case[] = [
  {
    what: 'the delete address in unknown words',
    url: DELETE,
    html: `<header><a href="/" id="logo">Xiaomi</a><button id="who">Ὀδυσσεύς</button></header><nav><a href="#/p" id="nav">Ξενία</a></nav>
      <h1 id="title">Λήθη ὁδός</h1><p id="text">Ταῦτα πάντα ἀπολεῖται</p>
      <label id="tick"><input type="checkbox" id="box"><span id="words">Οἶδα τοῦτο</span></label>
      <button id="lang" aria-haspopup="listbox">Ἑλληνική</button>
      <div id="foot"><button id="no">Отмена</button><a id="help" href="/helpcenter">Ὠφέλεια</a><button id="x" aria-label="×"></button>
      <button id="last" class="danger"><span id="inner">Ἀφάνισον</span></button></div><a id="fake" href="#">Ἀπόλλυμι</a>
      <div id="card" tabindex="0"><span id="in-card">Ὄλεθρος</span></div><select id="choice"><option>α</option></select>`,
    presses: [
      ['last', 'click', 'delete-account-confirm'],
      ['inner', 'click', 'delete-account-confirm'],
      ['last', 'enter', 'delete-account-confirm'],
      ['fake', 'click', 'delete-account-confirm'],
      ['in-card', 'tap', 'delete-account-confirm'],
      ['no', 'click', false],
      ['box', 'click', false],
      ['words', 'click', false],
      ['title', 'click', false],
      ['text', 'click', false],
      ['help', 'click', false],
      ['nav', 'click', false],
      ['logo', 'click', false],
      ['who', 'click', false],
      ['lang', 'click', false],
      ['x', 'click', false],
      ['choice', 'click', false],
      ['foot', 'click', false],
    ],
  },
  {
    what: 'the same words at an address that says nothing',
    url: 'https://account.xiaomi.com/fe/hub/somewhere',
    html: '<h1>Λήθη ὁδός</h1><label><input type="checkbox"> Οἶδα τοῦτο</label><button id="last">Ἀφάνισον</button>',
    presses: [['last', 'click', false]],
  },
  {
    what: 'the delete address when it is done',
    url: DELETE,
    html: '<h1>账号已注销</h1><p>您已成功注销帐号</p><button id="on">Ἐκεῖσε</button>',
    presses: [['on', 'click', false]],
  },
];

const CASES: readonly Case[] = [...SWITCHES, ...NAMES, ...AREAS, ...PRIVACY_ROWS, ...UNREADABLE];

/** Presses as a browser would, and says what the guard's question at the window answers, at any event of the press. */
function press(url: URL, place: Element, how: How): Held {
  const held: Held[] = [];
  const ask = (event: Event): void => {
    const path = event.composedPath().filter((at): at is Element => at instanceof Element);
    // where the address alone deletes the account, the first look is left out
    if (url.href !== DELETE && !mayBeGuarded(pressedPath(path, pressingOf(event)), new Map())) return;
    const control = controlAt(path, url, document, [], pressingOf(event));
    if (!control || !isGuarded(control)) return;
    held.push(control as Held);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const types = ['click', 'keydown'];
  for (const type of types) window.addEventListener(type, ask, true);
  const key = { enter: 'Enter', space: ' ', arrow: 'ArrowDown' }[how as string];
  if (key) place.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }));
  else {
    if (how === 'tap')
      for (const type of ['touchstart', 'touchend']) place.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    if (place instanceof HTMLElement) place.click();
    else place.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
  }
  for (const type of types) window.removeEventListener(type, ask, true);
  return held[0] ?? false;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe.each(CASES)('$what', ({ url, html, presses }) => {
  it.each(presses)('%s, %s: %s', (place, how, held) => {
    document.body.innerHTML = html;
    expect(press(new URL(url), document.getElementById(place) as Element, how)).toBe(held);
  });
});

it('has at least 80 presses, and about as many that must pass as are held', () => {
  const all = CASES.flatMap(({ presses }) => presses);
  expect(all.length).toBeGreaterThanOrEqual(80);
  expect(all.filter(([, , held]) => held === false).length).toBeGreaterThanOrEqual(all.length * 0.4);
});
