import { describe, expect, it } from 'vitest';
import { type Candidate, candidatesOf, isInSeriesAt } from '../../../../../lib/recogniser/facts/candidates';
import { by, readIndex } from '../../../support/page';

/** All labels that are seen on a page with this body. */
function all(html: string): Candidate[] {
  return candidatesOf(readIndex(`<i>x</i>${html}`));
}
/** How one label is seen there: "Settings", unless another is named. */
function see(html: string, text = 'Settings'): Candidate {
  const found = all(html).find(({ match }) => match.text.toLowerCase() === text.toLowerCase());
  if (!found) throw new Error(`Not seen: ${text}`);
  return found;
}
const controlOf = (html: string, text?: string): string => {
  const { control, pressable } = see(html, text);
  return control ? `${control.id} by ${pressable}` : pressable;
};

describe('what a label means', () => {
  it('is kept with whether it was seen on the site itself', () => {
    const web = see('<b>My devices</b>', 'My devices');
    expect([...web.kinds]).toContain('my-devices');
    expect([...web.web]).toContain('my-devices');
    const app = see('<b>Mis dispositivos</b>', 'Mis dispositivos');
    expect([...app.kinds]).toContain('my-devices');
    expect([...app.web]).not.toContain('my-devices');
  });

  it('is nothing where the label cannot be seen', () => {
    expect(all('<b>Settings</b><b style="display:none">My devices</b>').map(({ match }) => match.text)).toEqual(['Settings']);
  });
});

describe('what is pressed', () => {
  it.each([
    ['the label itself', '<button id="a">Settings</button>', 'a by markup'],
    ['the button in a wrapper that shows nothing else', '<div><button id="a"><span>Settings</span></button></div>', 'a by markup'],
    ['the row around it', '<a id="a" href="#x"><i></i><div><p>Settings</p><small>some words</small></div></a>', 'a by markup'],
    ['a button of a library', '<uni-button id="a"><span>Settings</span></uni-button>', 'a by markup'],
    [
      'one of the lines of a dialog that says of none that it is pressed',
      '<div role="dialog"><p>x</p><div class="c" id="a">Settings</div><div class="c">y</div></div>',
      'a by cursor',
    ],
    ['no line of its own there', '<div role="dialog"><p id="a">Settings</p><div class="c">x</div><div class="c">y</div></div>', 'no'],
    [
      'no line beside a button',
      '<div role="dialog"><div class="c" id="a">Settings</div><div class="c">y</div><button>z</button></div>',
      'no',
    ],
    ['no line outside of a dialog', '<div><p>x</p><div class="c" id="a">Settings</div><div class="c">y</div></div>', 'no'],
    ['no dialog beside another', '<div role="dialog" class="c" id="a">Settings</div><div role="dialog" class="c">y</div>', 'no'],
    ['what shows the hand', '<div id="a" style="cursor:pointer">Settings</div>', 'a by cursor'],
    ['what is called a button', '<div id="a" class="mi-btn">Settings</div>', 'a by cursor'],
    ['no word that begins so', '<div id="a" class="btns">Settings</div>', 'no'],
    ['a row that is given the hand', '<div id="a" class="flex cursor-pointer"><p>Settings</p><i>y</i></div>', 'a by cursor'],
    ['an item of a page’s own elements that is a button', '<x-item id="a" button><p>Settings</p><i>y</i></x-item>', 'a by markup'],
    ['nothing', '<div id="a">Settings</div>', 'no'],
    [
      'a row five levels above',
      '<a id="a" href="#x"><div><div><div><div><i>y</i><p>Settings</p></div>z</div>z</div>z</div>z</a>',
      'a by markup',
    ],
    [
      'no row six levels above',
      '<a id="a" href="#x"><div><div><div><div><div><i>y</i><p>Settings</p></div>z</div>z</div>z</div>z</div>z</a>',
      'no',
    ],
    ['a row with another label that is only read', '<a id="a" href="#x"><p>Settings</p><p>My devices</p></a>', 'a by markup'],
    ['no row with another label that is pressed', '<div tabindex="0" id="a"><p>Settings</p><button>My devices</button></div>', 'no'],
    [
      'no row with another label in something pressed',
      '<div tabindex="0" id="a"><p>Settings</p><a href="#y"><i>1</i><b>My devices</b></a></div>',
      'no',
    ],
    ['a row with other words that are pressed', '<div tabindex="0" id="a"><p>Settings</p><button>Other</button></div>', 'a by markup'],
    ['a row of 320 characters', `<div tabindex="0" id="a"><p>Settings</p><i>${'y'.repeat(312)}</i></div>`, 'a by markup'],
    ['no row of more', `<div tabindex="0" id="a"><p>Settings</p><i>${'y'.repeat(313)}</i></div>`, 'no'],
    ['no page around a row', `<a href="#x" id="a"><div tabindex="0"><p>Settings</p><i>${'y'.repeat(313)}</i></div></a>`, 'no'],
  ])('%s', (_, html, control) => {
    expect(controlOf(html)).toBe(control);
  });

  it.each([
    ['a named button', '<button id="a" aria-label="Settings"><svg></svg></button>', 'a by markup'],
    ['a named button with words', '<button id="a" aria-label="Settings">some words</button>', 'a by markup'],
    ['a named picture in a button without words', '<button id="a"><i title="Settings"></i><b></b></button>', 'a by markup'],
    ['a named button without a picture', '<button id="a" aria-label="Settings"></button>', 'a by markup'],
    ['a named picture', '<div id="a" aria-label="Settings"><svg></svg></div>', 'a by cursor'],
    ['another one', '<div id="a" title="Settings"><i></i></div>', 'a by cursor'],
    ['and one more', '<div id="a" title="Settings"> <img></div>', 'a by cursor'],
    ['no named picture with words', '<div id="a" aria-label="Settings"><svg></svg>some words</div>', 'no'],
    ['no name of nothing', '<div id="a" aria-label="Settings"></div>', 'no'],
    ['no named picture in a button', '<button><b id="a" title="Settings"></b>some words</button>', 'no'],
  ])('where the label is an attribute: %s', (_, html, control) => {
    expect(controlOf(html)).toBe(control);
  });
});

