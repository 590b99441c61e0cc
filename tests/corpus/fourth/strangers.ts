/** Pages that are none of ours: they delete, remove and turn off other things, or talk about ours. */
import type { Kit, Line } from './kit';
import { named, type Scene } from './scene';
import { STRANGERS } from './strangers-words';
import type { Speech } from './words';

/** `s` gives the texts of the page. */
type Shape = (kit: Kit, t: Speech, s: (at: number) => string, seed: number) => Pick<Scene, 'main' | 'overlay'>;

const x = (text: string, danger = false) => ({ text, mark: 'x', ...(danger ? { tone: 'danger' as const } : {}) });
const dates = ['12.05', '03.04', '28.01'];

const SHAPES: Readonly<Record<string, Shape>> = {
  backups: (kit, t, s, seed) => ({
    main: kit.units(dates.map((date, at) => ({ name: named(seed + at), hints: [date, s(3)], acts: [x(s(2)), x(s(1), true)] }))),
    ...(kit.family === 'portal-menu' ? { overlay: kit.menu([x(s(2)), x(s(1))], t.more, seed) } : {}),
  }),
  storage: (kit, _t, s) => ({
    main: kit.lines([3, 4, 5].map((at) => ({ text: s(at), value: `${at}.2 GB`, act: x(s(1)) }))) + kit.acts([x(s(2))]),
  }),
  trash: (kit, t, s, seed) => ({
    main: kit.text([s(3)]),
    overlay: kit.dialog(s(4), s(3), [x(t.cancel), x(s(2)), x(s(1), true)], seed),
  }),
  orders: (kit, _t, s, seed) => ({
    main: kit.units(dates.map((date, at) => ({ name: named(seed + at), hints: [s(4), date], acts: [x(s(2)), x(s(at ? 3 : 1))] }))),
  }),
  help: (kit, _t, s) => ({ main: `${kit.text([s(1), s(2), s(3)])}<p>${s(4)}</p>${kit.acts([x(s(5)), x(s(6))])}` }),
  'sign-in': (kit, _t, s) => ({
    main: kit.field(s(1)) + kit.field(s(2)) + kit.acts([{ ...x(s(3)), tone: 'main' }, x(s(4)), x(s(5))]),
  }),
  cookies: (kit, _t, s, seed) => ({
    main: kit.lines([{ text: s(4), mark: 'x' }]),
    overlay: kit.dialog(s(0), s(1), [x(s(3)), x(s(2))], seed),
  }),
  compare: (kit, _t, s, seed) => ({
    main: kit.units(
      ['549 €', '399 €', '249 €'].map((price, at) => ({ name: named(seed + at), hints: [price, s(3)], acts: [x(s(1)), x(s(2))] })),
    ),
  }),
  forum: (kit, _t, s) => ({
    main: [s(1), s(2)].map((text) => kit.text([text]) + kit.acts([x(s(3)), x(s(4)), x(s(5))])).join(''),
  }),
  community: (kit, t, s, seed) => ({
    main: kit.units([1, 2, 3].map((at) => ({ name: `${s(3)} ${at}`, hints: [`${at * 137}`], acts: [x(s(2)), x(s(1))] }))),
    ...(kit.family === 'portal-menu' ? { overlay: kit.menu([x(s(2)), x(s(1))], t.more, seed) } : {}),
  }),
  statement: (kit, _t, s) => ({ main: `<p>${s(4)}</p>${kit.text([s(1), s(2), s(3)])}` }),
  cards: (kit, _t, s) => ({
    main:
      kit.lines(['Visa •••• 4417', 'Mastercard •••• 0921'].map((text, at): Line => ({ text, hint: at ? '' : s(3), act: x(s(1)) }))) +
      kit.acts([x(s(2))]),
  }),
  family: (kit, t, s, seed) => ({
    main:
      kit.units(['o•••a@example.com', 'p•••r@example.com'].map((name) => ({ name, hints: [s(3)], acts: [x(s(1), true)] }))) +
      kit.acts([x(s(2))]),
    ...(kit.family === 'portal-menu' ? { overlay: kit.menu([x(s(1))], t.more, seed) } : {}),
  }),
  plan: (kit, _t, s) => ({
    main: `${kit.text([s(3)])}${kit.toggle(s(1), true, 'x', s(3))}${kit.acts([x(s(1)), x(s(2), true)])}`,
  }),
  apps: (kit, t, s, seed) => ({
    main: kit.lines([3, 4].map((at) => ({ text: s(at), hint: s(2), act: x(s(1)) }))),
    ...(kit.family === 'portal-menu' ? { overlay: kit.menu([x(s(1))], t.more, seed) } : {}),
  }),
};

export interface Stranger {
  scene: string;
  lang: string;
  family: string;
  url: string;
  play(kit: Kit, t: Speech, seed: number): Scene;
}

export function strangers(): Stranger[] {
  return STRANGERS.trim()
    .split('\n')
    .map((line) => {
      const [scene = '', lang = '', family = '', url = '', ...texts] = line.split(/ [|;] /);
      const shape = SHAPES[scene];
      if (!shape) throw new Error(`No such scene: ${scene}`);
      const s = (at: number): string => {
        const text = texts[at];
        if (!text) throw new Error(`Too few texts: ${line}`);
        return text;
      };
      const user = (t: Speech): Line[] => (scene === 'sign-in' || scene === 'statement' ? [] : [{ text: t.signout, mark: 'x' }]);
      const play = (kit: Kit, t: Speech, seed: number): Scene => ({
        kind: null,
        heading: s(0),
        user: user(t),
        ...shape(kit, t, s, seed),
      });
      return { scene, lang, family, url, play };
    });
}
