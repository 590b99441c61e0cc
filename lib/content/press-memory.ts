/** What a page's presses have brought so far: releases, answers, choices, the act under way. All of it ends with the page. */
import type { Release } from '../guide/advise';
import type { Press } from '../guide/guard';
import { type Act, continued, isSameSubject, RELEASE_MS, withChoice, withRelease } from '../guide/release';
import { closest } from '../recogniser/dom/tree';
import { DIALOG_SELECTOR } from '../site/component-libraries';

/** So soon after a press of the owner's a page presses by itself what they have meant, milliseconds. */
const FOLLOWS_MS = 1_000;

/** All times are milliseconds of the monotonic clock. */
export class PressMemory {
  private given: readonly Release[] = [];
  private answers: readonly { readonly press: Press; readonly answer: 'yes' | 'no' }[] = [];
  private choices: readonly (Press & { readonly chosen: string })[] = [];
  private act: Act | undefined;
  /** The owner's last press that the page has seen. */
  private last: { readonly path: readonly Element[]; readonly at: number } | undefined;

  get releases(): readonly Release[] {
    return this.given;
  }

  release(press: Press, at: number): void {
    this.given = withRelease(this.given, press, at);
  }

  /** What the owner has said of "lost or stolen" where it could not be stored. */
  answerTo(press: Press): 'yes' | 'no' | undefined {
    return this.answers.find((given) => isSameSubject(given.press, press))?.answer;
  }

  /** `null` forgets the answer. */
  answer(press: Press, answer: 'yes' | 'no' | null): void {
    const others = this.answers.filter((given) => !isSameSubject(given.press, press));
    this.answers = answer === null ? others : [...others, { press, answer }];
  }

  /** The owner has said which of several devices a button is about. */
  choose(press: Press, chosen: string): Press {
    const made = { ...press, chosen };
    this.choices = [...this.choices, made];
    return made;
  }

  /**
   * A press with what is known from before: the act that it continues, the device that the owner has chosen.
   * @param others names of the devices on the page and in the owner's list
   */
  recall(press: Press, at: number, others: () => readonly string[]): Press {
    return withChoice(this.act && press.inDialog ? continued(press, this.act, at, others()) : press, this.choices);
  }

  /**
   * The page has seen an event.
   * @param press the guarded press that it was, where it was one and was let through
   * @param decisive it makes the page act
   */
  note(event: Event, path: readonly Element[], press: Press | undefined, decisive: boolean, at: number): void {
    if (!event.isTrusted) return;
    if (event.type === 'pointerdown' || event.type === 'keydown' || event.type === 'click') this.last = { path, at };
    if (!decisive) return;
    if (press) this.act = { press, until: at + RELEASE_MS };
    else if (event.type === 'click' && !(path[0] && closest(path[0], DIALOG_SELECTOR))) this.act = undefined;
  }

  /** Whether a press that the page makes itself comes of one of the owner's, on the same path: a menu that works by keyboard does so. */
  isMeant(path: readonly Element[], at: number, document: Document): boolean {
    const { last } = this;
    const target = path[0];
    const pressed = last?.path[0];
    if (!last || !target || !pressed || at - last.at > FOLLOWS_MS) return false;
    if (pressed === document.body || pressed === document.documentElement) return false;
    return path.includes(pressed) || last.path.includes(target);
  }

  clear(): void {
    this.given = [];
    this.answers = [];
    this.choices = [];
    this.act = undefined;
    this.last = undefined;
  }
}
