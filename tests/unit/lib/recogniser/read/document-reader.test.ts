import { beforeEach, describe, expect, it } from 'vitest';
import { DocumentReader } from '../../../../../lib/recogniser/read/document-reader';
import { deviceNameUnder, matchesUnder } from '../../../../../lib/recogniser/read/label-index';
import { labelHash } from '../../../../../lib/site/atlas/normalise';
import { looksLikeDevice } from '../../../../../lib/site/device-vocabulary';
import { by, read } from '../../../support/page';

/** A reader that has read a page with this body. */
const name = (element: Element): string => (element.id ? `#${element.id}` : element.localName);
/** Where labels stand: `#outermost/#innermost text`, with `@` for a name by attribute. */
const hits = (reader: DocumentReader): string[] =>
  [...reader.index.matches.values()].map(
    ({ element, innermost, text, via }) =>
      `${name(element)}${innermost === element ? '' : `/${name(innermost)}`} ${via === 'name' ? '@' : ''}${text}`,
  );
const devices = (reader: DocumentReader): string[] => [...reader.index.deviceNames].map(([element, text]) => `${name(element)} ${text}`);

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('looksLikeDevice', () => {
  it.each([
    'Redmi Note 8 Pro',
    'redmi note 8 pro',
    'Xiaomi 13',
    'Xiaomi Mi 9T',
    'Mi 10',
    'MI MIX 2S',
    'Mix Fold 3',
    'POCO X3 NFC',
    'Pocophone F1',
    'Hongmi Note',
    'Black Shark 4',
    'BlackShark 2',
    'Amazfit Band 5',
    'Mijia Vacuum 2',
    'Redmi 9A',
    'Xiaomi Pad 6',
    'Redmi K40',
    'Mi Band 4',
    'Mi TV 4.5',
    'Xiaomi 12T Pro+',
    'Redmi Note 12 (5G)',
    'Xiaomi 13/Pro',
    'Redmi-Note-8',
    '小米 13',
    '小米13',
    '小米手机',
    '红米 Note 9',
    '紅米 9',
    '小米平板5',
    'Redmi a',
  ])('%s is one', (text) => {
    expect(looksLikeDevice(text)).toBe(true);
  });

  it.each([
    '',
    'Xiaomi',
    'Redmi',
    'Mi',
    'Mi Account',
    'Xiaomi Cloud',
    'Xiaomi Community',
    'Mine 4',
    'Pocoloco 3',
    'Telefon 5',
    'iPhone 13',
    'Samsung Note 8',
    'My Redmi Note 8',
    'Redmi Note 8 of Anna',
    'Xiaomi 123456',
    '小米账号',
    '小米云服务',
    '手机 13',
    'Redmi 1 2 3 4 5 6 7 8',
    `Redmi ${'Note '.repeat(9)}8`,
    '8 Pro',
    '-Redmi 8',
  ])('%j is none', (text) => {
    expect(looksLikeDevice(text)).toBe(false);
  });

  it('takes seven words of a model, in 48 characters, and no more', () => {
    expect(looksLikeDevice('Redmi 1 2 3 4 5 6 7')).toBe(true);
    const long = 'Amazfit projector projector projector smart Band'; // 48
    expect(looksLikeDevice(long)).toBe(true);
    expect(looksLikeDevice(`${long}s`)).toBe(false);
    expect(looksLikeDevice(`${long.replace('smart', 'fitness')}`)).toBe(false);
  });
});

