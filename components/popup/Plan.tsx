import { useRef } from 'preact/hooks';
import type { JourneyId } from '../../lib/journeys';
import { nextItem, type PlanItem, requiredLeft, requiredOf } from '../../lib/journeys/plan';
import { PLACES } from '../../lib/journeys/types';
import type { TabState } from '../../lib/messaging/extension-client';
import { PAGE_ADDRESS } from '../../lib/site/routes';
import { StepList } from '../StepLine';
import type { PartProps } from '../use-extension';
import { Ring } from './Ring';

export interface PlanProps extends PartProps {
  readonly journey: JourneyId;
  readonly plan: readonly PlanItem[];
  readonly tab: TabState;
  onChange(): void;
  onGo(address: string): void;
}

/** The chosen journey: how much is left, what is next, and every step by its place. */
export function Plan({ t, busy, send, journey, plan, tab, onChange, onGo }: PlanProps) {
  const required = requiredOf(plan);
  const left = requiredLeft(plan).length;
  const next = nextItem(plan);
  const set = (item: PlanItem, done: boolean): void => {
    void send({ type: 'set-step', step: item.id, ...(item.device && { device: item.device.id }), account: item.account, done });
  };
  const list = { t, busy, onSet: set };
  // a last tick does not close the section over what is in it
  const begun = useRef(new Map<string, boolean>()).current;
  const opens = (place: string, isOpen: boolean): boolean => {
    if (!begun.has(place)) begun.set(place, isOpen);
    return begun.get(place) === true;
  };
  return (
    <>
      <section class="journey" aria-label={t('popup.journey')}>
        <Ring done={required.length - left} total={required.length} t={t} />
        <div>
          <h2>{t.say({ key: `journey.${journey}.title` })}</h2>
          <p class="soft">{left === 0 ? t('popup.all-done') : `${left} ${t('popup.left', { n: left })}`}</p>
          <button type="button" class="plain" data-action="change-journey" onClick={onChange}>
            {t('popup.change-journey')}
          </button>
        </div>
      </section>
      {next && (
        <section class="next" aria-labelledby="next">
          <h2 id="next">{t('popup.next')}</h2>
          <StepList {...list} items={[next]} idPrefix="next" />
          <Go item={next} tab={tab} t={t} onGo={onGo} />
        </section>
      )}
      <section aria-labelledby="all">
        <h2 id="all">{t('popup.all-steps')}</h2>
        {PLACES.map((place) => {
          const items = plan.filter((item) => item.step.place === place && item !== next);
          if (items.length === 0) return null;
          const open = items.filter((item) => item.state !== 'done').length;
          return (
            <details key={place} class="place" data-place={place} open={opens(place, open > 0)}>
              <summary>
                <h3>{t.say({ key: `place.${place}` })}</h3>
                <span class="small soft">
                  {items.length - open}/{items.length}
                </span>
              </summary>
              <StepList {...list} items={items} idPrefix={place} />
            </details>
          );
        })}
      </section>
    </>
  );
}

/** "Take me there", or where the step is done. An unknown address says so, and what to press. */
function Go({ item, tab, t, onGo }: { item: PlanItem; tab: TabState; t: PartProps['t']; onGo(address: string): void }) {
  const { page, place } = item.step;
  if (!page) return place === 'phone' ? <p class="small soft">{t('popup.go.phone')}</p> : null;
  if (tab.kind === 'seen' && tab.seen.page === page) return null;
  const known = PAGE_ADDRESS[page];
  const address = known ?? PAGE_ADDRESS['cloud-home'];
  if (address === undefined) return null;
  return (
    <div class="go">
      <button type="button" class="primary" data-action="go" onClick={() => onGo(address)}>
        {t('popup.go')}
      </button>
      <p class="small soft">
        {known === undefined ? t('popup.go.my-devices') : t('popup.go.address', { host: new URL(address).hostname })}
      </p>
    </div>
  );
}
