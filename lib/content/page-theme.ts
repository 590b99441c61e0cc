/** Light or dark, as the page is: a dark sheet floating on a light page reads as broken. */

/** Relative luminance of a CSS colour as browsers compute it, 0..1; undefined for a transparent one. */
export function luminance(colour: string): number | undefined {
  const match = /rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+%?))?/.exec(colour);
  if (!match) return undefined;
  const alpha = match[4] === undefined ? 1 : match[4].endsWith('%') ? Number.parseFloat(match[4]) / 100 : Number(match[4]);
  if (alpha < 0.5) return undefined;
  const [r, g, b] = [match[1], match[2], match[3]].map((part) => {
    const c = Number(part) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The theme of a page: by its background, else by its declared scheme. */
export function themeOf(window: Window): 'light' | 'dark' {
  const { document } = window;
  const roots = [document.body, document.documentElement, document.body?.firstElementChild].filter(
    (element): element is HTMLElement => element != null,
  );
  for (const element of roots) {
    const value = luminance(window.getComputedStyle(element).backgroundColor);
    if (value !== undefined) return value < 0.2 ? 'dark' : 'light';
  }
  const scheme = document.documentElement ? window.getComputedStyle(document.documentElement).colorScheme : '';
  if (/^(only )?dark$/.test(scheme)) return 'dark';
  // a page that says nothing is white, whatever the system likes, unless it follows the system
  return /dark/.test(scheme) && window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
