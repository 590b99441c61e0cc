import { describe, expect, it } from 'vitest';
import { REFUSALS, refusalOf } from '../../../../lib/site/refusals';

function row(classes: string, text: string): Element {
  const element = document.createElement('li');
  element.className = classes;
  element.textContent = text;
  return element;
}

describe('refusalOf', () => {
  it('knows every reason by each of its classes, whatever the language', () => {
    for (const { id, classes } of REFUSALS)
      for (const name of classes) expect(refusalOf(row(`line del-account-deny-${name} last`, 'Some words'))).toBe(id);
  });

  it('knows a reason by any of its phrases', () => {
    for (const { id, phrases } of REFUSALS) for (const phrase of phrases) expect(refusalOf(row('line', `您（${phrase}）。`))).toBe(id);
  });

  it.each([
    ['小米云', 'cloud-data'],
    ['小米帐号', 'account-itself'],
    ['小米账号', 'account-itself'],
    [' \n 小米云 \n', 'cloud-data'],
    ['小米云 3', undefined],
    ['您的小米账号', undefined],
    ['', undefined],
  ])('knows a reason that is a mere name only where the row says nothing else: %j', (text, id) => {
    expect(refusalOf(row('line', text))).toBe(id);
  });

  it('believes the words where the class is new', () => {
    expect(refusalOf(row('del-account-deny-brandnew', '米币余额'))).toBe('mi-coins');
    expect(refusalOf(row('del-account-deny-brandnew', 'something else'))).toBeUndefined();
  });

  it('takes a class for a reason only in whole and with its prefix', () => {
    expect(refusalOf(row('passport', 'x'))).toBeUndefined();
    expect(refusalOf(row('del-account-deny-passports', 'x'))).toBeUndefined();
    expect(refusalOf(row('xdel-account-deny-passport', 'x'))).toBeUndefined();
    expect(refusalOf(row('del-account-note-passport', 'x'))).toBeUndefined();
  });
});
