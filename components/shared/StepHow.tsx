import type { PlanItem } from '../../lib/journeys/plan';
import type { Translator } from '../../lib/words';
import { stepSpan, stepWords } from '../step-words';

/** How a step is done: numbered short lines, what is seen when it has worked, how long to wait. */
export function StepHow({ item, t }: { item: PlanItem; t: Translator }) {
  const { lines, seen } = stepWords(item, t);
  const span = stepSpan(item.step);
  return (
    <div class="how">
      <ol class="numbered">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {seen !== undefined && (
        <p class="small">
          <strong>{t('step.seen')}</strong> {seen}
        </p>
      )}
      {span && <p class="small soft">{t('step.takes', { span: t.say(span) })}</p>}
    </div>
  );
}
