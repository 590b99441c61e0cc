import { useEffect, useMemo, useState } from 'preact/hooks';
import { nowOf, planOf, requiredLeft, requiredOf } from '../../lib/journeys/plan';
import type { TabState } from '../../lib/messaging/extension-client';
import type { CommandInput } from '../../lib/progress/commands';
import { type Done, doneAfter } from '../../lib/progress/done';
import type { Settings } from '../../lib/progress/state';
import { Practice } from '../../lib/rehearsal/practice';
import { isSceneId, SCENE_IDS, SCENES, type SceneId } from '../../lib/rehearsal/scenes';
import type { StageHost } from '../../lib/rehearsal/stage';
import { type Message, type Translator, translator, type Words } from '../../lib/words';
import { Now } from '../popup/Now';
import { Addresses } from '../shared/addresses';
import { ProgressBar } from '../shared/ProgressBar';
import { readsItself, Toast } from '../shared/Toast';
import { addressesOf } from '../source-addresses';
import { nowTitle } from '../step-words';
import { useTheme } from '../use-extension';
import { useHash } from '../use-hash';

/** The rehearsal: every journey on practice pages, with a plan of its own that ends with the page. */
export function Rehearsal({ settings, words }: { settings: Settings; words: Words }) {
  const t = useMemo(() => translator(words), [words]);
  const theme = useTheme(settings.theme);
  const scene = useHash(sceneOf);
  const [round, setRound] = useState(0);
  useEffect(() => {
    document.documentElement.lang = t.language;
    document.documentElement.dir = t.direction;
    document.title = t('rehearsal.title');
  }, [t]);
  return (
    <div class="ug rehearsal" data-theme={theme} data-scene={scene}>
      <header class="ribbon">
        <div>
          <h1>{t('rehearsal.banner')}</h1>
          <p>{t('rehearsal.banner.text')}</p>
        </div>
        {scene && (
          <div class="buttons">
            <button type="button" data-action="again" onClick={() => setRound(round + 1)}>
              {t('rehearsal.again')}
            </button>
            <a class="button" href="#choose">
              {t('rehearsal.other')}
            </a>
          </div>
        )}
      </header>
      <Addresses.Provider value={addressesOf}>
        {scene ? (
          <Rehearsed key={`${scene} ${round}`} id={scene} settings={settings} words={words} t={t} theme={theme} />
        ) : (
          <SceneChoice t={t} />
        )}
      </Addresses.Provider>
    </div>
  );
}

const sceneOf = (hash: string): SceneId | undefined => {
  const id = hash.slice(1);
  return isSceneId(id) ? id : undefined;
};

const isJourney = (id: SceneId): boolean => id === SCENES[id].journey;
const titleOf = (id: SceneId): Message =>
  ({ key: isJourney(id) ? `journey.${SCENES[id].journey}.title` : `rehearsal.scene.${id}.title` }) as Message;
const textOf = (id: SceneId): Message =>
  ({ key: isJourney(id) ? `journey.${SCENES[id].journey}.text` : `rehearsal.scene.${id}.text` }) as Message;

function SceneChoice({ t }: { t: Translator }) {
  const list = (ids: readonly SceneId[]) => (
    <ul class="scenes">
      {ids.map((id) => (
        <li key={id}>
          <a href={`#${id}`}>
            <strong>{t.say(titleOf(id))}</strong>
            <span class="small soft">{t.say(textOf(id))}</span>
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <main class="choice">
      <h2>{t('rehearsal.choose')}</h2>
      {list(SCENE_IDS.filter(isJourney))}
      <h2>{t('rehearsal.moments')}</h2>
      {list(SCENE_IDS.filter((id) => !isJourney(id)))}
    </main>
  );
}

/** One scene: what to do now beside the practice site. */
function Rehearsed(props: { id: SceneId; settings: Settings; words: Words; t: Translator; theme: 'light' | 'dark' }) {
  const { id, settings, words, t, theme } = props;
  const practice = useMemo(() => {
    const made = new Practice({ scene: SCENES[id], words, settings, clock: () => Date.now() });
    const say = { elsewhere: t('rehearsal.elsewhere'), back: t('rehearsal.back') };
    // the stage takes it from here when it is loaded
    (window as { rehearsal?: StageHost['rehearsal'] }).rehearsal = { practice: made, theme, say };
    return made;
    // the theme of a stage is that of its beginning
  }, [id, words, settings, t]);
  const [, redraw] = useState(0);
  const [problem, setProblem] = useState<string>();
  const [done, setDone] = useState<Done>();
  useEffect(() => practice.onChange(() => redraw((n) => n + 1)), [practice]);
  const send = async (input: CommandInput): Promise<boolean> => {
    const { outcome } = practice.command(input);
    setProblem(outcome.ok ? undefined : t.say({ key: `refused.${outcome.reason}` }));
    setDone((last) => doneAfter(last, input, outcome));
    return outcome.ok;
  };
  const view = practice.snapshot.progress;
  if (view.state !== 'ready') return null;
  const { progress } = view;
  const journey = progress.journey ?? SCENES[id].journey;
  const plan = planOf(journey, progress, { now: Date.now() });
  const now = nowOf(plan);
  const seen = practice.seen;
  const tab: TabState = seen ? { kind: 'seen', seen } : { kind: 'checking' };
  return (
    <main class="scene">
      <section class="coach popup" aria-label={t('rehearsal.coach')}>
        <h2>{t.say(titleOf(id))}</h2>
        {!isJourney(id) && <p class="note">{t.say({ key: `rehearsal.scene.${id}.story` } as Message)}</p>}
        <ProgressBar done={requiredOf(plan).length - requiredLeft(plan).length} total={requiredOf(plan).length} t={t} />
        {problem !== undefined && (
          <p class="alert" role="alert">
            {problem}
          </p>
        )}
        <Now t={t} busy={false} now={now} journey={journey} progress={progress} tab={tab} send={send} onGo={practice.openPage} />
        <Toast
          done={done}
          now={readsItself(done) ? undefined : nowTitle(now, t)}
          busy={false}
          t={t}
          onUndo={() => void (done?.undo && send(done.undo))}
          onClose={() => setDone(undefined)}
        />
        <p class="small soft">{t('rehearsal.on-phone')}</p>
      </section>
      <section class="site" aria-label={t('rehearsal.site')}>
        <p class="frame-bar" aria-hidden="true">
          {t('rehearsal.site')}
        </p>
        <iframe src="rehearsal-stage.html" title={t('rehearsal.site')} />
      </section>
    </main>
  );
}
