import { useState } from 'preact/hooks';
import type { Progress } from '../../lib/progress/state';
import { packPlan, unpackPlan } from '../../lib/support/transfer';
import type { Translator } from '../../lib/words';

/** The plan as a code to paste on another computer, and the field to paste it into. `onText`: what was behind it, if anything. */
export function Transfer({ t, progress, onText }: { t: Translator; progress: Progress; onText(text: string | undefined): void }) {
  const [code, setCode] = useState<string>();
  const [pasted, setPasted] = useState('');
  return (
    <section aria-labelledby="transfer">
      <h2 id="transfer">{t('desk.transfer')}</h2>
      <p class="soft">{t('desk.transfer.text')}</p>
      <button type="button" data-action="show-code" onClick={() => void packPlan(progress).then(setCode)}>
        {t('desk.transfer.show')}
      </button>
      {code !== undefined && (
        <label>
          <span class="small">{t('desk.transfer.code')}</span>
          <textarea name="code" rows={5} readOnly value={code} dir="ltr" onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void unpackPlan(pasted).then(onText);
        }}
      >
        <label>
          <span class="small">{t('desk.transfer.paste')}</span>
          <textarea name="pasted" rows={3} value={pasted} dir="ltr" onInput={(event) => setPasted(event.currentTarget.value)} />
        </label>
        <button type="submit" disabled={pasted.trim() === ''}>
          {t('desk.transfer.check')}
        </button>
      </form>
    </section>
  );
}
