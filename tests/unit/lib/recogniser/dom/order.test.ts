import { afterEach, expect, it } from 'vitest';
import { standsBefore } from '../../../../../lib/recogniser/dom/tree';
import { by } from '../../../support/page';

afterEach(() => {
  document.body.innerHTML = '';
});

it.each([
  ['before, side by side', '<i id="a"></i><b id="b"></b>', true],
  ['before, at other depths', '<div><p><i id="a"></i></p></div><b id="b"></b>', true],
  ['behind', '<b id="b"></b><div><i id="a"></i></div>', false],
  ['around', '<div id="a"><b id="b"></b></div>', false],
  ['within', '<div id="b"><i id="a"></i></div>', false],
])('one element stands %s another', (_, html, expected) => {
  document.body.innerHTML = html;
  expect(standsBefore(by('a'), by('b'))).toBe(expected);
});

it('one element stands before another in a root of its own', () => {
  document.body.innerHTML = '<x-a id="s"></x-a><b id="b"></b>';
  const root = by('s').attachShadow({ mode: 'open' });
  root.innerHTML = '<i></i><u></u>';
  const [first, second] = [...root.children] as [Element, Element];
  expect(standsBefore(first, by('b'))).toBe(true);
  expect(standsBefore(by('b'), first)).toBe(false);
  expect(standsBefore(first, second)).toBe(true);
});
