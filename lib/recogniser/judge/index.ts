/** The judge: facts in, verdict out. Pure, without a document. */
import type { PageKind } from '../../site/kinds';
import { PAGES } from '../../site/pages';
import { addBinding, type Binding, bindControls, plainlyGuarded, takeOver } from './bind-controls';
import { choosePage } from './choose';
import { labelFor } from './clauses';
import type { PageFacts } from './facts';
import type { PageScore, Reason } from './score';
import { WEIGHT } from './weights';

export interface Verdict {
  readonly page: PageKind;
  /** 0..1; 0 where the page is not recognised and only the guard knows some of its controls. */
  readonly confidence: number;
  /** Everything that was asked: what speaks for the page, what against it, what is missing. */
  readonly reasons: readonly Reason[];
  readonly bindings: readonly Binding[];
  /** The page says that the account has been deleted. */
  readonly ended: boolean;
  /** On this page what cannot be read is held. */
  readonly holdsUnread: boolean;
}

/** @param guarding also where the page is not recognised, what says in so many words what it destroys is found */
export function judge(facts: PageFacts, guarding = false): Verdict | undefined {
  const seen = choosePage(facts);
  const [lesson] = facts.taught;
  const plain = guarding ? plainlyGuarded(facts) : undefined;
  const page = lesson?.page ?? seen?.page;
  if (!page)
    return (
      plain && { page: plain.page, confidence: 0, reasons: [], bindings: [...plain.bindings.values()], ended: false, holdsUnread: false }
    );

  const confidence = lesson ? 1 : confidenceOf(seen);
  const bindings = bindControls(page, confidence, facts);
  // a lesson may say what a page is; it never takes a guarded control away
  if (seen && seen.page !== page) takeOver(bindings, bindControls(seen.page, confidenceOf(seen), facts));
  if (plain) takeOver(bindings, plain.bindings);
  for (const { control, text, target } of facts.taught)
    addBinding(bindings, { control, element: target.id, label: text, device: target.device, confidence: 1 });

  const all = [...bindings.values()];
  const ended = labelFor('delete-done', facts) !== undefined && !all.some(({ control }) => control === 'delete-account-confirm');
  const reasons: readonly Reason[] = lesson
    ? [{ kind: 'lesson', met: true, weight: WEIGHT.lesson, text: lesson.text }]
    : (seen?.reasons ?? []);
  return {
    page,
    confidence,
    reasons,
    bindings: all,
    ended,
    holdsUnread: facts.route !== undefined && PAGES[facts.route].holdsUnread === true,
  };
}

const confidenceOf = (seen: PageScore | undefined): number => Math.min(100, seen?.score ?? 0) / 100;
