import { JOURNEY_IDS, type JourneyId } from '../../lib/journeys';
import { PURPOSE_IDS, type PurposeId } from '../../lib/journeys/purposes';
import { questionsOf } from '../../lib/journeys/questions';
import { accountNow } from '../../lib/journeys/ticks';
import { CHANNELS } from '../../lib/journeys/time';
import type { AnswersChange } from '../../lib/progress/commands';
import { MAX_DAYS } from '../../lib/progress/limits';
import { Devices } from '../popup/Devices';
import { Choice } from './Choice';
import type { SectionProps } from './Desk';
import { dayOf, timeOfDay } from './dates';

/** What a field does not take does not stay in it, as if it were stored. */
const putBack =
  (stored: string) =>
  ({ currentTarget: field }: { readonly currentTarget: HTMLInputElement }): void => {
    if (!field.validity.valid) field.value = stored;
  };

/** The planner's questions, one after another. Answers take effect at once and can be changed; ticks stay. */
export function Questions({ t, busy, send, progress }: SectionProps) {
  const { journey, answers } = progress;
  const answer = (change: AnswersChange): void => void send({ type: 'answer', answers: change });
  const asked = questionsOf(journey, progress);
  const accountsUsed = accountNow(progress);
  const changed = answers.passwordChanged;
  const yesNo = (value: 'yes' | 'no' | undefined, name: 'bootloader' | 'numberChanges') => (
    <Choice
      name={name}
      value={value}
      options={[
        ['no', t('desk.no')],
        ['yes', t('desk.yes')],
      ]}
      onChange={(next) => answer({ [name]: next })}
    />
  );
  return (
    <div class="questions" aria-busy={busy}>
      <p>{t('desk.questions.text')}</p>
      <fieldset data-question="goal">
        <legend>{t('popup.choose')}</legend>
        <Choice
          name="goal"
          value={journey ?? undefined}
          options={JOURNEY_IDS.map((id) => [id, t.say({ key: `journey.${id}.title` })])}
          onChange={(next) => void send({ type: 'choose-journey', journey: next as JourneyId })}
        />
      </fieldset>
      {asked.includes('purpose') && (
        <fieldset data-question="purpose">
          <legend>{t('purpose.question')}</legend>
          <Choice
            name="purpose"
            value={answers.purpose}
            options={PURPOSE_IDS.map((id) => [id, t(`purpose.${id}.title`)])}
            onChange={(next) => answer({ purpose: next as PurposeId })}
          />
          {answers.purpose && <p class="note">{t(`purpose.${answers.purpose}.text`)}</p>}
        </fieldset>
      )}
      {asked.includes('account') && (
        <fieldset data-question="account">
          <legend>{t('desk.question.account')}</legend>
          <Choice
            name="account"
            value={progress.account < accountsUsed ? 'former' : 'present'}
            options={[
              ['present', t('desk.question.account.present')],
              ['former', t('desk.question.account.former')],
            ]}
            onChange={(next) => void send({ type: 'choose-account', account: next === 'former' ? accountsUsed - 1 : accountsUsed })}
          />
        </fieldset>
      )}
      {asked.includes('devices') && (
        <fieldset data-question="devices">
          <legend>{t('desk.question.devices')}</legend>
          <Devices t={t} busy={busy} send={send} devices={progress.devices} journey={journey} />
        </fieldset>
      )}
      {asked.includes('password') && (
        <fieldset data-question="password">
          <legend>{t('desk.question.password')}</legend>
          <p class="soft small">{t('desk.question.password.why')}</p>
          <Choice
            name="password"
            value={changed === undefined ? undefined : changed === 'long-ago' ? 'long-ago' : 'recently'}
            options={[
              ['long-ago', t('desk.question.password.long-ago')],
              ['recently', t('desk.question.password.recently')],
            ]}
            onChange={(next) => answer({ passwordChanged: next === 'long-ago' ? 'long-ago' : Date.now() })}
          />
          {typeof changed === 'number' && (
            <div class="row">
              <label>
                <span class="small">{t('desk.question.password.date')}</span>
                <input
                  type="date"
                  name="passwordChanged"
                  value={dayOf(changed)}
                  min="2000-01-01"
                  max={dayOf(Date.now())}
                  required
                  onChange={({ currentTarget }) => {
                    const at = timeOfDay(currentTarget.value, changed);
                    if (at !== undefined && at <= Date.now()) answer({ passwordChanged: at });
                    else currentTarget.reportValidity();
                  }}
                  onBlur={putBack(dayOf(changed))}
                />
              </label>
              <label>
                <span class="small">{t('desk.question.password.days')}</span>
                <input
                  type="number"
                  name="passwordDays"
                  min={0}
                  max={MAX_DAYS}
                  value={answers.passwordDays ?? ''}
                  onChange={({ currentTarget }) => {
                    if (!currentTarget.reportValidity()) return;
                    answer({ passwordDays: currentTarget.value === '' ? null : Number(currentTarget.value) });
                  }}
                  onBlur={putBack(String(answers.passwordDays ?? ''))}
                />
              </label>
            </div>
          )}
        </fieldset>
      )}
      {asked.includes('channels') && (
        <fieldset data-question="channels">
          <legend>{t('desk.question.channels')}</legend>
          {CHANNELS.map((channel) => {
            const on = answers.channels?.includes(channel) ?? false;
            return (
              <label key={channel} class="check">
                <input
                  type="checkbox"
                  name={channel}
                  checked={on}
                  onChange={() => {
                    const rest = (answers.channels ?? []).filter((one) => one !== channel);
                    answer({ channels: on ? rest : CHANNELS.filter((one) => one === channel || rest.includes(one)) });
                  }}
                />
                <span>{t(`desk.channel.${channel}`)}</span>
              </label>
            );
          })}
        </fieldset>
      )}
      {asked.includes('bootloader') && (
        <fieldset data-question="bootloader">
          <legend>{t('desk.question.bootloader')}</legend>
          <p class="soft small">{t('desk.question.bootloader.why')}</p>
          {yesNo(answers.bootloader, 'bootloader')}
        </fieldset>
      )}
      {asked.includes('number') && (
        <fieldset data-question="number">
          <legend>{t('desk.question.number')}</legend>
          {yesNo(answers.numberChanges, 'numberChanges')}
        </fieldset>
      )}
      {journey !== null && (
        <p>
          <a class="button" href="#plan">
            {t('desk.questions.done')}
          </a>
        </p>
      )}
    </div>
  );
}
