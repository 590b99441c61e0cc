/** docs/performance.md and docs/performance.json, from the samples of one run. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SETTLE_MS } from './browser';
import { SLOWER } from './ours';
import { clippedAfterMs } from './profile';
import { SIZES } from './recogniser';
import { CHURN_FRAMES, CHURN_NODES, PAGES } from './site';
import { type Book, median, paired, spread } from './stats';
import { FRAMES_ON_PAGE, HINT_PAGES, STORM_TITLES } from './storms';
import { VARIANTS, type Variant } from './variants';

export interface RunFacts {
  readonly rounds: number;
  readonly chromium: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly cores: number;
  /** Of guide.js, gzip, in kB of 1,000 bytes. */
  readonly guideKb: number;
  /** Load average of five minutes. */
  readonly load: { readonly before: number; readonly after: number };
}

interface Row {
  readonly id: string;
  readonly title: string;
  /** `over`: a page without extension costs something as well; what is told is the difference within one round. */
  readonly as: 'itself' | 'over';
  readonly digits: number;
}

const own = (id: string, title: string, digits = 1): Row => ({ id, title, as: 'itself', digits });
const over = (id: string, title: string, digits = 1): Row => ({ id, title, as: 'over', digits });
const number = (value: number): string => value.toLocaleString('en-US');

const ROWS: readonly Row[] = [
  ...PAGES.map(({ id, title }) => own(`cpu-${id}`, `processor at load, ms: ${title}`)),
  own('cpu-churn', `processor during churn, ms: ${CHURN_FRAMES} frames × ${CHURN_NODES} new elements`),
  ...HINT_PAGES.map(({ id, title }) => own(`cpu-${id}`, `processor at load, ms: ${title}`)),
  ...HINT_PAGES.flatMap(({ id, title, storms }) =>
    storms.map((storm) => own(`${storm}-${id}`, `processor, ms: ${title}, ${STORM_TITLES[storm]}`)),
  ),
  own('scroll-task', 'longest task in that scroll, ms'),
  own('scroll-late', 'frames of that scroll that came late', 0),
  own('frame-cpu', 'processor for one more frame, ms', 2),
  own('frame-script', 'script for one more frame, ms', 2),
  own('frame-heap', 'heap for one more frame, MB', 3),
  ...PAGES.map(({ id, title }) => over(`script-${id}`, `script at load, ms: ${title}`)),
  ...PAGES.map(({ id, title }) => over(`heap-${id}`, `heap, MB: ${title}`, 2)),
  over('churn-ms', 'how long the churn takes, ms', 0),
  own('task', `longest task, ms: 20,000 elements, processor ${SLOWER}× slower`),
  own('evaluation', 'the script compiled and evaluated, ms: the same page, as slow'),
  own('hint-frames', 'control appears → hint painted, frames', 0),
  own('hint-ms', 'the same, ms'),
  own('hint-slow-frames', `control appears → hint painted, frames: processor ${SLOWER}× slower`, 0),
  own('hint-slow-ms', 'the same, ms'),
  own('popup-paint-asleep', 'popup, worker asleep: first paint, ms', 0),
  own('popup-interactive-asleep', 'popup, worker asleep: can be pressed, ms', 0),
  own('popup-paint-awake', 'popup, worker awake: first paint, ms', 0),
  own('popup-interactive-awake', 'popup, worker awake: can be pressed, ms', 0),
  own('worker-asleep', 'command → answer, worker asleep, ms'),
  own('worker-awake', 'command → answer, worker awake, ms'),
  own('atlas', '`recognise`: the atlas is unpacked, once a page, ms'),
  ...(['first', 'again'] as const).flatMap((pass) =>
    SIZES.flatMap((size) => {
      const what = `\`recognise\`: ${pass === 'first' ? 'first pass' : 'pass after a change'}, ${number(size)} elements`;
      return [
        own(`${pass}-${size}`, `${what}, ms`, 2),
        own(`${pass}-per-1000-${size}`, `${what}, ms per 1,000`, 3),
        own(`${pass}-visited-${size}`, `${what}, elements read`, 0),
      ];
    }),
  ),
];

