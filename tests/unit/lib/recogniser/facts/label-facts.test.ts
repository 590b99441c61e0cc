/** What the judge is told of one label: how it stands on the page, and what is pressed there. */
import { describe, expect, it } from 'vitest';
import type { LabelFacts } from '../../../../../lib/recogniser/judge/facts';
import { factsOn } from '../../../support/page';

/** A label and the ids of its elements: "Settings", unless another is named. */
function label(html: string, text = 'Settings'): { of: LabelFacts; idOf: ReturnType<typeof factsOn>['idOf'] } {
  const { facts, idOf } = factsOn(html);
  const of = facts.labels.find((one) => one.text.toLowerCase() === text.toLowerCase());
  if (!of) throw new Error(`Not told: ${text}`);
  return { of, idOf };
}
/** Rows of one shape, each in a `div`. */
const rows = (...inner: string[]): string => `<section>${inner.map((html, at) => `<div id="r${at}">${html}</div>`).join('')}</section>`;
/** Something that stands so many elements deep, with other words in each of them. */
const deep = (levels: number, html: string): string => `${'<div><s>x</s>'.repeat(levels)}${html}${'</div>'.repeat(levels)}`;
const LIST =
  '<h1>My devices</h1><ul><li id="r1"><b>Redmi 9A</b><button id="d1">Delete device</button></li><li id="r2"><b>Mi 10</b><button>Delete device</button></li></ul>';

describe('the words of a label', () => {
  it('stand as the page writes them', () => {
    expect(label('<p>SETTINGS</p><i>x</i>').of).toMatchObject({ text: 'SETTINGS', via: 'text', kinds: ['settings'] });
  });
  it('may be a name that nobody sees', () => {
    expect(label('<button aria-label="Settings"></button><i>x</i>').of.via).toBe('name');
  });
  it('are the site’s own, or only the phone’s', () => {
    expect(label('<p>Settings</p><i>x</i>').of.web).toEqual(['settings']);
    expect(label('<p>Devices</p><i>x</i>', 'Devices').of.web).toEqual([]);
  });
  it('may be understood without being known', () => {
    expect(label('<p>Remove this device now</p><i>x</i>', 'Remove this device now').of.composed).toEqual(['delete-device']);
    expect(label('<p>Settings</p><i>x</i>').of.composed).toEqual([]);
  });
});

it('a label is told with how it stands on the page', () => {
  expect(label('<h1>Settings</h1><i>x</i>').of).toMatchObject({ heading: 'markup', pressable: 'no', inSeries: false });
  expect(label('<button>Settings</button><i>x</i>').of).toMatchObject({ heading: 'no', pressable: 'markup', inSeries: false });
  expect(label('<p>Settings</p><p>Bread</p><p>Milk</p>').of).toMatchObject({ heading: 'no', pressable: 'no', inSeries: true });
});

describe('the first heading of a page', () => {
  it.each([
    ['nothing stands above it', '<h2>Settings</h2><i>x</i>', true],
    ['a heading above it', '<h1>Hello</h1><h2>Settings</h2>', false],
    ['a heading below it', '<h2>Settings</h2><h1>Hello</h1>', true],
    ['the name of the site above it', '<h1>Xiaomi Cloud</h1><h2>Settings</h2>', true],
    ['the name of the account above it', '<h1>Mi Account</h1><h2>Settings</h2>', true],
    ['another label above it', '<h1>Privacy</h1><h2>Settings</h2>', false],
    ['an unseen heading above it', '<h1 style="display:none">Hello</h1><h2>Settings</h2>', true],
    ['a heading without words above it', '<h1><img></h1><h2>Settings</h2>', true],
    ['the heading that holds it', '<h1><i>Hello</i><b>Settings</b></h1>', true],
  ])('%s: %s', (_, html, expected) => {
    expect(label(html).of.isFirstHeading).toBe(expected);
  });
});

