// What stands before an irreversible press while nothing can be said in the words of the catalogues.
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WordlessDialog } from '../../../components/overlay/WordlessDialog';
import { browserWords } from '../../../lib/messaging/browser-words';
import * as ar from '../../../public/_locales/ar/messages.json';
import * as ru from '../../../public/_locales/ru/messages.json';
import * as uk from '../../../public/_locales/uk/messages.json';

type Messages = Readonly<Record<string, { readonly message: string } | unknown>>;

/** A browser whose own language has these messages. */
function speaks(messages: Messages, language: string): void {
  const getMessage = (name: string): string => (messages[name] as { message: string } | undefined)?.message ?? '';
  vi.stubGlobal('chrome', { i18n: { getMessage, getUILanguage: () => language } });
}

function drawn(languages: readonly string[]): HTMLElement {
  const place = document.createElement('div');
  const nothing = (): void => undefined;
  render(<WordlessDialog settled={true} words={browserWords()} languages={languages} onCancel={nothing} onClose={nothing} />, place);
  return place;
}
const spoken = (place: HTMLElement): (string | null)[] =>
  [...place.querySelectorAll('#guard-text p')].map((line) => line.getAttribute('lang'));

afterEach(() => vi.unstubAllGlobals());

describe('a held press without words', () => {
  it('is told in the language of the browser, and in one that the owner reads', () => {
    speaks(uk, 'uk');
    const place = drawn(['uk-UA', 'ru', 'en']);
    expect(spoken(place)).toEqual(['uk', 'ru']);
    expect(place.querySelector('#guard-title')?.textContent).toBe(uk.guardTitle.message + ru.guardTitle.message);
    expect(spoken(drawn(['uk-UA', 'en']))).toEqual(['uk', 'en']);
  });
  it('is told from the right in Arabic', () => {
    speaks(ar, 'ar');
    const place = drawn(['ar']);
    expect([...place.querySelectorAll('#guard-text p')].map((line) => line.getAttribute('dir'))).toEqual(['rtl', 'ltr']);
    expect(place.querySelector('.guard-foot')?.getAttribute('dir')).toBe('rtl');
  });
  it('is told in Russian and English by a browser of a language that has no words, as by one of Russian', () => {
    speaks(ru, 'fr'); // the manifest's default
    expect(spoken(drawn(['fr']))).toEqual(['ru', 'en']);
    speaks(ru, 'ru');
    expect(spoken(drawn(['ru']))).toEqual(['ru', 'en']);
  });
  it('is told all the same where the extension is gone', () => {
    for (const chrome of [
      undefined,
      {},
      {
        get i18n(): never {
          throw new Error('Extension context invalidated.');
        },
      },
      { i18n: { getMessage: () => '' } },
      { i18n: { getMessage: () => undefined } },
    ]) {
      vi.stubGlobal('chrome', chrome);
      const place = drawn(['uk']);
      expect(spoken(place)).toEqual(['ru', 'en']);
      expect(place.querySelector('[data-action="not-yet"]')?.textContent).toBe('Вернуться · Go back');
    }
  });
});
