/** The file in which lessons go from one owner to another. */
import { TEACHABLE } from '../../lib/site/controls';
import type { Lesson, NewLesson } from '../../lib/site/lessons';
import { PAGE_KINDS } from '../../lib/site/page-kinds';

const FORMAT = 'unbind-guide lessons';
const VERSION = 1;
/** Of a file; a lesson takes about 150. */
export const MAX_LESSONS_BYTES = 200_000;

/** Lessons without anything personal: neither ids nor texts of pages. */
export const lessonsFile = (lessons: readonly Lesson[]): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, lessons: lessons.map(({ id: _, ...lesson }) => lesson) }, null, 2);

/**
 * What such a file holds. Only its frame is looked at here: each lesson is a command, which the background checks as any other.
 * @returns undefined where it is no such file, or of a later version
 */
export function lessonsIn(text: string): readonly NewLesson[] | undefined {
  try {
    const file = JSON.parse(text) as { format?: unknown; version?: unknown; lessons?: unknown } | null;
    if (file?.format !== FORMAT || file.version !== VERSION || !Array.isArray(file.lessons) || file.lessons.length === 0) return undefined;
    const lessons = file.lessons.map(({ side, route, page, control, label }: NewLesson) => ({ side, route, page, control, label }));
    return lessons.every(isWhole) ? lessons : undefined;
  } catch {
    return undefined;
  }
}

const isWhole = ({ side, route, page, control, label }: NewLesson): boolean =>
  (side === 'cloud' || side === 'account') &&
  typeof route === 'string' &&
  PAGE_KINDS.includes(page) &&
  TEACHABLE.includes(control) &&
  Number.isInteger(label);
