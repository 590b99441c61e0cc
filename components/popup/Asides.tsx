import type { Quarantined } from '../../lib/progress/store';
import type { Translator } from '../../lib/words';

/** Data that could not be read: kept, shown as text, dropped only on the owner's word. */
export function Asides({ asides, t, onForget }: { asides: readonly Quarantined[]; t: Translator; onForget(): void }) {
  return (
    <section class="alert" data-notice="aside">
      <p>{t('popup.aside')}</p>
      <details>
        <summary>{t('popup.aside.show')}</summary>
        {asides.map((aside) => (
          <div key={aside.at}>
            <p class="small">
              {aside.reason !== 'wiped' && t.say({ key: `popup.aside.${aside.reason}` })} {new Date(aside.at).toLocaleString(t.language)}
            </p>
            <textarea class="small" readOnly rows={4} aria-label={t('popup.aside.show')} value={JSON.stringify(aside.value, null, 1)} />
          </div>
        ))}
      </details>
      <button type="button" class="plain" onClick={onForget}>
        {t('popup.aside.forget')}
      </button>
    </section>
  );
}
