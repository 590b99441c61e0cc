import { beforeEach, describe, expect, it } from 'vitest';
import { attributeName } from '../../../../../lib/recogniser/dom/accessible-name';
import { isEditable, isSecretField } from '../../../../../lib/recogniser/dom/fields';
import { findAll, findFirst } from '../../../../../lib/recogniser/dom/find';
import { isNavigationLink, isPressable } from '../../../../../lib/recogniser/dom/pressable';
import { cachedQuery, QueryCache, withQueryCache } from '../../../../../lib/recogniser/dom/query-cache';
import { hasSimilarSibling, isMostlySimilar, isSimilar, isSmall, someSibling } from '../../../../../lib/recogniser/dom/siblings';
import { hasText, isGlyph, normaliseText, OPAQUE, shortText, shownText } from '../../../../../lib/recogniser/dom/text';
import {
  closest,
  composedAncestors,
  composedContains,
  composedParent,
  MAX_DEPTH,
  treeParent,
  unclobbered,
} from '../../../../../lib/recogniser/dom/tree';
import { hasHandCursor, isVisible } from '../../../../../lib/recogniser/dom/visibility';
import { DIALOG_SELECTOR, TICK_SELECTOR } from '../../../../../lib/site/component-libraries';
import { by } from '../../../support/page';

