/**
 * How a page's element looks to a person: shown or not, pressable or not, under which name. Only reads, never the value of a
 * field; a button's own caption (`<input type="submit" value="…">`) is a name, not something the owner typed.
 */

/**
 * A node to ask. A form lets its fields stand in for its own members (`<input name="parentNode">`), in Chromium for a content script
 * too; what the prototypes say is true of it.
 */
export function plain<T extends Node>(node: T): T {
  const tag: unknown = (node as Partial<Element>).localName;
  // a name that is no text is a field in its place
  return tag === 'form' || (tag != null && typeof tag !== 'string') ? (new Proxy<Node>(node, TRUE_MEMBERS) as T) : node;
}
const TRUE_MEMBERS: ProxyHandler<Node> = {
  get(form, name) {
    const value: unknown = Reflect.get(Object.getPrototypeOf(form), name, form);
    return typeof value === 'function' ? value.bind(form) : value;
  },
};

/** Open shadow roots of a document that holds still; undefined while it may change. */
let still: { readonly roots: Iterable<ShadowRoot> | undefined } | undefined;
const memories: Map<unknown, unknown>[] = [];

/**
 * Runs `work`, during which nothing on the page changes, so that no question about a node is asked twice.
 * @param roots all open shadow roots, where they are known
 */
export function whileStill<T>(roots: Iterable<ShadowRoot> | undefined, work: () => T): T {
  if (still) return work();
  still = { roots };
  try {
    return work();
  } finally {
    still = undefined;
    for (const memory of memories) memory.clear();
  }
}

/** A function that remembers its answers for as long as the page holds still. */
export function remembered<K, V>(ask: (key: K) => V): (key: K) => V {
  const answers = new Map<K, V>();
  memories.push(answers);
  return (key) => {
    if (!still) return ask(key);
    let answer = answers.get(key);
    if (answer === undefined && !answers.has(key)) {
      answer = ask(key);
      answers.set(key, answer);
    }
    return answer as V;
  };
}

/** The element that holds `node` as the page is drawn and as events travel: through slots and across borders of open shadow roots. */
export const parentOf = remembered((node: Node): Element | null => (plain(node) as Partial<Slottable>).assignedSlot ?? treeParentOf(node));

/** The element that holds `node` in the tree of nodes: a slot holds none of what is shown in it. */
export function treeParentOf(node: Node): Element | null {
  const self = plain(node);
  const element = self.parentElement;
  if (element) return element;
  const parent = self.parentNode;
  // a document lets its forms stand in for its members, a shadow root does not
  return parent === null || parent === self.ownerDocument ? null : ((parent as Partial<ShadowRoot>).host ?? null);
}

/** Whether `ancestor` is `node` or holds it, shadow borders included. */
export function holds(ancestor: Node, node: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) if (at === ancestor) return true;
  return false;
}

/** Ancestors from `element` itself upwards, at most `limit` of them. */
export function* upwards(element: Element, limit = Number.POSITIVE_INFINITY): Generator<Element> {
  let at: Element | null = element;
  for (let i = 0; at && i < limit; i++, at = parentOf(at)) yield at;
}

/** Whether a person can see the element. Costs a style computation: ask only for candidates. */
export const isVisible = remembered((node: Element): boolean => {
  const element = plain(node);
  if (!element.isConnected) return false;
  if (typeof element.checkVisibility === 'function') {
    return element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: false });
  }
  for (const at of upwards(node)) {
    if (plain(at).hasAttribute('hidden')) return false;
    const style = at.ownerDocument.defaultView?.getComputedStyle(at);
    if (style && (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0')) return false;
  }
  return true;
});

/** Whether the element is drawn at all, seen or not: what is not has no size. */
export function isDrawn(node: Element): boolean {
  const element = plain(node);
  return typeof element.checkVisibility === 'function' ? element.checkVisibility() : isVisible(node);
}

const PRESSABLE_TAGS = new Set(['button', 'summary', 'option']);
const PRESSABLE_INPUTS = new Set(['button', 'submit', 'reset', 'image', 'checkbox', 'radio']);
const PRESSABLE_ROLES = new Set([
  'button',
  'link',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'checkbox',
  'radio',
  'switch',
  'tab',
  'option',
  'treeitem',
]);

