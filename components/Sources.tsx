import type { Translator } from '../lib/words';
import { citationText, reliabilityText } from './step-words';

/** What a statement rests on, to be opened by the reader. */
export function Sources({ citations, t }: { citations: readonly string[]; t: Translator }) {
  return (
    <details class="sources small">
      <summary>{t('step.sources')}</summary>
      <p>{reliabilityText(citations, t)}</p>
      <ul>
        {citations.map((citation) => (
          <li key={citation}>{citationText(citation, t)}</li>
        ))}
      </ul>
    </details>
  );
}
