import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { LocalEvent, Persona, VisibleMessage } from '../../local-discord/contract.ts';
import { startLocalDiscord, type LocalDiscordOptions } from '../../local-discord/local-discord.ts';
import type { Library } from '../../src/core/library.ts';
import { startBot, type Bot, type BotSettings } from '../../src/discord/bot.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { mustHold } from './trial.ts';

export const QUESTION = 'How much did the repairs to the northern quay cost?';
const ANSWER = '4.2 million dollars';
const FILES = {
  'harbour.md':
    '---\ntitle: Harbour opens again\nsource: The Daily Example\n---\n\nThe harbour of Eastport opened again on Sunday after the storm.\n\nRepairs to the northern quay cost 4.2 million dollars, said the port authority.\n',
};

/** A folder of articles and the library over it, for as long as `use` takes. */
export async function withLibrary(use: (library: Library) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-attack-'));
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
  const { library } = await openLibrary({ corpusDir: folder, maxBytes: 5_000_000, cacheDir: null });
  try {
    await use(library);
  } finally {
    await library.close();
    await rm(folder, { recursive: true, force: true });
  }
}

export type Discord = Awaited<ReturnType<typeof startLocalDiscord>>;

/** The bot in a Discord of its own, and what can be done there. */
export interface Scene {
  readonly discord: Discord;
  readonly bot: Bot;
  /** Lines of the log as they came, at warn and above. */
  readonly logged: readonly string[];
  /** Asks, and returns what the asker sees in the end. */
  readonly ask: (as?: Persona) => Promise<VisibleMessage>;
  /** Waits for an event from now on. */
  readonly heard: (test: (event: LocalEvent) => boolean) => Promise<void>;
}

export function person(n: number): Persona {
  return {
    userId: `2${String(n).padStart(17, '0')}`,
    username: `person ${n}`,
    moderator: false,
    roles: [],
    locale: 'en-US',
  };
}

export const MODERATOR: Persona = { ...person(999_999), username: 'moderator', moderator: true };

interface Staging {
  readonly local?: LocalDiscordOptions;
  readonly bot?: Partial<BotSettings>;
  /** Discord as it is before the bot comes. */
  readonly before?: (discord: Discord) => void;
  /** Rules of Discord's that are broken on purpose. */
  readonly violations?: boolean;
}

/**
 * Plays a scene: starts Discord and the bot, does what is to be done, and ends both.
 * @throws Broken where the bot broke one of Discord's rules in it
 */
export async function play(
  library: Library,
  act: (scene: Scene) => Promise<string>,
  { local = {}, bot: stated = {}, before, violations = false }: Staging = {},
): Promise<string> {
  const discord = await startLocalDiscord(local);
  const logged: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) });
  const { token, apiUrl, channelId } = discord;
  const none = { guildId: null, moderatorRoles: [], runBy: null, gaps: null, files: null, fetcher: null, feeds: null };
  const plain = { ...none, token, apiUrl, mentions: true, logQuestions: false };
  before?.(discord);
  try {
    const askLimits = { person: 10, channel: 60 };
    const bot = await startBot({ ...plain, askLimits, ...stated }, library, log);
    const heard = (test: (event: LocalEvent) => boolean) =>
      new Promise<void>((resolve) => {
        const stop = discord.listen((event) => {
          if (!test(event)) return;
          stop();
          resolve();
        });
      });
    const ask = async (as = person(1)) => {
      let seen: VisibleMessage | null = null;
      const replied = heard((event) => {
        if (event.kind !== 'message' || event.visible.thinking) return false;
        if (event.visible.message.interaction_metadata?.user.id !== as.userId) return false;
        seen = event.visible;
        return true;
      });
      await discord.run({ as, channelId, command: 'ask', options: { question: QUESTION } });
      await replied;
      if (seen === null) throw new Error('Nothing was said.');
      return seen;
    };
    try {
      const figures = await act({ discord, bot, logged, ask, heard });
      const broken = discord.violations();
      mustHold(violations || broken.length === 0, `Discord's rules were broken: ${broken.slice(0, 3).join(' | ')}`);
      return figures;
    } finally {
      await bot.close();
    }
  } finally {
    await discord.close();
  }
}

export function textOf({ message }: VisibleMessage): string {
  return JSON.stringify(message.components).replaceAll('\\', '');
}

/** Whether the bot answers as if nothing had been. */
export async function stillAnswers({ ask }: Scene): Promise<void> {
  const text = textOf(await ask(person(2)));
  mustHold(text.includes(ANSWER), `the next question was not answered: ${text.slice(0, 200)}`);
}

export function isAnswer(visible: VisibleMessage): boolean {
  return textOf(visible).includes(ANSWER);
}
