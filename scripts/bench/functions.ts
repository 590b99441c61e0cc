/** `npm run bench -- --functions`: which of our functions the time at load goes to, from a build that has kept its names. */
import path from 'node:path';
import { build } from 'wxt';
import { BenchBrowser } from './browser';
import { type CpuProfile, functionTimes, selfTime } from './profile';
import { CHURN_URL, PAGES, startBenchSite } from './site';
import { median } from './stats';
import { HINT_PAGES } from './storms';

const SHOWN = 15;

/** Everything that is profiled in a run, by its title. `only`: a part of the titles that are wanted. */
function scenes(only: string | undefined): readonly { readonly title: string; profile(browser: BenchBrowser): Promise<CpuProfile> }[] {
  const load = ({ title, url }: { readonly title: string; readonly url: string }) => ({
    title: `load: ${title}`,
    profile: (browser: BenchBrowser) => browser.profile(url),
  });
  const all = [
    ...PAGES.map(load),
    { title: 'churn', profile: async (browser: BenchBrowser) => (await browser.churn(CHURN_URL)).profile },
    ...HINT_PAGES.flatMap((page) => [
      load(page),
      ...page.storms.map((storm) => ({ title: `${storm}: ${page.title}`, profile: (browser: BenchBrowser) => browser.storm(page, storm) })),
    ]),
  ];
  return only === undefined ? all : all.filter(({ title }) => title.includes(only));
}

export async function printFunctions(root: string, rounds: number, only?: string): Promise<void> {
  await build({ root, browser: 'chrome', outDir: '.output/readable', vite: () => ({ build: { minify: false } }) });
  const site = await startBenchSite();
  let browser: BenchBrowser | undefined;
  try {
    browser = await BenchBrowser.start('ours', path.join(root, '.output', 'readable', 'chrome-mv3'), site.proxyPort);
    const origin = browser.driver.extensionOrigin;
    for (const scene of scenes(only)) {
      const totals: number[] = [];
      const times = new Map<string, number[]>();
      for (let round = 0; round < rounds; round++) {
        const profile = await scene.profile(browser);
        totals.push(selfTime(profile, origin));
        for (const [name, ms] of functionTimes(profile, origin)) times.set(name, [...(times.get(name) ?? []), ms]);
      }
      console.log(`\n${scene.title}: ${median(totals).toFixed(1)} ms (median of ${rounds}); by function, mean ms:`);
      const means = [...times].map(([name, all]) => [name, all.reduce((sum, ms) => sum + ms, 0) / rounds] as const);
      for (const [name, ms] of means.sort((a, b) => b[1] - a[1]).slice(0, SHOWN)) console.log(`${ms.toFixed(1).padStart(8)}  ${name}`);
    }
  } finally {
    await browser?.driver.close();
    await site.close();
  }
}
