import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Outcome, Task } from './child.ts';
import type { DoJob, JobKind, JobResults } from './jobs.ts';

/** Does a job in a new process, so that neither its memory nor its garbage weighs on another. */
export const inChild: DoJob = <Kind extends JobKind>(kind: Kind, input: Task<Kind>['input']) =>
  new Promise<JobResults[Kind]>((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'child.js'), { serialization: 'advanced', execArgv: ['--expose-gc'] });
    const task: Task<Kind> = { kind, input };
    child.once('error', reject);
    child.once('message', (outcome: Outcome) => {
      if ('error' in outcome) reject(new Error(outcome.error));
      else resolve(outcome.result as JobResults[Kind]);
    });
    child.once('exit', (code, signal) => reject(new Error(`The process for "${kind}" ended early (${signal ?? code}).`)));
    child.send(task);
  });
