/** What `npm run capture` does: turns a saved page into a fixture that says nothing of its owner. Loaded by scripts/capture.mjs. */
import { NAMING_ATTRIBUTES } from '../lib/recogniser/dom/accessible-name';
import { normaliseText } from '../lib/recogniser/dom/text';
import { speaksOfDeleting } from '../lib/recogniser/facts/page-structure';
import { refusalOf } from '../lib/recogniser/grammar';
import { labelMeanings } from '../lib/recogniser/label-meanings';
import { DocumentReader } from '../lib/recogniser/read/document-reader';
import { looksLikeDevice } from '../lib/site/device-vocabulary';
import { recognise } from '../lib/site/recognise';
import { documentOf } from './saved-page';

/** What a fixture is expected to be. */
export interface Expected {
  readonly url: string;
  readonly page: string | null;
  /** Labels of each control, in the order in which they are found. */
  readonly controls: Readonly<Record<string, readonly string[]>>;
}

/** A fixture, or what the recogniser no longer sees in it. */
export type Captured = { readonly html: string; readonly expected: Expected } | { readonly lost: readonly string[] };

/** Letters that stand for all others of their script. */
const FILLERS: readonly (readonly [RegExp, string])[] = [
  [/\p{Nd}/u, '0'],
  [/\p{Script=Han}/u, '某'],
  [/\p{Script=Hiragana}/u, 'ん'],
  [/\p{Script=Katakana}/u, 'ン'],
  [/\p{Script=Hangul}/u, '가'],
  [/(?=\p{Lu})\p{Script=Cyrillic}/u, 'Ж'],
  [/\p{Script=Cyrillic}/u, 'ж'],
  [/\p{Script=Greek}/u, 'ω'],
  [/\p{Script=Arabic}/u, 'م'],
  [/\p{Script=Hebrew}/u, 'מ'],
  [/\p{Script=Thai}/u, 'ม'],
  [/\p{Script=Devanagari}/u, 'म'],
  [/\p{Lu}/u, 'O'],
];
const WRITTEN = /[\p{L}\p{M}\p{N}]/gu;
/** A word, or one letter where words are not parted. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;
/** Longer texts are prose: none of it stays. */
const SENTENCE = 240;

const filler = (text: string): string =>
  text.replace(WRITTEN, (char) => (FILLERS.find(([script]) => script.test(char))?.[1] ?? 'o').repeat(char.length));

/** All that the recogniser may take from a text; '' when it is nothing. */
function meaningOf(text: string): string {
  const words = normaliseText(text);
  if (words === '' || words.length > SENTENCE) return '';
  const kinds = (labelMeanings(words) ?? []).map(({ kind, web, composed }) => `${kind}${web ? '!' : ''}${composed ? '*' : ''}`);
  return [...kinds, refusalOf(words), speaksOfDeleting(words) && 'deletes', /\bIMEI\b/.test(words) && 'imei'].filter(Boolean).join();
}

/** A text without what its meaning does not need: of a label its words stay, of everything else only the shape. */
export function anonymisedText(text: string): string {
  const meaning = meaningOf(text);
  if (meaning === '') return filler(text);
  let kept = text.replace(/\p{Nd}/gu, (digit) => '0'.repeat(digit.length));
  for (const { 0: word, index } of [...kept.matchAll(WORD)]) {
    const without = kept.slice(0, index) + filler(word) + kept.slice(index + word.length);
    if (meaningOf(without) === meaning) kept = without;
  }
  return kept;
}

const KEPT =
  /^(?:class|role|type|tabindex|disabled|checked|hidden|selected|open|readonly|required|multiple|colspan|rowspan|dir|lang|contenteditable|inert|popover|translate|slot|shadowrootmode|charset|autocomplete)$/;
const IDS = /^(?:id|for|aria-(?:labelledby|describedby|controls|owns|activedescendant|details|flowto|errormessage))$/;
const SAID = /^(?:aria-(?:description|roledescription|valuetext|placeholder)|alt|title|placeholder)$/;
/** All that `keepLook` writes. */
const LOOK = /^(?:(?:display:none|visibility:hidden|opacity:0|cursor:pointer)(?:;|$))+$/;
/** Elements whose text is nobody's words, or the owner's own. */
const EMPTIED = new Set(['script', 'style', 'noscript', 'textarea', 'iframe', 'object', 'canvas', 'desc', 'metadata']);

/** Scrubs one page, see `anonymise`. */
class Scrubber {
  private readonly ids = new Map<string, string>();
  private readonly devices = new Map<string, string>();
  private readonly done = new Set<Node>();

  text(text: string): string {
    const name = normaliseText(text);
    if (!looksLikeDevice(name)) return anonymisedText(text);
    const known = this.devices.get(name) ?? `Redmi Note ${this.devices.size + 1}`;
    this.devices.set(name, known);
    return known;
  }

  /** Labels that are split over several texts are one text. */
  label(element: Element): void {
    const texts = textsIn(element);
    const whole = texts.map(({ data }) => data).join('');
    if (texts.length < 2 || meaningOf(whole) === '') return;
    const kept = anonymisedText(whole);
    let at = 0;
    for (const text of texts) {
      const { length } = text.data;
      text.data = kept.slice(at, at + length);
      at += length;
      this.done.add(text);
    }
  }

  tree(parent: Node): void {
    for (const child of [...parent.childNodes]) {
      if (child.nodeType === 3) {
        if (!this.done.has(child)) (child as Text).data = this.text((child as Text).data);
      } else if (child.nodeType === 1) this.element(child as Element);
      else if (child.nodeType !== 10) child.remove();
    }
  }

