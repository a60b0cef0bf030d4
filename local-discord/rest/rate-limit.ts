import type { Clock } from '../clock.ts';

/** Requests to one bucket within one window. Discord's real figures are not public and change; these are generous. */
const LIMIT = 50;
const WINDOW = 1000;

export interface RateLimit {
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds to wait, where the request comes too soon. */
  readonly retryAfter: number | null;
}

/** Counts requests by bucket, and makes the headers that tell the bot. */
export class RateLimits {
  readonly #clock: Clock;
  readonly #buckets = new Map<string, { count: number; resetAt: number }>();
  #once: number | null = null;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  refuseOnce(retryAfterSeconds: number): void {
    this.#once = retryAfterSeconds;
  }

  take(bucket: string): RateLimit {
    const now = this.#clock.now();
    const known = this.#buckets.get(bucket);
    const current = known && known.resetAt > now ? known : { count: 0, resetAt: now + WINDOW };
    current.count++;
    this.#buckets.set(bucket, current);
    const left = (current.resetAt - now) / 1000;
    const retryAfter = this.#once ?? (current.count > LIMIT ? left : null);
    this.#once = null;
    const headers = {
      'X-RateLimit-Limit': String(LIMIT),
      'X-RateLimit-Remaining': String(Math.max(0, LIMIT - current.count)),
      'X-RateLimit-Reset': String(current.resetAt / 1000),
      'X-RateLimit-Reset-After': String(left),
      'X-RateLimit-Bucket': Buffer.from(bucket).toString('hex').slice(0, 32),
      ...(retryAfter !== null && { 'Retry-After': String(retryAfter), 'X-RateLimit-Scope': 'user' }),
    };
    return { headers, retryAfter };
  }
}
