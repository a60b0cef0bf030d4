import type { Logger } from 'pino';
import { ReloadRunningError, type Library } from '../core/library.ts';
import { watchFolder, type Watch } from '../corpus/watch.ts';

/** Milliseconds before another try where a moderator's reload was running. */
const TRY_AGAIN = 5000;

/** Reloads by itself when files in the folder have changed, and logs what that came to. */
export function keepUpToDate(corpusDir: string, library: Library, log: Logger, settled?: number): Watch {
  return watchFolder(
    corpusDir,
    () => void reload(library, log),
    (error) => log.error({ err: error }, 'The folder of articles is no longer watched'),
    settled,
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
    if (swapped) log.info(counts, 'Files changed: articles reloaded');
    else log.warn({ problem }, 'Files changed, but the articles from before stay');
  } catch (error) {
    if (error instanceof ReloadRunningError) setTimeout(() => void reload(library, log), TRY_AGAIN).unref();
    else log.error({ err: error }, 'The articles could not be reloaded');
  }
}
