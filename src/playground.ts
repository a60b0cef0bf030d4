import { spawn } from 'node:child_process';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import type { Library } from './core/library.ts';
import { startBot, type Bot, type BotSettings } from './discord/bot.ts';
import { startLocalDiscord } from '../local-discord/local-discord.ts';
import type { LocalDiscord } from '../local-discord/contract.ts';
import { servePage } from '../local-discord/page-server/page-server.ts';

export type PlaygroundSettings = Config & Pick<BotSettings, 'gaps' | 'files' | 'fetcher' | 'feeds'>;

/** A local Discord with the bot in it, and a page to use both. */
export interface Playground {
  /** The page's address. */
  readonly url: string;
  readonly discord: LocalDiscord;
  /** Stops the bot and starts it again, as a new version would be. */
  restartBot(): Promise<void>;
  isOnline(): boolean;
  reconnects(): number;
  close(): Promise<void>;
}

/**
 * Starts a local Discord on loopback, the very bot that would serve the real one, and the page.
 * @throws PagePortError
 */
export async function startPlayground(
  settings: PlaygroundSettings,
  library: Library,
  log: Logger,
): Promise<Playground> {
  const discord = await startLocalDiscord();
  const start = () =>
    startBot({ ...settings, token: discord.token, apiUrl: discord.apiUrl, guildId: null }, library, log);
  const page = await servePage(discord, settings.playgroundPort).catch(async (error: unknown) => {
    await discord.close();
    throw error;
  });
  let bot: Bot = await start();
  return {
    url: page.url,
    discord,
    async restartBot() {
      await bot.close();
      bot = await start();
    },
    isOnline: () => bot.isOnline(),
    reconnects: () => bot.reconnects(),
    async close() {
      await bot.close();
      await page.close();
      await discord.close();
    },
  };
}

/** Opens an address in the browser of whoever sits here; where there is none, the printed address serves. */
export function openBrowser(url: string): void {
  const [program, ...args] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  spawn(program ?? '', [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
