import type { ExtensionClient } from '../../lib/messaging/extension-client';
import type { Progress, Settings as SettingsValue } from '../../lib/progress/state';
import type { PartProps } from '../use-extension';
import { DeskLinks } from './DeskLinks';
import { News } from './News';
import { Settings } from './Settings';
import { StartOver } from './StartOver';

export interface MoreProps extends PartProps {
  readonly link: ExtensionClient;
  readonly settings: SettingsValue;
  /** The progress, where a goal is chosen. */
  readonly chosen: Progress | undefined;
  /** There is something new to be read. */
  readonly hasNews: boolean;
  readonly hasDesk: boolean;
  /** The browser has a panel beside the page. */
  readonly hasPanel: boolean;
  onChange(change: Partial<SettingsValue>): void;
  onChangeJourney(): void;
}

/** What is seldom wanted: what is new, another goal, the rehearsal, the desk, settings, starting over. */
export function More({ link, settings, chosen, hasNews, hasDesk, hasPanel, onChange, onChangeJourney, ...part }: MoreProps) {
  const { t } = part;
  const version = link.version();
  return (
    <>
      {hasNews && <News t={t} version={version} onRead={() => onChange({ newsRead: version })} />}
      {chosen && (
        <button type="button" data-action="change-journey" onClick={onChangeJourney}>
          {t('popup.change-journey')}
        </button>
      )}
      {hasDesk && (
        <a class="practise" href="rehearsal.html" target="_blank" rel="noreferrer">
          {t('rehearsal.open')}
        </a>
      )}
      {chosen && hasDesk && <DeskLinks t={t} progress={chosen} onOpen={(section) => void link.openDesk(section)} />}
      <Settings t={t} settings={settings} hasPanel={hasPanel} onChange={onChange} />
      {chosen && <StartOver {...part} />}
      <p class="soft small">{t('app.unofficial')}</p>
    </>
  );
}
