/** Random owners: what they have listed, answered and ticked, drawn at once or reached by a history of commands. */
import fc from 'fast-check';
import { JOURNEY_IDS, JOURNEYS, type JourneyId } from '../../../lib/journeys';
import { STEPS, type StepId, stepOf } from '../../../lib/journeys/steps';
import { DEVICE_KINDS, type Effect, type Journey } from '../../../lib/journeys/types';
import type { Command, CommandInput } from '../../../lib/progress/commands';
import { reduce } from '../../../lib/progress/reduce';
import { type Device, emptyProgress, type Progress } from '../../../lib/progress/state';
import { accountNow, accountOf, answerKey, tickKey } from './oracle';

export const NAMES = ['Mi 9', 'Redmi Note 8', 'Планшет', 'Straße 5G'] as const;
/** A name that no device ever has. */
export const UNSEEN = 'POCO F1';
export const SPELLINGS = ['as it is', 'upper', 'wide', 'spaced'] as const;
type Spelling = (typeof SPELLINGS)[number];
const STEP_IDS = Object.keys(STEPS) as StepId[];
const ACCOUNTS = [0, 1, 2] as const;

/** The same name in another spelling: capitals (not where they change the letters), full width, other white space. */
export function spell(name: string, how: Spelling): string {
  if (how === 'upper') return name.includes('ß') ? name : name.toUpperCase();
  if (how === 'wide') return name.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  return how === 'spaced' ? name.replaceAll(' ', ' \u00a0 ') : name;
}

export const spelling = fc.constantFrom(...SPELLINGS);
export const spelledName = fc.tuple(fc.constantFrom(...NAMES), spelling).map(([name, how]) => spell(name, how));
const kind = fc.oneof({ weight: 3, arbitrary: fc.constantFrom('phone' as const, 'tablet' as const) }, fc.constantFrom(...DEVICE_KINDS));
/** Answers to "lost or stolen?". */
export const lost = fc.constantFrom('no' as const, 'no' as const, 'no' as const, 'no' as const, 'no' as const, 'yes' as const, undefined);
const rarely = fc.constantFrom(true as const, undefined, undefined, undefined);
const time = fc.constantFrom(0, 1, 1_700_000_000_000);

const device = fc.record({ kind, name: spelledName, lost, stays: rarely, gone: rarely }).map(withoutAbsent);

/** Drops members that are undefined: absent is how the schema says "not answered". */
function withoutAbsent<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as never;
}

const answers = fc
  .record({
    passwordChanged: fc.constantFrom(undefined, 'long-ago' as const, 1_700_000_000_000, 1_710_000_000_000),
    bootloader: fc.constantFrom(undefined, 'yes' as const, 'no' as const),
    numberChanges: fc.constantFrom(undefined, 'yes' as const, 'no' as const),
  })
  .map(withoutAbsent);

/**
 * Ticks: whole accounts ticked or empty, and single ticks that differ. So all densities occur, and owners who have done nearly all,
 * for whom alone the guard can be open, are frequent.
 */
const ticks = fc.record({
  full: fc.constantFrom<readonly number[]>([0], [0], [0], [0, 1], [0, 1, 2], [1], []),
  flips: fc.oneof(
    { weight: 4, arbitrary: fc.array(fc.nat(9999), { maxLength: 5 }) },
    fc.array(fc.nat(9999), { minLength: 5, maxLength: 60, size: 'max' }),
  ),
  moved: fc.oneof(
    { weight: 3, arbitrary: fc.constant<[number, number][]>([]) },
    fc.array(fc.tuple(fc.nat(3), fc.constantFrom<number>(0, 0, 1, 2)), { maxLength: 4 }),
  ),
  deleted: fc.constantFrom<readonly number[]>([], [], [], [], [0], [1], [0, 1]),
  time,
});
type Ticks = typeof ticks extends fc.Arbitrary<infer T> ? T : never;

interface Mark {
  readonly key: string;
  readonly account: number;
  readonly place: number | undefined;
  readonly effect: Effect | undefined;
}

