import { beforeEach, expect, it } from 'vitest';
import { describePage } from '../../../../lib/recogniser/describe';
import { pageReport } from '../../../../lib/recogniser/judge/page-report';

beforeEach(() => {
  document.title = '';
  document.body.innerHTML = '';
});

const describing = (address: string, html: string) => {
  document.body.innerHTML = html;
  return describePage(new URL(address), document);
};

it('tells the page, its reasons, and what nobody knows, without numbers, addresses and ids', () => {
  const page = describing(
    'https://account.xiaomi.com/fe/service/account/1234567890/safety?userId=1234567890',
    '<h1>Безопасность</h1><p>Анна, 1234567890</p><ul><li><a href="#">Изменить пароль</a></li><li><a href="#">anna@example.test</a></li><li><button>Сюда 89001234567</button></li></ul>',
  );
  expect(page).toBeDefined();
  // what leaves the page is plain data
  expect(JSON.parse(JSON.stringify(page))).toEqual(JSON.parse(JSON.stringify(structuredClone(page))));
  const text = pageReport(page as NonNullable<typeof page>, '1.2.3');
  expect(text).toContain('Unbind Guide 1.2.3, a page of account.xiaomi.com');
  expect(text).toContain('Address: /fe/service/account/:id/safety');
  expect(text).toContain('“Безопасность”');
  expect(text).toContain('“Сюда 00000000000”');
  expect(text).toMatch(/Taken for: (nothing|security)/);
  expect(text).not.toMatch(/12345|8900|anna|Анна/);
});

it('says what a page that was not recognised lacks', () => {
  const page = describing('https://i.mi.com/#/x', '<h1>Мои устройства</h1><button>Нечто</button>');
  const text = pageReport(page as NonNullable<typeof page>, '1');
  expect(text).toContain('Taken for: nothing');
  expect(text).toMatch(/my-devices: \d+ points; missing: /);
});

it('tells nothing of pages that are never read', () => {
  expect(describing('https://account.xiaomi.com/fe/service/login/password', '<h1>Вход</h1>')).toBeUndefined();
  expect(describing('https://example.test/', '<h1>Мои устройства</h1>')).toBeUndefined();
});
