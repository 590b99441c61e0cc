/** Why an account cannot be deleted yet, as rows of a page say it. */
import { afterEach, describe, expect, it } from 'vitest';
import { ACCOUNT, CLOUD, factsOn } from '../../../support/page';

const DELETION = 'https://account.xiaomi.com/fe/service/account/privacy/delete-account';
const COINS = '米币（您有未使用的米币余额）';
const FINANCE = '小米金融';
/** Lines that nobody knows, each of which offers the same. */
const UNKNOWN = '<ul><li id="u">Jolo moto one <button>Fiko</button></li><li id="v">Jolo moto two <button>Fiko</button></li></ul>';

afterEach(() => {
  document.title = '';
});

/** The reasons on a page, as `#id reason`. */
function reasons(html: string, address = ACCOUNT): string[] {
  const { facts, idOf } = factsOn(`<p>x</p>${html}`, address);
  return facts.refusals.map((row) => `#${idOf(row)} ${row.reason}`);
}

describe('rows that are known', () => {
  it.each([
    ['by their words', `<p id="a">${COINS}</p>`, ['#a mi-coins']],
    ['by their class', '<p id="a" class="del-account-deny-mifiapi">Jolo</p>', ['#a mi-finance']],
    ['by a class of which nobody knows the reason', '<p id="a" class="del-account-deny-x">Jolo</p>', ['#a unknown']],
    ['in words that are understood', '<p id="a" class="del-account-deny-x">Mi Coins are left</p>', ['#a mi-coins']],
    ['not without words', '<p class="del-account-deny-mifiapi"><img></p>', []],
    ['not unseen', '<p class="del-account-deny-mifiapi" style="display:none">Jolo</p>', []],
    [
      'once where words stand in a row of the class',
      `<div id="a" class="del-account-deny-mifiapi"><p>${FINANCE}</p><i>x</i></div>`,
      ['#a mi-finance'],
    ],
    ['not where they say nothing of the kind', '<p>Settings</p>', []],
  ])('%s', (_, html, expected) => {
    expect(reasons(html)).toEqual(expected);
  });

  it('are told with their words', () => {
    expect(factsOn(`<p>x</p><p> ${FINANCE}\n</p>`, ACCOUNT).facts.refusals[0]?.text).toBe(FINANCE);
  });
  it('are counted', () => {
    expect(factsOn(`<p>x</p><p>${FINANCE}</p><h2>${COINS}</h2>`, ACCOUNT).facts.counts.refusals).toBe(2);
  });
  it('are none in the cloud', () => {
    expect(reasons(`<p id="a">${COINS}</p>`, CLOUD)).toEqual([]);
  });
});

describe('rows beside a known one', () => {
  it.each([
    ['of the same list', `<ul><li id="a">${COINS}</li><li id="b">Jolo</li></ul>`, ['#a mi-coins', '#b unknown']],
    ['of one by role', `<div><div role="listitem" id="a">${COINS}</div><div id="b">Jolo</div></div>`, ['#a mi-coins', '#b unknown']],
    ['not of other elements', `<div><p id="a">${COINS}</p><p>Jolo</p></div>`, ['#a mi-coins']],
    ['not of another kind', `<div><li id="a">${COINS}</li><p>Jolo</p></div>`, ['#a mi-coins']],
    ['not without words', `<ul><li id="a">${COINS}</li><li id="b">${FINANCE}</li><li><img></li></ul>`, ['#a mi-coins', '#b mi-finance']],
    ['not unseen', `<ul><li id="a">${COINS}</li><li style="display:none">Jolo</li></ul>`, ['#a mi-coins']],
    ['not twice', `<ul><li id="a">${COINS}</li><li id="b">${FINANCE}</li></ul>`, ['#a mi-coins', '#b mi-finance']],
  ])('%s', (_, html, expected) => {
    expect(reasons(html)).toEqual(expected);
  });
});

