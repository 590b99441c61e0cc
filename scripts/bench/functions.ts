/** `npm run bench -- --functions`: which of our functions the time at load goes to, from a build that has kept its names. */
import path from 'node:path';
import { build } from 'wxt';
import { BenchBrowser } from './browser';
import { functionTimes, selfTime } from './profile';
import { CHURN_URL, PAGES, startBenchSite } from './site';
import { median } from './stats';

const SHOWN = 15;

export async function printFunctions(root: string, rounds: number): Promise<void> {
  await build({ root, browser: 'chrome', outDir: '.output/readable', vite: () => ({ build: { minify: false } }) });
  const site = await startBenchSite();
  let browser: BenchBrowser | undefined;
  try {
    browser = await BenchBrowser.start('ours', path.join(root, '.output', 'readable', 'chrome-mv3'), site.proxyPort);
    const origin = browser.driver.extensionOrigin;
    for (const { title, url } of [...PAGES, { title: 'churn', url: CHURN_URL }]) {
      const totals: number[] = [];
      const times = new Map<string, number[]>();
      for (let round = 0; round < rounds; round++) {
        const profile = url === CHURN_URL ? (await browser.churn(url)).profile : await browser.profile(url);
        totals.push(selfTime(profile, origin));
        for (const [name, ms] of functionTimes(profile, origin)) times.set(name, [...(times.get(name) ?? []), ms]);
      }
      console.log(`\n${title}: ${median(totals).toFixed(1)} ms (median of ${rounds}); by function, mean ms:`);
      const means = [...times].map(([name, all]) => [name, all.reduce((sum, ms) => sum + ms, 0) / rounds] as const);
      for (const [name, ms] of means.sort((a, b) => b[1] - a[1]).slice(0, SHOWN)) console.log(`${ms.toFixed(1).padStart(8)}  ${name}`);
    }
  } finally {
    await browser?.driver.close();
    await site.close();
  }
}
