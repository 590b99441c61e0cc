import { describe, expect, it } from 'vitest';
import { JOURNEY_IDS } from '../../../../lib/journeys';
import { CONTROL_KINDS, controlRow, GUARDED_CONTROLS, isGuarded, linksTo, TEACHABLE } from '../../../../lib/site/controls';
import { PAGES, PLACES } from '../../../../lib/site/pages';

describe('the table of controls', () => {
  it('guards what cannot be undone, and nothing else', () => {
    expect([...GUARDED_CONTROLS].sort()).toEqual(['delete-account-confirm', 'remove-device', 'turn-off-find-device', 'withdraw-consent']);
    expect(CONTROL_KINDS.filter(isGuarded)).toEqual(GUARDED_CONTROLS);
    for (const control of GUARDED_CONTROLS) expect(JOURNEY_IDS).toContain(controlRow(control).guarded?.journey);
  });

  it('says where a guarded control is, and that page has it by that label', () => {
    for (const control of GUARDED_CONTROLS) {
      const { page, label, side } = controlRow(control).guarded?.plain ?? expect.fail(control);
      expect(PAGES[page].controls).toContainEqual(expect.objectContaining({ label, control }));
      expect([side, 'both']).toContain(PLACES[page].side);
    }
  });

  it('teaches what the owner looks for', () => {
    expect(TEACHABLE).toEqual([
      'settings-entry',
      'my-devices-heading',
      'remove-device',
      'turn-off-find-device',
      'recovery-phone',
      'recovery-email',
      'change-password',
      'delete-account-entry',
      'delete-account-consent',
      'delete-account-confirm',
    ]);
    for (const control of TEACHABLE) expect(PAGES[controlRow(control).taughtOn ?? expect.fail(control)]).toBeDefined();
  });
});

describe('links to a page', () => {
  it.each([
    ['my-devices', ['my-devices-heading', 'settings-entry']],
    ['device', ['device-row', 'my-devices-heading', 'settings-entry']],
    ['find-device', ['find-device-entry']],
    ['cloud-settings', ['settings-entry']],
    ['security', ['account-menu-item', 'security-entry']],
    ['privacy', ['privacy-entry', 'account-menu-item']],
    ['delete-account', ['delete-account-entry', 'privacy-entry', 'account-menu-item']],
    ['unlock-request', []],
    ['cloud-home', []],
  ] as const)('%s: the nearest first', (page, links) => {
    expect(linksTo(page)).toEqual(links);
  });
});
