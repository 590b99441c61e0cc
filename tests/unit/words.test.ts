// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import compile from 'icu-minify/compile';
import { describe, expect, it } from 'vitest';
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
import { type Catalogue, type MessageKey, PHONE_LABELS, translator, wordsId } from '../../lib/words';
import { wordsFor } from '../../lib/words/catalogues';
import { LANGUAGES, languageFor } from '../../lib/words/languages';
import { phoneWordsFor } from '../../lib/words/phones';
import en from '../../locales/en';
import ru from '../../locales/ru';

const LOCALES: Record<string, Record<string, string>> = { ru, en };

/** Names of the values in a message. */
const values = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{\s*([a-z]\w*)\s*[,}]/g)].map(([, name]) => name as string))].sort();

describe.each(LANGUAGES)('the words in %s', (language) => {
  const messages = LOCALES[language] as Record<string, string>;

  it('are complete, none empty, with the same values as the Russian ones', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(ru).sort());
    for (const [key, message] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
      expect(values(message), key).toEqual(values(ru[key as MessageKey]));
    }
  });

  it('shout nowhere, promise nothing', () => {
    for (const [key, message] of Object.entries(messages)) {
      expect(message, key).not.toMatch(/!/);
      expect(message, key).not.toMatch(/\b(гарантир|guarantee|вероятно|probably|наверное|скорее всего|most likely)/i);
    }
  });

  it('can be formatted, with every plural', () => {
    const compiled = Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, compile(message)])) as unknown as Catalogue;
    const t = translator({ language, direction: 'ltr', messages: compiled });
    for (const n of [0, 1, 2, 4, 5, 11, 21, 22, 100]) {
      const text = t('panel.left', { n });
      expect(text).toContain(String(n));
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

describe('a message that nobody shows', () => {
  /** Everything that may show messages. */
  const code = ['components', 'entrypoints', 'lib']
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
  const quoted = new Set([...code.matchAll(/['"]([\w.-]+)['"]/g)].map(([, text]) => text));
  /** Keys that are put together: each hole stands for one or more words. */
  const patterns = [...code.matchAll(/`([\w-]+\.(?:[\w.-]|\$\{[^}]*\})+)`/g)]
    .map(([, text = '']) => text.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w.-]+'))
    .map((pattern) => new RegExp(`^${pattern}$`));
  const isShown = (key: string): boolean => quoted.has(key) || patterns.some((pattern) => pattern.test(key));

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
    ['ru', 'ru'],
    ['ru-RU', 'ru'],
    ['uk-UA', 'ru'],
    ['kk', 'ru'],
    ['en-GB', 'en'],
    ['zh-CN', 'en'],
    ['', 'en'],
  ])('shows a browser in %j the words in %s', (browser, language) => {
    expect(languageFor([browser])).toBe(language);
  });
});

describe('what the phone calls things', () => {
  it('is in the catalogue what it is in the atlas', () => {
    for (const language of LANGUAGES) {
      const messages = LOCALES[language] as Record<string, string>;
      const { language: _, ...labels } = phoneWordsFor(language) ?? { language };
      expect(labels).toEqual(Object.fromEntries(PHONE_LABELS.map((label) => [label, messages[`phone.${label}`]])));
    }
  });
  it('is said in the language of the phone, where the atlas knows it', () => {
    expect(wordsFor('ru', 'ru', 'es').phone).toMatchObject({ language: 'es', signOut: 'Cerrar sesión' });
    expect(wordsId(wordsFor('ru', 'ru', 'es'))).toBe('ru+es');
    for (const same of ['auto', 'ru', 'xx']) expect(wordsFor('ru', 'ru', same)).not.toHaveProperty('phone');
    expect(phoneLanguages.length).toBeGreaterThan(70);
    for (const language of phoneLanguages) expect(Object.values(phoneWordsFor(language) ?? {})).toHaveLength(PHONE_LABELS.length + 1);
  });
});
