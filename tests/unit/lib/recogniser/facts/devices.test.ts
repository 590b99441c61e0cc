import { afterEach, describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../../../lib/recogniser/facts/candidates';
import { type DeviceRow, deviceRows, rowAround } from '../../../../../lib/recogniser/facts/device-list';
import { menuButtons } from '../../../../../lib/recogniser/facts/device-menus';
import { deviceOf, headingText, soleDevice, titleDevice } from '../../../../../lib/recogniser/facts/device-names';
import type { LabelIndex } from '../../../../../lib/recogniser/read/label-index';
import { by, read, readIndex } from '../../../support/page';

afterEach(() => {
  document.title = '';
});

const LISTS: [string, string, string[]][] = [
  [
    'rows of a table without anything to press, its head left out',
    '<table><thead><tr><th>#</th><th>Name</th></tr></thead><tbody><tr id="a"><td>1</td><td>Redmi 9A</td></tr><tr id="b"><td>2</td><td>Xiaomi 13</td></tr></tbody></table>',
    ['#a Redmi 9A', '#b Xiaomi 13'],
  ],
  [
    'a list of definitions',
    '<dl><dt id="a">Redmi 9A</dt><dd>online</dd><dt id="b">Xiaomi 13</dt><dd>offline</dd></dl>',
    ['#a Redmi 9A', '#b Xiaomi 13'],
  ],
  [
    'cards of which each has a class of its own',
    '<div><div class="k1" id="a"><h3>Redmi 9A</h3><p>z</p></div><div class="k2" id="b"><h3>Xiaomi 13</h3><p>z</p></div></div>',
    ['#a Redmi 9A', '#b Xiaomi 13'],
  ],
  [
    'custom elements beside their heading',
    '<x-app><x-cell id="a"><x-t>Redmi 9A</x-t><x-s>z</x-s></x-cell><x-cell id="b"><x-t>Xiaomi 13</x-t><x-s>z</x-s></x-cell></x-app>',
    ['#a Redmi 9A', '#b Xiaomi 13'],
  ],
  [
    'a name that its owner gave, in a row like the others',
    '<section><div class="r" id="a"><p>Redmi 9A</p><i>z</i></div><div class="r" id="m"><p>Mum’s phone</p><i>z</i></div><div class="r" id="b"><p>Xiaomi 13</p><i>z</i></div></section>',
    ['#a Redmi 9A', '#m Mum’s phone', '#b Xiaomi 13'],
  ],
  [
    'names with how the device is in one text',
    '<ul><li id="a">Redmi 9A, online (<a href="#">z</a>)</li><li id="b">Xiaomi 13 — seen on Monday</li></ul>',
    ['#a Redmi 9A', '#b Xiaomi 13'],
  ],
  [
    'details that open',
    '<details id="a"><summary>Redmi 9A · online</summary><p>z</p></details><details id="b"><summary>Xiaomi 13 · offline</summary><p>z</p></details>',
    ['#a Redmi 9A', '#b Xiaomi 13'],
  ],
];

const rowsOf = (scan: LabelIndex) => deviceRows(scan, candidatesOf(scan));
/** Rows of a page, as `#id name`. */
const rows = (html: string): string[] => rowsOf(readIndex(html)).map(({ row, name }) => `#${row.id} ${name}`);

describe('the rows of devices where a heading says that there is a list', () => {
  it('the only one with what removes it, where the document is called so as well', () => {
    const html = '<main><h1>My devices</h1><p>y</p><div id="a"><a href="#1"><b>Redmi 9A</b></a><button>Delete device</button></div></main>';
    expect(rows(html)).toEqual([]);
    document.title = 'My devices – Xiaomi Cloud';
    expect(rows(html)).toEqual(['#a Redmi 9A']);
  });
  it.each(LISTS)('%s', (_, html, expected) => {
    expect(rows(`<main><h1>My devices</h1>${html}</main>`)).toEqual(expected);
    expect(rows(`<main><h1>Find device</h1>${html}</main>`)).toEqual(expected);
  });
  it.each(LISTS.filter(([, html]) => !/<a |<summary/.test(html)))('%s: none where nothing says so', (_, html) => {
    expect(rows(`<main><h1>Hello</h1>${html}</main>`)).toEqual([]);
  });
  it('bare names that cannot be pressed are models, not devices', () => {
    expect(rows('<main><h1>Find device</h1><ul><li>Redmi 9A</li><li>Xiaomi 13</li></ul></main>')).toEqual([]);
    expect(rows('<main><h1>Find device</h1><ul><li>Redmi 9A</li><li>Xiaomi 13, online</li></ul></main>')).toHaveLength(2);
  });
  it.each(LISTS)('%s: the address may say so too', (_, html, expected) => {
    const index = readIndex(`<main><h1>Hello</h1>${html}</main>`);
    expect(deviceRows(index, candidatesOf(index), true).map(({ row, name }) => `#${row.id} ${name}`)).toEqual(expected);
  });

  it.each([
    [
      'rows of any name',
      '<div><div id="a"><p>Mum</p><i>z</i></div><div id="b"><p>24117RN76O</p><i>z</i></div></div>',
      ['#a Mum', '#b 24117RN76O'],
    ],
    ['rules between them', '<div id="a"><p>Mum</p><i>z</i></div><hr><div id="b"><p>Dad</p><i>z</i></div>', ['#a Mum', '#b Dad']],
    ['not one alone', '<div><div id="a"><p>Mum</p><i>z</i></div></div>', []],
    ['no paragraphs', '<p>Mum</p><p>Dad</p>', []],
    ['nothing long', `<div><p>Mum</p><i>${'z '.repeat(110)}</i></div><div><p>Dad</p><i>z</i></div>`, []],
    [
      'items of a list, with tools in a list of their own',
      '<ul><li id="a"><h4>Mum</h4><p>z</p><ul><li><a>y</a></li></ul></li><li id="b"><h4>Dad</h4><p>z</p><ul><li><a>y</a></li></ul></li></ul>',
      ['#a Mum', '#b Dad'],
    ],
    [
      'rows of a table but its head',
      '<table><tr><th>x</th><th>y</th></tr><tr id="a"><td>Mum</td><td>z</td></tr><tr id="b"><td>Dad</td><td>z</td></tr></table>',
      ['#a Mum', '#b Dad'],
    ],
    ['a list of definitions', '<dl><dt id="a">Mum</dt><dd>z</dd><dt id="b">Dad</dt><dd>z</dd></dl>', ['#a Mum', '#b Dad']],
    ['a name and how it is in one text', '<ul><li id="a">Mum – online</li><li id="b">Dad – offline</li></ul>', ['#a Mum', '#b Dad']],
    [
      'one name that is known among others',
      '<div><div id="a"><p>Mum</p><i>z</i></div><div id="b"><p>Redmi 9A</p><i>z</i></div></div>',
      ['#a Mum', '#b Redmi 9A'],
    ],
    [
      'no facts about a device that is named elsewhere',
      '<p>Redmi 9A</p><div><div><p>Weight</p><i>z</i></div><div><p>Colour</p><i>z</i></div></div>',
      [],
    ],
    ['a single item with a name', '<ul><li id="a"><p>Redmi 9A</p><i>z</i></li></ul>', ['#a Redmi 9A']],
    ['no single item without', '<ul><li id="a"><b>Mum</b><i>z</i></li></ul>', []],
    ['no plain lines of a text', '<ul><li>Mum</li><li>Dad</li></ul>', []],
    ['no questions and answers', '<div><div><h3>What is this?</h3><p>Words</p></div><div><h3>Where?</h3><p>There</p></div></div>', []],
    ['no menu', '<nav><div><p>Mum</p><i>z</i></div><div><p>Dad</p><i>z</i></div></nav>', []],
  ])('under the owner’s own, also %s', (_, html, expected) => {
    expect(rows(`<main><h1>My devices</h1>${html}</main>`)).toEqual(expected);
    expect(rows(`<main><h1>Devices</h1>${html}</main>`)).toEqual([]);
  });
});

describe('the rows of devices', () => {
  it.each<[string, string, string[]]>([
    [
      'list items with a device’s name, that can be pressed',
      '<ul><li id="a"><a href="#1">Redmi 9A</a></li><li id="b"><a href="#2">Xiaomi 13</a></li></ul>',
      ['#a Redmi 9A', '#b Xiaomi 13'],
    ],
    ['one list item', '<p>x</p><ul><li id="a"><a href="#1">Redmi 9A</a><p>y</p></li></ul>', ['#a Redmi 9A']],
    ['rows of a table', '<table><tr id="a"><td>Redmi 9A</td><td><button>y</button></td></tr></table>', ['#a Redmi 9A']],
    ['list items by role', '<p>x</p><div role="listitem" id="a" tabindex="0"><p>Redmi 9A</p><i>y</i></div>', ['#a Redmi 9A']],
    ['rows by role', '<p>x</p><div role="row" id="a" tabindex="0"><p>Redmi 9A</p><i>y</i></div>', ['#a Redmi 9A']],
    ['options', '<p>x</p><div role="option" id="a"><p>Redmi 9A</p><i>y</i></div>', ['#a Redmi 9A']],
    [
      'units of one shape',
      '<main><div class="u" id="a"><p>Redmi 9A</p><button>y</button></div><div class="u" id="b"><p>Xiaomi 13</p><button>y</button></div></main>',
      ['#a Redmi 9A', '#b Xiaomi 13'],
    ],
    [
      'units of one shape, one of them named by its owner',
      '<main><div class="u" id="a"><p>Redmi 9A</p><button>y</button></div><div class="u" id="b"><p>Mum</p><button>y</button></div></main>',
      ['#a Redmi 9A'],
    ],
    [
      'no unit without another of its shape',
      '<main><div class="u" id="a"><p>Redmi 9A</p><button>y</button></div><div class="v">y</div></main>',
      [],
    ],
    [
      'no unit whose twin says nothing',
      '<main><div class="u" id="a"><p>Redmi 9A</p><button>y</button></div><div class="u"> </div></main>',
      [],
    ],
    ['no unit of two captions', '<section><main id="a"><div><p>Redmi 9A</p></div><button>y</button></main></section>', []],
    ['no line that cannot be pressed', '<ul><li>Redmi 9A</li><li>Xiaomi 13</li></ul>', []],
    [
      'lines that cannot be pressed, where one is said to be the current device',
      '<p>x</p><ul><li id="a"><p>Redmi 9A</p><b>Current device</b></li><li id="b"><p>Xiaomi 13</p></li></ul>',
      ['#a Redmi 9A', '#b Xiaomi 13'],
    ],
    [
      'the only one under its heading',
      '<h2>My devices</h2><main><div class="l"><div id="a" tabindex="0"><p>Redmi 9A</p><i>online</i></div><p> </p></div></main>',
      ['#a Redmi 9A'],
    ],
    [
      'the only one, with its menu beside it',
      '<h2>My devices</h2><main><div><div id="a"><b>Redmi 9A</b><i tabindex="0" aria-haspopup="menu"></i></div></div></main>',
      ['#a Redmi 9A'],
    ],
    ['none before the heading', '<main><div><p tabindex="0">Redmi 9A</p><i>y</i></div></main><h2>My devices</h2>', []],
    ['none that cannot be pressed', '<h2>My devices</h2><main><div><p>Redmi 9A</p><i>y</i></div></main>', []],
    [
      'none beside more than a row says',
      `<h2>My devices</h2><main><div tabindex="0"><p>Redmi 9A</p><i>${'y'.repeat(120)}</i></div></main>`,
      [],
    ],
    [
      'none with labels of a page of its own',
      '<h2>My devices</h2><main><div tabindex="0"><p>Redmi 9A</p><button>Delete device</button><p>y</p></div></main>',
      [],
    ],
    ['none in a dialog', '<h2>My devices</h2><div role="dialog"><div tabindex="0"><p>Redmi 9A</p><i>y</i></div></div>', []],
    [
      'none where another device is named',
      '<h2>My devices</h2><main><div tabindex="0"><p>Redmi 9A</p><i>y</i></div><p>Xiaomi 13</p></main>',
      [],
    ],
    ['a line that shows the hand', '<ul><li id="a" style="cursor:pointer">Redmi 9A</li><li>y</li></ul>', ['#a Redmi 9A']],
    [
      'a line in which something shows the hand',
      '<ul><li id="a"><p style="cursor:pointer">Redmi 9A</p><i>z</i></li><li>y</li></ul>',
      ['#a Redmi 9A'],
    ],
    ['a line with a menu', '<ul><li id="a"><p>Redmi 9A</p><i>⋮</i></li><li>y</li></ul>', ['#a Redmi 9A']],
    ['a line in something pressed', '<ul><a href="#x"><li id="a"><p>Redmi 9A</p><i>z</i></li></a><li>y</li></ul>', ['#a Redmi 9A']],
    ['no line in a dialog', '<div role="dialog"><ul><li id="a"><a href="#1">Redmi 9A</a></li><li>y</li></ul></div>', []],
    ['no line that cannot be seen', '<ul style="display:none"><li id="a"><a href="#1">Redmi 9A</a></li><li>y</li></ul>', []],
    [
      'lines of any name, by the button that removes a device',
      '<ul><li id="a"><b>Mum</b><button>Delete device</button></li><li id="b"><b>Dad’s</b><button>Delete device</button></li></ul>',
      ['#a Mum', '#b Dad’s'],
    ],
    ['one such line', '<p>x</p><ul><li id="a"><b>Mum</b><button>Delete device</button></li></ul>', ['#a Mum']],
    ['no such line in a dialog', '<div role="dialog"><ul><li id="a"><b>Mum</b><button>Delete device</button></li></ul></div>', []],
    [
      'lines of any name, by "remove" in several of them',
      '<ul><li id="a"><b>Mum</b><button>Remove</button></li><li id="b"><b>Dad</b><button>Remove</button></li></ul>',
      ['#a Mum', '#b Dad'],
    ],
    ['no line by "remove" alone', '<p>x</p><ul><li id="a"><b>Mum</b><button>Remove</button></li></ul>', []],
    [
      'a line by "remove" alone with a device’s name',
      '<p>x</p><ul><li id="a"><b>Redmi 9A</b><button>Remove</button></li></ul>',
      ['#a Redmi 9A'],
    ],
    [
      'the list that follows the heading',
      '<main><h2>My devices</h2><p>words</p><ul><li id="a"><a href="#1">Mum</a></li><li id="b"><a href="#2">Dad</a></li></ul></main>',
      ['#a Mum', '#b Dad'],
    ],
    [
      'the list that follows the heading’s box',
      '<main><div><h2>My devices</h2></div><div><ul><li id="a"><a href="#1">Mum</a></li><li id="b"><a href="#2">Dad</a></li></ul></div></main>',
      ['#a Mum', '#b Dad'],
    ],
    ['one line that follows it', '<main><h2>My devices</h2><li id="a"><a href="#1">Mum</a></li></main>', ['#a Mum']],
    [
      'pressable units that follow it',
      '<main><h2>My devices</h2><div><a href="#1" id="a"><p>Mum</p></a><a href="#2" id="b"><p>Dad</p></a></div></main>',
      ['#a Mum', '#b Dad'],
    ],
    [
      'units with something to press that follow it',
      '<main><h2>My devices</h2><div><div id="a"><p>Mum</p><a href="#1">›</a></div><div id="b"><p>Dad</p><a href="#2">›</a></div></div></main>',
      ['#a Mum', '#b Dad'],
    ],
    [
      'no units of which some cannot be pressed',
      '<main><h2>My devices</h2><div><div id="a"><p>Mum</p><a href="#1">›</a></div><div id="b"><p>Dad</p></div></div></main>',
      [],
    ],
    [
      'units to press deep in what follows',
      '<main><h2>My devices</h2><div><p>y</p><section><i>y</i><section><div id="a"><p>Mum</p><a href="#1">›</a></div><div id="b"><p>Dad</p><a href="#2">›</a></div></section></section></div></main>',
      ['#a Mum', '#b Dad'],
    ],
    ['the row of a table', '<main><h2>My devices</h2><table><tr id="a" tabindex="0"><td>Mum</td></tr></table></main>', ['#a Mum']],
    ['the row by role', '<main><h2>My devices</h2><div><div role="row" id="a" tabindex="0">Mum</div><p>y</p></div></main>', ['#a Mum']],
    [
      'a list behind three hundred elements',
      `<main><h2>My devices</h2><div>${'<p>y</p>'.repeat(300)}</div><ul><li id="a"><a href="#1">Mum</a></li></ul></main>`,
      ['#a Mum'],
    ],
    [
      'no list behind five hundred',
      `<main><h2>My devices</h2><div>${'<p>y</p>'.repeat(500)}</div><ul><li><a href="#1">Mum</a></li></ul></main>`,
      [],
    ],
    [
      'no units behind five hundred',
      `<main><h2>My devices</h2><div>${'<p>y</p>'.repeat(500)}</div><div><a href="#1">Mum</a><a href="#2">Dad</a></div></main>`,
      [],
    ],
    [
      'a line around several others, and these',
      '<ul><li id="o"><b>Mi 10</b><a href="#0">y</a><ul><li id="a"><a href="#1">Redmi 9A</a></li><li id="b"><a href="#2">Xiaomi 13</a></li></ul></li><li>z</li></ul>',
      ['#a Redmi 9A', '#b Xiaomi 13', '#o Mi 10'],
    ],
    ['no single unit', '<main><h2>My devices</h2><div><a href="#1" id="a"><p>Mum</p></a></div></main>', []],
    ['no list that stands before the heading', '<main><ul><li id="a"><a href="#1">Mum</a></li></ul><h2>My devices</h2></main>', []],
    [
      'no list under a word that is no heading',
      '<main><a href="#y">My devices</a><ul><li id="a"><a href="#1">Mum</a></li></ul></main>',
      [],
    ],
    ['no list under another heading', '<main><h2>Settings</h2><ul><li id="a"><a href="#1">Mum</a></li></ul></main>', []],
    ['no list beyond the main part', '<main><h2>My devices</h2><p>words</p></main><ul><li id="a"><a href="#1">Mum</a></li></ul>', []],
    [
      'the inner lines of a list in a list',
      '<main><h2>My devices</h2><ul><li id="o"><ul><li id="a"><a href="#1">Mum</a></li><li id="b"><a href="#2">Dad</a></li></ul></li></ul></main>',
      ['#a Mum', '#b Dad'],
    ],
    [
      'the outer line where both could be the line of one device',
      '<ul><li id="o"><div role="row" id="i"><p>Redmi 9A</p><a href="#1">y</a></div><button>Delete device</button></li><li id="p"><p>Mum</p><button>Delete device</button></li></ul>',
      ['#o Redmi 9A', '#p Mum'],
    ],
    ...['span', 'b', 'i'].map((tag): [string, string, string[]] => [
      `no unit of two <${tag}>`,
      `<section><main tabindex="0"><${tag}><u>Redmi 9A</u>, 2020</${tag}><${tag}>y</${tag}></main></section>`,
      [],
    ]),
    ['no blocks of the page itself', '<div class="u"><p>Redmi 9A</p><a href="#1">y</a></div><div class="u">y</div>', []],
    [
      'a line seven levels above',
      `<ul><li id="a">${'<p>y</p><div>'.repeat(6)}<a href="#1">Redmi 9A</a><p>z</p></div></li></ul>`,
      ['#a Redmi 9A'],
    ],
    ['no line eight levels above', `<ul><li id="a">${'<p>y</p><div>'.repeat(7)}<a href="#1">Redmi 9A</a><p>z</p></div></li></ul>`, []],
    ['no line with another label', '<ul><li><p>Redmi 9A</p><b>Find device</b></li><li><p>Xiaomi 13</p></li></ul>', []],
    [
      'no line where a sentence speaks of the current device',
      '<ul><li><p>Redmi 9A</p><p>This is your <b>current device</b></p></li><li><p>Xiaomi 13</p></li></ul>',
      [],
    ],
    [
      'no line in something pressed three levels above',
      '<div tabindex="0"><p>y</p><section><p>y</p><ul><li>Redmi 9A</li><li>y</li></ul></section></div>',
      [],
    ],
    [
      'no lines by a button in a sentence',
      '<ul><li><b>Mum</b><p>Press <button>Delete device</button> now</p></li><li><b>Dad</b><p>Press <button>Delete device</button> now</p></li></ul>',
      [],
    ],
    ['no lines by another button', '<ul><li><b>Mum</b><button>Settings</button></li><li><b>Dad</b><button>Settings</button></li></ul>', []],
    [
      'the list that follows the heading’s box, where words stand beside the heading',
      '<main><div><h2>Devices</h2><p>words</p></div><ul><li id="a"><a href="#1">Mum</a></li><li id="b"><a href="#2">Dad</a></li></ul></main>',
      ['#a Mum', '#b Dad'],
    ],
    [
      'no list four levels above the heading',
      `<main>${'<section><p>y</p>'.repeat(4)}<h2>My devices</h2>${'</section>'.repeat(4)}<ul><li><a href="#1">Mum</a></li></ul></main>`,
      [],
    ],
    [
      'no units of several shapes',
      '<main><h2>My devices</h2><div><a href="#1" class="x">Mum</a><a href="#2" class="y">Dad</a></div></main>',
      [],
    ],
    [
      'the outer line where it is the line of one device',
      '<ul><li id="o"><div role="row" id="i"><p>Redmi 9A</p></div><button>Delete device</button></li><li id="p"><p>Mum</p><button>Delete device</button></li></ul>',
      ['#o Redmi 9A', '#p Mum'],
    ],
  ])('%s', (_, html, expected) => {
    expect(rows(html).sort()).toEqual(expected);
  });
});

describe('a list in a shadow root under its heading', () => {
  const listed = (shadow: string, light: string): string[] => {
    document.body.innerHTML = `<main><h2>My devices</h2><x-list id="h">${light}</x-list></main>`;
    by('h').attachShadow({ mode: 'open' }).innerHTML = shadow;
    const scan = readIndex();
    return rowsOf(scan).map(({ name }) => name);
  };
  it.each([
    ['counts', '<ul><li tabindex="0">Mum</li></ul>', ''],
    ['counts where it is shown through a slot', '<slot></slot>', '<ul><li tabindex="0">Mum</li></ul>'],
  ])('%s', (_, shadow, light) => {
    expect(listed(shadow, light)).toEqual(['Mum']);
  });
});

describe('the row around an element', () => {
  it('is the first in the list of those that hold it', () => {
    document.body.innerHTML = '<ul><li id="o"><p id="i"><b id="x">y</b></p></li><li id="z">z</li></ul>';
    const [outer, inner, other] = ['o', 'i', 'z'].map((id) => ({ row: by(id), name: id })) as unknown as [DeviceRow, DeviceRow, DeviceRow];
    expect(rowAround([outer, inner, other], by('x'))).toBe(outer);
    expect(rowAround([inner, outer, other], by('x'))).toBe(inner);
    expect(rowAround([other, inner], by('x'))).toBe(inner);
    expect(rowAround([other], by('x'))).toBeUndefined();
    expect(rowAround([], by('x'))).toBeUndefined();
  });
});

describe('the name of a row', () => {
  const name = (line: string): string | undefined =>
    rowsOf(readIndex(`<main><h2>My devices</h2><ul><li id="a" tabindex="0">${line}</li><li><b>z</b></li></ul></main>`)).find(
      ({ row }) => row.id === 'a',
    )?.name;
  it.each<[string, string, string | undefined]>([
    ['what looks like a device', '<i>Mum’s phone</i><b>Redmi 9A</b>', 'Redmi 9A'],
    ['the first words', '<b>Mum’s phone</b><i>online</i>', 'Mum’s phone'],
    ['words deep inside', '<div><div><b> Mum’s\n phone </b></div></div>', 'Mum’s phone'],
    ['no label that we know', '<b>Privacy policy</b><i>Mum</i>', 'Mum'],
    ['none where it leads to another place', '<b>Settings</b><i>Mum</i>', undefined],
    ['no number', '<b>12:30</b><i>Mum</i>', 'Mum'],
    ['no icon', '<i class="x">smartphone</i><b>Mum</b>', 'Mum'],
    ['no letter', '<b>M</b><i>Mum</i>', 'Mum'],
    ['two letters', '<b>Mu</b><i>Dad</i>', 'Mu'],
    ['sixty letters', `<b>${'m'.repeat(60)}</b><i>Dad</i>`, 'm'.repeat(60)],
    ['no long text', `<b>${'m'.repeat(61)}</b><i>Dad</i>`, 'Dad'],
    ['no tool of the row', '<button>Ring</button><i>Mum</i>', 'Mum'],
    ['no other tool', '<b role="button">Ring</b><i>Mum</i>', 'Mum'],
    ['the words in a button with more than a word', '<button><b>Mum</b><i>y</i></button>', 'Mum'],
    ['the words in a button that says much', `<button>${'m'.repeat(40)}</button><i>Dad</i>`, 'm'.repeat(40)],
    ['no comment', '<!-- words --><i>Mum</i>', 'Mum'],
    ['none', '<i>12</i>', undefined],
    ['what stands among the first sixty nodes', `${'<i>1</i>'.repeat(28)}<b>Mum</b>`, 'Mum'],
    ['nothing behind them', `${'<i>1</i>'.repeat(29)}<b>Mum</b>`, undefined],
  ])('%s', (_, line, expected) => {
    expect(name(line)).toBe(expected);
  });

  it('may stand in an open shadow root', () => {
    document.body.innerHTML = '<main><h2>My devices</h2><ul><li id="a" tabindex="0"><x-name id="h"></x-name></li><li>z</li></ul></main>';
    by('h').attachShadow({ mode: 'open' }).innerHTML = '<b>Mum</b>';
    const scan = readIndex();
    expect(rowsOf(scan).map(({ name }) => name)).toEqual(['Mum']);
  });

  it('may be the row itself, a button', () => {
    expect(rows('<main><h2>My devices</h2><div><button id="a">Mum</button><button id="b">Dad</button></div></main>')).toEqual([
      '#a Mum',
      '#b Dad',
    ]);
  });
});

describe('the one device of a page', () => {
  const sole = (html: string, within?: string): string | undefined => {
    const scan = readIndex(html);
    return soleDevice(scan, rowsOf(scan), within === undefined ? undefined : by(within));
  };
  it.each<[string, string, string | undefined]>([
    ['its heading', '<h1>Redmi 9A</h1><p>x</p>', 'Redmi 9A'],
    ['a text', '<p>Redmi 9A</p><p>x</p>', 'Redmi 9A'],
    ['twice the same', '<h1>Redmi 9A</h1><p>Redmi 9A</p>', 'Redmi 9A'],
    ['one as a heading, others as text', '<h1>Redmi 9A</h1><p>Xiaomi 13</p>', 'Redmi 9A'],
    ['said as text first', '<p>Redmi 9A</p><p>Xiaomi 13</p><div role="heading">Redmi 9A</div>', 'Redmi 9A'],
    ['a heading first, then text', '<h1>Redmi 9A</h1><p>Redmi 9A</p><p>Xiaomi 13</p>', 'Redmi 9A'],
    ['two headings', '<h1>Redmi 9A</h1><h2>Xiaomi 13</h2>', undefined],
    ['two texts', '<p>Redmi 9A</p><p>Xiaomi 13</p>', undefined],
    ['none', '<p>x</p>', undefined],
    ['one unseen', '<h1 hidden style="display:none">Redmi 9A</h1><p>x</p>', undefined],
    ['beside one unseen', '<h1 style="display:none">Redmi 9A</h1><h2>Xiaomi 13</h2><p>x</p>', 'Xiaomi 13'],
    ['of a list of one', '<p>x</p><ul><li><a href="#1">Redmi 9A</a><p>y</p></li></ul>', 'Redmi 9A'],
    ['of a list of several', '<ul><li><a href="#1">Redmi 9A</a></li><li><a href="#2">Redmi 9A</a></li></ul>', undefined],
    ['besides a list of several', '<h1>Mi 10</h1><ul><li><a href="#1">Redmi 9A</a></li><li><a href="#2">Redmi 9A</a></li></ul>', 'Mi 10'],
    ['one of many things', '<div><p>Redmi 9A</p><p>Bread</p><p>Milk</p></div>', undefined],
    ['a heading of many things', '<div><h3>Redmi 9A</h3><h3>Bread</h3><h3>Milk</h3></div>', 'Redmi 9A'],
    [
      'a model among what is told of it, under a name of the owner’s choice',
      '<h1>Mum’s</h1><table><tr><th>Model</th><td>Redmi 9A</td></tr><tr><th>Serial</th><td>123</td></tr><tr><th>Synced</th><td>May</td></tr></table>',
      'Redmi 9A',
    ],
    [
      'a model in a list of definitions',
      '<dl><div><dt>Model</dt><dd>Redmi 9A</dd></div><div><dt>Serial</dt><dd>123</dd></div><div><dt>Synced</dt><dd>May</dd></div></dl>',
      'Redmi 9A',
    ],
    [
      'two models among what is told',
      '<dl><div><dt>Model</dt><dd>Redmi 9A</dd></div><div><dt>Old</dt><dd>Mi 10</dd></div><div><dt>Serial</dt><dd>123</dd></div><div><dt>Synced</dt><dd>May</dd></div></dl>',
      undefined,
    ],
    [
      'a name that begins the lines of a list',
      '<ul><li><b>Redmi 9A</b> <i>1 loaf</i></li><li><b>Bread</b> <i>2 loaves</i></li><li><b>Milk</b> <i>3 cups</i></li></ul>',
      undefined,
    ],
    [
      'a model among what is told, beside two others',
      '<p>Mi 10</p><section>Mi 9</section><dl><div><dt>Model</dt><dd>Redmi 9A</dd></div><div><dt>Serial</dt><dd>123</dd></div><div><dt>Synced</dt><dd>May</dd></div></dl>',
      undefined,
    ],
    ['one of many lines', '<ul><li><b>Redmi 9A</b></li><li><b>Bread</b></li><li><b>Milk</b></li></ul>', undefined],
    [
      'a model three levels below its line',
      '<dl><div><dt>Model</dt><dd><u><b>Redmi 9A</b></u></dd></div><div><dt>x</dt><dd><u><b>y</b></u></dd></div><div><dt>x</dt><dd><u><b>y</b></u></dd></div></dl>',
      'Redmi 9A',
    ],
    ['one of many things that are ours', '<div><p>Redmi 9A</p><p>Settings</p><p>My devices</p></div>', 'Redmi 9A'],
  ])('%s', (_, html, expected) => {
    expect(sole(html)).toBe(expected);
  });

  it('is that of a dialog, whatever the page lists', () => {
    const list = '<ul><li><a href="#1">Redmi 9A</a></li><li><a href="#2">Mi 10</a></li></ul>';
    expect(sole(`${list}<div role="dialog" id="d"><p>Xiaomi 13</p><p>x</p></div>`, 'd')).toBe('Xiaomi 13');
    expect(sole(`${list}<div role="dialog" id="d"><p>x</p></div>`, 'd')).toBeUndefined();
    expect(sole(`<div id="d">${list}</div>`, 'd')).toBeUndefined();
    expect(sole(`<div id="d">${list.replace('Mi 10', 'Redmi 9A')}</div>`, 'd')).toBe('Redmi 9A');
    expect(sole('<div id="d"><p>Redmi 9A</p><p>Bread</p><p>Milk</p></div>', 'd')).toBe('Redmi 9A');
  });
});

describe('a heading that is no label', () => {
  it.each<[string, string, string | undefined]>([
    ['is what the owner calls the device', '<h1> Mum’s\n phone </h1>', 'Mum’s phone'],
    ['of the third level', '<h3>Mum</h3>', 'Mum'],
    ['by role', '<div role="heading">Mum</div>', 'Mum'],
    ['after a label', '<h1>Settings</h1><h2>Mum</h2>', 'Mum'],
    ['not one with a label in it', '<h1><b>Settings</b><p>y</p></h1><h2>Mum</h2>', 'Mum'],
    ['not one in a label', '<div>Delete <h1>device</h1></div><h2>Mum</h2>', 'Mum'],
    ['not one letter', '<h1>M</h1><h2>Mum</h2>', 'Mum'],
    ['two letters', '<h1>Mu</h1><h2>Mum</h2>', 'Mu'],
    ['sixty letters', `<h1>${'m'.repeat(60)}</h1>`, 'm'.repeat(60)],
    ['not a long text', `<h1>${'m'.repeat(61)}</h1>`, undefined],
    ['not one unseen', '<h1 style="display:none">Dad</h1><h2>Mum</h2>', 'Mum'],
    ['not a lesser one', '<h4>Mum</h4>', undefined],
    ['the first of several', '<h1>Mum</h1><h2>Dad</h2><h1>Bob</h1>', 'Mum'],
    ['none', '<p>Mum</p>', undefined],
  ])('%s', (_, html, expected) => {
    expect(headingText(readIndex(html))).toBe(expected);
  });

  it.each([
    ['first', 'Bob'],
    ['second', 'Mum'],
    ['third', 'Mum'],
  ])('the first on the page, when the %s of three has changed', (id, expected) => {
    const reader = read('<div><h1 id="first">Mum</h1></div><div><h2 id="second">Dad</h2></div><div><h2 id="third">Sis</h2></div>');
    by(id).textContent = 'Bob';
    reader.readChanged([by(id)]);
    expect(headingText(reader.index)).toBe(expected);
  });
});

describe('a device in the title', () => {
  it.each<[string, string | undefined]>([
    ['Redmi 9A', 'Redmi 9A'],
    ['Redmi 9A | Xiaomi Cloud', 'Redmi 9A'],
    ['Xiaomi Cloud - Redmi 9A', 'Redmi 9A'],
    ['Xiaomi Cloud – Redmi 9A', 'Redmi 9A'],
    ['Xiaomi Cloud — Redmi 9A', 'Redmi 9A'],
    ['Cloud · Redmi 9A', 'Redmi 9A'],
    ['Device: Redmi 9A', 'Redmi 9A'],
    ['Redmi 9A: Device', 'Redmi 9A'],
    ['Cloud::Redmi 9A', 'Redmi 9A'],
    ['Redmi-9A', 'Redmi-9A'],
    ['Xiaomi Cloud', undefined],
    ['', undefined],
  ])('%j: %j', (title, device) => {
    document.title = title;
    expect(titleDevice(document)).toBe(device);
  });
});

describe('the device of a control', () => {
  const of = (html: string, id: string, pageDevice?: string): string | undefined => {
    const scan = readIndex(html);
    return deviceOf(by(id), rowsOf(scan), scan, pageDevice);
  };
  const LIST = '<ul><li><b>Mum</b><button id="a">Delete device</button></li><li><b>Dad</b><button id="b">Delete device</button></li></ul>';
  it('is that of its row', () => {
    expect(of(LIST, 'a', 'Page')).toBe('Mum');
    expect(of(LIST, 'b', 'Page')).toBe('Dad');
  });
  it('is the one named in its dialog', () => {
    expect(of(`${LIST}<div role="dialog"><p>Redmi 9A</p><button id="c">x</button></div>`, 'c', 'Page')).toBe('Redmi 9A');
    expect(of(`${LIST}<div role="dialog"><p>Delete “Dad”?</p><button id="c">x</button></div>`, 'c', 'Page')).toBe('Dad');
    expect(of(`${LIST}<div role="dialog"><p>Mum or Dad?</p><button id="c">x</button></div>`, 'c', 'Page')).toBe('Page');
    expect(of(`${LIST}<div role="dialog"><p>Really?</p><button id="c">x</button></div>`, 'c')).toBeUndefined();
    expect(of(`${LIST}<div><p>Delete “Dad”?</p><button id="c">x</button></div>`, 'c')).toBeUndefined();
  });
  it('is nobody’s in a row like those with a name, but without one', () => {
    const list =
      '<ul><li class="r"><b>Redmi 9A</b><button>Delete device</button></li><li class="r r2"><img><div><button id="c">x</button></div></li></ul>';
    expect(of(list, 'c')).toBeUndefined();
    expect(of(list, 'c', 'Page')).toBeUndefined();
    expect(of('<p><b>Redmi 9A</b><button>Delete device</button></p><p><button id="c">x</button></p>', 'c')).toBeUndefined();
  });
  it('is nobody’s in a group like theirs', () => {
    const group = (inner: string): string => `<div class="g"><div class="r">${inner}</div><s>x</s></div>`;
    const list = `${group('<b>Redmi 9A</b><button>Delete device</button>')}${group('<b>Mi 10</b><button>Delete device</button>')}`;
    expect(of(`<h1>My devices</h1><main>${list}${group('<button id="c">x</button>')}</main>`, 'c', 'Page')).toBeUndefined();
  });
  it('is the page’s where the control only looks like a row', () => {
    const row = (id: string, name: string): string => `<a href="#${id}" class="r" id="${id}">${name}</a>`;
    expect(of(`<h1>My devices</h1><main>${row('a', 'Redmi 9A')}${row('b', 'Mi 10')}${row('c', 'Add')}</main>`, 'a', 'Page')).toBe(
      'Redmi 9A',
    );
    expect(
      of(
        `<h1>Find device</h1><main>${row('a', 'Redmi 9A')}${row('b', 'Mi 10')}<a href="#c" class="r" id="c"><svg></svg></a></main>`,
        'c',
        'Page',
      ),
    ).toBe('Page');
  });
  it('is the page’s, or the only row’s', () => {
    expect(of(`${LIST}<button id="c">x</button>`, 'c', 'Page')).toBe('Page');
    expect(of(`${LIST}<button id="c">x</button>`, 'c')).toBeUndefined();
    const one = '<ul><li><b>Mum</b><button>Delete device</button></li></ul><button id="c">x</button>';
    expect(of(one, 'c')).toBe('Mum');
    expect(of(one, 'c', 'Page')).toBe('Page');
    expect(of('<button id="c">x</button>', 'c')).toBeUndefined();
  });
});

describe('menus without words', () => {
  /** Menus of a page without rows, by id. */
  const menus = (html: string, labels: readonly string[] = []): string[] => {
    document.body.innerHTML = html;
    return menuButtons([], document.body, (element) => labels.includes(element.id)).map(({ control }) => control.id);
  };
  it.each([
    ['vertical dots', '<i id="a">⋮</i>'],
    ['an ellipsis', '<button id="a"> … </button>'],
    ['a midline ellipsis', '<span id="a">⋯</span>'],
    ['another one', '<div id="a">︙</div>'],
    ['three full stops', '<a id="a">...</a>'],
    ['three middle dots', '<i id="a">···</i>'],
    ['three bullets', '<i id="a">•••</i>'],
    ['three spaced bullets', '<i id="a">• • •</i>'],
    ['what opens a menu', '<button id="a" aria-haspopup="menu"></button>'],
    ['dots that a font draws from words', '<button id="a"><i class="x">more_vert</i></button>'],
    ['other such dots', '<div id="a"><span aria-hidden="true">more_horiz</span></div>'],
    ['a menu under a picture from a font', '<button id="a" aria-haspopup="menu"><i>\ue5d4</i></button>'],
    ['what opens something', '<b id="a" aria-haspopup="true"></b>'],
    ['what opens a list', '<button id="a" aria-haspopup="listbox"></button>'],
    ['three circles', '<span id="a"><svg><circle/><circle/><circle/></svg></span>'],
    ['three squares in a button', '<button id="a"><svg><rect/><rect/><rect/></svg></button>'],
    ['a class of its own', '<button id="a" class="icon-more"></button>'],
    ['a class of dots', '<button id="a" class="dots"></button>'],
    ['a class of a dot', '<button id="a" class="x-dot"></button>'],
    ['a class inside', '<button id="a"><i class="x_ellipsis"></i></button>'],
    ['a kebab', '<div id="a" role="button" class="kebab-1"></div>'],
  ])('%s', (_, html) => {
    expect(menus(html)).toEqual(['a']);
  });

  it.each([
    ['words', '<button class="more">More</button>'],
    ['two dots', '<i>..</i>'],
    ['four dots', '<i>....</i>'],
    ['mixed text', '<i>⋮x</i>'],
    ['a dialog opener', '<button aria-haspopup="dialog"></button>'],
    ['two circles', '<span><svg><circle/><circle/></svg></span>'],
    ['three shapes', '<span><svg><circle/><rect/><circle/></svg></span>'],
    ['three paths', '<span><svg><path/><path/><path/></svg></span>'],
    ['a class on nothing to press', '<div class="more"></div>'],
    ['a class that only sounds like it', '<button class="moreover"></button>'],
    ['another class', '<button class="anymore"></button>'],
    ['what cannot be seen', '<i style="display:none">⋮</i>'],
  ])('not %s', (_, html) => {
    expect(menus(html)).toEqual([]);
  });

  it('in a row, and only there, what opens a menu under a name', () => {
    const named = (name: string): string => `<button id="a" aria-haspopup="menu"><b>${name}</b></button>`;
    const inRow = (html: string): string[] => {
      document.body.innerHTML = `<p id="r">${html}</p>`;
      return menuButtons([{ row: by('r'), name: 'Mum' }], undefined, () => false).map(({ control }) => control.id);
    };
    expect(inRow(named('More'))).toEqual(['a']);
    expect(inRow(named('m'.repeat(24)))).toEqual(['a']);
    expect(inRow(named('m'.repeat(25)))).toEqual([]);
    expect(inRow(named(`${'m'.repeat(21)}: Mum`))).toEqual(['a']);
    expect(inRow('<button id="a">More</button>')).toEqual([]);
    expect(inRow('<ion-button id="a" aria-label="More"><ion-icon></ion-icon></ion-button>')).toEqual(['a']);
    expect(inRow('<wx-view id="a" class="dots" aria-label="More"></wx-view>')).toEqual(['a']);
    expect(inRow('<button id="a" aria-haspopup="listbox">More</button>')).toEqual([]);
    expect(menus(named('More'))).toEqual([]);
  });

  it('never what bears a label', () => {
    expect(menus('<i id="a">⋮</i><i id="b">⋮</i>', ['a'])).toEqual(['b']);
  });

  it('one for each row, with its device, and none beside the rows', () => {
    document.body.innerHTML =
      '<i id="x">⋮</i><ul><li id="r"><b>Mum</b><button id="a" class="more"><i>⋮</i></button><i>⋮</i></li><li id="s"><b>Dad</b><i id="b">⋮</i></li><li id="t">y</li></ul>';
    const list = ['r', 's', 't'].map((id) => ({ row: by(id), name: id }));
    expect(menuButtons(list, document.body, () => false).map(({ control, device }) => [control.id, device])).toEqual([
      ['a', 'r'],
      ['b', 's'],
    ]);
    expect(menuButtons([], undefined, () => false)).toEqual([]);
    expect(menuButtons([], document.body, () => false)).toStrictEqual([{ control: by('x') }]);
  });

  it('the same one never twice', () => {
    document.body.innerHTML = '<ul><li id="r"><p id="s"><b id="a" aria-haspopup="true"><i>⋮</i></b></p></li></ul>';
    const list = ['r', 's'].map((id) => ({ row: by(id), name: id }));
    expect(menuButtons(list, undefined, () => false)).toHaveLength(1);
  });

  it('nor what holds one that was found', () => {
    document.body.innerHTML = '<p id="o"><b id="b" aria-haspopup="true"><u id="u"><i id="a">⋮</i></u></b></p>';
    const list = ['u', 'o'].map((id) => ({ row: by(id), name: id }));
    expect(menuButtons(list, undefined, () => false).map(({ control }) => control.id)).toEqual(['a']);
  });

  it('in the shadow root of a row', () => {
    document.body.innerHTML = '<x-row id="r"></x-row>';
    const root = by('r').attachShadow({ mode: 'open' });
    root.innerHTML = '<i id="a">⋮</i>';
    const found = menuButtons([{ row: by('r'), name: 'Mum' }], undefined, () => false);
    expect(found).toEqual([{ control: root.firstElementChild, device: 'Mum' }]);
  });
});

// last, because it is long
describe('very many devices', () => {
  it('are bounded in number', () => {
    const html = `<ul>${'<li><a href="#x">Redmi 9A</a></li>'.repeat(1003)}</ul>`;
    expect(rows(html)).toHaveLength(1000);
  });
});
