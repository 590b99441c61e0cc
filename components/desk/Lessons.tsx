import { useState } from 'preact/hooks';
import type { NewLesson } from '../../lib/site/lessons';
import type { PartProps } from '../use-extension';
import { textLink } from './calendar';
import { chosenFile } from './chosen-file';
import type { SectionProps } from './Desk';
import { longDay } from './dates';
import { lessonsFile, lessonsIn, MAX_LESSONS_BYTES } from './lessons-file';

/** What the owner has taught: listed, taken back, and written out without anything personal. */
export function Lessons({ t, busy, send, progress }: SectionProps) {
  const { lessons } = progress;
  return (
    <>
      <p class="soft">{t('desk.lessons.text')}</p>
      {lessons.length === 0 && <p>{t('desk.lessons.none')}</p>}
      {lessons.length > 0 && (
        <>
          <table>
            <tbody>
              {lessons.map(({ id, control, page, route, at }) => (
                <tr key={id} data-lesson={control}>
                  <th scope="row">
                    {t.say({ key: `control.${control}` })}
                    <br />
                    <span class="soft small">
                      {t.say({ key: `page.${page}` })}, <code>{route}</code>
                    </span>
                  </th>
                  <td class="small">{longDay(at, t.language)}</td>
                  <td>
                    <button
                      type="button"
                      class="plain"
                      data-action="unlearn"
                      disabled={busy}
                      onClick={() => void send({ type: 'unlearn', lesson: id })}
                    >
                      {t('desk.lessons.undo')}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>
            <a class="button" data-action="report" download="unbind-lessons.json" href={textLink('application/json', lessonsFile(lessons))}>
              {t('desk.lessons.report')}
            </a>
          </p>
        </>
      )}
      <Import t={t} busy={busy} send={send} />
    </>
  );
}

/** Lessons of somebody else, shown before they are taken. */
function Import({ t, busy, send }: PartProps) {
  const [read, setRead] = useState<readonly NewLesson[] | 'damaged' | undefined>(undefined);
  const open = async (input: HTMLInputElement): Promise<void> => {
    const file = await chosenFile(input, MAX_LESSONS_BYTES);
    if (file) setRead(lessonsIn(file.text ?? '') ?? 'damaged');
  };
  const take = async (lessons: readonly NewLesson[]): Promise<void> => {
    for (const lesson of lessons) if (!(await send({ type: 'learn', lesson }))) return;
    setRead(undefined);
  };
  return (
    <>
      <label class="field">
        <span>{t('desk.lessons.import')}</span>
        <input type="file" name="lessons" accept=".json,application/json" onChange={(event) => void open(event.currentTarget)} />
      </label>
      <div role="status">
        {read === 'damaged' && <p class="alert">{t('desk.lessons.damaged')}</p>}
        {typeof read === 'object' && (
          <div class="note">
            <p>{t('desk.lessons.ask')}</p>
            <ul>
              {read.map(({ page, control, route, label }) => (
                <li key={`${route} ${label}`}>
                  {t.say({ key: `control.${control}` })} <span class="soft small">{t.say({ key: `page.${page}` })}</span>{' '}
                  <code>{route}</code>
                </li>
              ))}
            </ul>
            <div class="buttons">
              <button type="button" class="primary" onClick={() => setRead(undefined)}>
                {t('popup.devices.cancel')}
              </button>
              <button type="button" data-action="take-lessons" disabled={busy} onClick={() => void take(read)}>
                {t('desk.lessons.take', { n: read.length })}
              </button>
            </div>
          </div>
        )}
      </div>
    </>
  );
}
