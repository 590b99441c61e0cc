import type { LangAttribute } from './page';

/** Text as HTML. */
export function esc(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The attribute by which a test finds an element again. Recognition must not depend on it, so it has no meaning. */
export function mark(corpus: string | undefined): string {
  return corpus === undefined ? '' : ` data-corpus="${esc(corpus)}"`;
}

/** An attribute that names an element; a page that gives no name has no attribute. */
export function named(attribute: 'aria-label' | 'title', text: string): string {
  return text === '' ? '' : ` ${attribute}="${esc(text)}"`;
}

const ICON =
  '<svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d="M3 10h14M10 3v14"></path></svg>';
/** Three dots, a gear, a bin: what a person sees where no word is. */
export const DOTS =
  '<svg width="4" height="16" viewBox="0 0 4 16"><circle cx="2" cy="2" r="2"/><circle cx="2" cy="8" r="2"/><circle cx="2" cy="14" r="2"/></svg>';

/** A soft hyphen inside the first long word, as a typesetter's script leaves it. */
function hyphenated(text: string): string {
  return esc(text).replace(/([A-Za-zÀ-žА-яЁёІіЇї]{5})([A-Za-zÀ-žА-яЁёІіЇї]{4,})/u, '$1&shy;$2');
}

/** Two spans for two words; a script without spaces gets one span in another. */
function split(text: string): string {
  const at = text.indexOf(' ');
  if (at < 0) return `<span><span>${esc(text)}</span></span>`;
  return `<span>${esc(text.slice(0, at))}</span> <span>${esc(text.slice(at + 1))}</span>`;
}

const STYLES: readonly ((text: string) => string)[] = [
  esc,
  split,
  (text) => `${ICON}${esc(text)}`,
  (text) => esc(text).replaceAll(' ', '&nbsp;'),
  hyphenated,
  (text) => `<span style="text-transform:uppercase">${esc(text)}</span>`,
  (text) => `${esc(text)}<i class="iconfont" aria-hidden="true">&#xe60f;</i>`,
  (text) => `\n          ${esc(text).replaceAll(' ', '\n          ')}\n        `,
  (text) => `<!-- -->${esc(text)}<!-- -->`,
  (text) => `<bdi>${esc(text)}</bdi>`,
  (text) => `<img src="data:," alt="" width="16" height="16"> <b>${esc(text)}</b>`,
];

/** The small ways in which real markup breaks a label up, dealt out in turn from a seed: same seed, same page. */
export class Look {
  readonly seed: number;
  #turn: number;

  constructor(seed: number) {
    this.seed = seed;
    this.#turn = seed;
  }

  /** A label, written in the next of the ways. */
  label(text: string): string {
    const style = STYLES[this.#turn % STYLES.length] ?? esc;
    this.#turn += 3;
    return style(text);
  }

  /** A choice between n ways that holds for the whole page. */
  pick(n: number): number {
    return this.seed % n;
  }
}

const RTL = new Set(['ar', 'he', 'fa', 'ur']);

export interface DocumentParts {
  language: string;
  attribute: LangAttribute;
  title: string | null;
  head?: string;
  bodyAttributes?: string;
  body: string;
}

/** A whole document around a body. */
export function documentOf({ language, attribute, title, head = '', bodyAttributes = '', body }: DocumentParts): string {
  const wrong = language === 'en' ? 'zh-CN' : 'en';
  const lang = attribute === 'absent' ? '' : ` lang="${attribute === 'wrong' ? wrong : language}"`;
  const dir = RTL.has(language) ? ' dir="rtl"' : '';
  const named = title === null ? '' : `<title>${esc(title)}</title>`;
  return `<!doctype html>
<html${lang}${dir}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${named}${head}</head>
<body${bodyAttributes}>
${body}
</body>
</html>
`;
}

/** The nth of a list, round and round. */
export function turn<T>(list: readonly T[], at: number): T {
  const one = list[at % list.length];
  if (one === undefined) throw new Error('Empty list');
  return one;
}
