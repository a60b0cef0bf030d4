import { doJob, type JobInputs, type JobKind } from './jobs.ts';

/** What a child is sent, and what it sends back. */
export interface Task<Kind extends JobKind> {
  readonly kind: Kind;
  readonly input: JobInputs[Kind];
}
export type Outcome = { readonly result: unknown } | { readonly error: string };

process.once('message', ({ kind, input }: Task<JobKind>) => {
  const leave = (outcome: Outcome) => process.send?.(outcome, () => process.exit());
  void doJob(kind, input).then(
    (result) => leave({ result }),
    (error: unknown) => leave({ error: error instanceof Error ? error.stack ?? error.message : String(error) }),
  );
});
