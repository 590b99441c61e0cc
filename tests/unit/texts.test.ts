// @vitest-environment node
// What a text may look like, whoever writes it: short, one act a line, one voice, one word for one thing, each claim with its source.
import { readFileSync } from 'node:fs';
import compile from 'icu-minify/compile';
import { describe, expect, it } from 'vitest';
import { HINTS } from '../../lib/guide/hints';
import { JOURNEY_IDS, journeyOf } from '../../lib/journeys';
import { WHEREABOUTS } from '../../lib/journeys/source-addresses';
import { SOURCES, type SourceId, sourceOf } from '../../lib/journeys/sources';
import { STEPS, type StepId, stepOf } from '../../lib/journeys/steps';
import type { Catalogue } from '../../lib/words';
import { translator } from '../../lib/words';
import en from '../../locales/en';
import ru from '../../locales/ru';

const LOCALES = { ru: ru as Record<string, string>, en: en as Record<string, string> };
const LANGUAGES = ['ru', 'en'] as const;
const of = (language: 'ru' | 'en', wanted: RegExp): [string, string][] =>
  Object.entries(LOCALES[language]).filter(([key]) => wanted.test(key));

const TITLE = 48;
const LINE = 90;
const LINES = 5;
/** A paragraph of a step; a longer one is not read. */
const PARAGRAPH = 240;

/** A Russian verb in the polite imperative; words that only look like one are named. */
const IMPERATIVE = /(?<![а-яё])(?!сайте|ответе|интернете|планшете|пакете|привете)[а-яё]{2,}(?:йте|ите|ьте)(?:сь)?(?![а-яё])/giu;
/** "If you ...", "until you ...": second person, not an act. */
const STATEMENT = /\s(вошли|входите|хотите|меняете|отвязываете|берёте|ждёте|можете|передумали|сомневаетесь)(?![а-яё])/iu;

const ENGLISH_STATEMENT = /^(the|a|an|i|my|all|both|no|nothing|everything|your|you|one|it|there)\b/i;

const BANNED = {
  ru: /по отзыв|по слов|по рассказ|по описани|судя по|(в|из) (одной|статьях|одном)[а-я ]* стат|как пишет|как сказано|статьи (расходятся|предупреждают|говорят)|по источникам|источники|достоверно|пишут,? что|в кирпич|нам неизвестно|мы (знаем|не)|не узнаю|читаю|вижу|скорее всего/i,
  en: /users (say|report)|one article|an article (says|describes)|articles (say|warn|disagree)|according to|going by|reports say|reported|reliably known|not certain|we (know|do not)|\bI (can|cannot|do not) (see|recognise)|brick/i,
} as const;

/** Cells of the glossary: what is not said, by language. */
function glossary(): Record<'ru' | 'en', readonly string[]> {
  const rows = readFileSync('locales/README.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| what'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const cells = (column: number): string[] => rows.flatMap((row) => (row[column] ?? '').split(', ')).filter((word) => word !== '');
  return { ru: cells(3), en: cells(5) };
}

/** Sentences of a message as they are read: of a plural, its last form. */
const sentences = (text: string): string[] =>
  text
    .replace(/\{\w+, plural,.*other \{([^}]*)\}\}/g, '$1')
    .replace(/\b[\w-]+(\.[\w-]+)+(\/\S*)?/g, 'адрес')
    .split(/(?<=[.?])\s+|\n/)
    .filter((sentence) => /[a-zа-яё]/i.test(sentence));
const words = (sentence: string): number => sentence.split(/\s+/).filter((word) => /[a-zа-яё]/i.test(word)).length;

describe.each(LANGUAGES)('titles of steps in %s', (language) => {
  it.each(of(language, /^step\.[\w-]+\.title$/))('%s is short', (_, title) => {
    expect(title.length).toBeLessThanOrEqual(TITLE);
    expect(title).not.toMatch(/[.;]$/);
  });
});

it.each(of('ru', /^step\.[\w-]+\.title$/))('%s tells what to do', (_, title) => {
  expect(title).toMatch(/^[А-Я][а-яё]+(те|тесь)(?![а-яё])/);
  expect(title.replace(/«.*»/, '')).not.toMatch(/(?<![а-яё])(я|мой|мои|знаю|могу)(?![а-яё])/i);
});

it.each(of('en', /^step\.[\w-]+\.title$/))('%s tells what to do (en)', (_, title) => {
  expect(title).not.toMatch(ENGLISH_STATEMENT);
});

