import type { Logger } from 'pino';
import { dayOf, GapCounts, type DayCount } from '../core/gaps/gap-counts.ts';
import type { Gaps, Mark } from '../core/gaps/gaps.ts';
import { BrokenGapsError, putAside, readGaps, writeGaps } from './gaps-file.ts';
import { Once } from './once.ts';

/** Milliseconds from a count to the file, and so what a kill costs at most. */
const WRITTEN_AFTER = 2000;

export interface OpenGaps extends Gaps {
  /** Writes what is not written yet. */
  close(): Promise<void>;
}

/**
 * Counts what is asked in vain, in a file that outlives restarts and kills. Never throws: a file that cannot be
 * read is put aside, one that cannot be written is tried again with the next count, and the log tells both.
 * @param path null for nowhere but in memory
 * @param now milliseconds since 1970
 */
export async function openGaps(path: string | null, log: Logger, now: () => number = Date.now): Promise<OpenGaps> {
  const before = path === null ? null : await kept(path, log);
  const counts = GapCounts.of(before ?? [], dayOf(now()));
  const asked = new Once<true>();
  const marks = new Once<{ readonly mark: Mark; readonly day: string }>();
  const file = path === null || before === null ? null : writer(() => writeGaps(path, counts.all(dayOf(now()))), log);
  return {
    asked({ person, server }, missing) {
      const day = dayOf(now());
      for (const kind of ['word', 'declined'] as const) {
        for (const text of missing[kind]) {
          if (asked.swap([person, server, day, kind, text], true) !== undefined) continue;
          counts.add({ server, day, kind, text }, day);
          file?.soon();
        }
      }
    },
    marked({ person, server }, topics, mark) {
      const day = dayOf(now());
      for (const text of topics) {
        const who = [person, server, text];
        const before = marks.swap(who, { mark, day });
        if (before?.mark === mark) {
          marks.swap(who, before);
          continue;
        }
        if (before !== undefined) counts.add({ server, day: before.day, kind: before.mark, text }, day, -1);
        counts.add({ server, day, kind: mark, text }, day);
        file?.soon();
      }
    },
    over: (server, days) => counts.over(server, days, dayOf(now())),
    close: async () => file?.finish(),
  };
}

/** Null where there is something that is not ours to replace. */
async function kept(path: string, log: Logger): Promise<readonly DayCount[] | null> {
  try {
    return await readGaps(path);
  } catch (error) {
    if (error instanceof BrokenGapsError) {
      const aside = await putAside(path).catch(() => null);
      log.warn(
        { why: error.message, file: path, aside },
        'The file with what was asked in vain is broken; it was put aside, and counting begins anew',
      );
      if (aside !== null) return [];
    } else log.warn({ err: error, file: path }, 'The file with what was asked in vain cannot be read');
    log.warn('Until the next start, what is asked in vain is counted in memory only. Mend GAPS_FILE, and start again.');
    return null;
  }
}

/** Writes a while after each change, one write at a time. */
function writer(write: () => Promise<void>, log: Logger) {
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();
  const now = () => {
    timer = null;
    writing = writing.then(write).catch((error: unknown) => {
      log.warn({ err: error }, 'What was asked in vain could not be written; it is tried again');
    });
  };
  return {
    soon(): void {
      timer ??= setTimeout(now, WRITTEN_AFTER).unref();
    },
    async finish(): Promise<void> {
      if (timer !== null) {
        clearTimeout(timer);
        now();
      }
      await writing;
    },
  };
}
