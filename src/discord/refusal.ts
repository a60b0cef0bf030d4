/** Discord takes this bot no longer, or cannot be reached; the message says why, and what whoever runs the bot can do. */
export class DiscordRefusal extends Error {
  override readonly name = 'DiscordRefusal';
}

const TOKEN =
  'Discord refuses the token. Copy it anew from the developer portal (Bot > Reset Token) into DISCORD_TOKEN.';

/** What the gateway means by the codes after which discord.js does not connect again. */
const CLOSED_FOR: Readonly<Record<number, string>> = {
  4004: TOKEN,
  4010: 'Discord refuses the number of this connection among several (4010). Start the bot once, not as one of several shards.',
  4011: 'The bot is in more servers than one connection may serve (4011). Footnote keeps one; take it out of some.',
  4012: 'Discord no longer speaks the version of the gateway that this bot uses (4012). Install the newest version of Footnote.',
  4013: 'Discord does not know an intent that this bot asks for (4013). Install the newest version of Footnote.',
  4014: 'Discord withholds an intent that this bot asks for (4014). Switch on the Message Content Intent in the developer portal (Bot > Privileged Gateway Intents), and start the bot again.',
};

/** Why the gateway closed the connection for good. */
export function closedFor(code: number): DiscordRefusal {
  return new DiscordRefusal(
    CLOSED_FOR[code] ?? `Discord closed the connection for good (code ${code}). Start the bot again.`,
  );
}

const UNREACHABLE: readonly unknown[] = ['ENOTFOUND', 'ECONNREFUSED', 'UND_ERR_CONNECT_TIMEOUT'];
/** Missing Access, Unknown Guild. */
const NOT_IN_GUILD: readonly unknown[] = [50001, 10004];

/** A failure of the start as a sentence for whoever runs the bot; what is not known stays as it is. */
export function refusalOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const because = (message: string) => new DiscordRefusal(message, { cause: error });
  const { code, status } = error as { readonly code?: unknown; readonly status?: unknown };
  if (code === 'TokenInvalid' || status === 401) return because(TOKEN);
  if (NOT_IN_GUILD.includes(code))
    return because(
      'The bot is not in the server that DISCORD_GUILD_ID names, or may not register commands there. Invite it again (see the README).',
    );
  if (UNREACHABLE.includes(code))
    return because('Discord cannot be reached. Check the network, and DISCORD_API_URL if you set it.');
  if (error.message.startsWith('Not enough sessions remaining'))
    return because(`Discord allows this bot no more logins for now: it was started too often. ${error.message}.`);
  if (isPassing(error))
    return because(
      `Discord kept failing while the bot started (${error.message}). Look at https://discordstatus.com, and start the bot again later.`,
    );
  return error;
}

const PASSING: readonly unknown[] = ['ECONNRESET', 'ETIMEDOUT', 'EAI_AGAIN', 'EPIPE', 'UND_ERR_SOCKET'];

/** Whether it may be over in a moment: an error of Discord's servers, or of the way there. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, status } = error as { readonly code?: unknown; readonly status?: unknown };
  return (
    (typeof status === 'number' && status >= 500) ||
    PASSING.includes(code) ||
    error.name === 'AbortError' ||
    // What the WebSocket says where the gateway answers with a page instead.
    /^Unexpected server response: 5\d\d/.test(error.message)
  );
}
