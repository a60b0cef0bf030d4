import { GAP_KINDS, type Gap, type GapKind } from './gaps.ts';
import { isTopic } from './topics.ts';

/** Days that are kept, today's among them. */
export const DAYS_KEPT = 90;
/** Different words and topics that are kept of a day in a server; the rarest fall out. */
const MOST_A_DAY = 300;
/** … and in all. */
const MOST = 20_000;
/** Heard once, a word may be somebody's own. */
const LISTED_FROM = 2;
const DAY_MS = 86_400_000;
const COUNT_LIMIT = 1_000_000;

/** How often something came up on a day in a server. */
export interface DayCount {
  readonly server: string;
  /** ISO 8601 calendar date, in UTC. */
  readonly day: string;
  readonly kind: GapKind;
  readonly text: string;
  readonly count: number;
}

interface Day {
  readonly server: string;
  readonly day: string;
  /** By `keyOf`, in the order in which they were first heard. */
  readonly counts: Map<string, number>;
}

/** Counts by server and day, bounded whatever is asked. */
export class GapCounts {
  readonly #days = new Map<string, Day>();
  #size = 0;

  /** Takes what was kept; what was never written by us is passed over. */
  static of(kept: Iterable<DayCount>, today: string): GapCounts {
    const counts = new GapCounts();
    for (const { count, ...what } of kept) counts.add(what, today, count);
    return counts;
  }

  /** @param by how much more; less than nothing to take back what was counted */
  add({ server, day, kind, text }: Omit<DayCount, 'count'>, today: string, by = 1): void {
    if (!isTopic(text) || !isKept(day, today)) return;
    const id = `${server}/${day}`;
    const entry = this.#days.get(id) ?? { server, day, counts: new Map<string, number>() };
    const key = keyOf(kind, text);
    const before = entry.counts.get(key) ?? 0;
    const count = Math.min(before + by, COUNT_LIMIT);
    if (count <= 0) {
      if (entry.counts.delete(key)) this.#shrunk(id, entry);
      return;
    }
    entry.counts.set(key, count);
    this.#days.set(id, entry);
    if (before > 0) return;
    this.#size += 1;
    if (entry.counts.size > MOST_A_DAY) this.#dropRarest(id, entry, key);
    if (this.#size > MOST) this.#forget(today);
    if (this.#size > MOST) this.#makeRoom(key);
  }

  /** All there is, for the file. */
  *all(today: string): Generator<DayCount> {
    this.#forget(today);
    for (const { server, day, counts } of this.#days.values())
      for (const [key, count] of counts) yield { server, day, ...partsOf(key), count };
  }

  /** What came up at least twice in a server within the last days: kind by kind, the most frequent first. */
  over(server: string, days: number, today: string): Gap[] {
    const first = dayBefore(today, days - 1);
    const found = new Map<string, { day: string; count: number }[]>();
    for (const entry of this.#days.values()) {
      if (entry.server !== server || entry.day < first || entry.day > today) continue;
      for (const [key, count] of entry.counts) found.set(key, [...(found.get(key) ?? []), { day: entry.day, count }]);
    }
    return [...found]
      .map(([key, on]) => ({
        ...partsOf(key),
        count: on.reduce((sum, { count }) => sum + count, 0),
        days: on.toSorted((a, b) => (a.day < b.day ? -1 : 1)),
      }))
      .filter(({ count }) => count >= LISTED_FROM)
      .toSorted(
        (a, b) =>
          GAP_KINDS.indexOf(a.kind) - GAP_KINDS.indexOf(b.kind) || b.count - a.count || (a.text < b.text ? -1 : 1),
      );
  }

  /** Forgets the days that are too old. */
  #forget(today: string): void {
    for (const [id, { day, counts }] of this.#days) {
      if (isKept(day, today)) continue;
      this.#days.delete(id);
      this.#size -= counts.size;
    }
  }

  /** Takes from the server that has the most, so that no server costs another one what it counted. */
  #makeRoom(newest: string): void {
    const sizes = new Map<string, number>();
    for (const { server, counts } of this.#days.values()) sizes.set(server, (sizes.get(server) ?? 0) + counts.size);
    const [largest = ''] = [...sizes].toSorted((a, b) => b[1] - a[1])[0] ?? [];
    const oldest = [...this.#days]
      .filter(([, { server }]) => server === largest)
      .toSorted((a, b) => (a[1].day < b[1].day ? -1 : 1))[0];
    if (oldest !== undefined) this.#dropRarest(oldest[0], oldest[1], newest);
  }

  /** @param newest is spared where it can be: it has had no time to be frequent */
  #dropRarest(id: string, entry: Day, newest: string): void {
    const [rarest] = [...entry.counts]
      .filter(([key]) => key !== newest || entry.counts.size === 1)
      .toSorted((a, b) => a[1] - b[1]);
    if (rarest !== undefined && entry.counts.delete(rarest[0])) this.#shrunk(id, entry);
  }

  #shrunk(id: string, { counts }: Day): void {
    this.#size -= 1;
    if (counts.size === 0) this.#days.delete(id);
  }
}

/** The calendar day of a moment in UTC. */
export function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

function dayBefore(day: string, days: number): string {
  return dayOf(Date.parse(day) - days * DAY_MS);
}

function isKept(day: string, today: string): boolean {
  return day <= today && day > dayBefore(today, DAYS_KEPT);
}

function keyOf(kind: GapKind, text: string): string {
  return `${GAP_KINDS.indexOf(kind)}${text}`;
}

function partsOf(key: string): { kind: GapKind; text: string } {
  return { kind: GAP_KINDS[Number(key[0])] ?? 'word', text: key.slice(1) };
}
