import { describe, expect, it } from 'vitest';
import { addressWord } from '../../../../lib/site/address-words';

const kindAt = (address: string): string | undefined => addressWord(new URL(address))?.kind;

describe('what the last word of an address says', () => {
  it.each([
    ['https://i.mi.com/settings/devices', 'devices'],
    ['https://i.mi.com/#/settings/my-devices', 'devices'],
    ['https://i.mi.com/#!/deviceList?x=1', 'devices'],
    ['https://i.mi.com/device/91c2', 'devices'],
    ['https://i.mi.com/device/detail', 'devices'],
    ['https://i.mi.com/devices.html', 'devices'],
    ['https://i.mi.com/app#/find-device', 'find-device'],
    ['https://i.mi.com/Settings/', 'settings'],
    ['https://account.xiaomi.com/next/account-security', 'security'],
    ['https://account.xiaomi.com/next/privacy', 'privacy'],
    ['https://account.xiaomi.com/next/account-deletion', 'delete-account'],
  ])('%s: %s', (address, kind) => {
    expect(kindAt(address)).toBe(kind);
  });

  it.each([
    ['a word that is not the last', 'https://i.mi.com/devices/backups'],
    ['a word in a query', 'https://i.mi.com/x?page=devices'],
    ['a part of a word', 'https://i.mi.com/devicecases'],
    ['no word', 'https://i.mi.com/n/41'],
    ['nothing', 'https://i.mi.com/'],
    ['another part of the site', 'https://i.mi.com/shop/devices'],
  ])('%s says nothing: %s', (_, address) => {
    expect(kindAt(address)).toBeUndefined();
  });
});
