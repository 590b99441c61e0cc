import type { Translator } from '../../lib/words';

/** How far the owner is: a bar and the same in words, always in sight. */
export function ProgressBar({ done, total, t }: { done: number; total: number; t: Translator }) {
  const left = total - done;
  const text = t('panel.progress', { done, total });
  return (
    <div class="progress">
      <div
        class="bar"
        role="progressbar"
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={left === 0 ? t('popup.all-done') : t('popup.left.label', { n: left })}
        aria-label={text}
      >
        <div style={{ width: `${total === 0 ? 100 : (done / total) * 100}%` }} />
      </div>
      <span class="small soft" aria-hidden="true">
        {text}
      </span>
    </div>
  );
}
