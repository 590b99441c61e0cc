/** The list that a heading heads. */
import { describe, expect, it } from 'vitest';
import { itemsUnder, loneItem } from '../../../../../lib/recogniser/facts/under-heading';
import { by, readIndex } from '../../../support/page';

const HEAD = '<h2 id="h">My devices</h2>';
const open = (html: string): void => {
  document.body.innerHTML = `<main>${html}</main>`;
};
const items = (html: string): string[] => {
  open(html);
  return itemsUnder(by('h')).map(({ id }) => id);
};

describe('items by markup', () => {
  const LIST = '<ul><li id="a">Mum</li><li id="b">Dad</li></ul>';
  it.each([
    ['of a list', HEAD + LIST, ['a', 'b']],
    ['behind words', `${HEAD}<p>x</p>${LIST}`, ['a', 'b']],
    ['deep in what follows', `${HEAD}<div><p>x</p><div>${LIST}</div></div>`, ['a', 'b']],
    ['of a table', `${HEAD}<table><tr id="a"><td>Mum</td></tr></table>`, ['a']],
    ['an option', `${HEAD}<div><p role="option" id="a">Mum</p></div>`, ['a']],
    ['one that follows by itself', `${HEAD}<div role="row" id="a">Mum</div>`, ['a']],
    ['the innermost ones', `${HEAD}<ul><li id="o">${LIST}</li></ul>`, ['a', 'b']],
    ['the first of two lists', `${HEAD + LIST}<ul><li id="c">Sis</li></ul>`, ['a', 'b']],
    ['three levels above the heading', `<div><div><div>${HEAD}</div></div></div>${LIST}`, ['a', 'b']],
    ['not four levels above', `<div><div><div><div>${HEAD}</div></div></div></div>${LIST}`, []],
    ['none before the heading', LIST + HEAD, []],
    ['none of another role', `${HEAD}<div role="note">Mum</div>`, []],
  ])('%s', (_, html, expected) => {
    expect(items(html)).toEqual(expected);
  });

  it('end with the main part of the page', () => {
    document.body.innerHTML = `<main>${HEAD}</main>${LIST}`;
    expect(itemsUnder(by('h'))).toEqual([]);
    document.body.innerHTML = `<div>${HEAD}</div>${LIST}`;
    expect(itemsUnder(by('h'))).toHaveLength(2);
  });
  it('are bounded in number', () => {
    expect(items(`${HEAD}<ul>${'<li>Mum</li>'.repeat(1_003)}</ul>`)).toHaveLength(1_000);
  });
});

describe('units of one shape that are pressed', () => {
  const unit = (id: string, inner = 'Mum'): string => `<a href="#x" id="${id}">${inner}</a>`;
  it.each([
    ['side by side', `${HEAD}<div>${unit('a')}${unit('b')}</div>`, ['a', 'b']],
    ['each with something pressed in it', `${HEAD}<div><p id="a">${unit('x')}</p><p id="b">${unit('y')}</p></div>`, ['a', 'b']],
    ['not one alone', `${HEAD}<div>${unit('a')}</div>`, []],
    ['not beside another shape', `${HEAD}<div>${unit('a')}<p>x</p></div>`, []],
    ['not with one that is not pressed', `${HEAD}<div>${unit('a')}${unit('b')}<a>x</a></div>`, []],
    ['deep in what follows', `${HEAD}<div><p>x</p><div><p>x</p><div>${unit('a')}${unit('b')}</div></div></div>`, ['a', 'b']],
    ['before a list by markup that comes later', `${HEAD}<div>${unit('a')}${unit('b')}</div><ul><li id="c">Sis</li></ul>`, ['a', 'b']],
  ])('%s', (_, html, expected) => {
    expect(items(html)).toEqual(expected);
  });

  it('are near the heading', () => {
    const behind = (elements: number): string =>
      `${HEAD}<div><div>${'<p>x</p>'.repeat(elements)}</div><div>${unit('a')}${unit('b')}</div></div>`;
    expect(items(behind(300))).toEqual(['a', 'b']);
    expect(items(behind(500))).toEqual([]);
  });
  it('are bounded in number', () => {
    expect(items(`${HEAD}<div>${unit('').repeat(1_003)}</div>`)).toHaveLength(1_000);
  });
});

