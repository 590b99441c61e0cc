import { JOURNEY_IDS, type JourneyId } from '../../lib/journeys';
import type { PartProps } from '../use-extension';

/** What does the owner want? Ticks stay whatever is chosen. */
export function JourneyChoice({ t, busy, send, chosen, onDone }: PartProps & { chosen: JourneyId | null; onDone(): void }) {
  return (
    <section aria-labelledby="choose">
      <h2 id="choose">{t('popup.choose')}</h2>
      <ul class="journeys">
        {JOURNEY_IDS.map((id) => (
          <li key={id}>
            <button
              type="button"
              data-journey={id}
              aria-pressed={chosen === id}
              disabled={busy}
              onClick={() => void send({ type: 'choose-journey', journey: id }).then((ok) => ok && onDone())}
            >
              <strong>{t.say({ key: `journey.${id}.title` })}</strong>
              <span class="small soft">{t.say({ key: `journey.${id}.text` })}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