describe('where a label stands', () => {
  it('is the outermost element that shows nothing else, and the innermost', () => {
    expect(hits(read('<div id="a"><p id="b"><span id="c">My devices</span></p><i></i></div><p>x</p>'))).toEqual(['#a/#c My devices']);
  });

  it('is the body of a page that shows nothing else', () => {
    expect(hits(read('<p id="a">Settings</p>'))).toEqual(['body/#a Settings']);
  });

  it('is found over nested spans, whatever the white space and case', () => {
    expect(hits(read('<p>x</p><div id="a"><span>DELETE</span>\n   <span>device</span></div>'))).toEqual(['#a DELETE device']);
    expect(hits(read('<p>x</p><div id="a"><span>Delete</span> <b>dev</b>ice</div>'))).toEqual(['#a Delete device']);
    expect(hits(read('<p>x</p><div id="a"><div>Delete</div><div>device</div></div>'))).toEqual(['#a Delete device']);
    expect(hits(read('<p>x</p><div id="a">Delete<i> </i>device</div>'))).toEqual(['#a Delete device']);
  });

  it('is the part, where the whole says more', () => {
    expect(hits(read('<div id="a"><b id="b">Settings</b><p>of the day</p></div>'))).toEqual(['#b Settings']);
    expect(hits(read('<div><b id="b">Settings</b>, Cloud and more</div>'))).toEqual(['#b Settings']);
  });

  it('is the piece that says the same, where the rest is a counter', () => {
    expect(hits(read('<p>x</p><div id="a"><span id="b">My devices</span> <span id="c">(3)</span></div>'))).toEqual(['#b My devices']);
  });

  it('is the whole, where its pieces are labels too', () => {
    const reader = read('<p>x</p><div id="a"><span id="b">删除</span><span id="c">设备</span></div>');
    expect(hits(reader)).toEqual(['#a 删除设备']);
  });

  it('is the whole, where one of its pieces is a label by itself', () => {
    expect(hits(read('<p>x</p><div id="a"><span id="b">Privacy</span> <span>policy</span></div>'))).toEqual(['#a Privacy policy']);
    // what stands in small print behind it is about it
    expect(hits(read('<p>x</p><div id="a">Privacy policy<small>Changed in May</small></div>'))).toEqual(['#a Privacy policy']);
    expect(hits(read('<p>x</p><div id="a"><p><span id="b">Privacy</span> <u></u></p><p>policy</p></div>'))).toEqual(['#a Privacy policy']);
    expect(hits(read('<p>x</p><div id="a"><p><b>Удалить</b> <b>свой</b></p> <p>аккаунт Xiaomi</p></div>'))).toEqual([
      '#a Удалить свой аккаунт Xiaomi',
    ]);
  });

  it('is shown without the white space of the source', () => {
    expect(hits(read('<p>x</p><b id="a">Delete\n      device</b>'))).toEqual(['#a Delete device']);
  });

  it('keeps the name by attribute of a piece of the whole', () => {
    const found = hits(read('<p>x</p><div id="a"><span id="b" title="Settings">Delete</span> <span>device</span></div>'));
    expect(found.sort()).toEqual(['#a Delete device', '#b @Settings']);
  });

  it('is named by attribute too, but visible text comes first', () => {
    expect(hits(read('<p>x</p><button id="a" aria-label="Settings"><svg></svg></button>'))).toEqual(['#a @Settings']);
    expect(hits(read('<p>x</p><button id="a" aria-label="Settings">My devices</button>'))).toEqual(['#a My devices']);
    expect(hits(read('<p>x</p><img id="a" alt="Settings">'))).toEqual(['#a @Settings']);
    expect(hits(read('<p>x</p><div id="t" title="Settings"><b id="a">My devices</b></div>'))).toEqual(['#t/#a My devices']);
  });

  it('carries what it may mean', () => {
    const hit = [...read('<p>x</p><b>My devices</b>').index.matches.values()][0];
    expect(hit?.meanings.map(({ kind }) => kind)).toContain('my-devices');
    expect(hit?.hash).toBe(labelHash('My devices'));
  });

  it.each(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'canvas', 'video', 'audio', 'object'])(
    'is not looked for in <%s>',
    (tag) => {
      expect(hits(read(`<p>x</p><${tag}>Settings</${tag}>`))).toEqual([]);
    },
  );

  it('is not looked for in what the owner writes', () => {
    expect(hits(read('<p>x</p><div contenteditable="true"><p>Settings</p></div><div role="textbox">Settings</div>'))).toEqual([]);
  });

  it('is not looked for deeper than any real page is', () => {
    const nested = (depth: number): string => `${'<b>'.repeat(depth)}Settings${'</b>'.repeat(depth)}`;
    expect(hits(read(`<p>x</p>${nested(400)}`))).toHaveLength(1);
    expect(hits(read(`<p>x</p>${nested(401)}`))).toHaveLength(0);
  });

  it('is found in open shadow roots, which are kept for the watcher', () => {
    document.body.innerHTML = '<p>x</p><x-a id="host"></x-a>';
    const root = by('host').attachShadow({ mode: 'open' });
    root.innerHTML = '<b id="b">Settings</b><i>2</i>';
    const reader = read();
    expect(hits(reader)).toEqual(['#b Settings']);
    expect([...reader.index.shadowRoots]).toEqual([root]);
  });

  it('is found beside a shadow root too, where slots show it', () => {
    document.body.innerHTML = '<x-a id="host"><b id="b">Settings</b></x-a><p>x</p>';
    by('host').attachShadow({ mode: 'open' }).innerHTML = '<i>some words</i><slot></slot>';
    const reader = read();
    expect(hits(reader)).toEqual(['#b Settings']);
  });

  it('is read past comments, and where the page says that nobody writes', () => {
    expect(hits(read('<p id="a">Set<!-- words -->tings</p><p>x</p>'))).toEqual(['#a Settings']);
    expect(hits(read('<p id="a" contenteditable="false">Settings</p><p>x</p>'))).toEqual(['#a Settings']);
  });

  it('is named by another element', () => {
    expect(hits(read('<p id="l">Settings</p><i id="a" aria-labelledby="l"></i><p>x</p>'))).toEqual(['#a @Settings', '#l Settings']);
  });

  it('is found in and behind a form whose fields stand in for its members', () => {
    document.body.innerHTML =
      '<div><form title="Privacy" id="f"><input><b id="a">Settings</b><i>words</i></form><b id="b">My devices</b><i>words</i></div>';
    const members = ['firstChild', 'nextSibling', 'getAttributeNames'];
    for (const name of members) Object.defineProperty(by('f'), name, { value: document.querySelector('input'), configurable: true });
    const reader = new DocumentReader(document);
    try {
      reader.readAll();
    } finally {
      for (const name of members) Reflect.deleteProperty(by('f'), name);
    }
    expect(hits(reader).sort()).toEqual(['#a Settings', '#b My devices', '#f @Privacy']);
  });

  it('may have 120 characters, and no more', () => {
    const [longest, longer] = ['y'.repeat(120), 'y'.repeat(121)];
    const reader = read(`<p id="a">${longest}</p><p id="b">${longer}</p>`, [labelHash(longest)]);
    expect(hits(reader)).toEqual([`#a ${longest}`]);
  });

  it('is not looked for in a document without elements', () => {
    const empty = document.implementation.createHTMLDocument('');
    empty.documentElement.remove();
    const reader = new DocumentReader(empty);
    reader.readAll();
    expect(reader.visited).toBe(0);
  });

  it('may be taught', () => {
    const html = '<p>x</p><b id="a">Farewell, phone</b><b id="b">Settings</b>';
    expect(hits(read(html))).toEqual(['#b Settings']);
    const reader = read(html, [labelHash('farewell phone')]);
    expect(hits(reader)).toEqual(['#a Farewell, phone', '#b Settings']);
    expect(reader.index.matches.get(by('a'))?.meanings).toEqual([]);
    expect(reader.index.matches.get(by('a'))?.hash).toBe(labelHash('farewell phone'));
    expect(reader.index.matches.get(by('b'))?.hash).toBe(labelHash('settings'));
  });
});