describe('the only item of a list', () => {
  const lone = (html: string): string | undefined => {
    open(html);
    return loneItem(by('h'), readIndex())?.id;
  };
  const name = '<p>Redmi 9A</p><i>online</i>';
  it.each<[string, string, string | undefined]>([
    ['all there is under the heading', `${HEAD}<div id="a">${name}</div>`, 'a'],
    ['in boxes that hold nothing else', `${HEAD}<div><div><div id="a">${name}</div></div></div>`, 'a'],
    ['beside an empty box', `${HEAD}<div><div id="a">${name}</div><div></div></div>`, 'a'],
    ['with a button without words', `${HEAD}<div id="a"><div>${name}</div><button></button></div>`, 'a'],
    ['with a picture', `${HEAD}<div id="a"><div>${name}</div><div><img></div></div>`, 'a'],
    ['with words of its own', `${HEAD}<div id="a">Online: <div>${name}</div></div>`, 'a'],
    ['with its switch of Find device', `${HEAD}<div id="a">${name}<b>Find device</b></div>`, 'a'],
    ['said to be the current one', `${HEAD}<div id="a">${name}<b>Current device</b></div>`, 'a'],
    ['with a label of another page', `${HEAD}<div>${name}<b>Settings</b></div>`, undefined],
    ['with labels of it and of another page', `${HEAD}<div>${name}<b>Find device</b><b>Settings</b></div>`, undefined],
    ['of a hundred and twenty characters', `${HEAD}<div id="a">Redmi 9A<i>${'x'.repeat(112)}</i></div>`, 'a'],
    ['of more', `${HEAD}<div>Redmi 9A<i>${'x'.repeat(113)}</i></div>`, undefined],
    ['one of two names', `${HEAD}<div>${name}</div><div>Mi 10</div>`, undefined],
    ['beside one unseen', `${HEAD}<div id="a">${name}</div><div style="display:none">Mi 10</div>`, 'a'],
    ['beside one in a dialog', `${HEAD}<div id="a">${name}</div><div role="dialog">Mi 10</div>`, 'a'],
    ['behind one above the heading', `<p>Mi 10</p>${HEAD}<div id="a">${name}</div>`, 'a'],
    ['none', `${HEAD}<p>Mum</p>`, undefined],
  ])('%s', (_, html, expected) => {
    expect(lone(html)).toBe(expected);
  });

  const card = (html: string): string | undefined => {
    open(html);
    return loneItem(by('h'), readIndex(), [...document.querySelectorAll('button')])?.id;
  };
  const remove = '<button>Delete device</button>';
  it.each<[string, string, string | undefined]>([
    ['with what removes it', `${HEAD}<div><p>x</p><div id="a">${name}${remove}</div></div>`, 'a'],
    ['with what removes it in another box', `${HEAD}<div><p>x</p><div id="a"><div>${name}</div><div>${remove}</div></div></div>`, 'a'],
    ['in boxes that hold nothing else', `${HEAD}<div><p>x</p><div id="a"><div>${name}${remove}</div></div></div>`, 'a'],
    ['under the name that its owner gave', `${HEAD}<div><p>x</p><div id="a"><h3>Mum</h3><div>${name}${remove}</div></div></div>`, 'a'],
    ['not of two that are removed', `${HEAD}<div id="a">${name}${remove}${remove}</div>`, undefined],
    ['not one that says more than a row', `${HEAD}<div>${name}<p>${'x'.repeat(120)}</p>${remove}</div>`, undefined],
    ['not all of the page', `<div>${HEAD}${name}</div>${remove}`, undefined],
  ])('%s', (_, html, expected) => {
    expect(card(html)).toBe(expected);
  });
});