/** Whether markup alone says that the element can be pressed. */
export const isPressable = remembered((node: Element): boolean => {
  const element = plain(node);
  const tag = element.localName;
  if (PRESSABLE_TAGS.has(tag)) return true;
  if (tag === 'a' && (element.hasAttribute('href') || element.hasAttribute('tabindex') || isButtonClass(element))) return true;
  if (tag === 'input') return PRESSABLE_INPUTS.has(element.getAttribute('type')?.toLowerCase() ?? '');
  const role = element.getAttribute('role');
  if (role !== null && PRESSABLE_ROLES.has(role)) return true;
  if (tag.includes('-') && isPressableCustom(tag, element)) return true;
  const tabindex = element.getAttribute('tabindex');
  return (tabindex !== null && Number(tabindex) >= 0) || element.hasAttribute('onclick');
});

/** Elements of component libraries say in their names, or as links and buttons do in their attributes, that they are pressed. */
function isPressableCustom(tag: string, element: Element): boolean {
  if (/-(?:button|btn|checkbox|radio|switch)$/.test(tag) || element.hasAttribute('href')) return true;
  const type = element.getAttribute('type');
  return type === 'button' || type === 'link' || type === 'submit';
}

/** The names of icons that a font draws as pictures: `more_vert`, `delete`. */
const LIGATURE = /^\s*[a-z][a-z\d]+(?:_[a-z\d]+)*\s*$/;

/** Whether an element shows its text as a picture: what it says is no word of the page. */
export function isGlyph(node: Element, text: string): boolean {
  if (!LIGATURE.test(text)) return false;
  const element = plain(node);
  const tag = element.localName;
  return (
    (tag === 'i' && element.hasAttribute('class')) ||
    tag.endsWith('-icon') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /(?:^|[\s_-])(?:icons?|material-symbols|glyph)(?:[\s_-]|$)/i.test(element.getAttribute('class') ?? '')
  );
}

/** A link to another page; what has no address, or a script for one, is a button in disguise. */
export function leadsAway(link: Element): boolean {
  const address = link.getAttribute('href')?.trim() ?? '';
  return address !== '' && address !== '#' && !/^javascript:/i.test(address);
}

/** `btn`, `button`: unhashed words in class names are a hint that a bare `<a>` is pressed. */
function isButtonClass(element: Element): boolean {
  return /(^|[\s_-])(btn|button)/i.test(element.getAttribute('class') ?? '');
}

/** Whether the page shows the hand over it: how a `<div>` with a listener looks pressable. Computes style. */
export function hasHandCursor(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer';
}

/** Whether text in here belongs to the owner: an editor, a text field. Its words are never labels. */
export function isEditable(node: Element): boolean {
  const element = plain(node);
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  return element.getAttribute('role') === 'textbox';
}

/** A field for a password or a code. Only its kind is read, never what stands in it. */
export function isSecretField(element: Element): boolean {
  if (element.localName !== 'input') return false;
  return (
    element.getAttribute('type')?.toLowerCase() === 'password' || /one-time-code|password/i.test(element.getAttribute('autocomplete') ?? '')
  );
}

/** A name given by attribute, where there is one: aria-label, aria-labelledby, the caption of a button, alt, title. */
export function attributeName(node: Element): string | undefined {
  const element = plain(node);
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

const closestMemory = remembered((_selector: string) => new Map<Element, Element | undefined>());

/** The closest ancestor (or itself) that matches, as `parentOf` climbs. */
export function closest(element: Element, selector: string): Element | undefined {
  const known = closestMemory(selector);
  const path: Element[] = [];
  let found: Element | undefined;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    found = known.get(at);
    if (found || known.has(at)) break;
    path.push(at);
    if (plain(at).matches(selector)) {
      found = at;
      break;
    }
  }
  for (const at of path) known.set(at, found);
  return found;
}

/** Open shadow roots below an element. Where they are not known, at most `limit` elements are asked. */
function rootsIn(scope: Element | ShadowRoot | Document, limit: number): ShadowRoot[] {
  const self = plain(scope);
  if (still?.roots) {
    const all = [...still.roots];
    return self.nodeType === 9 ? all : all.filter((root) => root !== scope && holdsInTree(scope, root));
  }
  const found: ShadowRoot[] = [];
  let looked = 0;
  const look = (at: ParentNode): void => {
    const own = (plain(at) as Partial<Element>).shadowRoot;
    if (own) {
      found.push(own);
      look(own);
    }
    for (const element of plain(at).querySelectorAll('*')) {
      if (++looked > limit) return;
      const root = plain(element).shadowRoot;
      if (!root) continue;
      found.push(root);
      look(root);
    }
  };
  look(scope);
  return found;
}

function holdsInTree(scope: Node, root: ShadowRoot): boolean {
  for (let at: Element | null = root.host; at; at = treeParentOf(at)) if (at === scope || plain(at).getRootNode() === scope) return true;
  return false;
}

