import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ExtensionLink, TabState } from '../../lib/extension-link';
import { planOf } from '../../lib/journeys/plan';
import type { Snapshot } from '../../lib/messages';
import type { Wish } from '../../lib/progress/commands';
import { type MessageKey, type Translator, translator } from '../../lib/words';
import { Asides } from './Asides';
import { Devices } from './Devices';
import { JourneyChoice } from './JourneyChoice';
import { Plan } from './Plan';
import { Settings } from './Settings';
import { StartOver } from './StartOver';
import { TabLine } from './TabLine';

/** What parts of the popup are given. */
export interface PartProps {
  readonly t: Translator;
  readonly busy: boolean;
  /** Sends a command; resolves to whether it was carried out. */
  send(wish: Wish): Promise<boolean>;
}

/** The popup: overall progress at a glance, and everything that is typed. */
export function Popup({ link }: { link: ExtensionLink }) {
  const [snapshot, setSnapshot] = useState<Snapshot | undefined>(undefined);
  const [failed, setFailed] = useState(false);
  const [tab, setTab] = useState<TabState>({ kind: 'checking' });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [choosing, setChoosing] = useState(false);
  const words = useRef<Translator | undefined>(undefined);

  const take = useCallback((next: Snapshot | undefined) => {
    if (!next) return setFailed(true);
    setFailed(false);
    if (next.words) words.current = translator(next.words);
    setSnapshot(next);
  }, []);
  const load = useCallback(() => void link.snapshot().then(take), [link, take]);
  const look = useCallback(() => void link.tabState().then(setTab), [link]);

  useEffect(() => {
    load();
    look();
    link.onChanged(load);
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [link, load, look]);

  const t = words.current;
  useEffect(() => {
    if (!t) return;
    document.documentElement.lang = t.language;
    document.documentElement.dir = t.direction;
    document.title = t('app.title');
  }, [t]);

  const send = async (wish: Wish): Promise<boolean> => {
    setBusy(true);
    const reply = await link.command(wish);
    setBusy(false);
    if (!reply) {
      setProblem(t?.('refused.no-answer'));
      return false;
    }
    setProblem(reply.outcome.ok ? undefined : t?.say({ key: `refused.${reply.outcome.reason}` as MessageKey }));
    take(reply.snapshot);
    return reply.outcome.ok;
  };

  const theme = useTheme(snapshot?.settings.theme ?? 'auto');
  if (!t || !snapshot) {
    return (
      <main class="ug popup" aria-busy="true" data-theme={theme}>
        {failed && <p class="alert">{t?.('popup.failed') ?? 'Расширение не отвечает. The extension does not answer.'}</p>}
      </main>
    );
  }
  const { progress: view, settings } = snapshot;
  const progress = view.state === 'ready' ? view.progress : undefined;
  const part: PartProps = { t, busy, send };
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
      {snapshot.private && <p class="note">{t('popup.private')}</p>}
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
      {progress && <Devices {...part} devices={progress.devices} journey={progress.journey} />}
      <Settings
        t={t}
        settings={settings}
        onChange={(change) => void link.settings(change).then((next) => (next ? take(next) : setProblem(t('refused.not-stored'))))}
      />
      {progress && <StartOver {...part} />}
      <footer class="soft small">{t('app.unofficial')}</footer>
    </main>
  );
}

/** The owner's choice of colours; `auto` follows the system, also while the popup is open. */
function useTheme(choice: 'auto' | 'light' | 'dark'): 'light' | 'dark' {
  const query = matchMedia('(prefers-color-scheme: dark)');
  const [dark, setDark] = useState(query.matches);
  useEffect(() => {
    const follow = (event: MediaQueryListEvent): void => setDark(event.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  if (choice !== 'auto') return choice;
  return dark ? 'dark' : 'light';
}
