import type { Translator } from '../../lib/words';

const RADIUS = 34;
const LENGTH = 2 * Math.PI * RADIUS;

/** The progress ring, with the number of required steps left in its middle. */
export function Ring({ done, total, t }: { done: number; total: number; t: Translator }) {
  const left = total - done;
  const share = total === 0 ? 1 : done / total;
  return (
    <div
      class="ring"
      role="progressbar"
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
      aria-valuetext={left === 0 ? t('popup.all-done') : t('popup.left.label', { n: left })}
      aria-label={t('panel.progress', { done, total })}
    >
      <svg width="84" height="84" viewBox="0 0 84 84" aria-hidden="true">
        <circle class="ring-track" cx="42" cy="42" r={RADIUS} />
        <circle
          class="ring-done"
          cx="42"
          cy="42"
          r={RADIUS}
          stroke-dasharray={`${LENGTH * share} ${LENGTH}`}
          transform="rotate(-90 42 42)"
        />
      </svg>
      <div class="ring-text" aria-hidden="true">
        <strong>{left === 0 ? '✓' : left}</strong>
      </div>
    </div>
  );
}
