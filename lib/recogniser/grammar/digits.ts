/** Base 64 with its digits in the order of their character codes, so that numbers can be compared as they are written. */
export const DIGITS = '+/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The value of each digit by its character code. */
export function valuesOfDigits(): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) values[DIGITS.charCodeAt(i)] = i;
  return values;
}
