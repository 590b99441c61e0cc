/** What the judge is told of a page as a whole. */
import { afterEach, describe, expect, it } from 'vitest';
import type { PageFacts } from '../../../../../lib/recogniser/judge/facts';
import { labelHash } from '../../../../../lib/site/atlas/normalise';
import type { Lesson } from '../../../../../lib/site/lessons';
import type { FactName } from '../../../../../lib/site/pages/definition';
import { ACCOUNT, CLOUD, factsOn } from '../../../support/page';

const DELETION = 'https://account.xiaomi.com/fe/service/account/privacy/delete-account';
const ROWS =
  '<ul><li id="r"><a href="#1">Redmi 9A</a><i id="m">⋮</i></li><li id="s"><a href="#2">Mi 10</a><input type="checkbox" id="c" checked></li></ul>';
const BOX = '<input type="checkbox">';

const factsAt = (address: string, html = '<p>x</p>'): PageFacts => factsOn(html, address).facts;
const count = (name: FactName, html: string, address = CLOUD): number => factsAt(address, html).counts[name];
const titled = (title: string, html: string, address = CLOUD): PageFacts => {
  document.title = title;
  return factsAt(address, html);
};

afterEach(() => {
  document.title = '';
});

describe('the address', () => {
  it('says the site', () => {
    expect([factsAt(CLOUD).side, factsAt(ACCOUNT).side]).toEqual(['cloud', 'account']);
  });
  it('may say the page', () => {
    expect([factsAt(CLOUD).route, factsAt(DELETION).route]).toEqual([undefined, 'delete-account']);
  });
  it('may say what the page is about', () => {
    expect(factsAt('https://i.mi.com/#/x/devices').addressed).toEqual({ kind: 'devices', text: 'devices' });
    expect(factsAt(CLOUD).addressed).toBeUndefined();
  });
  it('may be that of another part of the site', () => {
    expect([count('elsewhere', '<p>x</p>', 'https://i.mi.com/#/shop'), count('elsewhere', '<p>x</p>')]).toEqual([1, 0]);
  });
});

describe('the title', () => {
  it('bears labels, each with its words', () => {
    expect(titled('Settings - Xiaomi', '<p>x</p>').titles).toContainEqual(
      expect.objectContaining({ kind: 'settings', text: 'Settings', web: true }),
    );
  });
  it('bears none where nobody knows it', () => {
    expect(titled('Hello', '<p>x</p>').titles).toEqual([]);
  });
});

describe('how much there is to read', () => {
  const words = (characters: number): string => `<p>${'word '.repeat(characters / 5)}.</p>`;
  it.each([
    ['little', words(250), 0],
    ['some', words(600), 1],
    ['much', words(5_000), 3],
    ['two labels in a text', '<p>Open <b>Settings</b></p><p>Open <b>Privacy</b></p>', 0],
    ['three labels in a text', '<p>Open <b>Settings</b></p><p>Open <b>Privacy</b></p><p>Open <b>Help</b></p>', 1],
    ['three labels outside of it', '<p>Settings</p><b>Privacy</b><i>Help</i>', 0],
  ])('%s: %i', (_, html, expected) => {
    expect(factsAt(CLOUD, html).prose).toBe(expected);
  });
});

describe('a field for a secret', () => {
  it.each([
    ['a password', '<input type="password">', true],
    ['one unseen', '<input type="password" style="display:none">', false],
    ['one seen, one unseen', '<input type="password" style="display:none"><input type="password">', true],
    ['none', '<input>', false],
  ])('%s: %s', (_, html, expected) => {
    expect(factsAt(CLOUD, `<p>x</p>${html}`).secretField).toBe(expected);
  });
});

