// The popup over the real planner and reducer: what every view shows and what every press stores.
import { afterEach, describe, expect, it } from 'vitest';
import { Popup } from '../../../components/popup/Popup';
import { JOURNEY_IDS } from '../../../lib/journeys';
import type { TabState } from '../../../lib/messaging/extension-client';
import type { Progress } from '../../../lib/progress/state';
import { DEFAULT_SETTINGS } from '../../../lib/progress/state';
import { LANGUAGES } from '../../../lib/words/languages';
import { closePage, faultsOf, openPage, type PageOptions } from './page';

afterEach(closePage);

const phone = { id: 'p1', kind: 'phone', name: 'Redmi Note 8' } as const;
const open = (options?: PageOptions) => openPage(Popup, options);
const seen = (page?: string): TabState =>
  ({
    kind: 'seen',
    seen: { page, confidence: 0.9, labels: [], evidence: [{ kind: 'route', text: 'x', points: 90 }], controls: [] },
  }) as never;

const SITUATIONS: Record<string, PageOptions> = {
  'somebody new': {},
  'the question before a deletion': { progress: { journey: 'delete-account' } },
  ...Object.fromEntries(
    JOURNEY_IDS.map((journey) => [
      journey,
      { progress: { journey, devices: [phone], answers: { purpose: 'end-it' } as Progress['answers'] } },
    ]),
  ),
  'a lost phone': { progress: { journey: 'remove-device', devices: [{ ...phone, lost: 'yes' }] } },
  'a phone that is gone': { progress: { journey: 'sell-or-give-away', devices: [{ ...phone, gone: true }] } },
  'a private window': { snapshot: { private: true } },
  'a progress that cannot be read': { snapshot: { progress: { state: 'unreadable', reason: 'damaged' } } },
  'codes on a page of sign-in': { progress: { journey: 'sell-or-give-away', devices: [phone] }, tab: { kind: 'excluded' } },
  'a tab that was open before': { tab: { kind: 'stale' } },
  'no access to the sites': { tab: { kind: 'revoked' } },
  'a page that is known': { progress: { journey: 'sell-or-give-away', devices: [phone] }, tab: seen('my-devices') },
  'a page that is not known': { progress: { journey: 'sell-or-give-away', devices: [phone] }, tab: seen() },
};

describe.each(LANGUAGES)('the popup in %s', (language) => {
  it.each(Object.entries(SITUATIONS))('can be read and used by everybody: %s', async (_title, options) => {
    const page = await open({ ...options, language });
    const views = page.all('[data-view]').map((tab) => tab.dataset['view']);
    expect(faultsOf(page.root)).toEqual([]);
    for (const view of views) {
      await page.press(`[data-view="${view}"]`);
      for (const details of page.all('details')) details.setAttribute('open', '');
      expect(faultsOf(page.root), view).toEqual([]);
      expect(page.text().length, view).toBeGreaterThan(40);
    }
  });
});

it.each(JOURNEY_IDS)('stores the choice of %s', async (journey) => {
  const page = await open();
  expect(page.all('[data-journey]')).toHaveLength(JOURNEY_IDS.length);
  await page.press(`[data-journey="${journey}"]`);
  expect(page.progress().journey).toBe(journey);
  expect(page.all('[role="progressbar"]').length).toBe(1);
});

describe('what to do now', () => {
  it('is ticked, and the next one comes', async () => {
    const page = await open({ progress: { journey: 'sell-or-give-away', devices: [phone] } });
    const first = page.find('.next [data-step]').dataset['step'] as string;
    await page.press('.next input[type="checkbox"]');
    expect(Object.keys(page.progress().steps).some((key) => key.startsWith(first))).toBe(true);
    expect(page.find('.next [data-step]').dataset['step']).not.toBe(first);
  });

  it('cannot be ticked while it is about devices and there is none', async () => {
    const page = await open({ progress: { journey: 'remove-device' } });
    expect((page.find('.next input[type="checkbox"]') as HTMLInputElement).disabled).toBe(true);
  });

  it('says what to do when it does not work, and why it is there, one at a time', async () => {
    const page = await open({ progress: { journey: 'sell-or-give-away', devices: [phone] } });
    await page.press('[data-action="trouble"]');
    expect(page.all('[data-answer="trouble"]')).toHaveLength(1);
    await page.press('[data-action="why"]');
    expect(page.all('[data-answer="trouble"]')).toHaveLength(0);
    expect(page.all('[data-answer="why"]')).toHaveLength(1);
  });
});

