import { describe, expect, it } from 'vitest';
import { mayBeGuarded } from '../../../../lib/guide/prefilter';

/** The path of a press on `#t`, and whether it may be one on something guarded; `#k` is a control that we know. */
function may(html: string): boolean {
  document.body.innerHTML = html;
  const path: Element[] = [];
  for (let at = document.getElementById('t') as Element | null; at && at !== document.body; at = at.parentElement) path.push(at);
  const known = document.getElementById('k');
  return mayBeGuarded(path, new Map(known ? [[known, undefined]] : []));
}
const climb = (levels: number, inner: string): string => `${'<div>'.repeat(levels)}${inner}${'</div>'.repeat(levels)}`;

describe('a press', () => {
  it.each([
    ['on a label', '<b id="t">Delete device</b>'],
    ['in a label', '<p><b id="t">Delete</b> device</p>'],
    ['on a named picture', '<button aria-label="Delete device"><svg id="t"></svg></button>'],
    ['around a label', '<div id="t"><p>y</p><b>Delete device</b></div>'],
    ['on a control that we know', '<div><i id="t"><b id="k"></b></i>y</div>'],
    ['in a control that we know', '<div id="k"><i id="t">⋮</i></div>'],
    ['around a control that we know', '<div id="t">x<i id="k">⋮</i></div>'],
    ['nine levels in a control', `<div id="k">${climb(8, '<i id="t"></i>')}</div>`],
    ['ten levels in a control', `<div id="k">${climb(9, '<i id="t"></i>')}</div>`, false],
    ['on other words', '<b id="t">Hello</b>', false],
    ['on other words, with a control that we know elsewhere', '<b id="t">Hello</b><i id="k">⋮</i>', false],
    ['on nothing', '<b id="t"></b>', false],
    ['beside a label', '<div><b id="t"></b><b>Delete device</b></div>'],
    ['on words beside a label in a row', '<div><b id="t">Hello</b><b>Delete device</b></div>'],
    ['on a text of 360 characters around a label', `<div id="t"><b>Delete device</b>${'y'.repeat(347)}</div>`],
    ['on a longer one', `<div id="t"><b>Delete device</b>${'y'.repeat(348)}</div>`, false],
    // the whole element that reacts is held, a long description included
    ['on a longer one in a control', `<div id="k"><div id="t">${'y'.repeat(361)}</div></div>`],
    ['on a longer one in what is pressed as a whole', `<div role="button"><p id="t">${'y'.repeat(361)}</p><b>Delete device</b></div>`],
    ['on a text of 2,001 characters there', `<div role="button"><p id="t">${'y'.repeat(2001)}</p><b>Delete device</b></div>`, false],
  ] as [string, string, boolean?][])('%s', (_, html, expected = true) => {
    expect(may(html)).toBe(expected);
  });
});
