/**
 * What takes time: ranges with their sources, or "unknown". Pure; times are milliseconds since 1970, spans milliseconds. No period
 * here is a promise: each is what a source says, and most sources disagree.
 */
import { STEPS, type StepId, stepOf } from './steps';
import { partsOfKey } from './ticks';
import type { Citation, PlanAnswers, PlanInput } from './types';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Texts up to 2021 give three days; later ones name the number on the phone only. */
export const PASSWORD_DAYS_KNOWN = 3;
/** Codes an account gets a day: 3 or 5, by region. */
export const CODES_A_DAY = { least: 3, most: 5 } as const;
/** A code may take so long: nobody should ask for another before. */
export const CODE_PATIENCE = 10 * MINUTE;

export const WAITS = {
  password: { from: PASSWORD_DAYS_KNOWN * DAY, to: undefined, sources: ['K24 XiaomiAccount.apk:327', 'S21', 'M7 XiaomiAccount.apk:679'] },
  code: { from: 0, to: CODE_PATIENCE, sources: ['M13 XiaomiAccount.apk:733'] },
  'code-limit': { from: DAY, to: undefined, sources: ['K24 XiaomiAccount.apk:810', 'T14'] },
  export: { from: undefined, to: undefined, sources: ['T16'] },
  bootloader: { from: 72 * HOUR, to: 360 * HOUR, sources: ['T13', 'M13 Settings.apk:1947-1951'] },
  deletion: { from: 0, to: undefined, sources: ['O1', 'A6 L445', 'T15'] },
  support: { from: 2 * DAY, to: undefined, sources: ['A6 L463', 'A2 L147', 'A4 L294'] },
} as const satisfies Record<string, { from: number | undefined; to: number | undefined; sources: readonly [Citation, ...Citation[]] }>;

export type WaitKind = keyof typeof WAITS;
export const WAIT_KINDS = Object.keys(WAITS) as [WaitKind, ...WaitKind[]];

/** Waits that the owner starts; the others follow from their answers, ticks and codes. */
export const OWN_WAITS = ['export', 'bootloader'] as const;
export type OwnWait = (typeof OWN_WAITS)[number];

/** The first whole minute that is not before a time: a wait shown or reminded of by the minute must not seem over before it is. */
export const fullMinute = (time: number): number => Math.ceil(time / MINUTE) * MINUTE;

/** A wait that is running. */
export interface Wait {
  readonly kind: WaitKind;
  readonly since: number;
  /** Not before, by the sources; absent where nobody knows. */
  readonly earliest?: number;
  /** By then, according to the sources; absent where nobody knows. */
  readonly latest?: number;
}

/**
 * Until when a changed password keeps Find device on, by what is known; undefined when it was not changed, or nobody was asked. A time
 * to come (a clock that was ahead) counts as now: nobody knows how long ago it really was.
 */
export function passwordOpensAt(answers: PlanAnswers, now: number): number | undefined {
  const { passwordChanged, passwordDays } = answers;
  if (typeof passwordChanged !== 'number') return undefined;
  return Math.min(passwordChanged, now) + (passwordDays ?? PASSWORD_DAYS_KNOWN) * DAY;
}

/** Where the owner stands with their codes. */
export interface CodeBudget {
  /** Asked for within the last 24 hours. */
  readonly used: number;
  /** Left for certain, and at most. */
  readonly leftLeast: number;
  readonly leftMost: number;
  /** Until then the last code may still arrive. */
  readonly patienceUntil?: number;
  /** When the oldest of the last day's codes is a day old. */
  readonly nextBackAt?: number;
}

/** Counts the codes of the last 24 hours. Times in the future (a clock moved back) count as now. */
export function codeBudget(codes: readonly number[], now: number): CodeBudget {
  const recent = codes.map((at) => Math.min(at, now)).filter((at) => now - at < DAY);
  const last = Math.max(...recent);
  const oldest = Math.min(...recent);
  return {
    used: recent.length,
    leftLeast: Math.max(0, CODES_A_DAY.least - recent.length),
    leftMost: Math.max(0, CODES_A_DAY.most - recent.length),
    ...(recent.length > 0 && now - last < CODE_PATIENCE && { patienceUntil: last + CODE_PATIENCE }),
    ...(recent.length > 0 && { nextBackAt: oldest + DAY }),
  };
}

/** Ways to receive a code, in the order in which they are best tried. */
export const CHANNELS = ['email', 'sms', 'whatsapp', 'device'] as const;
export type Channel = (typeof CHANNELS)[number];

/** The channel to try after this one, of those that the owner has; undefined when there is no other. */
export function nextChannel(channels: readonly Channel[], after: Channel | undefined): Channel | undefined {
  const own = CHANNELS.filter((channel) => channels.includes(channel));
  if (after === undefined) return own[0];
  return own.filter((channel) => channel !== after)[0];
}

/** What the waits follow from: the part of the owner's progress that is read here. */
export interface WaitInput extends Pick<PlanInput, 'answers' | 'steps'> {
  /** When codes were asked for, milliseconds since 1970. */
  readonly codes: readonly number[];
  /** Since when the owner waits for what only they can know of. */
  readonly waits: { readonly [kind in OwnWait]?: number };
}

/** All waits that are running, those that may end first before the others; unknown ends last. */
export function waitsOf({ answers, codes, steps, waits }: WaitInput, now: number): Wait[] {
  const running: Wait[] = [];
  const add = (kind: WaitKind, since: number | undefined, over?: number): void => {
    if (since === undefined || since > now || (over !== undefined && over > since)) return;
    const { from, to } = WAITS[kind] as { from: number | undefined; to: number | undefined };
    running.push({ kind, since, ...(from !== undefined && { earliest: since + from }), ...(to !== undefined && { latest: since + to }) });
  };
  const changed = answers.passwordChanged;
  const opens = passwordOpensAt(answers, now);
  if (typeof changed === 'number' && opens !== undefined && now < opens && changed <= now)
    running.push({ kind: 'password', since: changed, earliest: opens });
  const budget = codeBudget(codes, now);
  if (budget.patienceUntil !== undefined) add('code', budget.patienceUntil - CODE_PATIENCE);
  if (budget.leftLeast === 0 && budget.nextBackAt !== undefined)
    running.push({ kind: 'code-limit', since: budget.nextBackAt - DAY, earliest: budget.nextBackAt });
  for (const kind of OWN_WAITS) add(kind, waits[kind]);
  for (const id of Object.keys(STEPS) as StepId[]) {
    const wait = stepOf(id).starts;
    if (!wait) continue;
    const ending = (Object.keys(STEPS) as StepId[]).find((other) => stepOf(other).ends === wait);
    add(wait, lastTick(id, steps), ending && lastTick(ending, steps));
  }
  return running.sort(
    (a, b) => (a.earliest ?? Number.POSITIVE_INFINITY) - (b.earliest ?? Number.POSITIVE_INFINITY) || (a.kind < b.kind ? -1 : 1),
  );
}

/** When a step was last ticked, for whichever account or device. */
function lastTick(id: StepId, steps: PlanInput['steps']): number | undefined {
  const times = Object.entries(steps).flatMap(([key, at]) => (partsOfKey(key)?.step === id ? [at] : []));
  return times.length > 0 ? Math.max(...times) : undefined;
}
