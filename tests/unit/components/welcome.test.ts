import { afterEach, describe, expect, it } from 'vitest';
import { Popup } from '../../../components/popup/Popup';
import { Welcome } from '../../../components/welcome/Welcome';
import { JOURNEY_IDS } from '../../../lib/journeys';
import { isNativeRead, LANGUAGES } from '../../../lib/words/languages';
import { wordsOf } from '../support/locales';
import { closePage, faultsOf, openPage } from './page';

afterEach(closePage);

describe('the first page', () => {
  it.each(LANGUAGES)('can be read and used by everybody in %s', async (language) => {
    const page = await openPage(Welcome, { language, sites: 3 });
    expect(faultsOf(page.root)).toEqual([]);
    expect(page.all('svg[role="img"]')).toHaveLength(3);
    expect(page.all('h1')).toHaveLength(1);
  });

  it('stores what the owner wants, and says where it goes on', async () => {
    const page = await openPage(Welcome);
    await page.press(`[data-journey="${JOURNEY_IDS[1]}"]`);
    expect(page.progress().journey).toBe(JOURNEY_IDS[1]);
    expect(page.all('[data-chosen]')).toHaveLength(1);
  });

  it('offers to reload pages that were open, and nothing where none was', async () => {
    const page = await openPage(Welcome, { sites: 2 });
    await page.press('[data-action="reload-tabs"]');
    expect(page.asked).toContain('reloadSites');
    expect(page.all('[data-action="reload-tabs"]')).toEqual([]);
    closePage();
    expect((await openPage(Welcome)).all('[data-open-tabs]')).toEqual([]);
  });
});

describe('a translation that no native reader has read', () => {
  const unread = { snapshot: { words: { ...wordsOf('en'), language: 'sw' } } };

  it.each([
    ['the first page', Welcome],
    ['the popup before a plan is chosen', Popup],
  ])('says so on %s, and another language is one press away', async (_, view) => {
    const page = await openPage(view, unread);
    expect(page.all(':not(details) > [data-unread="sw"] :is([lang="ru"], [lang="en"])')).toHaveLength(2);
    await page.press(':not(details) > [data-unread] [data-language="ru"]');
    expect(page.settings().language).toBe('ru');
  });

  it('says so in the settings for good, and not above the plan', async () => {
    const page = await openPage(Popup, { ...unread, progress: { journey: 'switch-account' } });
    expect(page.all('[data-unread]')).toEqual([]);
    await page.press('[data-view="more"]');
    await page.press('.settings [data-unread] [data-language="en"]');
    expect(page.settings().language).toBe('en');
  });

  it.each(LANGUAGES.filter(isNativeRead))('is not what %s is', async (language) => {
    const page = await openPage(Welcome, { language });
    expect(page.all('[data-unread]')).toEqual([]);
  });
});
