/**
 * From what may be stored to progress of today. A migration is added when the schema changes: `MIGRATIONS[n]` turns version n into
 * n + 1 and never throws; validation comes after the last.
 */
import * as v from 'valibot';
import { PROGRESS_VERSION } from './limits';
import { type Progress, ProgressSchema } from './schema';

const MIGRATIONS: Readonly<Record<number, (old: Record<string, unknown>) => Record<string, unknown>>> = {
  // answers, codes and waits came with the planner, lessons with teaching
  // ticks belong to an account; choosing what to part with became a step of its own beside listing everything
  2: (old) => {
    const ticks = Object(old['steps']) as Record<string, unknown>;
    const listed = ticks['devices-listed'];
    return {
      ...old,
      version: 3,
      account: 0,
      setAside: {},
      resume: null,
      ...(listed !== undefined && { steps: { ...ticks, 'devices-chosen': listed } }),
    };
  },
  1: (old) => ({ ...old, version: 2, answers: {}, codes: [], waits: {}, reminders: {}, lessons: [] }),
};

/** Why stored data could not be taken; each has words `aside.<reason>` in locales/. */
export type UnusableReason = 'damaged' | 'newer';

/** Reads stored data. Never throws; says why where it cannot be used. */
export function readProgress(stored: unknown): { ok: true; progress: Progress } | { ok: false; reason: UnusableReason } {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return { ok: false, reason: 'damaged' };
  let value = stored as Record<string, unknown>;
  // from 0 nothing leads on
  const version = Number.isInteger(value['version']) ? (value['version'] as number) : 0;
  if (version > PROGRESS_VERSION) return { ok: false, reason: 'newer' };
  for (let at = version; at < PROGRESS_VERSION; at++) {
    const migrate = MIGRATIONS[at];
    if (!migrate) return { ok: false, reason: 'damaged' };
    value = migrate(value);
  }
  const parsed = v.safeParse(ProgressSchema, value);
  return parsed.success ? { ok: true, progress: parsed.output } : { ok: false, reason: 'damaged' };
}
