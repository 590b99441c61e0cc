/** How labels stand beside each other: in lines of one shape, as tiles, as the services of the cloud. */
import { describe, expect, it } from 'vitest';
import { isTile } from '../../../../../lib/recogniser/facts/line-up';
import { by, factsOn } from '../../../support/page';

const counts = (html: string) => factsOn(html).facts.counts;
const lines = (...texts: string[]): string => texts.map((text) => `<div class="r"><p>${text}</p><s>x</s></div>`).join('');
const deep = (levels: number, html: string): string => `${'<div><s>x</s>'.repeat(levels)}${html}${'</div>'.repeat(levels)}`;

describe('labels in lines of one shape', () => {
  it.each([
    ['of two pages', `<section>${lines('Settings', 'Privacy')}</section>`, 1],
    ['with other lines between them', `<section>${lines('Settings', 'Hello', 'Privacy')}</section>`, 1],
    ['twice of one page', `<section>${lines('Settings', 'Settings')}</section>`, 0],
    ['one alone', `<section>${lines('Settings', 'Hello')}</section>`, 0],
    ['in two lists', `<section>${lines('Settings', 'Hello')}</section><main>${lines('Privacy', 'Hello')}</main>`, 0],
    ['of several shapes', '<section><div><p>Settings</p><s>x</s></div><h2>Privacy</h2></section>', 0],
    ['behind a list of their own', `<h1>Hello</h1><main>${lines('Bread', 'Settings', 'Privacy')}</main>`, 1],
    [
      'five levels above',
      `<section><ul><li>${deep(4, '<b>Settings</b>')}</li><li>${deep(4, '<b>Privacy</b>')}</li></ul><p>x</p></section>`,
      1,
    ],
    [
      'six levels above',
      `<section><ul><li>${deep(6, '<b>Settings</b>')}</li><li>${deep(6, '<b>Privacy</b>')}</li></ul><p>x</p></section>`,
      0,
    ],
  ])('%s', (_, html, expected) => {
    expect(counts(html).aligned).toBe(expected);
  });
});

describe('a tile', () => {
  const tile = (html: string): boolean => {
    document.body.innerHTML = html;
    return isTile(by('t'));
  };
  const others = (count: number, tag = 'i'): string => `<${tag}>x</${tag}>`.repeat(count);
  it.each([
    ['one of four', `<div><i id="t">x</i>${others(3)}</div>`, true],
    ['the last of them', `<div>${others(3)}<i id="t">x</i></div>`, true],
    ['one of three', `<div><i id="t">x</i>${others(2)}</div>`, false],
    ['beside others of another shape', `<div><i id="t">x</i>${others(2)}${others(3, 'b')}</div>`, false],
    ['in one of four', `<div><p><b id="t">x</b></p>${others(3, 'p')}</div>`, true],
    ['five levels deep', `<section><div>${'<b>'.repeat(3)}<i id="t">x</i>${'</b>'.repeat(3)}</div>${others(3, 'div')}</section>`, true],
    ['six levels deep', `<section><div>${'<b>'.repeat(4)}<i id="t">x</i>${'</b>'.repeat(4)}</div>${others(3, 'div')}</section>`, false],
    ['in a row of a table', `<table><tr><td id="t">x</td></tr>${'<tr><td>x</td></tr>'.repeat(3)}</table>`, false],
    ['around a table', `<table><tr><td><i id="t">x</i>${others(3)}</td></tr></table>`, true],
  ])('%s: %s', (_, html, expected) => {
    expect(tile(html)).toBe(expected);
  });
  it('is counted for labels', () => {
    expect(counts(`<h2>Privacy</h2><section>${lines('Settings', 'Bread')}</section>`).tiles).toBe(0);
    expect(
      counts(`<h2>Privacy</h2><section>${lines('Settings', 'Bread', 'Milk', 'Salt').replace(/ class="r"/, ' class="r a"')}</section>`)
        .tiles,
    ).toBe(1);
  });
});

describe('the services of the cloud beside the one that finds devices', () => {
  it.each([
    ['two', `<section>${lines('Find device', 'Gallery', 'Notes')}</section>`, 2],
    ['one that is named twice', `<section>${lines('Find device', 'Gallery', 'Gallery')}</section>`, 1],
    ['none without it', `<section>${lines('Bread', 'Gallery', 'Notes')}</section>`, 0],
    ['none in another list', `<section>${lines('Find device', 'x')}</section><main>${lines('Gallery', 'Notes')}</main>`, 0],
    ['no other labels', `<section>${lines('Find device', 'Settings', 'Privacy')}</section>`, 0],
    [
      'the most of two lists',
      `<section>${lines('Find device', 'Gallery', 'Notes')}</section><main>${lines('Find device', 'Contacts')}</main>`,
      2,
    ],
    ['none in a menu of the site', `<nav>${lines('Find device', 'Gallery', 'Notes')}</nav>`, 0],
    ['none in a dialog', `<div role="dialog"><h2>x</h2>${lines('Find device', 'Gallery', 'Notes')}</div>`, 0],
    [
      'none in a table',
      '<table><tr><td>Find device</td><td>x</td></tr><tr><td>Gallery</td><td>x</td></tr><tr><td>Notes</td><td>x</td></tr></table>',
      0,
    ],
    ['none in lines of several shapes', '<section><h2>Find device</h2><p>Gallery</p><h3>Notes</h3></section>', 0],
    [
      'none of which a time is told',
      `<section>${lines('Find device', 'Gallery', 'Notes').replaceAll('<s>x</s>', '<s>12:30</s>')}</section>`,
      0,
    ],
    ['with a number each', `<section>${lines('Find device', 'Gallery', 'Notes').replaceAll('<s>x</s>', '<s>1230</s>')}</section>`, 2],
  ])('%s', (_, html, expected) => {
    expect(counts(html).services).toBe(expected);
  });
});

describe('services side by side, whatever else', () => {
  const tiles = (...texts: string[]): string => `<section>${texts.map((text) => `<a class="t" href="#1">${text}</a>`).join('')}</section>`;
  const boxes = (inner: string): string =>
    `<section>${['Photos', 'Contacts', 'Notes'].map((text) => `<div class="t"><b>${text}</b>${inner}</div>`).join('')}</section>`;
  it.each([
    ['three of them', tiles('Photos', 'Contacts', 'Notes'), 3],
    ['one twice', tiles('Photos', 'Photos', 'Notes'), 2],
    ['in two lists', `${tiles('Photos', 'Contacts')}<main>${tiles('Notes', 'Hello')}</main>`, 2],
    ['with how many they hold', boxes('<i>31</i>'), 3],
    ['with what they take', boxes('<i>31 MB</i>'), 0],
    ['with when they were kept', boxes('<i>02:00</i>'), 0],
    ['with a switch', boxes('<i role="switch"></i>'), 0],
    ['to be chosen among', boxes('<input type="checkbox">'), 0],
    ['in a menu', `<nav>${tiles('Photos', 'Contacts', 'Notes')}</nav>`, 0],
    ['above the heading of the page', `${tiles('Photos', 'Contacts', 'Notes')}<h1>Bread</h1>`, 0],
    ['below it', `<h1>Bread</h1>${tiles('Photos', 'Contacts', 'Notes')}`, 3],
    ['in a dialog', `<div role="dialog">${tiles('Photos', 'Contacts', 'Notes')}</div>`, 0],
    ['in a table', `<table><tr><td>Photos</td></tr><tr><td>Contacts</td></tr></table>`, 0],
  ])('%s', (_, html, expected) => {
    expect(counts(`<p>x</p>${html}`).servicesTiled).toBe(expected);
  });
});
