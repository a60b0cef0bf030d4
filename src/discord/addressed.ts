import type { Message } from 'discord.js';

/**
 * How a message is meant for the bot: it names the bot or its role, or comes as a direct message
 * (`asked`); it names the role, and Discord withholds the words (`unread`); it is a reply to the bot
 * that asks something (`replied`). Null for all others, and for what is not a person's.
 */
export function addressed(message: Message): 'asked' | 'unread' | 'replied' | null {
  const { author, client, content, guild, guildId, mentions, system } = message;
  if (author.bot || system) return null;
  if (guildId === null) return 'asked';
  const me = client.user.id;
  const role = guild?.roles.botRoleFor(me)?.id;
  if (role !== undefined && mentions.roles.has(role)) return content === '' ? 'unread' : 'asked';
  if (!mentions.users.has(me)) return null;
  if (content.includes(`<@${me}>`) || content.includes(`<@!${me}>`)) return 'asked';
  return asksSomething(wordsOf(message)) ? 'replied' : null;
}

/** What a message says beside those whom it names. */
export function wordsOf({ content }: Pick<Message, 'content'>): string {
  return content
    .replace(/<@[!&]?\d+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const OPENING = /^(?:(?:and|but|so|then|also|ok|okay|well|hey|hi|oh|thanks|thank you|lol)\b[^\w?]*)*/i;
const ASKING =
  /^(?:who|whose|whom|what|when|where|why|which|how|is|are|was|were|do|does|did|has|can|could|any|tell|show|find|explain|summari[sz]e|latest|more on|more about)\b/i;

/** Whether these words ask, as people write in a chat; thanks and laughter do not. */
export function asksSomething(words: string): boolean {
  return words.includes('?') || ASKING.test(words.replace(OPENING, ''));
}
