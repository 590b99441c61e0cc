/**
 * Names given by attribute. Never the value of a field; a button's own caption (`<input type="submit" value="…">`) is a name, not
 * something the owner typed.
 */
import { unclobbered } from './tree';

/** A name given by attribute, where there is one: aria-label, aria-labelledby, the caption of a button, alt, title. */
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
  return element.getAttribute('title')?.trim() || undefined;
}