describe('icons that a font draws from words', () => {
  it('are no part of a label', () => {
    expect(hits(read('<p>x</p><button id="a"><i class="icon">delete</i>My devices</button>'))).toEqual(['#a My devices']);
    expect(hits(read('<p>x</p><md-button id="a"><md-icon>settings</md-icon>My devices</md-button>'))).toEqual(['#a My devices']);
  });
  it('are no labels, and keep the label from growing over them', () => {
    expect(hits(read('<p>x</p><div id="a"><i class="icon" id="i">settings</i><b id="b">My devices</b></div>'))).toEqual(['#b My devices']);
  });
  it('leave the name by attribute', () => {
    expect(hits(read('<p>x</p><div id="a" aria-label="Settings"><i class="icon">privacy</i></div>'))).toEqual(['#a @Settings']);
  });
});

describe('names of devices', () => {
  it('are found where they stand alone', () => {
    expect(devices(read('<ul><li id="a"><b id="b">Redmi Note 8</b><p>online</p></li><li id="c">Xiaomi 13</li></ul>'))).toEqual([
      '#b Redmi Note 8',
      '#c Xiaomi 13',
    ]);
    expect(devices(read('<p>My Redmi Note 8 is here</p>'))).toEqual([]);
  });

  it('are read above a block, in an element that holds both', () => {
    expect(read('<div>Delete device<p>It will sign out</p></div>').index.matches.get(document.querySelector('div') as Element)?.text).toBe(
      'Delete device',
    );
    expect(read('<div>Delete <b>device</b><p>It will sign out</p></div>').index.matches.size).toBe(0);
  });

  it('are one over inline pieces, several over blocks', () => {
    expect(devices(read('<p>x</p><div id="a"><b id="b">Redmi Note</b> <span id="c">8 Pro</span></div>'))).toEqual(['#a Redmi Note 8 Pro']);
    expect(devices(read('<p>x</p><div id="a"><div id="b">Redmi Note</div><div id="c">8 Pro</div></div>'))).toEqual(['#b Redmi Note']);
  });
});

describe('a name and how its device is, in one line', () => {
  it('is the name', () => {
    expect(devices(read('<p>x</p><button id="a">Redmi 9A<span>online</span></button>'))).toEqual(['#a Redmi 9A']);
    expect(devices(read('<p>x</p><p id="a"><b id="b">Redmi 9A</b> online</p>'))).toEqual(['#b Redmi 9A']);
  });
  it('unless the words run on', () => {
    expect(devices(read('<p>x</p><p id="a">Redmi 9A online</p>'))).toEqual([]);
    expect(devices(read('<p>x</p><p id="a">Redmi is <b>a brand</b></p>'))).toEqual([]);
  });
});

describe('fields for secrets', () => {
  it('are noted', () => {
    const reader = read('<form><input id="a" type="password"><input type="text"><input id="b" autocomplete="one-time-code"></form>');
    expect([...reader.index.secretFields].map((field) => field.id)).toEqual(['a', 'b']);
  });
});

