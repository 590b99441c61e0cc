// Pages of the two sites in frames: held there, shown where it can be read, released where it was pressed.
import { afterEach, expect, it } from 'vitest';
import { wayTo } from '../practice/server';
import type { El, Frame, Overlay, Tab } from './support/driver';
import { inBrowsers, settled, type World } from './support/world';

const READING_MS = 5_000;
const SECURITY = 'https://account.xiaomi.com/fe/service/account';
const PROFILE = 'https://account.xiaomi.com/fe/service/account/profile';
const DELETE = wayTo('delete', 'desktop').url;
const DEVICE = wayTo('device', 'desktop').url;
const FOREIGN = 'https://example.test/';
const SIGN_IN = 'https://account.xiaomi.com/fe/service/login/password';

/** Runs in a page: puts a frame at its top. */
function embed(address: string, width: number, height: number): void {
  const frame = document.createElement('iframe');
  Object.assign(frame, { src: address, width: String(width), height: String(height) });
  document.body.prepend(frame);
}

const dialogIn = (overlay: Overlay): El => overlay.find('[role="alertdialog"]');

/** A page with a frame in which a guarded button waits. */
class Framed {
  private constructor(
    readonly tab: Tab,
    readonly frame: Frame,
    readonly button: El,
  ) {}

  static async open(world: World, top: string, frames: readonly string[], { width = 700, height = 560 } = {}): Promise<Framed> {
    const tab = await world.driver.tab();
    await tab.viewport(1000, 900);
    await tab.goto(top);
    let at: Pick<Tab, 'evaluate' | 'find'> = tab;
    let frame: Frame | undefined;
    for (const [depth, address] of frames.entries()) {
      await at.find('body *').waitFor('attached');
      await at.evaluate(embed, address, width - 60 * depth, height - 60 * depth);
      frame = await tab.frame(address);
      at = frame;
    }
    const [inner, last] = [frame as Frame, frames.at(-1)];
    const name = last === DEVICE ? 'remove-device' : 'delete-start';
    if (last === DELETE) for (const tick of ['acknowledge', 'consent']) await inner.find(`[data-practice="${tick}"]`).click();
    const button = inner.find(`[data-practice="${name}"]`);
    await button.waitFor('enabled');
    await button.evaluate((element) => element.addEventListener('click', () => document.documentElement.setAttribute('pressed', '')));
    return new Framed(tab, inner, button);
  }

  pressed = (): Promise<boolean> => this.frame.evaluate(() => document.documentElement.hasAttribute('pressed'));

  /** Presses as a person does, and expects to be asked there. */
  async asked(overlay: Overlay): Promise<El> {
    await this.button.click();
    const dialog = dialogIn(overlay);
    await dialog.find('[data-settled]').waitFor('attached');
    expect(await this.pressed()).toBe(false);
    return dialog;
  }

  async goOn(dialog: El): Promise<void> {
    const button = dialog.find('[data-action="go-on"]');
    await button.waitFor('enabled', READING_MS + 5_000);
    await button.click();
    await button.click();
    await dialog.waitFor('gone');
  }
}

inBrowsers('frames', {}, (world) => {
  let at: Framed;
  afterEach(async () => {
    await at?.tab.close();
  });

  it('a frame of the same page: the top asks, and "go on" releases in the frame', async () => {
    await world.fresh({ devices: [] });
    at = await Framed.open(world, SECURITY, [DELETE]);
    const overlay = at.tab.overlay();
    let dialog = await at.asked(overlay);
    expect(await at.frame.overlay().count()).toBe(0);
    await dialog.find('[data-action="not-yet"]').click();
    await dialog.waitFor('gone');
    dialog = await at.asked(overlay);
    await at.goOn(dialog);
    await overlay.find('[data-notice="may-press"]').waitFor();
    await at.button.click();
    await expect.poll(at.pressed).toBe(true);
    await expect.poll(() => world.acts).toContain('deletion-started');
  });

  it('a frame in a frame: the outermost page asks', async () => {
    await world.fresh({ devices: [] });
    at = await Framed.open(world, SECURITY, [PROFILE, DELETE]);
    const dialog = await at.asked(at.tab.overlay());
    await dialog.find('[data-action="not-yet"]').click();
    await dialog.waitFor('gone');
    expect(await at.pressed()).toBe(false);
  });

  it('a frame of the other site: "lost or stolen" is asked once, at the top, and counts in the frame', async () => {
    await world.fresh();
    at = await Framed.open(world, SECURITY, [DEVICE]);
    const overlay = at.tab.overlay();
    let dialog = await at.asked(overlay);
    expect(await dialog.attribute('data-question')).toBe('lost');
    await dialog.find('[data-action="lost-no"]').click();
    await expect.poll(() => dialog.attribute('data-question')).toBe('steps');
    await dialog.find('[data-settled] [data-action="not-yet"]').click();
    await dialog.waitFor('gone');
    dialog = await at.asked(overlay);
    expect(await dialog.attribute('data-question')).toBe('steps');
    await at.goOn(dialog);
    await at.button.click();
    await expect.poll(at.pressed).toBe(true);
  });

  it('a frame in a foreign page asks for itself', async () => {
    await world.fresh({ devices: [] });
    at = await Framed.open(world, FOREIGN, [DELETE]);
    const overlay = at.frame.overlay();
    let dialog = await at.asked(overlay);
    expect(await at.tab.overlay().count()).toBe(0);
    await dialog.find('[data-action="not-yet"]').click();
    await overlay.waitFor('gone');
    dialog = await at.asked(overlay);
    await at.goOn(dialog);
    await at.button.click();
    await expect.poll(at.pressed).toBe(true);
  });

  it('where that frame is too small, it says so and offers no way on', async () => {
    await world.fresh({ devices: [] });
    at = await Framed.open(world, FOREIGN, [DELETE], { width: 260, height: 560 });
    const dialog = await at.asked(at.frame.overlay());
    expect(await dialog.find('[data-action="go-on"]').exists()).toBe(false);
    await dialog.find('[data-action="not-yet"]').click();
    await at.frame.overlay().waitFor('gone');
    expect(await at.pressed()).toBe(false);
  });

  it('a frame that goes takes its dialog along', async () => {
    await world.fresh({ devices: [] });
    at = await Framed.open(world, SECURITY, [DELETE]);
    const dialog = await at.asked(at.tab.overlay());
    await at.tab.find('iframe').evaluate((frame) => frame.remove());
    await dialog.waitFor('gone');
  });

  it('on a secret route in a frame there is nothing of ours', async () => {
    await world.fresh();
    at = await Framed.open(world, SECURITY, [DEVICE]);
    // the same button, in the same place: what holds it here would hold it there
    await at.asked(at.tab.overlay());
    await dialogIn(at.tab.overlay()).find('[data-action="not-yet"]').click();
    await dialogIn(at.tab.overlay()).waitFor('gone');
    await at.tab.find('iframe').evaluate((frame, address) => frame.setAttribute('src', address), SIGN_IN);
    const frame = await at.tab.frame('/fe/service/login/password');
    await frame.find('input').waitFor();
    await frame.evaluate(() => {
      document.body.innerHTML = '<h1>Redmi Note 8 Pro</h1><button>Удалить устройство</button>';
      document.querySelector('button')?.addEventListener('click', () => document.documentElement.setAttribute('pressed', ''));
    });
    await frame.find('button').click();
    await expect.poll(() => frame.evaluate(() => document.documentElement.hasAttribute('pressed'))).toBe(true);
    await settled(at.tab);
    expect([await frame.overlay().count(), await dialogIn(at.tab.overlay()).exists()]).toEqual([0, false]);
  });
});
