import type { Device } from './kit';
import type { Words } from './words';

/** What the shops call them; the owners' own names come from the words. */
const MODELS = [
  'Xiaomi 14T Pro',
  'Redmi Note 13 Pro+ 5G',
  'POCO F6',
  'Xiaomi Pad 6S Pro 12.4',
  'Xiaomi Watch S3',
  'Redmi 12C',
  'Mi 9T',
  'Xiaomi 15 Ultra',
  'Redmi Pad SE',
  'POCO X7 Pro',
  'Xiaomi Smart Band 9',
  'Redmi A3',
  'Mi Note 10 Lite',
  'Xiaomi 13 Lite',
  'Redmi Note 8T',
  'POCO M6 Pro',
  'Xiaomi MIX Flip',
  'Redmi Watch 4',
  'Mi 11 Lite 5G NE',
  'Xiaomi TV Box S (2nd Gen)',
  'Redmi 9A',
  'POCO C65',
  'Xiaomi 12T',
  'Xiaomi Pad 5',
  'Redmi Note 14',
  'Mi A3',
  'Redmi K70',
  'Xiaomi Civi 4 Pro',
  'POCO F5 Pro',
  'Redmi 10 2022',
  'Mi MIX 3',
  'Xiaomi Watch 2 Pro',
  'Redmi Note 12S',
  'Xiaomi 11T Pro',
  'POCO X3 NFC',
  'Redmi 13',
] as const;
const IMEIS = ['86•••••••••1034', '35********77210', '86 12** **** *509', '**********04418'] as const;
const PHONES = [
  '+7 912 ***-**-08',
  '+34 6** *** *41',
  '138****2209',
  '+55 11 9****-3310',
  '***-***-77',
  '+49 15*******2',
  '+380 67 *** ** 19',
] as const;
const MAILS = ['t***a@mail.ru', 'an*****k@gmail.com', 'l***@outlook.com', '***07@qq.com', 'm*****a@yahoo.com', 'j.k****@web.de'] as const;
const USERS = [
  'Tamara P.',
  'li_wei88',
  'Jorge',
  '6512•••034',
  'Anna K.',
  'Redmi user',
  'M. Schmidt',
  '1580043217',
  'Nguyễn An',
  'Σοφία',
] as const;

const at = <T>(all: readonly T[], index: number): T => all[index % all.length] as T;

export const model = (index: number): string => at(MODELS, index);
export const imei = (index: number): string => at(IMEIS, index);
export const maskedPhone = (index: number): string => at(PHONES, index);
export const maskedMail = (index: number): string => at(MAILS, index);
export const user = (index: number): string => at(USERS, index);

/** Two to four devices, one of them with a name of the owner's own. */
export function owned(words: Words, index: number): Device[] {
  const names = [model(index * 7), index % 2 ? words.own1 : words.own2, model(index * 7 + 11), model(index * 7 + 23)].slice(
    0,
    2 + (index % 3),
  );
  return names.map((name, place) => ({ name, status: place === 0 ? words.online : words.seen }));
}
