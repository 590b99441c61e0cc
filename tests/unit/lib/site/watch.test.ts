// A page that storms: passes rest in proportion to what they cost. The browsers show the same in tests/e2e/faults-pages.test.ts.
import { afterEach, expect, it, vi } from 'vitest';
import { PageWatcher } from '../../../../lib/site/watch';

afterEach(() => {
  vi.useRealTimers();
});

it.each([
  [2, 0],
  [30, 300],
  [80, 800],
  [500, 1000], // never longer than a second, or a hint would not come
])('after a pass of %i ms it rests %i ms', (cost, rest) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  let told: (records: object[]) => void = () => undefined;
  let frame: (() => void) | undefined;
  const fake = {
    performance,
    document: Object.assign(document, {}),
    MutationObserver: class {
      constructor(callback: (records: object[]) => void) {
        told = callback;
      }
      observe(): void {}
      disconnect(): void {}
      takeRecords(): object[] {
        return [];
      }
    },
    requestAnimationFrame: (callback: () => void) => {
      frame = callback;
      return 1;
    },
    cancelAnimationFrame: () => undefined,
  };
  let passes = 0;
  const watcher = new PageWatcher(
    fake as never,
    () => {
      passes++;
      vi.advanceTimersByTime(cost);
    },
    () => false,
  );
  const draw = (): void => {
    const now = frame;
    frame = undefined;
    now?.();
  };
  const change = (): void => told([{ type: 'characterData', target: document.body, addedNodes: [], removedNodes: [] }]);
  watcher.start();
  draw();
  expect(passes).toBe(1);
  change();
  change(); // a storm is one batch
  if (rest === 0) {
    draw();
    expect(passes).toBe(2);
    return;
  }
  draw(); // nothing is due at the next frame
  expect(passes).toBe(1);
  vi.advanceTimersByTime(rest - 1);
  expect(passes).toBe(1);
  vi.advanceTimersByTime(1);
  expect(passes).toBe(2);
  watcher.stop();
});
