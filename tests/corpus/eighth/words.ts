import { WORDS_EAST } from './words-east';
import { WORDS_WEST } from './words-west';

/** The names of the words, in the order of every language's table: line by line, apart by a bar. */
const ORDER = [
  'cloud account settings help signOut terms policy cancel back next',
  'used photos contacts notes drive find storage bin',
  'devices devicesHint online seen more details model own1 own2',
  'remove removeHint removeAsk findOff findOn sound lost erase updated',
  'language autoRenew notifications sync wifiOnly',
  'security password changed phone email thirdParty personal',
  'privacy manageData download del delHint withdraw withdrawHint',
  'delIntro point1 point2 aware consent refuse subscription linked',
  'welcome securityHint privacyHint howRemove beforeDelete',
] as const;

type Split<Text extends string> = Text extends `${infer First} ${infer Rest}` ? First | Split<Rest> : Text;
export type Words = Record<Split<(typeof ORDER)[number]>, string>;

function table(language: string, text: string): Words {
  const words: Record<string, string> = {};
  text
    .trim()
    .split('\n')
    .forEach((line, number) => {
      const names = (ORDER[number] ?? '').split(' ');
      const values = line.split('|').map((value) => value.trim());
      if (names.length !== values.length)
        throw new Error(`${language}: line ${number + 1} has ${values.length} words, not ${names.length}`);
      names.forEach((name, index) => {
        words[name] = values[index] ?? '';
      });
    });
  return words as Words;
}

export const WORDS: ReadonlyMap<string, Words> = new Map(
  [...Object.entries(WORDS_WEST), ...Object.entries(WORDS_EAST)].map(([language, text]) => [language, table(language, text)]),
);
