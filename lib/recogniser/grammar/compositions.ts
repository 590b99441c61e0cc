/** What labels are made of: compositions of concepts, as a table. */
import type { Concept } from './concepts';

/** A control that a label may name, or what it says where the object is left to the page around it. */
export type ControlMeaning =
  | 'remove-device'
  | 'turn-off-find-device'
  | 'delete-account-entry'
  | 'delete-account-confirm'
  | 'delete-account-consent'
  | 'withdraw-consent'
  | 'change-password'
  | 'password'
  | 'recovery-phone'
  | 'recovery-email'
  | 'my-devices-heading'
  | 'find-device-entry'
  /** "Connected devices": of whom is left open. */
  | 'linked-devices'
  /** "Devices" and nothing else. */
  | 'devices'
  /** "No devices": the list is empty. */
  | 'no-devices'
  /** "This device": the one in use. */
  | 'this-device'
  | 'security'
  | 'privacy'
  | 'privacy-policy'
  | 'sign-in'
  | 'settings'
  /** "My Xiaomi Account": on the cloud, the way to the other site. */
  | 'account'
  | 'cloud'
  /** "Photos", "Address book": what the cloud keeps. */
  | 'content'
  /** Asking Xiaomi to unlock a device. */
  | 'unlock-request'
  /** "Delete", "Remove", "Continue deletion": what is deleted stands elsewhere. */
  | 'delete'
  | 'turn-off'
  | 'withdraw'
  /** "Cancel", "Back", "Not now": leaves everything as it is. */
  | 'dismiss'
  | 'help';

/** When a label means something: word order free. */
export interface Composition {
  readonly means: readonly ControlMeaning[];
  /** Each of these, where a list stands one of it. */
  readonly all: readonly (Concept | readonly Concept[])[];
  readonly none?: readonly Concept[];
  /** Words that may stand there unexplained; none without this. */
  readonly unexplained?: number;
  /** Most words of the label, 9 without this. */
  readonly words?: number;
}

/** What no act of ours says. Words that nobody knows need no place here: a composition leaves none unexplained. */
const NEVER = ['NOT', 'QUESTION', 'OTHER', 'CANCEL', 'BACK', 'COINS', 'FINANCE', 'PAY', 'SIM'] as const satisfies readonly Concept[];
/** The same of an account: "sim" is Portuguese for yes. */
const NEVER_OF_ACCOUNT = NEVER.filter((concept) => concept !== 'SIM');
const VERBS = ['DELETE', 'REMOVE', 'UNBIND', 'CLOSE', 'TURN-OFF', 'SWITCH', 'WITHDRAW', 'CHANGE'] as const satisfies readonly Concept[];
const WAYS_TO_REACH = ['PASSWORD', 'RECOVERY', 'EMAIL', 'NUMBER'] as const satisfies readonly Concept[];
const REMOVING = ['DELETE', 'REMOVE', 'UNBIND'] as const satisfies readonly Concept[];
const ENDING = ['DELETE', 'REMOVE', 'CLOSE', 'TURN-OFF'] as const satisfies readonly Concept[];
const ANY_DEVICE = ['DEVICE', 'PHONE'] as const satisfies readonly Concept[];
/** Nouns of other acts: "Delete the device's data", "Sign in to delete the account". */
const ASIDE = ['PERMIT', 'PRIVACY', 'POLICY', 'SECURITY', 'SIGN-IN'] as const satisfies readonly Concept[];
/** Nouns that a verb alone must not have beside it. */
const NOUNS = [
  ...ANY_DEVICE,
  ...WAYS_TO_REACH,
  ...ASIDE,
  'LINK',
  'ACCOUNT',
  'FIND',
  'CONSENT',
  'AGREE',
] as const satisfies readonly Concept[];
/** What the owner agreed to, in whatever words. */
const TERMS = ['PRIVACY', 'POLICY'] as const satisfies readonly Concept[];
const TAKING_BACK = ['WITHDRAW', 'CANCEL', 'REMOVE', 'DELETE'] as const satisfies readonly Concept[];

/**
 * Nouns of a few compositions. Anywhere else they make a label unclear, as words that nobody knows do: "Delete the device's photos". What
 * may hold words that nobody knows may hold the data as well.
 */
export const NAMED = ['SETTINGS', 'CONTENT', 'UNLOCK', 'LINKED'] as const satisfies readonly Concept[];
export const NAMED_IN_SHORT = [...NAMED, 'DATA'] as const satisfies readonly Concept[];
/** Nothing but a name: no act, and no noun of another page. */
const NOTHING_ELSE = [
  ...NEVER,
  ...VERBS,
  ...ANY_DEVICE,
  ...WAYS_TO_REACH,
  ...ASIDE,
  'LINK',
  'FIND',
  'CONSENT',
] as const satisfies readonly Concept[];

