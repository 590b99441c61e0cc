import { useState } from 'preact/hooks';
import type { JourneyId } from '../../lib/journeys';
import { type Now as NowState, type PlanItem, planOf } from '../../lib/journeys/plan';
import type { TabState } from '../../lib/messaging/extension-client';
import type { Progress } from '../../lib/progress/state';
import type { PageKind } from '../../lib/site/kinds';
import { PLACES } from '../../lib/site/places';
import { Icon, outsideIcon } from '../icons';
import { PLACE_ICONS } from '../place-icons';
import { intoSight } from '../shared/into-sight';
import { StepHow } from '../shared/StepHow';
import { closedReason, stepTitle, stepWords } from '../step-words';
import type { PartProps } from '../use-extension';
import { OnDemand } from './on-demand';

export interface NowProps extends PartProps {
  readonly now: NowState;
  readonly journey: JourneyId;
  readonly progress: Progress;
  readonly tab: TabState;
  onGo(address: string): void;
}

/** The one thing to do now, how it is done, and what to press; or why there is nothing to do. */
export function Now(props: NowProps) {
  const { t, now, journey } = props;
  switch (now.kind) {
    case 'step':
      return (
        <section class="next" aria-labelledby="next">
          {now.item.device ? (
            <fieldset class="device-group" aria-label={now.item.device.name}>
              <Step key={now.item.key} {...props} item={now.item} />
            </fieldset>
          ) : (
            <Step key={now.item.key} {...props} item={now.item} />
          )}
          {now.waiting && (
            <p class="soft small">
              {t('popup.waiting', { title: t.say(stepTitle(now.waiting.id)) })} {closedReason(now.waiting, t)}
            </p>
          )}
        </section>
      );
    case 'wait':
      return (
        <section class="next" data-now="wait" aria-labelledby="next">
          <h2 id="next" tabIndex={-1} data-focus>
            {t.say(stepTitle(now.item.id))}
          </h2>
          <p class="note">{closedReason(now.item, t)}</p>
          <p>{stepWords(now.item, t).why}</p>
        </section>
      );
    case 'exhausted':
      return (
        <section class="next" data-now="exhausted" aria-labelledby="next">
          <h2 id="next" tabIndex={-1} data-focus>
            {t('now.exhausted')}
          </h2>
          <p>{t('now.exhausted.text')}</p>
          <button type="button" class="primary" data-action="try-again" disabled={props.busy} onClick={() => tryAgain(props)}>
            {t('popup.try-again')}
          </button>
        </section>
      );
    case 'kept-bound':
      return (
        <section class="next" data-now="kept-bound" aria-labelledby="next">
          <h2 id="next" tabIndex={-1} data-focus>
            {t('guard.lost.keep')}
          </h2>
          <p>{t('guard.lost.why')}</p>
        </section>
      );
    case 'finished':
      return (
        <section class="next" data-now="finished" aria-labelledby="next">
          <h2 id="next" tabIndex={-1} data-focus>
            {t('popup.finished')}
          </h2>
          <ol class="numbered">
            {t
              .say({ key: `journey.${journey}.finished` })
              .split('\n')
              .map((line) => (
                <li key={line}>{line}</li>
              ))}
          </ol>
        </section>
      );
  }
}

/** All tries are open again, from the first. */
function tryAgain({ send, journey, progress }: NowProps): void {
  for (const { id, device, account, setAside, step } of planOf(journey, progress)) {
    if (setAside && step.attempt) void send({ type: 'set-aside', step: id, ...(device && { device: device.id }), account, aside: false });
  }
}

