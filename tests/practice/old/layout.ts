// The frame of the old generation: server-written pages as saved copies of 2014-19 show them (`.n-frame`, `.n-main-nav`, pop-ups that
// are always in the document and shown by CSS, links styled as buttons), with a small script in place of jQuery.
import { LOCALES, type PageContext } from '../context';
import { documentOf } from '../document';
import { html, Markup } from '../html';

export const none = new Markup('');

/** The attributes by which tests find a control. */
export function practice(name: string, device?: { id: string }): Markup {
  return device ? html`data-practice="${name}" data-device="${device.id}"` : html`data-practice="${name}"`;
}

export function localed(address: string, { language }: PageContext): string {
  return `${address}?_locale=${LOCALES[language]}`;
}

interface Popup {
  id: string;
  title: string;
  content: Markup;
  buttons: Markup;
}

/**
 * All pop-ups of a page and the one that is open at once. Without style sheets nothing would keep the closed ones out of sight, so
 * the still page carries only the open one, and under the strict policy they wait `hidden` for the script that brings the styles.
 */
export function popups({ still, config }: PageContext, all: readonly Popup[], open?: string): Markup {
  const shown = still ? all.filter((one) => one.id === open) : all;
  const veiled = (id: string): boolean => !still && config.csp === 'strict' && id !== open;
  const box = ({ id, title, content, buttons }: Popup) => {
    const state = id === open && 'popup_open';
    return html`<div class="popup ${state}" id="${id}" ${veiled(id) && 'hidden'}>
  <div class="popup_title"><h4>${title}</h4></div>
  <div class="popup_content">${content}</div>
  <div class="popup_buttons">${buttons}</div>
</div>`;
  };
  const mask = html`<div class="popup_mask ${open !== undefined && 'popup_open'}" ${veiled('') && open === undefined && 'hidden'}></div>`;
  return html`${!still && mask}${shown.map(box)}`;
}

export function backButton(label: string): Markup {
  return html`<a class="btn_tip btn_back" href="#">${label}</a>`;
}

export function oldPage(context: PageContext, title: string, body: Markup): string {
  return documentOf(context, { title, styles: ['old', 'plain'], script: 'old/main', body: html`<div class="wrapper">${body}</div>` });
}
