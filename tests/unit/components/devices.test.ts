import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { Devices } from '../../../components/popup/Devices';
import type { Device } from '../../../lib/progress/state';
import { translator } from '../../../lib/words';

const t = translator({ language: 'ru', direction: 'ltr', messages: {} as never });
const devices: Device[] = ['a', 'b'].map((id) => ({ id, kind: 'phone', name: `Телефон ${id}` }));

afterEach(() => render(null, document.body));

const pencils = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('button')].filter((button) => button.getAttribute('aria-label') === 'popup.devices.rename');

it.each([
  ['saved', (form: HTMLFormElement) => form.dispatchEvent(new Event('submit', { cancelable: true }))],
  ['given up', (form: HTMLFormElement) => form.querySelector<HTMLElement>('button:not([type="submit"])')?.click()],
])('after a name is %s the focus is on the pencil of its device again', async (_title, end) => {
  const send = async (): Promise<boolean> => true;
  await act(() => render(h(Devices, { t, busy: false, send, devices, journey: 'delete-account' }), document.body));
  await act(() => pencils()[1]?.click());
  const form = document.querySelector('form') as HTMLFormElement;
  expect(form.contains(document.activeElement)).toBe(true);
  await act(async () => void end(form));
  expect(document.querySelector('form')).toBeNull();
  expect(document.activeElement).toBe(pencils()[1]);
});
