import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { JourneyId } from '../../lib/journeys';
import { asksPurpose, nowOf, planOf, requiredLeft, requiredOf } from '../../lib/journeys/plan';
import type { ExtensionClient, TabState } from '../../lib/messaging/extension-client';
import type { Snapshot } from '../../lib/messaging/protocol';
import type { SidePanel } from '../../lib/messaging/side-panel';
import type { Settings as SettingsValue } from '../../lib/progress/state';
import type { Translator } from '../../lib/words';
import { devicesIcon, listIcon, moreIcon, nowIcon } from '../icons';
import { Addresses } from '../shared/addresses';
import { Logo } from '../shared/Logo';
import { ProgressBar } from '../shared/ProgressBar';
import { Tabs } from '../shared/Tabs';
import { readsItself, Toast } from '../shared/Toast';
import { UnreadTranslation } from '../shared/UnreadTranslation';
import { nowTitle } from '../step-words';
import { type PartProps, useExtension } from '../use-extension';
import { Codes } from './Codes';
import { JourneyChoice } from './JourneyChoice';
import { Now } from './Now';
import { OnDemand, useViewsWhenIdle } from './on-demand';
import { TabLine } from './TabLine';
import { type Follow, useTab } from './use-tab';

const VIEWS = ['now', 'steps', 'devices', 'more'] as const;
type View = (typeof VIEWS)[number];
const VIEW_ICONS: Readonly<Record<View, string>> = { now: nowIcon, steps: listIcon, devices: devicesIcon, more: moreIcon };

export interface PopupProps {
  readonly link: ExtensionClient;
  /** The browser's panel beside the page, where it has one and this is not it. */
  readonly panel?: SidePanel | undefined;
  /** Given to what stays beside the page, so that it speaks of the tab in front, and is not closed when the popup would be. */
  readonly follow?: Follow;
}

