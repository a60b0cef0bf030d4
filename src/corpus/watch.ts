import { watch, type FSWatcher } from 'chokidar';
import { realpath, stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { REMOVED } from './walk.ts';

export interface Watch {
  /** Settles when changes are noticed from now on. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/** All in milliseconds. */
export interface WatchTimes {
  /** Without a change after which the files count as finished. */
  readonly settled: number;
  /** From a change on: after this, files that go on changing are no longer waited for. */
  readonly longest: number;
  /** Between two looks at whether the folder is still the same one. */
  readonly look: number;
}

const TIMES: WatchTimes = { settled: 2000, longest: 30_000, look: 5000 };

/**
 * Calls `onSettled` once the folder is watched (it may have changed since it was read), and then each time files
 * under it have changed and stopped changing. Links are not followed, and what begins with a dot or was removed is
 * passed over: no article comes from there. A folder that goes and comes back, or another one in its place, is watched again.
 * @param onError told the first error of each time that watching begins
 */
export function watchFolder(
  dir: string,
  onSettled: () => void,
  onError: (error: unknown) => void,
  times = TIMES,
): Watch {
  let timer: NodeJS.Timeout | undefined;
  let changedSince: number | null = null;
  let place: Place | null = null;
  let watcher: FSWatcher | null = null;
  let ready = () => {};
  let closed = false;

  const changed = () => {
    const now = performance.now();
    changedSince ??= now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        changedSince = null;
        onSettled();
      },
      Math.max(0, Math.min(times.settled, changedSince + times.longest - now)),
    );
  };

  const look = async (): Promise<void> => {
    const now = await placeOf(dir);
    if (closed || now?.identity === place?.identity) return;
    if (place !== null) changed();
    place = now;
    await watcher?.close();
    watcher = now === null || closed ? null : begin(now.path);
  };

  const begin = (root: string): FSWatcher => {
    let told = false;
    const begun = watch(root, {
      ignoreInitial: true,
      followSymlinks: false,
      ignored: (path) => isPassedOver(relative(root, path).split(sep)),
    });
    begun.once('ready', () => {
      changed();
      ready();
    });
    begun.on('all', (event, path) => {
      changed();
      // Should it come back before the next look, that must not take it for what is still watched.
      if (event === 'unlinkDir' && path === root) place = null;
    });
    begun.on('error', (error) => {
      if (!told) onError(error);
      told = true;
    });
    return begun;
  };

  const isReady = new Promise<void>((resolve) => {
    ready = resolve;
  });
  let looking = look();
  const looks = setInterval(() => {
    looking = looking.then(look);
  }, times.look).unref();
  return {
    ready: isReady,
    async close() {
      closed = true;
      clearInterval(looks);
      clearTimeout(timer);
      await looking;
      await watcher?.close();
    },
  };
}

function isPassedOver(names: readonly string[]): boolean {
  return names[0] === REMOVED || names.some(isHidden);
}

/** Names of folders as `..` are none that is under the root. */
function isHidden(name: string): boolean {
  return name.startsWith('.') && name !== '..';
}

/** Where a folder is, links followed, and what tells it from another one there. */
interface Place {
  readonly path: string;
  readonly identity: string;
}

/** Null where there is no such folder. */
async function placeOf(dir: string): Promise<Place | null> {
  try {
    const path = await realpath(dir);
    const { dev, ino } = await stat(path, { bigint: true });
    return { path, identity: `${path} ${dev} ${ino}` };
  } catch {
    return null;
  }
}
