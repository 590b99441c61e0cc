import { useState } from 'preact/hooks';
import { type Settings as SettingsValue, TEXT_SIZES } from '../../lib/progress/state';
import phoneLanguages from '../../lib/site/atlas/labels.tsv?phone-languages';
import type { Translator } from '../../lib/words';
import { LANGUAGES, nameOf } from '../../lib/words/languages';
import { Select } from '../shared/Select';
import { UnreadTranslation } from '../shared/UnreadTranslation';

/** Language, size of words, colours, what the button opens, and whether the guard holds. */
export function Settings({
  t,
  settings,
  hasPanel,
  onChange,
}: {
  t: Translator;
  settings: SettingsValue;
  /** The browser has a panel beside the page. */
  hasPanel: boolean;
  onChange(change: Partial<SettingsValue>): void;
}) {
  const [opened, setOpened] = useState(false);
  return (
    <details class="settings" onToggle={() => setOpened(true)}>
      <summary>
        <h2>{t('popup.settings')}</h2>
      </summary>
      <Select
        name="language"
        label={t('popup.settings.language')}
        value={settings.language}
        options={[
          { value: 'auto', text: t('popup.settings.language.auto') },
          ...LANGUAGES.map((language) => ({ value: language, text: nameOf(language), lang: language })),
        ]}
        onChange={(language: SettingsValue['language']) => onChange({ language })}
      />
      <UnreadTranslation t={t} onChoose={(language) => onChange({ language })} />
      <Select
        name="phone-language"
        label={
          <>
            {t('popup.settings.phone')}
            <br />
            <span class="small soft">{t('popup.settings.phone.text')}</span>
          </>
        }
        value={settings.phoneLanguage}
        options={[
          { value: 'auto', text: t('popup.settings.phone.auto') },
          ...(opened ? namedLanguages(t.language) : namedLanguages(t.language, settings.phoneLanguage)),
        ]}
        onChange={(phoneLanguage) => onChange({ phoneLanguage })}
      />
      <Select
        name="text-size"
        label={t('popup.settings.text')}
        value={settings.textSize}
        options={TEXT_SIZES.map((value) => ({ value, text: percent(value, t.language) }))}
        onChange={(textSize) => onChange({ textSize })}
      />
      <Select
        name="theme"
        label={t('popup.settings.theme')}
        value={settings.theme}
        options={(['auto', 'light', 'dark'] as const).map((value) => ({ value, text: t(`popup.settings.theme.${value}`) }))}
        onChange={(theme) => onChange({ theme })}
      />
      {hasPanel && (
        <label class="check">
          <input
            type="checkbox"
            name="button"
            checked={settings.button === 'panel'}
            onClick={(event) => {
              event.preventDefault();
              onChange({ button: settings.button === 'panel' ? 'popup' : 'panel' });
            }}
          />
          <span>{t('popup.settings.beside')}</span>
        </label>
      )}
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

const percent = (size: string, language: string): string =>
  new Intl.NumberFormat(language, { style: 'percent' }).format(Number(size) / 100);

/** Languages of phones by their names, sorted; all of them, or one. Asked for when first wanted: Intl.DisplayNames takes time to wake. */
function namedLanguages(language: string, only?: string): readonly { readonly value: string; readonly text: string }[] {
  const codes = only === undefined ? phoneLanguages : phoneLanguages.filter((code) => code === only);
  if (codes.length === 0) return [];
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return codes.map((value) => ({ value, text: names.of(value) ?? value })).sort((a, b) => a.text.localeCompare(b.text, language));
}
