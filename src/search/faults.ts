import { errors } from '@opensearch-project/opensearch';
import { SearchError } from './search-error.ts';

/** Thrown where a document is no longer what it was when it was read. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
}

/** Whether another try, at another node or a little later, may do. */
export function isPassing(error: unknown): boolean {
  if (error instanceof IncompleteError) return true;
  if (error instanceof errors.ResponseError) {
    const status = error.statusCode ?? 0;
    return (status === 429 && refusalOf(error.body) === null) || (status >= 502 && status <= 504);
  }
  return (
    error instanceof errors.ConnectionError ||
    error instanceof errors.TimeoutError ||
    error instanceof errors.NoLivingConnectionsError ||
    error instanceof errors.RequestAbortedError
  );
}

/** Thrown where only a part of the index answered: half of the passages are never taken for all. */
export class IncompleteError extends Error {
  override readonly name = 'IncompleteError';
  constructor() {
    super('A part of the index did not answer.');
  }
}

/** What whoever runs the bot is told of an answer that is no success. */
export function refused(error: unknown): Error {
  if (!(error instanceof errors.ResponseError)) return error instanceof Error ? error : new Error(String(error));
  const { statusCode, body } = error;
  if (statusCode === 409) return new ConflictError(error.message);
  if (statusCode === 401)
    return new SearchError(
      'The search engine does not accept the login. Check SEARCH_USER and SEARCH_PASSWORD, or SEARCH_API_KEY.',
    );
  const refusal = refusalOf(body);
  if (refusal !== null) return new SearchError(refusal);
  if (statusCode === 403)
    return new SearchError(
      'The search engine does not allow this login to use the indexes of SEARCH_INDEX. Give it the right to create, read and write them.',
    );
  return new SearchError(`The search engine refused a request (${statusCode ?? 'no status'}: ${error.message}).`);
}

/** Why an index takes no writes, as a sentence; null where it is not that. */
export function refusalOf(body: unknown): string | null {
  const said = JSON.stringify(body ?? '');
  if (/flood-stage|read-only-allow-delete|read_only_allow_delete/i.test(said))
    return 'The disk of the search engine is too full to write to. Make room there, and reload.';
  if (/index read-only|FORBIDDEN\/[58]\/|blocks\.(?:write|read_only)/i.test(said))
    return 'The index of the search engine is read-only. Allow writing to it (index.blocks.write, index.blocks.read_only), and reload.';
  if (/no space left on device/i.test(said))
    return 'The disk of the search engine is full. Make room there, and reload.';
  return null;
}
