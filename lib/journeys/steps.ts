/** All steps of all journeys, once each. A new step: one entry here, its words in locales/, its place in a journey's file. */
import { DEVICE_KINDS, type DeviceState, type Effect, type Step } from './types';

/** Kinds that sign in to the account by themselves and stand in its list of devices. */
const SIGNED_IN = ['phone', 'tablet', 'tv', 'laptop'] as const;
const HANDHELD = ['phone', 'tablet'] as const;

export const STEPS = {
  'devices-listed': { place: 'elsewhere', listsDevices: true, resetBy: ['device-added'], sources: ['A8 L677', 'O1'] },
  'devices-chosen': { place: 'elsewhere', resetBy: ['device-added', 'journey'], needsDevice: true, sources: ['A8 L677', 'O1'] },
  'sign-in-works': {
    place: 'account',
    needsCode: true,
    wait: 'code',
    page: 'security',
    sources: ['A4 L246', 'A5 L353', 'T14', 'M13 XiaomiAccount.apk:733', 'R9', 'R10'],
  },
  'password-set': { place: 'account', page: 'security', sources: ['K24 XiaomiAccount.apk:553', 'K24 XiaomiAccount.apk:604', 'S21'] },
  'password-settled': {
    place: 'account',
    wait: 'password',
    opensAt: 'password',
    resetBy: ['password'],
    sources: ['K24 XiaomiAccount.apk:327', 'M13 XiaomiAccount.apk:273', 'M7 XiaomiAccount.apk:679', 'S21'],
  },
  'second-contact': {
    place: 'account',
    page: 'security',
    control: 'recovery-email',
    sources: ['A4 L286', 'A7 L532', 'T1', 'A7 L526-532', 'T2'],
  },
  'bootloader-wait': { place: 'phone', wait: 'bootloader', sources: ['M13 Settings.apk:1947-1951', 'T13'] },
  'data-saved': { place: 'account', wait: 'export', page: 'privacy', sources: ['O1', 'T16', 'M13 CloudService.apk:816', 'O2', 'W1'] },
  'money-settled': { place: 'elsewhere', sources: ['O1', 'A7 L475'] },
  'services-ended': { place: 'elsewhere', sources: ['O1'] },
  'wearable-released': {
    place: 'elsewhere',
    devices: ['wearable'],
    effect: 'releases-device',
    says: 'released',
    sources: ['M13 MiFitness.apk:649', 'T11', 'A8 L677', 'R14'],
  },
  'mi-home-removed': {
    place: 'elsewhere',
    devices: ['smart-home', 'speaker', 'router', 'tv'],
    effect: 'releases-device',
    says: 'released',
    sources: ['O1', 'A8 L677', 'R2', 'R5', 'R12', 'R13'],
  },
  'side-effects-read': {
    place: 'phone',
    devices: HANDHELD,
    sources: ['K24 XiaomiAccount.apk:256', 'K24 MiSettings.apk:626', 'K24 Health.apk:368', 'M13 CloudService.apk:816'],
  },
  'contacts-saved': { place: 'phone', devices: HANDHELD, sources: ['M13 CloudService.apk:816', 'A1 L11-15'] },
  'find-device-off': {
    place: 'phone',
    devices: HANDHELD,
    page: 'find-device',
    control: 'turn-off-find-device',
    effect: 'releases-device',
    says: 'find-off',
    sources: ['O1', 'A7 L571', 'K24 XiaomiAccount.apk:327', 'S21', 'R9'],
  },
  'signed-out': {
    place: 'phone',
    devices: SIGNED_IN,
    unlike: { kinds: ['tv', 'laptop'], variant: 'other' },
    effect: 'releases-device',
    says: 'signed-out',
    sources: ['O1', 'A1 L11-15', 'A4 L241-244', 'A7 L493', 'A6 L439', 'T15', 'R7'],
  },
  'google-removed': { place: 'phone', devices: HANDHELD, effect: 'releases-device', sources: ['G1'] },
  'removed-on-web': {
    place: 'cloud',
    devices: SIGNED_IN,
    page: 'my-devices',
    control: 'remove-device',
    effect: 'releases-device',
    says: 'removed',
    sources: ['A1 L29', 'A2 L95-109', 'A4 L263-264', 'A5 L377', 'K24 XiaomiAccount.apk:260', 'R3', 'F2'],
  },
  'factory-reset': {
    place: 'phone',
    devices: HANDHELD,
    irreversible: true,
    effect: 'releases-device',
    sources: ['A7 L555', 'A4 L302', 'S21', 'R8'],
  },
  'reset-tested': { place: 'phone', devices: HANDHELD, says: 'released', sources: ['A4 L302', 'A8 L670', 'T9', 'F2'] },
  'reset-again': { place: 'phone', devices: HANDHELD, sources: ['A4 L302', 'A7 L555'] },
  'web-list-checked': {
    place: 'cloud',
    page: 'my-devices',
    resetBy: ['device-added', 'untick-before'],
    sources: ['A7 L577', 'A1 L5', 'O1', 'R1'],
  },
  'find-list-checked': { place: 'cloud', page: 'find-device', resetBy: ['device-added', 'untick-before'], sources: ['O1', 'A7 L571'] },
  'trusted-kept': { place: 'account', sources: ['M13 XiaomiAccount.apk:929-935', 'M13 XiaomiAccount.apk:923'] },
  'linked-removed': { place: 'account', page: 'security', sources: ['T12', 'R4'] },
  'cloud-emptied': { place: 'cloud', page: 'cloud-home', sources: ['K24 FileExplorer.apk:85-91', 'O8'] },
  'consent-revoked': { place: 'cloud', page: 'cloud-home', sources: ['O1', 'K24 FileExplorer.apk:914-930', 'W1'] },
  'account-deleted': {
    place: 'account',
    page: 'delete-account',
    wait: 'deletion',
    control: 'delete-account-confirm',
    irreversible: true,
    effect: 'deletes-account',
    starts: 'deletion',
    sources: ['O1', 'O8', 'A4 L320', 'A7 L581-587', 'A6 L449', 'T15'],
  },
  'contacts-kept': { place: 'elsewhere', sources: ['A6 L445', 'T15', 'O1'] },
  // Switching
  'new-account-ready': { place: 'account', sources: ['A8 L606-639', 'M13 XiaomiAccount.apk:105', 'M13 XiaomiAccount.apk:725'] },
  'signed-in-new': { place: 'phone', devices: HANDHELD, effect: 'moves-device', sources: ['A3 L225-228', 'A4 L320'] },
  'duplicates-merged': { place: 'phone', devices: HANDHELD, sources: ['A3 L229'] },
  // Recovery contacts
  'contact-replaced': {
    place: 'account',
    page: 'security',
    control: 'recovery-phone',
    sources: ['A4 L281-286', 'A7 L526-528', 'A1 L33-37', 'T1', 'A5 L394', 'T2', 'K24 XiaomiAccount.apk:638'],
  },
  'new-contact-tested': { place: 'account', needsCode: true, wait: 'code', sources: ['M13 XiaomiAccount.apk:733', 'T3', 'A7 L532', 'T14'] },
  // Lost or stolen
  'lost-mode': { place: 'cloud', devices: HANDHELD, page: 'find-device', outlastsAccount: true, sources: ['O10', 'O3 4/3'] },
  'theft-reported': { place: 'elsewhere', devices: HANDHELD, outlastsAccount: true, sources: ['N1', 'A6 L412'] },
  'keep-bound': { place: 'elsewhere', devices: DEVICE_KINDS, outlastsAccount: true, sources: ['A6 L412', 'A2 L197', 'N1'] },
  // Locked out
  'recovery-tried': {
    place: 'account',
    needsCode: true,
    attempt: true,
    sources: ['A8 L683-695', 'A4 L324', 'A5 L353', 'A2 L115', 'F13', 'F14', 'R18'],
  },
  'codes-rested': {
    place: 'elsewhere',
    attempt: true,
    wait: 'code-limit',
    sources: ['K24 XiaomiAccount.apk:810', 'T14', 'M13 XiaomiAccount.apk:733', 'F13'],
  },
  'documents-gathered': { place: 'elsewhere', sources: ['A7 L538-543', 'A2 L145', 'A4 L296-298'] },
  'support-asked': {
    place: 'elsewhere',
    page: 'unlock-request',
    starts: 'support',
    sources: ['A7 L536', 'A2 L151-157', 'M13 FindDevice.apk:301-309', 'F3'],
  },
  'support-answered': { place: 'elsewhere', attempt: true, wait: 'support', ends: 'support', sources: ['A2 L159', 'A2 L147', 'A6 L463'] },
  'access-back': { place: 'account', page: 'security', sources: ['A8 L695', 'K24 XiaomiAccount.apk:1102-1105'] },
  // A used phone, before paying
  'used-reset-seen': { place: 'phone', outlastsAccount: true, sources: ['A4 L302', 'A8 L670', 'A2 L63'] },
  'used-first-start': { place: 'phone', outlastsAccount: true, sources: ['A4 L302', 'T9'] },
  'used-no-locks': {
    place: 'phone',
    outlastsAccount: true,
    sources: ['M13 FindDevice.apk:188', 'M13 FindDevice.apk:45', 'G1', 'A7 L477', 'F2'],
  },
  'used-own-account': { place: 'phone', outlastsAccount: true, sources: ['A3 L225-228', 'G1'] },
  'used-decided': { place: 'elsewhere', outlastsAccount: true, sources: ['T8', 'A8 L670'] },
} as const satisfies Record<string, Step>;

export type StepId = keyof typeof STEPS;

/** A step by its id, with the wide type. */
export function stepOf(id: StepId): Step {
  return STEPS[id];
}

/** Whether a text is the id of a step. */
export function isStepId(id: string): id is StepId {
  return Object.hasOwn(STEPS, id);
}

/** Ids of the steps whose tick says this of a device. */
export function stepsSaying(state: DeviceState): readonly StepId[] {
  return (Object.keys(STEPS) as StepId[]).filter((id) => stepOf(id).says === state);
}

/** Ids of the steps that have this effect. */
export function stepsWithEffect(effect: Effect): readonly StepId[] {
  return (Object.keys(STEPS) as StepId[]).filter((id) => stepOf(id).effect === effect);
}
