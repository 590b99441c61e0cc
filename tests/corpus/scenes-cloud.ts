import { each, type Scene } from './scene';
import { deviceNames, locale } from './sheets-cloud';
import { DOTS, esc } from './tools';
import { howTo } from './words';

/** Sub-apps of i.mi.com that show what people keep there: people write about their devices and accounts. */
export const CLOUD_SCENES: readonly Scene[] = [
  {
    name: 'notes-list',
    wordings: ['ru', 'en', 'zh-CN', 'de', 'ar'],
    generation: '2020',
    note: 'The titles of the notes are our labels.',
    make: ({ labels, words, language }) => ({
      url: `https://i.mi.com/note/h5?_locale=${language}#/`,
      title: words.notes,
      body: `<div id="root"><div class="header-1a2Bc"><span>${esc(labels.siteName)}</span><div class="note-count-select-2SvSC">${esc(words.notes)} (5)</div></div>
<div class="note-list-items-3RrQo">${each(
        [labels.myDevices, labels.settings, labels.removeDevice, labels.turnOff, labels.deleteAccount],
        (title, at) =>
          `<div class="note-item-3E9te" data-corpus="x-note-${at}"><div class="title-1Jo3Q">${esc(title)}</div><div class="note-snippet-2BrQx">${esc(howTo(words, labels.settings, labels.myDevices, labels.removeDevice))}</div><div class="time-3yLfZ">2024/0${at + 1}/11</div></div>`,
      )}</div>
<div class="toolbar-1tTbk"><div class="btn-3Vq1p" tabindex="0" data-corpus="x-delete">${esc(words.delete)}</div></div></div>`,
    }),
  },
  {
    name: 'note-open',
    wordings: ['ru', 'en', 'zh-TW', 'es', 'tr'],
    generation: '2020',
    note: 'One note, about the writer’s phones, with the note’s own buttons.',
    make: (draft) => ({
      url: 'https://us.i.mi.com/note/h5#/note/30554491283',
      body: `<div id="root"><div class="note-content-1xZbV"><div class="tools-2Gw0d"><button title="${esc(draft.words.delete)}" data-corpus="x-bin">${DOTS}</button><button title="${esc(draft.words.more)}" data-corpus="x-more">${DOTS}</button></div>
<div contenteditable="true" class="editor-3nBpX" role="textbox"><h1 data-corpus="x-title">${esc(draft.labels.myDevices)}</h1><ul>${each(
        deviceNames(draft, 4),
        (name, at) => `<li data-corpus="x-line-${at}">${esc(name)} — IMEI 86601234567890${at}</li>`,
      )}</ul><p><b data-corpus="x-bold">${esc(draft.labels.removeDevice)}</b>!!! ${esc(draft.labels.findDevice)} → ${esc(draft.labels.turnOff)}</p></div></div></div>`,
    }),
  },
  {
    name: 'note-to-do',
    wordings: ['ru', 'en', 'zh-CN', 'pl'],
    note: 'A list of things to do with ticks, among them to delete the account.',
    make: ({ labels, words }) => ({
      url: 'https://i.mi.com/note/h5#/todo',
      title: words.notes,
      body: `<div id="root"><aside class="folders-1oP"><a href="#/">${esc(words.notes)}</a><a href="#/todo" class="active-3dE">To-do</a></aside><ul class="todo-2kQ">${each(
        [labels.turnOff, labels.removeDevice, labels.deleteAccount, labels.recoveryPhone, labels.signOut],
        (text, at) =>
          `<li class="todo-item-1Ab"><i role="checkbox" aria-checked="${at < 2}" tabindex="0" data-corpus="x-tick-${at}"></i><span contenteditable="true">${esc(text)}</span><button aria-label="${esc(words.delete)}" data-corpus="x-bin">×</button></li>`,
      )}</ul></div>`,
    }),
  },
  {
    name: 'sms-thread',
    wordings: ['ru', 'en', 'zh-CN', 'fr', 'vi'],
    make: ({ labels, words }) => ({
      url: 'https://i.mi.com/sms/h5#/thread/10690',
      title: words.messages,
      body: `<div id="container"><div class="threads"><div class="thread on">Xiaomi <em>3</em></div><div class="thread">${esc(words.person)}</div></div>
<div class="talk">${each(
        [
          `${labels.brand}: ${labels.codeInput} 481516`,
          howTo(words, labels.settings, labels.findDevice, labels.turnOff),
          `${labels.deleteAccount}? ${words.warning}`,
        ],
        (text, at) => `<div class="bubble ${at === 1 ? 'mine' : 'theirs'}"><p>${esc(text)}</p><time>1${at}:20</time></div>`,
      )}</div><div class="foot"><a href="javascript:" data-corpus="x-delete">${esc(words.delete)}</a></div></div>`,
    }),
  },
  {
    name: 'contacts',
    wordings: ['ru', 'en', 'zh-CN', 'it', 'ko'],
    generation: '2014-extjs',
    note: 'People are saved under the names of phones; the button deletes a person.',
    make: (draft) => ({
      url: 'https://i.mi.com/contacts?_dc=1692000000000',
      title: draft.words.contacts,
      body: `<div class="x-panel"><div class="x-toolbar"><button class="x-btn" data-corpus="x-delete">${esc(draft.words.delete)}</button><button class="x-btn">${esc(draft.words.change)}</button></div>
<div class="x-grid">${each(
        [...deviceNames(draft, 3), draft.words.person],
        (name, at) =>
          `<div class="x-grid-row" data-corpus="x-row-${at}"><div class="x-grid-cell"><input type="checkbox" aria-label="${esc(name)}"></div><div class="x-grid-cell">${esc(name)}</div><div class="x-grid-cell">+7 900 000-00-0${at}</div></div>`,
      )}</div></div>`,
    }),
  },
  {
    name: 'gallery-albums',
    wordings: ['ru', 'en', 'zh-CN', 'ja', 'he'],
    note: 'Albums by the device that took the pictures.',
    make: (draft) => ({
      url: 'https://i.mi.com/gallery/h5#/albums',
      title: draft.words.gallery,
      body: `<div id="root"><div class="nav-2ab3C"><a href="#/photo">${esc(draft.words.gallery)}</a><a href="#/trash">${esc(draft.words.recycle)}</a></div><h2 class="sec-9Kd2s">${esc(draft.labels.devices)} (3)</h2><div class="albums-1oQ2e">${each(
        deviceNames(draft, 3),
        (name, at) =>
          `<div class="album-5fT1a" data-corpus="x-album-${at}"><img src="data:," alt=""><div>${esc(name)}</div><div>${at * 17 + 4}</div><button class="dots-3eW" aria-label="${esc(draft.words.more)}" data-corpus="x-more">${DOTS}</button></div>`,
      )}</div></div>`,
    }),
  },
  {
    name: 'gallery-selection',
    wordings: ['ru', 'en', 'pt-BR', 'th'],
    make: ({ words, labels }) => ({
      url: 'https://us.i.mi.com/gallery/h5#/photo',
      body: `<div id="root"><div class="bar-8aQ1z">2 <button data-corpus="x-delete">${esc(words.delete)}</button><button data-corpus="x-remove">${esc(labels.removeDevice.split(' ')[0] ?? '')}</button><button>${esc(words.cancel)}</button></div><div class="grid-7cV">${each(
        [1, 2, 3, 4, 5, 6],
        (n) => `<div class="photo-2dF"><input type="checkbox"${n < 3 ? ' checked' : ''}><img src="data:,n${n}" alt="IMG_${n}.jpg"></div>`,
      )}</div></div>`,
    }),
  },
  {
    name: 'gallery-asks',
    wordings: ['en', 'zh-CN', 'uk', 'hi'],
    note: 'A dialog that asks whether to delete pictures.',
    make: ({ words }) => ({
      url: 'https://i.mi.com/gallery/h5#/photo/1882',
      title: words.gallery,
      body: `<div id="root"><img src="data:," alt="IMG_1882.jpg"></div><div class="modal-1Zx" role="dialog" aria-label="${esc(words.delete)}?"><p>${esc(words.delete)} IMG_1882.jpg?</p><button>${esc(words.cancel)}</button><button class="danger-2Yx" data-corpus="x-delete">${esc(words.delete)}</button></div>`,
    }),
  },
  {
    name: 'drive-trash',
    wordings: ['ru', 'en', 'zh-CN', 'id', 'fa'],
    make: (draft) => ({
      url: `https://i.mi.com/mobile/drive/trash?_locale=${locale(draft.language)}`,
      title: draft.words.recycle,
      body: `<div class="page"><h1>${esc(draft.words.recycle)}</h1>${each(
        ['passport.pdf', 'song.mp3', `${draft.words.named}.zip`, 'Redmi Note 12.txt'],
        (file) =>
          `<div class="file"><span>${esc(file)}</span><span>1.${file.length} MB</span><a data-corpus="x-delete" href="javascript:">${esc(draft.words.delete)}</a></div>`,
      )}<button data-corpus="x-empty">${esc(draft.words.delete)} (4)</button></div>`,
    }),
  },
  {
    name: 'drive-files',
    wordings: ['ru', 'en', 'zh-CN', 'uk', 'ur'],
    note: 'Folders that the phones made under their own names, each with a menu.',
    make: (draft) => ({
      url: 'https://us.i.mi.com/mobile/drive#/folder/0',
      title: draft.words.drive,
      body: `<main class="drive"><ol class="crumbs"><li><a href="#/">${esc(draft.words.drive)}</a></li><li>${esc(draft.words.backup)}</li></ol><table><thead><tr><th></th><th>MB</th><th></th></tr></thead><tbody>${each(
        [...deviceNames(draft, 4), 'Xiaomi 13T (2)'],
        (name, at) =>
          `<tr data-corpus="x-row-${at}"><td><svg class="folder" viewBox="0 0 1 1"></svg>${esc(name)}</td><td>${at * 120}</td><td><button aria-haspopup="menu" aria-label="${esc(draft.words.more)}" data-corpus="x-more">${DOTS}</button></td></tr>`,
      )}</tbody></table><ul role="menu"><li role="menuitem" data-corpus="x-delete">${esc(draft.words.delete)}</li><li role="menuitem">${esc(draft.words.change)}</li></ul></main>`,
    }),
  },
  {
    name: 'recordings',
    wordings: ['ru', 'zh-TW', 'es'],
    make: ({ words, labels }) => ({
      url: 'https://i.mi.com/#/recorder',
      title: words.recordings,
      body: `<div id="root"><div class="micloud-app"><p class="h-2vB">${esc(words.recordings)}</p>${each(
        ['2024-05-01 09:12', words.named, labels.findDevice],
        (name) =>
          `<div class="rec-6tG"><span>${esc(name)}</span><audio controls></audio><span tabindex="0" data-corpus="x-delete">${esc(words.delete)}</span></div>`,
      )}</div></div>`,
    }),
  },
];
