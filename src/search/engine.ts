import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Client, errors } from '@opensearch-project/opensearch';
import { z } from 'zod';
import { SearchOutOfReachError } from '../core/library.ts';
import { SearchReply, ManyReply, OneReply, RefreshReply, BulkReply, Info } from './engine-replies.ts';
import { IncompleteError, isPassing, refused, refusalOf } from './faults.ts';
import { SearchError } from './search-error.ts';
import type { SearchSettings } from './settings.ts';

/** Milliseconds that one request may take at one node, and that all tries at a question or a write take together. */
const ONE_TRY = { question: 2500, write: 60_000 };
const ALL_TRIES = { question: 15_000, write: 180_000 };
/** Milliseconds before another try; twice as long each time. */
const FIRST_WAIT = 50;
const LONGEST_WAIT = 2000;

type Urgency = keyof typeof ONE_TRY;

interface Request {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: object | string;
  /** Statuses that are no failure. */
  readonly ignore?: number[];
}

/** A document as it is found; what we wrote is not looked at again. */
export interface Hit<Source> {
  readonly _id: string;
  readonly _score: number | null;
  readonly _source: Source;
  readonly sort?: readonly unknown[];
  readonly fields?: Readonly<Record<string, readonly unknown[]>>;
}

export interface Found<Source> {
  readonly hits: readonly Hit<Source>[];
  readonly total: number;
  readonly aggregations: unknown;
}

/** A document with what it takes to write it only if it is still the same. */
export interface Versioned {
  readonly source: unknown;
  readonly seqNo: number;
  readonly primaryTerm: number;
}

/** What we need of OpenSearch: every call has a deadline and is tried again, also at other nodes, where that may help. */
export class Engine {
  readonly #client: Client;

