// The frame of every page: head, content security policy, the site's script, and the bar that says this is practice.

import { GENERATIONS, LANGUAGES, THEMES } from '../../lib/rehearsal/replicas/types';
import type { PageContext } from './context';
import { html, Markup } from './html';

export const BAR_TEXT = 'Practice site – not Xiaomi';
const LANGUAGE_NAMES = { ru: 'Русский', en: 'English', 'zh-CN': '中文' } as const;

interface DocumentParts {
  title: string;
  /** Style sheets of styles/, without the extension; base comes by itself. */
  styles: string[];
  /** Entry module of client/; absent for pages without script. */
  script?: string;
  body: Markup;
}

/** For a human who looks around: switches what the site looks like. It stays in the flow, so it covers nothing. */
function bar({ config, role }: PageContext): Markup {
  const home = role === 'account' ? '/fe/service/account' : '/';
  const link = (name: string, value: string, present: string, label: string = value) => {
    const href = `/practice-switch?${new URLSearchParams({ [name]: value, back: home })}`;
    return html`<a href="${href}" ${value === present && html`aria-current="true"`}>${label}</a> `;
  };
  return html`<footer id="practice-bar"><strong>${BAR_TEXT}</strong>
<span>${GENERATIONS.map((one) => link('generation', one, config.generation))}</span>
<span>${LANGUAGES.map((one) => link('language', one, config.language, LANGUAGE_NAMES[one]))}</span>
<span>${THEMES.map((one) => link('theme', one, config.theme))}</span>
<span><a href="/practice-switch?reset=1&amp;back=${encodeURIComponent(home)}">reset</a></span></footer>`;
}

/** Under the strict policy no style element, sheet or attribute works; client/styles.ts adopts the same files as objects instead. */
export function policyOf({ config, nonce, still }: PageContext): string | undefined {
  if (!still && config.csp === 'none') return undefined;
  const scripts = still ? "script-src 'none'" : `script-src 'nonce-${nonce}'; connect-src 'self'`;
  return `default-src 'none'; style-src 'none'; ${scripts}; require-trusted-types-for 'script'; trusted-types 'none'`;
}

export function documentOf(context: PageContext, parts: DocumentParts): string {
  const { config, generation, language, nonce, still } = context;
  const strict = still || config.csp === 'strict';
  const styles = ['base', ...parts.styles];
  // Nothing shows that the old pages ever named their language; the activation-lock page did, newer ones are taken to.
  const lang = generation !== 'old' && html`lang="${language}"`;
  const sheets = styles.map((name) => html`<link rel="stylesheet" href="/practice-assets/styles/${name}.css">`);
  const scripts = html`<script nonce="${nonce}" src="/practice-assets/client/witness"></script>
<script type="module" nonce="${nonce}" src="/practice-assets/client/${parts.script ?? ''}"></script>`;
  // in one line with what follows, so that a page without it stays as it was
  const intruder =
    !still && config.intruder !== '' && html`<script nonce="${nonce}">${new Markup(config.intruder.replaceAll('</', '<\\/'))}</script>`;
  return html`<!doctype html>
<html ${lang} data-theme="${config.theme}" ${strict && html`data-styles="${styles.join(' ')}"`}>
<head>${intruder}
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${still && html`<meta name="color-scheme" content="${config.theme}">`}
<title>${parts.title}</title>
${!strict && sheets}
${!still && parts.script !== undefined && scripts}
</head>
<body>
${parts.body}
${bar(context)}
</body>
</html>`.text;
}

/** The empty page of a single-page application: a root with nothing in it and a splash, as saved pages of 2020 show. */
export function shellOf(context: PageContext, parts: { title: string; script: string; styles: string[]; root?: string }): string {
  return documentOf(context, {
    ...parts,
    body: html`<noscript>You need to enable JavaScript to run this app.</noscript>
<div id="${parts.root ?? 'root'}"></div>
<div id="__page_loading">${context.words.loading}</div>`,
  });
}
