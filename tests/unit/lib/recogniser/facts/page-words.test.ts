import { afterEach, describe, expect, it } from 'vitest';
import { asksForImei, fieldsOf, saysQuota } from '../../../../../lib/recogniser/facts/page-words';

const show = (html: string): Document => {
  document.body.innerHTML = html;
  return document;
};
afterEach(() => {
  document.body.innerHTML = '';
});

describe('how much of a space is used', () => {
  it.each([
    '12.4 GB of 50 GB used',
    'Cloud space: 9.1 GB / 50 GB',
    'Занято 12,4 ГБ из 50 ГБ',
    '12,4 Go utilisés sur 50 Go',
    '50 GB 中 12.4 GB を使用',
    '50GB 중 12.4GB 사용',
    '50 GB alanın 12,4 GB’ı dolu',
    'تم استخدام 12.4 غ.ب من 50 غ.ب',
    'تم استخدام 12.4 غيغابايت من 50 غيغابايت',
    '2,4 van 5 GB in gebruik',
  ])('%s', (text) => {
    expect(saysQuota(show(`<p>${text}</p>`))).toBe(true);
  });
  it.each([
    ['one size', '<p>50 GB</p>'],
    ['sizes of several things', '<li>Xiaomi 13T · 4.1 GB</li><li>Redmi Note 12 · 900 MB</li>'],
    ['offers', '<b>50 GB</b> <b>200 GB</b> <b>1 TB</b>'],
    ['sizes in two sentences', '<p>It has 8 GB. Another has 12 GB</p>'],
  ])('not %s', (_, html) => {
    expect(saysQuota(show(html))).toBe(false);
  });
});

describe('the only field of a page is called IMEI', () => {
  it.each([
    ['by its placeholder', '<input placeholder="IMEI or serial number">'],
    ['by an attribute of its name', '<input aria-label="Enter the IMEI">'],
    ['by its title', '<input title="IMEI">'],
    ['by an attribute of a library', '<input label="IMEI">'],
    ['by words three levels above', '<div>IMEI<b><i><input></i></b></div>'],
    ['by words of less than 120 characters', `<p>IMEI ${'x'.repeat(114)}<input></p>`],
    ['by the words beside it', '<p>IMEI: <input type="text"></p>'],
    ['by its label', '<div><label for="f">Podaj IMEI</label><input id="f"></div>'],
  ])('%s', (_, html) => {
    expect(asksForImei(show(html))).toBe(true);
  });
  it.each([
    ['none', '<p>IMEI 86••••27</p>'],
    ['by words four levels above', '<div>IMEI<b><i><u><input></u></i></b></div>'],
    ['by words of 120 characters', `<p>IMEI ${'x'.repeat(115)}<input></p>`],
    ['by other words beside it', '<div>IMEI<p>Name <input></p></div>'],
    ['by what it holds', '<textarea>IMEI</textarea>'],
    ['called otherwise', '<input placeholder="Search">'],
    ['one of two', '<input placeholder="IMEI"><input placeholder="Name">'],
    ['with a receipt to be sent', '<input placeholder="IMEI"><input type="file">'],
    ['with a password', '<input placeholder="IMEI"><input type="password">'],
    ['not to be seen', '<input placeholder="IMEI" style="display:none">'],
    ['in a long text', `<p>${'Why we ask for an IMEI. '.repeat(10)}<input></p>`],
  ])('not %s', (_, html) => {
    expect(asksForImei(show(html))).toBe(false);
  });
});

it.each([
  ['a field for a code', '<input type="tel">', 1],
  ['a text and a choice', '<textarea></textarea><select></select>', 2],
  ['a search', '<input type="search"><div role="search"><input></div>', 0],
  ['in the head of the site', '<header><input></header>', 0],
  ['a tick', '<input type="checkbox">', 0],
  ['what cannot be seen', '<p style="display:none"><input></p>', 0],
])('%s to fill in', (_, html, count) => {
  expect(fieldsOf(show(html))).toHaveLength(count);
});
