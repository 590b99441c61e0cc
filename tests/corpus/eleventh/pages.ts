import type { CorpusPage } from '../page';
import { build } from './build';
import { ar } from './words/ar';
import { bn } from './words/bn';
import { cs } from './words/cs';
import { de } from './words/de';
import { el } from './words/el';
import { en } from './words/en';
import { es } from './words/es';
import { fa } from './words/fa';
import { fr } from './words/fr';
import { he } from './words/he';
import { hi } from './words/hi';
import { hu } from './words/hu';
import { id } from './words/id';
import { it } from './words/it';
import { ja } from './words/ja';
import { kk } from './words/kk';
import { ko } from './words/ko';
import { nl } from './words/nl';
import { pl } from './words/pl';
import { ptBR } from './words/pt-BR';
import { ro } from './words/ro';
import { ru } from './words/ru';
import { sv } from './words/sv';
import { th } from './words/th';
import { tr } from './words/tr';
import { uk } from './words/uk';
import { uz } from './words/uz';
import { vi } from './words/vi';
import { zhCN } from './words/zh-CN';
import { zhTW } from './words/zh-TW';

/** A unified account and cloud of the year after next: calm, few headings, cells, sheets and panes. */
export const pages: readonly CorpusPage[] = build([
  ru,
  en,
  zhCN,
  uk,
  kk,
  de,
  es,
  ptBR,
  fr,
  it,
  pl,
  tr,
  ar,
  hi,
  id,
  vi,
  th,
  ja,
  ko,
  cs,
  hu,
  ro,
  el,
  nl,
  sv,
  fa,
  he,
  bn,
  zhTW,
  uz,
]);
