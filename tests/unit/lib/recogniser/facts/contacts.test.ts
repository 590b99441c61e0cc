import { afterEach, expect, it } from 'vitest';
import { contactsOf } from '../../../../../lib/recogniser/facts/contacts';

afterEach(() => {
  document.body.innerHTML = '';
});

/** The contacts of a page, as `sort #id of what is pressed`. */
function contacts(html: string): string[] {
  document.body.innerHTML = html;
  return contactsOf(document).map(({ is, target }) => `${is} #${target.id}`);
}
const line = (id: string, value: string, more = ''): string => `<div class="r" id="${id}"><b>Jolo</b><i>${value}</i>${more}</div>`;

it.each([
  ['lines with masked values', line('p', '+00 ••• •••-20-63') + line('e', 'u•••v@example.com'), ['phone #p', 'email #e']],
  ['masked by stars', line('p', '138****1234') + line('e', 'a***r@example.org'), ['phone #p', 'email #e']],
  ['a password of bullets', line('p', '+7 *** ** 18') + line('w', '••••••••'), ['phone #p', 'password #w']],
  ['the only button of a line', line('p', '138****1234', '<button id="b">Fiko</button>') + line('x', 'z'), ['phone #b']],
  ['none of two buttons', line('p', '138****1234', '<a href="#">y</a><button>Fiko</button>') + line('x', 'z'), ['phone #p']],
  [
    'of two addresses the one beside the phone',
    `<div>${line('p', '138****1234')}${line('e', 'a***r@x.org')}</div><div>${line('f', 'b***c@x.org')}${line('x', 'z')}</div>`,
    ['phone #p', 'email #e'],
  ],
  ['neither of two in one list', line('e', 'a***r@x.org') + line('f', 'b***c@x.org'), []],
  ['a date', line('x', '2025-11-02') + line('y', 'z'), []],
  ['what is not masked', line('x', 'u@example.com') + line('y', '13812341234'), []],
  ['in the head of the page', `<header>${line('e', 'a***r@x.org')}${line('x', 'z')}</header>`, []],
  ['in no line', '<main><p id="e">a***r@x.org</p></main>', []],
])('%s', (_, html, expected) => {
  expect(contacts(html)).toEqual(expected);
});
