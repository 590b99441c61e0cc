import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { understand } from '../../lib/recogniser/grammar';
import { pressPages } from '../corpus/guard-pages';
import { blindWords, type GuardWords, guardWords, PRESSED, type Pressed } from '../corpus/guard-words';
import { heldAs, show } from '../corpus/press';

/** One press on a guarded wording. */
interface Press {
  readonly language: string;
  readonly control: Pressed;
  readonly wording: string;
  readonly layout: string;
  /** What it was held as. */
  readonly held: string | undefined;
}

/** The share of presses that must be held, a control: what the guard did when it was last looked at. These wordings have taught it; the aim for others is 0.98. */
const FLOOR: Readonly<Record<Pressed, number>> = {
  'remove-device': 0.99,
  'turn-off-find-device': 0.99,
  'delete-account-confirm': 0.99,
  'withdraw-consent': 0.99,
};

/** Neighbours are the same beside every wording: they are pressed beside the first. */
function pressAll(words: GuardWords, presses: Press[], wronglyHeld: string[]): void {
  for (const control of PRESSED) {
    for (const [index, wording] of words.guarded[control].entries()) {
      for (const { layout, url, html } of pressPages(words, control, index)) {
        show(html);
        const element = document.querySelector('[data-press]') as Element;
        presses.push({ language: words.language, control, wording, layout, held: heldAs(element, url) });
        if (index > 0) continue;
        for (const neighbour of document.querySelectorAll('[data-harmless]')) {
          const held = heldAs(neighbour, url);
          if (held) wronglyHeld.push(`${words.language} ${control} ${layout}: ${neighbour.textContent} held as ${held}`);
        }
      }
    }
  }
}

const percent = (some: readonly Press[]): string => {
  const held = some.filter((press) => press.held).length;
  return `${held} of ${some.length} (${((held / Math.max(some.length, 1)) * 100).toFixed(1)} %)`;
};

/** Held presses per control and layout, per language and control, and everything that was not held or held wrongly. */
function table(presses: readonly Press[], wronglyHeld: readonly string[]): string {
  const of = (key: keyof Press, value: string, among = presses): Press[] => among.filter((press) => press[key] === value);
  const cell = (text: string): string => text.padEnd(24);
  const lines = [`${cell('control')}${cell('all layouts')}each`];
  for (const control of PRESSED) {
    const own = of('control', control);
    const layouts = [...new Set(own.map(({ layout }) => layout))].map((layout) => `${layout} ${percent(of('layout', layout, own))}`);
    const right = own.filter(({ held }) => held === control).length;
    lines.push(`${cell(control)}${cell(percent(own))}${layouts.join(', ')}; by its own name ${right}`);
  }
  lines.push('', `${cell('language')}${PRESSED.map(cell).join('')}all`);
  for (const language of new Set(presses.map((press) => press.language))) {
    const own = of('language', language);
    lines.push(`${cell(language)}${PRESSED.map((control) => cell(percent(of('control', control, own)))).join('')}${percent(own)}`);
  }
  const missed = presses.filter(({ held }) => !held);
  lines.push('', `${missed.length} presses were not held`);
  for (const { language, control, layout, wording } of missed) lines.push(`${language} ${control} ${layout}: ${wording}`);
  lines.push('', `${wronglyHeld.length} harmless neighbours were held`, ...wronglyHeld);
  return `${lines.join('\n')}\n`;
}

describe('the guard in every language of the sites, on wordings that nobody prepared for', () => {
  const words = guardWords();
  const presses: Press[] = [];
  const wronglyHeld: string[] = [];
  for (const one of words) pressAll(one, presses, wronglyHeld);
  mkdirSync('.output', { recursive: true });
  writeFileSync('.output/guard-languages.txt', table(presses, wronglyHeld));

  it('has three different wordings a control and language, and all neighbours', () => {
    expect(words.length).toBe(77);
    for (const { language, guarded, harmless } of words) {
      for (const control of PRESSED) expect(new Set(guarded[control]).size, `${language} ${control}`).toBe(3);
      expect(Object.values(harmless).filter(Boolean).length, language).toBe(12);
    }
  });
  it('feels a press that is known to be held, so that nothing held means nothing held', () => {
    const russian = words.find(({ language }) => language === 'ru') as GuardWords;
    const known = { ...russian, guarded: { ...russian.guarded, 'remove-device': ['Удалить устройство'] } };
    const felt: Press[] = [];
    pressAll(known, felt, []);
    expect(felt.filter(({ wording, held }) => wording === 'Удалить устройство' && held === 'remove-device').length).toBeGreaterThan(0);
  });
  it.each(PRESSED)('holds %s no less than before', (control) => {
    const own = presses.filter((press) => press.control === control);
    expect(own.length).toBe(77 * 3 * 3);
    expect(own.filter(({ held }) => held).length / own.length).toBeGreaterThanOrEqual(FLOOR[control]);
  });
  it('understands "how do I" as a question and "do not" as a negation in each of them', () => {
    for (const { language, harmless } of words) {
      expect(understand(harmless['how-to-delete-account']).question, `${language} ${harmless['how-to-delete-account']}`).toBe(true);
      expect(understand(harmless['do-not-delete-device']).negated, `${language} ${harmless['do-not-delete-device']}`).toBe(true);
    }
  });
  it('never holds a harmless neighbour', () => {
    expect(wronglyHeld).toEqual([]);
  });
});

describe('the guard on wordings of another hand, who saw neither the first ones nor the lexicon', () => {
  const { words, harmless } = blindWords();
  const presses: Press[] = [];
  for (const one of words) pressAll(one, presses, []);
  // a neighbour that must stay free stands where "Cancel" stands; not where the account is deleted, since there the unknown is held
  const wronglyHeld: string[] = [];
  for (const [language, label] of harmless) {
    const known = words.find((one) => one.language === language) as GuardWords;
    const beside = { ...known, harmless: { ...known.harmless, cancel: label, 'rename-device': label, 'do-not-delete-device': label } };
    const held: string[] = [];
    pressAll(
      {
        ...beside,
        guarded: Object.fromEntries(PRESSED.map((c) => [c, c === 'delete-account-confirm' ? [] : known.guarded[c].slice(0, 1)])) as never,
      },
      [],
      held,
    );
    wronglyHeld.push(...held.filter((line) => line.includes(`: ${label} held`)));
  }
  writeFileSync('.output/guard-blind.txt', table(presses, [...new Set(wronglyHeld)]));

  it('has two wordings a control and language', () => {
    expect(words.length).toBe(77);
    for (const { language, guarded } of words)
      for (const control of PRESSED) expect(guarded[control], `${language} ${control}`).toHaveLength(2);
    expect(harmless).toHaveLength(77 * 3);
  });
  it.each([
    ['remove-device', 0.96],
    ['turn-off-find-device', 0.99],
    ['delete-account-confirm', 0.99],
    ['withdraw-consent', 0.92],
  ] as const)('holds %s no less than at first contact', (control, floor) => {
    const own = presses.filter((press) => press.control === control);
    expect(own.length).toBe(77 * 2 * 3);
    expect(own.filter(({ held }) => held).length / own.length).toBeGreaterThanOrEqual(floor);
  });
  it('holds none of the harmless ones', () => {
    expect(wronglyHeld).toEqual([]);
  });
});
