/** Pages of other kinds: they delete copies and files, unlink services, sign out, or explain. */
import { OTHERS } from './others-words';
import { type Drawn, MAIL, model } from './scenes';
import { all, type Press, type Row, type Skin } from './skin';
import type { Texts } from './words';

type Text = (at: number) => string;
type Draw = (skin: Skin, s: Text, turn: number) => Pick<Drawn, 'content' | 'above'>;
const x = (text: string, strong = false): Press => ({ text, as: 'x', ...(strong ? { strong } : {}) });

/** Things named after phones, each with what can be done to it. */
const phones: Draw = (skin, s, turn) => ({
  content: skin.devices([0, 1, 2].map((at) => ({ name: model(turn + at), notes: [s(3)], ends: [x(s(2)), x(s(1))] }))),
  ...(skin.family === 'portal-menu' || skin.family === 'bottom-sheet'
    ? { above: skin.pop(model(turn), [x(s(2)), x(s(1), true)], turn) }
    : {}),
});
const asked: Draw = (skin, s, turn) => ({
  content: skin.prose([MAIL]),
  above: skin.ask(s(1), MAIL, [x(s(2)), x(s(3), true)], turn),
});
const talk: Draw = (skin, s) => ({
  content: all([s(1), s(2)], (text) => skin.prose([text]) + skin.presses([x(s(3)), x(s(4)), x(s(5))])),
});
const entries = (skin: Skin, texts: readonly string[], end: string): string =>
  skin.rows(texts.map((text): Row => ({ text, note: '', end: x(end) })));

const DRAWS: Readonly<Record<string, Draw>> = {
  copies: phones,
  files: (skin, s, turn) => ({
    content: skin.devices([0, 1, 2].map((at) => ({ name: `${model(turn + at)}.pdf`, notes: [s(3)], ends: [x(s(2)), x(s(1))] }))),
  }),
  linked: (skin, s) => ({ content: entries(skin, [s(3), s(4)], s(1)) + skin.presses([x(s(2))]) }),
  leaving: asked,
  merge: asked,
  warranty: (skin, s) => ({ content: skin.prose([s(3)]) + skin.input(s(1)) + skin.presses([x(s(2))]) }),
  repair: phones,
  tradein: phones,
  letters: (skin, s) => ({ content: entries(skin, [s(2), s(3)], s(1)) }),
  history: (skin, s) => ({ content: entries(skin, [s(3), s(4)], s(1)) + skin.presses([x(s(2), true)]) }),
  talks: (skin, s, turn) => ({
    content: skin.rows([{ text: s(3), note: '09:12' }]),
    above: skin.pop(s(3), [x(s(2)), x(s(1), true)], turn),
  }),
  exports: (skin, s) => ({ content: entries(skin, [s(3)], s(1)) + skin.presses([x(s(2))]) }),
  portrait: (skin, s) => ({ content: skin.prose([s(3)]) + skin.presses([x(s(2)), x(s(1), true)]) }),
  guide: (skin, s) => ({ content: skin.prose([s(1), s(2), s(3)]) + skin.presses([x(s(4)), x(s(5))]) }),
  answers: talk,
  broken: (skin, s) => ({ content: skin.prose([s(1)]) + skin.presses([x(s(2))]) }),
  renewal: (skin, s) => ({ content: skin.toggle(s(1), true, 'x', s(3)) + skin.presses([x(s(2), true)]) }),
};

export interface Other {
  scene: string;
  lang: string;
  family: string;
  url: string;
  draw(skin: Skin, t: Texts, turn: number): Drawn;
}

export const others = (): Other[] =>
  OTHERS.trim()
    .split('\n')
    .map((line) => {
      const [head = '', ...rest] = line.split(' ; ');
      const [scene = '', lang = '', family = '', url = '', first = ''] = head.split(' | ');
      const texts = [first, ...rest];
      const how = DRAWS[scene];
      if (!how) throw new Error(`No such scene: ${scene}`);
      const s: Text = (at) => {
        const text = texts[at];
        if (!text) throw new Error(`Too few texts: ${line}`);
        return text;
      };
      const draw = (skin: Skin, t: Texts, turn: number): Drawn => ({
        kind: null,
        title: s(0),
        me: scene === 'broken' ? [] : [{ text: t.signout, as: 'x' }],
        ...how(skin, s, turn),
      });
      return { scene, lang, family, url, draw };
    });
