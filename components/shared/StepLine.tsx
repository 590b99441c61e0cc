import type { PlanItem } from '../../lib/journeys/plan';
import type { Translator } from '../../lib/words';
import { closedReason, doubtReason, stepWords } from '../step-words';
import { Sources } from './Sources';
import { StepHow } from './StepHow';

export interface StepLineProps {
  readonly item: PlanItem;
  readonly t: Translator;
  /** Unique within the view: the same step may stand twice. */
  readonly idPrefix: string;
  readonly busy: boolean;
  /** It is the one to do now: how is open, and only why is asked for. */
  readonly now?: boolean;
  onSet(item: PlanItem, done: boolean): void;
}

/** One step: its tick, and on request why and how. A closed one says what comes first, and can still be ticked deliberately. */
export function StepLine({ item, t, idPrefix, busy, now, onSet }: StepLineProps) {
  const id = `${idPrefix}-${item.key}`;
  const done = item.state === 'done';
  const words = stepWords(item, t);
  const doubt = doubtReason(item, t);
  return (
    <div class="step" data-step={item.id} data-state={item.state} data-doubtful={item.doubtful}>
      <div class="step-line">
        <input
          id={id}
          type="checkbox"
          checked={done}
          disabled={item.state === 'closed'}
          aria-busy={busy}
          onClick={(event) => {
            // the tick shows what is stored: it moves when the background says so
            event.preventDefault();
            onSet(item, !done);
          }}
        />
        <label for={id}>{words.title}</label>
        {item.step.irreversible && !done && <span class="tag danger">{t('step.irreversible')}</span>}
        {item.weight !== 'required' && <span class="tag">{t.say({ key: `weight.${item.weight}` })}</span>}
      </div>
      <div class="step-more">
        {item.state === 'closed' && <p class="soft small">{closedReason(item, t)}</p>}
        {doubt !== undefined && <p class="alert small">{doubt}</p>}
        {now && <StepHow item={item} t={t} />}
        {!done && (
          <div class="step-tools small">
            <details>
              <summary>{t(now ? 'step.why' : 'step.details')}</summary>
              <p>{words.why}</p>
              {!now && <StepHow item={item} t={t} />}
              {words.otherwise !== undefined && (
                <p class="small">
                  <strong>{t('step.else')}</strong> {words.otherwise}
                </p>
              )}
              <Sources citations={item.step.sources} t={t} />
            </details>
            {item.state === 'closed' && (
              <button type="button" class="plain" data-action="already-done" onClick={() => onSet(item, true)}>
                {t('step.already-done')}
                <span class="visually-hidden">: {words.title}</span>
              </button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}

/** Steps one after another, those of a device in a group that bears its name. */
export function StepList({ items, ...props }: Omit<StepLineProps, 'item'> & { readonly items: readonly PlanItem[] }) {
  const groups: { device: PlanItem['device']; items: PlanItem[] }[] = [];
  for (const item of items) {
    const last = groups.find((group) => group.device?.id === item.device?.id);
    if (last) last.items.push(item);
    else groups.push({ device: item.device, items: [item] });
  }
  return (
    <>
      {groups.map(({ device, items: own }) =>
        device ? (
          <fieldset key={device.id} class="device-group" aria-label={device.name}>
            <p class="device-name" aria-hidden="true">
              <bdi>{device.name}</bdi>
            </p>
            {own.map((item) => (
              <StepLine key={item.key} item={item} {...props} />
            ))}
          </fieldset>
        ) : (
          own.map((item) => <StepLine key={item.key} item={item} {...props} />)
        ),
      )}
    </>
  );
}