/** Every tick that an owner of so many devices can have, and those of a device forgotten since. */
const MARKS = [0, 1, 2, 3, 4].map((devices) => {
  const ids = [...Array.from({ length: devices }, (_, place) => `d${place}`), 'forgotten'];
  const marks = STEP_IDS.flatMap((step) =>
    ACCOUNTS.flatMap((account) =>
      (stepOf(step).devices ? ids : [undefined]).map((id, place): Mark => {
        const { effect } = stepOf(step);
        return { key: tickKey(step, id, account), account, place: id === undefined ? undefined : place, effect };
      }),
    ),
  );
  const ends = ({ effect }: Mark) => effect === 'moves-device' || effect === 'deletes-account';
  return { common: marks.filter((mark) => !ends(mark)), rare: marks.filter(ends) };
});

function ticked({ full, flips, moved, deleted, time: at }: Ticks, devices: number): Progress['steps'] {
  const { common, rare } = MARKS[devices] as (typeof MARKS)[number];
  const steps: Record<string, number> = {};
  for (const { key, account, place, effect } of rare) {
    const isSet =
      effect === 'deletes-account' ? deleted.includes(account) : moved.some(([which, left]) => which === place && left === account);
    if (isSet) steps[key] = at;
  }
  for (const { key, account } of common) if (full.includes(account)) steps[key] = at;
  for (const flip of flips) {
    const { key } = common[flip % common.length] as Mark;
    if (key in steps) delete steps[key];
    else steps[key] = at;
  }
  return steps;
}

const strangers = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  fc
    .array(fc.tuple(fc.constantFrom(...NAMES, UNSEEN), fc.constantFrom('no' as const, 'no' as const, 'yes' as const)), { maxLength: 2 })
    .map((list) => Object.fromEntries(list.map(([name, answer]) => [answerKey(name), answer]))),
);

/** An owner drawn at once. */
const drawn: fc.Arbitrary<Progress> = fc
  .record({
    journey: fc.constantFrom(null, ...JOURNEY_IDS),
    account: fc.constantFrom(0, 0, 0, 1, 2),
    devices: fc.array(device, { maxLength: 4 }),
    ticks,
    answers,
    strangers,
  })
  .map(({ devices, ticks: marks, ...rest }) => {
    const listed: Device[] = devices.map((each, at) => ({ id: `d${at}`, ...each }));
    const steps = ticked(marks, listed.length);
    // nothing that is required is done by setting it aside
    const setAside = marks.flips.length % 2 === 0 ? {} : ticked({ ...marks, full: [0, 1, 2] }, listed.length);
    return { ...emptyProgress(), ...rest, devices: listed, steps, setAside };
  });

/** What an owner does next; `at` picks one of the devices listed by then. */
export type Deed =
  | { do: 'add'; kind: Device['kind']; name: string }
  | { do: 'forget'; at: number }
  | { do: 'last-again' }
  | { do: 'name'; at: number; name: string }
  | { do: 'mark'; at: number; mark: 'stays' | 'gone'; value: boolean }
  | { do: 'lost'; at: number; name?: string; unlisted?: true; answer: 'yes' | 'no' | null }
  | { do: 'answer'; answers: Progress['answers'] }
  | { do: 'choose'; journey: JourneyId | null; detour?: true }
  | { do: 'account'; account: number }
  | { do: 'tick' | 'set aside'; step: StepId; at: number; account?: number; done: boolean }
  /** All steps of a journey, with or without those that end the account or take a device from it. */
  | { do: 'finish'; journey: JourneyId; wholly: boolean };

const at = fc.nat(9);
const journey = fc.constantFrom(...JOURNEY_IDS);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('add' as const), kind, name: spelledName }) },
  fc.record({ do: fc.constant('forget' as const), at }),
  fc.record({ do: fc.constant('last-again' as const) }),
  { weight: 2, arbitrary: fc.record({ do: fc.constant('name' as const), at, name: spelledName }) },
  fc.record({ do: fc.constant('mark' as const), at, mark: fc.constantFrom('stays' as const, 'gone' as const), value: fc.boolean() }),
  {
    weight: 4,
    arbitrary: fc
      .record({
        do: fc.constant('lost' as const),
        at,
        name: fc.constantFrom(undefined, undefined, ...NAMES, UNSEEN),
        unlisted: rarely,
        answer: fc.constantFrom('no' as const, 'no' as const, 'no' as const, 'yes' as const, null),
      })
      .map(withoutAbsent),
  },
  { weight: 2, arbitrary: answers.map((given) => ({ do: 'answer' as const, answers: given })) },
  {
    weight: 2,
    arbitrary: fc
      .record({ do: fc.constant('choose' as const), journey: fc.option(journey, { nil: null }), detour: rarely })
      .map(withoutAbsent),
  },
  fc.record({ do: fc.constant('account' as const), account: fc.nat(2) }),
  {
    weight: 4,
    arbitrary: fc
      .record({
        do: fc.constantFrom('tick' as const, 'tick' as const, 'set aside' as const),
        step: fc.constantFrom(...STEP_IDS),
        at,
        account: fc.constantFrom(undefined, undefined, 0, 1),
        done: fc.boolean(),
      })
      .map(withoutAbsent),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('finish' as const), journey, wholly: fc.boolean() }) },
) as fc.Arbitrary<Deed>;

