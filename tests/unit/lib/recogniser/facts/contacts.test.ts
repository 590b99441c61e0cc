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
  ['a value in several boxes', '<div><p id="p"><b><i>138****1234</i></b></p><p>x</p></div>', ['phone #p']],
  ['the outer one of two buttons', line('p', '138****1234', '<a href="#" id="b"><button>y</button></a>') + line('x', 'z'), ['phone #b']],
  ['an address of forty characters', line('e', `a***r@${'x'.repeat(30)}.org`) + line('x', 'z'), ['email #e']],
  ['not one of more', line('e', `a***r@${'x'.repeat(31)}.org`) + line('x', 'z'), []],
  ['no number of a house', line('x', '12 ** Street') + line('y', 'z'), []],
  ['no number of one digit', line('x', '** ** ** 1') + line('y', 'z'), []],
  ['a value that is a line itself', '<main><p>138****1234</p><p>x</p></main>', []],
  [
    'a value five levels below its line',
    `<main><div>${'<b>'.repeat(4)}138****1234${'</b>'.repeat(4)}</div><div>x</div></main>`,
    ['phone #'],
  ],
  ['not six levels below it', `<main><div>${'<b>'.repeat(5)}138****1234${'</b>'.repeat(5)}</div><div>x</div></main>`, []],
  ['the number of an account', `${line('x', '6••••••417').replace('Jolo', 'Mi ID')}${line('e', 'u•••v@example.com')}`, ['email #e']],
  ['a date', line('x', '2025-11-02') + line('y', 'z'), []],
  ['what is not masked', line('x', 'u@example.com') + line('y', '13812341234'), []],
  ['in the head of the page', `<header>${line('e', 'a***r@x.org')}${line('x', 'z')}</header>`, []],
  ['in no line', '<main><p id="e">a***r@x.org</p></main>', []],
])('%s', (_, html, expected) => {
  expect(contacts(html)).toEqual(expected);
});

it('a contact is told with the words of its line, and no more than eighty characters of them', () => {
  document.body.innerHTML = line('p', '138****1234', `<u> ${'x'.repeat(100)}</u>`) + line('x', 'z');
  expect(contactsOf(document).map(({ text }) => text)).toEqual([`Jolo138****1234 ${'x'.repeat(64)}`]);
});
