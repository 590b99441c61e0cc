// Every section of the desk, over the real planner and reducer.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk } from '../../../components/desk/Desk';
import { DESK_SECTIONS } from '../../../components/desk/sections';
import { JOURNEY_IDS } from '../../../lib/journeys';
import type { Progress } from '../../../lib/progress/state';
import { LANGUAGES } from '../../../lib/words/languages';
import { closePage, faultsOf, openPage, type PageOptions } from './page';

const phone = { id: 'p1', kind: 'phone', name: 'Redmi Note 8' } as const;
const lesson = { id: 'l1', control: 'remove-device', page: 'device', route: '/device/#', side: 'cloud', label: '', at: 1 } as never;

const SITUATIONS: Record<string, Partial<Progress>> = {
  nothing: {},
  ...Object.fromEntries(
    JOURNEY_IDS.map((journey) => [journey, { journey, devices: [phone, { ...phone, id: 'p2', lost: 'yes' as const }] }]),
  ),
  'codes, waits, lessons': { journey: 'locked-out', codes: [1_793_000_000_000], waits: {}, lessons: [lesson] },
};

async function section(name: string, options: PageOptions = {}) {
  location.hash = `#${name}`;
  return openPage(Desk, options);
}

beforeEach(() => {
  location.hash = '';
});
afterEach(closePage);

describe.each(LANGUAGES)('the desk in %s', (language) => {
  it.each(DESK_SECTIONS)('%s can be read and used by everybody', async (name) => {
    for (const [title, progress] of Object.entries(SITUATIONS)) {
      const page = await section(name, { language, progress });
      for (const details of page.all('details')) details.setAttribute('open', '');
      expect(faultsOf(page.root), title).toEqual([]);
      expect(page.find('nav [aria-current="page"]').getAttribute('href')).toBe(`#${name}`);
      expect(page.all('main h1')).toHaveLength(1);
      closePage();
    }
  });
});

it('shows the whole plan, and stores a tick of it', async () => {
  const page = await section('plan', { progress: { journey: 'sell-or-give-away', devices: [phone] } });
  const open = page.all('[data-state="open"] input[type="checkbox"]');
  expect(open.length).toBeGreaterThan(0);
  await page.press(open[0] as HTMLElement);
  expect(Object.keys(page.progress().steps)).toHaveLength(1);
});

it('shows the plan of somebody without a goal as a way to the questions', async () => {
  const page = await section('plan');
  expect(page.find('main a.button').getAttribute('href')).toBe('#questions');
});

it('keeps of an IMEI four digits, and hands over no lost phone', async () => {
  const page = await section('hand-over', {
    progress: { journey: 'sell-or-give-away', devices: [phone, { ...phone, id: 'p2', name: 'Stolen one', lost: 'yes' }] },
  });
  const sheet = () => page.find('[data-sheet]').textContent ?? '';
  const fault = () => page.find('#sheet-fault').textContent;
  await page.fill('[name="imei"]', '1234');
  expect(sheet()).toContain('IMEI … 1234');
  await page.fill('[name="imei"]', '49015420');
  expect([sheet().includes('IMEI …'), fault()]).toEqual([false, '']);
  await page.fill('[name="imei"]', '49-015420-323751-9');
  expect([sheet().includes('IMEI …'), fault()?.includes('опечатка')]).toEqual([false, true]);
  await page.fill('[name="imei"]', '12a34');
  expect(page.find('[name="imei"]').getAttribute('aria-invalid')).toBe('true');
  await page.fill('[name="imei"]', '49-015420-323751-8');
  expect([sheet().includes('IMEI … 7518'), sheet().includes('49'), fault()]).toEqual([true, false, '']);
  expect(page.text()).not.toContain('Stolen one');
  expect(page.all('[data-signature]')).toHaveLength(2);
});

it('shows in the letter what has been taken out of it, before it is copied', async () => {
  const page = await section('letter');
  await page.fill('[name="imei"]', '490154203237518');
  await page.press('[name="receipt"]');
  await page.fill('[name="story"]', 'Пароль: qwerty12. Телефон у меня.');
  expect(page.all('pre mark')).toHaveLength(1);
  expect(page.find('pre').textContent).toContain('[скрыто: пароль или код]');
  expect(page.find('pre').textContent).not.toContain('qwerty12');
  expect(page.find('[data-redacted]').textContent).toContain('1 место');
  await page.fill('[name="story"]', 'Телефон у меня.');
  expect(page.all('pre mark')).toEqual([]);
  expect(page.find('[data-redacted]').textContent).toBe('');
});

