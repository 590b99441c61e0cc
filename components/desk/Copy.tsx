import { useState } from 'preact/hooks';
import { MAX_PLAN_BYTES } from '../../lib/support/transfer';
import type { Translator } from '../../lib/words';
import { textLink } from './calendar';
import { chosenFile } from './chosen-file';
import type { SectionProps } from './Desk';
import { longTime } from './dates';
import { Transfer } from './Transfer';

export type Problem = 'damaged' | 'newer' | 'not-stored' | 'unreadable' | 'no-answer' | 'too-big' | 'changed-since';
type State =
  | { readonly at: 'start' }
  | { readonly at: 'ask'; readonly copy: Counted }
  | { readonly at: 'done' }
  | { readonly at: 'failed'; readonly why: Problem };
interface Counted {
  readonly value: unknown;
  readonly devices: number;
  readonly steps: number;
}

/** The owner's list as a file, and back again. What is in a file is checked by the background, never trusted here. */
export function Copy({ t, busy, progress, link, asides }: SectionProps) {
  const [state, setState] = useState<State>({ at: 'start' });
  const open = async (input: HTMLInputElement): Promise<void> => {
    const file = await chosenFile(input, MAX_PLAN_BYTES);
    if (file?.tooBig) setState({ at: 'failed', why: 'too-big' });
    else if (file) ask(file.text);
  };
  const ask = (text: string | undefined): void => {
    const copy = text === undefined ? undefined : count(text);
    setState(copy ? { at: 'ask', copy } : { at: 'failed', why: 'damaged' });
  };
  const replace = async (copy: Counted): Promise<void> => {
    const reply = await link.restore(copy.value);
    if (!reply) setState({ at: 'failed', why: 'no-answer' });
    else setState(reply.restored.ok ? { at: 'done' } : { at: 'failed', why: reply.restored.reason });
  };
  return (
    <>
      <p class="soft">{t('desk.copy.text')}</p>
      <p>
        <a
          class="button"
          data-action="save-copy"
          download="unbind-list.json"
          href={textLink('application/json', JSON.stringify(progress, null, 2))}
        >
          {t('desk.copy.save')}
        </a>
      </p>
      <label>
        <span>{t('desk.copy.choose')}</span>
        <input type="file" name="copy" accept=".json,application/json" onChange={(event) => void open(event.currentTarget)} />
      </label>
      <Wiped t={t} busy={busy} link={link} asides={asides} />
      <Transfer t={t} progress={progress} onText={ask} />
      <div role="status" data-copy={state.at}>
        {state.at === 'done' && <p>{t('desk.copy.done')}</p>}
        {state.at === 'failed' && <p class="alert">{problemText(state.why, t)}</p>}
        {state.at === 'ask' && (
          <div class="note">
            <p>{t('desk.copy.ask', { devices: state.copy.devices, steps: state.copy.steps })}</p>
            <div class="buttons">
              <button type="button" class="primary" onClick={() => setState({ at: 'start' })}>
                {t('popup.devices.cancel')}
              </button>
              <button type="button" class="danger" data-action="replace" disabled={busy} onClick={() => void replace(state.copy)}>
                {t('desk.copy.replace')}
              </button>
            </div>
          </div>
        )}
      </div>
    </>
  );
}

/** Why a plan has not taken the place of the present one. */
function problemText(why: Problem, t: Translator): string {
  return why === 'changed-since' ? t('popup.refused', { reason: t('refused.changed-since') }) : t(`desk.copy.${why}`);
}

/** The plan that was wiped, or made room for that one: it is brought back, or dropped for good. */
function Wiped({ t, busy, link, asides }: Pick<SectionProps, 't' | 'busy' | 'link' | 'asides'>) {
  const [failed, setFailed] = useState<Problem | undefined>(undefined);
  const wiped = asides.find(({ reason }) => reason === 'wiped');
  if (!wiped) return null;
  const bringBack = async (): Promise<void> => {
    const reply = await link.bringBack(wiped.at);
    setFailed(!reply ? 'no-answer' : reply.restored.ok ? undefined : reply.restored.reason);
  };
  return (
    <section aria-labelledby="wiped" data-wiped={wiped.at}>
      <h2 id="wiped">{t('desk.wiped')}</h2>
      <p>{t('desk.wiped.text', { time: longTime(wiped.at, t.language) })}</p>
      <div class="buttons">
        <button type="button" data-action="bring-back" disabled={busy} onClick={() => void bringBack()}>
          {t('desk.wiped.back')}
        </button>
        <button type="button" class="plain" data-action="forget-wiped" disabled={busy} onClick={() => void link.forgetAsides('wiped')}>
          {t('popup.aside.forget')}
        </button>
      </div>
      <p role="status">{failed && <span class="alert">{problemText(failed, t)}</span>}</p>
    </section>
  );
}

/** What a file seems to hold; undefined where it is no list at all. */
function count(text: string): Counted | undefined {
  try {
    const value = JSON.parse(text) as { devices?: unknown; steps?: unknown } | null;
    if (!Array.isArray(value?.devices) || typeof value.steps !== 'object' || value.steps === null) return undefined;
    return { value, devices: value.devices.length, steps: Object.keys(value.steps).length };
  } catch {
    return undefined;
  }
}
