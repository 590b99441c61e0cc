import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { openBefore } from '../../../lib/guide/advise';
import { judgePress } from '../../../lib/guide/guard';
import { DEFAULT_SETTINGS, type Progress, type ProgressView } from '../../../lib/progress/state';
import { GUARDED_CONTROLS, type GuardedControl } from '../../../lib/site/kinds';
import { answerKey, devicesMeant, isOfDevice, pathsInto, type Saying, STRANGER, say, sayOf } from './oracle';
import { lost, NAMES, owner, SPELLINGS, spell, UNSEEN } from './owners';

const OWNERS = 20_000;
const SEED = Number(process.env['FC_SEED'] ?? 20_261_128);

/** A press that is asked about. */
interface Query {
  readonly control: GuardedControl;
  readonly device: string | undefined;
  readonly alike: number;
}

/** Every guarded control with every device by its id, and in turn with a name in another spelling, an unlisted one, and none. */
function queriesOf({ devices }: Progress, turn: number): Query[] {
  const how = SPELLINGS[turn % SPELLINGS.length] ?? 'upper';
  const named = turn % 5 < 3 ? devices[turn % Math.max(devices.length, 1)]?.name : NAMES[turn % NAMES.length];
  const about = [
    ...devices.map(({ id }) => ({ device: id, alike: 1 })),
    { device: spell(named ?? UNSEEN, how), alike: 1 + (turn % 3) },
    { device: turn % 2 ? UNSEEN : undefined, alike: 1 },
  ];
  return GUARDED_CONTROLS.flatMap((control) =>
    isOfDevice(control) ? about.map((one) => ({ control, ...one })) : [{ control, device: undefined, alike: 1 }],
  );
}

/** The planner's answer as a set of keys; unlisted lost devices are counted, as they have no key of their own. */
function keysOf(query: Query, progress: Progress): Set<string> {
  let strangers = 0;
  const listed = new Set(progress.devices.map(({ id }) => id));
  const open = openBefore(query.control, query.device, ready(progress), query.alike);
  return new Set(
    open.map(({ key, id, device }) => {
      if (id !== 'keep-bound' || (device && listed.has(device.id))) return key;
      strangers += 1;
      return `keep-bound@${STRANGER}${strangers}`;
    }),
  );
}

const ready = (progress: Progress): ProgressView => ({ state: 'ready', progress });

/** What holds a press that nothing but the progress can hold, by keys; undefined: it passes. */
function heldBy({ control, device, alike }: Query, progress: Progress, nameless?: 'yes' | 'no', chosen?: string): string[] | undefined {
  const press = { control, device, alike, inDialog: false, ...(chosen !== undefined && { chosen }) };
  const rest = { settings: DEFAULT_SETTINGS, releases: [], at: 0, dead: false, answerHere: nameless };
  return judgePress({ press, progress: ready(progress), ...rest })?.open.map(({ key }) => key);
}

/** Journey and control → presses asked, let through, held by steps that lie behind ticked ones only. */
const tally = new Map<string, { asked: number; open: number; hidden: number }>();
let owners = 0;
let withHidden = 0;
let withOpen = 0;

function count(query: Query, progress: Progress, isOpen: boolean, isHidden: boolean) {
  const name = `${progress.journey ?? 'none'} / ${query.control}`;
  const row = tally.get(name) ?? { asked: 0, open: 0, hidden: 0 };
  tally.set(name, { asked: row.asked + 1, open: row.open + Number(isOpen), hidden: row.hidden + Number(isHidden) });
}