/** What a variant is compared with where a page costs something by itself. */
function reference(variant: Variant): Variant | undefined {
  if (variant === 'none') return undefined;
  return variant === 'null' || variant === 'empty' ? 'none' : 'empty';
}

function cell(book: Book, row: Row, variant: Variant): string {
  const samples = book.of(row.id, variant);
  if (!samples) return '–';
  if (row.as === 'itself') return samples.every((value) => value === 0) ? '0' : spread(samples, row.digits);
  const base = reference(variant);
  const samplesOfBase = base && book.of(row.id, base);
  return samplesOfBase ? spread(paired(samples, samplesOfBase), row.digits, true) : spread(samples, row.digits);
}

/** Median of the ratios within a round, of rows that are never nothing. */
function ratio(book: Book, id: string, of: Variant, to: Variant): string {
  const bottom = book.of(id, to) ?? [];
  return median((book.of(id, of) ?? []).map((value, i) => value / (bottom[i] as number))).toFixed(1);
}

/** Counts are the same on every machine, ratios roughly so; those of times still move with what else runs. */
function remarks(book: Book): string[] {
  const middle = (id: string) => median(book.of(id, 'ours') ?? []);
  const storms = HINT_PAGES.flatMap(({ id, title, storms }) =>
    storms.map((storm) => `${storm} with ${title} ${ratio(book, `${storm}-${id}`, 'ours', 'autoconsent')}`),
  ).join(', ');
  const compared = [...PAGES, ...HINT_PAGES]
    .map(({ id, title }) => `${title} ${ratio(book, `cpu-${id}`, 'ours', 'autoconsent')}`)
    .join(', ');
  const [small, , large] = SIZES;
  return [
    `Processor at load, ours ÷ autoconsent: ${compared}; churn ${ratio(book, 'cpu-churn', 'ours', 'autoconsent')}.`,
    `With hints on screen, ours ÷ autoconsent: ${storms}.`,
    `A hint is painted ${middle('hint-frames')} frames after the frame that shows its control, and ${middle('hint-slow-frames')} on a processor ${SLOWER}× slower.`,
    `The first pass reads every element once (${number(middle(`first-visited-${large}`))} of ${number(large)}); per element, ${number(large)} cost ${(middle(`first-per-1000-${large}`) / middle(`first-per-1000-${small}`)).toFixed(2)}× what ${number(small)} cost.`,
    `A pass after a change reads ${number(Math.round(middle(`again-visited-${small}`)))} elements of ${number(small)} and ${number(Math.round(middle(`again-visited-${large}`)))} of ${number(large)}, and takes ${(middle(`again-${large}`) / middle(`again-${small}`)).toFixed(1)}× as long on the larger: above 1× is work that grows with the page although nothing more is read.`,
    `A command to a sleeping worker takes ${(middle('worker-asleep') / middle('worker-awake')).toFixed(1)}× one to a worker awake.`,
  ];
}

