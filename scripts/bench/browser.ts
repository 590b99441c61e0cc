/** One browser for the whole run with one variant in it, and what is asked of a page in it. */
import type { Cdp } from '../../tests/e2e/support/cdp';
import type { ChromiumTab } from '../../tests/e2e/support/chromium-tab';
import { type Driver, launch } from '../../tests/e2e/support/driver';
import { sleep, until } from '../../tests/e2e/support/wait';
import type { CpuProfile, TraceEvent } from './profile';
import type { HintPage, Storm } from './storms';
import type { Variant } from './variants';

/** Microseconds between two samples: short enough to see a pass, long enough not to be most of it. */
const SAMPLING_US = 250;
/** How long after its load event a page is looked at: our hints, and the others' first acts, are in it. */
export const SETTLE_MS = 400;

/** Longer than two frames of sixty a second: one has been missed. */
const LATE_MS = 25;

/** Runs in the page: a storm, and how many of its frames came late. */
async function runStorm(name: Storm, late: number): Promise<number> {
  let missed = 0;
  let last = performance.now();
  let running = true;
  const watch = (now: number) => {
    if (now - last > late) missed++;
    last = now;
    if (running) requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);
  await (window as unknown as { benchStorm: Record<string, () => Promise<void>> }).benchStorm[name]?.();
  running = false;
  return missed;
}

/** What a page has cost so far. */
export interface Cost {
  /** Milliseconds of script, by the clock of the thread. */
  readonly script: number;
  /** Megabytes of JavaScript heap that survive a collection. */
  readonly heap: number;
}

export class BenchBrowser {
  private constructor(
    readonly variant: Variant,
    readonly driver: Driver,
    private readonly cdp: Cdp,
  ) {}

  static async start(variant: Variant, extensionDir: string, proxyPort: number): Promise<BenchBrowser> {
    const greets = variant === 'ours' ? {} : { greets: false as const };
    const driver = await launch('chromium', { proxyPort, extensionDir, locale: 'ru', ...greets });
    // tests have no use for the protocol of the browser itself, so the driver keeps it; traces need its events
    return new BenchBrowser(variant, driver, (driver as unknown as { cdp: Cdp }).cdp);
  }

  /** A fresh tab, mostly a fresh process: nothing of an earlier page is warm in it. */
  async withTab<T>(work: (tab: ChromiumTab) => Promise<T>): Promise<T> {
    const tab = (await this.driver.tab()) as ChromiumTab;
    try {
      return await work(tab);
    } finally {
      await tab.close();
    }
  }

  /** Whether the overlay is there exactly where it has to be: what did not run must not be praised for being quick. */
  private async check(tab: ChromiumTab): Promise<void> {
    const present = await tab.overlay().present();
    if (present !== (this.variant === 'ours')) throw new Error(`${this.variant}: overlay ${present} at ${await tab.url()}`);
  }

  /** Waits for what a page brings about, on a busy machine until our overlay is there: its cost belongs to the measured. */
  private async settle(tab: ChromiumTab, slower = 1): Promise<void> {
    await sleep(SETTLE_MS * slower);
    if (this.variant === 'ours') await until('the overlay', () => tab.overlay().present());
  }

  /** Loads a page undisturbed. */
  load(url: string): Promise<Cost> {
    return this.withTab(async (tab) => {
      await tab.send('Performance.enable', { timeDomain: 'threadTicks' });
      await tab.goto(url);
      await this.settle(tab);
      const { metrics } = await tab.send('Performance.getMetrics');
      const script = metrics.find((m: { name: string }) => m.name === 'ScriptDuration').value * 1000;
      await tab.send('HeapProfiler.collectGarbage');
      const { usedSize } = await tab.send('Runtime.getHeapUsage');
      await this.check(tab);
      return { script, heap: usedSize / 1e6 };
    });
  }

  /** Loads a page under the profiler. */
  profile(url: string): Promise<CpuProfile> {
    return this.withTab(async (tab) => {
      const stop = await this.startProfile(tab);
      await tab.goto(url);
      await this.settle(tab);
      const profile = await stop();
      await this.check(tab);
      return profile;
    });
  }

  /** Profiles a storm of new nodes on a page that has come to rest. */
  churn(url: string): Promise<{ profile: CpuProfile; ms: number }> {
    return this.withTab(async (tab) => {
      await tab.goto(url);
      await this.settle(tab);
      const stop = await this.startProfile(tab);
      const ms = await tab.evaluate(async () => {
        const begin = performance.now();
        await (window as unknown as { benchChurn(): Promise<number> }).benchChurn();
        return performance.now() - begin;
      });
      await sleep(300); // a pass that was put off
      const profile = await stop();
      await this.check(tab);
      return { profile, ms };
    });
  }

  /** Profiles what a page with hints does when it has come to rest. */
  storm(page: HintPage, storm: Storm): Promise<CpuProfile> {
    return this.withTab(async (tab) => {
      await this.openHints(tab, page);
      const stop = await this.startProfile(tab);
      await tab.evaluate(runStorm, storm, LATE_MS);
      await sleep(300); // a pass that was put off
      const profile = await stop();
      await this.check(tab);
      return profile;
    });
  }

  /** The same with all its tasks, and how many of its frames came late. */
  traceStorm(page: HintPage, storm: Storm): Promise<{ events: TraceEvent[]; profile: CpuProfile; late: number }> {
    return this.withTab(async (tab) => {
      await this.openHints(tab, page);
      const stop = await this.startProfile(tab);
      const end = await this.startTrace();
      const late = await tab.evaluate(runStorm, storm, LATE_MS);
      const profile = await stop();
      return { events: await end(), profile, late };
    });
  }

  /** On a page with hints, at rest, with the hints on screen. */
  private async openHints(tab: ChromiumTab, page: HintPage): Promise<void> {
    await tab.goto(page.url);
    await this.settle(tab);
    if (this.variant !== 'ours') return;
    const marks = tab.overlay().find('.layer').find('[data-mark]');
    await until(`${page.marks} marks at ${page.url}`, async () => (await marks.count()) >= page.marks);
    await sleep(SETTLE_MS);
  }

  /** Loads a page on a processor `slower` times as slow, with all its tasks. */
  trace(url: string, slower: number): Promise<{ events: TraceEvent[]; profile: CpuProfile }> {
    return this.withTab(async (tab) => {
      const stop = await this.startProfile(tab);
      const end = await this.startTrace();
      await tab.send('Emulation.setCPUThrottlingRate', { rate: slower });
      await tab.goto(url);
      await this.settle(tab, slower);
      const profile = await stop();
      const events = await end();
      await tab.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      await this.check(tab);
      return { events, profile };
    });
  }

  private async startProfile(tab: ChromiumTab): Promise<() => Promise<CpuProfile>> {
    await tab.send('Profiler.enable');
    await tab.send('Profiler.setSamplingInterval', { interval: SAMPLING_US });
    await tab.send('Profiler.start');
    return async () => (await tab.send('Profiler.stop')).profile;
  }

  private async startTrace(): Promise<() => Promise<TraceEvent[]>> {
    const events: TraceEvent[] = [];
    const off = this.cdp.on('Tracing.dataCollected', ({ value }) => void events.push(...value));
    const includedCategories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];
    await this.cdp.send('Tracing.start', { traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories } });
    return async () => {
      const complete = new Promise<void>((done) => {
        const forget = this.cdp.on('Tracing.tracingComplete', () => {
          forget();
          done();
        });
      });
      await this.cdp.send('Tracing.end');
      await complete;
      off();
      return events;
    };
  }
}
