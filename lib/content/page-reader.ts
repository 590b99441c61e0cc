/** Reads the page as it changes: the watcher tells what has changed, the recogniser says what the page is now. */
import type { ProgressView } from '../progress/state';
import type { Lesson } from '../site/lessons';
import { createRecogniser, type Recogniser, type Recognition } from '../site/recognise';
import { PageWatcher } from './page-watcher';

/** Of a long page so much is read in one go that nobody feels it: a tenth of a second is felt, and there is more to do than reading. */
const SLICE = { elements: 100, ms: 8 };

/** The page of one document. */
export class PageReader {
  private readonly watcher: PageWatcher;
  private recogniser: Recogniser;
  private seen: Recognition | undefined;
  private known: readonly Lesson[] = [];

  /** @param onChange told what may have changed, undefined for everything */
  constructor(
    private readonly window: Window & typeof globalThis,
    isOwn: (node: Node) => boolean,
    onChange: (changed: readonly Node[] | undefined) => void,
    private readonly address: () => string = () => window.location.href,
  ) {
    this.recogniser = this.makeRecogniser();
    this.watcher = new PageWatcher(
      window,
      (changed, acted) => {
        if (acted) this.recogniser.findLayers();
        onChange(changed);
      },
      isOwn,
      (mutation) => this.recogniser.touchedBy(mutation),
    );
  }

  get url(): URL {
    return new URL(this.address());
  }
  get recognition(): Recognition | undefined {
    return this.seen;
  }
  /** What the owner has taught. */
  get lessons(): readonly Lesson[] {
    return this.known;
  }
  /** What of the page may be a dialog or a captcha. */
  get layers(): Iterable<Element> {
    return this.recogniser.layers;
  }
  /** Nothing has been read yet, or everything is about to be read again. */
  get isDue(): boolean {
    return this.watcher.isDue;
  }

  start(): void {
    this.watcher.start();
  }

  /** Forgets the page, too. */
  stop(): void {
    this.watcher.stop();
    this.seen = undefined;
    this.recogniser = this.makeRecogniser();
  }

  /** Our listeners are gone, and what has been read is of another document. */
  restart(): void {
    this.watcher.stop();
    this.watcher.start();
  }

  /** Reads what has changed. Says whether the page is taken for something else now. */
  read(changed?: readonly Node[]): boolean {
    const before = this.seen;
    this.seen = this.recogniser.update(this.url, changed);
    const { reading, pending } = this.recogniser;
    if (reading) this.watcher.goOn(reading === 'first');
    else if (pending) this.watcher.scheduleWhenIdle();
    this.watcher.watchRoots(this.recogniser.shadowRoots);
    this.watcher.watchHidden(this.recogniser.hidden());
    return this.seen !== before;
  }

  /** Takes over the owner's lessons. Says whether they are others, so that the page has to be read again. */
  learn(progress: ProgressView): boolean {
    const lessons = progress.state === 'ready' ? progress.progress.lessons : [];
    if (lessons.map(({ id }) => id).join() === this.known.map(({ id }) => id).join()) return false;
    this.known = lessons;
    this.recogniser = this.makeRecogniser();
    return true;
  }

  /** Forgets what our own hands did to the page. */
  discardOwn(): void {
    this.watcher.discardOwn();
  }

  private makeRecogniser(): Recogniser {
    const { document, performance } = this.window;
    return createRecogniser(document, this.known, { ...SLICE, now: () => performance.now() });
  }
}