describe('a row that says much', () => {
  const row = (words: number): string => `<div tabindex="0" id="a"><p>Delete device</p><i>${'y'.repeat(words)}</i></div>`;
  it('may still be one command, up to a thousand characters', () => {
    expect(controlOf(row(987), 'Delete device')).toBe('a by markup');
    expect(controlOf(row(988), 'Delete device')).toBe('no');
  });
});

it('the title of a picture is seen where the picture is', () => {
  expect(all('<button><svg><title style="display:none">Settings</title></svg></button>')).toHaveLength(1);
  expect(all('<button><svg style="display:none"><title>Settings</title></svg></button>')).toHaveLength(0);
});

describe('a label in running text', () => {
  const inText = (html: string): boolean => see(html).inText;
  it.each([
    ['words right before it', '<p>Open<b>Settings</b></p>', true],
    ['a device before it', '<p>Redmi 9A — online <b>Settings</b></p>', false],
    ['words after it, the longest first', `<p><b>Settings</b> ${'y'.repeat(30)} <i>x</i> y</p>`, true],
    ['words before it', '<p>Open <b>Settings</b></p>', true],
    ['a value after it', '<p><b>Settings</b> all of them are</p>', false],
    ['twenty characters after it', `<p><b>Settings</b> ${'y'.repeat(20)}</p>`, false],
    ['more after it', `<p><b>Settings</b> ${'y'.repeat(21)}</p>`, true],
    ['numbers before it', '<p>12. <b>Settings</b></p>', false],
    ['many numbers after it', `<p><b>Settings</b> ${'12 '.repeat(20)}</p>`, false],
    ['elements beside it', `<p><i>Open the</i><b>Settings</b><i>and so on and on and on</i></p>`, false],
    ['a comment beside it', '<p><!-- Open the --><b>Settings</b></p>', false],
    ['a document to read', '<div role="document"><b>Settings</b><i>y</i></div>', true],
    ['a quotation', '<blockquote><b>Settings</b><i>y</i></blockquote>', true],
    ['source', '<pre><b>Settings</b><i>y</i></pre>', true],
    ['markdown', '<div class="x-markdown-body"><b>Settings</b><i>y</i></div>', true],
    ['a class of articles', '<div class="article__body"><b>Settings</b><i>y</i></div>', true],
    ['a log', '<div role="log"><b>Settings</b><i>y</i></div>', true],
    ['a long article', `<article><b>Settings</b><i>${'y'.repeat(293)}</i></article>`, true],
    ['a short one: a card', `<article><b>Settings</b><i>${'y'.repeat(292)}</i></article>`, false],
    ['a short one in an indented source', `<article><b>Settings</b><i>y${' '.repeat(400)}y</i></article>`, false],
    ['a long article by role', `<div role="article"><b>Settings</b><i>${'y'.repeat(400)}</i></div>`, true],
    ['a line of a table of contents', '<a href="#part">Settings</a><h2 id="part">y</h2>', true],
    ['a link to nowhere', '<a href="#part">Settings</a>', false],
    ['a route', '<a href="#/part">Settings</a><h2 id="/part">y</h2>', false],
    ['another kind of route', '<a href="#!part">Settings</a><h2 id="!part">y</h2>', false],
    ['and another', '<a href="#?part">Settings</a><h2 id="?part">y</h2>', false],
    ['a link elsewhere', '<a href="/a#part">Settings</a><h2 id="part">y</h2>', false],
    ['a bare hash', '<a href="#">Settings</a>', false],
  ])('%s: %s', (_, html, expected) => {
    expect(inText(html)).toBe(expected);
  });
});