describe('how much there is to read', () => {
  const prose = (html: string): number => read(html).index.proseLength;
  it.each([
    ['short lines', `<p>${'a'.repeat(89)}</p>`, 0],
    ['a long one', `<p>${'a'.repeat(90)}</p>`, 90],
    ['several of one element', `<p>${'a'.repeat(90)}<b>x</b>${'b'.repeat(100)}</p>`, 190],
    ['several elements', `<p>${'a'.repeat(90)}</p><p>${'b'.repeat(100)}</p>`, 190],
    ['a Chinese sentence', `<p>${'字'.repeat(45)}</p>`, 45],
    ['a shorter one', `<p>${'字'.repeat(44)}</p>`, 0],
    ['a half-Chinese line', `<p>${'字'.repeat(35)}${'a'.repeat(30)}</p>`, 0],
    ['a mostly Chinese line', `<p>${'字'.repeat(36)}${'a'.repeat(10)}</p>`, 46],
    ['as much Korean, which has spaces', `<p>${'가'.repeat(45)}</p>`, 0],
    ['Japanese', `<p>${'の'.repeat(45)}</p>`, 45],
    ['an indented source', `<p>a${' \n'.repeat(100)}b</p>`, 0],
    ['a script', `<script type="text/plain">${'a'.repeat(500)}</script>`, 0],
  ])('%s', (_, html, length) => {
    expect(prose(html)).toBe(length);
  });

  it('shrinks with the page', () => {
    const reader = read(`<p>${'a'.repeat(90)}</p><p id="a">${'b'.repeat(100)}</p>`);
    by('a').remove();
    expect(reader.index.proseLength).toBe(90);
  });

  it('is not counted twice when a page is read twice', () => {
    const reader = read(`<p>${'a'.repeat(90)}</p>`);
    reader.readAll();
    expect(reader.index.proseLength).toBe(90);
  });
});

