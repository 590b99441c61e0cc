/**
 * A page of the extension without a browser: the real view over a background that is the real reducer, in memory. What an owner can do is
 * done through roles, names and the hooks that the end-to-end tests use.
 */
import { type ComponentType, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { fetchViews } from '../../../components/popup/on-demand';
import type { ExtensionClient, TabState } from '../../../lib/messaging/extension-client';
import type { Snapshot } from '../../../lib/messaging/protocol';
import type { Command, CommandInput } from '../../../lib/progress/commands';
import { reduce } from '../../../lib/progress/reduce';
import { DEFAULT_SETTINGS, emptyProgress, type Progress, type Settings } from '../../../lib/progress/state';
import { undoOf } from '../../../lib/progress/undo';
import type { PageDescription } from '../../../lib/recogniser/judge/page-evidence';
import type { Language } from '../../../lib/words/languages';
import { packageWords, wordsOf } from '../support/locales';

// what the popup fetches when it is drawn has come: how it comes is in on-demand.test.ts
await fetchViews();
globalThis.requestIdleCallback ??= () => 0;
globalThis.cancelIdleCallback ??= () => undefined;

/** 2026-11-02, so that nothing depends on the day of the run. */
const BEGIN = Date.UTC(2026, 10, 2, 9);

export interface PageOptions {
  readonly language?: Language;
  readonly progress?: Partial<Progress>;
  readonly tab?: TabState;
  readonly snapshot?: Partial<Snapshot>;
  /** Pages of Xiaomi's that are open. */
  readonly sites?: number;
  /** Of the page of Xiaomi's beside it. */
  readonly description?: PageDescription;
  /** The background is not there. */
  readonly dead?: boolean;
}

export interface OpenPage {
  readonly root: HTMLElement;
  /** The progress as it is stored now. */
  progress(): Progress;
  settings(): Settings;
  /** Somebody else changes it, in another tab: this page is told as always, when it asks. */
  elsewhere(change: Partial<Progress>): void;
  /** What else was asked of the extension: `method argument`. */
  readonly asked: string[];
  find(css: string): HTMLElement;
  all(css: string): HTMLElement[];
  /** A button or link by the words on it. */
  named(text: string): HTMLElement;
  press(target: string | HTMLElement): Promise<void>;
  fill(css: string, value: string): Promise<void>;
  text(): string;
}

/** Draws a page and waits until it has its words. */
export async function openPage(view: ComponentType<{ link: ExtensionClient }>, options: PageOptions = {}): Promise<OpenPage> {
  let progress: Progress = { ...emptyProgress(), ...options.progress };
  let settings: Settings = { ...DEFAULT_SETTINGS, language: options.language ?? 'ru' };
  let serial = 0;
  packageWords();
  const asked: string[] = [];
  const snapshot = (): Snapshot => ({
    progress: { state: 'ready', progress },
    settings,
    private: false,
    words: wordsOf(settings.language === 'auto' ? 'ru' : settings.language),
    ...options.snapshot,
  });
  const note =
    <T>(name: string, value: T) =>
    async (...args: readonly unknown[]): Promise<T> => {
      asked.push([name, ...args].join(' '));
      return value;
    };
  const known: Partial<ExtensionClient> = {
    snapshot: async () => (options.dead ? undefined : snapshot()),
    command: async (input: CommandInput) => {
      if (options.dead) return undefined;
      const command = { ...input, id: `c${++serial}` } as Command;
      const outcome = reduce(progress, command, BEGIN + serial);
      const undo = outcome.ok ? undoOf(progress, command, outcome.progress) : undefined;
      if (outcome.ok) progress = outcome.progress;
      return { outcome: outcome.ok ? { ok: true, ...(undo && { undo }) } : outcome, snapshot: snapshot() } as never;
    },
    settings: async (change) => {
      settings = { ...settings, ...change };
      return snapshot();
    },
    onChanged: () => undefined,
    tabState: async () => options.tab ?? { kind: 'foreign' },
    openSites: async () => options.sites ?? 0,
    grant: note('grant', true),
    allowNotifications: note('allowNotifications', true),
    forgetAsides: async () => snapshot(),
    version: () => '1.2.3',
    describeTab: async () => options.description,
  };
  // whatever else a page asks of the extension is written down and answered with nothing
  const link = new Proxy(known, {
    get: (own, name: string) => own[name as keyof ExtensionClient] ?? note(name, undefined),
  }) as ExtensionClient;

  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const turns = async (): Promise<void> => {
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  };
  const settle = async (what: () => unknown): Promise<void> => {
    await act(async () => {
      await what();
      await turns();
    });
    // effects run when an act ends; what they ask for arrives in the next
    for (let round = 0; round < 3; round++) await act(turns);
  };
  await settle(() => render(h(view, { link }), root));

  const find = (css: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(css);
    if (!found) throw new Error(`nothing matches ${css} in: ${root.textContent?.slice(0, 300)}`);
    return found;
  };
  return {
    root,
    asked,
    progress: () => progress,
    settings: () => settings,
    elsewhere: (change) => {
      progress = { ...progress, ...change };
    },
    find,
    all: (css) => [...root.querySelectorAll<HTMLElement>(css)],
    named: (text) => {
      const found = [...root.querySelectorAll<HTMLElement>('button,a')].find((one) => nameOf(one).includes(text));
      if (!found) throw new Error(`no button is called ${text}: ${[...root.querySelectorAll('button')].map(nameOf).join(' | ')}`);
      return found;
    },
    press: (target) => settle(() => (typeof target === 'string' ? find(target) : target).click()),
    fill: (css, value) =>
      settle(() => {
        const field = find(css) as HTMLInputElement;
        field.value = value;
        field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
      }),
    text: () => root.textContent ?? '',
  };
}

/** Takes the page away. */
export function closePage(): void {
  for (const root of document.body.children) render(null, root);
  document.body.replaceChildren();
}

const textOf = (ids: string): string =>
  ids
    .split(/\s+/)
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');

/** What a screen reader calls it, as far as our own markup goes. */
function nameOf(element: Element): string {
  const by = element.getAttribute('aria-labelledby');
  const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent ?? '');
  return (
    [element.getAttribute('aria-label'), by && textOf(by), labels.join(' '), element.textContent]
      .find((name) => name?.trim())
      ?.replace(/\s+/g, ' ')
      .trim() ?? ''
  );
}

