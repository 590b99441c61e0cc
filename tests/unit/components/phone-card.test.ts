// The card for the phone, over the real planner.
import { afterEach, expect, it } from 'vitest';
import { Desk } from '../../../components/desk/Desk';
import { cardBlocks, cardItems } from '../../../components/desk/phone-card';
import { stepTitle } from '../../../components/step-words';
import type { StepId } from '../../../lib/journeys/steps';
import { emptyProgress } from '../../../lib/progress/state';
import { translator } from '../../../lib/words';
import { wordsOf } from '../support/locales';
import { closePage, openPage } from './page';

const phone = { id: 'p1', kind: 'phone', name: 'Redmi Note 8' } as const;
const title = (id: StepId): string => translator(wordsOf('ru')).say(stepTitle(id));
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

it('says once what is done on several phones, by their names: they take no more codes than one', async () => {
  const one = (await card('sell-or-give-away')).all('svg.qr').length;
  closePage();
  const devices = [phone, { ...phone, id: 'p2', name: 'Mi 11 Lite' }, { ...phone, id: 'p3', name: 'POCO X3' }];
  const progress = { ...emptyProgress(), journey: 'sell-or-give-away' as const, devices };
  const items = cardItems(progress, 0);
  const blocks = cardBlocks(items, translator(wordsOf('ru')));
  expect(blocks.filter((block) => block.includes('Выйдите из аккаунта на устройстве'))).toHaveLength(1);
  expect(blocks.find((block) => block.includes('Выйдите из аккаунта'))).toContain('(Redmi Note 8, Mi 11 Lite, POCO X3)\n- ');
  expect(blocks.map((block) => Number.parseInt(block, 10))).toEqual(blocks.map((_, at) => at + 1));
  // nothing is left out: every step of every phone
  for (const { id, device } of items)
    expect(
      blocks.some((block) => block.includes(title(id)) && (!device || block.includes(device.name))),
      `${id} ${device?.name}`,
    ).toBe(true);
  const page = await openPage(Desk, { language: 'ru', progress: { journey: 'sell-or-give-away', devices } });
  expect(page.all('svg.qr')).toHaveLength(one);
  expect(one).toBeLessThanOrEqual(4);
  // on paper each phone has its own line to tick
  expect(page.all('[data-card] .card-steps > li')).toHaveLength(items.length);
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
