import { afterEach, expect, it } from 'vitest';
import { factsOn } from '../../../support/page';

afterEach(() => {
  document.documentElement.removeAttribute('lang');
});

const labels = (...texts: string[]): string => texts.map((text) => `<h2>${text}</h2>`).join('<i>x</i>');

it.each<[string, string, string, string | undefined]>([
  ['what its labels say', 'xx', labels('Мои устройства', 'Настройки'), 'ru'],
  ['what most of them say', 'en', labels('Мои устройства', 'Настройки', 'Settings'), 'ru'],
  ['of several the one that is declared', 'de', labels('Password', 'Passwort'), 'de'],
  ['of several the one of the declared family', 'zh-SG', labels('Password', '当前设备'), 'zh-CN'],
  ['declared with an underscore', 'zh_CN', labels('Password', '当前设备'), 'zh-CN'],
  ['of several dialects the declared one', 'zh-TW', labels('當前裝置', '目前裝置'), 'zh-TW'],
  ['of several the first, where none is declared', '', labels('Password', 'Passwort'), 'en'],
  ['of several the first, where another is declared', 'fr', labels('Password', 'Passwort'), 'en'],
  ['the site’s own wording before the phone’s', 'de', labels('Passwort', 'Settings'), 'en'],
  ['none without labels', 'de', '<h2>Hello</h2>', undefined],
  ['none of labels that are understood in any language', 'de', '<button>Remove this device now</button>', undefined],
])('the language of a page is %s', (_, declared, html, expected) => {
  document.documentElement.setAttribute('lang', declared);
  expect(factsOn(html).facts.language).toBe(expected);
});

it('the language of a page is the first of several, where it declares none at all', () => {
  expect(factsOn(labels('Password', 'Passwort')).facts.language).toBe('en');
});
