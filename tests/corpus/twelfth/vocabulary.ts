import { WORDS_A } from './words-a';
import { WORDS_B } from './words-b';
import { WORDS_C } from './words-c';
import { WORDS_D } from './words-d';

/** What each line of a table of words holds, in order. */
const GROUPS = [
  'cloud account home settings devices find gallery contacts notes recordings trash storage',
  'used manageAccount signOut help welcome plan',
  'sync syncHint language notifications',
  'remove removeAsk removeWhat cancel turnOff turnOffText more model version lastSeen online offline ago none own devicesHint about',
  'ring lost erase located',
  'security securityHint password phone email change unset personal linked',
  'privacy privacyHint policy manage download withdraw withdrawHint deleteAccount deleteHint',
  'lossTitle loss1 loss2 consent aware confirm refused refusal1 refusal2 refusal3 back',
  'saved error signIn enterPassword forgot verify code history historyText family planText buy',
  'faq1 answer1 faq2 answer2 policyText cookie accept signOutAsk backupAsk del appeal appealText lockCheck loading',
] as const;

type Split<Line extends string> = Line extends `${infer Head} ${infer Rest}` ? Head | Split<Rest> : Line;
export type Word = Split<(typeof GROUPS)[number]>;
export type Words = Readonly<Record<Word, string>>;

const TABLES: Readonly<Record<string, string>> = { ...WORDS_A, ...WORDS_B, ...WORDS_C, ...WORDS_D };
export const LANGUAGES: readonly string[] = Object.keys(TABLES);

/** The words of a language; where it has two natural wordings, `turn` chooses between them. */
export function wordsOf(language: string, turn: number): Words {
  const lines = (TABLES[language] ?? '').trim().split('\n');
  const found: Record<string, string> = {};
  GROUPS.forEach((group, at) => {
    const keys = group.split(' ');
    const texts = (lines[at] ?? '').split('|');
    if (texts.length !== keys.length) throw new Error(`${language}, line ${at + 1}: ${texts.length} texts for ${keys.length} words`);
    keys.forEach((key, place) => {
      const variants = (texts[place] ?? '').split(' ~ ');
      found[key] = variants[(turn + place) % variants.length] ?? '';
    });
  });
  return found as Words;
}
