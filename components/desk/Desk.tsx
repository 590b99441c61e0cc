import { useEffect } from 'preact/hooks';
import { nowOf, planOf } from '../../lib/journeys/plan';
import type { ExtensionClient } from '../../lib/messaging/extension-client';
import type { Progress } from '../../lib/progress/state';
import type { Quarantined } from '../../lib/progress/store';
import type { Translator } from '../../lib/words';
import { Addresses } from '../shared/addresses';
import { Logo } from '../shared/Logo';
import { Toast } from '../shared/Toast';
import { nowTitle } from '../step-words';
import { type PartProps, useExtension } from '../use-extension';
import { useHash } from '../use-hash';
import { Copy } from './Copy';
import { Detours } from './Detours';
import { DeviceLedger } from './DeviceLedger';
import { HandOver } from './HandOver';
import { Lessons } from './Lessons';
import { Letter } from './Letter';
import { NewAccount } from './NewAccount';
import { PageReport } from './PageReport';
import { PhoneCard } from './PhoneCard';
import { openForPrint } from './printing';
import { Questions } from './Questions';
import { DESK_SECTIONS, type DeskSection, sectionOf } from './sections';
import { Waiting } from './Waiting';
import { WholePlan } from './WholePlan';

/** What a section of the desk is given. */
export interface SectionProps extends PartProps {
  readonly progress: Progress;
  readonly link: ExtensionClient;
  /** Plans and data put aside. */
  readonly asides: readonly Quarantined[];
}

const VIEWS: Readonly<Record<DeskSection, (props: SectionProps) => preact.JSX.Element>> = {
  questions: Questions,
  plan: WholePlan,
  devices: DeviceLedger,
  'phone-card': PhoneCard,
  waiting: Waiting,
  letter: Letter,
  'hand-over': HandOver,
  'new-account': NewAccount,
  detours: Detours,
  lessons: Lessons,
  'page-report': PageReport,
  copy: Copy,
};

/** The desk: a whole page for what the popup has no room for. */
export function Desk({ link }: { link: ExtensionClient }) {
  const { snapshot, t, addressesOf, busy, failed, problem, done, surface, send, closeDone } = useExtension(link, 'desk.title');
  const section = useHash(sectionOf);

  useEffect(() => openForPrint(document), []);

  if (!t || !snapshot) {
    return (
      <main class="ug desk" aria-busy="true" {...surface}>
        {failed && <p class="alert">{t?.('popup.failed') ?? '«Отвязка» не отвечает. Unbind Guide is not responding.'}</p>}
      </main>
    );
  }
  const { progress } = snapshot;
  const View = VIEWS[section];
  return (
    <div class="ug desk" {...surface} data-section={section}>
      <nav aria-label={t('desk.title')}>
        <p class="brand">
          <Logo />
          {t('app.title')}
        </p>
        <ul>
          {DESK_SECTIONS.map((one) => (
            <li key={one}>
              <a href={`#${one}`} aria-current={one === section ? 'page' : undefined}>
                {t(`desk.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {failed && <p class="alert">{t('popup.failed')}</p>}
        {problem !== undefined && (
          <p class="alert" role="alert">
            {t('popup.refused', { reason: problem })}
          </p>
        )}
        {snapshot.private && <p class="note">{t('popup.private')}</p>}
        <h1>{t(`desk.${section}`)}</h1>
        {progress.state === 'ready' ? (
          <Addresses.Provider value={addressesOf}>
            <View t={t} busy={busy} send={send} progress={progress.progress} link={link} asides={snapshot.asides ?? []} />
          </Addresses.Provider>
        ) : (
          <p class="alert">{t('popup.unreadable')}</p>
        )}
        <Toast
          done={done}
          now={progress.state === 'ready' && done ? nowIn(progress.progress, t) : undefined}
          busy={busy}
          t={t}
          onUndo={() => void (done?.undo && send(done.undo))}
          onClose={closeDone}
        />
        <footer class="soft small">{t('app.unofficial')}</footer>
      </main>
    </div>
  );
}

/** What is to be done now, in a line; nothing without a goal. */
function nowIn(progress: Progress, t: Translator): string | undefined {
  return progress.journey === null ? undefined : nowTitle(nowOf(planOf(progress.journey, progress, { now: Date.now() })), t);
}
