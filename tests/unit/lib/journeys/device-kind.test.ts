// @vitest-environment node
import { expect, it } from 'vitest';
import { proposedKind } from '../../../../lib/journeys/device-kind';

it.each([
  ['Redmi Note 8 Pro', 'phone'],
  ['Мамин телефон', 'phone'],
  ['小米14', 'phone'],
  ['Xiaomi Pad 6', 'tablet'],
  ['Мой планшет', 'tablet'],
  ['Mi Band 5', 'wearable'],
  ['Часы', 'wearable'],
  ['小米手环', 'wearable'],
  ['Mi TV Stick', 'tv'],
  ['Телевизор в спальне', 'tv'],
  ['Умная колонка', 'speaker'],
  ['Роутер', 'router'],
  ['RedmiBook 15', 'laptop'],
  ['Mi Electric Scooter 3', 'smart-home'],
  ['Самокат', 'smart-home'],
  ['Робот-пылесос', 'smart-home'],
  ['Пылесос', 'smart-home'],
  ['Камера в коридоре', 'smart-home'],
] as const)('%s is proposed as %s', (name, kind) => {
  expect(proposedKind(name)).toBe(kind);
});
