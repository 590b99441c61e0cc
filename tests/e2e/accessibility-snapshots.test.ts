/**
 * What a screen reader is told of every surface, in reading order, as Chromium's own accessibility tree has it; kept as text in
 * tests/accessibility, to be read. `npx vitest run --project e2e tests/e2e/accessibility-snapshots.test.ts -u` writes it anew.
 */
import { expect, it } from 'vitest';
import type { AxNode, Tab } from './support/driver';
import { Scene } from './support/hostile';
import { inBrowsers, PopupPage, settled } from './support/world';

const VIEWS = ['now', 'steps', 'devices', 'more'] as const;
const ACTIVE: ReadonlySet<string> = new Set([
  'button',
  'checkbox',
  'radio',
  'link',
  'combobox',
  'textbox',
  'progressbar',
  'DisclosureTriangle',
]);

/** What a list offers to choose from is for other tests, and each language adds to it. */
const UNWRITTEN: ReadonlySet<string> = new Set(['option', 'MenuListPopup']);

const yes = (name: string, state: boolean | string | undefined): string | undefined =>
  state === undefined ? undefined : state === true ? name : `not ${name}`;

/** A line a node; pieces of text that only repeat the name of what they stand in are left out, as a reader leaves them out. */
function written(nodes: readonly AxNode[]): string {
  let spoken = '';
  const lines = nodes.flatMap(({ role, name, checked, disabled, focused, pressed, expanded }) => {
    if (UNWRITTEN.has(role)) return [];
    if (role === 'text' && spoken.includes(name)) return [];
    if (role !== 'text') spoken = name;
    const states = [
      yes('checked', checked),
      disabled && 'disabled',
      focused && 'focused',
      yes('pressed', pressed),
      yes('expanded', expanded),
    ];
    return [[role, name && `"${name}"`, ...states].filter(Boolean).join(' ')];
  });
  return `${lines.join('\n')}\n`;
}

inBrowsers(
  'what a screen reader is told',
  { width: 400, height: 640 },
  (world) => {
    /** Compares with what is kept, and looks whether everything that can be used has a name. */
    const same = async (tab: Tab, file: string, from?: string): Promise<void> => {
      await settled(tab);
      const all = await tab.accessibility();
      const nodes = from === undefined ? all : all.slice(all.findIndex(({ role }) => role === from));
      expect(nodes.length, file).toBeGreaterThan(3);
      expect(nodes.filter(({ role, name }) => ACTIVE.has(role) && name === '')).toEqual([]);
      await expect(written(nodes)).toMatchFileSnapshot(`../accessibility/${file}.txt`);
    };

    const chooseEnglish = async (tab: Tab): Promise<void> => {
      await tab.find('select[name="second"]').evaluate((select) => {
        (select as HTMLSelectElement).value = 'en';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await tab.find('[data-sheet] section[lang="en"]').waitFor();
    };

    it('in the popup: the choice, and each of its parts', async () => {
      await world.fresh();
      const page = new PopupPage(await world.driver.extensionPage('popup.html'));
      await page.tab.find('[data-journey]').waitFor();
      await same(page.tab, 'popup-choice');
      await page.choose('sell-or-give-away');
      await page.addDevice('Redmi Note 8');
      await page.tickNext();
      await page.tab.find('#next:focus').waitFor('gone');
      await same(page.tab, 'popup-now');
      for (const view of VIEWS.slice(1)) {
        await page.view(view);
        if (view === 'more') await page.tab.find('.settings summary').click();
        await same(page.tab, `popup-${view}`);
      }
      await page.tab.close();
    });

    it.each(['plan', 'questions', 'devices', 'phone-card', 'waiting', 'letter', 'hand-over', 'copy', 'lessons'])(
      'at the desk: %s',
      async (section) => {
        await world.fresh();
        const page = new PopupPage(await world.driver.extensionPage('popup.html'));
        await page.choose('sell-or-give-away');
        await page.addDevice('Redmi Note 8');
        await page.tab.close();
        const tab = await world.driver.extensionPage(`desk.html#${section}`);
        await tab.find('main h1').waitFor();
        if (section === 'hand-over') await chooseEnglish(tab);
        // the ways to all sections are the same in each: they are kept once
        await same(tab, `desk-${section}`, section === 'plan' ? undefined : 'main');
        await tab.close();
      },
    );

    it('on the first page', async () => {
      await world.fresh();
      const tab = await world.driver.extensionPage('welcome.html');
      await tab.find('[data-journey]').waitFor();
      await same(tab, 'welcome');
      await tab.close();
    });

    it('over a page: the panel, and the dialog of the guard', async () => {
      await world.fresh();
      const page = new PopupPage(await world.driver.extensionPage('popup.html'));
      await page.choose('change-contact');
      await page.tab.close();
      const tab = await world.driver.tab();
      await tab.viewport(1100, 800);
      await world.walk(tab, 'security');
      await tab.overlay().find('.panel input[type="checkbox"]').waitFor();
      await tab.mouse.move(2, 2);
      await same(tab, 'panel', 'complementary');
      await tab.close();
      const scene = await Scene.at(world, 'delete-start');
      await scene.tab.viewport(360, 640);
      await scene.button.click();
      await scene.guard.find('[data-settled] [data-action="go-on"]:not(:disabled)').waitFor();
      await same(scene.tab, 'guard', 'alertdialog');
      await scene.tab.close();
    });
  },
  ['chromium'],
);