/** What the step says, and its answers: done, it does not work, skip. */
function Step({ item, ...props }: NowProps & { item: PlanItem }) {
  const { t, busy, send, journey, progress } = props;
  const { title, why, otherwise } = stepWords(item, t);
  const [open, setOpen] = useState<'trouble' | 'why' | undefined>(undefined);
  const named = { step: item.id, ...(item.device && { device: item.device.id }), account: item.account };
  const aside = (): void => void send({ type: 'set-aside', ...named, aside: true });
  const go = destinationOf(item, props.tab);
  const here = item.step.listsDevices === true || item.step.needsDevice === true;
  const toggle = (part: 'trouble' | 'why') => (
    <button
      type="button"
      class="plain"
      data-action={part}
      aria-expanded={open === part}
      onClick={() => setOpen(open === part ? undefined : part)}
    >
      {t(`popup.${part}`)}
    </button>
  );
  return (
    <div class="now" data-step={item.id} data-state={item.state}>
      <p class="small soft where">
        <Icon path={PLACE_ICONS[item.variant === ON_SITE ? 'cloud' : item.step.place]} />
        <span>
          {here ? t('popup.here') : t.say({ key: `place.${item.variant === ON_SITE ? 'cloud' : item.step.place}` })}
          {item.device && (
            <>
              {' · '}
              <strong class="device-name" dir="auto">
                {item.device.name}
              </strong>
            </>
          )}
        </span>
      </p>
      <h2 id="next" tabIndex={-1} data-focus>
        {title}
      </h2>
      <StepHow item={item} t={t} />
      <OnDemand t={t} extra show={({ StepPicture }) => <StepPicture item={item} t={t} />} />
      {here && (
        <OnDemand
          t={t}
          show={({ Devices }) => <Devices t={t} busy={busy} send={send} devices={progress.devices} journey={journey} untitled />}
        />
      )}
      {open === 'trouble' && (
        <div class="note" data-answer="trouble" ref={intoSight}>
          <p>{otherwise ?? t('popup.trouble.general')}</p>
          {item.step.needsCode && journey !== 'locked-out' && (
            <button
              type="button"
              data-action="no-code"
              onClick={() => void send({ type: 'choose-journey', journey: 'locked-out', detour: true })}
            >
              {t('popup.trouble.no-code')}
            </button>
          )}
          {item.step.attempt && (
            <button type="button" data-action="next-way" disabled={busy} onClick={aside}>
              {t('popup.trouble.next-way')}
            </button>
          )}
        </div>
      )}
      {open === 'why' && (
        <div data-answer="why" ref={intoSight}>
          <p>{why}</p>
          <OnDemand t={t} extra show={({ Sources }) => <Sources citations={item.step.sources} t={t} />} />
        </div>
      )}
      <div class="act">
        {go && <Way {...go} t={t} onGo={props.onGo} />}
        <div class="answers">
          <label class={`done ${go ? '' : 'alone'} ${go && !go.isOpen ? '' : 'primary'}`}>
            <input
              type="checkbox"
              checked={false}
              disabled={item.step.needsDevice === true && progress.devices.length === 0}
              aria-busy={busy}
              aria-labelledby="next done"
              onClick={(event) => {
                event.preventDefault();
                void send({ type: 'set-step', ...named, done: true });
              }}
            />
            <span id="done">{t('popup.done')}</span>
          </label>
          {toggle('trouble')}
          {item.weight !== 'required' && !item.step.attempt && (
            <button type="button" class="plain" data-action="skip" disabled={busy} onClick={aside}>
              {t('popup.skip')}
            </button>
          )}
          {toggle('why')}
        </div>
      </div>
    </div>
  );
}

/** The variant of a phone's step that is done on the site, since the phone is not at hand. */
const ON_SITE = 'web';

interface Destination {
  readonly page: PageKind;
  readonly address: string;
  /** It is the page's own address, and not that of the nearest known. */
  readonly known: boolean;
  /** The tab shows it already. */
  readonly isOpen: boolean;
}

/** Where the step is done; undefined where it has no page. */
function destinationOf(item: PlanItem, tab: TabState): Destination | undefined {
  const { page, place } = item.step;
  if (!page || (place === 'phone' && item.variant !== ON_SITE)) return undefined;
  const known = PLACES[page].address;
  const address = known ?? PLACES['cloud-home'].address;
  return address === undefined
    ? undefined
    : { page, address, known: known !== undefined, isOpen: tab.kind === 'seen' && tab.seen.page === page };
}

/** The way to the page, or that it is open. Both take the same room: what is said of the tab must not move an answer under a finger. */
function Way({ page, address, known, isOpen, t, onGo }: Destination & Pick<NowProps, 't' | 'onGo'>) {
  return (
    <div class="way">
      <div class="go" data-hidden={isOpen}>
        <button type="button" class="primary" data-action="go" onClick={() => onGo(address)}>
          <Icon path={outsideIcon} />
          {t('popup.go', { host: new URL(address).hostname })}
        </button>
        {!known && <p class="small soft">{t('popup.go.my-devices')}</p>}
      </div>
      <p class="open" data-hidden={!isOpen}>
        {t('popup.page.seen', { page: t.say({ key: `page.${page}` }) })}
      </p>
    </div>
  );
}
