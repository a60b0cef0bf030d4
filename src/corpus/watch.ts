import { watch } from 'chokidar';

export interface Watch {
  /** Settles when changes are noticed from now on. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds without a change after which the files count as finished. */
const SETTLED = 2000;

/**
 * Calls `onSettled` each time files under a folder have changed and then stopped changing.
 * @param onError told when the folder can no longer be watched
 */
export function watchFolder(
  dir: string,
  onSettled: () => void,
  onError: (error: unknown) => void,
  settled = SETTLED,
): Watch {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(dir, { ignoreInitial: true });
  watcher
    .on('all', () => {
      clearTimeout(timer);
      timer = setTimeout(onSettled, settled);
    })
    .on('error', onError);
  return {
    ready: new Promise((resolve) => {
      watcher.once('ready', resolve);
    }),
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