describe('a button that says what it does', () => {
  const inText = (html: string): boolean => see(html, 'Delete device').inText;
  it.each([
    ['behind a value', '<td>Online <button>Delete device</button></td>', false],
    ['behind a value, as a link without an address', '<td>Online <a href="javascript:;">Delete device</a></td>', false],
    ['before a value', '<td><button>Delete device</button> Online</td>', false],
    ['between words', '<p>Press <button>Delete device</button> now</p>', true],
    ['behind a value of twenty characters', `<td>${'y'.repeat(20)} <button>Delete device</button></td>`, false],
    ['behind a value of more', `<td>${'y'.repeat(21)} <button>Delete device</button></td>`, true],
    ['behind a sentence', '<p>You may now press here: <button>Delete device</button></p>', true],
    ['a link that leads away', '<p>Open <a href="/x">Delete device</a></p>', true],
    ['words that cannot be pressed', '<p>Press <b>Delete device</b></p>', true],
  ])('%s: %s', (_, html, expected) => {
    expect(inText(html)).toBe(expected);
  });
  it('but not one of a general word', () => {
    expect(see('<p>Redmi 9A <button>Remove</button></p>', 'Remove').inText).toBe(true);
  });
});

describe('a heading', () => {
  const heading = (html: string): string => see(html).heading;
  it.each([
    ['by its tag', '<h1>Settings</h1>', 'markup'],
    ['by the tag around it', '<h2><i>›</i><b>Settings</b></h2>', 'markup'],
    ['by role', '<div role="heading">Settings</div>', 'markup'],
    ['by class', '<div class="page-title">Settings</div>', 'markup'],
    ['by class of something inside', '<div><p class="header_1">Settings</p></div>', 'markup'],
    ['by a hashed class', '<div class="title-x1Yz">Settings</div>', 'markup'],
    ['as a caption', '<table><caption>Settings</caption></table>', 'markup'],
    ['standing alone', '<div>Settings</div>', 'alone'],
    ['by a class around all of it', '<div class="big title"><p>Settings</p></div>', 'markup'],
    ['not by a class around more', '<div class="title"><i>y</i><b>Settings</b></div>', 'alone'],
    ['not by a class of subtitles', '<div class="subtitle">Settings</div>', 'alone'],
    ['not by a class of titled things', '<div class="titled">Settings</div>', 'alone'],
    ['not by another class', '<div class="headless">Settings</div>', 'alone'],
    ['by class in a line of a list', '<ul><li><p class="title">Settings</p><i>y</i></li><li>y</li></ul>', 'markup'],
    [
      'not by class in a line of a list, where it shows the hand',
      '<ul><li><p class="title" style="cursor:pointer">Settings</p><i>y</i></li><li>y</li></ul>',
      'no',
    ],
    ['by class where it shows the hand', '<div><p class="title" style="cursor:pointer">Settings</p><i>y</i></div>', 'markup'],
    ['not by class where it is pressed', '<div tabindex="0"><p class="cell__title">Settings</p><i>y</i></div>', 'no'],
    ['that is pressed, all the same', '<h1><a href="#x">Settings</a></h1>', 'markup'],
    ['not by a class that only sounds like it', '<button class="subtitled">Settings</button>', 'no'],
    ['not when it is pressed', '<button>Settings</button>', 'no'],
    ['not in a sentence', '<h1>All of the <b>Settings</b></h1>', 'no'],
    ['not in a sentence, by class', '<p>All of the <b class="title">Settings</b></p>', 'no'],
    ['not in a text to read', '<blockquote><b>Settings</b><i>y</i></blockquote>', 'no'],
    ['by its tag in a text to read', '<blockquote><h2>Settings</h2><i>y</i></blockquote>', 'markup'],
    ['not by attribute alone', '<div title="Settings">some words</div>', 'no'],
    ['not as a line of a list', '<ul><li>Settings</li><li>y</li></ul>', 'no'],
    ['not as a pressed line, however marked up', '<ul><li><a href="#x"><h3>Settings</h3></a></li><li>y</li></ul>', 'no'],
    ['but as a line that is not pressed', '<ul><li><h3>Settings</h3></li><li>y</li></ul>', 'markup'],
    ['as the only line', '<ul><li><a href="#x"><h3>Settings</h3></a></li></ul>', 'markup'],
    ['as the only line of its shape', '<ul><li class="a"><a href="#x"><h3>Settings</h3></a></li><li class="b">y</li></ul>', 'markup'],
    ['not as a row', '<table><tr><td>Settings</td></tr><tr><td>y</td></tr></table>', 'no'],
    ['not as a row by role', '<div><div role="row">Settings</div><div role="row">y</div></div>', 'no'],
    ['not as a list item by role', '<div><div role="listitem">Settings</div><div role="listitem">y</div></div>', 'no'],
  ])('%s: %s', (_, html, expected) => {
    expect(heading(html)).toBe(expected);
  });
});

