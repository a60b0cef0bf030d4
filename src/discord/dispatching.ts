import type { Logger } from 'pino';
import type { Deps } from '../../commands/command.ts';
import type { Admission } from './admission.ts';

/** What the edge is given to take what people do to the commands. */
export interface Dispatching extends Omit<Deps, 'progress'> {
  readonly log: Logger;
  readonly admission: Admission;
  /** Where files of people may be fetched from: addresses without a path. */
  readonly filesFrom: readonly string[];
}
