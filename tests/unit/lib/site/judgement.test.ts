/** How recognition weighs what it sees, and which element it takes for which control: the fine print of recognise.test.ts. */
import { describe, expect, it } from 'vitest';
import { labelHash } from '../../../../lib/site/atlas/normalise';
import type { ControlKind } from '../../../../lib/site/kinds';
import type { Lesson } from '../../../../lib/site/lessons';
import {
  controlAt,
  controlIn,
  createRecogniser,
  type Recogniser,
  type Recognition,
  recognise,
  type Slice,
  summarise,
} from '../../../../lib/site/recognise';
import { by } from '../../support/page';

const CLOUD = 'https://i.mi.com/#/somewhere';
const ACCOUNT = 'https://account.xiaomi.com/fe/next/x';
const DELETE = 'https://account.xiaomi.com/pass/del';
const SECURITY = 'https://account.xiaomi.com/fe/service/account';
const PRIVACY = 'https://account.xiaomi.com/fe/service/account/privacy';
const HOME = 'https://i.mi.com/';
const FIND = 'https://i.mi.com/mobile/find#/';
const LONG = 'This is a sentence that nobody will read to its end, because it goes on and on and on and on and on. ';

function see(address: string, html: string, lessons: readonly Lesson[] = []): Recognition | undefined {
  document.body.innerHTML = html;
  document.title = '';
  return recognise(new URL(address), document, lessons);
}
/** Controls of one kind, by id. */
const found = (seen: Recognition | undefined, control: ControlKind): string[] => (seen?.controls.get(control) ?? []).map(({ id }) => id);
/** All controls, by id. */
const controls = (address: string, html: string): Partial<Record<ControlKind, string[]>> => {
  const seen = see(address, html);
  return Object.fromEntries([...(seen?.controls ?? [])].map(([control]) => [control, found(seen, control)]));
};
/** Reasons in short: `kind weight text`, `~` before the text of a proxy. */
const reasons = (seen: Recognition | undefined): string[] =>
  (seen?.evidence ?? []).map(
    ({ kind, weight, text, proxy }) => `${kind} ${weight}${text === undefined ? '' : ` ${proxy ? '~' : ''}${text}`}`,
  );

const LIST = `<h1>My devices</h1><ul><li id="r1"><b>Redmi 9A</b><button id="d1">Delete device</button></li><li id="r2"><b>Mum</b><button id="d2">Delete device</button></li></ul>`;
const ONE = `<h1>Redmi 9A</h1><a href="#/l">My devices</a><button id="d">Delete device</button>`;
const CONSENT = 'Yes, I want to permanently delete my MI Account';

describe('the reasons for a recognition', () => {
  it('are the address and the host, where the address is known', () => {
    const seen = see(SECURITY, '<p>x</p>');
    expect(reasons(seen)).toEqual(['route 90', 'host 10']);
    expect(seen?.confidence).toBe(1);
  });

  it('are labels and structure, where it is not', () => {
    expect(reasons(see(CLOUD, LIST))).toEqual([
      'host 10',
      'heading 35 My devices',
      'action 25 Delete device',
      'structure 25',
      'structure 25',
    ]);
  });

  it('weigh less for labels that are understood as concepts, and still less for what only the phone’s app is known to use', () => {
    expect(reasons(see(CLOUD, '<h1>Mis dispositivos</h1><ul><li><b>Redmi 9A</b><button>y</button></li></ul>'))).toEqual([
      'host 10',
      'heading 30 ~Mis dispositivos',
      'structure 25',
      'structure 25',
    ]);
    expect(reasons(see(CLOUD, '<h1>Urządzenia</h1><p>Ustawienia</p><ul><li><b>Redmi 9A</b><button>y</button></li></ul>'))).toContain(
      'heading 25 ~Urządzenia',
    );
  });

  it('name one heading, and the site’s own of two labels that say the same', () => {
    const seen = see(CLOUD, `<h2>Mis dispositivos</h2><p>x</p>${LIST}`);
    expect(reasons(seen).filter((reason) => reason.startsWith('heading'))).toEqual(['heading 35 My devices']);
  });

  it('may stand in the title of the document', () => {
    const titled = (title: string, html: string): string[] => {
      document.body.innerHTML = html;
      document.title = title;
      return reasons(recognise(new URL(CLOUD), document));
    };
    const page = '<p>x</p><h1>My devices</h1>';
    expect(titled('Xiaomi Cloud - My devices', page)).toEqual(['host 10', 'heading 35 My devices', 'title 20 My devices', 'structure 25']);
    expect(titled('Mis dispositivos', page), 'understood from its words').toContain('title 14 ~Mis dispositivos');
    const long = `${page}<p>${'A line to read. '.repeat(30)}</p>`;
    expect(titled('Xiaomi Cloud - My devices', long), 'where there is much to read, the title alone').not.toContain('structure 25');
    expect(titled('Mis dispositivos · Xiaomi', LIST)).toContain('title 14 ~Mis dispositivos');
    expect(titled('About my devices', page)).toEqual([]);
    expect(titled('My devices', '<p>x</p><b>My devices</b>'), 'what bears the title heads the page').toContain('title 20 My devices');
    expect(titled('My devices', '<p>x</p><button>My devices</button>'), 'what is pressed does not').toEqual([]);
    expect(titled('Elsewhere', '<p>x</p><b>My devices</b>')).toEqual([]);
  });

  it('count each label once, whatever its number', () => {
    const line = '<div class="r"><span>Recovery phone</span><button>y</button></div>';
    const mail = '<div class="r"><span>Recovery email</span><button>y</button></div>';
    const seen = see(SECURITY, `<p>x</p>${line}${line}${mail}`);
    expect(reasons(seen).filter((reason) => reason.startsWith('action'))).toEqual([
      'action 25 ~Recovery phone',
      'action 25 ~Recovery email',
    ]);
  });

  it('need a witness besides proxies', () => {
    const proxies =
      '<div><span>Recovery phone</span> <button>y</button></div><p>x</p><section><span>Recovery email</span> <button>y</button></section>';
    expect(see(ACCOUNT, `<h1>Account security</h1>${proxies}`)?.page).not.toBe('privacy');
    expect(see(ACCOUNT, proxies)).toBeUndefined();
  });

  it('are not found in the middle of a list of other things', () => {
    const others = ['Bread', 'Milk', 'Eggs'].map((text) => `<p>${text}</p>`).join('');
    const seen = see(SECURITY, `<div><p>Privacy</p>${others}</div>`);
    expect(reasons(seen)).toEqual(['route 90', 'host 10']);
  });

  it('are against a page to read, unless its address is known', () => {
    const prose = `<p>${LONG.repeat(5)}</p>`;
    expect(reasons(see(CLOUD, LIST + prose))).toContain('prose -50');
    expect(see(CLOUD, LIST + prose.repeat(2))).toBeUndefined();
    expect(see(CLOUD, LIST + prose.repeat(20))).toBeUndefined();
    expect(see(SECURITY, prose.repeat(20))?.page).toBe('security');
    expect(reasons(see(CLOUD, `${LIST}<p>${LONG.repeat(4)}</p>`))).not.toContain('prose -50');
  });

  it('are against a page that quotes our labels in its sentences', () => {
    const quoted = (count: number): string => '<p>Open the <b>Settings</b> of it</p>'.repeat(count);
    expect(reasons(see(CLOUD, LIST + quoted(2)))).not.toContain('prose -50');
    expect(reasons(see(CLOUD, LIST + quoted(3)))).toContain('prose -50');
    expect(see(CLOUD, LIST + quoted(6))).toBeUndefined();
  });

  it('are not against the page that deletes the account, long by nature, where the tick is', () => {
    const page = (tick: string): string =>
      `<h1>Delete account</h1><p>${LONG.repeat(30)}</p><label>${tick}${CONSENT}</label><button>Delete account</button>`;
    expect(see(ACCOUNT, page('<input type="checkbox">'))?.page).toBe('delete-account');
    expect(see(ACCOUNT, page(''))).toBeUndefined();
  });

  it('are against a page with a field for a secret that can be seen', () => {
    expect(see(CLOUD, `${LIST}<input type="password">`)).toBeUndefined();
    expect(see(CLOUD, `${LIST}<input type="password" style="display:none">`)?.page).toBe('my-devices');
    expect(see(SECURITY, '<input type="password">')?.page).toBe('security');
  });

  it('are judged on the right site only', () => {
    expect(see(ACCOUNT, '<h1>Settings</h1><ul><li><a href="#1">My devices</a></li><li><a href="#2">Help</a></li></ul>')).toBeUndefined();
    expect(see(ACCOUNT, LIST)?.page).toBe('my-devices');
  });

  it('are too few for a guarded control where confidence is low', () => {
    // 60 points: a heading and a row; "remove" is not sure enough then
    const seen = see(CLOUD, '<h1>My devices</h1><p>x</p><ul><li><a href="#1">Mum</a></li></ul>');
    expect(seen?.confidence).toBeCloseTo(0.7);
  });
});

