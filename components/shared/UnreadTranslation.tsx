import type { Translator } from '../../lib/words';
import { isNativeRead, LANGUAGES, type Language, nameOf } from '../../lib/words/languages';

/** Says that no native reader has read this translation, and offers those languages that one has; nothing where it has been read. */
export function UnreadTranslation({ t, onChoose }: { t: Translator; onChoose(language: Language): void }) {
  if (isNativeRead(t.language)) return null;
  return (
    <div class="note" data-unread={t.language}>
      <p>{t('app.unread')}</p>
      <p class="buttons">
        {LANGUAGES.filter(isNativeRead).map((language) => (
          <button key={language} type="button" lang={language} data-language={language} onClick={() => onChoose(language)}>
            {nameOf(language)}
          </button>
        ))}
      </p>
    </div>
  );
}
