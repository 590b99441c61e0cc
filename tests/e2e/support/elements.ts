/** `El` and `Overlay`, written once: a tab only has to run a function in its document or in our closed root. */
import type { AimOptions, ClickOptions, El, ElState, Keyboard, Mouse, Overlay, Rect, Touch } from './driver';
import { type Aim, ASK, AT_POINT, ROOT_TEXT, type Step, withElements } from './inpage';
import { ask, until, WAIT_MS } from './wait';

/** The overlay's host; a page may contain several while one instance hands over to the next. */
export const HOST = 'unbind-guide';
export type Scope = 'page' | 'overlay';

export interface Surface {
  /**
   * Runs `function (root, ...args)` in the main world. `root` is the document, or the newest overlay's closed shadow root, or null when
   * there is none. Throws `Transient` when the document was replaced meanwhile.
   */
  run<T>(scope: Scope, source: string, args: readonly unknown[]): Promise<T>;
  evaluate<T, A extends readonly unknown[]>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  activate(): Promise<void>;
  url(): Promise<string>;
  readonly mouse: Mouse;
  readonly keyboard: Keyboard;
  readonly touch: Touch;
}

class Located implements El {
  private readonly tab: Surface;
  private readonly scope: Scope;
  private readonly steps: readonly Step[];

  constructor(tab: Surface, scope: Scope, steps: readonly Step[]) {
    this.tab = tab;
    this.scope = scope;
    this.steps = steps;
  }

  private narrow(step: Step): El {
    return new Located(this.tab, this.scope, [...this.steps, step]);
  }
  find(css: string): El {
    return this.narrow({ css });
  }
  nth(nth: number): El {
    return this.narrow({ nth });
  }
  withText(text: string): El {
    return this.narrow({ text });
  }

  private run<T>(source: string, ...args: unknown[]): Promise<T> {
    return this.tab.run<T>(this.scope, source, [this.steps, ...args]);
  }
  private ask<T>(source: string, ...args: unknown[]): Promise<T> {
    return ask(this.name(), () => this.run<T>(source, ...args));
  }
  /** For questions that need the element: null means that it is not there yet. */
  private async wait<T>(doing: string, source: string, ...args: unknown[]): Promise<T> {
    return until(
      () => this.report(doing, 'nothing matches'),
      () => this.run<T | null>(source, ...args),
    );
  }

  exists = async (): Promise<boolean> => (await this.count()) > 0;
  count = (): Promise<number> => this.ask<number>(ASK.count);
  visible = (): Promise<boolean> => this.ask<boolean>(ASK.visible);
  texts = (): Promise<string[]> => this.ask<string[]>(ASK.texts);
  text = async (): Promise<string> => (await this.wait<{ value: string }>('the text of', ASK.text)).value;
  attribute = async (name: string): Promise<string | null> =>
    (await this.wait<{ value: string | null }>(`attribute ${name} of`, ASK.attribute, name)).value;
  rect = (): Promise<Rect> => this.wait<Rect>('the place of', ASK.rect);

  async focus(): Promise<void> {
    await this.tab.activate();
    await this.wait<true>('focus on', ASK.focus);
  }

  async evaluate<T, A extends readonly unknown[]>(fn: (el: Element, ...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    await this.waitFor('attached');
    // not repeated when the document is replaced under it: unlike our own questions, it may do something
    return await this.run<T>(withElements(`(elements, ...args) => (${fn})(elements[0], ...args)`), ...args);
  }

  async waitFor(state: ElState = 'visible', ms = WAIT_MS): Promise<void> {
    await until(
      () => this.report(`${state}:`, 'nothing matches'),
      () => this.run<boolean>(ASK.inState, state),
      ms,
    );
  }

  async click(options: ClickOptions & AimOptions = {}): Promise<void> {
    const { x, y } = await this.aim('click', options);
    await this.tab.mouse.click(x, y, options);
  }
  async hover(options: AimOptions = {}): Promise<void> {
    const { x, y } = await this.aim('hover over', options);
    await this.tab.mouse.move(x, y);
  }
  async tap(options: AimOptions = {}): Promise<void> {
    const { x, y } = await this.aim('tap on', options);
    await this.tab.touch.tap(x, y);
  }

  private async aim(doing: string, options: AimOptions): Promise<Aim> {
    let last: Aim | undefined;
    let attempt = 0;
    return until(
      async () => this.report(doing, last ? await this.obstacle(last) : 'the page did not answer'),
      async () => {
        await this.tab.activate();
        last = await this.run<Aim>(ASK.aim, { force: options.force ?? false }, attempt++);
        return last.state === 'ready' ? last : undefined;
      },
      options.ms,
    );
  }

  private async obstacle({ state, what, x, y, by, byOverlay }: Aim): Promise<string> {
    if (state === 'absent') return 'nothing matches';
    if (state === 'hidden') return `${what} is not visible`;
    if (state === 'moving') return `${what} does not rest`;
    if (state === 'outside') return `${what} cannot be scrolled into view: ${by}`;
    const inner = byOverlay ? await this.tab.run<string | null>('overlay', AT_POINT, [x, y]).catch(() => null) : null;
    return `${what} is covered at ${Math.round(x)}, ${Math.round(y)} by ${by}${inner ? `, in it ${inner}` : ''}`;
  }

  private name(): string {
    const steps = this.steps.map((s) => ('css' in s ? s.css : 'nth' in s ? `#${s.nth}` : `"${s.text}"`));
    return `${steps.join(' » ')} ${this.scope === 'overlay' ? 'in the overlay of' : 'in'} the page`;
  }

  /** What was wanted, where, and what is there. Must not fail itself: it is made while something else fails. */
  private async report(doing: string, otherwise: string): Promise<string> {
    const url = await this.tab.url().catch(() => 'an address it does not tell');
    const found = await this.run<string[]>(ASK.found).catch(() => []);
    const hosts = this.scope === 'overlay' ? await this.tab.evaluate((h) => document.querySelectorAll(h).length, HOST).catch(() => -1) : -1;
    const there = found.length > 0 && otherwise === 'nothing matches' ? `found ${found.join(', ')}` : otherwise;
    return `${doing} ${this.name()} ${url}: ${there}${hosts === 0 ? ', there is no overlay' : ''}`;
  }
}

export const findIn = (tab: Surface, css: string): El => new Located(tab, 'page', [{ css }]);

class ClosedRoot implements Overlay {
  private readonly tab: Surface;
  constructor(tab: Surface) {
    this.tab = tab;
  }

  find = (css: string): El => new Located(this.tab, 'overlay', [{ css }]);
  present = async (): Promise<boolean> => (await this.count()) > 0;
  count = (): Promise<number> =>
    ask('the number of overlays', () => this.tab.evaluate((host) => document.querySelectorAll(host).length, HOST));
  page = (): Promise<string | null> =>
    ask("the overlay's page kind", () =>
      this.tab.evaluate((host) => [...document.querySelectorAll(host)].at(-1)?.getAttribute('data-page') ?? null, HOST),
    );
  text = (): Promise<string> => ask("the overlay's text", () => this.tab.run<string>('overlay', ROOT_TEXT, []));

  async waitFor(state: 'present' | 'gone' = 'present', ms = WAIT_MS): Promise<void> {
    await until(
      async () =>
        `the overlay of the page ${await this.tab.url()} to be ${state}, there are ${await this.count().catch(() => 'an unknown number')}`,
      async () => (await this.present()) === (state === 'present'),
      ms,
    );
  }
}

export const overlayOf = (tab: Surface): Overlay => new ClosedRoot(tab);
