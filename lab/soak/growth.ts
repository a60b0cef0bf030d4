import { percentile } from '../bench/percentile.ts';

/** What the bot's process holds at one moment, right after its garbage was collected. */
export interface Sample {
  /** Minutes since the traffic began. */
  readonly minute: number;
  /** Bytes on the heap of the bot's own thread; bytes of resident memory of the whole process. */
  readonly heap: number;
  readonly rss: number;
  /** What keeps its event loop alive, open files, listeners on the process and the library's thread. */
  readonly handles: number;
  readonly files: number;
  readonly listeners: number;
}

export interface Growth {
  readonly what: string;
  /** Medians of the second and of the last quarter of the samples; the first is for warming up. */
  readonly before: number;
  readonly after: number;
  /** By least squares from the second quarter on, an hour. */
  readonly slope: number;
  readonly grows: boolean;
}

const MB = 1e6;
/** What counts as standing still: a share on top, and an amount, since garbage and caches breathe. */
const BOUNDS: Readonly<Record<Exclude<keyof Sample, 'minute'>, { readonly share: number; readonly amount: number }>> = {
  heap: { share: 0.1, amount: 5 * MB },
  rss: { share: 0.15, amount: 40 * MB },
  handles: { share: 0, amount: 10 },
  files: { share: 0, amount: 5 },
  listeners: { share: 0, amount: 0 },
};

/** Which of the figures grow while the traffic stays the same. */
export function growthOf(samples: readonly Sample[]): Growth[] {
  const quarter = Math.floor(samples.length / 4);
  const second = samples.slice(quarter, 2 * quarter);
  const last = samples.slice(samples.length - quarter);
  return (Object.keys(BOUNDS) as (keyof typeof BOUNDS)[]).map((what) => {
    const of = (some: readonly Sample[]) =>
      percentile(
        some.map((sample) => sample[what]),
        0.5,
      );
    const [before, after] = [of(second), of(last)];
    const { share, amount } = BOUNDS[what];
    const points = samples.slice(quarter).map((sample) => [sample.minute / 60, sample[what]] as const);
    return { what, before, after, slope: slopeOf(points), grows: after > before * (1 + share) + amount };
  });
}

/** Of the line that fits best (least squares). */
function slopeOf(points: readonly (readonly [number, number])[]): number {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const x = mean(points.map(([at]) => at));
  const y = mean(points.map(([, value]) => value));
  const spread = points.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
  return spread === 0 ? 0 : points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0) / spread;
}

/** Whether times (milliseconds, in the order of the deeds) got worse from the first tenth of them to the last. */
export function slowerOf(times: readonly number[]): {
  readonly first: number;
  readonly last: number;
  readonly grows: boolean;
} {
  const tenth = Math.ceil(times.length / 10);
  const first = percentile(times.slice(0, tenth), 0.99);
  const last = percentile(times.slice(-tenth), 0.99);
  return { first, last, grows: last > 2 * first + 250 };
}
