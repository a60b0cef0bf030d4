import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { config } from 'dotenv';
import type { Logger } from 'pino';
import { readConfig, type Config } from './config.ts';
import type { Library, ReloadReport } from './core/library.ts';
import type { BotSettings } from './discord/bot.ts';
import { RELOADED } from './discord/reloaded.ts';
import { openArticleFiles } from './article-files/open-article-files.ts';
import { openGaps, type OpenGaps } from './gaps/open-gaps.ts';
import type { Health } from './health/health.ts';
import { portOfShard } from './health/health-of-shards.ts';
import { keepUpToDate } from './library/keep-up-to-date.ts';
import { openLibrary } from './library/open-library.ts';
import { reloadsTold } from './library/reloads-told.ts';
import { whenInReach } from './library/when-in-reach.ts';
import { makeLog } from './log.ts';
import { showProgress } from './cli/progress.ts';
import type { PlaygroundSettings } from './playground.ts';
import { feedsIn } from './web/feeds/feed-list.ts';
import type { Feeds } from './web/feeds/feeds.ts';
import type { OpenFetcher } from './web/fetch-page.ts';

async function main(): Promise<void> {
  config({ quiet: true });
  const { values } = parseArgs({ options: { open: { type: 'boolean', default: false } } });
  const shard = shardNumber(process.env);
  // To a shard, discord.js says by the same name which one it is.
  const { SHARDS: _, ...environment } = process.env;
  const settings = forShard(readConfig(shard === null ? process.env : environment), shard);
  const log = makeLog(settings.token === null ? 'warn' : settings.logLevel);
  if (shard === null && settings.shards !== null) {
    if (settings.token !== null) return runShards({ ...settings, token: settings.token, shards: settings.shards }, log);
    delete process.env['SHARDS'];
  }
  const health = settings.healthPort === null ? null : await watchOver(settings.healthPort);
  const { library: loaded, report } = await load(settings, log);
  const counted = health?.loaded(loaded, report) ?? loaded;
  const isFirst = shard === null || shard === 0;
  // In a search engine a reload is everybody's; in memory each shard has articles of its own.
  const library = shard === null || settings.search !== null ? counted : sharingReloads(counted, log);
  const gaps = await counting(settings, log);
  const fetcher = await webFor(settings);
  const feeds = fetcher === null || !isFirst ? null : await openFeeds(settings, fetcher, log);
  const given = { ...settings, gaps, files: openArticleFiles(settings, library, log), fetcher, feeds };
  const start =
    settings.token === null
      ? tryOut(given, library, log, values.open)
      : serve({ ...given, token: settings.token }, library, log);
  const running = await start.catch(async (error: unknown) => {
    await loaded.close();
    throw error;
  });
  health?.connected(running);
  feeds?.start();
  const isWatching = settings.watch && (isFirst || settings.search === null);
  const watch = isWatching || feeds !== null ? keepUpToDate(settings.corpusDir, library, log) : null;

  const stop = async (exitCode: number) => {
    const ended = await Promise.allSettled([running.close(), feeds?.close(), watch?.close(), health?.close()]);
    for (const one of ended)
      if (one.status === 'rejected') log.warn({ err: one.reason as unknown }, 'Could not be stopped');
    await fetcher?.close();
    await gaps?.close();
    await loaded.close().catch((error: unknown) => log.warn({ err: error }, 'The articles could not be closed'));
    process.exit(exitCode);
  };
  const onSignal = (signal: string) => {
    log.info({ signal }, 'Stopping');
    void stop(0);
  };
  process.once('SIGTERM', onSignal);
  process.once('SIGINT', onSignal);
  void running.refused?.then((refusal) => {
    process.stderr.write(`${refusal.message}\n`);
    return stop(1);
  });
}

/** Which shard this process is, counted from 0; null where it is the whole bot, or watches over the shards. */
function shardNumber({ SHARDING_MANAGER: managed, SHARDS: number }: NodeJS.ProcessEnv): number | null {
  return managed === 'true' ? Number(number) : null;
}

/** What several processes may not share has a place for each. */
function forShard(settings: Config, shard: number | null): Config {
  if (shard === null) return settings;
  const { healthPort, gapsFile } = settings;
  return {
    ...settings,
    healthPort: healthPort === null ? null : portOfShard(healthPort, shard),
    gapsFile: gapsFile === null || shard === 0 ? gapsFile : `${gapsFile}.${shard}`,
  };
}

/** When one shard has reloaded, so do the others. */
function sharingReloads(library: Library, log: Logger): Library {
  process.on('message', (said) => {
    if (said !== RELOADED) return;
    library.reload().catch((error: unknown) => log.error({ err: error }, 'The articles could not be reloaded'));
  });
  return reloadsTold(library, () => process.send?.(RELOADED));
}

