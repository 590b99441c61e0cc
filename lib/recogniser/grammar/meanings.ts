/** What a label that is understood means for us: compositions of concepts, as a table. */
import type { Concept } from './concepts';
import { type ConceptSet, meets, type Reading, setOf, understand } from './understand';

/** A control that a label may name, or what it says where the object is left to the page around it. */
export type ControlMeaning =
  | 'remove-device'
  | 'turn-off-find-device'
  | 'delete-account-entry'
  | 'delete-account-confirm'
  | 'delete-account-consent'
  | 'withdraw-consent'
  | 'change-password'
  | 'recovery-phone'
  | 'recovery-email'
  | 'my-devices-heading'
  | 'find-device-entry'
  /** "Devices" and nothing else. */
  | 'devices'
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
  /** Words that may stand there unexplained. */
  readonly extra: number;
  /** Most words in all. */
  readonly words?: number;
}

/** Nouns that make it another act, whatever else is said. */
const ELSEWHERE = [
  'BACKUP', 'FILE', 'HISTORY', 'CARD', 'CONTACT', 'MEMBER', 'MESSAGE', 'PICTURE', 'APP', 'COOKIE', 'OTHER', 'COINS', 'FINANCE', 'PAY',
] as const satisfies readonly Concept[]; // biome-ignore format: a list to be read as one
const UNDONE = ['CANCEL', 'BACK', 'ADD', 'TURN-ON', 'SIGN-OUT', 'NOT', 'QUESTION'] as const satisfies readonly Concept[];
const NEVER = [...ELSEWHERE, ...UNDONE] as const satisfies readonly Concept[];
const VERBS = ['DELETE', 'REMOVE', 'UNBIND', 'CLOSE', 'TURN-OFF', 'WITHDRAW', 'CHANGE'] as const satisfies readonly Concept[];
const CONTACT_WAYS = ['PASSWORD', 'RECOVERY', 'EMAIL', 'NUMBER'] as const satisfies readonly Concept[];

const REMOVING = ['DELETE', 'REMOVE', 'UNBIND'] as const satisfies readonly Concept[];
const ENDING = ['DELETE', 'REMOVE', 'CLOSE', 'TURN-OFF'] as const satisfies readonly Concept[];
const ANY_DEVICE = ['DEVICE', 'PHONE'] as const satisfies readonly Concept[];

