import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anonymise, anonymisedAddress, anonymisedText, capture } from '../../scripts/capture.ts';

const pageOf = (body: string, head = ''): Document =>
  new DOMParser().parseFromString(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, 'text/html');

/** Something of the owner's: words that no language has, numbers, addresses. */
const secret = fc.oneof(
  fc.stringMatching(/^[bcdfgkqvwz]{9,14}$/),
  fc.stringMatching(/^[1-9]{7,12}$/),
  fc.stringMatching(/^[bcdfgkqvwz]{6}[1-9]{3}@[bcdfgkqvwz]{6}\.example$/),
  fc.stringMatching(/^[бвгджзщц]{9,14}$/),
);

/** A page with a secret in each place where one may be. */
const withSecret = (it: string): string => `
  <!--${it}--><script>var a = "${it}"</script><style>.a{background:url(/${it})}</style>
  <h1>Мои устройства</h1><p>Здравствуйте, ${it}</p><p>${it} <b>удалить аккаунт</b></p>
  <div id="${it}" name="${it}" data-user="${it}" data-title="${it}" title="${it}" style="background:url(/${it})" onclick="go('${it}')"
    aria-label="${it}" class="row"><span>Удалить</span> <span>устройство</span></div><i>${it}</i>
  <a href="/u/${it}">${it}</a><a href="#${it}">x</a><img src="/${it}.png" alt="${it}"><input type="text" value="${it}" placeholder="${it}">
  <input type="submit" value="${it}"><textarea>${it}</textarea><template><p title="${it}">${it}</p></template>
  <button>Удалить устройство</button>`;

describe('anonymise', () => {
  it('lets nothing of the owner survive, and keeps labels and structure', () => {
    fc.assert(
      fc.property(secret, (it) => {
        const page = pageOf(withSecret(it), `<title>${it}</title><meta name="user" content="${it}"><link href="/${it}" rel="icon">`);
        const count = page.querySelectorAll('body *').length;
        anonymise(page);
        const html = page.documentElement.outerHTML;
        expect(html).not.toContain(it);
        for (const part of it.split(/[@.]/)) if (part !== 'example') expect(html).not.toContain(part);
        expect(page.querySelectorAll('body *').length).toBe(count);
        expect(page.querySelector('h1')?.textContent).toBe('Мои устройства');
        expect(page.querySelector('button')?.textContent).toBe('Удалить устройство');
        expect(page.querySelector('.row')?.textContent).toContain('Удалить устройство');
      }),
      { numRuns: 60 },
    );
  });

  it('keeps length and script of a text', () => {
    expect(anonymisedText('Anna, 15 лет: 东京')).toBe('Oooo, 00 жжж: 某某');
  });

  it('keeps one name for one device', () => {
    const page = pageOf('<p>Redmi Note 8 Pro</p><p>Mi 9T</p><p>Redmi Note 8 Pro</p>');
    anonymise(page);
    expect([...page.querySelectorAll('p')].map((p) => p.textContent)).toEqual(['Redmi Note 1', 'Redmi Note 2', 'Redmi Note 1']);
  });
});

it('takes the query and numbers out of an address', () => {
  expect(anonymisedAddress('https://i.mi.com/a?userId=77#/mic/devices/phone-77?x=1')).toBe('https://i.mi.com/a#/mic/devices/0');
});

it('keeps an address without anything of the owner', () => {
  const captured = capture('<h1>Foo</h1>', 'https://i.mi.com/find/device/activationlock#/');
  expect('expected' in captured && captured.expected.url).toBe('https://i.mi.com/find/device/activationlock#/');
});

it('keeps that a link leads to the account site, and nothing else of it', () => {
  const page = pageOf('<a href="https://account.xiaomi.com/fe/service/account?userId=77">Xiaomi-Konto</a>');
  anonymise(page);
  expect(page.querySelector('a')?.getAttribute('href')).toBe('https://account.xiaomi.com/');
});

it.each([
  [['no-such-file.html', 'https://i.mi.com/'], 'no-such-file.html does not exist'],
  [['package.json', 'no address'], 'npm run capture -- saved.html'],
  [['package.json', 'https://i.mi.com/', '../out'], 'is no name for a fixture'],
])('stops at %j', (args, message) => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/capture.mjs', ...args], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain(message);
});
