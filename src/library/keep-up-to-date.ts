import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { ReloadRunningError, type Library } from '../core/library.ts';
import { watchFolder, type Watch, type WatchTimes } from '../corpus/watch.ts';

/** Milliseconds before another try where a moderator's reload was running. */
const TRY_AGAIN = 5000;

/** Reloads by itself when files in the folder have changed, and logs what that came to. */
export function keepUpToDate(corpusDir: string, library: Library, log: Logger, times?: WatchTimes): Watch {
  let running = false;
  let again = false;
  // What changes during a reload is taken by one more, however often it changes.
  const reloadAll = async (): Promise<void> => {
    again = true;
    if (running) return;
    running = true;
    while (again) {
      again = false;
      await reload(library, log);
    }
    running = false;
  };
  return watchFolder(
    corpusDir,
    () => void reloadAll(),
    (error) =>
      log.error(
        { err: error },
        'Changes of the articles may go unnoticed: not all of the folder can be watched. Run /reload after a change.',
      ),
    times,
  );
}

async function reload(library: Library, log: Logger): Promise<void> {
  try {
    const { swapped, problem, added, changed, removed, refused, articles, passages, ms } = await library.reload();
    for (const refusal of refused) log.warn(refusal, 'Left out');
    const counts = {
      added: added.length,
      changed: changed.length,
      removed: removed.length,
      articles,
      passages,
      ms: Math.round(ms),
    };
    const isNew = added.length + changed.length + removed.length > 0;
    if (swapped) log[isNew ? 'info' : 'debug'](counts, 'Files changed: articles reloaded');
    else log.warn({ problem }, 'Files changed, but the articles from before stay');
  } catch (error) {
    if (error instanceof ReloadRunningError) {
      await wait(TRY_AGAIN, undefined, { ref: false });
      await reload(library, log);
    } else log.error({ err: error }, 'The articles could not be reloaded');
  }
}
