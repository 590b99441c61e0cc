/** What only we have: a hint beside a control, a popup, a worker that sleeps. */
import type { ChromiumTab } from '../../tests/e2e/support/chromium-tab';
import { until } from '../../tests/e2e/support/wait';
import type { BenchBrowser } from './browser';
import { PAGES } from './site';
import type { Book } from './stats';

/** Longer than any rest that the watcher takes after a pass: the page is quiet before each trial. */
const REST_MS = 1_200;
const TRIALS = 3;
export const SLOWER = 4;

/**
 * From the frame that first shows a control to the frame that first shows its hint. The function is handed an element of our closed
 * root by the protocol; the page has no way to it. A resize observer runs in every frame after all scripts and layout, right before
 * painting: what it finds is what is painted.
 */
async function framesToHint(layer: Element, rest: number): Promise<{ frames: number; ms: number }> {
  const root = layer.getRootNode() as ShadowRoot;
  const control = document.querySelector('[data-practice="settings-entry"]') as Element;
  const { parentNode: place, nextSibling: next } = control;
  const probe = document.createElement('div');
  probe.style.cssText = 'position:fixed;left:0;top:0;height:1px;width:1px';
  document.body.append(probe);
  control.remove();
  await new Promise((done) => setTimeout(done, rest));
  const badge = () => root.querySelector('.hint[data-control="settings-entry"] .badge');
  if (badge()) throw new Error('the hint has outlived its control');
  return await new Promise((done, fail) => {
    let frame = -1;
    let begin = 0;
    const sizes = new ResizeObserver(() => {
      if (frame < 0 || !badge()?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return;
      sizes.disconnect();
      probe.remove();
      done({ frames: frame, ms: performance.now() - begin });
      frame = Number.POSITIVE_INFINITY;
    });
    sizes.observe(probe);
    const tick = () => {
      if (frame > 300) {
        if (Number.isFinite(frame)) fail(new Error('no hint in 300 frames'));
        return;
      }
      if (++frame === 0) {
        place?.insertBefore(control, next);
        begin = performance.now();
      }
      // another size in every frame: the observer is called in every frame
      probe.style.width = `${1 + (frame % 2)}px`;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
}

/** A control that comes and goes on an open page. */
export async function measureHints(browser: BenchBrowser, book: Book): Promise<void> {
  await browser.withTab(async (tab) => {
    await tab.goto(PAGES[0].url);
    const layer = tab.overlay().find('.layer');
    await layer.find('[data-mark="settings-entry"]').waitFor('attached');
    for (const [rate, name] of [
      [1, 'hint'],
      [SLOWER, 'hint-slow'],
    ] as const) {
      await tab.send('Emulation.setCPUThrottlingRate', { rate });
      for (let trial = 0; trial < TRIALS; trial++) {
        const { frames, ms } = await layer.evaluate(framesToHint, REST_MS);
        book.add(`${name}-frames`, 'ours', frames);
        book.add(`${name}-ms`, 'ours', ms);
      }
    }
    await tab.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  });
}

/** Marks the moment at which the popup's first choice can be pressed and has been drawn. */
const WITNESS = `new MutationObserver((_, self) => {
  if (!document.querySelector('[data-journey]:not(:disabled)')) return;
  self.disconnect();
  requestAnimationFrame(() => setTimeout(() => performance.mark('bench-interactive')));
}).observe(document, { childList: true, subtree: true, attributes: true });`;

const firstPaint = (tab: ChromiumTab): Promise<number> =>
  until('the first paint', () => tab.evaluate(() => performance.getEntriesByName('first-paint')[0]?.startTime));

/** What a page of an extension costs that is a line of text: nobody's popup is drawn sooner. */
export async function measureEmptyPopup(browser: BenchBrowser, book: Book): Promise<void> {
  await browser.withTab(async (tab) => {
    await tab.goto(`${browser.driver.extensionOrigin}/popup.html`);
    book.add('popup-paint-awake', browser.variant, await firstPaint(tab));
  });
}

/** The popup in a tab, from navigation on. */
export async function measurePopup(browser: BenchBrowser, book: Book): Promise<void> {
  for (const worker of ['asleep', 'awake'] as const) {
    await browser.withTab(async (tab) => {
      await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: WITNESS });
      if (worker === 'asleep') await browser.driver.stopBackground();
      await tab.goto(`${browser.driver.extensionOrigin}/popup.html`);
      const interactive = await until('the popup to be drawn', () =>
        tab.evaluate(() => performance.getEntriesByName('bench-interactive')[0]?.startTime),
      );
      book.add(`popup-paint-${worker}`, 'ours', await firstPaint(tab));
      book.add(`popup-interactive-${worker}`, 'ours', interactive);
    });
  }
}

/** A command that changes the stored progress, from sending to the answer. */
async function command(journey: string | null): Promise<number> {
  const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<{ outcome: { ok: boolean } }> } } })
    .chrome;
  const begin = performance.now();
  const reply = await runtime.sendMessage({ type: 'command', command: { id: crypto.randomUUID(), type: 'choose-journey', journey } });
  const ms = performance.now() - begin;
  if (!reply.outcome.ok) throw new Error('the command was refused');
  return ms;
}

/** The manifest is a page of the extension in which no code of ours runs. */
export async function measureWorker(browser: BenchBrowser, book: Book): Promise<void> {
  const page = await browser.driver.extensionPage('manifest.json');
  try {
    await browser.driver.stopBackground();
    book.add('worker-asleep', 'ours', await page.evaluate(command, 'delete-account'));
    book.add('worker-awake', 'ours', await page.evaluate(command, null));
  } finally {
    await page.close();
  }
}
