import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashByTables, labelHash, MAX_LABEL } from '../../../../lib/site/atlas/normalise';

const same = (a: string, b: string) => expect(labelHash(a), `${a} | ${b}`).toBe(labelHash(b));

describe('labelHash', () => {
  it.each([
    ['Мои устройства', 'МОИ УСТРОЙСТВА'],
    ['Мои устройства', ' Мои\u00a0устройства (3)'],
    ['Мои устройства', 'Мои устройства · 12'],
    ['Удалить устройство', 'Удалить\u00adустройство'],
    ['Удалить устройство', 'Удалить\u200b устройство ›'],
    ['Учётная запись', 'учетная запись'],
    ['小米帐号', '小米账号'],
    ['小米帳號', '小米賬號'],
    ['Delete Account', 'ＤＥＬＥＴＥ　ＡＣＣＯＵＮＴ'],
    ['Delete Account', '“delete account”'],
    ["Localiser l'appareil", 'Localiser l’appareil'],
    ['Sécurité du compte', 'Se\u0301curite\u0301 du compte'],
    ['الأجهزة', '\u200fالأجهزة (٣)'],
    ['O‘chirish', "O'chirish"],
    ['Λογαριασμός', 'ΛΟΓΑΡΙΑΣΜΌΣ'],
    ['Devices', 'Devices (9)'],
    ['Devices', 'Devices (0)'],
    ['zoo AZ', 'zo@o[`A{|}~Z/:;'],
    ['الأجهزة', 'الأجهزة ٩'],
    ['ค้นหาอุปกรณ์帐', 'ค้นหาอุปกรณ์账'],
    ['ค้นหาอุปกรณ์帳', 'ค้นหาอุปกรณ์账'],
    ['ค้นหาอุปกรณ์賬', 'ค้นหาอุปกรณ์账'],
  ])('takes %j and %j for one label', same);

  it.each([
    ['Удалить устройство', 'Удалить аккаунт'],
    ['Remove', 'Removed'],
    ['Mi 9', 'Mi 10 Pro'],
    ['Redmi 10 Pro', 'Redmi 1 Pro'],
    ['Redmi 9 Pro', 'Redmi Pro'],
    ['设备', '设置'],
    ['账', '设'],
    ['الأجهزة', 'الجهاز'],
    ['جهاز ٣ جهاز', 'جهاز جهاز'],
    ['기기', '기가'],
  ])('tells %j from %j', (a, b) => {
    expect(labelHash(a)).not.toBe(labelHash(b));
  });

  it('has nothing to say about texts without letters, and about long ones', () => {
    expect(labelHash('x'.repeat(MAX_LABEL))).toBeGreaterThan(0);
    for (const text of ['', '   ', '3', '(12)', '⋮', '…', 'x'.repeat(MAX_LABEL + 1)]) expect(labelHash(text)).toBe(0);
  });

  it('gives the same on the quick path and by Unicode tables', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(...'aZ9 ёЁйЙіІ账帐賬éÉß×÷·«»“”—–(3)、。한글éΣς'), maxLength: 40 }),
    );
    fc.assert(
      fc.property(text, (value) => {
        expect(labelHash(value)).toBe(hashByTables(value));
      }),
      { numRuns: 3000 },
    );
  });
});
