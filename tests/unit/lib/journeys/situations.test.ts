// @vitest-environment node
import compile from 'icu-minify/compile';
import { describe, expect, it } from 'vitest';
import { closedReason, stepSpan, stepWords } from '../../../../components/step-words';
import type { JourneyId } from '../../../../lib/journeys';
import { planOf } from '../../../../lib/journeys/plan';
import { type Answers, type Device, emptyProgress, type Progress } from '../../../../lib/progress/state';
import { type Catalogue, type Translator, translator } from '../../../../lib/words';
import en from '../../../../locales/en';
import ru from '../../../../locales/ru';

const NOW = Date.UTC(2026, 10, 22, 12);
const DAY = 86_400_000;
const phone: Device = { id: 'p', kind: 'phone', name: 'Redmi Note 8', lost: 'no' };
const tablet: Device = { id: 't', kind: 'tablet', name: 'Xiaomi Pad 6', lost: 'no' };
const watch: Device = { id: 'w', kind: 'wearable', name: 'Mi Band 5' };
const vacuum: Device = { id: 'v', kind: 'smart-home', name: 'Пылесос' };

/** Ten owners, as plainly as can be. */
const SITUATIONS: readonly {
  name: string;
  journey: JourneyId;
  devices?: readonly Device[];
  answers?: Answers;
  steps?: readonly string[];
}[] = [
  {
    name: 'switches the account on one phone, keeps the number',
    journey: 'switch-account',
    devices: [phone],
    answers: { bootloader: 'no', numberChanges: 'no' },
  },
  {
    name: 'switches while waiting for a bootloader unlock, with a new number',
    journey: 'switch-account',
    devices: [phone],
    answers: { bootloader: 'yes', numberChanges: 'yes' },
  },
  {
    name: 'sells a phone, keeps a tablet',
    journey: 'sell-or-give-away',
    devices: [phone, { ...tablet, stays: true }],
    answers: { bootloader: 'no' },
  },
  {
    name: 'sold a phone already, without unbinding it',
    journey: 'sell-or-give-away',
    devices: [{ ...phone, gone: true }],
    answers: { bootloader: 'no' },
  },
  { name: 'removes a broken phone', journey: 'remove-device', devices: [{ ...phone, gone: true }] },
  { name: 'wants to remove a stolen phone', journey: 'remove-device', devices: [{ ...phone, gone: true, lost: 'yes' }] },
  {
    name: 'deletes the account with a phone, a watch and a vacuum cleaner',
    journey: 'delete-account',
    devices: [phone, watch, vacuum],
    answers: { bootloader: 'no' },
  },
  {
    name: 'deletes the account a day after a password reset',
    journey: 'delete-account',
    devices: [phone],
    answers: { bootloader: 'no', passwordChanged: NOW - DAY },
  },
  { name: 'is locked out, recovery tried', journey: 'locked-out', steps: ['recovery-tried'] },
  { name: 'buys a used phone', journey: 'check-used-phone' },
];

const words = (language: string, messages: Record<string, string>): Translator =>
  translator({
    language,
    direction: 'ltr',
    messages: Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, compile(text)])) as unknown as Catalogue,
  });

describe.each([
  ['ru', words('ru', ru)],
  ['en', words('en', en)],
])('plans as they read in %s', (language, t) => {
  it.each(SITUATIONS)('$name', async ({ name, journey, devices = [], answers = {}, steps = [] }) => {
    const ticks = Object.fromEntries(steps.map((step) => [step, NOW])) as Progress['steps'];
    const progress: Progress = { ...emptyProgress(), journey, devices: [...devices], answers, steps: ticks };
    const lines = planOf(journey, progress, { now: NOW }).map((item, index) => {
      const mark = { done: '[x]', open: '[ ]', closed: '[.]' }[item.state];
      const why = item.state === 'closed' ? `\n      (${closedReason(item, t).replace(/\d{1,2}:\d{2}[^.,]*/, 'HH:MM')})` : '';
      const { title, why: reason, lines: how, seen, otherwise } = stepWords(item, t);
      const more = [reason, ...how.map((one) => `- ${one}`), ...(seen ? [`+ ${seen}`] : []), ...(otherwise ? [`? ${otherwise}`] : [])];
      const span = stepSpan(item.step);
      return `${String(index + 1).padStart(2)}. ${mark} ${title}${item.device ? ` — ${item.device.name}` : ''}  <${item.weight}${span ? `; ${t.say(span)}` : ''}>${why}${more.map((one) => `\n      ${one}`).join('')}`;
    });
    const title = t.say({ key: `journey.${journey}.title` });
    await expect(`${title}: ${name}\n\n${lines.join('\n')}\n`).toMatchFileSnapshot(
      `plans/${language}-${SITUATIONS.findIndex((one) => one.name === name) + 1}.txt`,
    );
  });
});
