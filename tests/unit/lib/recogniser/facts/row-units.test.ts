/** The repeated unit of a page around a name, and what it is called. */
import { describe, expect, it } from 'vitest';
import { nameIn, unitAround } from '../../../../../lib/recogniser/facts/row-units';
import { by, readIndex } from '../../../support/page';

describe('the unit around a name', () => {
  /** Fills the two custom elements of a page, and gives the unit around the name in the first. */
  const inHost = (first: string, second: string): Element | undefined => {
    document.body.innerHTML = '<main><x-row id="h"></x-row><x-row id="o"></x-row></main>';
    const root = by('h').attachShadow({ mode: 'open' });
    root.innerHTML = first;
    if (second !== '') by('o').attachShadow({ mode: 'open' }).innerHTML = second;
    return unitAround(root.querySelector('#n') as Element);
  };
  it('is what a repeated custom element draws', () => {
    expect(inHost('<div id="a"><p id="n">Redmi 9A</p><s>x</s></div>', '<div><p>Mi 10</p></div>')?.id).toBe('a');
  });
  it('is the custom element where the name is all that it draws', () => {
    expect(inHost('<p id="n">Redmi 9A</p>', '<p>Mi 10</p>')?.id).toBe('h');
  });
  it('is none beside a custom element that draws nothing', () => {
    expect(inHost('<div><p id="n">Redmi 9A</p><s>x</s></div>', '<div></div>')).toBeUndefined();
    expect(inHost('<div><p id="n">Redmi 9A</p><s>x</s></div>', '')).toBeUndefined();
  });
  it('is the repeated element itself, where that draws nothing of its own', () => {
    document.body.innerHTML = '<main><div id="a"><div><p id="n">Redmi 9A</p></div></div><div>x</div></main>';
    expect(unitAround(by('n'))?.id).toBe('a');
  });
});

describe('the name of a unit', () => {
  const name = (html: string): string | undefined => {
    const index = readIndex(`<div id="a">${html}</div><p>x</p>`);
    return nameIn(by('a'), index);
  };
  it.each<[string, string, string | undefined]>([
    ['is what looks like a device, before what its owner calls it', '<i>Mum’s phone</i><b>Redmi 9A</b>', 'Redmi 9A'],
    ['is what its owner calls it', '<b>Mum’s phone</b><i>online</i>', 'Mum’s phone'],
    ['ends before how the device is', 'Mum – online', 'Mum'],
    ['is no label', '<b>Settings</b><i>12</i>', undefined],
  ])('%s', (_, html, expected) => {
    expect(name(html)).toBe(expected);
  });
});
