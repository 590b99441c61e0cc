/** One and the same label in every markup that pages write it in. */
import { describe, expect, it } from 'vitest';
import { by, read } from '../../../support/page';

/** Kinds of labels that are found, with the text that was understood. */
const found = (html: string): string[] =>
  [...read(`<p>words</p>${html}`).index.matches.values()].map(({ text, meanings }) => `${meanings[0]?.kind}: ${text}`);

/** Nothing in the atlas says this; it is understood by its words, which therefore have to be told apart. */
const WHOLE = 'delete-device: Удалить телефон';

describe('a label of two words', () => {
  it.each([
    ['in one element', '<button>Удалить телефон</button>'],
    ['on several lines of the source', '<button>\n  Удалить\n  телефон\n</button>'],
    ['with a space that does not break', '<button>Удалить&nbsp;телефон</button>'],
    ['in spans', '<button><span>Удалить</span> <b>телефон</b></button>'],
    ['in spans, with the space in one of them', '<button><span>Удалить </span><b>телефон</b></button>'],
    ['in spans, with a span for the space', '<button><span>Удалить</span><span> </span><span>телефон</span></button>'],
    ['a letter at a time', `<button>${[...'Удалить телефон'].map((letter) => `<span>${letter}</span>`).join('')}</button>`],
    ['with places to break', '<button>Уда<wbr>лить теле<wbr>фон</button>'],
    ['translated by a browser', '<button><font><font>Удалить </font></font><b><font><font>телефон</font></font></b></button>'],
    ['with an abbreviation', '<button>Удалить <abbr>телефон</abbr></button>'],
    ['with a comment', '<button>Удалить <!-- x -->телефон</button>'],
    ['on two lines', '<button>Удалить<br>телефон</button>'],
    ['with a picture between', '<button>Удалить<svg></svg>телефон</button>'],
    ['with a picture that has a name', '<button><svg><title>корзина</title></svg>Удалить телефон</button>'],
    ['with what is not shown yet', '<button>Удалить телефон<span hidden>Подождите</span></button>'],
    ['with a script', '<button>Удалить <script>x</script>телефон</button>'],
  ])('%s', (_, html) => {
    expect(found(html)).toEqual([WHOLE]);
  });

  it('whose characters are explained', () => {
    expect(found('<button><ruby>删<rt>shān</rt>除<rt>chú</rt></ruby>设备</button>')).toEqual(['delete-device: 删除设备']);
  });

  it.each([
    ['caption of a button', '<input type="submit" value="Удалить телефон">'],
    ['caption of another button', '<input type="button" value="Удалить телефон">'],
    ['words for a pressed picture', '<input type="image" alt="Удалить телефон">'],
    ['words for a picture', '<button><img alt="Удалить телефон"></button>'],
    ['name', '<button aria-label="Удалить телефон"><i class="bin"></i></button>'],
    ['name of two parts', '<button aria-labelledby="a b"></button><i id="a">Удалить</i><p>y</p><i id="b">телефон</i>'],
    ['title', '<button title="Удалить телефон"><i class="bin"></i></button>'],
    ['title of a picture', '<button><svg><title>Удалить телефон</title></svg></button>'],
    ['name of a picture', '<button><svg role="img" aria-label="Удалить телефон"></svg></button>'],
    ['tooltip of a library', '<button data-bs-original-title="Удалить телефон"><i class="bin"></i></button>'],
    ['tooltip of another library', '<button data-tooltip="Удалить телефон"><i class="bin"></i></button>'],
    ['text for screen readers', '<button><i class="bin"></i><span class="sr-only">Удалить телефон</span></button>'],
  ])('as a %s', (_, html) => {
    expect(found(html)[0]).toBe(WHOLE);
  });

  it.each([
    ['a counter', '<div>Удалить телефон<sup>4</sup></div>'],
    ['two counters', '<div><div>Удалить телефон<sup>4</sup></div><div>4</div></div>'],
    ['an arrow', '<div>Удалить телефон<div>›</div></div>'],
    ['a number', '<li><div>1</div><div>Удалить телефон</div></li>'],
  ])('beside %s', (_, html) => {
    expect(found(html)[0]).toMatch(/^delete-device: Удалить телефон/);
    expect(found(html)).toHaveLength(1);
  });

  it('in open shadow roots, one in another', () => {
    read('<x-a id="a"></x-a>');
    const outer = by('a').attachShadow({ mode: 'open' });
    outer.innerHTML = '<x-b></x-b>';
    const inner = (outer.firstElementChild as Element).attachShadow({ mode: 'open' });
    inner.innerHTML = '<button><span>Удалить</span> <span>телефон</span></button>';
    expect([...read().index.matches.values()].map(({ text }) => text)).toEqual(['Удалить телефон']);
    expect(read().index.shadowRoots.size).toBe(2);
  });
});

describe('several things side by side are no label together', () => {
  it.each([
    ['blocks', '<button><div>Удалить</div><div>телефон</div></button>'],
    ['a button behind words', '<p>Удалить <button>телефон</button></p>'],
    ['what a number parts', '<div><span>Удалить</span><p>1**</p><span>телефон</span></div>'],
    ['a name and what is not shown', '<div>Удалить<span hidden>телефон</span></div>'],
    ['a picture and words', '<div><svg><title>Удалить</title></svg>телефон</div>'],
  ])('%s', (_, html) => {
    expect(found(html)).not.toContainEqual(expect.stringContaining('delete-device'));
  });
});

describe('what is not shown now', () => {
  it('is a label of its own', () => {
    expect(found('<div>Привет<button hidden>Удалить телефон</button></div>')).toEqual([WHOLE]);
  });

  it('does not make what is around it too long', () => {
    const reader = read(`<p>words</p><div id="a"><button id="b">Удалить<span hidden>${'слова '.repeat(40)}</span></button></div>`);
    expect(reader.index.matches.size).toBe(1);
    (by('b').firstChild as Text).data = 'Удалить телефон';
    reader.readChanged([by('b').firstChild as Text]);
    expect([...reader.index.matches.values()].map(({ text }) => text)).toEqual(['Удалить телефон']);
    expect([...reader.index.matches.keys()]).toEqual([...read().index.matches.keys()]);
  });
});
