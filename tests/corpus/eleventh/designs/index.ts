import type { Design } from '../model';
import { antd } from './antd';
import { bootstrap } from './bootstrap';
import { divs } from './divs';
import { element } from './element';
import { ionic } from './ionic';
import { mini } from './mini';
import { mui } from './mui';
import { native } from './native';
import { pane } from './pane';
import { radix } from './radix';
import { server } from './server';
import { shadow } from './shadow';
import { soup } from './soup';
import { tdesign } from './tdesign';
import { terms } from './terms';
import { vant } from './vant';

export const DESIGNS: Readonly<Record<string, Design>> = Object.fromEntries(
  [antd, bootstrap, divs, element, ionic, mini, mui, native, pane, radix, server, shadow, soup, tdesign, terms, vant].map((design) => [
    design.name,
    design,
  ]),
);
