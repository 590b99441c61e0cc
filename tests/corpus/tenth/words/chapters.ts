/** All chapters, in the order of the pages. */
import type { Chapter } from '../build';
import { ar } from './ar';
import { bg } from './bg';
import { bn } from './bn';
import { cs } from './cs';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { enStrangers } from './en-strangers';
import { es } from './es';
import { fi } from './fi';
import { fr } from './fr';
import { he } from './he';
import { hi } from './hi';
import { hr } from './hr';
import { hu } from './hu';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { kk } from './kk';
import { ko } from './ko';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sv } from './sv';
import { th } from './th';
import { tr } from './tr';
import { tw } from './tw';
import { uk } from './uk';
import { vi } from './vi';
import { zh } from './zh';

export const CHAPTERS: readonly Chapter[] = [
  en,
  ru,
  zh,
  uk,
  kk,
  de,
  es,
  pt,
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
  fi,
  he,
  bg,
  bn,
  tw,
  hr,
  enStrangers,
];
