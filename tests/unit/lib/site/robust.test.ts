import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isGuarded } from '../../../../lib/site/kinds';
import { createRecogniser, type Recognition, recognise } from '../../../../lib/site/recognise';
import { type CorpusPage, corpus } from '../../../corpus/pages';

/** Pages that a layout's accidents should not decide: some of each kind, and some of none. */
const PAGES = corpus().filter((_, index) => index % 7 === 0);
const page = fc.constantFrom(...PAGES);

function open(html: string): void {
  document.open();
  document.write(html);
  document.close();
}

const see = (it: CorpusPage): Recognition | undefined => recognise(new URL(it.url), document);
/** Every guarded control found, by the mark of the place where it stands. */
const guarded = (found: Recognition | undefined): string[] =>
  [...(found?.controls ?? [])]
    .filter(([control]) => isGuarded(control))
    .flatMap(([control, elements]) =>
      elements.map((element) => `${control} ${element.closest('[data-corpus]')?.getAttribute('data-corpus')}`),
    )
    .sort();

describe('whatever happens to a page, within reason', () => {
  const unchanged = (change: (random: () => number) => void, runs = 150): void => {
    fc.assert(
      fc.property(page, fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })), (it, stream) => {
        open(it.html);
        const before = see(it);
        const [kind, controls] = [before?.page, guarded(before)];
        change(() => stream.next().value as number);
        const after = see(it);
        expect([after?.page, guarded(after)], it.id).toEqual([kind, controls]);
      }),
      { numRuns: runs },
    );
  };
  const all = (selector: string): Element[] => [...document.body.querySelectorAll(selector)];
  const pick = <T>(list: readonly T[], random: () => number): T | undefined => list[Math.floor(random() * list.length)];

  it('wrappers without meaning change nothing', () => {
    unchanged((random) => {
      for (let i = 0; i < 4; i++) {
        const element = pick(all('div,section,main,ul,nav,header,footer,button,a,h1,h2'), random);
        if (!element?.parentNode || element.closest('svg')) continue;
        const wrapper = document.createElement('div');
        element.replaceWith(wrapper);
        wrapper.append(element);
      }
    });
  });

  it('class names and ids change nothing', () => {
    unchanged((random) => {
      const names = new Map<string, string>();
      const other = (name: string): string => {
        if (!names.has(name)) names.set(name, `c${names.size}-${Math.floor(random() * 1e9).toString(36)}`);
        return names.get(name) as string;
      };
      // words that say what a thing is are left: a tick that is an <i class="checkbox"> has no other sign
      for (const element of all('[class]')) {
        if (element.closest('svg')) continue;
        const kept =
          /title|head|btn|button|check|switch|radio|dialog|modal|menu|dropdown|action|more|dot|ellipsis|list|row|item|deny|article|markdown/i;
        element.className = [...element.classList].map((name) => (kept.test(name) ? name : other(name))).join(' ');
      }
    });
  });

  it('comments, scripts, empty elements and harmless words beside it change nothing', () => {
    unchanged((random) => {
      for (let i = 0; i < 5; i++) {
        const place = pick(all('div,section,main'), random);
        if (!place || place.closest('svg,button,a,label')) continue;
        const noise = pick(
          [
            '<!-- Удалить аккаунт -->',
            '<script type="application/json">{"a":"Delete account"}</script>',
            '<i></i>',
            '<span hidden>Delete account</span>',
          ],
          random,
        );
        place.insertAdjacentHTML('beforeend', noise as string);
      }
    });
  });

  it('the order of the lines of a list changes nothing', () => {
    unchanged((random) => {
      for (const list of all('ul,ol,tbody,[role="list"]')) {
        const lines = [...list.children];
        for (let i = lines.length - 1; i > 0; i--) {
          const j = Math.floor(random() * (i + 1));
          [lines[i], lines[j]] = [lines[j] as Element, lines[i] as Element];
        }
        list.append(...lines);
      }
    });
  });

  it('a page that arrives piece by piece ends as the whole does, and is read again only where it changed', () => {
    fc.assert(
      fc.property(page, fc.nat(30), (it, seed) => {
        open(it.html);
        const whole = see(it);
        const recogniser = createRecogniser(document);
        const some = all('body *').filter((element, index) => (index + seed) % 9 === 0 && !element.closest('svg'));
        const parts = some.filter((part) => !some.some((other) => other !== part && other.contains(part)));
        const taken = parts.map((part) => {
          const place = document.createComment('later');
          part.replaceWith(place);
          return { part, place };
        });
        recogniser.update(new URL(it.url));
        for (const { part, place } of taken.reverse()) {
          const parent = place.parentNode as Element;
          place.replaceWith(part);
          recogniser.update(new URL(it.url), [parent]);
        }
        const last = recogniser.update(new URL(it.url), []);
        expect([last?.page, guarded(last)], it.id).toEqual([whole?.page, guarded(whole)]);
      }),
      { numRuns: 120 },
    );
  });

  it('a page that is read a slice at a time ends as the whole does, though it changes meanwhile', () => {
    const slices = fc.integer({ min: 3, max: 40 });
    fc.assert(
      fc.property(page, slices, fc.array(fc.nat(1000), { maxLength: 12 }), (it, slice, moves) => {
        open(it.html);
        const recogniser = createRecogniser(document, [], { elements: slice, ms: 0, now: () => 0 });
        let last = recogniser.update(new URL(it.url));
        for (let turn = 0; recogniser.reading; turn++) {
          expect(turn, it.id).toBeLessThan(2_000);
          const move = moves[turn];
          let changed: Node[] = [];
          if (move !== undefined) {
            // a block goes elsewhere, and something that says nothing takes its place
            const blocks = all('div,section,li,p').filter((element) => !element.closest('svg'));
            const block = blocks[move % blocks.length];
            const other = blocks[(move * 7) % blocks.length]?.parentNode as Element | null | undefined;
            if (block && other && !block.contains(other)) {
              const from = block.parentNode as Element;
              const noise = document.createElement('i');
              block.replaceWith(noise);
              const told = (target: Element, addedNodes: Node[], removedNodes: Node[]): readonly Node[] =>
                recogniser.touchedBy({ type: 'childList', target, addedNodes, removedNodes } as never);
              changed = [...told(from, [noise], [block])];
              other.append(block);
              changed.push(...told(other, [block], []));
            }
          }
          last = recogniser.update(new URL(it.url), changed);
        }
        last = recogniser.update(new URL(it.url), []);
        const whole = see(it);
        expect([last?.page, guarded(last)], it.id).toEqual([whole?.page, guarded(whole)]);
      }),
      { numRuns: 200 },
    );
  });

  it('half a page is the same kind, a less particular one, or none; a page of no kind stays none', () => {
    fc.assert(
      fc.property(page, fc.double({ min: 0.05, max: 1, noNaN: true }), (it, share) => {
        open(it.html.slice(0, Math.floor(it.html.length * share)));
        const found = see(it);
        if (it.kind === null) expect([undefined, it.or], it.id).toContain(found?.page);
        for (const mark of guarded(found)) expect(it.forbidden ?? [], `${it.id} ${mark}`).not.toContain(mark.split(' ')[1]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('10,000 random documents', () => {
  let words: string[] = [];
  beforeAll(() => {
    const texts = PAGES.flatMap(({ html }) => [...html.matchAll(/>([^<>\n]{2,40})</g)].map(([, text]) => text as string));
    words = [...new Set(texts)];
  });
  it('are read without a throw', () => {
    const tags = [
      'div',
      'span',
      'ul',
      'li',
      'a href="#x"',
      'button',
      'h1',
      'table',
      'tr',
      'td',
      'input type="checkbox"',
      'p',
      'label',
      'svg',
      'i role="switch"',
      'dialog open',
      'template',
      'slot',
      'x-y',
      'select',
      'option',
      'textarea',
      'form',
      'b aria-label="Delete Device"',
    ];
    const addresses = [
      'https://i.mi.com/#/',
      'https://i.mi.com/#/x',
      'https://us.i.mi.com/mobile/find#/',
      'https://account.xiaomi.com/fe/service/account',
      'https://account.xiaomi.com/pass/del',
      'https://account.xiaomi.com/fe/service/account/privacy',
    ].map((address) => new URL(address));
    let seed = 20_261_122;
    // a small generator of its own: ten thousand documents are too many for fast-check's bookkeeping
    const random = (n: number): number => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((seed / 2 ** 32) * n);
    };
    const make = (depth: number): string => {
      let html = '';
      for (let i = random(5); i >= 0; i--) {
        const tag = tags[random(tags.length)] as string;
        const inner = depth > 4 || random(3) === 0 ? words[random(words.length)] : make(depth + 1);
        html += random(12) === 0 ? `${inner}</${tag}` : `<${tag}>${inner}</${tag.split(' ')[0]}>`;
      }
      return html;
    };
    for (let i = 0; i < 10_000; i++) {
      document.body.innerHTML = make(2);
      recognise(addresses[i % addresses.length] as URL, document);
    }
  }, 240_000);
});
