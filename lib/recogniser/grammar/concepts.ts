/** What a word of a label can mean, and which languages' words may stand together in one label. */

/** At most 64, in two groups of 32: a set of concepts is a pair of bit masks. The order is that of the packed lexicon. */
export const CONCEPTS = [
  // what is done
  'DELETE',
  /** The act as a noun of a language that says "of" and "from" by one word: French "suppression du compte". */
  'DELETION',
  'REMOVE',
  'UNBIND',
  'CLOSE',
  'TURN-OFF',
  /** A verb that only its particle makes "turn off": Dutch "zet ... uit", Danish "slå ... fra". */
  'SWITCH',
  'OFF',
  'WITHDRAW',
  'CHANGE',
  /** To call off; of an account, in many languages, to give it up. */
  'CANCEL',
  /** Back, later, skip: leaves everything as it is. */
  'BACK',
  /** Yes, continue, confirm, start: says that the act is meant. */
  'GO',
  'FIND',
  /** "I want", "I agree", "I understand": the owner speaks, as beside a tick box. */
  'AGREE',
  // what turns the sense
  /** Not, no, without; to keep. */
  'NOT',
  'QUESTION',
  // which one, and whence
  'MY',
  'ALL',
  'THIS',
  'PERMANENTLY',
  'FROM',
  'LIST',
  /** Articles, brand names and other words that change nothing. */
  'FILLER',
  // what it is done to
  'DEVICE',
  'PHONE',
  'ACCOUNT',
  'PASSWORD',
  'CONSENT',
  /** Permission, approval, acceptance: consent only where the privacy policy stands beside it. */
  'PERMIT',
  'PRIVACY',
  /** Policy, terms, processing. */
  'POLICY',
  /** Binding, pairing, connection: to end that of a device unbinds it. */
  'LINK',
  /** Connected, signed in, registered: said of what is already bound. */
  'LINKED',
  'SECURITY',
  'SIGN-IN',
  'RECOVERY',
  'EMAIL',
  'NUMBER',
  // what makes it another act
  /**
   * Nouns of three letters or fewer that would pass as grammar: file, chat, card. Longer ones need no line: what the lexicon does not
   * know makes a label unclear, be it a backup, a contact, a bank or somebody else's account.
   */
  'OTHER',
  // nouns of compositions of their own; beside any other they make a label unclear, as an unknown word does
  'SETTINGS',
  'DATA',
  /** What the cloud keeps, by the names of its services: photos, contacts, notes. */
  'CONTENT',
  'UNLOCK',
  // the reasons of Xiaomi's refusals
  'CLOUD',
  'MI-HOME',
  'COINS',
  'FINANCE',
  'PAY',
  'SIM',
  'REAL-NAME',
] as const;
export type Concept = (typeof CONCEPTS)[number];

/**
 * Languages whose words are never told apart: too near to each other to be worth it. Every group is one bit, and scripts may use the
 * same bits, as no label mixes them but for names, which count as words of every language.
 */
const FAMILIES: readonly (readonly string[])[] = [
  ['en', 'ru', 'ar', 'zh', 'hi', 'bn', 'el', 'he', 'hy', 'ka', 'gu', 'pa', 'or', 'ta', 'te', 'kn', 'ml', 'th', 'lo', 'km', 'my', 'bo'],
  ['de', 'uk', 'fa', 'ja', 'mr', 'as'],
  ['es', 'be', 'ur', 'ko', 'ne'],
  ['pt', 'gl', 'bg', 'ug'],
  ['ca', 'mk'],
  ['fr', 'kk'],
  ['it'],
  ['ro'],
  ['nl'],
  ['da', 'nb'],
  ['sv'],
  ['fi'],
  ['et'],
  ['lt'],
  ['lv'],
  ['pl'],
  ['cs', 'sk'],
  ['hr', 'bs', 'sr', 'sl'],
  ['hu'],
  ['sq'],
  ['mt'],
  ['eu'],
  ['tr', 'az'],
  ['uz'],
  ['id', 'ms'],
  ['vi'],
  ['sw'],
  ['ha'],
];

/** Of names that stand in labels of every language. */
export const EVERY_LANGUAGE = '*';

/** Languages of the lexicon. */
export const LANGUAGES: readonly string[] = FAMILIES.flat();

/** The bit of a language's family; all bits for EVERY_LANGUAGE; 0 for a language we do not know. */
export function familyOf(language: string): number {
  if (language === EVERY_LANGUAGE) return 2 ** FAMILIES.length - 1;
  const family = FAMILIES.findIndex((languages) => languages.includes(language));
  return family === -1 ? 0 : 2 ** family;
}