describe('the rows of devices', () => {
  const list = () => factsOn(`<h1>My devices</h1>${ROWS}`);
  it('are told with their names', () => {
    const { facts, idOf } = list();
    expect(facts.rows.map((row) => [idOf(row), row.name])).toEqual([
      ['r', 'Redmi 9A'],
      ['s', 'Mi 10'],
    ]);
  });
  it.each([
    ['what unfolds', (name: string) => `<details><summary id="o">${name}</summary><p>online</p></details>`, 'o'],
    ['what unfolds under another name', (name: string) => `<div><h3><button id="o">Mum</button></h3><p>${name}</p></div>`, 'o'],
    ['a link beside other words', (name: string) => `<article id="r"><a href="#1" id="o"><b>${name}</b></a><p>online</p></article>`, 'o'],
    [
      'the row, where a link is all it says',
      (name: string) => `<article id="r"><a href="#1" id="o"><b>${name}</b></a><p>⋮</p></article>`,
      'r',
    ],
  ])('are pressed at %s', (_, row, expected) => {
    const { facts, idOf } = factsOn(`<h1>My devices</h1><main>${row('Redmi 9A')}${row('Mi 10')}</main>`);
    expect(idOf(facts.rows[0])).toBe(expected);
  });
  it('are told with their only switches', () => {
    const { facts, idOf } = list();
    expect(facts.rows.map(({ onlySwitch }) => idOf(onlySwitch))).toEqual([undefined, 'c']);
  });
  it('are counted', () => {
    expect(list().facts.counts.rows).toBe(2);
  });
  it('are told with their menus', () => {
    const { facts, idOf } = list();
    expect(facts.rowMenus.map(({ id, device }) => [idOf(id), device])).toEqual([['m', 'Redmi 9A']]);
  });
  it('are told with their heading', () => {
    expect(list().facts.listHeading?.text).toBe('My devices');
  });

  it.each([
    ['in the cloud', CLOUD, `<h1>Hello</h1>${ROWS}`, 2],
    ['on the account’s site, where it is said', ACCOUNT, `<h1>My devices</h1>${ROWS}`, 2],
    ['on the account’s site, where they are deleted', ACCOUNT, `${ROWS}<button>Delete device</button>`, 2],
    ['not on the account’s site, where nothing is said', ACCOUNT, `<h1>Hello</h1>${ROWS}`, 0],
  ])('are looked for %s', (_, address, html, expected) => {
    expect(count('rows', html, address)).toBe(expected);
  });

  const PLAIN = '<ul><li><b>Redmi 9A</b><i>online</i></li><li><b>Mi 10</b><i>offline</i></li></ul>';
  it.each([
    ['where the address speaks of devices', 'https://i.mi.com/#/x/devices', PLAIN, 2],
    ['on the page that finds devices', 'https://i.mi.com/mobile/find#/', PLAIN, 2],
    ['beside a map', CLOUD, `<div class="map"><canvas></canvas></div>${PLAIN}`, 2],
    ['not elsewhere', CLOUD, PLAIN, 0],
  ])('need nothing to press %s', (_, address, html, expected) => {
    expect(count('rows', html, address)).toBe(expected);
  });
});

describe('menus without words', () => {
  it('are looked for on all of a page of one device', () => {
    const { facts, idOf } = factsOn('<h1>Redmi 9A</h1><i id="m">⋮</i>');
    expect(facts.menus.map(({ id, device }) => [idOf(id), device])).toEqual([['m', 'Redmi 9A']]);
    expect(facts.rowMenus).toEqual([]);
  });
  it('bear no label', () => {
    expect(factsOn('<h1>Redmi 9A</h1><button aria-haspopup="menu" aria-label="Settings"></button>').facts.menus).toEqual([]);
  });
});

describe('ticks', () => {
  it('are told with their lines and words', () => {
    const { facts, idOf } = factsOn(`<p id="l">${BOX} I want to delete my account</p><p>${BOX} Jolo</p>`);
    expect(idOf(facts.ticks[0])).toBe('l');
    expect(facts.ticks).toMatchObject([
      { text: 'I want to delete my account', deletes: true },
      { text: 'Jolo', deletes: false },
    ]);
  });
  it.each<[string, string, number, number]>([
    ['none', '<p>x</p>', 0, 0],
    ['one', `<p>${BOX} x</p>`, 1, 1],
    ['two', `<p>${BOX} x</p><p>${BOX} y</p>`, 0, 2],
  ])('are counted: %s', (_, html, sole, few) => {
    expect(factsAt(CLOUD, html).counts).toMatchObject({ soleTick: sole, fewTicks: few });
  });
  it.each([
    ['beside the consent', `<p>${BOX}<b>Yes, I want to permanently delete my Mi Account</b></p><p>Settings</p>`, 1],
    ['beside other words', `<p>${BOX}<b>Settings</b></p>`, 0],
    ['nowhere near the consent', '<p>Yes, I want to permanently delete my Mi Account</p><p>x</p>', 0],
  ])('consent to the deletion: %s', (_, html, expected) => {
    expect(count('tick', html, ACCOUNT)).toBe(expected);
  });
});

