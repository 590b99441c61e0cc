/**
 * Mutation testing of what decides: `npm run mutation`, or one file with its tests alone,
 * `TESTS=routes npm run mutation -- --mutate lib/site/routes.ts`. See docs/mutation.md.
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  // data: labels, kinds
  mutate: ['lib/{site,recogniser,guide,progress}/**/*.ts', '!lib/site/**/kinds.ts', '!lib/site/**/*.d.ts'],
  coverageAnalysis: 'perTest',
  // a table that is read once is data too
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 8_000,
  timeoutFactor: 2,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: '.output/mutation.json' },
  // only what changed runs again; one report of all files grows in this file
  incremental: true,
  incrementalFile: '.output/mutation-incremental.json',
  tempDirName: '.output/stryker',
  ignorePatterns: ['.output', 'docs', 'public', 'tests/e2e', 'tests/practice'],
  disableTypeChecks: 'lib/**/*.ts',
  // Stryker would rewrite tsconfig.json with an interface that TypeScript 7 has no more; nothing here needs the file
  tsconfigFile: 'tests/mutation/no-tsconfig.json',
};