describe('after a change', () => {
  /** What a reader knows after a change is what one that reads the whole page knows. */
  const sameAsNew = (reader: DocumentReader): void => {
    const fresh = read();
    expect(hits(reader).sort()).toEqual(hits(fresh).sort());
    expect(devices(reader).sort()).toEqual(devices(fresh).sort());
    expect(reader.index.proseLength).toBe(fresh.index.proseLength);
    expect(reader.index.secretFields).toEqual(fresh.index.secretFields);
    expect(reader.index.shadowRoots).toEqual(fresh.index.shadowRoots);
  };
  const PAGE = `<header><p>${'a long text '.repeat(20)}</p></header><div id="list"><p id="one">Settings</p><p id="two">Redmi 9A</p><input type="password" id="field"></div><footer><p>${'another text '.repeat(20)}</p></footer>`;

  it.each<[string, () => Node[]]>([
    [
      'other words',
      () => {
        by('one').textContent = 'My devices';
        return [by('one')];
      },
    ],
    [
      'other characters in a text node',
      () => {
        const text = by('one').firstChild as Text;
        text.data = 'My devices';
        return [text];
      },
    ],
    [
      'words gone',
      () => {
        by('one').textContent = '';
        return [by('one')];
      },
    ],
    [
      'everything in the list gone',
      () => {
        by('list').innerHTML = '';
        return [by('list')];
      },
    ],
    [
      'the list itself gone',
      () => {
        by('list').remove();
        return [document.body];
      },
    ],
    [
      'an element gone, its parent told',
      () => {
        by('field').remove();
        by('two').remove();
        return [by('list')];
      },
    ],
    [
      'a label completed by a sibling',
      () => {
        by('one').innerHTML = '<span>Delete</span> <span id="late"></span>';
        const late = by('late');
        late.textContent = 'device';
        return [by('one'), late];
      },
    ],
    [
      'a heap added',
      () => {
        by('list').insertAdjacentHTML(
          'beforeend',
          `<p>Xiaomi 13</p><p>${'text '.repeat(40)}</p><input type="password"><b title="Settings"></b>`,
        );
        return [by('list')];
      },
    ],
    [
      'a shadow root added',
      () => {
        by('two').innerHTML = '<x-a></x-a>';
        (by('two').firstElementChild as Element).attachShadow({ mode: 'open' }).innerHTML = '<b>My devices</b>';
        return [by('two')];
      },
    ],
    [
      'what became an editor',
      () => {
        by('list').setAttribute('contenteditable', 'true');
        by('one').textContent = 'My devices';
        return [by('list'), by('one')];
      },
    ],
    [
      'the body told',
      () => {
        document.body.innerHTML = '<p>x</p><b>My devices</b>';
        return [document.body];
      },
    ],
    [
      'the document element told',
      () => {
        document.body.innerHTML = '<p>x</p><b>My devices</b>';
        return [document.documentElement];
      },
    ],
  ])('%s', (_, change) => {
    const reader = read(PAGE);
    reader.readChanged(change());
    sameAsNew(reader);
  });

  it('in a shadow root', () => {
    document.body.innerHTML = '<p>x</p><x-a id="host"></x-a>';
    const root = by('host').attachShadow({ mode: 'open' });
    root.innerHTML = '<b id="b">Settings</b><i>of the day, and more</i>';
    const reader = read();
    const inner = root.querySelector('b') as Element;
    inner.textContent = 'My devices';
    reader.readChanged([inner]);
    expect(hits(reader)).toEqual(['#b My devices']);
    root.innerHTML = '';
    reader.readChanged([root]);
    expect(hits(reader)).toEqual([]);
    by('host').remove();
    reader.readChanged([document.createElement('p'), by('host') ?? document.createElement('p')]);
    expect(reader.index.shadowRoots.size).toBe(0);
  });

  it('what is gone is forgotten, whatever node was told', () => {
    const reader = read(`${PAGE}<p id="bye">${'text '.repeat(40)}</p>`);
    const length = reader.index.proseLength;
    for (const id of ['one', 'two', 'field', 'bye']) by(id).remove();
    reader.readChanged([document.createElement('p')]);
    expect(hits(reader)).toEqual([]);
    expect(devices(reader)).toEqual([]);
    expect(reader.index.secretFields.size).toBe(0);
    expect(reader.index.proseLength).toBe(length - 200);
  });

  it('of our own element nothing is read', () => {
    const reader = read('<p>x</p><unbind-guide id="own"><b>Settings</b></unbind-guide>');
    const before = reader.visited;
    reader.readChanged([by('own')]);
    expect(reader.visited).toBe(before);
  });

  it('in an editor nothing is read, however deep', () => {
    const reader = read('<p>x</p><div contenteditable="true"><div><p id="a"></p></div></div>');
    by('a').textContent = 'Settings';
    reader.readChanged([by('a')]);
    expect(hits(reader)).toEqual([]);
  });

  it('in a long text that the owner writes nothing is read either', () => {
    const reader = read(`<div contenteditable="true"><p>${'text '.repeat(60)}</p><p id="a"></p></div>`);
    by('a').innerHTML = '<b>Settings</b>';
    reader.readChanged([by('a')]);
    expect(hits(reader)).toEqual([]);
    const inert = read(`<noscript><p>${'text '.repeat(60)}</p><p id="b"></p></noscript>`);
    const place = document.querySelector('noscript') as Element;
    const late = place.appendChild(document.createElement('b'));
    late.textContent = 'Settings';
    inert.readChanged([late]);
    expect(hits(inert)).toEqual([]);
  });

  it('in one place nothing is forgotten of another', () => {
    document.body.innerHTML = `<section><p>${'text '.repeat(60)}</p><input type="password" id="field"><x-a id="host"></x-a></section><section><p>${'text '.repeat(60)}</p><p id="a">Settings</p></section>`;
    by('host').attachShadow({ mode: 'open' }).innerHTML = '<b>My devices</b>';
    const reader = read();
    by('a').textContent = 'Privacy';
    reader.readChanged([by('a')]);
    sameAsNew(reader);
    expect(reader.index.secretFields.size).toBe(1);
    expect(reader.index.shadowRoots.size).toBe(1);
  });

  it('reads only what changed, and what it may be one label with', () => {
    const rest = '<p>some words that are no label</p>'.repeat(50);
    const reader = read(`<main>${rest}<div id="row"><span id="a">Delete</span> <span id="b">it</span></div>${rest}</main>`);
    const before = reader.visited;
    by('b').textContent = 'device';
    reader.readChanged([by('b'), by('b').firstChild as Node, by('a')]);
    expect(hits(reader)).toEqual(['#row Delete device']);
    expect(reader.visited - before).toBe(3);
  });

  it.each([
    ['a label’s length of text beside it', 'y'.repeat(119), 3],
    ['more text beside it', 'y'.repeat(120), 1],
    ['many empty elements beside it', '<i></i>'.repeat(220), 1],
  ])('reads its surroundings again only where they may be one label with it: %s', (_, beside, visits) => {
    const reader = read(`<main><section><b>${beside}</b><p id="a"></p></section><p>${'text '.repeat(60)}</p></main>`);
    const before = reader.visited;
    by('a').textContent = 'z';
    reader.readChanged([by('a')]);
    expect(reader.visited - before).toBe(visits);
  });

  it('reads nothing more on a short page either', () => {
    const reader = read('<p>x</p><p id="a">y</p>');
    const before = reader.visited;
    reader.readChanged([by('a')]);
    expect(reader.visited - before).toBe(1);
  });

  it('of the document reads its body, and no title', () => {
    document.title = 'Settings';
    const reader = read('<p>x</p><p id="a"></p>');
    by('a').textContent = 'Privacy';
    reader.readChanged([document.documentElement]);
    expect(hits(reader)).toEqual(['#a Privacy']);
  });

  it.each([
    ['words that are no label, as before', 'some words', 'other words', false],
    ['a label that has come', 'some words', '<b>Settings</b>', true],
    ['a label that has gone', '<b>Settings</b>', 'some words', true],
    ['a label in place of a label', '<b>Settings</b>', '<b>Privacy</b>', true],
    ['a field for secrets', 'some words', '<input type="password">', true],
    ['a heading', 'some words', '<h1>other words</h1>', true],
    ['running text', 'some words', 'text '.repeat(40), true],
  ])('says whether anything of what is kept was or is there: %s', (_, before, after, told) => {
    const reader = read(`<p id="a">${before}</p><p>${'text '.repeat(60)}</p><b>My devices</b>`);
    by('a').innerHTML = after;
    expect(reader.readChanged([by('a')])).toBe(told);
  });

  it.each([
    ['a counter beside a label', '<b>Settings</b><div>4 / 200</div>', '5 / 200', false],
    ['a counter below a heading and beside a field for secrets', '<h2>words</h2><input type="password"><div>4</div>', '5', false],
    ['a label that has come beside a label', '<b>Settings</b><div>words</div>', 'Privacy', true],
    ['a label that is another one', '<b>Settings</b><div>Privacy</div>', 'My devices', true],
    ['a label that is written otherwise', '<b>Settings</b><div>Privacy</div>', 'PRIVACY', true],
    ['a label that is one with the changed text now', '<div>words</div>', 'Settings', true],
    ['the name of another device', '<b>Settings</b><div>Redmi 8</div>', 'Redmi 9', true],
    ['more running text', `<b>Settings</b><div>${'text '.repeat(40)}</div>`, 'text '.repeat(50), true],
  ])('says whether what is kept is another: %s', (_, before, text, told) => {
    const reader = read(`<section id="a">${before}</section><p>${'text '.repeat(60)}</p>`);
    const last = by('a').querySelector('div') as Element;
    (last.firstChild as Text).data = text;
    expect(reader.readChanged([last.firstChild as Text])).toBe(told);
  });

  it('says that another shadow root is another', () => {
    const reader = read('<p id="a"><b>Settings</b><i id="h"></i></p>');
    const host = (): Element => {
      const made = document.createElement('span');
      made.attachShadow({ mode: 'open' }).innerHTML = '<b>words</b>';
      return made;
    };
    by('h').append(host());
    expect(reader.readChanged([by('h')])).toBe(true);
    by('h').replaceChildren(host());
    expect(reader.readChanged([by('h')])).toBe(true);
    expect(reader.readChanged([by('h')])).toBe(false);
  });

  it('says that anything may be there where all was read, and nothing where nothing is left to read', () => {
    const reader = read('<p id="a">x</p><b id="b">Settings</b>');
    expect(reader.readChanged([document.body])).toBe(true);
    expect(reader.readChanged([document.createElement('p')])).toBe(false);
    by('b').remove();
    expect(reader.readChanged([])).toBe(true);
  });

  it('reads a part within another changed part once', () => {
    const rest = '<p>some words that are no label</p>'.repeat(50);
    const reader = read(`<main><section id="s">${rest}<p id="a">x</p></section>${rest}</main>`);
    const before = reader.visited;
    reader.readChanged([by('a'), by('s')]);
    expect(reader.visited - before).toBe(52);
  });
});

