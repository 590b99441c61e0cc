import type { Words } from '../words';
import { ar } from './ar';
import { bn } from './bn';
import { cs } from './cs';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { fa } from './fa';
import { fr } from './fr';
import { hi } from './hi';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { kk } from './kk';
import { ko } from './ko';
import { pl } from './pl';
import { ptBR } from './pt-BR';
import { ro } from './ro';
import { ru } from './ru';
import { th } from './th';
import { tr } from './tr';
import { uk } from './uk';
import { vi } from './vi';
import { zhCN } from './zh-CN';

/** A table of texts for each language. */
export const WORDS: Readonly<Record<string, Words>> = {
  ru,
  en,
  uk,
  es,
  'pt-BR': ptBR,
  'zh-CN': zhCN,
  id,
  tr,
  hi,
  de,
  ar,
  pl,
  it,
  fr,
  vi,
  th,
  ko,
  ja,
  el,
  ro,
  cs,
  fa,
  bn,
  kk,
};
