/** Which message says what about a step, a place, a source. The keys are put together here and nowhere else; a test tries them all. */
import type { PlanItem } from '../lib/journeys/plan';
import { reliabilityOf, sourceOf } from '../lib/journeys/sources';
import type { StepId } from '../lib/journeys/steps';
import { fullMinute } from '../lib/journeys/time';
import type { Step } from '../lib/journeys/types';
import type { Message, MessageKey, Translator } from '../lib/words';

const DATE: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeStyle: 'short' };

const key = (text: string): Message => ({ key: text as MessageKey });

export const stepTitle = (id: StepId): Message => key(`step.${id}.title`);
export const stepWhy = (id: StepId): Message => key(`step.${id}.why`);
/** How to do it, in the words of the journey where that has its own. */
export const stepHow = (id: StepId, variant?: string): Message =>
  key(variant === undefined ? `step.${id}.how` : `step.${id}.how.${variant}`);

/** How long it may take; "the sources name no time" where they do not. */
export const stepSpan = (step: Step): Message => key(`span.${step.wait ?? 'unknown'}`);

/** Why a step is closed: what comes first, or that its device should stay bound. */
export function closedReason(item: PlanItem, t: Translator): string {
  if (item.keepBound) return t('step.keep-bound');
  const first = item.waitsFor[0];
  if (first) return t('step.closed', { title: t.say(stepTitle(first.id)) });
  return item.opensAt === undefined
    ? ''
    : t('step.opens-at', { date: new Date(fullMinute(item.opensAt)).toLocaleString(t.language, DATE) });
}

/** Why a tick is in doubt: what should have come before it. */
export function doubtReason(item: PlanItem, t: Translator): string | undefined {
  const first = item.doubtful && item.waitsFor[0];
  return first ? t('step.doubtful', { title: t.say(stepTitle(first.id)) }) : undefined;
}

/** A source as a reader sees it: title, year, how reliable, where in it. */
export function citationText(citation: string, t: Translator): string {
  const { id, source, at } = sourceOf(citation);
  const parts = [t.say(key(`source.${id}`)), source.year, at].filter((part) => part !== '');
  return parts.join(', ');
}

/** The reliability mark of a statement, in words. */
export function reliabilityText(citations: readonly string[], t: Translator): string {
  const { mark, old } = reliabilityOf(citations);
  const text = t.say(key(`reliability.${mark}`));
  return old ? `${text}; ${t('reliability.old')}` : text;
}