/** The popup, and the panel beside the page: what to do now, and everything that is typed. */
export function Popup({ link, panel, follow }: PopupProps) {
  const { snapshot, t, addressesOf, busy, failed, problem, done, surface, send, take, report, closeDone } = useExtension(link, 'app.title');
  const [tab, look] = useTab(link, follow);
  useViewsWhenIdle();
  const [choosing, setChoosing] = useState(false);
  const [view, setView] = useState<View>('now');
  // a browser may have the name of a panel, and not the thing
  const [hasPanel, setHasPanel] = useState(panel !== undefined);
  const place = follow && 'beside';

  const body = useRef<HTMLDivElement>(null);
  const progress = snapshot?.progress.state === 'ready' ? snapshot.progress.progress : undefined;
  const journey = progress && !choosing ? progress.journey : null;
  const plan = progress && journey ? planOf(journey, progress, { now: Date.now() }) : [];
  const now = nowOf(plan);
  const isAsked = progress && journey && asksPurpose(journey) && progress.answers.purpose === undefined;
  const shown = !journey ? 'choice' : view !== 'now' ? view : isAsked ? 'purpose' : 'item' in now ? now.item.key : now.kind;
  // whatever takes the place of something else is read from its beginning
  useLayoutEffect(() => body.current?.scrollTo(0, 0), [shown]);

  if (!t || !snapshot || !tab) {
    return (
      <main class="ug popup" data-place={place} aria-busy="true" {...surface}>
        {!failed && (
          <svg class="waiting" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
            <circle cx="24" cy="24" r="20" />
          </svg>
        )}
        {failed && <p class="alert">{t?.('popup.failed') ?? '«Отвязка» не отвечает. Unbind Guide is not responding.'}</p>}
      </main>
    );
  }
  const { settings } = snapshot;
  const hasNews = settings.newsRead !== '' && settings.newsRead !== link.version();
  const part: PartProps = { t, busy, send };
  // Chromium opens no page of an extension in a private window, but in an ordinary one, over another list
  const hasDesk = !(snapshot.private && import.meta.env.CHROME);
  const choose = (): void => {
    setChoosing(false);
    setView('now');
  };
  const change = (settings: Partial<SettingsValue>): void =>
    void link.settings(settings).then((next) => (next ? take(next) : report(t('refused.not-stored'))));
  const leave = follow ? () => undefined : () => close();
  // on a phone the popup covers the page that has just been opened
  const go = (address: string): void => void link.open(address).then(() => import.meta.env.FIREFOX && isPhone() && leave());
  const keepBeside = (): void => void panel?.open().then((opened) => (opened ? leave() : setHasPanel(false)));
  const tabLine = <TabLine tab={tab} t={t} link={link} hasDesk={hasDesk} again={look} onLeave={leave} />;
  // offered first where nothing of ours is on the page
  const beside = hasPanel && (
    <button type="button" class="plain" data-action="keep-beside" onClick={keepBeside}>
      {t('popup.keep-beside')}
    </button>
  );
  return (
    <main class="ug popup" data-place={place} {...surface}>
      <Addresses.Provider value={addressesOf}>
        <header class="top">
          <div class="top-line">
            <Logo />
            <div>
              <h1>{t('app.title')}</h1>
              {journey && <p class="goal">{t.say({ key: `journey.${journey}.title` })}</p>}
            </div>
          </div>
          {journey && <ProgressBar done={requiredOf(plan).length - requiredLeft(plan).length} total={requiredOf(plan).length} t={t} />}
        </header>
        <div class="body" ref={body} key={journey ? view : 'choose'}>
          <Notices
            snapshot={snapshot}
            t={t}
            failed={failed}
            problem={problem}
            hasDesk={hasDesk}
            onForget={() => void link.forgetAsides('others').then(take)}
          />
          {!progress?.journey && <UnreadTranslation t={t} onChoose={(language) => change({ language })} />}
          {isUrgent(tab) && tabLine}
          {tab.kind === 'excluded' && beside}
          {progress && !journey && <JourneyChoice {...part} chosen={progress.journey} onDone={choose} />}
          {progress && journey && view === 'now' && (
            <>
              {progress.resume && <Resume {...part} journey={progress.resume} />}
              {isAsked ? (
                <OnDemand t={t} show={({ PurposeQuestion }) => <PurposeQuestion {...part} />} />
              ) : (
                <Now {...part} now={now} journey={journey} progress={progress} tab={tab} onGo={go} />
              )}
              <Codes {...part} progress={progress} asked={tab.kind === 'excluded' || journey === 'locked-out'} />
            </>
          )}
          {progress && journey && view === 'steps' && <OnDemand t={t} show={({ Steps }) => <Steps {...part} plan={plan} />} />}
          {progress && journey && view === 'devices' && (
            <OnDemand
              t={t}
              show={({ Devices, LostStrangers }) => (
                <>
                  <Devices {...part} devices={progress.devices} journey={journey} />
                  <LostStrangers {...part} progress={progress} />
                </>
              )}
            />
          )}
          {(!journey || view === 'more') && (
            <OnDemand
              t={t}
              show={({ More }) => (
                <More
                  {...part}
                  link={link}
                  settings={settings}
                  chosen={journey ? progress : undefined}
                  hasNews={hasNews}
                  hasDesk={hasDesk}
                  hasPanel={hasPanel || follow !== undefined}
                  onChange={change}
                  onChangeJourney={() => setChoosing(true)}
                />
              )}
            />
          )}
          {!isUrgent(tab) && tabLine}
          {tab.kind !== 'excluded' && beside}
        </div>
        <Toast
          done={done}
          now={journey && !(view === 'now' && readsItself(done)) ? nowTitle(now, t) : undefined}
          busy={busy}
          t={t}
          onUndo={() => void (done?.undo && send(done.undo))}
          onClose={closeDone}
        />
        {journey && (
          <Tabs
            label={t('popup.tabs')}
            tabs={VIEWS.map((id) => ({
              id,
              text: t(`popup.tab.${id}`),
              icon: VIEW_ICONS[id],
              news: id === 'more' && hasNews && t('popup.news'),
            }))}
            current={view}
            onChoose={(id) => setView(id)}
          />
        )}
      </Addresses.Provider>
    </main>
  );
}

/** Whether the owner has to know of it, or to do something, before the step. */
const isUrgent = ({ kind }: TabState): boolean => kind === 'excluded' || kind === 'stale' || kind === 'revoked';

const isPhone = (): boolean => /Android/.test(navigator.userAgent);

/** What has to be known before anything else. */
function Notices(props: {
  snapshot: Snapshot;
  t: Translator;
  failed: boolean;
  problem: string | undefined;
  hasDesk: boolean;
  onForget(): void;
}) {
  const { snapshot, t, failed, problem, hasDesk, onForget } = props;
  // not of a plan that they have wiped themselves, which the desk brings back
  const asides = (snapshot.asides ?? []).filter(({ reason }) => reason !== 'wiped');
  return (
    <>
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
      {asides.length > 0 && <OnDemand t={t} show={({ Asides }) => <Asides asides={asides} t={t} onForget={onForget} />} />}
      {snapshot.progress.state === 'ready' && Object.values(snapshot.progress.progress.reminders).some((at) => at <= Date.now()) && (
        <p class="note" data-due>
          {t('popup.due')}
        </p>
      )}
      {snapshot.progress.state === 'unreadable' && <p class="alert">{t('popup.unreadable')}</p>}
    </>
  );
}

/** Back to the plan that was left because no code came. */
function Resume({ t, send, busy, journey }: PartProps & { journey: JourneyId }) {
  return (
    <button type="button" data-action="resume" disabled={busy} onClick={() => void send({ type: 'choose-journey', journey })}>
      {t('popup.resume', { title: t.say({ key: `journey.${journey}.title` }) })}
    </button>
  );
}
