import { afterEach, expect, it } from 'vitest';
import { linksOf } from '../../../../../lib/recogniser/facts/links';

const HOME = new URL('https://i.mi.com/#/');
const PRIVACY = new URL('https://account.xiaomi.com/fe/service/account/privacy');
const SECURITY = new URL('https://account.xiaomi.com/fe/service/account');

afterEach(() => {
  document.body.innerHTML = '';
});

function kinds(html: string, here = HOME): string[] {
  document.body.innerHTML = html;
  return linksOf(document, here).map(({ kind, text }) => `${kind} ${text}`);
}

it.each([
  ['Find device', '<a href="/mobile/find#/">Jolo</a>', HOME, ['find-device Jolo']],
  ['settings, by a word', '<a href="#/settings">Jolo</a>', HOME, ['settings Jolo']],
  ['the list of devices, by a word', '<a href="/settings/devices">Jolo</a>', HOME, ['devices Jolo']],
  ['an icon', '<a href="/find"><svg></svg></a>', HOME, ['find-device ']],
  ['from the cloud, the account', '<a href="https://account.xiaomi.com/fe/service/account">Jolo</a>', HOME, ['account-menu Jolo']],
  ['on its own site, privacy', '<a href="/fe/service/account/privacy">Jolo</a>', SECURITY, ['privacy Jolo']],
  ['the deletion', '<a href="/fe/service/account/privacy/delete-account">Jolo</a>', SECURITY, ['delete-account Jolo']],
  ['the page itself', '<a href="#1">Jolo</a>', SECURITY, []],
  ['a sign-in', '<a href="https://account.xiaomi.com/pass/serviceLogin">Jolo</a>', HOME, []],
  ['another site', '<a href="https://example.com/settings">Jolo</a>', HOME, []],
  ['a script', '<a href="javascript:find()">Jolo</a>', HOME, []],
  ['the page itself, by its path', '<a href="/fe/service/account">Jolo</a>', SECURITY, []],
  ['the first page of the account, from another', '<a href="/fe/service/account">Jolo</a>', PRIVACY, ['security Jolo']],
  ['a page of the other site that nobody knows', '<a href="https://account.xiaomi.com/fe/next/settings">Jolo</a>', HOME, []],
  ['one that is never read', '<a href="/fe/service/identity/devices">Jolo</a>', SECURITY, []],
  ['a word that says nothing', '<a href="#/passage">Jolo</a>', HOME, []],
  ['an address with spaces around it', '<a href=" #/settings ">Jolo</a>', HOME, ['settings Jolo']],
  ['an address that cannot be read', '<a href="https://[find">Jolo</a>', HOME, []],
  ['no address', '<a>Jolo</a>', HOME, []],
  ['a link in a text', '<p>Jolo <a href="/find">moto</a></p>', HOME, []],
  ['the foot of the page', '<footer><a href="/find">Jolo</a></footer>', HOME, []],
  ['a sentence', `<a href="/find">${'jolo '.repeat(13)}</a>`, HOME, []],
])('%s', (_, html, here, expected) => {
  expect(kinds(html, here)).toEqual(expected);
});

it('menus stand first, and of very many links only the first are looked at', () => {
  expect(kinds('<a href="/find">Jolo</a>'.repeat(200))).toHaveLength(150);
});
