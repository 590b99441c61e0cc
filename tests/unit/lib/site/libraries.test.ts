import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { isPressable } from '../../../../lib/recogniser/dom/pressable';
import { isOff, switchesIn } from '../../../../lib/recogniser/dom/switches';
import { DIALOG_SELECTOR, LAYER_CLASS_SOURCE, LAYER_TAGS, TICK_SELECTOR } from '../../../../lib/site/component-libraries';

const FOLDER = 'tests/pages/libraries';

/** Pages that libraries have drawn themselves, see scripts/render-libraries.mjs. What a part is, its words say. */
const fixtures = readdirSync(FOLDER).map((file) => ({
  name: file.replace('.html', ''),
  html: readFileSync(`${FOLDER}/${file}`, 'utf8').replace(/[\s\S]*<body>([\s\S]*)<\/body>[\s\S]*/, '$1'),
}));

afterEach(() => {
  document.body.innerHTML = '';
});

/** The innermost element that says these words. */
function saying(words: string): Element {
  const all = [...document.querySelectorAll('body *')].filter((at) => at.textContent?.trim() === words);
  const innermost = all.find((at) => !all.some((other) => other !== at && at.contains(other)));
  if (!innermost) throw new Error(`nothing says "${words}"`);
  return innermost;
}

const upwards = (from: Element, steps: number): Element[] => {
  const path: Element[] = [];
  for (let at: Element | null = from; at && at !== document.body && path.length <= steps; at = at.parentElement) path.push(at);
  return path;
};

it('has real markup of ten libraries', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(10);
});

describe.each(fixtures)('$name', ({ html }) => {
  const dialogOf = (words: string): Element | null => {
    document.body.innerHTML = html;
    const dialog = saying(words).closest(DIALOG_SELECTOR);
    return dialog;
  };
  it.each(['Dialog words', 'Alert words'])('%s stand in a dialog', (words) => {
    const dialog = dialogOf(words);
    expect(dialog).not.toBeNull();
    expect(dialog?.contains(document.querySelector('#app [role="switch"]')), 'the page is no dialog').toBe(false);
  });
  it.each(['Dialog words', 'Alert words'])('the dialog of %s is met when the page is walked', (words) => {
    const dialog = dialogOf(words) as Element;
    const classes = new RegExp(LAYER_CLASS_SOURCE, 'i');
    const isMet = (at: Element): boolean =>
      LAYER_TAGS.has(at.localName) ||
      at.hasAttribute('role') ||
      at.hasAttribute('aria-modal') ||
      classes.test(at.getAttribute('class') ?? '');
    expect(isMet(dialog)).toBe(true);
  });
  it('a tick stands at its words', () => {
    document.body.innerHTML = html;
    const line = upwards(saying('Tick words'), 3).find((at) => at.matches(TICK_SELECTOR) || at.querySelector(TICK_SELECTOR));
    expect(line).toBeDefined();
    expect(line?.textContent, 'and no other').not.toContain('Switch words');
  });
  it('a switch stands at its words, and is on', () => {
    document.body.innerHTML = html;
    const label = [...document.querySelectorAll('label')].find((at) => at.textContent?.includes('Switch words')) as Element;
    const found = switchesIn(label, 60);
    expect(found).toHaveLength(1);
    expect(isOff(found[0] as Element)).toBe(false);
  });
  it.each(['Menu words', 'Button words'])('%s can be pressed', (words) => {
    document.body.innerHTML = html;
    expect(upwards(saying(words), 4).some(isPressable)).toBe(true);
  });
});
