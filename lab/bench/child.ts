import { doJob, type JobInputs, type JobKind } from './jobs.ts';

/** What a child is sent, and what it sends back. */
export interface Task<Kind extends JobKind> {
  readonly kind: Kind;
  readonly input: JobInputs[Kind];
}
export type Outcome = { readonly result: unknown } | { readonly error: Pick<Error, 'name' | 'message' | 'stack'> };

process.once('message', ({ kind, input }: Task<JobKind>) => {
  const leave = (outcome: Outcome) => process.send?.(outcome, () => process.exit());
  void doJob(kind, input).then(
    (result) => leave({ result }),
    (thrown: unknown) => {
      const { name, message, stack = message } = thrown instanceof Error ? thrown : new Error(String(thrown));
      leave({ error: { name, message, stack } });
    },
  );
});
// Nobody waits for the result of a child whose parent is gone.
process.once('disconnect', () => process.exit());
