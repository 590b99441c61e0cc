import { afterEach, describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../../../lib/recogniser/facts/candidates';
import { readIndex } from '../../../support/page';

afterEach(() => {
  document.body.innerHTML = '';
  document.title = '';
});

const headingOf = (html: string, title = ''): string | undefined => {
  document.title = title;
  return candidatesOf(readIndex(`<i>x</i>${html}`)).find(({ match }) => match.text === 'Settings')?.heading;
};

describe('a label heads what stands below it', () => {
  it.each([
    ['by the name of its class', '<b class="page-title">Settings</b>', 'markup'],
    ['by a size of its class', '<b class="font-bold text-3xl">Settings</b>', 'markup'],
    ['not by a lesser one', '<b class="text-lg">Settings</b>', 'alone'],
    ['by the name of its element', '<x-heading>Settings</x-heading>', 'markup'],
    ['alone', '<b>Settings</b>', 'alone'],
    ['not where it is one of several places', '<div><b>Settings</b><b>Find device</b></div>', 'no'],
    ['nor so called by its class', '<div><b class="title">Settings</b><b class="title">Find device</b></div>', 'no'],
    ['beside the same place once more', '<div><b>Settings</b><b>Settings</b></div>', 'alone'],
    ['beside what is no place', '<div><b>Settings</b><b>Cancel</b></div>', 'alone'],
    [
      'not as the name of a line that is pressed',
      '<div><a href="#1"><h3>Settings</h3><i>y</i></a><a href="#2"><h3>z</h3><i>y</i></a></div>',
      'no',
    ],
  ])('%s', (_, html, expected) => {
    expect(headingOf(html)).toBe(expected);
  });

  it('where the document is called so, but for the name of the site', () => {
    expect(headingOf('<b>Settings</b>', 'Settings - Xiaomi Cloud')).toBe('markup');
    expect(headingOf('<b>Settings</b>', 'Xiaomi Cloud: Preferences'), 'in other words').toBe('markup');
    expect(headingOf('<b>Settings</b>', 'Elsewhere')).toBe('alone');
    document.title = 'Xiaomi Cloud';
    expect(candidatesOf(readIndex('<i>x</i><b>Xiaomi Cloud</b>'))[0]?.heading).toBe('alone');
  });
});