export const COMPOSITIONS: readonly Composition[] = [
  { means: ['remove-device'], all: [REMOVING, ANY_DEVICE], none: [...NEVER, ...CONTACT_WAYS, 'FIND', 'DATA', 'SIM'], extra: 0, words: 9 },
  // "Remove from account", said of a device
  { means: ['remove-device'], all: [REMOVING, 'FROM', ['ACCOUNT', 'CLOUD']], none: [...NEVER, ...CONTACT_WAYS, 'DATA', 'SIM'], extra: 0, words: 7 },
  { means: ['turn-off-find-device'], all: [['TURN-OFF', 'CLOSE'], 'FIND', ANY_DEVICE], none: [...NEVER, 'NUMBER', 'EMAIL'], extra: 0, words: 9 },
  {
    means: ['delete-account-entry', 'delete-account-confirm'],
    all: [ENDING, 'ACCOUNT'],
    none: [...NEVER, ...ANY_DEVICE, ...CONTACT_WAYS, 'FROM', 'LINKED', 'DATA', 'FIND', 'SIM', 'AGREE', 'SECURITY'],
    extra: 0,
    words: 8,
  },
  // "... and all its data"
  { means: ['delete-account-entry', 'delete-account-confirm'], all: [ENDING, 'ACCOUNT', 'AND', 'DATA'], none: [...NEVER, ...ANY_DEVICE, 'AGREE'], extra: 0, words: 9 },
  // "Cancel account", "Zrušit účet": the word of many languages for giving it up
  {
    means: ['delete-account-entry', 'delete-account-confirm'],
    all: ['CANCEL', 'ACCOUNT'],
    none: [...ELSEWHERE, ...VERBS, ...ANY_DEVICE, ...CONTACT_WAYS, 'BACK', 'ADD', 'TURN-ON', 'SIGN-OUT', 'NOT', 'QUESTION', 'GO', 'DATA', 'LINKED', 'FROM'],
    extra: 0,
    words: 5,
  },
  { means: ['delete-account-consent'], all: ['AGREE', ENDING, 'ACCOUNT'], none: [...NEVER, ...ANY_DEVICE], extra: 9, words: 24 },
  { means: ['withdraw-consent'], all: [['WITHDRAW', 'REMOVE', 'DELETE', 'CANCEL'], 'CONSENT'], none: [...ELSEWHERE, 'BACK', 'ADD', 'TURN-ON', 'NOT', 'QUESTION', 'DATA'], extra: 0, words: 8 },
  { means: ['change-password'], all: ['CHANGE', 'PASSWORD'], none: [...NEVER, 'DELETE', 'REMOVE'], extra: 0, words: 7 },
  { means: ['recovery-phone'], all: [['RECOVERY', 'SECURITY'], ['PHONE', 'NUMBER']], none: [...NEVER, 'EMAIL', 'PASSWORD', 'DATA'], extra: 0, words: 6 },
  { means: ['recovery-phone'], all: ['CHANGE', 'NUMBER'], none: [...NEVER, 'EMAIL', 'PASSWORD', 'DATA'], extra: 0, words: 6 },
  { means: ['recovery-email'], all: [['RECOVERY', 'SECURITY', 'CHANGE'], 'EMAIL'], none: [...NEVER, 'PASSWORD', 'DATA'], extra: 0, words: 6 },
  { means: ['my-devices-heading'], all: [['MY', 'LIST', 'ALL', 'LINKED', 'MANAGE'], 'DEVICE'], none: [...NEVER, ...VERBS, 'FIND', 'THIS', 'SECURITY', 'DATA'], extra: 0, words: 6 },
  { means: ['devices'], all: ['DEVICE'], none: [...NEVER, ...VERBS, 'FIND', 'THIS', 'SECURITY', 'DATA', 'MY', 'LIST', 'LINKED', 'MANAGE', 'ALL', 'ACCOUNT'], extra: 0, words: 2 },
  { means: ['find-device-entry'], all: ['FIND', ANY_DEVICE], none: [...NEVER, ...VERBS, 'DATA', 'NUMBER'], extra: 0, words: 6 },
  { means: ['delete'], all: [REMOVING], none: [...NEVER, ...ANY_DEVICE, ...CONTACT_WAYS, 'ACCOUNT', 'FIND', 'DATA', 'CONSENT', 'SIM', 'AGREE', 'LINKED'], extra: 0, words: 4 },
  { means: ['turn-off'], all: ['TURN-OFF'], none: [...NEVER, ...ANY_DEVICE, ...CONTACT_WAYS, 'ACCOUNT', 'FIND', 'DATA', 'CONSENT', 'SIM', 'AGREE'], extra: 0, words: 3 },
  { means: ['withdraw'], all: ['WITHDRAW'], none: [...NEVER, ...ANY_DEVICE, ...CONTACT_WAYS, 'ACCOUNT', 'FIND', 'CONSENT', 'SIM', 'AGREE'], extra: 0, words: 3 },
  { means: ['dismiss'], all: [['CANCEL', 'BACK']], none: [...ELSEWHERE, 'WITHDRAW', 'ACCOUNT', 'CONSENT', 'DATA', 'TURN-OFF'], extra: 0, words: 5 },
  { means: ['dismiss'], all: ['CLOSE'], none: ['TURN-OFF', 'DELETE', 'ACCOUNT', 'FIND', ...ANY_DEVICE], extra: 0, words: 2 },
  // "Don't delete", "Do not turn off"
  { means: ['dismiss'], all: ['NOT'], none: ['QUESTION', 'AGREE'], extra: 0, words: 6 },
  { means: ['help'], all: ['QUESTION'], extra: 9, words: 24 },
]; // biome-ignore format: a table

interface Compiled {
  readonly rule: Composition;
  readonly all: readonly ConceptSet[];
  readonly none: ConceptSet;
}

let compiled: readonly Compiled[] | undefined;

const compile = (rule: Composition): Compiled => ({
  rule,
  all: rule.all.map((wanted) => setOf(typeof wanted === 'string' ? [wanted] : wanted)),
  none: setOf(rule.none ?? []),
});

const NO_MEANING: readonly ControlMeaning[] = [];

/** What a reading means; more than one where the same words stand on several controls, none for most texts. */
export function meaningOfReading(reading: Reading): readonly ControlMeaning[] {
  if (reading.low === 0 && reading.high === 0) return NO_MEANING;
  compiled ??= COMPOSITIONS.map(compile);
  const refusing = reading.question || reading.negated;
  let meanings = NO_MEANING;
  for (const { rule, all, none } of compiled) {
    if (reading.unexplained > rule.extra || reading.words > (rule.words ?? 24)) continue;
    if (meets(reading, none) || !all.every((set) => meets(reading, set))) continue;
    if (refusing && rule.means[0] !== 'dismiss' && rule.means[0] !== 'help') continue;
    meanings = meanings.length === 0 ? rule.means : [...new Set([...meanings, ...rule.means])];
  }
  return meanings;
}

/** What a label means for us; questions, negations and sentences that merely contain the words mean nothing. */
export const meaningOf = (label: string): readonly ControlMeaning[] => meaningOfReading(understand(label));