describe('a dialog', () => {
  it('is told with what stands in it', () => {
    expect(see('<div role="dialog" id="d"><p>y</p><b>Settings</b></div>').dialog).toBe(by('d'));
    expect(see('<div><p>y</p><b>Settings</b></div>').dialog).toBeUndefined();
  });
});

describe('one of many things that are not ours', () => {
  const inSeries = (html: string): boolean => see(html).inSeries;
  const lines = (tag: string, ...texts: string[]): string => texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
  it.each([
    ['a note among notes', `<div>${lines('p', 'Settings', 'Bread', 'Milk')}</div>`, true],
    ['a message in bubbles', `<ul>${lines('li', '<p>Settings</p><i>12:30</i>', 'Bread', 'Milk')}</ul>`, true],
    ['two lines', `<div>${lines('p', 'Settings', 'Bread')}</div>`, false],
    ['one other line', `<div>${lines('p', 'Settings', 'My devices', 'Bread')}</div>`, false],
    ['more of ours than of others', `<div>${lines('p', 'Settings', 'My devices', 'Find device', 'Privacy', 'Bread', 'Milk')}</div>`, false],
    ['as many of ours as of others', `<div>${lines('p', 'Settings', 'My devices', 'Bread', 'Milk')}</div>`, true],
    ['others that say nothing', `<div>${lines('p', 'Settings', ' ', '<i></i>')}</div>`, false],
    ['others of another shape', `<div><p>Settings</p>${lines('div', 'Bread', 'Milk')}</div>`, false],
    ['others around one of ours', `<div>${lines('p', 'Settings', '<b>My devices</b><i>y</i>', '<b>Find device</b><i>y</i>')}</div>`, false],
    ['buttons', `<div>${lines('button', 'Settings', 'Bread', 'Milk')}</div>`, false],
    ['items of a menu', `<div role="menu">${lines('p', 'Settings', 'Bread', 'Milk')}</div>`, false],
    ['items of a navigation', `<nav>${lines('a', 'Settings', 'Bread', 'Milk')}</nav>`, false],
    ['items of a dropdown', `<div class="x-dropdown">${lines('p', 'Settings', 'Bread', 'Milk')}</div>`, false],
    ['three levels above', `<div>${lines('p', '<b><i>Settings</i>y</b>y', 'Bread', 'Milk')}</div>`, true],
    ['four levels above', `<div>${lines('p', '<b><u><i>Settings</i>y</u>y</b>y', 'Bread', 'Milk')}</div>`, false],
  ])('%s: %s', (_, html, expected) => {
    expect(inSeries(html)).toBe(expected);
  });

  it.each([
    ['another act upon it among them', lines('p', 'Delete device', 'Turn off Find device', 'Bread', 'Milk', 'Salt'), false],
    ['the same act once more', lines('p', 'Delete device', 'Delete device', 'Bread', 'Milk', 'Salt'), true],
    ['no other act upon it', lines('p', 'Delete device', 'Bread', 'Milk', 'Salt'), true],
  ])('acts upon a device, with %s', (_, html, expected) => {
    expect(see(`<div>${html}</div>`, 'Delete device').inSeries).toBe(expected);
  });

  it.each([
    ['not as one of two different acts', 'Delete device', ['Delete device', 'turn off Find device', 'Bread', 'Milk'], false],
    ['as one act twice', 'Delete device', ['Delete device', 'Delete device', 'Bread', 'Milk'], true],
    ['as an act beside what is none', 'Delete device', ['Delete device', 'Settings', 'Bread', 'Milk'], true],
    ['as no act beside one', 'Settings', ['Settings', 'Delete device', 'Bread', 'Milk'], true],
  ])('%s', (_, text, texts, expected) => {
    expect(see(`<div>${lines('p', ...texts)}</div>`, text).inSeries).toBe(expected);
  });

  it('is told on pages with open shadow roots as well', () => {
    const inSeriesBesideRoot = (...texts: string[]): boolean => {
      document.body.innerHTML = `<i>x</i><x-a id="s"></x-a><div>${lines('p', ...texts)}</div>`;
      by('s').attachShadow({ mode: 'open' }).innerHTML = '<b>Privacy</b><i>x</i>';
      return candidatesOf(readIndex()).find(({ match }) => match.text === 'Settings')?.inSeries === true;
    };
    expect(inSeriesBesideRoot('Settings', 'Bread', 'Milk')).toBe(true);
    expect(inSeriesBesideRoot('Settings', 'My devices', 'Find device')).toBe(false);
  });

  it.each([
    ['a button proper', '<button>Delete device</button>', false],
    ['a button that unfolds a text', '<button aria-expanded="false">Delete device</button>', true],
  ])('%s', (_, html, expected) => {
    const boxes = ['Bread', 'Milk', 'Salt'].map((word) => `<p class="r">${html.replace(/>[^<]*</, `>${word}<`)}</p>`).join('');
    expect(see(`<div><p class="r">${html}</p>${boxes}</div>`, 'Delete device').inSeries).toBe(expected);
  });

  it('is not counted among the others itself', () => {
    document.body.innerHTML = '<div><p id="a">Redmi 9A</p><p>Bread</p></div>';
    expect(isInSeriesAt(by('a'), () => false)).toBe(false);
    document.body.innerHTML = '<div><p id="a">Redmi 9A</p><p>Bread</p><p>Milk</p></div>';
    expect(isInSeriesAt(by('a'), () => false)).toBe(true);
    expect(isInSeriesAt(by('a'), () => true)).toBe(false);
  });

  it('ends at the top of the page', () => {
    expect(isInSeriesAt(document.documentElement, () => false)).toBe(false);
    expect(isInSeriesAt(document.createElement('p'), () => false)).toBe(false);
  });
});
