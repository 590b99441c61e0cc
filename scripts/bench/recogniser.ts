/** The recogniser alone, in a page without any extension: bundled as it is shipped, on documents of growing length. */
import path from 'node:path';
import { build } from 'vite';
import { atlas } from '../vite-atlas';
import type { BenchBrowser } from './browser';
import { nodesUrl } from './site';
import type { Book } from './stats';

export const SIZES = [200, 2_000, 20_000] as const;

/** A script that leaves the recogniser in `globalThis.bench`. */
export async function bundleRecogniser(root: string): Promise<string> {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [atlas()],
    build: {
      write: false,
      lib: { entry: path.join(root, 'lib', 'site', 'recognise.ts'), formats: ['iife'], name: 'bench', fileName: 'bench' },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  const [chunk] = bundle && 'output' in bundle ? bundle.output : [];
  if (chunk?.type !== 'chunk') throw new Error('the recogniser was not bundled');
  return `${chunk.code}\nglobalThis.bench = bench;`;
}

interface Passes {
  atlas: number;
  first: number;
  visited: number;
  again: number;
  visitedAgain: number;
  page: string | undefined;
}

/** Runs in the page. Layout is done before each pass: what is timed is ours, not the page's own drawing that we happen to be first to ask for. */
function passes(): Passes {
  type Recogniser = { update(url: URL, changed?: readonly Node[]): { page: string } | undefined; readonly visited: number };
  const { bench } = globalThis as unknown as { bench: { createRecogniser(root: Document): Recogniser } };
  const url = new URL(location.href);
  const layout = () => document.body.offsetHeight;
  const timed = <T>(work: () => T): [number, T] => {
    layout();
    const begin = performance.now();
    const result = work();
    return [performance.now() - begin, result];
  };
  const small = document.implementation.createHTMLDocument();
  small.body.innerHTML = '<p>-</p><a href="#">OK</a>';
  const [atlas] = timed(() => bench.createRecogniser(small).update(url));

  const recogniser = bench.createRecogniser(document);
  const [first, recognition] = timed(() => recogniser.update(url));
  const { visited } = recogniser;
  const groups = [...document.querySelectorAll('.group')];
  const times: number[] = [];
  for (let i = 0; i < 20; i++) {
    const group = groups[Math.floor((i * groups.length) / 20)] as Element;
    group.append((group.firstElementChild as Element).cloneNode(true));
    times.push(timed(() => recogniser.update(url, [group]))[0]);
  }
  times.sort((a, b) => a - b);
  const again = ((times[9] as number) + (times[10] as number)) / 2;
  return { atlas, first, visited, again, visitedAgain: (recogniser.visited - visited) / 20, page: recognition?.page };
}

/** One cold page for each size: the first pass is measured as a visitor gets it, before anything is compiled well. */
export async function measureRecogniser(browser: BenchBrowser, script: string, book: Book): Promise<void> {
  for (const size of SIZES) {
    await browser.withTab(async (tab) => {
      await tab.goto(nodesUrl(size));
      await tab.send('Runtime.evaluate', { expression: script });
      const { atlas, first, visited, again, visitedAgain, page } = await tab.evaluate(passes);
      if (page === undefined) throw new Error('the long page is not recognised');
      if (size === SIZES[0]) book.add('atlas', 'ours', atlas);
      book.add(`first-${size}`, 'ours', first);
      book.add(`first-per-1000-${size}`, 'ours', (first / size) * 1000);
      book.add(`first-visited-${size}`, 'ours', visited);
      book.add(`again-${size}`, 'ours', again);
      book.add(`again-per-1000-${size}`, 'ours', (again / size) * 1000);
      book.add(`again-visited-${size}`, 'ours', visitedAgain);
    });
  }
}
