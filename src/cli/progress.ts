import type { Logger } from 'pino';
import type { LoadProgress } from '../core/library.ts';

const WIDTH = 30;
/** Milliseconds between two lines in a log. */
const LINE_EVERY = 5000;

/** Shows how far loading is: a bar that is drawn over and over on a terminal, a line now and then in a log. */
export function showProgress(
  terminal: NodeJS.WriteStream,
  log: Logger,
): { show(progress: LoadProgress): void; done(): void } {
  let drawn = false;
  let lastLine = performance.now();
  return {
    show({ stage, done, total }) {
      if (terminal.isTTY) {
        drawn = true;
        terminal.write(`\r\u001B[2K${bar(stage, done, total)}`);
      } else if (performance.now() - lastLine > LINE_EVERY) {
        lastLine = performance.now();
        log.info({ stage, done, total }, 'Loading the articles');
      }
    },
    done() {
      if (drawn) terminal.write('\r\u001B[2K');
    },
  };
}

/** `Indexing  ███████▌          1,200 of 4,000`. */
export function bar(stage: LoadProgress['stage'], done: number, total: number): string {
  const label = stage === 'reading' ? 'Reading files' : 'Indexing articles';
  const filled = total === 0 ? 0 : Math.round((Math.min(done, total) / total) * WIDTH);
  return `${label.padEnd(17)} ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done.toLocaleString('en')}${total === 0 ? '' : ` of ${total.toLocaleString('en')}`}`;
}
