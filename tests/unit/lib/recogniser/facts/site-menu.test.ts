import { afterEach, expect, it } from 'vitest';
import { isInSiteMenu } from '../../../../../lib/recogniser/facts/site-menu';

afterEach(() => {
  document.body.innerHTML = '';
});

const entries = (...looks: string[]): string => looks.map((look, at) => `<a ${look}${at === 0 ? ' id="x"' : ''}>Jolo ${at}</a>`).join('');

it.each([
  ['a navigation', '<nav><a id="x">x</a></nav>', true],
  ['a navigation in the content of the page', '<main><nav><a id="x">x</a></nav></main>', false],
  ['the head of the site, by its class', '<div class="header-3E9te"><a id="x">x</a></div>', true],
  ['a bar of some library', '<div class="van-nav-bar"><b id="x">x</b></div>', true],
  ['the bar below', '<div class="uni-tabbar"><b id="x">x</b></div>', true],
  ['a menu of a build', '<div class="nav-w0LmZ"><b id="x">x</b></div>', true],
  ['what is no such name', '<div class="nav-link"><b id="x">x</b></div>', false],
  ['the head of a card', '<div class="card-header"><b id="x">x</b></div>', false],
  ['entries of which one is current', `<div>${entries('', 'aria-current="page"', '')}</div>`, true],
  ['the current one itself', `<div>${entries('aria-current="page"', '', '')}</div>`, true],
  ['entries of which none is', `<div>${entries('', 'aria-current="false"', '')}</div>`, false],
  ['entries that are all marked', `<div>${entries('class="active"', 'class="active"', 'class="active"')}</div>`, false],
  ['one marked by its class', `<div>${entries('class="e"', 'class="e e-active"', 'class="e"')}</div>`, true],
  ['four of which one looks otherwise', `<div>${entries('class="e a"', 'class="e a"', 'class="e b"', 'class="e a"')}</div>`, true],
  ['three of which one does', `<div>${entries('class="e a"', 'class="e b"', 'class="e a"')}</div>`, false],
  ['four of which two do', `<div>${entries('class="e a"', 'class="e a"', 'class="e b"', 'class="e c"')}</div>`, false],
  ['tiles', `<div>${entries('class="e"', 'class="e"', 'class="e"', 'class="e"')}</div>`, false],
])('%s', (_, html, expected) => {
  document.body.innerHTML = html;
  expect(isInSiteMenu(document.getElementById('x') as Element)).toBe(expected);
});
