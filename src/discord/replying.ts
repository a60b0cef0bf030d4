import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Logger } from 'pino';
import { notice } from '../core/reply/notice.ts';
import { checkReply } from '../core/reply/check-reply.ts';
import { SearchOutOfReachError, type Library } from '../core/library.ts';
import type { Reply } from '../core/reply/reply.ts';
import type { Texts } from '../core/texts/texts.ts';

/** The reply if it keeps the first promise; otherwise an apology, and a line in the log. */
export async function checkedReply(reply: Reply, library: Library, log: Logger, { trouble }: Texts): Promise<Reply> {
  const faults = await checkReply(reply, library);
  if (faults.length === 0) return reply;
  log.error({ faults }, 'A reply was held back because a quote is not in the articles');
  return notice('problem', reply.audience, trouble.changedMeanwhile);
}

const TOO_LATE: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.InvalidWebhookToken,
]);

/** Whether Discord would not take a reply any more: the interaction is too old, or was answered by another process. */
export function isTooLate(error: unknown): boolean {
  return error instanceof DiscordAPIError && TOO_LATE.has(error.code);
}

/** What is said where an error kept a reply from being made. */
export function apology({ trouble }: Texts, error: unknown): Reply {
  return notice('problem', 'asker', error instanceof SearchOutOfReachError ? trouble.outOfReach : trouble.failed);
}