describe('lines of one shape', () => {
  const speaks = (address: string, html: string): number =>
    reasons(see(address, html)).filter((reason) => reason.startsWith('structure')).length;
  const line = (text: string, name = 'r'): string => `<div class="${name}"><i>y</i><span>${text}</span></div>`;
  it.each([
    ['with several of the page’s labels speak for it', `<div>${line('Recovery phone')}${line('Recovery email')}</div>`, 1],
    ['with one of them do not', `<div>${line('Recovery phone')}${line('Hello')}</div>`, 0],
    ['with the same one twice do not', `<div>${line('Recovery phone')}${line('Recovery phone')}</div>`, 0],
    ['of two shapes are none', `<div>${line('Recovery phone', 'a')}${line('Recovery email', 'b')}</div>`, 0],
    [
      'of two lists are none',
      `<div class="p"><p>y</p>${line('Recovery phone')}${line('a')}</div><section><p>y</p>${line('Recovery email')}${line('b')}</section>`,
      0,
    ],
    [
      'may be marked up deeply',
      `<div>${['Recovery phone', 'Recovery email'].map((text) => `<div class="r">${'<div><p>y</p>'.repeat(4)}<b>${text}</b>${'</div>'.repeat(4)}</div>`).join('')}</div>`,
      1,
    ],
    [
      'but not more deeply',
      `<div>${['Recovery phone', 'Recovery email'].map((text) => `<div class="r">${'<div><p>y</p>'.repeat(5)}<b>${text}</b>${'</div>'.repeat(5)}</div>`).join('')}</div>`,
      0,
    ],
  ])('%s', (_, html, expected) => {
    expect(speaks(SECURITY, `<header>x</header>${html}`)).toBe(expected);
  });

  const settings = (entry: string): string => `<h1>Settings</h1>${entry}`;
  it.each([
    ['a line of a menu', '<nav><a href="#1">My devices</a><a href="#2">Hello</a></nav>', 1],
    ['in a line of a menu', '<ul><li><a href="#1">My devices</a></li><li>y</li></ul>', 1],
    ['deeper in a line of a menu', '<ul><li><p><a href="#1">My devices</a><i>y</i></p></li><li>y</li></ul>', 1],
    ['too deep in it', '<ul><li><u><p><a href="#1">My devices</a><i>y</i></p><i>y</i></u></li><li>y</li></ul>', 0],
    ['no line', '<main><a href="#1">My devices</a><p>y</p></main>', 0],
    [
      'a line of other things',
      '<main><section><a href="#1">My devices</a><p>y</p></section><nav><a href="#2">Help</a><a href="#3">y</a></nav></main>',
      0,
    ],
  ])('an entry to the devices is %s', (_, entry, expected) => {
    const seen = see(CLOUD, settings(entry));
    expect(seen?.page).toBe('cloud-settings');
    expect(reasons(seen).filter((reason) => reason.startsWith('structure'))).toHaveLength(expected);
  });
});

