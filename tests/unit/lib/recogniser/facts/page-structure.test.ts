import { afterEach, describe, expect, it } from 'vitest';
import {
  dialogOf,
  endButton,
  fewTicks,
  hasMap,
  isAnswered,
  isSparse,
  isWare,
  reasonRows,
  saysRefused,
  soleTick,
  speaksOfDeleting,
  tickLine,
} from '../../../../../lib/recogniser/facts/page-structure';
import { readIndex } from '../../../support/page';

const show = (html: string): Document => {
  document.body.innerHTML = html;
  return document;
};
afterEach(() => {
  document.body.innerHTML = '';
});

describe('the only tick of a page', () => {
  it.each([
    ['a native box', '<input type="checkbox" id="t">', 't'],
    ['a box drawn by a library, its native one inside', '<label class="ant-checkbox" id="t"><input type="checkbox"></label>', 't'],
    ['two of them', '<input type="checkbox"><input type="checkbox">', undefined],
    ['none', '<input type="radio"><p>x</p>', undefined],
    ['beside a hidden one', '<p style="display:none"><input type="checkbox"></p><input type="checkbox" id="t">', 't'],
    ['one that is not seen, where what stands around it is', '<label><input type="checkbox" style="display:none" id="t">x</label>', 't'],
    ['one that is not seen, where nothing is', '<p style="display:none"><input type="checkbox"></p>', undefined],
  ])('%s', (_, html, id) => {
    expect(soleTick(show(html))?.id).toBe(id);
  });
  it('may be one of few', () => {
    const box = '<p><input type="checkbox"></p>';
    expect([0, 1, 3, 4].map((count) => fewTicks(show(box.repeat(count))).length)).toEqual([0, 1, 3, 0]);
  });
  it('has a line with its words', () => {
    const tick = soleTick(show('<div><p id="l"><span><input type="checkbox"></span> <b>So be it</b></p><p>Other</p></div>')) as Element;
    expect(tickLine(tick)).toEqual({ line: document.getElementById('l'), words: 'So be it' });
  });
  it('has a line with no more than 240 characters of them', () => {
    const tick = soleTick(show(`<p><input type="checkbox"> ${'x'.repeat(300)}</p>`)) as Element;
    expect(tickLine(tick).words).toBe('x'.repeat(240));
  });
  it('may have no words', () => {
    const tick = soleTick(show('<input type="checkbox">')) as Element;
    expect(tickLine(tick)).toEqual({ line: tick, words: '' });
  });
  it('speaks of the account, or of what follows', () => {
    expect(speaksOfDeleting('Ja, ich möchte mein Konto löschen')).toBe(true);
    expect(speaksOfDeleting('Tout cela est clair pour moi')).toBe(false);
  });
});

describe('the button that ends the deletion, in words that nobody knows', () => {
  const tick = '<p><input type="checkbox"> Jolo</p>';
  it.each([
    ['the only unknown one beside a known one', `${tick}<button id="b">Jolo moto</button><button>Cancel</button>`, 'b'],
    ['alone: it may lead anywhere', `${tick}<button>Jolo moto</button>`, undefined],
    ['of two, the one that is marked', `${tick}<button>Jolo</button><button class="btn btn-danger" id="b">Moto</button>`, 'b'],
    ['of two, none is marked', `${tick}<button>Jolo</button><button>Moto</button>`, undefined],
    ['a submit button', `${tick}<input type="submit" value="Jolo" id="b"><input type="submit" value="Cancel">`, 'b'],
    ['a link elsewhere is none', `${tick}<a href="/x">Jolo</a><button>Cancel</button>`, undefined],
    ['in the menu of the site', `<nav><button>Jolo</button></nav>${tick}<button>Cancel</button>`, undefined],
    ['in a dialog above', `${tick}<div role="alertdialog"><button>Jolo</button><button class="x-critical" id="b">Moto</button></div>`, 'b'],
    ['beside the last of two ticks', `${tick}<section>${tick}<button id="b">Jolo</button><button>Cancel</button></section>`, 'b'],
    ['without a danger of two dangers', `${tick}<button class="danger">Jolo</button><button class="danger">Moto</button>`, undefined],
    [
      'not the line of a box',
      '<div tabindex="0"><input type="checkbox"> Jolo</div><button id="b">Moto</button><button>Cancel</button>',
      'b',
    ],
    [
      'not the label of a box',
      '<input type="checkbox"><label tabindex="0">Jolo</label><button id="b">Moto</button><button>Cancel</button>',
      'b',
    ],
    ['not a box that is drawn', '<p role="checkbox" tabindex="0">Jolo</p><button id="b">Moto</button><button>Cancel</button>', 'b'],
    ['not what holds the buttons', `${tick}<div class="btn-row"><button id="b">Jolo</button><button>Cancel</button></div>`, 'b'],
    ['not what is called a button and is not pressed', `${tick}<div class="btn-text">Jolo</div><button>Cancel</button>`, undefined],
    ['the outer one of two', `${tick}<div tabindex="0" id="b"><button>Jolo</button></div><button>Cancel</button>`, 'b'],
    ['no button without words', `${tick}<button><svg></svg></button><button>Cancel</button>`, undefined],
    ['a button of eighty characters', `${tick}<button id="b">${'x'.repeat(80)}</button><button>Cancel</button>`, 'b'],
    ['no button of more', `${tick}<button>${'x'.repeat(81)}</button><button>Cancel</button>`, undefined],
    ['one that is known to delete', `${tick}<button id="b">Delete account</button><button>Cancel</button>`, 'b'],
    [
      'eight levels above the tick',
      `${'<div>'.repeat(6)}${tick}${'</div>'.repeat(6)}<button id="b">Jolo</button><button>Cancel</button>`,
      undefined,
    ],
    ['no tick, no dialog', '<button class="btn-danger">Jolo</button><button>Cancel</button>', undefined],
  ])('%s', (_, html, id) => {
    expect(endButton(show(html))?.id).toBe(id);
  });
});

