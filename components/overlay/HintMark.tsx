import type { HintAdvice } from '../../lib/guide/advise';
import { sentencesOf } from '../../lib/guide/hints';
import type { PlanItem } from '../../lib/journeys/plan';
import { isGuarded } from '../../lib/site/controls';
import type { Evidence } from '../../lib/site/recognise';
import type { MessageKey, Translator } from '../../lib/words';
import { closeIcon, Icon } from '../icons';
import { memo } from '../shared/memo';
import { Sources } from '../shared/Sources';
import { StepList } from '../shared/StepLine';
import { Why } from '../shared/Why';
import { stepTitle, stepWords } from '../step-words';
import { useCopy } from '../use-copy';

export interface HintMarkProps {
  readonly advice: HintAdvice;
  /** Stable for the control as long as it lives. */
  readonly hintKey: string;
  readonly open: boolean;
  /** One of many of its kind on the screen. */
  readonly crowded: boolean;
  readonly t: Translator;
  /** Why we take the page for what we take it for. */
  readonly evidence: readonly Evidence[];
  readonly busy: boolean;
  onToggle(key: string, open: boolean): void;
  onSet(item: PlanItem, done: boolean): void;
}

/**
 * An outline says which control a badge belongs to. It is drawn in full around what is next, what is read about, and what cannot be
 * taken back: that should be seen coming; of the many rows of a list, the others have none until their badge is pointed at.
 */
const markClass = ({ advice, open, crowded }: HintMarkProps): string =>
  `mark${advice.next ? ' next' : ''}${advice.next || open || isGuarded(advice.control) ? ' ring' : crowded ? ' quiet' : ''}`;

/** The label that a hint quotes: the page's own words, ours only for an icon. */
export const quoted = (advice: HintAdvice, t: Translator): string =>
  advice.label === '' ? t.say({ key: `control.${advice.control}` }) : advice.label;

/** The mark around a control, its quiet badge, and the hint itself. Geometry is set by the placer, by `data-key`. */
export const HintMark = memo((props: HintMarkProps) => {
  const { advice, hintKey, open, t, onToggle } = props;
  const { control, hint } = advice;
  const name = t('panel.hint', { label: quoted(advice, t) });
  const bubbleId = `bubble-${hintKey}`;
  return (
    <>
      <div class={markClass(props)} data-mark={control} data-tone={hint.tone} data-key={hintKey} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape is for whatever inside has the focus */}
      <div
        class="hint"
        data-hint={advice.id}
        data-control={control}
        data-tone={hint.tone}
        data-key={hintKey}
        data-open={open}
        onKeyDown={(event) => event.isTrusted && event.key === 'Escape' && onToggle(hintKey, false)}
      >
        <button
          type="button"
          class="badge"
          aria-label={name}
          aria-expanded={open}
          aria-controls={bubbleId}
          onClick={(event) => event.isTrusted && onToggle(hintKey, !open)}
        >
          ?
        </button>
        <i class="line" />
        <section class="bubble" id={bubbleId} aria-label={name} hidden={!open}>
          {open && <HintText {...props} />}
        </section>
      </div>
    </>
  );
});

/** What an open hint says. */
function HintText({ advice, hintKey, evidence, busy, t, onToggle, onSet }: HintMarkProps) {
  const { control, hint } = advice;
  const label = quoted(advice, t);
  return (
    <>
      <div class="bubble-head">
        <h2>
          <bdi>{label}</bdi>
        </h2>
        <button
          type="button"
          class="icon"
          aria-label={t('panel.close-hint')}
          onClick={(event) => event.isTrusted && onToggle(hintKey, false)}
        >
          <Icon path={closeIcon} />
        </button>
      </div>
      {advice.device !== undefined && control !== 'device-row' && (
        <p class="soft small">
          <bdi>{advice.device}</bdi>
        </p>
      )}
      {sentencesOf(control).map(({ part, key }) => (
        <p key={part} data-part={part}>
          {t.say({ key })}
        </p>
      ))}
      {advice.refusal !== undefined && <p>{t.say({ key: `refusal.${advice.refusal}` as MessageKey })}</p>}
      {advice.refusal === 'unknown' && <CopyLabel label={label} t={t} />}
      {advice.removedBy && (
        <div class="removed-by" data-removed-by={advice.removedBy.step}>
          <h3>{t('refusal.step')}</h3>
          {advice.removedBy.items.length > 0 ? (
            <StepList items={advice.removedBy.items} t={t} idPrefix={`refusal-${hintKey}`} busy={busy} onSet={onSet} />
          ) : (
            <>
              <p>{t.say(stepTitle(advice.removedBy.step))}</p>
              <ol class="numbered">
                {stepWords({ id: advice.removedBy.step }, t).lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ol>
            </>
          )}
        </div>
      )}
      {advice.before.length > 0 && <p class="before">{t('guard.before', { n: advice.before.length })}</p>}
      <Sources citations={hint.sources} t={t} />
      <Why evidence={evidence} t={t} />
    </>
  );
}

/** A reason that we do not know can be copied, to ask somebody who may. */
function CopyLabel({ label, t }: { readonly label: string; readonly t: Translator }) {
  const [copied, copy] = useCopy(label);
  return (
    <>
      <button type="button" data-action="copy-refusal" onClick={(event) => event.isTrusted && copy()}>
        {t('copy.press')}
      </button>
      <p role="status">{copied && t(`copy.done.${copied}`)}</p>
    </>
  );
}
