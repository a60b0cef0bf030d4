import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Compiles the sources before the tests: the thread with the index runs from what was compiled. */
export function setup(): void {
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL('../scripts/build.mjs', import.meta.url))], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The sources do not compile.');
}
