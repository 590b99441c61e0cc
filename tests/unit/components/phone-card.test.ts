// The card for the phone, over the real planner.
import { afterEach, expect, it } from 'vitest';
import { Desk } from '../../../components/desk/Desk';
import { closePage, openPage } from './page';

const phone = { id: 'p1', kind: 'phone', name: 'Redmi Note 8' } as const;
const card = (journey: 'sell-or-give-away' | 'check-used-phone' | 'change-contact') => {
  location.hash = '#phone-card';
  return openPage(Desk, { language: 'ru', progress: { journey, devices: [phone] } });
};
afterEach(closePage);

it('has the steps of the phone, as codes and on paper, each code with its number', async () => {
  const page = await card('sell-or-give-away');
  const codes = page.all('svg.qr');
  expect(codes.length).toBeGreaterThan(1);
  expect(codes.map((code) => code.getAttribute('aria-label'))).toEqual(codes.map((_, at) => `Код ${at + 1} из ${codes.length}`));
  const text = page.find('[data-card]').textContent ?? '';
  expect(text).toContain('Выйдите из аккаунта на устройстве');
  expect(text).toContain('Redmi Note 8');
  expect(text).not.toContain('Проверьте «Мои устройства»');
  expect(page.all('[data-card] svg.picture').length).toBeGreaterThan(2);
});

it('gives a buyer the verdict to tick', async () => {
  const page = await card('check-used-phone');
  expect(page.find('[data-card] h2').textContent).toBe('Карточка покупателя');
  expect(page.all('[data-card] .verdict li').map((line) => line.textContent)).toEqual([
    '☐ Всё сошлось: телефон можно брать',
    '☐ Что-то не сошлось: телефон не брать',
  ]);
});

it('says so where nothing is done on a phone', async () => {
  const page = await card('change-contact');
  expect(page.all('svg.qr')).toHaveLength(0);
  expect(page.find('main .note').textContent).toBe('В плане сейчас нет шагов, которые делают на телефоне.');
});
