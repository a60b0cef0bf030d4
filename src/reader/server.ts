import { NoReplyError } from './faults.ts';
import { REPLY_FORMATS } from './request.ts';
import type { ReaderSettings } from './settings.ts';

/** Bytes that are read of a reply; thirty tokens with what servers put around them take one or two thousand. */
const LONGEST_REPLY = 64 * 1024;
/** Statuses by which a server says that it does not know a form of request. */
const NOT_UNDERSTOOD: ReadonlySet<number> = new Set([400, 422]);
/** Milliseconds for which a server is left alone at most because it asks for it. */
const LONGEST_RETRY_AFTER = 10 * 60_000;

/** A model server as it is spoken to. It remembers which form of reply the server can be held to. */
export class ModelServer {
  readonly #settings: Pick<ReaderSettings, 'url' | 'key'>;
  #format = 0;

  constructor(settings: Pick<ReaderSettings, 'url' | 'key'>) {
    this.#settings = settings;
  }

  /**
   * Sends a request and returns the body of the reply.
   * @param signal ends it at any point
   * @throws NoReplyError
   */
  async ask(request: object, signal: AbortSignal): Promise<string> {
    for (let format = this.#format; ; format++) {
      const response = await this.#post({ ...request, ...REPLY_FORMATS[format] }, signal);
      if (response.ok) {
        this.#format = format;
        return textOf(response);
      }
      // What it says beside the status is not read; whether it can be let go does not matter.
      await response.body?.cancel().catch(() => {});
      if (NOT_UNDERSTOOD.has(response.status) && format + 1 < REPLY_FORMATS.length) continue;
      throw new NoReplyError(refusalOf(response.status), retryAfterOf(response.headers.get('retry-after')));
    }
  }

  async #post(body: object, signal: AbortSignal): Promise<Response> {
    const { url, key } = this.#settings;
    try {
      return await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
        body: JSON.stringify(body),
        // The question and the key are for this address alone.
        redirect: 'manual',
        signal,
      });
    } catch (error) {
      throw new NoReplyError(`The server cannot be reached${codeOf(error)}`);
    }
  }
}

async function textOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  try {
    for await (const piece of body ?? []) {
      bytes += piece.byteLength;
      if (bytes > LONGEST_REPLY) throw new NoReplyError(`The reply is longer than ${LONGEST_REPLY} bytes`);
      text += decoder.decode(piece, { stream: true });
    }
  } catch (error) {
    throw error instanceof NoReplyError ? error : new NoReplyError(`The reply broke off${codeOf(error)}`);
  }
  return text + decoder.decode();
}

function refusalOf(status: number): string {
  if (status >= 300 && status < 400) return `The server answered ${status}: a redirect is not followed`;
  if (status === 401 || status === 403) return `The server answered ${status}: look at READER_KEY`;
  if (status === 404) return `The server answered ${status}: look at READER_URL and READER_MODEL`;
  return `The server answered ${status}`;
}

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), in milliseconds from now. */
function retryAfterOf(header: string | null): number | null {
  if (header === null) return null;
  const wait = /^\d+$/.test(header) ? 1000 * Number(header) : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? null : Math.min(Math.max(0, wait), LONGEST_RETRY_AFTER);
}

/** The system's code for what went wrong, and nothing of the message, which may be the server's own. */
function codeOf(error: unknown): string {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return /^[A-Z][A-Z0-9_]+$/.test(code) ? ` (${code})` : '';
}
