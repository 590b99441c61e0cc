import { JOURNEY_IDS, type JourneyId } from '../../lib/journeys';
import { giftIcon, keyIcon, mailIcon, openRingIcon, searchIcon, swapIcon, trashIcon } from '../icons';
import { Row } from '../shared/Row';
import type { PartProps } from '../use-extension';

const ICONS: Readonly<Record<JourneyId, string>> = {
  'switch-account': swapIcon,
  'sell-or-give-away': giftIcon,
  'remove-device': openRingIcon,
  'change-contact': mailIcon,
  'delete-account': trashIcon,
  'locked-out': keyIcon,
  'check-used-phone': searchIcon,
};

/** What does the owner want? Ticks stay whatever is chosen. */
export function JourneyChoice({ t, busy, send, chosen, onDone }: PartProps & { chosen: JourneyId | null; onDone(): void }) {
  return (
    <section aria-labelledby="choose">
      <h2 id="choose">{t('popup.choose')}</h2>
      <ul class="journeys">
        {JOURNEY_IDS.map((id) => (
          <li key={id}>
            <Row
              data-journey={id}
              aria-pressed={chosen === id}
              disabled={busy}
              icon={ICONS[id]}
              title={t.say({ key: `journey.${id}.title` })}
              text={t.say({ key: `journey.${id}.text` })}
              onClick={() => void send({ type: 'choose-journey', journey: id }).then((ok) => ok && onDone())}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