describe('the row of a label', () => {
  const row = (html: string, text?: string): string | undefined => {
    const { of, idOf } = label(html, text);
    return idOf(of.row);
  };
  it.each<[string, string, string | undefined]>([
    ['one of several around it', rows('<p>Settings</p><i>x</i>', '<p>Hello</p>'), 'r0'],
    ['itself, one of several', '<p id="a">Settings</p><p>x</p>', 'a'],
    ['none, alone', '<div><p>Settings</p><i>x</i></div>', undefined],
    ['none with another label', rows('<p>Settings</p><i>Privacy</i>', '<p>Hello</p>'), undefined],
    ['with "Change"', rows('<p>Settings</p><i>Change</i>', '<p>Hello</p>'), 'r0'],
    ['with "Remove"', rows('<p>Settings</p><i>Remove</i>', '<p>Hello</p>'), 'r0'],
    ['with what the deletion does', rows('<p>Settings</p><i>永久删除小米账号及其下所有数据并永远无法恢复</i>', '<p>Hello</p>'), 'r0'],
    ['four levels above', rows(deep(3, '<p>Settings</p>'), '<p>Hello</p>'), 'r0'],
    ['none five levels above', rows(deep(4, '<p>Settings</p>'), '<p>Hello</p>'), undefined],
  ])('%s', (_, html, expected) => {
    expect(row(html)).toBe(expected);
  });

  it('makes it one line of several', () => {
    expect(label(rows('<p>Settings</p><i>x</i>', '<p>Hello</p>')).of.inLine).toBe(true);
    expect(label('<p>Settings</p><p>x</p>').of.inLine).toBe(true);
    expect(label('<div><p>Settings</p><i>x</i></div>').of.inLine).toBe(false);
  });
  it('makes it one line of several also where it is told again below', () => {
    const line = (below: string): boolean => label(rows(`<p>My devices</p><i>${below}</i>`, '<p>Hello</p>'), 'My devices').of.inLine;
    expect(line('3 devices linked to this account')).toBe(true);
    expect(line('Settings')).toBe(false);
  });
  it('makes it one line of several in a table with levels', () => {
    const line = (tag: string, role: string): boolean =>
      label(`<p role="${role}" aria-level="1"><${tag}>Settings</${tag}></p><p>x</p>`).of.inLine;
    expect([line('b', 'row'), line('b', 'heading')]).toEqual([true, false]);
  });
});

describe('what would be pressed in the line of a label', () => {
  it.each([
    ['the only button there', rows('<p>Settings</p><button id="b">x</button>', '<p>Hello</p>'), 'b'],
    ['a link without an address', rows('<p>Settings</p><a id="b">x</a>', '<p>Hello</p>'), 'b'],
    ['the outermost of what is nested', rows('<p>Settings</p><a id="b"><button>x</button></a>', '<p>Hello</p>'), 'b'],
    ['the row, of two buttons none', rows('<p>Settings</p><button>x</button><button>y</button>', '<p>Hello</p>'), 'r0'],
    ['the row, where nothing is pressed', rows('<p>Settings</p><i>x</i>', '<p>Hello</p>'), 'r0'],
    [
      'the row that is pressed itself',
      '<section><div tabindex="0" id="r0"><p>Settings</p><button>x</button></div><div>Hello</div></section>',
      'r0',
    ],
    ['the label, where it has no row', '<div><p id="a">Settings</p><i>x</i></div>', 'a'],
  ])('%s', (_, html, expected) => {
    const { of, idOf } = label(html);
    expect(idOf(of.line)).toBe(expected);
  });
});

describe('whether a label does something', () => {
  it.each([
    ['it is pressed', '<div><button>Settings</button><i>x</i></div>', true],
    ['something in its row is pressed', rows('<p>Settings</p><button>x</button>', '<p>Hello</p>'), true],
    ['"Change" stands in its row', rows('<p>Settings</p><i>Change</i>', '<p>Hello</p>'), true],
    ['"Remove" stands there and is not pressed', rows('<p>Settings</p><i>Remove</i>', '<p>Hello</p>'), false],
    ['"Change" stands in another row', rows('<p>Settings</p><i>x</i>', '<i>Change</i><i>x</i>'), false],
    ['nothing', '<div><p>Settings</p><i>x</i></div>', false],
  ])('%s: %s', (_, html, expected) => {
    expect(label(html).of.acting).toBe(expected);
  });
  it('"Change" itself does nothing', () => {
    expect(label('<p>Change</p><p>x</p>', 'Change').of.acting).toBe(false);
  });
});