/** All matches inside, open shadow roots included. Of these, only so many are searched for as `limit` elements have. */
export function findAll(scope: Element | ShadowRoot | Document, selector: string, limit = 2000): Element[] {
  const found: Element[] = [...plain(scope).querySelectorAll(selector)];
  for (const root of rootsIn(scope, limit)) found.push(...root.querySelectorAll(selector));
  return found;
}

/** The first match inside, open shadow roots last. */
export function findFirst(scope: Element | ShadowRoot | Document, selector: string, limit = 2000): Element | undefined {
  const first = plain(scope).querySelector(selector);
  if (first) return first;
  for (const root of rootsIn(scope, limit)) {
    const inside = root.querySelector(selector);
    if (inside) return inside;
  }
  return undefined;
}

/** Siblings looked at on each side: what a page repeats stands together. */
const REACH = 60;

/** Whether a sibling near by passes: those after it first, then those before it. */
export function someSibling(element: Element, passes: (sibling: Element) => boolean): boolean {
  let at = plain(element).nextElementSibling;
  for (let i = 0; at && i < REACH; i++, at = plain(at).nextElementSibling) if (passes(at)) return true;
  at = plain(element).previousElementSibling;
  for (let i = 0; at && i < REACH; i++, at = plain(at).previousElementSibling) if (passes(at)) return true;
  return false;
}

/** Whether a sibling looks the same: one line of several. */
export const hasTwin = remembered((element: Element): boolean => someSibling(element, (sibling) => alike(sibling, element)));

/** Deeper nesting than any real page has; no document can exhaust the stack. */
export const MAX_DEPTH = 400;

/** Whether there is any text below a node, shown or not. */
export function hasText(node: Node, depth = 0): boolean {
  if (depth > MAX_DEPTH) return false;
  for (let child = plain(node).firstChild; child; child = plain(child).nextSibling)
    if (plain(child).nodeType === 3 ? /\S/.test((child as Text).data) : hasText(child, depth + 1)) return true;
  return false;
}

/** An element that holds nothing but the name of an icon. */
const isPicture = (node: Node): boolean => {
  const only = plain(node).firstChild;
  return (
    only?.nodeType === 3 &&
    only.nextSibling === null &&
    (node as Partial<Element>).localName !== undefined &&
    isGlyph(node as Element, (only as Text).data)
  );
};

/** All text below a node as a reader takes it, if that is at most `limit` characters. */
export function fewWords(node: Node, limit: number): string | undefined {
  let text = '';
  const walk = (at: Node, depth: number): boolean => {
    if (depth > MAX_DEPTH) return false;
    for (let child = plain(at).firstChild; child; child = plain(child).nextSibling) {
      if (plain(child).nodeType !== 3) {
        if (!isPicture(child) && !walk(child, depth + 1)) return false;
      } else {
        text = (text + (child as Text).data).replace(/\s+/g, ' ');
        if (text.length > limit && tidy(text).length > limit) return false;
      }
    }
    return true;
  };
  return walk(node, 0) ? tidy(text) : undefined;
}

/** Whether an element holds at most so many elements. */
export function isSmall(element: Element, limit: number): boolean {
  let left = limit;
  const walk = (at: Element, depth: number): boolean => {
    for (let child = plain(at).firstElementChild; child; child = plain(child).nextElementSibling)
      if (--left < 0 || depth > MAX_DEPTH || !walk(child, depth + 1)) return false;
    return true;
  };
  return walk(element, 0);
}

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
]);

/** Text below a node with that of open shadow roots, cut off soon after `limit` characters. `textContent` stops at shadow borders. */
export function shownText(node: Node, limit: number): string {
  let text = '';
  const walk = (at: Node): void => {
    if (text.length > limit) return;
    const self = plain(at);
    if (self.nodeType === 3) text += (at as Text).data;
    else if (self.nodeType === 1 || self.nodeType === 11) {
      if (OPAQUE.has((self as Partial<Element>).localName ?? '') || (at !== node && isPicture(at))) return;
      const root = (self as Partial<Element>).shadowRoot;
      if (root) walk(root);
      for (let child = self.firstChild; child && text.length <= limit; child = plain(child).nextSibling) walk(child);
    }
  };
  walk(node);
  return text;
}

/** Same tag, and at least one class in common: what a page repeats differs in states and generated names. */
export function alike(a: Element, b: Element): boolean {
  const [one, other] = [plain(a), plain(b)];
  if (one.localName !== other.localName) return false;
  if (one.getAttribute('class') === other.getAttribute('class')) return true;
  const x = one.classList;
  const y = other.classList;
  if (x.length === 0 || y.length === 0) return x.length === y.length;
  for (const name of x) if (y.contains(name)) return true;
  return false;
}

/** Text as a reader takes it: white space folded, invisible characters gone. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
