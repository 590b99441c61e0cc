import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../../../lib/recogniser/grammar';

describe('refusalOf', () => {
  it.each([
    ['find-device', 'Find device is on'],
    ['find-device', 'Поиск устройства включён на одном из ваших устройств'],
    ['find-device', '查找设备（存在未关闭查找手机服务的设备）'],
    ['find-device', 'Cihazı bul hâlâ açık'],
    ['find-device', 'Gerätesuche ist eingeschaltet'],
    ['mi-home', 'Mi Home: there are devices in your home'],
    ['mi-home', '米家'],
    ['mi-coins', 'Mi Coins balance'],
    ['mi-coins', '米币'],
    ['mi-finance', 'Mi Finance'],
    ['mi-finance', '小米金融'],
    ['mi-pay-india', 'Mi Pay'],
    ['real-name', '小米实名'],
    ['xiaomi-mobile-sim', '小米移动卡'],
    ['cloud-consent', 'Отозвать согласие на Xiaomi Cloud'],
    ['cloud-data', 'Xiaomi Cloud'],
    ['cloud-data', 'Данные в облаке Xiaomi'],
  ])('knows %s in %j', (reason, text) => {
    expect(refusalOf(text)).toBe(reason);
  });

  it.each(['Account', 'Something that nobody knows', '', 'Delete device', 'x'.repeat(500)])('knows none in %j', (text) => {
    expect(refusalOf(text)).toBeUndefined();
  });
});