describe('the button that ends a deletion', () => {
  const PAGE = `<p>${BOX} Jolo</p><button id="b"> Jolo\nmoto </button><button>Cancel</button>`;
  it('is told with its words', () => {
    const { facts, idOf } = factsOn(PAGE, ACCOUNT);
    expect([idOf(facts.endButton), facts.endButton?.text]).toEqual(['b', 'Jolo moto']);
  });
  it('may not be there', () => {
    expect(factsAt(ACCOUNT).endButton).toBeUndefined();
  });
});

describe('a dialog that asks whether to delete the account', () => {
  const HEAD = '<h2>Delete account</h2><p>x</p>';
  const dialog = (inner: string): string => `<div role="dialog"><p>x</p>${inner}</div>`;
  it.each([
    ['by a button that removes', HEAD + dialog('<button>Remove</button><button>Cancel</button>'), 1],
    ['by a button that deletes the account', HEAD + dialog('<button>Delete account</button>'), 1],
    ['by a button that looks dangerous', HEAD + dialog('<button>Jolo</button><button class="danger">Moto</button>'), 1],
    ['in words that nobody knows, by its two buttons', dialog('<button>Delete account</button><button>Cancel</button>'), 1],
    ['not by a button that removes and one that does not', dialog('<button>Remove</button><button>Cancel</button>'), 0],
    ['not by a button and words', dialog('<button>Delete account</button><p>Cancel</p>'), 0],
    ['not by two buttons of which one stands elsewhere', `${dialog('<button>Delete account</button>')}<button>Cancel</button>`, 0],
    ['not by two buttons of other words', dialog('<button>Delete account</button><button>Settings</button>'), 0],
    ['not by words alone', HEAD + dialog('<p>Remove</p>'), 0],
    ['not by another button', HEAD + dialog('<button>Settings</button>'), 0],
    ['not on the page itself', `${HEAD}<button>Remove</button>`, 0],
    ['not beside a tick on the page itself', `${HEAD}<p>${BOX} Jolo</p><button>Jolo</button><button>Cancel</button>`, 0],
    ['not under another heading', `<h2>Hello</h2>${dialog('<button>Remove</button>')}`, 0],
    ['not under words that are no heading', `<p>Delete account</p><p>x</p>${dialog('<button>Remove</button>')}`, 0],
    ['not under what is pressed', `<h2 tabindex="0">Delete account</h2>${dialog('<button>Remove</button>')}`, 0],
    ['under its own heading', `<p>x</p>${dialog('<h2>Delete account</h2><button>Remove</button>')}`, 1],
    ['not under its own heading, without a button', `<p>x</p>${dialog('<h2>Delete account</h2><p>Remove</p>')}`, 0],
    ['not under the heading of another', `${dialog('<h2>Delete account</h2>')}${dialog('<button>Remove</button>')}`, 0],
  ])('%s', (_, html, expected) => {
    expect(count('asksToDelete', html, ACCOUNT)).toBe(expected);
  });
});

describe('a page that ends in one question', () => {
  const CANCEL = '<button>Cancel</button>';
  const other = (words = 'Jolo'): string => `<button>${words}</button>`;
  it.each([
    ['by one button beside the one that leaves everything', other() + CANCEL, 1],
    ['in a block of its own', `<main>${other()}${other()}<div>${CANCEL}</div><p>x</p></main>`, 0],
    ['by two buttons', other() + other() + CANCEL, 0],
    ['by one that is known to be harmless', other('Settings') + CANCEL, 0],
    ['by none', CANCEL, 0],
    ['by words', `<p>x</p><p>Jolo</p>${CANCEL}`, 0],
    ['where nothing is left as it is', other('Settings') + other(), 0],
    ['where that only shows the hand', `${other()}<p style="cursor:pointer">Cancel</p>`, 0],
    ['where that is not pressed', `${other()}<p>Cancel</p>`, 0],
    ['where that is one of a series', `<p tabindex="0">Cancel</p><p>Bread</p><p>Milk</p>${other()}`, 0],
  ])('%s: %i', (_, html, expected) => {
    expect(count('asksOnce', `<main>${html}</main>`, ACCOUNT)).toBe(expected);
  });
});

