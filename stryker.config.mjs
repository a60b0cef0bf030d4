// Mutation testing; run by scripts/mutants.mjs, which names the tests and the report.
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.config.ts' },
  coverageAnalysis: 'perTest',
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: process.env.MUTANTS_REPORT },
  // The compiler of TypeScript 7 has no API that Stryker could rewrite tsconfig files with; nothing here needs it to.
  tsconfigFile: 'none',
  concurrency: 2,
  timeoutMS: 10_000,
  ignorePatterns: ['/dist', '/docs', '/.cache', '/reports'],
};