describe('whether a pressed label is one of alike lines', () => {
  it.each([
    ['itself', '<div><button>Settings</button><button>x</button></div>', true],
    ['two levels above', `<ul><li>${deep(1, '<button>Settings</button>')}</li><li>y</li></ul>`, true],
    ['three levels above', `<ul><li>${deep(2, '<button>Settings</button>')}</li><li>y</li></ul>`, false],
    ['one alone', '<div><button>Settings</button><i>x</i></div>', false],
    ['not pressed', '<div><p>Settings</p><p>x</p></div>', false],
  ])('%s: %s', (_, html, expected) => {
    expect(label(html).of.listed).toBe(expected);
  });
});

describe('whether a label stands in the site’s menu', () => {
  it.each([
    ['a navigation', '<nav><a href="#x">Settings</a><i>x</i></nav>', true],
    ['a head', '<header><b>Settings</b><i>x</i></header>', true],
    ['by role', '<div role="contentinfo"><b>Settings</b><i>x</i></div>', true],
    ['by class', '<div class="app-sidebar"><b>Settings</b><i>x</i></div>', true],
    ['by a class that a build has changed', '<div class="header-3E9te"><b>Settings</b><i>x</i></div>', true],
    ['by a class of it and of more', '<div class="header-of-list"><b>Settings</b><i>x</i></div>', false],
    ['the page', '<main><b>Settings</b><i>x</i></main>', false],
    ['far above', `<nav>${deep(12, '<b>Settings</b>')}</nav>`, false],
  ])('%s: %s', (_, html, expected) => {
    expect(label(html).of.inMenu).toBe(expected);
  });
});

describe('a label and a dialog', () => {
  it('stands in one', () => {
    expect(label('<div role="dialog"><b>Settings</b><i>x</i></div>').of.inDialog).toBe(true);
    expect(label('<div><b>Settings</b><i>x</i></div>').of.inDialog).toBe(false);
  });
  it('is the name of one', () => {
    expect(label('<div role="dialog" aria-label="Settings"><i>x</i></div>').of.namesDialog).toBe(true);
    expect(label('<div role="dialog"><b>Settings</b><i>x</i></div>').of.namesDialog).toBe(false);
  });
});

describe('the elements of a label', () => {
  const html = '<div><button id="c"><i></i><p id="o"><b id="n">Settings</b></p><small>x</small></button></div>';
  it('are told by number', () => {
    const { of, idOf } = label(html);
    expect([of.element, of.innermost, of.control].map(idOf)).toEqual(['o', 'n', 'c']);
  });
  it('are no control where nothing is pressed', () => {
    expect(label('<p>Settings</p><i>x</i>').of.control).toBeUndefined();
  });
  it('hold it, or stand beside it', () => {
    expect(label(html).of.control?.holdsLabel).toBe(true);
    expect(label(rows('<p>Settings</p><button id="b">x</button>', '<p>Hello</p>')).of.line.holdsLabel).toBe(false);
  });
  it('belong to a device', () => {
    expect(label(LIST, 'Delete device').of.control?.device).toBe('Redmi 9A');
  });
});

