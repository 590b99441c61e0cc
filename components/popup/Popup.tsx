import { useCallback, useEffect, useState } from 'preact/hooks';
import { planOf } from '../../lib/journeys/plan';
import type { ExtensionClient, TabState } from '../../lib/messaging/extension-client';
import { type PartProps, useExtension } from '../use-extension';
import { Asides } from './Asides';
import { DeskLinks } from './DeskLinks';
import { Devices } from './Devices';
import { JourneyChoice } from './JourneyChoice';
import { Plan } from './Plan';
import { Settings } from './Settings';
import { StartOver } from './StartOver';
import { TabLine } from './TabLine';

/** What the popup says of the tab moves everything below it: it is waited for so many milliseconds, and a finger finds what it aimed at. */
const TAB_MS = 500;

/** The popup: overall progress at a glance, and everything that is typed. */
export function Popup({ link }: { link: ExtensionClient }) {
  const { snapshot, t, busy, failed, problem, theme, send, take, report } = useExtension(link, 'app.title');
  const [tab, setTab] = useState<TabState>();
  const [choosing, setChoosing] = useState(false);
  const look = useCallback(() => void link.tabState().then(setTab), [link]);
  useEffect(() => {
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [look]);
  useEffect(() => {
    const timer = setTimeout(() => setTab((known) => known ?? { kind: 'checking' }), TAB_MS);
    return () => clearTimeout(timer);
  }, []);

  if (!t || !snapshot || !tab) {
    return (
      <main class="ug popup" aria-busy="true" data-theme={theme}>
        {!failed && (
          <svg class="waiting" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
            <circle cx="24" cy="24" r="20" />
          </svg>
        )}
        {failed && <p class="alert">{t?.('popup.failed') ?? 'Расширение не отвечает. The extension does not answer.'}</p>}
      </main>
    );
  }
  const { progress: view, settings } = snapshot;
  const progress = view.state === 'ready' ? view.progress : undefined;
  const part: PartProps = { t, busy, send };
  // Chromium opens no page of an extension in a private window, but in an ordinary one, over another list
  const hasDesk = !(snapshot.private && import.meta.env.CHROME);
  return (
    <main class="ug popup" data-theme={theme}>
      <header class="top">
        <h1>{t('app.title')}</h1>
        <TabLine tab={tab} t={t} link={link} again={look} />
      </header>
      {failed && <p class="alert">{t('popup.failed')}</p>}
      {problem !== undefined && (
        <p class="alert" role="alert">
          {t('popup.refused', { reason: problem })}
        </p>
      )}
      {snapshot.private && (
        <p class="note">
          {t('popup.private')} {!hasDesk && t('popup.private.no-desk')}
        </p>
      )}
      {snapshot.asides && snapshot.asides.length > 0 && (
        <Asides asides={snapshot.asides} t={t} onForget={() => void link.forgetAsides().then(take)} />
      )}
      {view.state === 'unreadable' && <p class="alert">{t('popup.unreadable')}</p>}
      {progress &&
        (progress.journey === null || choosing ? (
          <JourneyChoice {...part} chosen={progress.journey} onDone={() => setChoosing(false)} />
        ) : (
          <Plan
            {...part}
            journey={progress.journey}
            plan={planOf(progress.journey, progress, { now: Date.now() })}
            tab={tab}
            onChange={() => setChoosing(true)}
            onGo={(address) => void link.open(address)}
          />
        ))}
      {progress && hasDesk && <DeskLinks t={t} progress={progress} onOpen={(section) => void link.openDesk(section)} />}
      {progress && <Devices {...part} devices={progress.devices} journey={progress.journey} />}
      <Settings
        t={t}
        settings={settings}
        onChange={(change) => void link.settings(change).then((next) => (next ? take(next) : report(t('refused.not-stored'))))}
      />
      {progress && <StartOver {...part} />}
      <footer class="soft small">{t('app.unofficial')}</footer>
    </main>
  );
}
