/** Rows of devices where several ways to find them meet. */
import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../../../lib/recogniser/facts/candidates';
import { deviceRows } from '../../../../../lib/recogniser/facts/device-list';
import { readIndex } from '../../../support/page';

/** Rows of a page, as `#id name`. */
function rows(html: string): string[] {
  const index = readIndex(`<main>${html}</main>`);
  return deviceRows(index, candidatesOf(index)).map(({ row, name }) => `#${row.id} ${name}`);
}
const HEAD = '<h1>My devices</h1>';
const PLAIN = '<div id="a"><p>Mum</p><i>x</i></div><div id="b"><p>Dad</p><i>x</i></div>';

describe('rows of any name', () => {
  it.each([
    ['under a heading by markup', HEAD + PLAIN, ['#a Mum', '#b Dad']],
    ['not under words alone', `<p>My devices</p><section>${PLAIN}</section>`, []],
    ['not under what is pressed', `<h1 tabindex="0">My devices</h1>${PLAIN}`, []],
    ['not under the heading of a dialog', `<div role="dialog"><h1>My devices</h1><section>${PLAIN}</section></div>`, []],
    [
      'not where others are listed by their names',
      `${HEAD}<section>${PLAIN}</section><ul><li id="c">Redmi 9A, on</li><li id="d">Mi 10, on</li></ul>`,
      ['#c Redmi 9A', '#d Mi 10'],
    ],
  ])('%s', (_, html, expected) => {
    expect(rows(html)).toEqual(expected);
  });
});

describe('items under the heading', () => {
  it.each([
    [
      'the only row of a table, its head left out',
      `${HEAD}<table><tr><th>x</th></tr><tr id="a"><td>Redmi 9A</td></tr></table>`,
      ['#a Redmi 9A'],
    ],
    ['not the bare names of a text', `${HEAD}<ul><li>Redmi 9A</li><li>Mum</li></ul>`, []],
    [
      'not what holds several rows, whatever it is called',
      `${HEAD}<ul><li><b>Mi Pad 5</b><a href="#1">x</a><ul><li id="a">Redmi 9A, on</li><li id="b">Xiaomi 13, on</li></ul></li><li>x</li></ul>`,
      ['#a Redmi 9A', '#b Xiaomi 13'],
    ],
    [
      'no only item, where there are rows',
      `<ul><li id="a"><b>Mum</b><button>Delete device</button></li></ul>${HEAD}<div tabindex="0"><p>Redmi 9A</p><i>x</i></div>`,
      ['#a Mum'],
    ],
  ])('%s', (_, html, expected) => {
    expect(rows(html)).toEqual(expected);
  });
});

describe('a line with a command', () => {
  const COMMAND = '<p><u><span style="cursor:pointer">Delete device</span></u></p>';
  it.each([
    ['is a row, whatever its markup', `<ul><li id="a"><b>Redmi 9A</b>${COMMAND}</li><li>x</li></ul>`, ['#a Redmi 9A']],
    [
      'is none where the command stands in a sentence',
      `<ul><li><b>Redmi 9A</b>${COMMAND.replace('<span', 'You may press <span')}</li><li>x</li></ul>`,
      [],
    ],
    ['is none where the command is only read', '<ul><li><b>Redmi 9A</b><p><u>Delete device</u></p></li><li>x</li></ul>', []],
    [
      'is none where all of it is the command',
      '<ul><li tabindex="0"><b>Mum</b><p>Delete device</p></li><li tabindex="0"><b>Dad</b><p>Delete device</p></li></ul>',
      [],
    ],
  ])('%s', (_, html, expected) => {
    expect(rows(html)).toEqual(expected);
  });

  it('is told once where its row is known by its name', () => {
    const device = (id: string, name: string): string =>
      `<li id="${id}"><b>${name}</b><section><div><i>On Monday</i><button>Remove</button></div><div><i>For ever</i><button>Delete device</button></div></section></li>`;
    expect(rows(`${HEAD}<ul>${device('a', 'Redmi 9A')}${device('b', 'Mi 10')}</ul>`)).toEqual(['#a Redmi 9A', '#b Mi 10']);
  });
});
