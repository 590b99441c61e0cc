// What every server-written page is made from.
import type { Device, Generation, Language, PageKind, PracticeConfig, Refusal, Role } from '../../lib/rehearsal/replicas/types';
import type { SiteWords } from '../../lib/rehearsal/replicas/words';

export interface PageContext {
  url: URL;
  role: Role;
  kind: PageKind;
  device: Device | undefined;
  config: Readonly<PracticeConfig>;
  generation: Generation;
  language: Language;
  words: SiteWords;
  quotes: string[];
  /** All rows of the refusal list; the old page carries them all and shows those that apply. */
  allRefusals: Refusal[];
  /** For the Content-Security-Policy of this one answer. */
  nonce: string;
  /** `?practice=static`: the page without any script, under a policy that forbids all. */
  still: boolean;
}

export const LOCALES: Record<Language, string> = { ru: 'ru_RU', en: 'en_US', 'zh-CN': 'zh_CN' };
