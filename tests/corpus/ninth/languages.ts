import type { Words } from './table';
import { ar } from './words/ar';
import { bg } from './words/bg';
import { cs } from './words/cs';
import { de } from './words/de';
import { el } from './words/el';
import { en } from './words/en';
import { es } from './words/es';
import { fi } from './words/fi';
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
import { vi } from './words/vi';
import { zhCN } from './words/zh-CN';
import { zhTW } from './words/zh-TW';

/** A language of the set. */
export interface Language {
  tag: string;
  words: Words;
}

/** All languages; three are met more often. */
export const LANGUAGES: readonly Language[] = [
  { tag: 'ru', words: ru },
  { tag: 'en', words: en },
  { tag: 'zh-CN', words: zhCN },
  { tag: 'uk', words: uk },
  { tag: 'kk', words: kk },
  { tag: 'de', words: de },
  { tag: 'es', words: es },
  { tag: 'pt-BR', words: ptBR },
  { tag: 'fr', words: fr },
  { tag: 'it', words: it },
  { tag: 'pl', words: pl },
  { tag: 'tr', words: tr },
  { tag: 'ar', words: ar },
  { tag: 'hi', words: hi },
  { tag: 'id', words: id },
  { tag: 'vi', words: vi },
  { tag: 'th', words: th },
  { tag: 'ja', words: ja },
  { tag: 'ko', words: ko },
  { tag: 'cs', words: cs },
  { tag: 'hu', words: hu },
  { tag: 'ro', words: ro },
  { tag: 'el', words: el },
  { tag: 'nl', words: nl },
  { tag: 'sv', words: sv },
  { tag: 'fi', words: fi },
  { tag: 'he', words: he },
  { tag: 'zh-TW', words: zhTW },
  { tag: 'bg', words: bg },
  { tag: 'ru', words: ru },
  { tag: 'en', words: en },
  { tag: 'zh-CN', words: zhCN },
];
