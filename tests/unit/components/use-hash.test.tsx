// A page follows its address, also where this changes between its first drawing and the moment it listens.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { useHash } from '../../../components/use-hash';

const sectionOf = (hash: string): string => hash.slice(1) || 'none';
function Shown() {
  return <p>{useHash(sectionOf)}</p>;
}

it('follows a change that comes before it listens, and each one after', async () => {
  location.hash = 'plan';
  const place = document.createElement('div');
  await act(() => {
    render(<Shown />, place);
    expect(place.textContent).toBe('plan');
    location.hash = 'devices';
  });
  expect(place.textContent).toBe('devices');
  await act(() => {
    location.hash = 'waiting';
    dispatchEvent(new Event('hashchange'));
  });
  expect(place.textContent).toBe('waiting');
  render(null, place);
  location.hash = '';
});
