/** Builds, shows, watches, builds again: what `npm run dev` does. The same build as everywhere, so that what is seen is what is shipped. */
import { watch } from 'node:fs';
import path from 'node:path';
import { type BrowserName, type Driver, launch, type Tab } from '../tests/e2e/support/driver';
import { startPracticeSite } from '../tests/practice/server';
import { runQuietly } from './setup.mjs';

const SOURCES = ['components', 'entrypoints', 'lib', 'locales', 'public'];
/** Editors write a file in several steps. */
const SETTLED_MS = 150;

/** Shows the extension on the practice site until Ctrl+C; after a change of the sources it is built and loaded anew. */
export async function develop(root: string, browser: BrowserName, language: 'ru' | 'en', headed: boolean): Promise<void> {
  const build = (): Promise<boolean> => runQuietly(root, 'wxt', 'build', '-b', browser === 'chromium' ? 'chrome' : 'firefox');
  if (!(await build())) throw new Error('The build failed: see above.');
  const site = await startPracticeSite({ generation: 'desktop', language });
  const driver = await launch(browser, { proxyPort: site.proxyPort, locale: language, headed, width: 1200, height: 800 });
  const tab = await driver.tab();
  await tab.goto('https://i.mi.com/#/');
  console.log(`The practice site is open in ${browser}${headed ? '' : ' (without a display, so nobody sees it)'}. Ctrl+C ends.`);

  const stop = onChange(root, async () => {
    const since = performance.now();
    if (!(await build())) return console.log('Not loaded: the build failed.');
    await load(driver, tab);
    console.log(`Loaded anew after ${((performance.now() - since) / 1000).toFixed(1)} s.`);
  });
  await new Promise<void>((done) => {
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });
  stop();
  await driver.close();
  await site.close();
}

async function load(driver: Driver, tab: Tab): Promise<void> {
  await driver.reloadExtension();
  // whoever works may have closed it
  await tab.reload().catch(() => undefined);
}

/** Calls back after changes of the sources, one call at a time. Answers how to stop it. */
function onChange(root: string, changed: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      if (running) return later();
      running = true;
      await changed().catch((error: unknown) => console.error(error));
      running = false;
    }, SETTLED_MS);
  };
  const watchers = SOURCES.map((folder) => watch(path.join(root, folder), { recursive: true }, later));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
