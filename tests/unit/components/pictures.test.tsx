import compile from 'icu-minify/compile';
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { isRightToLeft, linesOf } from '../../../components/pictures/lines';
import { labelled, PICTURES, type Picture, pictureOf } from '../../../components/pictures/pictures';
import { pictureText, StepPicture } from '../../../components/pictures/StepPicture';
import { JOURNEY_IDS, journeyOf } from '../../../lib/journeys';
import type { PlanItem } from '../../../lib/journeys/plan';
import { STEPS, type StepId, stepOf } from '../../../lib/journeys/steps';
import { type Catalogue, type PhoneWords, translator } from '../../../lib/words';
import en from '../../../locales/en';
import ru from '../../../locales/ru';
import { PHONES, wordsOf } from '../support/locales';

const tOf = (language: 'ru' | 'en', phone?: PhoneWords) => {
  const messages = Object.fromEntries(
    Object.entries(language === 'ru' ? ru : en).map(([key, message]) => [key, compile(message)]),
  ) as unknown as Catalogue;
  return translator({ language, direction: 'ltr', messages, ...(phone && { phone }) });
};
const draw = (step: StepId, t = tOf('ru'), variant?: string): SVGElement | null => {
  const place = document.createElement('div');
  render(<StepPicture item={{ id: step, step: stepOf(step), ...(variant && { variant }) } as unknown as PlanItem} t={t} />, place);
  return place.querySelector('svg');
};

describe('every step on a phone has a picture', () => {
  const onPhone = (Object.keys(STEPS) as StepId[]).filter((id) => stepOf(id).place === 'phone');
  it.each(onPhone)('%s', (id) => {
    expect(pictureOf(id)).toBeDefined();
  });
  it('in the wording of each journey, where it is done on the phone in hand', () => {
    for (const journey of JOURNEY_IDS)
      for (const { step, variant } of journeyOf(journey).steps)
        if (stepOf(step).place === 'phone' && variant !== 'gone') expect(pictureOf(step, variant), `${step} ${variant}`).toBeDefined();
  });
  it('but none of a phone where it is done on something else', () => {
    expect(pictureOf('signed-out', 'other')).toBeUndefined();
    expect(pictureOf('reset-tested', 'gone')).toBeUndefined();
    expect(pictureOf('find-device-off', 'web')?.[0].on).toBe('web');
    expect(pictureOf('devices-listed')).toBeUndefined();
  });
});

describe.each(Object.entries(PICTURES) as [string, Picture][])('the picture of %s', (_, picture) => {
  it.each([
    ['ru', '«', '»'],
    ['en', '“', '”'],
  ] as const)('is told in words, in %s', (language, open, close) => {
    const text = pictureText(picture, tOf(language));
    for (const role of ['press', 'look', 'avoid'] as const)
      for (const key of labelled(picture, role)) expect(text).toContain(open + tOf(language).say({ key }) + close);
    expect(text).not.toMatch(/picture\.|control\.|page\./);
  });
  it('shows something', () => {
    expect(['press', 'look', 'avoid'].flatMap((role) => labelled(picture, role as 'press')).length).toBeGreaterThan(0);
  });
});

it('is one image to a screen reader, and numbers what is pressed in order', () => {
  const svg = draw('find-device-off');
  expect(svg?.getAttribute('role')).toBe('img');
  expect(svg?.getAttribute('aria-label')).toBe('Схема экрана телефона. Нажать по порядку: «Аккаунт Xiaomi» и «Поиск устройства».');
  expect([...(svg?.querySelectorAll('.p-number text') ?? [])].map((text) => text.textContent)).toEqual(['1', '2']);
  expect(draw('devices-listed')).toBeNull();
});

it('speaks the language of the phone, in its direction', () => {
  const { ar } = PHONES;
  if (!ar) throw new Error('no Arabic labels');
  const arabic = { language: 'ar', ...ar };
  const svg = draw('signed-out', tOf('ru', arabic), 'sell');
  expect(svg?.getAttribute('aria-label')).toContain(arabic.signOut);
  expect(svg?.querySelectorAll('text[direction="rtl"]').length).toBeGreaterThan(1);
  expect(svg?.textContent).not.toMatch(/[\u2066-\u2069]/);
});

it('goes on from screen to screen the way that is read', () => {
  const places = (direction: 'ltr' | 'rtl'): number[] => {
    const t = translator({ ...wordsOf('ru'), direction });
    const screens = draw('find-device-off', t)?.querySelectorAll('g[transform]') ?? [];
    return [...screens].map((screen) => Number(/translate\((\d+)/.exec(screen.getAttribute('transform') ?? '')?.[1]));
  };
  expect(places('ltr').length).toBeGreaterThan(1);
  expect(places('ltr')[0]).toBe(0);
  expect(places('rtl')).toEqual(places('ltr').toReversed());
});

describe('lines', () => {
  it.each([
    ['Настройки', ['Настройки']],
    ['Поиск устройства', ['Поиск', 'устройства']],
    ['Согласие на удаление навсегда и без возврата всех данных', ['Согласие на', 'удаление', 'навсегда и бе…']],
    ['Geräteverwaltungseinstellungen', ['Geräteverwaltu', 'ngseinstellung', 'en']],
    ['查找设备功能已经关闭', ['查找设备功能已', '经关闭']],
    ['', []],
  ])('%s', (label, lines) => {
    expect(linesOf(label, 14)).toEqual(lines);
  });
  it('knows which way a label runs', () => {
    expect(isRightToLeft('الإعدادات')).toBe(true);
    expect(isRightToLeft('Настройки')).toBe(false);
  });
});
