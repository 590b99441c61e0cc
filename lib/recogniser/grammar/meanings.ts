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
  /** Words that may stand there unexplained; none without this. */
  readonly unexplained?: number;
}

/** What no act of ours says. Words that nobody knows need no place here: a composition leaves none unexplained. */
const NEVER = ['NOT', 'QUESTION', 'OTHER', 'CANCEL', 'BACK', 'COINS', 'FINANCE', 'PAY', 'SIM'] as const satisfies readonly Concept[];
const VERBS = ['DELETE', 'REMOVE', 'UNBIND', 'CLOSE', 'TURN-OFF', 'WITHDRAW', 'CHANGE'] as const satisfies readonly Concept[];
const WAYS_TO_REACH = ['PASSWORD', 'RECOVERY', 'EMAIL', 'NUMBER'] as const satisfies readonly Concept[];
const REMOVING = ['DELETE', 'REMOVE', 'UNBIND'] as const satisfies readonly Concept[];
const ENDING = ['DELETE', 'REMOVE', 'CLOSE', 'TURN-OFF'] as const satisfies readonly Concept[];
const ANY_DEVICE = ['DEVICE', 'PHONE'] as const satisfies readonly Concept[];
/** Nouns that a verb alone must not have beside it. */
const NOUNS = [...ANY_DEVICE, ...WAYS_TO_REACH, 'ACCOUNT', 'FIND', 'CONSENT', 'AGREE', 'POLICY'] as const satisfies readonly Concept[];

const DELETE_ACCOUNT = ['delete-account-entry', 'delete-account-confirm'] as const;

export const COMPOSITIONS: readonly Composition[] = [
  { means: ['remove-device'], all: [REMOVING, ANY_DEVICE], none: [...NEVER, ...WAYS_TO_REACH, 'FIND', 'CONSENT'] },
  // "Remove from account", said of a device
  {
    means: ['remove-device'],
    all: [REMOVING, 'FROM', ['ACCOUNT', 'CLOUD']],
    none: [...NEVER, ...ANY_DEVICE, ...WAYS_TO_REACH, 'CONSENT'],
  },
  { means: ['turn-off-find-device'], all: [['TURN-OFF', 'CLOSE'], 'FIND', ANY_DEVICE], none: [...NEVER, 'NUMBER', 'EMAIL'] },
  {
    means: DELETE_ACCOUNT,
    all: [ENDING, 'ACCOUNT'],
    none: [...NEVER, ...ANY_DEVICE, ...WAYS_TO_REACH, 'WITHDRAW', 'FROM', 'FIND', 'AGREE', 'CONSENT'],
  },
  // "Cancel account", "Zrušit účet": the word of many languages for giving it up
  {
    means: DELETE_ACCOUNT,
    all: ['CANCEL', 'ACCOUNT'],
    none: [...VERBS, ...ANY_DEVICE, ...WAYS_TO_REACH, 'BACK', 'NOT', 'QUESTION', 'GO', 'FROM', 'OTHER', 'AGREE', 'CONSENT'],
  },
  // the sentence beside a tick box
  { means: ['delete-account-consent'], all: ['AGREE', ENDING, 'ACCOUNT'], none: ['NOT', 'QUESTION', ...ANY_DEVICE], unexplained: 9 },
  { means: ['withdraw-consent'], all: [['WITHDRAW', 'REMOVE', 'DELETE', 'CANCEL'], 'CONSENT'], none: ['NOT', 'QUESTION', 'BACK', 'OTHER'] },
  // to what, in so many words: the privacy policy names it, whatever else stands around
  { means: ['withdraw-consent'], all: ['WITHDRAW', 'POLICY'], none: ['NOT', 'QUESTION', 'BACK', 'OTHER'], unexplained: 3 },
  { means: ['change-password'], all: ['CHANGE', 'PASSWORD'], none: [...NEVER, ...REMOVING] },
  { means: ['recovery-phone'], all: ['RECOVERY', ['PHONE', 'NUMBER']], none: [...NEVER, 'EMAIL', 'PASSWORD'] },
  { means: ['recovery-phone'], all: ['CHANGE', 'NUMBER'], none: [...NEVER, 'EMAIL', 'PASSWORD'] },
  { means: ['recovery-email'], all: [['RECOVERY', 'CHANGE'], 'EMAIL'], none: [...NEVER, 'PASSWORD'] },
  { means: ['my-devices-heading'], all: [['MY', 'LIST', 'ALL', 'ACCOUNT'], 'DEVICE'], none: [...NEVER, ...VERBS, 'FIND', 'THIS'] },
  { means: ['devices'], all: ['DEVICE'], none: [...NEVER, ...VERBS, 'FIND', 'THIS', 'MY', 'LIST', 'ALL', 'ACCOUNT', 'GO'] },
  { means: ['find-device-entry'], all: ['FIND', ANY_DEVICE], none: [...NEVER, ...VERBS, 'NUMBER'] },
  // "Withdraw the deletion" undoes it
  { means: ['delete'], all: ['DELETE'], none: [...NEVER, ...NOUNS, 'WITHDRAW'] },
  { means: ['delete'], all: [['REMOVE', 'UNBIND']], none: [...NEVER, ...NOUNS, 'DELETE'] },
  { means: ['delete'], all: ['DELETE', ['REMOVE', 'UNBIND']], none: [...NEVER, ...NOUNS, 'WITHDRAW'] },
  { means: ['turn-off'], all: ['TURN-OFF'], none: [...NEVER, ...NOUNS] },
  { means: ['withdraw'], all: ['WITHDRAW'], none: [...NEVER, ...NOUNS, ...ENDING] },
  { means: ['dismiss'], all: [['CANCEL', 'BACK']], none: ['WITHDRAW', 'ACCOUNT', 'CONSENT', 'TURN-OFF'] },
  // one word for both, in some languages
  { means: ['dismiss'], all: ['CANCEL', 'WITHDRAW'], none: [...ENDING, ...NOUNS] },
  { means: ['dismiss'], all: ['CLOSE'], none: ['TURN-OFF', 'DELETE', 'GO', ...NOUNS] },
  // "Don't delete", "Keep the account"
  { means: ['dismiss'], all: ['NOT'], none: ['QUESTION', 'AGREE'] },
  { means: ['help'], all: ['QUESTION'], unexplained: 9 },
];

interface Compiled {
  readonly rule: Composition;
  readonly all: readonly ConceptSet[];
  readonly none: ConceptSet;
}

/** A label of more words is a sentence. */
const MOST_WORDS = 9;
const MOST_WORDS_OF_SENTENCE = 24;

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
    if (reading.unexplained > (rule.unexplained ?? 0)) continue;
    if (reading.words > (rule.unexplained ? MOST_WORDS_OF_SENTENCE : MOST_WORDS)) continue;
    if (meets(reading, none) || !all.every((set) => meets(reading, set))) continue;
    if (refusing && rule.means[0] !== 'dismiss' && rule.means[0] !== 'help') continue;
    meanings = meanings.length === 0 ? rule.means : [...new Set([...meanings, ...rule.means])];
  }
  return meanings;
}

/** What a label means for us; questions, negations and sentences that merely contain the words mean nothing. */
export const meaningOf = (label: string): readonly ControlMeaning[] => meaningOfReading(understand(label));
