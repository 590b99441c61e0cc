// @vitest-environment node
// A decoder of other makers reads back, byte for byte, what the codes say.
import jsqr from 'jsqr';
import { describe, expect, it } from 'vitest';
import { CODE_BYTES, qrOf, sizeOf, splitIntoTexts } from '../../../../lib/support/qr';

const decode = jsqr;
const SCALE = 4;
const MARGIN = 4;

/**
 * As a phone's camera sees a screen: held a little askew, each module five of its pixels and never on their grid, grey at the edges,
 * darker towards a corner, with noise. This decoder has no more patience than that, whatever the size of the code.
 */
function photograph(text: string): Uint8Array {
  const rows = qrOf(text);
  const module = 5;
  const side = Math.ceil((rows.length + MARGIN * 2) * module * 1.25);
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  const turn = (2 * Math.PI) / 180;
  let seed = 1;
  const noise = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return (seed / 2_147_483_647 - 0.5) * 20;
  };
  const lightAt = (x: number, y: number): number => {
    const [across, down] = [x - side / 2, y - side / 2];
    const column = (across * Math.cos(turn) + down * Math.sin(turn)) / module + rows.length / 2;
    const row = (down * Math.cos(turn) - across * Math.sin(turn)) / module + rows.length / 2;
    return rows[Math.floor(row)]?.[Math.floor(column)] ? 40 : 215;
  };
  const parts = [0.17, 0.5, 0.83];
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const light = parts.flatMap((dy) => parts.map((dx) => lightAt(x + dx, y + dy))).reduce((a, b) => a + b) / 9;
      const at = (y * side + x) * 4;
      pixels.fill(light - ((x + y) / side) * 20 + noise(), at, at + 3);
    }
  return Uint8Array.from(decode(pixels, side, side)?.binaryData ?? []);
}

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
    expect(new TextDecoder().decode(photograph(full)), 'as photographed').toBe(full);
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
