import { type PlanItem, planOf, requiredLeft, requiredOf } from '../../lib/journeys/plan';
import { ProgressBar } from '../shared/ProgressBar';
import { StepList } from '../shared/StepLine';
import type { SectionProps } from './Desk';

/** The whole plan in its order, from the first step to the last. */
export function WholePlan({ t, busy, send, progress }: SectionProps) {
  const { journey } = progress;
  if (journey === null) {
    return (
      <p>
        <a class="button" href="#questions">
          {t('desk.plan.none')}
        </a>
      </p>
    );
  }
  const plan = planOf(journey, progress, { now: Date.now() });
  const required = requiredOf(plan).length;
  const left = requiredLeft(plan).length;
  const set = (item: PlanItem, done: boolean): void =>
    void send({ type: 'set-step', step: item.id, ...(item.device && { device: item.device.id }), account: item.account, done });
  return (
    <>
      <section class="journey">
        <h2>{t.say({ key: `journey.${journey}.title` })}</h2>
        <ProgressBar done={required - left} total={required} t={t} />
      </section>
      <p class="soft">{t('desk.plan.text')}</p>
      <ol class="whole-plan">
        {stretches(plan).map((items) => (
          <li key={items[0]?.key}>
            <StepList items={items} t={t} idPrefix="plan" busy={busy} onSet={set} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** Neighbours that belong together: one step of the account, or one step of several devices. */
function stretches(plan: readonly PlanItem[]): PlanItem[][] {
  const all: PlanItem[][] = [];
  for (const item of plan) {
    const last = all.at(-1);
    if (last && item.device && last[0]?.id === item.id) last.push(item);
    else all.push([item]);
  }
  return all;
}
