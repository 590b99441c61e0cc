import { useState } from 'preact/hooks';
import { journeyOf } from '../../lib/journeys';
import { devicesOf } from '../../lib/journeys/plan';
import { type StepId, stepOf } from '../../lib/journeys/steps';
import { tickNow } from '../../lib/journeys/ticks';
import type { DeviceKind } from '../../lib/journeys/types';
import { lastFour } from '../../lib/support/imei';
import type { Translator } from '../../lib/words';
import { LANGUAGES, type Language, nameOf } from '../../lib/words/languages';
import { stepTitle } from '../step-words';
import { useWordsIn } from '../use-words-in';
import type { SectionProps } from './Desk';
import { longDay } from './dates';

const SALE = 'sell-or-give-away';
/** Kinds that are handed over with a sheet. */
const HANDED: readonly DeviceKind[] = ['phone', 'tablet'];
/** What a seller shows to have done: what a sale requires of a phone at hand. */
const CHECKS: readonly StepId[] = journeyOf(SALE).steps.flatMap(({ step, weight, when }) => {
  const gone = when && 'hold' in when && when.hold === 'gone';
  const handed = HANDED.every((kind) => stepOf(step).devices?.includes(kind));
  return weight === 'required' && handed && !gone ? [step] : [];
});

/** A page to print and hand over with the device: two languages, no account, at most four digits of the IMEI. */
export function HandOver({ t, progress }: SectionProps) {
  const [device, setDevice] = useState<string | undefined>(undefined);
  const [imei, setImei] = useState('');
  const { digits, fault } = lastFour(imei);
  const [second, setSecond] = useState<Language>(LANGUAGES.find((language) => language !== t.language) ?? 'en');
  const candidates = devicesOf(SALE, progress).filter(({ kind, lost }) => HANDED.includes(kind) && lost !== 'yes');
  const chosen = candidates.find(({ id }) => id === device) ?? candidates[0];
  const other = useWordsIn(second);
  return (
    <>
      <div class="no-print">
        <p class="soft">{t('desk.hand-over.text')}</p>
        <div class="row">
          <label>
            <span class="small">{t('desk.devices.device')}</span>
            <select name="device" value={chosen?.id} onChange={(event) => setDevice(event.currentTarget.value)}>
              {candidates.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span class="small">{t('desk.hand-over.imei')}</span>
            <input
              name="imei"
              inputMode="numeric"
              autoComplete="off"
              maxLength={40}
              size={18}
              value={imei}
              aria-invalid={fault !== undefined}
              aria-describedby="sheet-fault"
              onInput={(event) => setImei(event.currentTarget.value)}
            />
          </label>
          <label>
            <span class="small">{t('desk.hand-over.second')}</span>
            <select name="second" value={second} onChange={(event) => setSecond(event.currentTarget.value as Language)}>
              {LANGUAGES.filter((language) => language !== t.language).map((language) => (
                <option key={language} value={language} lang={language}>
                  {nameOf(language)}
                </option>
              ))}
            </select>
          </label>
          <button type="button" class="primary" data-action="print" disabled={!chosen || !other} onClick={() => print()}>
            {t('desk.hand-over.print')}
          </button>
        </div>
        <p id="sheet-fault" class="small fault" role="status">
          {fault && t(`desk.letter.fault.imei-${fault}`)}
        </p>
        {!chosen && <p class="note">{t('desk.hand-over.none')}</p>}
      </div>
      {chosen && other && (
        <article class="sheet" data-sheet>
          {[t, other].map((words) => (
            <Sheet key={words.language} t={words} name={chosen.name} digits={digits} done={(step) => tickNow(step, chosen, progress)} />
          ))}
          <div class="signatures">
            {(['giver', 'receiver'] as const).map((who) => (
              <p key={who} data-signature={who}>
                {t(`desk.sheet.${who}`)} · <span lang={other.language}>{other(`desk.sheet.${who}`)}</span>
              </p>
            ))}
          </div>
        </article>
      )}
    </>
  );
}

/** One language's half of the sheet. */
function Sheet({
  t,
  name,
  digits,
  done,
}: {
  t: Translator;
  name: string;
  digits: string | undefined;
  done(step: StepId): number | undefined;
}) {
  return (
    <section lang={t.language} dir={t.direction}>
      <h2>{t('desk.sheet.title')}</h2>
      <p>
        <strong dir="auto">{name}</strong>
        {digits !== undefined && ` · IMEI … ${digits}`}
      </p>
      <p class="soft small">{t('desk.sheet.no-proof')}</p>
      <h3>{t('desk.sheet.seller')}</h3>
      <table>
        <tbody>
          {CHECKS.map((step) => {
            const at = done(step);
            return (
              <tr key={step} data-check={step} data-done={at !== undefined}>
                <td aria-hidden="true">{at === undefined ? '☐' : '☑'}</td>
                <th scope="row">{t.say(stepTitle(step))}</th>
                <td>{at === undefined ? t('desk.sheet.open') : longDay(at, t.language)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <h3>{t('desk.sheet.buyer')}</h3>
      <ol class="numbered">
        <li>{t('desk.sheet.buyer.1')}</li>
        <li>{t('desk.sheet.buyer.2')}</li>
        <li>{t('desk.sheet.buyer.3')}</li>
        <li>{t('desk.sheet.buyer.4')}</li>
      </ol>
    </section>
  );
}
