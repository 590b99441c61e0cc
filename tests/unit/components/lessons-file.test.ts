import { describe, expect, it } from 'vitest';
import { lessonsFile, lessonsIn } from '../../../components/desk/lessons-file';
import type { Lesson } from '../../../lib/site/lessons';

const lesson: Lesson = { id: 'l1', side: 'cloud', route: '/#/device/:id', page: 'device', control: 'remove-device', label: 77, at: 5 };

describe('a file of lessons', () => {
  it('is read back, without ids and dates', () => {
    const { id: _, at: __, ...rest } = lesson;
    expect(lessonsIn(lessonsFile([lesson]))).toEqual([rest]);
  });
  it.each([
    ['no JSON', 'x'],
    ['something else', '{"devices":[]}'],
    ['null', 'null'],
    ['a later version', lessonsFile([lesson]).replace('"version": 1', '"version": 2')],
    ['none', lessonsFile([])],
    ['a control that cannot be taught', lessonsFile([lesson]).replace('remove-device', 'device-row')],
    ['a page that does not exist', lessonsFile([lesson]).replace('"page": "device"', '"page": "elsewhere"')],
    ['a side that does not exist', lessonsFile([lesson]).replace('"side": "cloud"', '"side": "bank"')],
    ['a label that is text', lessonsFile([lesson]).replace('77', '"Удалить"')],
  ])('is refused: %s', (_, text) => {
    expect(lessonsIn(text)).toBeUndefined();
  });
});
