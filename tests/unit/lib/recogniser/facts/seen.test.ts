import { describe, expect, it, vi } from 'vitest';
import { ElementIds, lazily } from '../../../../../lib/recogniser/facts/seen';

describe('the numbers of elements', () => {
  it('are one for each, the same for ever', () => {
    const ids = new ElementIds();
    const [a, b] = [document.createElement('p'), document.createElement('p')];
    const numbers = [ids.idOf(a), ids.idOf(b)];
    expect([ids.idOf(a), ids.idOf(b)]).toEqual(numbers);
    expect(numbers.map((id) => ids.elementOf(id))).toEqual([a, b]);
  });
});

describe('an object whose members are worked out when they are asked for', () => {
  it('works out nothing before', () => {
    const make = vi.fn(() => 1);
    lazily({ one: make });
    expect(make).not.toHaveBeenCalled();
  });
  it('works out each member once', () => {
    const make = vi.fn(() => 1);
    const made = lazily({ one: make });
    expect([made.one, made.one]).toEqual([1, 1]);
    expect(make).toHaveBeenCalledOnce();
  });
  it('can be copied, before and after', () => {
    const made = lazily({ one: () => 1, two: () => 2 });
    expect({ ...made }).toEqual({ one: 1, two: 2 });
    expect(Object.keys(made)).toEqual(['one', 'two']);
  });
});
