import { useState } from 'preact/hooks';
import {
  codeBudget,
  fullMinute,
  nextChannel,
  OWN_WAITS,
  WAIT_KINDS,
  WAITS,
  type Wait,
  type WaitKind,
  waitsOf,
} from '../../lib/journeys/time';
import { Sources } from '../shared/Sources';
import { useNow } from '../use-extension';
import { calendarOf, textLink } from './calendar';
import type { SectionProps } from './Desk';
import { longTime, minuteOf } from './dates';

/** Everything that is being waited for, in one place; codes are counted here too. */
export function Waiting(props: SectionProps) {
  const { t, busy, send, progress } = props;
  useNow(5000);
  const now = Date.now(); // not the time of the last look: what has been started since is no time to come
  const waits = waitsOf(progress, now);
  const budget = codeBudget(progress.codes, now);
  const channel = nextChannel(progress.answers.channels ?? [], undefined);
  const isListed = (kind: WaitKind): boolean => waits.some((wait) => wait.kind === kind);
  const own = OWN_WAITS.filter((kind) => !isListed(kind));
  // a reminder outlives its wait: until it is taken back, the popup tells of it
  const left = WAIT_KINDS.filter((kind) => progress.reminders[kind] !== undefined && !isListed(kind));
  return (
    <>
      <p class="soft">{t('desk.waiting.text')}</p>
      {waits.length + left.length === 0 && <p>{t('desk.waiting.none')}</p>}
      <ul class="waits">
        {waits.map((wait) => (
          <WaitLine key={wait.kind} {...props} wait={wait} now={now} />
        ))}
        {left.map((kind) => (
          <li key={kind} data-reminder-of={kind}>
            <h2>{t(`desk.wait.${kind}`)}</h2>
            <Reminder {...props} kind={kind} now={now} />
          </li>
        ))}
      </ul>
      {own.length > 0 && (
        <div class="buttons">
          {own.map((kind) => (
            <button
              key={kind}
              type="button"
              data-start-wait={kind}
              disabled={busy}
              onClick={() => void send({ type: 'set-wait', wait: kind, running: true })}
            >
              {t(`desk.waiting.start.${kind}`)}
            </button>
          ))}
        </div>
      )}
      <section aria-labelledby="codes" data-codes={budget.used}>
        <h2 id="codes">{t('desk.codes')}</h2>
        <p class="soft">{t('desk.codes.text')}</p>
        <p role="status">
          {t('desk.codes.used', { n: budget.used })} {t('desk.codes.left', { least: budget.leftLeast, most: budget.leftMost })}
        </p>
        {budget.patienceUntil !== undefined && (
          <p class="note">{t('desk.codes.patience', { minutes: Math.ceil((budget.patienceUntil - now) / 60_000) })}</p>
        )}
        {budget.leftLeast === 0 && budget.nextBackAt !== undefined && (
          <p class="note">{t('desk.codes.rest', { time: longTime(fullMinute(budget.nextBackAt), t.language) })}</p>
        )}
        {channel && <p>{t('desk.codes.channel', { channel: t(`desk.channel.${channel}`) })}</p>}
        <div class="buttons">
          <button type="button" class="primary" data-action="count-code" disabled={busy} onClick={() => void send({ type: 'count-code' })}>
            {t('desk.codes.count')}
          </button>
          {progress.codes.length > 0 && (
            <button
              type="button"
              class="plain"
              data-action="forget-codes"
              disabled={busy}
              onClick={() => void send({ type: 'forget-codes' })}
            >
              {t('desk.codes.forget')}
            </button>
          )}
        </div>
      </section>
    </>
  );
}

/** When a reminder comes, or that it has come, and how to take it back. */
function Reminder({ t, busy, send, progress, kind, now }: Omit<SectionProps, 'link' | 'asides'> & { kind: WaitKind; now: number }) {
  const at = progress.reminders[kind] ?? now;
  return (
    <p class={at <= now ? 'note' : ''} data-reminder>
      {t(at <= now ? 'desk.remind.due' : 'desk.remind.set', { time: longTime(at, t.language) })}{' '}
      <button type="button" class="plain" disabled={busy} onClick={() => void send({ type: 'set-reminder', wait: kind, at: null })}>
        {t('desk.remind.clear')}
      </button>
    </p>
  );
}

/** One wait: since when, until when as far as anybody knows, and a reminder. */
function WaitLine({ t, busy, send, progress, link, wait, now }: SectionProps & { wait: Wait; now: number }) {
  const { kind, since, earliest, latest } = wait;
  const [at, setAt] = useState(minuteOf(fullMinute(earliest ?? now + 86_400_000)));
  const title = t(`desk.wait.${kind}`);
  const time = Date.parse(at);
  const remind = async (): Promise<void> => {
    await link.allowNotifications();
    await send({ type: 'set-reminder', wait: kind, at: time });
  };
  return (
    <li data-wait={kind}>
      <h2>{title}</h2>
      <p>{t('desk.waiting.since', { time: longTime(since, t.language) })}</p>
      <p>
        {earliest === undefined || earliest <= since
          ? t('step.takes', { span: t(`span.${kind}`) })
          : now >= earliest
            ? t('desk.waiting.over', { time: longTime(earliest, t.language) })
            : t('desk.waiting.earliest', { time: longTime(fullMinute(earliest), t.language) })}
        {latest !== undefined && ` ${t('desk.waiting.latest', { time: longTime(latest, t.language) })}`}
      </p>
      <Sources citations={WAITS[kind].sources} t={t} />
      {progress.reminders[kind] !== undefined ? (
        <Reminder t={t} busy={busy} send={send} progress={progress} kind={kind} now={now} />
      ) : (
        <div class="row">
          <label>
            <span class="small">{t('desk.remind.when')}</span>
            <input type="datetime-local" value={at} onInput={(event) => setAt(event.currentTarget.value)} />
          </label>
          <button type="button" data-action="remind" disabled={busy || !(time > now)} onClick={() => void remind()}>
            {t('desk.remind')}
          </button>
          {time > now && (
            <a
              class="button"
              data-action="calendar"
              download={`unbind-${kind}.ics`}
              href={textLink('text/calendar', calendarOf({ kind, title, text: t('desk.remind.text'), at: time, now }))}
            >
              {t('desk.remind.calendar')}
            </a>
          )}
        </div>
      )}
      {(OWN_WAITS as readonly string[]).includes(kind) && (
        <button
          type="button"
          class="plain"
          disabled={busy}
          onClick={() => void send({ type: 'set-wait', wait: kind as (typeof OWN_WAITS)[number], running: false })}
        >
          {t('desk.waiting.end')}
        </button>
      )}
    </li>
  );
}
