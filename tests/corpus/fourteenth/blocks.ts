/** Something to press. */
export interface It {
  text: string;
  c?: string | undefined;
  cur?: boolean;
  danger?: boolean;
  /** Shown, and cannot be pressed yet. */
  off?: boolean;
  /** Only a picture; the label is in an attribute. */
  icon?: boolean;
}

/** A line of a page, with what stands at its end. */
export interface Ln extends It {
  hint?: string;
  value?: string;
  act?: It;
}

/** One device in a list. */
export interface Dev {
  name: string;
  model: string;
  status: string;
  c?: string | undefined;
  menu?: It;
  act?: It;
}

export type Block =
  | { is: 'head'; text: string; level: 1 | 2; c?: string | undefined }
  | { is: 'text'; text: string }
  | { is: 'tiles'; items: It[] }
  | { is: 'lines'; items: Ln[] }
  | { is: 'devices'; rows: Dev[] }
  | { is: 'facts'; pairs: [string, string][] }
  | { is: 'buttons'; items: It[] }
  | { is: 'switch'; text: string; hint?: string; on: boolean; c?: string | undefined }
  | { is: 'tick'; text: string; on: boolean; c?: string | undefined }
  | { is: 'list'; items: It[] }
  | { is: 'input'; label: string; type: string }
  | { is: 'dialog'; title: string; body: Block[] }
  | { is: 'map'; text: string }
  | { is: 'note'; text: string };

export type BlockOf<Is extends Block['is']> = Extract<Block, { is: Is }>;

/** A whole page before a design gives it a shape. */
export interface Doc {
  lang: string;
  title: string;
  brand: string;
  nav: It[];
  user: It[];
  main: Block[];
  foot: It[];
}

/** How a design draws each block; `go` draws what stands inside one. */
export type Draw = { [Is in Block['is']]: (b: BlockOf<Is>, go: (inner: Block[]) => string) => string };

export interface Design {
  name: string;
  generation: string;
  page: (d: Doc, main: string) => string;
  draw: Draw;
}

export const e = (s: string): string =>
  s.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** The mark of an element that the corpus speaks of. */
export const m = (c: string | undefined): string => (c === undefined ? '' : ` data-corpus="${c}"`);
/** Something when it is so, else nothing. */
export const iff = (so: boolean | undefined, s: string): string => (so ? s : '');
export const opt = (s: string | undefined, show: (s: string) => string): string => (s === undefined ? '' : show(s));
export const each = <T>(items: readonly T[], show: (item: T, at: number) => string): string => items.map(show).join('\n');
export const isRtl = (lang: string): boolean => ['ar', 'he', 'fa'].includes(lang);
export const html = (d: Doc, body: string, head = '', bodyAttr = ''): string =>
  `<!doctype html>
<html lang="${d.lang}"${iff(isRtl(d.lang), ' dir="rtl"')}><head><meta charset="utf-8"><title>${e(d.title)}</title>${head}</head>
<body${bodyAttr}>
${body}
</body></html>`;

/** A page in a design. */
export function build(design: Design, d: Doc): string {
  const go = (blocks: Block[]): string =>
    each(blocks, (b) => (design.draw[b.is] as (b: Block, go: (inner: Block[]) => string) => string)(b, go));
  return design.page(d, go(d.main));
}
