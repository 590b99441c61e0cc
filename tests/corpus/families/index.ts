import { antd } from './antd';
import { cards } from './cards';
import { elements } from './elements';
import type { Family } from './family';
import { hashed } from './hashed';
import { jquery } from './jquery';
import { mui } from './mui';
import { semantic } from './semantic';

export const FAMILIES: readonly Family[] = [semantic, hashed, antd, mui, jquery, cards, elements];
