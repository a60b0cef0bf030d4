import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { BotNews, SoakSettings } from './bot-child.ts';
import type { LocalDiscord } from '../../local-discord/contract.ts';
import type { BotSettings } from '../../src/discord/bot.ts';
import type { Sample } from './growth.ts';

/** A bot in this Discord that turns nobody away for asking much. */
export function unlimited({ token, apiUrl }: Pick<LocalDiscord, 'token' | 'apiUrl'>): BotSettings {
  return {
    token,
    apiUrl,
    guildId: null,
    moderatorRoles: [],
    runBy: null,
    gaps: null,
    files: null,
    fetcher: null,
    feeds: null,
    mentions: true,
    logQuestions: false,
    askLimits: { person: 100_000, channel: 100_000 },
  };
}

/** The bot in a process of its own, whose memory is not that of the Discord around it. */
export class BotProcess {
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess) {
    this.#child = child;
  }

  /** Settles when it is ready. @throws where it ends before */
  static async start(settings: SoakSettings): Promise<BotProcess> {
    const child = fork(join(import.meta.dirname, 'bot-child.js'), [JSON.stringify(settings)], {
      execArgv: ['--expose-gc'],
    });
    const bot = new BotProcess(child);
    await bot.#told('ready');
    return bot;
  }

  /** What it holds once its garbage is collected. @throws where it ends */
  async holds(): Promise<Omit<Sample, 'minute'>> {
    const told = this.#told('holds');
    this.#child.send('measure');
    const { kind: _kind, ...held } = await told;
    return held;
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  #told<Kind extends BotNews['kind']>(kind: Kind): Promise<Extract<BotNews, { kind: Kind }>> {
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error('The bot ended.'));
      const heard = (told: BotNews) => {
        if (told.kind !== kind) return;
        this.#child.off('message', heard).off('exit', ended);
        resolve(told as Extract<BotNews, { kind: Kind }>);
      };
      this.#child.on('message', heard).once('exit', ended);
    });
  }
}