/** Everything on a page that a reader could not use: nameless controls, doubled ids, references into nothing, words that were never put in. */
export function faultsOf(root: HTMLElement): string[] {
  const faults: string[] = [];
  for (const element of root.querySelectorAll('button,input,select,textarea,a,[role="alertdialog"],nav,fieldset,[role="progressbar"]'))
    if (nameOf(element) === '') faults.push(`nameless: ${element.outerHTML.slice(0, 90)}`);
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  for (const id of new Set(ids)) if (ids.filter((other) => other === id).length > 1) faults.push(`doubled id: ${id}`);
  for (const attribute of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'])
    for (const element of root.querySelectorAll(`[${attribute}]`))
      for (const id of element.getAttribute(attribute)?.split(/\s+/) ?? [])
        if (!ids.includes(id)) faults.push(`${attribute} points at nothing: ${id}`);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    if (/^[a-z][\w-]*(\.[\w-]+)+$/.test(text) && !/\.(com|ru|html)$/.test(text)) faults.push(`a key instead of words: ${text}`);
    if (/\{\w+\}|\bundefined\b|\bNaN\b|\[object/.test(text)) faults.push(`not put into words: ${text}`);
  }
  for (const image of root.querySelectorAll('svg:not([aria-hidden]):not([role="img"])'))
    faults.push(`a bare drawing: ${image.outerHTML.slice(0, 60)}`);
  return faults;
}
