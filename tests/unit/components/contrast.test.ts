// @vitest-environment node
/** Colours of ours against WCAG AA, as numbers: a picture of every state would still miss a theme that nobody looks at. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('components/tokens.css', 'utf8');

/** Colours that the n-th rule for a selector sets. */
function coloursOf(selector: string, nth: number): Record<string, string> {
  const rule = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, head]) => head?.replace(/\/\*[\s\S]*?\*\//g, '').trim() === selector)[
    nth
  ];
  if (!rule) throw new Error(`no rule ${nth} for ${selector}`);
  return Object.fromEntries([...(rule[2] as string).matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map((m) => [m[1], m[2]]));
}

const DARK = '.ug[data-theme="dark"]';
const light = coloursOf('.ug', 0);
const dark = { ...light, ...coloursOf(DARK, 0) };
const THEMES: Record<string, Record<string, string>> = {
  light,
  dark,
  'light, more contrast': { ...light, ...coloursOf('.ug', 1) },
  'dark, more contrast': { ...dark, ...coloursOf('.ug', 1), ...coloursOf(DARK, 1) },
};

/** Relative luminance, 0..1. https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dim, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
}

const WORDS = ['ink', 'ink-soft', 'accent', 'wait', 'careful', 'danger'];
const TONES = ['accent', 'wait', 'careful', 'danger'];
const GROUNDS = ['bg', 'bg-soft'];

/** Used together: words on a ground (AA: 4.5), lines of controls and pictures on a ground (3). */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...WORDS.flatMap((word) => GROUNDS.map((ground) => [word, ground, 4.5] as const)),
  ...TONES.flatMap((tone) => [tone, 'ink', 'ink-soft'].map((word) => [word, `${tone}-bg`, 4.5] as const)),
  ['accent-ink', 'accent', 4.5],
  ['accent-ink', 'accent-hover', 4.5],
  ['accent', 'bg-sunk', 3],
  ...GROUNDS.map((ground) => ['line-strong', ground, 3] as const),
];

describe.each(Object.entries(THEMES))('colours: %s', (name, theme) => {
  it.each(PAIRS)('%s on %s: at least %d', (a, b, least) => {
    expect(contrast(theme[a] as string, theme[b] as string)).toBeGreaterThanOrEqual(name.includes('more') && least > 3 ? 7 : least);
  });
});

it('names no colour and no size of words outside the tokens', () => {
  const sheets = readdirSync('components', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.css') && file !== 'tokens.css',
  );
  expect(sheets.length).toBeGreaterThan(3);
  for (const file of sheets) {
    const screen = readFileSync(`components/${file}`, 'utf8').split('@media print')[0] as string;
    // before there are words there is no theme either
    expect(
      [...screen.matchAll(/#[\da-f]{3,8}\b|font-size: \d+px/g)].map(([text]) => text),
      file,
    ).toEqual(file.endsWith('popup.css') ? ['#8aa39f'] : []);
  }
});
