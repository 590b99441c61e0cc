import { useContext } from 'preact/hooks';
import type { Translator } from '../../lib/words';
import { reliabilityText, sourcesOf, sourceText } from '../source-words';
import { Addresses } from './addresses';

/** What a statement rests on, to be opened by the reader; addresses are text, to be copied. */
export function Sources({ citations, t }: { citations: readonly string[]; t: Translator }) {
  const addressesOf = useContext(Addresses);
  return (
    <details class="sources small">
      <summary>{t('step.sources')}</summary>
      <p>{reliabilityText(citations, t)}</p>
      <ul>
        {sourcesOf(citations).map((id) => (
          <li key={id}>
            {sourceText(id, t)}
            {addressesOf(id).map((address) => (
              <code key={address} dir="ltr">
                {address}
              </code>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