/** What was aimed at, and what came of it in this run. */
function aims(book: Book, guideKb: number): string[] {
  const ours = (id: string) => median(book.of(id, 'ours') ?? []);
  const overEmpty = (id: string) => median(paired(book.of(id, 'ours') ?? [], book.of(id, 'empty') ?? []));
  const worst = (ids: readonly string[], of: (id: string) => number) => Math.max(...ids.map(of));
  /** Ratio of medians. */
  const times = (id: string) => ours(id) / median(book.of(id, 'autoconsent') ?? []);
  const churns = HINT_PAGES.flatMap(({ id, storms }) => storms.filter((storm) => storm !== 'scroll').map((storm) => `${storm}-${id}`));
  const theirs = median(paired(book.of(`script-${PAGES[0].id}`, 'autoconsent') ?? [], book.of(`script-${PAGES[0].id}`, 'empty') ?? []));
  const cpus = [...PAGES, ...HINT_PAGES].map(({ id }) => `cpu-${id}`);
  const heaps = PAGES.map(({ id }) => `heap-${id}`);
  const [, , large] = SIZES;
  const rows: readonly (readonly [string, number, number])[] = [
    ['processor at load ÷ autoconsent, the worst page', 1, worst(cpus, times)],
    ['the same on 20,000 elements', 0.6, times('cpu-large')],
    ['processor with hints on screen while the page changes ÷ autoconsent, the worst storm', 0.25, worst(churns, times)],
    ['processor during churn without hints ÷ autoconsent', 0.1, times('cpu-churn')],
    ['longest task while 50 devices are scrolled, ms', 8, ours('scroll-task')],
    [
      'frames of that scroll that came late, beyond those without extension',
      0,
      ours('scroll-late') - median(book.of('scroll-late', 'none') ?? []),
    ],
    ['script over the empty one at load, light home ÷ autoconsent', 1.5, overEmpty(`script-${PAGES[0].id}`) / theirs],
    ['guide.js, kB compressed', 56, guideKb],
    [`longest task on 20,000 elements, ${SLOWER}× slower, ms`, 50, ours('task')],
    ['first pass, ms per 1,000 of 20,000 elements', 1, ours(`first-per-1000-${large}`)],
    ['control → hint painted, frames', 2, ours('hint-frames')],
    [`control → hint painted, ${SLOWER}× slower, ms`, 100, ours('hint-slow-ms')],
    ['heap over the empty script, the worst page, MB', 1.5, worst(heaps, overEmpty)],
    [
      'popup, worker awake: first paint after that of an empty page, ms',
      20,
      ours('popup-paint-awake') - median(book.of('popup-paint-awake', 'empty') ?? []),
    ],
  ];
  return [
    '| aim | at most | this run | |',
    '|---|--:|--:|---|',
    ...rows.map(
      ([title, most, value]) => `| ${title} | ${most} | ${Number(value.toFixed(2))} | ${value <= most ? 'reached' : '**missed**'} |`,
    ),
  ];
}

