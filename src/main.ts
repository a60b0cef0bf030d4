import { config } from 'dotenv';
import type { Logger } from 'pino';
import { readConfig, ConfigError, type Config } from './config.ts';
import { CorpusFolderError } from './corpus/read-corpus.ts';
import { keepUpToDate } from './keep-up-to-date.ts';
import { openLibrary } from './library.ts';
import { makeLog } from './log.ts';
import { showProgress } from './progress.ts';

const WITHOUT_TOKEN = `Footnote has no Discord token, so it cannot connect. To get one:
  1. Open https://discord.com/developers/applications and choose New Application.
  2. Under Bot, choose Reset Token, and copy the token.
  3. Copy .env.example to .env and put the token behind DISCORD_TOKEN=.
  4. Run npm start again. The README says how to invite the bot to a server.
Until then you can ask in the terminal:
  npm run --silent ask -- "How much was trade between Russia and Africa in 2024?"
`;

async function main(): Promise<void> {
  config({ quiet: true });
  const settings = readConfig(process.env);
  if (settings.token === null) {
    process.stdout.write(WITHOUT_TOKEN);
    return;
  }
  await run(settings, settings.token, makeLog(settings.logLevel));
}

async function run(settings: Config, token: string, log: Logger): Promise<void> {
  const progress = showProgress(process.stderr, log);
  const { library, report } = await openLibrary(settings, (state) => progress.show(state), (error) => {
    log.error({ err: error }, 'The thread with the articles ended; it is started again');
  }).finally(() => progress.done());
  for (const refusal of report.refused) log.warn(refusal, 'Left out');
  log.info({ articles: report.articles, passages: report.passages, ms: Math.round(report.ms) }, 'Articles loaded');
  const { startBot } = await import('./discord/bot.ts');
  const bot = await startBot({ ...settings, token }, library, log);
  const watch = settings.watch ? keepUpToDate(settings.corpusDir, library, log) : null;

  const stop = (signal: string) => {
    log.info({ signal }, 'Stopping');
    void Promise.all([bot.close(), watch?.close()]).then(() => library.close()).then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

/** What went wrong at the start, as a sentence for whoever runs the bot; null for a fault of our own. */
function startFault(error: unknown): string | null {
  if (error instanceof ConfigError || error instanceof CorpusFolderError) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'TokenInvalid') return 'Discord refuses the token. Copy it anew from the developer portal (Bot > Reset Token) into DISCORD_TOKEN.';
  if (code === 50001 || code === 10004) return 'The bot is not in the server that DISCORD_GUILD_ID names, or may not register commands there. Invite it again (see the README).';
  if (code === 'ENOTFOUND' || code === 'ECONNREFUSED' || code === 'UND_ERR_CONNECT_TIMEOUT') return 'Discord cannot be reached. Check the network, and DISCORD_API_URL if you set it.';
  return null;
}

await main().catch((error: unknown) => {
  const fault = startFault(error);
  process.stderr.write(`${fault ?? (error instanceof Error ? error.stack ?? error.message : String(error))}\n`);
  process.exit(1);
});
