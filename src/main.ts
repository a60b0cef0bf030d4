import { parseArgs } from 'node:util';
import { config } from 'dotenv';
import type { Logger } from 'pino';
import { readConfig, ConfigError, type Config } from './config.ts';
import type { Library } from './core/library.ts';
import { CorpusFolderError } from './corpus/read-corpus.ts';
import { keepUpToDate } from './library/keep-up-to-date.ts';
import { openLibrary } from './library/open-library.ts';
import { makeLog } from './log.ts';
import { showProgress } from './cli/progress.ts';

async function main(): Promise<void> {
  config({ quiet: true });
  const { values } = parseArgs({ options: { open: { type: 'boolean', default: false } } });
  const settings = readConfig(process.env);
  const log = makeLog(settings.token === null ? 'warn' : settings.logLevel);
  const library = await load(settings, log);
  const running =
    settings.token === null
      ? await tryOut(settings, library, log, values.open)
      : await serve({ ...settings, token: settings.token }, library, log);
  const watch = settings.watch ? keepUpToDate(settings.corpusDir, library, log) : null;

  const stop = (signal: string) => {
    log.info({ signal }, 'Stopping');
    void Promise.all([running.close(), watch?.close()])
      .then(() => library.close())
      .then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

async function load(settings: Config, log: Logger): Promise<Library> {
  const progress = showProgress(process.stderr, log);
  const { library, report } = await openLibrary(
    settings,
    (state) => progress.show(state),
    (error) => {
      log.error({ err: error }, 'The thread with the articles ended; it is started again');
    },
  ).finally(() => progress.done());
  for (const refusal of report.refused) log.warn(refusal, 'Left out');
  log.info({ articles: report.articles, passages: report.passages, ms: Math.round(report.ms) }, 'Articles loaded');
  if (report.articles === 0)
    log.warn(
      `There is no article in "${settings.corpusDir}", so no question has an answer. Put some there, and run /reload.`,
    );
  return library;
}

/** The bot in Discord. */
async function serve(settings: Config & { readonly token: string }, library: Library, log: Logger): Promise<Running> {
  const { startBot } = await import('./discord/bot.ts');
  return startBot(settings, library, log);
}

/** The bot in a local Discord with a page; loaded only here, so that production never carries it. */
async function tryOut(settings: Config, library: Library, log: Logger, open: boolean): Promise<Running> {
  const { startPlayground, openBrowser } = await import('./playground.ts');
  const playground = await startPlayground(settings, library, log);
  process.stdout.write(`No DISCORD_TOKEN is set: try Footnote in a local Discord at ${playground.url}\n`);
  if (open) openBrowser(playground.url);
  return playground;
}

interface Running {
  close(): Promise<void>;
}

/** What went wrong at the start, as a sentence for whoever runs the bot; null for a fault of our own. */
function startFault(error: unknown): string | null {
  if (error instanceof ConfigError || error instanceof CorpusFolderError) return error.message;
  if (error instanceof Error && error.name === 'PagePortError') return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' || code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
    return 'Usage: npm start [-- --open]';
  if (code === 'TokenInvalid')
    return 'Discord refuses the token. Copy it anew from the developer portal (Bot > Reset Token) into DISCORD_TOKEN.';
  if (code === 50001 || code === 10004)
    return 'The bot is not in the server that DISCORD_GUILD_ID names, or may not register commands there. Invite it again (see the README).';
  if (code === 'ENOTFOUND' || code === 'ECONNREFUSED' || code === 'UND_ERR_CONNECT_TIMEOUT')
    return 'Discord cannot be reached. Check the network, and DISCORD_API_URL if you set it.';
  return null;
}

await main().catch((error: unknown) => {
  const fault = startFault(error);
  process.stderr.write(`${fault ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
  process.exit(1);
});
