import { afterEach, describe, expect, it } from 'vitest';
import { Welcome } from '../../../components/welcome/Welcome';
import { JOURNEY_IDS } from '../../../lib/journeys';
import { LANGUAGES } from '../../../lib/words/languages';
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
