/** What Unicode's tables say of a text. */

/** Asks a table. Made when first asked: the engine checks a literal while it compiles the script, so on every page and for naught. */
const table = (pattern: string): ((text: string) => boolean) => {
  let made: RegExp | undefined;
  return (text) => {
    made ??= new RegExp(pattern, 'u');
    return made.test(text);
  };
};

export const hasLetter = table('\\p{L}');
export const hasDigit = table('\\p{Nd}');
/** Whether it holds anything that is more than punctuation, a sign or a space. */
export const isWritten = table('[\\p{L}\\p{M}\\p{N}]');