describe('rows that nobody knows', () => {
  const HEAD = '<h2>Delete account</h2>';
  const LESSER = `<h3>Hello</h3>${HEAD}`;
  const WORDS = '<section>Delete account</section>';
  const BOTH = ['#u unknown', '#v unknown'];
  it.each([
    ['under a heading, where the address deletes the account', LESSER + UNKNOWN, DELETION, BOTH],
    ['under words that stand alone, where it does', WORDS + UNKNOWN, DELETION, BOTH],
    ['not under words in a sentence', `<p>Words and more words. <b>Delete account</b></p>${UNKNOWN}`, DELETION, []],
    ['under the main heading, wherever it stands', `<h3>Hello</h3><h1>Delete account</h1>${UNKNOWN}<b>Privacy</b>`, ACCOUNT, BOTH],
    ['not under words that stand alone, where nothing else deletes it', WORDS + UNKNOWN, ACCOUNT, []],
    ['not under such words and another heading', `<h1>Privacy</h1>${WORDS}${UNKNOWN}`, ACCOUNT, []],
    ['not under such words and a heading that is pressed', `<h1 tabindex="0">Delete account</h1>${WORDS}${UNKNOWN}`, ACCOUNT, []],
    [
      'not under such words and a dialog’s heading',
      `<div role="dialog"><h1>Delete account</h1><p>x</p></div>${WORDS}${UNKNOWN}`,
      ACCOUNT,
      [],
    ],
    ['under the page’s own heading, whatever the address', `<h1>Delete account</h1>${UNKNOWN}`, ACCOUNT, BOTH],
    ['under the first heading of the page, whatever the address', HEAD + UNKNOWN, ACCOUNT, BOTH],
    ['not under a lesser one there', LESSER + UNKNOWN, ACCOUNT, []],
    ['not under the name of one line of several', `<div><div>${HEAD}<i>x</i></div><div>y</div></div>${UNKNOWN}`, ACCOUNT, []],
    ['not without a heading', UNKNOWN, DELETION, []],
    ['not under another heading', `<h1>Privacy</h1>${UNKNOWN}`, DELETION, []],
    ['not beside a button alone', `<button>Delete account</button>${UNKNOWN}`, DELETION, []],
    ['not under what is pressed', `<h1 tabindex="0">Delete account</h1>${UNKNOWN}`, DELETION, []],
    ['not under the heading of a dialog', `<div role="dialog"><h1>Delete account</h1><p>x</p></div>${UNKNOWN}`, ACCOUNT, []],
    ['not beside one that is known', `${HEAD}<p id="a">${COINS}</p>${UNKNOWN}`, DELETION, ['#a mi-coins']],
  ])('%s', (_, html, address, expected) => {
    expect(reasons(html, address)).toEqual(expected);
  });
  it('count where the title deletes the account', () => {
    document.title = 'Delete account - Mi Account';
    expect(reasons(LESSER + UNKNOWN)).toEqual(BOTH);
    document.title = 'Settings - Mi Account';
    expect(reasons(LESSER + UNKNOWN)).toEqual([]);
  });
});

describe('rows below words that say it cannot be', () => {
  const MIXED = '<ul><li id="u">Jolo moto one <b>y</b></li><li id="v">Mi Coins are left <i>y</i></li></ul>';
  const TWO = MIXED.replace('Jolo moto one', 'Find my phone is still on');
  const REFUSED = 'You cannot delete your account yet';
  it.each([
    ['in a heading', `<h2>${REFUSED}</h2>${MIXED}`, ['#u unknown', '#v mi-coins']],
    ['not in one unseen', `<h2 style="display:none">${REFUSED}</h2>${MIXED}`, []],
    ['rows that offer the same need no known one', `<h2>${REFUSED}</h2>${UNKNOWN}`, ['#u unknown', '#v unknown']],
    ['not under another heading', `<h2>Bread</h2>${UNKNOWN}`, []],
    ['not where the account is not something else', `<h2>Your account is not protected</h2>${UNKNOWN}`, []],
    ['nor beside one known reason', `<h2>Your account is not protected</h2>${MIXED}`, []],
    ['not where words say that none is restored', `<h2>A deleted account is not restored</h2>${UNKNOWN}`, []],
    ['but beside two', `<h2>Your account is not deleted</h2>${TWO}`, ['#u find-device', '#v mi-coins']],
  ])('%s', (_, html, expected) => {
    expect(reasons(html)).toEqual(expected);
  });
  it('in the title', () => {
    document.title = REFUSED;
    expect(reasons(UNKNOWN)).toEqual(['#u unknown', '#v unknown']);
  });
  it('where the title says what it is about, one known row is enough', () => {
    document.title = 'Delete account';
    expect(reasons(UNKNOWN)).toEqual([]);
    expect(
      reasons('<ul><li id="u">Jolo moto one <button>Fiko</button></li><li id="v">Find my phone jolo <button>Fiko</button></li></ul>'),
    ).toEqual(['#u unknown', '#v find-device']);
  });
});

describe('rows on the deletion’s own page', () => {
  const HEAD = '<h1>Delete account</h1>';
  const PERHAPS = '<p>Your account is not deleted</p>';
  const lines = (second: string): string => `<ul><li id="u">Jolo moto one</li><li id="v">${second}</li></ul>`;
  it.each([
    ['count where one says that a device is found', PERHAPS + lines('Find my phone is still on'), ['#u unknown', '#v find-device']],
    ['not where one speaks of what is lost', PERHAPS + lines('Mi Coins are left'), []],
    ['not without words that say no', `<p>x</p>${lines('Find my phone is still on')}`, []],
    [
      'begin below the row that says it cannot be',
      '<table><tr><td>Jolo moto one</td></tr><tr><th>You cannot delete your account yet</th></tr><tr id="u"><td>Jolo moto two</td></tr><tr id="v"><td>Jolo three</td></tr></table>',
      ['#u unknown', '#v unknown'],
    ],
    [
      'stand in a block with the words that say it cannot be, beside a block alike',
      '<p>You cannot delete your account yet</p><div class="b"><h3>You cannot delete your account yet</h3><p id="u">Jolo moto one</p><p id="v">Jolo moto two</p></div><div class="b">Jolo moto</div>',
      ['#u unknown', '#v unknown'],
    ],
    [
      'may read like the name of a page',
      '<p>You cannot delete your account yet</p><ul><li id="u">Jolo moto one</li><li id="v">Devices connected to Mi Home</li></ul>',
      ['#u unknown', '#v mi-home'],
    ],
  ])('%s', (_, html, expected) => {
    expect(reasons(HEAD + html)).toEqual(expected);
  });
});
