import { expect, it, vi } from 'vitest';
import { passBetweenFrames } from '../../../../lib/background/frames';

const press = { control: 'remove-device', device: 'Redmi', inDialog: false } as const;
const about = { token: '7f9d3c1e-5b0a-4c7e-9d1a-2f3b4c5d6e7f', press };
const frame = { id: 'own-id', url: 'https://i.mi.com/', frameId: 4, tab: { id: 9 } };
const top = { ...frame, frameId: 0 };

function pass(request: object, sender: object, sendMessage = vi.fn(async (): Promise<unknown> => ({ shows: 'dialog' }))) {
  return { sendMessage, reply: passBetweenFrames({ tabs: { sendMessage } } as never, request as never, sender as never) };
}

it('passes what a frame holds to the top of the same tab, and says which frame it is', async () => {
  const { sendMessage, reply } = pass({ type: 'held-in-frame', ...about, answer: 'no' }, frame);
  expect(await reply).toEqual({ shows: 'dialog' });
  expect(sendMessage.mock.calls).toEqual([[9, { type: 'held-in-frame', frame: 4, ...about, answer: 'no' }, { frameId: 0 }]]);
});

it('passes an answer to that frame alone', async () => {
  const { sendMessage } = pass({ type: 'answer-frame', frame: 4, ...about, outcome: 'released' }, top);
  expect(sendMessage.mock.calls).toEqual([[9, { type: 'answer-frame', ...about, outcome: 'released' }, { frameId: 4 }]]);
});

it('has no answer where nobody is there', async () => {
  const nobody = vi.fn(async () => {
    throw new Error('Could not establish connection.');
  });
  expect(await pass({ type: 'held-in-frame', ...about }, frame, nobody as never).reply).toBeUndefined();
});

it.each([
  ['a tab', { ...frame, tab: undefined }],
  ['a tab that has a number', { ...frame, tab: {} }],
  ['a frame', { ...frame, frameId: undefined }],
])('asks nobody without %s', async (_, sender) => {
  const { sendMessage, reply } = pass({ type: 'held-in-frame', ...about }, sender);
  expect(await reply).toBeUndefined();
  expect(sendMessage).not.toHaveBeenCalled();
});