describe('lists and single devices', () => {
  const page = (html: string): string | undefined => see(CLOUD, html)?.page;
  const lines = (button: string): string => `<ul><li><b>Redmi 9A</b>${button}</li><li><b>Xiaomi 13</b>${button}</li></ul>`;
  it.each<[string, string, string | undefined]>([
    ['several devices to remove, without a heading', `<p>x</p>${lines('<button>Delete device</button>')}`, 'my-devices'],
    ['several devices with other buttons', `<p>x</p>${lines('<button>Settings</button>')}`, undefined],
    ['several devices with a mention of removing', `<p>x</p>${lines('<p>Delete device</p><button>y</button>')}`, undefined],
    [
      'several devices, and one button beside them',
      `<p>x</p>${lines('<button>y</button>')}<main><button>Delete device</button></main>`,
      undefined,
    ],
    [
      'named by their owner, to remove',
      '<p>x</p><ul><li><b>Mum</b><button>Delete device</button></li><li><b>Dad</b><button>Delete device</button></li></ul>',
      'my-devices',
    ],
    ['a list of one', '<h1>My devices</h1><p>x</p><ul><li><b>Redmi 9A</b><button>Delete device</button></li></ul>', 'my-devices'],
    [
      'a list of one under a heading that leads elsewhere',
      '<h1><a href="#1">My devices</a></h1><p>x</p><ul><li><b>Redmi 9A</b><button>Delete device</button></li></ul>',
      'device',
    ],
    [
      'a list of one under a word that only stands alone',
      '<div>My devices</div><p>x</p><ul><li><b>Redmi 9A</b><button>Delete device</button></li></ul>',
      'device',
    ],
    ['a list said to be empty', '<h1>My devices</h1><p>Nothing here yet</p>', 'my-devices'],
    ['settings that lead to the devices', '<h1>Settings</h1><h2>My devices</h2><p>words</p>', 'cloud-settings'],
    ['settings that mention them', '<h1>Settings</h1><ul><li>My devices</li><li>y</li></ul>', undefined],
    [
      'one device of any name, by what is told of it',
      '<nav><a href="#1">My devices</a></nav><h1>Mum’s phone</h1><p>IMEI 86*****07</p><button>Remove</button>',
      'device',
    ],
    ['such facts and a "remove" in no company', '<h1>Guarantee</h1><p>IMEI 86*****07</p><button>Remove</button>', undefined],
    [
      'the same, with Find device to switch off',
      '<h1>Mum’s phone</h1><p>IMEI 86*****07</p><p>Find device <b role="switch" aria-checked="true"></b></p>',
      'device',
    ],
    ['any name and a "remove"', '<h1>Mum’s phone</h1><p>2 years old</p><button>Remove</button>', undefined],
    ['such facts and nothing to do', '<h1>Mum’s phone</h1><p>IMEI 86*****07</p>', undefined],
    ['tiles of the home page', '<p>1 GB of 5 GB</p><div><a href="#1">Settings</a><a href="#2">Find device</a></div>', 'cloud-home'],
    [
      'the same with nothing that tells of the space: they may be the menu',
      '<p>x</p><div><a href="#1">Settings</a><a href="#2">Find device</a></div>',
      undefined,
    ],
    ['the same in the menu of the site', '<p>1 GB of 5 GB</p><nav><a href="#1">Settings</a><a href="#2">Find device</a></nav>', undefined],
    [
      'in a menu by its class',
      '<p>1 GB of 5 GB</p><div class="header-3E9te"><a href="#1">Settings</a><a href="#2">Find device</a></div>',
      undefined,
    ],
    [
      'the services of the cloud in such a menu',
      '<div class="header-3E9te"><ul><li>Gallery</li><li>Notes</li><li>Contacts</li><li>Find device</li></ul></div><h1>Invoices</h1><p>Settings</p>',
      undefined,
    ],
    [
      'the same in the middle of the page',
      '<div class="grid-3E9te"><ul><li>Gallery</li><li>Notes</li><li>Contacts</li><li>Find device</li></ul></div><p>Settings</p><p>1 GB of 5 GB</p>',
      'cloud-home',
    ],
    [
      'in the head of a tile',
      '<p>1 GB of 5 GB</p><div class="t-card__header"><a href="#1">Settings</a><a href="#2">Find device</a></div>',
      'cloud-home',
    ],
    ['mere words of the home page', '<p>x</p><div><b>Settings</b><p>y</p><b>Find device</b></div>', undefined],
    ['the site’s own sign-in', '<p>x</p><a href="#1">Sign in with Mi Account</a><p>Help</p>', 'cloud-home'],
    ['another’s words for it', '<p>x</p><a href="#1">Sign in with Xiaomi Account</a><p>Help</p>', undefined],
  ])('%s', (_, html, expected) => {
    expect(page(html)).toBe(expected);
  });

  it('a switch speaks for the page of one device', () => {
    const withSwitch = (row: string): string[] => reasons(see(CLOUD, ONE + row)).filter((reason) => reason.startsWith('structure'));
    expect(withSwitch('<div><p>Find device</p><button role="switch" aria-checked="true"></button></div>')).toHaveLength(3);
    expect(withSwitch('<div><p>Find device</p></div>')).toHaveLength(2);
  });

  const MANY = `<h1>My devices</h1><ul><li id="r1"><a href="#1">Redmi 9A</a></li><li id="r2"><a href="#2">Xiaomi 13</a></li></ul>`;
  it('a question about one of a list is asked on the page of the list', () => {
    const asked = see(CLOUD, `${MANY}<div role="dialog"><h2>Redmi 9A</h2><button id="d">Delete device</button></div>`);
    expect(asked?.page).toBe('my-devices');
    expect(found(asked, 'remove-device')).toEqual(['d']);
    expect(asked?.details.get(by('d'))?.device).toBe('Redmi 9A');
    const sheet = `<div role="dialog"><h2>Redmi 9A</h2><p>Find device</p><button id="d">Delete device</button></div>`;
    expect(see(CLOUD, `${MANY}${sheet}`)?.page, 'its own page, drawn above the list').toBe('device');
    const float = `<div style="position:fixed"><p>x</p><h2>Redmi 9A</h2><button id="d">Delete device</button></div>`;
    expect(see(CLOUD, `${MANY}${float}`)?.page).toBe('my-devices');
    expect(see(CLOUD, `${MANY}${float.replace('fixed', 'static')}`)?.page).toBe('device');
    expect(see(CLOUD, `<div style="position:fixed">${MANY}${float.replace('fixed', 'static')}</div>`)?.page).toBe('device');
  });

  it('the menu of a row may be drawn elsewhere', () => {
    const menu = (attributes: string): string[] =>
      found(see(CLOUD, `${MANY}<div ${attributes}><p>x</p><a href="#x" id="d">Remove</a></div>`), 'remove-device');
    expect(menu('role="menu"')).toEqual(['d']);
    expect(menu('style="position:fixed"')).toEqual(['d']);
    expect(menu('')).toEqual([]);
  });

  it('a list that is named by its heading is no heading', () => {
    expect(
      controls(CLOUD, LIST.replace('<h1>', '<h1 id="h">').replace('<ul>', '<ul id="l" aria-labelledby="h">'))['my-devices-heading'],
    ).toEqual(['h']);
  });

  it('the line of the account leads to its site, or is a button', () => {
    const line = (attributes: string): string[] | undefined =>
      controls(HOME, `<p>x</p><div><a id="a" role="menuitem" ${attributes}>Xiaomi Account</a></div>`)['account-menu-item'];
    expect(line('href="https://account.xiaomi.com/x"')).toEqual(['a']);
    expect(line('href="javascript:;"')).toEqual(['a']);
    expect(line('')).toEqual(['a']);
    expect(line('href="https://example.test/"')).toBeUndefined();
  });

  it('rows are controls on pages that list devices, and only there', () => {
    expect(found(see(FIND, LIST), 'device-row')).toEqual(['r1', 'r2']);
    expect(
      found(
        see(CLOUD, '<h1><a href="#1">My devices</a></h1><p>x</p><ul><li><b>Redmi 9A</b><button>Delete device</button></li></ul>'),
        'device-row',
      ),
    ).toEqual([]);
    expect(found(see(CLOUD, '<h1>My devices</h1><p>Nothing here yet</p><i>⋮</i>'), 'device-menu')).toEqual([]);
  });

  it('a row that is itself the button that removes the device is that button', () => {
    const line = (id: string, name: string): string => `<li id="${id}" tabindex="0"><p>${name}</p><p>Delete device</p></li>`;
    const seen = see(CLOUD, `<h1>My devices</h1><ul>${line('a', 'Redmi 9A')}${line('b', 'Xiaomi 13')}</ul>`);
    expect(found(seen, 'remove-device')).toEqual(['a', 'b']);
    expect(found(seen, 'device-row')).toEqual([]);
    expect(seen?.details.get(by('b'))).toMatchObject({ label: 'Delete device', device: 'Xiaomi 13' });
  });

  it('a button is not named where the page is too doubtful', () => {
    const doubtful = see(CLOUD, '<h1>Redmi 9A</h1><p>Find device</p><button id="c">Remove</button>');
    expect(doubtful?.page).toBe('device');
    expect(found(doubtful, 'remove-device')).toEqual([]);
    const sure = see(CLOUD, '<h1>Redmi 9A</h1><a href="#1">My devices</a><p>Find device</p><button id="c">Remove</button>');
    expect(found(sure, 'remove-device')).toEqual(['c']);
    expect(sure?.details.get(by('c'))?.confidence).toBeCloseTo((sure?.confidence ?? 0) * 0.85);
  });

  it('the question that ends Find device is about the page’s device', () => {
    const html = '<h1>Redmi 9A</h1><p>x</p><div role="dialog"><h2>Turn off Find device?</h2><button id="t">Turn off anyway</button></div>';
    expect(see(CLOUD, html)?.details.get(by('t'))).toMatchObject({ label: 'Turn off anyway', device: 'Redmi 9A' });
  });

  it('a word for the devices that cannot be pressed is no entry on the home page', () => {
    expect(controls(HOME, '<h2>My devices</h2><p>x</p>')).toEqual({});
    expect(controls(HOME, '<p>x</p><a href="#1" id="a">My devices</a>')).toEqual({ 'my-devices-heading': ['a'] });
  });
  it('a line of several that names the devices is their entry on the home page', () => {
    const line = (name: string): string => `<ul><li id="a"><b>${name}</b><i>3</i></li><li>Jolo</li></ul>`;
    expect(controls(HOME, line('My devices'))).toEqual({ 'my-devices-heading': ['a'] });
    expect(controls(HOME, line('Devices'))).toEqual({ 'my-devices-heading': ['a'] });
  });
});

describe('the tick of a consent', () => {
  const line = (html: string): string | undefined => found(see(DELETE, `<header>x</header>${html}`), 'delete-account-consent')[0];
  const box = '<input type="checkbox" id="t">';
  const words = `<p id="p">${CONSENT}</p>`;
  it.each([
    ['beside its words', `<div id="c">${box}${words}</div>`, 'c'],
    ['around its words', `<div role="checkbox" id="c"><i>y</i>${words}</div>`, 'c'],
    ['in its words', `<label id="c">${box}${CONSENT}</label>`, 'c'],
    ['five levels above its words', `<section id="c">${box}${'<div><i>y</i>'.repeat(4)}${words}${'</div>'.repeat(4)}</section>`, 'c'],
    ['not six levels above', `<section id="c">${box}${'<div><i>y</i>'.repeat(5)}${words}${'</div>'.repeat(5)}</section>`, 'p'],
    ['not outside of the form', `<section id="c">${box}<form><i>y</i>${words}</form></section>`, 'p'],
    ['not outside of the dialog', `<section id="c">${box}<div role="dialog"><i>y</i>${words}</div></section>`, 'p'],
    ['in the form', `<form id="c">${box}${words}</form>`, 'c'],
    ['in the dialog', `<div role="dialog" id="c">${box}${words}</div>`, 'c'],
  ])('%s', (_, html, expected) => {
    expect(line(html)).toBe(expected);
  });
});

describe('a page known by its address', () => {
  it('gives way to a more particular one', () => {
    expect(see(HOME, ONE)?.page).toBe('device');
    expect(see(HOME, LIST)?.page).toBe('my-devices');
    expect(see(FIND, ONE)?.page).toBe('device');
    expect(see(FIND, LIST)?.page).toBe('find-device');
    const consent = `<h2>Delete account</h2><label><input type="checkbox">${CONSENT}</label><button>Delete account</button>`;
    for (const address of [SECURITY, PRIVACY]) expect(see(address, consent)?.page).toBe('delete-account');
  });
});