/** The bot as several processes, each of which runs this file. */
async function runShards(
  settings: Config & { readonly token: string; readonly shards: number | 'auto' },
  log: Logger,
): Promise<void> {
  const { startShards } = await import('./discord/shards.ts');
  const { startHealthOfShards } = await import('./health/health-of-shards.ts');
  let count = 0;
  const health = settings.healthPort === null ? null : await startHealthOfShards(settings.healthPort, () => count);
  const shards = await startShards(fileURLToPath(import.meta.url), settings, log).catch(async (error: unknown) => {
    await health?.close();
    throw error;
  });
  count = shards.count;
  const stop = async (exitCode: number) => {
    await Promise.allSettled([shards.close(), health?.close()]);
    process.exit(exitCode);
  };
  const onSignal = (signal: string) => {
    log.info({ signal }, 'Stopping all shards');
    void stop(0);
  };
  process.once('SIGTERM', onSignal);
  process.once('SIGINT', onSignal);
  void shards.refused.then(() => stop(1));
}

async function load(settings: Config, log: Logger): Promise<{ library: Library; report: ReloadReport }> {
  const progress = showProgress(process.stderr, log);
  const open = () =>
    openLibrary(settings, {
      onProgress: (state) => progress.show(state),
      onLost: (error) => log.error({ err: error }, 'The thread with the articles ended; it is started again'),
      onTrouble: (sentence) => log.warn(sentence),
      onUnread: (why, question) =>
        log.warn(
          { why, ...(settings.logQuestions ? { question } : {}) },
          'Words chose in the place of the reading model',
        ),
    });
  const { library, report } = await whenInReach(open, (seconds) =>
    log.warn({ seconds }, 'The search engine of SEARCH_URL is out of reach; it is tried again in so many seconds'),
  ).finally(() => progress.done());
  for (const refusal of report.refused) log.warn(refusal, 'Left out');
  log.info({ articles: report.articles, passages: report.passages, ms: Math.round(report.ms) }, 'Articles loaded');
  if (settings.modelDir !== null) log.info({ folder: settings.modelDir }, 'A small model is heeded beside the words');
  if (settings.reader !== null)
    log.info(
      { host: new URL(settings.reader.url).host, model: settings.reader.model },
      'Questions and the passages found are sent to a reading model',
    );
  if (report.articles === 0)
    log.warn(
      `There is no article in "${settings.corpusDir}", so no question has an answer. Put some there, and run /reload.`,
    );
  return { library, report };
}

/** Trying out counts in memory only. */
function counting({ gapsFile, token }: Config, log: Logger): Promise<OpenGaps | null> {
  return gapsFile === null ? Promise.resolve(null) : openGaps(token === null ? null : gapsFile, log);
}

/** What pages of the web come by, for links and feeds alike. Who tries the bot out asks nobody on the web. */
async function webFor({ token, fetch }: Config): Promise<OpenFetcher | null> {
  if (token === null || !fetch) return null;
  const { openFetcher } = await import('./web/fetch-page.ts');
  return openFetcher();
}

/** The feeds that `feeds.txt` names, where there is one. */
async function openFeeds(
  { corpusDir, feedMinutes: minutes }: Config,
  { client }: OpenFetcher,
  log: Logger,
): Promise<Feeds | null> {
  if ((await feedsIn(corpusDir)) === null) return null;
  const { Feeds } = await import('./web/feeds/feeds.ts');
  return Feeds.open({ corpusDir, minutes }, client, log);
}

/** Loaded only here, so that nobody carries it who does not ask for it. */
async function watchOver(port: number): Promise<Health> {
  const { startHealth } = await import('./health/health.ts');
  return startHealth(port);
}

/** The bot in Discord. */
async function serve(settings: BotSettings, library: Library, log: Logger): Promise<Running> {
  const { startBot } = await import('./discord/bot.ts');
  return startBot(settings, library, log);
}

/** The bot in a local Discord with a page; loaded only here, so that production never carries it. */
async function tryOut(settings: PlaygroundSettings, library: Library, log: Logger, open: boolean): Promise<Running> {
  const { startPlayground, openBrowser } = await import('./playground.ts');
  const playground = await startPlayground(settings, library, log);
  process.stdout.write(`No DISCORD_TOKEN is set: try Footnote in a local Discord at ${playground.url}\n`);
  if (open) openBrowser(playground.url);
  return playground;
}

interface Running {
  close(): Promise<void>;
  isOnline(): boolean;
  reconnects(): number;
  /** Resolves where the bot cannot go on. */
  readonly refused?: Promise<Error>;
}

/** Errors whose message is a sentence for whoever runs the bot; by name, so that what throws them is loaded only where it is needed. */
const SPEAKING: readonly string[] = [
  'ConfigError',
  'CorpusFolderError',
  'DiscordRefusal',
  'HealthPortError',
  'ModelError',
  'PagePortError',
  'SearchError',
];

/** What went wrong at the start, as a sentence for whoever runs the bot; null for a fault of our own. */
function startFault(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (SPEAKING.includes(error.name)) return error.message;
  const code = 'code' in error ? error.code : null;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' || code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
    return 'Usage: npm start [-- --open]';
  return null;
}

await main().catch((error: unknown) => {
  const fault = startFault(error);
  process.stderr.write(`${fault ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
  process.exit(1);
});
