/**
 * Asks for a sign of life again and again, and tells once that none comes any more: when it has been waited
 * for twice as long as `patience`, since a machine that slept wakes up to a clock that has run on.
 * @param ask asks for the sign; its rejection is none
 * @param patience milliseconds between two looks
 * @returns ends the watch
 */
export function watchOver(ask: () => Promise<unknown>, patience: number, onSilence: () => void): () => void {
  let heard = true;
  let missed = 0;
  const timer = setInterval(() => {
    if (heard) {
      heard = false;
      missed = 0;
      ask().then(
        () => (heard = true),
        () => {},
      );
    } else if (++missed === 2) {
      clearInterval(timer);
      onSilence();
    }
  }, patience);
  timer.unref();
  return () => clearInterval(timer);
}
