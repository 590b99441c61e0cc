/**
 * The evidence model, one readable table. A page is recognised when what speaks for it adds up to THRESHOLD and its own
 * condition holds; of several, the more specific wins (see YIELDS).
 *
 * Weights are judgements, held in place by the corpus under tests/: an address known for certain is enough alone; without one,
 * a heading, its company and the structure have to agree; a proxy label weighs less and never stands alone.
 */
import type { LabelKind } from './atlas';
import type { ControlKind, PageKind } from './kinds';
import type { Side } from './routes';

/** Points below which there is no recognition. Points are hundredths of confidence; more than 100 is 100. */
export const THRESHOLD = 60;
/** Confidence (0..1) below which a control that destroys something is not named: a wrong hint there is worse than none. */
export const GUARDED_THRESHOLD = 0.6;

/** What an item of evidence weighs, in points. `composed` is for a label understood as concepts, `proxy` for one known from the phone's app only. */
export const WEIGHT = {
  route: 90,
  host: 10,
  /** The document's title, or a part of it. */
  title: { web: 20, composed: 14, proxy: 12 },
  heading: { web: 35, composed: 30, proxy: 25 },
  company: { web: 15, composed: 12, proxy: 10 },
  control: { web: 25, composed: 25, proxy: 18 },
  structure: 25,
  lesson: 100,
  /** A page of running text, without an address that we know. */
  prose: -50,
  /** A password or code field on a page without an address that we know. */
  secretField: -100,
} as const;

/** Characters of running text from which a page counts as something to read; each further such measure weighs again. */
export const PROSE_LIMIT = 500;
/** As many labels quoted in sentences or in a table of contents make a page something to read, too. */
export const QUOTED_LIMIT = 3;

/** What recognition knows of a page when it weighs a rule. */
export interface Facts {
  /** Visible, not in running text. `web`: the site's own label. */
  has(label: LabelKind, only?: 'web' | 'heading' | 'pressable'): boolean;
  /** How many of these labels are there. */
  count(...labels: LabelKind[]): number;
  /** How many of these labels can be acted upon: pressable, or in a row with something to press. A chapter of a text cannot. */
  acting(...labels: LabelKind[]): number;
  readonly rows: number;
  /** Rows whose names look like devices, or that hold a removing control. */
  readonly certainRows: number;
  /** Rows that hold a control to remove the device. */
  readonly removableRows: number;
  /** The page, or its dialog, is about one device. */
  readonly soleDevice: boolean;
  /** The one device is named in a row of a list, and nowhere else. */
  readonly onlyListed: boolean;
  /** The one device is named in rows of a list, and in a question or menu above it. */
  readonly onlyAsked: boolean;
  /** A tick beside a consent. */
  readonly tick: boolean;
  /** The label is a heading by markup, and nothing to press. */
  heads(label: LabelKind): boolean;
  /** The document's title, or a part of it, is such a label. */
  titled(label: LabelKind): boolean;
  /** The label heads something, or can be pressed. */
  leads(label: LabelKind): boolean;
  /** The label stands among alike pressable lines: an entry of a menu of pages. */
  listed(...labels: LabelKind[]): boolean;
  /** Several of the page's labels stand in rows of one shape. */
  readonly aligned: boolean;
  /** Xiaomi's own list of reasons against deletion. */
  readonly refusals: number;
  /** Facts that are told of one device alone stand beside its name. */
  readonly deviceFacts: boolean;
  /** Under a heading that says so, a dialog asks whether to delete the account. */
  readonly asksToDelete: boolean;
  /** A switch in the row of Find device. */
  readonly findSwitch: boolean;
}

export interface PageRule {
  readonly side: Side | 'both';
  /** Labels that head such a page. */
  readonly heading: readonly LabelKind[];
  /** Labels expected on it. Each counts once, at most four count. */
  readonly company: readonly LabelKind[];
  /** Labels of the controls that make the page what it is. Each counts once. */
  readonly controls: readonly LabelKind[];
  /** Structures, each worth WEIGHT.structure. */
  readonly structure: readonly ((facts: Facts) => boolean)[];
  /** Without this no sum is enough, except where the address is certain. */
  readonly must: (facts: Facts) => boolean;
}

