import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { imeiFault } from '../../lib/support/imei';
import {
  LETTER_LANGUAGES,
  type LetterLanguage,
  type Letter as LetterText,
  MAX_FIELD,
  mailLink,
  writeLetter,
} from '../../lib/support/letter';
import { MAIL_ADDRESSES, OFFICIAL, type OfficialId, PAPER_IDS, PAPERS, type PaperId } from '../../lib/support/papers';
import { Sources } from '../shared/Sources';
import { useCopy } from '../use-copy';
import type { SectionProps } from './Desk';

const NAMES: Readonly<Record<LetterLanguage, string>> = { ru: 'Русский', en: 'English', zh: '中文' };
const FIELDS = ['model', 'account', 'bought', 'story'] as const;

/** Writes a request to Xiaomi's support. What is typed stays in this page and is gone with it. */
export function Letter({ t }: SectionProps) {
  const [typed, setTyped] = useState({ imei: '', model: '', account: '', bought: '', story: '' });
  const [papers, setPapers] = useState<readonly PaperId[]>([]);
  const [language, setLanguage] = useState<LetterLanguage>(t.language === 'ru' ? 'ru' : 'en');
  const letter = writeLetter({ ...typed, papers }, language);
  const fault = typed.imei === '' ? undefined : imeiFault(typed.imei);
  const set = (field: keyof typeof typed, value: string): void => setTyped({ ...typed, [field]: value });
  const text = letter.ok ? `${letter.subject}\n\n${letter.body}` : '';
  const pieces = letter.ok ? text.split(letter.mark) : [];
  const [copied, copy] = useCopy(text);
  return (
    <>
      <p>{t('desk.letter.text')}</p>
      <section aria-labelledby="official">
        <h2 id="official">{t('desk.letter.official')}</h2>
        <ul class="plain-list">
          {(Object.keys(OFFICIAL) as OfficialId[]).map((id) => (
            <li key={id}>
              <a href={OFFICIAL[id].address} target="_blank" rel="noreferrer">
                {new URL(OFFICIAL[id].address).hostname + new URL(OFFICIAL[id].address).pathname.replace(/\/$/, '')}
              </a>
              : {t(`desk.official.${id}`)}
              <Sources citations={OFFICIAL[id].sources} t={t} />
            </li>
          ))}
        </ul>
      </section>
      <form class="letter" onSubmit={(event) => event.preventDefault()}>
        <h2>{t('desk.letter.facts')}</h2>
        <label>
          <span>{t('desk.letter.imei')}</span>
          <input
            name="imei"
            inputMode="numeric"
            autoComplete="off"
            maxLength={40}
            value={typed.imei}
            aria-invalid={fault !== undefined}
            aria-describedby="imei-fault"
            onInput={(event) => set('imei', event.currentTarget.value)}
          />
          <span id="imei-fault" class="small fault">
            {fault && t(`desk.letter.fault.imei-${fault}`)}
          </span>
        </label>
        {FIELDS.map((field) => {
          const Field = field === 'story' ? 'textarea' : 'input';
          return (
            <div key={field}>
              <label for={`letter-${field}`}>{t(`desk.letter.${field}`)}</label>
              <Field
                id={`letter-${field}`}
                name={field}
                dir="auto"
                autoComplete="off"
                maxLength={MAX_FIELD}
                value={typed[field]}
                onInput={(event: { currentTarget: { value: string } }) => set(field, event.currentTarget.value)}
              />
            </div>
          );
        })}
        <fieldset>
          <legend>{t('desk.letter.papers')}</legend>
          {PAPER_IDS.map((id) => (
            <label key={id} class="check">
              <input
                type="checkbox"
                name={id}
                checked={papers.includes(id)}
                onChange={() => setPapers(PAPER_IDS.filter((one) => (one === id) !== papers.includes(one)))}
              />
              <span>
                {t(`desk.paper.${id}`)} {'proof' in PAPERS[id] && <span class="tag">{t('desk.letter.proof')}</span>}
              </span>
            </label>
          ))}
          <Sources citations={[...new Set(PAPER_IDS.flatMap((id) => PAPERS[id].sources))]} t={t} />
        </fieldset>
        <label>
          <span>{t('desk.letter.language')}</span>
          <select name="language" value={language} onChange={(event) => setLanguage(event.currentTarget.value as LetterLanguage)}>
            {LETTER_LANGUAGES.map((one) => (
              <option key={one} value={one} lang={one}>
                {NAMES[one]}
              </option>
            ))}
          </select>
        </label>
      </form>
      <section aria-labelledby="letter" data-letter={letter.ok ? 'written' : 'refused'}>
        <h2 id="letter">{t('desk.letter.result')}</h2>
        <Verdict t={t} letter={letter} redacted={pieces.length - 1} />
        {letter.ok && (
          <>
            <pre lang={language} dir="auto">
              {pieces.map((piece, at) => (
                <Fragment key={at}>
                  {at > 0 && <mark>{letter.mark}</mark>}
                  {piece}
                </Fragment>
              ))}
            </pre>
            <div class="buttons">
              <button type="button" class="primary" data-action="copy" onClick={copy}>
                {t('copy.press')}
              </button>
            </div>
            <p role="status">{copied && t(`copy.done.${copied}`)}</p>
            <h3>{t('desk.letter.mail')}</h3>
            <p class="note">{t('desk.letter.mail.text')}</p>
            <ul class="plain-list">
              {MAIL_ADDRESSES.map(({ place, address, sources }) => (
                <li key={address}>
                  {t(`desk.mail.${place}`)}: <a href={mailLink(address, letter)}>{address}</a>
                  <Sources citations={sources} t={t} />
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  );
}

/**
 * What the letter lacks, or what has been left out of it. The one place that speaks while the owner types: two would talk across each
 * other, and one that comes with its words is not heard.
 */
function Verdict({ t, letter, redacted }: Pick<SectionProps, 't'> & { letter: LetterText; redacted: number }) {
  return (
    <div role="status" data-redacted={letter.ok ? redacted : undefined}>
      {letter.ok && redacted > 0 && <p class="small">{t('desk.letter.redacted', { n: redacted })}</p>}
      {!letter.ok && (
        <ul class="plain-list">
          {letter.faults.map((one) => (
            <li key={one} data-fault={one}>
              {t(`desk.letter.fault.${one}`)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
