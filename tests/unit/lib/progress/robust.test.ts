// Copies that an owner may bring back, broken in any way.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyProgress } from '../../../../lib/progress/state';
import { type Area, Store } from '../../../../lib/progress/store';

class MemoryArea implements Area {
  private readonly data = new Map<string, unknown>();
  async get(key: string) {
    return this.data.has(key) ? { [key]: structuredClone(this.data.get(key)) } : {};
  }
  async set(items: Record<string, unknown>) {
    for (const [key, value] of Object.entries(items)) this.data.set(key, structuredClone(value));
  }
  async remove(key: string) {
    this.data.delete(key);
  }
}

it('is not impressed by 10,000 fuzzed copies: each is taken whole, or nothing changes', async () => {
  const store = new Store({ area: new MemoryArea(), prefix: '', clock: () => 7 });
  const whole = {
    ...emptyProgress(),
    journey: 'sell-or-give-away',
    devices: [{ id: 'a', kind: 'phone', name: 'x' }],
    steps: { 'sign-in-works': 5 },
  };
  const texts = fc.sample(
    fc.oneof(
      fc.json(),
      // a true copy with something broken in it
      fc.tuple(fc.nat(JSON.stringify(whole).length), fc.string({ unit: 'binary', maxLength: 8 })).map(([at, noise]) => {
        const text = JSON.stringify(whole);
        return text.slice(0, at) + noise + text.slice(at + noise.length);
      }),
      fc.tuple(fc.constantFrom(...Object.keys(whole)), fc.jsonValue()).map(([key, value]) => JSON.stringify({ ...whole, [key]: value })),
      fc.constant('{"__proto__":{"polluted":true},"version":2}'),
    ),
    10_000,
  );
  let taken = 0;
  for (const text of texts) {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      continue;
    }
    const before = await store.load();
    const outcome = await store.restore(value);
    const after = await store.load();
    expect(after.state).toBe('ready');
    if (outcome.ok) taken++;
    else expect(after).toEqual(before);
  }
  expect(taken).toBeGreaterThan(0);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