it.each([
  ['that it cannot be', 'You cannot delete your account yet', 'surely'],
  ['of the account alone, by what is done', 'Contul nu poate fi șters încă', 'perhaps'],
  ['of the deletion alone', 'Suppression impossible pour l’instant', 'perhaps'],
  ['something else of the account', 'Your account is not protected', 'perhaps'],
  ['so of a device', 'You cannot delete your device', undefined],
  ['that it can', 'Delete your account', undefined],
  ['so of something else', 'You cannot change your photo yet', undefined],
])('a heading says %s', (_, words, expected) => {
  expect(saysRefused(words)).toBe(expected);
});

it('one known reason is enough where the heading says so', () => {
  const lines = '<ul><li>Jolo moto <i>one</i></li><li>Find my phone moto jolo <b>two</b></li></ul>';
  const isKnown = (line: Element): boolean => line.textContent?.startsWith('Find') === true;
  expect(reasonRows(show(lines))).toEqual([]);
  expect(reasonRows(show(lines), isKnown)).toHaveLength(2);
  expect(reasonRows(show(lines), () => false)).toEqual([]);
});

describe('a page that ends in one question', () => {
  it.each([
    ['beside the way back one button in words that nobody knows', '<p><button>Cancel</button><button>Jolo moto</button></p>', true],
    ['somewhat further apart', '<p><span><button>Cancel</button></span></p><p><button>Jolo moto</button></p>', true],
    ['two of them', '<p><button>Cancel</button><button>Jolo</button><button>Moto</button></p>', false],
    ['one that is harmless', '<p><button>Cancel</button><button>Back</button></p>', false],
    ['a link elsewhere', '<p><button>Cancel</button><a href="/x">Jolo</a></p>', false],
    ['nothing beside it', '<p><button>Cancel</button></p>', false],
    ['one that is harmless, and another further apart', '<p><button>Cancel</button><button>Back</button></p><button>Jolo</button>', false],
    ['one that is harmless, and another', '<p><button>Cancel</button><button>Back</button><button>Jolo</button></p>', false],
    ['what is pressed inside of it', '<p><button>Cancel<i tabindex="0">x</i></button></p>', false],
    ['what is pressed around it', '<p tabindex="0"><button>Cancel</button></p>', false],
  ])('%s', (_, html, expected) => {
    expect(isAnswered(show(html).querySelector('button') as Element)).toBe(expected);
  });
});

it('a page is sparse up to a few lines', () => {
  expect(isSparse(show('<h1>x</h1>'))).toBe(true);
  expect(isSparse(show(`<p>${'x'.repeat(400)}</p>`))).toBe(true);
  expect(isSparse(show(`<p>${'x'.repeat(401)}</p>`))).toBe(false);
  expect(isSparse(show('<p>word </p>'.repeat(100)))).toBe(false);
});

it('a dialog that is open is found, by markup or as a sheet', () => {
  expect(dialogOf(show('<div role="dialog" id="d">x</div>'))?.id).toBe('d');
  expect(dialogOf(show('<div class="bottom-sheet" style="position:fixed" id="d">x</div>'))?.id).toBe('d');
  expect(dialogOf(show('<div class="sheet-music">x</div><div role="dialog" style="display:none">x</div>'))).toBeUndefined();
});

