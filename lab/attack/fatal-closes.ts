import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { startLocalDiscord } from '../../local-discord/local-discord.ts';
import type { Discord } from './scene.ts';
import { mustHold, type Trial } from './trial.ts';

/** The bot as a process of its own, which Discord wants no more: it ends with a sentence and 1, so that a supervisor acts. */
export function fatalCloses(): Trial[] {
  return [
    fatal('the token is reset while it runs', 'Reset Token', (discord) => discord.faults.resetToken()),
    ...[4010, 4013, 4014].map((code) =>
      fatal(`close ${code} while it runs`, String(code), (discord) => discord.faults.closeConnections(code)),
    ),
    fatal('close 4004 at the start', 'Reset Token', (discord) => discord.faults.refuseIdentify(4004), true),
    fatal('close 4014 at the start', 'Message Content Intent', (discord) => discord.faults.refuseIdentify(4014), true),
  ];
}

function fatal(name: string, says: string, refuse: (discord: Discord) => void, atStart = false): Trial {
  return {
    name,
    async run() {
      const discord = await startLocalDiscord();
      if (atStart) refuse(discord);
      const bot = spawn(process.execPath, [createRequire(import.meta.url).resolve('../../src/main.js')], {
        env: {
          PATH: process.env['PATH'],
          DISCORD_TOKEN: discord.token,
          DISCORD_API_URL: discord.apiUrl,
          CACHE_DIR: 'none',
        },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let said = '';
      const ready = new Promise<void>((resolve) => {
        bot.stderr.setEncoding('utf8').on('data', (piece: string) => {
          said += piece;
          if (said.includes('"msg":"Ready"')) resolve();
        });
      });
      const closed = once(bot, 'close');
      if (!atStart) await Promise.race([ready, closed]);
      const began = performance.now();
      if (!atStart) refuse(discord);
      const [code] = (await closed) as [number | null];
      await discord.close();
      const sentence = said.split('\n').findLast((line) => line !== '' && !line.startsWith('{')) ?? '';
      mustHold(code === 1, `the exit code was ${code}`);
      mustHold(sentence.includes(says), `it did not say why: ${sentence}`);
      mustHold(!/^\s+at /m.test(said), 'a stack trace was printed');
      return `exit code 1 after ${Math.round(performance.now() - began)} ms: ${sentence.slice(0, 60)}…`;
    },
  };
}
