/** The one device that a page is about, and what the page tells of it. */
import { afterEach, describe, expect, it } from 'vitest';
import type { PageFacts } from '../../../../../lib/recogniser/judge/facts';
import type { FactName } from '../../../../../lib/site/pages/definition';
import { factsOn } from '../../../support/page';

const ROWS =
  '<ul><li id="r"><a href="#1">Redmi 9A</a><i id="m">⋮</i></li><li id="s"><a href="#2">Mi 10</a><input type="checkbox" id="c" checked></li></ul>';

const facts = (html: string): PageFacts => factsOn(html).facts;
const count = (name: FactName, html: string): number => facts(html).counts[name];
const titled = (title: string, html: string): PageFacts => {
  document.title = title;
  return facts(html);
};

afterEach(() => {
  document.title = '';
});

describe('the one device', () => {
  const DELETE = '<button>Delete device</button>';
  const FACTS = '<p>IMEI 86••••27</p>';
  const SWITCH = '<div><p>Find device</p><input type="checkbox" checked></div>';
  it.each<[string, string, string | undefined]>([
    ['bears the name of a model', '<h1>Redmi 9A</h1><p>x</p>', 'Redmi 9A'],
    ['bears any name above a button that deletes it', `<h1>Mum</h1>${DELETE}`, 'Mum'],
    ['is not named above other buttons', '<h1>Mum</h1><button>Settings</button>', undefined],
    ['is not named above words that cannot be pressed', '<h1>Mum</h1><p>Delete device</p><i>x</i>', undefined],
    ['is named above a list of one', '<h1>Mum</h1><ul><li><b>Dad</b><button>Delete device</button></li></ul>', 'Mum'],
    ['is not named above a list', `<h1>Mum</h1>${ROWS}${DELETE}`, undefined],
    [
      'is named above what removes it and turns Find device off',
      '<h1>Mum</h1><button>Remove</button><button>turn off Find device</button>',
      'Mum',
    ],
    ['is not named above what removes something', '<h1>Mum</h1><button>Remove</button>', undefined],
    ['is not named above what turns Find device off', '<h1>Mum</h1><button>turn off Find device</button>', undefined],
    ['is named above what is told of it, and what removes it', `<h1>Mum</h1>${FACTS}<p>Find device</p><button>Remove</button>`, 'Mum'],
    ['is not named above what is told of it alone', `<h1>Mum</h1>${FACTS}<p>Find device</p>`, undefined],
    ['is not named where nothing is said of devices', `<h1>Mum</h1>${FACTS}<button>Remove</button>`, undefined],
    ['is not named where nothing is told of it', '<h1>Mum</h1><p>Find device</p><button>Remove</button>', undefined],
    ['is named above what is told of it, and its switch', `<h1>Mum</h1>${FACTS}${SWITCH}`, 'Mum'],
    ['is not named above its switch alone', `<h1>Mum</h1>${SWITCH}`, undefined],
  ])('%s', (_, html, expected) => {
    const { device, counts } = facts(html);
    expect([device, counts.soleDevice]).toEqual([expected, Number(expected !== undefined)]);
  });

  it('may be named by the title alone', () => {
    expect(titled('Redmi 9A - Xiaomi', DELETE).device).toBe('Redmi 9A');
  });

  it.each([
    ['its IMEI', '<h1>Redmi 9A</h1><p>IMEI 86••••27</p>', 1],
    ['its system', '<h1>Redmi 9A</h1> <p>Android 14</p>', 1],
    ['its system, in a cell of its own', '<h1>Redmi 9A</h1><dl><dt>System</dt><dd>Android 14</dd></dl>', 1],
    ['its other system', '<h1>Redmi 9A</h1> <p>HyperOS 2</p>', 1],
    ['no version', '<h1>Redmi 9A</h1><p>Android phone</p>', 0],
    ['nothing', '<h1>Redmi 9A</h1><p>x</p>', 0],
    ['nothing where there is no device', '<h1>Hello</h1> <p>Android 14</p>', 0],
  ])('is told with %s', (_, html, expected) => {
    expect(count('deviceFacts', html)).toBe(expected);
  });

  it.each([
    ['by a heading', 'Hello', '<h1>Redmi 9A</h1><p>x</p>', 1],
    ['by the title', 'Redmi 9A', '<p>Redmi 9A</p><p>x</p>', 1],
    [
      'by none in a list of others',
      'Hello',
      '<p>Redmi 9A</p><ul><li><a href="#1"><h3>Mi 10</h3></a></li><li><a href="#2"><h3>Mi 9</h3></a></li></ul>',
      0,
    ],
    ['by neither', 'Hello', '<p>Redmi 9A</p><p>x</p>', 0],
    ['by the title, where it is another', 'Mi 10', '<p>Redmi 9A</p><p>x</p>', 0],
    ['by a heading, where it is one of two', 'Hello', '<h1>Redmi 9A</h1><h2>Mi 10</h2>', 0],
  ])('heads its page %s', (_, title, html, expected) => {
    expect(titled(title, html).counts.titledDevice).toBe(expected);
  });
  it.each([
    ['unseen', '<h1 style="display:none">Redmi 9A</h1><p>Redmi 9A</p>'],
    ['of another', '<h1 style="display:none">Mi 10</h1><p>Redmi 9A</p>'],
  ])('does not head its page by a heading %s', (_, html) => {
    expect(count('titledDevice', html)).toBe(0);
  });
});
