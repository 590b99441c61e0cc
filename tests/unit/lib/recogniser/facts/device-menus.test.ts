/** The one thing in the row of a device that is pressed and shows no words. */
import { describe, expect, it } from 'vitest';
import { menuButtons } from '../../../../../lib/recogniser/facts/device-menus';
import { by } from '../../../support/page';

const ICON = '<svg><path/></svg>';
/** Ids of the menus of a row. */
function inRow(html: string): string[] {
  document.body.innerHTML = `<div id="r"><b>Mum</b>${html}</div>`;
  return menuButtons([{ row: by('r'), name: 'Mum' }], undefined, () => false).map(({ control }) => control.id);
}

describe('an icon in the row of a device', () => {
  it.each([
    ['a button with a drawing', `<button id="a">${ICON}</button>`, ['a']],
    ['a button with a picture', '<button id="a"><img></button>', ['a']],
    ['a button with a letter of a font', '<button id="a"><i></i></button>', ['a']],
    ['a button with nothing', '<button id="a"></button>', []],
    ['a button with words', `<button id="a">${ICON}Ring</button>`, []],
    ['one of two', `<button>${ICON}</button><button>${ICON}</button>`, []],
    ['one in another', `<div tabindex="0" id="a"><button>${ICON}</button></div>`, ['a']],
    ['a link that leads away', '<a href="/x" id="a"><img></a>', []],
    ['a link beside it', `<a href="/x"><img></a><button id="a">${ICON}</button>`, ['a']],
    ['a link that leads nowhere', '<a href="#x" id="a"><img></a>', ['a']],
    ['a link without an address', '<a href="" id="a"><img></a>', ['a']],
    ['what is called dots, whatever presses it', '<div class="row-dots" id="a"></div>', ['a']],
    ['what is called otherwise', '<div class="row-cell" id="a"></div>', []],
    ['what only sounds like dots', '<div class="polkadots" id="a"></div>', []],
    ['what bears no class', '<div id="a"></div>', []],
  ])('%s', (_, html, expected) => {
    expect(inRow(html)).toEqual(expected);
  });

  it('is none outside of a row', () => {
    document.body.innerHTML = `<h1>Mum</h1><button>${ICON}</button>`;
    expect(menuButtons([], document.body, () => false)).toEqual([]);
  });
});

describe('dots that a font draws from words', () => {
  it.each([
    ['in a row of their own', '<span id="a"><i class="x">more_vert</i></span>', ['a']],
    ['not with other words behind them', '<span id="a"><i class="x">more_vert now</i></span>', []],
    ['not with other words before them', '<span id="a"><i class="x">some more_vert</i></span>', []],
  ])('%s', (_, html, expected) => {
    expect(inRow(html)).toEqual(expected);
  });
});
