/**
 * What a request to Xiaomi's support needs: the union of the lists in the articles, and addresses as old as they are. No address
 * here is known to work.
 */
import type { Citation } from '../journeys/types';

interface Paper {
  /** Shows that the owner bought the device; without one of these no letter is written. */
  readonly proof?: true;
  readonly sources: readonly [Citation, ...Citation[]];
}

/** Words: `desk.paper.<id>`, and in the letter's language in letter.ts. */
export const PAPERS = {
  receipt: { proof: true, sources: ['A2 L145', 'A4 L296-298', 'A7 L538-543'] },
  order: { proof: true, sources: ['A2 L145', 'A2 L156'] },
  box: { sources: ['A2 L145', 'A4 L296-298', 'A7 L538-543'] },
  serial: { sources: ['A4 L296-298', 'A7 L538-543'] },
  purchase: { sources: ['A4 L296-298', 'A7 L538-543'] },
  contact: { sources: ['A7 L538-543'] },
  lock: { sources: ['A2 L145', 'A2 L161'] },
  network: { sources: ['A7 L538-543'] },
} as const satisfies Record<string, Paper>;
export type PaperId = keyof typeof PAPERS;
export const PAPER_IDS = Object.keys(PAPERS) as PaperId[];

/** Pages of Xiaomi's own, before any address from an article. Words: `desk.official.<id>`. */
export const OFFICIAL = {
  'unlock-request': { address: 'https://i.mi.com/ss', sources: ['M13 FindDevice.apk:301-309'] },
  recovery: { address: 'https://id.mi.com/', sources: ['K24 XiaomiAccount.apk:1102-1105'] },
  privacy: { address: 'https://privacy.mi.com/support', sources: ['P1'] },
} as const satisfies Record<string, { address: string; sources: readonly [Citation, ...Citation[]] }>;
export type OfficialId = keyof typeof OFFICIAL;

/** Mail addresses that articles of 2017-2022 name. Words of the places: `desk.mail.<place>`. */
export const MAIL_ADDRESSES = [
  { place: 'world', address: 'service.global@xiaomi.com', sources: ['A7 L545'] },
  { place: 'russia', address: 'service.ru@xiaomi.com', sources: ['A7 L545'] },
  { place: 'ukraine', address: 'service@miot.com.ua', sources: ['A7 L545'] },
  { place: 'belarus', address: 'support.by@mi-shop.com', sources: ['A7 L545'] },
  { place: 'kazakhstan', address: 'ask@mi.com.kz', sources: ['A7 L545'] },
  { place: 'europe', address: 'service.eu@xiaomi.com', sources: ['A6 L463'] },
  { place: 'america', address: 'service.us@xiaomi.com', sources: ['A6 L463'] },
  { place: 'china', address: 'mishu@xiaomi.com', sources: ['A6 L463'] },
] as const satisfies readonly { place: string; address: string; sources: readonly [Citation, ...Citation[]] }[];
