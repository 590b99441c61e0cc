// The owner's private text: a note in an editor, messages, contacts. It quotes every label of the site, pasted with its looks
// (headings, links, bold words, even a button), and none of it is a control. Nothing may be injected here, nothing be recognised.

import { type Child, h, ICONS, icon } from '../../../../lib/rehearsal/replicas/dom';
import { askPage, type Page } from '../api';

/** What a page looks like after it was copied into a note. */
function pasted({ words, quotes }: Page): Child {
  return quotes.map((quote, at) => [
    at % 3 === 0 ? h('h2', {}, quote) : h('p', {}, words.quoteLead, ' ', h('b', {}, quote), ' ', words.quoteTail),
    h('p', {}, h('a', { href: 'https://account.xiaomi.com/fe/service/account/privacy/delete-account' }, quote)),
    at % 4 === 0 && h('p', {}, h('button', { type: 'button' }, quote)),
    at % 5 === 0 && h('p', {}, h('label', {}, h('input', { type: 'checkbox' }), ' ', quote)),
  ]);
}

function noteView(page: Page): Node {
  const { words } = page;
  // Class names as scrapers of the real notes find them: a readable beginning and a hash.
  return h(
    'div',
    { class: 'notes-app-2kQ1x' },
    h(
      'aside',
      { class: 'note-list-items-9xZa1' },
      h('div', { class: 'note-count-select-1pWq7' }, words.noteCount),
      h('div', { class: 'note-item-3E9te' }, words.noteTitle),
      h('div', { class: 'note-item-3E9te' }, words.noteAside),
    ),
    h(
      'div',
      { class: 'note-content-7yHb2' },
      h('input', { class: 'note-title-4dRt8', value: words.noteTitle, 'aria-label': words.notesTile }),
      h('div', { class: 'note-editor-5sLp0', contenteditable: 'true', role: 'textbox', 'aria-label': words.notesTile }, pasted(page)),
    ),
  );
}

function messagesView({ words, quotes, devices }: Page): Node {
  const rows = quotes.map((quote, at) =>
    h('li', { class: 'sms-item-8nVc3' }, h('strong', {}, devices[at % 3]?.name ?? '+0 000 000-00-11'), h('p', {}, quote)),
  );
  return h('div', { class: 'list-app-6mJk9' }, h('h1', {}, words.messagesTile), h('ul', {}, rows));
}

function contactsView({ words, quotes }: Page): Node {
  const rows = quotes.map((quote) =>
    h(
      'li',
      { class: 'contact-item-1zXc5' },
      icon(ICONS.person, { class: 'glyph' }),
      h('a', { href: '#' }, quote),
      h('span', {}, '+0 000 000-00-11'),
    ),
  );
  return h('div', { class: 'list-app-6mJk9' }, h('h1', {}, words.contactsTile), h('ul', {}, rows));
}

export function drawPrivate(page: Page): Node | undefined {
  if (page.kind === 'note' || page.kind === 'memo') return noteView(page);
  if (page.kind === 'messages') return messagesView(page);
  if (page.kind === 'contacts') return contactsView(page);
  return undefined;
}

export async function privateView(): Promise<Node | undefined> {
  return drawPrivate(await askPage());
}
