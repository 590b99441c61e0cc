// @vitest-environment node
// Every file in locales/: complete, with the plurals of its language, no leftovers of another, Xiaomi's labels in Xiaomi's words.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseLabels } from '../../lib/site/atlas/pack';
import { PHONE_LABELS } from '../../lib/words';
import { isNativeRead, isSameLanguage, LANGUAGES, type Language, nameOf } from '../../lib/words/languages';
import ru from '../../locales/ru';
import { faultsOfLocale } from './support/locale-faults';
import { LOCALES, PHONES } from './support/locales';

/** Letters that titles of steps may have in a language that cannot do with 48. */
const TITLES: Partial<Record<string, number>> = {};
const ORIGINAL: Readonly<Record<string, string>> = ru;
const ROWS = parseLabels(readFileSync('lib/site/atlas/labels.tsv', 'utf8'));

describe.each(LANGUAGES)('the words in %s', (language) => {
  const messages = LOCALES[language];

  it('are whole, with its own plurals and nothing left of another language', () => {
    expect(faultsOfLocale(language, messages, ORIGINAL, TITLES[language])).toEqual([]);
  });

  it('call things on the phone as the phone does', () => {
    const [, labels] = Object.entries(PHONES).find(([phone]) => isSameLanguage(phone, language)) ?? [];
    expect(Object.fromEntries(PHONE_LABELS.map((label) => [label, messages[`phone.${label}`]]))).toEqual(labels);
  });

  it('quote Xiaomi’s labels as the atlas has them, where the Russian ones do', () => {
    const quotes = quotedFromAtlas(language, messages);
    const others = quotes.filter(({ found }) => !found).map(({ key, label }) => `${key}: «${label}»`);
    // a page may be spoken of in other words, and one label may have two names
    expect(others.length / Math.max(1, quotes.length), others.join('\n')).toBeLessThanOrEqual(0.25);
  });
});

