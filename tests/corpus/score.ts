/** Compares what the recogniser says of the corpus with what a person says. Shared by the test and by `npm run corpus`. */
import { type ControlKind, isGuarded, PAGE_KINDS, type PageKind } from '../../lib/site/kinds';
import { type Recognition, recognise } from '../../lib/site/recognise';
import type { CorpusPage } from './pages';

/** One page's verdict. */
export interface Verdict {
  readonly page: CorpusPage;
  readonly seen: PageKind | null;
  /** Controls that a person sees here and the recogniser does not, or sees elsewhere. Only where the kind is right. */
  readonly missed: readonly ControlKind[];
  /** Guarded controls found where there are none. */
  readonly wrong: readonly string[];
  /** Controls judged. */
  readonly judged: number;
}

/** Judges pages in the test's own document. */
export function verdicts(pages: readonly CorpusPage[]): Verdict[] {
  return pages.map((page) => judge(page, recognise(new URL(page.url), open(page.html))));
}

/** Expected controls whose mark is nowhere in the opened page: a mistake of the corpus. */
export function unmarked(pages: readonly CorpusPage[]): string[] {
  return pages.flatMap((page) => {
    open(page.html);
    return Object.values(page.controls).flatMap((value) => (marked(value).length > 0 ? [] : [`${page.id}: ${value}`]));
  });
}

/** The document of the test, filled with the page: recognition asks a window for styles, which a parsed document has not. */
function open(html: string): Document {
  document.open();
  document.write(html);
  document.close();
  attachRoots(document);
  return document;
}

/** Gives hosts the open roots that `<template shadowrootmode="open">` declares, where the parser has not done so itself. */
function attachRoots(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    const host = template.parentElement;
    if (!host || host.shadowRoot) continue;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(...template.content.childNodes);
    template.remove();
    attachRoots(shadow);
  }
}

/** All elements with a mark, also in open roots. */
function marked(value: string, root: ParentNode = document): Element[] {
  const own = [...root.querySelectorAll(`[data-corpus="${value}"]`)];
  const hosts = [...root.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
  return [...own, ...hosts.flatMap(({ shadowRoot }) => (shadowRoot ? marked(value, shadowRoot) : []))];
}

/** Whether an element is in another one, also through open roots. */
function composedContains(outer: Element, inner: Element): boolean {
  for (let at: Node | null = inner; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) if (at === outer) return true;
  return false;
}

function judge(page: CorpusPage, recognition: Recognition | undefined): Verdict {
  const seen = recognition?.page ?? null;
  const at = (value: string): Element[] => marked(value);
  const wanted = Object.entries(page.controls) as [ControlKind, string][];
  const missed: ControlKind[] = [];
  const wrong: string[] = [];
  const right = seen === page.kind || seen === page.or;
  if (recognition && right) {
    for (const [control, value] of wanted) {
      const found = recognition.controls.get(control) ?? [];
      if (!at(value).some((mark) => found.some((element) => composedContains(mark, element) || sameText(element, mark))))
        missed.push(control);
    }
  }
  for (const [control, elements] of recognition?.controls ?? []) {
    if (!isGuarded(control)) continue;
    const places = wanted.flatMap(([one, value]) => (one === control ? at(value) : []));
    const never = (page.forbidden ?? []).flatMap(at);
    for (const element of elements) {
      if (places.some((mark) => composedContains(mark, element) || sameText(element, mark))) continue;
      if (page.kind === null || never.some((mark) => composedContains(mark, element) || composedContains(element, mark)))
        wrong.push(`${control}: ${element.outerHTML.slice(0, 120)}`);
    }
  }
  return { page, seen: right ? page.kind : seen, missed, wrong, judged: right ? wanted.length : 0 };
}

/** Whether an element around the mark shows nothing else. */
const sameText = (element: Element, mark: Element): boolean =>
  composedContains(element, mark) && (element.textContent ?? '').trim() === (mark.textContent ?? '').trim();

/** Shares of a set of verdicts, between 0 and 1. */
export interface Score {
  readonly pages: number;
  /** Of the pages of a known kind, those recognised as that kind. */
  readonly recall: number;
  /** Of the pages of no known kind, those that stayed unrecognised. */
  readonly silence: number;
  /** Of the controls judged on rightly recognised pages, those found. */
  readonly controls: number;
  /** Guarded controls found where there are none. */
  readonly wrong: number;
}

/** Scores verdicts. An empty set scores 1. */
export function score(all: readonly Verdict[]): Score {
  const positive = all.filter(({ page }) => page.kind !== null);
  const negative = all.filter(({ page }) => page.kind === null);
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);
  const judged = sum(all.map((verdict) => verdict.judged));
  return {
    pages: all.length,
    recall: share(positive.filter(({ page, seen }) => seen === page.kind).length, positive.length),
    silence: share(negative.filter(({ seen }) => seen === null).length, negative.length),
    controls: share(judged - sum(all.map(({ missed }) => missed.length)), judged),
    wrong: sum(all.map(({ wrong }) => wrong.length)),
  };
}

/** The confusion matrix, rows per language and per layout, and every mistake, as text. */
export function report(all: readonly Verdict[]): string {
  const kinds: readonly (PageKind | null)[] = [...PAGE_KINDS, null];
  const name = (kind: PageKind | null): string => kind ?? '(none)';
  const cell = (text: string | number): string => String(text).padStart(9);
  const lines = [`${'person \\ extension'.padEnd(20)}${kinds.map((kind) => cell(name(kind).slice(0, 8))).join('')}`];
  for (const row of kinds) {
    const own = all.filter(({ page }) => page.kind === row);
    lines.push(`${name(row).padEnd(20)}${kinds.map((kind) => cell(own.filter(({ seen }) => seen === kind).length || '·')).join('')}`);
  }
  const percent = (share: number): string => cell(`${(share * 100).toFixed(1)} %`);
  const row = (title: string, some: readonly Verdict[]): string => {
    const { pages, recall, silence, controls, wrong } = score(some);
    return `${title.padEnd(20)}${cell(pages)}${percent(recall)}${percent(silence)}${percent(controls)}${cell(wrong)}`;
  };
  lines.push('', `${''.padEnd(20)}${['pages', 'recall', 'silence', 'controls', 'wrong'].map(cell).join('')}`, row('all', all));
  for (const by of ['language', 'family'] as const) {
    lines.push('');
    for (const value of [...new Set(all.map(({ page }) => page[by]))].sort())
      lines.push(
        row(
          value,
          all.filter(({ page }) => page[by] === value),
        ),
      );
  }
  const mistakes = all.filter(({ page, seen, missed, wrong }) => seen !== page.kind || missed.length > 0 || wrong.length > 0);
  lines.push('', `${mistakes.length} pages with a mistake`);
  for (const { page, seen, missed, wrong } of mistakes) {
    const what = seen === page.kind ? '' : ` seen as ${name(seen)}`;
    lines.push(
      `${page.id}: ${name(page.kind)}${what}${missed.length > 0 ? ` misses ${missed.join(', ')}` : ''}${wrong.length > 0 ? ` WRONG ${wrong.join(' | ')}` : ''}`,
    );
  }
  return lines.join('\n');
}
