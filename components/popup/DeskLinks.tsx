import { isAnswered, questionsOf } from '../../lib/journeys/questions';
import { waitsOf } from '../../lib/journeys/time';
import type { Progress } from '../../lib/progress/state';
import type { Translator } from '../../lib/words';
import type { DeskSection } from '../desk/sections';

/** Doors to the desk: what the popup has no room for. Says what waits there. */
export function DeskLinks({ t, progress, onOpen }: { t: Translator; progress: Progress; onOpen(section: DeskSection): void }) {
  const now = Date.now();
  const open = progress.journey === null ? 0 : questionsOf(progress.journey).filter((question) => !isAnswered(question, progress)).length;
  const waits = waitsOf(progress, now);
  const due = Object.values(progress.reminders).some((at) => at <= now);
  const door = (section: DeskSection, text: string) => (
    <li>
      <button type="button" class="plain" data-desk={section} onClick={() => onOpen(section)}>
        {text}
      </button>
    </li>
  );
  return (
    <section class="doors" aria-label={t('desk.title')}>
      <ul>
        {open > 0 && door('questions', t('popup.doors.questions', { n: open }))}
        {(waits.length > 0 || due) && door('waiting', t('popup.doors.waiting', { n: waits.length }))}
        {progress.journey === 'locked-out' && door('letter', t('desk.letter'))}
        {progress.journey === 'sell-or-give-away' && door('hand-over', t('desk.hand-over'))}
        {door('plan', t('popup.doors.desk'))}
      </ul>
    </section>
  );
}
