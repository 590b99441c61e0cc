import { lostDevices, UNLISTED } from '../../lib/journeys/plan';
import type { Progress } from '../../lib/progress/state';
import type { PartProps } from '../use-extension';

/** Devices that were only seen on a page and called lost there: they stand in no list, and a mistaken answer can be taken back. */
export function LostStrangers({ t, busy, send, progress }: PartProps & { progress: Progress }) {
  const strangers = lostDevices(progress).filter(({ id }) => id === UNLISTED);
  if (strangers.length === 0) return null;
  return (
    <section aria-labelledby="lost-strangers">
      <h2 id="lost-strangers">{t('popup.lost-strangers')}</h2>
      <ul class="devices">
        {strangers.map(({ name }) => (
          <li key={name} class="device-line" data-stranger={name}>
            <strong dir="auto">{name}</strong>
            <button
              type="button"
              class="plain"
              data-action="not-lost"
              disabled={busy}
              onClick={() => void send({ type: 'answer-lost', device: name, unlisted: true, answer: null })}
            >
              {t('popup.lost-strangers.back')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