describe('one device', () => {
  it('is named by its heading, whatever that says, where it can be deleted', () => {
    const seen = see(CLOUD, '<a href="#/l">My devices</a><h1>Mum’s phone</h1><button id="d">Delete device</button>');
    expect(seen?.page).toBe('device');
    expect(seen?.details.get(by('d'))?.device).toBe('Mum’s phone');
  });

  it('is named by the title, where there is no heading', () => {
    document.body.innerHTML = '<a href="#/l">My devices</a><p>words</p><button id="d">Delete device</button>';
    document.title = 'Redmi 9A - Xiaomi Cloud';
    const seen = recognise(new URL(CLOUD), document);
    expect(seen?.details.get(by('d'))?.device).toBe('Redmi 9A');
  });

  it.each([
    ['where nothing lets it go', '', undefined],
    ['where something is removed and its search turned off', '<button>Remove</button>', 'Mum’s phone'],
    ['where it can be deleted', '<button>Delete device</button>', 'Mum’s phone'],
    [
      'where several are listed',
      '<ul><li><b>Ann</b><button>Delete device</button></li><li><b>Bob</b><button>Delete device</button></li></ul>',
      undefined,
    ],
  ])('has the name of the heading: %s', (_, more, device) => {
    const seen = see(FIND, `<h1>Mum’s phone</h1><button id="t">Turn off Find device</button>${more}`);
    expect(found(seen, 'turn-off-find-device')).toEqual(['t']);
    expect(seen?.details.get(by('t'))?.device).toBe(device);
  });

  it('is not taken from a heading where nothing ends it', () => {
    expect(see(CLOUD, '<a href="#/l">My devices</a><h1>Mum’s phone</h1><button>Ring</button>')).toBeUndefined();
  });
});

describe('the switch of Find device', () => {
  const on = '<button role="switch" aria-checked="true" id="s"></button>';
  const page = (row: string): string => `<h1>Redmi 9A</h1><a href="#/l">My devices</a>${row}<button>Delete device</button>`;
  const turnsOff = (row: string): string[] => found(see(CLOUD, page(row)), 'turn-off-find-device');
  it.each([
    ['beside its label', `<div><span>Find device</span> ${on}</div>`, ['s']],
    ['around it', '<div role="switch" id="s" aria-checked="true"><p>Find device</p><i>y</i></div>', ['s']],
    ['three levels above', `<div><div><div><p>Find device</p><i>y</i></div><i>y</i></div>${on}</div>`, ['s']],
    [
      'four levels above: another’s',
      `<section><div><div><div><p>Find device</p><i>y</i></div><i>y</i></div><i>y</i></div>${on}</section>`,
      [],
    ],
    ['one of two: whose is whose', `<div><span>Find device</span> ${on}<i role="switch"></i></div>`, []],
    ['off', '<div><span>Find device</span> <button role="switch" aria-checked="false" id="s"></button></div>', []],
    ['without a state', '<div><span>Find device</span> <button role="switch" id="s"></button></div>', ['s']],
    ['a ticked box', '<div><span>Find device</span> <input type="checkbox" checked id="s"></div>', ['s']],
    ['an empty box', '<div><span>Find device</span> <input type="checkbox" id="s"></div>', []],
    ['of another label', `<div><span>Privacy</span> ${on}</div>`, []],
  ])('%s', (_, row, expected) => {
    expect(turnsOff(row)).toEqual(expected);
    if (expected[0])
      expect(see(CLOUD, page(row))?.details.get(by('s'))).toMatchObject({ label: 'Find device', device: 'Redmi 9A', confidence: 0.9 });
  });
});

describe('menus and rows', () => {
  it('of a list have the row’s device', () => {
    const html = `<h1>My devices</h1><ul><li id="r1"><b>Redmi 9A</b><i id="m1">⋮</i></li><li id="r2"><b>Xiaomi 13</b><i id="m2">⋮</i></li></ul><i>⋮</i>`;
    const seen = see(CLOUD, html);
    expect(found(seen, 'device-row')).toEqual(['r1', 'r2']);
    expect(found(seen, 'device-menu')).toEqual(['m1', 'm2']);
    expect(seen?.details.get(by('m2'))).toMatchObject({ device: 'Xiaomi 13', label: '' });
    expect(seen?.details.get(by('r1'))).toMatchObject({ device: 'Redmi 9A', label: 'Redmi 9A', confidence: seen?.confidence });
  });

  it('of one device stand anywhere on its page, and have its name', () => {
    const seen = see(CLOUD, `${ONE}<i id="m">⋮</i>`);
    expect(found(seen, 'device-menu')).toEqual(['m']);
    expect(seen?.details.get(by('m'))?.device).toBe('Redmi 9A');
    expect(seen?.details.get(by('m'))?.confidence).toBeCloseTo((seen?.confidence ?? 0) * 0.85);
  });

  it('are none of the account’s', () => {
    expect(controls(SECURITY, '<p>x</p><i>⋮</i><ul><li><a href="#1">Redmi 9A</a></li></ul>')).toEqual({});
  });

  it('a row that is itself the button keeps the more particular meaning', () => {
    const seen = see(
      CLOUD,
      '<h1>Settings</h1><ul><li id="a"><a href="#1">Redmi 9A</a></li></ul><ul><li id="b" tabindex="0">My devices</li><li tabindex="0">Mum</li></ul>',
    );
    expect(found(seen, 'device-row')).not.toContain('b');
  });
});

describe('"remove" alone', () => {
  it('removes a device in its row, in a dialog, on the page of one device; nowhere else', () => {
    const rows = '<ul><li><b>Redmi 9A</b><button id="a">Remove</button></li><li><b>Xiaomi 13</b><button id="b">Remove</button></li></ul>';
    expect(found(see(CLOUD, `<h1>My devices</h1>${rows}<button id="c">Remove</button>`), 'remove-device')).toEqual(['a', 'b']);
    const dialog = '<div role="dialog"><p>Remove “Redmi 9A”?</p><p>words</p><button id="c">Remove</button></div>';
    const seen = see(CLOUD, `<h1>My devices</h1>${rows}${dialog}`);
    expect(found(seen, 'remove-device')).toContain('c');
    expect(found(see(CLOUD, '<h1>Redmi 9A</h1><a href="#/l">My devices</a><button id="c">Remove</button>'), 'remove-device')).toEqual([
      'c',
    ]);
    expect(
      found(see(CLOUD, '<h1>My devices</h1><ul><li><b>Redmi 9A</b><p>Remove</p><a href="#1">y</a></li></ul>'), 'remove-device'),
    ).toEqual([]);
  });
});

describe('a bare word in a dialog or a line', () => {
  const SETTINGS = '<h1>Settings</h1><ul><li><a href="#1">My devices</a></li><li><a href="#2">Language</a></li></ul>';
  const asks = (question: string, button: string): string =>
    `${SETTINGS}<div role="dialog"><p>${question}</p><p>words</p><button>Cancel</button><button id="b">${button}</button></div>`;
  it.each([
    ['removes what the dialog of the settings asks about', asks('Remove “Redmi 9A”?', 'Remove'), { 'remove-device': ['b'] }],
    ['turns off what it names', asks('Turn off Find device?', 'Turn off'), { 'turn-off-find-device': ['b'] }],
    ['turns off something else', asks('Turn off syncing?', 'Turn off'), {}],
  ])('%s', (_, html, expected) => {
    const seen = see(CLOUD, html);
    expect(seen?.page).toBe('cloud-settings');
    const held = (['remove-device', 'turn-off-find-device'] as const).filter((control) => found(seen, control).length > 0);
    expect(Object.fromEntries(held.map((control) => [control, found(seen, control)]))).toEqual(expected);
  });

  it('turns off Find device where it stands in its line', () => {
    const page = (line: string): string => `<h1>Redmi 9A</h1><p>IMEI 86*****07</p><button>Delete device</button>${line}`;
    const line = '<div><b>Find device</b><i>on</i><button id="b">Turn off</button></div>';
    expect(found(see(CLOUD, page(line)), 'turn-off-find-device')).toEqual(['b']);
    expect(found(see(CLOUD, page(line.replace('Find device', 'Syncing'))), 'turn-off-find-device')).toEqual([]);
  });
});

