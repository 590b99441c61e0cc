/** The number of a phone, as far as it can be checked without asking anybody. */

/** What is wrong with a typed IMEI; `undefined` where nothing is. */
export type ImeiFault = 'empty' | 'not-digits' | 'length' | 'check-digit';

/** Spaces, hyphens and slashes are how people and boxes group it. */
export const imeiDigits = (text: string): string => text.normalize('NFKC').replace(/[\s\-/.\u2010-\u2015]/g, '');

/**
 * The last four digits of an IMEI, where either they or the whole are typed. No digits and no fault: there is still something to type.
 */
export function lastFour(text: string): { readonly digits?: string; readonly fault?: ImeiFault } {
  const digits = imeiDigits(text);
  if (/^\d{4}$/.test(digits)) return { digits };
  const fault = imeiFault(digits);
  if (fault === undefined) return { digits: digits.slice(-4) };
  return fault === 'empty' || (fault === 'length' && digits.length < 15) ? {} : { fault };
}

/** Checks an IMEI: 15 digits, the last one by Luhn's formula (3GPP TS 23.003, annex B). */
export function imeiFault(text: string): ImeiFault | undefined {
  const digits = imeiDigits(text);
  if (digits === '') return 'empty';
  if (!/^\d+$/.test(digits)) return 'not-digits';
  if (digits.length !== 15) return 'length';
  let sum = 0;
  for (let i = 0; i < 15; i++) {
    const digit = Number(digits[14 - i]) * (i % 2 === 1 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0 ? undefined : 'check-digit';
}
