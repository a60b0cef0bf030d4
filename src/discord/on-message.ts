import type { Message } from 'discord.js';
import { answerMessage } from '../../commands/index.ts';
import { notice } from '../core/reply/notice.ts';
import type { Reply } from '../core/reply/reply.ts';
import { textsFor } from '../core/texts/texts-for.ts';
import { addressed, wordsOf } from './addressed.ts';
import type { TurnedAway } from './admission.ts';
import type { Dispatching } from './dispatching.ts';
import { messageOf } from './message.ts';
import { apology, checkedReply } from './replying.ts';

/** A question in plain words: a mention of the bot, a reply to it that asks something, or a direct message. Never throws. */
export async function onMessage(message: Message, context: Dispatching): Promise<void> {
  const how = addressed(message);
  if (how === null || (message.guildId !== null && !context.mentions)) return;
  const { log, admission } = context;
  const locale = message.guild?.preferredLocale ?? 'en-US';
  const texts = textsFor(locale);
  const leave = admission.enter();
  try {
    const { author, channelId } = message;
    const away = leave === null ? admission.full(channelId, texts) : admission.question(author.id, channelId, texts);
    const reply = away === null ? await answer(message, how, locale, context) : sayOnce(away);
    if (reply !== null) await message.reply({ ...messageOf(reply, texts), failIfNotExists: false });
  } catch (error) {
    log.warn({ err: error, message: message.id }, 'A reply to a message could not be sent');
  } finally {
    leave?.();
  }
}

async function answer(
  message: Message,
  how: 'asked' | 'unread' | 'replied',
  locale: string,
  context: Dispatching,
): Promise<Reply> {
  const texts = textsFor(locale);
  if (how === 'unread') return notice('plain', 'asker', texts.trouble.roleMentioned);
  const words = wordsOf(message);
  try {
    if (context.logQuestions) context.log.info({ question: words }, 'Asked in a message');
    const reply = await answerMessage(
      words,
      {
        wordsShown: true,
        channel: message.channelId,
        locale,
        asker: { id: message.author.id, roles: [], server: message.guildId, mayWrite: true },
      },
      { ...context, progress: () => {} },
    );
    return await checkedReply(reply, context.library, context.log, texts);
  } catch (error) {
    context.log.error({ err: error, message: message.id }, 'A message could not be answered');
    return apology(texts, error);
  }
}

/** Everybody in the channel sees it, so it is not said again and again. */
function sayOnce({ reply, isNews }: TurnedAway): Reply | null {
  return isNews ? reply : null;
}