it('has one voice while the letter is typed, there before its words, and says each thing once', async () => {
  const page = await section('letter');
  const voices = () => page.all('[role="status"],[role="alert"],[aria-live]').filter((one) => one.textContent !== '');
  const [voice] = voices();
  expect(voice?.textContent).toContain('IMEI');
  await page.fill('[name="imei"]', '490154203237519');
  expect(page.find('#imei-fault').textContent).toContain('опечатка');
  expect(page.find('[name="imei"]').getAttribute('aria-describedby')).toBe('imei-fault');
  expect(voices()).toEqual([voice]);
  expect(voice?.textContent).toContain('опечатка');
  await page.press('[name="receipt"]');
  await page.fill('[name="story"]', 'Пароль: qwerty12.');
  await page.fill('[name="imei"]', '490154203237518');
  // the letter and what is left out of it come at one moment
  expect(page.all('pre mark')).toHaveLength(1);
  expect(voices()).toEqual([voice]);
  expect(voice?.textContent).toContain('1 место');
});

it('opens for paper what is folded, and folds it again', async () => {
  const page = await section('plan', { progress: { journey: 'sell-or-give-away', devices: [phone] } });
  const [kept, ...others] = page.all('details') as HTMLDetailsElement[];
  (kept as HTMLDetailsElement).open = true;
  dispatchEvent(new Event('beforeprint'));
  expect(page.all('details:not([open])')).toEqual([]);
  dispatchEvent(new Event('afterprint'));
  expect(others.length).toBeGreaterThan(3);
  expect(page.all('details[open]')).toEqual([kept]);
});

it('forgets a lesson', async () => {
  const page = await section('lessons', { progress: { lessons: [lesson] } });
  await page.press('[data-action="unlearn"]');
  expect(page.progress().lessons).toEqual([]);
});

it('shows the lessons of somebody else before it takes them', async () => {
  const page = await section('lessons');
  const choose = async (text: string): Promise<void> => {
    const field = page.find('[name="lessons"]') as HTMLInputElement;
    Object.defineProperty(field, 'files', { value: [new File([text], 'x.json')], configurable: true });
    Object.defineProperty(field, 'value', { value: '', writable: true, configurable: true });
    await page.press('h1'); // lets what is under way come to its end
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(() => page.all('.note, main .alert').length).toBeGreaterThan(0);
  };
  await choose('{}');
  expect(page.progress().lessons).toEqual([]);
  await choose(
    JSON.stringify({
      format: 'unbind-guide lessons',
      version: 1,
      lessons: [{ side: 'cloud', route: '/', page: 'device', control: 'remove-device', label: 7 }],
    }),
  );
  await expect.poll(() => page.all('[data-action="take-lessons"]').length).toBe(1);
  expect(page.progress().lessons).toEqual([]);
  await page.press('[data-action="take-lessons"]');
  expect(page.progress().lessons).toMatchObject([{ control: 'remove-device', page: 'device', label: 7 }]);
});

it('reports the page beside it, and says where there is none', async () => {
  expect((await section('page-report')).all('textarea')).toEqual([]);
  closePage();
  const evidence = {
    side: 'cloud',
    route: undefined,
    language: 'ru',
    titles: [],
    counts: {},
    prose: 0,
    secretField: false,
    labels: [],
  } as never;
  const description = { side: 'cloud', route: '/:id', evidence, headings: ['Заголовок'], buttons: [] } as const;
  const page = await section('page-report', { description });
  const { value } = page.find('[name="report"]') as HTMLTextAreaElement;
  expect(value).toContain('1.2.3');
  expect(value).toContain('/:id');
  expect(value).toContain('Заголовок');
  const copied: string[] = [];
  const clipboard = { writeText: async (text: string) => void copied.push(text) };
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  const status = (): string => page.find('main p[role="status"]').textContent ?? '';
  await page.press('[data-action="copy-report"]');
  expect(copied).toEqual([value]);
  expect(status()).not.toBe('');
  await page.fill('[name="report"]', 'shorter');
  expect(status(), 'what is there now has not been copied').toBe('');
});

it('says where a wrong IMEI is wrong, and writes no letter without its papers', async () => {
  const page = await section('letter');
  await page.fill('[name="imei"]', '490154203237519');
  expect(page.find('[name="imei"]').getAttribute('aria-invalid')).toBe('true');
  await page.fill('[name="imei"]', '490154203237518');
  expect(page.find('[name="imei"]').getAttribute('aria-invalid')).toBe('false');
});

it('of what cannot be read, shows nothing but that', async () => {
  const page = await section('plan', { snapshot: { progress: { state: 'unreadable', reason: 'damaged' } } });
  expect(page.find('.alert').textContent).not.toBe('');
  expect(page.all('input')).toEqual([]);
});

it('says that nobody answers', async () => {
  expect((await section('plan', { dead: true })).text()).toContain('not responding');
});
