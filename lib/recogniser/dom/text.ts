/** Text below a node as a reader takes it. No layout, no style, no `innerText`. */
import { MAX_DEPTH, unclobbered } from './tree';

/** Elements whose text is not shown, or not the page's own words. */
export const OPAQUE = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'embed',
  'canvas',
  'video',
  'audio',
  'select',
  'textarea',
  // how the characters beside it are pronounced
  'rt',
  'rp',
]);

/** Elements whose text may be the middle of a word. */
export const INLINE_TAGS: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite code dfn em font i ins kbd label mark nobr q rp rt ruby s samp span strong time tspan tt u var wbr'.split(' '),
);

/** The names of icons that a font draws as pictures: `more_vert`, `delete`. */
const LIGATURE = /^\s*[a-z][a-z\d]+(?:_[a-z\d]+)*\s*$/;

/** Whether an element shows its text as a picture: what it says is no word of the page. */
export function isGlyph(node: Element, text: string): boolean {
  if (!LIGATURE.test(text)) return false;
  const element = unclobbered(node);
  const tag = element.localName;
  return (
    (tag === 'i' && element.hasAttribute('class')) ||
    tag.endsWith('-icon') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /(?:^|[\s_-])(?:icons?|material-symbols|glyph)(?:[\s_-]|$)/i.test(element.getAttribute('class') ?? '')
  );
}

/** An element that holds nothing but the name of an icon. */
const isPicture = (node: Node): boolean => {
  const only = unclobbered(node).firstChild;
  return (
    only?.nodeType === 3 &&
    only.nextSibling === null &&
    (node as Partial<Element>).localName !== undefined &&
    isGlyph(node as Element, (only as Text).data)
  );
};

/** Whether there is any text below a node, shown or not. */
export function hasText(node: Node, depth = 0): boolean {
  if (depth > MAX_DEPTH) return false;
  for (let child = unclobbered(node).firstChild; child; child = unclobbered(child).nextSibling)
    if (unclobbered(child).nodeType === 3 ? /\S/.test((child as Text).data) : hasText(child, depth + 1)) return true;
  return false;
}

/** All text below a node as a reader takes it, if that is at most `limit` characters. */
export function shortText(node: Node, limit: number): string | undefined {
  let text = '';
  const walk = (at: Node, depth: number): boolean => {
    if (depth > MAX_DEPTH) return false;
    for (let child = unclobbered(at).firstChild; child; child = unclobbered(child).nextSibling) {
      if (unclobbered(child).nodeType !== 3) {
        if (!isPicture(child) && !walk(child, depth + 1)) return false;
      } else {
        text = (text + (child as Text).data).replace(/\s+/g, ' ');
        if (text.length > limit && normaliseText(text).length > limit) return false;
      }
    }
    return true;
  };
  return walk(node, 0) ? normaliseText(text) : undefined;
}

/**
 * Text below a node with that of open shadow roots, cut off soon after `limit` characters. `textContent` stops at shadow borders, and runs
 * the words of neighbouring blocks together.
 */
export function shownText(node: Node, limit: number): string {
  let text = '';
  const part = (): void => {
    if (text !== '' && !text.endsWith(' ')) text += ' ';
  };
  const walk = (at: Node): void => {
    if (text.length > limit) return;
    const self = unclobbered(at);
    if (self.nodeType === 3) text += (at as Text).data;
    else if (self.nodeType === 1 || self.nodeType === 11) {
      if (OPAQUE.has((self as Partial<Element>).localName ?? '') || (at !== node && isPicture(at))) return;
      const isBlock = at !== node && !INLINE_TAGS.has((self as Partial<Element>).localName ?? '');
      if (isBlock) part();
      const root = (self as Partial<Element>).shadowRoot;
      if (root) walk(root);
      for (let child = self.firstChild; child && text.length <= limit; child = unclobbered(child).nextSibling) walk(child);
      if (isBlock) part();
    }
  };
  walk(node);
  return text;
}

/** Text as a reader takes it: white space folded, invisible characters gone. */
export function normaliseText(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
