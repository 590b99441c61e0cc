import type { Language } from './languages';
import type { Act, Device, Sheet } from './parts';
import type { Key } from './table';

/** What the writer of one page knows: its language, and a number that varies wording and content. */
export interface Context {
  n: number;
  lang: string;
  w: (key: Key, ...fill: string[]) => string;
}

/** A language in its own words. */
export const ownName = (tag: string): string => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;

const hash = (text: string): number => [...text].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);

export function context(language: Language, n: number): Context {
  const w = (key: Key, ...fill: string[]): string => {
    const wordings = language.words[key];
    const wording = wordings[(n + hash(key)) % wordings.length] ?? wordings[0] ?? '';
    return fill.reduce((text, value, index) => text.replace(`{${index}}`, value), wording);
  };
  return { n, lang: language.tag, w };
}

const MODELS = [
  ['Xiaomi 14T Pro', '2407FPN8EG', 'Xiaomi HyperOS 2.0.105.0'],
  ['Redmi Note 13 Pro', '23117RA68G', 'Xiaomi HyperOS 1.0.11.0'],
  ['POCO F6', '24069PC21G', 'Xiaomi HyperOS 2.0.8.0'],
  ['Xiaomi Pad 6', '23043RP34G', 'MIUI Pad 14.1.7'],
  ['Redmi 12C', '22120RN86G', 'MIUI 14.0.9'],
  ['Mi 11 Lite', 'M2101K9AG', 'MIUI 13.0.8'],
  ['POCO X6 Pro 5G', '2311DRK48G', 'Xiaomi HyperOS 1.0.6.0'],
  ['Redmi Pad SE', '23073RPBFG', 'MIUI Pad 14.0.5'],
  ['Xiaomi 13 Lite', '2210129SG', 'MIUI 14.0.24'],
  ['Mi 9T', 'M1903F10G', 'MIUI 12.1.4'],
  ['Redmi A3', '23129RN51X', 'Android 14'],
] as const;

/** One device: its name (at times the owner's own), model, version and numbers. */
export interface Thing {
  name: string;
  model: string;
  code: string;
  version: string;
  imei: string;
  serial: string;
}

export function thing(at: Context, index: number): Thing {
  const [model, code, version] = MODELS[(at.n * 3 + index) % MODELS.length] ?? MODELS[0];
  const own = index < 4 && (at.n + index) % 4 === 1;
  const tail = String(417 + at.n * 31 + index * 7).padStart(4, '0');
  return {
    name: own ? at.w('mom') : model,
    model,
    code,
    version,
    imei: `86${(at.n % 90) + 10}••••••${tail}`,
    serial: `3${at.n % 10}8xx/F3${tail}`,
  };
}

/** The rows of a list of devices. */
export function devices(at: Context, count: number, with_: 'nothing' | 'dots' | 'remove' = 'nothing'): Device[] {
  return Array.from({ length: count }, (_, index): Device => {
    const { name, model } = thing(at, index);
    const state = at.w(index === 0 ? 'cu' : index % 3 === 1 ? 'of' : 'on');
    const device: Device = { name, note: name === model ? state : `${model} · ${state}`, c: 'row' };
    if (with_ === 'dots') device.menu = { text: at.w('mm'), icon: 'dots', c: 'dots' };
    if (with_ === 'remove') device.act = { text: at.w('rm'), c: 'remove' };
    return device;
  });
}

const titled = (at: Context, brand: string, title: string): string =>
  at.n % 4 === 3 ? brand : at.n % 2 === 0 ? `${title} - ${brand}` : `${brand} | ${title}`;
const footer = (at: Context): Act[] => [{ text: at.w('he'), c: 'help' }, { text: at.w('pp'), c: 'policy' }, { text: '© 2026 Xiaomi' }];

/** A page of the cloud with its menu. `gear`: settings are a picture at the top. */
export function cloudSheet(at: Context, here: Key | '', title: string, parts: Sheet['parts'], gear = false): Sheet {
  const keys: Key[] =
    at.n % 3 === 0
      ? ['hm', 'ga', 'co', 'no', 'fd', 'st']
      : at.n % 3 === 1
        ? ['hm', 'ga', 'co', 'no', 're', 'dr', 'tr', 'fd', 'st']
        : ['hm', 'ga', 'dr', 'fd', 'st'];
  const nav = keys
    .filter((key) => !(gear && key === 'st'))
    .map(
      (key, index): Act => ({
        text: at.w(key),
        here: key === here,
        href: `#/v${index + 1}`,
        c: key === 'st' ? 'settings' : key === 'fd' ? 'find' : undefined,
      }),
    );
  const top: Act[] = [
    { text: at.w('ac'), c: 'account' },
    { text: at.w('so'), c: 'signout' },
  ];
  if (gear) top.unshift({ text: at.w('st'), icon: 'gear', c: 'settings' });
  return {
    lang: at.lang,
    rtl: ['ar', 'he'].includes(at.lang),
    title: titled(at, at.w('cl'), title),
    brand: at.w('cl'),
    nav,
    top,
    parts,
    footer: footer(at),
  };
}

/** A page of the account with its menu. */
export function accountSheet(at: Context, here: Key | '', title: string, parts: Sheet['parts'], bare = false): Sheet {
  const keys: Key[] = bare ? [] : at.n % 2 === 0 ? ['pi', 'se', 'pv', 'th', 'he'] : ['se', 'pi', 'ho', 'pv', 'fa'];
  const nav = keys.map(
    (key, index): Act => ({
      text: at.w(key),
      here: key === here,
      href: `#/s${index + 1}`,
      c: key === 'se' ? 'security' : key === 'pv' ? 'privacy' : undefined,
    }),
  );
  const top: Act[] = bare ? [] : [{ text: at.w('so'), c: 'signout' }];
  return {
    lang: at.lang,
    rtl: ['ar', 'he'].includes(at.lang),
    title: titled(at, at.w('ac'), title),
    brand: at.w('ac'),
    nav,
    top,
    parts,
    footer: footer(at),
  };
}
