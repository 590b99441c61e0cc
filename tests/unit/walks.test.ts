// @vitest-environment node
// Walks of owners through their journeys, by nothing but what "now" says. They are written to tests/walks/ to be read by eye.
import compile from 'icu-minify/compile';
import { describe, expect, it } from 'vitest';
import { stepTitle, stepWords } from '../../components/step-words';
import type { JourneyId } from '../../lib/journeys';
import { nowOf, type PlanItem, planOf, requiredLeft } from '../../lib/journeys/plan';
import type { CommandInput } from '../../lib/progress/commands';
import { reduce } from '../../lib/progress/reduce';
import { type Device, emptyProgress, type Progress } from '../../lib/progress/state';
import { PLACES } from '../../lib/site/pages';
import { type Catalogue, translator } from '../../lib/words';
import ru from '../../locales/ru';

const NOW = Date.UTC(2026, 10, 22, 12);
const DAY = 86_400_000;
const PHONE: Device = { id: 'p', kind: 'phone', name: 'Redmi Note 8', lost: 'no' };
const OTHER: Device = { id: 'q', kind: 'phone', name: 'POCO X3', lost: 'no' };
const WATCH: Device = { id: 'w', kind: 'wearable', name: 'Mi Band 5' };
const VACUUM: Device = { id: 'v', kind: 'smart-home', name: 'Пылесос' };

/** What the owner does about a step: does it, skips it, finds that it does not work, or leaves the walk there. */
type Answer = 'done' | 'aside' | 'stop';
interface Walk {
  readonly name: string;
  readonly journey: JourneyId;
  readonly devices?: readonly Device[];
  readonly answers?: Progress['answers'];
  readonly first?: readonly CommandInput[];
  readonly answer?: (item: PlanItem) => Answer;
}

const BOOT = { bootloader: 'no', numberChanges: 'no' } as const;
/** Whoever does what is required and skips the rest. */
const hurried = (item: PlanItem): Answer => (item.weight === 'required' ? 'done' : 'aside');
const worksOnly =
  (...works: readonly string[]) =>
  (item: PlanItem): Answer =>
    item.step.attempt && !works.includes(item.id) ? 'aside' : 'done';
const tick = (step: string, device?: string): CommandInput => ({ type: 'set-step', step, ...(device && { device }), done: true });
/** The phone has been taken over into another account. */
const SWITCHED = ['find-device-off', 'signed-out', 'removed-on-web', 'signed-in-new'].map((step) => tick(step, 'p'));

const WALKS: readonly Walk[] = [
  { name: 'switch-one-phone', journey: 'switch-account', devices: [PHONE], answers: BOOT },
  { name: 'switch-two-phones-one-stays', journey: 'switch-account', devices: [PHONE, { ...OTHER, stays: true }], answers: BOOT },
  { name: 'switch-number-changes', journey: 'switch-account', devices: [PHONE], answers: { bootloader: 'no', numberChanges: 'yes' } },
  { name: 'switch-a-dead-phone', journey: 'switch-account', devices: [{ ...PHONE, gone: true }], answers: BOOT },
  { name: 'sell-two-phones-one-stays', journey: 'sell-or-give-away', devices: [PHONE, { ...OTHER, stays: true }], answers: BOOT },
  { name: 'sell-phone-and-watch-in-a-hurry', journey: 'sell-or-give-away', devices: [PHONE, WATCH], answers: BOOT, answer: hurried },
  { name: 'sell-already-sold', journey: 'sell-or-give-away', devices: [{ ...PHONE, gone: true }], answers: BOOT },
  { name: 'sell-no-device-yet', journey: 'sell-or-give-away', answers: BOOT, answer: () => 'stop' },
  { name: 'remove-a-dead-phone-in-a-drawer', journey: 'remove-device', devices: [{ ...PHONE, gone: true }] },
  { name: 'remove-a-stolen-phone', journey: 'remove-device', devices: [{ ...PHONE, gone: true, lost: 'yes' }] },
  { name: 'remove-watch-and-vacuum', journey: 'remove-device', devices: [WATCH, VACUUM] },
  { name: 'remove-no-device-yet', journey: 'remove-device', answer: () => 'stop' },
  { name: 'contact-number-abroad', journey: 'change-contact' },
  { name: 'delete-phone-watch-vacuum', journey: 'delete-account', devices: [PHONE, WATCH, VACUUM], answers: BOOT },
  { name: 'delete-no-device', journey: 'delete-account', answers: BOOT },
  { name: 'delete-with-a-lost-phone', journey: 'delete-account', devices: [PHONE, { ...OTHER, lost: 'yes' }], answers: BOOT },
  {
    name: 'delete-password-changed-yesterday',
    journey: 'delete-account',
    devices: [PHONE],
    answers: { ...BOOT, passwordChanged: NOW - DAY },
    answer: hurried,
  },
  {
    name: 'delete-the-former-of-two-accounts',
    journey: 'delete-account',
    devices: [PHONE],
    answers: BOOT,
    first: [...SWITCHED, { type: 'choose-journey', journey: 'delete-account' }, { type: 'choose-account', account: 0 }],
    answer: hurried,
  },
  { name: 'locked-out-recovery-works', journey: 'locked-out', answer: worksOnly('recovery-tried') },
  { name: 'locked-out-support-helps', journey: 'locked-out', answer: worksOnly('support-answered') },
  { name: 'locked-out-nothing-helps', journey: 'locked-out', answer: worksOnly() },
  { name: 'used-phone', journey: 'check-used-phone' },
];