export const PAGE_RULES: Readonly<Record<PageKind, PageRule>> = {
  'cloud-home': {
    side: 'cloud',
    heading: [],
    company: ['cloud-brand', 'cloud-feature', 'privacy-policy', 'help', 'unlock-request'],
    controls: ['cloud-sign-in', 'settings', 'find-device', 'account-menu'],
    structure: [(f) => f.has('cloud-sign-in', 'pressable'), (f) => f.has('settings', 'pressable') && f.has('find-device', 'pressable')],
    must: (f) => f.has('cloud-sign-in', 'web') || (f.has('settings', 'pressable') && f.has('find-device', 'pressable') && f.rows === 0),
  },
  'cloud-settings': {
    side: 'cloud',
    heading: ['settings'],
    company: ['account-brand', 'account-menu', 'sign-out', 'find-device', 'withdraw-consent', 'privacy-policy', 'help', 'cloud-brand'],
    controls: ['my-devices', 'devices'],
    structure: [(f) => f.aligned || f.listed('my-devices', 'devices')],
    must: (f) => f.has('settings', 'heading') && (f.leads('my-devices') || f.leads('devices') || f.has('withdraw-consent')),
  },
  'my-devices': {
    side: 'both',
    heading: ['my-devices', 'devices'],
    company: ['settings', 'current-device', 'find-device', 'empty-list', 'account-brand', 'cloud-brand'],
    controls: ['delete-device', 'remove'],
    structure: [(f) => f.rows > 0, (f) => f.certainRows > 0, (f) => f.has('empty-list')],
    must: (f) =>
      (f.rows > 0 &&
        (f.has('my-devices', 'heading') ||
          // a word for any devices needs company of the owner's own
          (f.has('devices', 'heading') &&
            f.count('current-device', 'delete-device', 'remove', 'find-device', 'settings', 'account-brand') > 0) ||
          (f.certainRows > 0 && f.has('settings', 'heading')) ||
          (f.certainRows > 1 && f.removableRows > 0))) ||
      (f.has('my-devices', 'heading') && f.has('empty-list')) ||
      (f.heads('my-devices') && f.titled('my-devices')),
  },
  device: {
    side: 'both',
    heading: [],
    company: ['my-devices', 'devices', 'current-device', 'find-device', 'settings', 'cloud-brand', 'account-brand'],
    controls: ['delete-device', 'remove', 'turn-off-find-device', 'turn-off'],
    structure: [
      (f) => f.soleDevice,
      (f) => f.deviceFacts,
      (f) => f.findSwitch,
      (f) => f.has('my-devices', 'pressable') || f.has('devices', 'pressable'),
    ],
    // a list of one device is still a list
    must: (f) =>
      f.soleDevice &&
      !(f.onlyListed && (f.heads('my-devices') || f.heads('devices'))) &&
      !(f.onlyAsked && f.has('my-devices', 'heading')) &&
      (f.has('delete-device', 'pressable') ||
        (f.has('remove', 'pressable') && f.deviceFacts) ||
        (f.has('remove', 'pressable') && f.count('my-devices', 'devices', 'find-device', 'current-device', 'turn-off-find-device') > 0) ||
        (f.has('turn-off-find-device') && f.has('turn-off', 'pressable'))),
  },
  'find-device': {
    side: 'cloud',
    heading: ['find-device'],
    company: ['cloud-brand', 'account-brand', 'settings', 'my-devices'],
    controls: ['find-action', 'turn-off-find-device'],
    structure: [(f) => f.certainRows > 0 || f.soleDevice],
    must: (f) =>
      (f.has('find-device', 'heading') && (f.has('find-action') || f.has('turn-off-find-device')) && (f.rows > 0 || f.soleDevice)) ||
      (f.heads('find-device') && f.certainRows > 0),
  },
  'unlock-request': {
    side: 'cloud',
    heading: ['unlock-request'],
    company: [],
    controls: [],
    structure: [],
    must: () => false, // by its address only
  },
  security: {
    side: 'account',
    heading: ['security'],
    company: [
      'sign-in-methods',
      'third-party',
      'security-question',
      'personal-info',
      'privacy',
      'authorizations',
      'password',
      'help',
      'sign-out',
    ],
    controls: ['recovery-phone', 'recovery-email', 'change-password'],
    structure: [(f) => f.aligned],
    must: (f) => f.acting('recovery-phone', 'recovery-email', 'change-password') >= 2,
  },
  privacy: {
    side: 'account',
    heading: ['privacy'],
    company: ['security', 'personal-info', 'privacy-policy', 'help', 'delete-account-note'],
    controls: ['delete-account', 'manage-data', 'withdraw-consent', 'download-data'],
    structure: [(f) => f.aligned],
    must: (f) => f.acting('delete-account', 'manage-data', 'withdraw-consent', 'download-data') >= 2,
  },
  'delete-account': {
    side: 'account',
    heading: ['delete-account'],
    company: ['cancel', 'delete-account-note', 'privacy', 'security'],
    controls: ['delete-consent', 'delete-acknowledge', 'delete-start', 'delete-continue', 'delete-done'],
    structure: [
      (f) => f.tick,
      (f) => f.asksToDelete,
      (f) => f.refusals > 0,
      (f) => f.heads('delete-account') && f.has('delete-account', 'pressable'),
    ],
    must: (f) =>
      f.refusals > 0 ||
      f.asksToDelete ||
      f.has('delete-continue', 'pressable') ||
      f.has('delete-done', 'web') ||
      f.has('delete-acknowledge', 'pressable') ||
      (f.heads('delete-account') && f.titled('delete-account')) ||
      (f.tick && (f.has('delete-start', 'pressable') || f.has('delete-account', 'pressable') || f.has('remove', 'pressable'))),
  },
};

