import {
  DiscordAPIError,
  MessageFlags,
  MessageFlagsBitField,
  PermissionFlagsBits,
  PermissionsBitField,
  type Interaction,
  type Message,
  type RESTJSONErrorCodes,
} from 'discord.js';
import { pino, type Logger } from 'pino';
import { drafts } from '../../commands/drafts.ts';
import { privateAnswers } from '../../commands/private-answers.ts';
import { recentAnswers } from '../../commands/recent-answers.ts';
import { recentQuestions } from '../../commands/recent-questions.ts';
import type { Library } from '../../src/core/library.ts';
import { Admission } from '../../src/discord/admission.ts';
import type { Dispatching } from '../../src/discord/dispatching.ts';
import { textsOf } from './replies.ts';

/** What was done to Discord, in order: the method's name and what it was given. */
export type Done = readonly [method: string, body?: unknown];

export interface Shown {
  readonly flags?: number;
  readonly components: unknown;
  readonly allowedMentions: unknown;
  readonly failIfNotExists?: boolean;
}

/** An interaction of the kind and with the fields stated, which writes down what is done with it. */
export function interactionOf(
  kind: 'command' | 'autocomplete' | 'button' | 'form' | 'other',
  stated: Record<string, unknown>,
) {
  const done: Done[] = [];
  const doing =
    (method: string, deferred = false) =>
    async (body?: unknown) => {
      const fault = made.faults[method];
      if (fault !== undefined) throw fault;
      done.push([method, body]);
      if (!deferred) return;
      made.deferred = true;
      if (method === 'deferReply') made.ephemeral = typeof body === 'object' && body !== null && 'flags' in body;
    };
  const made = {
    id: '1',
    user: { id: 'reader' },
    member: null,
    locale: 'en-US',
    channelId: 'square',
    deferred: false,
    ephemeral: null as boolean | null,
    guildId: 'guild',
    authorizingIntegrationOwners: { guildId: 'guild', userId: null },
    memberPermissions: new PermissionsBitField(PermissionFlagsBits.SendMessages),
    appPermissions: new PermissionsBitField(PermissionFlagsBits.SendMessages),
    message: { flags: new MessageFlagsBitField(MessageFlags.Ephemeral) },
    replied: false,
    faults: {} as Record<string, Error>,
    isChatInputCommand: () => kind === 'command',
    isMessageContextMenuCommand: () => false,
    isAutocomplete: () => kind === 'autocomplete',
    isButton: () => kind === 'button',
    isModalSubmit: () => kind === 'form',
    isRepliable: () => kind === 'command' || kind === 'button',
    reply: doing('reply'),
    deferReply: doing('deferReply', true),
    deferUpdate: doing('deferUpdate', true),
    editReply: doing('editReply'),
    deleteReply: doing('deleteReply'),
    followUp: doing('followUp'),
    respond: doing('respond'),
    showModal: doing('showModal'),
    ...stated,
  };
  return { interaction: made as unknown as Interaction, done };
}

export function commandOf(name: string, options: Record<string, unknown> = {}, stated: Record<string, unknown> = {}) {
  const data = Object.entries(options).map(([option, value]) => ({ name: option, value, type: 3 }));
  return interactionOf('command', { commandName: name, options: { data }, ...stated });
}

export const BOT_ROLE = '300000000000000009';

/** A message that mentions the bot, or what is stated. */
export function messageTo(bot: string, content: string, stated: Record<string, unknown> = {}) {
  const done: Done[] = [];
  const message = {
    id: '2',
    client: { user: { id: bot } },
    guildId: 'guild',
    guild: { preferredLocale: 'en-GB', roles: { botRoleFor: () => ({ id: BOT_ROLE }) } },
    channelId: 'square',
    author: { id: 'reader', bot: false },
    system: false,
    mentions: { users: new Map([[bot, {}]]), roles: new Map() },
    content,
    reply: async (body: unknown) => void done.push(['reply', body]),
    ...stated,
  };
  return { message: message as unknown as Message, done };
}

/** What the edge is given, and the lines that it logs. */
export function contextOf(library: Library, stated: Partial<Dispatching> = {}) {
  const logged: Record<string, unknown>[] = [];
  const log: Logger = pino(
    { level: 'debug' },
    { write: (line: string) => void logged.push(JSON.parse(line) as Record<string, unknown>) },
  );
  const context: Dispatching = {
    library,
    log,
    logQuestions: false,
    moderatorRoles: [],
    runBy: null,
    gaps: null,
    files: null,
    fetcher: null,
    feeds: null,
    filesFrom: [],
    drafts: drafts(),
    mentions: true,
    recent: recentAnswers(),
    questions: recentQuestions(),
    privateAnswers: privateAnswers(),
    now: Date.now,
    admission: new Admission({ person: 1000, channel: 1000 }),
    ...stated,
  };
  return { context, logged };
}

export function refusedBy(code: RESTJSONErrorCodes): DiscordAPIError {
  return new DiscordAPIError({ code, message: 'No.' }, code, 400, 'POST', 'https://example.org', {});
}

/** Whoever reloads between an answer and its being sent: a passage is there when it is asked for first, and gone then. */
export function changingLibrary(library: Library): Library {
  let calls = 0;
  return {
    ...library,
    ask: async (...args) => {
      calls += 1;
      return library.ask(...args);
    },
    passages: async (refs) => (calls++ === 0 ? library.passages(refs) : refs.map(() => null)),
  };
}

/** The last message that was sent or edited. */
export function lastOf(done: readonly Done[]): Shown {
  const body = done.findLast(([method]) => ['editReply', 'followUp', 'reply'].includes(method))?.[1];
  if (body === undefined) throw new Error('Nothing was sent.');
  return body as Shown;
}

/** Its text, without backslashes. */
export function textOf(done: readonly Done[]): string {
  return textsOf(lastOf(done).components).join('\n').replaceAll('\\', '');
}
