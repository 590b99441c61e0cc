import type { PageKind } from '../../../lib/site/kinds';
import type { CorpusPage } from '../page';
import { draw } from './model';
import { privacy, remove, security } from './ours-account';
import { type Built, device, find, home, list, settings } from './ours-cloud';
import { ACCOUNT, bareAccount, bareCloud, type Pen, pen } from './parts';
import { STRANGERS } from './strangers';

const EACH = 19;
interface Recipe {
  kind: PageKind;
  build: (p: Pen) => Built;
  known: readonly string[];
  bare: (n: number) => string;
}
const OURS: readonly Recipe[] = [
  { kind: 'cloud-home', build: home, known: ['https://i.mi.com/#/', 'https://eu.i.mi.com/#/', 'https://us.i.mi.com/#/'], bare: bareCloud },
  { kind: 'cloud-settings', build: settings, known: ['https://i.mi.com/#/settings', 'https://eu.i.mi.com/#/setting'], bare: bareCloud },
  { kind: 'my-devices', build: list, known: ['https://i.mi.com/#/devices', 'https://us.i.mi.com/#/settings/devices'], bare: bareCloud },
  {
    kind: 'device',
    build: device,
    known: ['https://i.mi.com/#/device/8f31', 'https://eu.i.mi.com/#/devices/detail?id=77'],
    bare: bareCloud,
  },
  { kind: 'find-device', build: find, known: ['https://i.mi.com/find', 'https://us.i.mi.com/mobile/find#/'], bare: bareCloud },
  { kind: 'security', build: security, known: [`${ACCOUNT}?_locale=en_US`, ACCOUNT], bare: bareAccount },
  { kind: 'privacy', build: privacy, known: [`${ACCOUNT}/privacy`, `${ACCOUNT}/privacy?_locale=en_US`], bare: bareAccount },
  {
    kind: 'delete-account',
    build: remove,
    known: [`${ACCOUNT}/privacy/delete-account`, 'https://account.xiaomi.com/pass/del'],
    bare: bareAccount,
  },
];
const number = (n: number, width: number): string => String(n).padStart(width, '0');

const ours = OURS.flatMap((recipe, c) =>
  Array.from({ length: EACH }, (_, k): CorpusPage => {
    const p = pen(k + c, k + c * EACH, k * 5 + c * 7);
    const { view, controls, forbidden, or } = recipe.build(p);
    const known = recipe.known[Math.floor(k / 3) % recipe.known.length];
    return {
      id: `thirteenth-${number(c * EACH + k + 1, 3)}-${recipe.kind}-${p.kit.name}-${p.lang}`,
      url: k % 3 === 0 && known !== undefined ? known : recipe.bare(c * 50 + k),
      language: p.lang,
      family: p.kit.name,
      generation: p.kit.generation,
      html: draw(p.kit, view),
      kind: recipe.kind,
      controls,
      forbidden,
      ...(or === undefined ? {} : { or }),
    };
  }),
);

const others = Array.from({ length: STRANGERS.length * 4 }, (_, s): CorpusPage | null => {
  const p = pen(s + Math.floor(s / STRANGERS.length), s * 3 + 11, s * 7 + Math.floor(s / STRANGERS.length) * 3);
  const made = STRANGERS[s % STRANGERS.length]?.(p);
  if (made === undefined) return null;
  return {
    id: `thirteenth-none-${number(s + 1, 2)}-${p.kit.name}-${p.lang}`,
    url: made.url,
    language: p.lang,
    family: p.kit.name,
    generation: p.kit.generation,
    html: draw(p.kit, made.view),
    kind: null,
    controls: {},
    forbidden: made.forbidden,
  };
}).filter((page) => page !== null);

/** Pages of a redesign of 2027. */
export const pages: readonly CorpusPage[] = [...ours, ...others];