describe('a document that is read a slice at a time', () => {
  const known = (reader: DocumentReader): unknown[] => [
    hits(reader).sort(),
    devices(reader).sort(),
    reader.index.proseLength,
    reader.index.shadowRoots,
  ];
  const whole = (): unknown[] => {
    const reader = read();
    return known(reader);
  };
  const PAGE = `<header><p>${'a long text '.repeat(20)}</p></header><form id="list"><input name="parentNode"><p id="one"><b>Set</b><b>tings</b></p><p id="two">Redmi <i>9A</i></p><div id="host"></div></form><footer id="end"><p>${'another text '.repeat(20)}</p><p>My devices</p></footer>`;
  beforeEach(() => {
    document.body.innerHTML = PAGE;
    by('host').attachShadow({ mode: 'open' }).innerHTML = '<p>Find device</p><p>Privacy</p>';
  });

  it.each([1, 2, 3, 5, 8, 100])('%i elements long, says in the end what one says that reads it at once', (slice) => {
    const reader = new DocumentReader(document);
    reader.begin();
    let slices = 1;
    let before = 0;
    while (!reader.proceed(slice)) {
      slices++;
      expect(reader.visited).toBe(before + slice);
      before = reader.visited;
    }
    expect(known(reader)).toEqual(whole());
    const elements = document.querySelectorAll('body *').length + 3;
    expect(reader.visited).toBe(elements);
    expect(slices).toBe(Math.ceil(elements / slice));
  });

  it('begins anew where what is half read is taken away, and at last reads the rest at once', () => {
    const reader = new DocumentReader(document);
    reader.begin();
    const moves = [0, 1, 2, 3].map(() => {
      const done = reader.proceed(4);
      by('list').replaceWith(by('list').cloneNode(true));
      return done;
    });
    expect(moves).toEqual([false, false, false, false]);
    const { visited } = reader;
    expect(reader.proceed(4)).toBe(true);
    expect(reader.visited - visited).toBeGreaterThan(10);
    expect(known(reader)).toEqual(whole());
  });

  it('asks only for what comes to an element that is long already, were it half read', () => {
    document.body.innerHTML = `<div id="s"><p>${'a long text '.repeat(20)}</p><p>${'x'.repeat(60)}</p><p>${'y'.repeat(61)}</p><p>z</p></div>`;
    const reader = new DocumentReader(document);
    reader.begin();
    const added = document.createElement('p');
    const asked = () =>
      reader.touchedBy({ type: 'childList', target: by('s'), addedNodes: [added], removedNodes: [] } as unknown as MutationRecord);
    reader.proceed(2);
    expect(asked()).toEqual([by('s')]);
    reader.proceed(1);
    expect(asked()).toEqual([added]);
    // many short texts are as long as a long one
    document.body.innerHTML = `<div id="s"><p>${'x'.repeat(60)}</p><p>${'y'.repeat(61)}</p><p>z</p></div>`;
    reader.begin();
    reader.proceed(3);
    expect(asked()).toEqual([by('s')]);
    reader.proceed(1);
    expect(asked()).toEqual([added]);
  });
});

