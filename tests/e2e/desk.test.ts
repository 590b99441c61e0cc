import { mkdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Tab } from './support/driver';
import { inBrowsers, PopupPage, settled } from './support/world';

const FOLDER = '.output/shots';
mkdirSync(FOLDER, { recursive: true });

inBrowsers('the desk', { width: 1100, height: 800 }, (world) => {
  const desk = async (section: string): Promise<Tab> => {
    const tab = await world.driver.extensionPage(`desk.html#${section}`);
    await tab.find('main h1').waitFor();
    return tab;
  };
  const shot = async (tab: Tab, name: string): Promise<void> => {
    await settled(tab);
    await tab.screenshot(`${FOLDER}/${world.name}-desk-${name}.png`);
  };
  const press = async (tab: Tab, selector: string): Promise<void> => await tab.find(selector).click();
  const choose = async (tab: Tab, selector: string, value: string): Promise<void> => {
    await tab.find(selector).evaluate((field, chosen) => {
      (field as HTMLSelectElement).value = chosen;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, value);
  };

  it('asks at most six questions, keeps ticks when answers change, and shows the plan they make', async () => {
    await world.fresh();
    const tab = await desk('questions');
    expect(await tab.find('[data-question]').count()).toBe(1);
    await press(tab, '[data-question="goal"] input[value="switch-account"]');
    await tab.find('[data-question="number"]').waitFor();
    expect(await tab.find('[data-question]').count()).toBe(6);
    await new PopupPage(tab).addDevice('Redmi Note 8 Pro');
    await press(tab, 'input[name="password"][value="recently"]');
    await tab.find('input[name="passwordDays"]').waitFor();
    await choose(tab, 'input[name="passwordDays"]', '7');
    await press(tab, 'input[name="email"]');
    await press(tab, 'input[name="bootloader"][value="no"]');
    await expect
      .poll(() => tab.find('input[name="bootloader"][value="no"]').evaluate((field) => (field as HTMLInputElement).checked))
      .toBe(true);
    expect(await tab.axe('page')).toEqual([]);
    await shot(tab, 'questions');
    await press(tab, 'a[href="#plan"].button');
    await tab.find('.whole-plan').waitFor();
    expect(await tab.find('[data-step="bootloader-wait"]').exists()).toBe(false);
    expect(await tab.find('[data-step="password-settled"]').attribute('data-state')).toBe('closed');
    expect(await tab.axe('page')).toEqual([]);
    await shot(tab, 'plan');
    await press(tab, '[data-step="sign-in-works"] input');
    await expect.poll(() => tab.find('[data-step="sign-in-works"]').attribute('data-state')).toBe('done');
    await press(tab, 'nav a[href="#questions"]');
    await press(tab, 'input[name="bootloader"][value="yes"]');
    await press(tab, 'nav a[href="#plan"]');
    await tab.find('[data-step="bootloader-wait"]').waitFor();
    expect(await tab.find('[data-step="sign-in-works"]').attribute('data-state')).toBe('done');
    // the wait that follows from the answer
    await press(tab, 'nav a[href="#waiting"]');
    await tab.find('[data-wait="password"]').waitFor();
    expect(await tab.axe('page')).toEqual([]);
    await shot(tab, 'waiting');
    await tab.close();
  });

  it('counts codes, says when to be patient, and makes a calendar file of a wait', async () => {
    await world.fresh();
    const tab = await desk('waiting');
    for (let n = 1; n <= 3; n++) {
      await press(tab, '[data-action="count-code"]');
      await expect.poll(() => tab.find('[data-codes]').attribute('data-codes')).toBe(String(n));
    }
    await tab.find('[data-wait="code"]').waitFor();
    await tab.find('[data-wait="code-limit"]').waitFor();
    const link = (await tab.find('[data-wait="code-limit"] [data-action="calendar"]').attribute('href')) ?? '';
    const file = decodeURIComponent(link.slice(link.indexOf(',') + 1));
    expect(file.split('\r\n')[0]).toBe('BEGIN:VCALENDAR');
    expect(file).toMatch(/\r\nDTSTART:\d{8}T\d{6}Z\r\n/);
    expect(file).toContain('BEGIN:VALARM');
    await press(tab, '[data-action="forget-codes"]');
    await expect.poll(() => tab.find('[data-codes]').attribute('data-codes')).toBe('0');
    await tab.close();
  });

  it('reminds: keeps the time, sets an alarm, and says in the popup when it is due', async () => {
    await world.fresh();
    const at = Date.now() + 60 * 60_000;
    const tab = await desk('waiting');
    await press(tab, '[data-start-wait="export"]');
    await tab.find('[data-wait="export"]').waitFor();
    const alarms = await tab.evaluate(async (time) => {
      const api = ((globalThis as never)['browser'] ?? (globalThis as never)['chrome']) as {
        runtime: { sendMessage(m: object): Promise<{ outcome: { ok: boolean } }> };
        alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]> };
      };
      const command = { id: crypto.randomUUID(), type: 'set-reminder', wait: 'export', at: time };
      const reply = await api.runtime.sendMessage({ type: 'command', command });
      return reply.outcome.ok ? await api.alarms.getAll() : [];
    }, at);
    expect(alarms.map(({ name, scheduledTime }) => [name, Math.round(scheduledTime - at)])).toEqual([['export', 0]]);
    await tab.find('[data-wait="export"] [data-reminder]').waitFor();
    await tab.evaluate(async () => {
      const api = ((globalThis as never)['browser'] ?? (globalThis as never)['chrome']) as {
        runtime: { sendMessage(m: object): Promise<unknown> };
      };
      const command = { id: crypto.randomUUID(), type: 'set-reminder', wait: 'export', at: Date.now() - 1 };
      await api.runtime.sendMessage({ type: 'command', command });
    });
    const page = await world.driver.tab();
    await page.goto('https://i.mi.com/#/');
    const popup = await world.driver.popup(page);
    await popup.find('[data-due]').waitFor();
    await page.close();
    await tab.close();
  });

  it('writes the letter only with an IMEI and a proof, keeps nothing of it, and links to mail', async () => {
    await world.fresh();
    const tab = await desk('letter');
    expect(await tab.find('[data-letter]').attribute('data-letter')).toBe('refused');
    expect(await tab.find('[data-fault]').count()).toBe(2);
    await press(tab, 'input[name="imei"]');
    await tab.keyboard.type('490154203237519');
    await tab.find('[data-fault="imei-check-digit"]').waitFor();
    await choose(tab, 'input[name="imei"]', '490154203237518');
    expect(await tab.find('[data-letter]').attribute('data-letter')).toBe('refused');
    await press(tab, 'input[name="receipt"]');
    await expect.poll(() => tab.find('[data-letter]').attribute('data-letter')).toBe('written');
    expect(await tab.find('[data-letter] pre').text()).toContain('490154203237518');
    const mail = (await tab.find('[data-letter] a[href^="mailto:"]').attribute('href')) ?? '';
    expect(decodeURIComponent(mail)).toContain('490154203237518');
    expect(await tab.axe('page')).toEqual([]);
    await shot(tab, 'letter');
    const stored = await tab.evaluate(async () => {
      const api = ((globalThis as never)['browser'] ?? (globalThis as never)['chrome']) as {
        storage: { local: { get(): Promise<object> } };
      };
      return JSON.stringify(await api.storage.local.get());
    });
    expect(stored).not.toContain('4901542');
    await tab.close();
  });

  it('makes a sheet for the buyer in two languages, and shows cards without instructions', async () => {
    await world.fresh();
    const tab = await desk('devices');
    const popup = new PopupPage(tab);
    await popup.addDevice('Redmi Note 8 Pro');
    await popup.addDevice('<b>هاتف</b> 🦊');
    await tab.find('tr[data-state="bound"]').waitFor();
    expect(await tab.axe('page')).toEqual([]);
    await shot(tab, 'devices');
    await press(tab, 'nav a[href="#hand-over"]');
    await tab.find('[data-sheet]').waitFor();
    expect(await tab.find('[data-sheet] section').count()).toBe(2);
    await press(tab, 'input[name="imei"]');
    await tab.keyboard.type('49015420323751');
    await tab.keyboard.type('9');
    await expect.poll(() => tab.find('#sheet-fault').text()).not.toBe('');
    expect(await tab.find('[data-sheet]').text()).not.toContain('IMEI');
    await tab.keyboard.press('Backspace');
    await tab.keyboard.type('8');
    await expect.poll(() => tab.find('[data-sheet]').text()).toContain('… 7518');
    expect(await tab.find('[data-sheet] [data-signature]').count()).toBe(2);
    expect(await tab.axe('page')).toEqual([]);
    await shot(tab, 'hand-over');
    for (const section of ['new-account', 'detours']) {
      await press(tab, `nav a[href="#${section}"]`);
      await tab.find(`[data-section="${section}"]`).waitFor();
      expect(await tab.axe('page')).toEqual([]);
      await shot(tab, section);
    }
    expect(await tab.find('main').text()).not.toMatch(/Wipe|TestPoint|MiFlash|TWRP|fastboot|recovery mode/i);
    await tab.close();
  });

  it('saves a copy and brings it back into an empty list; a foreign file changes nothing', async () => {
    await world.fresh();
    const tab = await desk('devices');
    await new PopupPage(tab).addDevice('هاتف 🦊 <b>');
    await press(tab, 'nav a[href="#copy"]');
    const href = (await tab.find('[data-action="save-copy"]').attribute('href')) ?? '';
    const copy = decodeURIComponent(href.slice(href.indexOf(',') + 1));
    const give = (text: string) =>
      tab.find('input[name="copy"]').evaluate((input, content) => {
        const box = new DataTransfer();
        box.items.add(new File([content], 'list.json', { type: 'application/json' }));
        (input as HTMLInputElement).files = box.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, text);
    await world.fresh();
    await tab.reload();
    for (const bad of ['', 'x', '[]', '{"devices":[],"steps":{}}', '{"version":99,"devices":[],"steps":{}}']) {
      await give(bad);
      await tab.find('[data-copy="start"], [data-copy="done"]').waitFor('gone');
      if (await tab.find('[data-action="replace"]').exists()) await press(tab, '[data-action="replace"]');
      await tab.find('[data-copy="failed"]').waitFor();
      await tab.reload();
    }
    await give(copy);
    await press(tab, '[data-action="replace"]');
    await tab.find('[data-copy="done"]').waitFor();
    expect(await tab.axe('page')).toEqual([]);
    await press(tab, 'nav a[href="#devices"]');
    await tab.find('.device').withText('هاتف 🦊 <b>').waitFor();
    await tab.close();
  });

  it('reads well 360 px wide and dark', async () => {
    await world.fresh();
    const tab = await desk('questions');
    await tab.viewport(360, 640);
    await tab.colorScheme('dark');
    await press(tab, '[data-question="goal"] input[value="locked-out"]');
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await tab.axe('page')).toEqual([]);
    await shot(tab, 'narrow-dark');
    await tab.close();
  });
});
