/** What heads a page by itself, and what is one of several places or is called a button. */
import { afterEach, describe, expect, it } from 'vitest';
import { type Candidate, candidatesOf } from '../../../../../lib/recogniser/facts/candidates';
import { readIndex } from '../../../support/page';

function see(html: string, text = 'Settings'): Candidate {
  const found = candidatesOf(readIndex(`<i>x</i>${html}`)).find(({ match }) => match.text === text);
  if (!found) throw new Error(`Not seen: ${text}`);
  return found;
}
const deep = (levels: number, html: string): string => `${'<div><s>x</s>'.repeat(levels)}${html}${'</div>'.repeat(levels)}`;

afterEach(() => {
  document.title = '';
});

describe('the name of a place beside that of another', () => {
  it.each([
    ['heads nothing', '<div><p>Settings</p><p>Privacy</p></div>', 'no'],
    ['heads nothing in a class of headings', '<div><p class="title">Settings</p><p class="title">Privacy</p></div>', 'no'],
    [
      'heads nothing two levels below its line',
      `<div><section>${deep(1, '<p>Settings</p>')}</section><section>Privacy</section></div>`,
      'no',
    ],
    [
      'may head what stands three levels below',
      `<div><section>${deep(2, '<p>Settings</p>')}</section><section>Privacy</section></div>`,
      'alone',
    ],
    ['may head other words', '<div><p>Settings</p><p>Hello</p></div>', 'alone'],
    ['may head a label that is no place', '<div><p>Settings</p><p>Devices</p></div>', 'alone'],
    ['may stand there twice', '<div><p>Settings</p><p>Settings</p></div>', 'alone'],
    ['may stand beside one of another shape', '<div><p>Settings</p><b>Privacy</b></div>', 'alone'],
  ])('%s', (_, html, expected) => {
    expect(see(html).heading).toBe(expected);
  });
  it('is another matter than a label that is no place', () => {
    expect(see('<div><p>Devices</p><p>Settings</p></div>', 'Devices').heading).toBe('alone');
  });
});

describe('what the document is called', () => {
  it.each([
    ['is a heading where it stands alone', 'Settings - Xiaomi', 'Settings', 'markup'],
    ['may be something else', 'Hello - Xiaomi', 'Settings', 'alone'],
    ['is none where it is the name of the cloud', 'Xiaomi Cloud', 'Xiaomi Cloud', 'alone'],
    ['is none where it is the name of the account', 'Mi Account', 'Mi Account', 'alone'],
  ])('%s', (_, title, text, expected) => {
    document.title = title;
    expect(see(`<div>${text}</div>`, text).heading).toBe(expected);
  });
});

describe('what is called a button', () => {
  it.each([
    ['is pressed, as by its cursor', '<div class="x-btn">Settings</div>', 'cursor'],
    ['is pressed where the words in it are called so', '<div><p class="is clickable">Settings</p></div>', 'cursor'],
    ['is not what stands around more', '<div class="btn-row"><i>y</i><p>Settings</p></div>', 'no'],
    ['is not what only sounds like it', '<div class="unclickable">Settings</div>', 'no'],
    ['is not what bears no class', '<div>Settings</div>', 'no'],
  ])('%s', (_, html, expected) => {
    expect(see(html).pressable).toBe(expected);
  });
});