/** A page known by its address still gives way to these, when their own evidence is enough. More specific first. */
export const YIELDS: Readonly<Partial<Record<PageKind, readonly PageKind[]>>> = {
  'cloud-home': ['device', 'my-devices', 'find-device', 'cloud-settings'],
  'find-device': ['device'],
  security: ['delete-account'],
  privacy: ['delete-account'],
};

/** Order of pages without a known address: the first that passes is taken. */
export const SPECIFIC_FIRST: readonly PageKind[] = [
  'delete-account',
  'device',
  'my-devices',
  'find-device',
  'privacy',
  'security',
  'cloud-settings',
  'cloud-home',
];

/** What a label is on a page: which control, and what it must be for that. */
export interface ControlRule {
  readonly label: LabelKind;
  readonly control: ControlKind;
  readonly pages: readonly PageKind[];
  /** `pressable`: by markup or hand cursor; `any`: a line that the owner looks for, pressable or not; `heading`: not pressable is fine too. */
  readonly needs: 'pressable' | 'any';
  /** Only inside a dialog, or a row of a device; for words that mean nothing alone. */
  readonly company?: 'device' | 'tick-or-dialog' | 'dialog';
}

const CLOUD: readonly PageKind[] = ['cloud-home', 'cloud-settings', 'my-devices', 'device', 'find-device'];
const LISTS: readonly PageKind[] = ['cloud-settings', 'my-devices', 'device', 'find-device'];
const ACCOUNT: readonly PageKind[] = ['security', 'privacy', 'delete-account'];

export const CONTROL_RULES: readonly ControlRule[] = [
  { label: 'settings', control: 'settings-entry', pages: ['cloud-home', 'find-device'], needs: 'pressable' },
  { label: 'find-device', control: 'find-device-entry', pages: ['cloud-home', 'cloud-settings'], needs: 'pressable' },
  { label: 'account-menu', control: 'account-menu-item', pages: CLOUD, needs: 'pressable' },
  { label: 'my-devices', control: 'my-devices-heading', pages: ['cloud-home', 'cloud-settings', 'my-devices', 'device'], needs: 'any' },
  { label: 'devices', control: 'my-devices-heading', pages: ['cloud-settings', 'my-devices'], needs: 'any' },
  { label: 'delete-device', control: 'remove-device', pages: [...LISTS, 'security'], needs: 'pressable' },
  { label: 'remove', control: 'remove-device', pages: [...LISTS], needs: 'pressable', company: 'device' },
  { label: 'turn-off-find-device', control: 'turn-off-find-device', pages: LISTS, needs: 'pressable' },
  { label: 'turn-off', control: 'turn-off-find-device', pages: LISTS, needs: 'pressable', company: 'device' },
  { label: 'recovery-phone', control: 'recovery-phone', pages: ['security', 'privacy'], needs: 'any' },
  { label: 'recovery-email', control: 'recovery-email', pages: ['security', 'privacy'], needs: 'any' },
  { label: 'change-password', control: 'change-password', pages: ['security', 'privacy'], needs: 'any' },
  { label: 'password', control: 'change-password', pages: ['security', 'privacy'], needs: 'any' },
  { label: 'security', control: 'security-entry', pages: ACCOUNT, needs: 'pressable' },
  { label: 'privacy', control: 'privacy-entry', pages: ACCOUNT, needs: 'pressable' },
  { label: 'delete-account', control: 'delete-account-entry', pages: ['security', 'privacy'], needs: 'any' },
  { label: 'withdraw-consent', control: 'withdraw-consent', pages: ['privacy'], needs: 'any' },
  { label: 'withdraw', control: 'withdraw-consent', pages: ['privacy'], needs: 'pressable', company: 'dialog' },
  { label: 'delete-acknowledge', control: 'delete-account-acknowledge', pages: ['delete-account'], needs: 'pressable' },
  { label: 'delete-start', control: 'delete-account-confirm', pages: ['delete-account'], needs: 'pressable' },
  { label: 'delete-continue', control: 'delete-account-confirm', pages: ['delete-account'], needs: 'pressable' },
  { label: 'delete-account', control: 'delete-account-confirm', pages: ['delete-account'], needs: 'pressable' },
  { label: 'remove', control: 'delete-account-confirm', pages: ['delete-account'], needs: 'pressable', company: 'tick-or-dialog' },
];
