/**
 * A fourth set that nobody has tuned anything to: what a redesign of the next years might bring, each kind of markup that was once
 * missed as a family of its own, in 31 languages. Written apart from how the extension recognises pages and from the other sets.
 */
import type { CorpusPage } from '../page';
import { draw, type Kit } from './kit';
import { iconOnly, serverForm, splitLabel, translatedPage } from './kits/labels';
import { librarySwitch } from './kits/libraries';
import { bottomSheet, ownDialog, portalMenu } from './kits/overlays';
import { findCards, shadow } from './kits/places';
import { counterRows, equalRows, inlineRemoval, nameImei, plainTable, rootListener } from './kits/rows';
import { PLACES, PLAN } from './plan';
import type { Scene } from './scene';
import { SCENES } from './scenes';
import { strangers } from './strangers';
import { type Speech, speak } from './words';

const KITS = new Map(
  [
    ...[ownDialog, portalMenu, bottomSheet, iconOnly, serverForm, shadow, inlineRemoval, splitLabel],
    ...[rootListener, findCards, equalRows, plainTable, counterRows, nameImei, translatedPage],
  ].map((kit) => [kit.family, kit]),
);
function kitOf(family: string, turn: number): Kit {
  const kit = family === 'library-switch' ? librarySwitch(turn) : KITS.get(family);
  if (!kit) throw new Error(`No such family: ${family}`);
  return kit;
}
const at = <T>(list: readonly T[], turn: number): T => list[turn % list.length] as T;
const query = (url: string, lang: string): string => {
  const [path = '', hash] = url.split('#');
  return `https://${path}${path.includes('?') ? '&' : '?'}_locale=${lang.replace('-', '_')}${hash === undefined ? '' : `#${hash}`}`;
};

/** A scene in its design, as a whole page. */
function put(kit: Kit, name: string, t: Speech, seed: number, url: string, scene: Scene): CorpusPage {
  const brand = url.startsWith('https://account.') || url.startsWith('https://global.') ? t.account : t.cloud;
  const frame = { t, brand, heading: scene.heading, headMark: scene.headMark ?? '', main: scene.main, seed };
  const title = at([`${scene.heading} - ${brand}`, `${brand} | ${scene.heading}`, brand], seed);
  const over = { covered: Boolean(scene.overlay), overlay: scene.overlay ?? '' };
  const body = kit.frame({ ...frame, ...over, nav: scene.nav ?? [], user: scene.user ?? [] });
  return draw(kit, {
    scene: name,
    lang: t.lang,
    url,
    title,
    body,
    kind: scene.kind,
    translated: kit.family === 'translated',
    ...(scene.or ? { or: scene.or } : {}),
    ...(scene.note ? { note: scene.note } : {}),
  });
}

export function fourth(): CorpusPage[] {
  let seed = 0;
  const ours = PLAN.trim()
    .split('\n')
    .flatMap((line) => {
      const [family = '', list = ''] = line.split(': ');
      return list.split(', ').map((entry, turn) => {
        const [name = '', lang = ''] = entry.split(' ');
        const play = SCENES[name];
        if (!play) throw new Error(`No such scene: ${name}`);
        const number = seed++;
        const kit = kitOf(family, turn);
        const t = speak(lang, number, family === 'translated');
        const scene = play(kit, t, number);
        const [known = [], unknown = []] = PLACES[scene.kind ?? ''] ?? [];
        const url = query(at(number % 3 === 0 ? known : unknown, Math.floor(number / 3)), lang);
        return put(kit, name, t, number, url, scene);
      });
    });
  const others = strangers().map(({ scene, lang, family, url, play }, turn) => {
    const kit = kitOf(family, turn);
    const t = speak(lang, turn);
    return put(kit, scene, t, turn, query(url, lang), play(kit, t, turn));
  });
  return [...ours, ...others];
}
