import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchOver } from '../../src/library/watchdog.ts';

const PATIENCE = 1000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('watching over a thread', () => {
  test('GIVEN one that answers THEN nothing is told, however long it goes on', async () => {
    const onSilence = vi.fn<() => void>();
    const ask = vi.fn<() => Promise<null>>(async () => null);
    watchOver(ask, PATIENCE, onSilence);
    await vi.advanceTimersByTimeAsync(100 * PATIENCE);
    expect(ask).toHaveBeenCalledTimes(100);
    expect(onSilence).not.toHaveBeenCalled();
  });
  test.each([
    ['never answers', () => new Promise(() => {})],
    ['cannot be asked', () => Promise.reject(new Error('gone'))],
  ])('GIVEN one that %s THEN it is told once, at the second look after it was asked', async (_, ask) => {
    const onSilence = vi.fn<() => void>();
    watchOver(ask, PATIENCE, onSilence);
    await vi.advanceTimersByTimeAsync(2 * PATIENCE);
    expect(onSilence).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(10 * PATIENCE);
    expect(onSilence).toHaveBeenCalledTimes(1);
  });
  test('GIVEN one that answers late again and again THEN it is left alone', async () => {
    const onSilence = vi.fn<() => void>();
    const late = () => new Promise((resolve) => setTimeout(resolve, 1.5 * PATIENCE));
    watchOver(late, PATIENCE, onSilence);
    await vi.advanceTimersByTimeAsync(100 * PATIENCE);
    expect(onSilence).not.toHaveBeenCalled();
  });
  test('GIVEN a watch that has ended THEN nothing is asked and nothing told', async () => {
    const onSilence = vi.fn<() => void>();
    const ask = vi.fn<() => Promise<unknown>>(() => new Promise(() => {}));
    watchOver(ask, PATIENCE, onSilence)();
    await vi.advanceTimersByTimeAsync(10 * PATIENCE);
    expect(ask).not.toHaveBeenCalled();
    expect(onSilence).not.toHaveBeenCalled();
  });
});
