import { describe, expect, it } from 'vitest';
import { labelMeanings } from '../../../../lib/recogniser/label-meanings';

const kinds = (text: string, isPiece = false): string[] => [
  ...new Set((labelMeanings(text, isPiece) ?? []).map(({ kind, composed }) => `${kind}${composed ? '*' : ''}`)),
];

describe('a label', () => {
  it.each([
    ['Устройство убрать', ['delete-device*'], 'is understood in any order'],
    ['Gerät vom Konto entfernen', ['delete-device*'], 'in a language of which the site’s words are unknown'],
    ['Отозвать согласие с политикой конфиденциальности', ['withdraw-consent*'], 'with more words than the atlas has'],
    ['Redmi Note 8 Pro', [], 'is no name of a device'],
    ['Как удалить аккаунт?', [], 'is no question'],
    ['Удалить резервную копию устройства', [], 'leaves no noun unexplained'],
    ['撤销注销', [], 'that takes a deletion back deletes nothing'],
    ['ลบไฟล์', [], 'in a script without spaces is a bare verb only when it is bare'],
    ['Apparaat wissen', [], 'that empties a device does not let it go'],
    ['Құрылғыны тізімнен шығару', ['delete-device*'], 'may take a device off a list'],
    ['Құрылғыларыңыз', ['my-devices*'], 'may say whose they are in its ending'],
    ['ลบ', ['remove'], 'in such a script may be a bare verb'],
    ['हमेशा के लिए हटाएँ', ['remove'], 'is bare where all of its short words are known'],
    ['फ़ोटो हटाएँ', [], 'is not bare beside a short noun'],
    ['Xóa vĩnh viễn', ['remove'], 'is bare in Latin letters with whatever marks'],
    ['Kata sandi', ['password*'], 'is the name of a password'],
    ['登录密码', ['password*'], 'is so with the sign-in it is for'],
    ['Confirm password', [], 'that asks for one is none'],
    ['So trennen Sie Geräte', [], 'that says how it is done does nothing'],
    ['Eliminar el dispositivo aun así', ['delete-device*'], 'does it all the same'],
    ['Remover o dispositivo mesmo assim', ['delete-device*'], 'does it all the same in Portuguese'],
    ['Gerät so entfernen', ['delete-device*'], 'may do it so'],
    ['Taip, ištrinti įrenginį', ['delete-device*'], 'may say yes in Lithuanian'],
    ['Tak, usuń urządzenie', ['delete-device*'], 'may say yes'],
  ])('%s: %j, %s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('is what the site writes, where that is known', () => {
    expect(labelMeanings('Удалить устройство')?.[0]).toMatchObject({ kind: 'delete-device', web: true });
    expect(labelMeanings('Удалить устройство')?.some(({ composed }) => composed)).toBe(false);
  });

  it('that is a bare verb says nothing as a piece of a longer text', () => {
    expect(kinds('Выдаліце')).toEqual(['remove']);
    expect(kinds('Выдаліце', true)).toEqual([]);
    expect(kinds('Wyłącz Znajdź urządzenie', true)).toEqual(kinds('Wyłącz Znajdź urządzenie'));
  });
});
