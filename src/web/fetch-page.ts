import { WebClient, type ClientSettings } from './client.ts';
import { FetchRefusal } from './refusal.ts';
import { userAgent } from './user-agent.ts';

export { FetchRefusal };

export interface FetchedPage {
  /** After redirects. */
  readonly url: string;
  /** Media type without parameters. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** ISO 8601. */
  readonly fetchedAt: string;
}

export interface Fetcher {
  /** @throws FetchRefusal */
  fetch(url: string): Promise<FetchedPage>;
  close(): Promise<void>;
}

/** What an article may come as. */
export const PAGE_TYPES: ReadonlySet<string> = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
  'application/pdf',
]);

/**
 * Opens what gets pages from the web, within the bounds of {@link WebClient}.
 * @returns also its client, for feeds: so that both together ask a host for one thing at a time
 */
export function openFetcher(settings: Partial<ClientSettings> = {}): Fetcher & { readonly client: WebClient } {
  const client = new WebClient({ userAgent: userAgent(), ...settings });
  return {
    client,
    async fetch(url) {
      const got = await client.get(url, { types: PAGE_TYPES });
      // It is said only to who has asked for it.
      if (got === null) throw new FetchRefusal('status', 'The server answered 304.');
      return { url: got.url, type: got.type, bytes: got.bytes, fetchedAt: new Date().toISOString() };
    },
    async close() {
      client.close();
    },
  };
}