const DELETE_ACCOUNT = ['delete-account-entry', 'delete-account-confirm'] as const;

export const COMPOSITIONS: readonly Composition[] = [
  { means: ['remove-device'], all: [REMOVING, ANY_DEVICE], none: [...NEVER, ...WAYS_TO_REACH, ...ASIDE, 'FIND', 'CONSENT'] },
  // "Remove from account", said of a device
  {
    means: ['remove-device'],
    all: [REMOVING, 'FROM', ['ACCOUNT', 'CLOUD']],
    none: [...NEVER, ...ANY_DEVICE, ...WAYS_TO_REACH, ...ASIDE, 'CONSENT'],
  },
  // "End the device's binding"
  {
    means: ['remove-device'],
    all: [['CANCEL', 'CLOSE', 'TURN-OFF', 'WITHDRAW'], 'LINK', ANY_DEVICE],
    none: [...NEVER.filter((concept) => concept !== 'CANCEL'), ...WAYS_TO_REACH, ...ASIDE, 'FIND', 'CONSENT'],
  },
  // Norwegian "Koble enheten fra kontoen", Dutch "Koppel het apparaat los"
  {
    means: ['remove-device'],
    all: ['LINK', 'OFF', ANY_DEVICE],
    none: [...NEVER, ...WAYS_TO_REACH, ...ASIDE, ...VERBS.filter((verb) => verb !== 'SWITCH'), 'FIND'],
  },
  {
    means: ['turn-off-find-device'],
    all: [['TURN-OFF', 'CLOSE'], 'FIND', ANY_DEVICE],
    none: [...NEVER, ...ASIDE, 'NUMBER', 'EMAIL'],
    unexplained: 1,
    words: 9,
  },
  {
    means: ['turn-off-find-device'],
    all: ['SWITCH', 'OFF', 'FIND', ANY_DEVICE],
    none: [...NEVER, ...ASIDE, 'NUMBER', 'EMAIL'],
    unexplained: 1,
    words: 9,
  },
  {
    means: DELETE_ACCOUNT,
    all: [ENDING, 'ACCOUNT'],
    none: [...NEVER_OF_ACCOUNT, ...ANY_DEVICE, ...WAYS_TO_REACH, ...ASIDE, 'LINK', 'WITHDRAW', 'FROM', 'FIND', 'AGREE', 'CONSENT'],
  },
  // "Suppression du compte": of it, not from it
  {
    means: DELETE_ACCOUNT,
    all: ['DELETION', 'ACCOUNT'],
    none: [...NEVER_OF_ACCOUNT, ...ANY_DEVICE, ...WAYS_TO_REACH, ...ASIDE, 'LINK', 'WITHDRAW', 'FIND', 'AGREE', 'CONSENT'],
  },
  // "Cancel account", "Zrušit účet": the word of many languages for giving it up
  {
    means: DELETE_ACCOUNT,
    all: ['CANCEL', 'ACCOUNT'],
    none: [
      ...VERBS,
      ...ANY_DEVICE,
      ...WAYS_TO_REACH,
      ...ASIDE,
      'LINK',
      'BACK',
      'NOT',
      'QUESTION',
      'GO',
      'FROM',
      'OTHER',
      'AGREE',
      'CONSENT',
    ],
  },
  // the sentence beside a tick box
  { means: ['delete-account-consent'], all: ['AGREE', ENDING, 'ACCOUNT'], none: ['NOT', 'QUESTION', ...ANY_DEVICE], unexplained: 9 },
  {
    means: ['withdraw-consent'],
    all: [TAKING_BACK, 'CONSENT'],
    none: ['NOT', 'QUESTION', 'BACK', 'OTHER', 'PERMIT', ...ANY_DEVICE, ...WAYS_TO_REACH],
  },
  // to what, in so many words: the privacy policy names it, whatever else stands around
  {
    means: ['withdraw-consent'],
    all: [TAKING_BACK, ['CONSENT', 'PERMIT'], TERMS],
    none: ['NOT', 'QUESTION', 'BACK', 'OTHER', ...ANY_DEVICE],
    unexplained: 3,
  },
  {
    means: ['withdraw-consent'],
    all: ['WITHDRAW', TERMS],
    none: ['NOT', 'QUESTION', 'BACK', 'OTHER', ...ANY_DEVICE],
    unexplained: 1,
    words: 9,
  },
  { means: ['change-password'], all: ['CHANGE', 'PASSWORD'], none: [...NEVER, ...REMOVING] },
  { means: ['password'], all: ['PASSWORD'], none: [...NEVER, ...VERBS, ...TERMS, 'RECOVERY', 'EMAIL', 'SECURITY', 'FIND', 'GO'], words: 2 },
  { means: ['recovery-phone'], all: ['RECOVERY', ['PHONE', 'NUMBER']], none: [...NEVER, 'EMAIL', 'PASSWORD'] },
  { means: ['recovery-phone'], all: ['CHANGE', 'NUMBER'], none: [...NEVER, 'EMAIL', 'PASSWORD'] },
  { means: ['recovery-email'], all: [['RECOVERY', 'CHANGE'], 'EMAIL'], none: [...NEVER, 'PASSWORD'] },
  { means: ['my-devices-heading'], all: [['MY', 'LIST', 'ALL', 'ACCOUNT'], 'DEVICE'], none: [...NEVER, ...VERBS, 'FIND', 'THIS'] },
  // "Devices in this account"
  { means: ['my-devices-heading'], all: ['DEVICE', 'ACCOUNT', 'THIS'], none: [...NEVER, ...VERBS, ...ASIDE, 'FIND', 'LINK'] },
  {
    means: ['my-devices-heading'],
    all: ['DEVICE', 'LINKED', ['MY', 'ACCOUNT', 'CLOUD']],
    none: [...NEVER, ...VERBS, ...WAYS_TO_REACH, 'FIND'],
  },
  // whose, and connected to what, is left open
  {
    means: ['linked-devices'],
    all: ['DEVICE', ['LINKED', 'SIGN-IN']],
    none: [...NEVER, ...VERBS, ...WAYS_TO_REACH, 'FIND', 'THIS', 'LINK'],
  },
  { means: ['devices'], all: ['DEVICE'], none: [...NEVER, ...VERBS, 'FIND', 'THIS', 'MY', 'LIST', 'ALL', 'ACCOUNT', 'GO'] },
  // a sentence says whose it is
  {
    means: ['this-device'],
    all: ['THIS', ANY_DEVICE],
    none: [...NEVER, ...VERBS, ...WAYS_TO_REACH, ...ASIDE, 'LINK', 'FIND', 'CONSENT', 'ACCOUNT', 'GO', 'MY', 'FROM'],
    words: 2,
  },
  { means: ['find-device-entry'], all: ['FIND', ANY_DEVICE], none: [...NEVER, ...VERBS, ...ASIDE, 'NUMBER'] },
  { means: ['no-devices'], all: ['NOT', 'DEVICE'], none: ['QUESTION', ...VERBS, ...ASIDE, ...WAYS_TO_REACH, 'FIND', 'THIS', 'CONSENT'] },
  // "No devices are linked to this account"
  { means: ['no-devices'], all: ['NOT', 'DEVICE', 'LINKED'], none: ['QUESTION', ...VERBS, ...ASIDE, ...WAYS_TO_REACH, 'FIND', 'CONSENT'] },
  {
    means: ['security'],
    all: ['SECURITY'],
    none: [...NEVER, ...VERBS, ...ANY_DEVICE, ...TERMS, 'SIGN-IN', 'PASSWORD', 'EMAIL', 'NUMBER', 'FIND', 'CONSENT'],
  },
  {
    means: ['privacy'],
    all: ['PRIVACY'],
    none: [...NEVER, ...VERBS, ...ANY_DEVICE, ...WAYS_TO_REACH, 'POLICY', 'CONSENT', 'PERMIT', 'SECURITY', 'SIGN-IN', 'FIND'],
  },
  // "Sign-in & security", "Password and security"
  {
    means: ['security'],
    all: ['SECURITY', ['SIGN-IN', 'PASSWORD']],
    none: [...NEVER, ...VERBS, ...ANY_DEVICE, 'POLICY', 'EMAIL', 'NUMBER', 'FIND', 'CONSENT', 'GO'],
  },
  // "Data & privacy"
  {
    means: ['privacy'],
    all: ['PRIVACY', 'DATA'],
    none: [...NEVER, ...VERBS, ...ANY_DEVICE, ...WAYS_TO_REACH, 'POLICY', 'CONSENT', 'PERMIT', 'SECURITY', 'SIGN-IN', 'FIND', 'CLOUD'],
  },
  // "Security settings", "Privacy settings"
  {
    means: ['security'],
    all: ['SECURITY', 'SETTINGS'],
    none: [...NEVER, ...VERBS, ...ANY_DEVICE, ...TERMS, 'EMAIL', 'NUMBER', 'FIND', 'CONSENT', 'CLOUD'],
  },
  {
    means: ['privacy'],
    all: ['PRIVACY', 'SETTINGS'],
    none: [...NEVER, ...VERBS, ...ANY_DEVICE, ...WAYS_TO_REACH, 'POLICY', 'CONSENT', 'PERMIT', 'SECURITY', 'SIGN-IN', 'FIND', 'CLOUD'],
  },
  {
    means: ['privacy-policy'],
    all: ['PRIVACY', 'POLICY'],
    none: [...NEVER, ...VERBS, ...ANY_DEVICE, ...WAYS_TO_REACH, 'CONSENT', 'PERMIT', 'SIGN-IN', 'FIND'],
  },
  {
    means: ['sign-in'],
    all: ['SIGN-IN'],
    none: [...NEVER, ...VERBS, ...ANY_DEVICE, ...WAYS_TO_REACH, ...TERMS, 'SECURITY', 'FIND', 'FROM'],
  },
  // "Settings", "Cloud preferences"
  { means: ['settings'], all: ['SETTINGS'], none: [...NOTHING_ELSE, 'ACCOUNT', 'THIS', 'ALL', 'LIST', 'CLOUD'], words: 1 },
  { means: ['settings'], all: ['SETTINGS', ['CLOUD', 'MY', 'GO']], none: [...NOTHING_ELSE, 'ACCOUNT', 'THIS', 'ALL', 'LIST'] },
  { means: ['account'], all: ['ACCOUNT', ['MY', 'GO', 'FILLER']], none: [...NOTHING_ELSE, 'THIS', 'ALL', 'LIST', 'CLOUD'] },
  { means: ['cloud'], all: ['CLOUD', ['MY', 'FILLER']], none: [...NOTHING_ELSE, 'ACCOUNT', 'THIS', 'GO'] },
  {
    means: ['content'],
    all: ['CONTENT'],
    none: [...NOTHING_ELSE.filter((concept) => concept !== 'PHONE' && concept !== 'OTHER'), 'ACCOUNT', 'THIS', 'FROM'],
  },
  {
    means: ['unlock-request'],
    all: ['UNLOCK'],
    none: [...VERBS, ...WAYS_TO_REACH, ...ASIDE, 'NOT', 'QUESTION', 'CANCEL', 'BACK', 'FIND', 'CONSENT', 'ACCOUNT'],
    unexplained: 2,
    words: 6,
  },
  // "Withdraw the deletion" undoes it
  { means: ['delete'], all: ['DELETE'], none: [...NEVER, ...NOUNS, 'WITHDRAW'] },
  { means: ['delete'], all: [['REMOVE', 'UNBIND']], none: [...NEVER, ...NOUNS, 'DELETE'] },
  { means: ['delete'], all: ['DELETE', ['REMOVE', 'UNBIND']], none: [...NEVER, ...NOUNS, 'WITHDRAW'] },
  { means: ['turn-off'], all: ['TURN-OFF'], none: [...NEVER, ...NOUNS] },
  { means: ['turn-off'], all: ['SWITCH', 'OFF'], none: [...NEVER, ...NOUNS] },
  // "Turn off the search": of what stands around
  { means: ['turn-off'], all: ['SWITCH', 'OFF', 'FIND'], none: [...NEVER, ...NOUNS.filter((noun) => noun !== 'FIND')] },
  { means: ['turn-off'], all: ['TURN-OFF', 'FIND'], none: [...NEVER, ...NOUNS.filter((noun) => noun !== 'FIND')] },
  { means: ['withdraw'], all: ['WITHDRAW'], none: [...NEVER, ...NOUNS, ...ENDING] },
  { means: ['dismiss'], all: [['CANCEL', 'BACK']], none: ['WITHDRAW', 'ACCOUNT', 'CONSENT', 'TURN-OFF'] },
  // one word for both, in some languages
  { means: ['dismiss'], all: ['CANCEL', 'WITHDRAW'], none: [...ENDING, ...NOUNS] },
  // a window is closed; what ends a thing for good ("Terminate", "Destroy", 退会) may be the last button, whatever else it is called
  { means: ['dismiss'], all: ['CLOSE'], none: ['TURN-OFF', 'DELETE', 'GO', 'PERMANENTLY', ...NOUNS] },
  // "Don't delete", "Keep the account"
  { means: ['dismiss'], all: ['NOT'], none: ['QUESTION', 'AGREE'] },
  { means: ['help'], all: ['QUESTION'], unexplained: 9 },
];
