/** What the rows of devices say of the page that they stand on. */
import { describe, expect, it } from 'vitest';
import { factsOn } from '../../../support/page';

const counts = (html: string) => factsOn(html).facts.counts;
/** Lines of a list that can be pressed, each with a name and what else stands there. */
const list = (...lines: string[]): string => `<ul>${lines.map((line, at) => `<li id="r${at}" tabindex="0">${line}</li>`).join('')}</ul>`;
const line = (name: string, more = '<i>online</i>'): string => `<b>${name}</b>${more}`;
const HEAD = '<h1>My devices</h1>';
const TWO = HEAD + list(line('Redmi 9A'), line('Mum'));
const dialog = (inner: string): string => `<div role="dialog"><h2>x</h2>${inner}</div>`;
const button = (words: string): string => `<button>${words}</button>`;

describe('rows that are surely devices', () => {
  it.each([
    ['by their names', HEAD + list(line('Redmi 9A'), line('Mum'), line('Mi 10')), 2],
    ['by what deletes them', HEAD + list(line('Dad', button('Delete device')), line('Mum')), 1],
    ['by what removes them', HEAD + list(line('Dad', button('Remove')), line('Mum')), 1],
    ['not by what removes something beside them', HEAD + list(line('Dad'), line('Mum')) + button('Remove'), 0],
    ['not by another button', HEAD + list(line('Dad', button('Settings')), line('Mum')), 0],
  ])('%s', (_, html, expected) => {
    expect(counts(html)).toMatchObject({ rows: html.split('<li').length - 1, certainRows: expected });
  });
});

describe('rows from which a device can be removed', () => {
  it.each([
    ['by its own words', HEAD + list(line('Dad', button('Delete device')), line('Mum')), 1],
    ['by those of the account', HEAD + list(line('Dad', button('Delete account')), line('Mum')), 1],
    ['not by "remove"', HEAD + list(line('Dad', button('Remove')), line('Mum', button('Remove'))), 0],
    ['not beside the rows', `${TWO}${button('Delete account')}`, 0],
  ])('%s', (_, html, expected) => {
    expect(counts(html).removableRows).toBe(expected);
  });
});

describe('the one device', () => {
  const ROW = HEAD + list(line('Redmi 9A'));
  it.each([
    ['is named in its row alone', ROW, 1],
    ['is named beside it too', `${ROW}<p>Redmi 9A</p>`, 0],
    ['is named in a dialog too', ROW + dialog('<p>Redmi 9A</p>'), 0],
    ['is named in its row alone, and another outside of it', `${HEAD}${list('<h3>Redmi 9A</h3><i>online</i>')}<p>Mi 10</p>`, 1],
    ['is named nowhere', `${HEAD}<p>x</p>`, 0],
    ['has no row', '<h1>Redmi 9A</h1><p>x</p>', 0],
    ['is not named where the row is another’s', `<h1>Redmi 9A</h1>${HEAD}${list(line('Mi 10'))}`, 0],
  ])('%s', (_, html, expected) => {
    expect(counts(html).onlyListed).toBe(expected);
  });

  it.each([
    ['in a dialog above the list', TWO + dialog('<p>Redmi 9A</p>'), 1],
    ['in a menu above the list', `${TWO}<div role="menu"><h2>x</h2><p>Redmi 9A</p></div>`, 1],
    ['in what is drawn above the page', `${TWO}<div style="position:fixed"><p>Redmi 9A</p><i>x</i></div>`, 1],
    ['above a list of one', HEAD + list(line('Redmi 9A')) + dialog('<p>Redmi 9A</p>'), 0],
    ['on the page as well', `${TWO}<p>Redmi 9A</p>${dialog('<p>Redmi 9A</p>')}`, 0],
    ['in what tells more of it', TWO + dialog('<p>Redmi 9A</p><p>Find device</p>'), 0],
    ['beside what tells of another', `${TWO + dialog('<p>Redmi 9A</p>')}<p>Find device</p>`, 1],
    ['with another label', TWO + dialog('<p>Redmi 9A</p><button>Remove</button>'), 1],
  ])('is named in a question alone: %s', (_, html, expected) => {
    expect(counts(html).onlyAsked).toBe(expected);
  });
});

describe('a dialog that asks something of the one device', () => {
  const NAMED = '<p>Redmi 9A</p>';
  it.each([
    ['to remove it', TWO + dialog(NAMED + button('Remove')), 1],
    ['to delete it', TWO + dialog(NAMED + button('Delete device')), 1],
    ['to turn something off', TWO + dialog(NAMED + button('Turn off anyway')), 1],
    ['to turn Find device off', TWO + dialog(NAMED + button('turn off Find device')), 1],
    ['on its page, without its name', `<h1>Redmi 9A</h1>${dialog(button('Remove'))}`, 1],
    ['where it is only mentioned', `${NAMED}${dialog(button('Remove'))}`, 0],
    ['about another', `<h1>Redmi 9A</h1><div role="dialog"><p>x</p><p>Mi 10</p>${button('Settings')}</div>`, 0],
    ['without a button', TWO + dialog(`${NAMED}<p>Remove</p>`), 0],
    ['with another button', TWO + dialog(NAMED + button('Settings')), 0],
    ['in no dialog', `<h1>Redmi 9A</h1>${button('Remove')}`, 0],
  ])('%s', (_, html, expected) => {
    expect(counts(html).asksOfDevice).toBe(expected);
  });
});

describe('the heading of the list', () => {
  const ROWS = list(line('Redmi 9A'), line('Mi 10'));
  it.each<[string, string, string | undefined]>([
    ['the nearest above it', `<h2>x</h2><h2 id="h">y</h2>${ROWS}`, 'h'],
    ['the main one before a nearer one', `<h1 id="h">x</h1><h2>y</h2>${ROWS}`, 'h'],
    ['none below it', `<h2 id="h">x</h2>${ROWS}<h2>y</h2>`, 'h'],
    ['none in a row', `<h2 id="h">x</h2><ul><li tabindex="0"><h3>Redmi 9A</h3></li><li tabindex="0"><h3>Mi 10</h3></li></ul>`, 'h'],
    ['not the name of the site', `<h2 id="h">x</h2><h2>Xiaomi Cloud</h2>${ROWS}`, 'h'],
    ['not one unseen', `<h2 id="h">x</h2><h2 style="display:none">y</h2>${ROWS}`, 'h'],
    ['not one without words', `<h2 id="h">x</h2><h2><img></h2>${ROWS}`, 'h'],
    ['not one that says much', `<h2 id="h">x</h2><h2>${'y'.repeat(61)}</h2>${ROWS}`, 'h'],
    ['none', ROWS, undefined],
    ['none where there is no list', '<h1>x</h1><p>y</p>', undefined],
  ])('%s', (_, html, expected) => {
    const { facts, idOf } = factsOn(html);
    expect(idOf(facts.listHeading)).toBe(expected);
  });
});
