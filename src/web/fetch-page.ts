import { WebClient, type ClientSettings } from './client.ts';
import { FetchRefusal, PAGE_ENDINGS, type Fetcher } from '../core/fetching.ts';
import { userAgent } from './user-agent.ts';

/** What an article may come as. */
export const PAGE_TYPES: ReadonlySet<string> = new Set(PAGE_ENDINGS.keys());

export interface OpenFetcher extends Fetcher {
  readonly client: WebClient;
  close(): Promise<void>;
}

/**
 * Opens what gets pages from the web, within the bounds of {@link WebClient}.
 * @returns also its client, for feeds: so that both together ask a host for one thing at a time
 */
export function openFetcher(settings: Partial<ClientSettings> = {}): OpenFetcher {
  const client = new WebClient({ userAgent: userAgent(), ...settings });
  return {
    client,
    async fetch(url) {
      const got = await client.get(url, { types: PAGE_TYPES });
      // It is said only to who has asked for it.
      if (got === null) throw new FetchRefusal('status', 'The server answered 304.');
      const { url: address, type, charset, bytes } = got;
      return { url: address, type, charset, bytes, fetchedAt: new Date().toISOString() };
    },
    async close() {
      client.close();
    },
  };
}
