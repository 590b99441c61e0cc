/** Which message says what about a step, a place. The keys are put together here and nowhere else; a test tries them all. */
import type { Now, PlanItem } from '../lib/journeys/plan';
import type { StepId } from '../lib/journeys/steps';
import { fullMinute } from '../lib/journeys/time';
import type { Step } from '../lib/journeys/types';
import type { Message, MessageKey, Translator } from '../lib/words';

const DATE: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeStyle: 'short' };

const key = (text: string): Message => ({ key: text as MessageKey });

export const stepTitle = (id: StepId): Message => key(`step.${id}.title`);
export const stepWhy = (id: StepId): Message => key(`step.${id}.why`);
/** How to do it, in the words of the journey where that has its own: short lines, one act each. */
export const stepHow = (id: StepId, variant?: string): Message =>
  key(variant === undefined ? `step.${id}.how` : `step.${id}.how.${variant}`);

/** How long it may take; undefined where nothing is waited for. */
export const stepSpan = (step: Step): Message | undefined => (step.wait === undefined ? undefined : key(`span.${step.wait}`));

/** Everything that is said of a step, ready to be shown. */
export interface StepWords {
  readonly title: string;
  readonly why: string;
  /** What to do, one act a line. */
  readonly lines: readonly string[];
  /** What is seen when it has worked. */
  readonly seen?: string;
  /** What to do if it has not. */
  readonly otherwise?: string;
}

/** The words of a step of a plan. `seen` and `otherwise` are the variant's own where it has them. */
export function stepWords({ id, variant }: Pick<PlanItem, 'id' | 'variant'>, t: Translator): StepWords {
  const part = (name: 'seen' | 'else'): string | undefined => {
    const keys = [...(variant === undefined ? [] : [`step.${id}.${name}.${variant}`]), `step.${id}.${name}`];
    const found = keys.find((one) => t.has(one));
    return found === undefined ? undefined : t.say(key(found));
  };
  const seen = part('seen');
  const otherwise = part('else');
  return {
    title: t.say(stepTitle(id)),
    why: t.say(stepWhy(id)),
    lines: t.say(stepHow(id, variant)).split('\n'),
    ...(seen !== undefined && { seen }),
    ...(otherwise !== undefined && { otherwise }),
  };
}

/** What is to be done now, or why nothing is, in a line. */
export function nowTitle(now: Now, t: Translator): string {
  if (now.kind === 'kept-bound') return t('guard.lost.keep');
  if (now.kind === 'finished') return t('popup.finished');
  if (now.kind === 'exhausted') return t('now.exhausted');
  const { id, device } = now.item;
  return device ? `${t.say(stepTitle(id))} · ${device.name}` : t.say(stepTitle(id));
}

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
