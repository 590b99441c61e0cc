import type { Teaching } from '../../lib/content/teach-mode';
import { TEACHABLE, type TeachableControl } from '../../lib/site/controls';
import type { Translator } from '../../lib/words';

export interface TeachPanelProps {
  readonly teaching: Teaching;
  readonly busy: boolean;
  readonly t: Translator;
  onName(control: TeachableControl): void;
  onAgain(): void;
  onStop(): void;
}

const trusted = (act: () => void) => (event: Event) => {
  if (event.isTrusted) act();
};

/** The owner points at a control and says what it is. */
export function TeachPanel({ teaching, busy, t, onName, onAgain, onStop }: TeachPanelProps) {
  return (
    <aside class="teach" aria-label={t('teach.title')} data-teach={teaching.step}>
      <h2>{t('teach.title')}</h2>
      <p role="status">
        {teaching.step === 'point' && t('teach.point')}
        {teaching.step === 'nothing' && t('teach.nothing')}
        {teaching.step === 'name' && t('teach.name', { label: teaching.label })}
      </p>
      {teaching.step === 'name' && (
        <ul>
          {TEACHABLE.map((control) => (
            <li key={control}>
              <button type="button" data-teach-control={control} disabled={busy} onClick={trusted(() => onName(control))}>
                {t(`control.${control}`)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="buttons">
        {teaching.step !== 'point' && (
          <button type="button" data-action="teach-again" onClick={trusted(onAgain)}>
            {t('teach.again')}
          </button>
        )}
        <button type="button" data-action="teach-stop" onClick={trusted(onStop)}>
          {t('teach.stop')}
        </button>
      </div>
    </aside>
  );
}
