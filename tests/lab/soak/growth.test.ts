import { describe, expect, test } from 'vitest';
import { growthOf, slowerOf, type Sample } from '../../../lab/soak/growth.ts';

const STILL = { heap: 50e6, rss: 400e6, handles: 8, files: 30, listeners: 10 };
const samplesOf = (stateAt: (minute: number) => Partial<Sample>): Sample[] =>
  Array.from({ length: 60 }, (_, minute) => ({ minute, ...STILL, ...stateAt(minute) }));
const growing = (samples: readonly Sample[]) => growthOf(samples).flatMap(({ what, grows }) => (grows ? [what] : []));

describe('what grows over a soak', () => {
  test.each([
    { state: 'nothing that changes', stateAt: () => ({}), grows: [] },
    { state: 'a heap that breathes', stateAt: (at: number) => ({ heap: 50e6 + (at % 2) * 4e6 }), grows: [] },
    {
      state: 'memory that fills in the first quarter',
      stateAt: (at: number) => ({ rss: Math.min(at, 14) * 50e6 }),
      grows: [],
    },
    {
      state: 'a heap of half a megabyte more a minute',
      stateAt: (at: number) => ({ heap: 50e6 + at * 0.5e6 }),
      grows: ['heap'],
    },
    {
      state: 'memory of 4 megabytes more a minute',
      stateAt: (at: number) => ({ rss: 400e6 + at * 4e6 }),
      grows: ['rss'],
    },
    {
      state: 'a listener more every ten minutes',
      stateAt: (at: number) => ({ listeners: 10 + Math.floor(at / 10) }),
      grows: ['listeners'],
    },
    { state: 'a file more a minute', stateAt: (at: number) => ({ files: 30 + at }), grows: ['files'] },
  ])('GIVEN $state THEN that is what is said', ({ stateAt, grows }) => {
    expect(growing(samplesOf(stateAt))).toEqual(grows);
  });
  test('GIVEN a steady growth THEN it is told by the hour', () => {
    const [heap] = growthOf(samplesOf((minute) => ({ heap: minute * 1e6 })));
    expect(heap?.slope).toBeCloseTo(60e6);
  });
  test('GIVEN times THEN those of the last tenth are held against those of the first', () => {
    const steady = Array.from({ length: 100 }, (_, at) => at % 10);
    expect(slowerOf(steady)).toMatchObject({ grows: false });
    expect(slowerOf(steady.with(95, 5000))).toEqual({ first: 9, last: 5000, grows: true });
    expect(slowerOf(steady.with(5, 5000)).grows).toBe(false);
  });
});
