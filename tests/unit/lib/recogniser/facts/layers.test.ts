import { afterEach, expect, it } from 'vitest';
import { dialogAround } from '../../../../../lib/recogniser/facts/layers';

afterEach(() => {
  document.body.innerHTML = '';
});

it.each([
  ['a dialog by markup', '<div role="alertdialog" id="d"><b id="x">x</b></div>', 'd'],
  ['a sheet by its name, above the page', '<div class="a-sheet" style="position:fixed" id="d"><b id="x">x</b></div>', 'd'],
  ['by its name, somewhere on the page', '<div class="a-sheet" style="position:absolute" id="d"><b id="x">x</b></div>', 'd'],
  ['without a name', '<div style="position:fixed"><b id="x">x</b></div>', undefined],
  ['beside a box with a picture', '<div style="position:fixed"><img></div><div style="position:fixed"><b id="x">x</b></div>', undefined],
  ['beside what is not drawn above the page', '<div></div><div style="position:fixed"><b id="x">x</b></div>', undefined],
  ['before a backdrop', '<div style="position:fixed" id="d"><b id="x">x</b></div><div style="position:fixed"></div>', 'd'],
  ['by its name, in the page', '<div class="a-sheet"><b id="x">x</b></div>', undefined],
  ['beside a backdrop', '<div style="position:fixed"></div><div style="position:fixed" id="d"><p><b id="x">x</b></p></div>', 'd'],
  ['behind what shades the page, by its name', '<div class="win-mask"></div><div id="d"><b id="x">x</b></div>', 'd'],
  ['behind such a name with words in it', '<div class="mask">y</div><div><b id="x">x</b></div>', undefined],
  ['beside a line of words', '<div style="position:fixed">x</div><div style="position:fixed"><b id="x">x</b></div>', undefined],
  ['a bar of the page', '<div style="position:fixed"></div><header style="position:fixed"><b id="x">x</b></header>', undefined],
  ['in the page', '<div><b id="x">x</b></div>', undefined],
])('%s', (_, html, id) => {
  document.body.innerHTML = html;
  expect(dialogAround(document.getElementById('x') as Element)?.id).toBe(id);
});