/** What an owner does, one after another. */
export const history = fc.array(deed, { maxLength: 14, size: 'max' });

/** The commands by which a journey's steps are ticked, each where the plan would name it. */
export function finish(id: JourneyId, wholly: boolean, progress: Progress): CommandInput[] {
  const found: CommandInput[] = [];
  for (const { step } of (JOURNEYS[id] as Journey).steps) {
    const { effect, devices } = stepOf(step);
    if (!wholly && (effect === 'moves-device' || effect === 'deletes-account')) continue;
    if (!devices) found.push({ type: 'set-step', step, account: accountNow(progress), done: true });
    for (const { id: of, ...rest } of progress.devices) {
      if (devices?.includes(rest.kind))
        found.push({ type: 'set-step', step, device: of, account: accountOf(progress, { id: of, ...rest }), done: true });
    }
  }
  return found;
}

/** The commands of a deed, in order; none where it wants a device and there is none. */
export function commandsOf(next: Deed, progress: Progress, serial: number): CommandInput[] {
  const of = 'at' in next ? progress.devices[next.at % Math.max(progress.devices.length, 1)]?.id : undefined;
  switch (next.do) {
    case 'last-again':
      return [];
    case 'add':
      return [{ type: 'add-device', device: { id: `h${serial}`, kind: next.kind, name: next.name } }];
    case 'answer':
      return [{ type: 'answer', answers: next.answers }];
    case 'choose':
      return [{ type: 'choose-journey', journey: next.journey, ...(next.detour && { detour: true }) }];
    case 'account':
      return [{ type: 'choose-account', account: next.account }];
    case 'finish':
      return [{ type: 'choose-journey', journey: next.journey }, ...finish(next.journey, next.wholly, progress)];
    case 'tick':
    case 'set aside': {
      const { step, account, done } = next;
      const where = { ...(stepOf(step).devices && of !== undefined && { device: of }), ...(account !== undefined && { account }) };
      return [next.do === 'tick' ? { type: 'set-step', step, done, ...where } : { type: 'set-aside', step, aside: done, ...where }];
    }
    case 'lost': {
      const who = next.name ?? of;
      const unlisted = next.name !== undefined && next.unlisted === true;
      return who === undefined ? [] : [{ type: 'answer-lost', device: who, answer: next.answer, ...(unlisted && { unlisted }) }];
    }
  }
  if (of === undefined) return [];
  if (next.do === 'forget') return [{ type: 'forget-device', device: of }];
  if (next.do === 'name') return [{ type: 'name-device', device: of, name: next.name }];
  return [{ type: 'mark-device', device: of, mark: next.mark, value: next.value }];
}

/** Time of the commands, milliseconds since 1970. */
export const NOW = 1_750_000_000_000;

/** Carries out what an owner does. `onCommand` sees each command and what was before and after it; a refused one changes nothing. */
export function play(
  deeds: readonly Deed[],
  start: Progress = emptyProgress(),
  onCommand?: (command: Command, before: Progress, after: Progress) => void,
): Progress {
  let progress = start;
  let last: Command | undefined;
  let serial = 0;
  for (const next of deeds) {
    const inputs = commandsOf(next, progress, serial);
    const commands = inputs.map((input): Command => ({ ...input, id: `c${serial++}` }) as Command);
    for (const command of next.do === 'last-again' && last ? [last] : commands) {
      const outcome = reduce(progress, command, NOW);
      if (outcome.ok) onCommand?.(command, progress, outcome.progress);
      if (outcome.ok) progress = outcome.progress;
      last = command;
    }
  }
  return progress;
}

/** An owner: three of four drawn at once, one reached by a history. */
export const owner: fc.Arbitrary<Progress> = fc.oneof(
  { weight: 3, arbitrary: drawn },
  history.map((deeds) => play(deeds)),
);
