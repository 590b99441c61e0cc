import type { Evidence } from '../../lib/site/recognise';
import type { Translator } from '../../lib/words';

/** What a recognition rests on, in plain words, to be opened by the reader. */
export function Why({ evidence, t }: { evidence: readonly Evidence[]; t: Translator }) {
  if (evidence.length === 0) return null;
  const lines = evidence.map((item) => {
    if (item.text === undefined) return t(`why.${item.kind as 'route' | 'host' | 'structure' | 'lesson' | 'prose' | 'secretField'}`);
    if (item.kind === 'lesson') return t('why.lesson');
    return t(item.proxy ? 'why.proxy' : 'why.label', { label: item.text });
  });
  return (
    <details class="why small">
      <summary>{t('why.title')}</summary>
      <ul>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
