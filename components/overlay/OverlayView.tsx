import { useEffect, useRef } from 'preact/hooks';
import type { Teaching } from '../../lib/content/teach-mode';
import type { Advice, HintAdvice } from '../../lib/guide/advise';
import type { DialogState } from '../../lib/guide/confirmation';
import type { PlanItem } from '../../lib/journeys/plan';
import type { Done } from '../../lib/progress/done';
import type { Settings } from '../../lib/progress/state';
import type { TeachableControl } from '../../lib/site/controls';
import type { Translator } from '../../lib/words';
import { keepFocus } from '../keep-focus';
import { stepTitle } from '../step-words';
import { GuardDialog } from './GuardDialog';
import { HintMark } from './HintMark';
import { Notice } from './Notice';
import type { PageDevicesProps } from './PageDevices';
import { Panel } from './Panel';
import { TeachPanel } from './TeachPanel';

export interface OverlayProps {
  readonly advice: Advice;
  /** Hints whose controls are on screen, with their keys. */
  readonly hints: readonly { readonly key: string; readonly advice: HintAdvice }[];
  readonly openHint: string | undefined;
  /** A press is held. */
  readonly dialog: DialogState | undefined;
  /** Why the owner may press Xiaomi's button now. */
  readonly mayPress: 'released' | 'ready' | undefined;
  readonly dead: boolean;
  readonly closedNotices: ReadonlySet<string>;
  /** There is room for no more than the panel's bar, or the owner wants no more. */
  readonly folded: boolean;
  readonly teaching: Teaching | undefined;
  readonly busy: boolean;
  readonly problem: string | undefined;
  /** What the last act on this page has come to, and the way back. */
  readonly done: Done | undefined;
  readonly theme: 'light' | 'dark';
  readonly textSize: Settings['textSize'];
  readonly t: Translator;
  readonly on: {
    toggleHint(key: string, open: boolean): void;
    setStep(item: PlanItem, done: boolean): void;
    takeDevices: PageDevicesProps['onTake'];
    markRemoved: PageDevicesProps['onGone'];
    undo(): void;
    closeDone(): void;
    fold(folded: boolean): void;
    move(): void;
    hide(): void;
    teach(control: TeachableControl): void;
    teachAgain(): void;
    teachStop(): void;
    closeNotice(id: string): void;
    cancelDialog(event: Event): void;
    dialogClosed(event: Event): void;
  };
}

/** Controls of one kind on the screen that may all be outlined. */
const FEW = 3;

/** Everything that lies over the page. Renders what it is given. */
export function OverlayView(props: OverlayProps) {
  const { advice, t, on } = props;
  const alike = (control: string): number => props.hints.filter((hint) => hint.advice.control === control).length;
  const notice = (id: string) => !props.closedNotices.has(id);
  const own = useRef<HTMLDivElement>(null);
  useEffect(() => {
    return own.current ? keepFocus(own.current.getRootNode() as ShadowRoot, '.panel,.guard') : undefined;
  }, []);
  return (
    <div ref={own} class="ug" lang={t.language} dir={t.direction} data-theme={props.theme} data-text={props.textSize}>
      <div class="layer" data-layer>
        {/* moved as one, see the placer */}
        <div class="marks">
          {props.hints.map(({ key, advice: hint }) => (
            <HintMark
              key={key}
              hintKey={key}
              advice={hint}
              evidence={advice.evidence}
              open={props.openHint === key}
              crowded={alike(hint.control) > FEW}
              busy={props.busy}
              t={t}
              onToggle={on.toggleHint}
              onSet={on.setStep}
            />
          ))}
        </div>
        {advice.showPanel && !props.dead && (
          <Panel
            advice={advice}
            folded={props.folded}
            busy={props.busy}
            problem={props.problem}
            done={props.done}
            t={t}
            onUndo={on.undo}
            onCloseDone={on.closeDone}
            onSet={on.setStep}
            onTake={on.takeDevices}
            onGone={on.markRemoved}
            onFold={on.fold}
            onMove={on.move}
            onHide={on.hide}
          />
        )}
        {props.teaching && (
          <TeachPanel teaching={props.teaching} busy={props.busy} t={t} onName={on.teach} onAgain={on.teachAgain} onStop={on.teachStop} />
        )}
        <div class="notices" role="status">
          {props.problem !== undefined && !props.dialog && !(advice.showPanel && !props.folded) && notice('problem') && (
            <Notice id="problem" title={t('panel.not-saved', { reason: props.problem })} t={t} onClose={() => on.closeNotice('problem')} />
          )}
          {props.dead && notice('dead') && (
            <Notice id="dead" title={t('notice.dead.title')} t={t} onClose={() => on.closeNotice('dead')}>
              <p>{t('notice.dead.text')}</p>
            </Notice>
          )}
          {props.mayPress && (
            <Notice id="may-press" title={t('notice.released.title')} t={t} onClose={() => on.closeNotice('may-press')}>
              <p>{t(`notice.${props.mayPress}.text`)}</p>
            </Notice>
          )}
          {advice.notices.map(
            ({ id, before }) =>
              notice(id) && (
                <Notice key={id} id={id} title={t('notice.last-button-unknown.title')} t={t} onClose={() => on.closeNotice(id)}>
                  {before.length === 0 ? (
                    <p>{t('notice.last-button-unknown.none')}</p>
                  ) : (
                    <details>
                      <summary>{t('guard.steps', { n: before.length })}</summary>
                      <p>{t('notice.last-button-unknown.text')}</p>
                      <ul class="before">
                        {before.map((item) => (
                          <li key={item.key}>{t.say(stepTitle(item.id))}</li>
                        ))}
                      </ul>
                    </details>
                  )}
                </Notice>
              ),
          )}
        </div>
      </div>
      {props.dialog && (
        <GuardDialog dialog={props.dialog} problem={props.problem} t={t} onCancel={on.cancelDialog} onClose={on.dialogClosed} />
      )}
    </div>
  );
}
