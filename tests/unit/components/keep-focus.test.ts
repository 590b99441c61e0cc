import { beforeEach, describe, expect, it } from 'vitest';
import { keepFocus } from '../../../components/keep-focus';
import { by } from '../support/page';

/** Which element has the focus after what has been taken away is gone, by id. */
async function focusAfter(change: () => void): Promise<string> {
  change();
  await Promise.resolve();
  return document.activeElement?.id ?? '';
}

keepFocus(document, 'section');

describe('the focus', () => {
  beforeEach(() => {
    document.body.innerHTML = `<main><button id="top">x</button><section id="s"><ul id="u"><li id="a"><input id="one"></li><li id="b"><i>x</i><input id="two"></li></ul><button id="end">x</button></section></main>`;
  });

  it('goes to what comes first where the element in focus has been', async () => {
    by('one').focus();
    expect(await focusAfter(() => by('a').remove())).toBe('two');
    expect(await focusAfter(() => by('b').remove())).toBe('end');
  });

  it('passes over what cannot have it', async () => {
    by('one').focus();
    by('two').setAttribute('disabled', '');
    expect(await focusAfter(() => by('a').remove())).toBe('end');
  });

  it('does not leave the part in which the owner was', async () => {
    by('end').focus();
    expect(await focusAfter(() => by('s').remove())).toBe('');
    expect(document.activeElement).toBe(document.body);
  });

  it('stays where it is, or where somebody has put it', async () => {
    by('two').focus();
    expect(await focusAfter(() => by('a').remove())).toBe('two');
    by('two').focus();
    expect(
      await focusAfter(() => {
        by('b').remove();
        by('top').focus();
      }),
    ).toBe('top');
  });

  it('is let go for whoever points, until keys or a screen reader press again', async () => {
    by('one').focus();
    by('one').dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(await focusAfter(() => by('a').remove())).toBe('');
    by('two').focus();
    by('two').dispatchEvent(new Event('keydown', { bubbles: true }));
    expect(await focusAfter(() => by('b').remove())).toBe('end');
  });

  it('is kept for a press without a pointer', async () => {
    by('one').focus();
    by('one').dispatchEvent(new Event('pointerdown', { bubbles: true }));
    by('one').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 0 }));
    expect(await focusAfter(() => by('a').remove())).toBe('two');
  });

  it('comes to nothing that had none', async () => {
    expect(await focusAfter(() => by('a').remove())).toBe('');
  });
});
