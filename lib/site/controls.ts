/**
 * The controls of Xiaomi's pages that matter to us, one row each. A new control is a row here, its hint in `lib/guide/hints.ts`, its
 * words in `locales/`, and its label in the file of each page that has it; the compiler names what is missing.
 */
import type { LabelKind } from './atlas/kinds';
import type { PageKind } from './kinds';
import type { Side } from './routes';

/** A label that says by itself what is destroyed: the guard holds it also on a page that is not recognised. */
export interface PlainLabel {
  readonly label: LabelKind;
  /** The page where that is done. */
  readonly page: PageKind;
  readonly side: Side;
  /** One of these has to be on the page as well. */
  readonly beside?: readonly LabelKind[];
  /** Only where the deletion ends: beside a tick, or in a dialog. */
  readonly ends?: true;
}

/** What the guard may hold: what it does cannot be undone, or opens a device to a thief. */
export interface Guarded {
  /** The journey whose steps come before it, whatever the owner has chosen. */
  readonly journey: 'remove-device' | 'delete-account';
  readonly plain: PlainLabel;
}

export interface ControlRow {
  readonly guarded?: Guarded;
  /** Pages that it leads to, the nearest first. */
  readonly leadsTo?: readonly PageKind[];
  /** It can be taught; the page that having it means. */
  readonly taughtOn?: PageKind;
  /** It acts on one device, whose name belongs to it. */
  readonly ofDevice?: true;
}

export const CONTROLS = {
  /** Cloud home: the tile or gear that opens Settings. */
  'settings-entry': { leadsTo: ['cloud-settings', 'my-devices', 'device'], taughtOn: 'cloud-home' },
  /** Cloud home: the tile that opens Find device. */
  'find-device-entry': { leadsTo: ['find-device'] },
  /** Cloud: the menu line that leads to account.xiaomi.com. */
  'account-menu-item': { leadsTo: ['security', 'privacy', 'delete-account'] },
  /** The heading of the list of devices, or the line that leads to it. */
  'my-devices-heading': { leadsTo: ['my-devices', 'device'], taughtOn: 'my-devices' },
  /** One device in the list. */
  'device-row': { leadsTo: ['device'] },
  /** "Delete device" and the like. */
  'remove-device': {
    guarded: { journey: 'remove-device', plain: { label: 'delete-device', page: 'device', side: 'cloud' } },
    taughtOn: 'device',
    ofDevice: true,
  },
  /** The (usually icon-only) menu of one device. */
  'device-menu': {},
  'turn-off-find-device': {
    guarded: { journey: 'remove-device', plain: { label: 'turn-off-find-device', page: 'device', side: 'cloud' } },
    taughtOn: 'device',
    ofDevice: true,
  },
  'recovery-phone': { taughtOn: 'security' },
  'recovery-email': { taughtOn: 'security' },
  'change-password': { taughtOn: 'security' },
  'security-entry': { leadsTo: ['security'] },
  'privacy-entry': { leadsTo: ['privacy', 'delete-account'] },
  /** Account, Privacy: withdrawing consent to the privacy policy deletes the account. Not the consent to Xiaomi Cloud. */
  'withdraw-consent': {
    guarded: {
      journey: 'delete-account',
      plain: {
        label: 'withdraw-consent',
        page: 'privacy',
        side: 'account',
        beside: ['delete-account', 'manage-data', 'download-data', 'privacy', 'privacy-policy', 'security'],
      },
    },
  },
  'delete-account-entry': { leadsTo: ['delete-account'], taughtOn: 'privacy' },
  /** "I am fully aware of the consequences". */
  'delete-account-acknowledge': {},
  /** The tick "Yes, I want to permanently delete ...". */
  'delete-account-consent': { taughtOn: 'delete-account' },
  /** The button that starts, and the one that ends, the deletion. */
  'delete-account-confirm': {
    guarded: { journey: 'delete-account', plain: { label: 'delete-account', page: 'delete-account', side: 'account', ends: true } },
    taughtOn: 'delete-account',
  },
  /** A row of Xiaomi's own "cannot be deleted yet" list. */
  'delete-account-refusal': {},
} as const satisfies Record<string, ControlRow>;

export type ControlKind = keyof typeof CONTROLS;
export const CONTROL_KINDS = Object.keys(CONTROLS) as readonly ControlKind[];

/** Controls whose row says such a thing. */
type KindsWith<Part extends keyof ControlRow> = {
  [Kind in ControlKind]: (typeof CONTROLS)[Kind] extends Record<Part, unknown> ? Kind : never;
}[ControlKind];
const kindsWith = <Part extends keyof ControlRow>(part: Part): KindsWith<Part>[] =>
  CONTROL_KINDS.filter((kind): kind is KindsWith<Part> => part in CONTROLS[kind]);

/** The row of a control, with the wide type. */
export const controlRow = (kind: ControlKind): ControlRow => CONTROLS[kind];

export type GuardedControl = KindsWith<'guarded'>;
/** Controls that the guard may hold. */
export const GUARDED_CONTROLS: readonly GuardedControl[] = /* @__PURE__ */ kindsWith('guarded');

/** Whether the guard may hold a control of this kind. */
export const isGuarded = (kind: ControlKind): kind is GuardedControl => 'guarded' in CONTROLS[kind];

/** The journey that a guarded control belongs to, whatever the owner has chosen. */
export const journeyOfControl = (control: GuardedControl): Guarded['journey'] => CONTROLS[control].guarded.journey;

export type TeachableControl = KindsWith<'taughtOn'>;
/** Controls that the owner can teach. */
export const TEACHABLE = /* @__PURE__ */ kindsWith('taughtOn');

/** Controls on the way to a page, the nearest first. */
export function linksTo(page: PageKind): ControlKind[] {
  const distance = (kind: ControlKind): number => controlRow(kind).leadsTo?.indexOf(page) ?? -1;
  return CONTROL_KINDS.filter((kind) => distance(kind) !== -1).sort((a, b) => distance(a) - distance(b));
}
