import { useRef } from 'preact/hooks';
import { nextItem, type PlanItem } from '../../lib/journeys/plan';
import { PLACES } from '../../lib/journeys/types';
import { Icon } from '../icons';
import { PLACE_ICONS } from '../place-icons';
import { StepList } from '../shared/StepLine';
import type { PartProps } from '../use-extension';

/** Every step by its place; the place of the next one is open. */
export function Steps({ t, busy, send, plan }: PartProps & { plan: readonly PlanItem[] }) {
  const next = nextItem(plan);
  const set = (item: PlanItem, done: boolean): void => {
    void send({ type: 'set-step', step: item.id, ...(item.device && { device: item.device.id }), account: item.account, done });
  };
  // a last tick does not close the section over what is in it
  const begun = useRef(new Map<string, boolean>()).current;
  const opens = (place: string, isOpen: boolean): boolean => {
    if (!begun.has(place)) begun.set(place, isOpen);
    return begun.get(place) === true;
  };
  return (
    <section aria-labelledby="all">
      <h2 id="all">{t('popup.all-steps')}</h2>
      {PLACES.map((place) => {
        const items = plan.filter((item) => item.step.place === place);
        if (items.length === 0) return null;
        const open = items.filter((item) => item.state !== 'done').length;
        return (
          <details key={place} class="place" data-place={place} open={opens(place, next?.step.place === place)}>
            <summary>
              <Icon path={PLACE_ICONS[place]} />
              <h3>{t.say({ key: `place.${place}` })}</h3>
              <span class="small soft">
                {items.length - open}/{items.length}
              </span>
            </summary>
            <StepList t={t} busy={busy} onSet={set} items={items} idPrefix={place} />
          </details>
        );
      })}
    </section>
  );
}
