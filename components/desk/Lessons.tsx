import { textLink } from './calendar';
import type { SectionProps } from './Desk';
import { longDay } from './dates';

/** What the owner has taught: listed, taken back, and written out without anything personal. */
export function Lessons({ t, busy, send, progress }: SectionProps) {
  const { lessons } = progress;
  const report = JSON.stringify(
    { format: 'unbind-guide lessons', version: 1, lessons: lessons.map(({ id: _, ...lesson }) => lesson) },
    null,
    2,
  );
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
            <a class="button" data-action="report" download="unbind-lessons.json" href={textLink('application/json', report)}>
              {t('desk.lessons.report')}
            </a>
          </p>
        </>
      )}
    </>
  );
}
