/** Something to press. */
export interface Item {
  text: string;
  corpus?: string | undefined;
  href?: string | undefined;
  current?: boolean | undefined;
  off?: boolean | undefined;
  strong?: boolean | undefined;
}

/** A line of settings, with what stands at its end. */
export interface Row extends Item {
  hint?: string | undefined;
  value?: string | undefined;
  action?: Item | undefined;
}

/** One device of a list. */
export interface Device {
  name: string;
  status: string;
  corpus?: string | undefined;
  menu?: Item | undefined;
  action?: Item | undefined;
}

export type Part =
  | { is: 'heading'; text: string; level: 1 | 2; corpus?: string | undefined }
  | { is: 'text'; text: string }
  | { is: 'tiles'; items: readonly Item[] }
  | { is: 'rows'; rows: readonly Row[] }
  | { is: 'devices'; devices: readonly Device[] }
  | { is: 'facts'; pairs: readonly (readonly [string, string])[] }
  | { is: 'buttons'; items: readonly Item[] }
  | { is: 'switch'; text: string; on: boolean; corpus?: string | undefined }
  | { is: 'tick'; text: string; on: boolean; corpus?: string | undefined }
  | { is: 'reasons'; items: readonly Item[] }
  | { is: 'field'; text: string; type: string }
  | { is: 'alert'; text: string }
  | { is: 'map'; text: string }
  | { is: 'dialog'; title: string; parts: readonly Part[]; buttons: readonly Item[] };

/** A page before a design gives it its shape. */
export interface Sheet {
  title: string;
  brand: string;
  language: string;
  /** Whether the document says its language. */
  says: boolean;
  menu: readonly Item[];
  top: readonly Item[];
  parts: readonly Part[];
}

/** How a design draws each part. */
export interface Kit {
  name: string;
  generation: string;
  shell(sheet: Sheet, body: string, over: string): string;
  heading(text: string, level: 1 | 2, mark: string): string;
  text(text: string): string;
  tiles(items: readonly Item[]): string;
  rows(rows: readonly Row[]): string;
  devices(devices: readonly Device[]): string;
  facts(pairs: readonly (readonly [string, string])[]): string;
  button(item: Item): string;
  toggle(text: string, on: boolean, mark: string): string;
  tick(text: string, on: boolean, mark: string): string;
  reasons(items: readonly Item[]): string;
  field(text: string, type: string): string;
  alert(text: string): string;
  dialog(title: string, body: string, buttons: string): string;
}

export const esc = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
export const mark = (corpus: string | undefined): string => (corpus ? ` data-corpus="${corpus}"` : '');
export const each = <T>(items: readonly T[], draw: (item: T, at: number) => string): string => items.map(draw).join('');
export const when = (yes: unknown, text: string): string => (yes ? text : '');
export const link = (item: Item): string => ` href="${esc(item.href ?? '#')}"`;

/** The head of a document and its body. */
export function documentOf(sheet: Sheet, body: string, head = ''): string {
  const rtl = sheet.language === 'ar' || sheet.language === 'he';
  const attributes = `${when(sheet.says, ` lang="${sheet.language}"`)}${when(rtl, ' dir="rtl"')}`;
  return `<!doctype html><html${attributes}><head><meta charset="utf-8"><title>${esc(sheet.title)}</title>${head}</head><body>${body}</body></html>`;
}

function drawPart(kit: Kit, part: Part): string {
  switch (part.is) {
    case 'heading':
      return kit.heading(esc(part.text), part.level, mark(part.corpus));
    case 'text':
      return kit.text(esc(part.text));
    case 'tiles':
      return kit.tiles(part.items);
    case 'rows':
      return kit.rows(part.rows);
    case 'devices':
      return kit.devices(part.devices);
    case 'facts':
      return kit.facts(part.pairs);
    case 'buttons':
      return each(part.items, (item) => kit.button(item));
    case 'switch':
      return kit.toggle(esc(part.text), part.on, mark(part.corpus));
    case 'tick':
      return kit.tick(esc(part.text), part.on, mark(part.corpus));
    case 'reasons':
      return kit.reasons(part.items);
    case 'field':
      return kit.field(esc(part.text), part.type);
    case 'alert':
      return kit.alert(esc(part.text));
    case 'map':
      return `<div class="map" role="application" aria-label="${esc(part.text)}"><canvas width="640" height="360"></canvas><small>${esc(part.text)}</small></div>`;
    case 'dialog':
      return kit.dialog(
        esc(part.title),
        each(part.parts, (inner) => drawPart(kit, inner)),
        each(part.buttons, (item) => kit.button(item)),
      );
  }
}

/** The whole document of a sheet in a design. */
export function draw(kit: Kit, sheet: Sheet): string {
  const flat = sheet.parts.filter((part) => part.is !== 'dialog');
  const over = sheet.parts.filter((part) => part.is === 'dialog');
  return kit.shell(
    sheet,
    each(flat, (part) => drawPart(kit, part)),
    each(over, (part) => drawPart(kit, part)),
  );
}
