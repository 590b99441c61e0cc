// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { DESK_SECTIONS } from '../../components/desk/sections';
import { sentencesOf } from '../../lib/guide/hints';
import { JOURNEY_IDS, journeyOf } from '../../lib/journeys';
import { DETOUR_IDS } from '../../lib/journeys/detours';
import { SOURCES } from '../../lib/journeys/sources';
import { STEPS, type StepId, stepOf } from '../../lib/journeys/steps';
import { CHANNELS, OWN_WAITS, WAIT_KINDS } from '../../lib/journeys/time';
import { DEVICE_KINDS, DEVICE_STATES, PLACES } from '../../lib/journeys/types';
import phoneLanguages from '../../lib/site/atlas/labels.tsv?phone-languages';
import { CONTROL_KINDS, GUARDED_CONTROLS, PAGE_KINDS } from '../../lib/site/kinds';
import { REFUSALS } from '../../lib/site/refusals';
import { MAIL_ADDRESSES, OFFICIAL, PAPER_IDS } from '../../lib/support/papers';
import { type MessageKey, PHONE_LABELS, translator, wordsId } from '../../lib/words';
import { idOfChoice, wordsFor } from '../../lib/words/catalogues';
import { directionOf, LANGUAGES, languageFor } from '../../lib/words/languages';
import { isForPages, pageWords } from '../../lib/words/page-words';
import { phoneWordsFor } from '../../lib/words/phones';
import ru from '../../locales/ru';
import { LOCALES, packageWords, wordsOf } from './support/locales';