function page(facts: RunFacts, book: Book): string {
  const table = [
    `| | ${VARIANTS.join(' | ')} |`,
    `|---|${VARIANTS.map(() => '--:|').join('')}`,
    ...ROWS.map((row) => `| ${row.title} | ${VARIANTS.map((variant) => cell(book, row, variant)).join(' | ')} |`),
  ];
  const versions = Object.entries(facts.versions).map(([name, version]) => `${name} ${version}`);
  return `# What it costs

Written by \`npm run bench\` (\`npm run bench -- --rounds N\`): ${facts.rounds} rounds, Chromium ${facts.chromium}, ${versions.join(', ')};
${facts.cores} cores, load average ${facts.load.before} before the run and ${facts.load.after} at its end. Every sample is in [performance.json](performance.json).
Each cell is the median of all rounds and, in brackets, the middle half of them (p25…p75).

${table.join('\n')}

## Aims

${aims(book, facts.guideKb).join('\n')}

Where an aim is missed, these are what is left of the cost, largest first, by \`npm run bench -- --functions\`:

- **Reading and judging the page once** (reading is two thirds of a first pass, judging a quarter): each element is
  asked for its tag, its attributes and its children, and each label for its neighbours, mostly before anything is compiled. It stays
  because an element that is not read may be the button; a long page is read a few milliseconds at a time, so that it is not felt.
- **Drawing** (Preact's functions, spread over a dozen of them, and the parsing of our styles; the largest part on the light pages): nearly
  every function runs there for the first time, before the engine has made it quick, so that the first drawing costs more than all others.
  It stays because the panel and the hints are what the extension is for; where nothing is to be shown, nothing is drawn.
- **Compiling and evaluating the script** (not in the rows of the processor; its row on the slow processor is the longest task there):
  the engine looks through every function once before the first of them runs. It stays because the guard must listen before the page's
  own scripts do, and a part that came later would need a file that pages can ask for, which tells them that the extension is there.
  Tried: a script of ASCII alone changes nothing; to have every function compiled at once (\`//# allFunctionsCalledOnLoad\`) takes a
  third off the rows of script and two fifths off the processor's, but compilation, which neither shows, takes 41 ms instead of 17.
- **Placing** (\`elementFromPoint\`, rectangles; a quarter to a third of a scroll of 50 devices): whether something of the page lies over a control,
  or under a badge, only the browser can say, and it lays out the page to say it. It stays because a hint on a control that is covered would
  be a hint at something else. In a scroll two rectangles a frame are read instead of one a mark, which takes a tenth off
  their milliseconds and nothing that can be measured off the whole: the first read after a layout is the dear one. Not tried: IntersectionObserver v2, which
  Chromium alone has, which answers a tenth of a second late, and to which our own badge covers the control; anchor positioning, which
  needs a style on the page's own element, which we never touch.
- **Looking for dialogs and ticks** (at every change of the page that deletes the account): two searches of the whole page for the parts of
  class names by which component libraries are known. Each word is asked for once, not each class with it, which took the row of a typing
  owner from 136 to 54 ms. No key is listened to: the counter that follows the typing changes a text.
- **Opening what is known of words** (\`unpack\`, \`openLexicon\`; 1 ms of a page): ten thousand words are read where they stand in the
  script, and what has to be made is a table of where labels are in the atlas. The lexicon unpacked, as it was once, took a tenth of the
  load of a light page, and letters folded by Unicode's tables alone as much as a third of that.

## How to read it

- **One run, one binary, one browser process a variant.** All six live from the first round to the last and take turns within each
  round, in another order every time, on the same served pages under their true host names; each visit is in a fresh tab. One visit of
  each page before the first round is not counted. One process for all would have meant switching extensions on and off, which reloads
  them and is itself work.
- **none**: an extension that is only a manifest. **null**: the same again; what it shows is the noise of this run. **empty**: an empty
  script at document_start on the same addresses. **autoconsent**: the add-on in its package, as it is (it runs in all frames of all
  sites). **driver.js**: three lines around the library that point at one element. A dash: there is nothing of the kind to measure.
- **processor** is sampled (Profiler, the extension's own scripts and what they call of the browser, style and layout that they ask for
  too), from navigation to ${SETTLE_MS} ms after the load event. Layout that a script asks for in a frame is often layout the page was about to do.
  Compilation is not in it, the profiler's own weight is; a gap of more than ${clippedAfterMs} ms between two samples is a thread that did not
  run and counts as ${clippedAfterMs} ms.
- **hints at …** are pages with so many marks from the first screen on. Autoconsent shows nothing there: what is compared is what each
  extension takes while its page is busy. A frame is late when it comes more than 25 ms after the one before.
- **one more frame** is a page with ${FRAMES_ON_PAGE} frames of the same site less the same page without, divided by ${FRAMES_ON_PAGE}.
- **script** and **heap** are from visits without the profiler: script by the clock of the thread, layout and style left out; what is
  compiled when it is first called is in it, the engine's first look through the whole script is not; heap after a forced collection.
  \`none\` is the page itself, \`null\` and \`empty\` are above \`none\`, the others above \`empty\`: differences within a round, medians of the
  differences.
- **longest task** is the most milliseconds that one extension took of one task, evaluation and compilation included, while the page loads.
- **control appears → hint painted** counts from the frame that first shows a control on an open page at rest (frame 0) to the frame that
  first shows its hint, three times a round. The page cannot see our root; the protocol hands it to the measuring function.
- **popup** is popup.html in a tab, from navigation; \`can be pressed\` is its first choice drawn and enabled. In the column of \`empty\`
  it is a page of one line without style or script: what the browser itself takes.
- **\`recognise\`** runs alone in a page of \`none\`, each length in a cold page, layout done before. A change is one new row of six elements
  in a group of 20.

## Counts and ratios, which depend less on the machine

${remarks(book)
  .map((remark) => `- ${remark}`)
  .join('\n')}
`;
}

export function writeReport(root: string, facts: RunFacts, book: Book): void {
  const folder = path.join(root, 'docs');
  mkdirSync(folder, { recursive: true });
  const text = page(facts, book);
  writeFileSync(path.join(folder, 'performance.md'), text);
  writeFileSync(path.join(folder, 'performance.json'), `${JSON.stringify({ ...facts, samples: book.samples })}\n`);
  console.log(`\n${text}`);
}
