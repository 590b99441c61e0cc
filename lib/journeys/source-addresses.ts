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
  S21: ['https://github.com/karamasque/MMP', 'https://github.com/mclaude74/cactus_values_miui12'],
  F2: ['https://i.mi.com/find/device/activationlock#/status'],
  F3: { none: 'a copy of the form’s program in public code' },
  F13: { none: 'notes in public code; no address that names them' },
  F14: { none: 'notes in public code; no address that names them' },
  R1: ['https://github.com/al-one/hass-xiaomi-miot/issues/2460'],
  R2: ['https://github.com/al-one/hass-xiaomi-miot/issues/1496', 'https://github.com/AlexxIT/XiaomiGateway3/issues/208'],
  R3: ['https://github.com/MagicStarTrace/xiaomi_cloud/issues/3'],
  R4: ['https://github.com/XiaoMi/ha_xiaomi_home/issues/1057'],
  R5: ['https://github.com/XiaoMi/xiaomi-miloco/issues/231'],
  R7: ['https://github.com/0x192/universal-android-debloater/issues/183'],
  R8: ['https://github.com/Szaki/XiaomiADBFastbootTools/issues/134'],
  R9: { none: 'xiaomi-dns-blocklist, issue 7, and reports of error 10013' },
  R10: ['https://github.com/MiForge/MiUnlockTool/issues/104'],
  R12: ['https://github.com/MiEcosystem/mijia_ble/issues/23'],
  R13: ['https://github.com/home-assistant/home-assistant.io/issues/27275'],
  R14: { none: 'several how-to articles; no single address' },
  R18: ['https://github.com/idootop/mi-gpt/issues/138'],
  R16: ['https://github.com/al-one/hass-xiaomi-miot/issues/719'],
  W1: { none: 'rebuilds in several public repositories; no single address' },
  P1: { none: 'policies of several services; the one for the account is at https://privacy.mi.com' },
  N1: { none: 'warnings by several authorities and newspapers; no single address' },
  G1: { none: 'several checklists; no single address' },
};
