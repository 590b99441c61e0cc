/** Rows by the names in them alone, where something says that there is a list of devices. */
import { describe, expect, it } from 'vitest';
import { listedRows } from '../../../../../lib/recogniser/facts/listed-rows';
import { readIndex } from '../../../support/page';

/** Rows of a page, as `#id name`. */
const rows = (html: string): string[] => [...listedRows(readIndex(html))].map(([row, name]) => `#${row.id} ${name}`);
const item = (id: string, name: string, more = '<i>online</i>'): string => `<li id="${id}"><b>${name}</b>${more}</li>`;
const NAMED = item('a', 'Redmi 9A') + item('b', 'Mi 10');
const BOTH = ['#a Redmi 9A', '#b Mi 10'];

describe('rows with names that look like devices', () => {
  it.each([
    ['in a list', `<ul>${NAMED}</ul>`, BOTH],
    ['not one alone', `<ul>${item('a', 'Redmi 9A')}<li>x</li></ul>`, []],
    ['not in a dialog', `<div role="dialog"><ul>${NAMED}</ul></div>`, []],
    ['not unseen', `<ul style="display:none">${NAMED}</ul>`, []],
    ['not bare names', '<ul><li>Redmi 9A</li><li>Mi 10</li></ul>', []],
    ['bare names that can be pressed', '<ul><li id="a" tabindex="0">Redmi 9A</li><li id="b">Mi 10</li></ul>', BOTH],
    ['not of several tags', '<div><section><p>Redmi 9A</p><i>x</i></section><article><p>Mi 10</p><i>x</i></article></div>', []],
    [
      'of several looks, in one row of a table',
      '<table><tr><td><div class="x" id="a"><p>Redmi 9A</p><i>x</i></div><div class="y" id="b"><p>Mi 10</p><i>x</i></div></td></tr></table>',
      BOTH,
    ],
    [
      'not of several looks, with more than a row says',
      `<table><tr><td><div class="x"><p>Redmi 9A</p><i>${'x'.repeat(300)}</i></div><div class="y"><p>Mi 10</p><i>${'x'.repeat(300)}</i></div></td></tr></table>`,
      [],
    ],
  ])('%s', (_, html, expected) => {
    expect(rows(html)).toEqual(expected);
  });
});

describe('rows beside them', () => {
  it.each([
    ['bear the names that their owners gave', `<ul>${NAMED}${item('c', 'Mum')}</ul>`, [...BOTH, '#c Mum']],
    ['not of another shape', `<ul>${NAMED}<div>Mum <i>x</i></div></ul>`, BOTH],
    ['not without words', `<ul>${NAMED}<li><img></li></ul>`, BOTH],
    ['not unseen', `<ul>${NAMED}<li style="display:none"><b>Mum</b><i>x</i></li></ul>`, BOTH],
    ['not with more than a row says', `<ul>${NAMED}${item('c', 'Mum', `<i>${'x'.repeat(300)}</i>`)}</ul>`, BOTH],
    [
      'not the head of a table',
      '<table><tr><th>Name</th></tr><tr id="a"><td>Redmi 9A, online</td></tr><tr id="b"><td>Mi 10, online</td></tr></table>',
      BOTH,
    ],
  ])('%s', (_, html, expected) => {
    expect(rows(html)).toEqual(expected);
  });
});