describe.each(LANGUAGES)('how, in %s', (language) => {
  it.each(of(language, /^step\.[\w-]+\.how/))('%s is a few short lines', (_, how) => {
    const lines = how.split('\n');
    expect(lines.length).toBeLessThanOrEqual(LINES);
    for (const line of lines) {
      expect(line.length, line).toBeLessThanOrEqual(LINE);
      expect(line, line).toMatch(/[.?]$/);
    }
  });
  it.each(of(language, /^step\.[\w-]+\.(why|seen|else)/))('%s is a paragraph', (_, text) => {
    expect(text.length).toBeLessThanOrEqual(PARAGRAPH);
  });
});

it.each(of('ru', /^step\.[\w-]+\.how/))('%s has one act a line', (_, how) => {
  for (const line of how.split('\n')) {
    const acts = (line.replace(/«[^»]*»/g, '').match(IMPERATIVE) ?? []).filter((word) => !STATEMENT.test(` ${word}`));
    expect(acts.length, `${line}: ${acts.join(', ')}`).toBeLessThanOrEqual(1);
  }
});

describe.each(LANGUAGES)('the voice in %s', (language) => {
  it.each(of(language, /^(?!source\.|reliability\.)/))('%s: no hearsay, one word for one thing', (_, text) => {
    expect(text).not.toMatch(BANNED[language]);
    for (const word of glossary()[language]) {
      const whole = new RegExp(`(?<![a-zа-яё])${word.replace(/[-.]/g, '\\$&')}(?![a-zа-яё])`, 'i');
      expect(text, word).not.toMatch(whole);
    }
  });
  it('reads a glossary', () => {
    expect(glossary()[language].length).toBeGreaterThan(5);
  });
  it.each(of(language, /./))('%s: no letter of another script within a word', (_, text) => {
    expect(text.replace(/\\n/g, ' ')).not.toMatch(/[а-яё][a-z]|[a-z][а-яё]/i);
  });
});

describe('sources', () => {
  it.each(Object.keys(STEPS) as StepId[])('%s: what its texts claim has one', (id) => {
    for (const citation of stepOf(id).sources) expect(sourceOf(citation).source.year).toMatch(/^\d{4}(-\d{4})?$/);
  });
  it.each(Object.entries(HINTS))('%s has one', (_, hint) => {
    expect(hint.sources.length).toBeGreaterThan(0);
  });
  it.each(Object.entries(SOURCES))('%s has a title that says what it is, and an address that can be opened', (id) => {
    for (const language of LANGUAGES) expect(LOCALES[language][`source.${id}`]).not.toMatch(/\bL\d|\.apk|^$/);
    const where = WHEREABOUTS[id as SourceId];
    for (const address of 'none' in where ? [] : where) expect(new URL(address).protocol).toBe('https:');
  });
});

it('every variant of a part belongs to a variant that some journey or device asks for', () => {
  const asked = new Set<string>();
  for (const journey of JOURNEY_IDS) for (const { step, variant } of journeyOf(journey).steps) if (variant) asked.add(`${step}.${variant}`);
  for (const id of Object.keys(STEPS) as StepId[]) {
    const { unlike } = stepOf(id);
    if (unlike) asked.add(`${id}.${unlike.variant}`);
  }
  for (const [key] of of('ru', /^step\.[\w-]+\.(how|seen|else)\.[\w-]+$/)) {
    const [, step, , variant] = key.split('.');
    expect(asked, key).toContain(`${step}.${variant}`);
  }
});

it('a text about a phone quotes the phone in its own language', () => {
  const compiled = (catalogue: Record<string, string>): Catalogue =>
    Object.fromEntries(Object.entries(catalogue).map(([key, message]) => [key, compile(message)])) as unknown as Catalogue;
  const key = 'step.signed-out.how';
  const own = translator({ language: 'ru', direction: 'ltr', messages: compiled(ru) });
  expect(own.say({ key })).toContain('«Настройки» → «Аккаунт Xiaomi»');
  const phone = { language: 'es', settings: 'Ajustes', account: 'Cuenta Xiaomi', find: 'Encontrar dispositivo', signOut: 'Cerrar sesión' };
  const other = translator({ language: 'ru', direction: 'ltr', messages: compiled(ru), phone });
  expect(other.say({ key })).toContain('Cerrar sesión');
  expect(other.say({ key })).not.toContain('Аккаунт Xiaomi');
});

it('the Russian texts read easily: twelve words a sentence at most, on average', () => {
  const groups = { steps: /^step\./, hints: /^hint\./, rest: /^(?!step\.|hint\.|source\.)/ };
  for (const [name, wanted] of Object.entries(groups)) {
    const lengths = of('ru', wanted).flatMap(([, text]) => sentences(text).map(words));
    const average = lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
    console.log(`${name}: ${lengths.length} sentences, ${average.toFixed(1)} words on average, the longest has ${Math.max(...lengths)}`);
    expect(average).toBeLessThanOrEqual(12);
  }
});
