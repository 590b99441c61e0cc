/**
 * Functions that run inside the page. They travel as text, so each may use only its arguments, the page's globals and the helpers that
 * `withElements` puts before it. Locating and asking happen in one go: no handle is kept that could be stale at the next question.
 */
import type { AimOptions, ElState } from './driver';

export type Step = { css: string } | { nth: number } | { text: string };

/** Collapsed text; `innerText` leaves out what is not drawn inside a drawn element, `textContent` would include style sheets. */
function textOf(node: Element): string {
  const text = 'innerText' in node ? (node as HTMLElement).innerText : (node.textContent ?? '');
  return text.replace(/\s+/g, ' ').trim();
}

/** Matches in document order, the content of an open shadow root right after its host. `root` is null when there is no overlay. */
function locate(root: Document | ShadowRoot | null, steps: readonly Step[]): Element[] {
  const search = (scope: ParentNode, css: string): Element[] => {
    const found: Element[] = [];
    const walk = (tree: ParentNode) => {
      const hits = new Set(tree.querySelectorAll(css));
      for (const element of tree.querySelectorAll('*')) {
        if (hits.has(element)) found.push(element);
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    const own = (scope as Partial<Element>).shadowRoot;
    if (own) walk(own);
    walk(scope);
    return found;
  };
  let scopes: ParentNode[] = root ? [root] : [];
  for (const step of steps) {
    if ('css' in step) scopes = [...new Set(scopes.flatMap((scope) => search(scope, step.css)))];
    else if ('nth' in step) scopes = scopes.slice(step.nth, step.nth + 1);
    else scopes = scopes.filter((scope) => textOf(scope as Element).includes(step.text));
  }
  return scopes as Element[];
}

function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && [...element.getClientRects()].some((r) => r.width > 0 && r.height > 0);
}

function isEnabled(element: Element): boolean {
  return isVisible(element) && !element.matches(':disabled') && !element.closest('[aria-disabled="true"]');
}

/** Short, for error messages: `<button id="go" data-action="go-on"> "Go on anyway"`. */
function describe(element: Element): string {
  const telling = [...element.attributes].filter((a) => /^(id|class|role|name|type|href|aria-label|data-.*)$/.test(a.name)).slice(0, 5);
  const text = textOf(element).slice(0, 40);
  return `<${element.localName}${telling.map((a) => ` ${a.name}="${a.value.slice(0, 60)}"`).join('')}>${text ? ` "${text}"` : ''}`;
}

/** Where a user would press, or why that is not possible now. */
export interface Aim {
  state: 'ready' | 'absent' | 'hidden' | 'moving' | 'outside' | 'covered';
  x: number;
  y: number;
  /** What was found. */
  what: string;
  /** What lies over it. */
  by?: string;
  byOverlay?: boolean;
}

async function aim(elements: Element[], { force = false }: AimOptions, attempt: number): Promise<Aim> {
  const element = elements[0];
  if (!element) return { state: 'absent', x: 0, y: 0, what: '' };
  const what = describe(element);
  if (!isVisible(element)) return { state: 'hidden', x: 0, y: 0, what };
  // 'nearest' leaves alone what is in view already; when something sticky lies over it there, the middle of the page may be free
  const block = attempt % 3 === 0 ? 'nearest' : 'center';
  element.scrollIntoView({ block, inline: block, behavior: 'instant' });
  // a loaded Firefox was seen for seconds not to scroll a page to anything after it had been loaded again, and to scroll it by a distance
  const { top, bottom } = element.getBoundingClientRect();
  if (attempt % 3 === 2 && (top >= innerHeight || bottom <= 0)) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
  const place = () => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height].map(Math.round).join();
  };
  const before = place();
  // one full frame; a page that draws none (it is just being brought to the front) must not hang us
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    setTimeout(resolve, 250);
  });
  if (!element.isConnected) return { state: 'absent', x: 0, y: 0, what };
  if (place() !== before) return { state: 'moving', x: 0, y: 0, what };
  // a wrapped inline element has several boxes, and the middle of their common box may be outside of all of them
  const boxes = [...element.getClientRects()].map((r) => ({
    left: Math.max(r.left, 0),
    top: Math.max(r.top, 0),
    right: Math.min(r.right, innerWidth),
    bottom: Math.min(r.bottom, innerHeight),
  }));
  const box = boxes.find((b) => b.right - b.left >= 1 && b.bottom - b.top >= 1);
  if (!box) {
    const { scrollHeight } = document.documentElement;
    return {
      state: 'outside',
      x: 0,
      y: 0,
      what,
      by: `${place()} in ${innerWidth} × ${innerHeight}, scrolled to ${scrollY} of ${scrollHeight}`,
    };
  }
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  if (force) return { state: 'ready', x, y, what };
  // From the document down through every host: a shadow root answers only for itself, so each level has to be asked.
  const levels: Element[] = [element];
  for (let tree = element.getRootNode(); tree instanceof ShadowRoot; tree = tree.host.getRootNode()) levels.unshift(tree.host);
  for (const level of levels) {
    const hit = (level.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
    if (hit === level) continue;
    const byOverlay = hit?.localName === 'unbind-guide';
    if (level === element) {
      let inner: Element | null = hit;
      while (inner && inner !== element) inner = inner.parentElement ?? (inner.getRootNode() as ShadowRoot).host ?? null;
      // pressing the label of a box that is drawn over it presses the box
      if (inner || (hit?.closest('label') as HTMLLabelElement | null)?.control === element) continue;
    }
    return { state: 'covered', x, y, what, by: hit ? describe(hit) : 'nothing of the page', byOverlay };
  }
  return { state: 'ready', x, y, what };
}

