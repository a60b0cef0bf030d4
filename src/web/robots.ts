import robotsParser from 'robots-parser';

// Its types are those of an ES module, and it is none.
const parseRobots = robotsParser as unknown as (address: string, text: string) => Rules;

interface Rules {
  isAllowed(url: string, agent: string): boolean | undefined;
}

/** What a site lets robots do; null: everything. */
type Robots = Rules | null;

/** Milliseconds for which a site's answer holds. */
const DAY = 24 * 60 * 60_000;
const MOST_SITES = 500;
/** The parser keeps each rule for each agent above it, and compares patterns with each character of an address. */
const MOST_WORK = 100_000;

/** Remembers what sites say in their robots.txt, for a day; the site asked longest ago is forgotten first. */
export class RobotsMemory {
  readonly #sites = new Map<string, { readonly robots: Promise<Robots>; readonly until: number }>();
  readonly #agent: string;
  readonly #ask: (address: URL) => Promise<Robots>;
  readonly #now: () => number;

  /** @param ask gets a robots.txt; what it throws is thrown to whoever asks, and not remembered */
  constructor(agent: string, ask: (address: URL) => Promise<Robots>, now: () => number = Date.now) {
    this.#agent = agent;
    this.#ask = ask;
    this.#now = now;
  }

  /** @throws what asking throws */
  async allows(url: URL): Promise<boolean> {
    const robots = await this.#of(url.origin);
    return robots?.isAllowed(url.href, this.#agent) !== false;
  }

  #of(origin: string): Promise<Robots> {
    const known = this.#sites.get(origin);
    if (known !== undefined && known.until > this.#now()) return known.robots;
    const robots = this.#ask(new URL('/robots.txt', origin));
    const site = { robots, until: this.#now() + DAY };
    this.#sites.delete(origin);
    this.#sites.set(origin, site);
    const oldest = this.#sites.keys().next();
    if (this.#sites.size > MOST_SITES && oldest.done !== true) this.#sites.delete(oldest.value);
    robots.catch(() => {
      if (this.#sites.get(origin) === site) this.#sites.delete(origin);
    });
    return robots;
  }
}

/** Reads a robots.txt (RFC 9309); of one that is made to take long only the beginning. */
export function robotsIn(address: URL, text: string): Rules {
  return parseRobots(address.href, affordable(text));
}

function affordable(text: string): string {
  let [agents, work, inRules] = [0, 0, false];
  const lines = text.split(/\r\n|\r|\n/);
  const end = lines.findIndex((line) => {
    if (/^\s*user-agent\s*:/i.test(line)) {
      agents = inRules ? 1 : agents + 1;
      inRules = false;
    } else if (line.includes(':')) {
      inRules = true;
      work += agents * (line.includes('*') ? line.length : 1);
    }
    return work > MOST_WORK;
  });
  return (end < 0 ? lines : lines.slice(0, end)).join('\n');
}
