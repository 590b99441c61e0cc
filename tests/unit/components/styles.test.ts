// @vitest-environment node
// No style knows left from right where a logical property says start and end: words may run either way.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const FILES = readdirSync('components', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.name.endsWith('.css'))
  .map((entry) => path.join(entry.parentPath, entry.name));

/** What is right about left: in which file, in which rule, which property. */
const PHYSICAL = [
  // the placer moves these by pixels of the page
  ['components/overlay/overlay.css', /^\.marks,\.mark,\.hint,\.badge,\.line,\.bubble,\.notices$/, 'left'],
  // a chevron that points down is a square that is turned: the same for all
  ['components/popup/popup.css', /summary::after$/, 'border-width'],
  // there is no logical place of a background
  ['components/welcome/welcome.css', /:dir\(rtl\)/, 'background-position'],
] as const;

/** Rules as `[selector, property, value]`. */
function declarationsOf(css: string): [string, string, string][] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@import[^;]*;/g, '');
  return [...bare.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selector = '', body = '']) =>
    body
      .split(';')
      .filter((line) => line.includes(':'))
      .map((line): [string, string, string] => {
        const [property = '', ...value] = line.split(':');
        return [selector.trim().replace(/\s*,\s*/g, ','), property.trim(), value.join(':').trim()];
      }),
  );
}

/** Whether a declaration takes a side. */
function takesSide([, property, value]: [string, string, string]): boolean {
  if (/(^|-)(left|right)($|-)/.test(property)) return true;
  if (/^(float|clear|text-align|caption-side|background-position|transform-origin)$/.test(property)) return /\b(left|right)\b/.test(value);
  const sides = value.replace(/\([^()]*(\([^()]*\)[^()]*)*\)/g, '()').split(/\s+/);
  if (/^(margin|padding|inset|border-(width|style|color)|scroll-(margin|padding))$/.test(property))
    return sides.length === 4 && sides[1] !== sides[3];
  if (property === 'border-radius') return sides.length > 1 && !value.includes('/') && new Set(sides).size > 1;
  return false;
}

const allowed = (file: string, [selector, property]: [string, string, string]) =>
  PHYSICAL.filter(([one, rule, name]) => one === file && rule.test(selector) && name === property);

it.each(FILES)('%s knows start and end, not left and right', (file) => {
  const found = declarationsOf(readFileSync(file, 'utf8')).filter((one) => takesSide(one) && allowed(file, one).length === 0);
  expect(found.map(([selector, property, value]) => `${selector} { ${property}: ${value} }`)).toEqual([]);
});

it('every exception is one', () => {
  const used = FILES.flatMap((file) =>
    declarationsOf(readFileSync(file, 'utf8')).flatMap((one) => (takesSide(one) ? allowed(file, one) : [])),
  );
  expect(new Set(used)).toEqual(new Set(PHYSICAL));
});

it.each([
  ['left: 0', true],
  ['margin-right: 4px', true],
  ['border-left-color: red', true],
  ['border-top-left-radius: 4px', true],
  ['text-align: right', true],
  ['float: left', true],
  ['padding: 1px 2px 3px 4px', true],
  ['inset: 0 auto auto 0', true],
  ['border-radius: 4px 0 0 4px', true],
  ['padding: 1px 2px 3px 2px', false],
  ['margin: calc(1px + 2px) auto', false],
  ['padding-inline: 1px 2px', false],
  ['border-inline-start: 1px solid', false],
  ['text-align: start', false],
])('of { %s } it says that it takes a side: %s', (declaration, side) => {
  const [one] = declarationsOf(`a, b { ${declaration}; }`);
  expect(one && takesSide(one)).toBe(side);
});

it('no view says left or right in a style of its own', () => {
  const views = readdirSync('components', { recursive: true, withFileTypes: true }).filter(({ name }) => name.endsWith('.tsx'));
  expect(views.length).toBeGreaterThan(30);
  for (const { parentPath, name } of views)
    expect(readFileSync(path.join(parentPath, name), 'utf8'), name).not.toMatch(
      /style=\{\{[^}]*\b(left|right|marginLeft|marginRight|paddingLeft|paddingRight)\b/,
    );
});
