/** Reads the invented wordings that the guard is pressed with. */
import { readFileSync } from 'node:fs';

/** The controls that `guard-words.tsv` has wordings for, in its order. */
export const PRESSED = ['remove-device', 'turn-off-find-device', 'delete-account-confirm', 'withdraw-consent'] as const;
export type Pressed = (typeof PRESSED)[number];

/** What a harmless neighbour does: the second column of `harmless-words.tsv`. */
export type Role =
  | 'cancel'
  | 'add-device'
  | 'rename-device'
  | 'delete-file'
  | 'delete-backup'
  | 'account-settings'
  | 'sign-out-others'
  | 'how-to-delete-account'
  | 'do-not-delete-device'
  | 'delete-history'
  | 'privacy-policy'
  | 'cannot-be-undone';

/** The wordings of one language. */
export interface GuardWords {
  /** BCP 47, as the sites name it. */
  readonly language: string;
  readonly guarded: Readonly<Record<Pressed, readonly string[]>>;
  readonly harmless: Readonly<Record<Role, string>>;
}

/** All wordings, a record a language, in the order of the file. */
export function guardWords(): GuardWords[] {
  const guarded = lines('guard-words.tsv');
  const harmless = lines('harmless-words.tsv');
  return [...new Set(guarded.map(([language]) => language))].map((language) => {
    const wordings = (control: Pressed): string[] =>
      guarded.filter((line) => line[0] === language && line[1] === control).map(([, , wording]) => wording);
    const neighbours = harmless.filter((line) => line[0] === language).map(([, role, wording]) => [role, wording]);
    return {
      language,
      guarded: {
        'remove-device': wordings('remove-device'),
        'turn-off-find-device': wordings('turn-off-find-device'),
        'delete-account-confirm': wordings('delete-account-confirm'),
        'withdraw-consent': wordings('withdraw-consent'),
      },
      harmless: Object.fromEntries(neighbours) as GuardWords['harmless'],
    };
  });
}

/** Two more wordings a control and language, by another hand that saw neither these nor the lexicon; and three harmless labels a language. */
export function blindWords(): {
  readonly words: readonly GuardWords[];
  readonly harmless: readonly (readonly [language: string, label: string])[];
} {
  const guarded = lines('guard-words-blind.tsv');
  const of = (language: string, control: Pressed): string[] =>
    guarded.filter((line) => line[0] === language && line[1] === control).map(([, , wording]) => wording);
  const words = guardWords().map((known) => ({
    ...known,
    guarded: Object.fromEntries(PRESSED.map((control) => [control, of(known.language, control)])) as unknown as GuardWords['guarded'],
  }));
  return { words, harmless: lines('harmless-blind.tsv').map(([language, label]) => [language, label] as const) };
}

type Line = readonly [language: string, second: string, wording: string];

/** The lines of a file beside this one, without its comment and its column names. */
function lines(file: string): Line[] {
  const text = readFileSync(`tests/corpus/${file}`, 'utf8');
  const body = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return body.slice(1).map((line) => line.split('\t') as unknown as Line);
}
