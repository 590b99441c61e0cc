/** Rows by their shape alone, under the heading of the owner's devices. */
import { describe, expect, it } from 'vitest';
import { plainRowsUnder } from '../../../../../lib/recogniser/facts/plain-rows';
import { by } from '../../../support/page';

const HEAD = '<h2 id="h">My devices</h2>';
/** Ids of the rows under the heading of a page. */
function rows(html: string): string[] {
  document.body.innerHTML = `<main>${html}</main>`;
  return plainRowsUnder(by('h')).map(({ id }) => id);
}
const row = (id: string, name: string, inner = '<i>online</i>'): string => `<div id="${id}"><p>${name}</p>${inner}</div>`;
const TWO = row('a', 'Mum') + row('b', 'Dad');
const LIST = `<section>${TWO}</section>`;

describe('where they stand', () => {
  it.each([
    ['beside the heading', HEAD + TWO, ['a', 'b']],
    ['in the next element', HEAD + LIST, ['a', 'b']],
    ['deep in it', `${HEAD}<div><p>x</p><div><p>y</p>${LIST}</div></div>`, ['a', 'b']],
    ['in the fourth of the next elements', `${HEAD}<p>1</p><p>2</p><p>3</p>${LIST}`, ['a', 'b']],
    ['not in the fifth', `${HEAD}<p>1</p><p>2</p><p>3</p><p>4</p>${LIST}`, []],
    ['beside what holds the heading', `<div><header>${HEAD}</header>${LIST}</div>`, ['a', 'b']],
    ['two levels above the heading', `<div><div><header>${HEAD}</header></div>${LIST}</div>`, ['a', 'b']],
    ['not three levels above', `<div><div><div><header>${HEAD}</header></div></div>${LIST}</div>`, []],
    ['the first of two lists', `${HEAD + LIST}<article>${row('c', 'Sis')}${row('d', 'Bob')}</article>`, ['a', 'b']],
    ['not before the heading', LIST + HEAD, []],
    ['not in a menu', `${HEAD}<nav>${TWO}</nav>`, []],
    ['not in a form', `${HEAD}<form>${TWO}</form>`, []],
    ['not in a dialog', `${HEAD}<div role="dialog">${TWO}</div>`, []],
    ['not in what is never shown', `${HEAD}<noscript>${TWO}</noscript>`, []],
  ])('%s', (_, html, expected) => {
    expect(rows(html)).toEqual(expected);
  });

  it('is near the heading', () => {
    const behind = (elements: number): string => `${HEAD}<div><div>${'<p>x</p>'.repeat(elements)}</div>${LIST}</div>`;
    expect(rows(behind(300))).toEqual(['a', 'b']);
    expect(rows(behind(500))).toEqual([]);
  });

  it('is bounded in number', () => {
    expect(rows(HEAD + row('', 'Mum').repeat(1_003))).toHaveLength(1_000);
    expect(rows(`${HEAD}<section>${row('', 'Mum').repeat(1_003)}</section>`)).toHaveLength(1_000);
  });

  it('is the main part of the page, where the heading stands there', () => {
    document.body.innerHTML = `<main>${HEAD}</main>${LIST}`;
    expect(plainRowsUnder(by('h'))).toEqual([]);
    document.body.innerHTML = `<div>${HEAD}</div>${LIST}`;
    expect(plainRowsUnder(by('h'))).toHaveLength(2);
  });
});

describe('what they look like', () => {
  const table = (head: string): string =>
    `${HEAD}<table>${head}<tr id="a"><td>Mum</td><td>x</td></tr><tr id="b"><td>Dad</td><td>x</td></tr></table>`;
  it.each([
    ['of one shape', HEAD + TWO, ['a', 'b']],
    ['not of two shapes', `${HEAD}<div><p>Mum</p><i>x</i></div><section><p>Dad</p><i>x</i></section>`, []],
    ['not one alone', HEAD + row('a', 'Mum'), []],
    ['with empty elements between them', `${HEAD}${row('a', 'Mum')}<hr><div> </div>${row('b', 'Dad')}`, ['a', 'b']],
    ['the rows of a table', table(''), ['a', 'b']],
    ['its head left out', table('<tr><th>x</th><th>y</th></tr>'), ['a', 'b']],
    ['the terms of a list of definitions', `${HEAD}<dl><dt id="a">Mum</dt><dd>x</dd><dt id="b">Dad</dt><dd>x</dd></dl>`, ['a', 'b']],
    ['not one term alone', `${HEAD}<dl><dt>Mum</dt><dd>x</dd></dl>`, []],
    [
      'the groups of a list of definitions',
      `${HEAD}<dl><div id="a"><dt>Mum</dt><dd>x</dd></div><div id="b"><dt>Dad</dt><dd>x</dd></div></dl>`,
      ['a', 'b'],
    ],
    ['not headings', `${HEAD}<h3>Mum <b>x</b></h3><h3>Dad <b>x</b></h3>`, []],
  ])('%s', (_, html, expected) => {
    expect(rows(html)).toEqual(expected);
  });

  it('is what a custom element draws', () => {
    document.body.innerHTML = `<main>${HEAD}<x-list id="x"></x-list></main>`;
    by('x').attachShadow({ mode: 'open' }).innerHTML = TWO;
    expect(plainRowsUnder(by('h')).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('what they say', () => {
  const alike = (inner: string): number => rows(`${HEAD}<div>${inner}</div><div>${inner}</div>`).length;
  const parts = (count: number): string => '<b>x</b>'.repeat(count);
  it.each([
    ['two things', parts(2), 2],
    ['twelve things', parts(12), 2],
    ['not thirteen', parts(13), 0],
    ['not one', parts(1), 0],
    ['not one and a number', '<b>Mum</b><i>12</i>', 0],
    ['two things in one text', 'Mum — online', 2],
    ['not one and a number in one text', 'Mum — 12', 0],
    ['not one and a comment', '<b>Mum</b><!-- online -->', 0],
    ['no sentence', '<b>Mum</b><i>It is online.</i>', 0],
    ['no question in Chinese', '<b>Mum</b><i>在线？</i>', 0],
    ['a number with a full stop', '<b>Mum</b><i>Version 12.</i>', 2],
    ['two hundred characters', `<b>Mum</b><i>${'x'.repeat(197)}</i>`, 2],
    ['not more', `<b>Mum</b><i>${'x'.repeat(198)}</i>`, 0],
  ])('%s', (_, inner, expected) => {
    expect(alike(inner)).toBe(expected);
  });

  it('may be drawn by a custom element', () => {
    document.body.innerHTML = `<main>${HEAD}<div id="a"><b>Mum</b><x-s></x-s></div><div id="b"><b>Dad</b><x-s></x-s></div></main>`;
    for (const host of document.querySelectorAll('x-s')) host.attachShadow({ mode: 'open' }).innerHTML = '<i>online</i>';
    expect(plainRowsUnder(by('h')).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