const t = translator({
  language: 'ru',
  direction: 'ltr',
  messages: Object.fromEntries(Object.entries(ru).map(([key, text]) => [key, compile(text)])) as unknown as Catalogue,
});

let count = 0;
function does(progress: Progress, ...wishes: readonly CommandInput[]): Progress {
  return wishes.reduce((now, wish) => {
    const reduced = reduce(now, { ...wish, id: `w${count++}` }, NOW);
    if (!reduced.ok) throw new Error(reduced.reason);
    return reduced.progress;
  }, progress);
}

const END = { wait: 'ждать', exhausted: 'всё испробовано', 'kept-bound': 'остальное отложено', finished: 'готово' } as const;

/** The lines of one walk, and where it ended. */
function walk({ journey, devices = [], answers = {}, first = [], answer = () => 'done' }: Walk): { lines: string[]; end: Progress } {
  const lines: string[] = [];
  let progress = does({ ...emptyProgress(), journey, devices: [...devices], answers }, ...first);
  for (let at = 1; at < 100; at++) {
    const now = nowOf(planOf(journey, progress, { now: NOW }));
    if (now.kind !== 'step') {
      lines.push(`${END[now.kind]}${now.kind === 'wait' ? `: ${t.say(stepTitle(now.item.id))}` : ''}`);
      break;
    }
    const { item } = now;
    const given = answer(item);
    const marks = { done: 'Готово', aside: item.step.attempt ? 'Не получилось' : 'Пропустить', stop: '…' };
    lines.push(`${at}. ${t.say(stepTitle(item.id))}${item.device ? ` · ${item.device.name}` : ''}   [${marks[given]}]`);
    const { lines: how, seen, otherwise } = stepWords(item, t);
    for (const line of how) lines.push(`     ${line}`);
    if (seen) lines.push(`     ✓ ${seen}`);
    if (otherwise) lines.push(`     ✗ ${otherwise}`);
    if (now.waiting) lines.push(`     (ждёт своего времени: ${t.say(stepTitle(now.waiting.id))})`);
    const address = item.step.page && PLACES[item.step.page].address;
    if (address) lines.push(`     → ${new URL(address).hostname}`);
    if (given === 'stop') break;
    const named = { step: item.id, ...(item.device && { device: item.device.id }), account: item.account };
    progress = does(progress, given === 'done' ? { type: 'set-step', ...named, done: true } : { type: 'set-aside', ...named, aside: true });
  }
  return { lines, end: progress };
}

describe('walks by what "now" says', () => {
  it.each(WALKS)('$name', async (one) => {
    const { lines, end } = walk(one);
    const number = String(WALKS.indexOf(one) + 1).padStart(2, '0');
    const title = `${t.say({ key: `journey.${one.journey}.title` })}: ${one.name}`;
    await expect(`${title}\n\n${lines.join('\n')}\n`).toMatchFileSnapshot(`../walks/${number}-${one.name}.txt`);
    // whoever follows it to "done" has left nothing required undone
    if (lines.at(-1) === END.finished) expect(requiredLeft(planOf(one.journey, end, { now: NOW }))).toEqual([]);
  });
});
