import type { Advice } from '../../lib/guide/advise';
import type { PlanItem } from '../../lib/journeys/plan';
import type { Done } from '../../lib/progress/done';
import type { Translator } from '../../lib/words';
import { closeIcon, foldIcon, Icon, swapIcon, unfoldIcon } from '../icons';
import { memo } from '../shared/memo';
import { StepList } from '../shared/StepLine';
import { readsItself, Toast } from '../shared/Toast';
import { stepTitle } from '../step-words';
import { PageDevices, type PageDevicesProps } from './PageDevices';

export interface PanelProps {
  readonly advice: Advice;
  /** Only its bar is shown. Where it stands, and whether there is room for more, is the placer's to say. */
  readonly folded: boolean;
  readonly busy: boolean;
  /** Why the last command was not carried out, in words. */
  readonly problem: string | undefined;
  /** What the last act on this page has come to, and the way back. */
  readonly done: Done | undefined;
  readonly t: Translator;
  onSet(item: PlanItem, done: boolean): void;
  onTake: PageDevicesProps['onTake'];
  onGone: PageDevicesProps['onGone'];
  onUndo(): void;
  onCloseDone(): void;
  onFold(folded: boolean): void;
  onMove(): void;
  onHide(): void;
}

const trusted = (act: () => void) => (event: Event) => {
  if (event.isTrusted) act();
};

/** The step to do now, on the page. The popup shows the same and more: this one may be folded, moved or hidden. */
export const Panel = memo((props: PanelProps) => {
  const { advice, folded, busy, problem, done, t, onSet, onTake, onGone, onUndo, onCloseDone, onFold, onMove, onHide } = props;
  const { checklist, deleted } = advice;
  const next = checklist?.next;
  const here = checklist?.here.filter((item) => item.key !== next?.key) ?? [];
  return (
    <aside class="panel" aria-label={t('panel.label')}>
      <div class="panel-head">
        <h2>
          {t('app.title')}
          {checklist && (
            <span class="soft small"> · {checklist.left === 0 ? t('panel.all-done') : t('panel.left', { n: checklist.left })}</span>
          )}
        </h2>
        <button type="button" class="icon when-whole" aria-label={t('panel.move')} title={t('panel.move')} onClick={trusted(onMove)}>
          <Icon path={swapIcon} />
        </button>
        <button
          type="button"
          class="icon"
          data-action="fold"
          aria-expanded={!folded}
          aria-label={folded ? t('panel.unfold') : t('panel.fold')}
          title={folded ? t('panel.unfold') : t('panel.fold')}
          onClick={trusted(() => onFold(!folded))}
        >
          <Icon path={folded ? unfoldIcon : foldIcon} />
        </button>
        <button
          type="button"
          class="icon"
          data-action="hide"
          aria-label={t('panel.hide')}
          title={t('panel.hide')}
          onClick={trusted(onHide)}
        >
          <Icon path={closeIcon} />
        </button>
      </div>
      <div class="panel-body">
        {problem !== undefined && (
          <p class="alert" role="alert">
            {t('panel.not-saved', { reason: problem })}
          </p>
        )}
        {advice.progress === 'loading' && <p class="soft">{t('panel.loading')}</p>}
        {advice.progress === 'unreadable' && <p class="alert">{t('panel.unreadable')}</p>}
        {deleted && <Deleted item={deleted.item} busy={busy} t={t} onSet={onSet} />}
        {advice.devices && <PageDevices devices={advice.devices} busy={busy} t={t} onTake={onTake} onGone={onGone} />}
        {checklist ? (
          <>
            <div
              class="bar"
              role="progressbar"
              aria-label={t('panel.progress', { done: checklist.done, total: checklist.total })}
              aria-valuemin={0}
              aria-valuemax={checklist.total}
              aria-valuenow={checklist.done}
            >
              <div style={{ width: `${checklist.total === 0 ? 100 : (checklist.done / checklist.total) * 100}%` }} />
            </div>
            {next && (
              <div>
                <h3>{t('panel.now')}</h3>
                <StepList items={[next]} t={t} idPrefix="now" busy={busy} now onSet={onSet} />
              </div>
            )}
            {here.length > 0 && (
              <details class="here">
                <summary class="small">{t('panel.here', { n: here.length })}</summary>
                <StepList items={here} t={t} idPrefix="here" busy={busy} onSet={onSet} />
              </details>
            )}
          </>
        ) : (
          advice.progress === 'ready' && <p>{t('panel.choose')}</p>
        )}
      </div>
      <Toast
        done={done}
        now={next && !readsItself(done) ? t.say(stepTitle(next.id)) : undefined}
        busy={busy}
        t={t}
        onUndo={trusted(onUndo)}
        onClose={trusted(onCloseDone)}
      />
    </aside>
  );
});

/** The page says that the account is deleted. The owner says whether it is so where the plan asks for it, and reads what comes next. */
function Deleted({ item, busy, t, onSet }: { item: PlanItem | undefined } & Pick<PanelProps, 'busy' | 't' | 'onSet'>) {
  const asks = item !== undefined && item.state !== 'done';
  return (
    <div class="note" data-deleted={asks ? 'asked' : 'known'}>
      <p>{t(asks ? 'panel.deleted' : 'panel.deleted.next')}</p>
      {!asks ? (
        <ol class="numbered small">
          {t('journey.delete-account.finished')
            .split('\n')
            .map((line) => (
              <li key={line}>{line}</li>
            ))}
        </ol>
      ) : (
        <button type="button" data-action="mark-deleted" disabled={busy} onClick={trusted(() => onSet(item, true))}>
          {t('panel.deleted.mark')}
        </button>
      )}
    </div>
  );
}
