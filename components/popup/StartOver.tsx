import { useEffect, useRef, useState } from 'preact/hooks';
import type { PartProps } from '../use-extension';

/** Wipes goal, devices and ticks; asks first. */
export function StartOver({ t, busy, send }: PartProps) {
  const [asking, setAsking] = useState(false);
  const safe = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    // the safe answer first, and back to where the owner was
    if (asking || asked.current) safe.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <button ref={safe} type="button" class="plain" data-action="start-over" onClick={() => setAsking(true)}>
        {t('popup.start-over')}
      </button>
    );
  }
  return (
    <div class="note" role="alertdialog" aria-label={t('popup.start-over')}>
      <p>{t('popup.start-over.ask')}</p>
      <div class="buttons">
        <button ref={safe} type="button" class="primary" onClick={() => setAsking(false)}>
          {t('popup.devices.cancel')}
        </button>
        <button
          type="button"
          class="danger"
          data-action="start-over-yes"
          disabled={busy}
          onClick={() => void send({ type: 'start-over' }).then((ok) => ok && setAsking(false))}
        >
          {t('popup.start-over.yes')}
        </button>
      </div>
    </div>
  );
}
