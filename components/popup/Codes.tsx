import { codeBudget, waitsOf } from '../../lib/journeys/time';
import type { Progress } from '../../lib/progress/state';
import { type PartProps, useNow } from '../use-extension';

/** Codes asked for and what is being waited for, in a line each: also where the overlay must not be, on pages that ask for a code. */
export function Codes({ t, busy, send, progress, asked }: PartProps & { progress: Progress; asked: boolean }) {
  useNow(15_000);
  const now = Date.now();
  const budget = codeBudget(progress.codes, now);
  const waits = waitsOf(progress, now).filter(({ kind }) => kind !== 'code' && kind !== 'code-limit');
  const time = (at: number): string =>
    new Date(at).toLocaleString(t.language, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
  return (
    <>
      {(asked || budget.used > 0) && (
        <div class="codes" data-codes={budget.used}>
          <p class="small" role="status">
            {t('popup.codes', { n: budget.used })}
            <br />
            {budget.patienceUntil !== undefined
              ? t('desk.codes.patience', { minutes: Math.ceil((budget.patienceUntil - now) / 60_000) })
              : t('desk.codes.left', { least: budget.leftLeast, most: budget.leftMost })}
          </p>
          <button type="button" data-action="count-code" disabled={busy} onClick={() => void send({ type: 'count-code' })}>
            {t('desk.codes.count')}
          </button>
        </div>
      )}
      {waits.length > 0 && (
        <section class="small soft">
          <strong>{t('desk.waiting')}</strong>
          {waits.map(({ kind, earliest }) => (
            <p key={kind} data-wait={kind}>
              {t(`desk.wait.${kind}`)}
              {earliest !== undefined && earliest > now && (
                <>
                  <br />
                  {t('desk.waiting.earliest', { time: time(earliest) })}
                </>
              )}
            </p>
          ))}
        </section>
      )}
    </>
  );
}
