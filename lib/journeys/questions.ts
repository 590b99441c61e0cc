/** The planner's questions: which of them matter for a journey, and which are still open. At most six. */
import type { Progress } from '../progress/state';
import { type JourneyId, journeyOf } from './index';
import { devicesOf } from './plan';

export const QUESTIONS = ['goal', 'devices', 'password', 'channels', 'bootloader', 'number'] as const;
export type Question = (typeof QUESTIONS)[number];

/** The questions that change this journey's plan or its times; before a goal is chosen, only the goal. */
export function questionsOf(journey: JourneyId | null): readonly Question[] {
  if (journey === null) return ['goal'];
  const { steps, devices } = journeyOf(journey);
  const has = (id: string): boolean => steps.some(({ step }) => step === id);
  const hinges = (on: string): boolean => steps.some(({ when }) => when && 'unlessNo' in when && when.unlessNo === on);
  const asked: Record<Question, boolean> = {
    goal: true,
    devices: devices !== 'none',
    password: has('password-settled'),
    channels: has('sign-in-works') || has('recovery-tried'),
    bootloader: hinges('bootloader'),
    number: hinges('numberChanges'),
  };
  return QUESTIONS.filter((question) => asked[question]);
}

/** Whether the owner has answered. */
export function isAnswered(question: Question, progress: Progress): boolean {
  const { answers, journey } = progress;
  switch (question) {
    case 'goal':
      return journey !== null;
    case 'devices':
      return journey !== null && devicesOf(journey, progress).length > 0;
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
