import { useEffect, useState } from 'preact/hooks';
import type { ExtensionClient } from '../../lib/messaging/extension-client';
import type { MessageKey, Translator } from '../../lib/words';
import { JourneyChoice } from '../popup/JourneyChoice';
import { Logo } from '../shared/Logo';
import { UnreadTranslation } from '../shared/UnreadTranslation';
import { useExtension } from '../use-extension';
import { HintPicture, HoldPicture, NowPicture } from './pictures';

const NEVER = ['press', 'secrets', 'send', 'locks'] as const;

/** The first page the owner sees: what it does, what it never does, where its icon is, and where to begin. */
export function Welcome({ link }: { link: ExtensionClient }) {
  const { snapshot, t, busy, failed, problem, surface, send, take, report } = useExtension(link, 'welcome.title');
  const [chosen, setChosen] = useState(false);
  if (!t || !snapshot) {
    return (
      <main class="ug welcome" aria-busy="true" {...surface}>
        {failed && <p class="alert">{t?.('popup.failed') ?? '«Отвязка» не отвечает. Unbind Guide is not responding.'}</p>}
      </main>
    );
  }
  const progress = snapshot.progress.state === 'ready' ? snapshot.progress.progress : undefined;
  return (
    <main class="ug welcome" {...surface}>
      <header>
        <p class="brand">
          <Logo />
          {t('app.title')}
        </p>
        <h1>{t('welcome.title')}</h1>
        <p class="lead soft">{t('welcome.lead')}</p>
        <p class="first">
          <a href="rehearsal.html">{t('rehearsal.open')}</a>
        </p>
      </header>
      <UnreadTranslation
        t={t}
        onChoose={(language) => void link.settings({ language }).then((next) => (next ? take(next) : report(t('refused.not-stored'))))}
      />
      <OpenTabs link={link} t={t} />
      <section aria-labelledby="how">
        <h2 id="how">{t('welcome.how')}</h2>
        <ol class="three">
          <li>
            <NowPicture t={t} />
            <h3>{t('welcome.now')}</h3>
            <p class="soft">{t('welcome.now.text')}</p>
          </li>
          <li>
            <HintPicture t={t} />
            <h3>{t('welcome.hint')}</h3>
            <p class="soft">{t('welcome.hint.text')}</p>
          </li>
          <li>
            <HoldPicture t={t} />
            <h3>{t('welcome.hold')}</h3>
            <p class="soft">{t('welcome.hold.text')}</p>
          </li>
        </ol>
      </section>
      <div class="two">
        <section aria-labelledby="never">
          <h2 id="never">{t('welcome.never')}</h2>
          <ul class="never">
            {NEVER.map((one) => (
              <li key={one}>{t(`welcome.never.${one}`)}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="pin">
          <h2 id="pin">{t('welcome.pin')}</h2>
          <ol class="numbered">
            {t
              .say({ key: pinning() })
              .split('\n')
              .map((line) => (
                <li key={line}>{line}</li>
              ))}
          </ol>
        </section>
      </div>
      {failed && <p class="alert">{t('popup.failed')}</p>}
      {problem !== undefined && (
        <p class="alert" role="alert">
          {t('popup.refused', { reason: problem })}
        </p>
      )}
      {progress && <JourneyChoice t={t} busy={busy} send={send} chosen={progress.journey} onDone={() => setChosen(true)} />}
      <div role="status">
        {chosen && (
          <p class="note" data-chosen>
            {t('welcome.chosen')}
          </p>
        )}
      </div>
      <footer class="soft small">{t('app.unofficial')}</footer>
    </main>
  );
}

/** How the icon is found differs by browser. */
function pinning(): MessageKey {
  if (!import.meta.env.FIREFOX) return 'welcome.pin.chrome';
  return /Android/.test(navigator.userAgent) ? 'welcome.pin.android' : 'welcome.pin.firefox';
}

/** Pages of Xiaomi's that were open before us have no guard until they are loaded anew. */
function OpenTabs({ link, t }: { link: ExtensionClient; t: Translator }) {
  const [open, setOpen] = useState(0);
  const [done, setDone] = useState(false);
  useEffect(() => void link.openSites().then(setOpen), [link]);
  if (open === 0) return null;
  return (
    <section class="note" data-open-tabs={open} aria-labelledby="open-tabs">
      <h2 id="open-tabs">{t('welcome.reload')}</h2>
      <p>{t('welcome.reload.text')}</p>
      <div role="status">
        {done ? (
          <p>{t('welcome.reload.done')}</p>
        ) : (
          <button type="button" class="primary" data-action="reload-tabs" onClick={() => void link.reloadSites().then(() => setDone(true))}>
            {t('welcome.reload.button', { n: open })}
          </button>
        )}
      </div>
    </section>
  );
}
