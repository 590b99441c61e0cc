import { describe, expect, it } from 'vitest';
import { leadingDevice, looksLikeDevice } from '../../../../lib/site/device-vocabulary';

it.each(['Xiaomi 15T Pro', 'POCO F7', 'Redmi Note 15 Pro+ 5G', 'Xiaomi Mix Flip 3', 'REDMI K80 Ultra', '小米 15'])(
  '%s is a name',
  (name) => {
    expect(looksLikeDevice(name)).toBe(true);
  },
);

describe('the name with which a line begins', () => {
  it.each([
    ['POCO M8 — You’re using it now', 'POCO M8'],
    ['Redmi A5, last seen on Monday (', 'Redmi A5'],
    ['Xiaomi Mix Flip 3 · 2 órája használva', 'Xiaomi Mix Flip 3'],
    ['Redmi 9A - online', 'Redmi 9A'],
    ['小米 15（本机）', '小米 15'],
  ])('%s: %s', (line, name) => {
    expect(leadingDevice(line)).toBe(name);
  });
  it.each([
    ['a file', 'Mi 11 Lite – IMEI.pdf'],
    ['no name before the comma', 'Xiaomi says, online'],
    ['nothing behind the name', 'Redmi 9A'],
    ['another brand', 'Galaxy S9 — online'],
    ['a sentence', `Redmi 9A, ${'which was long ago '.repeat(5)}`],
  ])('%s has none: %s', (_, line) => {
    expect(leadingDevice(line)).toBeUndefined();
  });
});