describe('what a mutation asks to read again', () => {
  const LONG = 'some long text '.repeat(12);
  const added = (html: string): Node[] => {
    const box = document.createElement('div');
    box.innerHTML = html;
    return [...box.childNodes];
  };
  const mutation = (target: Node, more: Partial<Record<'type' | 'addedNodes' | 'removedNodes', unknown>> = {}): MutationRecord =>
    ({ type: 'childList', target, addedNodes: [], removedNodes: [], ...more }) as never;
  const inLong = (more: object, left = LONG): readonly Node[] => {
    const reader = read(`<section id="s"><p id="p">${LONG}</p></section><p>${LONG}</p>`);
    by('p').innerHTML = left;
    return reader.touchedBy(mutation(by('s'), more));
  };

  it('is a label to which something was put, and what it was put into', () => {
    const reader = read(`<section><p id="a">Delete</p><p>${LONG}</p></section>`);
    expect(reader.touchedBy(mutation(by('a'), { addedNodes: added('<b>device</b>') }))).toEqual([by('a')]);
  });

  it('is the text that changed, and its place', () => {
    const reader = read(`<section id="s">${LONG}</section>`);
    const text = by('s').firstChild as Text;
    expect(reader.touchedBy(mutation(text, { type: 'characterData' }))).toEqual([text]);
    expect(reader.touchedBy(mutation(by('s'), { type: 'characterData' }))).toEqual([by('s')]);
  });

  it('is only what came to a long text, elements alone', () => {
    const [one, words, two] = added('<p>one</p>few words<p>two</p>');
    expect(inLong({ addedNodes: [one, words, two, document.createComment('x')] })).toEqual([one, two]);
    expect(inLong({ addedNodes: [words] })).toEqual([]);
  });

  it('is only what came, however little the rest says now', () => {
    const [came] = added('<p>one</p>');
    expect(inLong({ addedNodes: [came] }, 'few words')).toEqual([came]);
  });

  it('is what went from a long text that is still long', () => {
    const [gone] = added('<p>one</p>');
    expect(inLong({ removedNodes: [gone] })).toEqual([gone]);
  });

  it.each([
    ['a label’s length of text', 'y'.repeat(120), true],
    ['no text', '', true],
    ['in one text more than a label has', 'y'.repeat(121), false],
    ['in several texts more than a label has', `<b>${'y'.repeat(60)}</b><i>${'y'.repeat(61)}</i>`, false],
    ['but white space', `y${' \n'.repeat(200)}`, true],
    ['but empty lines', '<b> \n </b>'.repeat(150), true],
    ['but scripts', `<script type="x">${'y'.repeat(200)}</script>`, true],
    ['but what the owner writes', `<p contenteditable="true">${'y'.repeat(200)}</p>`, true],
    ['but a comment', `<!-- ${'y'.repeat(200)} -->`, true],
    ['behind very many elements long text', `${'<i></i>'.repeat(250)}<p>${LONG}</p>`, true],
  ])('is the whole again where something went, unless there is left in it more than a label has: %s', (_, left, whole) => {
    const [gone] = added('<p>one</p>');
    expect(inLong({ removedNodes: [gone] }, left)).toEqual([whole ? by('s') : gone]);
  });

  it('is the whole where running text came or went, because that is counted', () => {
    const [text] = added('y'.repeat(45));
    const [short] = added('y'.repeat(44));
    expect(inLong({ addedNodes: [text] })).toEqual([by('s')]);
    expect(inLong({ removedNodes: [text] })).toEqual([by('s')]);
    expect(inLong({ addedNodes: [...added('<p>one</p>'), text] })).toEqual([by('s')]);
    expect(inLong({ addedNodes: [short] })).toEqual([]);
    expect(inLong({ addedNodes: added(`<p>${'y'.repeat(45)}</p>`) })).toHaveLength(1);
  });

  it('knows a text that has grown long, and one that is long no more', () => {
    const reader = read(`<main><section id="s"><p id="p">few words</p></section><p>${LONG}</p></main>`);
    const more = added('<p>one</p>');
    expect(reader.touchedBy(mutation(by('s'), { addedNodes: more }))).toEqual([by('s')]);
    by('p').textContent = LONG;
    reader.readChanged([by('p')]);
    reader.readChanged([by('s')]);
    expect(reader.touchedBy(mutation(by('s'), { addedNodes: more }))).toEqual(more);
    by('p').textContent = 'few words';
    reader.readChanged([by('s')]);
    expect(reader.touchedBy(mutation(by('s'), { addedNodes: more }))).toEqual([by('s')]);
    by('p').textContent = LONG;
    reader.readAll();
    expect(reader.touchedBy(mutation(by('s'), { addedNodes: more }))).toEqual(more);
  });
});

