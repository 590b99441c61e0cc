/**
 * Names given by attribute. Never the value of a field; a button's own caption (`<input type="submit" value="…">`) is a name, not
 * something the owner typed.
 */
import { unclobbered } from './tree';

/** Where libraries put the title of what shows it by a tooltip of their own. */
const TOOLTIPS = [
  'title',
  'data-original-title',
  'data-bs-original-title',
  'data-title',
  'data-tooltip',
  'data-tooltip-content',
  'data-tip',
];
/** Attributes that may name any element. */
export const NAMING_ATTRIBUTES: ReadonlySet<string> = new Set(['aria-label', 'aria-labelledby', ...TOOLTIPS]);

/** A name given by attribute, where there is one: aria-label, aria-labelledby, the caption of a button, alt, title, a tooltip. */
export function attributeName(node: Element): string | undefined {
  const element = unclobbered(node);
  const label = element.getAttribute('aria-label')?.trim();
  if (label) return label;
  const ids = element.getAttribute('aria-labelledby');
  if (ids) {
    const root = element.getRootNode() as Document | ShadowRoot;
    const text = ids
      .split(/\s+/)
      .map((id) => (typeof root.getElementById === 'function' ? (root.getElementById(id)?.textContent ?? '') : ''))
      .join(' ')
      .trim();
    if (text) return text;
  }
  const tag = element.localName;
  if (tag === 'input') {
    const type = element.getAttribute('type')?.toLowerCase();
    if (type === 'submit' || type === 'button' || type === 'reset') return element.getAttribute('value')?.trim() || undefined;
  }
  if (tag === 'img' || (tag === 'input' && element.getAttribute('type')?.toLowerCase() === 'image')) {
    const alt = element.getAttribute('alt')?.trim();
    if (alt) return alt;
  }
  for (const name of TOOLTIPS) {
    const title = element.getAttribute(name)?.trim();
    if (title) return title;
  }
  return undefined;
}
