import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { atlas } from './scripts/vite-atlas';
import { WAIT_MS } from './tests/e2e/support/wait';

/** They load the machine themselves, or measure how the browser does under load; and they write one record of what has passed. */
const ALONE = ['tests/e2e/faults*.test.ts'];

/** A project of end-to-end tests. A loaded two-core machine is the normal case: a browser may take seconds to answer. */
const e2e = (name: string, test: object) => ({
  test: {
    name,
    environment: 'node' as const,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: WAIT_MS } },
    ...test,
  },
});

export default defineConfig({
  test: {
    coverage: { provider: 'v8', include: ['{lib,components}/**/*.{ts,tsx}'], reporter: ['text-summary'] },
    projects: [
      {
        plugins: [WxtVitest(), atlas()],
        test: {
          name: 'unit',
          environment: 'happy-dom',
          environmentOptions: { happyDOM: { settings: { handleDisabledFileLoadingAsSuccess: true } } },
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/unit/setup.ts'],
          restoreMocks: true,
          testTimeout: 60_000, // properties and the corpus, on a slow machine
        },
      },
      // each file brings its own site and browsers, so two may run side by side
      e2e('e2e', { include: ['tests/e2e/**/*.test.ts'], exclude: ALONE, maxWorkers: 2, sequence: { groupOrder: 1 } }),
      e2e('e2e-alone', { include: ALONE, maxWorkers: 1, sequence: { groupOrder: 2 } }),
    ],
  },
});
