import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startBot, type Bot, type BotSettings } from '../../src/discord/bot.ts';
import { openArticleFiles } from '../../src/article-files/open-article-files.ts';
import { openGaps } from '../../src/gaps/open-gaps.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import type { LocalEvent, Persona, VisibleMessage } from '../../local-discord/contract.ts';
import { startLocalDiscord } from '../../local-discord/local-discord.ts';
import { makeLog } from '../../src/log.ts';
import { holdAgainstOpenApi, openApiMissing } from '../local-discord/openapi.ts';

export const MEMBER: Persona = {
  userId: '200000000000000001',
  username: 'member',
  moderator: false,
  roles: [],
  locale: 'en-US',
};
export const MODERATOR: Persona = {
  userId: '200000000000000002',
  username: 'moderator',
  moderator: true,
  roles: [],
  locale: 'en-GB',
};

export const HARBOUR = `---
title: Harbour opens again
date: 2025-03-02
source: The Daily Example
url: https://example.org/harbour
---

The harbour of Eastport opened again on Sunday after the storm had closed it for nine days.

Repairs to the northern quay cost 4.2 million dollars, said the port authority in a statement.

The ferry line to the islands carried 12,500 passengers in the month before the storm.
`;

/** What a reload that takes longer than a second shows before its report. */
const IS_PROGRESS = /^(?:Reading the files|Indexing): /;

/** The real bot, a folder of articles, and a local Discord around them. */
export interface Stage {
  readonly discord: Awaited<ReturnType<typeof startLocalDiscord>>;
  readonly folder: string;
  write(path: string, text: string): Promise<void>;
  /** Stops the bot and starts another one, which has read the folder anew. */
  restart(): Promise<void>;
  /** Waits for the first event, from the call on, for which `test` is true. */
  event(test: (event: LocalEvent) => boolean): Promise<LocalEvent>;
  /** What Discord's own OpenAPI description has against the requests so far; nothing where it is not at hand. */
  againstOpenApi(): string[];
  /** Does something and waits for the bot's finished reply, as this reader sees it. */
  reply(to: () => Promise<unknown>): Promise<VisibleMessage>;
  close(): Promise<void>;
}

export async function openStage(
  files: Readonly<Record<string, string>> = { 'harbour.md': HARBOUR },
  stated: Partial<BotSettings> = {},
): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(files)) await write(path, text);
  const discord = await startLocalDiscord();
  const log = makeLog('silent');
  const start = async (): Promise<Bot> => {
    const gaps = await openGaps(join(folder, '.gaps', 'gaps.json'), log);
    const { library } = await openLibrary({ corpusDir: folder, maxBytes: 100_000, cacheDir: null });
    const started = await startBot(
      {
        token: discord.token,
        guildId: null,
        apiUrl: discord.apiUrl,
        logQuestions: false,
        moderatorRoles: [],
        runBy: null,
        gaps,
        files: openArticleFiles({ corpusDir: folder, maxBytes: 100_000 }, library, log),
        fetcher: null,
        feeds: null,
        mentions: true,
        askLimits: { person: 10, channel: 60 },
        ...stated,
      },
      library,
      log,
    );
    return {
      ...started,
      async close() {
        await started.close();
        await Promise.all([library.close(), gaps.close()]);
      },
    };
  };
  const requests: Extract<LocalEvent, { kind: 'protocol' }>[] = [];
  discord.listen((event) => {
    if (event.kind === 'protocol' && event.direction === 'from-bot' && event.status !== null) requests.push(event);
  });
  let bot = await start();

  const event: Stage['event'] = (test) =>
    new Promise((resolve) => {
      const stop = discord.listen((heard) => {
        if (!test(heard)) return;
        stop();
        resolve(heard);
      });
    });
  return {
    discord,
    folder,
    write,
    event,
    againstOpenApi: () => (openApiMissing ? [] : requests.flatMap((request) => holdAgainstOpenApi(request))),
    async restart() {
      await bot.close();
      bot = await start();
    },
    async reply(to) {
      const heard = event(
        (entry) =>
          entry.kind === 'message' &&
          !entry.visible.thinking &&
          entry.visible.message.author.bot === true &&
          !IS_PROGRESS.test(textOf(entry.visible)),
      );
      await to();
      const found = await heard;
      if (found.kind !== 'message') throw new Error('Not a message.');
      return found.visible;
    },
    async close() {
      await bot.close();
      await discord.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** All text of a message, as its Markdown. */
export function textOf({ message }: VisibleMessage): string {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    if ('content' in node && typeof node.content === 'string') found.push(node.content);
    if ('components' in node) visit(node.components);
  };
  visit(message.components);
  return [message.content, ...found].join('\n').replaceAll('\\', '').trim();
}

/** The buttons of a message by their labels: a custom id or an address. */
export function buttonsOf({ message }: Pick<VisibleMessage, 'message'>): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    if ('label' in node && typeof node.label === 'string') {
      if ('custom_id' in node && typeof node.custom_id === 'string') found.set(node.label, node.custom_id);
      else if ('url' in node && typeof node.url === 'string') found.set(node.label, node.url);
    }
    if ('components' in node) visit(node.components);
  };
  visit(message.components);
  return found;
}
