import { ACCOUNT_A } from './account-a';
import { ACCOUNT_B } from './account-b';
import { ACCOUNT_C } from './account-c';
import type { AccountWords } from './account-words';
import { ACCOUNT_ALT, CLOUD_ALT } from './alternates';
import { CLOUD_A } from './cloud-a';
import { CLOUD_B } from './cloud-b';
import { CLOUD_C } from './cloud-c';
import type { CloudWords } from './cloud-words';

const CLOUD: Record<string, CloudWords> = { ...CLOUD_A, ...CLOUD_B, ...CLOUD_C };
const ACCOUNT: Record<string, AccountWords> = { ...ACCOUNT_A, ...ACCOUNT_B, ...ACCOUNT_C };

export const CLOUD_LANGUAGES = Object.keys(CLOUD);
export const ACCOUNT_LANGUAGES = Object.keys(ACCOUNT);

function pick<Words>(table: Record<string, Words>, other: Record<string, Partial<Words>>, lang: string, alt: boolean): Words {
  const words = table[lang];
  if (words === undefined) throw new Error(`no words in ${lang}`);
  return alt ? { ...words, ...other[lang] } : words;
}
export const cloudWords = (lang: string, alt = false): CloudWords => pick(CLOUD, CLOUD_ALT, lang, alt);
export const accountWords = (lang: string, alt = false): AccountWords => pick(ACCOUNT, ACCOUNT_ALT, lang, alt);

/** Models, each with the version of its system. */
export const MODELS: readonly (readonly [string, string])[] = [
  ['Redmi Note 12', 'Xiaomi HyperOS 1.0.6'],
  ['Xiaomi 14T Pro', 'Xiaomi HyperOS 2.0.3'],
  ['POCO X6 Pro', 'Xiaomi HyperOS 1.0.9'],
  ['Mi 11 Lite', 'MIUI 14.0.4'],
  ['Xiaomi Pad 6', 'Xiaomi HyperOS 1.0.2'],
  ['Redmi 10C', 'MIUI 13.0.12'],
  ['POCO F5', 'MIUI 14.0.9'],
  ['Redmi Pad SE', 'Xiaomi HyperOS 1.0.4'],
  ['Xiaomi 13 Ultra', 'Xiaomi HyperOS 2.0.1'],
  ['Mi A3', 'Android 11'],
];
export const model = (at: number): readonly [string, string] => MODELS[at % MODELS.length] ?? ['Redmi 10C', 'MIUI 13.0.12'];
