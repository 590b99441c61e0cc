/**
 * A fifth set, for the version after the fourth has taught: other designs, other wordings, other harmless pages. Nothing is tuned to it
 * and no test holds it; `npm run corpus` prints it.
 */
import type { CorpusPage } from '../page';
import { others } from './others';
import { PLAN, ROUTES } from './plan';
import { type Drawn, SCENES } from './scenes';
import { finish, type Skin } from './skin';
import { foreign, pictures, server, split, translate } from './skins/labels';
import { card, counters, delegated, equal, inline, places, slots, table } from './skins/lists';
import { dialogs, menus, sheets } from './skins/overlays';
import { switches } from './skins/switches';
import { type Texts, textsOf } from './words';

const SKINS: readonly Skin[] = [
  ...[dialogs, menus, sheets, pictures, server, slots, inline, split],
  ...[delegated, places, equal, table, counters, card, foreign],
];
function skinOf(family: string, turn: number): Skin {
  const skin = family === 'library-switch' ? switches(turn) : SKINS.find((one) => one.family === family);
  if (!skin) throw new Error(`No such family: ${family}`);
  return skin;
}
const pick = (list: readonly string[], turn: number): string => list[turn % list.length] ?? '';

function whole(skin: Skin, scene: string, t: Texts, turn: number, address: string, d: Drawn): CorpusPage {
  const brand = address.startsWith('account.') || address.startsWith('eu.') ? 'Xiaomi' : 'Xiaomi Cloud';
  const sheet = { brand, title: d.title, titleAs: d.titleAs ?? '', places: d.places ?? [], me: d.me ?? [] };
  const drawn = skin.page({ ...sheet, content: d.content, above: d.above ?? '', back: t.back, turn });
  const { body, root } = skin.family === 'translated' ? translate(drawn, turn) : { body: drawn, root: '' };
  const title = turn % 3 ? `${d.title} · ${brand}` : brand;
  return finish(skin, { scene, lang: t.lang, url: `https://${address}`, title, body, root, kind: d.kind, ...(d.or ? { or: d.or } : {}) });
}

export function fifth(): CorpusPage[] {
  const lines = PLAN.trim().split('\n');
  const entries = lines.flatMap((line) => {
    const [family = '', list = ''] = line.split(': ');
    return list.split(', ').map((entry, turn) => ({ family, entry, turn }));
  });
  const ours = entries.map(({ family, entry, turn }, number) => {
    const [name = '', lang = ''] = entry.split(' ');
    const scene = SCENES[name];
    if (!scene) throw new Error(`No such scene: ${name}`);
    const skin = skinOf(family, turn);
    const t = textsOf(lang, number);
    const drawn = scene(skin, t, number);
    const [telling = [], silent = []] = ROUTES[drawn.kind ?? ''] ?? [];
    return whole(skin, name, t, number, pick(number % 3 === 1 ? telling : silent, Math.floor(number / 3)), drawn);
  });
  const rest = others().map(({ scene, lang, family, url, draw }, turn) => {
    const skin = skinOf(family, turn);
    const t = textsOf(lang, turn);
    return whole(skin, scene, t, turn, url, draw(skin, t, turn));
  });
  return [...ours, ...rest];
}
