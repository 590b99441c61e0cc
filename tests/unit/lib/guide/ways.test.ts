import { describe, expect, it } from 'vitest';
import { doorsFrom, sideOfPage } from '../../../../lib/guide/ways';
import { PAGE_KINDS } from '../../../../lib/site/kinds';

describe('the side of a page', () => {
  it('is the site it is on', () => {
    expect(PAGE_KINDS.map((page) => `${page}: ${sideOfPage(page)}`)).toEqual([
      'cloud-home: cloud',
      'cloud-settings: cloud',
      'my-devices: cloud',
      'device: cloud',
      'find-device: cloud',
      'unlock-request: cloud',
      'security: account',
      'privacy: account',
      'delete-account: account',
    ]);
  });
});

describe('doors', () => {
  it.each([
    ['cloud-home', 'my-devices', ['my-devices-heading', 'settings-entry']],
    ['cloud-home', 'device', ['device-row', 'my-devices-heading', 'settings-entry']],
    ['cloud-settings', 'find-device', ['find-device-entry']],
    ['cloud-home', 'security', ['account-menu-item']],
    ['cloud-home', 'privacy', ['account-menu-item']],
    ['my-devices', 'delete-account', ['account-menu-item']],
    ['privacy', 'security', ['security-entry']],
    ['security', 'privacy', ['privacy-entry']],
    ['security', 'delete-account', ['delete-account-entry', 'privacy-entry']],
  ] as const)('from %s to %s', (from, to, doors) => {
    expect(doorsFrom(from, to)).toEqual(doors);
  });

  it.each([
    ['cloud-home', 'cloud-settings'],
    ['cloud-home', 'unlock-request'],
    ['security', 'my-devices'],
    ['privacy', 'find-device'],
  ] as const)('there is none from %s to %s', (from, to) => {
    expect(doorsFrom(from, to)).toEqual([]);
  });
});