function inState(elements: Element[], state: ElState): boolean {
  const element = elements[0];
  if (state === 'gone') return !element;
  if (state === 'hidden') return !element || !isVisible(element);
  if (!element) return false;
  return state === 'attached' || (state === 'enabled' ? isEnabled(element) : isVisible(element));
}

const HELPERS = { textOf, locate, isVisible, isEnabled, describe };

/** `function (root, steps, ...args)`, ready to be sent: finds the elements and calls `fn(elements, ...args)`, given as text. */
export function withElements(fn: string): string {
  const helpers = Object.entries(HELPERS).map(([name, helper]) => `const ${name} = ${helper};`);
  return `function (root, steps, ...args) {\n${helpers.join('\n')}\nreturn (${fn})(locate(root, steps), ...args);\n}`;
}

const inPage = (fn: (elements: Element[], ...args: never[]) => unknown): string => withElements(String(fn));

/** Everything El asks of a page. */
export const ASK = {
  count: inPage((elements) => elements.length),
  visible: inPage((elements) => elements[0] !== undefined && isVisible(elements[0])),
  inState: inPage(inState),
  texts: inPage((elements) => elements.map(textOf)),
  text: inPage((elements) => (elements[0] ? { value: textOf(elements[0]) } : null)),
  attribute: inPage((elements, name: string) => (elements[0] ? { value: elements[0].getAttribute(name) } : null)),
  rect: inPage((elements) => {
    if (!elements[0]) return null;
    const { x, y, width, height } = elements[0].getBoundingClientRect();
    return { x, y, width, height };
  }),
  // what is not drawn at this moment takes no focus, and says nothing: asked again until it has it
  focus: inPage((elements) => {
    const element = elements[0] as HTMLElement | undefined;
    element?.focus();
    return element !== undefined && (element.getRootNode() as Document | ShadowRoot).activeElement === element;
  }),
  aim: inPage(aim),
  /** For error messages: what is there instead. */
  found: inPage((elements) => elements.slice(0, 3).map(describe)),
};

/** `function (root, x, y)`: what of the overlay lies at a point. */
export const AT_POINT = `function (root, x, y) {\nconst textOf = ${textOf};\nconst hit = root?.elementFromPoint(x, y);\nreturn hit ? (${describe})(hit) : null;\n}`;

/** `function (root)`: visible text of the overlay. */
export const ROOT_TEXT = `function (root) {\nconst textOf = ${textOf};\nconst isVisible = ${isVisible};\nreturn [...(root?.children ?? [])].filter((e) => e.localName !== 'style' && isVisible(e)).map(textOf).join(' ').trim();\n}`;
