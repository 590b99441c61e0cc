import { antd } from './designs/antd';
import { bootstrap } from './designs/bootstrap';
import { deflist } from './designs/deflist';
import { divs } from './designs/divs';
import { element } from './designs/element';
import { fluent } from './designs/fluent';
import { hashed } from './designs/hashed';
import { mui } from './designs/mui';
import { native } from './designs/native';
import { radix } from './designs/radix';
import { server } from './designs/server';
import { shadow } from './designs/shadow';
import { tailwind } from './designs/tailwind';
import { tdesign } from './designs/tdesign';
import { uni } from './designs/uni';
import { vant } from './designs/vant';
import type { Kit } from './kit';

/** All designs of the set. */
export const KITS: readonly Kit[] = [
  antd,
  mui,
  element,
  vant,
  tdesign,
  radix,
  bootstrap,
  tailwind,
  hashed,
  server,
  shadow,
  uni,
  deflist,
  divs,
  native,
  fluent,
];
