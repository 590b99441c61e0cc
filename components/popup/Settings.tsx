import { useState } from 'preact/hooks';
import type { Settings as SettingsValue } from '../../lib/progress/state';
import phoneLanguages from '../../lib/site/atlas/labels.tsv?phone-languages';
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
  const [opened, setOpened] = useState(false);
  return (
    <details class="settings" onToggle={() => setOpened(true)}>
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
        <span>
          {t('popup.settings.phone')}
          <br />
          <span class="small soft">{t('popup.settings.phone.text')}</span>
        </span>
        <select
          name="phone-language"
          value={settings.phoneLanguage}
          onChange={(event) => onChange({ phoneLanguage: event.currentTarget.value })}
        >
          <option value="auto">{t('popup.settings.phone.auto')}</option>
          {(opened ? namedLanguages(t.language) : namedLanguages(t.language, settings.phoneLanguage)).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
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

/** Languages of phones by their names, sorted; all of them, or one. Asked for when first wanted: Intl.DisplayNames takes time to wake. */
function namedLanguages(language: string, only?: string): readonly { readonly code: string; readonly name: string }[] {
  const codes = only === undefined ? phoneLanguages : phoneLanguages.filter((code) => code === only);
  if (codes.length === 0) return [];
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return codes.map((code) => ({ code, name: names.of(code) ?? code })).sort((a, b) => a.name.localeCompare(b.name, language));
}