describe.each(LANGUAGES)('the words in %s', (language) => {
  it('promise nothing', () => {
    for (const [key, message] of Object.entries(LOCALES[language]))
      expect(message, key).not.toMatch(/\b(гарантир|guarantee|вероятно|probably|наверное|скорее всего|most likely)/i);
  });

  it('can be formatted, with every plural', () => {
    const t = translator(wordsOf(language));
    for (const n of [0, 1, 2, 4, 5, 11, 21, 22, 100]) {
      const text = t('panel.left', { n });
      // a language may have a word for one and two
      if (n > 2 || language === 'ru') expect(text).toContain(String(n));
      expect(text).not.toMatch(/[{}#]/);
    }
    expect(t.say({ key: 'no.such.key' as MessageKey })).toBe('no.such.key');
  });
});

describe('everything that is shown has words', () => {
  const has = (key: string): void => expect(Object.hasOwn(ru, key), key).toBe(true);
  it('steps, in the wording of each journey', () => {
    for (const id of Object.keys(STEPS) as StepId[]) for (const part of ['title', 'why']) has(`step.${id}.${part}`);
    for (const id of Object.keys(STEPS) as StepId[]) {
      const { unlike } = stepOf(id);
      if (unlike) has(`step.${id}.how.${unlike.variant}`);
    }
    for (const journey of JOURNEY_IDS) {
      for (const { step, variant } of journeyOf(journey).steps)
        has(variant === undefined ? `step.${step}.how` : `step.${step}.how.${variant}`);
      has(`journey.${journey}.title`);
      has(`journey.${journey}.text`);
    }
  });
  it('waits, questions, papers, detours and whatever else the desk shows', () => {
    for (const wait of WAIT_KINDS) for (const key of [`desk.wait.${wait}`, `span.${wait}`]) has(key);
    for (const wait of OWN_WAITS) has(`desk.waiting.start.${wait}`);
    for (const channel of CHANNELS) has(`desk.channel.${channel}`);
    for (const section of DESK_SECTIONS) has(`desk.${section}`);
    for (const state of DEVICE_STATES) has(`desk.state.${state}`);
    for (const paper of PAPER_IDS) has(`desk.paper.${paper}`);
    for (const id of Object.keys(OFFICIAL)) has(`desk.official.${id}`);
    for (const { place } of MAIL_ADDRESSES) has(`desk.mail.${place}`);
    for (const detour of DETOUR_IDS) for (const part of ['what', 'why-not', 'breaks', 'instead']) has(`desk.detour.${detour}.${part}`);
  });
  it('hints, pages, controls, places, devices, refusals, sources', () => {
    for (const control of CONTROL_KINDS) for (const { key } of sentencesOf(control)) has(key);
    for (const control of CONTROL_KINDS) has(`control.${control}`);
    for (const control of GUARDED_CONTROLS) has(`guard.title.${control}`);
    for (const page of PAGE_KINDS) has(`page.${page}`);
    for (const place of PLACES) has(`place.${place}`);
    for (const kind of DEVICE_KINDS) has(`kind.${kind}`);
    for (const { id } of REFUSALS) has(`refusal.${id}`);
    for (const source of Object.keys(SOURCES)) has(`source.${source}`);
  });
  it('and no step without a source', () => {
    for (const id of Object.keys(STEPS) as StepId[]) expect(stepOf(id).sources.length).toBeGreaterThan(0);
  });
});

/** Tells of a key whether this code may show its message. */
function shownBy(code: string): (key: string) => boolean {
  const quoted = new Set([...code.matchAll(/['"]([\w.-]+)['"]/g)].map(([, text]) => text));
  // keys that are put together: each hole stands for one or more words
  const patterns = [...code.matchAll(/`([\w-]+\.(?:[\w.-]|\$\{[^}]*\})+)`/g)]
    .map(([, text = '']) => text.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w.-]+'))
    .map((pattern) => new RegExp(`^${pattern}$`));
  return (key) => quoted.has(key) || patterns.some((pattern) => pattern.test(key));
}

/** A module and everything that it imports, without what is left of types when the program runs. */
function bundleOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, type, names = '', to = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)\s+(type\s)?([^;'"]*?)\s*from\s+'(\.[^']+)'/gm,
  )) {
    const parts = names
      .replace(/[{}]/g, '')
      .split(',')
      .filter((name) => name.trim() !== '');
    if (type !== undefined || (parts.length > 0 && parts.every((name) => /^\s*type\s/.test(name)))) continue;
    const base = path.join(path.dirname(file), to);
    const found = [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((one) => existsSync(one));
    if (found) bundleOf(found, seen);
  }
  return seen;
}

const textOf = (files: Iterable<string>): string => [...files].map((file) => readFileSync(file, 'utf8')).join('\n');

/** Keys that the script on Xiaomi's pages may show. */
const SHOWN_ON_PAGES: ReadonlySet<string> = new Set(Object.keys(ru).filter(shownBy(textOf(bundleOf('entrypoints/guide.ts')))));

describe('a message that nobody shows', () => {
  /** Everything that may show messages. */
  const files = ['components', 'entrypoints', 'lib']
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  const isShown = shownBy(textOf(files));

  it('is not kept', () => {
    expect(Object.keys(ru).filter((key) => !isShown(key))).toEqual([]);
  });
  it('would be found', () => {
    for (const key of ['panel.nobody-shows-this', 'stepp.signed-out.title', 'no-such-message']) expect(isShown(key), key).toBe(false);
    for (const key of ['panel.left', 'step.signed-out.title', 'refused.no-answer']) expect(isShown(key), key).toBe(true);
  });
});

describe('languageFor', () => {
  it.each([
    [['ru'], 'ru'],
    [['ru-RU'], 'ru'],
    [['en_GB'], 'en'],
    [['be-BY'], 'ru'],
    [['ky'], 'ru'],
    [['az-Latn-AZ', 'tr'], 'ru'],
    [['sw'], 'en'],
    [['sw', 'ru'], 'ru'],
    [['', 'C', 'ru'], 'ru'],
    [[], 'en'],
  ])('shows a browser in %j the words in %s', (browser, language) => {
    expect(languageFor(browser)).toBe(language);
  });

  it.each([
    ['pt-PT', 'pt-BR'],
    ['zh-TW', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['ca', 'es'],
    ['ms-MY', 'id'],
    ['in', 'id'],
    ['uk-UA', 'uk'],
    ['kk', 'kk'],
    ['mr', 'hi'],
    ['lb', 'de'],
    ['ug', 'zh-CN'],
  ])('shows a browser in %s those in %s, once there are any', (browser, language) => {
    const isHere = (LANGUAGES as readonly string[]).includes(language);
    expect(languageFor([browser]) === language).toBe(isHere);
  });

  it('shows a browser in a language of ours that language', () => {
    for (const language of LANGUAGES) expect(languageFor([language])).toBe(language);
  });
});

describe('directionOf', () => {
  const CASES = [
    ['ar', 'rtl'],
    ['fa-IR', 'rtl'],
    ['he', 'rtl'],
    ['ur', 'rtl'],
    ['pa-PK', 'rtl'],
    ['pa', 'ltr'],
    ['uz', 'ltr'],
    ['zh-CN', 'ltr'],
    ['ru', 'ltr'],
    ['', 'ltr'],
  ] as const;
  it.each(CASES)('writes %s %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });
  it.each(CASES)('writes %s %s where the browser does not say so', (language, direction) => {
    const { prototype } = Intl.Locale as { prototype: object };
    const before = ['textInfo', 'getTextInfo'].map((name) => [name, Object.getOwnPropertyDescriptor(prototype, name)] as const);
    try {
      for (const [name] of before) Object.defineProperty(prototype, name, { value: undefined, configurable: true });
      expect(directionOf(language)).toBe(direction);
    } finally {
      for (const [name, own] of before) {
        if (own) Object.defineProperty(prototype, name, own);
        else Reflect.deleteProperty(prototype, name);
      }
    }
  });
});

describe('what the phone calls things', () => {
  it('is said in the language of the phone, where the atlas knows it', async () => {
    packageWords();
    const russian = (phoneLanguage: string) => wordsFor({ language: 'ru', phoneLanguage }, []);
    expect((await russian('es')).phone).toMatchObject({ language: 'es', signOut: 'Cerrar sesión' });
    expect(wordsId(await russian('es'))).toBe('ru+es');
    expect(idOfChoice({ language: 'auto', phoneLanguage: 'es' }, ['ru'])).toBe('ru+es');
    for (const same of ['auto', 'ru', 'ru-RU', 'xx']) expect(await russian(same)).not.toHaveProperty('phone');
    expect(phoneLanguages.length).toBeGreaterThan(70);
    for (const language of phoneLanguages)
      expect(Object.values((await phoneWordsFor(language)) ?? {})).toHaveLength(PHONE_LABELS.length + 1);
  });
});

describe('what stands within a sentence', () => {
  const t = (direction: 'ltr' | 'rtl') => translator({ ...wordsOf('en'), direction });
  it('keeps its own direction', () => {
    expect(t('rtl')('panel.hint', { label: 'Delete' })).toContain('\u2068Delete\u2069');
    expect(t('ltr')('panel.hint', { label: 'حذف' })).toContain('\u2068حذف\u2069');
    expect(t('ltr')('panel.hint', { label: 'Delete' })).not.toMatch(/[\u2066-\u2069]/);
    expect(t('rtl')('panel.left', { n: 3 })).toContain('3');
    // a word that chooses among texts is shown to nobody
    expect(t('rtl')('undo.done', { what: 'tick' })).toBe(t('ltr')('undo.done', { what: 'tick' }));
    expect(t('rtl')('undo.done', { what: 'tick' })).not.toBe(t('rtl')('undo.done', { what: 'skip' }));
  });
});

describe('packaged words', () => {
  /** Another background each time: it remembers what it has read. */
  const fresh = async () => {
    vi.resetModules();
    return import('../../lib/words/catalogues');
  };
  const english = { language: 'en', phoneLanguage: 'auto' } as const;
  const russian = { language: 'ru', phoneLanguage: 'auto' } as const;

  it('are read once a language, however often and at once they are asked for', async () => {
    const { wordsFor } = await fresh();
    const asked = packageWords();
    const [one, two] = await Promise.all([wordsFor(russian, []), wordsFor({ language: 'auto', phoneLanguage: 'auto' }, ['ru'])]);
    await wordsFor(russian, []);
    expect(asked).toEqual(['words/ru.json']);
    expect(one.messages).toBe(two.messages);
    expect(one.messages).toEqual(wordsOf('ru').messages);
  });

  it.each([
    ['ru', 'en', russian],
    ['en', 'ru', english],
  ] as const)('where %s is missing, those in %s stand in, and it is tried again', async (missing, instead, choice) => {
    const { wordsFor } = await fresh();
    const told = vi.spyOn(console, 'error').mockReturnValue();
    packageWords(new Set([missing]));
    expect(await wordsFor(choice, [])).toMatchObject({ language: instead, messages: { 'app.title': LOCALES[instead]['app.title'] } });
    expect(String(told.mock.calls[0])).toContain(`words/${missing}.json cannot be read`);
    packageWords();
    expect((await wordsFor(choice, [])).language).toBe(missing);
  });

  it('where the labels of phones are missing, those of the words stand in', async () => {
    const { wordsFor } = await fresh();
    vi.spyOn(console, 'error').mockReturnValue();
    packageWords(new Set(['phones']));
    expect(await wordsFor({ ...russian, phoneLanguage: 'es' }, [])).not.toHaveProperty('phone');
  });

  it.each([
    ['no JSON', '{"app.title": '],
    ['an empty object', '{}'],
    ['nothing', 'null'],
  ])('are not taken where the file holds %s', async (_, text) => {
    const { wordsFor } = await fresh();
    vi.spyOn(console, 'error').mockReturnValue();
    vi.stubGlobal('fetch', async () => new Response(text));
    await expect(wordsFor(russian, [])).rejects.toThrow('There are no words');
  });
});

describe('a page of Xiaomi’s', () => {
  it('is handed everything that can be shown there', () => {
    const lacking = [...SHOWN_ON_PAGES].filter((key) => !isForPages(key));
    expect(lacking).toEqual([]);
  });
  it('and nothing else, nor any address', () => {
    const { messages, ...rest } = pageWords({ ...wordsOf('ru'), addresses: { a: ['b'] } });
    expect(Object.keys(messages).filter((key) => !SHOWN_ON_PAGES.has(key))).toEqual([]);
    expect(rest).not.toHaveProperty('addresses');
    const size = (value: object): number => Buffer.byteLength(JSON.stringify(value));
    console.log(`of ${size(wordsOf('ru').messages)} bytes a page is handed ${size(messages)}`);
  });
  it('would be missed: the check sees what the overlay shows', () => {
    expect(SHOWN_ON_PAGES.size).toBeGreaterThan(400);
    for (const key of ['guard.title.remove-device', 'popup.devices.cancel', 'step.signed-out.how', 'refused.no-answer'])
      expect(SHOWN_ON_PAGES, key).toContain(key);
    for (const key of ['desk.plan', 'popup.failed', 'welcome.title']) expect(SHOWN_ON_PAGES, key).not.toContain(key);
  });
});