describe('two buttons that say "remove"', () => {
  const page = (...buttons: string[]): string =>
    `<h1>Redmi 9A</h1><a href="#/l">My devices</a><div><button>Turn off Find device</button></div>${buttons.join('')}`;
  const [one, other] = ['<p><button id="a">Remove</button></p>', '<section><i>y</i><button id="b">Remove</button></section>'] as const;
  it.each<[string, string[], string[]]>([
    ['one removes the device of the page', [one], ['a']],
    ['of two nobody knows which', [one, other], []],
    ['of two, the one in a dialog', [`<div role="dialog"><p>Redmi 9A</p>${other}</div>`], ['b']],
    ['none where another says it outright', [one, '<button id="c">Delete device</button>'], ['c']],
  ])('%s', (_, buttons, removers) => {
    const seen = see(CLOUD, page(...buttons));
    expect(seen?.page).toBe('device');
    expect(found(seen, 'remove-device')).toEqual(removers);
  });
});

describe('the page of Find device', () => {
  it('shows the rows of devices, their menus and the switch that turns it off', () => {
    const row = (id: string, name: string): string => `<li id="${id}"><b>${name}</b><i id="m${id}" aria-haspopup="true"></i></li>`;
    expect(controls(FIND, `<p>words</p><ul>${row('r', 'Redmi 9A')}${row('s', 'Xiaomi 13')}</ul>`)).toEqual({
      'device-row': ['r', 's'],
      'device-menu': ['mr', 'ms'],
    });
    const on = '<div><span>Find device</span> <button role="switch" aria-checked="true" id="s"></button></div>';
    expect(controls(FIND, `<p>words</p>${on}`)['turn-off-find-device']).toEqual(['s']);
  });
});

describe('the rows of the security page', () => {
  it('are pressed at their only button, or as a whole', () => {
    const row = (label: string, id: string, inner: string): string =>
      `<div class="r" id="${id}"><span>${label}</span><p>a***</p>${inner}</div>`;
    const html = `<p>x</p><div>${row('Recovery phone', 'r1', '<button id="b1">y</button>')}${row('Recovery email', 'r2', '<button id="b2">y</button><button id="b3">z</button>')}${row('Password', 'r3', '')}</div>`;
    expect(controls(SECURITY, html)).toEqual({ 'recovery-phone': ['b1'], 'recovery-email': ['r2'], 'change-password': ['r3'] });
  });

  it('are their labels, where there is no row', () => {
    expect(controls(SECURITY, '<p>x</p><section><span id="a">Recovery phone</span><p>y</p></section>')).toEqual({
      'recovery-phone': ['a'],
    });
  });

  it('are not shared with another label', () => {
    const row = (inner: string): string => `<div class="r">${inner}<button>y</button></div>`;
    const html = `<p>x</p><div>${row('<span id="a">Recovery phone</span><p id="b">Recovery email</p>')}${row('<span>z</span>')}</div>`;
    expect(controls(SECURITY, html)).toEqual({ 'recovery-phone': ['a'], 'recovery-email': ['b'] });
  });

  it('are pressed at their only button, whatever it holds or is called', () => {
    const row = (inner: string): string => `<div class="r"><span>安全手机</span><p>1**</p>${inner}</div><div class="r">y</div>`;
    const phone = (inner: string): string[] | undefined => controls(SECURITY, `<p>x</p><div>${row(inner)}</div>`)['recovery-phone'];
    expect(phone('<a id="b">修改</a>')).toEqual(['b']);
    expect(phone('<b id="b" tabindex="0">修改</b>')).toEqual(['b']);
    expect(phone('<button id="b"><i tabindex="0">y</i></button>')).toEqual(['b']);
  });

  it('make the page at any address, where something can be done in them', () => {
    const row = (text: string, inner: string): string => `<div class="r"><span>${text}</span><p>a***</p>${inner}</div>`;
    const page = (inner: string): string =>
      `<h1>Account Security</h1><div>${row('Recovery phone', inner)}${row('Recovery email', inner)}</div>`;
    expect(see(ACCOUNT, page('<button>y</button>'))?.page).toBe('security');
    expect(see(ACCOUNT, page('<a>y</a>'))?.page).toBe('security');
    expect(
      see(ACCOUNT, '<h1>Account Security</h1><section><p>Recovery phone</p><h3>y</h3><b>Recovery email</b></section>'),
    ).toBeUndefined();
  });

  it('are entries to other pages where they can be pressed', () => {
    expect(
      controls(
        SECURITY,
        '<nav><a href="#1" id="a">Account Security</a><a href="#2" id="b">Privacy</a></nav><p>x</p><a href="#3" id="c">Delete account</a>',
      ),
    ).toEqual({
      'security-entry': ['a'],
      'privacy-entry': ['b'],
      'delete-account-entry': ['c'],
    });
    expect(controls(SECURITY, '<p>Account Security</p><h2>Privacy</h2>')).toEqual({});
  });
});

describe('the page that deletes the account', () => {
  it('has a line of consent that holds tick and words', () => {
    const line = (inner: string): string => `<p>x</p>${inner}<button id="go">Delete account</button>`;
    expect(controls(DELETE, line(`<label id="c"><input type="checkbox"><span>${CONSENT}</span></label>`))).toMatchObject({
      'delete-account-consent': ['c'],
      'delete-account-confirm': ['go'],
    });
    expect(controls(DELETE, line(`<div id="c"><i class="checkbox"></i><p>${CONSENT}</p><b>y</b></div>`))['delete-account-consent']).toEqual(
      ['c'],
    );
    expect(controls(DELETE, line(`<p id="c">${CONSENT}</p>`))['delete-account-consent']).toEqual(['c']);
    const detail = see(DELETE, line(`<p id="c">${CONSENT}</p>`))?.details.get(by('c'));
    expect(detail).toEqual({ label: CONSENT, confidence: 1 });
  });

  it('does not take the tick, its label or a menu for the button', () => {
    const tick = '<label id="l"><input type="checkbox">Delete account</label>';
    expect(controls(DELETE, `<p>x</p>${tick}`)['delete-account-confirm']).toBeUndefined();
    expect(controls(DELETE, '<p>x</p><i role="checkbox">Delete account</i>')['delete-account-confirm']).toBeUndefined();
    for (const box of ['nav', 'div role="navigation"', 'div role="menubar"', 'div role="tablist"'])
      expect(
        controls(DELETE, `<p>x</p><${box}><a href="#1">Delete account</a><a href="#2">Help</a></${box.split(' ')[0]}>`)[
          'delete-account-confirm'
        ],
      ).toBeUndefined();
    expect(controls(DELETE, '<p>x</p><a href="#1" id="a">Delete account</a>')['delete-account-confirm']).toEqual(['a']);
  });

  it('goes on in a dialog: then the same words outside of it are the entry', () => {
    const page = `<p>x</p><button id="out">Delete account</button><div role="dialog"><label><input type="checkbox">${CONSENT}</label><button id="in">Delete account</button></div>`;
    expect(controls(DELETE, page)).toMatchObject({ 'delete-account-entry': ['out'], 'delete-account-confirm': ['in'] });
    const idle = '<p>x</p><button id="out">Delete account</button><div role="dialog"><p>Privacy</p><p>y</p></div>';
    expect(controls(DELETE, idle)).toMatchObject({ 'delete-account-confirm': ['out'] });
  });

  it('goes on in a dialog that is headed so: the same words outside of it are the entry', () => {
    const page = (dialog: string): string =>
      `<h1>Privacy</h1><p>x</p><ul><li><a href="#1">Manage data</a></li><li><a href="#2" id="out">Delete account</a></li></ul><div role="dialog">${dialog}</div>`;
    const asked = '<h2>Delete account</h2><p>y</p><button>Cancel</button><button id="in">Delete account</button>';
    expect(see(ACCOUNT, page(asked))?.page).toBe('delete-account');
    expect(controls(ACCOUNT, page(asked))).toMatchObject({ 'delete-account-entry': ['out'], 'delete-account-confirm': ['in'] });
    const told = '<h2>Delete account</h2><p>y</p><button>Cancel</button>';
    expect(see(ACCOUNT, page(told))?.page).not.toBe('delete-account');
  });

  it('goes on in a dialog in the site’s own words, too', () => {
    for (const next of ['开始注销', '继续注销', '我已知晓以上内容']) {
      const page = `<p>x</p><button id="out">注销帐号</button><div role="dialog"><p>y</p><button id="in">${next}</button></div>`;
      expect(controls(DELETE, page)['delete-account-entry'], next).toEqual(['out']);
    }
  });

  it('takes a bare "remove" for its button in a dialog or beside the tick, where its address is not known', () => {
    const refused = '<nav><a href="#1">Privacy</a></nav><h4>注销帐号</h4><ul><li class="del-account-deny-billcenter">米币</li></ul>';
    expect(see(ACCOUNT, refused)?.page).toBe('delete-account');
    expect(controls(ACCOUNT, `${refused}<button id="a">Remove</button>`)['delete-account-confirm']).toBeUndefined();
    expect(
      controls(ACCOUNT, `${refused}<div role="dialog"><p>y</p><button id="a">Remove</button></div>`)['delete-account-confirm'],
    ).toEqual(['a']);
    expect(controls(DELETE, '<p>x</p><button id="a">Remove</button>')['delete-account-confirm']).toEqual(['a']);
  });

  it('knows Xiaomi’s reasons by their words', () => {
    const seen = see(DELETE, '<p>x</p><section><p id="a">米币（您有未使用的米币余额）</p><b>y</b></section>');
    expect(found(seen, 'delete-account-refusal')).toEqual(['a']);
    expect(seen?.details.get(by('a'))?.refusal).toBe('mi-coins');
    const both = '<p>x</p><ul><li id="a" class="del-account-deny-billcenter"><p>米币（您有未使用的米币余额）</p><i>y</i></li></ul>';
    expect(controls(DELETE, both)['delete-account-refusal']).toEqual(['a']);
  });

  it('lists reasons in unknown words under the first heading, where they are said to stand against it', () => {
    const html = (first: string): string =>
      `${first}<div class="head-title">Delete account</div><p>You cannot delete your account yet</p><div><p id="a">Jolo moto one</p><p id="b">Jolo moto two</p></div>`;
    expect(controls(ACCOUNT, html(''))['delete-account-refusal']).toEqual(['a', 'b']);
    expect(controls(ACCOUNT, html('<h2>Elsewhere</h2>'))['delete-account-refusal']).toBeUndefined();
  });

  it('lists Xiaomi’s reasons against it, unknown ones of the same list too', () => {
    const html = `<p>x</p><ul><li id="a" class="del-account-deny-billcenter">米币余额</li><li id="b">something new</li><li id="c"> </li><li id="d" style="display:none">unseen</li></ul><div class="del-account-deny-x"></div>`;
    const seen = see(DELETE, html);
    expect(found(seen, 'delete-account-refusal')).toEqual(['a', 'b']);
    expect(seen?.details.get(by('a'))).toEqual({ label: '米币余额', refusal: 'mi-coins', confidence: 1 });
    expect(seen?.details.get(by('b'))).toMatchObject({ label: 'something new', refusal: 'unknown' });
  });

  it('is known by such reasons at any address of the account, and only there', () => {
    const html = '<h4>注销帐号</h4><ul><li class="del-account-deny-billcenter">米币余额</li></ul>';
    expect(see(ACCOUNT, html)?.page).toBe('delete-account');
    expect(see(CLOUD, html)).toBeUndefined();
  });
});

