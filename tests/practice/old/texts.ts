// Public texts that merely speak about the controls: help articles, policies, a foreign site. In every generation they are plain
// server-written pages. They quote every label as headings, as links of a table of contents and in bold inside sentences, because
// that is what such texts do; none of it is a control.
import type { PageContext } from '../context';
import { documentOf } from '../document';
import { html, type Markup } from '../html';

function textPage(context: PageContext, title: string, body: Markup): string {
  return documentOf(context, {
    title,
    styles: ['plain'],
    script: 'text',
    body: html`<div id="___gatsby"><main class="text">${body}</main></div>`,
  });
}

function quotedText({ quotes, words }: PageContext): Markup {
  const contents = quotes.map((quote, at) => html`<li><a href="#q${at}">${quote}</a></li>`);
  const chapters = quotes.map(
    (quote, at) => html`<h2 id="q${at}">${quote}</h2><p>${words.quoteLead} <b>${quote}</b> ${words.quoteTail}
      <a href="#top">${quote}</a></p>`,
  );
  return html`<nav aria-label="${words.articleContents}"><h2>${words.articleContents}</h2><ol>${contents}</ol></nav>${chapters}`;
}

export function articlePage(context: PageContext): string {
  const { words } = context;
  return textPage(context, `${words.account} - ${words.help}`, html`<h1 id="top">${words.articleTitle}</h1>${quotedText(context)}`);
}

export function policyPage(context: PageContext): string {
  const { words, quotes } = context;
  const clauses = quotes.map((quote) => html`<li>${words.policyLead} <em>${quote}</em>.</li>`);
  return textPage(context, words.privacyPolicy, html`<h1>${words.privacyPolicy}</h1><ol>${clauses}</ol>`);
}

/** A site the extension has no business on, talking about the account in the same words. */
export function foreignPage(context: PageContext): string {
  return textPage(context, 'Example', html`<h1 id="top">Example</h1>${quotedText(context)}`);
}

export function missingPage(context: PageContext): string {
  return textPage(context, '404', html`<h1>404</h1><p>${context.url.pathname}</p>`);
}
