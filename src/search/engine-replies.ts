import { z } from 'zod';

/** What the engine answers, as far as it is looked at. */
export const SearchReply = z.object({
  timed_out: z.boolean(),
  _shards: z.object({ total: z.number(), successful: z.number(), failed: z.number() }),
  hits: z.object({ total: z.object({ value: z.number() }).optional(), hits: z.array(z.unknown()) }),
  aggregations: z.unknown().optional(),
});
export const ManyReply = z.object({
  docs: z.array(
    z.object({
      _id: z.string(),
      found: z.boolean().optional(),
      _source: z.unknown().optional(),
      error: z.unknown().optional(),
    }),
  ),
});
export const OneReply = z
  .object({ _source: z.unknown(), _seq_no: z.number(), _primary_term: z.number() })
  .transform(({ _source: source, _seq_no: seqNo, _primary_term: primaryTerm }) => ({ source, seqNo, primaryTerm }));
export const RefreshReply = z
  .object({ _shards: z.object({ failed: z.number() }) })
  .transform(({ _shards: shards }) => shards.failed);
export const BulkReply = z.object({
  errors: z.boolean(),
  items: z.array(z.record(z.string(), z.object({ status: z.number(), error: z.unknown().optional() }))),
});
export const Info = z.object({ version: z.object({ distribution: z.string().optional(), number: z.string() }) });
