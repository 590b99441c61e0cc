import { expect, it } from 'vitest';
import { inBrowsers, PopupPage } from './support/world';

/** A page of the cloud that nobody knows: an address of its own, words of its own. */
const UNKNOWN = 'https://i.mi.com/#/memo';

inBrowsers('teaching', {}, (world) => {
  /** A button on the page, in words that no atlas has. */
  const strange = (): void => {
    const button = document.createElement('button');
    button.id = 'strange';
    button.textContent = 'Распрощаться с гаджетом';
    button.addEventListener('click', () => {
      document.title = 'pressed';
    });
    const name = document.createElement('h1');
    name.textContent = 'Redmi Note 8 Pro';
    document.body.replaceChildren(name, button);
  };

  it('learns a control that the owner points at, guards it from then on, and forgets it on his word', async () => {
    await world.fresh();
    const page = await world.driver.tab();
    await page.goto(UNKNOWN);
    await page.evaluate(strange);
    const overlay = page.overlay();
    const popup = await world.driver.popup(page);
    await popup.find('[data-tab="unknown"] [data-action="teach"]').click();
    await page.activate();
    await overlay.find('[data-teach="point"]').waitFor();
    expect(await overlay.page()).toBeNull();
    await page.find('#strange').click();
    await overlay.find('[data-teach="name"]').waitFor();
    expect(await page.evaluate(() => document.title)).not.toBe('pressed');
    expect(await overlay.find('[data-teach="name"]').text()).toContain('Распрощаться с гаджетом');
    await overlay.find('[data-teach-control="remove-device"]').click();
    await expect.poll(() => overlay.page()).toBe('device');
    await overlay.find('[data-mark="remove-device"]').waitFor('attached');

    // also in a page that is opened anew: the press is held
    await page.reload();
    await page.evaluate(strange);
    await expect.poll(() => overlay.page()).toBe('device');
    await page.find('#strange').click();
    await overlay.find('[role="alertdialog"]').waitFor();
    expect(await page.evaluate(() => document.title)).not.toBe('pressed');
    await overlay.find('[data-settled] [data-action="not-yet"]').click();

    // elsewhere the same words mean nothing
    await page.goto('https://i.mi.com/#/other');
    await page.evaluate(strange);
    await page.find('#strange').click();
    await expect.poll(() => page.evaluate(() => document.title)).toBe('pressed');
    expect(await overlay.page()).toBeNull();

    const desk = await world.driver.extensionPage('desk.html#lessons');
    await desk.find('[data-lesson="remove-device"]').waitFor();
    const href = (await desk.find('[data-action="report"]').attribute('href')) ?? '';
    const report = decodeURIComponent(href.slice(href.indexOf(',') + 1));
    expect(JSON.parse(report)).toMatchObject({ version: 1, lessons: [{ side: 'cloud', control: 'remove-device' }] });
    expect(report).not.toMatch(/гаджет|Redmi/);
    expect(await desk.axe('page')).toEqual([]);
    await desk.find('[data-action="unlearn"]').click();
    await desk.find('[data-lesson]').waitFor('gone');

    // as somebody else gets it: read first, taken after, forgotten again
    await desk.find('input[name="lessons"]').evaluate((input, content) => {
      const box = new DataTransfer();
      box.items.add(new File([content], 'lessons.json', { type: 'application/json' }));
      (input as HTMLInputElement).files = box.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, report);
    await desk.find('[data-action="take-lessons"]').waitFor();
    expect(await desk.find('[data-lesson]').exists()).toBe(false);
    await desk.find('[data-action="take-lessons"]').click();
    await desk.find('[data-lesson="remove-device"]').waitFor();
    await desk.find('[data-action="unlearn"]').click();
    await desk.find('[data-lesson]').waitFor('gone');

    // what the page looks like, for whoever mends the extension
    await desk.evaluate(() => location.assign('#page-report'));
    await desk.find('[name="report"]').waitFor();
    const told = await desk.find('[name="report"]').evaluate((field) => (field as HTMLTextAreaElement).value);
    expect(told).toContain('a page of i.mi.com');
    expect(told).toContain('Распрощаться с гаджетом');
    expect(told).toContain('Taken for: nothing');
    expect(await desk.axe('page')).toEqual([]);
    await desk.screenshot(`.output/${world.name}-page-report.png`);
    await desk.close();
    await page.activate();
    await page.goto(UNKNOWN);
    await page.evaluate(strange);
    await page.find('#strange').click();
    await expect.poll(() => page.evaluate(() => document.title)).toBe('pressed');
    await page.close();
  });

  it('teaches nothing by a picture, ends with Escape, and lets the page have its presses back', async () => {
    await world.fresh();
    const page = await world.driver.tab();
    await page.goto(UNKNOWN);
    await page.evaluate(strange);
    const overlay = page.overlay();
    const popup = await world.driver.popup(page);
    await popup.find('[data-action="teach"]').click();
    await page.activate();
    await overlay.find('[data-teach="point"]').waitFor();
    await page.evaluate(() => {
      const picture = document.createElement('div');
      picture.id = 'picture';
      picture.style.cssText = 'width:80px;height:80px;background:silver';
      document.body.prepend(picture);
    });
    await page.find('#picture').click();
    await overlay.find('[data-teach="nothing"]').waitFor();
    await page.keyboard.press('Escape');
    await overlay.find('[data-teach]').waitFor('gone');
    await page.find('#strange').click();
    await expect.poll(() => page.evaluate(() => document.title)).toBe('pressed');
    await page.close();
  });

  it('says why a page is taken for what it is, in the hint and in the popup', async () => {
    await world.fresh();
    const page = await world.driver.tab();
    await world.walk(page, 'device', 'phone-1');
    const overlay = page.overlay();
    await overlay.find('[data-hint="remove-device"] .badge').click();
    await overlay.find('[data-hint="remove-device"] .why summary').click();
    await expect.poll(() => overlay.find('[data-hint="remove-device"] .why').text()).toContain('Удалить устройство');
    const popup = new PopupPage(await world.driver.popup(page));
    await popup.tab.find('.tab-line .why summary').click();
    await expect.poll(() => popup.tab.find('.tab-line .why').text()).toContain('Это сайт Xiaomi');
    await page.close();
  });

  it.each(['old', 'desktop', 'mobile', 'next'] as const)('explains each of Xiaomi\u2019s refusals, %s generation', async (generation) => {
    const known = ['cloud-consent', 'cloud', 'coins', 'finance', 'real-name', 'sim', 'account'];
    await world.fresh({ generation, language: 'zh-CN', refusals: [...known, '某个新的原因'] });
    await world.inExtension(async () => {
      const { storage } = ((globalThis as never)['browser'] ?? (globalThis as never)['chrome']) as {
        storage: { local: { set(items: object): Promise<void> } };
      };
      await storage.local.set({ settings: { language: 'ru', guard: 'warn' } });
    });
    const page = await world.driver.tab();
    await world.walk(page, 'delete');
    const overlay = page.overlay();
    await expect.poll(() => overlay.page()).toBe('delete-account');
    if (generation !== 'old') await world.control(page, 'acknowledge').click();
    await world.control(page, 'consent').click();
    await world.control(page, 'delete-start').waitFor('enabled');
    await world.control(page, 'delete-start').click();
    await overlay.find('[data-mark="delete-account-refusal"]').waitFor('attached');
    // only the hint that is open has its text; under a dialog of the page it opens by the pointer on the row
    const removedBy: string[] = [];
    const rows = world.control(page, 'refusal-row');
    await expect.poll(() => overlay.find('[data-hint="delete-account-refusal"]').count()).toBe(known.length + 3); // and Find device, Mi Home, the unknown one
    const opened = overlay.find('[data-hint="delete-account-refusal"][data-open="true"]');
    for (let nth = 0; nth < known.length + 3; nth++) {
      await rows.nth(nth).hover();
      await opened.find('.bubble p').waitFor();
      const way = opened.find('[data-removed-by]');
      if (await way.exists()) removedBy.push((await way.attribute('data-removed-by')) ?? '');
      await page.mouse.move(2, 2);
      await opened.waitFor('gone');
    }
    expect([...new Set(removedBy)].sort()).toEqual([
      'cloud-emptied',
      'consent-revoked',
      'find-device-off',
      'mi-home-removed',
      'money-settled',
      'services-ended',
    ]);
    await page.close();
  });
});
