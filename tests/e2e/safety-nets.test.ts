// What has been done by mistake is taken back; what has been wiped is brought back; what goes to the phone or to another computer arrives.
import jsqr from 'jsqr';
import { expect, it } from 'vitest';
import type { El, Tab } from './support/driver';
import { put, send, stored, tick } from './support/faults';
import { Scene } from './support/hostile';
import type { Json } from './support/rpc';
import { inBrowsers, PopupPage, settled } from './support/world';

declare const chrome: Json;

/** A plan that was wiped before, as it is stored, written down apart from the code. */
const WIPED_AT = 1_793_000_000_000;
const PLAN = {
  version: 3,
  journey: 'sell-or-give-away',
  account: 0,
  devices: [{ id: 'p1', kind: 'phone', name: 'Redmi Note 8' }],
  steps: { 'sign-in-works': 1_792_000_000_000 },
  setAside: {},
  resume: null,
  strangers: {},
  answers: {},
  codes: [],
  waits: {},
  reminders: {},
  lessons: [],
  applied: [],
};

inBrowsers('safety nets', { width: 400, height: 640 }, (world) => {
  const popup = async (journey = 'sell-or-give-away'): Promise<PopupPage> => {
    await world.fresh();
    const page = new PopupPage(await world.driver.extensionPage('popup.html'));
    await page.choose(journey);
    await page.addDevice('Redmi Note 8');
    return page;
  };
  const desk = async (section: string): Promise<Tab> => {
    const tab = await world.driver.extensionPage(`desk.html#${section}`);
    await tab.find('main h1').waitFor();
    return tab;
  };
  const plan = async (): Promise<object> => {
    const { applied: _, ...rest } = (await stored(world))['progress'] as Record<string, unknown>;
    return rest;
  };
  const toast = ({ tab }: { tab: Tab }): El => tab.find('.toast[data-toast]');
  const startOver = async (page: PopupPage): Promise<void> => {
    const { tab } = page;
    await page.view('more');
    await tab.find('[data-action="start-over"]').click();
    await tab.find('[data-action="start-over-yes"]').click();
    await tab.find('[data-journey]').waitFor();
  };

  it('a tick is taken back by keyboard alone; it is told, and takes no focus', async () => {
    const page = await popup();
    const { tab } = page;
    const before = await plan();
    const step = await page.nextStep();
    await tab.find('.next input[type="checkbox"]').focus();
    await tab.keyboard.press('Space');
    await toast(page).waitFor();
    const read = await tab.accessibility();
    expect(read.some(({ role }) => role === 'status')).toBe(true);
    expect(read.some(({ name }) => name.startsWith('Шаг отмечен.'))).toBe(true);
    // the next step has the focus, and says so itself
    await expect.poll(() => tab.evaluate(() => document.activeElement?.id)).toBe('next');
    expect(await tab.axe('page')).toEqual([]);
    for (let n = 0; n < 40 && !(await tab.find('[data-action="undo"]:focus').exists()); n++) await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await tab.find('[data-toast="taken-back"]').waitFor();
    expect(await page.nextStep()).toBe(step);
    expect(await plan()).toEqual(before);
    expect(await tab.evaluate(() => document.activeElement?.localName)).not.toBe('body');
    await tab.keyboard.press('Enter');
    await toast(page).waitFor('gone');
    expect(await tab.evaluate(() => document.activeElement?.localName)).not.toBe('body');
    // one thing scrolls, and nothing that is hidden makes the page longer
    await page.view('steps');
    expect(await tab.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
    await tab.close();
  });

  it('what has been changed in another tab meanwhile is not written over', async () => {
    const page = await popup();
    const step = (await page.nextStep()) as string;
    await page.tickNext();
    expect(await send(world, { id: 'elsewhere', type: 'set-step', step, done: false })).toEqual(['ok']);
    await expect.poll(() => page.nextStep()).toBe(step);
    const before = await plan();
    await page.tab.find('[data-action="undo"]').click();
    await expect.poll(() => page.tab.find('[role="alert"]').texts().then(String)).toContain('с тех пор план изменился');
    expect(await plan()).toEqual(before);
    await page.tab.find('[data-action="undo"]').waitFor('gone');
    await page.tab.close();
  });

  it('a device, another goal and a fresh start are taken back', async () => {
    const page = await popup();
    const { tab } = page;
    await page.tickNext();
    const before = await plan();
    const undo = async (): Promise<void> => {
      await tab.find('[data-action="undo"]').click();
      await tab.find('[data-toast="taken-back"]').waitFor();
      expect(await plan()).toEqual(before);
    };
    await page.view('devices');
    await tab.find('.device-line button').nth(1).click();
    await tab.find('[data-action="forget-device"]').click();
    await tab.find('[data-toast="device"]').waitFor();
    await undo();
    await page.view('more');
    await tab.find('[data-action="change-journey"]').click();
    await tab.find('[data-journey="change-contact"]').click();
    await tab.find('[data-toast="journey"]').waitFor();
    await undo();
    await startOver(page);
    expect(await plan()).not.toEqual(before);
    await undo();
    await tab.close();
  });

  it('what was wiped is brought back at the desk, and the plan since then takes its place', async () => {
    const page = await popup();
    await page.tickNext();
    const first = await plan();
    await startOver(page);
    await page.tab.close();
    await world.driver.stopBackground();
    expect(await send(world, { id: 'new', type: 'choose-journey', journey: 'change-contact' }, tick('t'))).toEqual(['ok', 'ok']);
    const second = await plan();
    const tab = await desk('copy');
    const bringBack = async (): Promise<void> => {
      const at = await tab.find('[data-wiped]').attribute('data-wiped');
      await tab.find('[data-action="bring-back"]').click();
      await tab.find(`[data-wiped="${at}"]`).waitFor('gone');
    };
    await tab.find('[data-wiped]').waitFor();
    expect(await tab.axe('page')).toEqual([]);
    await bringBack();
    await expect.poll(plan).toEqual(first);
    await bringBack();
    await expect.poll(plan).toEqual(second);
    await tab.find('[data-action="forget-wiped"]').click();
    await tab.find('[data-wiped]').waitFor('gone');
    expect((await stored(world))['aside']).toBeUndefined();
    await tab.close();
  });

  it('where nothing can be stored nothing is wiped, nothing comes back, and both are said', async () => {
    const page = await popup();
    const before = await plan();
    await put(world, JSON.stringify({ aside: [{ at: WIPED_AT, reason: 'wiped', value: PLAN }] }));
    const tab = await desk('copy');
    await tab.find('[data-wiped]').waitFor();
    await world.driver.inBackground((background) => {
      background.chrome.storage.local.set = () => {
        throw new Error('quota exceeded');
      };
    });
    await tab.find('[data-action="bring-back"]').click();
    await expect.poll(() => tab.find('[data-wiped] [role="status"]').text()).toContain('заполнено');
    await page.view('more');
    await page.tab.find('[data-action="start-over"]').click();
    await page.tab.find('[data-action="start-over-yes"]').click();
    await page.tab.find('[role="alert"]').withText('заполнено').waitFor();
    expect(await plan()).toEqual(before);
    await world.driver.stopBackground(); // what comes up then is sound
    await tab.find('[data-action="bring-back"]').click();
    await expect.poll(plan).toMatchObject({ journey: 'sell-or-give-away', steps: PLAN.steps });
    await tab.close();
    await page.tab.close();
  });

  it('a plan that is wiped in a private window is put aside there alone', async () => {
    await world.fresh();
    const hidden = await world.driver.tab({ private: true });
    await hidden.goto('https://i.mi.com/#/');
    const page = new PopupPage(await world.driver.popup(hidden));
    await page.choose('sell-or-give-away');
    await startOver(page);
    await page.tab.find('[data-action="undo"]').click();
    await page.tab.find('[data-toast="taken-back"]').waitFor();
    expect(Object.keys(await stored(world))).not.toContain('aside');
    const kept = await world.inExtension(async () => Object.keys(await chrome.storage.session.get()));
    expect(kept).toContain('private:aside');
    await page.tab.close();
    await hidden.close();
    const left = async (): Promise<string[]> => await world.inExtension(async () => Object.keys(await chrome.storage.session.get()));
    await expect.poll(left).not.toContain('private:aside');
  });

  it('a tick on a page is told and taken back in the panel there', async () => {
    await (await popup('change-contact')).tab.close();
    const tab = await world.driver.tab();
    await tab.viewport(1100, 800);
    await world.walk(tab, 'security');
    const panel = tab.overlay().find('.panel');
    const box = panel.find('[data-state="open"] input[type="checkbox"]');
    await box.waitFor();
    const before = await plan();
    await box.click();
    await panel.find('[data-toast="tick"]').waitFor();
    const read = await tab.accessibility();
    expect(read.some(({ name }) => name.startsWith('Шаг отмечен.'))).toBe(true);
    expect(await plan()).not.toEqual(before);
    expect(await tab.axe('overlay')).toEqual([]);
    await panel.find('[data-action="undo"]').click();
    await panel.find('[data-toast="taken-back"]').waitFor();
    await expect.poll(plan).toEqual(before);
    await panel.find('[data-action="close-toast"]').click();
    await panel.find('[data-toast]').waitFor('gone');
    await tab.close();
  });

  it('what the guard says next comes into the one live region that it has', async () => {
    const scene = await Scene.at(world, 'remove-device');
    await scene.button.click();
    const region = scene.guard.find('[aria-live="polite"]');
    await scene.guard.find('[data-settled] [data-action="lost-no"]').waitFor();
    expect(await scene.guard.find('[aria-live], [role="status"]').count()).toBe(1);
    await region.evaluate((element) => element.setAttribute('data-same', ''));
    const before = await region.text();
    await scene.guard.find('[data-action="lost-no"]').click();
    await scene.guard.find('[data-action="go-on"]').waitFor();
    expect(await region.attribute('data-same')).toBe('');
    expect(await region.text()).not.toBe(before);
    expect(await scene.guard.find('[aria-live], [role="status"]').count()).toBe(1);
    await scene.tab.close();
  });

  it('the plan goes to another computer by a code; a damaged code says so and changes nothing', async () => {
    await (await popup()).tab.close();
    const first = await plan();
    const tab = await desk('copy');
    await tab.find('[data-action="show-code"]').click();
    const code = await tab.find('textarea[name="code"]').evaluate((area) => (area as HTMLTextAreaElement).value);
    await tab.close();
    await world.fresh(); // another profile: nothing is stored
    const other = await desk('copy');
    const paste = async (text: string): Promise<void> => {
      const area = other.find('textarea[name="pasted"]');
      await area.evaluate((field, value) => {
        (field as HTMLTextAreaElement).value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, text);
      await other.find('form button[type="submit"]').click();
    };
    for (const bad of [code.slice(0, -9), code.replace('UNBIND1.', 'UNBIND1.x'), 'hello', `${code}${code}`]) {
      await paste(bad);
      await other.find('[data-copy="failed"]').waitFor();
      expect(await other.find('[data-copy]').text(), bad.slice(0, 20)).toContain('Ничего не изменилось');
      await other.reload();
      await other.find('textarea[name="pasted"]').waitFor();
    }
    expect((await stored(world))['progress']).toBeUndefined();
    // as a messenger brings it: with breaks
    await paste(code.replace(/(.{40})/g, '$1\n'));
    await other.find('[data-action="replace"]').click();
    await other.find('[data-copy="done"]').waitFor();
    expect(await plan()).toEqual(first);
    await other.close();
  });

  it('the card for the phone can be read back from its codes, and prints with everything unfolded', async () => {
    await (await popup()).tab.close();
    const tab = await desk('phone-card');
    await tab.viewport(1100, 900);
    await tab.find('svg.qr').waitFor();
    // a module of three and a half pixels, as large as a camera needs it at a hand's length from a screen
    const { width } = await tab.find('svg.qr').rect();
    const modules = Number((await tab.find('svg.qr').attribute('viewBox'))?.split(' ')[2]);
    expect(width / modules).toBeGreaterThan(3.5);
    const drawn = await tab.find('main').evaluate((main) =>
      [...main.querySelectorAll('svg.qr')].map((code) => ({
        side: Number(code.getAttribute('viewBox')?.split(' ')[2]),
        dark: code.querySelector('path')?.getAttribute('d') ?? '',
      })),
    );
    const texts = drawn.map(({ side, dark }) => {
      const scale = 4;
      const width = side * scale;
      const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
      for (const [, x, y] of dark.matchAll(/M(\d+) (\d+)h1/g))
        for (let row = 0; row < scale; row++) {
          const start = ((Number(y) + 4) * scale + row) * width + (Number(x) + 4) * scale;
          for (let at = start; at < start + scale; at++) pixels.fill(0, at * 4, at * 4 + 3);
        }
      return new TextDecoder().decode(Uint8Array.from(jsqr(pixels, width, width)?.binaryData ?? []));
    });
    const steps = await tab.find('[data-card] .card-steps h3').texts();
    expect(steps.length).toBeGreaterThan(2);
    for (const step of steps) expect(texts.join('\n')).toContain(step.replace('☐', '').trim());
    expect(await tab.axe('page')).toEqual([]);
    await tab.evaluate(() => location.assign('#plan'));
    await tab.find('.whole-plan details').waitFor();
    const folded = (): Promise<number> => tab.find('.whole-plan details:not([open])').count();
    const before = await folded();
    await tab.evaluate(() => void dispatchEvent(new Event('beforeprint')));
    expect(await folded()).toBe(0);
    await tab.evaluate(() => void dispatchEvent(new Event('afterprint')));
    expect(await folded()).toBe(before);
    expect(before).toBeGreaterThan(3);
    await settled(tab);
    await tab.close();
  });
});
