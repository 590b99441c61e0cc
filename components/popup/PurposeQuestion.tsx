import { useState } from 'preact/hooks';
import type { JourneyId } from '../../lib/journeys';
import { PURPOSE_IDS, PURPOSES, type PurposeId } from '../../lib/journeys/purposes';
import { intoSight } from '../shared/into-sight';
import { Row } from '../shared/Row';
import { Sources } from '../shared/Sources';
import type { PartProps } from '../use-extension';

/** The purpose that deleting does serve. */
const DELETION: PurposeId = 'end-it';

/** Asked before an account is deleted: most of what people hope for needs no deletion, and this says what does serve it. */
export function PurposeQuestion({ t, busy, send }: PartProps) {
  const [chosen, setChosen] = useState<PurposeId | undefined>(undefined);
  const answer = (purpose: PurposeId): void => void send({ type: 'answer', answers: { purpose } });
  return (
    <section class="next" data-now="purpose" aria-labelledby="next">
      <h2 id="next">{t('purpose.question')}</h2>
      <ul class="journeys">
        {PURPOSE_IDS.map((id) => (
          <li key={id}>
            <Row
              data-purpose={id}
              aria-expanded={id === DELETION ? undefined : chosen === id}
              disabled={busy}
              onClick={() => (id === DELETION ? answer(id) : setChosen(id))}
              title={t(`purpose.${id}.title`)}
              {...(id === DELETION && { text: t(`purpose.${id}.text`) })}
            />
            {chosen === id && <Instead t={t} busy={busy} send={send} purpose={id} onAnyway={() => answer(id)} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What serves this purpose instead, and the way on for whoever wants to delete all the same. */
function Instead({ t, busy, send, purpose, onAnyway }: PartProps & { purpose: PurposeId; onAnyway(): void }) {
  const { sources, ...rest }: { journey?: JourneyId; sources: readonly string[] } = PURPOSES[purpose];
  const { journey } = rest;
  return (
    <div class="note" role="status" ref={intoSight}>
      <p>{t(`purpose.${purpose}.text`)}</p>
      <div class="buttons">
        {journey && (
          <button
            type="button"
            class="primary"
            data-action="instead"
            disabled={busy}
            onClick={() => void send({ type: 'choose-journey', journey })}
          >
            {t('popup.purpose.instead', { title: t.say({ key: `journey.${journey}.title` }) })}
          </button>
        )}
        <button type="button" class="plain" data-action="anyway" disabled={busy} onClick={onAnyway}>
          {t('popup.purpose.anyway')}
        </button>
      </div>
      <Sources citations={sources} t={t} />
    </div>
  );
}
