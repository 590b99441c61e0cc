/** One run: a browser a variant, all from one binary and alive from the first round to the last; every round visits all of them. */
import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { BenchBrowser } from './browser';
import { measureEmptyPopup, measureHints, measurePopup, measureWorker, SLOWER } from './ours';
import { longestEvaluation, longestTask, selfTime } from './profile';
import { bundleRecogniser, measureRecogniser } from './recogniser';
import { writeReport } from './report';
import { CHURN_URL, PAGES, startBenchSite } from './site';
import { Book } from './stats';
import { FRAMED, FRAMES_ON_PAGE, HINT_PAGES, type HintPage } from './storms';
import { COMPARED, makeVariants, VARIANTS, type Variant, WITH_SCRIPT } from './variants';

/** Another one first in each round, and the way back in every other: nobody always runs right after the same neighbour. */
function order<T>(all: readonly T[], round: number): T[] {
  const turned = [...all.slice(round % all.length), ...all.slice(0, round % all.length)];
  return round % 2 === 0 ? turned : turned.reverse();
}

/** Processes that wanted to run, over the last five minutes: what else the machine did. */
const busy = (): number => Math.round((loadavg()[1] ?? 0) * 10) / 10;

const hasScript = (variant: Variant): boolean => (WITH_SCRIPT as readonly Variant[]).includes(variant);

async function oneRound(browsers: ReadonlyMap<Variant, BenchBrowser>, round: number, script: string, book: Book): Promise<void> {
  const each: Each = async (variants, measure) => {
    for (const variant of order(variants, round)) await measure(browsers.get(variant) as BenchBrowser);
  };
  for (const { id, url } of PAGES) {
    await each(VARIANTS, async (browser) => {
      const { script: ms, heap } = await browser.load(url);
      book.add(`script-${id}`, browser.variant, ms);
      book.add(`heap-${id}`, browser.variant, heap);
    });
    await each(VARIANTS, async (browser) => {
      // without a script there is nothing to sample
      const own = hasScript(browser.variant) ? selfTime(await browser.profile(url), browser.driver.extensionOrigin) : 0;
      book.add(`cpu-${id}`, browser.variant, own);
    });
  }
  await each(VARIANTS, async (browser) => {
    const { profile, ms } = await browser.churn(CHURN_URL);
    book.add('cpu-churn', browser.variant, selfTime(profile, browser.driver.extensionOrigin));
    book.add('churn-ms', browser.variant, ms);
  });
  await measureStorms(each, book);
  await each(VARIANTS, async (browser) => {
    if (!hasScript(browser.variant)) {
      book.add('task', browser.variant, 0);
      book.add('evaluation', browser.variant, 0);
      return;
    }
    const { events, profile } = await browser.trace(PAGES[3].url, SLOWER);
    book.add('task', browser.variant, longestTask(events, profile, browser.driver.extensionOrigin));
    book.add('evaluation', browser.variant, longestEvaluation(events, browser.driver.extensionOrigin));
  });
  const ours = browsers.get('ours') as BenchBrowser;
  await measureHints(ours, book);
  await measurePopup(ours, book);
  await measureEmptyPopup(browsers.get('empty') as BenchBrowser, book);
  await measureWorker(ours, book);
  await measureRecogniser(browsers.get('none') as BenchBrowser, script, book);
}

/** Takes turns among the variants that it is given. */
type Each = (variants: readonly Variant[], measure: (browser: BenchBrowser) => Promise<void>) => Promise<void>;

/** Pages with hints on screen: their load, and what they do afterwards. */
async function measureStorms(each: Each, book: Book): Promise<void> {
  for (const page of HINT_PAGES) {
    await each(COMPARED, async (browser) => {
      book.add(`cpu-${page.id}`, browser.variant, selfTime(await browser.profile(page.url), browser.driver.extensionOrigin));
    });
    for (const storm of page.storms)
      await each(COMPARED, async (browser) => {
        book.add(`${storm}-${page.id}`, browser.variant, selfTime(await browser.storm(page, storm), browser.driver.extensionOrigin));
      });
  }
  await measureFrames(each, book);
  const [list] = HINT_PAGES.filter(({ storms }) => storms.includes('scroll'));
  await each(['none', ...COMPARED], async (browser) => {
    const { events, profile, late } = await browser.traceStorm(list as HintPage, 'scroll');
    book.add('scroll-late', browser.variant, late);
    book.add('scroll-task', browser.variant, longestTask(events, profile, browser.driver.extensionOrigin));
  });
}

/** What one more frame costs: a page with frames less the same page without, shared among them. */
async function measureFrames(each: Each, book: Book): Promise<void> {
  const [bare] = HINT_PAGES as readonly [HintPage];
  await each(WITH_SCRIPT, async (browser) => {
    const { variant, driver } = browser;
    const [without, cost] = [await browser.load(bare.url), await browser.load(FRAMED.url)];
    book.add('frame-script', variant, (cost.script - without.script) / FRAMES_ON_PAGE);
    book.add('frame-heap', variant, (cost.heap - without.heap) / FRAMES_ON_PAGE);
    const own = async (url: string): Promise<number> => selfTime(await browser.profile(url), driver.extensionOrigin);
    book.add('frame-cpu', variant, ((await own(FRAMED.url)) - (await own(bare.url))) / FRAMES_ON_PAGE);
  });
}

export async function bench(root: string, rounds: number): Promise<void> {
  const before = busy();
  const script = await bundleRecogniser(root);
  const variants = makeVariants(root);
  const site = await startBenchSite();
  const browsers = new Map<Variant, BenchBrowser>();
  const book = new Book();
  try {
    for (const variant of VARIANTS) browsers.set(variant, await BenchBrowser.start(variant, variants.folders[variant], site.proxyPort));
    // what is done once only (disk caches, compiled pages of the site) belongs to no round
    for (const browser of browsers.values()) for (const { url } of PAGES) await browser.load(url);
    for (let round = 0; round < rounds; round++) {
      const begin = Date.now();
      await oneRound(browsers, round, script, book);
      console.log(`round ${round + 1} of ${rounds}: ${Math.round((Date.now() - begin) / 1000)} s`);
    }
    const chromium = browsers.get('ours')?.driver.version ?? '';
    const load = { before, after: busy() };
    const guideKb = gzipSync(readFileSync(path.join(variants.folders.ours, 'guide.js')), { level: 9 }).length / 1000;
    writeReport(root, { rounds, chromium, versions: variants.versions, cores: availableParallelism(), guideKb, load }, book);
  } finally {
    for (const browser of browsers.values()) await browser.driver.close();
    await site.close();
    variants.remove();
  }
}
