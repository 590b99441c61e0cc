import { beforeEach, describe, expect, it } from 'vitest';
import { composedMeanings, labelMeanings } from '../../../../../lib/recogniser/label-meanings';
import { DocumentReader } from '../../../../../lib/recogniser/read/document-reader';
import { joined, knownOf, NO_LABEL, NO_LETTER, NOT_EXACT, NOTHING, note, START, shapeOf } from '../../../../../lib/recogniser/read/shapes';
import { labelHash } from '../../../../../lib/site/atlas/normalise';
import { looksLikeDevice } from '../../../../../lib/site/device-vocabulary';

beforeEach(() => {
  document.body.innerHTML = '';
});

function labelsOf(html: string, taught?: ReadonlySet<number>): string[] {
  document.body.innerHTML = html;
  const reader = new DocumentReader(document, taught);
  reader.readAll();
  return [...reader.index.matches.values()].map(({ text }) => text);
}

describe('a shape', () => {
  it('is the same whatever digits stand in a text, and another where anything else differs', () => {
    expect(shapeOf('IMG_20241234.jpg')).toBe(shapeOf('IMG_99999999.jpg'));
    const others = ['IMG_2024123.jpg', 'IMG_20241234_jpg', 'img_20241234.jpg', 'IMG_20241234.jpg ', 'IMG_2024123４.jpg', ''];
    for (const other of others) expect(shapeOf(other), other).not.toBe(shapeOf('IMG_20241234.jpg'));
  });

  it('of joined texts depends on their order and borders', () => {
    const of = (...texts: string[]): number => texts.reduce((shape, text) => joined(shape, shapeOf(text)), START);
    expect(of('1 KB', 'of')).toBe(of('2 KB', 'of'));
    expect(new Set([of('a', 'b'), of('b', 'a'), of('ab'), of('a'), of('a', 'b', ''), shapeOf('ab')]).size).toBe(6);
  });

  it('is a small number, which an engine keeps without a box', () => {
    for (const text of ['', 'a', 'Удалить устройство', '删除设备', 'x'.repeat(120)]) {
      expect(shapeOf(text)).toBeGreaterThanOrEqual(0);
      expect(joined(shapeOf(text), shapeOf('b'))).toBeLessThan(2 ** 30);
    }
  });

  it('of which most labels are known to be none does not grow without end', () => {
    for (let i = 0; i < 5_000; i++) note(i, NO_LABEL);
    note(5_000, NOTHING);
    expect([knownOf(4_999), knownOf(5_000)]).toEqual([0, NOTHING]);
  });
});

describe('texts of one shape', () => {
  const words = [
    'Удалить',
    'устройство',
    'Delete',
    'device',
    'Mi',
    'Redmi',
    'Note',
    'Find',
    'Gerät',
    'entfernen',
    '设备',
    '删除',
    'ลบ',
    'IMEI',
    'KB',
    '?',
  ];

  it('mean the same, whatever their digits', () => {
    for (const a of words)
      for (const b of words)
        for (const [one, other] of [
          [`${a} 1 ${b}`, `${a} 9 ${b}`],
          [`1${a}${b}`, `7${a}${b}`],
          [`${a}12 ${b}3`, `${a}45 ${b}0`],
          [`${a} (2) ${b} 10`, `${a} (8) ${b} 34`],
        ] as const) {
          const kinds = (text: string) => composedMeanings(text)?.map(({ kind }) => kind);
          expect(kinds(one), one).toEqual(kinds(other));
          expect(labelMeanings(one) === undefined, one).toBe(labelMeanings(other) === undefined);
          expect(looksLikeDevice(one), one).toBe(looksLikeDevice(other));
        }
  });

  it('are read once, and what means nothing word for word may still be composed', () => {
    const rows = [1, 2, 3].map((i) => `<li>Снимок ${i}</li><li><p>Устройство</p><p>удалить ${i}</p></li>`).join('');
    expect(labelsOf(`<ul>${rows}</ul>`)).toEqual(labelsOf(`<ul>${rows}</ul>`));
    expect(knownOf(shapeOf('Снимок 8'))).toBe(NOTHING);
    expect(knownOf(shapeOf('Редкий снимок 8'))).toBe(0);
    labelsOf('<p>Redmi 8</p><p>4711 · 12</p>');
    expect(knownOf(shapeOf('Redmi 7'))).toBe(NO_LABEL);
    expect(knownOf(shapeOf('0815 · 99'))).toBe(NO_LETTER);
  });

  it('are known only as far as they were asked', () => {
    // side by side: asked word for word
    labelsOf('<div><p>Убрать 7</p><p>устройство</p></div>');
    const whole = ['Убрать 3', 'устройство']
      .map(shapeOf)
      .reduce((shape, part, i) => joined(i > 0 ? joined(shape, 0x20) : shape, part), START);
    expect([0, NOT_EXACT]).toContain(knownOf(whole));
    expect(labelsOf('<div><span>Убрать 3</span> <span>устройство</span></div>')).toEqual(['Убрать 3 устройство']);
  });

  it('are found where the owner has taught one of them', () => {
    const page = '<p>Ящик 1 стола</p><p>Ящик 2 стола</p>';
    expect(labelsOf(page)).toEqual([]);
    expect(labelsOf(page, new Set([labelHash('Ящик 2 стола')]))).toEqual(['Ящик 2 стола']);
  });
});