describe('what is kept besides labels', () => {
  const ids = (elements: Iterable<Element>): string[] => [...elements].map(({ id }) => id);

  it('headings of three levels and by role', () => {
    const reader = read('<h1 id="a">x</h1><h2 id="b">x</h2><h3 id="c">x</h3><h4>x</h4><p role="heading" id="d">x</p><p role="note">x</p>');
    expect(ids(reader.index.headings)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('rows of reasons against deletion, by their class', () => {
    const reader = read('<ul><li id="a" class="x del-account-deny-micloud">x</li><li class="del-account">x</li></ul>');
    expect(ids(reader.index.refusals)).toEqual(['a']);
    expect(ids(reader.index.layers)).toEqual([]);
  });

  it.each([
    '<dialog id="a">x</dialog>',
    '<iframe id="a"></iframe>',
    '<p role="dialog" id="a">x</p>',
    '<p role="alertdialog" id="a">x</p>',
    '<p aria-modal="true" id="a">x</p>',
    '<p class="ant-modal" id="a">x</p>',
    '<p class="ant-drawer-x" id="a">x</p>',
    '<p class="x MuiDialog-paper" id="a">x</p>',
    '<p class="MuiDrawer-paper" id="a">x</p>',
    '<p class="popup_mask" id="a">x</p>',
    '<p class="miverify_wind" id="a">x</p>',
    '<p class="geetest_holder" id="a">x</p>',
    '<p class="x-captcha" id="a">x</p>',
    '<p id="popSuicide1">x</p>',
    '<p id="popVeri2">x</p>',
    '<p id="my-captcha">x</p>',
  ])('what may be a layer: %s', (html) => {
    const reader = read(`${html}<p class="y">x</p><p id="y">x</p>`);
    expect([...reader.index.layers]).toEqual([document.body.firstElementChild]);
    expect(ids(reader.index.refusals)).toEqual([]);
  });

  it.each(['<p role="note">x</p>', '<p id="not-popVeri">x</p>', '<p class="modal">x</p>', '<p data-x="geetest">x</p>'])(
    'what is none: %s',
    (html) => {
      expect(ids(read(html).index.layers)).toEqual([]);
    },
  );

  it('layers that an attribute has made since', () => {
    const reader = read('<p id="a">x</p><p id="b">x</p>');
    by('a').setAttribute('role', 'dialog');
    reader.findLayers('[role="dialog"]');
    expect(ids(reader.index.layers)).toEqual(['a']);
  });

  it('is forgotten when it is gone or another', () => {
    const reader = read(
      '<main><h1 id="a">x</h1><p role="dialog" id="b">x</p><li class="del-account-deny-micloud" id="c">x</li><i id="d">x</i></main>',
    );
    for (const id of ['a', 'b', 'c']) by(id).remove();
    reader.readChanged([by('d')]);
    expect([ids(reader.index.headings), ids(reader.index.layers), ids(reader.index.refusals)]).toEqual([[], [], []]);
    document.body.innerHTML = '<h2 id="e">x</h2>';
    reader.readAll();
    expect(ids(reader.index.headings)).toEqual(['e']);
  });
});

describe('what stands in an element', () => {
  it('is every label in and on it, in order', () => {
    const reader = read('<main id="m"><ul id="u"><li id="a">Settings</li><li id="b">Privacy</li></ul><p>words</p></main>');
    const under = matchesUnder(reader.index);
    expect(under.get(by('u'))?.map(({ text }) => text)).toEqual(['Settings', 'Privacy']);
    expect(under.get(by('m'))).toHaveLength(2);
    expect(under.get(by('a'))?.map(({ text }) => text)).toEqual(['Settings']);
    expect(under.has(document.querySelector('p') as Element)).toBe(false);
  });

  it('is the first name of a device', () => {
    const reader = read('<main id="m"><p id="a">Redmi 9A</p><p id="b">Xiaomi 13</p><p id="c">words</p></main>');
    const under = deviceNameUnder(reader.index);
    expect(['m', 'a', 'b', 'c'].map((id) => under.get(by(id)))).toEqual(['Redmi 9A', 'Redmi 9A', 'Xiaomi 13', undefined]);
  });
});
