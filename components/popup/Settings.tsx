import type { Settings as SettingsValue } from '../../lib/progress/state';
import type { Translator } from '../../lib/words';
import { LANGUAGE_NAMES, LANGUAGES } from '../../lib/words/languages';

/** Language, colours, and whether the guard holds. */
export function Settings({
  t,
  settings,
  onChange,
}: {
  t: Translator;
  settings: SettingsValue;
  onChange(change: Partial<SettingsValue>): void;
}) {
  return (
    <details class="settings">
      <summary>
        <h2>{t('popup.settings')}</h2>
      </summary>
      <label>
        <span>{t('popup.settings.language')}</span>
        <select
          name="language"
          value={settings.language}
          onChange={(event) => onChange({ language: event.currentTarget.value as SettingsValue['language'] })}
        >
          <option value="auto">{t('popup.settings.language.auto')}</option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {LANGUAGE_NAMES[language]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('popup.settings.theme')}</span>
        <select
          name="theme"
          value={settings.theme}
          onChange={(event) => onChange({ theme: event.currentTarget.value as SettingsValue['theme'] })}
        >
          {(['auto', 'light', 'dark'] as const).map((theme) => (
            <option key={theme} value={theme}>
              {t(`popup.settings.theme.${theme}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          name="guard"
          checked={settings.guard === 'hold'}
          onClick={(event) => {
            event.preventDefault();
            onChange({ guard: settings.guard === 'hold' ? 'warn' : 'hold' });
          }}
        />
        <span>
          {t('popup.settings.guard')}
          <br />
          <span class="small soft">{t('popup.settings.guard.text')}</span>
        </span>
      </label>
    </details>
  );
}