describe('links to the account', () => {
  it('under the account’s name lead to the account’s site, or are no links', () => {
    const page = (inner: string): string[] | undefined => controls(HOME, `<p>x</p>${inner}`)['account-menu-item'];
    expect(page('<a id="a" href="https://account.xiaomi.com/fe/service/account">Mi Account</a>')).toEqual(['a']);
    expect(page('<a id="a" href="https://eu.account.xiaomi.com/">Mi Account</a>')).toEqual(['a']);
    expect(page('<a id="a" href="https://account.xiaomi.com.evil.test/">Mi Account</a>')).toBeUndefined();
    expect(page('<a id="a" href="https://evil.test/?https://account.xiaomi.com/">Mi Account</a>')).toBeUndefined();
    expect(page('<a id="a" href="http://account.xiaomi.com/">Mi Account</a>')).toBeUndefined();
    expect(page('<button id="a">Mi Account</button>')).toEqual(['a']);
    expect(page('<p>Mi Account</p>')).toBeUndefined();
    expect(page('<header><i>y</i><b id="a">Mi Account</b></header>'), 'in the head of the site').toEqual(['a']);
  });

  it('are not looked for on the account’s own pages', () => {
    expect(controls(SECURITY, '<p>x</p><button>Mi Account</button>')['account-menu-item']).toBeUndefined();
  });
});

describe('a lesson', () => {
  const lesson = (text: string, changes: Partial<Lesson> = {}): Lesson => ({
    id: 'a',
    side: 'cloud',
    route: '/#/somewhere',
    page: 'device',
    control: 'remove-device',
    label: labelHash(text),
    at: 0,
    ...changes,
  });
  const html = '<h1>Redmi 9A</h1><h2>Settings</h2><button id="a">Farewell</button>';

  it('wins on its page over everything we know', () => {
    expect(see(CLOUD, html)).toBeUndefined();
    const seen = see(CLOUD, html, [lesson('farewell')]);
    expect(seen?.page).toBe('device');
    expect(seen?.confidence).toBe(1);
    expect(reasons(seen)).toEqual(['lesson 100 Farewell']);
    expect(found(seen, 'remove-device')).toEqual(['a']);
    expect(seen?.details.get(by('a'))).toEqual({ label: 'Farewell', confidence: 1, device: 'Redmi 9A' });
    expect(see(CLOUD, LIST, [lesson('my devices', { page: 'cloud-settings', control: 'my-devices-heading' })])?.page).toBe(
      'cloud-settings',
    );
  });

  it('never removes a guarded control: what the page would be without it is held all the same', () => {
    const wrong = [lesson('my devices', { page: 'cloud-settings', control: 'my-devices-heading' })];
    const seen = see(CLOUD, LIST, wrong);
    expect(seen?.page).toBe('cloud-settings');
    expect(found(seen, 'remove-device')).toEqual(found(see(CLOUD, LIST), 'remove-device'));
    for (const id of ['d1', 'd2']) expect(controlAt([by(id)], new URL(CLOUD), document, wrong), id).toBe('remove-device');
    const privacy = 'https://account.xiaomi.com/fe/service/account/privacy/delete-account';
    const deletion =
      '<h1>Delete account</h1><label><input type="checkbox" id="t">I am fully aware</label><button id="last">Delete account</button><a id="a">Farewell</a>';
    const taught = [
      lesson('farewell', {
        side: 'account',
        route: '/fe/service/account/privacy/delete-account',
        page: 'security',
        control: 'change-password',
      }),
    ];
    expect(found(see(privacy, deletion, taught), 'delete-account-confirm')).toEqual(['last']);
    expect(controlAt([by('last')], new URL(privacy), document, taught)).toBe('delete-account-confirm');
  });

  it('says nothing on other pages, or where its label is not', () => {
    expect(see('https://i.mi.com/#/other', html, [lesson('farewell')])).toBeUndefined();
    expect(see(CLOUD, '<p>x</p><button>Other</button>', [lesson('farewell')])).toBeUndefined();
  });

  it('holds in a living page too, and for a press', () => {
    document.body.innerHTML = html;
    const recogniser = createRecogniser(document, [lesson('farewell')]);
    expect(recogniser.update(new URL(CLOUD))?.page).toBe('device');
    expect(controlAt([by('a')], new URL(CLOUD), document, [lesson('farewell')])).toBe('remove-device');
  });
});

describe('the language of a page', () => {
  it('is that of most of its labels, the site’s own counting double', () => {
    expect(see(HOME, '<p>x</p><b>Настройки</b><b>My devices</b><i>y</i><p>Мои устройства</p>')?.language).toBe('ru');
    expect(see(HOME, '<p>x</p>')).not.toHaveProperty('language');
  });

  it.each([
    ['de', 'de'],
    ['sv', 'sv'],
    ['sv_SE', 'sv'],
    ['de-AT', 'de'],
  ])('is the declared one among equals, at least by its first part: %s', (declared, language) => {
    document.documentElement.setAttribute('lang', declared);
    const seen = see(HOME, '<p>x</p><b>Xiaomi-Konto</b>');
    document.documentElement.removeAttribute('lang');
    expect(seen?.language).toBe(language);
  });

  it('is one of the equals, where another one or none is declared', () => {
    const html = '<p>x</p><b>Xiaomi-Konto</b>';
    expect(['da', 'de', 'sv']).toContain(see(HOME, html)?.language);
    document.documentElement.setAttribute('lang', 'ru');
    expect(['da', 'de', 'sv']).toContain(see(HOME, html)?.language);
    expect(see(HOME, `${html}<b>Settings</b>`)?.language).toBe('en');
    document.documentElement.removeAttribute('lang');
  });
});

