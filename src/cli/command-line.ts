import { ConfigError } from '../config.ts';
import { CorpusFolderError } from '../corpus/read-corpus.ts';
import { ModelError } from '../model/folder.ts';

/** Thrown for a command line, or a file named on it, that cannot be taken; its message is for the person at the terminal. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Runs a command and turns what it throws into a sentence on standard error and exit code 2. */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const forUser =
      error instanceof UsageError ||
      error instanceof CorpusFolderError ||
      error instanceof ConfigError ||
      error instanceof ModelError ||
      'code' in error;
    process.stderr.write(`${forUser ? error.message : (error.stack ?? error.message)}\n`);
    process.exitCode = 2;
  }
}
