import { generateIcsCalendar } from 'ts-ics';

/** One appointment as an iCalendar file (RFC 5545). Names no account and no device. */
export function calendarOf({ kind, title, text, at, now }: { kind: string; title: string; text: string; at: number; now: number }): string {
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//Unbind Guide//EN',
    events: [
      {
        uid: `${kind}-${at}@unbind-guide.example`,
        stamp: { date: new Date(now) },
        start: { date: new Date(at) },
        duration: { minutes: 15 },
        summary: title,
        description: text,
        alarms: [{ action: 'DISPLAY', description: title, trigger: { type: 'relative', value: { before: true, minutes: 0 } } }],
      },
    ],
  });
}

/** A text as an address, for a link that saves it: the owner presses the link, nothing leaves the computer. */
export const textLink = (type: string, text: string): string => `data:${type};charset=utf-8,${encodeURIComponent(text)}`;
