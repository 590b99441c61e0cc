/** Dates as form fields and readers want them. Times are milliseconds since 1970. */

const two = (n: number): string => String(n).padStart(2, '0');

/** The local day, as `<input type="date">` writes it. */
export function dayOf(time: number): string {
  const date = new Date(time);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The local minute, as `<input type="datetime-local">` writes it. */
export function minuteOf(time: number): string {
  const date = new Date(time);
  return `${dayOf(time)}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/**
 * The time that a day stands for: the end of that local day, so that a wait never ends too early; today, and the day already known,
 * keep their time. Undefined for what is no day, or is a hundred years off.
 */
export function timeOfDay(day: string, known: number): number | undefined {
  if (day === dayOf(known)) return known;
  const now = Date.now();
  if (day === dayOf(now)) return now;
  const [year, month, date] = day.split('-').map(Number);
  if (!year || !month || !date || year < 2000 || year > 2100) return undefined;
  return new Date(year, month - 1, date, 23, 59, 59, 999).getTime();
}

/** Day and minute in words. */
export function longTime(time: number, language: string): string {
  return new Date(time).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' });
}

/** Day in words. */
export function longDay(time: number, language: string): string {
  return new Date(time).toLocaleDateString(language, { dateStyle: 'long' });
}
