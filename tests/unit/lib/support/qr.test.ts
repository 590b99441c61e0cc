// @vitest-environment node
// A decoder of other makers reads back, byte for byte, what the codes say.
import jsqr from 'jsqr';
import { describe, expect, it } from 'vitest';
import { CODE_BYTES, qrOf, sizeOf, splitIntoTexts } from '../../../../lib/support/qr';

const decode = jsqr;
const SCALE = 4;
const MARGIN = 4;

/** The bytes that a camera would find. */
function scan(text: string): Uint8Array {
  const rows = qrOf(text);
  const side = (rows.length + MARGIN * 2) * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const on = rows[Math.floor(y / SCALE) - MARGIN]?.[Math.floor(x / SCALE) - MARGIN];
      if (on) pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  return Uint8Array.from(decode(pixels, side, side)?.binaryData ?? []);
}

const TEXTS = {
  ru: '1. Выключите «Поиск устройства»\n- Откройте «Настройки» → «Аккаунт Xiaomi».\n- Выключите поиск: телефон спросит пароль аккаунта.',
  ar: '1. أوقف تشغيل «العثور على الجهاز»\n- افتح «الإعدادات» ← «حساب Xiaomi».',
  zh: '1. 关闭「查找设备」\n- 打开「设置」→「小米账号」。',
  digits: '0123456789',
};

describe('a code', () => {
  it.each(Object.entries(TEXTS))('is read back byte for byte: %s', (_, text) => {
    expect(scan(text)).toEqual(new TextEncoder().encode(text));
  });
  it.each(Object.entries(TEXTS))('is read back as full as it may be: %s', (_, text) => {
    let full = text;
    while (sizeOf(`${full}\n${text}`) <= CODE_BYTES) full += `\n${text}`;
    expect(new TextDecoder().decode(scan(full))).toBe(full);
  });
});

describe('splitting', () => {
  it('keeps blocks whole, in order, and parts only what is too long', () => {
    expect(splitIntoTexts(['aa', 'bb', 'cc'], 6)).toEqual(['aa\n\nbb', 'cc']);
    expect(splitIntoTexts(['aa', 'bbbb\ncc\ndddd'], 8)).toEqual(['aa\n\nbbbb', 'cc\ndddd']);
    expect(splitIntoTexts([])).toEqual([]);
  });
  it('counts bytes, not letters', () => {
    expect(splitIntoTexts(['яя', 'яя'], 9)).toEqual(['яя', 'яя']);
    expect(splitIntoTexts(['яя', 'яя'], 10)).toEqual(['яя\n\nяя']);
  });
});