describe('an oracle written apart from the planner', () => {
  it(`agrees with openBefore and the guard for ${OWNERS} owners (A1, A2, A3, A4)`, { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(owner, (progress) => {
        let hidden = false;
        let open = false;
        const planner: string[] = [];
        const oracle: string[] = [];
        const write = (query: Query, keys: ReadonlySet<string>, passing: boolean) =>
          `${query.control} ${query.device} x${query.alike}: ${[...keys].sort().join(' ')}${passing ? ' passes' : ''}`;
        for (const query of queriesOf(progress, owners)) {
          const answer = query.device === undefined ? ([undefined, 'no', 'no', 'yes'] as const)[(owners >> 1) % 4] : undefined;
          const said = say(query.control, query.device, progress, query.alike);
          const isOpen = said.open.size === 0 && !(said.asks && answer !== 'no');
          const isHidden = said.open.size > 0 && said.shallow.size === 0;
          const keys = keysOf(query, progress);
          oracle.push(write(query, said.open, isOpen));
          // the guard asks for the same steps anew: one of four is enough of those that are held for steps
          planner.push(write(query, keys, (keys.size === 0 || owners % 4 === 0) && heldBy(query, progress, answer) === undefined));
          count(query, progress, isOpen, isHidden);
          hidden ||= isHidden;
          open ||= isOpen;
        }
        expect(planner).toEqual(oracle);
        owners += 1;
        withHidden += Number(hidden);
        withOpen += Number(open);
      }),
      { numRuns: OWNERS, seed: SEED },
    );
    expect(owners).toBe(OWNERS);
  });

  it('agrees where the owner has said which device is meant, or that one without a name is lost (A2, A3)', () => {
    const byHand = (said: Saying) => (said.open.size > 0 || said.asks ? [...said.open].sort() : undefined);
    fc.assert(
      fc.property(owner, fc.constantFrom(...NAMES), lost, (progress, name, nameless) => {
        const unlisted = (answer: 'yes' | 'no' | undefined) => ({
          id: STRANGER,
          kind: 'phone' as const,
          name,
          ...(answer && { lost: answer }),
        });
        for (const control of GUARDED_CONTROLS.filter(isOfDevice)) {
          const query = { control, device: name, alike: 2 };
          const listed = devicesMeant(progress, name, 2).filter(({ id }) => id !== STRANGER);
          for (const meant of [...listed, unlisted(progress.strangers[answerKey(name)])])
            expect(heldBy(query, progress, undefined, meant.id)?.sort(), meant.id).toEqual(byHand(sayOf(control, [meant], progress)));
          const nobody = { ...query, device: undefined, alike: 1 };
          expect(heldBy(nobody, progress, nameless)?.sort()).toEqual(byHand(sayOf(control, [unlisted(nameless)], progress)));
        }
      }),
      { numRuns: 2_000, seed: SEED },
    );
  });

  it('finds paths of every length, through every step between', () => {
    const journey = {
      devices: 'none' as const,
      steps: [
        { step: 'sign-in-works' as const, weight: 'required' as const },
        { step: 'data-saved' as const, weight: 'optional' as const, after: ['sign-in-works' as const] },
        { step: 'cloud-emptied' as const, weight: 'required' as const, after: ['data-saved' as const, 'sign-in-works' as const] },
      ],
    };
    expect(pathsInto(journey, 'cloud-emptied').map((path) => path.join(' '))).toEqual([
      'data-saved cloud-emptied',
      'sign-in-works data-saved cloud-emptied',
      'sign-in-works cloud-emptied',
    ]);
  });

  // A test that never sees an open guard would agree with one that holds everything.
  it('has met the guard open and closed, and steps that only a look behind ticked ones finds', () => {
    expect(withOpen).toBeGreaterThan(OWNERS / 10);
    expect(withHidden).toBeGreaterThan(OWNERS / 50);
    for (const control of GUARDED_CONTROLS) {
      const rows = [...tally].filter(([name]) => name.endsWith(` / ${control}`)).map(([, row]) => row);
      const sum = (of: 'asked' | 'open' | 'hidden') => rows.reduce((total, row) => total + row[of], 0);
      expect(sum('open') / sum('asked'), control).toBeGreaterThan(0.02);
      expect(sum('open') / sum('asked'), control).toBeLessThan(0.98);
      // turning off Find device comes so early that nothing stands two steps before it
      if (control !== 'turn-off-find-device') expect(sum('hidden'), control).toBeGreaterThan(100);
    }
  });
});

afterAll(() => {
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1).padStart(5)} %`;
  const rows = [...tally]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, { asked, open, hidden }]) => {
      return `  ${name.padEnd(42)} ${String(asked).padStart(7)} asked, open ${share(open, asked)}, hidden ${share(hidden, asked)}`;
    });
  const hidden = `an undone step behind ticked ones alone: ${withHidden} owners (${share(withHidden, owners).trim()})`;
  console.info([`seed ${SEED}, ${owners} owners, ${hidden}`, ...rows].join('\n'));
});
