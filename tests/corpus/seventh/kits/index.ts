import type { Kit } from '../kit';
import { antSider, elTable } from './desktop-a';
import { muiTabs, radixPanes } from './desktop-b';
import { arco, tdesign } from './desktop-c';
import { uniMini, vantCells } from './mobile-a';
import { antMobile, hyper, wizard } from './mobile-b';
import { components, hashed } from './own-a';
import { disclosure, platform, server } from './plain-a';

/** Sixteen designs; no two have a structure in common. */
export const KITS: readonly Kit[] = [
  hashed,
  antSider,
  vantCells,
  server,
  radixPanes,
  components,
  elTable,
  hyper,
  wizard,
  muiTabs,
  uniMini,
  disclosure,
  arco,
  antMobile,
  platform,
  tdesign,
];
