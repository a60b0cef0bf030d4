import type { IncomingMessage } from 'node:http';
import { contentType, refusedStatus } from './answer.ts';
import { ACCEPT_ENCODING, bodyOf } from './body.ts';
import { heldAddresses, resolveByDns, type Resolve } from './held-addresses.ts';
import { HostTurns } from './host-turns.ts';
import { inTime } from './in-time.ts';
import { FetchRefusal } from '../core/fetching.ts';
import { robotsIn, RobotsMemory } from './robots.ts';
import { refusalFor, send } from './send.ts';
import { webAddress } from './web-address.ts';

const LARGEST = 5_000_000;
const LARGEST_ROBOTS = 500_000;
const MOST_REDIRECTS = 5;
/** Milliseconds for a page in all: names, waiting for the host's turn, robots.txt, redirects and the body. */
const PATIENCE = 10_000;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export interface ClientSettings {
  /** What it calls itself: `Footnote/1.2.3 (…)`. */
  readonly userAgent: string;
  /** Lets it ask this machine, at any port. Only tests set it. */
  readonly allowLoopback?: boolean;
  /** In the place of DNS. Only tests set it. */
  readonly resolve?: Resolve;
  /** Milliseconds for a page in all. Only tests set it. */
  readonly patience?: number;
}

/** What is asked for beside the address. */
export interface Wanted {
  /** Media types; all others are refused. */
  readonly types: ReadonlySet<string>;
  /** What was got last, so that the server may say that nothing has changed since. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
}

export interface Got {
  /** After redirects. */
  readonly url: string;
  /** Media type without parameters. */
  readonly type: string;
  /** As the header says it; null where it does not. */
  readonly charset: string | null;
  readonly bytes: Buffer;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Asks the web as a guest: public addresses only, one request a host at a time, robots.txt kept, no cookies, no referer. */
export class WebClient {
  readonly #settings: ClientSettings;
  readonly #turns = new HostTurns();
  readonly #underWay = new Set<AbortController>();
  readonly #robots: RobotsMemory;
  #closed = false;

  constructor(settings: ClientSettings) {
    this.#settings = settings;
    this.#robots = new RobotsMemory(settings.userAgent, (address) => this.#robotsAt(address));
  }

  /**
   * Gets a page; null where the server says that nothing has changed.
   * @throws FetchRefusal
   */
  get(written: string, wanted: Wanted): Promise<Got | null> {
    return this.#inTime(async (signal) => {
      const allowed = async (url: URL) => {
        if (!(await inTime(this.#robots.allows(url), signal)))
          throw new FetchRefusal('robots', `The robots.txt of "${url.host}" asks robots to leave the page alone.`);
      };
      return this.#follow(webAddress(written), wanted, signal, allowed, async (url, response) => {
        if (response.statusCode === 304 && (wanted.etag ?? wanted.lastModified ?? null) !== null) return null;
        if (response.statusCode !== 200) throw refusedStatus(response);
        const [type, charset] = contentType(response);
        if (!wanted.types.has(type))
          throw new FetchRefusal(
            'type',
            `The page is "${type === '' ? 'of no stated type' : type}", which is not read.`,
          );
        const { etag, 'last-modified': lastModified } = response.headers;
        return {
          url: url.href,
          type,
          charset,
          bytes: await bodyOf(response, LARGEST, signal),
          etag: etag ?? null,
          lastModified: lastModified ?? null,
        };
      });
    });
  }

  /** Ends what is under way, and refuses what is asked from now on. */
  close(): void {
    this.#closed = true;
    for (const one of this.#underWay) one.abort(ended());
  }

  /** Null for a site without one; where the site itself is in trouble, robots are to stay away (RFC 9309, 2.3.1.4). */
  #robotsAt(address: URL) {
    return this.#inTime((signal) =>
      this.#follow(
        address,
        {},
        signal,
        async () => {},
        async (url, response) => {
          const status = response.statusCode ?? 0;
          if (status >= 400 && status < 500 && status !== 429) return null;
          if (status !== 200) {
            throw new FetchRefusal(
              'robots',
              `The robots.txt of "${url.host}" cannot be had: the server answered ${status}.`,
            );
          }
          return robotsIn(address, (await bodyOf(response, LARGEST_ROBOTS, signal, true)).toString('utf8'));
        },
      ),
    );
  }

  /** Asks, and follows where it is sent, with everything checked anew at each step. */
  async #follow<Result>(
    start: URL,
    { etag, lastModified }: Partial<Wanted>,
    signal: AbortSignal,
    allowed: (url: URL) => Promise<void>,
    take: (url: URL, response: IncomingMessage) => Promise<Result>,
  ): Promise<Result> {
    const { userAgent, resolve = resolveByDns, allowLoopback = false } = this.#settings;
    const headers = {
      'user-agent': userAgent,
      accept: '*/*',
      'accept-encoding': ACCEPT_ENCODING,
      ...(etag === undefined || etag === null ? {} : { 'if-none-match': etag }),
      ...(lastModified === undefined || lastModified === null ? {} : { 'if-modified-since': lastModified }),
    };
    let url = start;
    for (let step = 0; step <= MOST_REDIRECTS; step++) {
      const at = url;
      const held = await heldAddresses(at, resolve, allowLoopback, signal);
      await allowed(at);
      const done = await this.#turns.run(
        at.hostname,
        async () => {
          const response = await send(at, held, headers, signal);
          try {
            const to = REDIRECTS.has(response.statusCode ?? 0) ? response.headers.location : undefined;
            return to === undefined ? { result: await take(at, response) } : webAddress(to, at.href);
          } finally {
            response.destroy();
          }
        },
        signal,
      );
      if ('result' in done) return done.result;
      url = done;
    }
    throw new FetchRefusal('redirects', `The page is redirected more than ${MOST_REDIRECTS} times.`);
  }

  async #inTime<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    if (this.#closed) throw ended();
    const patience = this.#settings.patience ?? PATIENCE;
    const ending = new AbortController();
    const late = setTimeout(
      () => ending.abort(new FetchRefusal('time', `The page took longer than ${patience / 1000} s.`)),
      patience,
    );
    this.#underWay.add(ending);
    try {
      return await inTime(work(ending.signal), ending.signal);
    } catch (error) {
      throw refusalFor(error);
    } finally {
      clearTimeout(late);
      this.#underWay.delete(ending);
    }
  }
}

function ended(): FetchRefusal {
  return new FetchRefusal('unreachable', 'Fetching was ended.');
}
