/** A long time on a restless page: what is in use after the first minute must be what is in use at the end. */
import path from 'node:path';
import type { Cdp } from '../tests/e2e/support/cdp';
import type { ChromiumTab } from '../tests/e2e/support/chromium-tab';
import { type Driver, launch } from '../tests/e2e/support/driver';
import { sleep, until } from '../tests/e2e/support/wait';
import { startBenchSite } from './bench/site';
import { HINT_PAGES } from './bench/storms';

/** Longer than any rest that the guide takes: nothing is under way when it is counted. */
const REST_MS = 2_000;
const MOST_HEAP = 1.1;

/** What is in use. */
interface Census {
  /** Bytes of JavaScript heap after a collection, the page's and ours. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Of mutations, sizes and screens, in our world. */
  readonly observers: number;
}

/**
 * Runs in the page. Ten times a second, in turn: a device comes and goes, another is renamed, what stands above grows and shrinks, a
 * dialog lies over the list, the page is scrolled, words change elsewhere. After sixty of them all is as it was.
 */
function startChanging(): void {
  const list = document.querySelector('ul') as Element;
  const head = document.querySelector('.head') as HTMLElement;
  const noise = document.querySelector('section') as Element;
  let step = 0;
  let row: Element | undefined;
  let dialog: HTMLElement | undefined;
  const acts = [
    () => {
      row = list.firstElementChild?.cloneNode(true) as Element;
      list.append(row);
    },
    () => {
      (list.children[5]?.firstElementChild as Element).textContent = step % 12 === 1 ? 'Poco X3' : 'Redmi Note 6';
    },
    () => {
      head.style.paddingTop = step % 12 === 2 ? '40px' : '';
    },
    () => {
      if (dialog) dialog.remove();
      else {
        dialog = document.createElement('div');
        dialog.setAttribute('role', 'dialog');
        dialog.style.cssText = 'position:fixed;inset:100px;background:white';
        dialog.textContent = 'Подождите';
        document.body.append(dialog);
        return;
      }
      dialog = undefined;
    },
    () => scrollTo(0, step % 12 === 4 ? 300 : 0),
    () => {
      row?.remove();
      (noise.children[7] as Element).replaceWith((noise.children[8] as Element).cloneNode(true));
    },
  ];
  const timer = setInterval(() => {
    if ((window as { resting?: boolean }).resting && step % 60 === 0) return;
    acts[step % acts.length]?.();
    step++;
  }, 100);
  Object.assign(window, { timer, atRest: () => step % 60 === 0 });
}

async function census(tab: ChromiumTab, world: number): Promise<Census> {
  await tab.evaluate(() => void Object.assign(window, { resting: true }));
  await until('the page to rest', () => tab.evaluate(() => (window as unknown as { atRest(): boolean }).atRest()), 20_000);
  await sleep(REST_MS);
  // what is only held by what is gone goes in the second collection
  for (let n = 0; n < 2; n++) await tab.send('HeapProfiler.collectGarbage');
  const { usedSize: heap } = await tab.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners: listeners } = await tab.send('Memory.getDOMCounters');
  let observers = 0;
  for (const kind of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const { result } = await tab.send('Runtime.evaluate', { expression: `${kind}.prototype`, contextId: world, objectGroup: 'census' });
    const { objects } = await tab.send('Runtime.queryObjects', { prototypeObjectId: result.objectId, objectGroup: 'census' });
    const { result: count } = await tab.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: 'function () { return this.length }',
      returnByValue: true,
    });
    observers += count.value;
  }
  await tab.send('Runtime.releaseObjectGroup', { objectGroup: 'census' });
  await tab.evaluate(() => void Object.assign(window, { resting: false }));
  return { heap, nodes, listeners, observers };
}

const said = ({ heap, nodes, listeners, observers }: Census): string =>
  `heap ${(heap / 1e6).toFixed(2)} MB, ${nodes} nodes, ${listeners} listeners, ${observers} observers`;

/** Says whether nothing has grown. */
export async function soak(root: string, minutes: number): Promise<boolean> {
  const site = await startBenchSite();
  const driver = await launch('chromium', {
    proxyPort: site.proxyPort,
    extensionDir: path.join(root, '.output', 'chrome-mv3'),
    locale: 'ru',
  });
  try {
    const tab = (await driver.tab()) as ChromiumTab;
    const page = HINT_PAGES[1];
    if (!page) throw new Error('there is no page with hints');
    await tab.goto(page.url);
    const layer = tab.overlay().find('.layer');
    await until('the marks', async () => (await layer.find('[data-mark]').count()) >= page.marks);
    const world = await ourWorld(driver, tab);
    // a hint that the owner has opened stays open
    await layer.find('.badge').click();
    await layer.find('.hint[data-open="true"]').waitFor('attached');
    await tab.evaluate(startChanging);
    let first: Census | undefined;
    let now: Census | undefined;
    for (let minute = 1; minute <= minutes; minute++) {
      await sleep(60_000);
      now = await census(tab, world);
      first ??= now;
      console.log(`minute ${minute}: ${said(now)}`);
    }
    if (!first || !now) return false;
    const grown = [
      ...(now.heap > MOST_HEAP * first.heap ? [`heap: ${(now.heap / first.heap).toFixed(2)} times`] : []),
      ...(['nodes', 'listeners', 'observers'] as const).flatMap((what) =>
        now && first && now[what] > first[what] ? [`${what}: from ${first[what]} to ${now[what]}`] : [],
      ),
    ];
    console.log(
      grown.length > 0 ? `It has grown. ${grown.join('; ')}` : `Nothing has grown: heap ${(now.heap / first.heap).toFixed(3)} times.`,
    );
    return grown.length === 0;
  } finally {
    await driver.close();
    await site.close();
  }
}

/** The execution context of our content script. */
async function ourWorld(driver: Driver, tab: ChromiumTab): Promise<number> {
  let world: number | undefined;
  // tests have no use for the protocol of the browser itself, so the driver keeps it
  const { cdp } = driver as unknown as { cdp: Cdp };
  const off = cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === driver.extensionOrigin) world = context.id;
  });
  try {
    await tab.send('Runtime.enable');
    return await until('the world of the content script', async () => world);
  } finally {
    await tab.send('Runtime.disable');
    off();
  }
}
