/**
 * Where a reader can open each source; of repositories the revision that was read. Where a source has no public address, the reason
 * stands in its place. Beside the register and not in it: the script on Xiaomi's pages carries the register and has no use for this.
 */
import type { SourceId } from './sources';

export type Whereabouts = readonly [address: string, ...more: string[]] | { readonly none: string };

/** The guide was made from a collection of articles in one document; line numbers in citations are lines of that document. */
const COLLECTION = { none: 'a how-to article in Russian, read in a collection; its own address is not known' } as const;

export const WHEREABOUTS: Readonly<Record<SourceId, Whereabouts>> = {
  A1: COLLECTION,
  A2: COLLECTION,
  A3: COLLECTION,
  A4: COLLECTION,
  A5: COLLECTION,
  A6: COLLECTION,
  A7: COLLECTION,
  A8: COLLECTION,
  O1: { none: 'saved copies of https://account.xiaomi.com/pass/auth/security/home; they show other people’s accounts' },
  O2: ['https://us.i.mi.com/announcement/stop_service?_locale=en_IN'],
  O3: [
    'https://trust.mi.com/docs/miui-privacy-white-paper-global/4/1',
    'https://trust.mi.com/docs/miui-privacy-white-paper-global/4/2',
    'https://trust.mi.com/docs/miui-privacy-white-paper-global/4/3',
  ],
  O8: { none: 'a constant in the program of Xiaomi’s File Manager' },
  O10: ['https://i.mi.com/guide/zh-CN/account/overview', 'https://i.mi.com/guide/zh-CN/find/overview'],
  K24: ['https://github.com/kacskrz/xiaomi_apk_translation/tree/e4c768c'],
  M13: ['https://github.com/ingbrzy/MA-XML-13-RUSSIAN/tree/5eb3548'],
  M12: ['https://github.com/ingbrzy/MA-XML-12-RUSSIAN/tree/0adca4a'],
  M7: ['https://github.com/MIUICzech-Slovak/MA-XML-7.0-SLOVAK'],
  T1: ['https://github.com/MiForge/MiUnlockTool/issues/199'],
  T2: ['https://github.com/MiForge/MiTool/issues/46'],
  T3: ['https://github.com/MiForge/MiUnlockTool/issues/40'],
  T8: [
    'https://github.com/MiForge/MiUnlockTool/issues/94',
    'https://github.com/MiForge/MiUnlockTool/issues/42',
    'https://github.com/MiForge/MiUnlockTool/issues/15',
  ],
  T9: ['https://github.com/bkerler/edl/issues/370'],
  T11: ['https://github.com/Freeyourgadget/Gadgetbridge/issues/1113', 'https://github.com/Freeyourgadget/Gadgetbridge/issues/563'],
  T12: ['https://github.com/argrento/huami-token/issues/9'],
  T13: ['https://github.com/zenfyrdev/bootloader-unlock-wall-of-shame/blob/344e609/brands/xiaomi/README.md'],
  T14: ['https://github.com/PiotrMachowski/Xiaomi-cloud-tokens-extractor'],
  T15: { none: 'a third party’s comparison of how accounts are deleted, not published' },
  T16: { none: 'descriptions of several tools; no single address' },
  R16: ['https://github.com/al-one/hass-xiaomi-miot/issues/719'],
  W1: { none: 'rebuilds in several public repositories; no single address' },
  P1: { none: 'policies of several services; the one for the account is at https://privacy.mi.com' },
  N1: { none: 'warnings by several authorities and newspapers; no single address' },
  G1: { none: 'several checklists; no single address' },
};
