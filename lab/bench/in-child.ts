import { fork } from 'node:child_process';
import { join } from 'node:path';
import { CorpusFolderError } from '../../src/corpus/read-corpus.ts';
import type { Outcome, Task } from './child.ts';
import type { DoJob, JobKind, JobResults } from './jobs.ts';

/**
 * Does a job in a new process, so that neither its memory nor its garbage weighs on another.
 * @throws CorpusFolderError as the job itself would
 */
export const inChild: DoJob = <Kind extends JobKind>(kind: Kind, input: Task<Kind>['input']) =>
  new Promise<JobResults[Kind]>((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'child.js'), { serialization: 'advanced', execArgv: ['--expose-gc'] });
    const task: Task<Kind> = { kind, input };
    child.once('error', reject);
    child.once('message', (outcome: Outcome) => {
      if ('error' in outcome) reject(rebuilt(outcome.error));
      else resolve(outcome.result as JobResults[Kind]);
    });
    child.once('exit', (code, signal) =>
      reject(new Error(`The process for "${kind}" ended early (${signal ?? code}).`)),
    );
    child.send(task);
  });

/** Errors lose their class on the way. */
function rebuilt({ name, message, stack }: Extract<Outcome, { error: unknown }>['error']): Error {
  return name === 'CorpusFolderError' ? new CorpusFolderError(message) : new Error(stack);
}