  constructor({ urls, login, ca }: SearchSettings) {
    this.#client = new Client({
      nodes: [...urls],
      maxRetries: urls.length,
      requestTimeout: ONE_TRY.question,
      // What is read is looked at by zod or was written by us, and never merged into anything.
      disablePrototypePoisoningProtection: true,
      ...(login !== null && 'user' in login ? { auth: { username: login.user, password: login.password } } : {}),
      ...(login !== null && 'apiKey' in login ? { headers: { authorization: `ApiKey ${login.apiKey}` } } : {}),
      ...(ca === null ? {} : { ssl: { ca: readFileSync(ca, 'utf8') } }),
    });
  }

  /** @throws SearchError where the other side is no OpenSearch that will do */
  async checkVersion(): Promise<void> {
    const info = Info.safeParse(await this.#ask({ method: 'GET', path: '/' })).data?.version;
    const [major = 0, minor = 0] = (info?.number ?? '').split('.').map(Number);
    if (info?.distribution !== 'opensearch' || major < 2 || (major === 2 && minor < 19))
      throw new SearchError(
        `At SEARCH_URL is ${info === undefined ? 'no search engine' : `${info.distribution ?? 'another engine'} ${info.number}`}. Footnote needs OpenSearch 2.19 or later.`,
      );
  }

  /** What a query finds, in all parts of an index: where one of them does not answer, it is asked again. */
  async search<Source>(index: string, body: object): Promise<Found<Source>> {
    return this.#search(index, body, 'question');
  }

  async #search<Source>(index: string, body: object, urgency: Urgency): Promise<Found<Source>> {
    const path = `/${index}/_search`;
    const query = { allow_partial_search_results: false };
    const reply = await this.#ask({ method: 'POST', path, query, body }, urgency, (said) => {
      const { timed_out: late, _shards: shards } = SearchReply.parse(said);
      if (late || shards.failed > 0 || shards.successful < shards.total) throw new IncompleteError();
    });
    const { hits, aggregations } = SearchReply.parse(reply);
    return { hits: hits.hits as Hit<Source>[], total: hits.total?.value ?? 0, aggregations };
  }

  /** Every document that a query finds, in portions; sorted by a field whose values are all different. */
  async *all<Source>(index: string, body: object, sort: string, portion = 1000): AsyncGenerator<Hit<Source>[]> {
    let after: readonly unknown[] | undefined;
    for (;;) {
      const page = { ...body, size: portion, sort: [{ [sort]: 'asc' }], ...(after ? { search_after: after } : {}) };
      const { hits } = await this.#search<Source>(index, page, 'write');
      if (hits.length > 0) yield [...hits];
      after = hits.at(-1)?.sort;
      if (hits.length < portion || after === undefined) return;
    }
  }

  /** The documents with these ids, as of the last refresh; those that are not there are left out. */
  async many<Source>(
    index: string,
    ids: readonly string[],
    urgency: Urgency = 'question',
  ): Promise<Map<string, Source>> {
    if (ids.length === 0) return new Map();
    const reply = await this.#ask(
      { method: 'POST', path: `/${index}/_mget`, query: { realtime: false }, body: { ids } },
      urgency,
      (said) => {
        if (ManyReply.parse(said).docs.some(({ error }) => error !== undefined)) throw new IncompleteError();
      },
    );
    const { docs } = ManyReply.parse(reply);
    return new Map(
      docs.flatMap(({ _id: id, found, _source: source }) => (found === true ? [[id, source as Source]] : [])),
    );
  }

  /** A document as it is now, also before a refresh; null where there is none. */
  async get(index: string, id: string): Promise<Versioned | null> {
    const reply = await this.#ask({ method: 'GET', path: `/${index}/_doc/${encodeURIComponent(id)}`, ignore: [404] });
    return OneReply.safeParse(reply).data ?? null;
  }

  /**
   * Writes a document, if it is still what was read; null: if there is none.
   * @throws ConflictError where it is not; or where an earlier try of this very call had written it
   */
  async put(index: string, id: string, source: object, known: Versioned | null): Promise<void> {
    const query =
      known === null ? { op_type: 'create' } : { if_seq_no: known.seqNo, if_primary_term: known.primaryTerm };
    await this.#ask({
      method: 'PUT',
      path: `/${index}/_doc/${encodeURIComponent(id)}`,
      query: { ...query, refresh: true },
      body: source,
    });
  }

  /** Writes lines of a bulk request, all of them or it throws; the same lines may be sent twice. */
  async bulk(index: string, lines: readonly string[]): Promise<void> {
    if (lines.length === 0) return;
    const body = `${lines.join('\n')}\n`;
    await this.#ask({ method: 'POST', path: `/${index}/_bulk`, body }, 'write', (said) => {
      const { errors: some, items } = BulkReply.parse(said);
      if (!some) return;
      const failed = items
        .flatMap((item) => Object.values(item))
        .filter(({ status }) => status >= 300 && status !== 404);
      const refusal = failed.map(({ error }) => refusalOf(error)).find((sentence) => sentence !== null);
      if (refusal !== undefined) throw new SearchError(refusal);
      if (failed.some(({ status }) => status === 429 || status >= 500)) throw new IncompleteError();
      const [first] = failed;
      if (first !== undefined)
        throw new SearchError(`The search engine refused a document: ${JSON.stringify(first.error).slice(0, 300)}`);
    });
  }

  /** Makes what was written visible to searches. */
  async refresh(index: string): Promise<void> {
    await this.#ask({ method: 'POST', path: `/${index}/_refresh` }, 'write', (said) => {
      if (RefreshReply.safeParse(said).data !== 0) throw new IncompleteError();
    });
  }

  async deleteWhere(index: string, query: object): Promise<void> {
    const how = { conflicts: 'proceed', refresh: true, wait_for_completion: true };
    await this.#ask({ method: 'POST', path: `/${index}/_delete_by_query`, query: how, body: { query } }, 'write');
  }

  /** Creates an index, unless it is there. */
  async createIndex(index: string, body: object): Promise<void> {
    const there = await this.#ask({ method: 'HEAD', path: `/${index}`, ignore: [404] }, 'write');
    if (there === true) return;
    await this.#ask(
      { method: 'PUT', path: `/${index}`, query: { wait_for_active_shards: 1 }, body, ignore: [400] },
      'write',
    );
  }

  /** How many nodes hold data. */
  async dataNodes(): Promise<number> {
    const health = await this.#ask({ method: 'GET', path: '/_cluster/health' });
    return z.object({ number_of_data_nodes: z.number() }).parse(health).number_of_data_nodes;
  }

  close(): Promise<void> {
    return this.#client.close();
  }

  /** @param check throws IncompleteError for what was answered, but not whole */
  async #ask(
    { method, path, query, body, ignore = [] }: Request,
    urgency: Urgency = 'question',
    check: (said: unknown) => void = () => {},
  ): Promise<unknown> {
    const deadline = performance.now() + ALL_TRIES[urgency];
    for (let pause = FIRST_WAIT; ; pause = Math.min(2 * pause, LONGEST_WAIT)) {
      try {
        const response = await this.#client.transport.request(
          {
            method,
            path,
            ...(query === undefined ? {} : { querystring: query }),
            ...(typeof body === 'string' ? { bulkBody: body } : body === undefined ? {} : { body }),
          },
          { ignore, requestTimeout: ONE_TRY[urgency] },
        );
        const said: unknown = response.body;
        check(said);
        return said;
      } catch (error) {
        if (error instanceof errors.ConnectionError && /certificate|self.signed|ERR_TLS|SSL/i.test(error.message))
          throw new SearchError(
            `The certificate of the search engine is not trusted (${error.message}). Set SEARCH_CA to the file of its certificate authority.`,
          );
        if (!isPassing(error)) throw refused(error);
        if (performance.now() + pause > deadline) throw new SearchOutOfReachError();
        await wait(pause);
      }
    }
  }
}
