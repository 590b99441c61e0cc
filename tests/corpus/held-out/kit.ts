/** What all designs of the held-out sets share: the frame of a document and a few devices. */
import type { ControlKind, PageKind } from '../../../lib/site/kinds';
import { languageOf } from '../labels';
import type { CorpusPage } from '../page';

export interface Draft {
  /** The set it belongs to, the held-out one if left out. */
  set?: 'unseen';
  name: string;
  /** A wording of `labels.ts`: a language, perhaps with a suffix. */
  wording: string;
  design: string;
  generation: string;
  url: string;
  title: string;
  body: string;
  /** Goes to the end of the body, as React portals do. */
  portal?: string;
  css?: string;
  kind: PageKind | null;
  or?: PageKind;
  controls?: Partial<Record<ControlKind, string>>;
  forbidden?: readonly string[];
  note?: string;
  /** What the document says of its language; the truth if left out, nothing if empty. */
  langAttribute?: string;
}

/** The mark of an element. */
export const m = (corpus: string): string => ` data-corpus="${corpus}"`;

export function draw(d: Draft): CorpusPage {
  const language = languageOf(d.wording);
  const said = d.langAttribute ?? language;
  const attributes = `${said ? ` lang="${said}"` : ''}${language === 'ar' ? ' dir="rtl"' : ''}`;
  const html = `<!doctype html><html${attributes}><head><meta charset="utf-8"><title>${d.title}</title><meta name="viewport" content="width=device-width"><style>body{margin:0;font:15px/1.4 sans-serif}[hidden]{display:none}${d.css ?? ''}</style></head><body>${d.body}${d.portal ?? ''}</body></html>`;
  return {
    id: `${d.set ?? 'held-out'}/${d.design}/${d.name}/${d.wording}`,
    url: d.url,
    language,
    family: d.design,
    generation: d.generation,
    html,
    kind: d.kind,
    controls: d.controls ?? {},
    ...(d.or ? { or: d.or } : {}),
    // A design names all that it could show; only what this page does show counts.
    ...(d.forbidden ? { forbidden: d.forbidden.filter((corpus) => html.includes(m(corpus))) } : {}),
    ...(d.note ? { note: d.note } : {}),
  };
}

/** Controls that are judged only if the wording is known. */
export function known(controls: Partial<Record<ControlKind, string | false | undefined>>): Partial<Record<ControlKind, string>> {
  return Object.fromEntries(Object.entries(controls).filter(([, value]) => typeof value === 'string' && value !== ''));
}

export interface Gadget {
  name: string;
  code: string;
  system: string;
  id: string;
}
export const GADGETS: readonly [Gadget, Gadget, Gadget, Gadget] = [
  { name: 'Xiaomi 15 Ultra', code: '25010PN30G', system: 'HyperOS 3.0.4', id: 'd-7f3a1c' },
  { name: 'Redmi Note 14 Pro', code: '24115RA8EG', system: 'HyperOS 2.0.11', id: 'd-20be94' },
  { name: 'Xiaomi Pad 7', code: '2410CRP4CG', system: 'HyperOS 2.0.9', id: 'd-c55d08' },
  { name: 'POCO F7', code: '25053PC47G', system: 'HyperOS 3.0.1', id: 'd-0a99e7' },
];
export const MAIL = 'o•••a@example.com';
export const PHONE = '+00 ••• ••• 41 07';
export const locale = (wording: string): string =>
  ({
    ru: 'ru_RU',
    en: 'en_GB',
    uk: 'uk_UA',
    es: 'es_ES',
    'pt-BR': 'pt_BR',
    id: 'in_ID',
    de: 'de_DE',
    ar: 'ar_EG',
    vi: 'vi_VN',
    ja: 'ja_JP',
  })[languageOf(wording)] ?? languageOf(wording).replace('-', '_');
/** Each, with its number. */
export const list = <T>(items: readonly T[], show: (item: T, at: number) => string): string => items.map(show).join('');
