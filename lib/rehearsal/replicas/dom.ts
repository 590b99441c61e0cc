// Building pages without innerHTML, so that the same code runs under Trusted Types.

export type Child = Node | string | false | undefined | readonly Child[];
/** Attributes; a function is a listener for the event of that name, `true` an empty attribute, `false` none. */
export type Props = Record<string, string | boolean | undefined | ((event: Event) => void)>;

export function append(parent: ParentNode, children: readonly Child[]): void {
  for (const child of children) {
    if (child === false || child === undefined) continue;
    if (typeof child === 'string' || child instanceof Node) parent.append(child);
    else append(parent, child);
  }
}

export function dress<E extends Element>(element: E, props: Props, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== false && value !== undefined) element.setAttribute(name, value === true ? '' : value);
  }
  append(element, children);
  return element;
}

export function h<T extends keyof HTMLElementTagNameMap>(tag: T, props: Props = {}, ...children: Child[]): HTMLElementTagNameMap[T] {
  return dress(document.createElement(tag), props, children);
}

/** The name under which tests find a control; the same in every generation. */
export function practice(name: string, device?: { id: string }): Props {
  return { 'data-practice': name, ...(device && { 'data-device': device.id }) };
}

const SVG = 'http://www.w3.org/2000/svg';

/** A line drawing of our own on a 24 x 24 grid. */
export function icon(path: string, props: Props = {}): SVGElement {
  const shape = document.createElementNS(SVG, 'path');
  shape.setAttribute('d', path);
  const svg = document.createElementNS(SVG, 'svg');
  return dress(svg, { viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false', ...props }, [shape]);
}

export const ICONS = {
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-8 8c0-4 4-6 8-6s8 2 8 6',
  message: 'M4 5h16v11H9l-5 4Z',
  picture: 'M4 5h16v14H4Zm0 11 5-5 4 4 3-3 4 4',
  note: 'M6 4h12v16H6Zm3 4h6m-6 4h6m-6 4h3',
  target: 'M12 21s7-6.5 7-12A7 7 0 0 0 5 9c0 5 7 12 7 12Zm0-9a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  gear: 'M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm0-12v3m0 12v3m9-9h-3M6 12H3m15-6-2 2M8 16l-2 2M6 6l2 2m8 8 2 2',
  disk: 'M4 8h16v8H4Zm12 4h1',
  sound: 'M5 10v4h3l4 4V6L8 10Zm11-1a4 4 0 0 1 0 6',
  dots: 'M12 7a1 1 0 1 0 0-2 1 1 0 0 0 0 2Zm0 6a1 1 0 1 0 0-2 1 1 0 0 0 0 2Zm0 6a1 1 0 1 0 0-2 1 1 0 0 0 0 2Z',
  back: 'M15 5l-7 7 7 7',
  tick: 'M5 12l5 5 9-10',
} as const;
