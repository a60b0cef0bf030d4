import { defineConfig } from 'vitest/config';

/** Mutation testing names the folders whose tests are to notice a fault; else all run. */
const folders = process.env['MUTANTS_TESTS']?.split(',') ?? ['tests'];

export default defineConfig({
  test: {
    include: folders.map((folder) => `${folder}/**/*.test.ts`),
    globalSetup: 'tests/build.ts',
    pool: 'threads',
    isolate: false,
    // Vitest would leave one core to itself, which on two cores means that nothing runs side by side.
    maxWorkers: '100%',
    // Generous: it ends a test that hangs, and says nothing about speed on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What runs only compiled, in threads and child processes, is not seen: these are a little below what is.
    coverage: {
      include: ['src/**/*.ts', 'commands/**/*.ts'],
      reporter: ['text-summary'],
      thresholds: { statements: 88, branches: 80, functions: 90, lines: 88 },
    },
  },
});
