/** The rows of the atlas that name a phone's settings, by language. Used at build time. */
import type { LabelRow } from './pack';

export const PHONE_KINDS = { settings: 'settings', account: 'account-brand', find: 'find-device', signOut: 'sign-out' } as const;
export type PhoneTable = Readonly<Record<string, Readonly<Record<keyof typeof PHONE_KINDS, string>>>>;

/** Languages that have all of them. What the phone's app says goes before what the web says; of several the last. */
export function phoneTable(rows: readonly LabelRow[]): PhoneTable {
  const table: Record<string, Record<keyof typeof PHONE_KINDS, string>> = {};
  for (const language of [...new Set(rows.map((row) => row.language))].sort()) {
    const find = (kind: string): string | undefined => {
      const own = rows.filter((row) => row.language === language && row.kind === kind);
      return (own.findLast(({ surface }) => surface === 'app') ?? own.at(-1))?.text;
    };
    const labels = Object.entries(PHONE_KINDS).flatMap(([name, kind]) => {
      const text = find(kind);
      return text === undefined ? [] : [[name, text] as const];
    });
    if (labels.length === Object.keys(PHONE_KINDS).length) table[language] = Object.fromEntries(labels) as (typeof table)[string];
  }
  return table;
}