  private element(element: Element): void {
    for (const { name, value } of [...element.attributes]) {
      const kept = this.attribute(element, name, value);
      if (kept === undefined) element.removeAttribute(name);
      else element.setAttribute(name, kept);
    }
    if (EMPTIED.has(element.localName)) element.textContent = '';
    else if (element.localName === 'template') this.tree((element as HTMLTemplateElement).content);
    else this.tree(element);
    if (element.shadowRoot) this.tree(element.shadowRoot);
  }

  private attribute(element: Element, name: string, value: string): string | undefined {
    if (IDS.test(name))
      return value
        .split(/\s+/)
        .filter(Boolean)
        .map((id) => this.id(id))
        .join(' ');
    if (name === 'href') return this.address(value);
    if (name === 'onclick') return '';
    if (name === 'style') return LOOK.test(value) ? value : undefined;
    if (name === 'value') return /^(?:submit|button|reset)$/i.test(element.getAttribute('type') ?? '') ? this.text(value) : undefined;
    if (NAMING_ATTRIBUTES.has(name) || SAID.test(name)) return this.text(value);
    return KEPT.test(name) || name.startsWith('aria-') ? value : undefined;
  }

  private id(id: string): string {
    const known = this.ids.get(id) ?? `id-${this.ids.size + 1}`;
    this.ids.set(id, known);
    return known;
  }

  /** Whether a link leads away, to the account site, to a route or to a part of the page is all that counts. */
  private address(href: string): string {
    if (href === '' || href === '#') return href;
    if (/^(?:https:)?\/\/(?:[\w-]+\.)?account\.xiaomi\.com\//i.test(href)) return 'https://account.xiaomi.com/';
    if (/^\s*javascript:/i.test(href)) return 'javascript:';
    return /^#[/!?]/.test(href) ? '#/' : href.startsWith('#') ? `#${this.id(href.slice(1))}` : '/';
  }
}

function textsIn(node: Node): Text[] {
  return [...node.childNodes].flatMap((child) => (child.nodeType === 3 ? [child as Text] : textsIn(child)));
}

/** What a person sees of an element, written where no style sheet is needed for it. */
function keepLook(root: Document): void {
  const view = root.defaultView;
  if (!view) return;
  const looks = [...root.body.querySelectorAll('*')].map((element) => {
    const { display, visibility, opacity, cursor } = view.getComputedStyle(element);
    const look = [
      display === 'none' && !EMPTIED.has(element.localName) && element.localName !== 'template' && 'display:none',
      visibility === 'hidden' && 'visibility:hidden',
      opacity === '0' && 'opacity:0',
      cursor === 'pointer' && 'cursor:pointer',
    ];
    return [element, look.filter(Boolean).join(';')] as const;
  });
  for (const [element, look] of looks) {
    element.removeAttribute('style');
    if (look === '') continue;
    element.setAttribute('style', look);
  }
}

/**
 * Takes out of a page, in place, whatever may be its owner's. Labels that the recogniser knows, class names, roles, states and the
 * structure stay; other texts keep length and script only.
 */
export function anonymise(root: Document): void {
  keepLook(root);
  const reader = new DocumentReader(root);
  reader.readAll();
  const scrubber = new Scrubber();
  for (const { element, via } of reader.index.matches.values()) if (via === 'text') scrubber.label(element);
  for (const element of root.head.querySelectorAll('meta:not([charset]),link,base')) element.remove();
  scrubber.tree(root);
}

/** An address without query, and without what in its hash may be somebody's number. */
export function anonymisedAddress(address: string): string {
  const url = new URL(address);
  const hash = url.hash.replace(/[?&].*$/, '');
  return `${url.origin}${url.pathname}${hash.replace(/[^#/]*\d[^/]*/g, '0')}`;
}

/** Turns the HTML of a page into a fixture. Throws where the address is none. */
export function capture(html: string, address: string): Captured {
  const root = documentOf(html, address);
  const before = seenIn(root, address);
  anonymise(root);
  const url = anonymisedAddress(address);
  const fixture = `<!doctype html>\n${root.documentElement.outerHTML}\n`;
  const after = seenIn(documentOf(fixture, url), url);
  const lost = [
    ...(before.page === after.page ? [] : [`the page: ${before.page ?? 'unknown'}, now ${after.page ?? 'unknown'}`]),
    ...[...new Set([...Object.keys(before.places), ...Object.keys(after.places)])]
      .filter((control) => before.places[control] !== after.places[control])
      .map((control) => `${control}: at ${before.places[control] ?? 'no element'}, now at ${after.places[control] ?? 'none'}`),
  ];
  return lost.length > 0 ? { lost } : { html: fixture, expected: { url, page: after.page, controls: after.controls } };
}

/** What the recogniser says of a page, with the places of its controls in the order of the document. */
function seenIn(root: Document, address: string) {
  const seen = recognise(new URL(address), root);
  const all = [...root.querySelectorAll('body *')];
  const found = [...(seen?.controls ?? [])];
  return {
    page: seen?.page ?? null,
    places: Object.fromEntries(found.map(([control, elements]) => [control, elements.map((at) => all.indexOf(at)).join()])) as Record<
      string,
      string
    >,
    controls: Object.fromEntries(found.map(([control, elements]) => [control, elements.map((at) => seen?.details.get(at)?.label ?? '')])),
  };
}
