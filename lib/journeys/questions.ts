/** The planner's questions: which of them matter for a journey, and which are still open. At most seven. */
import { type JourneyId, journeyOf } from './index';
import { asksPurpose, devicesOf } from './plan';
import { stepOf } from './steps';
import { accountNow, partsOfKey } from './ticks';
import type { PlanInput, Step } from './types';

export const QUESTIONS = ['goal', 'purpose', 'account', 'devices', 'password', 'channels', 'bootloader', 'number'] as const;
export type Question = (typeof QUESTIONS)[number];

/** The questions that change this journey's plan or its times; before a goal is chosen, only the goal. */
export function questionsOf(journey: JourneyId | null, owner?: Pick<PlanInput, 'devices' | 'steps'>): readonly Question[] {
  if (journey === null) return ['goal'];
  const { steps, devices } = journeyOf(journey);
  const has = (wanted: (step: Step) => boolean): boolean => steps.some(({ step }) => wanted(stepOf(step)));
  const hinges = (on: string): boolean => steps.some(({ when }) => when && 'unlessNo' in when && when.unlessNo === on);
  const asked: Record<Question, boolean> = {
    goal: true,
    purpose: asksPurpose(journey),
    // of several accounts, sales and removals follow the device; the others must be told
    account: devices !== 'chosen' && has((step) => !step.outlastsAccount) && owner !== undefined && accountNow(owner) > 0,
    devices: devices !== 'none',
    password: has((step) => step.opensAt === 'password'),
    channels: has((step) => step.needsCode === true),
    bootloader: hinges('bootloader'),
    number: hinges('numberChanges'),
  };
  return QUESTIONS.filter((question) => asked[question]);
}

/** What is asked here: the part of the owner's progress that the answers stand in. */
type Answered = Pick<PlanInput, 'answers' | 'devices' | 'steps'> & { readonly journey: JourneyId | null };

/** Whether the owner has answered. */
export function isAnswered(question: Question, owner: Answered): boolean {
  const { answers, journey } = owner;
  switch (question) {
    case 'goal':
      return journey !== null;
    case 'purpose':
      return answers.purpose !== undefined;
    case 'account':
      return true; // the one in use, until the owner says another
    case 'devices':
      return journey !== null && (devicesOf(journey, owner).length > 0 || hasNone(journey, owner));
    case 'password':
      return answers.passwordChanged !== undefined;
    case 'channels':
      return answers.channels !== undefined;
    case 'bootloader':
      return answers.bootloader !== undefined;
    case 'number':
      return answers.numberChanges !== undefined;
  }
}

/** An owner without devices says so by the tick of the step that lists them. */
function hasNone(journey: JourneyId, { devices, steps }: Answered): boolean {
  const lists = journeyOf(journey).steps.filter(({ step }) => stepOf(step).listsDevices);
  return devices.length === 0 && lists.some(({ step }) => Object.keys(steps).some((key) => partsOfKey(key)?.step === step));
}