describe('summarise', () => {
  it('says nothing of nothing', () => {
    expect(summarise(undefined)).toEqual({ confidence: 0, controls: [], evidence: [] });
  });

  it('tells no names of devices', () => {
    const seen = see(CLOUD, LIST);
    const summary = summarise(seen);
    expect(summary).toMatchObject({ page: 'my-devices', language: 'en', confidence: 1, evidence: seen?.evidence });
    expect(summary.controls).toEqual([
      { control: 'device-row', label: '', count: 2 },
      { control: 'my-devices-heading', label: 'My devices', count: 1 },
      { control: 'remove-device', label: 'Delete device', count: 2 },
    ]);
    expect(JSON.stringify(summary)).not.toContain('Redmi');
    expect(summarise(see(HOME, '<p>x</p>'))).not.toHaveProperty('language');
  });
});

describe('controlIn', () => {
  const recognition = (...pairs: [ControlKind, Element][]): Recognition => ({
    page: 'device',
    confidence: 1,
    controls: new Map(pairs.map(([control, element]) => [control, [element]])),
    details: new Map(),
    evidence: [],
  });
  const path = (id: string): Element[] => {
    const nodes: Element[] = [];
    for (let at: Element | null = by(id); at; at = at.parentElement) nodes.push(at);
    return nodes;
  };

  it('takes the innermost control, but a guarded one before any other', () => {
    document.body.innerHTML = '<div id="a"><div id="b"><b id="c">x</b></div><p>y</p></div>';
    const rows = recognition(['device-row', by('a')], ['device-menu', by('b')]);
    expect(controlIn(rows, path('c'))).toEqual({ control: 'device-menu', element: by('b') });
    const reversed = recognition(['device-menu', by('b')], ['device-row', by('a')]);
    expect(controlIn(reversed, path('c'))).toEqual({ control: 'device-menu', element: by('b') });
    for (const guarded of [
      recognition(['device-menu', by('b')], ['remove-device', by('a')]),
      recognition(['remove-device', by('a')], ['device-menu', by('b')]),
    ])
      expect(controlIn(guarded, path('c'))).toEqual({ control: 'remove-device', element: by('a') });
    const two = recognition(['remove-device', by('a')], ['turn-off-find-device', by('b')]);
    expect(controlIn(two, path('c'))?.control).toBe('turn-off-find-device');
  });

  it('takes a press on the padding of a wrapper that shows nothing else', () => {
    document.body.innerHTML =
      '<div id="w"><div id="v"><button id="a">Delete</button></div></div><div id="o"><button id="b">Delete</button> it</div><div id="e"><button id="i"></button></div>';
    const seen = recognition(['remove-device', by('a')]);
    expect(controlIn(seen, path('w'))?.element).toBe(by('a'));
    expect(controlIn(seen, path('v'))?.element).toBe(by('a'));
    expect(controlIn(recognition(['remove-device', by('b')]), path('o'))).toBeUndefined();
    expect(controlIn(recognition(['remove-device', by('i')]), path('e'))).toBeUndefined();
    expect(controlIn(seen, path('b'))).toBeUndefined();
  });
});

describe('an address where nothing may be looked at', () => {
  it.each(['https://i.mi.com/note/h5', 'https://i.mi.com/vip', 'https://example.test/'])('%s', (address) => {
    expect(see(address, LIST)).toBeUndefined();
    expect(controlAt([by('d1')], new URL(address), document)).toBeUndefined();
  });
});

describe('what stands beside a tick', () => {
  it('is the acknowledgement too, where it is no button', () => {
    const html = `<p>x</p><p id="c"><input type="checkbox"><label>${CONSENT}</label></p><p id="k"><input type="checkbox"><label>Я полностью осознаю последствия</label></p><button id="b">Delete</button>`;
    const seen = controls(DELETE, html);
    expect(seen['delete-account-acknowledge']).toEqual(['k']);
    expect(seen['delete-account-consent']).toEqual(['c']);
  });
});

