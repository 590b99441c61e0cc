import type { Translator } from '../../lib/words';

/**
 * The version that `popup.news.text` speaks of. A test fails where the package is another: whoever raises the version writes the text of it,
 * in every language, and then this.
 */
export const NEWS_VERSION = '0.1.0';

/** What an update has brought, until the owner has read it. */
export function News({ t, version, onRead }: { t: Translator; version: string; onRead(): void }) {
  return (
    <section class="note" data-news={version} aria-labelledby="news">
      <h2 id="news">{t('popup.news')}</h2>
      <ul>
        {t('popup.news.text')
          .split('\n')
          .map((line) => (
            <li key={line}>{line}</li>
          ))}
      </ul>
      <button type="button" data-action="news-read" onClick={onRead}>
        {t('popup.news.read')}
      </button>
    </section>
  );
}