describe('what recovers the account', () => {
  const LINES = '<div class="r" id="p"><b>x</b><i>138****1234</i></div><div class="r" id="e"><b>y</b><i>a***r@x.org</i></div>';
  it('is told with its words', () => {
    const { facts, idOf } = factsOn(LINES, ACCOUNT);
    expect(facts.contacts.map((one) => [one.is, idOf(one), one.text])).toEqual([
      ['phone', 'p', 'x138****1234'],
      ['email', 'e', 'ya***r@x.org'],
    ]);
  });
  it('is nothing in the cloud', () => {
    expect(factsAt(CLOUD, LINES).contacts).toEqual([]);
  });
  it.each([
    ['a phone', '<div><i>138****1234</i></div><div>x</div>', 1, 0],
    ['an address', '<div><i>a***r@x.org</i></div><div>x</div>', 0, 1],
    ['both', LINES, 1, 1],
    ['neither', '<div>y</div><div>x</div>', 0, 0],
  ])('is counted: %s', (_, html, contactPhone, contactEmail) => {
    expect(factsAt(ACCOUNT, `<main>${html}</main>`).counts).toMatchObject({ contactPhone, contactEmail });
  });
});

describe('links', () => {
  it('are told by what their addresses say', () => {
    const { facts, idOf } = factsOn('<a href="#/settings" id="a">Jolo</a><p>x</p>');
    expect(facts.links.map((one) => [one.kind, idOf(one), one.text])).toEqual([['settings', 'a', 'Jolo']]);
  });
});

describe('what else is counted', () => {
  it.each<[FactName, string, string, string]>([
    ['map', 'a map', '<p>x</p><div class="map"><canvas></canvas></div>', '<p>x</p>'],
    ['sparse', 'little to read', '<p>x</p>', `<p>${'word '.repeat(100)}</p>`],
    ['quota', 'how much space is used', '<p>12 GB of 50 GB used</p>', '<p>50 GB</p>'],
    ['fields', 'a field to fill in', '<p>x</p><input>', '<p>x</p>'],
    ['imeiField', 'a field for an IMEI', '<p>x</p><input placeholder="IMEI">', '<p>x</p><input>'],
    ['wares', 'a price in one of the rows', ROWS.replace('⋮', '99 €'), ROWS],
    [
      'findSwitch',
      'a switch of Find device',
      `<div><p>Find device</p>${BOX.replace('>', ' checked>')}</div>`,
      `<div><p>Find device</p>${BOX}</div>`,
    ],
  ])('%s: %s', (name, _, there, missing) => {
    expect([count(name, there), count(name, missing)]).toEqual([1, 0]);
  });
});

describe('what the owner has taught', () => {
  const lesson = (text: string): Lesson => ({
    id: '1',
    side: 'cloud',
    route: '/#/somewhere',
    page: 'device',
    control: 'remove-device',
    label: labelHash(text),
    at: 0,
  });
  const taught = (html: string, lessons: readonly Lesson[]) => {
    const { facts, idOf } = factsOn(html, CLOUD, lessons);
    return facts.taught.map(({ page, control, text, target }) => [page, control, text, idOf(target), target.device]);
  };
  it('is told with what is pressed, and the device', () => {
    expect(taught('<h1>Redmi 9A</h1><button id="b"><i></i><b>Settings</b><small>x</small></button>', [lesson('Settings')])).toEqual([
      ['device', 'remove-device', 'Settings', 'b', 'Redmi 9A'],
    ]);
  });
  it('is told with the label where nothing is pressed', () => {
    expect(taught('<p id="a">Settings</p><p>Privacy</p>', [lesson('Settings')])).toEqual([
      ['device', 'remove-device', 'Settings', 'a', undefined],
    ]);
  });
  it('is not told where the label is missing', () => {
    expect(taught('<p>Privacy</p><p>x</p>', [lesson('Settings')])).toEqual([]);
  });
});
