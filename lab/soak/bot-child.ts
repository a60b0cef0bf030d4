import { readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { keepUpToDate } from '../../src/library/keep-up-to-date.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import type { LibrarySettings } from '../../src/library/messages.ts';
import { makeLog } from '../../src/log.ts';
import { startBot, type BotSettings } from '../../src/discord/bot.ts';
import type { Sample } from './growth.ts';

export interface SoakSettings {
  readonly library: LibrarySettings;
  readonly bot: BotSettings;
}

/** What it tells: that it is ready, or what it holds when asked. */
export type BotNews = { readonly kind: 'ready' } | ({ readonly kind: 'holds' } & Omit<Sample, 'minute'>);

/** The bot as `npm start` runs it, in a process of its own that tells what it holds. */
async function main(settings: SoakSettings): Promise<void> {
  const log = makeLog('warn');
  const { library } = await openLibrary(settings.library, {
    onLost: (error) => log.error(error),
    onTrouble: (sentence) => log.warn(sentence),
  });
  const bot = await startBot(settings.bot, library, log);
  const watch = keepUpToDate(settings.library.corpusDir, library, log);
  const tell = (news: BotNews) => process.send?.(news);
  process.on('message', (order: 'measure' | 'close') => {
    if (order === 'measure') void held().then(tell);
    else
      void Promise.all([bot.close(), watch.close()])
        .then(() => library.close())
        .then(() => process.exit(0));
  });
  tell({ kind: 'ready' });
}

async function held(): Promise<Extract<BotNews, { kind: 'holds' }>> {
  // The second round takes what the first one's finalizers let go.
  for (let round = 0; round < 2; round++) {
    globalThis.gc?.();
    await wait(50);
  }
  const { heapUsed, rss } = process.memoryUsage();
  return {
    kind: 'holds',
    heap: heapUsed,
    rss,
    handles: process.getActiveResourcesInfo().length,
    files: filesOpen(),
    listeners: process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0),
  };
}

/** 0 where the system does not tell. */
function filesOpen(): number {
  try {
    return readdirSync('/proc/self/fd').length;
  } catch {
    return 0;
  }
}

await main(JSON.parse(process.argv[2] ?? '{}') as SoakSettings);
