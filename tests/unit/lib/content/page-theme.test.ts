import { afterEach, describe, expect, it } from 'vitest';
import { luminance, themeOf } from '../../../../lib/content/page-theme';

describe('luminance', () => {
  it.each<[string, number]>([
    ['rgb(0, 0, 0)', 0],
    ['rgb(255, 255, 255)', 1],
    ['rgb(255, 0, 0)', 0.2126],
    ['rgb(0, 255, 0)', 0.7152],
    ['rgb(0, 0, 255)', 0.0722],
    ['rgb(128, 128, 128)', 0.2159],
    // the curve begins with a straight line
    ['rgb(10, 10, 10)', 0.003035],
    ['rgb(11, 11, 11)', 0.003347],
    ['rgb(5, 5, 5)', 0.001518],
    ['rgb(127.5, 127.5, 127.5)', 0.214],
    ['rgba(255, 255, 255, 1)', 1],
    ['rgba(255, 255, 255, 0.5)', 1],
    ['rgba(255,255,255,.75)', 1],
    ['rgb(255 255 255 / 50%)', 1],
    ['rgb(255 255 255 / 0.8)', 1],
    ['rgb( 12 34 56 )', 0.01508],
  ])('of %s', (colour, value) => {
    expect(luminance(colour)).toBeCloseTo(value, 4);
  });

  it.each([
    'rgba(0, 0, 0, 0)',
    'rgba(255, 255, 255, 0.49)',
    'rgb(255 255 255 / 49%)',
    'rgb(0 0 0 / 5%)',
    'transparent',
    '',
    'color(srgb 1 1 1)',
  ])('of %j is not known', (colour) => {
    expect(luminance(colour)).toBeUndefined();
  });
});

interface Look {
  body?: string;
  html?: string;
  first?: string;
  scheme?: string;
  systemDark?: boolean;
}
/** A window of a page that looks so; `absent` elements are not there yet. */
function page(look: Look, absent: readonly ('body' | 'html' | 'first')[] = []): { window: Window; asked: string[] } {
  const first = absent.includes('first') ? null : ({ backgroundColor: look.first ?? 'rgba(0, 0, 0, 0)' } as never);
  const body = absent.includes('body') ? null : { backgroundColor: look.body ?? 'rgba(0, 0, 0, 0)', firstElementChild: first };
  const html = absent.includes('html') ? null : { backgroundColor: look.html ?? 'rgba(0, 0, 0, 0)', colorScheme: look.scheme ?? 'normal' };
  const asked: string[] = [];
  const window = {
    document: { body, documentElement: html },
    getComputedStyle: (element: object | null) => {
      if (!element) throw new TypeError('not an element');
      return element;
    },
    matchMedia: (query: string) => {
      asked.push(query);
      return { matches: look.systemDark === true };
    },
  };
  return { window: window as unknown as Window, asked };
}

const DARK = 'rgb(20, 20, 20)';
const LIGHT = 'rgb(250, 250, 250)';

describe('the theme of a page', () => {
  it.each<[string, Look, 'light' | 'dark']>([
    ['a page that says nothing', {}, 'light'],
    ['that on a dark system', { systemDark: true }, 'light'],
    ['a dark body', { body: DARK, html: LIGHT }, 'dark'],
    ['a light body', { body: LIGHT, html: DARK, first: DARK, scheme: 'dark' }, 'light'],
    ['a dark root', { html: DARK, first: LIGHT }, 'dark'],
    ['a light root', { html: LIGHT, first: DARK }, 'light'],
    ['a dark app in a plain body', { first: DARK }, 'dark'],
    ['a light app in a plain body', { first: LIGHT, scheme: 'dark' }, 'light'],
    ['grey that is still dark', { body: 'rgb(123, 123, 123)' }, 'dark'],
    ['grey that is light', { body: 'rgb(125, 125, 125)' }, 'light'],
    ['a dark scheme', { scheme: 'dark' }, 'dark'],
    ['only dark', { scheme: 'only dark' }, 'dark'],
    ['a light scheme on a dark system', { scheme: 'light', systemDark: true }, 'light'],
    ['both schemes on a dark system', { scheme: 'light dark', systemDark: true }, 'dark'],
    ['both schemes on a light system', { scheme: 'dark light', systemDark: false }, 'light'],
    ['both schemes on a light system, dark last', { scheme: 'light dark', systemDark: false }, 'light'],
  ])('%s', (_name, look, theme) => {
    expect(themeOf(page(look).window)).toBe(theme);
  });

  it('asks the system only where the page follows it, and for the right thing', () => {
    for (const look of [{}, { scheme: 'light' }, { scheme: 'dark' }, { body: DARK }]) expect(page(look).asked).toEqual([]);
    const { window, asked } = page({ scheme: 'light dark' });
    themeOf(window);
    expect(asked).toEqual(['(prefers-color-scheme: dark)']);
    const plain = page({ systemDark: true });
    themeOf(plain.window);
    expect(plain.asked).toEqual([]);
  });

  it.each<['body' | 'html' | 'first', Look, 'light' | 'dark']>([
    ['body', { html: DARK }, 'dark'],
    ['first', { html: DARK }, 'dark'],
    ['html', { body: DARK }, 'dark'],
    ['html', {}, 'light'],
    ['body', { scheme: 'dark' }, 'dark'],
  ])('works before there is a %s', (absent, look, theme) => {
    expect(themeOf(page(look, [absent]).window)).toBe(theme);
  });
});

describe('in a real document', () => {
  afterEach(() => {
    document.body.removeAttribute('style');
  });

  it('reads the computed background', () => {
    document.body.style.backgroundColor = 'rgb(10, 10, 10)';
    expect(themeOf(window)).toBe('dark');
    document.body.style.backgroundColor = 'rgb(240, 240, 240)';
    expect(themeOf(window)).toBe('light');
  });
});
