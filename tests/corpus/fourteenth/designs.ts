import type { Design } from './blocks';
import { antd, element, mui } from './designs-a';
import { shadcn, tdesign, vant } from './designs-b';
import { bootstrap, hashed, tailwind } from './designs-c';
import { mini, shadowed, tables } from './designs-d';
import { dlist, grid, ionic, native } from './designs-e';

/** The designs that a language's pages are drawn in, as sites of that country often look. */
export const DESIGNS_OF: Record<string, readonly [Design, Design, Design]> = {
  ru: [bootstrap, hashed, shadcn],
  en: [shadcn, native, shadowed],
  'zh-CN': [vant, tdesign, mini],
  'zh-TW': [vant, element, dlist],
  uk: [tailwind, element, grid],
  kk: [bootstrap, mui, antd],
  de: [tables, bootstrap, native],
  es: [mui, tailwind, ionic],
  'pt-BR': [ionic, mui, shadowed],
  fr: [dlist, native, shadcn],
  it: [tables, grid, ionic],
  pl: [element, shadowed, hashed],
  tr: [tailwind, antd, vant],
  ar: [mui, hashed, grid],
  id: [vant, ionic, mini],
  th: [tdesign, tailwind, mui],
  ja: [dlist, tables, native],
  ko: [dlist, element, hashed],
  cs: [grid, bootstrap, shadowed],
  el: [antd, native, ionic],
  nl: [shadcn, native, tdesign],
  vi: [mini, vant, element],
  hi: [mui, tailwind, hashed],
  hu: [tables, grid, dlist],
  ro: [element, bootstrap, shadowed],
  sv: [native, shadcn, grid],
  he: [tdesign, mui, hashed],
  fa: [vant, tailwind, antd],
  bg: [bootstrap, tables, antd],
  bn: [mui, tailwind, ionic],
};
