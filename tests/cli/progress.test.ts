import { Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { pino } from 'pino';
import { describe, expect, test, vi } from 'vitest';
import { bar, showProgress } from '../../src/cli/progress.ts';

describe('the bar', () => {
  test.each([
    { done: 0, total: 10, filled: 0, count: '0 of 10' },
    { done: 5, total: 10, filled: 15, count: '5 of 10' },
    { done: 10, total: 10, filled: 30, count: '10 of 10' },
    { done: 1200, total: 4000, filled: 9, count: '1,200 of 4,000' },
    { done: 12, total: 10, filled: 30, count: '12 of 10' },
    { done: 17, total: 0, filled: 0, count: '17' },
  ])('GIVEN $done of $total THEN $filled of thirty cells are filled', ({ done, total, filled, count }) => {
    expect(bar('reading', done, total)).toBe(
      `Reading files     ${'█'.repeat(filled)}${'░'.repeat(30 - filled)} ${count}`,
    );
  });
  test('GIVEN either stage THEN the bar begins in the same column', () => {
    expect(bar('indexing', 1, 2)).toMatch(/^Indexing articles █/);
    expect(bar('indexing', 1, 2).indexOf('█')).toBe(bar('reading', 1, 2).indexOf('█'));
  });
});

/** A stream that keeps what it is given; a terminal or not. */
function streamOf(isTTY: boolean) {
  const written: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  return { written, stream: Object.assign(stream, { isTTY }) };
}

function show(isTTY: boolean) {
  const { written, stream } = streamOf(isTTY);
  const log = streamOf(false);
  return {
    written,
    logged: log.written,
    progress: showProgress(stream as unknown as NodeJS.WriteStream, pino(log.stream)),
  };
}

describe('showing progress', () => {
  test('GIVEN a terminal THEN the bar is drawn over itself, and wiped out when done', () => {
    const { written, logged, progress } = show(true);
    progress.show({ stage: 'reading', done: 1, total: 2 });
    progress.show({ stage: 'indexing', done: 2, total: 2 });
    progress.done();
    expect(written.map((text) => text.startsWith('\r\u001B[2K'))).toEqual([true, true, true]);
    expect(written.map((text) => /[A-Z]\w+/.exec(stripVTControlCharacters(text))?.[0])).toEqual([
      'Reading',
      'Indexing',
      undefined,
    ]);
    expect(written.join('')).not.toContain('\n');
    expect(logged).toEqual([]);
  });
  test('GIVEN a terminal and nothing to show THEN it is left alone', () => {
    const { written, progress } = show(true);
    progress.done();
    expect(written).toEqual([]);
  });
  test('GIVEN a log THEN it gets no bar, and no line for what takes a moment', () => {
    const { written, logged, progress } = show(false);
    for (let done = 0; done < 100; done++) progress.show({ stage: 'reading', done, total: 100 });
    progress.done();
    expect({ written, logged }).toEqual({ written: [], logged: [] });
  });
  test('GIVEN a log and a long load THEN a line every few seconds tells how far it is', () => {
    vi.useFakeTimers();
    try {
      const { written, logged, progress } = show(false);
      for (let done = 1; done <= 60; done++) {
        vi.advanceTimersByTime(1000);
        progress.show({ stage: 'indexing', done, total: 60 });
      }
      progress.done();
      expect(written).toEqual([]);
      expect(logged.length).toBeGreaterThan(5);
      expect(logged.length).toBeLessThan(20);
      expect(JSON.parse(logged[0] ?? '')).toMatchObject({ stage: 'indexing', total: 60, msg: 'Loading the articles' });
    } finally {
      vi.useRealTimers();
    }
  });
});
