import { defineConfig } from 'vitest/config';
import { atlas } from '../../scripts/vite-atlas';

/** `TESTS=dom,scan`: these alone, where a file has tests of its own. */
const only = process.env['TESTS']?.split(',');

/** The fast tests alone, for Stryker: they run once for every mutant. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  plugins: [atlas()],
  test: {
    environment: 'happy-dom',
    environmentOptions: { happyDOM: { settings: { handleDisabledFileLoadingAsSuccess: true } } },
    include: only
      ? only.map((name) => `tests/**/${name}.test.ts`)
      : ['tests/unit/lib/{site,guide,progress}/*.test.ts', 'tests/unit/lib/recogniser/**/*.test.ts', 'tests/mutation/*.test.ts'],
    exclude: ['**/robust.test.ts'],
    setupFiles: ['tests/mutation/setup.ts'],
    restoreMocks: true,
    isolate: false,
    testTimeout: 20_000,
  },
});
