// What has just been done is told once, and taken back on request; over the real reducer.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk } from '../../../components/desk/Desk';
import { Popup } from '../../../components/popup/Popup';
import { LANGUAGES } from '../../../lib/words/languages';
import { closePage, faultsOf, type OpenPage, openPage, type PageOptions } from './page';

beforeEach(() => {
  location.hash = '';
});
afterEach(closePage);

const phone = { id: 'p1', kind: 'phone', name: 'Redmi Note 8' } as const;
const selling: PageOptions = { progress: { journey: 'sell-or-give-away', devices: [phone] } };
const popup = (options: PageOptions = selling) => openPage(Popup, options);
/** All that a screen reader hears without asking, of ticks and what follows them. */
const said = (page: OpenPage): string => page.find('.toast [role="status"]').textContent ?? '';
const undo = (page: OpenPage) => page.press('[data-action="undo"]');

describe.each(LANGUAGES)('in %s', (language) => {
  it('can be read and used by everybody', async () => {
    const page = await popup({ ...selling, language });
    await page.press('.next input[type="checkbox"]');
    expect(faultsOf(page.root)).toEqual([]);
    expect(said(page).length).toBeGreaterThan(5);
    await undo(page);
    expect(faultsOf(page.root)).toEqual([]);
  });
});

describe('in the popup', () => {
  it('a tick is told, and taken back to what was before', async () => {
    const page = await popup();
    const before = page.progress();
    const step = page.find('.next [data-step]').dataset['step'];
    const region = page.find('.toast [role="status"]');
    expect(said(page)).toBe('');
    await page.press('.next input[type="checkbox"]');
    // readers hear only of what comes into a region that they know
    expect(page.find('.toast [role="status"]')).toBe(region);
    expect(page.find('.toast').dataset['toast']).toBe('tick');
    await undo(page);
    expect({ ...page.progress(), applied: [] }).toEqual({ ...before, applied: [] });
    expect(page.find('.next [data-step]').dataset['step']).toBe(step);
    expect(page.find('.toast').dataset['toast']).toBe('taken-back');
    expect(said(page)).toContain('Xiaomi');
    expect(page.all('[data-action="undo"]')).toEqual([]);
  });

  it('the same words are told again: each act brings an element of its own', async () => {
    const page = await popup();
    await page.press('.next input[type="checkbox"]');
    const first = page.find('.toast [role="status"] > *');
    await page.press('.next input[type="checkbox"]');
    expect(page.find('.toast [role="status"] > *')).not.toBe(first);
  });

  it('what to do now is told where nothing else reads it, and only there', async () => {
    const page = await popup();
    await page.press('.next input[type="checkbox"]');
    const title = () => page.find('#next').textContent ?? '?';
    expect(said(page)).not.toContain(title());
    await undo(page);
    expect(said(page)).toContain(title());
    await page.press('[data-view="steps"]');
    await page.press('[data-state="open"] input[type="checkbox"]');
    const elsewhere = said(page);
    await page.press('[data-view="now"]');
    expect(elsewhere).toContain(title());
  });

  it('a skip, a device taken out and another goal are taken back', async () => {
    const page = await popup();
    for (let n = 0; n < 10 && page.all('[data-action="skip"]').length === 0; n++) await page.press('.next input[type="checkbox"]');
    await page.press('[data-action="skip"]');
    expect(page.find('.toast').dataset['toast']).toBe('skip');
    await undo(page);
    expect(page.progress().setAside).toEqual({});

    const before = page.progress();
    await page.press('[data-view="devices"]');
    await page.press(page.all('.device-line button').at(-1) as HTMLElement);
    await page.press('[data-action="forget-device"]');
    expect(page.progress().devices).toEqual([]);
    await undo(page);
    expect({ ...page.progress(), applied: [] }).toEqual({ ...before, applied: [] });

    await page.press('[data-view="more"]');
    await page.press('[data-action="change-journey"]');
    await page.press('[data-journey="change-contact"]');
    await undo(page);
    expect(page.progress().journey).toBe('sell-or-give-away');
  });

  it('a fresh start is taken back', async () => {
    const page = await popup();
    await page.press('[data-view="more"]');
    await page.press('[data-action="start-over"]');
    await page.press('[data-action="start-over-yes"]');
    expect(page.progress().devices).toEqual([]);
    await undo(page);
    expect(page.progress().devices).toEqual([phone]);
  });

  it('what has changed elsewhere is not written over: that is said, and not offered again', async () => {
    const page = await popup();
    await page.press('.next input[type="checkbox"]');
    page.elsewhere({ steps: {} });
    await undo(page);
    expect(page.progress().steps).toEqual({});
    expect(page.find('[role="alert"]').textContent).toContain('с тех пор план изменился');
    expect(page.all('[data-action="undo"]')).toEqual([]);
  });

  it('stays until it is closed, and closes without losing the focus', async () => {
    const page = await popup();
    await page.press('.next input[type="checkbox"]');
    await page.press('[data-view="steps"]');
    expect(page.all('[data-action="undo"]')).toHaveLength(1);
    page.find('[data-action="close-toast"]').focus();
    await page.press('[data-action="close-toast"]');
    expect(said(page)).toBe('');
    expect(document.activeElement).toBe(page.find('.toast'));
  });

  it('a first goal, a device and a setting are nothing to take back', async () => {
    const page = await popup({});
    await page.press('[data-journey="sell-or-give-away"]');
    expect(page.all('[data-toast]')).toEqual([]);
  });
});

describe('on the desk', () => {
  const desk = async (section: string, options: PageOptions = selling) => {
    location.hash = `#${section}`;
    return openPage(Desk, options);
  };
  const wiped = { at: 1_793_000_000_000, reason: 'wiped', value: {} } as const;

  it('a tick is told with what comes now, and taken back', async () => {
    const page = await desk('plan');
    await page.press('[data-state="open"] input[type="checkbox"]');
    expect(said(page)).toContain('Сейчас:');
    await undo(page);
    expect(page.progress().steps).toEqual({});
  });

  it('the plan that was wiped is offered, by the time that it was put aside at', async () => {
    const page = await desk('copy', { ...selling, snapshot: { asides: [{ ...wiped, reason: 'replaced' }, wiped] } });
    expect(faultsOf(page.root)).toEqual([]);
    await page.press('[data-action="bring-back"]');
    await page.press('[data-action="forget-wiped"]');
    expect(page.asked).toEqual([`bringBack ${wiped.at}`]);
    // nobody has answered
    expect(page.find('[data-wiped] [role="status"]').textContent).toContain('не отвечает');
  });

  it('nothing is offered where nothing was wiped, and the popup does not speak of it', async () => {
    const page = await desk('copy', { ...selling, snapshot: { asides: [{ ...wiped, reason: 'damaged' }] } });
    expect(page.all('[data-wiped]')).toEqual([]);
    closePage();
    const other = await popup({ ...selling, snapshot: { asides: [wiped] } });
    expect(other.all('[data-notice="aside"]')).toEqual([]);
  });
});
