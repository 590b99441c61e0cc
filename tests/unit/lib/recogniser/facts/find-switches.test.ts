/** Switches of Find device, and how they are before the event that is judged. */
import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../../../lib/recogniser/facts/candidates';
import { findSwitches } from '../../../../../lib/recogniser/facts/find-switches';
import { by, factsOn, readIndex } from '../../../support/page';

const ON = '<input type="checkbox" id="s" checked>';
const OFF = '<input type="checkbox" id="s">';
const deep = (levels: number, html: string): string => `${'<div><s>x</s>'.repeat(levels)}${html}${'</div>'.repeat(levels)}`;

describe('the switch of Find device', () => {
  it.each([
    ['beside its words', `<div><p>Find device</p>${ON}</div>`, ['s']],
    ['beside the words that turn it off', `<div><p>turn off Find device</p>${ON}</div>`, ['s']],
    ['around its words', '<main><i>x</i><div role="switch" id="s" aria-checked="true">Find device</div></main>', ['s']],
    ['not beside other words', `<div><p>Settings</p>${ON}</div>`, []],
    ['not while it is off', `<div><p>Find device</p>${OFF}</div>`, []],
    ['not one of several', `<div><p>Find device</p>${ON}<input type="checkbox" checked></div>`, []],
    ['not beyond several', `<section>${ON}<div><p>Find device</p><input type="checkbox"><input type="checkbox"></div></section>`, []],
    ['three levels above', `<div>${ON}${deep(2, '<b>Find device</b>')}</div>`, ['s']],
    ['not four levels above', `<div>${ON}${deep(3, '<b>Find device</b>')}</div>`, []],
    ['four levels above, in a line of a list', `<ul><li>${ON}${deep(3, '<b>Find device</b>')}</li></ul>`, ['s']],
    ['six levels above, in what is called an item', `<div class="list-item">${ON}${deep(6, '<b>Find device</b>')}</div>`, ['s']],
    ['not seven levels above', `<div class="list-item">${ON}${deep(7, '<b>Find device</b>')}</div>`, []],
    ['in a line of four hundred elements', `<div>${ON}<p>Find device</p><s>x</s>${'<i></i>'.repeat(397)}</div>`, ['s']],
    ['not in more', `<div>${ON}<p>Find device</p><s>x</s>${'<i></i>'.repeat(398)}</div>`, []],
  ])('%s', (_, html, expected) => {
    const { facts, idOf } = factsOn(html);
    expect(facts.findSwitches.map(({ target }) => idOf(target))).toEqual(expected);
  });

  it('is told with its words', () => {
    const { facts, idOf } = factsOn(`<div><p id="w">FIND device</p><s>x</s>${ON}</div>`);
    expect(facts.findSwitches[0]).toMatchObject({ label: 'FIND device', target: { holdsLabel: false } });
    expect(idOf(facts.findSwitches[0]?.name)).toBe('w');
  });

  it('counts as it was before the press', () => {
    const candidates = candidatesOf(readIndex(`<div><p>Find device</p>${OFF}</div>`));
    expect(findSwitches({ candidates, inverted: undefined })).toHaveLength(0);
    expect(findSwitches({ candidates, inverted: new Set([by('s')]) })).toHaveLength(1);
  });
});

describe('the only switch in the row of a device', () => {
  const switchIn = (inner: string): string | undefined => {
    const { facts, idOf } = factsOn(`<ul><li><a href="#1">Redmi 9A</a>${inner}</li><li><a href="#2">Mi 10</a></li></ul>`);
    return idOf(facts.rows[0]?.onlySwitch);
  };
  it.each<[string, string, string | undefined]>([
    ['that is on', ON, 's'],
    ['not one that is off', OFF, undefined],
    ['not one of two', `${ON}<input type="checkbox" checked>`, undefined],
    ['none', '<i>x</i>', undefined],
  ])('%s', (_, inner, expected) => {
    expect(switchIn(inner)).toBe(expected);
  });
});