describe('reasons against a deletion, in words that nobody knows', () => {
  const rows = (offers: readonly string[]): string => `<ul>${offers.map((offer, at) => `<li>Jolo moto ${at} ${offer}</li>`).join('')}</ul>`;
  const fix = '<button>Fiko</button>';
  it.each([
    ['lines that offer the same', rows([fix, fix, fix]), 3],
    ['by a submit button', rows(['<input type="submit" value="Fiko">', '<input type="submit" value="Fiko">']), 2],
    ['one line', rows([fix]), 0],
    ['lines that offer different things', rows([fix, '<button>Go</button>']), 0],
    ['lines that offer nothing', '<ul><li>Jolo moto one</li><li>Jolo moto two</li></ul>', 0],
    ['by no markup but their shape', '<x-c>Jolo moto one<x-e>Fiko</x-e></x-c><x-c>Jolo moto two<x-e>Fiko</x-e></x-c>', 2],
    ['beside words of another shape', `<div><h4>Jolo moto ${fix}</h4><p>Jolo moto ${fix}</p><p>Jolo moto ${fix}</p></div>`, 2],
    ['one line beside a shorter one', `<ul><li>Jolo moto ${fix}</li><li>x</li></ul>`, 0],
    ['lines of two shapes', `<div><p>Jolo moto ${fix}</p><p>Jolo moto ${fix}</p><b>Jolo moto ${fix}</b><b>Jolo moto ${fix}</b></div>`, 0],
    ['short lines', `<ul><li>a ${fix}</li><li>b ${fix}</li></ul>`, 0],
    ['lines of eight characters', `<ul><li>abc ${fix}</li><li>abd ${fix}</li></ul>`, 2],
    ['long lines', `<ul><li>${'a'.repeat(195)}${fix}</li><li>${'b'.repeat(195)}${fix}</li></ul>`, 0],
    ['lines of 199 characters', `<ul><li>${'a'.repeat(194)}${fix}</li><li>${'b'.repeat(194)}${fix}</li></ul>`, 2],
    [
      'lines that are known for something else',
      '<p>You cannot delete your account yet</p><ul><li>Privacy Policy</li><li>Account security</li></ul>',
      0,
    ],
    ['lines that offer two things, of which one differs', rows([`${fix}<button>a</button>`, `${fix}<button>b</button>`]), 0],
    ['an offer of 24 characters', rows([`<b>${'x'.repeat(24)}</b>`, `<b>${'x'.repeat(24)}</b>`]), 2],
    ['a longer one', rows([`<b>${'x'.repeat(25)}</b>`, `<b>${'x'.repeat(25)}</b>`]), 0],
    ['an offer before a picture', rows(['<b>Fiko</b><i></i>', '<b>Fiko</b><i></i>']), 2],
    ['beside a tick', `${rows([fix, fix])}<input type="checkbox">`, 0],
    ['in the menu of the site', `<nav>${rows([fix, fix])}</nav>`, 0],
    ['lines that offer nothing, under words that say it cannot be', `<p>You cannot delete your account yet</p>${rows(['', ''])}`, 2],
    ['the same, further above', `<section><h2>Konta nie można jeszcze usunąć</h2></section><div>${rows(['', ''])}</div>`, 2],
    ['under words that say it can', `<p>You will delete your account</p>${rows(['', ''])}`, 0],
    ['under words that say so of something else', `<p>You cannot delete your photo</p>${rows(['', ''])}`, 0],
  ])('%s', (_, html, count) => {
    expect(reasonRows(show(html))).toHaveLength(count);
  });
});

describe('a map', () => {
  it.each([
    ['as pages call it', '<div class="map"><canvas></canvas></div>', true],
    ['as its element is called', '<gmp-map><canvas></canvas></gmp-map>', true],
    ['as a library draws it', '<div class="h-96 leaflet-container"><div><img src="x"></div></div>', true],
    ['by a part of another word', '<div class="sitemap"><img src="x"></div>', false],
    ['without anything drawn', '<div class="map"><p>x</p></div>', false],
    ['that cannot be seen', '<div class="map" style="display:none"><canvas></canvas></div>', false],
  ])('%s', (_, html, expected) => {
    expect(hasMap(readIndex(html))).toBe(expected);
  });
});

it('a row is one of a choice', () => {
  expect(isWare(show('<label><input type="radio"> Redmi 9A</label>').querySelector('label') as Element)).toBe(true);
});

it.each([
  ['a price', 'Redmi 9A from 99 €', true],
  ['a size', 'Redmi 9A, 6.4 GB', true],
  ['a size in Russian', 'Redmi 9A, 6,4 ГБ', true],
  ['a day', 'Redmi 9A, 14 May', false],
])('a row shows wares by %s', (_, text, expected) => {
  expect(isWare(show(`<p>${text}</p>`).querySelector('p') as Element)).toBe(expected);
});
