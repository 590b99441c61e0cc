import type { Translator } from '../../lib/words';

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
