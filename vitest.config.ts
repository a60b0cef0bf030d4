import { defineConfig } from 'vitest/config';

/** Mutation testing names the folders whose tests are to notice a fault; else all run. */
const folders = process.env['MUTANTS_TESTS']?.split(',') ?? ['tests'];

export default defineConfig({
  test: {
    include: folders.map((folder) => `${folder}/**/*.test.ts`),
    globalSetup: 'tests/build.ts',
    pool: 'threads',
    isolate: false,
    testTimeout: 20_000,
  },
});
