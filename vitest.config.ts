import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { atlas } from './scripts/vite-atlas';

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
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
