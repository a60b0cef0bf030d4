import { DiscordAPIError, REST, Routes } from 'discord.js';
import { z } from 'zod';
import { COMMANDS } from '../../commands/index.ts';
import type { Config } from '../config.ts';
import { installLink, inviteLink } from '../discord/invite.ts';
import { areRegistered } from '../discord/registration.ts';
import { checkServer } from './check-server.ts';
import { bad, good, reasonOf, type Finding } from './finding.ts';

const Me = z.looseObject({ id: z.string(), username: z.string() });
const Application = z.looseObject({
  id: z.string(),
  bot_public: z.boolean().default(true),
  bot_require_code_grant: z.boolean().default(false),
  integration_types_config: z.record(z.string(), z.unknown()).nullish(),
});
const Gateway = z.looseObject({ session_start_limit: z.looseObject({ remaining: z.number(), total: z.number() }) });
const Guilds = z.array(z.looseObject({ id: z.string(), name: z.string() }));

/** Three parts with dots between them. */
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const RESET = 'Copy it anew from the developer portal (Bot > Reset Token) into DISCORD_TOKEN.';
/** Servers that are looked into. */
const MOST_SERVERS = 20;
const PATIENCE = 10_000;

/** Asks Discord by REST alone, beside a bot that may be running. */
export async function checkDiscord(settings: Config): Promise<Finding[]> {
  const { token, apiUrl } = settings;
  if (token === null)
    return [bad('No token is set.', 'Put the one from the developer portal (Bot > Reset Token) into DISCORD_TOKEN.')];
  if (!TOKEN.test(token))
    return [bad('The token is not one: it should have three parts with dots between them.', RESET)];
  const rest = new REST({ api: apiUrl, timeout: PATIENCE, retries: 1 }).setToken(token);
  try {
    const me = Me.parse(await rest.get(Routes.user()));
    const application = Application.parse(await rest.get(Routes.currentApplication()));
    return [
      good(`Discord takes the token: the bot is ${me.username}.`),
      ...installable(application, settings),
      await logins(rest),
      intents(settings),
      ...(await servers(rest, me.id, application.id, settings)),
      await commands(rest, application.id, settings),
    ];
  } catch (error) {
    return [failed(error)];
  }
}

function failed(error: unknown): Finding {
  if (error instanceof DiscordAPIError && error.status === 401) return bad('Discord refuses the token.', RESET);
  if (error instanceof DiscordAPIError || error instanceof z.ZodError)
    return bad(
      `Discord answered otherwise than expected (${reasonOf(error)}).`,
      'Look at https://discordstatus.com, and try again.',
    );
  return bad(
    `Discord cannot be reached (${reasonOf(error)}).`,
    'Check the network, and DISCORD_API_URL if you set it.',
  );
}

function installable(
  {
    id,
    bot_require_code_grant: needsCode,
    bot_public: isPublic,
    integration_types_config: types,
  }: z.infer<typeof Application>,
  { guildId }: Config,
): Finding[] {
  const forPeople = guildId === null && types !== null && types !== undefined && '1' in types;
  return [
    needsCode
      ? bad(
          'The invite link does not work: it asks for a code.',
          'Switch off Bot > Requires OAuth2 Code Grant in the developer portal.',
        )
      : good(`${isPublic ? 'Whoever manages a server' : 'Its owner'} invites it at ${inviteLink(id)}`),
    ...(forPeople ? [good(`People install it for themselves at ${installLink(id)}`)] : []),
  ];
}

async function logins(rest: REST): Promise<Finding> {
  const { remaining, total } = Gateway.parse(await rest.get(Routes.gatewayBot())).session_start_limit;
  return remaining > 0
    ? good(`It may log in ${remaining} more times today (of ${total}).`)
    : bad('It has logged in too often today.', 'Wait until tomorrow, and see what starts it again and again.');
}

function intents({ mentions }: Config): Finding {
  return good(
    `It needs no privileged intents; messages that mention it are ${mentions ? 'answered' : 'not answered (MENTIONS=false)'}.`,
  );
}

async function servers(
  rest: REST,
  botId: string,
  applicationId: string,
  { guildId, moderatorRoles }: Config,
): Promise<Finding[]> {
  const guilds = Guilds.parse(await rest.get(Routes.userGuilds()));
  const invite = `Invite it: ${inviteLink(applicationId)}`;
  if (guilds.length === 0) return [bad('It is in no server.', invite)];
  const isHome = guildId === null || guilds.some(({ id }) => id === guildId);
  return [
    ...(isHome ? [] : [bad('It is not in the server that DISCORD_GUILD_ID names.', invite)]),
    ...(await Promise.all(guilds.slice(0, MOST_SERVERS).map((guild) => checkServer(rest, guild, botId, invite)))),
    ...(guilds.length > 1 && moderatorRoles.length === 0
      ? [
          {
            state: 'advice',
            found: `It is in ${guilds.length} servers, and in each its own moderators may reload the articles.`,
            remedy: 'Name those who may in MODERATOR_ROLE_IDS.',
          } as const,
        ]
      : []),
  ];
}

async function commands(rest: REST, applicationId: string, { guildId }: Config): Promise<Finding> {
  const definitions = COMMANDS.map(({ definition }) => definition);
  const names = definitions.map(({ name }) => `/${name}`).join(', ');
  try {
    return (await areRegistered(rest, applicationId, guildId, definitions))
      ? good(`The commands are registered: ${names}.`)
      : bad('The commands are not registered as this version has them.', 'Start the bot: it registers them.');
  } catch (error) {
    return bad(
      `The commands cannot be looked up (${reasonOf(error)}).`,
      'Invite the bot again, with the scope applications.commands.',
    );
  }
}
