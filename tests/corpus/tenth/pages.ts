/** Sites grown over years: every page from another team, in another framework, for the phone first or for the desk. */
import type { CorpusPage } from '../page';
import { build, type Stage } from './build';
import type { Kit } from './core';
import { antd, element, grid } from './kits/desktop';
import { divs, mini, native, shadows } from './kits/elements';
import { angular, cards, ionic } from './kits/hybrid';
import { mui, tdesign, vant } from './kits/phone';
import { bootstrap, passport, tables, terms } from './kits/server';
import { hashed, radix, soup } from './kits/utility';
import { CHAPTERS } from './words/chapters';

const KITS: readonly Kit[] = [
  antd,
  vant,
  tables,
  radix,
  ionic,
  element,
  divs,
  native,
  tdesign,
  shadows,
  mui,
  grid,
  hashed,
  mini,
  bootstrap,
  soup,
  terms,
  angular,
  passport,
  cards,
];
const OURS: readonly Stage[] = ['H', 'S', 'L', 'D', 'F', 'Y', 'P', 'X'];
const STRANGER: readonly Stage[] = ['c', 'a', 'c0', 'a0'];

/** Every draft in its design: each kind is drawn once in every design. */
function all(): CorpusPage[] {
  let ours = 0;
  let strangers = 0;
  const nth = new Map<Stage, number>();
  return CHAPTERS.flatMap(({ words, drafts }) =>
    drafts.map((d) => {
      const stranger = STRANGER.includes(d.stage);
      const n = stranger ? strangers++ : ours++;
      const count = nth.get(d.stage) ?? 0;
      nth.set(d.stage, count + 1);
      const turn = stranger ? n * 3 + 5 : count * 7 + OURS.indexOf(d.stage) * 3;
      const kit = KITS[turn % KITS.length] ?? antd;
      return build(words, d, kit, n, count);
    }),
  );
}

export const pages: readonly CorpusPage[] = all();