describe('a label and the rows of devices', () => {
  const ABOVE = '<div style="position:fixed"><button>Settings</button><i>x</i></div>';
  it('is pressed in one', () => {
    expect(label(LIST, 'Delete device').of.inRow).toBe(true);
    expect(label(`${LIST}<button>Settings</button>`).of.inRow).toBe(false);
  });
  it('is not in one that it presses as a whole', () => {
    expect(
      label('<h2>My devices</h2><ul><li id="r" tabindex="0"><p>Mum</p><i>Settings</i></li><li tabindex="0"><p>Dad</p></li></ul>').of.inRow,
    ).toBe(false);
  });
  it.each([
    ['in a dialog', `${LIST}<div role="dialog"><button>Settings</button><i>x</i></div>`, true],
    ['in a menu', `${LIST}<div role="menu"><button>Settings</button><i>x</i></div>`, true],
    ['in what is drawn above the page', LIST + ABOVE, true],
    ['in the page', `${LIST}<div><button>Settings</button><i>x</i></div>`, false],
    ['in what is drawn around the list', `<div style="position:fixed">${LIST}<button>Settings</button></div>`, false],
    ['not pressed', `${LIST}<div role="dialog"><b>Settings</b><i>x</i></div>`, false],
    ['where there is no list', '<p>x</p><div role="dialog"><button>Settings</button><i>x</i></div>', false],
  ])('is pressed above them: %s: %s', (_, html, expected) => {
    expect(label(html).of.inLayer).toBe(expected);
  });
});

describe('the one button that says no more than "remove"', () => {
  const ONE = '<h1>Redmi 9A</h1>';
  it.each([
    ['on the page of a device', `${ONE}<button>Remove</button>`, true],
    ['not pressed', `${ONE}<p>Remove</p><p>x</p>`, false],
    ['where no device is known', '<h1>Hello</h1><button>Remove</button>', false],
    ['beside one that says what it removes', `${ONE}<button>Remove</button><button>Delete device</button>`, false],
    ['one of two', `${ONE}<button>Remove</button><p><button>Remove</button></p>`, false],
    ['beside one in a dialog', `${ONE}<button>Remove</button><div role="dialog"><p>x</p><button>Remove</button></div>`, true],
    ['beside the account’s deletion', `${ONE}<button>Remove</button><button>Delete account</button>`, true],
  ])('%s: %s', (_, html, expected) => {
    expect(label(html, 'Remove').of.onlyRemover).toBe(expected);
  });
  it('may say so in words that are only understood', () => {
    expect(label(`${ONE}<button>Disconnect</button>`, 'Disconnect').of.onlyRemover).toBe(true);
    expect(label(`${ONE}<button>Remove</button><button>Disconnect</button>`, 'Disconnect').of.onlyRemover).toBe(false);
    expect(label(`${ONE}<button>Remove</button><button>Disconnect</button>`, 'Remove').of.onlyRemover).toBe(true);
  });
  it('may even speak of the account', () => {
    expect(label(`${ONE}<button>Delete account</button><button>Settings</button>`, 'Delete account').of.onlyRemover).toBe(true);
  });
});

describe('a tick or an entry', () => {
  it.each([
    ['not pressed', '<p>Settings</p><i>x</i>', true],
    ['a box', '<div role="checkbox">Settings</div><i>x</i>', true],
    ['the label of a box', '<label tabindex="0">Settings</label><i>x</i>', true],
    ['an entry of the menu', '<nav><a href="#x">Settings</a><i>x</i></nav>', true],
    ['a button', '<button>Settings</button><i>x</i>', false],
  ])('%s: %s', (_, html, expected) => {
    expect(label(html).of.isTickOrEntry).toBe(expected);
  });
});

describe('the tick beside a label', () => {
  const BOX = '<input type="checkbox" id="t">';
  it.each([
    ['beside it', `<p>${BOX}<b>Settings</b></p><i>x</i>`, true],
    ['inside it', `<p><b role="checkbox">Settings</b></p>`, true],
    ['five levels above', `<div>${BOX}${deep(4, '<b>Settings</b>')}</div>`, true],
    ['six levels above', `<div>${BOX}${deep(5, '<b>Settings</b>')}</div>`, false],
    ['outside of its form', `<div>${BOX}<form><b>Settings</b><i>x</i></form></div>`, false],
    ['outside of its dialog', `<div>${BOX}<div role="dialog"><b>Settings</b><i>x</i></div></div>`, false],
    ['nowhere', '<p>Settings</p><i>x</i>', false],
  ])('%s: %s', (_, html, expected) => {
    expect(label(html).of.hasTick).toBe(expected);
  });

  it.each([
    ['the line that holds both', `<div id="l">${BOX}<p><b>Settings</b>x</p></div>`, 'l'],
    ['that line alone in a form', `<form><p id="l">${BOX}<b>Settings</b></p></form><i>x</i>`, 'l'],
    ['what is pressed, without a tick', '<div><button id="c"><i></i><b>Settings</b><small>x</small></button></div>', 'c'],
    ['the label, without either', '<div><b id="a">Settings</b><i>x</i></div>', 'a'],
  ])('stands in %s', (_, html, expected) => {
    const { of, idOf } = label(html);
    expect(idOf(of.consentLine)).toBe(expected);
  });
});