/** The element of some markup, in the test's document. */
function one(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
}
/** A host with an open shadow root, and what stands in it. */
function shadow(host: Element, html: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('unclobbered', () => {
  it('gives a node back as it is', () => {
    const div = one('<div></div>');
    expect(unclobbered(div)).toBe(div);
    expect(unclobbered<Node>(document)).toBe(document);
    const text = document.createTextNode('x');
    expect(unclobbered(text)).toBe(text);
  });

  it('says the truth of a form whose fields stand in for its members', () => {
    const form = one('<form id="real" class="a"><p></p></form>');
    const field = document.createElement('input');
    for (const name of ['parentNode', 'firstChild', 'id', 'matches', 'localName'])
      Object.defineProperty(form, name, { value: field, configurable: true });
    expect(unclobbered<Node>(form).parentNode).toBe(document.body);
    expect((unclobbered<Node>(form).firstChild as Element).localName).toBe('p');
    expect(unclobbered(form).id).toBe('real');
    expect(unclobbered(form).matches('.a')).toBe(true);
    expect(unclobbered(form).localName).toBe('form');
  });

  it('says the truth of a form that keeps its own name', () => {
    const form = one('<form></form>');
    Object.defineProperty(form, 'parentNode', { value: null, configurable: true });
    expect(unclobbered<Node>(form).parentNode).toBe(document.body);
  });
});

describe('parents', () => {
  it('climb out of an open shadow root to its host', () => {
    const host = one('<x-host></x-host>');
    const inner = shadow(host, '<p><b></b></p>').querySelector('b') as Element;
    expect([...composedAncestors(inner)].map((at) => at.localName)).toEqual(['b', 'p', 'x-host', 'body', 'html']);
    expect(treeParent(host.shadowRoot?.firstElementChild as Element)).toBe(host);
  });

  it('end at the document, and at a node that stands nowhere', () => {
    expect(composedParent(document.documentElement)).toBeNull();
    expect(composedParent(document.createElement('p'))).toBeNull();
    expect(treeParent(document.createElement('p'))).toBeNull();
  });

  it('go through the slot in which a node is shown', () => {
    const host = one('<x-host><b></b></x-host>');
    const slot = shadow(host, '<section><slot></slot></section>').querySelector('slot') as Element;
    const child = host.firstElementChild as Element;
    Object.defineProperty(child, 'assignedSlot', { value: slot });
    expect(composedParent(child)).toBe(slot);
    expect(treeParent(child)).toBe(host);
    expect(composedContains(slot, child)).toBe(true);
  });

  it('climb no further than asked', () => {
    const inner = one('<div><p><b id="b"></b></p></div>').querySelector('b') as Element;
    expect([...composedAncestors(inner, 2)].map((at) => at.localName)).toEqual(['b', 'p']);
    expect([...composedAncestors(inner, 0)]).toEqual([]);
  });
});

describe('holds and closest', () => {
  it('include the node itself and cross shadow borders', () => {
    const host = one('<div class="dialog"><x-host></x-host></div>').firstElementChild as Element;
    const inner = shadow(host, '<p></p>').firstElementChild as Element;
    expect(composedContains(host, inner)).toBe(true);
    expect(composedContains(inner, inner)).toBe(true);
    expect(composedContains(inner, host)).toBe(false);
    expect(closest(inner, '.dialog')).toBe(document.body.firstElementChild);
    expect(closest(inner, 'p')).toBe(inner);
    expect(closest(inner, '.none')).toBeUndefined();
  });
});

describe('isVisible', () => {
  it('asks the browser, for opacity and visibility too', () => {
    const element = one('<p>x</p>');
    let asked: unknown;
    element.checkVisibility = (options) => {
      asked = options;
      return false;
    };
    expect(isVisible(element)).toBe(false);
    expect(asked).toEqual({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: false });
    element.checkVisibility = () => true;
    expect(isVisible(element)).toBe(true);
  });

  it('takes what is not in the document for unseen', () => {
    const element = document.createElement('p');
    element.checkVisibility = () => true;
    expect(isVisible(element)).toBe(false);
  });

  it.each([
    ['<p id="a">x</p>', true],
    ['<p id="a" hidden>x</p>', false],
    ['<div hidden><p id="a">x</p></div>', false],
    ['<p id="a" style="display:none">x</p>', false],
    ['<div style="display:none"><p id="a">x</p></div>', false],
    ['<p id="a" style="visibility:hidden">x</p>', false],
    ['<div style="opacity:0"><p id="a">x</p></div>', false],
    ['<div style="opacity:0.5"><p id="a">x</p></div>', true],
  ])('judges for itself where the browser cannot: %s is %j', (html, visible) => {
    one(html);
    Object.defineProperty(by('a'), 'checkVisibility', { value: undefined });
    expect(isVisible(by('a'))).toBe(visible);
  });
});

describe('isPressable', () => {
  it.each([
    '<button></button>',
    '<summary></summary>',
    '<option></option>',
    '<a href="#"></a>',
    '<a onclick="x()"></a>',
    '<a tabindex="-1"></a>',
    '<a class="btn"></a>',
    '<a role="menuitem"></a>',
    '<a class="big n-btn"></a>',
    '<a class="my_button"></a>',
    '<a class="BTN-primary"></a>',
    '<input type="checkbox">',
    '<input type="radio">',
    '<input type="SUBMIT">',
    '<input type="button">',
    '<input type="reset">',
    '<input type="image">',
    '<div role="button"></div>',
    '<div role="link"></div>',
    '<div role="menuitem"></div>',
    '<div role="menuitemcheckbox"></div>',
    '<div role="menuitemradio"></div>',
    '<div role="checkbox"></div>',
    '<div role="radio"></div>',
    '<div role="switch"></div>',
    '<div role="tab"></div>',
    '<div role="option"></div>',
    '<div role="treeitem"></div>',
    '<div tabindex="0"></div>',
    '<div tabindex="3"></div>',
    '<div onclick="x()"></div>',
    '<uni-button></uni-button>',
    '<ion-item-option></ion-item-option>',
    '<md-filled-button></md-filled-button>',
    '<x-btn></x-btn>',
    '<md-checkbox></md-checkbox>',
    '<md-radio></md-radio>',
    '<md-switch></md-switch>',
    '<md-list-item type="button"></md-list-item>',
    '<md-list-item type="link"></md-list-item>',
    '<x-a href="#x"></x-a>',
  ])('%s can be pressed', (html) => {
    expect(isPressable(one(html))).toBe(true);
  });

  it.each([
    '<p></p>',
    '<a></a>',
    '<a class="abtn"></a>',
    '<a class="link"></a>',
    '<input>',
    '<input type="text">',
    '<input type="text" tabindex="0">',
    '<input type="password">',
    '<div role="heading"></div>',
    '<div role="list"></div>',
    '<div tabindex="-1"></div>',
    '<div class="btn"></div>',
    '<md-list-item></md-list-item>',
    '<md-list-item type="text"></md-list-item>',
    '<button-row></button-row>',
  ])('%s cannot, as far as markup says', (html) => {
    expect(isPressable(one(html))).toBe(false);
  });
});

describe('hasHandCursor', () => {
  it('sees the hand only', () => {
    expect(hasHandCursor(one('<div style="cursor:pointer"></div>'))).toBe(true);
    expect(hasHandCursor(one('<div style="cursor:text"></div>'))).toBe(false);
    expect(hasHandCursor(new DOMParser().parseFromString('<p></p>', 'text/html').body)).toBe(false);
  });
});

describe('fields', () => {
  it.each([
    ['<div contenteditable></div>', true],
    ['<div contenteditable="true"></div>', true],
    ['<div contenteditable="plaintext-only"></div>', true],
    ['<div contenteditable="FALSE"></div>', false],
    ['<div role="textbox"></div>', true],
    ['<div role="button"></div>', false],
    ['<div></div>', false],
  ])('%s is the owner’s text: %j', (html, editable) => {
    expect(isEditable(one(html))).toBe(editable);
  });

  it.each([
    ['<input type="password">', true],
    ['<input type="PASSWORD">', true],
    ['<input autocomplete="one-time-code">', true],
    ['<input autocomplete="current-password">', true],
    ['<input autocomplete="New-Password">', true],
    ['<input>', false],
    ['<input type="text" autocomplete="email">', false],
    ['<div type="password"></div>', false],
  ])('%s asks for a secret: %j', (html, secret) => {
    expect(isSecretField(one(html))).toBe(secret);
  });
});

describe('attributeName', () => {
  it.each([
    ['<button aria-label=" Delete ">x</button>', 'Delete'],
    ['<button aria-label="  " title="Bin">x</button>', 'Bin'],
    ['<button aria-label="First" title="Second">x</button>', 'First'],
    ['<div><b id="p">Delete</b><b id="q">device</b><i aria-labelledby="p q"></i></div>', 'Delete device'],
    ['<div><b id="p">Delete</b><i aria-labelledby=" p  none " title="y"></i></div>', 'Delete'],
    ['<div><i aria-labelledby="none" title="Title"></i></div>', 'Title'],
    ['<div><i aria-labelledby="" title="Title"></i></div>', 'Title'],
    ['<div><input type="submit" value=" Send "></div>', 'Send'],
    ['<div><input type="BUTTON" value="Send"></div>', 'Send'],
    ['<div><input type="reset" value="Clear"></div>', 'Clear'],
    ['<div><input type="submit" value=" " title="no caption"></div>', undefined],
    ['<div><img alt=" A picture " title="t"></div>', 'A picture'],
    ['<div><img alt="" title="t"></div>', 't'],
    ['<div><input type="image" alt="Go" value="v"></div>', 'Go'],
    ['<div><b title=" t "></b></div>', 't'],
    ['<div><b title=" "></b></div>', undefined],
    ['<div><b></b></div>', undefined],
    // what the owner typed is no name
    ['<div><input type="text" value="secret"></div>', undefined],
    ['<div><input value="secret" alt="x"></div>', undefined],
    ['<div><b alt="x" value="y"></b></div>', undefined],
  ])('of %s is %j', (html, name) => {
    const top = one(html);
    expect(attributeName(top.lastElementChild ?? top)).toBe(name);
  });

  it('looks for the naming element in the same root', () => {
    const root = shadow(one('<x-host></x-host>'), '<b id="n">Inside</b><i aria-labelledby="n"></i>');
    Object.defineProperty(root, 'getElementById', { value: (id: string) => root.querySelector(`#${id}`) });
    expect(attributeName(root.querySelector('i') as Element)).toBe('Inside');
    const loose = document.createElement('div');
    loose.innerHTML = '<b id="n">Loose</b><i aria-labelledby="n" title="t"></i>';
    expect(attributeName(loose.querySelector('i') as Element)).toBe('t');
  });
});

describe('selectors', () => {
  it.each([
    '<input type="checkbox">',
    '<i role="checkbox"></i>',
    '<i role="switch"></i>',
    '<i class="ant-checkbox"></i>',
    '<i class="ant-switch"></i>',
    '<i class="x MuiCheckbox-root-12"></i>',
    '<i class="MuiSwitch-root"></i>',
    '<i class="icon_select on"></i>',
    '<i class="my-checkbox-1"></i>',
  ])('%s is a tick', (html) => {
    expect(one(html).matches(TICK_SELECTOR)).toBe(true);
  });

  it.each([
    '<dialog open></dialog>',
    '<div role="dialog"></div>',
    '<div role="alertdialog"></div>',
    '<div aria-modal="true"></div>',
    '<div class="ant-modal"></div>',
    '<div class="ant-drawer"></div>',
    '<div class="MuiDialog-paper-1"></div>',
    '<div class="MuiDrawer-paper"></div>',
    '<div class="popup_mask"></div>',
    '<div id="popSuicideWarning"></div>',
    '<div id="popVerify"></div>',
  ])('%s is a dialog', (html) => {
    expect(one(html).matches(DIALOG_SELECTOR)).toBe(true);
  });
});

describe('findAll', () => {
  it('looks into open shadow roots: of the scope, of what is in it, and of what is in those', () => {
    const scope = one('<x-a><b class="m" id="1"></b><x-b></x-b></x-a>');
    shadow(scope, '<b class="m" id="2"></b>');
    const inner = shadow(scope.querySelector('x-b') as Element, '<b class="m" id="3"></b><x-c></x-c>');
    shadow(inner.querySelector('x-c') as Element, '<b class="m" id="4"></b>');
    expect(findAll(scope, '.m').map((element) => element.id)).toEqual(['1', '2', '3', '4']);
    expect(findAll(inner, '.m').map((element) => element.id)).toEqual(['3', '4']);
    expect(findAll(document, '.m')).toHaveLength(4);
  });

  it('stops looking for shadow roots at its limit', () => {
    one('<p></p><p></p><x-a></x-a><p></p>');
    shadow(document.querySelector('x-a') as Element, '<b></b><b></b><x-b></x-b>');
    expect(findAll(document.body, 'b', 2)).toHaveLength(0);
    expect(findAll(document.body, 'b', 3)).toHaveLength(2);
    const inner = document.querySelector('x-a')?.shadowRoot?.querySelector('x-b') as Element;
    shadow(inner, '<b></b>');
    expect(findAll(document.body, 'b', 5)).toHaveLength(2);
    expect(findAll(document.body, 'b', 6)).toHaveLength(3);
  });
});

describe('isGlyph', () => {
  it.each([
    ['an icon by its class', '<i class="x" id="a">delete</i>', true],
    ['one of several words', '<span class="material-icons" id="a"> more_vert </span>', true],
    ['one by a class among others', '<span class="big icon red" id="a">info</span>', true],
    ['an element of a library', '<md-icon id="a">delete_forever</md-icon>', true],
    ['what is not read out', '<span aria-hidden="true" id="a">arrow_back</span>', true],
    ['no word in italics', '<i id="a">delete</i>', false],
    ['no word of another element', '<span id="a">delete</span>', false],
    ['no class that only sounds like it', '<span class="iconic" id="a">delete</span>', false],
    ['no word as people write it', '<i class="x" id="a">Delete</i>', false],
    ['no two words', '<i class="x" id="a">delete it</i>', false],
    ['no letter', '<i class="x" id="a">x</i>', false],
    ['no number', '<i class="x" id="a">12</i>', false],
  ])('%s', (_, html, expected) => {
    document.body.innerHTML = html;
    expect(isGlyph(by('a'), by('a').textContent)).toBe(expected);
  });

  it('is no part of what is shown, unless it is asked itself', () => {
    document.body.innerHTML = '<p id="a"><b><i class="x" id="i">delete</i></b>Delete</p>';
    expect(shownText(by('a'), 100)).toBe('Delete');
    expect(shortText(by('a'), 100)).toBe('Delete');
    expect(shownText(by('i'), 100)).toBe('delete');
  });
});

describe('isNavigationLink', () => {
  it.each([
    ['/a', true],
    ['#/a', true],
    ['#', false],
    [' ', false],
    ['javascript:;', false],
    ['JavaScript:void(0)', false],
  ])('%j: %j', (href, expected) => {
    document.body.innerHTML = `<a id="a" href="${href}">x</a>`;
    expect(isNavigationLink(by('a'))).toBe(expected);
  });
  it('not without an address', () => {
    document.body.innerHTML = '<a id="a">x</a>';
    expect(isNavigationLink(by('a'))).toBe(false);
  });
});

describe('shownText', () => {
  it('reads what is shown, shadow roots first, and nothing of scripts and fields', () => {
    const top = one('<div>a<p>b<script>no</script><style>no</style><x-h>d</x-h></p><textarea>no</textarea><!-- no -->e</div>');
    shadow(top.querySelector('x-h') as Element, 'c');
    expect(shownText(top, 100).trim()).toBe('a b c d e');
    expect(shownText(top.querySelector('x-h')?.shadowRoot as ShadowRoot, 100)).toBe('c');
    for (const tag of OPAQUE) if (tag !== 'iframe') expect(shownText(one(`<${tag}></${tag}>`), 100)).toBe('');
  });

  it('parts the words of blocks, not those of what may stand in the middle of a word', () => {
    expect(shownText(one('<div>a<b>b</b><div>c</div><p>d</p>e</div>'), 100)).toBe('ab c d e');
  });

  it('stops soon after its limit', () => {
    const top = one('<div><b>aaaa</b><b>bbbb</b><b>cccc</b></div>');
    expect(shownText(top, 12)).toBe('aaaabbbbcccc');
    expect(shownText(top, 7)).toBe('aaaabbbb');
    expect(shownText(top, 8)).toBe('aaaabbbbcccc');
    expect(shownText(top, 3)).toBe('aaaa');
  });
});

it.each([
  ['the same', 'row a', 'row a', true],
  ['most of the poorer one’s', 'row', 'row active', true],
  ['half of them', 'css-1 row', 'css-1 row2', true],
  ['one of many', 'flex gap-4 py-6', 'flex gap-3 py-2', false],
  ['none', 'a', 'b', false],
])('elements are mostly similar by %s: %s and %s', (_, one, other, expected) => {
  document.body.innerHTML = `<p class="${one}"></p><p class="${other}"></p>`;
  const [x, y] = document.querySelectorAll('p') as unknown as [Element, Element];
  expect(isMostlySimilar(x, y)).toBe(expected);
});

describe('isSimilar', () => {
  it.each([
    ['<p></p>', '<p></p>', true],
    ['<p></p>', '<b></b>', false],
    ['<p class="row"></p>', '<b class="row"></b>', false],
    ['<p class="row on"></p>', '<p class="row off"></p>', true],
    ['<p class="on row"></p>', '<p class="row"></p>', true],
    ['<p class="a"></p>', '<p class="b"></p>', false],
    ['<p class="a"></p>', '<p></p>', false],
    ['<p></p>', '<p class="a"></p>', false],
    ['<p class=""></p>', '<p></p>', true],
    ['<p class=" "></p>', '<p class="a"></p>', false],
  ])('%s and %s: %j', (a, b, same) => {
    one(`<div>${a}${b}</div>`);
    const [x, y] = document.body.firstElementChild?.children ?? [];
    expect(isSimilar(x as Element, y as Element)).toBe(same);
  });
});

describe('normaliseText', () => {
  it('folds white space and drops what cannot be seen', () => {
    expect(normaliseText('  a\n\t b\u00a0\u00a0c ')).toBe('a b c');
    expect(normaliseText('De\u00adlete\u200b \u202aдe\u2069v\ufeff')).toBe('Delete дev');
    expect(normaliseText('\u200b')).toBe('');
  });
});

describe('what is remembered', () => {
  it('is an answer, for as long as the page holds still', () => {
    let asked = 0;
    const ask = cachedQuery((key: string) => (key === 'nothing' ? void asked++ : ++asked));
    ask('a');
    ask('a');
    expect(asked).toBe(2);
    const seen = withQueryCache(new QueryCache(), () => [ask('a'), ask('a'), ask('b'), ask('a'), ask('nothing'), ask('nothing')]);
    expect(seen).toEqual([3, 3, 4, 3, undefined, undefined]);
    expect(asked).toBe(5);
    ask('a');
    expect(withQueryCache(new QueryCache(), () => ask('a'))).toBe(7);
  });

  it('is forgotten at the end of the outermost work, even where that fails', () => {
    let asked = 0;
    const ask = cachedQuery((_: string) => ++asked);
    withQueryCache(new QueryCache(), () => {
      withQueryCache(new QueryCache(), () => ask('a'));
      expect(ask('a')).toBe(1);
    });
    const fail = (): never => {
      ask('a');
      throw new Error('x');
    };
    expect(() => withQueryCache(new QueryCache(), fail)).toThrow('x');
    expect([ask('a'), ask('a')]).toEqual([3, 4]);
  });
});

describe('the search in open shadow roots that are known', () => {
  it('is in those of the scope alone, as without that knowledge', () => {
    one('<main><x-a id="a"><i class="m"></i></x-a><p id="p"></p></main><x-d id="d"></x-d>');
    const first = shadow(by('a'), '<b class="m"></b><x-b></x-b>');
    const second = shadow(first.querySelector('x-b') as Element, '<p><b class="m"></b><x-c></x-c></p>');
    const third = shadow(second.querySelector('x-c') as Element, '<b class="m"></b>');
    const apart = shadow(by('d'), '<b class="m"></b>');
    const roots = [first, second, third, apart];
    const scopes = [document, document.body, document.querySelector('main') as Element, by('a'), by('p'), by('d'), ...roots];
    const count = scopes.map((scope) => findAll(scope, '.m').length);
    expect(count).toEqual([5, 5, 4, 4, 0, 1, 3, 2, 1, 1]);
    expect(withQueryCache(new QueryCache(roots), () => scopes.map((scope) => findAll(scope, '.m').length))).toEqual(count);
    expect(withQueryCache(new QueryCache([]), () => findAll(document, '.m').length)).toBe(1);
  });
});

describe('findFirst', () => {
  it('finds what stands outside of shadow roots first', () => {
    const scope = one('<div><x-a id="a"></x-a><x-b id="b"></x-b><i class="m" id="light"></i></div>');
    shadow(by('a'), '<u></u>');
    const second = shadow(by('b'), '<i class="m"></i><b></b>');
    expect(findFirst(scope, '.m')).toBe(by('light'));
    expect(findFirst(scope, 'b')).toBe(second.querySelector('b'));
    expect(findFirst(scope, 's')).toBeUndefined();
  });
});

describe('siblings', () => {
  const line = (count: number): string => '<i></i>'.repeat(count);
  const asked = (element: Element, passes = (_: Element): boolean => false): number => {
    let count = 0;
    someSibling(element, (sibling) => {
      count++;
      return passes(sibling);
    });
    return count;
  };

  it('are asked for near by, those after it first', () => {
    one(`<p>${line(70)}<b id="b"></b>${line(70)}</p>`);
    const seen: Element[] = [];
    expect(someSibling(by('b'), (sibling) => seen.push(sibling) < 0)).toBe(false);
    expect(seen).toHaveLength(120);
    expect(seen[0]).toBe(by('b').nextElementSibling);
    expect(seen[60]).toBe(by('b').previousElementSibling);
  });

  it('are asked until one passes', () => {
    one(`<p><u id="before"></u>${line(3)}<b id="b"></b>${line(3)}<u id="after"></u></p>`);
    expect(someSibling(by('b'), ({ id }) => id === 'after')).toBe(true);
    expect(someSibling(by('b'), ({ id }) => id === 'before')).toBe(true);
    expect(someSibling(by('b'), ({ id }) => id === 'b')).toBe(false);
    expect(asked(by('b'), ({ id }) => id === 'after')).toBe(4);
    expect(asked(by('b'), ({ id }) => id === 'before')).toBe(8);
  });

  it('of one shape make a line of several', () => {
    one('<div><p class="a" id="a"></p><b></b><p class="a"></p><p class="c" id="c"></p></div>');
    expect([hasSimilarSibling(by('a')), hasSimilarSibling(by('c'))]).toEqual([true, false]);
  });
});

/** So many elements, each in the one before, and words in the last. */
function nested(depth: number): Element {
  const top = document.createElement('p');
  let at: Element = top;
  for (let i = 0; i < depth; i++) at = at.appendChild(document.createElement('b'));
  at.textContent = 'words';
  return top;
}

describe('text below a node', () => {
  it.each([
    ['<p>words</p>', true],
    ['<p><b></b><i><u>words</u></i></p>', true],
    ['<p> \n <b>\u00a0</b></p>', false],
    ['<p><!-- words --></p>', false],
    ['<p></p>', false],
  ])('is there in %j: %j', (html, there) => {
    expect(hasText(one(html))).toBe(there);
  });

  it.each<[string, string | undefined]>([
    ['<p> some \n <b> few</b> </p>', 'some few'],
    ['<p>some<b>thing</b></p>', 'something'],
    [`<p>twelve<b> </b>${' '.repeat(50)}chars<i> </i></p>`, 'twelve chars'],
    ['<p>twelve, chars</p>', undefined],
    ['<p>twelve chars</p>', 'twelve chars'],
    ['<p> twelve chars </p>', 'twelve chars'],
    ['<p><b>twelve chars</b><i>,</i></p>', undefined],
    ['<p><u><b>twelve,</b><i>chars</i></u></p>', 'twelve,chars'],
    ['<p><u><b>twelve,</b><i>chars!</i></u><i></i></p>', undefined],
    ['<p><!-- words --></p>', ''],
    ['<p></p>', ''],
  ])('is told where it is short: %j', (html, text) => {
    expect(shortText(one(html), 12)).toBe(text);
  });

  it('is not looked for deeper than any real page is', () => {
    expect([hasText(nested(MAX_DEPTH)), hasText(nested(MAX_DEPTH + 1))]).toEqual([true, false]);
    expect([shortText(nested(MAX_DEPTH), 9), shortText(nested(MAX_DEPTH + 1), 9)]).toEqual(['words', undefined]);
  });
});

describe('isSmall', () => {
  it.each([
    ['<p>words</p>', 0, true],
    ['<p><b></b></p>', 0, false],
    ['<p><b></b><i></i></p>', 2, true],
    ['<p><b></b><i></i></p>', 1, false],
    ['<p><b><i></i></b><i></i></p>', 3, true],
    ['<p><b><i></i></b><i></i></p>', 2, false],
    ['<p><b><i><u></u></i></b></p>', 2, false],
  ])('%s of at most %i elements: %j', (html, limit, small) => {
    expect(isSmall(one(html), limit)).toBe(small);
  });

  it('takes what is nested too deep for large', () => {
    expect([isSmall(nested(MAX_DEPTH + 1), 1000), isSmall(nested(MAX_DEPTH + 2), 1000)]).toEqual([true, false]);
  });
});