describe('a recogniser of a living page', () => {
  it('reads what changed, and says what that makes of the page', () => {
    document.body.innerHTML = `<h1 id="h">words</h1><p id="p">words</p>${LIST.slice(LIST.indexOf('<ul>'))}`;
    const recogniser = createRecogniser(document);
    const before = recogniser.update(new URL(CLOUD));
    expect(reasons(before).some((reason) => reason.startsWith('heading'))).toBe(false);
    by('h').textContent = 'My devices';
    expect(reasons(recogniser.update(new URL(CLOUD), [by('h')]))).toContain('heading 35 My devices');
    const mutation = { type: 'characterData', target: by('p'), addedNodes: [], removedNodes: [] } as never;
    expect(recogniser.touchedBy(mutation)).toEqual([by('p')]);
  });

  describe('reads a long page a slice at a time', () => {
    const LONG = `<h1>My devices</h1>${'<p>words</p>'.repeat(40)}${LIST.slice(LIST.indexOf('<ul>'))}`;
    /** So many elements an update, while the clock stands still. */
    const so = (elements: number): Slice => ({ elements, ms: 0, now: () => 0 });
    /** Updates until the page is read, and what they said. */
    const readOn = (recogniser: Recogniser, url = CLOUD): (string | undefined)[] => {
      const said: (string | undefined)[] = [];
      while (recogniser.reading) said.push(recogniser.update(new URL(url), [])?.page);
      return said;
    };

    it('and says nothing before the end; the judging has an update of its own', () => {
      document.body.innerHTML = LONG;
      const elements = document.querySelectorAll('body *').length + 1;
      const recogniser = createRecogniser(document, [], so(30));
      expect(recogniser.update(new URL(CLOUD))).toBeUndefined();
      expect(recogniser.visited).toBe(30);
      expect(recogniser.reading).toBe('first');
      const said = readOn(recogniser);
      expect(said).toEqual([...Array(Math.ceil((elements - 30) / 30)).fill(undefined), 'my-devices']);
      expect(recogniser.visited).toBe(elements);
    });

    it('and a short one at once', () => {
      document.body.innerHTML = LIST;
      const recogniser = createRecogniser(document, [], so(document.querySelectorAll('body *').length + 1));
      expect(recogniser.update(new URL(CLOUD))?.page).toBe('my-devices');
      expect(recogniser.reading).toBeUndefined();
    });

    it('and so what comes late, if it is long; the little that comes is read at once', () => {
      document.body.innerHTML = '<main id="m"></main>';
      const recogniser = createRecogniser(document, [], so(3));
      recogniser.update(new URL(CLOUD));
      expect(recogniser.reading).toBeUndefined();
      by('m').innerHTML = LIST;
      recogniser.update(new URL(CLOUD), [by('m')]);
      expect(recogniser.reading).toBeUndefined();
      by('m').innerHTML = `${LIST}${'<p><b>words</b></p>'.repeat(30)}`;
      const { visited } = recogniser;
      recogniser.update(new URL(CLOUD), [by('m')]);
      expect(recogniser.visited - visited).toBe(3);
      expect(recogniser.reading).toBe('again');
      expect(readOn(recogniser).at(-1)).toBe('my-devices');
    });

    it('and in one update as much as fits into its time', () => {
      document.body.innerHTML = LONG;
      let now = 1000;
      // of the clock of a page: what is read takes a millisecond between two looks
      const recogniser = createRecogniser(document, [], { elements: 8, ms: 3, now: () => now++ });
      recogniser.update(new URL(CLOUD));
      expect(recogniser.visited).toBe(24);
      recogniser.update(new URL(CLOUD), []);
      expect(recogniser.visited).toBe(48);
    });

    it('and when it has to be read again, its last answer stands meanwhile, but not for another address', () => {
      document.body.innerHTML = LONG;
      const recogniser = createRecogniser(document, [], so(30));
      recogniser.update(new URL(CLOUD));
      readOn(recogniser);
      expect(recogniser.update(new URL(CLOUD))?.page).toBe('my-devices');
      expect(recogniser.reading).toBe('again');
      expect(new Set(readOn(recogniser))).toEqual(new Set(['my-devices']));
      recogniser.update(new URL(CLOUD));
      expect(recogniser.update(new URL(`${CLOUD}?x=1`), [])).toBeUndefined();
      expect(readOn(recogniser, `${CLOUD}?x=1`).at(-1)).toBe('my-devices');
    });

    it('and knows of what has changed meanwhile, at the end', () => {
      document.body.innerHTML = LONG.replace('My devices', 'words');
      const recogniser = createRecogniser(document, [], so(30));
      recogniser.update(new URL(CLOUD));
      const heading = document.querySelector('h1') as Element;
      heading.textContent = 'My devices';
      const { visited } = recogniser;
      recogniser.update(new URL(CLOUD), [heading]);
      expect(recogniser.visited, 'not in the middle').toBe(visited + document.querySelectorAll('body *').length + 1 - 30);
      readOn(recogniser);
      expect(reasons(recogniser.update(new URL(CLOUD), []))).toContain('heading 35 My devices');
      expect(recogniser.visited).toBe(document.querySelectorAll('body *').length + 2);
    });

    it('and forgets what has gone meanwhile', () => {
      document.body.innerHTML = LONG;
      const recogniser = createRecogniser(document, [], so(30));
      recogniser.update(new URL(CLOUD));
      recogniser.update(new URL(CLOUD), []);
      document.querySelector('ul')?.remove();
      (document.querySelector('h1') as Element).textContent = 'words';
      recogniser.update(new URL(CLOUD), [document.querySelector('h1') as Element]);
      expect(readOn(recogniser).at(-1)).toBeUndefined();
    });

    it('and reads all once more where too much has changed meanwhile', () => {
      document.body.innerHTML = LONG.replace('My devices', 'words');
      const recogniser = createRecogniser(document, [], so(30));
      recogniser.update(new URL(CLOUD));
      (document.querySelector('h1') as Element).textContent = 'My devices';
      recogniser.update(new URL(CLOUD));
      readOn(recogniser);
      const { visited } = recogniser;
      expect(visited).toBe(2 * (document.querySelectorAll('body *').length + 1));
      expect(reasons(recogniser.update(new URL(CLOUD), []))).toContain('heading 35 My devices');
      expect(recogniser.visited).toBe(visited);
    });

    it('and begins anew where the page is another meanwhile', () => {
      document.body.innerHTML = LONG;
      const recogniser = createRecogniser(document, [], so(30));
      recogniser.update(new URL(CLOUD));
      document.body.innerHTML = LIST;
      recogniser.update(new URL(CLOUD));
      readOn(recogniser);
      const { visited } = recogniser;
      expect(recogniser.update(new URL(CLOUD), [])?.page).toBe('my-devices');
      expect(recogniser.visited).toBe(visited);
      expect(document.querySelectorAll('p')).toHaveLength(0);
    });

    it('and forgets that it was reading where nothing may be looked at', () => {
      document.body.innerHTML = LONG;
      const recogniser = createRecogniser(document, [], so(30));
      recogniser.update(new URL(CLOUD));
      recogniser.update(new URL(CLOUD));
      recogniser.update(new URL('https://i.mi.com/vip'));
      expect(recogniser.reading).toBeUndefined();
    });
  });

  const REFUSED = '<p>x</p><ul><li id="f" class="del-account-deny-billcenter">words</li></ul>';
  it.each([
    ['words of no meaning', CLOUD, LIST, () => by('r1').append(' x'), true],
    ['a class', CLOUD, LIST, () => by('d1').setAttribute('class', 'x'), true],
    ['another button of the same words', CLOUD, LIST, () => by('d1').replaceWith(by('d1').cloneNode(true)), false],
    ['a name of a device', CLOUD, LIST, () => (by('r1').firstElementChild as Element).replaceChildren('Redmi 10'), false],
    ['other words of one meaning', CLOUD, LIST, () => by('d1').replaceChildren('Remove device'), false],
    ['a row less', CLOUD, `${LIST}<p>words</p>`, () => by('r2').remove(), false],
    ['another heading', CLOUD, LIST, () => document.querySelector('h1')?.replaceChildren('Devices'), false],
    ['a reason of refusal in other words', DELETE, REFUSED, () => by('f').replaceChildren('other words'), false],
    [
      'another reason of refusal in the same words',
      DELETE,
      REFUSED,
      () => by('f').setAttribute('class', 'del-account-deny-identity'),
      false,
    ],
    ['a reason of refusal that has come anew', DELETE, REFUSED, () => by('f').replaceWith(by('f').cloneNode(true)), false],
  ])('gives back the very same recognition as long as it says the same: %s', (_, address, html, change, same) => {
    document.body.innerHTML = html;
    document.title = '';
    const recogniser = createRecogniser(document);
    const first = recogniser.update(new URL(address));
    expect(first).toBeDefined();
    change();
    const second = recogniser.update(new URL(address));
    expect(second === first).toBe(same);
    expect(summarise(second)).toEqual(summarise(recognise(new URL(address), document)));
    expect(recogniser.update(new URL(address))).toBe(second);
  });

  it('looks for layers that an attribute has made, where no node has changed', () => {
    document.body.innerHTML = '<p id="a">words</p><p role="dialog" id="b">words</p>';
    const recogniser = createRecogniser(document);
    recogniser.update(new URL(CLOUD));
    expect([...recogniser.layers]).toEqual([by('b')]);
    by('a').setAttribute('role', 'dialog');
    recogniser.update(new URL(CLOUD), [by('b')]);
    expect([...recogniser.layers]).toEqual([by('b')]);
    recogniser.findLayers();
    expect([...recogniser.layers].sort()).toEqual([by('a'), by('b')].sort());
    expect([...recogniser.layers]).toHaveLength(2);
  });

  it('has nothing to tell before it has looked, and after an address where it must not', () => {
    document.body.innerHTML = '<p id="b" style="display:none">My devices</p>';
    const recogniser = createRecogniser(document);
    expect(recogniser.hidden()).toEqual([]);
    recogniser.update(new URL(CLOUD));
    expect(recogniser.hidden()).toHaveLength(1);
    recogniser.update(new URL('https://i.mi.com/note/h5'));
    expect(recogniser.hidden()).toEqual([]);
  });

  it('reads everything anew where it is not told what changed, and nothing where nothing did', () => {
    document.body.innerHTML = LIST;
    const recogniser = createRecogniser(document);
    expect(recogniser.visited).toBe(0);
    recogniser.update(new URL(CLOUD));
    const once = recogniser.visited;
    recogniser.update(new URL(CLOUD), []);
    expect(recogniser.visited).toBe(once);
    recogniser.update(new URL(CLOUD));
    expect(recogniser.visited).toBe(2 * once);
  });

  it('reads everything anew after an address where it must not look, whatever it is told', () => {
    document.body.innerHTML = LIST;
    const recogniser = createRecogniser(document);
    expect(recogniser.update(new URL(CLOUD), [])?.page).toBe('my-devices');
    const once = recogniser.visited;
    for (const away of ['https://i.mi.com/note/h5', 'https://i.mi.com/vip', 'https://example.test/']) {
      const before = recogniser.visited;
      expect(recogniser.update(new URL(away))).toBeUndefined();
      expect(recogniser.visited).toBe(before);
      expect(recogniser.update(new URL(CLOUD), [])?.page).toBe('my-devices');
      expect(recogniser.visited).toBe(before + once);
    }
  });

  it('tells labels that cannot be seen now, and shadow roots to watch', () => {
    document.body.innerHTML = '<p id="a">Settings</p><p id="b" style="display:none">My devices</p><x-a id="h"></x-a>';
    const root = by('h').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>y</p>';
    const recogniser = createRecogniser(document);
    recogniser.update(new URL(CLOUD));
    expect(recogniser.hidden().map(({ id }) => id)).toEqual(['b']);
    expect([...recogniser.shadowRoots]).toEqual([root]);
  });
});
