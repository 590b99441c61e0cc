// The oracle that the tests of views lean on finds what it is for.
import { afterEach, expect, it } from 'vitest';
import { faultsOf } from './page';

afterEach(() => document.body.replaceChildren());

it.each([
  ['<button></button>', 'nameless'],
  ['<input>', 'nameless'],
  ['<fieldset></fieldset>', 'nameless'],
  ['<p id="a">x</p><p id="a">y</p>', 'doubled id: a'],
  ['<button aria-labelledby="b">x</button>', 'aria-labelledby points at nothing: b'],
  ['<label for="c">x</label>', 'for points at nothing: c'],
  ['<p>popup.choose</p>', 'a key instead of words'],
  ['<p>Open {host}</p>', 'not put into words'],
  ['<p>until NaN</p>', 'not put into words'],
  ['<button>x<svg></svg></button>', 'a bare drawing'],
])('in %s: %s', (markup, fault) => {
  document.body.innerHTML = markup;
  expect(faultsOf(document.body).join()).toContain(fault);
});

it('finds nothing in what is whole', () => {
  document.body.innerHTML =
    '<label for="n">Name</label><input id="n"><button aria-label="Close"><svg aria-hidden="true"></svg></button><p>account.xiaomi.com</p>';
  expect(faultsOf(document.body)).toEqual([]);
});