/** Labels that Russian messages quote from the atlas; `found`: the translation has one of the same kind in its own language. */
function quotedFromAtlas(language: Language, messages: Readonly<Record<string, string>>) {
  const same = new Set([...new Set(ROWS.map((row) => row.language))].filter((one) => isSameLanguage(one, language)));
  const own = ROWS.filter((row) => same.has(row.language));
  const russian = ROWS.filter((row) => row.language === 'ru');
  return Object.entries(ORIGINAL).flatMap(([key, text]) =>
    [...text.matchAll(/«([^»{]+)»/g)].flatMap(([, label = '']) => {
      const kinds = new Set(russian.filter((row) => row.text.toLowerCase() === label.toLowerCase()).map(({ kind }) => kind));
      const wordings = own.filter(({ kind }) => kinds.has(kind)).map((row) => row.text.toLowerCase());
      const translated = messages[key]?.toLowerCase() ?? '';
      return wordings.length === 0 ? [] : [{ key, label, found: wordings.some((wording) => translated.includes(wording)) }];
    }),
  );
}

it('finds labels that are quoted', () => {
  expect(quotedFromAtlas('ru', ORIGINAL).length).toBeGreaterThan(20);
  expect(quotedFromAtlas('en', {}).every(({ found }) => !found)).toBe(true);
});

describe('the check', () => {
  const text = (language: string, own: string, original: string, key = 'x') =>
    faultsOfLocale(language, { [key]: own }, { [key]: original }).join('; ');

  it.each([
    ['a missing message', 'de', {}, { x: 'да' }, 'is missing'],
    ['a message that nobody asks for', 'de', { x: 'ja', y: 'nein' }, { x: 'да' }, 'y: is asked for by nobody'],
  ])('finds %s', (_, language, messages, original, fault) => {
    expect(faultsOfLocale(language, messages as never, original).join()).toContain(fault);
  });

  it.each([
    ['an empty one', 'de', ' ', 'да', 'is empty'],
    ['what is no ICU', 'de', '{n', '{n}', 'no ICU message'],
    ['a lost argument', 'de', 'ja', '{n}', 'has the arguments'],
    ['another argument', 'de', '{m}', '{n}', 'has the arguments m instead of n'],
    [
      'a translated branch of a select',
      'de',
      '{k, select, ja {a} other {b}}',
      '{k, select, yes {a} other {b}}',
      'instead of k (other yes)',
    ],
    ['a lost exact number', 'de', '{n, plural, one {#} other {#}}', '{n, plural, =0 {нет} one {#} few {#} other {#}}', 'instead of n (=0)'],
    [
      'a plural that the language has not',
      'de',
      '{n, plural, one {a} few {b} other {c}}',
      '{n, plural, one {a} few {b} other {c}}',
      'plural few',
    ],
    ['a plural that lacks', 'ar', '{n, plural, one {a} other {c}}', '{n, plural, one {a} few {b} other {c}}', 'lacks of n the plural'],
    ['a plural that lacks one form of two', 'uk', '{n, plural, one {a} other {c}}', '{n, plural, one {а} few {б} other {в}}', 'lacks of n'],
    ['lines run together', 'de', 'Eins. Zwei.', 'Раз.\nДва.', '1 lines instead of 2'],
    ['an ASCII apostrophe', 'uk', "прив'язка", 'привязка', 'ASCII apostrophe'],
    ['a shout', 'es', '¡Listo', 'Готово', 'shouts'],
    ['Cyrillic in German', 'de', 'Konto löschen и ждать', 'Удалите', 'has Cyrillic letters'],
    ['a Latin letter in a Cyrillic word', 'kk', 'тeлефон', 'телефон', 'mixes Latin and Cyrillic'],
    ['English words', 'tr', 'Telefonu kapat and bekle', 'Выключите', 'the English word and'],
    ['Russian words in Ukrainian', 'uk', 'Телефон нужно вимкнути', 'Телефон нужно выключить', 'the Russian нужно'],
    ['Russian letters in Ukrainian', 'uk', 'Вы вийшли', 'Вы вышли', 'the Russian ы'],
    ['what is not translated', 'ar', 'Sign out of it', 'Выйдите', 'is not translated'],
  ])('finds %s', (_, language, own, original, fault) => {
    expect(text(language, own, original)).toContain(fault);
  });

  it('finds a title that is too long', () => {
    expect(text('de', 'x'.repeat(49), 'Удалите', 'step.signed-out.title')).toContain('longer than 48 letters, 49');
    expect(text('de', 'x'.repeat(48), 'Удалите', 'step.signed-out.title')).toBe('');
  });

  it.each([
    ['uk', '{n, plural, one {# крок} few {# кроки} other {# кроків}}'],
    ['uk', '{n, plural, one {# крок} few {# кроки} many {# кроків} other {# кроку}}'],
    ['zh-CN', '{n, plural, other {# 步}}'],
    ['de', '{n, plural, one {# Schritt} other {# Schritte}}'],
    ['ar', '{n, plural, zero {#} one {#} two {#} few {#} many {#} other {#}}'],
  ])('lets pass what is right in %s: %s', (language, own) => {
    expect(text(language, own, '{n, plural, one {# шаг} few {# шага} other {# шагов}}')).toBe('');
  });

  it.each([
    ['a name', 'zh-CN', 'Google', 'Google'],
    ['a label that a phone shows in English', 'tr', 'Ekranda “This device is locked” yazar', 'Экран'],
    ['a text that is the same for every number', 'ar', '{n, plural, other {#}}', '{n, plural, other {#}}'],
  ])('lets pass %s', (_, language, own, original) => {
    expect(text(language, own, original)).toBe('');
  });
});

describe('languages', () => {
  const tagOf = (folder: string): string => folder.replace('_', '-');
  const manifests = readdirSync('public/_locales');
  const read = (folder: string): Record<string, { message: string }> =>
    JSON.parse(readFileSync(`public/_locales/${folder}/messages.json`, 'utf8'));

  it('have a file, a row and texts of the manifest each', () => {
    expect(Object.keys(LOCALES).sort()).toEqual([...LANGUAGES].sort());
    expect(manifests.map(tagOf).sort()).toEqual([...LANGUAGES].sort());
  });

  it.each(LANGUAGES)('bear a name in themselves, and their own tag: %s', (language) => {
    expect(Intl.getCanonicalLocales(language)).toEqual([language]);
    expect(nameOf(language)).not.toBe('');
    expect(new Set(LANGUAGES.map(nameOf)).size).toBe(LANGUAGES.length);
  });

  it('count as read by a native where that is so, and for nobody else', () => {
    expect(isNativeRead('ru')).toBe(true);
    for (const unknown of ['sw', 'constructor', '']) expect(isNativeRead(unknown)).toBe(false);
  });

  const texts = (folder: string): Record<string, string> =>
    Object.fromEntries(Object.entries(read(folder)).map(([key, { message }]) => [key, message]));
  it.each(manifests)('say in the manifest in %s what they say in Russian, as short as stores want it', (folder) => {
    expect(existsSync(`public/_locales/${folder}/messages.json`)).toBe(true);
    const messages = texts(folder);
    expect(faultsOfLocale(tagOf(folder), messages, texts('ru'))).toEqual([]);
    expect(messages['extName']?.length).toBeLessThanOrEqual(75);
    expect(messages['extDescription']?.length).toBeLessThanOrEqual(132);
    expect(messages['extShortName']?.length).toBeLessThanOrEqual(12);
    expect(messages['extName']).toContain(messages['extShortName']);
  });
});