it('asks what a deletion should solve, and leads to what does', async () => {
  const page = await open({ progress: { journey: 'delete-account' } });
  const [other] = page.all('[data-purpose]').filter((one) => one.dataset['purpose'] !== 'end-it');
  await page.press(other as HTMLElement);
  await page.press('[data-action="anyway"]');
  expect(page.progress().answers.purpose).toBe(other?.dataset['purpose']);
  expect(page.all('.next [data-step]')).toHaveLength(1);
});

describe('devices', () => {
  const devices = async (options: PageOptions) => {
    const page = await open(options);
    await page.press('[data-view="devices"]');
    return page;
  };

  it('are added with a kind and a name, or with the name of the kind', async () => {
    const page = await devices({ progress: { journey: 'sell-or-give-away' } });
    await page.press('[data-action="add-device"]');
    await page.fill('select[name="kind"]', 'wearable');
    await page.fill('input[name="name"]', 'Mi Band');
    await page.press('.device-form [type="submit"]');
    await page.press('[data-action="add-device"]');
    await page.press('.device-form [type="submit"]');
    expect(page.progress().devices).toMatchObject([{ kind: 'wearable', name: 'Mi Band' }, { kind: 'phone' }]);
    expect(page.progress().devices[1]?.name).not.toBe('');
  });

  it('are called lost, and that is taken back', async () => {
    const page = await devices({ progress: { journey: 'sell-or-give-away', devices: [phone] } });
    const lost = () => page.all('.device-tools [aria-pressed]').at(-1) as HTMLElement;
    await page.press(lost());
    expect(page.progress().devices[0]?.lost).toBe('yes');
    expect(lost().getAttribute('aria-pressed')).toBe('true');
    await page.press(lost());
    expect(page.progress().devices[0]?.lost).not.toBe('yes');
  });
});

it('shows all steps by their places, the next one open', async () => {
  const page = await open({ progress: { journey: 'sell-or-give-away', devices: [phone] } });
  const now = page.find('.next [data-step]').dataset['step'];
  await page.press('[data-view="steps"]');
  const opened = page.all('details.place[open]');
  expect(opened).toHaveLength(1);
  expect(opened[0]?.querySelector(`[data-step="${now}"]`)).not.toBeNull();
});

describe('what is new', () => {
  const view = (newsRead: string) =>
    openPage(Popup, {
      progress: { journey: 'sell-or-give-away' },
      snapshot: { settings: { ...DEFAULT_SETTINGS, language: 'ru', newsRead } },
    });
  it.each(['', '1.2.3'])('is not told to who has just come or has read it: "%s"', async (newsRead) => {
    const page = await view(newsRead);
    expect(page.all('.dot')).toEqual([]);
    await page.press('[data-view="more"]');
    expect(page.all('[data-news]')).toEqual([]);
  });
  it('is a dot after an update, and gone once it is read', async () => {
    const page = await view('1.2.2');
    expect(page.find('[data-view="more"] .dot').textContent).not.toBe('');
    await page.press('[data-view="more"]');
    expect(page.all('[data-news="1.2.3"] li').length).toBeGreaterThan(0);
    await page.press('[data-action="news-read"]');
    expect(page.settings().newsRead).toBe('1.2.3');
  });
});

it('keeps settings', async () => {
  const page = await open();
  await page.fill('select[name="theme"]', 'dark');
  await page.press('input[name="guard"]');
  await page.fill('select[name="language"]', 'en');
  expect(page.settings()).toMatchObject({ theme: 'dark', guard: 'warn', language: 'en' });
  expect(document.documentElement.lang).toBe('en');
});

describe('the tab it is over', () => {
  it.each([
    ['stale', 'reloadTab'],
    ['revoked', 'grant'],
  ] as const)('%s: offers what mends it', async (kind, asked) => {
    const page = await open({ tab: { kind } });
    await page.press('.tab-line button');
    expect(page.asked.some((one) => one.startsWith(asked))).toBe(true);
  });

  it('of a page nobody knows, offers to be taught', async () => {
    const page = await open({ tab: seen() });
    await page.press('[data-action="teach"]');
    expect(page.asked.some((one) => one.startsWith('teach'))).toBe(true);
  });
});

it('says that nobody answers, in words that need nobody', async () => {
  const page = await open({ dead: true });
  expect(page.text()).toContain('не отвечает');
  expect(page.text()).toContain('not responding');
});