describe('whether a label leads to no other site than the account’s', () => {
  it.each([
    ['a button', '<button>Settings</button><i>x</i>', true],
    ['not pressed', '<p>Settings</p><i>x</i>', true],
    ['a button in disguise', '<a href="javascript:;">Settings</a><i>x</i>', true],
    ['the account’s site', '<a href="https://account.xiaomi.com/x">Settings</a><i>x</i>', true],
    ['a part of it', '<a href="https://eu.account.xiaomi.com/x">Settings</a><i>x</i>', true],
    ['another site', '<a href="https://example.com/">Settings</a><i>x</i>', false],
    ['one that only sounds like it', '<a href="https://myaccount.xiaomi.com/x">Settings</a><i>x</i>', false],
    ['one that speaks of it', '<a href="https://example.com/https://account.xiaomi.com/">Settings</a><i>x</i>', false],
  ])('%s: %s', (_, html, expected) => {
    expect(label(html).of.leadsToAccount).toBe(expected);
  });
});

describe('the menu of the site', () => {
  const inMenu = (html: string): boolean => label(`<i>x</i>${html}`).of.inMenu;
  it.each([
    ['by its markup', '<nav><a href="#1">Settings</a></nav>', true],
    ['above the heading of the page', '<p><a href="#1">Settings</a></p><h1>Bread</h1>', true],
    ['not above the name of the site in a box', '<p><a href="#1">Settings</a></p><div><h1>Xiaomi Cloud</h1></div>', false],
    ['by role as well', '<p><a href="#1">Settings</a></p><div role="heading" aria-level="1">Bread</div>', true],
    ['not below it', '<h1>Bread</h1><p><a href="#1">Settings</a></p>', false],
    ['not above a lesser one', '<p><a href="#1">Settings</a></p><h2>Bread</h2>', false],
    ['not above the name of the site', '<p><a href="#1">Settings</a></p><h1>Xiaomi Cloud</h1>', false],
    ['not above one that is empty, or unseen', '<p><a href="#1">Settings</a></p><h1></h1><h1 style="display:none">Bread</h1>', false],
  ])('%s', (_, html, expected) => {
    expect(inMenu(html)).toBe(expected);
  });
});

describe('the line of Find device', () => {
  const inLine = (html: string): boolean => label(`<i>x</i>${html}`, 'Turn off').of.inFindLine;
  const button = '<button>Turn off</button>';
  it.each([
    ['holds its button', `<div><b>Find device</b><i>y</i>${button}</div>`, true],
    ['with one box between', `<div><p><b>Find device</b><i>y</i></p><p>${button}<i>y</i></p></div>`, true],
    ['with how it is beside its name', `<div><p>Find device <b>is on</b></p><p>y</p>${button}</div>`, true],
    ['may be a dialog about it', `<div role="dialog"><p>Turn off Find device?</p><p>y</p>${button}</div>`, true],
    ['not a dialog about something else', `<div role="dialog"><p>Turn off syncing?</p><p>y</p>${button}</div>`, false],
    ['not a button far above', `<div><b>Find device</b>${deep(5, button)}</div>`, false],
    ['not with another thing in it', `<div><b>Find device</b><i>y</i><b>Settings</b>${button}</div>`, false],
    ['not without its words', `<div><b>Bread</b><i>y</i>${button}</div>`, false],
  ])('%s', (_, html, expected) => {
    expect(inLine(html)).toBe(expected);
  });
});
